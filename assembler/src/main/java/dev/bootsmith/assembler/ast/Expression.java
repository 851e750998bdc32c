package dev.bootsmith.assembler.ast;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An expression as written, before any symbol is looked up. */
public sealed interface Expression {
    /**
     * A number that fits 64 bits, also the value of a character constant.
     *
     * @param isNegative tells -1 from 0xffff_ffff_ffff_ffff
     */
    record IntegerLiteral(long value, boolean isNegative) implements Expression {
        public IntegerLiteral(long value) {
            this(value, false);
        }
    }

    /** An integer wider than 64 bits, as {@code .octa} takes it. */
    record BigNumber(BigInteger value) implements Expression {}

    /**
     * A name.
     *
     * @param name the symbol, without quotes
     * @param modifier the word behind {@code @}, as written, or null
     */
    record Name(String name, @Nullable String modifier) implements Expression {}

    /** A reference to a numeric label: {@code 1f}, {@code 1b} and, with {@code dollar}, {@code 1$}. */
    record NumericLabel(long number, char direction) implements Expression {}

    /** The location counter, written as a dot. */
    record LocationCounter() implements Expression {}

    /** A register name where an expression may stand, as in {@code .set counter, %ecx}. */
    record RegisterName(String name) implements Expression {}

    record Unary(Operator operator, Expression operand) implements Expression {}

    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /** Nothing where something was expected; GNU as takes it as zero, with a warning in most places. */
    record Missing() implements Expression {}
}
