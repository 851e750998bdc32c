package dev.bootsmith.debugger.symbol;

/**
 * A line of a source file.
 *
 * @param file the file's name as the user gave it
 * @param line from 1
 * @param text the line itself without its end, empty if it is not known
 */
public record SourceLine(String file, int line, String text) {
    /** Returns {@code file:line}, the form editors understand. */
    public String place() {
        return file + ":" + line;
    }
}
