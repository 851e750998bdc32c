package dev.bootsmith.assembler.symbol;

import dev.bootsmith.assembler.ast.Operator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reduces values with the addresses that fragments have at the time of the call.
 *
 * <p>Fails, with an empty result, on operations that no relocation can express and on symbols that depend on themselves.
 */
public final class Resolver {
    private static final int DEEPEST = 400;
    /** Symbols that each name the next one twice double the work at every level; real chains are short. */
    private static final int MOST_STEPS = 100_000;

    private final boolean isForFields;
    private int depth;
    private int steps;

    public Resolver() {
        this(false);
    }

    private Resolver(boolean isForFields) {
        this.isForFields = isForFields;
    }

    /** Makes one for what is put into fields: there an indirect function stays a symbol, since the loader finds out where it lies. */
    public static Resolver forFields() {
        return new Resolver(true);
    }

    private boolean isOpen(Symbol symbol) {
        return isForFields && symbol.isIndirectFunction();
    }

    /** Reduces a value; anchored symbols stay symbols unless they cancel out. */
    public Optional<Resolved> resolve(Value value) {
        steps = 0;
        return Optional.ofNullable(reduce(value));
    }

    /** Reduces a symbol plus a number. */
    public Optional<Resolved> resolve(Symbol symbol, long addend) {
        return resolve(new Value.Address(symbol, null, addend, null));
    }

    private @Nullable Resolved reduce(Value value) {
        if (value instanceof Value.Constant constant) {
            return Resolved.of(constant.number());
        }
        if (depth >= DEEPEST || ++steps > MOST_STEPS) {
            return null;
        }
        depth++;
        try {
            if (value instanceof Value.Address address) {
                return reduceAddress(address);
            }
            if (value instanceof Value.Deferred deferred) {
                return reduceOperation(deferred);
            }
            return value instanceof Value.Missing ? Resolved.of(0) : null;
        } finally {
            depth--;
        }
    }

    private @Nullable Resolved reduceAddress(Value.Address address) {
        Resolved plus = reduceSymbol(address.symbol());
        if (plus == null) {
            return null;
        }
        Resolved sum = new Resolved(plus.symbol(), plus.minus(), plus.number() + address.addend());
        if (address.minus() == null) {
            return sum;
        }
        Resolved less = reduceSymbol(address.minus());
        return less == null ? null : difference(sum, less);
    }

    private @Nullable Resolved reduceSymbol(Symbol symbol) {
        switch (symbol.state()) {
            case ABSOLUTE -> {
                return isOpen(symbol) ? new Resolved(symbol, null, 0) : Resolved.of(symbol.number());
            }
            case EQUATED -> {
                if (!symbol.beginResolving()) {
                    return null;
                }
                try {
                    return reduce(symbol.expression());
                } finally {
                    symbol.endResolving();
                }
            }
            case REGISTER -> {
                return null;
            }
            case UNDEFINED, ANCHORED, COMMON -> {
                return new Resolved(symbol, null, 0);
            }
        }
        throw new AssertionError(symbol.state());
    }

    /** Subtracts; two symbols of one section leave a number. */
    private @Nullable Resolved difference(Resolved left, Resolved right) {
        if (right.minus() != null || left.minus() != null && right.symbol() != null) {
            return null;
        }
        long number = left.number() - right.number();
        Symbol minus = right.symbol();
        Symbol plus = left.symbol();
        if (minus == null) {
            return new Resolved(plus, left.minus(), number);
        }
        if (plus == minus) {
            return Resolved.of(number);
        }
        Anchor first = plus == null ? null : plus.anchor();
        Anchor second = minus.anchor();
        if (isOpen(minus) || plus != null && isOpen(plus)) {
            return new Resolved(plus, minus, number);
        }
        if (plus != null && first != null && second != null && first.zone() == second.zone()) {
            return Resolved.of(number + offset(plus) - offset(minus));
        }
        return new Resolved(plus, minus, number);
    }

    /** Returns the offset of an anchored symbol in its section. */
    public static long offset(Symbol symbol) {
        Anchor anchor = symbol.anchor();
        return (anchor == null ? 0 : anchor.address()) + symbol.number();
    }

    private @Nullable Resolved reduceOperation(Value.Deferred deferred) {
        Resolved left = reduce(deferred.left());
        Resolved right = left == null ? null : reduce(deferred.right());
        if (left == null || right == null) {
            return null;
        }
        if (left.isNumber() && right.isNumber()) {
            return Resolved.of(Arithmetic.apply(deferred.operator(), left.number(), right.number()));
        }
        switch (deferred.operator()) {
            case ADD -> {
                return sum(left, right);
            }
            case SUBTRACT -> {
                return difference(left, right);
            }
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
                return comparison(deferred.operator(), left, right);
            }
            default -> {
                return null;
            }
        }
    }

    private @Nullable Resolved sum(Resolved left, Resolved right) {
        if (right.isNumber()) {
            return new Resolved(left.symbol(), left.minus(), left.number() + right.number());
        }
        if (left.isNumber()) {
            return new Resolved(right.symbol(), right.minus(), left.number() + right.number());
        }
        boolean oneEach =
                (left.symbol() == null || right.symbol() == null) && (left.minus() == null || right.minus() == null);
        if (!oneEach) {
            return null;
        }
        Symbol plus = left.symbol() != null ? left.symbol() : right.symbol();
        Symbol minus = left.minus() != null ? left.minus() : right.minus();
        long number = left.number() + right.number();
        if (minus == null) {
            return new Resolved(plus, null, number);
        }
        return difference(new Resolved(plus, null, number), new Resolved(minus, null, 0));
    }

    /** Nothing equals a symbol of another file, and no place a number. */
    private static boolean isUnknown(Resolved one, Resolved other) {
        Symbol symbol = one.symbol();
        if (symbol == null || one.minus() != null || other.minus() != null || symbol == other.symbol()) {
            return false;
        }
        return other.symbol() == null || symbol.state() == Symbol.State.UNDEFINED;
    }

    private @Nullable Resolved comparison(Operator operator, Resolved left, Resolved right) {
        boolean asks = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (asks && (isUnknown(left, right) || isUnknown(right, left))) {
            return Resolved.of(operator == Operator.EQUAL ? 0 : -1);
        }
        Resolved gap = difference(left, right);
        return gap != null && gap.isNumber() ? Resolved.of(Arithmetic.apply(operator, gap.number(), 0)) : null;
    }
}
