package dev.bootsmith.assembler.macro;

import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SourceStatement.Expansion;
import dev.bootsmith.assembler.parse.StatementReader;
import dev.bootsmith.assembler.parse.StatementSplitter;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the next statement comes from: a stack of files and expansions, the innermost on top. */
public final class InputStack {
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final int longestLine;
    private @Nullable SourceStatement overlong;

    /** Makes an empty stack; a line that a substitution makes longer than the limit ends all input. */
    public InputStack(int longestLine) {
        this.longestLine = longestLine;
    }

    /** Returns the line of a body that grew beyond the limit, or null if none did. */
    public @Nullable SourceStatement overlong() {
        return overlong;
    }

    /** One source of statements. */
    private abstract static class Frame {
        abstract @Nullable SourceStatement next();

        boolean passOver() {
            return next() == null;
        }

        int depth() {
            return 0;
        }
    }

    private static final class FileFrame extends Frame {
        private final StatementReader reader;

        FileFrame(SourceFile file) {
            this.reader = new StatementReader(file);
        }

        @Override
        @Nullable
        SourceStatement next() {
            return reader.next();
        }

        @Override
        boolean passOver() {
            return reader.passOver();
        }
    }

    /** Runs through the body once for each round; a round is one set of arguments. */
    private final class ExpansionFrame extends Frame {
        private final List<SourceStatement> body;
        private final Iterator<Substitution> rounds;
        private final Expansion expansion;
        private @Nullable Substitution round;
        private int line;
        private @Nullable StatementSplitter splitter;
        /** What {@code .file} and {@code .line} claim up to the end of the round. */
        private @Nullable String claimedFile;

        private int claimedDelta;
        private boolean claims;

        ExpansionFrame(List<SourceStatement> body, Iterator<Substitution> rounds, Expansion expansion) {
            this.body = body;
            this.rounds = rounds;
            this.expansion = expansion;
            this.line = body.size();
        }

        @Override
        @Nullable
        SourceStatement next() {
            while (true) {
                StatementSplitter open = splitter;
                if (open != null && open.next()) {
                    if (open.text().isBlank()) {
                        continue;
                    }
                    return claimed(SourceStatement.expanded(open.text(), body.get(line - 1), expansion));
                }
                splitter = null;
                if (line >= body.size()) {
                    if (body.isEmpty() || !rounds.hasNext()) {
                        return null;
                    }
                    round = rounds.next();
                    line = 0;
                    claims = false;
                    claimedFile = null;
                    claimedDelta = 0;
                }
                Substitution substitution = round;
                SourceStatement source = body.get(line++);
                String text = source.text();
                String applied = substitution == null ? text : substitution.apply(text, longestLine);
                if (applied == null) {
                    overlong = SourceStatement.expanded(text, source, expansion);
                    line = body.size();
                    return null;
                }
                splitter = new StatementSplitter(applied);
            }
        }

        private SourceStatement claimed(SourceStatement statement) {
            if (claims) {
                String file = claimedFile;
                statement.claim(
                        file == null ? expansion.caller().logicalFile() : file, statement.logicalLine() + claimedDelta);
            }
            return statement;
        }

        void claimLine(int number) {
            claims = true;
            claimedDelta = number - body.get(line - 1).logicalLine();
        }

        void claimFile(String name) {
            claims = true;
            claimedFile = name;
        }

        @Override
        int depth() {
            return expansion.depth();
        }
    }

    public void pushFile(SourceFile file) {
        frames.push(new FileFrame(file));
    }

    /** Starts an expansion; each substitution of the iterator runs once through the body. */
    public void pushExpansion(
            String name, SourceStatement caller, List<SourceStatement> body, Iterator<Substitution> rounds) {
        frames.push(new ExpansionFrame(body, rounds, new Expansion(name, caller, depth() + 1)));
    }

    /** Returns how many expansions are open. */
    public int depth() {
        Frame top = frames.peek();
        return top == null ? 0 : top.depth();
    }

    /** Returns how many files and expansions are open. */
    public int size() {
        return frames.size();
    }

    /** Ends the innermost expansion, as {@code .exitm} does; returns false if none is open. */
    public boolean exitExpansion() {
        if (frames.peek() instanceof ExpansionFrame) {
            frames.pop();
            return true;
        }
        return false;
    }

