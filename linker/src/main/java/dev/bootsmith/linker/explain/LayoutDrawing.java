package dev.bootsmith.linker.explain;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.linker.explain.LinkPicture.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws memory and the loaded image side by side with characters: {@code ld --layout}. */
public final class LayoutDrawing {
    private static final String BUNDLE = "dev.bootsmith.linker.messages";
    private static final int BOX = 26;
    private static final int MOST_LINES = 6;

    private final LinkPicture picture;
    private final Messages messages;
    private final int unitBytes;

    /** @param unitBytes 512 for a disk image, whose sectors are marked, or 4096 for pages */
    public LayoutDrawing(LinkPicture picture, Messages messages, int unitBytes) {
        this.picture = picture;
        this.messages = messages;
        this.unitBytes = unitBytes;
    }

    private String text(String key, Object... arguments) {
        return messages.text(BUNDLE, "layout." + key, arguments);
    }

    public String draw() {
        if (picture.sections().isEmpty()) {
            return text("empty") + "\n";
        }
        StringBuilder out = new StringBuilder();
        out.append(text("memory")).append("\n\n");
        out.append(column(picture.sections(), true));
        List<Section> stored = new ArrayList<>(
                picture.sections().stream().filter(Section::isStored).toList());
        stored.sort(Comparator.comparing(Section::loadAddress, Long::compareUnsigned));
        out.append('\n').append(text("load", unitBytes)).append("\n\n");
        out.append(column(stored, false));
        return out.toString();
    }

    private String column(List<Section> sections, boolean memory) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (Section section : sections) {
            width = Math.max(
                    width,
                    Explanation.hex(start(section, memory) + section.size()).length());
        }
        long largest = 1;
        for (Section section : sections) {
            largest = Math.max(largest, section.size());
        }
        long at = 0;
        boolean open = false;
        long base = sections.isEmpty() ? 0 : start(sections.get(0), memory);
        for (Section section : sections) {
            long start = start(section, memory);
            if (open && start != at) {
                border(out, width, at, memory, base);
                gap(out, width, start - at);
            }
            border(out, width, start, memory, base);
            box(out, width, section, memory, lines(section.size(), largest));
            at = start + section.size();
            open = true;
        }
        border(out, width, at, memory, base);
        return out.toString();
    }

    private static long start(Section section, boolean memory) {
        return memory ? section.virtualAddress() : section.loadAddress();
    }

    /** Larger sections are drawn higher, by the order of magnitude. */
    private static int lines(long size, long largest) {
        double share = Math.log(size + 1.0) / Math.log(largest + 1.0);
        return Math.max(1, (int) Math.round(share * MOST_LINES) - 2);
    }

    private void border(StringBuilder out, int width, long address, boolean memory, long base) {
        out.append(String.format("  %" + width + "s +%s+", Explanation.hex(address), "-".repeat(BOX)));
        String mark = "";
        if (!memory) {
            long offset = address - base;
            boolean whole = Long.remainderUnsigned(offset, unitBytes) == 0;
            mark = unitBytes == 512
                    ? whole ? text("sector", offset / 512) : text("sector-within", offset / 512, offset % 512)
                    : whole ? text("page", offset / unitBytes) : text("offset", Explanation.hex(offset));
        } else if (Long.remainderUnsigned(address, 4096) == 0) {
            mark = text("page-border");
        }
        out.append(mark.isEmpty() ? "" : " " + mark).append('\n');
    }

    private void gap(StringBuilder out, int width, long bytes) {
        String words = bytes < 0 ? text("overlap", -bytes) : text("gap", bytes);
        out.append(String.format("  %" + width + "s :%s:\n", "", centred(words)));
    }

    private void box(StringBuilder out, int width, Section section, boolean memory, int lines) {
        String kind = section.isStored() ? "" : " " + text("zeros");
        String title = section.name() + "  " + section.size() + kind;
        int middle = lines / 2;
        for (int i = 0; i < lines; i++) {
            String inside = i == middle ? centred(title) : " ".repeat(BOX);
            String side = "";
            boolean elsewhere = section.loadAddress() != section.virtualAddress();
            if (i == middle && section.isStored() && elsewhere) {
                side = memory
                        ? " <- " + text("loaded-at", Explanation.hex(section.loadAddress()))
                        : " -> " + text("runs-at", Explanation.hex(section.virtualAddress()));
            }
            out.append(String.format("  %" + width + "s |%s|%s\n", "", inside, side));
        }
    }

    private static String centred(String text) {
        String cut = text.length() > BOX ? text.substring(0, BOX) : text;
        int left = (BOX - cut.length()) / 2;
        return " ".repeat(left) + cut + " ".repeat(BOX - cut.length() - left);
    }
}
