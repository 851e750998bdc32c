package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.emulator.cpu.DescriptorTableRegister;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PagingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mistakes with page tables, by the walk that failed. */
final class PagingDetector implements Detector {
    private static final long PRESENT = 1;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final long PAGE_BYTES = 4096;
    private static final long STACK_REACH_BYTES = 256;
    private static final long SEARCHED_BYTES = 16 << 20;
    private static final long TEXT_SCREEN = 0xb8000;
    private static final long TEXT_SCREEN_BYTES = 0x8000;
    /** A moment is just before a fault when at most this many instructions lie between. */
    private static final int JUST_BEFORE = 2;

    @Override
    public List<Finding> find(Evidence evidence) {
        Optional<FaultRecord> fault = evidence.fault();
        if (fault.isEmpty() || !(fault.get().reason() instanceof FaultReason.PageAccessDenied denied)) {
            return List.of();
        }
        PageWalk walk = denied.walk();
        List<Finding> found = new ArrayList<>();
        switch (walk.outcome()) {
            case NOT_PRESENT -> notPresent(evidence, fault.get(), walk, found);
            case RESERVED_BIT -> notCleared(evidence, fault.get(), walk).ifPresent(found::add);
            case MAPPED,
                    SUPERVISOR_PAGE,
                    USER_WRITE_PROTECTED,
                    SUPERVISOR_WRITE_PROTECTED,
                    NO_EXECUTE,
                    SMEP,
                    SMAP,
                    PROTECTION_KEY -> {
                // rights are a matter of the entries shown with the fault
            }
        }
        return found;
    }

    private static void notPresent(Evidence evidence, FaultRecord fault, PageWalk walk, List<Finding> found) {
        PageWalk.Step last = walk.lastStep();
        long place = Evidence.place(fault);
        Optional<Finding> where = nextInstruction(evidence, fault, walk);
        where.ifPresent(found::add);
        if (where.isEmpty()) {
            what(evidence, fault, walk).ifPresent(found::add);
        }
        if ((last.entry() & ADDRESS) != 0) {
            found.add(Finding.at(
                    place,
                    FindingKind.ENTRY_WITHOUT_PRESENT_BIT,
                    name(last),
                    hex(last.entry()),
                    hex(last.entryPhysicalAddress())));
            return;
        }
        Optional<Finding> root = wrongRoot(evidence, walk, place);
        root.ifPresent(found::add);
        if (found.isEmpty()) {
            tooShort(evidence, walk, place).ifPresent(found::add);
        }
    }

    /** Paging was switched on, or CR3 loaded, and the very next instruction is nowhere. */
    private static Optional<Finding> nextInstruction(Evidence evidence, FaultRecord fault, PageWalk walk) {
        if (walk.access() != PageAccess.EXECUTE || walk.linearAddress() != Evidence.place(fault)) {
            return Optional.empty();
        }
        Optional<Moment> paging = evidence.recorder().paging().filter(moment -> isJustBefore(moment, fault));
        Optional<Moment> root = evidence.recorder().root().filter(moment -> isJustBefore(moment, fault));
        return paging.or(() -> root)
                .map(moment -> Finding.at(
                        moment.linearAddress(),
                        FindingKind.NEXT_INSTRUCTION_NOT_MAPPED,
                        hex(walk.linearAddress()),
                        paging.isPresent() ? "CR0.PG = 1" : "CR3",
                        name(walk.lastStep())));
    }

    private static boolean isJustBefore(Moment moment, FaultRecord fault) {
        return fault.instructions() - moment.instruction() <= JUST_BEFORE;
    }