    /** Ends all input, as {@code .end} does. */
    public void clear() {
        frames.clear();
    }

    /** Returns the next statement; leaves frames that are used up, and tells how many through {@link #size()}. */
    public @Nullable SourceStatement next() {
        Frame top = frames.peek();
        return top == null ? null : top.next();
    }

    /**
     * Passes over the next statement, as GNU as does where a directive finds the end of its line in place of its argument.
     *
     * @return whether it was blank
     */
    public boolean passOver() {
        Frame top = frames.peek();
        return top == null || top.passOver();
    }

    /** Leaves the innermost frame. */
    public void pop() {
        frames.pop();
    }

    public boolean isEmpty() {
        return frames.isEmpty();
    }

    /** Returns the name of the file that is being read, behind all expansions. */
    public String fileName() {
        FileFrame frame = innermostFile();
        return frame == null ? "" : frame.reader.fileName();
    }

    /** Returns the line of that file that was read last. */
    public int lineInFile() {
        FileFrame frame = innermostFile();
        return frame == null ? 0 : frame.reader.line();
    }

    /** Returns whether the innermost source of statements is a file and not an expansion. */
    public boolean isInFile() {
        return frames.peek() instanceof FileFrame;
    }

    private @Nullable FileFrame innermostFile() {
        for (Frame frame : frames) {
            if (frame instanceof FileFrame file) {
                return file;
            }
        }
        return null;
    }

    /** Lets the current line of the file, or of one round of an expansion, count as the given one. */
    public void setLogicalLine(int line) {
        if (frames.peek() instanceof FileFrame frame) {
            frame.reader.setLogicalLine(line);
        } else if (frames.peek() instanceof ExpansionFrame frame) {
            frame.claimLine(line);
        }
    }

    /** Lets the rest of the file, or of one round of an expansion, count as part of the given one. */
    public void setLogicalFile(String name) {
        if (frames.peek() instanceof FileFrame frame) {
            frame.reader.setLogicalFile(name);
        } else if (frames.peek() instanceof ExpansionFrame frame) {
            frame.claimFile(name);
        }
    }

    /** Returns whether a string or comment of the innermost file is still open at its end. */
    public boolean endsInString() {
        return frames.peek() instanceof FileFrame frame && frame.reader.hasUnterminatedString();
    }

    public @Nullable SourceSpan unterminatedComment() {
        return frames.peek() instanceof FileFrame frame ? frame.reader.unterminatedComment() : null;
    }

    /**
     * Reads a body up to its end directive, nested ones included; nothing if the input ends before.
     *
     * @param openers directives that nest
     * @param closer the directive that ends
     */
    public Optional<List<SourceStatement>> collect(Set<String> openers, String closer) {
        // Line markers in the body of a repetition count inside it only.
        FileFrame file = !openers.contains(".macro") && frames.peek() instanceof FileFrame top ? top : null;
        Deque<StatementReader.Claims> outside = new ArrayDeque<>();
        List<SourceStatement> body = new ArrayList<>();
        int depth = 1;
        if (file != null) {
            outside.push(file.reader.claims());
        }
        while (true) {
            SourceStatement statement = next();
            if (statement == null) {
                return Optional.empty();
            }
            String word = firstWord(statement.text());
            boolean closes = word.equals(closer);
            if (openers.contains(word)) {
                depth++;
                if (file != null) {
                    outside.push(file.reader.claims());
                }
            } else if (closes) {
                depth--;
                if (file != null) {
                    file.reader.restore(outside.pop());
                }
            }
            if (closes && depth == 0) {
                return Optional.of(body);
            }
            body.add(statement);
        }
    }

    /** Returns the first word, lower case, behind any label. */
    static String firstWord(String text) {
        int i = 0;
        while (true) {
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            int start = i;
            while (i < text.length() && isWordPart(text.charAt(i))) {
                i++;
            }
            if (i == start || i >= text.length() || text.charAt(i) != ':') {
                return text.substring(start, i).toLowerCase(Locale.ROOT);
            }
            i++;
        }
    }

    private static boolean isWordPart(char c) {
        return c == '.' || c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }
}
