/**
 * The syntax tree of one statement: {@link dev.bootsmith.assembler.ast.Statement},
 * {@link dev.bootsmith.assembler.ast.Operand}, {@link dev.bootsmith.assembler.ast.Expression}. It knows no symbols.
 */
@NullMarked
package dev.bootsmith.assembler.ast;

import org.jspecify.annotations.NullMarked;
