package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.symbol.LinkSymbol;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The functions of script expressions.
 *
 * @ld Builtin Functions
 */
final class BuiltinFunctions {
    private final LayoutState state;
    private final Evaluator evaluator;

    BuiltinFunctions(LayoutState state, Evaluator evaluator) {
        this.state = state;
        this.evaluator = evaluator;
    }

    Value call(Expression expression) {
        if (expression instanceof Expression.NameCall call) {
            return nameCall(call);
        } else if (expression instanceof Expression.Call call) {
            return valueCall(call);
        } else if (expression instanceof Expression.SegmentStart start) {
            Long address = state.options().segmentStarts().get(start.segment());
            if (address != null) {
                noteSegmentStart(start.segment(), address);
                return evaluator.fromAddress(address);
            }
            Value fallback = evaluator.evaluate(start.fallback());
            return fallback.isKnown() ? evaluator.fromAddress(fallback.address()) : fallback;
        }
        throw new IllegalStateException("expression " + expression);
    }

    /** A segment that is loaded by pages should begin at one. */
    private void noteSegmentStart(String segment, long address) {
        LinkOptions options = state.options();
        boolean isPaged = options.paging() == LinkOptions.Paging.PAGED;
        if (isPaged && Long.remainderUnsigned(address, options.maxPageSize()) != 0) {
            state.report(Diagnostic.of(LinkerCode.SEGMENT_OFF_PAGE, segment));
        }
    }

    private Value nameCall(Expression.NameCall call) {
        return switch (call.function()) {
            case "SIZEOF_HEADERS" -> Value.number(state.headersSize());
            case "DEFINED" -> Value.number(isDefined(call.name()) ? 1 : 0);
            case "CONSTANT" -> constant(call);
            case "ORIGIN" ->
                region(call)
                        .map(region -> evaluator.fromAddress(region.origin()))
                        .orElse(Value.UNKNOWN);
            case "LENGTH" ->
                region(call).map(region -> Value.number(region.length())).orElse(Value.UNKNOWN);
            default -> sectionCall(call);
        };
    }

    private Value sectionCall(Expression.NameCall call) {
        Optional<OutputSection> found = state.findStatement(call.name());
        boolean sizeOnly = call.function().equals("SIZEOF") || call.function().equals("ALIGNOF");
        if (found.isEmpty()) {
            if (state.isFinal()) {
                state.report(Diagnostic.of(LinkerCode.UNDEFINED_SECTION_IN_SCRIPT, call.name())
                        .at(call.span()));
            }
            return sizeOnly ? Value.number(0) : Value.UNKNOWN;
        }
        OutputSection section = found.get();
        if (!section.isCreated()) {
            return sizeOnly ? Value.number(0) : Value.UNKNOWN;
        }
        return switch (call.function()) {
            case "ADDR" -> state.isProcessed(section) ? Value.relative(section, 0) : Value.UNKNOWN;
            case "LOADADDR" -> state.isProcessed(section) ? Value.absolute(section.loadAddress()) : Value.UNKNOWN;
            case "SIZEOF" -> Value.number(state.isProcessed(section) ? section.size() : section.previousSize());
            case "ALIGNOF" -> Value.number(section.alignment());
            default -> throw new IllegalStateException("function " + call.function());
        };
    }

    private boolean isDefined(String name) {
        LinkSymbol symbol = state.symbols().find(name);
        if (symbol == null || !symbol.isDefined()) {
            return false;
        }
        return symbol.state() != LinkSymbol.State.SCRIPT || state.isAssigned(name) || symbol.isByObject();
    }

    private Value constant(Expression.NameCall call) {
        return switch (call.name()) {
            case "MAXPAGESIZE" -> Value.number(state.options().maxPageSize());
            case "COMMONPAGESIZE" -> Value.number(state.options().commonPageSize());
            default -> {
                if (state.isFinal()) {
                    state.report(Diagnostic.of(LinkerCode.BAD_VALUE, "CONSTANT", call.name())
                            .at(call.span()));
                }
                yield Value.number(0);
            }
        };
    }

    private Optional<MemoryRegion> region(Expression.NameCall call) {
        Optional<MemoryRegion> region = state.findRegion(call.name());
        if (region.isEmpty() && state.isFinal()) {
            state.report(Diagnostic.of(LinkerCode.UNKNOWN_REGION, call.name()).at(call.span()));
        }
        return region;
    }

    private Value valueCall(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        Value first = evaluator.evaluate(arguments.get(0));
        if (!first.isKnown()) {
            return first;
        }
        return switch (call.function()) {
            case "ABSOLUTE" -> {
                evaluator.forgetDot();
                yield Value.absolute(first.address());
            }
            case "ALIGN" ->
                arguments.size() == 1
                        ? evaluator.fromAddress(roundUp(state.dot(), first.number()))
                        : evaluator.keepSection(first, evaluator.evaluate(arguments.get(1)), BuiltinFunctions::roundUp);
            case "BLOCK" -> evaluator.fromAddress(roundUp(state.dot(), first.number()));
            case "NEXT" -> {
                evaluator.forgetDot();
                yield Value.absolute(roundUp(state.dot(), first.address()));
            }
            case "MAX" ->
                evaluator.keepSection(
                        first,
                        evaluator.evaluate(arguments.get(1)),
                        (left, right) -> Long.compareUnsigned(left, right) > 0 ? left : right);
            case "MIN" ->
                evaluator.keepSection(
                        first,
                        evaluator.evaluate(arguments.get(1)),
                        (left, right) -> Long.compareUnsigned(left, right) < 0 ? left : right);
            case "LOG2CEIL" -> first.with(log2Ceiling(first.number()));
            case "DATA_SEGMENT_ALIGN" -> {
                Value page = evaluator.evaluate(arguments.get(arguments.size() - 1));
                OptionalLong base = isOutsideSections()
                        ? state.dataSegment().align(state.dot(), first.number(), page.number())
                        : OptionalLong.empty();
                yield base.isPresent() ? Value.relative(null, base.getAsLong()) : Value.UNKNOWN;
            }
            case "DATA_SEGMENT_END" ->
                isOutsideSections() && state.dataSegment().end(first.address()) ? first : Value.UNKNOWN;
            case "DATA_SEGMENT_RELRO_END" -> {
                Value at = evaluator.evaluate(arguments.get(1));
                OptionalLong end = at.isKnown() && isOutsideSections()
                        ? state.dataSegment().relroEnd(first.number(), at.number())
                        : OptionalLong.empty();
                yield end.isPresent() ? at.with(end.getAsLong()) : Value.UNKNOWN;
            }
            default -> throw new IllegalStateException("function " + call.function());
        };
    }

    /** The functions of data segments have no value anywhere else, nor before there are any addresses. */
    private boolean isOutsideSections() {
        return !state.isMarking() && state.section() == null;
    }

    private static long log2Ceiling(long value) {
        return value <= 1 && value >= 0 ? 0 : 64 - Long.numberOfLeadingZeros(value - 1);
    }

    /** Rounds up to a multiple of any number. */
    static long roundUp(long value, long alignment) {
        if (alignment == 0 || alignment == 1) {
            return value;
        }
        long remainder = Long.remainderUnsigned(value, alignment);
        return remainder == 0 ? value : value - remainder + alignment;
    }
}
