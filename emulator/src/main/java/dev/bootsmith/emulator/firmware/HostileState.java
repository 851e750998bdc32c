package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * What the least friendly firmware may leave to a boot sector. Promised are only DL, the sector at 7C00h, and a stack; the rest is what it is here: CS:IP is
 * 07C0:0000, every other register holds noise, interrupts are on, the direction flag is set, A20 is closed, and free memory is full of noise.
 *
 * <p>The noise is the same in every run.
 */
final class HostileState {
    private static final int STACK_SEGMENT = 0x8000;
    private static final int STACK_POINTER = 0xfffe;
    private static final long FREE_LOW = 0x500;
    private static final long SECTOR = 0x7c00;
    private static final long BEHIND_SECTOR = 0x7e00;
    private static final long HIGH = 1 << 20;
    private static final long HIGH_END = 4 << 20;

    private final CpuState state;
    private final PhysicalMemory memory;
    /** A linear congruential generator with Knuth's multiplier for 64 bits; the upper half is used. */
    private long noise = 0x2545_f491_4f6c_dd1dL;

    HostileState(CpuState state, PhysicalMemory memory) {
        this.state = state;
        this.memory = memory;
    }

    /** Spoils what a loaded boot sector may not rely on. */
    void prepare(SystemControl system) {
        fill(FREE_LOW, SECTOR);
        fill(BEHIND_SECTOR, E820Map.BASE_MEMORY_END);
        fill(HIGH, Math.min(HIGH_END, memory.ramBytes()));
        for (int register = 0; register < 8; register++) {
            boolean promised = register == BiosCall.SP || register == BiosCall.DX;
            long kept = register == BiosCall.DX ? state.gpr[register] & 0xff : STACK_POINTER;
            state.gpr[register] = promised ? next() & 0xffff_0000L | kept : next() & 0xffff_ffffL;
        }
        state.gpr[BiosCall.SP] = STACK_POINTER;
        for (SegmentRegister register :
                new SegmentRegister[] {SegmentRegister.ES, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
                }) {
            state.loadRealModeSegment(register, (int) next() & 0xffff);
        }
        state.loadRealModeSegment(SegmentRegister.SS, STACK_SEGMENT);
        if (state.rip == SECTOR) {
            state.loadRealModeSegment(SegmentRegister.CS, (int) (SECTOR >> 4));
            state.rip = 0;
        }
        state.setRflags(CpuState.FLAG_IF | CpuState.FLAG_DF);
        system.setA20(false);
    }

    private void fill(long from, long end) {
        for (long at = from; at < end; at += 4) {
            memory.write(at, 4, next());
        }
    }

    private long next() {
        noise = noise * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return noise >>> 32;
    }
}
