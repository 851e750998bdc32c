package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DI;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;
import static dev.bootsmith.emulator.firmware.BiosCall.SI;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.SystemControl;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.List;

/**
 * INT 15h: memory sizes and map, A20, block move, wait, configuration.
 *
 * <p>Sources: IBM PS/2 BIOS interface reference; ACPI specification for E820h; Phoenix BIOS for E801h and 24xxh; AMD for EC00h.
 */
final class SystemService implements BiosService, Stateful {
    private static final long SIGNATURE_SMAP = 0x534d_4150;
    private static final int UNSUPPORTED = 0x86;
    private static final long MEBIBYTE = 1L << 20;
    private static final int ENTRY_BYTES = 20;

    private final PhysicalMemory memory;
    private final E820Map map;
    private final SystemControl system;
    private final EventQueue events;
    private final int configurationOffset;
    private final BiosDataArea data;
    private final PowerService power;
    private long waitEnd;

    SystemService(
            PhysicalMemory memory,
            E820Map map,
            SystemControl system,
            EventQueue events,
            BiosDataArea data,
            BiosRom rom) {
        this.memory = memory;
        this.map = map;
        this.system = system;
        this.power = new PowerService(system);
        this.events = events;
        this.data = data;
        this.configurationOffset = rom.systemConfigurationOffset();
    }

    @Override
    public void call(BiosCall call) {
        switch (call.word(AX)) {
            case 0xe820 -> memoryMap(call);
            case 0xe801, 0xe881 -> extendedMemory(call);
            case 0x2400, 0x2401, 0x2402, 0x2403 -> gateA20(call);
            case 0xec00 -> succeed(call); // "the kernel will run in long mode": nothing to prepare
            default -> byFunction(call);
        }
    }

    private void byFunction(BiosCall call) {
        switch (call.ah()) {
            case 0x4f -> call.setCarry(true); // keep the scan code
            case 0x53 -> power.call(call);
            case 0x86 -> await(call);
            case 0x87 -> moveBlock(call);
            case 0x88 -> {
                call.setWord(AX, (int) Math.min(0xfc00, (memory.ramBytes() - MEBIBYTE) / 1024));
                call.setCarry(false);
            }
            case 0x90, 0x91 -> succeed(call); // device busy, device ready: no other task to run
            case 0xc0 -> {
                call.setSegment(SegmentRegister.ES, BiosRom.SEGMENT);
                call.setWord(BX, configurationOffset);
                succeed(call);
            }
            case 0xc1 -> {
                call.setSegment(SegmentRegister.ES, data.get16(BiosDataArea.EBDA_SEGMENT));
                call.setCarry(false);
            }
            default -> fail(call, UNSUPPORTED);
        }
    }

    private void memoryMap(BiosCall call) {
        List<E820Map.Entry> entries = map.entries();
        long index = call.doubleword(BX);
        if (call.doubleword(DX) != SIGNATURE_SMAP || call.doubleword(CX) < ENTRY_BYTES || index >= entries.size()) {
            fail(call, UNSUPPORTED);
            return;
        }
        E820Map.Entry entry = entries.get((int) index);
        int offset = call.word(DI);
        call.write32(SegmentRegister.ES, offset, entry.base());
        call.write32(SegmentRegister.ES, offset + 4, entry.base() >>> 32);
        call.write32(SegmentRegister.ES, offset + 8, entry.lengthBytes());
        call.write32(SegmentRegister.ES, offset + 12, entry.lengthBytes() >>> 32);
        call.write32(SegmentRegister.ES, offset + 16, entry.type().number());
        boolean last = index == entries.size() - 1;
        call.setDoubleword(BX, last ? 0 : index + 1);
        call.setDoubleword(CX, ENTRY_BYTES);
        call.setDoubleword(AX, SIGNATURE_SMAP);
        call.setCarry(false);
    }

    /** KiB between 1 and 16 MiB in AX and CX, blocks of 64 KiB above 16 MiB in BX and DX. */
    private void extendedMemory(BiosCall call) {
        long below16 = Math.min(memory.ramBytes(), 16 * MEBIBYTE) - MEBIBYTE;
        long above16 = Math.max(0, memory.ramBytes() - 16 * MEBIBYTE);
        call.setWord(AX, (int) (below16 / 1024));
        call.setWord(CX, (int) (below16 / 1024));
        call.setWord(BX, (int) (above16 / 65_536));
        call.setWord(DX, (int) (above16 / 65_536));
        call.setCarry(false);
    }

    private void gateA20(BiosCall call) {
        switch (call.al()) {
            case 0 -> system.setA20(false);
            case 1 -> system.setA20(true);
            case 2 -> call.setAl(memory.isA20Enabled() ? 1 : 0);
            default -> call.setWord(BX, 3); // supported through the 8042 and port 92h
        }
        succeed(call);
    }

    /** AH=86h: waits CX:DX microseconds. Interrupts are served meanwhile, so it is done in steps from event to event. */
    private void await(BiosCall call) {
        long now = events.clock().nowNanos();
        if ((data.get8(BiosDataArea.WAIT_FLAG) & 1) == 0) {
            data.put8(BiosDataArea.WAIT_FLAG, 1);
            waitEnd = now + ((long) call.word(CX) << 16 | call.word(DX)) * 1_000;
        }
        if (now >= waitEnd) {
            data.put8(BiosDataArea.WAIT_FLAG, 0);
            succeed(call);
            return;
        }
        events.advanceTo(Math.min(waitEnd, events.nextDeadlineNanos()));
        call.callAgain();
    }

    /** AH=87h: copies CX words between the addresses of two descriptors at ES:SI+10h and +18h. */
    private void moveBlock(BiosCall call) {
        long source = descriptorBase(call, 0x10);
        long target = descriptorBase(call, 0x18);
        int bytes = call.word(CX) * 2;
        boolean gateWasOpen = memory.isA20Enabled();
        system.setA20(true);
        byte[] block = new byte[bytes];
        memory.copyOut(source, block, 0, bytes);
        memory.copyIn(target, block, 0, bytes);
        system.setA20(gateWasOpen);
        call.setZero(true);
        succeed(call);
    }

    private static long descriptorBase(BiosCall call, int offset) {
        int at = call.word(SI) + offset;
        long low = call.read32(SegmentRegister.ES, at + 2) & 0xff_ffffL;
        return low | (long) call.read8(SegmentRegister.ES, at + 7) << 24;
    }

    private static void succeed(BiosCall call) {
        call.setAh(0);
        call.setCarry(false);
    }

    private static void fail(BiosCall call, int code) {
        call.setAh(code);
        call.setCarry(true);
    }

    @Override
    public void transferState(StateStream stream) {
        waitEnd = stream.int64(waitEnd);
    }
}
