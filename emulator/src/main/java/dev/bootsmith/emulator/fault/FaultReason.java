package dev.bootsmith.emulator.fault;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PageWalk;
import java.util.List;

/**
 * A check that failed, with the numbers it looked at.
 *
 * <p>{@link #kind()} says which check; the record's shape depends on what such checks look at: a descriptor, a register write, a page walk, and so on.
 */
public sealed interface FaultReason {
    FaultKind kind();

    /** Stable name of the check. */
    default String id() {
        return kind().id();
    }

    /** A page walk that ended in a fault. */
    record PageAccessDenied(PageWalk walk) implements FaultReason {
        @Override
        public FaultKind kind() {
            return switch (walk.outcome()) {
                case MAPPED -> throw new IllegalStateException("a mapped page is no fault");
                case NOT_PRESENT -> FaultKind.PAGE_NOT_PRESENT;
                case RESERVED_BIT -> FaultKind.PAGE_RESERVED_BIT;
                case SUPERVISOR_PAGE -> FaultKind.PAGE_SUPERVISOR_ONLY;
                case USER_WRITE_PROTECTED -> FaultKind.PAGE_USER_WRITE_PROTECTED;
                case SUPERVISOR_WRITE_PROTECTED -> FaultKind.PAGE_SUPERVISOR_WRITE_PROTECTED;
                case NO_EXECUTE -> FaultKind.PAGE_NO_EXECUTE;
                case SMEP -> FaultKind.PAGE_SMEP;
                case SMAP -> FaultKind.PAGE_SMAP;
                case PROTECTION_KEY -> FaultKind.PAGE_PROTECTION_KEY;
            };
        }
    }

    /**
     * An access through a loaded segment register that the segment does not admit.
     *
     * @param attributes as in {@link dev.bootsmith.emulator.cpu.SegmentCache}
     */
    record SegmentAccess(
            FaultKind kind,
            SegmentRegister segment,
            int selector,
            long offset,
            int sizeBytes,
            PageAccess access,
            long base,
            long limit,
            int attributes)
            implements FaultReason {}

    /** An address that is not canonical, or not aligned. */
    record LinearAddress(FaultKind kind, long linearAddress, int sizeBytes) implements FaultReason {}

    /** An instruction pointer beyond the code segment or not canonical. */
    record BranchTarget(FaultKind kind, int selector, long offset, long limit) implements FaultReason {}

    /**
     * A selector, or the descriptor it names, that an instruction cannot use.
     *
     * @param selector as the guest gave it
     * @param tableBase linear address of the table it points into (GDT or LDT)
     * @param tableLimit limit of that table
     * @param low first quadword of the descriptor; 0 if none was read
     * @param high second quadword of a 16-byte system descriptor, otherwise 0
     * @param cpl CPL at the time; where SS of a return is checked, the level that it returns to
     */
    record DescriptorCheck(FaultKind kind, int selector, long tableBase, long tableLimit, long low, long high, int cpl)
            implements FaultReason {}

    /**
     * An interrupt gate that cannot be used.
     *
     * @param vector the vector being delivered
     * @param idtBase linear address of the IDT
     * @param idtLimit its limit
     * @param low first quadword of the gate; 0 if it lies outside the table
     * @param high second quadword in IA-32e mode, otherwise 0
     * @param cpl CPL at the time
     */
    record GateCheck(FaultKind kind, int vector, long idtBase, int idtLimit, long low, long high, int cpl)
            implements FaultReason {}

    /**
     * A value that a control register (or XCR0, or the PDPTEs behind CR3) does not take.
     *
     * @param number of the register
     * @param offendingBits the bits at fault in the new value; 0 if the fault lies elsewhere (see the kind)
     * @param context the other register that forbids it: EFER, CR4, CR3, the attributes of CS or TR, or CPUID's mask, by kind; otherwise 0
     */
    record ControlRegister(FaultKind kind, int number, long oldValue, long newValue, long offendingBits, long context)
            implements FaultReason {}

    /** A debug register access that is not allowed. */
    record DebugRegister(FaultKind kind, int number, long value, long dr7, long cr4) implements FaultReason {}

    /**
     * An access to a model-specific register.
     *
     * @param index ECX
     * @param oldValue the value it has; 0 for unknown ones
     * @param newValue EDX:EAX; 0 for RDMSR
     * @param offendingBits the bits of the new value at fault
     * @param missing the CPUID bits that would allow it, in the order of the offending bits from bit 0 up
     */
    record ModelSpecificRegister(
            FaultKind kind,
            int index,
            MsrAccess access,
            long oldValue,
            long newValue,
            long offendingBits,
            List<CpuidBit> missing)
            implements FaultReason {
        public ModelSpecificRegister {
            missing = List.copyOf(missing);
        }
    }

    /** Which instruction met an MSR. */
    enum MsrAccess {
        READ,
        WRITE
    }

    /** An instruction whose CPUID bit is 0. */
    record FeatureMissing(FaultKind kind, CpuidBit bit) implements FaultReason {}

    /**
     * An instruction that a control register switches off.
     *
     * @param register which one
     * @param value its value
     * @param bit the bit that decides
     */
    record FeatureDisabled(FaultKind kind, GatingRegister register, long value, int bit) implements FaultReason {}

    /** Registers whose bits switch instructions on and off. */
    enum GatingRegister {
        CR0,
        CR4,
        EFER,
        XCR0,
        STAR,
        SYSENTER_CS,
        MISC_ENABLE
    }

    /** An instruction that the mode or the privilege level does not allow. */
    record Privilege(FaultKind kind, ExecutionMode mode, int cpl, int iopl) implements FaultReason {}

    /**
     * A port that the program may not use.
     *
     * @param bitmapOffset offset of the I/O permission bit map in the TSS; -1 if the TSS has none
     */
    record Port(
            FaultKind kind, int port, int sizeBytes, int cpl, int iopl, int bitmapOffset, long tssBase, long tssLimit)
            implements FaultReason {}

    /**
     * A task-state segment that cannot serve.
     *
     * @param selector of the TSS, or of the segment inside it, by kind
     * @param value what was found there: an offset needed, a stack pointer
     */
    record TaskState(FaultKind kind, int selector, long tssBase, long tssLimit, long value) implements FaultReason {}

    /** An instruction that is wrong in itself, whatever the state. */
    record Encoding(FaultKind kind) implements FaultReason {}

    /** An operand that is wrong; both are the values looked at, the second 0 if there is one only. */
    record Operand(FaultKind kind, long value, long other) implements FaultReason {}

    /** A division that has no result. The dividend is {@code high:low}, both zero-extended at 32 bits and below. */
    record Division(FaultKind kind, long high, long low, long divisor, int sizeBits) implements FaultReason {}

    /** A debug event; the causes are bits as DR6 has them. */
    record DebugEvent(FaultKind kind, long dr6) implements FaultReason {}

    /** An interrupt that nothing is wrong with: INT n, an external one, an NMI. */
    record Event(FaultKind kind, int vector) implements FaultReason {}

    /** The double fault: two exceptions that cannot be handled one after the other. */
    record DoubleFault(FaultRecord first, FaultRecord second) implements FaultReason {
        @Override
        public FaultKind kind() {
            return FaultKind.DOUBLE_FAULT;
        }
    }
}
