/**
 * Where a debugger's commands come from: {@link dev.bootsmith.cli.debug.LineInput} reads a pipe, {@link dev.bootsmith.cli.debug.TerminalInput} a terminal with
 * editing and completion.
 */
@NullMarked
package dev.bootsmith.cli.debug;

import org.jspecify.annotations.NullMarked;
