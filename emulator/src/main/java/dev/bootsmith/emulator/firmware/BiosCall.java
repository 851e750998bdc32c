package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * The guest's registers and flags while it is inside a BIOS interrupt.
 *
 * <p>Flags that a service returns go into the FLAGS image that the caller's INT pushed, where IRET will find them:
 *
 * <pre>
 * SS:SP  +0 IP   +2 CS   +4 FLAGS
 * </pre>
 */
final class BiosCall {
    static final int AX = 0;
    static final int CX = 1;
    static final int DX = 2;
    static final int BX = 3;
    static final int SP = 4;
    static final int BP = 5;
    static final int SI = 6;
    static final int DI = 7;

    static final int FLAGS_IN_FRAME = 4;

    private final Cpu cpu;

    BiosCall(Cpu cpu) {
        this.cpu = cpu;
    }

    Cpu cpu() {
        return cpu;
    }

    // ---- registers ----

    int word(int register) {
        return (int) cpu.gpr[register] & 0xffff;
    }

    void setWord(int register, int value) {
        cpu.gpr[register] = cpu.gpr[register] & ~0xffffL | value & 0xffff;
    }

    long doubleword(int register) {
        return cpu.gpr[register] & 0xffff_ffffL;
    }

    void setDoubleword(int register, long value) {
        cpu.gpr[register] = value & 0xffff_ffffL;
    }

    int low(int register) {
        return (int) cpu.gpr[register] & 0xff;
    }

    void setLow(int register, int value) {
        cpu.gpr[register] = cpu.gpr[register] & ~0xffL | value & 0xff;
    }

    int high(int register) {
        return (int) cpu.gpr[register] >> 8 & 0xff;
    }

    void setHigh(int register, int value) {
        cpu.gpr[register] = cpu.gpr[register] & ~0xff00L | (value & 0xff) << 8;
    }

    int al() {
        return low(AX);
    }

    void setAl(int value) {
        setLow(AX, value);
    }

    int ah() {
        return high(AX);
    }

    void setAh(int value) {
        setHigh(AX, value);
    }

    void setSegment(SegmentRegister register, int selector) {
        cpu.state.loadRealModeSegment(register, selector);
    }

    // ---- flags in the caller's frame ----

    void setCarry(boolean value) {
        setFlag(LazyFlags.CF, value);
    }

    void setZero(boolean value) {
        setFlag(LazyFlags.ZF, value);
    }

    private void setFlag(int flag, boolean value) {
        int offset = word(SP) + FLAGS_IN_FRAME & 0xffff;
        SegmentCache stack = cpu.state.ss();
        long flags = cpu.memory.load16(stack, offset);
        cpu.memory.store16(stack, offset, value ? flags | flag : flags & ~flag);
    }

    /** Asks the ROM's routine to call the service again after letting interrupts in. */
    void callAgain() {
        cpu.flags.setCarry(true);
    }

    // ---- the guest's memory, by real-mode pointers ----

    int read8(SegmentRegister segment, int offset) {
        return cpu.linear.read8(linear(segment, offset));
    }

    int read16(SegmentRegister segment, int offset) {
        return cpu.linear.read16(linear(segment, offset));
    }

    long read32(SegmentRegister segment, int offset) {
        return cpu.linear.read32(linear(segment, offset));
    }

    void write8(SegmentRegister segment, int offset, int value) {
        cpu.linear.write8(linear(segment, offset), value);
    }

    void write16(SegmentRegister segment, int offset, int value) {
        cpu.linear.write16(linear(segment, offset), value);
    }

    void write32(SegmentRegister segment, int offset, long value) {
        cpu.linear.write32(linear(segment, offset), value);
    }

    /** Linear address of segment:offset. Transfers run on across the end of a 64 KiB segment, as current BIOSes do it. */
    long linear(SegmentRegister segment, int offset) {
        return cpu.state.segment(segment).base() + offset & 0xffff_ffffL;
    }

    CpuState state() {
        return cpu.state;
    }
}
