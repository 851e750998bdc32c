package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.List;
import java.util.Optional;

/** Disk calls that failed and were the last ones, and the address line that was never opened. */
final class FirmwareDetector implements Detector {
    private static final int BAD_ARGUMENT = 1;
    private static final int SECTOR_NOT_FOUND = 4;
    private static final int FIRST_DISK = 0x80;
    private static final int LAST_DISK = 0x8f;
    private static final int PACKET_BYTES = 16;
    private static final int FIRST_EXTENDED = 0x42;
    /** In the BIOS data area. */
    private static final int EQUIPMENT_WORD = 0x410;

    private static final int DISK_COUNT = 0x475;

    @Override
    public List<Finding> find(Evidence evidence) {
        return disk(evidence).or(() -> a20(evidence)).map(List::of).orElse(List.of());
    }

    /** Whoever probes drives goes on after a failure; whoever stands still in real mode behind one was stopped by it. */
    private static Optional<Finding> disk(Evidence evidence) {
        boolean gaveUp = evidence.state().mode() == ExecutionMode.REAL16
                && (evidence.stop() == StopReason.HALTED || evidence.stop() == StopReason.SPINNING)
                && evidence.fault().isEmpty();
        return gaveUp
                ? evidence.recorder()
                        .lastDiskCall()
                        .filter(call -> call.status() == BAD_ARGUMENT || call.status() == SECTOR_NOT_FOUND)
                        .map(call -> why(evidence, call))
                : Optional.empty();
    }

    private static Finding why(Evidence evidence, RunRecorder.DiskCall call) {
        long place = call.moment().linearAddress();
        int drive = call.dx() & 0xff;
        boolean isExtended = call.function() >= FIRST_EXTENDED;
        int sector = call.cx() & 0x3f;
        int cylinder = call.cx() >> 8 & 0xff | (call.cx() & 0xc0) << 2;
        String status = hex(call.status());
        String function = hex(call.function());
        boolean isNoNumber = drive > 1 && (drive < FIRST_DISK || drive > LAST_DISK) && drive != 0xe0 && drive != 0x9f;
        if (!isNoNumber && isExtended && drive < FIRST_DISK) {
            return Finding.at(place, FindingKind.FLOPPY_BY_LBA, function, hex(drive));
        }
        boolean isMissing = drive < FIRST_DISK
                ? drive >= floppies(evidence)
                : drive <= LAST_DISK && drive - FIRST_DISK >= disks(evidence);
        if (isNoNumber || isMissing) {
            return Finding.at(place, FindingKind.DRIVE_NUMBER_LOST, hex(drive), status);
        }
        if (isExtended && !call.packet().isEmpty() && call.packet().get(0) < PACKET_BYTES) {
            return Finding.at(
                    place, FindingKind.BAD_DISK_PACKET, hex(call.packet().get(0)), function);
        }
        if (!isExtended && sector == 0) {
            return Finding.at(place, FindingKind.SECTOR_NUMBER_ZERO, hex(call.cx()), status);
        }
        String where = isExtended ? "LBA " + lba(call) : "C/H/S " + cylinder + "/" + (call.dx() >> 8) + "/" + sector;
        return Finding.at(
                place,
                FindingKind.SECTOR_OUTSIDE_DISK,
                where,
                String.valueOf(isExtended ? word(call, 2) : call.ax() & 0xff),
                hex(drive),
                status,
                function);
    }

    /** Bit 0 of the BIOS data area's equipment word says that there are floppy drives, bits 7 to 6 how many more than one. */
    private static int floppies(Evidence evidence) {
        int equipment = (int) evidence.physical().read(EQUIPMENT_WORD, 2);
        return (equipment & 1) == 0 ? 0 : 1 + (equipment >> 6 & 3);
    }

    private static int disks(Evidence evidence) {
        return (int) evidence.physical().read(DISK_COUNT, 1);
    }

    private static int word(RunRecorder.DiskCall call, int offset) {
        return call.packet().get(offset) | call.packet().get(offset + 1) << 8;
    }

    private static long lba(RunRecorder.DiskCall call) {
        long value = 0;
        for (int i = 15; i >= 8; i--) {
            value = value << 8 | call.packet().get(i);
        }
        return value;
    }

    private static Optional<Finding> a20(Evidence evidence) {
        boolean isProtected = evidence.recorder().protection().isPresent();
        return isProtected && !evidence.physical().isA20Enabled()
                ? evidence.recorder()
                        .protection()
                        .map(moment -> Finding.at(moment.linearAddress(), FindingKind.A20_OFF))
                : Optional.empty();
    }
}
