package dev.bootsmith.debugger.command;

/** A command that makes no sense as it was typed: a message of the bundle and its arguments. Ends the command, never the session. */
final class CommandError extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    CommandError(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
