package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** 64-bit code that runs as something else, because a step on the way was left out. */
final class LongModeDetector implements Detector {
    private static final long DESCRIPTOR_LONG = 1L << 53;
    private static final long TABLE_OF_PAE = 0xffff_ffe0L;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final long PAGE_PRESENT = 1;
    private static final long LARGE_PAGE = 0x80;

    @Override
    public List<Finding> find(Evidence evidence) {
        Optional<FaultRecord> fault = evidence.fault();
        if (fault.isEmpty() || evidence.recorder().hasEntered(ExecutionMode.LONG64)) {
            return List.of();
        }
        return notEnabled(evidence, fault.get())
                .or(() -> notLong(evidence, fault.get()))
                .map(List::of)
                .orElse(List.of());
    }

    /** PAE paging of 32-bit mode was switched on with what looks like the tables of IA-32e mode, or a 64-bit segment is in use without it. */
    private static Optional<Finding> notEnabled(Evidence evidence, FaultRecord fault) {
        boolean isActive = (evidence.state().efer() & CpuState.EFER_LMA) != 0;
        boolean isEnabled = (evidence.state().efer() & CpuState.EFER_LME) != 0;
        if (isActive) {
            return Optional.empty();
        }
        boolean meantLong = fault.reason().kind() == FaultKind.PDPTE_RESERVED_BITS && hasFourLevels(evidence)
                || isLongDescriptor(evidence, fault.cs())
                        && evidence.recorder().protection().isPresent();
        if (!meantLong) {
            return Optional.empty();
        }
        boolean hasPaging = evidence.recorder().paging().isPresent();
        String missing = isEnabled && !hasPaging ? "CR0.PG" : "EFER.LME";
        return Optional.of(Finding.at(
                evidence.recorder().paging().map(Moment::linearAddress).orElse(Evidence.place(fault)),
                FindingKind.LONG_MODE_NOT_ENABLED,
                missing,
                hex(evidence.state().efer())));
    }

    /** Whether the first entries from CR3 on lead through two more tables before there is a page: PAE paging of 32-bit mode has one between with pages of 2 MiB. */
    private static boolean hasFourLevels(Evidence evidence) {
        long top = firstEntry(evidence, evidence.state().cr3() & TABLE_OF_PAE);
        long second = firstEntry(evidence, top & ADDRESS);
        long third = firstEntry(evidence, second & ADDRESS);
        boolean isTable = (second & PAGE_PRESENT) != 0 && (second & LARGE_PAGE) == 0;
        // A page table's first entry usually maps page 0; what a directory's first entry names, or maps, is a table or
        // a large page.
        boolean isDirectory = (third & PAGE_PRESENT) != 0 && ((third & LARGE_PAGE) != 0 || (third & ADDRESS) != 0);
        return isTable && isDirectory;
    }

    private static long firstEntry(Evidence evidence, long table) {
        boolean isRam = table >= 0 && table + Long.BYTES <= evidence.physical().ramBytes();
        return isRam ? evidence.physical().read(table, Long.BYTES) : 0;
    }

    /** In compatibility mode, by a segment that lacks L, or without any far jump at all. */
    private static Optional<Finding> notLong(Evidence evidence, FaultRecord fault) {
        boolean isCompatibility = fault.mode() == ExecutionMode.COMPAT32 || fault.mode() == ExecutionMode.COMPAT16;
        boolean isSelectorAtFault = fault.reason() instanceof dev.bootsmith.emulator.fault.FaultReason.DescriptorCheck;
        boolean isNextUnmapped = evidence.recorder()
                .paging()
                .filter(paging -> fault.instructions() - paging.instruction() <= 2)
                .isPresent();
        if (!isCompatibility || isSelectorAtFault || isNextUnmapped || isLongDescriptor(evidence, fault.cs())) {
            return Optional.empty();
        }
        OptionalLong descriptor = evidence.readSomehow(evidence.state().gdtr().base() + (fault.cs() & 0xfff8), 8);
        return Optional.of(Finding.at(
                Evidence.place(fault),
                FindingKind.CODE_SEGMENT_NOT_LONG,
                hex(fault.cs()),
                descriptor.isPresent() ? hex(descriptor.getAsLong()) : "-"));
    }

    private static boolean isLongDescriptor(Evidence evidence, int selector) {
        OptionalLong descriptor = evidence.readSomehow(evidence.state().gdtr().base() + (selector & 0xfff8), 8);
        return descriptor.isPresent()
                && Evidence.isCodeSegment(descriptor.getAsLong())
                && (descriptor.getAsLong() & DESCRIPTOR_LONG) != 0;
    }
}
