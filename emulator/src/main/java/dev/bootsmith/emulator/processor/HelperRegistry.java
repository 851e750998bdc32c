package dev.bootsmith.emulator.processor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Semantics by the operation name of the instruction table.
 *
 * <p>Where one operation has forms with a segment, control, debug or test register as an operand, those forms are registered apart, under the name with
 * {@code .segment}, {@code .control}, {@code .debug} or {@code .test} added: {@code mov.segment}, {@code mov.control}, {@code pop.segment}. The register's number is
 * in {@link Instruction#reg()}, the opcode tells the direction.
 */
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
