package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.MicroOp;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules, by the operation name of the instruction table. A rule may decline a form by returning null. */
final class LiftRules {
    private final Map<String, BodyRule> bodies = new HashMap<>();
    private final Map<String, EndRule> ends = new HashMap<>();

    /** Makes an operation for a block's body. */
    @FunctionalInterface
    interface BodyRule {
        @Nullable
        MicroOp lift(Lifting lifting);
    }

    /** Makes a block's end. */
    @FunctionalInterface
    interface EndRule {
        @Nullable
        BlockEnd lift(Lifting lifting);
    }

    void body(String operation, BodyRule rule) {
        bodies.put(operation, rule);
    }

    void end(String operation, EndRule rule) {
        ends.put(operation, rule);
    }

    @Nullable
    BodyRule bodyRule(String operation) {
        return bodies.get(operation);
    }

    @Nullable
    EndRule endRule(String operation) {
        return ends.get(operation);
    }
}
