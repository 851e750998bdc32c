package dev.bootsmith.debugger.session;

import java.util.function.BooleanSupplier;

/** Somewhere to stop: what it waits for, under which condition, and how often it was met. */
public final class StopPoint {
    private final int number;
    private final StopCondition condition;
    private final boolean isTemporary;
    private String guardText = "";
    private BooleanSupplier guard = () -> true;
    private boolean isEnabled = true;
    private long ignoreCount;
    private long hitCount;

    /**
     * @param number what the user calls it; 0 for one that is not the user's
     * @param isTemporary whether it goes away with its first hit
     */
    public StopPoint(int number, StopCondition condition, boolean isTemporary) {
        this.number = number;
        this.condition = condition;
        this.isTemporary = isTemporary;
    }

    public int number() {
        return number;
    }

    public StopCondition condition() {
        return condition;
    }

    public boolean isTemporary() {
        return isTemporary;
    }

    public boolean isEnabled() {
        return isEnabled;
    }

    public void setEnabled(boolean enabled) {
        isEnabled = enabled;
    }

    /** Sets a further condition, asked when the stop point is met, and how to show it. */
    public void setGuard(String text, BooleanSupplier newGuard) {
        guardText = text;
        guard = newGuard;
    }

    public String guardText() {
        return guardText;
    }

    /** How often it still lets the guest pass. */
    public long ignoreCount() {
        return ignoreCount;
    }

    public void setIgnoreCount(long count) {
        ignoreCount = count;
    }

    /** How often it was met. */
    public long hitCount() {
        return hitCount;
    }

    /** Whether the guest stops here now, going forward: counts. */
    boolean stopsForward() {
        if (!isEnabled || !guard.getAsBoolean()) {
            return false;
        }
        hitCount++;
        if (ignoreCount > 0) {
            ignoreCount--;
            return false;
        }
        return true;
    }

    /** Whether the guest stops here now, going backward: counts nothing. */
    boolean stopsBackward() {
        return isEnabled && guard.getAsBoolean();
    }
}
