package dev.bootsmith.assembler;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.debug.DebugSections;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.directive.BundleDirectives;
import dev.bootsmith.assembler.directive.DirectiveTable;
import dev.bootsmith.assembler.frame.FrameDescription;
import dev.bootsmith.assembler.frame.FrameWriter;
import dev.bootsmith.assembler.layout.Fragment;
import dev.bootsmith.assembler.layout.NopFill;
import dev.bootsmith.assembler.layout.ObjectAttributes;
import dev.bootsmith.assembler.layout.Relaxation;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.StabTable;
import dev.bootsmith.assembler.lint.Lints;
import dev.bootsmith.assembler.listing.ListedText;
import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.listing.ListingWriter;
import dev.bootsmith.assembler.match.InstructionAssembler;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.ListingOptions;
import dev.bootsmith.assembler.output.BuildNotes;
import dev.bootsmith.assembler.output.DebugCompression;
import dev.bootsmith.assembler.output.ObjectWriter;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Equations;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.SymbolVersions;
import dev.bootsmith.assembler.symbol.WeakReferences;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Assembles AT&amp;T source text into a relocatable ELF object.
 *
 * @gas the whole manual
 */
public final class Assembler {
    private static final String PROPERTY_NOTE = ".note.gnu.property";
    private static final int NOTE_TYPE_PROPERTY = 5;
    /** "GNU" and a zero. */
    private static final int NOTE_OWNER_GNU = 0x554e47;

    private static final int ISA_1_USED = 0xc001_0002;
    private static final int FEATURE_2_USED = 0xc001_0001;
    private static final long CHECK_EVERY = 8_000_000;

    private final AssemblerOptions options;
    private final AssemblyState state;
    private final Lints lints;
    private final StatementAssembler statements;
    private final LineMarks lineMarks = new LineMarks();

    private Assembler(AssemblerOptions options, DiagnosticSink sink) {
        this.options = options;
        this.state = new AssemblyState(options, sink);
        DirectiveTable directives = new DirectiveTable();
        state.setDirectives(name -> directives.find(name) != null);
        this.lints = new Lints(state);
        this.statements = new StatementAssembler(
                state, directives, new InstructionAssembler(state, directives::names, lints), lints);
    }

    /**
     * Assembles the sources one after another into one object.
     *
     * @param options how
     * @param sources the texts, in order; several are taken as if joined
     * @param sink where diagnostics go
     * @return the object, or nothing if any error was reported
     */
    public static Optional<AssemblyResult> assemble(
            AssemblerOptions options, List<SourceFile> sources, DiagnosticSink sink) {
        return assemble(options, sources, sink, listing -> {});
    }

    /**
     * Assembles the sources as {@link #assemble(AssemblerOptions, List, DiagnosticSink)} does.
     *
     * @param ofFailure is given the listing, if one is wanted, where errors leave no result
     */
    public static Optional<AssemblyResult> assemble(
            AssemblerOptions options, List<SourceFile> sources, DiagnosticSink sink, Consumer<String> ofFailure) {
        return new Assembler(options, sink).run(sources, ofFailure);
    }

