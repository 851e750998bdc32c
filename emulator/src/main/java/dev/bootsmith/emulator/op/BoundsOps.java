package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * BOUND.
 *
 * @sdm Vol. 2A, BOUND
 */
public final class BoundsOps {
    private BoundsOps() {}

    /**
     * Checks a signed index against two bounds in memory.
     *
     * @throws CpuFault #BR
     */
    public static void bound(Cpu cpu, int bits, long index, MemoryOperand bounds) {
        int shift = 64 - bits;
        int sizeBytes = bits >>> 3;
        long offset = bounds.offset(cpu.gpr);
        long lower = cpu.memory.load(bounds.segment(), offset, sizeBytes) << shift >> shift;
        long upper = cpu.memory.load(bounds.segment(), offset + sizeBytes & bounds.mask(), sizeBytes) << shift >> shift;
        long signed = index << shift >> shift;
        if (signed < lower || signed > upper) {
            throw new CpuFault(
                    Vector.BOUND_RANGE,
                    0,
                    new FaultReason.Operand(FaultKind.BOUND_EXCEEDED, signed, signed < lower ? lower : upper));
        }
    }
}
