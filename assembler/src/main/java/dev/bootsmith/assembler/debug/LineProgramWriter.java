package dev.bootsmith.assembler.debug;

import dev.bootsmith.assembler.layout.ComputedTail;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.elf.ElfName;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code .debug_line}: the header with files and directories, then a program that makes the rows.
 *
 * <pre>
 *  special opcode = (line advance - LINE_BASE) + LINE_RANGE * address advance + OPCODE_BASE
 * </pre>
 *
 * @elf DWARF 5, 6.2 Line Number Information
 */
final class LineProgramWriter {
    private static final int LINE_BASE = -5;
    private static final int LINE_RANGE = 14;
    private static final int OPCODE_BASE = 13;
    private static final int LARGEST_SPECIAL_ADVANCE = (255 - OPCODE_BASE) / LINE_RANGE;
    private static final int END_SEQUENCE = Integer.MAX_VALUE;

    private static final int COPY = 1;
    private static final int ADVANCE_PC = 2;
    private static final int ADVANCE_LINE = 3;
    private static final int SET_FILE = 4;
    private static final int SET_COLUMN = 5;
    private static final int NEGATE_STATEMENT = 6;
    private static final int SET_BASIC_BLOCK = 7;
    private static final int ADD_CONSTANT_PC = 8;
    private static final int SET_PROLOGUE_END = 10;
    private static final int SET_EPILOGUE_BEGIN = 11;
    private static final int SET_ISA = 12;
    /** How many operands the opcodes below OPCODE_BASE have. */
    private static final byte[] OPERAND_COUNTS = {0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1};

    private static final int CONTENT_PATH = 1;
    private static final int CONTENT_DIRECTORY = 2;
    private static final int CONTENT_MD5 = 5;
    private static final int FORM_UDATA = 0x0f;
    private static final int FORM_LINE_STRP = 0x1f;
    private static final int FORM_DATA16 = 0x1e;

    private final LineRecorder recorder;
    private final Emitter emitter;
    private final int addressBytes;
    private final Function<String, Section> stringSection;
    /** With a listing GNU as cannot tell whether two lines share an address. */
    private final boolean splitsLines;

    /**
     * Starts a writer.
     *
     * @param section where the header goes
     * @param stringSection gives the section of strings of that name
     */
    LineProgramWriter(
            LineRecorder recorder, Section section, int addressBytes, Function<String, Section> stringSection) {
        this.recorder = recorder;
        this.emitter = new Emitter(section.subsection(0));
        this.addressBytes = addressBytes;
        this.splitsLines = recorder.isListed();
        this.stringSection = stringSection;
    }

    /** Returns a symbol for the end of the section, to be defined when everything is written. */
    Symbol writeHeader(int version) {
        Symbol end = new Symbol("");
        Symbol endOfHeader = new Symbol("");
        length(end);
        emitter.bytes().put16(version);
        if (version >= 5) {
            emitter.bytes().put8(addressBytes).put8(0);
        }
        length(endOfHeader);
        ByteBuilder out = emitter.bytes();
        out.put8(1);
        if (version >= 4) {
            out.put8(1);
        }
        out.put8(1).put8(LINE_BASE).put8(LINE_RANGE).put8(OPCODE_BASE).put(OPERAND_COUNTS);
        if (version >= 5) {
            writeTables5();
        } else {
            writeTables();
        }
        endOfHeader.defineAt(emitter.fragment(), emitter.offset());
        return end;
    }

    void moveTo(Subsection place) {
        emitter.moveTo(place);
    }

    void define(Symbol symbol) {
        symbol.defineAt(emitter.fragment(), emitter.offset());
    }

    private void length(Symbol end) {
        Symbol after = new Symbol("");
        emitter.fixup(4, new Value.Address(end, after, 0, null), Fixup.Reference.ABSOLUTE, null);
        define(after);
    }

    private void writeTables() {
        FileTable files = recorder.files();
        for (int i = 1; i < files.directoryCount(); i++) {
            string(mapped(Objects.requireNonNullElse(files.directory(i), "")));
        }
        emitter.bytes().put8(0);
        for (int i = 1; i < files.size(); i++) {
            FileTable.Entry entry = files.get(i);
            if (entry != null) {
                string(entry.name());
                unsigned(entry.directory());
                // Neither the time of the last change nor the size is known.
                emitter.bytes().put8(0).put8(0);
            }
        }
        emitter.bytes().put8(0);
    }

