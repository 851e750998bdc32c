package dev.bootsmith.assembler.state;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.debug.LineRecorder;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.frame.FrameDescription;
import dev.bootsmith.assembler.frame.FrameWriter;
import dev.bootsmith.assembler.frame.HandwrittenFrames;
import dev.bootsmith.assembler.layout.Bundles;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.NopFill;
import dev.bootsmith.assembler.layout.ObjectAttributes;
import dev.bootsmith.assembler.layout.StabTable;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.macro.Conditionals;
import dev.bootsmith.assembler.macro.InputStack;
import dev.bootsmith.assembler.macro.Macro;
import dev.bootsmith.assembler.macro.Substitution;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.ListingOptions;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.SymbolTable;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that changes while the source is read. */
public final class AssemblyState {
    private final AssemblerOptions options;
    private final Reporter reporter;
    private final SymbolTable symbols;
    private final SectionTable sections;
    private final Emitter emitter;
    private final InputStack input;
    private final Conditionals conditionals = new Conditionals();
    private final Map<String, Macro> macros = new HashMap<>();
    private final List<String> sourceNames = new ArrayList<>();
    private final List<FrameDescription> frames = new ArrayList<>();
    private final Map<Subsection, FrameDescription> openFrames = new HashMap<>();
    private final Map<FrameWriter.Table, HandwrittenFrames> handwritten = new EnumMap<>(FrameWriter.Table.class);
    private Set<FrameWriter.Table> frameTables = EnumSet.of(FrameWriter.Table.UNWINDING);
    private final ObjectAttributes attributes = new ObjectAttributes();
    private final Map<String, StabTable> stabs = new LinkedHashMap<>();
    private final LineRecorder lines;
    private final @Nullable ListingRecorder listing;
    private final ExpressionEvaluator evaluator;
    private Substitution.Mode macroMode;
    private CodeMode codeMode;
    private @Nullable SourceStatement codeModeSetAt;
    private @Nullable SourceStatement statement;
    /** The location counter inside {@code .struct}, or null in a section. */
    private @Nullable Long structOffset;

    private long lastStructOffset;

    private long macroNumber;
    private int localNumber;
    private Processor processor;
    private final SourceSyntax syntax = new SourceSyntax();
    private final Deque<SavedProcessor> savedProcessors = new ArrayDeque<>();
    private @Nullable Obstacle obstacle;
    private final UsedFeatures usedFeatures = new UsedFeatures();
    private final Bundles bundles = new Bundles();
    private boolean functionOpen;
    private boolean hasRegisterNames;
    private Predicate<String> directives = name -> false;
    private boolean ended;

    private record SavedProcessor(Processor processor, CodeMode codeMode) {}

    public AssemblyState(AssemblerOptions options, DiagnosticSink sink) {
        this.options = options;
        ListingOptions wanted = options.listing();
        ListingRecorder recorder =
                wanted == null ? null : new ListingRecorder(wanted.has(ListingOptions.Part.NO_DEBUGGING));
        this.listing = recorder;
        this.reporter = new Reporter(
                recorder == null
                        ? sink
                        : diagnostic -> {
                            recorder.message(diagnostic);
                            sink.report(diagnostic);
                        },
                options);
        this.input = new InputStack(options.limits().lineCharacters());
        this.symbols = new SymbolTable(options.has(AssemblerOptions.Trait.KEEP_LOCALS));
        // Those of the command line come before the sections, the last one first.
        List<String> defined = new ArrayList<>(options.definitions().keySet());
        Collections.reverse(defined);
        for (String name : defined) {
            symbols.get(name)
                    .defineAbsolute(Objects.requireNonNull(options.definitions().get(name)));
        }
        this.sections = new SectionTable(symbols);
        this.emitter = new Emitter(sections.current());
        this.lines = new LineRecorder(options.debug());
        this.macroMode = options.has(AssemblerOptions.Trait.ALTERNATE_MACROS)
                ? Substitution.Mode.ALTERNATE
                : Substitution.Mode.PLAIN;
        syntax.choose(
                options.has(AssemblerOptions.Trait.INTEL_SYNTAX)
                        ? SourceSyntax.Dialect.INTEL
                        : SourceSyntax.Dialect.ATT,
                options.has(AssemblerOptions.Trait.BARE_REGISTERS)
                        ? SourceSyntax.RegisterPrefix.OPTIONAL
                        : SourceSyntax.RegisterPrefix.REQUIRED);
        syntax.useIntelMnemonics(options.has(AssemblerOptions.Trait.INTEL_MNEMONICS));
        syntax.allowIndexRegisters(options.has(AssemblerOptions.Trait.INDEX_REGISTERS));
        if (listing != null) {
            lines.setListed();
        }
        this.processor =
                Processor.initial(options.architecture(), options.tuning(), options.machine() == ElfMachine.X86_64);
        this.codeMode = options.machine() == ElfMachine.X86_64 ? CodeMode.CODE64 : CodeMode.CODE32;
        this.evaluator = new ExpressionEvaluator(
                symbols, this::here, code -> reporter.report(code, statement()), this::statement, this::checkRegister);
    }

