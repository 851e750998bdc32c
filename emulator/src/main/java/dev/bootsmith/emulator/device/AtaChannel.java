package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ATA channel with up to two disks: the task file, the PIO protocols and the interrupt.
 *
 * <p>A command keeps BSY for {@value #COMMAND_NANOS} ns, but for a write, which asks for its first sector at once; the following
 * sectors of one command are there at once, so that a single {@code rep insw} may run over all of them. DMA commands move everything at once when the bus master runs. Not modelled: queued commands, media errors.
 *
 * <pre>
 * +0 data   +1 error/features   +2 sector count   +3 +4 +5 LBA   +6 device (6 LBA, 4 drive 1, 3-0 head)   +7 status/command
 * status   7 BSY 6 DRDY 5 DF 4 DSC 3 DRQ 2 CORR 1 IDX 0 ERR      error  6 UNC 4 IDNF 2 ABRT
 * control (+206h)   7 HOB 2 SRST 1 nIEN
 * </pre>
 *
 * <p>Source: ATA/ATAPI-6 (T13/1410D), clauses 7, 8 and 9.
 */
public final class AtaChannel implements IoDevice, Stateful {
    private static final long COMMAND_NANOS = 20_000;
    private static final int BSY = 0x80;
    private static final int DRDY = 0x40;
    private static final int DSC = 0x10;
    private static final int DRQ = 0x08;
    private static final int ERR = 0x01;
    private static final int ERROR_ABORTED = 0x04;
    private static final int ERROR_ID_NOT_FOUND = 0x10;
    private static final int CONTROL_NO_INTERRUPT = 0x02;
    private static final int CONTROL_RESET = 0x04;
    private static final int CONTROL_HIGH_ORDER = 0x80;

    private final InterruptLine irq;
    private final EventQueue.Timer timer;
    private final @Nullable AtaDrive[] drives = new @Nullable AtaDrive[2];
    private final @Nullable AtapiDrive[] packetDrives = new @Nullable AtapiDrive[2];
    private final PacketProtocol packets = new PacketProtocol(this);
    private @Nullable BusMaster master;
    private @Nullable MachineObserver observer;
    private final AtaTaskFile file = new AtaTaskFile();
    private int control;
    private int status = DRDY | DSC;
    private int error = 1;
    private byte[] buffer = new byte[0];
    private int bufferIndex;
    private Transfer transfer = Transfer.NONE;
    private long sector;
    private int sectorsLeft;
    private int sectorsPerInterrupt = 1;

    /** What the data register, or the bus master, is doing. */
    private enum Transfer {
        NONE,
        TO_HOST,
        TO_DISK,
        DMA_TO_HOST,
        DMA_TO_DISK
    }

    /** Whether an interrupt goes with a request for data. */
    enum Announce {
        SILENTLY,
        BY_INTERRUPT
    }

    public AtaChannel(EventQueue events, String name, InterruptLine irq) {
        this.irq = irq;
        this.timer = events.newTimer(name + ".command", this::commandStarts);
    }

    /** Connects a disk; position 0 is the master. The number counts all disks of the machine. */
    public void connect(int position, BlockDevice medium, int number) {
        drives[position] = new AtaDrive(medium, number);
    }

    /** Connects a CD-ROM drive. */
    public void connect(int position, AtapiDrive drive) {
        packetDrives[position] = drive;
        file.showBothSignatures();
    }

    /** Gives the channel a bus master: DMA commands work from now on. */
    public void setBusMaster(BusMaster busMaster) {
        master = busMaster;
        busMaster.onStart(this::busMasterStarted);
    }

    public void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
    }

    public void attach(IoBus bus, int basePort, int controlPort) {
        bus.claim(basePort, basePort, IoBus.Width.DOUBLEWORD, this);
        bus.claim(basePort + 1, basePort + 7, IoBus.Width.BYTE, this);
        bus.claim(controlPort, controlPort, IoBus.Width.BYTE, new ControlPort());
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (isEmpty()) {
            return -1;
        }
        int number = port & 7;
        if (selected() == null && selectedPacketDrive() == null && number != 6) {
            return 0;
        }
        return switch (number) {
            case 0 -> packets.isActive() ? packets.read(sizeBytes) : readData(sizeBytes);
            case 2, 3, 4, 5 ->
                file.showsSignature()
                        ? AtaTaskFile.signature(number, selectedPacketDrive() != null)
                        : fileRegister(number);
            case 1 -> error;
            case 6 -> file.register(6) | 0xa0;
            case 7 -> {
                irq.setLevel(false);
                yield status;
            }
            default -> fileRegister(number);
        };
    }

    private int fileRegister(int number) {
        return file.read(number, (control & CONTROL_HIGH_ORDER) != 0);
    }

    private boolean isEmpty() {
        return drives[0] == null && drives[1] == null && packetDrives[0] == null && packetDrives[1] == null;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        int number = port & 7;
        control &= ~CONTROL_HIGH_ORDER;
        if (number == 0 && packets.isActive()) {
            packets.write(sizeBytes, value);
        } else if (number == 0) {
            writeData(sizeBytes, value);
        } else if (number == 7) {
            command(value);
        } else if ((status & BSY) == 0) {
            file.write(number, value);
        } else {
            ignore("ata.busy", number);
        }
    }

    private @Nullable AtaDrive selected() {
        return drives[file.selected()];
    }

    private @Nullable AtapiDrive selectedPacketDrive() {
        return packetDrives[file.selected()];
    }

    private void command(int code) {
        boolean present = selected() != null || selectedPacketDrive() != null;
        boolean resetsPacketDrive = code == 0x08 && selectedPacketDrive() != null;
        if ((status & BSY) != 0 && !resetsPacketDrive || !present && code != 0x90) {
            ignore(present ? "ata.busy" : "ata.no-drive", code);
            return;
        }
        irq.setLevel(false);
        packets.reset();
        file.setCommand(code);
        transfer = Transfer.NONE;
        error = 0;
        status = BSY | DRDY | DSC;
        if (isWriteByProcessor(code) && selected() != null) {
            commandStarts();
        } else {
            timer.armIn(COMMAND_NANOS);
        }
    }

    /**
     * Whether the processor hands over the first block next. A drive may ask for it as soon as it likes; this one does at once,
     * as in QEMU and Bochs, since kernels are written that begin to write without a look at the status.
     */
    private static boolean isWriteByProcessor(int code) {
        return switch (code) {
            case 0x30, 0x31, 0x34, 0xc5, 0x39 -> true;
            default -> false;
        };
    }

    private void commandStarts() {
        status = DRDY | DSC;
        AtaDrive drive = selected();
        int code = file.command();
        AtapiDrive packetDrive = selectedPacketDrive();
        if (code == 0x90) {
            diagnose();
        } else if (packetDrive != null) {
            startPacketCommand(packetDrive, code);
        } else if (drive != null) {
            startCommand(drive, code);
        }
    }

    private void startPacketCommand(AtapiDrive drive, int code) {
        switch (code) {
            case 0xa0 -> packets.start(drive);
            case 0xa1 -> sendBlock(drive.identity());
            case 0x08 -> {
                file.showSignature();
                error = 1;
                status = 0;
                drive.reset();
            }
            case 0xef, 0xe5, 0xe0, 0xe1, 0xe2, 0xe3, 0xe6, 0x00 -> finishIf(code != 0x00);
            default -> {
                if (code == 0xec || code == 0x20) {
                    file.showSignature();
                }
                abort(ERROR_ABORTED);
            }
        }
    }

    private void startCommand(AtaDrive drive, int code) {
        switch (code) {
            case 0xc8, 0xc9, 0x25 -> startDma(drive, Transfer.DMA_TO_HOST);
            case 0xca, 0xcb, 0x35 -> startDma(drive, Transfer.DMA_TO_DISK);
            case 0x20, 0x21, 0x24 -> startRead(drive, 1);
            case 0xc4, 0x29 -> startMultiple(drive, Transfer.TO_HOST);
            case 0x30, 0x31, 0x34 -> startWrite(drive, 1);
            case 0xc5, 0x39 -> startMultiple(drive, Transfer.TO_DISK);
            case 0x40, 0x41, 0x42, 0x70 -> verify(drive);
            case 0xec -> sendBlock(drive.identity());
            case 0x91 -> {
                drive.setGeometry((file.register(6) & 0x0f) + 1, file.register(2));
                finish();
            }
            case 0xc6 -> finishIf(drive.setMultiple(file.register(2)));
            case 0xef -> finishIf(file.isKnownFeature());
            case 0xf8, 0x27 -> reportNativeMaximum(drive);
            case 0xe5 -> {
                file.put(2, 0xff); // CHECK POWER MODE: active
                finish();
            }
            case 0xe0, 0xe1, 0xe2, 0xe3, 0xe6, 0xe7, 0xea -> finish(); // power modes, FLUSH CACHE
            default -> finishIf((code & 0xf0) == 0x10); // RECALIBRATE; others are aborted
        }
    }

    // ---- DMA ----

    private void startDma(AtaDrive drive, Transfer direction) {
        if (master == null) {
            abort(ERROR_ABORTED);
        } else if (locate(drive)) {
            transfer = direction;
            status = DRDY | DSC | DRQ;
            busMasterStarted();
        }
    }

    /** Either the command or the start of the bus master comes last. */
    private void busMasterStarted() {
        BusMaster engine = master;
        AtaDrive drive = selected();
        packets.busMasterStarted();
        boolean waiting = transfer == Transfer.DMA_TO_HOST || transfer == Transfer.DMA_TO_DISK;
        if (engine == null || drive == null || !waiting || !engine.isActive()) {
            return;
        }
        boolean toHost = transfer == Transfer.DMA_TO_HOST;
        boolean complete =
                toHost == engine.isTowardsMemory() && (toHost ? dmaToMemory(drive, engine) : dmaToDisk(drive, engine));
        if (complete) {
            finish();
        } else {
            abort(ERROR_ABORTED);
        }
    }

    private boolean dmaToMemory(AtaDrive drive, BusMaster engine) {
        byte[] bytes = new byte[sectorsLeft * BlockDevice.SECTOR_SIZE_BYTES];
        drive.medium().read(sector, sectorsLeft, bytes, 0);
        if (observer != null) {
            observer.diskRead(drive.number(), sector, sectorsLeft);
        }
        return engine.toMemory(bytes);
    }

    private boolean dmaToDisk(AtaDrive drive, BusMaster engine) {
        byte[] bytes = new byte[sectorsLeft * BlockDevice.SECTOR_SIZE_BYTES];
        if (drive.medium().isReadOnly() || !engine.fromMemory(bytes)) {
            return false;
        }
        drive.medium().write(sector, sectorsLeft, bytes, 0);
        if (observer != null) {
            observer.diskWritten(drive.number(), sector, sectorsLeft);
        }
        return true;
    }

    // ---- what the packet protocol asks for ----

    @Nullable
    AtapiDrive packetDrive(int position) {
        return packetDrives[position];
    }

    @Nullable
    BusMaster busMaster() {
        return master;
    }

    int register(int number) {
        return file.register(number);
    }

    void setRegister(int number, int value) {
        file.put(number, value);
    }

    /** DRQ, with or without an interrupt. */
    void requestData(Announce announce) {
        status = DRDY | DSC | DRQ;
        if (announce == Announce.BY_INTERRUPT) {
            raiseInterrupt();
        }
    }

    void endWithError(int errorBits) {
        abort(errorBits);
    }

    /** Tells the observer of blocks that a packet read, counted in sectors of 512 bytes. */
    void tellRead(AtapiDrive drive, byte[] packet) {
        boolean reads = (packet[0] & 0xff) == 0x28 || (packet[0] & 0xff) == 0xa8;
        if (observer != null && reads && drive.data().length > 0) {
            long block =
                    (packet[2] & 0xffL) << 24 | (packet[3] & 0xff) << 16 | (packet[4] & 0xff) << 8 | packet[5] & 0xff;
            observer.diskRead(drive.number(), 4 * block, drive.data().length / BlockDevice.SECTOR_SIZE_BYTES);
        }
    }

    // ---- PIO ----

    private void startMultiple(AtaDrive drive, Transfer direction) {
        if (drive.multiple() == 0) {
            abort(ERROR_ABORTED);
        } else if (direction == Transfer.TO_HOST) {
            startRead(drive, drive.multiple());
        } else {
            startWrite(drive, drive.multiple());
        }
    }

    private void startRead(AtaDrive drive, int perInterrupt) {
        if (locate(drive)) {
            sectorsPerInterrupt = perInterrupt;
            readNextBlock(drive);
        }
    }

    private void startWrite(AtaDrive drive, int perInterrupt) {
        if (locate(drive)) {
            sectorsPerInterrupt = perInterrupt;
            expectNextBlock();
        }
    }

    private void verify(AtaDrive drive) {
        if (file.command() == 0x70 || locate(drive)) {
            finish();
        }
    }

    /** Finds the first sector and the count the registers name; aborts and returns false when they lie outside the medium. */
    private boolean locate(AtaDrive drive) {
        sectorsLeft = file.sectorCount();
        sector = file.firstSector(drive);
        if (sector < 0 || sector + sectorsLeft > drive.medium().sectorCount()) {
            ignore("ata.sector", (int) sector);
            abort(ERROR_ID_NOT_FOUND);
            return false;
        }
        return true;
    }

    private void readNextBlock(AtaDrive drive) {
        int count = Math.min(sectorsLeft, sectorsPerInterrupt);
        buffer = new byte[count * BlockDevice.SECTOR_SIZE_BYTES];
        drive.medium().read(sector, count, buffer, 0);
        if (observer != null) {
            observer.diskRead(drive.number(), sector, count);
        }
        sector += count;
        sectorsLeft -= count;
        offerBuffer();
    }

    private void sendBlock(byte[] block) {
        buffer = block;
        sectorsLeft = 0;
        offerBuffer();
    }

    private void offerBuffer() {
        bufferIndex = 0;
        transfer = Transfer.TO_HOST;
        status = DRDY | DSC | DRQ;
        raiseInterrupt();
    }

    private void expectNextBlock() {
        buffer = new byte[Math.min(sectorsLeft, sectorsPerInterrupt) * BlockDevice.SECTOR_SIZE_BYTES];
        bufferIndex = 0;
        transfer = Transfer.TO_DISK;
        status = DRDY | DSC | DRQ;
    }

    private int readData(int sizeBytes) {
        if (transfer != Transfer.TO_HOST) {
            ignore("ata.no-data", sizeBytes);
            return -1;
        }
        int value = 0;
        for (int i = 0; i < sizeBytes && bufferIndex < buffer.length; i++) {
            value |= (buffer[bufferIndex++] & 0xff) << 8 * i;
        }
        if (bufferIndex == buffer.length) {
            blockRead();
        }
        return value;
    }

    private void blockRead() {
        AtaDrive drive = selected();
        if (sectorsLeft > 0 && drive != null) {
            readNextBlock(drive);
        } else {
            transfer = Transfer.NONE;
            status = DRDY | DSC;
        }
    }

    private void writeData(int sizeBytes, int value) {
        if (transfer != Transfer.TO_DISK) {
            ignore("ata.no-data", value);
            return;
        }
        for (int i = 0; i < sizeBytes && bufferIndex < buffer.length; i++) {
            buffer[bufferIndex++] = (byte) (value >> 8 * i);
        }
        AtaDrive drive = selected();
        if (bufferIndex == buffer.length && drive != null) {
            blockWritten(drive);
        }
    }

    private void blockWritten(AtaDrive drive) {
        int count = buffer.length / BlockDevice.SECTOR_SIZE_BYTES;
        if (drive.medium().isReadOnly()) {
            abort(ERROR_ABORTED);
            return;
        }
        drive.medium().write(sector, count, buffer, 0);
        if (observer != null) {
            observer.diskWritten(drive.number(), sector, count);
        }
        sector += count;
        sectorsLeft -= count;
        if (sectorsLeft > 0) {
            expectNextBlock();
            raiseInterrupt();
        } else {
            finish();
        }
    }

    private void reportNativeMaximum(AtaDrive drive) {
        file.putNativeMaximum(drive.medium().sectorCount() - 1, file.command() == 0x27);
        finish();
    }

    private void finishIf(boolean accepted) {
        if (accepted) {
            finish();
        } else {
            ignore("ata.command", file.command());
            abort(ERROR_ABORTED);
        }
    }

    private void ignore(String topic, int value) {
        if (observer != null) {
            observer.deviceIgnored(topic, value);
        }
    }

    void finish() {
        transfer = Transfer.NONE;
        status = DRDY | DSC;
        raiseInterrupt();
    }

    private void abort(int errorBits) {
        transfer = Transfer.NONE;
        error = errorBits;
        status = DRDY | DSC | ERR;
        raiseInterrupt();
    }

    private void diagnose() {
        setSignature();
        raiseInterrupt();
    }

    /** What reset and diagnostics leave in the task file of an ATA disk. */
    private void setSignature() {
        file.reset();
        packets.reset();
        error = 1;
        status = DRDY | DSC;
        transfer = Transfer.NONE;
    }

    private void raiseInterrupt() {
        if (master != null) {
            master.interruptRaised();
        }
        if ((control & CONTROL_NO_INTERRUPT) == 0) {
            irq.setLevel(true);
        }
    }

    /** The device control register, and the status without side effect. */
    private final class ControlPort implements IoDevice {
        @Override
        public int read(int port, int sizeBytes) {
            if (isEmpty()) {
                return 0xff;
            }
            return selected() == null && selectedPacketDrive() == null ? 0 : status;
        }

        @Override
        public void write(int port, int sizeBytes, int value) {
            boolean resetEnds = (control & CONTROL_RESET) != 0 && (value & CONTROL_RESET) == 0;
            control = value;
            if ((value & CONTROL_RESET) != 0) {
                timer.disarm();
                irq.setLevel(false);
                status = BSY;
            } else if (resetEnds) {
                setSignature();
            }
            if ((value & CONTROL_NO_INTERRUPT) != 0) {
                irq.setLevel(false);
            }
        }
    }

    /** The task file as the present drive has it, and how far a transfer is. */
    public List<ChipRegister> registers() {
        return List.of(
                new ChipRegister("status", status),
                new ChipRegister("error", error),
                new ChipRegister("sector-count", file.register(2)),
                new ChipRegister("lba-low", file.register(3)),
                new ChipRegister("lba-mid", file.register(4)),
                new ChipRegister("lba-high", file.register(5)),
                new ChipRegister("device", file.register(6)),
                new ChipRegister("control", control),
                new ChipRegister("sector", sector),
                new ChipRegister("sectors-left", sectorsLeft));
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("ata");
        file.transferState(stream);
        control = stream.int32(control);
        status = stream.int32(status);
        error = stream.int32(error);
        buffer = stream.block(buffer);
        bufferIndex = stream.int32(bufferIndex);
        transfer = stream.choice(transfer, Transfer.values());
        sector = stream.int64(sector);
        sectorsLeft = stream.int32(sectorsLeft);
        sectorsPerInterrupt = stream.int32(sectorsPerInterrupt);
        for (AtaDrive drive : drives) {
            if (drive != null) {
                drive.transferState(stream);
            }
        }
        for (AtapiDrive drive : packetDrives) {
            if (drive != null) {
                drive.transferState(stream);
            }
        }
        packets.transferState(stream);
    }
}
