package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.ir.StackMicroOps;
import dev.bootsmith.emulator.op.StackOps;
import org.jspecify.annotations.Nullable;

/** PUSH, POP and what is made of them. */
final class StackRules {
    private StackRules() {}

    static void addTo(LiftRules rules) {
        rules.body(
                "push",
                lifting -> StackMicroOps.push(lifting.source(0), lifting.operandSizeBytes(), lifting.stackMask()));
        rules.body("push.segment", StackRules::pushSegment);
        rules.body(
                "pop", lifting -> StackMicroOps.pop(lifting.place(0), lifting.operandSizeBytes(), lifting.stackMask()));
        rules.body("pusha", lifting -> {
            long mask = lifting.stackMask();
            int size = lifting.operandSizeBytes();
            return new GeneralOps.Plain(cpu -> StackOps.pushAll(cpu, mask, size));
        });
        rules.body("popa", lifting -> {
            long mask = lifting.stackMask();
            int size = lifting.operandSizeBytes();
            return new GeneralOps.Plain(cpu -> StackOps.popAll(cpu, mask, size));
        });
        rules.body("enter", StackRules::enter);
        rules.body("leave", lifting -> {
            long mask = lifting.stackMask();
            int size = lifting.operandSizeBytes();
            return new GeneralOps.Plain(cpu -> StackOps.leave(cpu, mask, size));
        });
    }

    private static MicroOp pushSegment(Lifting lifting) {
        long mask = lifting.stackMask();
        int size = lifting.operandSizeBytes();
        int number = lifting.decoded().register(0).number();
        return new GeneralOps.Plain(cpu ->
                StackOps.pushSegment(cpu, mask, size, cpu.state.segment(number).selector()));
    }

    private static @Nullable MicroOp enter(Lifting lifting) {
        long mask = lifting.stackMask();
        int size = lifting.operandSizeBytes();
        long frame = lifting.decoded().immediate() & 0xffff;
        int level = (int) lifting.decoded().immediate2();
        return new GeneralOps.Plain(cpu -> StackOps.enter(cpu, mask, size, frame, level));
    }
}