    private String mapped(String directory) {
        return recorder.options().mapped(directory);
    }

    /** Since version 5 names lie in a section of their own, and entry 0 of both tables is written. */
    private void writeTables5() {
        FileTable files = recorder.files();
        emitter.bytes().put8(1).put8(CONTENT_PATH).put8(FORM_LINE_STRP);
        int directories = files.size() == 0 ? files.directoryCount() : Math.max(1, files.directoryCount());
        unsigned(directories);
        if (directories == 0) {
            emitter.bytes()
                    .put8(2)
                    .put8(CONTENT_PATH)
                    .put8(FORM_LINE_STRP)
                    .put8(CONTENT_DIRECTORY)
                    .put8(FORM_UDATA);
            unsigned(0);
            return;
        }
        Emitter strings = new Emitter(stringSection.apply(".debug_line_str").subsection(0));
        for (int i = 0; i < directories; i++) {
            String name = i == 0
                    ? Objects.requireNonNullElse(
                            files.directory(0), recorder.options().directory())
                    : Objects.requireNonNullElse(files.directory(i), "");
            reference(newString(strings, mapped(name)));
        }
        boolean digests = files.hasDigests();
        emitter.bytes().put8(digests ? 3 : 2).put8(CONTENT_PATH).put8(FORM_LINE_STRP);
        emitter.bytes().put8(CONTENT_DIRECTORY).put8(FORM_UDATA);
        if (digests) {
            emitter.bytes().put8(CONTENT_MD5).put8(FORM_DATA16);
        }
        unsigned(files.size());
        @Nullable Symbol nameOfFile1 = null;
        for (int i = 0; i < files.size(); i++) {
            FileTable.Entry entry = files.get(i == 0 && files.get(0) == null ? 1 : i);
            if (entry == null) {
                continue;
            }
            Symbol name = i == 1 && nameOfFile1 != null ? nameOfFile1 : newString(strings, entry.name());
            if (i == 0 && files.get(0) == null) {
                nameOfFile1 = name;
            }
            reference(name);
            unsigned(entry.directory());
            if (digests) {
                byte[] md5 = entry.md5();
                emitter.bytes().put(md5 == null ? new byte[16] : md5);
            }
        }
    }

    private static Symbol newString(Emitter strings, String text) {
        Symbol symbol = strings.here();
        strings.bytes().put(ElfName.encode(text)).put8(0);
        return symbol;
    }

    private void reference(Symbol target) {
        emitter.fixup(4, Value.of(target), Fixup.Reference.ABSOLUTE, null);
    }

    private void string(String text) {
        emitter.bytes().put(ElfName.encode(text)).put8(0);
    }

    private void unsigned(long number) {
        ComputedTail.appendUnsigned(emitter.bytes(), number);
    }

    /** Writes the rows of a section into a table of their own if {@code place} is given. */
    void writeRows(List<LineRow> rows, Section code, @Nullable Subsection place) {
        if (place != null) {
            emitter.moveTo(place);
        }
        int file = 1;
        int line = 1;
        int column = 0;
        int isa = 0;
        int flags = LineRow.IS_STATEMENT;
        @Nullable Symbol last = null;
        boolean lastHasView = false;
        for (LineRow row : rows) {
            LineRow.Mark mark = row.mark();
            if (mark.file() != file) {
                file = mark.file();
                emitter.bytes().put8(SET_FILE);
                unsigned(file);
            }
            if (mark.column() != column) {
                column = mark.column();
                emitter.bytes().put8(SET_COLUMN);
                unsigned(column);
            }
            if (mark.discriminator() != 0) {
                ByteBuilder operand = new ByteBuilder(8);
                ComputedTail.appendUnsigned(operand, mark.discriminator());
                emitter.bytes().put8(0).put8(1 + operand.size()).put8(4).put(operand.toByteArray());
            }
            if (mark.isa() != isa) {
                isa = mark.isa();
                emitter.bytes().put8(SET_ISA);
                unsigned(isa);
            }
            if (((mark.flags() ^ flags) & LineRow.IS_STATEMENT) != 0) {
                flags = mark.flags();
                emitter.bytes().put8(NEGATE_STATEMENT);
            }
            flag(mark, LineRow.BASIC_BLOCK, SET_BASIC_BLOCK);
            flag(mark, LineRow.PROLOGUE_END, SET_PROLOGUE_END);
            flag(mark, LineRow.EPILOGUE_BEGIN, SET_EPILOGUE_BEGIN);
            advance(row, last, lastHasView, mark.line() - line);
            lastHasView = mark.view() != null;
            line = mark.line();
            last = row.place();
        }
        if (last != null) {
            advanceTo(endOf(code), last, END_SEQUENCE);
        }
    }

