package dev.bootsmith.assembler.debug;

import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.layout.ComputedTail;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.elf.ElfName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a source without a compiler to debuggers: one compilation unit, its address ranges, and its functions.
 *
 * @elf DWARF 5, 7.5 Format of Debugging Information
 */
final class UnitWriter {
    private static final int TAG_COMPILE_UNIT = 0x11;
    private static final int TAG_SUBPROGRAM = 0x2e;
    private static final int TAG_UNSPECIFIED_TYPE = 0x3b;
    private static final int NAME = 0x03;
    private static final int STATEMENT_LIST = 0x10;
    private static final int LOW_PC = 0x11;
    private static final int HIGH_PC = 0x12;
    private static final int LANGUAGE = 0x13;
    private static final int COMPILATION_DIRECTORY = 0x1b;
    private static final int PRODUCER = 0x25;
    private static final int EXTERNAL = 0x3f;
    private static final int TYPE = 0x49;
    private static final int RANGES = 0x55;
    private static final int FORM_ADDRESS = 0x01;
    private static final int FORM_DATA2 = 0x05;
    private static final int FORM_DATA4 = 0x06;
    private static final int FORM_FLAG = 0x0c;
    private static final int FORM_STRP = 0x0e;
    private static final int FORM_UDATA = 0x0f;
    private static final int FORM_REF_UDATA = 0x15;
    private static final int FORM_SECTION_OFFSET = 0x17;
    private static final int FORM_FLAG_PRESENT = 0x19;
    private static final int ASSEMBLY_LANGUAGE = 0x8001;
    private static final int RANGE_START_LENGTH = 7;

    /** What GNU as calls itself; objects are to be equal to the last byte. */
    private static final String PRODUCER_TEXT = "GNU AS 2.40";

    private final LineRecorder recorder;
    private final List<Section> code;
    private final List<Symbol> functions;
    private final boolean anyExternal;
    /** From version 4 on the mere presence of the attribute says yes. */
    private final boolean allExternal;

    private final int addressBytes;
    private final int version;
    private final Function<String, Section> sections;

    /**
     * Starts a writer.
     *
     * @param code the sections with rows
     * @param functions symbols that are functions with a size, in the order of the symbol table
     * @param sections gives the section of a name
     */
    UnitWriter(
            LineRecorder recorder,
            List<Section> code,
            List<Symbol> functions,
            int addressBytes,
            Function<String, Section> sections) {
        this.recorder = recorder;
        this.code = code;
        this.functions = functions;
        this.anyExternal = functions.stream().anyMatch(Symbol::isGlobal);
        this.addressBytes = addressBytes;
        this.version = recorder.version();
        this.allExternal = version >= 4 && functions.stream().allMatch(Symbol::isGlobal);
        this.sections = sections;
    }

    void write(Section lines) {
        Section info = sections.apply(".debug_info");
        Section abbreviations = sections.apply(".debug_abbrev");
        Section ranges = sections.apply(".debug_aranges");
        ranges.requireAlignment(Integer.numberOfTrailingZeros(2 * addressBytes));
        Section strings = sections.apply(".debug_str");
        Symbol rangeList = code.size() == 1 ? null : version < 5 ? rangeList() : rangeList5();
        writeRanges(ranges, info);
        writeAbbreviations(abbreviations);
        writeInfo(info, strings, abbreviations, lines, rangeList);
    }

    private static void define(Symbol symbol, Emitter emitter) {
        symbol.defineAt(emitter.fragment(), emitter.offset());
    }

    /** Emits the length of what follows and returns the symbol to define at its end. */
    private static Symbol length(Emitter emitter) {
        Symbol end = new Symbol("");
        Symbol after = new Symbol("");
        emitter.fixup(4, new Value.Address(end, after, 0, null), Fixup.Reference.ABSOLUTE, null);
        define(after, emitter);
        return end;
    }

    private static void field(Emitter emitter, int widthBytes, Value value) {
        emitter.fixup(widthBytes, value, Fixup.Reference.ABSOLUTE, null);
    }

    private static Value size(Section section) {
        return new Value.Address(LineProgramWriter.endOf(section), section.sectionSymbol(), 0, null);
    }

    private Symbol rangeList() {
        Section section = sections.apply(".debug_ranges");
        section.requireAlignment(Integer.numberOfTrailingZeros(2 * addressBytes));
        Emitter emitter = new Emitter(section.subsection(0));
        Symbol start = emitter.here();
        emitter.bytes().put(-1, addressBytes).put(0, addressBytes);
        for (Section part : code) {
            field(emitter, addressBytes, Value.of(part.sectionSymbol()));
            field(emitter, addressBytes, Value.of(LineProgramWriter.endOf(part)));
        }
        emitter.bytes().put(0, addressBytes).put(0, addressBytes);
        return start;
    }

    private Symbol rangeList5() {
        Emitter emitter = new Emitter(sections.apply(".debug_rnglists").subsection(0));
        Symbol end = length(emitter);
        emitter.bytes().put16(5).put8(addressBytes).put8(0).put32(0);
        Symbol start = emitter.here();
        for (Section part : code) {
            emitter.bytes().put8(RANGE_START_LENGTH);
            field(emitter, addressBytes, Value.of(part.sectionSymbol()));
            emitter.computed(size(part), ComputedTail::appendUnsigned);
        }
        emitter.bytes().put8(0);
        define(end, emitter);
        return start;
    }

