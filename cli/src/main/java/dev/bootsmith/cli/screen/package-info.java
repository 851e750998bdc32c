/**
 * The guest's screen in the user's terminal while it runs, and the user's keys in the guest's keyboard.
 *
 * <p>Reading order: {@link dev.bootsmith.cli.screen.LiveRun} lets the guest run and keeps time with the host;
 * {@link dev.bootsmith.cli.screen.Picture} is what is to be shown; {@link dev.bootsmith.cli.screen.AnsiPainter} says what to send so that a terminal shows it;
 * {@link dev.bootsmith.cli.screen.TerminalKeys} turns what a terminal sends into key strokes; {@link dev.bootsmith.cli.screen.TerminalPort} is the terminal.
 */
@NullMarked
package dev.bootsmith.cli.screen;

import org.jspecify.annotations.NullMarked;
