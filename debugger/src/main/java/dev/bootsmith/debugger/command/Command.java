package dev.bootsmith.debugger.command;

import java.util.List;

/**
 * One command of the debugger.
 *
 * @param group under which heading help lists it
 * @param names its name, then what else it may be called
 * @param action carries it out
 */
record Command(Group group, List<String> names, Action action) {
    /** Headings of the list of commands. */
    enum Group {
        RUN,
        STOP,
        BACK,
        LOOK,
        MEMORY,
        SESSION
    }

    /** Does it and returns what to print; every line ends with a newline. */
    interface Action {
        String run(String arguments) throws CommandError;
    }

    static Command of(Group group, String names, Action action) {
        return new Command(group, List.of(names.split(" ", -1)), action);
    }

    String name() {
        return names.get(0);
    }
}
