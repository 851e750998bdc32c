package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * CMPXCHG8B and CMPXCHG16B: compare a register pair with memory and store another pair if equal. ZF alone changes; memory is written in either case.
 *
 * @sdm Vol. 2A, CMPXCHG8B/CMPXCHG16B
 */
public final class CompareExchangeOps {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RBX = 3;
    private static final long LOW_32 = 0xffff_ffffL;

    private CompareExchangeOps() {}

    /** EDX:EAX against memory; ECX:EBX is stored. */
    public static void cmpxchg8b(Cpu cpu, MemoryOperand operand) {
        long[] gpr = cpu.gpr;
        long old = cpu.memory.loadForUpdate(operand.segment(), operand.offset(gpr), 8);
        boolean equal = old == (gpr[RDX] << 32 | gpr[RAX] & LOW_32);
        cpu.memory.storeUpdate(8, equal ? gpr[RCX] << 32 | gpr[RBX] & LOW_32 : old);
        cpu.flags.setZero(equal);
        if (!equal) {
            gpr[RAX] = old & LOW_32;
            gpr[RDX] = old >>> 32;
        }
    }

    /**
     * RDX:RAX against memory; RCX:RBX is stored.
     *
     * @throws CpuFault #GP(0) if the operand is not aligned to 16 bytes
     */
    public static void cmpxchg16b(Cpu cpu, MemoryOperand operand) {
        long[] gpr = cpu.gpr;
        SegmentCache segment = operand.segment();
        long offset = operand.offset(gpr);
        long linear = segment.effectiveBase + offset;
        if ((linear & 15) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.SSE_OPERAND_MISALIGNED, linear, 16));
        }
        cpu.memory.probeStore(segment, offset, 16);
        long low = cpu.memory.load64(segment, offset);
        long high = cpu.memory.load64(segment, offset + 8);
        boolean equal = low == gpr[RAX] && high == gpr[RDX];
        cpu.memory.store64(segment, offset, equal ? gpr[RBX] : low);
        cpu.memory.store64(segment, offset + 8, equal ? gpr[RCX] : high);
        cpu.flags.setZero(equal);
        if (!equal) {
            gpr[RAX] = low;
            gpr[RDX] = high;
        }
    }
}