    /** What lies at the address: the stack, a table, a screen missed by a digit, nothing at all. */
    private static Optional<Finding> what(Evidence evidence, FaultRecord fault, PageWalk walk) {
        long linear = walk.linearAddress();
        long place = Evidence.place(fault);
        Optional<Finding> table = table(evidence, place, linear);
        if (table.isPresent()) {
            return table;
        }
        if (walk.access() == PageAccess.EXECUTE) {
            return Optional.empty();
        }
        Optional<Long> screen = mistypedScreen(linear);
        if (screen.isPresent()) {
            return Optional.of(Finding.at(place, FindingKind.SCREEN_ADDRESS_MISTYPED, hex(linear), hex(screen.get())));
        }
        if (Math.abs(linear - fault.rsp()) <= STACK_REACH_BYTES && usesStack(evidence, fault)) {
            return Optional.of(Finding.at(place, FindingKind.STACK_NOT_MAPPED, hex(fault.rsp()), hex(linear)));
        }
        boolean isNull =
                linear >= 0 && linear < PAGE_BYTES && evidence.state().idtr().base() != 0;
        return isNull ? Optional.of(Finding.at(place, FindingKind.NULL_POINTER, hex(linear))) : Optional.empty();
    }

    private static Optional<Finding> table(Evidence evidence, long place, long linear) {
        if (isIn(evidence.state().gdtr(), linear)) {
            return Optional.of(Finding.at(
                    place,
                    FindingKind.GDT_NOT_MAPPED,
                    hex(evidence.state().gdtr().base()),
                    hex(linear)));
        }
        if (isIn(evidence.state().idtr(), linear) && evidence.recorder().idt().isPresent()) {
            return Optional.of(Finding.at(
                    place,
                    FindingKind.IDT_NOT_MAPPED,
                    hex(evidence.state().idtr().base()),
                    hex(linear)));
        }
        return Optional.empty();
    }

    /** What an event could not be delivered for: the processor's own tables, or the stack it pushes to. */
    static Optional<Finding> tableOrStack(Evidence evidence, FaultRecord link, PageWalk walk) {
        boolean isExplained = evidence.fault()
                .filter(first -> first.reason() instanceof FaultReason.PageAccessDenied denied
                        && denied.walk().access() == PageAccess.EXECUTE)
                .isPresent();
        if (isExplained) {
            return Optional.empty();
        }
        long place = Evidence.place(link);
        return table(evidence, place, walk.linearAddress())
                .or(() -> Math.abs(walk.linearAddress() - link.rsp()) <= STACK_REACH_BYTES
                        ? Optional.of(Finding.at(
                                place, FindingKind.STACK_NOT_MAPPED, hex(link.rsp()), hex(walk.linearAddress())))
                        : Optional.empty());
    }

    private static boolean isIn(DescriptorTableRegister table, long linear) {
        return linear - table.base() >= 0 && linear - table.base() <= (table.limit() & 0xffff);
    }

