package dev.bootsmith.emulator.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Semantics by the operation name of the instruction table.
 *
 * <p>Where one operation has forms with a segment, control, debug or test register as an operand, those forms are registered apart, under the name with
 * {@code .segment}, {@code .control}, {@code .debug} or {@code .test} added: {@code mov.segment}, {@code mov.control}, {@code pop.segment}; loads of SS, which hold
 * events back, are {@code mov.stack} and {@code pop.stack}. The register's number is
 * in {@link Instruction#reg()}, the opcode tells the direction.
 */
public final class HelperRegistry {
    private final Map<String, HelperOp> helpers;
    private final Set<String> calculations;
    private final boolean registersCalculations;

    public HelperRegistry() {
        this(new HashMap<>(), new HashSet<>(), false);
    }

    private HelperRegistry(Map<String, HelperOp> helpers, Set<String> calculations, boolean registersCalculations) {
        this.helpers = helpers;
        this.calculations = calculations;
        this.registersCalculations = registersCalculations;
    }

    /**
     * A view for the semantics of instructions that only calculate: they leave RIP, mode, privilege and pins alone and never ask for the instruction count, so a
     * block goes on behind them.
     */
    public HelperRegistry calculations() {
        return new HelperRegistry(helpers, calculations, true);
    }

    /** Whether an operation was registered through {@link #calculations}. */
    public boolean isCalculation(String operation) {
        return calculations.contains(operation);
    }

    /**
     * Adds the semantics of an operation.
     *
     * @throws IllegalArgumentException if the operation has one already
     */
    public void register(String operation, HelperOp helper) {
        if (helpers.putIfAbsent(operation, helper) != null) {
            throw new IllegalArgumentException("two homes for the semantics of " + operation);
        }
        if (registersCalculations) {
            calculations.add(operation);
        }
    }

    /** The semantics of an operation, or null if nobody registered any. */
    public @Nullable HelperOp find(String operation) {
        return helpers.get(operation);
    }
}
