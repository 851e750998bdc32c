package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.ir.StackMicroOps;
import dev.bootsmith.emulator.op.StackOps;
import org.jspecify.annotations.Nullable;

/** PUSH, POP and what is made of them. */
final class StackRules {
    private StackRules() {}

    /** The operation for an instruction of this group, or null. */
    static @Nullable MicroOp body(String operation, Lifting lifting) {
        long mask = lifting.stackMask();
        int size = lifting.operandSizeBytes();
        return switch (operation) {
            case "push" -> StackMicroOps.push(lifting.source(0), size, mask);
            case "push.segment" -> pushSegment(lifting, mask, size);
            case "pop" -> StackMicroOps.pop(lifting.place(0), size, mask);
            case "pusha" -> new GeneralOps.Plain(cpu -> StackOps.pushAll(cpu, mask, size));
            case "popa" -> new GeneralOps.Plain(cpu -> StackOps.popAll(cpu, mask, size));
            case "enter" -> enter(lifting, mask, size);
            case "leave" -> new GeneralOps.Plain(cpu -> StackOps.leave(cpu, mask, size));
            default -> null;
        };
    }

    private static MicroOp pushSegment(Lifting lifting, long mask, int size) {
        int number = lifting.decoded().register(0).number();
        return new GeneralOps.Plain(cpu ->
                StackOps.pushSegment(cpu, mask, size, cpu.state.segment(number).selector()));
    }

    private static MicroOp enter(Lifting lifting, long mask, int size) {
        long frame = lifting.decoded().immediate() & 0xffff;
        int level = (int) lifting.decoded().immediate2();
        return new GeneralOps.Plain(cpu -> StackOps.enter(cpu, mask, size, frame, level));
    }
}
