package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.DescriptorCheck;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Mistakes with the GDT on the way into protected mode. */
final class SegmentDetector implements Detector {
    private static final int REAL_MODE_LIMIT = 0xffff;
    private static final int ENTRIES_LOOKED_AT = 16;
    /** Below lie real mode's vectors and the firmware's variables, which happen to look like anything. */
    private static final long END_OF_FIRMWARE_DATA = 0x500;

    @Override
    public List<Finding> find(Evidence evidence) {
        Optional<FaultRecord> fault = evidence.fault();
        if (fault.isEmpty()) {
            return List.of();
        }
        if (fault.get().reason() instanceof DescriptorCheck check && (check.selector() & 4) == 0) {
            return descriptor(evidence, fault.get(), check).map(List::of).orElse(List.of());
        }
        if (fault.get().reason() instanceof FaultReason.SegmentAccess access) {
            return stale(fault.get(), access).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    private static Optional<Finding> descriptor(Evidence evidence, FaultRecord fault, DescriptorCheck check) {
        boolean isGdt = check.tableBase() == evidence.state().gdtr().base();
        if (!isGdt) {
            return Optional.empty();
        }
        long place = Evidence.place(fault);
        return baseNotLinear(evidence, check)
                .or(() -> limitTooSmall(evidence, check, place))
                .or(() -> withoutNull(evidence, check, place))
                .or(() -> empty(evidence, check, place))
                .or(() -> wrongSelector(evidence, fault, check, place));
    }

    /** What LGDT was given was an offset in DS: the table is where DS's base is added. */
    private static Optional<Finding> baseNotLinear(Evidence evidence, DescriptorCheck check) {
        Optional<RunRecorder.TableLoad> load = evidence.recorder().gdt();
        if (load.isEmpty() || load.get().dataBase() == 0) {
            return Optional.empty();
        }
        long meant = load.get().base() + load.get().dataBase();
        int offset = check.selector() & 0xfff8;
        OptionalLong wanted = evidence.readSomehow(meant + offset, 8);
        OptionalLong first = evidence.readSomehow(meant, 8);
        boolean isTable = wanted.isPresent()
                && Evidence.isSegment(wanted.getAsLong())
                && first.isPresent()
                && !Evidence.isSegment(first.getAsLong());
        return isTable
                ? Optional.of(Finding.at(
                        load.get().moment().linearAddress(),
                        FindingKind.GDT_BASE_NOT_LINEAR,
                        hex(load.get().base()),
                        hex(load.get().dataBase()),
                        hex(meant)))
                : Optional.empty();
    }

    private static Optional<Finding> limitTooSmall(Evidence evidence, DescriptorCheck check, long place) {
        if (check.kind() != FaultKind.SELECTOR_OUTSIDE_GDT) {
            return Optional.empty();
        }
        int offset = check.selector() & 0xfff8;
        OptionalLong beyond = evidence.readSomehow(check.tableBase() + offset, 8);
        boolean isMeant = beyond.isPresent() && Evidence.isSegment(beyond.getAsLong());
        return isMeant
                ? Optional.of(Finding.at(
                        evidence.recorder()
                                .gdt()
                                .map(load -> load.moment().linearAddress())
                                .orElse(place),
                        FindingKind.GDT_LIMIT_TOO_SMALL,
                        hex(check.tableLimit()),
                        hex(check.selector()),
                        hex(offset + 7)))
                : Optional.empty();
    }

    /** Entry 0 holds a segment, and the entry that was asked for is the next one's. */
    private static Optional<Finding> withoutNull(Evidence evidence, DescriptorCheck check, long place) {
        OptionalLong first = evidence.readSomehow(check.tableBase(), 8);
        boolean isVectors = check.tableBase() >= 0 && check.tableBase() < END_OF_FIRMWARE_DATA;
        boolean isSegment = !isVectors && first.isPresent() && Evidence.isSegment(first.getAsLong());
        return isSegment
                ? Optional.of(
                        Finding.at(place, FindingKind.GDT_WITHOUT_NULL, hex(check.tableBase()), hex(check.selector())))
                : Optional.empty();
    }

    private static Optional<Finding> empty(Evidence evidence, DescriptorCheck check, long place) {
        for (int i = 0; i < ENTRIES_LOOKED_AT && 8 * i + 7 <= (check.tableLimit() & 0xffff); i++) {
            OptionalLong entry = evidence.readSomehow(check.tableBase() + 8L * i, 8);
            if (entry.isPresent() && Evidence.isSegment(entry.getAsLong())) {
                return Optional.empty();
            }
        }
        String elsewhere = tableSymbol(evidence, check.tableBase()).orElse(Finding.NOTHING);
        return Optional.of(Finding.at(
                evidence.recorder()
                        .gdt()
                        .map(load -> load.moment().linearAddress())
                        .orElse(place),
                FindingKind.GDT_EMPTY,
                hex(check.tableBase()),
                hex(check.tableLimit() & 0xffff),
                elsewhere));
    }

    /** A symbol that is called after the table and stands where something like one is. */
    private static Optional<String> tableSymbol(Evidence evidence, long notHere) {
        return evidence.symbols().symbols().entrySet().stream()
                .filter(symbol ->
                        symbol.getKey().toLowerCase(java.util.Locale.ROOT).contains("gdt"))
                .filter(symbol -> symbol.getValue() != notHere)
                .filter(symbol ->
                        evidence.readSomehow(symbol.getValue() + 8, 8).stream().anyMatch(Evidence::isSegment))
                .map(symbol -> symbol.getKey() + " = " + hex(symbol.getValue()))
                .sorted()
                .findFirst();
    }

    private static Optional<Finding> wrongSelector(
            Evidence evidence, FaultRecord fault, DescriptorCheck check, long place) {
        boolean wantsCode = check.kind() == FaultKind.FAR_TARGET_TYPE || check.kind() == FaultKind.CODE_DESCRIPTOR_TYPE;
        boolean isBranch = evidence.mnemonic(fault)
                .filter(name -> name.startsWith("jmp") || name.startsWith("ljmp") || name.startsWith("lcall"))
                .isPresent();
        if (!wantsCode || !isBranch && check.kind() != FaultKind.FAR_TARGET_TYPE) {
            return Optional.empty();
        }
        List<String> code = new ArrayList<>();
        for (int i = 1; i < ENTRIES_LOOKED_AT && 8 * i + 7 <= (check.tableLimit() & 0xffff); i++) {
            OptionalLong entry = evidence.readSomehow(check.tableBase() + 8L * i, 8);
            if (entry.isPresent() && Evidence.isCodeSegment(entry.getAsLong())) {
                code.add(hex(8L * i));
            }
        }
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        place, FindingKind.WRONG_CODE_SELECTOR, hex(check.selector()), String.join(", ", code)));
    }

    /** Protected mode, and a register that still has the 64 KiB of real mode. */
    private static Optional<Finding> stale(FaultRecord fault, FaultReason.SegmentAccess access) {
        boolean isProtected = fault.mode() == ExecutionMode.PROT32 || fault.mode() == ExecutionMode.COMPAT32;
        boolean isRealModes = access.limit() == REAL_MODE_LIMIT && access.base() == (long) access.selector() << 4;
        return isProtected && isRealModes && access.kind() == FaultKind.SEGMENT_LIMIT
                ? Optional.of(Finding.at(
                        Evidence.place(fault),
                        FindingKind.STALE_SEGMENT_REGISTER,
                        access.segment().name(),
                        hex(access.selector()),
                        hex(access.offset())))
                : Optional.empty();
    }
}