    private void writeRanges(Section section, Section info) {
        Emitter emitter = new Emitter(section.subsection(0));
        Symbol end = length(emitter);
        emitter.bytes().put16(2);
        field(emitter, 4, Value.of(info.sectionSymbol()));
        emitter.bytes().put8(addressBytes).put8(0);
        emitter.align(Integer.numberOfTrailingZeros(2 * addressBytes), new byte[1], 0);
        for (Section part : code) {
            field(emitter, addressBytes, Value.of(part.sectionSymbol()));
            field(emitter, addressBytes, size(part));
        }
        emitter.bytes().put(0, addressBytes).put(0, addressBytes);
        define(end, emitter);
    }

    private static void pairs(ByteBuilder out, int... numbers) {
        for (int number : numbers) {
            ComputedTail.appendUnsigned(out, number);
        }
        out.put8(0).put8(0);
    }

    private void writeAbbreviations(Section section) {
        ByteBuilder out = section.subsection(0).bytes();
        int offset = version < 4 ? FORM_DATA4 : FORM_SECTION_OFFSET;
        int highForm = version < 4 ? FORM_ADDRESS : FORM_UDATA;
        out.put8(1).put8(TAG_COMPILE_UNIT).put8(functions.isEmpty() ? 0 : 1);
        out.put8(STATEMENT_LIST).put8(offset);
        if (code.size() == 1) {
            out.put8(LOW_PC).put8(FORM_ADDRESS).put8(HIGH_PC).put8(highForm);
        } else {
            out.put8(RANGES).put8(offset);
        }
        pairs(out, NAME, FORM_STRP, COMPILATION_DIRECTORY, FORM_STRP, PRODUCER, FORM_STRP, LANGUAGE, FORM_DATA2);
        if (!functions.isEmpty()) {
            out.put8(2).put8(TAG_SUBPROGRAM).put8(0).put8(NAME).put8(FORM_STRP);
            if (anyExternal) {
                out.put8(EXTERNAL).put8(allExternal ? FORM_FLAG_PRESENT : FORM_FLAG);
            }
            if (version >= 3) {
                out.put8(TYPE).put8(FORM_REF_UDATA);
            }
            pairs(out, LOW_PC, FORM_ADDRESS, HIGH_PC, highForm);
            if (version >= 3) {
                out.put8(3).put8(TAG_UNSPECIFIED_TYPE).put8(0);
                pairs(out);
            }
        }
        out.put8(0);
    }

    private void writeInfo(
            Section info, Section stringSection, Section abbreviations, Section lines, @Nullable Symbol rangeList) {
        Emitter emitter = new Emitter(info.subsection(0));
        Emitter strings = new Emitter(stringSection.subsection(0));
        Symbol start = emitter.here();
        Symbol end = length(emitter);
        emitter.bytes().put16(version);
        if (version >= 5) {
            // A compilation unit; the other kinds are a compiler's.
            emitter.bytes().put8(1).put8(addressBytes);
        }
        field(emitter, 4, Value.of(abbreviations.sectionSymbol()));
        if (version < 5) {
            emitter.bytes().put8(addressBytes);
        }
        emitter.bytes().put8(1);
        field(emitter, 4, Value.of(lines.sectionSymbol()));
        if (rangeList == null) {
            field(emitter, addressBytes, Value.of(code.get(0).sectionSymbol()));
            if (version < 4) {
                field(emitter, addressBytes, Value.of(LineProgramWriter.endOf(code.get(0))));
            } else {
                emitter.computed(size(code.get(0)), ComputedTail::appendUnsigned);
            }
        } else {
            field(emitter, 4, Value.of(rangeList));
        }
        string(emitter, strings, unitName());
        string(emitter, strings, recorder.options().mapped(recorder.options().directory()));
        string(emitter, strings, PRODUCER_TEXT);
        emitter.bytes().put16(ASSEMBLY_LANGUAGE);
        writeFunctions(emitter, strings, start);
        define(end, emitter);
    }

    private void writeFunctions(Emitter emitter, Emitter strings, Symbol start) {
        Symbol unspecified = new Symbol("");
        for (Symbol function : functions) {
            Value size = Objects.requireNonNull(function.size());
            emitter.bytes().put8(2);
            string(emitter, strings, function.name());
            if (anyExternal && !allExternal) {
                emitter.bytes().put8(function.isGlobal() ? 1 : 0);
            }
            if (version >= 3) {
                emitter.computed(new Value.Address(unspecified, start, 0, null), ComputedTail::appendUnsigned);
            }
            field(emitter, addressBytes, Value.of(function));
            if (version < 4) {
                Value end = size instanceof Value.Constant constant
                        ? new Value.Address(function, null, constant.number(), null)
                        : new Value.Deferred(Operator.ADD, Value.of(function), size);
                field(emitter, addressBytes, end);
            } else {
                emitter.computed(size, ComputedTail::appendUnsigned);
            }
        }
        if (!functions.isEmpty()) {
            define(unspecified, emitter);
            if (version >= 3) {
                emitter.bytes().put8(3);
            }
            emitter.bytes().put8(0);
        }
    }

    private static void string(Emitter emitter, Emitter strings, String text) {
        field(emitter, 4, Value.of(strings.here()));
        strings.bytes().put(ElfName.encode(text)).put8(0);
    }

    /** The first file, with its directory as it was written. */
    private String unitName() {
        FileTable files = recorder.files();
        List<FileTable.Entry> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(2, files.size()); i++) {
            FileTable.Entry entry = files.get(i);
            if (entry != null) {
                candidates.add(entry);
            }
        }
        if (candidates.isEmpty()) {
            return "";
        }
        FileTable.Entry entry = candidates.get(0);
        String directory = entry.directory() == 0 ? null : files.directory(entry.directory());
        return directory == null ? entry.name() : recorder.options().mapped(directory) + "/" + entry.name();
    }
}
