package dev.bootsmith.imagebuilder.dd;

import java.util.List;

/** Why a {@code dd} ends with status 1: a message key of the module's bundle and its arguments. */
final class DdFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    DdFailure(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
