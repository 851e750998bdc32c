package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DI;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;
import static dev.bootsmith.emulator.firmware.BiosCall.SI;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.observe.MachineObserver;
import org.jspecify.annotations.Nullable;

/**
 * INT 13h: diskettes (drives 00h, 01h) and hard disks (80h on) by cylinder, head and sector, and by the extensions (EDD).
 *
 * <p>Reads straight from the medium, without passing through the ATA registers. A transfer may cross a 64 KiB boundary, as hard disk BIOSes allow.
 *
 * <pre>
 * CH cylinder 7-0     CL 7-6 cylinder 9-8, 5-0 sector from 1     DH head     DL drive
 * disk address packet at DS:SI   +0 size 10h  +2 sectors  +4 offset  +6 segment  +8 first sector (8 bytes)
 * </pre>
 *
 * <p>Sources: IBM PS/2 BIOS interface reference; Phoenix "Enhanced Disk Drive Specification" 3.0.
 */
final class DiskService implements BiosService {
    private static final int BAD_COMMAND = 0x01;
    private static final int WRITE_PROTECTED = 0x03;
    private static final int NOT_REMOVABLE = 0xb2;
    private static final int SECTOR_BYTES = BlockDevice.SECTOR_SIZE_BYTES;

    private final BiosDrives drives;
    private final BootSectorLoader loader;
    private final BiosDataArea data;
    private final int disketteParametersOffset;
    private @Nullable MachineObserver observer;

    DiskService(BiosDrives drives, BootSectorLoader loader, BiosDataArea data, BiosRom rom) {
        this.loader = loader;
        this.drives = drives;
        this.data = data;
        this.disketteParametersOffset = rom.disketteParametersOffset();
    }

