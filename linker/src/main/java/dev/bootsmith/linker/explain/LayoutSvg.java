package dev.bootsmith.linker.explain;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.linker.explain.LinkPicture.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws memory and the loaded image as an SVG picture, with a line from where each section is loaded to where it runs. */
public final class LayoutSvg {
    private static final String BUNDLE = "dev.bootsmith.linker.messages";
    private static final String[] COLOURS = {
        "#8ecae6", "#ffb703", "#90be6d", "#f4a7b9", "#c8b6ff", "#f9c74f", "#a8dadc", "#ffd6a5"
    };
    private static final int WIDTH = 760;
    private static final int BOX_WIDTH = 190;
    private static final int MEMORY_X = 160;
    private static final int LOAD_X = 440;
    private static final int GAP = 22;

    private final LinkPicture picture;
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();
    private final Map<Section, Integer> memoryTop = new HashMap<>();
    private final Map<Section, Integer> loadTop = new HashMap<>();

    public LayoutSvg(LinkPicture picture, Messages messages) {
        this.picture = picture;
        this.messages = messages;
    }

    public String draw() {
        List<Section> memory = picture.sections();
        List<Section> stored =
                new ArrayList<>(memory.stream().filter(Section::isStored).toList());
        stored.sort(Comparator.comparing(Section::loadAddress, Long::compareUnsigned));
        int bottom = Math.max(column(memory, MEMORY_X, true), column(stored, LOAD_X, false));
        StringBuilder lines = new StringBuilder();
        for (Section section : stored) {
            int from = memoryTop.getOrDefault(section, 0) + height(section) / 2;
            int to = loadTop.getOrDefault(section, 0) + height(section) / 2;
            lines.append(String.format(
                    "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#888\" stroke-dasharray=\"4 3\"/>\n",
                    MEMORY_X + BOX_WIDTH, from, LOAD_X, to));
        }
        return String.format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"monospace\""
                                + " font-size=\"13\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
                        WIDTH, bottom + 30)
                + label(MEMORY_X, 24, "start", messages.text(BUNDLE, "layout.svg.memory"))
                + label(LOAD_X, 24, "start", messages.text(BUNDLE, "layout.svg.load"))
                + lines
                + out
                + "</svg>\n";
    }

    private int column(List<Section> sections, int x, boolean memory) {
        int y = 40;
        long at = 0;
        boolean open = false;
        for (Section section : sections) {
            long start = memory ? section.virtualAddress() : section.loadAddress();
            if (open && start != at) {
                String words =
                        messages.text(BUNDLE, start - at < 0 ? "layout.overlap" : "layout.gap", Math.abs(start - at));
                out.append(label(x + BOX_WIDTH / 2, y + 15, "middle", words));
                y += GAP;
            }
            (memory ? memoryTop : loadTop).put(section, y);
            int height = height(section);
            String colour = COLOURS[Math.floorMod(picture.sections().indexOf(section), COLOURS.length)];
            out.append(String.format(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"black\"%s/>\n",
                    x, y, BOX_WIDTH, height, colour, section.isStored() ? "" : " fill-opacity=\"0.35\""));
            out.append(label(x + BOX_WIDTH / 2, y + height / 2 + 5, "middle", section.name() + "  " + section.size()));
            boolean left = memory;
            out.append(label(left ? x - 8 : x + BOX_WIDTH + 8, y + 12, left ? "end" : "start", Explanation.hex(start)));
            y += height;
            at = start + section.size();
            open = true;
        }
        return y;
    }

    private static int height(Section section) {
        return 22 + (int) Math.round(6 * Math.log(section.size() + 1.0));
    }

    private static String label(int x, int y, String anchor, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return String.format("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, escaped);
    }
}
