package dev.bootsmith.assembler.listing;

import org.jspecify.annotations.Nullable;

/** A file that is copied into the listing line by line. */
final class ListedFile {
    private final String name;
    private final @Nullable String text;
    private int position;
    private int line;
    private boolean atEnd;

    /** Starts a file; one that cannot be read has no text, and the first attempt to read a line shows an empty one. */
    ListedFile(String name, @Nullable String text) {
        this.name = name;
        this.text = text;
    }

    String name() {
        return name;
    }

    /** Returns the number of the line that was read last. */
    int line() {
        return line;
    }

    boolean atEnd() {
        return atEnd;
    }

    /** Reads a line, cut to a width; a last line without an end gets dots. */
    String next(int width) {
        String all = text;
        if (atEnd || all == null) {
            atEnd = true;
            return "";
        }
        int end = position;
        while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
            end++;
        }
        String result = all.substring(position, end);
        result = result.length() < width ? result : result.substring(0, Math.max(0, width - 1));
        if (end >= all.length()) {
            atEnd = true;
            position = end;
            line++;
            return result.length() + 2 < width ? result + "..." : result;
        }
        char first = all.charAt(end);
        int after = end + 1;
        if (after < all.length()
                && (all.charAt(after) == '\n' || all.charAt(after) == '\r')
                && all.charAt(after) != first) {
            after++;
        }
        position = after;
        line++;
        return result;
    }

    /** Returns a line that was read before. */
    String again(int number, int width) {
        ListedFile copy = new ListedFile(name, text);
        String result = "";
        while (copy.line < number && !copy.atEnd) {
            result = copy.next(width);
        }
        return result;
    }
}
