package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.LayoutState.Phase;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Matches input sections to output sections, then runs the location counter.
 *
 * <p>Order: {@link #plan} (which input goes where is fixed from there on), {@link #dropEmptySections} (which output
 * sections there are), {@link #settle} (addresses), {@link #finish} (values of symbols).
 */
public final class Layout {
    private static final Map<String, Integer> SEGMENT_TYPES = Map.ofEntries(
            Map.entry("PT_NULL", ProgramHeader.NULL),
            Map.entry("PT_LOAD", ProgramHeader.LOAD),
            Map.entry("PT_DYNAMIC", ProgramHeader.DYNAMIC),
            Map.entry("PT_INTERP", ProgramHeader.INTERP),
            Map.entry("PT_NOTE", ProgramHeader.NOTE),
            Map.entry("PT_SHLIB", ProgramHeader.SHLIB),
            Map.entry("PT_PHDR", ProgramHeader.PHDR),
            Map.entry("PT_TLS", ProgramHeader.TLS),
            Map.entry("PT_GNU_EH_FRAME", ProgramHeader.GNU_EH_FRAME),
            Map.entry("PT_GNU_STACK", ProgramHeader.GNU_STACK),
            Map.entry("PT_GNU_RELRO", ProgramHeader.GNU_RELRO),
            Map.entry("PT_GNU_PROPERTY", ProgramHeader.GNU_PROPERTY));

    private static final int MANY_FILES = 16;

    private final LayoutState state;
    private final List<InputFile> files;
    private final List<Item> items = new ArrayList<>();
    private final List<Statement.Phdr> programHeaders = new ArrayList<>();
    private final List<OutputSection> startStopSections = new ArrayList<>();
    private final LayoutPass pass;
    private boolean hasProgramHeaders;
    private List<Statement.OutputSection> inserted = List.of();

    public Layout(LinkOptions options, SymbolTable symbols, List<InputFile> files, DiagnosticSink sink) {
        this.state = new LayoutState(options, symbols, relocationForm(files), sink);
        this.files = files;
        this.pass = new LayoutPass(state, items);
    }

    private static RelocationForm relocationForm(List<InputFile> files) {
        return files.isEmpty()
                ? RelocationForm.RELA
                : files.get(0).object().machine().relocationForm();
    }

    /** Returns the sections of the output in the order of their headers. */
    public List<OutputSection> sections() {
        return state.sections();
    }

    public List<Item> items() {
        return items;
    }

    public List<MemoryRegion> regions() {
        return List.copyOf(new LinkedHashSet<>(state.regions().values()));
    }

    /** Returns the program headers that the script asks for. */
    public List<Statement.Phdr> programHeaders() {
        return programHeaders;
    }

    /** Returns whether the script asked for SIZEOF_HEADERS, and so made room for them. */
    public boolean usesHeadersSize() {
        return state.isHeadersSizeUsed();
    }

    /** Reports what is wrong with the program headers of the script, for an output that will not have any. */
    public void checkProgramHeaders(DiagnosticSink sink) {
        new ScriptSegments(this).map(sink);
    }

    public boolean hasProgramHeaders() {
        return hasProgramHeaders;
    }

    /** Returns everything that may be an output section, in the order of the script. */
    List<OutputSection> statements() {
        return state.statements();
    }

    /** Returns the first section of that name that was made, also if it was dropped because it is empty. */
    public Optional<OutputSection> createdSection(String name) {
        return state.statementsNamed(name).stream()
                .filter(OutputSection::isCreated)
                .min(Comparator.comparingInt(OutputSection::creation));
    }

    /** Returns the region of the first section of the same name, which is what divides segments. */
    @Nullable
    MemoryRegion regionOf(OutputSection section) {
        return state.findStatement(section.name()).map(OutputSection::region).orElse(section.region());
    }

    boolean mayHaveRelro() {
        return state.isRelroWanted();
    }

    boolean hasRelro() {
        return state.isRelroWanted() && state.dataSegment().hasRelro();
    }

    long relroStart() {
        return state.dataSegment().base();
    }

    long relroEnd() {
        return state.dataSegment().relroEnd();
    }

    /**
     * Takes in the script's statements; which input section is protected from garbage collection is known then.
     *
     * @param first sections that INSERT put among them: what they describe they take before all others
     */
    public void read(List<Statement> script, List<Statement.OutputSection> first) {
        inserted = first;
        new ScriptPlan(state, items, programHeaders, files).read(script);
        state.preferStatements(first);
        hasProgramHeaders = !programHeaders.isEmpty();
    }

    /** Matches input sections and places orphans. */
    public void plan() {
        ScriptPlan plan = new ScriptPlan(state, items, programHeaders, files);
        plan.markKept();
        plan.match(inserted);
        plan.resolveRegions();
        new OrphanPlacement(state, items).place(files);
        plan.inheritLoadRegions();
        setTextWritability();
        findStartStopSections();
    }

    /** Marks the input sections that KEEP protects. */
    public void markKept() {
        new ScriptPlan(state, items, programHeaders, files).markKept();
    }

    private void findStartStopSections() {
        if (state.options().has(LinkOptions.Feature.RELOCATABLE)) {
            return; // The link that ends it defines them.
        }
        for (OutputSection section : state.sections()) {
            if (section.name().matches("[A-Za-z_][A-Za-z0-9_]*")) {
                startStopSections.add(section);
            }
        }
    }

    /** Whatever it is made of, the section named .text is writable with -N and read-only without. */
    private void setTextWritability() {
        if (state.options().has(LinkOptions.Feature.RELOCATABLE)) {
            return;
        }
        boolean writable = state.options().paging() == LinkOptions.Paging.OMAGIC;
        createdSection(".text")
                .ifPresent(section -> section.setTraits(
                        writable ? section.traits() & ~Trait.READ_ONLY : section.traits() | Trait.READ_ONLY));
    }

    /** The note about the stack of a joined file says what one of the parts needs. */
    public void makeStackExecutable() {
        for (OutputSection section : state.sections()) {
            if (section.name().equals(".note.GNU-stack")) {
                section.setTraits(section.traits() | Trait.CODE);
            }
        }
    }

    /** Merges equal strings and constants of each output section; sizes of inputs change here for the last time. */
    public void mergeTables(ElfClass elfClass, @Nullable EhFrameHeader header) {
        // Sections share nothing here, so that the order does not matter; a small link starts no threads.
        List<OutputSection> sections = state.sections();
        List<EhFrame.Result> results = (files.size() < MANY_FILES ? sections.stream() : sections.parallelStream())
                .map(section -> {
                    EhFrame.Result edited = EhFrame.edit(section, EhFrame.Use.IMAGE, elfClass.wordBytes());
                    MergedSections.merge(section, files);
                    return edited;
                })
                .toList();
        OutputSection frames = null;
        EhFrame.Result result = new EhFrame.Result(List.of(), true);
        for (int i = 0; i < results.size(); i++) {
            boolean any = sections.get(i).inputs().stream()
                    .anyMatch(input -> input.name().equals(".eh_frame") && input.size() > 0);
            if (any) {
                frames = sections.get(i);
                result = results.get(i);
            }
        }
        if (header != null) {
            header.size(frames, result);
        }
    }

    /** Takes padding out of unwind tables that another link will join. */
    public void trimTables(ElfClass elfClass) {
        state.sections().forEach(section -> EhFrame.edit(section, EhFrame.Use.OBJECT, elfClass.wordBytes()));
    }

    /** Gives the symbols of the script their first values, so that it is known which ones it defines. */
    public void defineSymbols() {
        pass.run(Phase.MARKING);
        setStartStop();
    }

    /** Returns the symbols that the script assigns to, in its order. */
    public List<String> assignedSymbols() {
        List<String> names = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Step step) {
                addAssigned(step.statement(), names);
            } else if (item instanceof Item.Section section) {
                for (Element element : section.section().elements()) {
                    if (element instanceof Element.Step step) {
                        addAssigned(step.statement(), names);
                    }
                }
            }
        }
        return names;
    }

    private static void addAssigned(Statement statement, List<String> names) {
        if (statement instanceof Statement.Assignment assignment && !assignment.isDot()) {
            names.add(assignment.symbol());
        }
    }

    /** Keeps the section that a statement of the script put an input in, even if nothing is in it. */
    public void keepHome(InputSection input) {
        if (input.place() instanceof OutputSection home && !home.isOrphan()) {
            home.setTraits(home.traits() | Trait.KEEP);
        }
    }

    /** Finds out which output sections have nothing in them, and takes them out of the output. */
    public void dropEmptySections() {
        alignThreadStorage();
        pass.run(Phase.MARKING);
        List<OutputSection> all = List.copyOf(state.sections());
        // Relocations may still refer to an empty section.
        boolean emitsRelocations = state.options().has(LinkOptions.Feature.EMIT_RELOCATIONS);
        for (OutputSection section : all) {
            boolean relocated = emitsRelocations && section.inputs().stream().anyMatch(input -> !input.isExcluded());
            if (section.size() == 0 && !section.hasTrait(Trait.KEEP) && !relocated) {
                section.remove();
                if (!section.definesSymbols()) {
                    section.ignore();
                }
            }
        }
        setNeighbours(all);
        state.sections().removeIf(section -> !section.isKept());
        if (state.options().has(LinkOptions.Feature.RELRO) && new RelroSections(items, files).exist()) {
            state.wantRelro();
        }
    }

    /** The template of thread-local storage begins as aligned as its most aligned section. */
    public void alignThreadStorage() {
        OutputSection first = null;
        Evaluator evaluator = new Evaluator(state);
        for (OutputSection section : state.sections()) {
            boolean threadLocal = section.hasTrait(Trait.THREAD_LOCAL);
            if (threadLocal) {
                section.alignByStatement(evaluator);
            }
            if (first == null && threadLocal) {
                first = section;
            } else if (first != null && threadLocal) {
                first.setAlignment(Math.max(first.alignment(), section.alignment()));
            } else if (first != null) {
                return;
            }
        }
    }

    private static void setNeighbours(List<OutputSection> all) {
        List<OutputSection> dropped = new ArrayList<>();
        OutputSection before = null;
        for (OutputSection section : all) {
            if (section.isKept()) {
                for (OutputSection each : dropped) {
                    each.setNeighbours(each.keptBefore(), section);
                }
                dropped.clear();
                before = section;
            } else {
                section.setNeighbours(before, null);
                dropped.add(section);
            }
        }
    }

    /**
     * Gives the sections their addresses.
     *
     * @param headersSize the value of SIZEOF_HEADERS
     */
    public void settle(long headersSize) {
        state.setHeadersSize(headersSize);
        DataSegment data = state.dataSegment();
        data.begin(state.isRelroWanted());
        size();
        if (!data.isComplete()) {
            data.finish();
            return;
        }
        if (state.isRelroWanted() && data.hasRelro()) {
            long firstBase = data.base();
            long firstEnd = data.relroEnd();
            data.adjustForRelro(state.sections());
            size();
            if (Long.compareUnsigned(data.relroEnd(), firstEnd) > 0 && isPaddedTooMuch(firstBase)) {
                data.setBase(firstBase);
                size();
            }
        } else if (data.saveAPage()) {
            size();
        }
    }

    /** Orders sections that follow others, now that those have addresses; returns whether anything moved. */
    public boolean orderByLinks() {
        boolean moved = false;
        for (OutputSection section : state.sections()) {
            moved |= section.orderByLinks();
            InputSection linked = section.linkedTo();
            if (linked != null && linked.place() == null) {
                state.report(Diagnostic.of(
                        LinkerCode.LINKED_TO_DISCARDED,
                        section.name(),
                        linked.name(),
                        linked.file().name()));
            }
        }
        return moved;
    }

    private boolean isPaddedTooMuch(long firstBase) {
        return Long.compareUnsigned(state.dataSegment().base(), firstBase) < 0;
    }

    private void size() {
        pass.run(Phase.SIZING);
        setStartStop();
    }

    /** Runs once more, now giving symbols their last values and reporting what is wrong. */
    public void finish() {
        setStartStop();
        pass.run(Phase.FINAL);
        setStartStop();
        new LayoutChecks(state).check();
    }

    /** Defines __start_x and __stop_x of sections with names of C for those who want them. */
    private void setStartStop() {
        for (OutputSection section : startStopSections) {
            define("__start_" + section.name(), section, 0);
            define("__stop_" + section.name(), section, section.size());
        }
    }

    private void define(String name, OutputSection section, long offset) {
        LinkSymbol symbol = state.symbols().find(name);
        boolean open =
                symbol != null && (!symbol.isDefined() || symbol.scriptPlace() == section) && !state.isAssigned(name);
        if (symbol != null && open && section.isKept()) {
            symbol.defineByScript(section, offset);
            symbol.protect();
        }
    }

    /** Evaluates an expression outside of all sections, with the settled addresses. */
    long evaluate(Expression expression) {
        return new Evaluator(state).address(expression);
    }

    /** Returns the p_type that a program header of the script names. */
    int segmentType(Statement.Phdr header, @Nullable DiagnosticSink sink) {
        if (header.type() instanceof Expression.Name name) {
            if (name.name().matches("0[xX][0-9a-fA-F]{1,8}|[0-9]{1,9}")) {
                return (int) (long) Long.decode(name.name());
            }
            Integer type = SEGMENT_TYPES.get(name.name());
            if (type != null) {
                return type;
            }
            if (sink != null) {
                sink.report(Diagnostic.of(LinkerCode.BAD_VALUE, "PHDRS", name.name())
                        .at(name.span()));
            }
            return ProgramHeader.NULL;
        }
        return (int) evaluate(header.type());
    }
}
