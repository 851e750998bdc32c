package dev.bootsmith.emulator.processor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Semantics by the operation name of the instruction table. */
public final class HelperRegistry {
    private final Map<String, HelperOp> helpers = new HashMap<>();

    /**
     * Adds the semantics of an operation.
     *
     * @throws IllegalArgumentException if the operation has one already
     */
    public void register(String operation, HelperOp helper) {
        if (helpers.putIfAbsent(operation, helper) != null) {
            throw new IllegalArgumentException("two homes for the semantics of " + operation);
        }
    }

    /** The semantics of an operation, or null if nobody registered any. */
    public @Nullable HelperOp find(String operation) {
        return helpers.get(operation);
    }
}
