package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * MASKMOVQ and MASKMOVDQU: bytes whose mask has its highest bit set go to memory at DI. A mask without any touches no memory.
 *
 * @sdm Vol. 2B, MASKMOVQ and MASKMOVDQU
 */
public final class MaskedStoreOps {
    private MaskedStoreOps() {}

    /**
     * MASKMOVQ.
     *
     * @param destination what DI points to: DS unless overridden
     */
    public static HelperOp maskmovq(MemoryOperand destination) {
        return VectorOps.mmx((cpu, instruction) -> {
            long[] data = {cpu.state.x87.mmx(instruction.reg() & 7)};
            long[] mask = {cpu.state.x87.mmx(instruction.rm() & 7)};
            store(cpu, destination, data, mask);
        });
    }

    /** MASKMOVDQU, with the same destination. */
    public static HelperOp maskmovdqu(MemoryOperand destination) {
        return VectorOps.sse((cpu, instruction) -> {
            int source = instruction.reg();
            int selector = instruction.rm();
            long[] data = {SseOperands.low(cpu, source), SseOperands.high(cpu, source)};
            long[] mask = {SseOperands.low(cpu, selector), SseOperands.high(cpu, selector)};
            store(cpu, destination, data, mask);
        });
    }

    /** VMASKMOVDQU, with the same destination. */
    public static HelperOp vmaskmovdqu(MemoryOperand destination) {
        HelperOp body = ((VectorOps.SseOp) maskmovdqu(destination)).body();
        return (cpu, instruction) -> {
            VexOperands.check(cpu);
            body.execute(cpu, instruction);
        };
    }

    /** Probes every byte before it writes the first, so that a fault leaves memory as it was. */
    private static void store(Cpu cpu, MemoryOperand destination, long[] data, long[] mask) {
        long offset = destination.offset(cpu.gpr);
        for (int i = 0; i < 8 * data.length; i++) {
            if (isSelected(mask, i)) {
                cpu.memory.probeStore(destination.segment(), offset + i & destination.mask(), 1);
            }
        }
        for (int i = 0; i < 8 * data.length; i++) {
            if (isSelected(mask, i)) {
                long value = data[i >> 3] >>> 8 * (i & 7) & 0xff;
                cpu.memory.store8(destination.segment(), offset + i & destination.mask(), (int) value);
            }
        }
    }

    private static boolean isSelected(long[] mask, int index) {
        return (mask[index >> 3] >>> 8 * (index & 7) & 0x80) != 0;
    }
}
