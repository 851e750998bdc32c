package dev.bootsmith.emulator.mmu;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;

/**
 * The rules for addresses as the manual has them.
 *
 * @sdm Vol. 3A, 5.3, 5.4 and chapter 4
 */
public final class ArchitectureRules implements AddressRules {
    private final PageWalker walker;

    public ArchitectureRules(PageWalker walker) {
        this.walker = walker;
    }

    @Override
    public long translate(
            CpuState state, PhysicalMemory physical, long linearAddress, PageAccess access, PagePrivilege privilege) {
        return walker.translate(state, physical, linearAddress, access, privilege);
    }

    @Override
    public boolean isGlobal() {
        return walker.isGlobal();
    }

    /** The checks come in this order: null selector, type, limit. */
    @Override
    public CpuFault segmentViolation(
            CpuState state, SegmentCache segment, long offset, int sizeBytes, PageAccess access) {
        FaultReason reason = new FaultReason.SegmentAccess(
                violatedRule(state, segment, access),
                segment.register(),
                segment.selector(),
                offset,
                sizeBytes,
                access,
                segment.base(),
                segment.limit(),
                segment.attributes());
        return segment.register() == SegmentRegister.SS
                ? CpuFault.stackFault(0, reason)
                : CpuFault.generalProtection(0, reason);
    }

    private static FaultKind violatedRule(CpuState state, SegmentCache segment, PageAccess access) {
        if (state.mode().usesDescriptors()) {
            if (segment.isUnusable()) {
                return FaultKind.SEGMENT_NULL_SELECTOR;
            }
            if (access == PageAccess.WRITE && !segment.isWritable()) {
                return FaultKind.SEGMENT_NOT_WRITABLE;
            }
            if (access == PageAccess.READ && !segment.isReadable()) {
                return FaultKind.SEGMENT_NOT_READABLE;
            }
            if (segment.isExpandDown()) {
                return FaultKind.SEGMENT_EXPAND_DOWN_LIMIT;
            }
        }
        return access == PageAccess.EXECUTE ? FaultKind.CODE_SEGMENT_LIMIT : FaultKind.SEGMENT_LIMIT;
    }

    @Override
    public CpuFault nonCanonical(CpuState state, long linearAddress, boolean throughStackSegment) {
        if (throughStackSegment) {
            return CpuFault.stackFault(
                    0, new FaultReason.LinearAddress(FaultKind.NON_CANONICAL_STACK_ADDRESS, linearAddress, 0));
        }
        return CpuFault.generalProtection(
                0, new FaultReason.LinearAddress(FaultKind.NON_CANONICAL_ADDRESS, linearAddress, 0));
    }

    @Override
    public CpuFault misaligned(CpuState state, long linearAddress, int sizeBytes) {
        return new CpuFault(
                Vector.ALIGNMENT_CHECK,
                0,
                new FaultReason.LinearAddress(FaultKind.MISALIGNED_ADDRESS, linearAddress, sizeBytes));
    }
}
