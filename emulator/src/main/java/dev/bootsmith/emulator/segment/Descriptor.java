package dev.bootsmith.emulator.segment;

import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;

/**
 * A descriptor as it was read from the GDT or LDT.
 *
 * <pre>
 * 63..56       55 54  53 52   51..48        47 46..45 44 43..40  39..16       15..0
 * base 31..24  G  D/B L  AVL  limit 19..16  P  DPL    S  type    base 23..0   limit 15..0
 * </pre>
 *
 * @param selector the selector that named it
 * @param tableBase linear address of its table
 * @param tableLimit limit of its table
 * @param linearAddress where it lies
 * @param low its 8 bytes
 * @param high the next 8 bytes, if they were read (16-byte system descriptors), else 0
 * @sdm Vol. 3A, 3.4.5, 3.5 and 5.8.3
 */
public record Descriptor(int selector, long tableBase, long tableLimit, long linearAddress, long low, long high) {
    public static final int TYPE_TSS16_AVAILABLE = 1;
    public static final int TYPE_LDT = 2;
    public static final int TYPE_TSS16_BUSY = 3;
    public static final int TYPE_CALL_GATE16 = 4;
    public static final int TYPE_TASK_GATE = 5;
    public static final int TYPE_TSS_AVAILABLE = 9;
    public static final int TYPE_TSS_BUSY = 11;
    public static final int TYPE_CALL_GATE = 12;

    public int type() {
        return (int) (low >>> 40) & 15;
    }

    public int dpl() {
        return (int) (low >>> 45) & 3;
    }

    public boolean isPresent() {
        return (low & 1L << 47) != 0;
    }

    /** S = 0. */
    public boolean isSystem() {
        return (low & 1L << 44) == 0;
    }

    public boolean isCode() {
        return !isSystem() && (type() & 8) != 0;
    }

    public boolean isConforming() {
        return isCode() && (type() & 4) != 0;
    }

    public boolean isReadable() {
        return !isSystem() && ((type() & 8) == 0 || (type() & 2) != 0);
    }

    public boolean isWritableData() {
        return !isSystem() && (type() & 10) == 2;
    }

    public boolean isLong() {
        return (low & 1L << 53) != 0;
    }

    public boolean isDefaultBig() {
        return (low & 1L << 54) != 0;
    }

    /** The 32-bit base. */
    public long base() {
        return low >>> 16 & 0xff_ffffL | low >>> 32 & 0xff00_0000L;
    }

    /** The 64-bit base of a 16-byte system descriptor. */
    public long wideBase() {
        return base() | high << 32;
    }

    /** The limit in bytes, granularity applied. */
    public long limit() {
        long limit = low & 0xffffL | low >>> 32 & 0xf_0000L;
        return (low & 1L << 55) != 0 ? limit << 12 | 0xfff : limit;
    }

    /** Attributes as a segment register keeps them ({@link dev.bootsmith.emulator.cpu.SegmentCache}). */
    public int attributes() {
        return (int) (low >>> 40) & 0xf0ff;
    }

    // ---- gates ----

    public int gateSelector() {
        return (int) (low >>> 16) & 0xffff;
    }

    /** Offset of a 32-bit gate; of a 16-bit one, the low 16 bits count. */
    public long gateOffset() {
        return low & 0xffffL | low >>> 32 & 0xffff_0000L;
    }

    /** Offset of a 16-byte gate. */
    public long wideGateOffset() {
        return gateOffset() | high << 32;
    }

    /** Parameters a call gate copies, in words or doublewords. */
    public int gateParameterCount() {
        return (int) (low >>> 32) & 31;
    }

    /** The type field of the upper half of a 16-byte descriptor, which must be 0. */
    public int upperType() {
        return (int) (high >>> 40) & 31;
    }

    /** The facts about this descriptor, for a check that failed. */
    public FaultReason reason(FaultKind kind, int cpl) {
        return new FaultReason.DescriptorCheck(kind, selector, tableBase, tableLimit, low, high, cpl);
    }
}
