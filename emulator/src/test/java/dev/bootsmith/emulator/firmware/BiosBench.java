package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.CmosRtc;
import dev.bootsmith.emulator.device.InterruptLine;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.device.PciHost;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.AddressRules;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.CpuExit;
import dev.bootsmith.emulator.processor.EventDelivery;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.List;

/** A machine whose processor executes nothing: a test plays the ROM's part, pushing a service number and writing the trap port. */
final class BiosBench {
    static final int AX = BiosCall.AX;
    static final int BX = BiosCall.BX;
    static final int CX = BiosCall.CX;
    static final int DX = BiosCall.DX;
    static final int SI = BiosCall.SI;
    static final int DI = BiosCall.DI;
    static final int BP = BiosCall.BP;
    private static final int STACK = 0x7000;
    private static final int CARRY = 1;
    private static final int ZERO = 0x40;

    final PhysicalMemory memory = new PhysicalMemory(32 << 20);
    final VirtualClock clock = new VirtualClock(() -> 0);
    final EventQueue events = new EventQueue(clock);
    final IoBus bus = new IoBus();
    final Vga vga = new Vga(clock);
    final Cpu cpu;
    final Bios bios;

    BiosBench(List<BlockDevice> floppies, List<BlockDevice> disks) {
        cpu = new Cpu(memory, bus, new NoRules(), new NoDelivery(), (processor, count) -> CpuExit.HALTED);
        CmosRtc rtc = new CmosRtc(events, InterruptLine.UNCONNECTED, 1_767_272_398L); // 2026-01-01 12:59:58
        rtc.attach(bus);
        Bios.Board board = new Bios.Board(
                cpu, memory, bus, events, new NoControl(), rtc, vga, new BochsDisplay(memory, vga), new PciHost());
        bios = new Bios(board, new Bios.Drives(floppies, disks, List.of()), 1);
        bios.powerOn();
        cpu.state.loadRealModeSegment(SegmentRegister.CS, 0xf000);
    }

    /** Sets a 16-bit register. */
    BiosBench with(int register, int value) {
        cpu.gpr[register] = value & 0xffff;
        return this;
    }

    BiosBench with(SegmentRegister register, int selector) {
        cpu.state.loadRealModeSegment(register, selector);
        return this;
    }

    /** Calls a service with the flags image 0 in the caller's frame. */
    BiosBench interrupt(int number) {
        memory.write(STACK, 2, number);
        memory.write(STACK + 2, 4, 0x0000_1234);
        memory.write(STACK + 6, 2, 0);
        cpu.gpr[BiosCall.SP] = STACK;
        bus.write(BiosRom.TRAP_PORT, 1, 0);
        return this;
    }

    int get(int register) {
        return (int) cpu.gpr[register] & 0xffff;
    }

    boolean carry() {
        return (memory.read(STACK + 6, 2) & CARRY) != 0;
    }

    boolean zero() {
        return (memory.read(STACK + 6, 2) & ZERO) != 0;
    }

    /** A row of the screen, characters only, trailing blanks cut. */
    String row(int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < 80; column++) {
            text.append((char) memory.read(0xb_8000 + 2 * (row * 80 + column), 1));
        }
        return text.toString().stripTrailing();
    }

    int attribute(int row, int column) {
        return (int) memory.read(0xb_8001 + 2 * (row * 80 + column), 1);
    }

    private static final class NoRules implements AddressRules {
        @Override
        public long translate(
                CpuState state, PhysicalMemory physical, long linear, PageAccess access, PagePrivilege privilege) {
            throw new AssertionError("paging is off");
        }

        @Override
        public CpuFault segmentViolation(
                CpuState state, SegmentCache segment, long offset, int sizeBytes, PageAccess access) {
            throw new AssertionError("segment limit");
        }

        @Override
        public CpuFault nonCanonical(CpuState state, long linearAddress, boolean throughStackSegment) {
            throw new AssertionError("not in long mode");
        }

        @Override
        public CpuFault misaligned(CpuState state, long linearAddress, int sizeBytes) {
            throw new AssertionError("no alignment checks");
        }
    }

    private static final class NoDelivery implements EventDelivery {
        @Override
        public void deliverFault(Cpu cpu, CpuFault fault) {
            throw fault;
        }

        @Override
        public void deliverDebugTrap(Cpu cpu, long dr6Causes) {}

        @Override
        public void deliverBreakpoint(Cpu processor, long dr6Causes) {}

        @Override
        public void deliverInterrupt(Cpu cpu, int vector) {}

        @Override
        public void deliverNmi(Cpu cpu) {}
    }

    private final class NoControl implements SystemControl {
        @Override
        public void powerOff(int port) {}

        @Override
        public void reset(int port) {}

        @Override
        public void debugExit(int port, int status) {}

        @Override
        public void setA20(boolean enabled) {
            memory.setA20(enabled);
        }
    }
}
