package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * The PACKET command of one ATA channel: takes twelve bytes, lets the drive execute them, and hands the answer over in pieces or by DMA.
 *
 * <pre>
 * interrupt reason, in the sector count register   1 IO (towards the host)   0 CoD (a command is expected)
 * byte count, in the LBA mid and high registers    the size of a piece at most; then its size
 * </pre>
 *
 * <p>Source: ATA/ATAPI-6, 9.8 and 9.9.
 */
final class PacketProtocol implements Stateful {
    private static final int PACKET_BYTES = 12;
    private static final int FEATURE_DMA = 1;
    private static final int REASON_COMMAND = 1;
    private static final int REASON_TO_HOST = 2;
    private static final int ERROR_ABORTED = 4;

    private final AtaChannel channel;
    private final byte[] packet = new byte[PACKET_BYTES];
    private @Nullable AtapiDrive drive;
    private int driveNumber = -1;
    private int received;
    private int pieceLimit;
    private int sent;
    private int pieceEnd;
    private boolean byDma;
    private Phase phase = Phase.IDLE;

    private enum Phase {
        IDLE,
        COMMAND,
        DATA,
        DMA
    }

    PacketProtocol(AtaChannel channel) {
        this.channel = channel;
    }

    boolean isActive() {
        return phase != Phase.IDLE;
    }

    void reset() {
        phase = Phase.IDLE;
    }

    /** The PACKET command was written. */
    void start(AtapiDrive target) {
        drive = target;
        driveNumber = channel.register(6) >> 4 & 1;
        received = 0;
        sent = 0;
        byDma = (channel.register(1) & FEATURE_DMA) != 0;
        int limit = channel.register(4) | channel.register(5) << 8;
        pieceLimit = limit == 0 ? 0xfffe : Math.max(2, limit & ~1);
        phase = Phase.COMMAND;
        channel.setRegister(2, REASON_COMMAND);
        channel.requestData(AtaChannel.Announce.SILENTLY);
    }

    /** The host wrote bytes to the data register. */
    void write(int sizeBytes, int value) {
        for (int i = 0; i < sizeBytes && phase == Phase.COMMAND; i++) {
            packet[received++] = (byte) (value >> 8 * i);
            if (received == PACKET_BYTES) {
                execute();
            }
        }
    }

    private void execute() {
        AtapiDrive target = drive;
        if (target == null) {
            return;
        }
        target.execute(packet);
        channel.tellRead(target, packet);
        if (target.senseKey() != 0) {
            phase = Phase.IDLE;
            channel.setRegister(2, REASON_TO_HOST | REASON_COMMAND);
            channel.endWithError(target.senseKey() << 4 | ERROR_ABORTED);
        } else if (target.data().length == 0) {
            complete();
        } else if (byDma) {
            phase = Phase.DMA;
            channel.setRegister(2, REASON_TO_HOST);
            channel.requestData(AtaChannel.Announce.SILENTLY);
            busMasterStarted();
        } else {
            phase = Phase.DATA;
            announcePiece();
        }
    }

    /** The bus master may have been started before or after the packet. */
    void busMasterStarted() {
        AtapiDrive target = drive;
        BusMaster master = channel.busMaster();
        if (phase == Phase.DMA && target != null && master != null && master.isActive()) {
            boolean complete = master.toMemory(target.data());
            if (complete) {
                complete();
            } else {
                phase = Phase.IDLE;
                channel.endWithError(ERROR_ABORTED);
            }
        }
    }

    private void announcePiece() {
        AtapiDrive target = drive;
        int left = target == null ? 0 : target.data().length - sent;
        int size = Math.min(left, pieceLimit);
        channel.setRegister(2, REASON_TO_HOST);
        channel.setRegister(4, size & 0xff);
        channel.setRegister(5, size >> 8);
        pieceEnd = sent + size;
        channel.requestData(AtaChannel.Announce.BY_INTERRUPT);
    }

    /** The host reads bytes from the data register. */
    int read(int sizeBytes) {
        AtapiDrive target = drive;
        if (phase != Phase.DATA || target == null) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < sizeBytes && sent < pieceEnd; i++) {
            value |= (target.data()[sent++] & 0xff) << 8 * i;
        }
        if (sent == target.data().length) {
            complete();
        } else if (sent == pieceEnd) {
            announcePiece();
        }
        return value;
    }

    private void complete() {
        phase = Phase.IDLE;
        channel.setRegister(2, REASON_TO_HOST | REASON_COMMAND);
        channel.finish();
    }

    @Override
    public void transferState(StateStream stream) {
        stream.bytes(packet);
        received = stream.int32(received);
        pieceLimit = stream.int32(pieceLimit);
        sent = stream.int32(sent);
        pieceEnd = stream.int32(pieceEnd);
        driveNumber = stream.int32(driveNumber);
        byDma = stream.bool(byDma);
        phase = stream.choice(phase, Phase.values());
        if (stream.isReading()) {
            drive = driveNumber < 0 ? null : channel.packetDrive(driveNumber);
        }
    }
}
