package dev.bootsmith.debugger.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks prose into lines for a terminal.
 *
 * <p>Chinese characters are two columns wide, and a line may end behind any of them but not before a closing mark.
 */
final class Paragraph {
    private static final String NOT_AT_LINE_START = "，。、；：？！）》”’";

    private Paragraph() {}

    /** Returns lines of at most this many columns, unless a single word is longer. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String piece : pieces(text)) {
            int pieceWidth = width(piece);
            boolean mustStay = !piece.isEmpty() && NOT_AT_LINE_START.indexOf(piece.charAt(0)) >= 0;
            if (width > 0 && width + width(piece.stripTrailing()) > columns && !mustStay) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            line.append(piece);
            width += pieceWidth;
        }
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Splits into pieces that stay together: words with the blanks behind them, and single wide characters. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWide(c)) {
                flush(piece, pieces);
                pieces.add(String.valueOf(c));
            } else {
                piece.append(c);
                if (c == ' ') {
                    flush(piece, pieces);
                }
            }
        }
        flush(piece, pieces);
        return pieces;
    }

    private static void flush(StringBuilder piece, List<String> pieces) {
        if (piece.length() > 0) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    /** Returns the columns that a text takes. */
    static int width(String text) {
        return text.length() + (int) text.chars().filter(Paragraph::isWide).count();
    }

    /** The blocks that the bundles use: CJK punctuation, ideographs, full-width forms, curly quotes as Chinese sets them. */
    private static boolean isWide(int c) {
        return c >= 0x3000 && c <= 0x9fff || c >= 0xff00 && c <= 0xff60;
    }
}
