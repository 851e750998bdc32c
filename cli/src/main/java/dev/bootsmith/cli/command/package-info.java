/**
 * One class per command of {@code bootsmith}.
 *
 * <p>{@link dev.bootsmith.cli.command.Command} is what they have in common, {@link dev.bootsmith.cli.command.CommandTable}
 * the list of them. Commands with options of our own declare them in an {@link dev.bootsmith.cli.command.OptionTable} and
 * read them from {@link dev.bootsmith.cli.command.Arguments}; the drop-ins for GNU tools hand their arguments unread to the
 * library that knows the GNU spelling.
 */
@NullMarked
package dev.bootsmith.cli.command;

import org.jspecify.annotations.NullMarked;