    void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
    }

    private enum Direction {
        READ,
        WRITE,
        VERIFY
    }

    @Override
    public void call(BiosCall call) {
        BiosDrives.Drive drive = drives.find(call.low(DX));
        int function = call.ah();
        if (function == 0x01) {
            call.setAh(data.get8(statusField(call)));
            call.setCarry(call.ah() != 0);
        } else if (function == 0x08 && drive == null) {
            parametersOfNothing(call);
        } else if (function == 0x15) {
            diskType(call, drive);
        } else if (function == 0x4b) {
            discEmulation(call);
        } else if (drive == null) {
            end(call, BAD_COMMAND);
        } else {
            withDrive(call, function, drive);
        }
    }

    private void withDrive(BiosCall call, int function, BiosDrives.Drive drive) {
        boolean chs = function >= 0x02 && function <= 0x08;
        if (drive.isDisc() && chs) {
            end(call, BAD_COMMAND); // only the extended functions reach a CD
            return;
        }
        switch (function) {
            case 0x00, 0x0d, 0x11, 0x09, 0x0c, 0x10, 0x14 ->
                end(call, 0); // reset, recalibrate, seek, ready, diagnostics
            case 0x02 -> transferChs(call, drive, Direction.READ);
            case 0x03 -> transferChs(call, drive, Direction.WRITE);
            case 0x04 -> transferChs(call, drive, Direction.VERIFY);
            case 0x05 -> end(call, drive.isFloppy() ? 0 : BAD_COMMAND); // format: the medium always is
            case 0x08 -> parameters(call, drive);
            case 0x16, 0x17, 0x18 -> disketteOnly(call, function, drive);
            case 0x41, 0x42, 0x43, 0x44, 0x47, 0x48 -> extension(call, function, drive);
            case 0x45, 0x46, 0x49 -> removable(call, function, drive);
            default -> end(call, BAD_COMMAND);
        }
    }

    private void disketteOnly(BiosCall call, int function, BiosDrives.Drive drive) {
        if (!drive.isFloppy()) {
            end(call, BAD_COMMAND);
            return;
        }
        if (function == 0x18) {
            call.setSegment(SegmentRegister.ES, BiosRom.SEGMENT);
            call.setWord(DI, disketteParametersOffset);
        }
        end(call, 0);
    }

    /** AH=4Bh: ends emulation (AL=00h) or tells of it (AL=01h). */
    private void discEmulation(BiosCall call) {
        ElTorito boot = loader.bootedDisc();
        if (boot == null || call.al() > 1) {
            end(call, BAD_COMMAND);
            return;
        }
        int at = call.word(SI);
        call.write8(SegmentRegister.DS, at, 0x13);
        call.write8(SegmentRegister.DS, at + 1, boot.emulation());
        call.write8(SegmentRegister.DS, at + 2, loader.bootedDrive());
        call.write8(SegmentRegister.DS, at + 3, 0); // controller
        call.write32(SegmentRegister.DS, at + 4, boot.firstBlock());
        call.write16(SegmentRegister.DS, at + 8, 0);
        call.write16(SegmentRegister.DS, at + 10, 0); // no user buffer
        call.write16(SegmentRegister.DS, at + 12, boot.loadSegment());
        call.write16(SegmentRegister.DS, at + 14, boot.sectorCount());
        for (int i = 16; i < 0x13; i++) {
            call.write8(SegmentRegister.DS, at + i, 0);
        }
        end(call, 0);
    }

    /** Lock, eject, media change. */
    private void removable(BiosCall call, int function, BiosDrives.Drive drive) {
        boolean eject = function == 0x46;
        if (drive.isFloppy()) {
            end(call, BAD_COMMAND);
        } else if (eject && !drive.isDisc()) {
            end(call, NOT_REMOVABLE);
        } else {
            end(call, 0);
        }
    }

    private void extension(BiosCall call, int function, BiosDrives.Drive drive) {
        if (drive.isFloppy()) {
            end(call, BAD_COMMAND);
            return;
        }
        switch (function) {
            case 0x41 -> checkExtensions(call);
            case 0x42 -> transferLba(call, drive, Direction.READ);
            case 0x43 -> transferLba(call, drive, Direction.WRITE);
            case 0x44 -> transferLba(call, drive, Direction.VERIFY);
            case 0x48 -> extendedParameters(call, drive);
            default -> end(call, 0); // extended seek
        }
    }

    // ---- transfers ----

    private void transferChs(BiosCall call, BiosDrives.Drive drive, Direction direction) {
        int count = call.al();
        int cylinder = call.high(CX) | (call.low(CX) & 0xc0) << 2;
        int sector = call.low(CX) & 0x3f;
        long first = drive.geometry().sectorNumber(cylinder, call.high(DX), sector);
        boolean exists = first >= 0 && first + count <= drive.medium().sectorCount();
        if (count == 0 || count > 128 || !exists) {
            // Addresses outside the drive are refused before any transfer; AL keeps the count.
            end(call, BAD_COMMAND);
        } else {
            int status = transfer(call, drive, direction, first, count, call.linear(SegmentRegister.ES, call.word(BX)));
            call.setAl(status == 0 ? count : 0);
            end(call, status);
        }
    }

    private void transferLba(BiosCall call, BiosDrives.Drive drive, Direction direction) {
        int packet = call.word(SI);
        int count = call.read16(SegmentRegister.DS, packet + 2);
        long buffer = (call.read16(SegmentRegister.DS, packet + 6) * 16L) + call.read16(SegmentRegister.DS, packet + 4);
        long first = call.read32(SegmentRegister.DS, packet + 8) | call.read32(SegmentRegister.DS, packet + 12) << 32;
        int packetBytes = call.read8(SegmentRegister.DS, packet);
        if (packetBytes < 16) {
            end(call, BAD_COMMAND);
            return;
        }
        int scale = drive.sectorsPerBlock();
        boolean inside = first >= 0 && first + count <= drive.medium().sectorCount() / scale;
        boolean refused = drive.isDisc() && direction == Direction.WRITE;
        int status = BAD_COMMAND;
        if (refused) {
            status = WRITE_PROTECTED;
        } else if (inside) {
            status = transfer(call, drive, direction, first * scale, count * scale, buffer);
        }
        if (status != 0) {
            call.write16(SegmentRegister.DS, packet + 2, 0);
        }
        end(call, status);
    }

    private int transfer(
            BiosCall call, BiosDrives.Drive drive, Direction direction, long first, int count, long linearBuffer) {
        byte[] bytes = new byte[count * SECTOR_BYTES];
        switch (direction) {
            case READ -> {
                drive.medium().read(first, count, bytes, 0);
                for (int i = 0; i < bytes.length; i++) {
                    call.cpu().linear.write8(linearBuffer + i, bytes[i] & 0xff);
                }
                if (observer != null) {
                    observer.diskRead(drive.observerNumber(), first, count);
                }
            }
            case WRITE -> {
                if (drive.medium().isReadOnly()) {
                    return WRITE_PROTECTED;
                }
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) call.cpu().linear.read8(linearBuffer + i);
                }
                drive.medium().write(first, count, bytes, 0);
                if (observer != null) {
                    observer.diskWritten(drive.observerNumber(), first, count);
                }
            }
            case VERIFY -> {
                // The medium has no bad sectors.
            }
        }
        return 0;
    }

    // ---- parameters ----

    private void parameters(BiosCall call, BiosDrives.Drive drive) {
        DiskGeometry geometry = drive.geometry();
        // The last cylinder of a disk is kept back for diagnostics, as every BIOS since the AT's does it.
        int reserved = drive.isFloppy() ? 1 : 2;
        int lastCylinder = Math.max(0, Math.min(drive.wholeCylinders() - reserved, 1_023));
        call.setHigh(CX, lastCylinder & 0xff);
        call.setLow(CX, lastCylinder >> 2 & 0xc0 | geometry.sectorsPerTrack());
        call.setHigh(DX, geometry.heads() - 1);
        call.setLow(DX, drive.isFloppy() ? drives.floppyCount() : drives.diskCount());
        call.setAl(0);
        if (drive.isFloppy()) {
            call.setHigh(BX, 0);
            call.setLow(BX, geometry.floppyType());
            call.setSegment(SegmentRegister.ES, BiosRom.SEGMENT);
            call.setWord(DI, disketteParametersOffset);
        }
        end(call, 0);
    }

    /** AH=08h for a drive that is not there: diskette functions succeed with everything zero, disks fail. */
    private void parametersOfNothing(BiosCall call) {
        boolean floppy = (call.low(DX) & 0x80) == 0;
        if (!floppy) {
            end(call, BAD_COMMAND);
            return;
        }
        call.setWord(AX, 0);
        call.setWord(BX, 0);
        call.setWord(CX, 0);
        call.setHigh(DX, 0);
        call.setLow(DX, drives.floppyCount());
        call.setWord(DI, 0);
        end(call, 0);
    }

    private void diskType(BiosCall call, BiosDrives.@Nullable Drive drive) {
        call.setCarry(false);
        if (drive == null) {
            call.setAh(0);
        } else if (drive.isFloppy()) {
            call.setAh(1); // no change line
        } else {
            call.setAh(3);
            long sectors = (long) Math.max(1, drive.wholeCylinders() - 1)
                    * drive.geometry().sectorsPerCylinder();
            call.setWord(CX, (int) (sectors >> 16));
            call.setWord(DX, (int) sectors);
        }
    }

    private void checkExtensions(BiosCall call) {
        // The signature in BX is not looked at, no more than by other BIOSes.
        call.setWord(BX, 0xaa55);
        call.setWord(CX, 0x0007); // packet access, locking and ejecting, EDD information
        end(call, 0);
        call.setAh(0x30); // version 3.0
    }

    private void extendedParameters(BiosCall call, BiosDrives.Drive drive) {
        int buffer = call.word(SI);
        int size = call.read16(SegmentRegister.DS, buffer);
        if (size < 26) {
            end(call, BAD_COMMAND);
            return;
        }
        DiskGeometry geometry = drive.geometry();
        long sectors = drive.medium().sectorCount();
        call.write16(SegmentRegister.DS, buffer, size >= 30 ? 30 : 26);
        boolean disc = drive.isDisc();
        // The geometry is valid; a CD has none, is removable and locks.
        call.write16(SegmentRegister.DS, buffer + 2, disc ? 0x0074 : 0x0002);
        call.write32(SegmentRegister.DS, buffer + 4, disc ? 0xffff_ffffL : geometry.cylinders());
        call.write32(SegmentRegister.DS, buffer + 8, disc ? 0xffff_ffffL : geometry.heads());
        call.write32(SegmentRegister.DS, buffer + 12, disc ? 0xffff_ffffL : geometry.sectorsPerTrack());
        call.write32(SegmentRegister.DS, buffer + 16, disc ? 0xffff_ffffL : sectors);
        call.write32(SegmentRegister.DS, buffer + 20, disc ? 0xffff_ffffL : sectors >>> 32);
        call.write16(SegmentRegister.DS, buffer + 24, SECTOR_BYTES * drive.sectorsPerBlock());
        if (size >= 30) {
            call.write32(SegmentRegister.DS, buffer + 26, 0xffff_ffffL); // no device parameter table extension
        }
        end(call, 0);
    }

    private void end(BiosCall call, int status) {
        data.put8(statusField(call), status);
        call.setAh(status);
        call.setCarry(status != 0);
    }

    private static int statusField(BiosCall call) {
        return (call.low(DX) & 0x80) != 0 ? BiosDataArea.DISK_STATUS : BiosDataArea.DISKETTE_STATUS;
    }
}
