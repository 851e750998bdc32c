package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.VariantResult;
import java.util.Locale;

/** The text screen as a picture: an SVG with each run of cells of one colour as one text. */
final class ScreenPicture {
    private static final int COLUMNS = 80;
    private static final int ROWS = 25;
    private static final int WIDTH = 9;
    private static final int HEIGHT = 16;
    private static final int BASELINE = 12;
    /** The sixteen colours of a text screen. */
    private static final String[] COLOURS = {
        "#000000", "#0000aa", "#00aa00", "#00aaaa", "#aa0000", "#aa00aa", "#aa5500", "#aaaaaa",
        "#555555", "#5555ff", "#55ff55", "#55ffff", "#ff5555", "#ff55ff", "#ffff55", "#ffffff"
    };

    private ScreenPicture() {}

    static String svg(VariantResult variant, String label) {
        StringBuilder out = new StringBuilder();
        int columns = Math.max(
                COLUMNS,
                variant.screen().stream().mapToInt(String::length).max().orElse(0));
        int rows = Math.max(ROWS, variant.screen().size());
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\">",
                Markup.escape(label),
                columns * WIDTH,
                rows * HEIGHT,
                columns * WIDTH));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#000000\"/>");
        out.append("<g font-family=\"monospace\" font-size=\"15\" xml:space=\"preserve\">");
        for (int row = 0; row < variant.screen().size(); row++) {
            String attributes =
                    row < variant.attributes().size() ? variant.attributes().get(row) : "";
            row(variant.screen().get(row), attributes, row, out);
        }
        return out.append("</g></svg>").toString();
    }

    private static void row(String text, String attributes, int row, StringBuilder out) {
        int column = 0;
        while (column < text.length()) {
            int attribute = attribute(attributes, column);
            int end = column + 1;
            while (end < text.length() && attribute(attributes, end) == attribute) {
                end++;
            }
            int background = attribute >> 4 & 7;
            if (background != 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                        column * WIDTH,
                        row * HEIGHT,
                        (end - column) * WIDTH,
                        HEIGHT,
                        COLOURS[background]));
            }
            String cells = text.substring(column, end);
            if (!cells.isBlank()) {
                out.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\">%s</text>",
                        column * WIDTH,
                        row * HEIGHT + BASELINE,
                        (end - column) * WIDTH,
                        COLOURS[attribute & 15],
                        Markup.escape(cells)));
            }
            column = end;
        }
    }

    private static int attribute(String attributes, int column) {
        int at = 2 * column;
        return at + 2 <= attributes.length() ? Integer.parseInt(attributes.substring(at, at + 2), 16) : 7;
    }
}
