/**
 * Symbols and what expressions come to: {@link dev.bootsmith.assembler.symbol.Symbol},
 * {@link dev.bootsmith.assembler.symbol.Value}, {@link dev.bootsmith.assembler.symbol.SymbolTable}. Where code lies is
 * seen only through {@link dev.bootsmith.assembler.symbol.Anchor}.
 */
@NullMarked
package dev.bootsmith.assembler.symbol;

import org.jspecify.annotations.NullMarked;
