package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.LayoutState.Phase;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import java.nio.charset.StandardCharsets;
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
    private final SectionAddress addresses;
    private final SymbolAssignment symbols;
    private SectionForDot sectionForDot;
    /** The assignment to the location counter behind the last section. */
    private @Nullable SourceSpan lastMove;
    /** The last section whose address words of the script set; those behind it follow it. */
    private @Nullable OutputSection leader;

    /** The location counter of the map, which unlike the real one stops at empty sections. */
    private long mapDot;

    LayoutPass(LayoutState state, List<Item> items) {
        this.state = state;
        this.items = items;
        this.evaluator = new Evaluator(state);
        this.addresses = new SectionAddress(state, evaluator);
        this.symbols = new SymbolAssignment(state, evaluator);
        this.sectionForDot = new SectionForDot(state, items);
    }

    void run(Phase phase) {
        state.regions().values().forEach(region -> region.update(evaluator));
        state.begin(phase);
        lastMove = null;
        leader = null;
        mapDot = 0;
        sectionForDot = new SectionForDot(state, items);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Step step) {
                if (phase == Phase.FINAL && step.statement() instanceof Statement.Assignment assignment) {
                    sectionForDot.see(assignment, true);
                    state.setSectionForDot(sectionForDot.find(i));
                }
                if (!(step.statement() instanceof Statement.Marker)) {
                    step(step);
                }
            } else if (item instanceof Item.Section section) {
                if (section.section().isConstraintFailed()) {
                    if (phase != Phase.SIZING) {
                        passUnused(section.section());
                    }
                } else if (phase == Phase.FINAL) {
                    revisit(section.section());
                    moveMapDot(section.section());
                } else {
                    place(section.section());
                }
            }
        }
    }

    private void step(Item.Step step) {
        Statement statement = step.statement();
        if (statement instanceof Statement.Assignment assignment) {
            if (assignment.isDot()) {
                lastMove = assignment.span();
                symbols.moveDot(assignment);
                if (state.isFinal()) {
                    step.setValue(dotInMap(assignment));
                }
            } else {
                symbols.assign(assignment);
            }
        } else if (statement instanceof Statement.Assertion assertion) {
            step.setValue(check(assertion));
        }
        // Anything that stands between sections makes the next one begin at the location counter.
        state.defaultRegion().setCurrent(state.dot());
    }

    /** Evaluates an assignment once more for the map. */
    private long dotInMap(Statement.Assignment assignment) {
        long dot = state.dot();
        state.setDot(mapDot);
        symbols.moveDot(assignment);
        mapDot = state.dot();
        state.setDot(dot);
        return mapDot;
    }

    private void moveMapDot(OutputSection section) {
        if (section.isCreated()) {
            long end = section.virtualAddress() + section.size();
            mapDot = section.dotAfter() == null ? end : Math.max(state.dot(), end);
        }
    }

    private long check(Statement.Assertion assertion) {
        Value value = evaluator.evaluate(assertion.condition());
        if (state.isFinal() && !value.isTrue()) {
            state.report(Diagnostic.of(LinkerCode.ASSERTION_FAILED, assertion.message())
                    .at(assertion.span()));
        }
        return value.isKnown() ? value.address() : 0;
    }

    /** Gives a section its place. */
    private void place(OutputSection section) {
        Expression wanted = section.address();
        if (wanted != null) {
            Value value = evaluator.evaluate(wanted);
            if (value.isKnown()) {
                state.setDot(value.address());
            } else if (!state.isMarking()) {
                state.report(Diagnostic.of(LinkerCode.FORWARD_ADDRESS, section.name())
                        .at(wanted.span()));
            }
        }
        if (!section.isCreated()) {
            return;
        }
        section.setDotOrigin(lastMove);
        section.setLeader(leader);
        long dotBefore = state.dot();
        SectionAddress.Start start = addresses.begin(section);
        state.setDot(section.virtualAddress());
        state.setSection(section);
        body(section, start);
        state.setSection(null);
        state.markProcessed(section);
        state.setDot(section.isIgnored() ? dotBefore : section.virtualAddress());
        addresses.finish(section, start);
        if (!section.isIgnored()) {
            state.setDot(state.dot() + room(section));
            moveAfter(section);
            addresses.advance(section);
            if (section.isAllocated() && section.size() > 0 && section.addressOrigin() != null) {
                leader = section;
            }
            lastMove = section.isAllocated() && section.size() > 0 ? null : lastMove;
        }
    }

    /** Returns how far a section moves the location counter: zeroed thread-local memory has room only in each thread. */
    private long room(OutputSection section) {
        boolean image = !state.options().has(LinkOptions.Feature.RELOCATABLE);
        return image && section.isThreadLocalBss() ? 0 : section.size();
    }

    /** What stands in a section that ONLY_IF_RO or ONLY_IF_RW ruled out is evaluated all the same, and data counted. */
    private void passUnused(OutputSection section) {
        Statement.OutputSection unused = section.statement();
        state.setInUnused(true);
        for (Statement part : unused == null ? List.<Statement>of() : unused.body()) {
            if (part instanceof Statement.Data data) {
                evaluator.address(data.value());
                state.setDot(state.dot() + data.widthBytes());
            } else if (part instanceof Statement.Assignment assignment && !assignment.isDot()) {
                symbols.assign(assignment);
            } else if (part instanceof Statement.Assignment assignment && state.isFinal()) {
                state.report(Diagnostic.of(LinkerCode.DOT_IN_UNUSED_SECTION, section.name())
                        .at(assignment.span()));
            } else if (part instanceof Statement.Assertion assertion) {
                check(assertion);
            }
        }
        state.setInUnused(false);
    }

    private void moveAfter(OutputSection section) {
        if (section.dotAfter() instanceof Statement.Assignment after) {
            symbols.moveDot(after);
        }
    }

    /** Gives the symbols in a section their last values; sizes and addresses stay. */
    private void revisit(OutputSection section) {
        sectionForDot.enter(section);
        if (!section.isCreated()) {
            return;
        }
        long dotBefore = state.dot();
        state.setDot(section.virtualAddress());
        state.setSection(section);
        for (Element element : section.elements()) {
            if (element instanceof Element.Input input) {
                InputSection part = input.section();
                long end = part.offset() + (part.isExcluded() ? 0 : part.size());
                state.setDot(section.virtualAddress() + end);
            } else if (element instanceof Element.Step step) {
                finalStep(step);
                state.setDot(section.virtualAddress() + step.end());
            }
        }
        state.setSection(null);
        if (section.isIgnored()) {
            state.setDot(dotBefore);
        } else {
            state.setDot(section.virtualAddress() + room(section));
            moveAfter(section);
        }
    }

    private void finalStep(Element.Step step) {
        Statement statement = step.statement();
        if (statement instanceof Statement.Assignment assignment) {
            sectionForDot.see(assignment, false);
            if (assignment.isDot()) {
                evaluator.evaluate(assignment.value());
                step.setValue(state.dot());
            } else {
                step.setValue(symbols.assign(assignment));
            }
        } else if (statement instanceof Statement.Data data) {
            step.setValue(evaluator.address(data.value()));
        } else if (statement instanceof Statement.Assertion assertion) {
            step.setValue(check(assertion));
        }
    }

    private void body(OutputSection section, SectionAddress.Start start) {
        Statement.OutputSection statement = section.statement();
        Statement.Tail tail = statement == null ? Statement.Tail.NONE : statement.tail();
        if (tail.fill() != null) {
            section.setFill(FillPattern.of(tail.fill(), fillValue(tail.fill())));
        }
        for (Element element : section.elements()) {
            if (element instanceof Element.Input input) {
                place(section, input.section(), start.subAlignment());
            } else if (element instanceof Element.Step step) {
                step.setOffset(state.dot() - section.virtualAddress());
                sizingStep(section, step);
                step.setEnd(state.dot() - section.virtualAddress());
            }
        }
    }

    private void place(OutputSection section, InputSection part, long subAlignment) {
        if (part.isExcluded() || section.isIgnored()) {
            part.setOffset(state.dot() - section.virtualAddress());
            return;
        }
        long alignment = subAlignment > 0 ? subAlignment : part.section().alignment();
        section.setAlignment(Math.max(section.alignment(), alignment));
        state.setDot(Alignment.up(state.dot(), alignment));
        part.setOffset(state.dot() - section.virtualAddress());
        state.setDot(state.dot() + part.size());
        section.setSize(state.dot() - section.virtualAddress());
    }

    private void sizingStep(OutputSection section, Element.Step step) {
        Statement statement = step.statement();
        if (statement instanceof Statement.Assignment assignment) {
            sizingAssignment(section, assignment);
        } else if (statement instanceof Statement.Data data) {
            step.setValue(evaluator.address(data.value()));
            grow(section, data.widthBytes());
        } else if (statement instanceof Statement.Text text) {
            grow(section, text.text().getBytes(StandardCharsets.UTF_8).length + 1L);
        } else if (statement instanceof Statement.Fill fill) {
            step.setValue(fillValue(fill.value()));
        } else if (statement instanceof Statement.Assertion assertion) {
            check(assertion);
        }
    }

    /** A fill value is needed as soon as the script is read, when nothing but numbers has a value. */
    private long fillValue(Expression expression) {
        if (!FillPattern.isConstant(expression)) {
            state.report(Diagnostic.of(LinkerCode.NOT_CONSTANT, "fill value").at(expression.span()));
            return 0;
        }
        return evaluator.known(expression, "fill value");
    }

    private void sizingAssignment(OutputSection section, Statement.Assignment assignment) {
        if (!assignment.isDot()) {
            if (symbols.isEffective(assignment)) {
                section.markDefinesSymbols();
            }
            symbols.assign(assignment);
            return;
        }
        long before = state.dot();
        symbols.moveDot(assignment);
        if (section.isIgnored()) {
            state.setDot(before);
        } else if (state.dot() != before) {
            if (section.kind() != OutputSection.Kind.NOT_ALLOCATED) {
                section.setTraits(section.traits() | Trait.ALLOC);
            }
            section.setSize(state.dot() - section.virtualAddress());
        }
    }

    private void grow(OutputSection section, long bytes) {
        state.setDot(state.dot() + bytes);
        section.setSize(state.dot() - section.virtualAddress());
    }
}