    private void checkRegister(String name) throws SyntaxError {
        Optional<Register> register = Register.named(name.toLowerCase(Locale.ROOT));
        if (register.isEmpty() || processor.has(register.get(), codeMode)) {
            return;
        }
        if (register.get().isOnly64()) {
            throw new SyntaxError(AssemblerCode.REGISTER_ONLY_64, 0, 0, "%" + name, codeMode.directive());
        }
        throw new SyntaxError(AssemblerCode.BAD_REGISTER_NAME, 0, 0, "%" + name);
    }

    public AssemblerOptions options() {
        return options;
    }

    public Reporter reporter() {
        return reporter;
    }

    public SymbolTable symbols() {
        return symbols;
    }

    public SectionTable sections() {
        return sections;
    }

    public Emitter emitter() {
        return emitter;
    }

    public InputStack input() {
        return input;
    }

    public Conditionals conditionals() {
        return conditionals;
    }

    public Map<String, Macro> macros() {
        return macros;
    }

    public List<String> sourceNames() {
        return sourceNames;
    }

    /** Names the source file; a second and later name has its place among the symbols. */
    public void nameSource(String name) {
        if (!sourceNames.isEmpty()) {
            symbols.append(Symbol.ofFile(name));
        }
        sourceNames.add(name);
    }

    /** Returns the frames of procedures in the order of their starts. */
    public List<FrameDescription> frames() {
        return frames;
    }

    /** Returns which tables are made of the frames that start from here on. */
    public Set<FrameWriter.Table> frameTables() {
        return frameTables;
    }

    /** Chooses the tables for the frames to come; once there are frames, tables are only added. */
    public void chooseFrameTables(Set<FrameWriter.Table> tables) {
        Set<FrameWriter.Table> chosen = EnumSet.noneOf(FrameWriter.Table.class);
        chosen.addAll(tables);
        if (!frames.isEmpty()) {
            chosen.addAll(frameTables);
        }
        frameTables = chosen;
    }

    /** Returns the frame that is being described in this subsection, or null. */
    public @Nullable FrameDescription openFrame() {
        return openFrames.get(emitter.current());
    }

    /** Returns whether any frame is still being described. */
    public boolean hasOpenFrames() {
        return !openFrames.isEmpty();
    }

    /** Starts to describe a frame; each subsection may have one open. */
    public void openFrame(FrameDescription frame) {
        frames.add(frame);
        openFrames.put(emitter.current(), frame);
    }

    /** Ends the description of a frame here. */
    public void closeFrame(FrameDescription frame) {
        frame.close(emitter.here());
        openFrames.remove(emitter.current());
    }

    /** Watches a table for unwinding that the source writes itself. */
    public HandwrittenFrames handwritten(FrameWriter.Table table) {
        return handwritten.computeIfAbsent(table, HandwrittenFrames::new);
    }

    public ObjectAttributes attributes() {
        return attributes;
    }

    /** Returns the tables of old debugging records by the names of their sections. */
    public Map<String, StabTable> stabs() {
        return stabs;
    }

    /** Returns what is known about source lines, for debuggers. */
    public LineRecorder lines() {
        return lines;
    }

    /** Returns what is noted for the listing, or null if none is wanted. */
    public @Nullable ListingRecorder listing() {
        return listing;
    }

    /** Goes on with a file. */
    public void read(SourceFile file) {
        if (listing != null) {
            listing.addFile(file);
        }
        input.pushFile(file);
    }

    public ExpressionEvaluator evaluator() {
        return evaluator;
    }

    public boolean is64BitObject() {
        return options.machine() == ElfMachine.X86_64;
    }

    public Substitution.Mode macroMode() {
        return macroMode;
    }

    public void setMacroMode(Substitution.Mode mode) {
        macroMode = mode;
    }

    public CodeMode codeMode() {
        return codeMode;
    }

    public void setCodeMode(CodeMode mode) {
        codeMode = mode;
        codeModeSetAt = statement;
    }

    /** Returns the directive that chose the mode, or null if none did. */
    public @Nullable SourceStatement codeModeSetAt() {
        return codeModeSetAt;
    }

    /** Returns how instructions are written. */
    public SourceSyntax syntax() {
        return syntax;
    }

    /** Returns the processor that the code is for. */
    public Processor processor() {
        return processor;
    }

    public void setProcessor(Processor newProcessor) {
        processor = newProcessor;
    }

    /** {@code .arch push}. */
    public void pushProcessor() {
        savedProcessors.push(new SavedProcessor(processor, codeMode));
    }

