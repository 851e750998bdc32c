/**
 * What happened in a machine, told in the terms of the program that ran: symbols, source lines, the rules that were broken.
 *
 * <p>Packages in reading order: {@link dev.bootsmith.debugger.symbol} (address to name and line),
 * {@link dev.bootsmith.debugger.explain} (fault records to prose). The module reads the emulator by its observers and fault records only, and
 * knows neither the assembler nor the linker: whoever composes a program hands over its symbols and lines.
 */
@NullMarked
package dev.bootsmith.debugger;

import org.jspecify.annotations.NullMarked;
