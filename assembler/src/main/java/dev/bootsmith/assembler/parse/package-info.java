/**
 * From text to statements: {@link dev.bootsmith.assembler.parse.StatementReader} cuts,
 * {@link dev.bootsmith.assembler.parse.StatementParser} and {@link dev.bootsmith.assembler.parse.OperandParser} parse.
 *
 * <p>The syntax is defined by the grammar {@code GasParser}; the parser here is written by hand because it runs once per
 * statement, and a test compares the trees of the two.
 */
@NullMarked
package dev.bootsmith.assembler.parse;

import org.jspecify.annotations.NullMarked;
