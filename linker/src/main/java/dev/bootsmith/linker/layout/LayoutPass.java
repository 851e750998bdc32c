package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the location counter through the script.
 *
 * @ld Location Counter
 */
final class LayoutPass {
    private final LayoutState state;
    private final List<Item> items;
    private final Evaluator evaluator;
    private @Nullable MemoryRegion loadRegionInForce;
    private @Nullable OutputSection lastLoaded;
    private List<String> segmentsInForce = List.of();
    private @Nullable OutputSection previous;
    private boolean dotMoved;
    private @Nullable OutputSection afterOverlay;

    LayoutPass(LayoutState state, List<Item> items) {
        this.state = state;
        this.items = items;
        this.evaluator = new Evaluator(state);
    }

    void run() {
        loadRegionInForce = null;
        lastLoaded = null;
        segmentsInForce = List.of();
        previous = null;
        dotMoved = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Step step) {
                OutputSection next = nextSection(i);
                boolean takesNext = dotMoved || previous == null;
                state.setSectionForDot(takesNext && next != null ? next : previous);
                step(step.statement());
                dotMoved |= step.statement() instanceof Statement.Assignment assignment && assignment.isDot();
            } else if (item instanceof Item.Section section) {
                place(section.section(), null);
            } else if (item instanceof Item.Overlay overlay) {
                placeOverlay(overlay);
            }
        }
    }

    /** Returns the next allocated section behind an item, if any. */
    private @Nullable OutputSection nextSection(int item) {
        for (int i = item + 1; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Section section
                    && section.section().isKept()) {
                return section.section().isAllocated() ? section.section() : null;
            } else if (items.get(i) instanceof Item.Overlay overlay) {
                return overlay.sections().get(0);
            }
        }
        return null;
    }

    private void step(Statement statement) {
        if (statement instanceof Statement.Assignment assignment) {
            assign(assignment);
        } else if (statement instanceof Statement.Assertion assertion) {
            check(assertion);
        }
    }

    private void check(Statement.Assertion assertion) {
        if (!evaluator.evaluate(assertion.condition()).isTrue() && state.isFinal()) {
            state.report(Diagnostic.of(LinkerCode.ASSERTION_FAILED, assertion.message())
                    .at(assertion.span()));
        }
    }

    /** Carries out an assignment; returns the new value. */
    private long assign(Statement.Assignment assignment) {
        if (assignment.provision().isProvided() && !isWanted(assignment.symbol())) {
            return 0;
        }
        boolean plain = assignment.operator().equals("=") && !assignment.isDot();
        Value value = plain ? evaluator.evaluateForSymbol(assignment.value()) : evaluator.evaluate(assignment.value());
        if (!assignment.operator().equals("=")) {
            Value old = assignment.isDot() ? evaluator.dot() : evaluator.symbol(assignment.symbol(), assignment.span());
            value = evaluator.compound(old, assignment.operator(), value, assignment.span());
        }
        if (assignment.isDot()) {
            moveDot(assignment, value);
            return state.dot();
        }
        OutputSection section = state.section();
        Value settled = value.kind() == Value.Kind.NUMBER ? Value.relative(section, value.number()) : value;
        LinkSymbol symbol = state.symbols().entry(assignment.symbol());
        symbol.defineByScript(settled.section(), settled.number());
        symbol.setNearDot(plain && evaluator.wasNearDot());
        if (assignment.provision().isHidden()) {
            symbol.hideByScript();
        }
        state.markAssigned(assignment.symbol());
        return settled.address();
    }

    /** PROVIDE defines a symbol only if somebody wants it and no object defines it. */
    private boolean isWanted(String name) {
        LinkSymbol symbol = state.symbols().find(name);
        if (symbol == null || !symbol.isReferenced()) {
            return false;
        }
        return !symbol.isDefined() || (symbol.state() == LinkSymbol.State.SCRIPT && symbol.definition() == null);
    }

    private void moveDot(Statement.Assignment assignment, Value value) {
        OutputSection section = state.section();
        long next = value.kind() == Value.Kind.NUMBER && section != null
                ? section.virtualAddress() + value.number()
                : value.address();
        if (section != null && Long.compareUnsigned(next, state.dot()) < 0) {
            if (state.isFinal()) {
                state.report(LayoutChecks.backwards(assignment, section, state.dot(), next));
            }
            return;
        }
        if (state.isFinal() && section != null && isAbsoluteIdea(assignment, section, next)) {
            state.report(Diagnostic.of(
                            LinkerCode.ABSOLUTE_DOT_IN_SECTION,
                            section.name(),
                            Long.toHexString(section.virtualAddress()))
                    .at(assignment.span()));
        }
        state.setDot(next);
        MemoryRegion region = section == null ? null : section.region();
        if (region != null) {
            region.setCurrent(next);
        }
    }

    /** Inside a section {@code . = 0x7dfe} counts from its start; an address of the section itself was likely meant. */
    private static boolean isAbsoluteIdea(Statement.Assignment assignment, OutputSection section, long next) {
        return assignment.operator().equals("=")
                && assignment.value() instanceof Expression.Literal number
                && section.virtualAddress() != 0
                && Long.compareUnsigned(number.value(), section.virtualAddress()) >= 0
                && next != number.value();
    }

    private void placeOverlay(Item.Overlay overlay) {
        Statement.Overlay statement = overlay.statement();
        if (statement.address() != null) {
            state.setDot(evaluator.evaluate(statement.address()).address());
        }
        long alignment = 1;
        for (OutputSection section : overlay.sections()) {
            alignment = Math.max(alignment, section.alignment());
        }
        long start = Alignment.up(state.dot(), alignment);
        long load = statement.loadAddress() == null
                ? defaultLoadAddress(start)
                : evaluator.evaluate(statement.loadAddress()).address();
        long end = start;
        for (OutputSection section : overlay.sections()) {
            place(section, start);
            section.setLoadAddress(load);
            load += section.size();
            end = Math.max(end, start + section.size());
            defineLoadSymbols(section);
            afterOverlay = section;
        }
        state.setDot(end);
    }

    private void defineLoadSymbols(OutputSection section) {
        String name = section.name().replaceAll("[^A-Za-z0-9_]", "");
        provide("__load_start_" + name, section.loadAddress());
        provide("__load_stop_" + name, section.loadAddress() + section.size());
    }

    private void provide(String name, long address) {
        if (isWanted(name)) {
            state.symbols().entry(name).defineByScript(null, address);
        }
    }

    private long defaultLoadAddress(long virtualAddress) {
        OutputSection last = lastLoaded;
        return last == null ? virtualAddress : virtualAddress + last.loadAddress() - last.virtualAddress();
    }

    private void place(OutputSection section, @Nullable Long fixedAddress) {
        Statement.OutputSection statement = section.statement();
        if (statement != null && !statement.constraint().isEmpty() && !section.isKept()) {
            return;
        }
        long dotBefore = state.dot();
        chooseRegion(section);
        long address = address(section, fixedAddress);
        section.setVirtualAddress(address);
        state.setDot(address);
        state.setSection(section);
        body(section);
        section.setSize(state.dot() - address);
        state.setSection(null);
        if (!section.isKept()) {
            // A dropped section still moves the counter by its ALIGN and by nothing else.
            boolean aligned = statement != null && statement.alignment() != null;
            state.setDot(aligned ? address : dotBefore);
            return;
        }
        if (section.isAllocated()) {
            previous = section;
            dotMoved = false;
        }
        section.setLoadAddress(loadAddress(section));
        inheritSegments(section);
        advance(section, dotBefore);
    }

    private void chooseRegion(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        String name = statement == null ? null : statement.tail().region();
        if (name != null) {
            MemoryRegion region = state.findRegion(name).orElse(null);
            if (region == null && state.isFinal()) {
                state.report(Diagnostic.of(LinkerCode.UNKNOWN_REGION, name)
                        .at(statement == null ? sourceless(section) : statement.span()));
            }
            section.setRegion(region);
        } else if (!state.regions().isEmpty()
                && section.isAllocated()
                && (statement == null || statement.address() == null)) {
            boolean code = section.has(SectionFlag.EXECINSTR);
            MemoryRegion region = null;
            for (MemoryRegion candidate : state.regions().values()) {
                if (region == null
                        && candidate.attracts(section.has(SectionFlag.WRITE), code, true, !section.isNobits())) {
                    region = candidate;
                }
            }
            section.setRegion(region);
        }
        String loadName = statement == null ? null : statement.tail().loadRegion();
        if (loadName != null) {
            loadRegionInForce = state.findRegion(loadName).orElse(null);
            if (loadRegionInForce == null && state.isFinal() && statement != null) {
                state.report(Diagnostic.of(LinkerCode.UNKNOWN_REGION, loadName).at(statement.span()));
            }
        }
        boolean ownLoad = statement != null && statement.loadAddress() != null;
        section.setLoadRegion(ownLoad ? null : loadRegionInForce);
        if (ownLoad) {
            loadRegionInForce = null;
        }
    }

    private static dev.bootsmith.core.source.SourceSpan sourceless(OutputSection section) {
        return new dev.bootsmith.core.source.SourceFile("<" + section.name() + ">", "").span(0, 0);
    }

    private long address(OutputSection section, @Nullable Long fixedAddress) {
        Statement.OutputSection statement = section.statement();
        Long forced = state.options().sectionStarts().get(section.name());
        if (fixedAddress != null) {
            return fixedAddress;
        } else if (forced != null) {
            return forced;
        } else if (statement != null && statement.address() != null) {
            return evaluator.evaluate(statement.address()).address();
        } else if (!section.isAllocated() && section.isOrphan()) {
            return 0;
        }
        MemoryRegion region = section.region();
        long from = region == null ? state.dot() : region.current();
        long alignment = section.isKept() ? section.alignment() : 1;
        if (statement != null && statement.alignment() != null) {
            long wanted = evaluator.alignment(statement.alignment());
            alignment = Math.max(alignment, wanted);
            section.setAlignment(Math.max(section.alignment(), wanted));
        }
        return Alignment.up(from, alignment);
    }

    private void body(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        long subAlignment = statement == null || statement.subAlignment() == null
                ? 0
                : evaluator.alignment(statement.subAlignment());
        section.setAlignment(Math.max(section.alignment(), subAlignment));
        if (statement != null && statement.tail().fill() != null) {
            section.setFill(FillPattern.of(
                    statement.tail().fill(),
                    evaluator.evaluate(statement.tail().fill()).address()));
        }
        for (Element element : section.elements()) {
            if (element instanceof Element.Input input) {
                InputSection part = input.section();
                if (!part.isLive() || part.isMerged() && part.size() == 0) {
                    part.setOffset(state.dot() - section.virtualAddress());
                    continue;
                }
                long alignment =
                        subAlignment > 0 ? subAlignment : part.section().alignment();
                boolean empty = part.size() == 0;
                state.setDot(empty ? state.dot() : Alignment.up(state.dot(), alignment));
                part.setOffset(Alignment.up(state.dot(), empty ? alignment : 1) - section.virtualAddress());
                state.setDot(state.dot() + part.size());
            } else if (element instanceof Element.Step step) {
                step.setOffset(state.dot() - section.virtualAddress());
                bodyStep(step);
            }
        }
    }

    private void bodyStep(Element.Step step) {
        Statement statement = step.statement();
        if (statement instanceof Statement.Assignment assignment) {
            step.setValue(assign(assignment));
        } else if (statement instanceof Statement.Data data) {
            step.setValue(evaluator.evaluate(data.value()).address());
            state.setDot(state.dot() + data.widthBytes());
        } else if (statement instanceof Statement.Text text) {
            int length = text.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
            state.setDot(state.dot() + length);
        } else if (statement instanceof Statement.Fill fill) {
            step.setValue(evaluator.evaluate(fill.value()).address());
        } else if (statement instanceof Statement.Assertion assertion) {
            check(assertion);
        }
    }

    private long loadAddress(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        if (statement != null && statement.loadAddress() != null) {
            return evaluator.evaluate(statement.loadAddress()).address();
        }
        MemoryRegion loadRegion = section.loadRegion();
        if (loadRegion != null && loadRegion != section.region()) {
            long at = loadRegion.current();
            if (statement != null && statement.alignWithInput()) {
                at = Alignment.up(at, section.alignment());
            }
            loadRegion.setCurrent(at + (section.isNobits() ? 0 : section.size()));
            return at;
        }
        MemoryRegion region = section.region();
        OutputSection last = region == null ? lastLoaded : region.lastSection();
        if (last == null || !section.isAllocated()) {
            return section.virtualAddress();
        }
        boolean backwards = Long.compareUnsigned(section.virtualAddress(), last.virtualAddress()) < 0
                && section.size() != 0
                && Long.compareUnsigned(section.virtualAddress() + section.size(), last.virtualAddress()) <= 0;
        if (backwards) {
            if (last.loadAddress() != last.virtualAddress() && state.isFinal()) {
                state.report(Diagnostic.of(LinkerCode.DOT_MOVED_BACK, section.name()));
            }
            return section.virtualAddress();
        }
        long kept = section.virtualAddress() + last.loadAddress() - last.virtualAddress();
        return last == afterOverlay ? Alignment.up(kept, section.alignment()) : kept;
    }

    private void inheritSegments(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        if (statement != null && !statement.tail().segments().isEmpty()) {
            segmentsInForce = statement.tail().segments();
        }
        section.setSegments(section.isAllocated() ? new ArrayList<>(segmentsInForce) : List.of());
    }

    private void advance(OutputSection section, long dotBefore) {
        if (!section.isAllocated()) {
            Statement.OutputSection statement = section.statement();
            boolean moves = statement != null
                    && statement.address() != null
                    && section.inputs().isEmpty();
            state.setDot(moves ? state.dot() : dotBefore);
            return;
        }
        MemoryRegion region = section.region();
        if (section.size() != 0) {
            lastLoaded = section;
            if (region != null) {
                region.setLastSection(section);
            }
        }
        if (section.isThreadLocalBss()) {
            state.setDot(section.virtualAddress());
        }
        if (region != null) {
            region.setCurrent(state.dot());
        }
    }
}
