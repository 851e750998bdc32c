package dev.bootsmith.assembler.symbol;

import dev.bootsmith.assembler.ast.Operator;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What an expression comes to at the moment it is read: as much is folded as is certain then, and nothing later. */
public sealed interface Value {
    /** A number. */
    record Constant(long number) implements Value {}

    /** A number wider than 64 bits. */
    record Big(BigInteger number) implements Value {}

    /**
     * A symbol, less another one, plus a number.
     *
     * @param modifier the word behind {@code @}, lower case, or null
     */
    record Address(
            Symbol symbol,
            @Nullable Symbol minus,
            long addend,
            @Nullable String modifier) implements Value {
        /** Returns whether this is one symbol and nothing else. */
        public boolean isPlain() {
            return minus == null && addend == 0 && modifier == null;
        }

        public Address plus(long more) {
            return more == 0 ? this : new Address(symbol, minus, addend + more, modifier);
        }
    }

    /** An operation that has to wait for its operands. */
    record Deferred(Operator operator, Value left, Value right) implements Value {}

    /** A register, for symbols that stand for one. */
    record RegisterValue(String name) implements Value {}

    /** Nothing was written. */
    record Missing() implements Value {}

    Constant ZERO = new Constant(0);

    static Value of(long number) {
        return number == 0 ? ZERO : new Constant(number);
    }

    static Value of(Symbol symbol) {
        return new Address(symbol, null, 0, null);
    }
}