    private static boolean usesStack(Evidence evidence, FaultRecord fault) {
        return evidence.mnemonic(fault)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.contains("push")
                        || name.contains("pop")
                        || name.contains("call")
                        || name.contains("ret")
                        || name.contains("enter")
                        || name.contains("leave"))
                .isPresent();
    }

    /** The text screen with a zero too many or too few; its own address is not mistyped. */
    private static Optional<Long> mistypedScreen(long linear) {
        if (isScreen(linear >>> 4) && linear >>> 4 >= TEXT_SCREEN) {
            return Optional.of(linear >>> 4);
        }
        return linear > 0 && isScreen(linear << 4) && linear << 4 < TEXT_SCREEN + 4000
                ? Optional.of(linear << 4)
                : Optional.empty();
    }

    private static boolean isScreen(long address) {
        return address >= TEXT_SCREEN && address < TEXT_SCREEN + TEXT_SCREEN_BYTES;
    }

    /** The table that CR3 names is blank, or not even in memory. */
    private static Optional<Finding> wrongRoot(Evidence evidence, PageWalk walk, long place) {
        long root = walk.cr3() & ADDRESS;
        boolean isTop = walk.steps().size() == 1;
        if (!isTop || !isBlank(evidence, root, walk.mode())) {
            return Optional.empty();
        }
        String candidate =
                candidateRoot(evidence, walk, root).map(Evidence::hex).orElse("-");
        return Optional.of(Finding.at(
                evidence.recorder().root().map(Moment::linearAddress).orElse(place),
                FindingKind.PAGE_TABLE_ROOT_WRONG,
                hex(walk.cr3()),
                candidate));
    }

    private static boolean isBlank(Evidence evidence, long table, PagingMode mode) {
        int bytes = mode == PagingMode.BITS32 ? 4 : 8;
        int entries = mode == PagingMode.PAE ? 4 : (int) PAGE_BYTES / bytes;
        for (int i = 0; i < entries; i++) {
            if ((entry(evidence, table + (long) i * bytes, bytes) & PRESENT) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Looks for a page in low memory that, taken as the top table, leads this address to itself. */
    private static Optional<Long> candidateRoot(Evidence evidence, PageWalk walk, long notHere) {
        long end = Math.min(SEARCHED_BYTES, evidence.physical().ramBytes());
        for (long table = PAGE_BYTES; table < end; table += PAGE_BYTES) {
            if (table != notHere && mapsToItself(evidence, walk, table)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private static boolean mapsToItself(Evidence evidence, PageWalk walk, long root) {
        long linear = walk.linearAddress();
        int bytes = walk.mode() == PagingMode.BITS32 ? 4 : 8;
        int bitsPerLevel = bytes == 4 ? 10 : 9;
        long table = root;
        for (int level = walk.mode().levels(); level >= 1; level--) {
            int shift = 12 + bitsPerLevel * (level - 1);
            long index = linear >>> shift & (1L << bitsPerLevel) - 1;
            long entry = entry(evidence, table + index * bytes, bytes);
            if ((entry & PRESENT) == 0) {
                return false;
            }
            boolean isLeaf = level == 1 || level <= 3 && (entry & 0x80) != 0;
            if (isLeaf) {
                return (entry & ADDRESS) >>> shift == linear >>> shift;
            }
            table = entry & ADDRESS;
        }
        return false;
    }

    private static long entry(Evidence evidence, long physicalAddress, int bytes) {
        boolean isRam = physicalAddress >= 0
                && physicalAddress + bytes <= evidence.physical().ramBytes();
        return isRam ? evidence.physical().read(physicalAddress, bytes) : 0;
    }

    /** The entries before this one are there: the mapping ends before the address. */
    private static Optional<Finding> tooShort(Evidence evidence, PageWalk walk, long place) {
        PageWalk.Step last = walk.lastStep();
        int bytes = walk.mode() == PagingMode.BITS32 ? 4 : 8;
        long table = last.entryPhysicalAddress() - (long) last.index() * bytes;
        int count = 0;
        while (count < last.index() && (entry(evidence, table + (long) count * bytes, bytes) & PRESENT) != 0) {
            count++;
        }
        if (count == 0 || last.level() == PageLevel.PML4 || last.level() == PageLevel.PML5) {
            return Optional.empty();
        }
        long reach = entryReach(walk, last.level());
        long start = walk.linearAddress() / (reach * (bytes == 4 ? 1024 : 512)) * reach * (bytes == 4 ? 1024 : 512);
        return Optional.of(Finding.at(
                place,
                FindingKind.MAPPING_TOO_SHORT,
                hex(walk.linearAddress()),
                last.level().entryName(),
                String.valueOf(count),
                hex(start + count * reach)));
    }

    private static long entryReach(PageWalk walk, PageLevel level) {
        int bits = walk.mode() == PagingMode.BITS32 ? 10 : 9;
        return switch (level) {
            case PT -> PAGE_BYTES;
            case PD -> PAGE_BYTES << bits;
            case PDPT -> PAGE_BYTES << 2 * bits;
            case PML4 -> PAGE_BYTES << 3 * bits;
            case PML5 -> PAGE_BYTES << 4 * bits;
        };
    }

    private static Optional<Finding> notCleared(Evidence evidence, FaultRecord fault, PageWalk walk) {
        PageWalk.Step last = walk.lastStep();
        boolean pointsNowhere = (last.entry() & ADDRESS) >= evidence.physical().ramBytes();
        return pointsNowhere
                ? Optional.of(Finding.at(
                        Evidence.place(fault),
                        FindingKind.PAGE_TABLES_NOT_CLEARED,
                        name(last),
                        hex(last.entry()),
                        hex(last.entryPhysicalAddress())))
                : Optional.empty();
    }

    private static String name(PageWalk.Step step) {
        return step.level().entryName() + "[" + step.index() + "]";
    }
}
