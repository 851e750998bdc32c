package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.Arrays;

/**
 * INT 19h: reads sector 0 of the boot drive to 0000:7C00 and prepares the registers.
 *
 * <p>The state a boot sector starts with: CS:IP = 0000:7C00, SS:SP = 0000:7C00, DS = ES = FS = GS = 0, DL = drive (00h or 80h), AX = AA55h, all other
 * registers 0, EFLAGS 2 (IF as configured), CR0 60000010h.
 */
final class BootSectorLoader {
    private static final int ADDRESS = 0x7c00;
    private static final int SIGNATURE_OFFSET = 510;
    private static final int SIGNATURE = 0xaa55;

    private final Cpu cpu;
    private final PhysicalMemory memory;
    private final BiosDrives drives;

    BootSectorLoader(Cpu cpu, PhysicalMemory memory, BiosDrives drives) {
        this.cpu = cpu;
        this.memory = memory;
        this.drives = drives;
    }

    /** Returns false, with nothing changed, when there is no drive or its first sector lacks the signature. */
    boolean load(long initialFlags) {
        BiosDrives.Drive drive = drives.bootDrive();
        if (drive == null || drive.medium().sectorCount() == 0) {
            return false;
        }
        byte[] sector = new byte[BlockDevice.SECTOR_SIZE_BYTES];
        drive.medium().read(0, 1, sector, 0);
        int signature = sector[SIGNATURE_OFFSET] & 0xff | (sector[SIGNATURE_OFFSET + 1] & 0xff) << 8;
        if (signature != SIGNATURE) {
            return false;
        }
        memory.copyIn(ADDRESS, sector, 0, sector.length);
        prepareRegisters(drive.number(), initialFlags);
        return true;
    }

    private void prepareRegisters(int driveNumber, long initialFlags) {
        CpuState state = cpu.state;
        Arrays.fill(state.gpr, 0);
        state.gpr[BiosCall.AX] = SIGNATURE;
        state.gpr[BiosCall.DX] = driveNumber;
        state.gpr[BiosCall.SP] = ADDRESS;
        for (SegmentRegister register : new SegmentRegister[] {
            SegmentRegister.ES, SegmentRegister.SS, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
        }) {
            state.loadRealModeSegment(register, 0);
        }
        state.setRflags(initialFlags);
    }

    /** Points CS:IP at the loaded sector. */
    void enter() {
        cpu.state.loadRealModeSegment(SegmentRegister.CS, 0);
        cpu.state.rip = ADDRESS;
    }
}
