package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;
import dev.bootsmith.toolchain.binutils.dwarf.ListUses.Use;
import java.util.Map;

/**
 * Lists of address ranges and of locations, those that some entry uses, in both versions' forms.
 *
 * @elf DWARF 4, 2.6.2 and 2.17.3; DWARF 5, 7.28 and 7.29
 */
final class ListDump {
    private final DebugSections sections;
    private final StringBuilder out;
    private final ListUses uses;
    /** The pair of views that was read last. */
    private long lowView;

    private long highView;

    ListDump(DebugSections sections, StringBuilder out) {
        this.sections = sections;
        this.out = out;
        InfoDump info = new InfoDump(sections, new StringBuilder());
        try {
            info.dump(sections.contents(".debug_info"));
        } catch (DwarfCursor.CutShort e) {
            // What was read before the damage uses lists all the same; -wi reports it.
        }
        this.uses = info.uses();
    }

    private String address(long value, Use use) {
        return use.addressBytes() == 8 ? String.format("%016x", value) : String.format("%08x", value & 0xffff_ffffL);
    }

    private static String note(long low, long high) {
        int order = Long.compareUnsigned(low, high);
        return order == 0 ? " (start == end)" : order > 0 ? " (start > end)" : "";
    }

    // ---- ranges ----

    void ranges(String section) {
        boolean fifth = section.equals(".debug_rnglists");
        ByteView view = sections.contents(section);
        if (fifth) {
            tables(view);
            return;
        }
        out.append("\n    Offset   Begin    End\n");
        uses.ranges.forEach((offset, use) -> {
            if (use.version() < 5) {
                oldRanges(new DwarfCursor(view, offset, view.size()), offset, use);
            }
        });
        out.append('\n');
    }

    private void oldRanges(DwarfCursor in, long offset, Use use) {
        long base = use.base();
        long selection = use.addressBytes() == 8 ? -1 : 0xffff_ffffL;
        while (in.hasMore()) {
            long low = in.unsigned(use.addressBytes());
            long high = in.unsigned(use.addressBytes());
            out.append(String.format("    %08x ", offset));
            if (low == 0 && high == 0) {
                out.append("<End of list>\n");
                return;
            }
            if (low == selection) {
                base = high;
                out.append(address(low, use))
                        .append(' ')
                        .append(address(high, use))
                        .append(" (base address)\n");
            } else {
                out.append(address(low + base, use)).append(' ').append(address(high + base, use));
                out.append(note(low, high)).append('\n');
            }
        }
    }

    private void tables(ByteView view) {
        long at = 0;
        while (view.has(at, 12)) {
            long length = view.getUnsigned32(at);
            long end = Math.min(view.size(), at + 4 + length);
            DwarfCursor in = new DwarfCursor(view, at + 4, end);
            out.append(" Table at Offset: ").append(DwarfNames.hex(at)).append(":\n");
            out.append("  Length:          ").append(DwarfNames.hex(length)).append('\n');
            out.append("  DWARF version:   ").append(in.unsigned(2)).append('\n');
            out.append("  Address size:    ").append(in.unsigned(1)).append('\n');
            out.append("  Segment size:    ").append(in.unsigned(1)).append('\n');
            long entries = in.unsigned(4);
            out.append("  Offset entries:  ").append(entries).append('\n');
            int index = 0;
            for (Map.Entry<Long, Use> entry : uses.ranges.subMap(at, end).entrySet()) {
                // As GNU readelf, which shows no more lists than the table counts, and one if it counts none.
                if (entry.getValue().version() >= 5 && index < Math.max(1, entries)) {
                    out.append("\n  Offset: ")
                            .append(DwarfNames.hex(entry.getKey()))
                            .append(", Index: ");
                    out.append(index++).append("\n    Offset   Begin    End\n");
                    ranges(new DwarfCursor(view, entry.getKey(), end), entry.getValue());
                }
            }
            at += 4 + length;
            out.append('\n');
        }
    }

    private void ranges(DwarfCursor in, Use use) {
        // As GNU readelf, which does not add where the unit begins.
        long base = 0;
        while (in.hasMore()) {
            out.append(String.format("    %08x ", in.at()));
            int kind = (int) in.unsigned(1);
            long low;
            long high;
            switch (kind) {
                case 0 -> {
                    out.append("<End of list>\n");
                    return;
                }
                case 4 -> {
                    low = base + in.leb();
                    high = base + in.leb();
                }
                case 5 -> {
                    base = in.unsigned(use.addressBytes());
                    out.append(address(base, use)).append(" (base address)\n");
                    continue;
                }
                case 6 -> {
                    low = in.unsigned(use.addressBytes());
                    high = in.unsigned(use.addressBytes());
                }
                case 7 -> {
                    low = in.unsigned(use.addressBytes());
                    high = low + in.leb();
                }
                default -> throw new DwarfCursor.CutShort();
            }
            out.append(address(low, use)).append(' ').append(address(high, use)).append(' ');
            out.append(note(low, high)).append('\n');
        }
    }

