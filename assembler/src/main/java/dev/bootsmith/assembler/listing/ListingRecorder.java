package dev.bootsmith.assembler.listing;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes line by line where the bytes of the listing start and end.
 *
 * <p>An entry stands for a line that was read; lines between two entries made nothing. A line that is read again, as in a
 * repetition, has no entry of its own unless the caller names another line.
 *
 * @gas -a, List, Title
 */
public final class ListingRecorder {
    /** What a directive says about the listing from its line on. */
    enum Edict {
        NONE,
        LIST,
        NO_LIST,
        /** From the next line on: a condition is false. */
        NO_LIST_NEXT,
        EJECT,
        TITLE,
        SUBTITLE,
        PAGE_SIZE
    }

    /** One line. */
    static final class Entry {
        final String file;
        final int line;
        /** The text if the file does not have it: an expanded macro, standard input. */
        final @Nullable String text;

        final Subsection place;
        final Symbol start;

        @Nullable
        Symbol end;

        Edict edict = Edict.NONE;
        String argument = "";
        boolean isDebugging;
        boolean hidesBytes;

        @Nullable
        String sourceFile;

        int sourceLine;
        /** What was said about the line. */
        final List<String> messages = new ArrayList<>(0);

        Entry(String file, int line, @Nullable String text, Subsection place) {
            this.file = file;
            this.line = line;
            this.text = text;
            this.place = place;
            this.start = Symbol.at(place.open(), place.openOffset());
        }
    }

    private final boolean marksDebugging;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<Symbol, Entry> definitions = new HashMap<>();
    private final Map<Subsection, Entry> owners = new LinkedHashMap<>();
    private String firstFile = "";
    private String lastFile = "";
    private int lastLine = -1;
    private int paperHeight = -1;
    private boolean hasErrors;

    /**
     * Starts a listing.
     *
     * @param marksDebugging whether lines in sections for debuggers are to be left out
     */
    public ListingRecorder(boolean marksDebugging) {
        this.marksDebugging = marksDebugging;
    }

    /** Keeps the text of a file that is read. */
    public void addFile(SourceFile file) {
        if (files.isEmpty()) {
            firstFile = file.name();
        }
        files.putIfAbsent(file.name(), file);
    }

    /**
     * A line is about to be assembled.
     *
     * @param text its text if it does not stand in the file, or null
     */
    public void line(String file, int line, @Nullable String text, Emitter emitter) {
        if (text == null && line == lastLine && file.equals(lastFile)) {
            return;
        }
        markDebugging(emitter.section());
        lastFile = file;
        lastLine = line;
        Entry entry = new Entry(file, line, text, emitter.current());
        entries.add(entry);
        markDebugging(emitter.section());
        Entry before = owners.put(emitter.current(), entry);
        if (before != null) {
            before.end = entry.start;
        }
    }

    /** Returns how many lines have begun so far. */
    public int lines() {
        return entries.size();
    }

    private @Nullable Entry last() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    private void markDebugging(Section section) {
        Entry last = last();
        boolean isDebugging =
                section.name().startsWith(".debug") || section.name().startsWith(".line");
        if (marksDebugging && last != null && isDebugging) {
            last.isDebugging = true;
        }
    }

    /** {@code .list} and {@code .nolist}. */
    public void list(boolean on) {
        Entry last = last();
        if (last == null) {
            return;
        }
        boolean wasOff = last.edict == Edict.NO_LIST || last.edict == Edict.NO_LIST_NEXT;
        last.edict = on ? wasOff ? Edict.NONE : Edict.LIST : Edict.NO_LIST;
    }

    /** A condition turned out false: what follows is not assembled. */
    public void skipNext() {
        edict(Edict.NO_LIST_NEXT, "");
    }

    public void eject() {
        edict(Edict.EJECT, "");
    }

    public void title(String text) {
        edict(Edict.TITLE, text);
    }

    public void subtitle(String text) {
        edict(Edict.SUBTITLE, text);
    }

    /** {@code .psize}: lines of a page, 0 for no pages. */
    public void pageSize(int lines) {
        paperHeight = lines;
    }

    private void edict(Edict edict, String argument) {
        Entry last = last();
        if (last != null) {
            last.edict = edict;
            last.argument = argument;
        }
    }

    /** {@code .loc} names the line of the compiler's source. */
    public void source(String file, int line) {
        Entry last = last();
        if (last != null) {
            last.sourceFile = file;
            last.sourceLine = line;
        }
    }

    /** The bytes of the line are made only when addresses are known, and GNU as does not show them. */
    public void hideBytes() {
        Entry last = last();
        if (last != null) {
            last.hidesBytes = true;
        }
    }

    /** Something is wrong with the line that was read last. */
    public void message(Diagnostic diagnostic) {
        Entry last = last();
        boolean isHint = diagnostic.code() instanceof AssemblerCode code && code.isLint();
        if (last == null || isHint || diagnostic.severity() == Severity.NOTE) {
            return;
        }
        hasErrors |= diagnostic.severity() == Severity.ERROR;
        String text = Messages.english()
                .text(diagnostic.code().bundle(), diagnostic.code().id(), diagnostic.arguments());
        last.messages.add((diagnostic.severity() == Severity.ERROR ? "Error: " : "Warning: ") + text);
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /** Notes in which line a symbol got its value. */
    public void define(Symbol symbol) {
        Entry last = last();
        if (last != null) {
            definitions.put(symbol, last);
        }
    }

    /** The source ends. What comes into a section now belongs to the last line that started in it. */
    public void finish(Emitter emitter) {
        markDebugging(emitter.section());
    }

    /** Nothing more comes into any section. */
    public void close() {
        owners.forEach((place, entry) -> entry.end = Symbol.at(place.open(), place.openOffset()));
    }

    String firstFile() {
        return firstFile;
    }

    List<Entry> entries() {
        return entries;
    }

    @Nullable
    SourceFile file(String name) {
        return files.get(name);
    }

    @Nullable
    Entry definition(Symbol symbol) {
        return definitions.get(symbol);
    }

    /** Returns the lines of a page if the source says so, else -1. */
    int paperHeight() {
        return paperHeight;
    }
}
