package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Decimal adjustments of AL and AX.
 *
 * @sdm Vol. 2, AAA, AAD, AAM, AAS, DAA, DAS
 */
public final class DecimalOps {
    private static final int RAX = 0;

    private DecimalOps() {}

    private static void putAl(Cpu cpu, long al) {
        cpu.gpr[RAX] = cpu.gpr[RAX] & ~0xffL | al & 0xff;
    }

    private static void putAx(Cpu cpu, long ax) {
        cpu.gpr[RAX] = cpu.gpr[RAX] & ~0xffffL | ax & 0xffff;
    }

    /** SF, ZF and PF of AL, CF and AF as given, OF clear. */
    private static void record(Cpu cpu, long al, boolean carry, boolean adjust) {
        IntegerOps.recordLogic(cpu.flags, 8, al);
        int status = cpu.flags.status() | (carry ? LazyFlags.CF : 0) | (adjust ? LazyFlags.AF : 0);
        cpu.flags.setStatus(status);
    }

    public static void daa(Cpu cpu) {
        long oldAl = cpu.gpr[RAX] & 0xff;
        boolean oldCarry = cpu.flags.carry();
        long al = oldAl;
        boolean adjust = (al & 15) > 9 || cpu.flags.adjust();
        if (adjust) {
            al += 6;
        }
        boolean carry = oldAl > 0x99 || oldCarry;
        if (carry) {
            al += 0x60;
        }
        putAl(cpu, al);
        record(cpu, al, carry, adjust);
    }

    public static void das(Cpu cpu) {
        long oldAl = cpu.gpr[RAX] & 0xff;
        boolean oldCarry = cpu.flags.carry();
        long al = oldAl;
        boolean adjust = (al & 15) > 9 || cpu.flags.adjust();
        boolean carry = false;
        if (adjust) {
            carry = oldCarry || al < 6;
            al -= 6;
        }
        if (oldAl > 0x99 || oldCarry) {
            al -= 0x60;
            carry = true;
        }
        putAl(cpu, al);
        record(cpu, al, carry, adjust);
    }

    /** The adjustment reaches AH by a 16-bit addition, as processors since the 286 do. */
    public static void aaa(Cpu cpu) {
        long ax = cpu.gpr[RAX] & 0xffff;
        boolean adjust = (ax & 15) > 9 || cpu.flags.adjust();
        if (adjust) {
            ax += 0x106;
        }
        ax &= 0xff0f;
        putAx(cpu, ax);
        record(cpu, ax & 0xff, adjust, adjust);
    }

    public static void aas(Cpu cpu) {
        long ax = cpu.gpr[RAX] & 0xffff;
        boolean adjust = (ax & 15) > 9 || cpu.flags.adjust();
        if (adjust) {
            ax -= 0x106;
        }
        ax &= 0xff0f;
        putAx(cpu, ax);
        record(cpu, ax & 0xff, adjust, adjust);
    }

    /** @throws CpuFault #DE for a base of 0 */
    public static void aam(Cpu cpu, long base) {
        long al = cpu.gpr[RAX] & 0xff;
        if (base == 0) {
            throw new CpuFault(Vector.DIVIDE_ERROR, 0, new FaultReason.Division(FaultKind.DIVIDE_BY_ZERO, 0, al, 0, 8));
        }
        putAx(cpu, al / base << 8 | al % base);
        record(cpu, al % base, false, false);
    }

    public static void aad(Cpu cpu, long base) {
        long ax = cpu.gpr[RAX] & 0xffff;
        long al = (ax & 0xff) + (ax >>> 8) * base & 0xff;
        putAx(cpu, al);
        record(cpu, al, false, false);
    }
}
