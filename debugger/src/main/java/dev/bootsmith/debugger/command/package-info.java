/**
 * The line-mode debugger: a command in, text out. {@link dev.bootsmith.debugger.command.CommandLine} knows the commands,
 * {@link dev.bootsmith.debugger.command.AddressExpression} how places are written. It serves terminals, pipes, and gdb's {@code monitor}.
 */
@NullMarked
package dev.bootsmith.debugger.command;

import org.jspecify.annotations.NullMarked;
