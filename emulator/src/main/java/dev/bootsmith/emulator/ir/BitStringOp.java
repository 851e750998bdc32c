package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * BT, BTS, BTR, BTC on a bit string in memory: the bit number is signed and counts from the operand's address, in both directions.
 *
 * @sdm Vol. 1, 3.7.3 (bit strings), Vol. 2A, 3.1.1.9 (BitBase and BitOffset)
 */
public final class BitStringOp extends MicroOp {
    private final GeneralOps.Binary operation;
    private final int bits;
    private final MemoryOperand base;
    private final Source bitNumber;
    private final Access access;

    /** Whether the bit is written. */
    public enum Access {
        READ,
        UPDATE
    }

    public BitStringOp(GeneralOps.Binary operation, int bits, MemoryOperand base, Source bitNumber, Access access) {
        this.operation = operation;
        this.bits = bits;
        this.base = base;
        this.bitNumber = bitNumber;
        this.access = access;
    }

    @Override
    public void execute(Cpu cpu) {
        int shift = 64 - bits;
        long number = bitNumber.read(cpu) << shift >> shift;
        int sizeBytes = bits >>> 3;
        long element = Math.floorDiv(number, (long) bits);
        long offset = base.offset(cpu.gpr) + element * sizeBytes & base.mask();
        if (access == Access.READ) {
            operation.apply(cpu.flags, bits, cpu.memory.load(base.segment(), offset, sizeBytes), number);
        } else {
            long old = cpu.memory.loadForUpdate(base.segment(), offset, sizeBytes);
            cpu.memory.storeUpdate(sizeBytes, operation.apply(cpu.flags, bits, old, number));
        }
    }
}
