package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol;

/**
 * Carries out assignments of a script, to symbols and to the location counter.
 *
 * @ld Assigning Values to Symbols
 */
final class SymbolAssignment {
    private final LayoutState state;
    private final Evaluator evaluator;

    SymbolAssignment(LayoutState state, Evaluator evaluator) {
        this.state = state;
        this.evaluator = evaluator;
    }

    /** Carries out an assignment to a symbol; returns its new value. */
    long assign(Statement.Assignment assignment) {
        if (!isEffective(assignment)) {
            LinkSymbol known = state.symbols().find(assignment.symbol());
            if (known != null && assignment.provision().isHidden()) {
                // An object's definition stays, and is hidden all the same.
                known.hideByScript();
            }
            return 0;
        }
        evaluator.watch(assignment.symbol());
        Value value = evaluator.evaluateForSymbol(assignment.value());
        if (state.isInUnused() && value.kind() == Value.Kind.NUMBER) {
            return 0; // There is no section that it could belong to.
        }
        if (!state.isFinal() && usesItself(assignment)) {
            return 0;
        }
        LinkSymbol copied = evaluator.copiedSymbol();
        if (!assignment.operator().equals("=")) {
            Value old = evaluator.symbol(assignment.symbol(), assignment.span());
            value = evaluator.compound(old, assignment.operator(), value, assignment.span());
            copied = null;
        }
        LinkSymbol symbol = state.symbols().entry(assignment.symbol());
        if (!value.isKnown()) {
            if (symbol.isDefined() || state.isFinal()) {
                return 0;
            }
            value = Value.number(0);
        }
        OutputSection section = state.section();
        Value settled = value.kind() == Value.Kind.NUMBER ? Value.relative(section, value.number()) : value;
        symbol.defineByScript(settled.section(), settled.number());
        symbol.setNearDot(false);
        symbol.copyVisibilityOf(copied);
        if (assignment.provision().isProvided()) {
            state.markProvided(assignment);
        }
        if (state.isFinal()) {
            belongToNearest(symbol, settled);
            symbol.copyTypeOf(copied);
            if (copied != null && copied.isHiddenByScript()) {
                symbol.setVisibility(ElfSymbol.Visibility.HIDDEN);
            }
        }
        if (assignment.provision().isHidden()) {
            symbol.hideByScript();
        }
        state.markAssigned(assignment.symbol());
        return settled.address();
    }

    /**
     * Returns whether the old value enters the new one; then it must be carried out only once, unless the old value is a
     * number of the script.
     */
    private boolean usesItself(Statement.Assignment assignment) {
        String name = assignment.symbol();
        LinkSymbol symbol = state.symbols().find(name);
        boolean number = symbol != null
                && symbol.state() == LinkSymbol.State.SCRIPT
                && symbol.scriptPlace() == null
                && state.isAssigned(name);
        return !number && (!assignment.operator().equals("=") || evaluator.sawWatched());
    }

    /** Returns whether the assignment defines its symbol: PROVIDE may not. */
    boolean isEffective(Statement.Assignment assignment) {
        return !assignment.provision().isProvided() || state.isProvided(assignment) || isWanted(assignment.symbol());
    }

    /** A symbol that was set from the location counter between sections belongs to the nearest of them. */
    private void belongToNearest(LinkSymbol symbol, Value value) {
        OutputSection nearest = state.sectionForDot();
        if (value.kind() == Value.Kind.ABSOLUTE
                && evaluator.isFromDot()
                && state.section() == null
                && nearest != null) {
            symbol.defineByScript(nearest, value.number() - nearest.virtualAddress());
            symbol.setNearDot(true);
        }
    }

    /** PROVIDE defines a symbol only if somebody wants it and no object defines it. */
    private boolean isWanted(String name) {
        LinkSymbol symbol = state.symbols().find(name);
        if (symbol == null || !symbol.isReferenced()) {
            return false;
        }
        return !symbol.isDefined() || symbol.isProvidedEarly() && symbol.state() != LinkSymbol.State.SCRIPT;
    }

    /** Carries out an assignment to the location counter. */
    void moveDot(Statement.Assignment assignment) {
        if (assignment.provision().isProvided()) {
            state.report(Diagnostic.of(LinkerCode.PROVIDED_DOT).at(assignment.span()));
        }
        OutputSection section = state.section();
        Value value = evaluator.evaluate(assignment.value());
        if (!assignment.operator().equals("=")) {
            value = evaluator.compound(evaluator.dot(), assignment.operator(), value, assignment.span());
        }
        if (state.isMarking() && section != null && !leavesEmpty(assignment, value)) {
            section.setTraits(section.traits() | Trait.KEEP);
        }
        if (!value.isKnown()) {
            if (!state.isMarking()) {
                state.report(Diagnostic.of(
                                LinkerCode.BAD_VALUE,
                                ".",
                                assignment.value().span().text())
                        .at(assignment.span()));
            }
            return;
        }
        long next = value.kind() == Value.Kind.NUMBER && section != null
                ? section.virtualAddress() + value.number()
                : value.address();
        if (section != null && Long.compareUnsigned(next, state.dot()) < 0) {
            if (!state.isMarking()) {
                state.report(LayoutChecks.backwards(assignment, section, state.dot(), next));
            }
            return;
        }
        if (state.phase() == LayoutState.Phase.SIZING && section != null && isAbsoluteIdea(assignment, section, next)) {
            state.report(Diagnostic.of(
                            LinkerCode.ABSOLUTE_DOT_IN_SECTION,
                            section.name(),
                            Long.toHexString(section.virtualAddress()))
                    .at(assignment.span()));
        }
        state.setDot(next);
    }

    /** {@code . = 0}, {@code . = . + 0} and {@code . = ALIGN(. != 0 ? n : 1)} do not keep an otherwise empty section. */
    private static boolean leavesEmpty(Statement.Assignment assignment, Value value) {
        if (!value.isKnown() || value.number() != 0) {
            return false;
        }
        Expression right = assignment.value();
        if (assignment.operator().equals("+=") || assignment.operator().equals("-=")) {
            return isZero(right);
        } else if (!assignment.operator().equals("=")) {
            return false;
        }
        boolean plusZero = right instanceof Expression.Binary binary
                && binary.operator().equals("+")
                && isDot(binary.left())
                && isZero(binary.right());
        boolean symbol = right instanceof Expression.Name name && !name.isDot();
        return isZero(right) || symbol || plusZero || isConditionalAlignment(right);
    }

    private static boolean isConditionalAlignment(Expression expression) {
        return expression instanceof Expression.Call call
                && (call.function().equals("ALIGN") || call.function().equals("BLOCK"))
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Expression.Conditional conditional
                && conditional.condition() instanceof Expression.Binary condition
                && condition.operator().equals("!=")
                && isDot(condition.left())
                && isZero(condition.right())
                && conditional.whenFalse() instanceof Expression.Literal one
                && one.value() == 1;
    }

    private static boolean isDot(Expression expression) {
        return expression instanceof Expression.Name name && name.isDot();
    }

    private static boolean isZero(Expression expression) {
        return expression instanceof Expression.Literal number && number.value() == 0;
    }

    /** Inside a section {@code . = 0x7dfe} counts from its start; an address of the section itself was likely meant. */
    private static boolean isAbsoluteIdea(Statement.Assignment assignment, OutputSection section, long next) {
        return assignment.operator().equals("=")
                && assignment.value() instanceof Expression.Literal number
                && section.virtualAddress() != 0
                && Long.compareUnsigned(number.value(), section.virtualAddress()) >= 0
                && next != number.value();
    }
}
