package dev.bootsmith.assembler.state;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.symbol.Anchor;
import dev.bootsmith.assembler.symbol.Arithmetic;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.SymbolTable;
import dev.bootsmith.assembler.symbol.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns an expression into a value at the moment it is read. What is not certain now stays open, whatever comes later:
 * that decides the size of instructions.
 *
 * @gas Expressions
 */
public final class ExpressionEvaluator {
    /** Told what is odd about an expression that still has a value: a division by zero, a missing operand. */
    public interface Complaints {
        void about(AssemblerCode code);
    }

    /** Knows which registers the code at hand has. */
    public interface Registers {
        /** Does nothing if there is a register of that name, else throws what is to be said. */
        void check(String name) throws SyntaxError;
    }

    private static final int DEEPEST = 200;
    /** How many operations of one expression may wait for addresses; they nest, and are resolved by recursion. */
    private static final int MOST_UNFOLDED = 256;
    /** How many steps looking through symbols may take; symbols that name each other twice double them. */
    private static final int MOST_STEPS = 20_000;
    /** Modifiers that do not speak of the global offset table; all others bring its symbol into the object. */
    private static final String SIZE = "size";

    private static final Set<String> WITHOUT_TABLE = Set.of(SIZE, "plt");

    private final SymbolTable symbols;
    private final Supplier<Value> here;
    private final Complaints complaints;
    private final Supplier<Object> place;
    private final Registers registers;
    private int steps;
    /** How often one expression has gone through names that stand for expressions; each may name two others. */
    private int renewals;

    private int depth;
    private boolean answersEquality;

    public ExpressionEvaluator(
            SymbolTable symbols,
            Supplier<Value> here,
            Complaints complaints,
            Supplier<Object> place,
            Registers registers) {
        this.registers = registers;
        this.symbols = symbols;
        this.here = here;
        this.complaints = complaints;
        this.place = place;
    }

    /** Evaluates; symbols that are not known yet are made. */
    public Value evaluate(Expression expression) throws SyntaxError {
        if (expression instanceof Expression.IntegerLiteral number) {
            return Value.of(number.value());
        }
        if (expression instanceof Expression.Name name) {
            return name(name);
        }
        if (expression instanceof Expression.Binary binary) {
            return chain(binary);
        }
        if (expression instanceof Expression.LocationCounter) {
            return here.get();
        }
        if (expression instanceof Expression.NumericLabel label) {
            return numericLabel(label);
        }
        if (expression instanceof Expression.Unary unary) {
            Value operand = evaluate(unary.operand());
            return operand instanceof Value.Constant constant
                    ? Value.of(Arithmetic.apply(unary.operator(), constant.number(), 0))
                    : unary.operator() == Operator.NEGATE
                            ? binary(Operator.SUBTRACT, Value.ZERO, operand)
                            : new Value.Deferred(unary.operator(), operand, Value.ZERO);
        }
        if (expression instanceof Expression.BigNumber big) {
            return new Value.Big(big.value());
        }
        if (expression instanceof Expression.RegisterName register) {
            registers.check(register.name());
            return new Value.RegisterValue(register.name());
        }
        return new Value.Missing();
    }

    /** Evaluates {@code a + b + c + ...}: the tree is as deep to the left as the line is long, so no recursion there. */
    private Value chain(Expression.Binary last) throws SyntaxError {
        Deque<Expression.Binary> pending = new ArrayDeque<>();
        Expression first = last;
        while (first instanceof Expression.Binary binary) {
            pending.push(binary);
            first = binary.left();
        }
        Value value = evaluate(first);
        int unfolded = 0;
        for (Expression.Binary step : pending) {
            value = binary(step.operator(), value, evaluate(step.right()));
            unfolded += value instanceof Value.Deferred ? 1 : 0;
            if (unfolded > MOST_UNFOLDED) {
                throw new SyntaxError(AssemblerCode.EXPRESSION_TOO_LONG, 0, 0, MOST_UNFOLDED);
            }
        }
        return value;
    }

    private Value name(Expression.Name name) throws SyntaxError {
        String modifier = name.modifier();
        if (modifier != null && !WITHOUT_TABLE.contains(modifier.toLowerCase(Locale.ROOT))) {
            symbols.get("_GLOBAL_OFFSET_TABLE_").markUsed();
        }
        Symbol symbol = symbols.get(name.name());
        symbol.markUsed();
        notePlace(symbol);
        Expression deferred = symbol.deferred();
        if (deferred != null && depth < DEEPEST) {
            return anew(deferred);
        }
        if (modifier != null) {
            return new Value.Address(symbol, null, 0, modifier.toLowerCase(Locale.ROOT));
        }
        switch (symbol.state()) {
            case ABSOLUTE -> {
                return symbol.isIndirectFunction() ? Value.of(symbol) : Value.of(symbol.number());
            }
            case REGISTER -> {
                return symbol.expression();
            }
            case UNDEFINED, ANCHORED, EQUATED, COMMON -> {
                return Value.of(symbol);
            }
        }
        throw new AssertionError(symbol.state());
    }