    private Optional<AssemblyResult> run(List<SourceFile> sources, Consumer<String> ofFailure) {
        for (SourceFile source : sources) {
            if (!state.hasEnded() && isText(source)) {
                if (options.has(Trait.WARN_MULTIBYTE)) {
                    MultibyteWarnings.ofText(source, state);
                }
                state.read(source);
                readAll();
            }
        }
        lints.finish();
        BundleDirectives.finish(state);
        ListingRecorder listing = state.listing();
        if (listing != null) {
            listing.finish(state.emitter());
        }
        writeUsedNote();
        markStack();
        writeDebugSections();
        writeFrames();
        if (options.has(Trait.BUILD_NOTES)) {
            BuildNotes.write(state.sections(), state.is64BitObject() ? 8 : 4);
        }
        if (options.has(Trait.WARN_MULTIBYTE_SYMBOLS)) {
            MultibyteWarnings.ofSymbols(state);
        }
        writeAttributes();
        if (listing != null) {
            listing.close();
        }
        // From here on no symbol and no fragment is added.
        List<Section> sections = state.sections().all();
        state.stabs().values().forEach(StabTable::finish);
        WeakReferences.settle(state.symbols().all());
        settleDeferred();
        sections.forEach(Section::join);
        FinalProblems problems = new FinalProblems(state.reporter(), state.symbols(), options);
        // GNU as gives a local label its place in the symbol table when it first looks at a jump to it.
        Relaxation relaxation =
                new Relaxation(sections, problems, options.limits().sectionBytes(), target -> {
                    if (!target.name().isEmpty()) {
                        state.symbols().place(target);
                    }
                });
        if (!relaxation.run() && !relaxation.isMeasured()) {
            return Optional.empty();
        }
        // Sizes and addresses are final.
        Equations.settle(state.symbols().all());
        SymbolVersions.apply(state.symbols(), problems);
        problems.checkViews(state.lines().viewChecks());
        ObjectFile object = ObjectWriter.write(
                options,
                sections,
                state.symbols(),
                state.sourceNames(),
                state.codeMode().cpuMode() == CpuMode.BITS16 ? NopFill.Style.CODE16 : null,
                problems);
        problems.finish();
        String listed = listing(object);
        if (state.reporter().hasErrors()) {
            if (listed != null) {
                ofFailure.accept(listed);
            }
            return Optional.empty();
        }
        DebugCompression.apply(object, options);
        return Optional.of(new AssemblyResult(object, lineMarks.toTable(), listed));
    }

    /** Proposes to put the missing end at the end of the file; where it really belongs, only the author knows. */
    private static Diagnostic closedAtEnd(Diagnostic diagnostic, SourceStatement opening, String closer) {
        Diagnostic placed = diagnostic.at(opening.span());
        if (opening.expansion() != null) {
            return placed;
        }
        String text = opening.file().text();
        SourceSpan end = opening.file().span(text.length(), text.length());
        String line = (text.endsWith("\n") ? "" : "\n") + closer + "\n";
        return placed.withFix(new Advice.Fix(end, line), "help.close", closer);
    }

    private void writeDebugSections() {
        int addressBytes = state.is64BitObject() ? 8 : 4;
        DebugSections.Outcome outcome = DebugSections.write(state.lines(), addressBytes, new DebugSectionMaker(state));
        if (outcome == DebugSections.Outcome.DUPLICATE) {
            state.reporter().report(Diagnostic.of(AssemblerCode.LINE_TABLE_TWICE), null);
        }
    }

    /** What stands for an expression anew at each use has its last value at the end of the source. */
    private void settleDeferred() {
        for (Symbol symbol : state.symbols().all()) {
            Expression deferred = symbol.deferred();
            if (deferred == null || !mentionsHere(deferred)) {
                continue;
            }
            try {
                symbol.equate(state.evaluate(deferred));
            } catch (SyntaxError e) {
                problemAt(e, symbol);
            }
        }
    }