    // ---- locations ----

    void locations(String section) {
        boolean fifth = section.equals(".debug_loclists");
        ByteView view = sections.contents(section);
        out.append("    Offset   Begin            End              Expression\n\n");
        boolean first = true;
        for (Map.Entry<Long, Use> entry : uses.locations.entrySet()) {
            Use use = entry.getValue();
            if (use.version() >= 5 == fifth && entry.getKey() < view.size()) {
                out.append(first ? "" : "\n");
                first = false;
                long views = use.views();
                if (views >= 0) {
                    pairs(new DwarfCursor(view, views, entry.getKey()), use);
                }
                DwarfCursor in = new DwarfCursor(view, entry.getKey(), view.size());
                DwarfCursor numbers = views >= 0 ? new DwarfCursor(view, views, entry.getKey()) : null;
                Location location = new Location(in, numbers, view, use);
                if (fifth) {
                    location.fifth();
                } else {
                    location.old();
                }
            }
        }
        out.append(first ? "" : "\n");
    }

    private String viewPair(DwarfCursor in, Use use) {
        String format = use.addressBytes() == 8 ? "v%015x v%015x" : "v%07x v%07x";
        lowView = in.leb();
        highView = in.leb();
        return String.format(format, lowView, highView);
    }

    private void pairs(DwarfCursor in, Use use) {
        while (in.hasMore()) {
            out.append(String.format("    %08x ", in.at())).append(viewPair(in, use));
            out.append(" location view pair\n");
        }
        out.append('\n');
    }

    /** One list of locations. */
    private final class Location {
        private final DwarfCursor in;
        private final @org.jspecify.annotations.Nullable DwarfCursor views;
        private final ByteView view;
        private final Use use;
        private long base;

        Location(DwarfCursor in, @org.jspecify.annotations.Nullable DwarfCursor views, ByteView view, Use use) {
            this.in = in;
            this.views = views;
            this.view = view;
            this.use = use;
            this.base = use.base();
        }

        void old() {
            long selection = use.addressBytes() == 8 ? -1 : 0xffff_ffffL;
            while (in.hasMore()) {
                long at = in.at();
                long low = in.unsigned(use.addressBytes());
                long high = in.unsigned(use.addressBytes());
                if (low == 0 && high == 0) {
                    out.append(String.format("    %08x <End of list>\n", at));
                    return;
                }
                if (low == selection) {
                    base = high;
                    baseAddress(at);
                } else {
                    row(at, low + base, high + base, in.unsigned(2));
                }
            }
        }

        void fifth() {
            while (in.hasMore()) {
                long at = in.at();
                int kind = (int) in.unsigned(1);
                switch (kind) {
                    case 0 -> {
                        out.append(String.format("    %08x <End of list>\n", at));
                        return;
                    }
                    case 4 -> {
                        long low = base + in.leb();
                        long high = base + in.leb();
                        row(at, low, high, in.leb());
                    }
                    case 5 -> {
                        out.append(String.format("    %08x (default) ", at));
                        expression(in.leb());
                        out.append('\n');
                    }
                    case 6 -> {
                        base = in.unsigned(use.addressBytes());
                        baseAddress(at);
                    }
                    case 7 -> {
                        long low = in.unsigned(use.addressBytes());
                        row(at, low, in.unsigned(use.addressBytes()), in.leb());
                    }
                    case 8 -> {
                        long low = in.unsigned(use.addressBytes());
                        row(at, low, low + in.leb(), in.leb());
                    }
                    default -> throw new DwarfCursor.CutShort();
                }
            }
        }

        private void baseAddress(long at) {
            out.append(String.format("    %08x ", at))
                    .append(address(base, use))
                    .append(" (base address)\n");
        }

        private void row(long at, long low, long high, long size) {
            out.append(String.format("    %08x ", at));
            DwarfCursor numbers = views;
            boolean viewed = numbers != null && numbers.hasMore();
            String order = note(low, high);
            if (numbers != null && viewed) {
                long pair = numbers.at();
                String text = viewPair(numbers, use);
                out.append(text).append(String.format(" views at %08x for:\n             ", pair));
                order = low == high ? note(lowView, highView) : order;
            }
            out.append(address(low, use)).append(' ').append(address(high, use)).append(' ');
            expression(size);
            out.append(order).append('\n');
        }

        private void expression(long size) {
            long start = in.at();
            in.skip(size);
            ExpressionText text = new ExpressionText(use.addressBytes(), sections.is64(), use.unit());
            out.append('(').append(text.of(view, start, in.at())).append(')');
        }
    }
}