    /** Until a symbol is defined, its place is that of its first use. */
    private void notePlace(Symbol symbol) {
        if (symbol.state() == Symbol.State.UNDEFINED && symbol.definedAt() == null) {
            symbol.setDefinedAt(place.get());
        }
    }

    /** Evaluates what a name stands for at each use anew. */
    private Value anew(Expression deferred) throws SyntaxError {
        renewals = depth == 0 ? 0 : renewals + 1;
        if (renewals > MOST_STEPS) {
            throw new SyntaxError(AssemblerCode.EXPRESSION_TOO_LONG, 0, 0, MOST_STEPS);
        }
        depth++;
        try {
            return evaluate(deferred);
        } finally {
            depth--;
        }
    }

    private Value numericLabel(Expression.NumericLabel label) throws SyntaxError {
        Symbol symbol = label.direction() == 'f'
                ? symbols.forward(label.number())
                : label.direction() == 'b' ? symbols.backward(label.number()) : symbols.dollar(label.number());
        if (symbol == null) {
            throw new SyntaxError(AssemblerCode.NUMERIC_LABEL_UNDEFINED, 0, 0, label.number() + "" + label.direction());
        }
        symbol.markUsed();
        notePlace(symbol);
        return Value.of(symbol);
    }

    /** Applies an operator to two values. */
    public Value binary(Operator operator, Value left, Value right) throws SyntaxError {
        if (left instanceof Value.RegisterValue || right instanceof Value.RegisterValue) {
            return registers(operator, left, right);
        }
        if (left instanceof Value.Big || right instanceof Value.Big) {
            throw new SyntaxError(AssemblerCode.VALUE_TOO_WIDE, 0, 0);
        }
        if (right instanceof Value.Missing) {
            complaints.about(AssemblerCode.MISSING_EXPRESSION);
            return binary(operator, left, Value.ZERO);
        }
        if (left instanceof Value.Constant l && right instanceof Value.Constant r) {
            if ((operator == Operator.DIVIDE || operator == Operator.MODULO) && r.number() == 0) {
                complaints.about(AssemblerCode.DIVISION_BY_ZERO);
            }
            boolean shifts = operator == Operator.SHIFT_LEFT || operator == Operator.SHIFT_RIGHT;
            if (shifts && (r.number() < 0 || r.number() > 63)) {
                complaints.about(AssemblerCode.SHIFT_TOO_FAR);
            }
            return Value.of(Arithmetic.apply(operator, l.number(), r.number()));
        }
        if (left instanceof Value.Address address && right instanceof Value.Constant constant) {
            if (operator == Operator.ADD) {
                return address.plus(constant.number());
            }
            if (operator == Operator.SUBTRACT) {
                return address.plus(-constant.number());
            }
        }
        if (operator == Operator.ADD && left instanceof Value.Constant constant && right instanceof Value.Address a) {
            return a.plus(constant.number());
        }
        if (left instanceof Value.Address l && right instanceof Value.Address r) {
            Value folded = addresses(operator, l, r);
            if (folded != null) {
                return folded;
            }
        }
        Value modified = modified(operator, left, right);
        return modified == null ? new Value.Deferred(operator, left, right) : modified;
    }

    /**
     * A modifier counts for the whole expression it stands in: {@code 0 - name@size}, {@code name@gotoff + number} with a number that is
     * defined later. Null if nothing has one, or both sides do.
     */
    private @Nullable Value modified(Operator operator, Value left, Value right) throws SyntaxError {
        String word = modifier(left);
        String other = modifier(right);
        boolean isSum = operator == Operator.ADD || operator == Operator.SUBTRACT;
        if (!isSum || (word == null) == (other == null)) {
            return null;
        }
        Value plain = binary(operator, unmodified(left), unmodified(right));
        String only = word == null ? other : word;
        if (plain instanceof Value.Address address) {
            boolean isOpen = address.minus() != null && !SIZE.equals(only);
            return isOpen ? null : new Value.Address(address.symbol(), address.minus(), address.addend(), only);
        }
        return plain instanceof Value.Deferred ? new Value.Address(Symbol.of(plain), null, 0, only) : null;
    }

    private static @Nullable String modifier(Value value) {
        return value instanceof Value.Address address ? address.modifier() : null;
    }

    private static Value unmodified(Value value) {
        return value instanceof Value.Address address
                ? new Value.Address(address.symbol(), address.minus(), address.addend(), null)
                : value;
    }

