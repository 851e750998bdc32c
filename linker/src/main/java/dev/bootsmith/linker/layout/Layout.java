package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches input sections to output sections, then runs the location counter until no address changes any more.
 *
 * <p>Order: {@link #plan} (which input goes where is fixed from there on), {@link #settle} (addresses are fixed).
 */
public final class Layout {
    private static final int MAX_PASSES = 40;
    /** With one of these GNU ld aligns the part of the data segment that becomes read-only. */
    private static final Set<String> RELRO_SIGNS = Set.of(
            ".eh_frame",
            ".got",
            ".got.plt",
            ".data.rel.ro",
            ".tdata",
            ".init_array",
            ".fini_array",
            ".ctors",
            ".dtors");

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

    private final LayoutState state;
    private final List<InputFile> files;
    private final List<Item> items = new ArrayList<>();
    private final List<Statement.Phdr> programHeaders = new ArrayList<>();
    private final List<OutputSection> startStopSections = new ArrayList<>();
    private boolean hasProgramHeaders;

    public Layout(LinkOptions options, SymbolTable symbols, List<InputFile> files, DiagnosticSink sink) {
        this.state = new LayoutState(options, symbols, sink);
        this.files = files;
    }

    /** Returns the pattern under which an orphan is listed. */
    static Statement.InputSections everything(String name) {
        var source = new dev.bootsmith.core.source.SourceFile("<orphan>", "");
        return new Statement.InputSections("*", "", List.of(), List.of(), List.of(), false, source.span(0, 0));
    }

    public List<OutputSection> sections() {
        return state.sections().stream().filter(OutputSection::isKept).toList();
    }

    public List<Item> items() {
        return items;
    }

    public List<MemoryRegion> regions() {
        return List.copyOf(state.regions().values());
    }

    /** Returns the program headers that the script asks for. */
    public List<Statement.Phdr> programHeaders() {
        return programHeaders;
    }

    /** Returns whether the script asked for SIZEOF_HEADERS, and so made room for them. */
    public boolean usesHeadersSize() {
        return state.isHeadersSizeUsed();
    }

    /** Returns the sections that become read-only after relocation, or none. */
    List<OutputSection> relroSections() {
        if (!state.isRelroWanted() || state.relroSize() <= 0) {
            return List.of();
        }
        long from = state.relroBase();
        long end = from + state.relroSize();
        return sections().stream()
                .filter(section -> section.isAllocated()
                        && section.size() > 0
                        && Long.compareUnsigned(section.virtualAddress(), from) >= 0
                        && Long.compareUnsigned(section.virtualAddress(), end) < 0)
                .toList();
    }

    public boolean hasProgramHeaders() {
        return hasProgramHeaders;
    }

    /** Matches input sections and places orphans. */
    public void plan(List<Statement> script) {
        for (Statement statement : script) {
            planTop(statement);
        }
        matchAll();
        items.removeIf(item -> item instanceof Item.Section section && isDiscard(section.section()));
        state.sections().removeIf(Layout::isDiscard);
        new OrphanPlacement(state, items).place(files);
        derive();
    }

    private void matchAll() {
        SectionMatcher matcher = new SectionMatcher(files, state.options().sortSection());
        for (Item item : List.copyOf(items)) {
            if (item instanceof Item.Section section) {
                fill(section.section(), matcher);
            } else if (item instanceof Item.Overlay overlay) {
                overlay.sections().forEach(section -> fill(section, matcher));
            }
        }
    }

    /** An alignment that depends on the section having contents does not keep an empty one. */
    private static boolean isConditional(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return call.arguments().stream().anyMatch(Layout::isConditional);
        }
        return expression instanceof Expression.Conditional;
    }

    /** Takes sections out of the plan that were discarded since. */
    public void removeDiscarded() {
        for (OutputSection section : state.sections()) {
            section.elements()
                    .removeIf(element -> element instanceof Element.Input input
                            && input.section().isDiscarded());
        }
        derive();
    }

    /** Gives sections that the linker makes their places: where a pattern names them, else as orphans. */
    public void placeMore(List<InputSection> made) {
        for (InputSection section : made) {
            for (OutputSection output : state.sections()) {
                Statement.OutputSection statement = output.statement();
                if (statement != null && section.place() == null) {
                    statement.body().stream()
                            .filter(part -> part instanceof Statement.InputSections)
                            .map(part -> (Statement.InputSections) part)
                            .filter(pattern -> SectionMatcher.names(pattern, section))
                            .findFirst()
                            .ifPresent(pattern -> take(output, pattern, section));
                }
            }
        }
        if (!made.isEmpty()) {
            new OrphanPlacement(state, items).place(files);
            derive();
        }
    }

    /** Defines __start_x and __stop_x of sections with names of C for those who want them. */
    public void defineStartStop() {
        for (OutputSection section : state.sections()) {
            if (section.name().matches("[A-Za-z_][A-Za-z0-9_]*")) {
                startStopSections.add(section);
            }
        }
    }

    private void setStartStop() {
        for (OutputSection section : startStopSections) {
            define("__start_" + section.name(), section, 0);
            define("__stop_" + section.name(), section, section.size());
        }
    }

    private void define(String name, OutputSection section, long offset) {
        LinkSymbol symbol = state.symbols().find(name);
        boolean open = symbol != null && (!symbol.isDefined() || symbol.scriptPlace() == section);
        if (symbol != null && open && section.isKept()) {
            symbol.defineByScript(section, offset);
        }
    }

    private void derive() {
        state.sections().forEach(SectionProperties::derive);
        // Whatever it is made of, the section named .text is writable with -N and read-only without (seen in GNU ld
        // 2.40).
        boolean writable = state.options().paging() == LinkOptions.Paging.OMAGIC;
        state.sections().stream()
                .filter(section -> section.name().equals(".text") && section.has(SectionFlag.EXECINSTR))
                .forEach(section -> section.setFlags(
                        writable ? section.flags() | SectionFlag.WRITE : section.flags() & ~SectionFlag.WRITE));
    }

    private static boolean isDiscard(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        return statement != null && statement.isDiscard();
    }

    private void planTop(Statement statement) {
        if (statement instanceof Statement.Sections sections) {
            sections.statements().forEach(this::planInSections);
        } else if (statement instanceof Statement.Memory memory) {
            for (Statement.Region region : memory.regions()) {
                Evaluator evaluator = new Evaluator(state);
                state.regions()
                        .put(
                                region.name(),
                                new MemoryRegion(
                                        region.name(),
                                        region.attributes(),
                                        evaluator.evaluate(region.origin()).address(),
                                        evaluator.evaluate(region.length()).address()));
            }
        } else if (statement instanceof Statement.Phdrs phdrs) {
            programHeaders.addAll(phdrs.headers());
            hasProgramHeaders = true;
        } else if (statement instanceof Statement.Command command
                && command.keyword().equals("REGION_ALIAS")) {
            state.findRegion(command.names().get(1))
                    .ifPresentOrElse(
                            region -> state.regions().put(command.names().get(0), region),
                            () -> state.report(Diagnostic.of(
                                            LinkerCode.UNKNOWN_REGION,
                                            command.names().get(1))
                                    .at(command.span())));
        } else {
            planInSections(statement);
        }
    }

    private void planInSections(Statement statement) {
        if (statement instanceof Statement.OutputSection output) {
            OutputSection section = new OutputSection(output.name(), output);
            state.sections().add(section);
            items.add(new Item.Section(section));
        } else if (statement instanceof Statement.Overlay overlay) {
            List<OutputSection> sections = new ArrayList<>();
            for (Statement.OutputSection output : overlay.sections()) {
                sections.add(new OutputSection(output.name(), output));
            }
            state.sections().addAll(sections);
            items.add(new Item.Overlay(overlay, sections));
        } else if (statement instanceof Statement.Assignment || statement instanceof Statement.Assertion) {
            items.add(new Item.Step(statement));
        }
    }

    private void fill(OutputSection output, SectionMatcher matcher) {
        Statement.OutputSection statement = output.statement();
        if (statement == null) {
            return;
        }
        if (!statement.constraint().isEmpty() && !constraintHolds(statement, matcher)) {
            output.setKept(false);
            return;
        }
        for (Statement part : statement.body()) {
            if (part instanceof Statement.InputSections pattern) {
                for (InputSection section : matcher.match(pattern)) {
                    take(output, pattern, section);
                }
            } else {
                output.elements().add(new Element.Step(part));
                note(output, part);
            }
        }
    }

    private static boolean constraintHolds(Statement.OutputSection statement, SectionMatcher matcher) {
        boolean writable = false;
        for (Statement part : statement.body()) {
            if (part instanceof Statement.InputSections pattern) {
                writable |= matcher.match(pattern).stream().anyMatch(section -> section.has(SectionFlag.WRITE));
            }
        }
        return switch (statement.constraint()) {
            case "ONLY_IF_RO" -> !writable;
            case "ONLY_IF_RW" -> writable;
            default -> true;
        };
    }

    private static void take(OutputSection output, Statement.InputSections pattern, InputSection section) {
        if (isDiscard(output)) {
            section.discard();
            return;
        }
        if (pattern.keep()) {
            section.keep();
        }
        if (section.name().equals(".note.GNU-stack") || section.has(SectionFlag.EXCLUDE)) {
            return;
        }
        section.setPlace(output);
        output.elements().add(new Element.Input(section, pattern));
    }

    private static void note(OutputSection output, Statement part) {
        if (part instanceof Statement.Data || part instanceof Statement.Text) {
            output.markData();
        } else if (part instanceof Statement.Assignment assignment && assignment.isDot()) {
            boolean nothingAdded = assignment.operator().equals("+=")
                    && assignment.value() instanceof Expression.Literal number
                    && number.value() == 0;
            if (!nothingAdded && !isConditional(assignment.value())) {
                output.markDotAssigned();
            }
        }
    }

    /** Merges equal strings and constants of each output section; sizes of inputs change here for the last time. */
    public void mergeTables() {
        for (OutputSection section : state.sections()) {
            if (RELRO_SIGNS.contains(section.name())
                    && section.inputs().stream().anyMatch(input -> input.size() > 0)) {
                state.wantRelro();
            }
            EhFrame.edit(section);
        }
        state.sections().forEach(MergedSections::merge);
    }

    /**
     * Runs the location counter until nothing changes.
     *
     * @param headersSize the value of SIZEOF_HEADERS
     */
    public void settle(long headersSize) {
        state.setHeadersSize(headersSize);
        LayoutPass pass = new LayoutPass(state, items);
        long previous = 0;
        boolean stable = false;
        for (int i = 0; i < MAX_PASSES && !stable; i++) {
            state.begin(false);
            pass.run();
            setStartStop();
            if (i == 0) {
                dropEmptySections();
            }
            long now = fingerprint();
            stable = i > 1 && now == previous;
            previous = now;
        }
        if (!stable) {
            state.report(Diagnostic.of(LinkerCode.NO_FIXED_POINT, MAX_PASSES));
        }
    }

    /** Runs once more, now reporting what is wrong. */
    public void finish() {
        state.begin(true);
        new LayoutPass(state, items).run();
        new LayoutChecks(state).check();
    }

    private void dropEmptySections() {
        for (OutputSection section : state.sections()) {
            boolean keeps = section.size() > 0 || section.hasData() || section.isDotAssigned();
            if (!keeps) {
                section.setKept(false);
            } else if (section.size() == 0 && section.inputs().isEmpty()) {
                // Nothing but a location counter that did not move.
                section.setFlags(SectionFlag.WRITE);
                section.setType(SectionType.PROGBITS);
            }
        }
    }

    private long fingerprint() {
        long hash = 17;
        for (OutputSection section : state.sections()) {
            hash = hash * 31 + section.virtualAddress();
            hash = hash * 31 + section.loadAddress();
            hash = hash * 31 + section.size();
        }
        for (LinkSymbol symbol : state.symbols().all()) {
            if (symbol.state() == LinkSymbol.State.SCRIPT) {
                hash = hash * 31 + symbol.address();
            }
        }
        return hash;
    }

    /** Evaluates an expression outside of all sections, with the settled addresses. */
    long evaluate(Expression expression) {
        return new Evaluator(state).evaluate(expression).address();
    }

    /** Returns the p_type that a program header of the script names. */
    int segmentType(Statement.Phdr header, @Nullable DiagnosticSink sink) {
        if (header.type() instanceof Expression.Name name) {
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
