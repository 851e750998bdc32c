package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the location counter's run knows at the present moment. */
final class LayoutState {
    /** What a run of the location counter is for. */
    enum Phase {
        /** Finds out which sections are empty; names may have no value yet. */
        MARKING,
        /** Gives sections their addresses and sizes. */
        SIZING,
        /** Gives symbols their last values, and reports. */
        FINAL
    }

    private final LinkOptions options;
    private final SymbolTable symbols;
    private final DiagnosticSink sink;
    private final List<OutputSection> sections = new ArrayList<>();
    private final List<OutputSection> statements = new ArrayList<>();
    private final Map<String, List<OutputSection>> statementsByName = new HashMap<>();
    private final Map<String, MemoryRegion> regions = new LinkedHashMap<>();
    private final MemoryRegion defaultRegion = new MemoryRegion("*default*", "", 0, -1);
    private final DataSegment dataSegment = new DataSegment();
    private final Set<Statement.Assignment> provided = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> assigned = new HashSet<>();
    private final RelocationForm relocationForm;
    private int creations;
    private final List<Outside> outside = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<OutputSection> processed = new HashSet<>();
    private Phase phase = Phase.MARKING;
    private long dot;
    private @Nullable OutputSection section;
    private boolean inUnused;
    private long headersSize;
    private boolean headersSizeUsed;
    private boolean relroWanted;
    private @Nullable OutputSection sectionForDot;

    LayoutState(LinkOptions options, SymbolTable symbols, RelocationForm relocationForm, DiagnosticSink sink) {
        this.options = options;
        this.symbols = symbols;
        this.relocationForm = relocationForm;
        this.sink = sink;
    }

    LinkOptions options() {
        return options;
    }

    /** Returns whether relocations of the machine have addends. */
    RelocationForm relocationForm() {
        return relocationForm;
    }

    SymbolTable symbols() {
        return symbols;
    }

    /** Returns the sections of the output in the order of their headers. */
    List<OutputSection> sections() {
        return sections;
    }

    /** Returns everything that may become a section, in the order of the script and of orphans between. */
    List<OutputSection> statements() {
        return statements;
    }

    void addStatement(int at, OutputSection section) {
        statements.add(at, section);
        statementsByName
                .computeIfAbsent(section.name(), name -> new ArrayList<>())
                .add(section);
    }

    /** Lets names mean the sections of these statements, where there are others of the same names. */
    void preferStatements(List<Statement.OutputSection> preferred) {
        statementsByName
                .values()
                .forEach(sections -> sections.sort(Comparator.comparing(section -> !isAmong(section, preferred))));
    }

    private static boolean isAmong(OutputSection section, List<Statement.OutputSection> preferred) {
        Statement.OutputSection statement = section.statement();
        return statement != null && preferred.contains(statement);
    }

    Map<String, MemoryRegion> regions() {
        return regions;
    }

    MemoryRegion defaultRegion() {
        return defaultRegion;
    }

    Optional<MemoryRegion> findRegion(String name) {
        return name.equals(defaultRegion.name()) ? Optional.of(defaultRegion) : Optional.ofNullable(regions.get(name));
    }

    /** Returns the first section of that name that the script has, whether it will be part of the output or not. */
    Optional<OutputSection> findStatement(String name) {
        return statementsNamed(name).stream()
                .filter(candidate -> !candidate.isConstraintFailed())
                .findFirst();
    }

    List<OutputSection> statementsNamed(String name) {
        return statementsByName.getOrDefault(name, List.of());
    }

    /** Makes a section part of the output, with these traits to begin with. */
    void create(OutputSection newSection, int traits) {
        if (!newSection.isCreated()) {
            newSection.create(traits, nextCreation(), relocationForm);
            sections.add(newSection);
        }
    }

    /** Returns the number of the next section that is made. */
    int nextCreation() {
        return creations++;
    }

    DataSegment dataSegment() {
        return dataSegment;
    }

    long dot() {
        return dot;
    }

    void setDot(long address) {
        dot = address;
    }

    /** Returns the output section that is being filled, or null between them. */
    @Nullable
    OutputSection section() {
        return section;
    }

    void setSection(@Nullable OutputSection newSection) {
        section = newSection;
    }

    /** Returns whether what is evaluated stands between output sections, where numbers are addresses. */
    boolean isBetweenSections() {
        return section == null && !inUnused;
    }

    boolean isInUnused() {
        return inUnused;
    }

    /** Says whether what is evaluated stands in a section that there is not. */
    void setInUnused(boolean inside) {
        inUnused = inside;
    }

    Phase phase() {
        return phase;
    }

    /** Returns whether values are settled, so that what is wrong now is wrong. */
    boolean isFinal() {
        return phase == Phase.FINAL;
    }

    boolean isMarking() {
        return phase == Phase.MARKING;
    }

    void begin(Phase newPhase) {
        phase = newPhase;
        dot = 0;
        section = null;
        assigned.clear();
        if (newPhase != Phase.FINAL) {
            processed.clear();
            regions.values().forEach(MemoryRegion::reset);
            defaultRegion.reset();
            outside.clear();
            sections.forEach(OutputSection::forgetSize);
        }
    }

    /** A section whose address in the script put its end, {@code address}, outside of its region. */
    record Outside(OutputSection section, MemoryRegion region, long address) {}

    void noteOutside(OutputSection misplaced, MemoryRegion region) {
        outside.add(new Outside(misplaced, region, region.current()));
    }

    /** Returns the sections with addresses outside of their regions. */
    List<Outside> outside() {
        return outside;
    }

    /** Says that a section has its address in this pass. */
    void markProcessed(OutputSection done) {
        processed.add(done);
    }

    boolean isProcessed(OutputSection asked) {
        return phase == Phase.FINAL || processed.contains(asked);
    }

    /** Says that a PROVIDE gave its symbol a value; it goes on to do so in all passes. */
    void markProvided(Statement.Assignment assignment) {
        provided.add(assignment);
    }

    boolean isProvided(Statement.Assignment assignment) {
        return provided.contains(assignment);
    }

    void markAssigned(String symbol) {
        assigned.add(symbol);
    }

    boolean isAssigned(String symbol) {
        return assigned.contains(symbol);
    }

    long headersSize() {
        headersSizeUsed |= !isMarking();
        return isMarking() ? 0 : headersSize;
    }

    boolean isHeadersSizeUsed() {
        return headersSizeUsed;
    }

    /** Returns the output section that a symbol at the location counter belongs to, between sections. */
    @Nullable
    OutputSection sectionForDot() {
        return sectionForDot;
    }

    void setSectionForDot(@Nullable OutputSection newSection) {
        sectionForDot = newSection;
    }

    void setHeadersSize(long size) {
        headersSize = size;
    }

    /** Says that the image has sections that become read-only after relocation. */
    void wantRelro() {
        relroWanted = true;
    }

    boolean isRelroWanted() {
        return relroWanted;
    }

    /** Reports, once for each place and kind. */
    void report(Diagnostic diagnostic) {
        String key = diagnostic.code().id() + diagnostic.arguments() + diagnostic.span();
        if (reported.add(key)) {
            sink.report(diagnostic);
        }
    }
}