    private void flag(LineRow.Mark mark, int flag, int opcode) {
        if (mark.has(flag)) {
            emitter.bytes().put8(opcode);
        }
    }

    static Symbol endOf(Section section) {
        Subsection last = null;
        for (Subsection subsection : section.subsections()) {
            last = subsection;
        }
        Subsection place = Objects.requireNonNull(last);
        return Symbol.at(place.open(), place.openOffset());
    }

    private void advance(LineRow row, @Nullable Symbol last, boolean lastHasView, int lines) {
        if (last == null
                || recorder.isResetView(row) && (splitsLines && lastHasView || mayShareAddress(last, row.place()))) {
            emitter.bytes().put8(0).put8(1 + addressBytes).put8(2);
            emitter.fixup(addressBytes, Value.of(row.place()), Fixup.Reference.ABSOLUTE, null);
            appendAdvance(emitter.bytes(), lines, 0);
        } else {
            advanceTo(row.place(), last, lines);
        }
    }

    private static boolean mayShareAddress(Symbol from, Symbol to) {
        return from.anchor() == to.anchor()
                ? from.number() == to.number()
                : to.number() == 0 && !Objects.requireNonNull(from.anchor()).hasBytesAfter(from.number());
    }

    private void advanceTo(Symbol to, Symbol from, int lines) {
        if (to.anchor() == from.anchor()) {
            appendAdvance(emitter.bytes(), lines, to.number() - from.number());
        } else {
            emitter.computed(
                    new Value.Address(to, from, 0, null), (out, distance) -> appendAdvance(out, lines, distance));
        }
    }

    /** The shortest of the ways that GNU as knows to make a row, or to end the sequence. */
    private static void appendAdvance(ByteBuilder out, int lines, long distance) {
        if (lines == END_SEQUENCE) {
            if (distance == LARGEST_SPECIAL_ADVANCE) {
                out.put8(ADD_CONSTANT_PC);
            } else if (distance != 0) {
                out.put8(ADVANCE_PC);
                ComputedTail.appendUnsigned(out, distance);
            }
            out.put8(0).put8(1).put8(1);
            return;
        }
        int lineAdvance = lines;
        boolean needsCopy = false;
        if (lineAdvance < LINE_BASE || lineAdvance >= LINE_BASE + LINE_RANGE) {
            out.put8(ADVANCE_LINE);
            ComputedTail.appendSigned(out, lineAdvance);
            lineAdvance = 0;
            needsCopy = true;
        }
        if (lineAdvance == 0 && distance == 0) {
            out.put8(COPY);
            return;
        }
        int opcode = lineAdvance - LINE_BASE + OPCODE_BASE;
        if (distance >= 0 && distance < 256 + LARGEST_SPECIAL_ADVANCE) {
            long special = opcode + distance * LINE_RANGE;
            if (special <= 255) {
                out.put8((int) special);
                return;
            }
            special = opcode + (distance - LARGEST_SPECIAL_ADVANCE) * LINE_RANGE;
            if (special <= 255) {
                out.put8(ADD_CONSTANT_PC).put8((int) special);
                return;
            }
        }
        out.put8(ADVANCE_PC);
        ComputedTail.appendUnsigned(out, distance);
        out.put8(needsCopy ? COPY : opcode);
    }
}
