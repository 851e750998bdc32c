package dev.bootsmith.linker.reloc;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells about references that cannot be resolved: names that nobody defines, and values that do not fit. */
final class ReferenceProblems {
    private static final int MAX_OVERFLOWS = 20;
    /** More places that want one undefined name are counted: nobody reads them, and hostile input has millions. */
    private static final int MAX_PLACES = 100;
    /** Looking at debugging information is slow; so many places get their lines. */
    private static final int MAX_LINES = 20;

    private final SymbolTable symbols;
    private final SourceLines lines;
    private final DiagnosticSink sink;
    private final Map<String, Wanted> undefined = new LinkedHashMap<>();
    private int overflows;

    ReferenceProblems(SymbolTable symbols, FileAccess files, DiagnosticSink sink) {
        this.symbols = symbols;
        this.lines = new SourceLines(files);
        this.sink = sink;
    }

    /** Who wants a name: the first places, and how many there are. */
    private static final class Wanted {
        private final List<Reference> references = new ArrayList<>();
        private int count;
    }

    private record Reference(InputSection section, Relocation relocation) {}

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    static String signedHex(long value) {
        return value < 0 ? "-0x" + Long.toHexString(-value) : hex(value);
    }

    /** Returns what messages call the symbol of a relocation. */
    static String name(Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        return symbol == null ? "*ABS*" : symbol.toString();
    }

    static String place(InputSection section, Relocation relocation) {
        return section.file().name() + ":(" + section.name() + "+" + hex(relocation.offset()) + ")";
    }

    /** Returns whether there is nothing to tell. */
    boolean isEmpty() {
        return undefined.isEmpty() && overflows == 0;
    }

    /** Takes note of a reference to a name that nobody defines. */
    void undefined(InputSection section, Relocation relocation) {
        Wanted wanted = undefined.computeIfAbsent(name(relocation), key -> new Wanted());
        if (++wanted.count <= MAX_PLACES) {
            wanted.references.add(new Reference(section, relocation));
        }
    }

    /** Reports every undefined symbol once, with all places that want it and the nearest name that exists. */
    void report() {
        undefined.forEach(this::reportUndefined);
        if (overflows > MAX_OVERFLOWS) {
            sink.report(Diagnostic.of(LinkerCode.MORE_OVERFLOWS, overflows - MAX_OVERFLOWS));
        }
    }

    private void reportUndefined(String name, Wanted wanted) {
        Reference first = wanted.references.get(0);
        Diagnostic diagnostic = located(
                Diagnostic.of(LinkerCode.UNDEFINED_SYMBOL, name, place(first.section(), first.relocation())), first);
        for (int i = 1; i < wanted.references.size(); i++) {
            Reference next = wanted.references.get(i);
            String place = place(next.section(), next.relocation());
            Optional<SourceLines.Line> line =
                    i < MAX_LINES ? lines.find(next.section(), next.relocation().offset()) : Optional.empty();
            diagnostic = line.isPresent()
                    ? diagnostic.withNote(
                            "L0201.also-line",
                            place,
                            line.get().path(),
                            line.get().line())
                    : diagnostic.withNote("L0201.also", place);
        }
        if (wanted.count > MAX_PLACES) {
            diagnostic = diagnostic.withNote("L0201.more", wanted.count - MAX_PLACES);
        }
        String near = NearestName.of(name, symbols);
        sink.report(near.isEmpty() ? diagnostic : diagnostic.withHelp("L0201.near", near));
    }

    /** Adds the source line of a reference, as a quotation where the source can be read, and the function around it. */
    private Diagnostic located(Diagnostic diagnostic, Reference reference) {
        InputSection section = reference.section();
        long offset = reference.relocation().offset();
        Optional<SourceLines.Line> line = lines.find(section, offset);
        Optional<SourceSpan> quoted = line.flatMap(lines::span);
        Diagnostic result = quoted.isPresent() ? diagnostic.at(quoted.get()) : diagnostic;
        String function = SourceLines.function(section, offset);
        if (line.isPresent() && quoted.isEmpty()) {
            result = result.withNote("L0201.line", line.get().line(), line.get().path());
        }
        return function == null ? result : result.withNote("L0201.function", function);
    }

    /**
     * Reports a value that does not fit in its field.
     *
     * @param symbol S
     * @param value what the field cannot hold
     */
    void overflow(InputSection section, Relocation relocation, long symbol, long value) {
        if (++overflows > MAX_OVERFLOWS) {
            return;
        }
        RelocationType type = relocation.type();
        Diagnostic diagnostic = Diagnostic.of(
                        LinkerCode.RELOCATION_OVERFLOW,
                        type.name(),
                        name(relocation),
                        place(section, relocation),
                        hex(value))
                .withNote("L0301.range", type.widthBytes() * 8, signedHex(type.minimum()), signedHex(type.maximum()));
        diagnostic = located(
                withArithmetic(diagnostic, section, relocation, symbol, value), new Reference(section, relocation));
        SectionPlace target = placeOf(section, relocation);
        if (target != null) {
            diagnostic = withOrigin(diagnostic, target);
        }
        SectionPlace home = section.place();
        if (type.isPcRelative() && home != null && home != target) {
            diagnostic = withOrigin(diagnostic, home);
        }
        sink.report(type.widthBytes() <= 2 ? diagnostic.withHelp("L0301.help.ttext", hex(symbol)) : diagnostic);
    }

    private static Diagnostic withArithmetic(
            Diagnostic diagnostic, InputSection section, Relocation relocation, long symbol, long value) {
        String field = hex(section.address(relocation.offset()));
        String addend = signedHex(relocation.addend());
        return switch (relocation.type().calculation()) {
            case ABSOLUTE -> diagnostic.withNote("L0301.sum", hex(symbol), addend, field, signedHex(value));
            case PC_RELATIVE, PLT_PC_RELATIVE ->
                diagnostic.withNote("L0301.relative", hex(symbol), addend, field, signedHex(value));
            case NONE,
                    GOT_SLOT_OFFSET,
                    GOT_SLOT_PC_RELATIVE,
                    OFFSET_FROM_GOT,
                    GOT_PC_RELATIVE,
                    SIZE,
                    THREAD_OFFSET,
                    NEGATED_THREAD_OFFSET,
                    TLS_BLOCK_OFFSET,
                    TLS_GOT_SLOT_ADDRESS,
                    TLS_GOT_SLOT_OFFSET,
                    TLS_GOT_SLOT_PC_RELATIVE,
                    TLS_GENERAL_DYNAMIC,
                    TLS_LOCAL_DYNAMIC,
                    TLS_DESCRIPTOR,
                    DYNAMIC -> diagnostic.withNote("L0301.result", hex(symbol), signedHex(value), field);
        };
    }

    /** Returns the output section that the symbol of a relocation lies in, or null. */
    private @Nullable SectionPlace placeOf(InputSection section, Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        if (symbol == null) {
            return null;
        } else if (!symbol.isLocal()) {
            return symbols.entry(section.file(), symbol).place();
        }
        ElfSection target = symbol.section();
        InputSection input = target == null ? null : section.file().find(target);
        return input == null ? null : input.place();
    }

    private static Diagnostic withOrigin(Diagnostic diagnostic, SectionPlace place) {
        SourceSpan origin = place.addressOrigin();
        if (origin != null) {
            return diagnostic.withNoteAt(origin, "L0301.origin", place.name(), hex(place.virtualAddress()));
        }
        Diagnostic result = diagnostic.withNote("L0301.begins", place.name(), hex(place.virtualAddress()));
        SectionPlace leader = place.leader();
        return leader == null ? result : withOrigin(result, leader);
    }
}
