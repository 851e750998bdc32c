package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;

/** How far a command is with many submissions: one line on stderr that is written over, on a terminal only. */
final class Progress {
    private static final int WIDTH = 60;

    private final int count;
    private final Console console;
    private int done;

    Progress(int count, Console console) {
        this.count = count;
        this.console = console;
    }

    /** One more is done. */
    void done(String what) {
        done++;
        if (isShown()) {
            String line = done + "/" + count + "  " + what.replaceAll("\\p{Cntrl}", "?");
            String cut = line.substring(0, Math.min(WIDTH, line.length()));
            console.err().print("\r" + cut + " ".repeat(WIDTH - cut.length()));
            console.err().flush();
        }
    }

    /** Takes the line away. */
    void end() {
        if (isShown() && done > 0) {
            console.err().print("\r" + " ".repeat(WIDTH) + "\r");
            console.err().flush();
        }
    }

    private boolean isShown() {
        return console.isTerminal() && console.verbosity() != Console.Verbosity.QUIET;
    }
}
