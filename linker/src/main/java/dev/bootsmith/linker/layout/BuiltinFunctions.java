package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.symbol.LinkSymbol;
import java.util.List;
import java.util.Optional;

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
            return address != null ? evaluator.fromAddress(address) : evaluator.evaluate(start.fallback());
        }
        throw new IllegalStateException("expression " + expression);
    }

    private Value nameCall(Expression.NameCall call) {
        return switch (call.function()) {
            case "SIZEOF_HEADERS" -> number(state.headersSize());
            case "DEFINED" -> number(isDefined(call.name()) ? 1 : 0);
            case "CONSTANT" -> constant(call);
            case "ORIGIN" -> region(call).map(region -> number(region.origin())).orElse(Value.number(0));
            case "LENGTH" -> region(call).map(region -> number(region.length())).orElse(Value.number(0));
            default -> sectionCall(call);
        };
    }

    private Value number(long value) {
        return state.section() == null ? Value.absolute(value) : Value.number(value);
    }

    private Value sectionCall(Expression.NameCall call) {
        Optional<OutputSection> found = state.findSection(call.name());
        boolean sizeOnly = call.function().equals("SIZEOF") || call.function().equals("ALIGNOF");
        if (found.isEmpty()) {
            if (state.isFinal() && !sizeOnly) {
                undefinedSection(call.name(), call.span());
            } else if (state.isFinal() && !state.isNamedInScript(call.name())) {
                undefinedSection(call.name(), call.span());
            }
            return Value.number(0);
        }
        OutputSection section = found.get();
        return switch (call.function()) {
            case "ADDR" -> Value.relative(section, 0);
            case "LOADADDR" -> Value.absolute(section.loadAddress());
            case "SIZEOF" -> number(section.size());
            case "ALIGNOF" -> number(section.alignment());
            default -> throw new IllegalStateException("function " + call.function());
        };
    }

    private void undefinedSection(String name, SourceSpan span) {
        state.report(Diagnostic.of(LinkerCode.UNDEFINED_SECTION_IN_SCRIPT, name).at(span));
    }

    private boolean isDefined(String name) {
        LinkSymbol symbol = state.symbols().find(name);
        if (symbol == null || !symbol.isDefined()) {
            return false;
        }
        return symbol.state() != LinkSymbol.State.SCRIPT || state.isAssigned(name) || symbol.definition() != null;
    }

    private Value constant(Expression.NameCall call) {
        return switch (call.name()) {
            case "MAXPAGESIZE" -> number(state.options().maxPageSize());
            case "COMMONPAGESIZE" -> number(state.options().commonPageSize());
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
        return switch (call.function()) {
            case "ABSOLUTE" -> {
                evaluator.forgetDot();
                yield Value.absolute(first.address());
            }
            case "ALIGN" ->
                arguments.size() == 1
                        ? evaluator.fromAddress(roundUp(state.dot(), first.address()))
                        : align(first, evaluator.evaluate(arguments.get(1)));
            case "BLOCK", "NEXT" -> evaluator.fromAddress(roundUp(state.dot(), first.address()));
            case "MAX" -> choose(first, evaluator.evaluate(arguments.get(1)), 1);
            case "MIN" -> choose(first, evaluator.evaluate(arguments.get(1)), -1);
            case "LOG2CEIL" -> number(log2Ceiling(first.address()));
            case "DATA_SEGMENT_ALIGN" -> dataSegmentAlign(first.address());
            case "DATA_SEGMENT_END" -> evaluator.fromAddress(first.address());
            case "DATA_SEGMENT_RELRO_END" ->
                relroEnd(first.address(), evaluator.evaluate(arguments.get(1)).address());
            default -> throw new IllegalStateException("function " + call.function());
        };
    }

    /** {@code ALIGN(value, to)} rounds an offset within its section, and anything else as it is. */
    private Value align(Value value, Value alignment) {
        long rounded = roundUp(value.number(), alignment.address());
        return new Value(value.kind(), value.section(), rounded);
    }

    private static Value choose(Value left, Value right, int sign) {
        boolean takesLeft = Long.signum(Long.compareUnsigned(left.address(), right.address())) != -sign;
        return takesLeft ? left : right;
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

    /**
     * The data segment begins on the next page, at the same place within it, so that the file needs no gap. If a part of
     * it becomes read-only, that part ends with a page.
     */
    private Value dataSegmentAlign(long maxPageSize) {
        long dot = state.dot();
        long page = roundUp(dot, maxPageSize);
        long base = page + (dot & (maxPageSize - 1));
        if (state.isRelroWanted()) {
            base = roundUp(page + state.relroSize(), state.options().commonPageSize()) - state.relroSize();
        }
        state.beginRelro(base);
        return evaluator.fromAddress(base);
    }

    private Value relroEnd(long offset, long address) {
        long end = address + offset;
        state.endRelro(end);
        if (state.isRelroWanted() && state.relroSize() > 0) {
            end = roundUp(end, state.options().commonPageSize());
        }
        return evaluator.fromAddress(end - offset);
    }
}
