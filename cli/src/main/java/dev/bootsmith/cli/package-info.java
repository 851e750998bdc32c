/**
 * The {@code bootsmith} command: the only place that reads arguments, prints, and ends the process.
 *
 * <p>Reading order: {@link dev.bootsmith.cli.Main}, {@link dev.bootsmith.cli.Bootsmith} (which command is it),
 * {@link dev.bootsmith.cli.Console} (where the words go), then one class per command in {@code cli.command}. A command
 * parses options, calls one library method and prints; what a test would want to call belongs in a library.
 */
@NullMarked
package dev.bootsmith.cli;

import org.jspecify.annotations.NullMarked;
