package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PagingMode;
import java.util.Locale;

/**
 * Page tables as a tree, and as a list of what is mapped where.
 *
 * @sdm Vol. 3A, 4.3 to 4.5
 */
final class PageMapText {
    private static final long PRESENT = 1;
    private static final long LARGE = 1 << 7;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final int MOST_LINES = 2_000;
    private static final PageLevel[] LEVELS = {
        PageLevel.PT, PageLevel.PD, PageLevel.PDPT, PageLevel.PML4, PageLevel.PML5
    };

    private final Context context;
    private final PhysicalMemory memory;
    private final CpuState state;
    private final PagingMode mode;
    private final StringBuilder out = new StringBuilder();
    private int lines;
    private Run run = Run.NONE;
    /** The tables on the way to the present one, by level. */
    private final long[] path = new long[LEVELS.length];

    /** Pages that follow each other, here and there. */
    private record Run(long linear, long physical, long sizeBytes, String rights) {
        static final Run NONE = new Run(0, 0, 0, "");
    }

    PageMapText(Context context) {
        DebugSession session = context.session;
        this.context = context;
        this.memory = session.machine().memory();
        this.state = session.state();
        this.mode = PagingMode.of(state.cr0(), state.cr4(), state.efer());
    }

    /** Every present entry, indented by level; equal neighbours are joined. */
    String tree() {
        if (mode == PagingMode.NONE) {
            return context.say("debug.paging-off");
        }
        out.append(String.format(
                Locale.ROOT, "cr3 %x  %s\n", state.cr3(), mode.name().toLowerCase(Locale.ROOT)));
        walk(root(), top(), 0, "  ", true);
        return out.toString();
    }

    /** What is mapped: from, to, where, rights. Bochs' {@code info tab}. */
    String list() {
        if (mode == PagingMode.NONE) {
            return context.say("debug.paging-off");
        }
        walk(root(), top(), 0, "", false);
        flush();
        return out.isEmpty() ? context.say("debug.nothing-mapped") : out.toString();
    }

    private long root() {
        return state.cr3()
                & (mode == PagingMode.PAE ? 0xffff_ffe0L : mode == PagingMode.BITS32 ? 0xffff_f000L : ADDRESS);
    }

    private int top() {
        return switch (mode) {
            case NONE -> 0;
            case BITS32 -> 1;
            case PAE -> 2;
            case LEVEL4 -> 3;
            case LEVEL5 -> 4;
        };
    }

    private boolean isWide() {
        return mode != PagingMode.BITS32;
    }

    private int entryCount(int level) {
        return !isWide() ? 1024 : mode == PagingMode.PAE && level == 2 ? 4 : 512;
    }

    private long pageBytes(int level) {
        return 1L << 12 + level * (isWide() ? 9 : 10);
    }

    private void walk(long table, int level, long linearBase, String indent, boolean isTree) {
        int entries = entryCount(level);
        path[level] = table;
        for (int i = 0; i < entries && lines < MOST_LINES; i++) {
            long entry = entry(table, i);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            long linear = canonical(linearBase + i * pageBytes(level));
            boolean isPage = level == 0 || level < 3 && (entry & LARGE) != 0 && !(mode == PagingMode.PAE && level == 2);
            if (isTree && (level > 0 || !continues(table, i))) {
                line(indent, level, i, runEnd(table, i, level), entry, linear);
            }
            if (isPage && !isTree) {
                map(linear, entry & ADDRESS & -pageBytes(level), pageBytes(level), rights(entry));
            } else if (!isPage) {
                descend(entry, level, linear, indent, isTree);
            }
        }
        if (lines == MOST_LINES) {
            out.append("...\n");
            lines++;
        }
    }

    /** A table that is its own entry's target, or that of a table below it, shows all tables as pages: one line says so. */
    private void descend(long entry, int level, long linear, String indent, boolean isTree) {
        long target = entry & (isWide() ? ADDRESS : 0xffff_f000L);
        int above = level;
        while (above <= top() && path[above] != target) {
            above++;
        }
        if (above > top()) {
            walk(target, level - 1, linear, indent + "  ", isTree);
            return;
        }
        flush();
        String tables = context.word("debug.recursive-entry", LEVELS[above].name(), Long.toHexString(target));
        if (isTree) {
            out.append(indent).append("  ").append(tables).append('\n');
        } else {
            long end = linear + pageBytes(level) - 1;
            out.append(String.format(Locale.ROOT, "%016x-%016x -> %s  %s\n", linear, end, tables, rights(entry)));
        }
        lines++;
    }

    /** Whether a page-table entry maps the page behind the one of the entry before, with the same rights. */
    private boolean continues(long table, int index) {
        if (index == 0) {
            return false;
        }
        long before = entry(table, index - 1);
        long present = entry(table, index);
        return (before & PRESENT) != 0
                && (present & ADDRESS) == (before & ADDRESS) + 4096
                && rights(before).equals(rights(present));
    }

    private int runEnd(long table, int index, int level) {
        int end = index;
        while (level == 0 && end + 1 < entryCount(0) && continues(table, end + 1)) {
            end++;
        }
        return end;
    }

    private void line(String indent, int level, int first, int last, long entry, long linear) {
        String index = first == last ? Integer.toString(first) : first + ".." + last;
        out.append(String.format(
                Locale.ROOT,
                "%s%s[%s]  %016x  -> %x  %s\n",
                indent,
                LEVELS[level].name(),
                index,
                linear,
                entry & ADDRESS,
                rights(entry) + (level > 0 && level < 3 && (entry & LARGE) != 0 ? " PS" : "")));
        lines++;
    }

    private void map(long linear, long physical, long sizeBytes, String rights) {
        boolean isNext = run.sizeBytes > 0
                && run.linear + run.sizeBytes == linear
                && run.physical + run.sizeBytes == physical
                && run.rights.equals(rights);
        if (isNext) {
            run = new Run(run.linear, run.physical, run.sizeBytes + sizeBytes, rights);
        } else {
            flush();
            run = new Run(linear, physical, sizeBytes, rights);
        }
    }

    private void flush() {
        if (run.sizeBytes > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "%016x-%016x -> %012x-%012x  %s\n",
                    run.linear,
                    run.linear + run.sizeBytes - 1,
                    run.physical,
                    run.physical + run.sizeBytes - 1,
                    run.rights));
            lines++;
        }
        run = Run.NONE;
    }

    private static String rights(long entry) {
        return ((entry & 2) != 0 ? "W" : "R")
                + ((entry & 4) != 0 ? " U" : " S")
                + (entry < 0 ? " NX" : "")
                + ((entry & 1 << 3) != 0 ? " PWT" : "")
                + ((entry & 1 << 4) != 0 ? " PCD" : "")
                + ((entry & 1 << 8) != 0 ? " G" : "");
    }

    private long entry(long table, int index) {
        int size = isWide() ? 8 : 4;
        long address = memory.gate(table + (long) index * size);
        if (address < 0 || address + size > memory.ramBytes()) {
            return 0;
        }
        byte[] ram = memory.ram();
        return isWide()
                ? (long) PhysicalMemory.LONG.get(ram, (int) address)
                : (int) PhysicalMemory.INT.get(ram, (int) address) & 0xffff_ffffL;
    }

    private long canonical(long linear) {
        return switch (mode) {
            case LEVEL4 -> linear << 16 >> 16;
            case LEVEL5 -> linear << 7 >> 7;
            case NONE, BITS32, PAE -> linear;
        };
    }
}
