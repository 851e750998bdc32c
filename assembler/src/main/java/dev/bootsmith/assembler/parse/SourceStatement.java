package dev.bootsmith.assembler.parse;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of one statement, its comments blanked out, and where it comes from. */
public final class SourceStatement {
    /**
     * How a statement came out of a macro or a repetition.
     *
     * @param name the macro, or the directive that repeats
     * @param caller the statement that started the expansion
     * @param depth how many expansions are open, this one included
     */
    public record Expansion(String name, SourceStatement caller, int depth) {
        private static final Set<String> REPETITIONS = Set.of(".rept", ".rep", ".irp", ".irpc", ".irep", ".irepc");

        /** Returns whether this is a repetition and not a macro. */
        public boolean isRepetition() {
            return REPETITIONS.contains(name);
        }
    }

    private final String text;
    private final SourceFile file;
    private final int offset;
    private final int length;
    private final @Nullable Expansion expansion;
    private String logicalFile;
    private int logicalLine;
    private boolean isClaimed;

    private SourceStatement(
            String text, SourceFile file, int offset, int length, int line, @Nullable Expansion expansion) {
        this.text = text;
        this.file = file;
        this.offset = offset;
        this.length = length;
        this.logicalFile = file.name();
        this.logicalLine = line;
        this.expansion = expansion;
    }

    /** Makes a statement that stands in the file at an offset. */
    static SourceStatement inFile(String text, SourceFile file, int offset, int line) {
        return new SourceStatement(text, file, offset, text.length(), line, null);
    }

    /** Makes a statement that came out of a line of a macro's body. */
    public static SourceStatement expanded(String text, SourceStatement body, Expansion expansion) {
        SourceStatement result =
                new SourceStatement(text, body.file, body.offset, body.length, body.logicalLine, expansion);
        result.logicalFile = body.logicalFile;
        return result;
    }

    public String text() {
        return text;
    }

    public SourceFile file() {
        return file;
    }

    public @Nullable Expansion expansion() {
        return expansion;
    }

    /** Returns the span of part of the text; in an expansion, that of the whole body line. */
    public SourceSpan span(int start, int end) {
        int size = file.text().length();
        if (expansion != null) {
            return file.span(Math.min(offset, size), Math.min(offset + length, size));
        }
        int from = Math.min(offset + start, size);
        return file.span(from, Math.max(from, Math.min(offset + end, size)));
    }

    /** Returns the span of the whole statement without blanks at its ends. */
    public SourceSpan span() {
        int start = 0;
        int end = text.length();
        while (end > 0 && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Cursor.isBlank(text.charAt(start))) {
            start++;
        }
        return span(start, end);
    }

    /** Returns the file name that the source claims, by a line marker. */
    public String logicalFile() {
        return logicalFile;
    }

    public int logicalLine() {
        return logicalLine;
    }

    /** Sets what a line marker claims. */
    void setLogical(String newFile, int newLine) {
        logicalFile = newFile;
        logicalLine = newLine;
    }

    /** In an expansion, sets what {@code .file} and {@code .line} of that expansion claim: this is where the statement counts. */
    public void claim(String newFile, int newLine) {
        setLogical(newFile, newLine);
        isClaimed = true;
    }

    /** Returns the real line in the real file, from 1. */
    public int line() {
        return file.lines().lineAt(offset);
    }

    /**
     * Returns the line that counts for debuggers: a macro is its call, a repetition the lines of its body, unless the
     * expansion itself says where it counts.
     */
    public SourceStatement counted() {
        SourceStatement result = this;
        Expansion open = isClaimed ? null : expansion;
        while (open != null) {
            if (!open.isRepetition()) {
                result = open.caller();
            }
            open = open.caller().expansion;
        }
        return result;
    }

    /** Returns the statement of the outermost source that led here. */
    public SourceStatement outermost() {
        SourceStatement statement = this;
        while (statement.expansion != null) {
            statement = statement.expansion.caller();
        }
        return statement;
    }

    @Override
    public String toString() {
        return file.name() + ":" + line() + ": " + text;
    }
}
