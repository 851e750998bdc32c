package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the location counter's run knows at the present moment. */
final class LayoutState {
    private final LinkOptions options;
    private final SymbolTable symbols;
    private final DiagnosticSink sink;
    private final List<OutputSection> sections = new ArrayList<>();
    private final Map<String, MemoryRegion> regions = new LinkedHashMap<>();
    private final Set<String> assigned = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private long dot;
    private @Nullable OutputSection section;
    private boolean isFinal;
    private long headersSize;
    private boolean headersSizeUsed;
    private boolean relroWanted;
    private long relroBase;
    private long relroSize;
    private @Nullable OutputSection sectionForDot;

    LayoutState(LinkOptions options, SymbolTable symbols, DiagnosticSink sink) {
        this.options = options;
        this.symbols = symbols;
        this.sink = sink;
    }

    LinkOptions options() {
        return options;
    }

    SymbolTable symbols() {
        return symbols;
    }

    List<OutputSection> sections() {
        return sections;
    }

    Map<String, MemoryRegion> regions() {
        return regions;
    }

    Optional<MemoryRegion> findRegion(String name) {
        return Optional.ofNullable(regions.get(name));
    }

    /** Returns the first section of that name that is part of the output. */
    Optional<OutputSection> findSection(String name) {
        return sections.stream()
                .filter(candidate -> candidate.isKept() && candidate.name().equals(name))
                .findFirst();
    }

    boolean isNamedInScript(String name) {
        return sections.stream().anyMatch(candidate -> candidate.name().equals(name));
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

    /** Returns whether values are settled, so that what is wrong now is wrong. */
    boolean isFinal() {
        return isFinal;
    }

    void begin(boolean finalPass) {
        isFinal = finalPass;
        dot = 0;
        section = null;
        assigned.clear();
        regions.values().forEach(MemoryRegion::reset);
    }

    void markAssigned(String symbol) {
        assigned.add(symbol);
    }

    boolean isAssigned(String symbol) {
        return assigned.contains(symbol);
    }

    long headersSize() {
        headersSizeUsed = true;
        return headersSize;
    }

    boolean isHeadersSizeUsed() {
        return headersSizeUsed;
    }

    /** Returns the output section that a symbol at the location counter belongs to, between sections. */
    @Nullable
    OutputSection sectionForDot() {
        return sectionForDot;
    }

    void setSectionForDot(@Nullable OutputSection section) {
        sectionForDot = section;
    }

    void setHeadersSize(long size) {
        headersSize = size;
    }

    /** Says that the image has sections that become read-only after relocation, or may have. */
    void wantRelro() {
        relroWanted = true;
    }

    boolean isRelroWanted() {
        return relroWanted;
    }

    /** Returns the size of the part that becomes read-only, as the pass before found it. */
    long relroSize() {
        return relroSize;
    }

    void beginRelro(long base) {
        relroBase = base;
    }

    void endRelro(long end) {
        relroSize = end - relroBase;
    }

    long relroBase() {
        return relroBase;
    }

    /** Reports, once for each place and kind. */
    void report(Diagnostic diagnostic) {
        String key = diagnostic.code().id() + diagnostic.arguments() + diagnostic.span();
        if (reported.add(key)) {
            sink.report(diagnostic);
        }
    }
}
