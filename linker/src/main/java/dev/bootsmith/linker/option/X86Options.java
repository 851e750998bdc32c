package dev.bootsmith.linker.option;

import java.util.Optional;

/**
 * What {@code -z} asks for code of these processors: what is written beside a call that became shorter, and what the
 * output's note of properties says.
 *
 * @ld Options Specific to x86 Targets
 */
public final class X86Options {
    private static final int ADDRESS_SIZE_PREFIX = 0x67;
    private static final int NOP = 0x90;
    private static final int IBT = 1;
    private static final int SHSTK = 2;
    private static final int LAM_U48 = 4;
    private static final int LAM_U57 = 8;
    private static final long INDIRECT_ACCESS = 1;

    private CallPadding callPadding = new CallPadding(ADDRESS_SIZE_PREFIX, Side.BEFORE);
    private long features;
    private long neededIsa;
    private long needed;
    private long notNeeded;
    private PropertyReport report = PropertyReport.NONE;

    /** Where a byte stands. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /** What is told about files whose notes lack IBT or SHSTK. */
    public enum PropertyReport {
        NONE,
        WARNING,
        ERROR
    }

    /**
     * The byte that fills up a direct call in place of an indirect one, which is longer by one.
     *
     * @param value 0 to 255
     */
    public record CallPadding(int value, Side side) {}

    public CallPadding callPadding() {
        return callPadding;
    }

    /** Returns the bits of GNU_PROPERTY_X86_FEATURE_1_AND that the output has whatever its files say. */
    public long features() {
        return features;
    }

    /** Returns the bits of GNU_PROPERTY_X86_ISA_1_NEEDED that the output has beside those of its files. */
    public long neededIsa() {
        return neededIsa;
    }

    /** Returns the bits of GNU_PROPERTY_1_NEEDED that the output has beside those of its files. */
    public long needed() {
        return needed;
    }

    /** Returns the bits of GNU_PROPERTY_1_NEEDED that the output has not, whatever its files say. */
    public long notNeeded() {
        return notNeeded;
    }

    public PropertyReport report() {
        return report;
    }

    /** Takes a keyword; returns whether it is one of these processors. */
    boolean take(String keyword) {
        switch (keyword) {
            case "ibt", "ibtplt" -> features |= IBT;
            case "shstk" -> features |= SHSTK;
            case "lam-u48" -> features |= LAM_U48 | LAM_U57;
            case "lam-u57" -> features |= LAM_U57;
            case "indirect-extern-access" -> setIndirectAccess(INDIRECT_ACCESS, 0);
            case "noindirect-extern-access" -> setIndirectAccess(0, INDIRECT_ACCESS);
            case "x86-64-baseline" -> neededIsa = 1;
            case "x86-64-v2" -> neededIsa = 2;
            case "x86-64-v3" -> neededIsa = 4;
            case "x86-64-v4" -> neededIsa = 8;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void setIndirectAccess(long wanted, long unwanted) {
        needed = wanted;
        notNeeded = unwanted;
    }

    /** Takes the value of {@code call-nop}: a side and a byte; returns whether it is one. */
    boolean padCalls(String text) {
        Optional<CallPadding> padding = switch (text) {
            case "prefix-addr" -> Optional.of(new CallPadding(ADDRESS_SIZE_PREFIX, Side.BEFORE));
            case "suffix-nop" -> Optional.of(new CallPadding(NOP, Side.AFTER));
            default ->
                text.startsWith("prefix-")
                        ? byteOf(text.substring(7)).map(value -> new CallPadding(value, Side.BEFORE))
                        : text.startsWith("suffix-")
                                ? byteOf(text.substring(7)).map(value -> new CallPadding(value, Side.AFTER))
                                : Optional.empty();
        };
        padding.ifPresent(value -> callPadding = value);
        return padding.isPresent();
    }

    /** Takes the value of {@code cet-report}; returns whether it is one. */
    boolean reportProperties(String text) {
        switch (text) {
            case "none" -> report = PropertyReport.NONE;
            case "warning" -> report = PropertyReport.WARNING;
            case "error" -> report = PropertyReport.ERROR;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> byteOf(String text) {
        try {
            int value = Integer.decode(text);
            return value >= 0 && value <= 0xff ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notNumber) {
            return Optional.empty();
        }
    }
}