    /** Registers are the same or not, also beside numbers and labels: Linux asks a macro's argument so. */
    private static Value registers(Operator operator, Value left, Value right) throws SyntaxError {
        boolean isSame = left.equals(right);
        boolean asks = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!asks && !(isSame && isComparison(operator))) {
            throw new SyntaxError(AssemblerCode.REGISTER_IN_EXPRESSION, 0, 0);
        }
        return Value.of(Arithmetic.apply(operator, isSame ? 0 : 1, 0));
    }

    private static boolean isComparison(Operator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> true;
            default -> false;
        };
    }

    private static @Nullable Value addresses(Operator operator, Value.Address left, Value.Address right) {
        if (left.minus() != null || right.minus() != null || left.modifier() != null || right.modifier() != null) {
            return null;
        }
        OptionalLong distance = distance(left, right);
        if (operator == Operator.SUBTRACT) {
            return distance.isPresent()
                    ? Value.of(distance.getAsLong())
                    : new Value.Address(left.symbol(), right.symbol(), left.addend() - right.addend(), null);
        }
        return isComparison(operator) && distance.isPresent()
                ? Value.of(Arithmetic.apply(operator, distance.getAsLong(), 0))
                : null;
    }

    private static boolean isOpenUntilLoaded(Symbol left, Symbol right) {
        return left.isIndirectFunction() || right.isIndirectFunction();
    }

    private static OptionalLong distance(Value.Address left, Value.Address right) {
        long addends = left.addend() - right.addend();
        if (left.symbol() == right.symbol()) {
            return OptionalLong.of(addends);
        }
        Anchor from = right.symbol().anchor();
        Anchor to = left.symbol().anchor();
        if (from == null || to == null || isOpenUntilLoaded(left.symbol(), right.symbol())) {
            return OptionalLong.empty();
        }
        OptionalLong gap = from.fixedDistanceTo(to);
        return gap.isPresent()
                ? OptionalLong.of(gap.getAsLong()
                        + left.symbol().number()
                        - right.symbol().number()
                        + addends)
                : gap;
    }

    /** Returns the number that a value certainly is now, looking through symbols that stand for expressions. */
    public OptionalLong numberNow(Value value) {
        steps = 0;
        Value folded = fold(value, 0);
        return folded instanceof Value.Constant constant
                ? OptionalLong.of(constant.number())
                : folded instanceof Value.Missing ? OptionalLong.of(0) : OptionalLong.empty();
    }

    /**
     * Returns the number that a value must be now, as {@link #numberNow} does. Nothing equals a symbol that is not known: asked whether
     * it does, GNU as says no.
     */
    public OptionalLong numberDemanded(Value value) {
        answersEquality = true;
        try {
            return numberNow(value);
        } finally {
            answersEquality = false;
        }
    }

    private @Nullable Value answer(Operator operator, Value left, Value right) {
        boolean asks = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!answersEquality || !asks) {
            return null;
        }
        boolean isOpen = isUnknown(left, right) || isUnknown(right, left);
        return isOpen ? Value.of(operator == Operator.EQUAL ? 0 : -1) : null;
    }

    /** Whether one side is a symbol that is unknown, or a place compared with a number. */
    private static boolean isUnknown(Value value, Value other) {
        boolean isSimple =
                value instanceof Value.Address address && address.minus() == null && address.modifier() == null;
        if (!isSimple || !(value instanceof Value.Address one)) {
            return false;
        }
        if (other instanceof Value.Address two) {
            boolean differs = two.minus() == null && two.modifier() == null && two.symbol() != one.symbol();
            return differs && one.symbol().state() == Symbol.State.UNDEFINED;
        }
        return other instanceof Value.Constant;
    }

    private Value fold(Value value, int depth) {
        if (depth > DEEPEST || ++steps > MOST_STEPS) {
            return value;
        }
        try {
            if (value instanceof Value.Address address && address.modifier() == null) {
                Value plus = foldSymbol(address.symbol(), depth);
                Value result = binary(Operator.ADD, plus, Value.of(address.addend()));
                return address.minus() == null
                        ? result
                        : binary(Operator.SUBTRACT, result, foldSymbol(address.minus(), depth));
            }
            if (value instanceof Value.Deferred deferred) {
                Value left = fold(deferred.left(), depth + 1);
                Value right = fold(deferred.right(), depth + 1);
                Value answer = answer(deferred.operator(), left, right);
                return answer == null ? binary(deferred.operator(), left, right) : answer;
            }
            return value;
        } catch (SyntaxError mixed) {
            return value;
        }
    }

    private Value foldSymbol(Symbol symbol, int depth) {
        if (symbol.state() == Symbol.State.ABSOLUTE) {
            return Value.of(symbol.number());
        }
        return symbol.state() == Symbol.State.EQUATED ? fold(symbol.expression(), depth + 1) : Value.of(symbol);
    }
}
