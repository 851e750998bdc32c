package dev.bootsmith.assembler.layout;

import org.jspecify.annotations.Nullable;

/**
 * Keeps instructions, or locked sequences of them, from crossing the boundaries of bundles: code that is checked bundle by bundle, as
 * sandboxes do, may only be entered at boundaries.
 *
 * <p>In front of each instruction stands padding that takes effect only if the instruction would cross a boundary. How long the
 * instruction is at most is known once it has been emitted.
 *
 * @gas Bundle directives
 */
public final class Bundles {
    private static final int LONGEST_JUMP_TAIL = 4;
    private static final int LONGEST_CONDITIONAL_TAIL = 5;

    private int power;
    private @Nullable Fragment lock;
    /** Where the locked sequence stands; null once it has been left. */
    private @Nullable Subsection lockedIn;

    private int depth;

    /** Sets the size of a bundle as a power of two; 0 ends bundles. */
    public void setPower(int newPower) {
        power = newPower;
    }

    public boolean isOn() {
        return power > 0;
    }

    /** Returns the size of a bundle in bytes. */
    public long size() {
        return 1L << power;
    }

    public boolean isLocked() {
        return lock != null;
    }

    /** Returns where the locked sequence starts, or null if there is none. */
    public @Nullable Object lockedAt() {
        return lock == null ? null : lock.place;
    }

    /** Starts a locked sequence; inside one, the next unlocking only ends this. */
    public void lock(Emitter emitter) {
        if (depth++ == 0) {
            lockedIn = emitter.current();
            lock = emitter.openPadding();
        }
    }

    /** Ends the innermost lock. Returns how long the sequence is, or 0 if it goes on or has been left. */
    public long unlock(Emitter emitter) {
        Fragment start = lock;
        if (start == null || --depth > 0) {
            return 0;
        }
        long bytes = bytesBehind(start, emitter);
        if (bytes <= size()) {
            pad(start, bytes, emitter);
        }
        lock = null;
        lockedIn = null;
        return bytes;
    }

    /** Returns whether a locked sequence goes on in another subsection; from then on it is no longer looked after. */
    public boolean hasMoved(Emitter emitter) {
        boolean moved = lockedIn != null && lockedIn != emitter.current();
        if (moved) {
            lockedIn = null;
        }
        return moved;
    }

    /** Starts an instruction; returns the padding in front of it, or null if it needs none of its own. */
    public @Nullable Fragment begin(Emitter emitter) {
        return isOn() && lockedIn == null ? emitter.openPadding() : null;
    }

    /** Ends an instruction. Returns how long it, or the locked sequence up to here, can be. */
    public long end(@Nullable Fragment padding, Emitter emitter) {
        if (padding != null) {
            long bytes = bytesBehind(padding, emitter);
            pad(padding, bytes, emitter);
            return bytes;
        }
        return lock == null ? 0 : bytesBehind(lock, emitter);
    }

    private void pad(Fragment padding, long bytes, Emitter emitter) {
        if (bytes > 1) {
            padding.amount = power;
            padding.limit = bytes - 1;
        }
        emitter.section().requireAlignment(power);
    }

    private static long bytesBehind(Fragment padding, Emitter emitter) {
        long bytes = 0;
        for (Fragment f = padding.next; f != null; f = f.next) {
            bytes += f.size();
            if (f == emitter.fragment()) {
                return bytes;
            }
            if (f.tail == Fragment.Tail.JUMP && f.jump != null) {
                bytes += f.jump.kind() == JumpForm.Kind.UNCONDITIONAL ? LONGEST_JUMP_TAIL : LONGEST_CONDITIONAL_TAIL;
            }
        }
        return 0;
    }
}
