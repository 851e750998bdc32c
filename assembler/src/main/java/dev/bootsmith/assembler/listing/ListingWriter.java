package dev.bootsmith.assembler.listing;

import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.listing.ListingRecorder.Edict;
import dev.bootsmith.assembler.listing.ListingRecorder.Entry;
import dev.bootsmith.assembler.option.FileAccess;
import dev.bootsmith.assembler.option.ListingOptions;
import dev.bootsmith.assembler.option.ListingOptions.Part;
import dev.bootsmith.assembler.symbol.Resolver;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prints a listing: line number, offset, bytes, source, and at the end the symbols, on pages with a head.
 *
 * <pre>
 *   5 0001 B8785634     movl $0x12345678, %eax
 *   5      12
 * </pre>
 *
 * @gas -a; the layout is that of version 2.40
 */
public final class ListingWriter {
    private static final int PAGE_LINES = 60;
    private static final int PAPER_COLUMNS = 200;
    private static final int WORD_BYTES = 4;
    /** How far a page's head looks ahead for a title. */
    private static final int TITLE_REACH = 10;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final ListingRecorder recorder;
    private final ListingOptions options;
    private final FileAccess access;
    private final Function<Section, byte[]> contents;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, ListedFile> files = new HashMap<>();
    private final int width;
    private final int paperHeight;
    private String title = "";
    private String subtitle = "";
    private final @Nullable Recent[] recent = new Recent[3];
    private int nextRecent;
    private int page;
    private int linesOnPage;
    private boolean startsPage;
    private boolean inDebugging;

    /**
     * Prepares a listing.
     *
     * @param access reads the compiler's sources
     * @param contents gives the final bytes of a section, or its size in zeros
     */
    public ListingWriter(
            ListingRecorder recorder, ListingOptions options, FileAccess access, Function<Section, byte[]> contents) {
        this.recorder = recorder;
        this.options = options;
        this.access = access;
        this.contents = contents;
        this.width = Math.min(options.sourceColumns(), PAPER_COLUMNS);
        int wanted = recorder.paperHeight();
        this.paperHeight = options.has(Part.NO_FORMS) ? 0 : wanted >= 0 ? wanted : PAGE_LINES;
    }

    /** Returns the text, with the symbols in the order of the table and the names that {@code .file} gave. */
    public String write(List<Symbol> symbols, List<String> sourceNames) {
        if (options.has(Part.ASSEMBLY)) {
            startsPage = true;
            writeLines();
        }
        if (options.has(Part.SYMBOLS)) {
            writeSymbols(symbols, sourceNames);
        }
        return out.toString();
    }

    private ListedFile file(String name) {
        return files.computeIfAbsent(name, any -> {
            SourceFile known = recorder.file(name);
            return new ListedFile(name, known != null ? known.text() : read(name));
        });
    }

    private @Nullable String read(String name) {
        try {
            return access.read(name)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse(null);
        } catch (IOException e) {
            // A listing without the compiler's source is better than none.
            return null;
        }
    }