    /** {@code .arch pop}; false if nothing was pushed in code of this width. */
    public boolean popProcessor() {
        SavedProcessor saved = savedProcessors.peek();
        if (saved == null || saved.codeMode() != codeMode) {
            return false;
        }
        savedProcessors.pop();
        processor = saved.processor();
        return true;
    }

    /** Opens or closes a {@code .func}; returns whether one was open before. */
    public boolean setFunctionOpen(boolean open) {
        boolean before = functionOpen;
        functionOpen = open;
        return before;
    }

    /** Returns the statement being assembled. */
    public SourceStatement statement() {
        return Objects.requireNonNull(statement);
    }

    public void begin(SourceStatement newStatement) {
        statement = newStatement;
        emitter.setPlace(newStatement);
    }

    public void end() {
        ended = true;
        input.clear();
    }

    public boolean hasEnded() {
        return ended;
    }

    public long nextMacroNumber() {
        return macroNumber++;
    }

    /** Returns the number that {@code \@} stands for outside of macros. */
    public long macroNumber() {
        return macroNumber;
    }

    public String nextLocalName() {
        localNumber++;
        return String.format(".LL%04x", localNumber);
    }

    /** Reports an error at part of the current statement. */
    public void error(AssemblerCode code, int start, int end, Object... arguments) {
        reporter.report(code, statement(), start, end, arguments);
    }

    /** Reports about the whole current statement. */
    public void report(AssemblerCode code, Object... arguments) {
        reporter.report(code, statement(), arguments);
    }

    public void report(Diagnostic diagnostic) {
        reporter.report(diagnostic, statement());
    }

    /** Returns the value of the location counter. */
    public Value here() {
        Long offset = structOffset;
        return offset != null ? Value.of(offset) : Value.of(emitter.here());
    }

    public @Nullable Long structOffset() {
        return structOffset;
    }

    /** Moves the location counter inside {@code .struct}. */
    public void setStructOffset(long offset) {
        structOffset = offset;
        lastStructOffset = offset;
    }

    /** Goes on outside of all sections, at a number. */
    public void enterStruct(long offset) {
        sections.switchTo(sections.absolute());
        setStructOffset(offset);
    }

    /** Goes on in another subsection. */
    public void switchTo(Subsection subsection) {
        sections.switchTo(subsection);
        followSections();
    }

    /** Goes on in what the section table says is current. */
    public void followSections() {
        if (sections.current() == sections.absolute()) {
            structOffset = lastStructOffset;
        } else {
            structOffset = null;
            emitter.moveTo(sections.current());
        }
    }

    public Value evaluate(Expression expression) throws SyntaxError {
        return evaluator.evaluate(expression);
    }

    /** Defines a label here. */
    public void defineLabel(Symbol symbol) {
        Long offset = structOffset;
        if (offset != null) {
            symbol.defineAbsolute(offset);
        } else {
            symbol.defineAt(emitter.fragment(), emitter.offset());
        }
        symbol.setDefinedAt(statement());
        symbol.makeFinal();
        if (offset == null) {
            lines.label(symbol, emitter, statement());
        }
        noteDefinition(symbol);
    }

    /** Notes for the listing that a symbol got its value here. */
    public void noteDefinition(Symbol symbol) {
        if (listing != null) {
            listing.define(symbol);
        }
    }

    /** Returns whether some symbol stands for a register. */
    public boolean hasRegisterNames() {
        return hasRegisterNames;
    }

    public void noteRegisterName() {
        hasRegisterNames = true;
    }

    /** Says which names, lower case and with their dot, are those of directives. */
    public void setDirectives(Predicate<String> newDirectives) {
        directives = newDirectives;
    }

    public boolean isDirective(String name) {
        return directives.test(name);
    }

    public Bundles bundles() {
        return bundles;
    }

    public UsedFeatures usedFeatures() {
        return usedFeatures;
    }

    /** Returns what stands right before in this section and would change its meaning if code were put in, or null. */
    public @Nullable Obstacle obstacle() {
        Obstacle before = obstacle;
        return before != null && before.section() == emitter.section() ? before : null;
    }

    public void setObstacle(@Nullable Obstacle newObstacle) {
        obstacle = newObstacle;
    }

    /** Notes that constants stand in code here; returns false if some did right before, in whatever section. */
    public boolean startsConstants() {
        Obstacle before = obstacle;
        if (!emitter.section().isCode() || before != null && before.isConstants()) {
            return false;
        }
        obstacle = new Obstacle("constant directive", emitter.section(), statement(), true);
        return true;
    }

    /** Returns what pads code here. */
    public NopFill.Style nopStyle() {
        return processor.hasLongNop() ? NopFill.Style.LONG_NOP : NopFill.Style.CODE32;
    }
}