    private static boolean mentionsHere(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return mentionsHere(binary.left()) || mentionsHere(binary.right());
        }
        return expression instanceof Expression.LocationCounter
                || expression instanceof Expression.Unary unary && mentionsHere(unary.operand());
    }

    private void problemAt(SyntaxError error, Symbol symbol) {
        if (symbol.definedAt() instanceof SourceStatement statement) {
            state.reporter().report(error, statement);
        }
    }

    /**
     * Writes which instruction sets the code uses, if that is wanted: one property of the levels and one of the state.
     *
     * @elf x86-64 psABI, .note.gnu.property
     */
    private void writeUsedNote() {
        if (!options.has(Trait.USED_NOTE)) {
            return;
        }
        Section section = state.sections().find(PROPERTY_NOTE, "");
        if (section == null) {
            section = state.sections().create(PROPERTY_NOTE, "", SectionType.NOTE, SectionFlag.ALLOC);
        }
        section.setType(SectionType.NOTE);
        boolean isWide = state.is64BitObject();
        section.requireAlignment(isWide ? 3 : 2);
        int propertyBytes = isWide ? 16 : 12;
        ByteBuilder out = section.subsection(0).bytes();
        out.put32(4).put32(2 * propertyBytes).put32(NOTE_TYPE_PROPERTY).put32(NOTE_OWNER_GNU);
        out.put32(ISA_1_USED).put32(4).put32(state.usedFeatures().levels()).fill(0, propertyBytes - 12);
        out.put32(FEATURE_2_USED).put32(4).put32(state.usedFeatures().parts()).fill(0, propertyBytes - 12);
    }

    private void writeAttributes() {
        if (!state.attributes().isEmpty()) {
            Section section =
                    state.sections().createUnmentioned(ObjectAttributes.SECTION, "", SectionType.GNU_ATTRIBUTES, 0);
            state.attributes().append(section.subsection(0).bytes());
        }
    }

    private void markStack() {
        boolean executable = options.has(Trait.EXECUTABLE_STACK);
        if (!executable && !options.has(Trait.NO_EXECUTABLE_STACK)) {
            return;
        }
        Section section = state.sections().find(".note.GNU-stack", "");
        if (section == null) {
            section = state.sections().create(".note.GNU-stack", "", SectionType.PROGBITS, 0);
        }
        section.setFlags(executable ? SectionFlag.EXECINSTR : 0);
    }

    /** Makes the tables for unwinding if any procedure was described. */
    private void writeFrames() {
        if (state.hasOpenFrames()) {
            state.report(AssemblerCode.CFI_OPEN);
            return;
        }
        if (state.frames().isEmpty()) {
            return;
        }
        writeFrames(FrameWriter.Table.UNWINDING, ".eh_frame", SectionFlag.ALLOC);
        writeFrames(FrameWriter.Table.DEBUG, ".debug_frame", 0);
    }

    private void writeFrames(FrameWriter.Table table, String name, long flags) {
        List<FrameDescription> frames =
                state.frames().stream().filter(frame -> frame.isIn(table)).toList();
        if (frames.isEmpty()) {
            return;
        }
        Section section = state.sections().find(name, "");
        if (section == null) {
            section = state.sections().createUnmentioned(name, "", SectionType.PROGBITS, flags);
        }
        int version = options.debug().frameVersion();
        FrameWriter.write(section, table, version, frames, state.is64BitObject());
    }

    /** A binary file given by mistake is told once, not line by line. */
    private boolean isText(SourceFile source) {
        String text = source.text();
        int strange = 0;
        int undecoded = 0;
        int looked = Math.min(text.length(), 4096);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            strange += control || c == '\uFFFD' ? 1 : 0;
            undecoded += c >= 0xdc80 && c <= 0xdcff ? 1 : 0;
        }
        boolean binary = text.startsWith("\u007fELF") || strange > 2 && strange > looked / 50 || undecoded > looked / 4;
        if (binary) {
            state.reporter()
                    .report(
                            Diagnostic.of(AssemblerCode.BINARY_FILE, source.name())
                                    .withHelp(text.startsWith("\u007fELF") ? "A0001.help.elf" : "A0001.help"),
                            null);
        }
        return !binary;
    }

    private void readAll() {
        long most = options.limits().statements();
        long count = 0;
        long expanded = 0;
        long charactersSinceCheck = 0;
        while (!state.input().isEmpty()) {
            SourceStatement statement = state.input().next();
            if (statement == null) {
                SourceStatement overlong = state.input().overlong();
                if (overlong != null) {
                    state.reporter()
                            .report(
                                    AssemblerCode.LINE_TOO_LONG,
                                    overlong,
                                    options.limits().lineCharacters());
                    return;
                }
                leaveFrame();
                continue;
            }
            charactersSinceCheck += statement.text().length() + 64;
            if (charactersSinceCheck > CHECK_EVERY) {
                charactersSinceCheck = 0;
                if (outgrowsLimits(statement)) {
                    return;
                }
            }
            expanded += statement.expansion() == null ? 0 : 1;
            if (++count > most || expanded > options.limits().expansions()) {
                state.begin(statement);
                state.report(AssemblerCode.TOO_MANY_STATEMENTS, count > most ? most : expanded - 1);
                return;
            }
            int before = state.emitter().offset();
            Fragment fragment = state.emitter().fragment();
            ListingRecorder listing = state.listing();
            boolean wasSkipping = state.conditionals().isSkipping();
            if (listing != null) {
                list(listing, statement);
            }
            statements.assemble(statement);
            if (listing != null) {
                listCondition(listing, wasSkipping);
            }
            if (state.reporter().hasTooManyErrors()) {
                return;
            }
            if (before != state.emitter().offset()
                    || fragment != state.emitter().fragment()) {
                lineMarks.add(fragment, before, statement);
            }
        }
    }

    /** Looks now and then at what has piled up, so that a repetition ends in a diagnostic and not in an exhausted heap. */
    private boolean outgrowsLimits(SourceStatement statement) {
        long bytes = 0;
        for (Section section : state.sections().all()) {
            bytes += section.fixedBytes();
        }
        if (bytes > options.limits().sectionBytes()) {
            state.begin(statement);
            state.report(AssemblerCode.OUTPUT_TOO_LARGE, bytes, options.limits().sectionBytes());
            return true;
        }
        int symbols = state.symbols().all().size();
        if (symbols > options.limits().symbols()) {
            state.begin(statement);
            state.report(AssemblerCode.TOO_MANY_SYMBOLS, options.limits().symbols());
            return true;
        }
        return false;
    }

    /** With the high-level source the lines count as markers claim; else as they stand in the file. */
    private void list(ListingRecorder listing, SourceStatement statement) {
        ListingOptions wanted = Objects.requireNonNull(options.listing());
        boolean logical = wanted.has(ListingOptions.Part.HIGH_LEVEL);
        SourceStatement counted = statement.counted();
        String file = logical ? counted.logicalFile() : state.input().fileName();
        int line = logical ? counted.logicalLine() : state.input().lineInFile();
        boolean expanded = statement.expansion() != null && wanted.has(ListingOptions.Part.MACROS);
        String text = expanded ? "> " + ListedText.of(statement.text()) : null;
        listing.line(file, line, text, state.emitter());
    }

    private void listCondition(ListingRecorder listing, boolean wasSkipping) {
        boolean isSkipping = state.conditionals().isSkipping();
        if (isSkipping != wasSkipping
                && Objects.requireNonNull(options.listing()).has(ListingOptions.Part.NO_FALSE_CONDITIONALS)) {
            if (isSkipping) {
                listing.skipNext();
            } else {
                listing.list(true);
            }
        }
    }

    private void leaveFrame() {
        ListingRecorder listing = state.listing();
        if (listing != null && state.input().isInFile()) {
            listing.line(state.input().fileName(), state.input().lineInFile(), null, state.emitter());
        }
        int frame = state.input().size();
        SourceSpan comment = state.input().unterminatedComment();
        if (comment != null) {
            state.reporter()
                    .report(Diagnostic.of(AssemblerCode.UNTERMINATED_COMMENT).at(comment), null);
        }
        SourceStatement open = state.conditionals().unclosed(frame);
        while (open != null) {
            state.reporter().report(closedAtEnd(Diagnostic.of(AssemblerCode.IF_NOT_ENDED), open, ".endif"), open);
            open = state.conditionals().unclosed(frame);
        }
        state.input().pop();
    }

    private @Nullable String listing(ObjectFile object) {
        ListingRecorder listing = state.listing();
        if (listing == null) {
            return null;
        }
        List<Section> sections = state.sections().all();
        ListingWriter writer = new ListingWriter(
                listing,
                Objects.requireNonNull(options.listing()),
                options.files(),
                section -> section.isNobits()
                        ? new byte[0]
                        : object.sections().get(sections.indexOf(section)).contents());
        return writer.write(state.symbols().all(), state.sourceNames());
    }
}