    private void writeLines() {
        int shown = 1;
        ListedFile source = null;
        List<Entry> entries = recorder.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ListedFile file = file(entry.file);
            int line = entry.line;
            switch (entry.edict) {
                case LIST -> line--;
                case NO_LIST -> shown--;
                case NO_LIST_NEXT -> line -= shown == 0 ? 1 : 0;
                case TITLE -> title = entry.argument;
                case SUBTITLE -> subtitle = entry.argument;
                case EJECT, PAGE_SIZE, NONE -> {}
            }
            while (shown <= 0 && file.line() < line && !file.atEnd()) {
                file.next(width);
            }
            if (entry.edict == Edict.LIST || entry.edict == Edict.NO_LIST_NEXT && shown == 0) {
                line++;
                shown++;
            }
            if (shown > 0) {
                if (entry.sourceFile != null) {
                    source = file(entry.sourceFile);
                }
                if (source != null && entry.sourceLine > 0 && options.has(Part.HIGH_LEVEL)) {
                    writeSource(i, source, entry.sourceLine);
                }
                writeUpTo(i, file, line);
            }
            if (entry.edict == Edict.NO_LIST_NEXT && shown == 1) {
                shown--;
            }
            if (entry.edict == Edict.EJECT) {
                startsPage = true;
            }
        }
    }

    private void writeUpTo(int index, ListedFile file, int line) {
        Entry entry = recorder.entries().get(index);
        while (file.line() < line && !file.atEnd()) {
            String text = file.next(width);
            if (!isLeftOut(index, text)) {
                writeLine(index, file.line(), text, file.line() < line ? null : bytes(entry));
            }
        }
        if (entry.text != null && !isLeftOut(index, entry.text)) {
            writeLine(index, file.line() == 0 ? entry.line : file.line(), entry.text, bytes(entry));
        }
    }

    /** Directives for debuggers, and sections for them, are left out if the user wants it. */
    private boolean isLeftOut(int index, String text) {
        if (!options.has(Part.NO_DEBUGGING)) {
            return false;
        }
        if (recorder.entries().get(index).isDebugging) {
            inDebugging = true;
            return true;
        }
        boolean was = inDebugging;
        inDebugging = false;
        String bare = text.stripLeading();
        if (!bare.startsWith(".")) {
            boolean blankBetween = was
                    && bare.isEmpty()
                    && index + 1 < recorder.entries().size()
                    && recorder.entries().get(index + 1).isDebugging;
            inDebugging = blankBetween;
            return blankBetween;
        }
        for (String word :
                List.of("def", "val", "scl", "line", "endef", "ln", "type", "size", "dim", "tag", "stabs", "stabn")) {
            if (bare.startsWith(word, 1)) {
                return true;
            }
        }
        return false;
    }

    /** A line of the compiler's source that was shown. */
    private record Recent(ListedFile file, int line, String text) {}

    /** The bytes of a line and where they lie. */
    @SuppressWarnings("ArrayRecordComponent") // passed on at once
    private record Bytes(long offset, byte[] bytes) {}

    private @Nullable Bytes bytes(Entry entry) {
        long from = Resolver.offset(entry.start);
        long to = Resolver.offset(Objects.requireNonNull(entry.end));
        if (from >= to || entry.hidesBytes) {
            return null;
        }
        byte[] all = contents.apply(entry.place.section());
        int most = 9 * (options.firstWords() + options.moreWords() * options.moreLines()) + 20 - 3;
        int count = (int) Math.min(to - from, (most + 1) / 2);
        byte[] result = new byte[count];
        int known = Math.max(0, Math.min(count, all.length - (int) from));
        if (known > 0) {
            System.arraycopy(all, (int) from, result, 0, known);
        }
        return new Bytes(from, result);
    }

    private void writeLine(int index, int line, String text, @Nullable Bytes bytes) {
        head(index);
        int columns = (WORD_BYTES * 2 + 1) * options.firstWords();
        if (bytes == null) {
            // GNU as shows messages beside bytes only, so not those of a line that made none.
            emit(index, String.format("% 4d     ", line) + " ".repeat(columns) + "\t" + text);
            return;
        }
        // Where there are errors, offsets are not to be trusted.
        String offset = recorder.hasErrors() ? "????" : String.format("%04x", bytes.offset());
        StringBuilder start = new StringBuilder(String.format("% 4d %s ", line, offset));
        int done = appendHex(start, bytes.bytes(), 0, columns, 0);
        emit(index, start.append("\t").append(text).toString());
        writeMessages(index);
        int more = (WORD_BYTES * 2 + 1) * options.moreWords() - 1;
        for (int i = 0; i < options.moreLines() && done < bytes.bytes().length; i++) {
            StringBuilder next = new StringBuilder(String.format("% 4d      ", line));
            done = appendHex(next, bytes.bytes(), done, more, done % WORD_BYTES);
            emit(index, next.toString());
        }
    }

    private void writeMessages(int index) {
        for (String message : recorder.entries().get(index).messages) {
            emit(index, "****  " + message);
        }
    }

    /** Appends words of bytes, then blanks on the first line; returns how many bytes are done. */
    private int appendHex(StringBuilder to, byte[] bytes, int from, int columns, int inWord) {
        int column = 0;
        int done = from;
        int byteInWord = inWord;
        while (done < bytes.length && column < columns) {
            to.append(HEX.toHexDigits(bytes[done++]));
            column += 2;
            if (++byteInWord == WORD_BYTES) {
                to.append(' ');
                column++;
                byteInWord = 0;
            }
        }
        if (from == 0) {
            to.append(" ".repeat(Math.max(0, columns - column)));
        }
        return done;
    }

    private void writeSource(int index, ListedFile source, int line) {
        if (source.line() > line) {
            emit(index, String.format("%4d:%-13s **** %s", line, source.name(), shownAgain(source, line)));
            return;
        }
        boolean first = true;
        while (source.line() < line && !source.atEnd()) {
            int number = source.line() + 1;
            String text = source.next(width);
            recent[nextRecent] = new Recent(source, number, text);
            // Of a group of lines only the first and the last are remembered.
            if (first) {
                nextRecent = (nextRecent + 1) % recent.length;
                first = false;
            }
            emit(index, String.format("%4d:%-13s **** %s", number, source.name(), text));
        }
    }

    /** A line that was shown before; GNU as shows the line after it unless it is one of the last that it remembers. */
    private String shownAgain(ListedFile source, int line) {
        for (Recent known : recent) {
            if (known != null && known.file() == source && known.line() == line) {
                return known.text();
            }
        }
        Recent fresh = new Recent(source, line, source.again(line + 1, width));
        recent[nextRecent] = fresh;
        nextRecent = (nextRecent + 1) % recent.length;
        return fresh.text();
    }

    private void emit(int index, String line) {
        emit(line);
        head(index);
    }

    private void emit(String line) {
        out.append(line).append('\n');
        linesOnPage++;
    }

    /** Starts a page if the last one is full; titles of the next lines count already. */
    private void head(int index) {
        if (paperHeight == 0 || !startsPage && linesOnPage < paperHeight) {
            return;
        }
        List<Entry> entries = recorder.entries();
        boolean hasTitle = false;
        boolean hasSubtitle = false;
        for (int i = index; i >= 0 && i < Math.min(entries.size(), index + TITLE_REACH); i++) {
            Entry entry = entries.get(i);
            if (entry.edict == Edict.SUBTITLE && !hasSubtitle) {
                hasSubtitle = true;
                subtitle = entry.argument;
            }
            if (entry.edict == Edict.TITLE && !hasTitle) {
                hasTitle = true;
                title = entry.argument;
            }
        }
        page++;
        if (page > 1) {
            out.append('\f');
        }
        out.append("GAS LISTING ")
                .append(recorder.firstFile())
                .append(" \t\t\tpage ")
                .append(page)
                .append('\n');
        out.append(title).append('\n').append(subtitle).append('\n');
        linesOnPage = 3;
        startsPage = false;
    }

    private void writeSymbols(List<Symbol> symbols, List<String> sourceNames) {
        startsPage = true;
        head(-1);
        boolean any = false;
        for (String name : sourceNames) {
            if (!any) {
                emit("DEFINED SYMBOLS");
                any = true;
            }
            emit(String.format("%33s:%016x %s", "*ABS*", 0, name));
            head(-1);
        }
        for (Symbol symbol : symbols) {
            String place = symbol.sectionOf() == null ? place(symbol) : null;
            if (place == null || !symbol.isListed() || symbol.name().indexOf('\u0001') >= 0) {
                continue;
            }
            if (!any) {
                emit("DEFINED SYMBOLS");
                any = true;
            }
            Entry entry = recorder.definition(symbol);
            emit(
                    entry == null
                            ? " ".repeat(Math.max(0, 33 - place.lastIndexOf(':'))) + place + " " + symbol.name()
                            : String.format("%20s:%-5d  %s %s", entry.file, entry.line, place, symbol.name()));
            head(-1);
        }
        if (!any) {
            emit("NO DEFINED SYMBOLS");
        }
        emit("");
        head(-1);
        writeUndefined(symbols);
    }

    private void writeUndefined(List<Symbol> symbols) {
        boolean any = false;
        for (Symbol symbol : symbols) {
            boolean isMissing = symbol.state() == Symbol.State.UNDEFINED
                    && symbol.isListed()
                    && (symbol.isUsed() || symbol.isUsedInRelocation());
            if (!isMissing || symbol.name().isEmpty()) {
                continue;
            }
            if (!any) {
                any = true;
                emit("UNDEFINED SYMBOLS");
                head(-1);
            }
            emit(symbol.name());
            head(-1);
        }
        if (!any) {
            emit("NO UNDEFINED SYMBOLS");
            head(-1);
        }
    }

    /** Returns section and value, or null for a symbol that has none. */
    private static @Nullable String place(Symbol symbol) {
        return switch (symbol.state()) {
            case ABSOLUTE -> String.format("*ABS*:%016x", symbol.number());
            case COMMON -> String.format("*COM*:%016x", symbol.number());
            case ANCHORED ->
                String.format(
                        "%s:%016x",
                        Objects.requireNonNull(symbol.anchor()).zone().name(), Resolver.offset(symbol));
            case EQUATED, UNDEFINED, REGISTER -> null;
        };
    }
}
