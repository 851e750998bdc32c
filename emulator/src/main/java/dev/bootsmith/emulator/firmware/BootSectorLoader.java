package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * INT 19h: reads sector 0 of the first bootable drive to 0000:7C00, or the image that a CD's catalogue names to its place, and prepares the registers.
 *
 * <p>The state a boot sector starts with: CS:IP = 0000:7C00, SS:SP = 0000:7C00, DS = ES = FS = GS = 0, DL = drive (00h, 80h or e0h), AX = AA55h, all other
 * registers 0, EFLAGS 2 (IF as configured), CR0 60000010h. A CD's image without emulation may name another segment than 07C0h; then CS:IP is that segment and 0.
 */
final class BootSectorLoader {
    private static final int ADDRESS = 0x7c00;
    private static final int SIGNATURE_OFFSET = 510;
    private static final int SIGNATURE = 0xaa55;
    private static final int DEFAULT_SEGMENT = ADDRESS >> 4;

    private final Cpu cpu;
    private final PhysicalMemory memory;
    private final BiosDrives drives;
    private @Nullable ElTorito bootedDisc;
    private int bootedDrive;
    private int segment = DEFAULT_SEGMENT;

    BootSectorLoader(Cpu cpu, PhysicalMemory memory, BiosDrives drives) {
        this.cpu = cpu;
        this.memory = memory;
        this.drives = drives;
    }

    /** What INT 13h AH=4Bh tells: how the CD was booted; null if none was. */
    @Nullable
    ElTorito bootedDisc() {
        return bootedDisc;
    }

    /** The number in DL. */
    int bootedDrive() {
        return bootedDrive;
    }

    /** Returns false, with nothing changed, when no drive can be booted. */
    boolean load(long initialFlags) {
        for (BiosDrives.Drive drive : drives.bootOrder()) {
            boolean loaded = drive.isDisc() ? loadDisc(drive, initialFlags) : loadSector(drive, initialFlags);
            if (loaded) {
                return true;
            }
        }
        return false;
    }

    private boolean loadSector(BiosDrives.Drive drive, long initialFlags) {
        if (drive.medium().sectorCount() == 0) {
            return false;
        }
        byte[] sector = new byte[BlockDevice.SECTOR_SIZE_BYTES];
        drive.medium().read(0, 1, sector, 0);
        int signature = sector[SIGNATURE_OFFSET] & 0xff | (sector[SIGNATURE_OFFSET + 1] & 0xff) << 8;
        if (signature != SIGNATURE) {
            return false;
        }
        memory.copyIn(ADDRESS, sector, 0, sector.length);
        segment = DEFAULT_SEGMENT;
        prepareRegisters(drive.number(), initialFlags);
        return true;
    }

    private boolean loadDisc(BiosDrives.Drive drive, long initialFlags) {
        ElTorito boot = ElTorito.read(drive.medium());
        if (boot == null) {
            return false;
        }
        int sectors = boot.isEmulation() ? 1 : Math.max(1, boot.sectorCount());
        long first = boot.firstBlock() * ElTorito.BLOCK_SECTORS;
        long address = boot.loadSegment() * 16L;
        boolean fits = first + sectors <= drive.medium().sectorCount()
                && address + (long) sectors * BlockDevice.SECTOR_SIZE_BYTES <= E820Map.BASE_MEMORY_END;
        if (!fits) {
            return false;
        }
        byte[] image = new byte[sectors * BlockDevice.SECTOR_SIZE_BYTES];
        drive.medium().read(first, sectors, image, 0);
        memory.copyIn(address, image, 0, image.length);
        bootedDisc = boot;
        segment = boot.loadSegment();
        int number = boot.isEmulation()
                ? drives.insertEmulated(boot, boot.emulatedDisk(drive.medium())).number()
                : drive.number();
        prepareRegisters(number, initialFlags);
        return true;
    }

    private void prepareRegisters(int driveNumber, long initialFlags) {
        bootedDrive = driveNumber;
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

    /** Points CS:IP at what was loaded: 0000:7C00, or segment:0000 for a CD image elsewhere. */
    void enter() {
        boolean usual = segment == DEFAULT_SEGMENT;
        cpu.state.loadRealModeSegment(SegmentRegister.CS, usual ? 0 : segment);
        cpu.state.rip = usual ? ADDRESS : 0;
    }

    /** Where the ROM's INT 19h routine jumps: offset in the low, segment in the high word. */
    int entryPoint() {
        return segment == DEFAULT_SEGMENT ? ADDRESS : segment << 16;
    }
}
