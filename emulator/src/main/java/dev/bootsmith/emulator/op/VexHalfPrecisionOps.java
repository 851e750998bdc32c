package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * F16C: half-precision numbers to single-precision ones and back.
 *
 * @sdm Vol. 1, 14.4; Vol. 2C, VCVTPH2PS and VCVTPS2PH
 */
public final class VexHalfPrecisionOps {
    private VexHalfPrecisionOps() {}

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        registry.register("vcvtph2ps", VexLaneOps.checked(VexHalfPrecisionOps::widen));
        registry.register("vcvtps2ph", VexLaneOps.checked(VexHalfPrecisionOps::narrow));
    }

    private static void widen(Cpu cpu, Instruction instruction) {
        int size = VexOperands.bytes(instruction);
        long[] source = VexOperands.source(cpu, instruction, size / 2);
        long[] result = new long[VexOperands.QUADWORDS];
        SseOperands.begin(cpu);
        for (int i = 0; i < size / 4; i++) {
            VexOperands.setElement(result, 32, i, cpu.sse.fromHalf(VexOperands.element(source, 16, i)));
        }
        SseOperands.finish(cpu);
        VexOperands.set(cpu, instruction.reg(), result, size);
    }

    /** To a register or to 8 or 16 bytes of memory. */
    private static void narrow(Cpu cpu, Instruction instruction) {
        int size = VexOperands.bytes(instruction);
        MemoryOperand memory = instruction.memory();
        if (memory != null) {
            VexOperands.probeStore(cpu, memory, size / 2); // before MXCSR changes
        }
        long[] source = VexOperands.register(cpu, instruction.reg());
        long[] result = new long[VexOperands.QUADWORDS];
        SseOperands.begin(cpu);
        for (int i = 0; i < size / 4; i++) {
            long half = cpu.sse.toHalf(VexOperands.element(source, 32, i), (int) instruction.immediate());
            VexOperands.setElement(result, 16, i, half);
        }
        SseOperands.finish(cpu);
        if (memory == null) {
            VexOperands.set(cpu, instruction.rm(), result, 16);
        } else {
            VexOperands.store(cpu, memory, result, size / 2);
        }
    }
}
