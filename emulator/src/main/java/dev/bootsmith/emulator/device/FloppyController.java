package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An 82077AA floppy controller with two drives, DMA channel 2 and interrupt 6.
 *
 * <pre>
 * 3f2h DOR  5-4 motors 3 DMA and IRQ 2 not reset 1-0 drive     3f4h MSR  7 RQM 6 DIO 5 execution 4 busy 3-0 seeking     3f5h FIFO
 * 3f7h read DIR  7 disk changed     3f7h write CCR  data rate
 * ST0  7-6 how it ended  5 seek end  4 equipment check  3 not ready  2 head  1-0 drive
 * </pre>
 *
 * <p>Commands take {@value #COMMAND_NANOS} ns. Not modelled: transfers without DMA, formats other than the medium's own, single density, tape.
 *
 * <p>Source: Intel 82077AA data sheet, order number 290166.
 */
public final class FloppyController implements IoDevice, Stateful {
    private static final int DMA_CHANNEL = 2;
    private static final int OBSERVER_BASE = 0x100;
    private static final long COMMAND_NANOS = 1_000_000;
    private static final int SECTOR_BYTES = BlockDevice.SECTOR_SIZE_BYTES;
    private static final int MSR_READY = 0x80;
    private static final int MSR_TO_HOST = 0x40;
    private static final int MSR_BUSY = 0x10;
    private static final int DOR_RUNNING = 0x04;
    private static final int DOR_INTERRUPTS = 0x08;
    private static final int ST0_ABNORMAL = 0x40;
    private static final int ST0_INVALID = 0x80;
    private static final int ST0_SEEK_END = 0x20;
    private static final int ST0_NOT_READY = 0x08;
    private static final int ST1_NO_DATA = 0x04;
    private static final int ST1_WRITE_PROTECTED = 0x02;
    private static final int ST1_END_OF_CYLINDER = 0x80;
    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    private final InterruptLine irq;
    private final Dma8237 dma;
    private final EventQueue.Timer timer;
    private final FloppyDrive[] drives = {new FloppyDrive(), new FloppyDrive()};
    private final int[] command = new int[9];
    private final int[] result = new int[10];
    private int commandLength;
    private int received;
    private int resultLength;
    private int resultIndex;
    private int digitalOutput = DOR_INTERRUPTS | DOR_RUNNING;
    private int resetSenses;
    private int pendingSt0 = -1;
    private boolean executing;
    private boolean locked;
    private @Nullable MachineObserver observer;

    public FloppyController(EventQueue events, InterruptLine irq, Dma8237 dma) {
        this.irq = irq;
        this.dma = dma;
        this.timer = events.newTimer("floppy.command", this::execute);
    }

    /** Puts a medium into drive 0 or 1. */
    public void insert(int drive, BlockDevice medium, int cylinders, int heads, int sectorsPerTrack) {
        drives[drive].insert(medium, cylinders, heads, sectorsPerTrack);
    }

    public void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(0x3f0, 0x3f5, IoBus.Width.BYTE, this);
        bus.claim(0x3f7, 0x3f7, IoBus.Width.BYTE, this);
    }

    @Override
    public int read(int port, int sizeBytes) {
        return switch (port & 7) {
            case 0, 1 -> 0;
            case 2 -> digitalOutput;
            case 3 -> 0x20; // no tape
            case 4 -> mainStatus();
            case 5 -> readFifo();
            case 7 -> selected().changedLine() ? 0x80 : 0;
            default -> 0xff;
        };
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        switch (port & 7) {
            case 2 -> writeDigitalOutput(value);
            case 4 -> {
                if ((value & 0x80) != 0) {
                    reset();
                }
            }
            case 5 -> writeFifo(value);
            default -> {
                // Data rate and tape registers: the rate is always the medium's.
            }
        }
    }

    private FloppyDrive selected() {
        return drives[digitalOutput & 1];
    }

    private int mainStatus() {
        if ((digitalOutput & DOR_RUNNING) == 0) {
            return 0;
        }
        if (executing) {
            return MSR_BUSY;
        }
        if (resultIndex < resultLength) {
            return MSR_READY | MSR_TO_HOST | MSR_BUSY;
        }
        return MSR_READY | (received > 0 ? MSR_BUSY : 0);
    }

    private void writeDigitalOutput(int value) {
        boolean leavesReset = (digitalOutput & DOR_RUNNING) == 0 && (value & DOR_RUNNING) != 0;
        digitalOutput = value;
        if ((value & DOR_RUNNING) == 0) {
            timer.disarm();
            irq.setLevel(false);
        } else if (leavesReset) {
            reset();
        }
    }

    /** After a reset every drive answers once to SENSE INTERRUPT STATUS. */
    private void reset() {
        received = 0;
        commandLength = 0;
        resultLength = 0;
        resultIndex = 0;
        executing = false;
        timer.disarm();
        resetSenses = 4;
        pendingSt0 = -1;
        raiseInterrupt();
    }

    private void raiseInterrupt() {
        if ((digitalOutput & DOR_INTERRUPTS) != 0) {
            irq.setLevel(true);
        }
    }

    private int readFifo() {
        if (resultIndex >= resultLength) {
            return 0;
        }
        irq.setLevel(false);
        return result[resultIndex++];
    }

    private void writeFifo(int value) {
        boolean accepts = (digitalOutput & DOR_RUNNING) != 0 && !executing && resultIndex >= resultLength;
        if (!accepts) {
            return;
        }
        if (received == 0) {
            commandLength = lengthOf(value);
        }
        command[received++] = value;
        if (received == commandLength) {
            received = 0;
            begin();
        }
    }

    /** Bytes of a command, its code included (table 5-1 of the data sheet). */
    private static int lengthOf(int code) {
        return switch (code & 0x1f) {
            case 0x02, 0x05, 0x06, 0x09, 0x0c, 0x11, 0x16, 0x19, 0x1d -> 9;
            case 0x0d -> 6;
            case 0x13 -> 4;
            case 0x03, 0x0f -> 3;
            case 0x04, 0x07, 0x0a, 0x12 -> 2;
            default -> 1;
        };
    }

    private void begin() {
        int code = command[0] & 0x1f;
        switch (code) {
            case 0x03 -> {
                // SPECIFY: step rates, and DMA, which is always used.
            }
            case 0x04 -> answer(statusOfDrive(drives[command[1] & 1]));
            case 0x08 -> senseInterrupt();
            case 0x0e -> answer(drives[0].cylinder(), drives[1].cylinder(), 0, 0, 0, 0, 18, locked ? 0x80 : 0, 0, 0);
            case 0x10 -> answer(0x90); // an enhanced controller
            case 0x12, 0x13 -> {
                // PERPENDICULAR MODE, CONFIGURE: kept by nobody.
            }
            case 0x14 -> {
                locked = (command[0] & 0x80) != 0;
                answer(locked ? 0x10 : 0);
            }
            case 0x05, 0x06, 0x07, 0x0a, 0x0d, 0x0f, 0x02, 0x0c, 0x09 -> {
                executing = true;
                timer.armIn(COMMAND_NANOS);
            }
            default -> {
                ignored.note("floppy.command", command[0]);
                answer(ST0_INVALID);
            }
        }
    }

    private void answer(int... bytes) {
        System.arraycopy(bytes, 0, result, 0, bytes.length);
        resultLength = bytes.length;
        resultIndex = 0;
    }

    private int statusOfDrive(FloppyDrive drive) {
        boolean protectedMedium = drive.isReadOnly();
        return command[1] & 7 | 0x28 | (drive.cylinder() == 0 ? 0x10 : 0) | (protectedMedium ? 0x40 : 0);
    }

    private void senseInterrupt() {
        irq.setLevel(false);
        if (resetSenses > 0) {
            int drive = 4 - resetSenses--;
            answer(0xc0 | drive, drive < 2 ? drives[drive].cylinder() : 0);
        } else if (pendingSt0 >= 0) {
            answer(pendingSt0, drives[pendingSt0 & 1].cylinder());
            pendingSt0 = -1;
        } else {
            answer(ST0_INVALID);
        }
    }

    // ---- execution ----

    private void execute() {
        executing = false;
        FloppyDrive drive = drives[command[1] & 1];
        switch (command[0] & 0x1f) {
            case 0x07 -> seek(drive, 0);
            case 0x0f -> seek(drive, command[2]);
            case 0x0a -> readId(drive);
            case 0x0d -> format(drive);
            default -> transfer(drive);
        }
    }

    private void seek(FloppyDrive drive, int cylinder) {
        drive.seek(cylinder);
        boolean present = drive.isPresent() || (command[1] & 2) == 0;
        pendingSt0 = ST0_SEEK_END | command[1] & 7 | (present ? 0 : ST0_ABNORMAL | 0x10);
        resetSenses = 0;
        raiseInterrupt();
    }

    private void readId(FloppyDrive drive) {
        if (!drive.isPresent()) {
            end(ST0_ABNORMAL, 1, 0, drive.cylinder(), command[1] >> 2 & 1, 1);
        } else {
            end(0, 0, 0, drive.cylinder(), command[1] >> 2 & 1, 1);
        }
    }

    private void format(FloppyDrive drive) {
        int count = command[3];
        byte[] fields = new byte[4 * count];
        dma.read(DMA_CHANNEL, fields, 0, fields.length);
        if (!drive.isPresent() || drive.isReadOnly()) {
            end(ST0_ABNORMAL, ST1_WRITE_PROTECTED, 0, 0, 0, 1);
            return;
        }
        byte[] fill = new byte[SECTOR_BYTES];
        Arrays.fill(fill, (byte) command[5]);
        for (int i = 0; i < count; i++) {
            long sector = drive.sectorNumber(fields[4 * i] & 0xff, fields[4 * i + 1] & 0xff, fields[4 * i + 2] & 0xff);
            if (sector >= 0) {
                drive.write(sector, fill);
            }
        }
        end(0, 0, 0, drive.cylinder(), command[1] >> 2 & 1, count);
    }

    /** READ, WRITE and VERIFY DATA: sectors until the DMA controller says that it is enough, on to the other side with bit 7 (MT). */
    private void transfer(FloppyDrive drive) {
        boolean writes = (command[0] & 0x1f) == 0x05 || (command[0] & 0x1f) == 0x09;
        int cylinder = command[2];
        int head = command[3];
        int sector = command[4];
        int last = command[6];
        boolean bothSides = (command[0] & 0x80) != 0;
        if (!drive.isPresent()) {
            end(ST0_ABNORMAL | ST0_NOT_READY, ST1_NO_DATA, 0, cylinder, head, sector);
            return;
        }
        if (writes && drive.isReadOnly()) {
            end(ST0_ABNORMAL, ST1_WRITE_PROTECTED, 0, cylinder, head, sector);
            return;
        }
        byte[] bytes = new byte[SECTOR_BYTES];
        while (dma.available(DMA_CHANNEL, !writes) > 0) {
            long number = drive.cylinder() == cylinder ? drive.sectorNumber(cylinder, head, sector) : -1;
            if (number < 0) {
                end(ST0_ABNORMAL, ST1_NO_DATA, 0, cylinder, head, sector);
                return;
            }
            move(drive, number, bytes, writes);
            sector++;
            if (sector > last && dma.available(DMA_CHANNEL, !writes) > 0) {
                if (!bothSides || head == 1) {
                    end(ST0_ABNORMAL, ST1_END_OF_CYLINDER, 0, cylinder, head, sector - 1);
                    return;
                }
                head = 1;
                sector = 1;
            }
        }
        end(0, 0, 0, cylinder, head, sector);
    }

    private void move(FloppyDrive drive, long number, byte[] bytes, boolean writes) {
        int id = OBSERVER_BASE + (command[1] & 1);
        if (writes) {
            dma.read(DMA_CHANNEL, bytes, 0, bytes.length);
            drive.write(number, bytes);
            if (observer != null) {
                observer.diskWritten(id, number, 1);
            }
        } else {
            drive.read(number, bytes);
            dma.write(DMA_CHANNEL, bytes, 0, bytes.length);
            if (observer != null) {
                observer.diskRead(id, number, 1);
            }
        }
    }

    private void end(int st0, int st1, int st2, int cylinder, int head, int sector) {
        answer(st0 | command[1] & 7, st1, st2, cylinder, head, sector, 2);
        raiseInterrupt();
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("floppy");
        stream.ints(command);
        stream.ints(result);
        commandLength = stream.int32(commandLength);
        received = stream.int32(received);
        resultLength = stream.int32(resultLength);
        resultIndex = stream.int32(resultIndex);
        digitalOutput = stream.int32(digitalOutput);
        resetSenses = stream.int32(resetSenses);
        pendingSt0 = stream.int32(pendingSt0);
        executing = stream.bool(executing);
        locked = stream.bool(locked);
        drives[0].transferState(stream);
        drives[1].transferState(stream);
    }
}
