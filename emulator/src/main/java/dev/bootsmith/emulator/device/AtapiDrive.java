package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A CD-ROM drive behind the packet interface: the SCSI commands that drivers and boot loaders use. The transport is {@link AtaChannel}'s.
 *
 * <p>Blocks have 2,048 bytes. Not modelled: audio, multi-session discs, changing the disc. Sources: ATA/ATAPI-6, IDENTIFY PACKET DEVICE; SCSI MMC-3, SPC-2.
 */
public final class AtapiDrive implements Stateful {
    /** Bytes of a block. */
    public static final int BLOCK_BYTES = 2048;

    private static final int SECTORS_PER_BLOCK = BLOCK_BYTES / BlockDevice.SECTOR_SIZE_BYTES;
    private static final int KEY_ILLEGAL_REQUEST = 5;
    private static final int KEY_UNIT_ATTENTION = 6;
    private static final int CODE_INVALID_COMMAND = 0x20;
    private static final int CODE_OUT_OF_RANGE = 0x21;
    private static final int CODE_INVALID_FIELD = 0x24;
    private static final int CODE_RESET_OCCURRED = 0x29;
    private static final int MAX_TRANSFER_BLOCKS = 0x4000;

    private final BlockDevice medium;
    private final int number;
    private int senseKey = KEY_UNIT_ATTENTION;
    private int senseCode = CODE_RESET_OCCURRED;
    private byte[] data = new byte[0];

    /** @param number counts all disks of the machine; part of the serial number and of what observers are told */
    public AtapiDrive(BlockDevice medium, int number) {
        this.medium = medium;
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Sense key of the last packet, 0 if it succeeded. */
    int senseKey() {
        return senseKey;
    }

    /** What the last packet has for the host. */
    byte[] data() {
        return data;
    }

    long blockCount() {
        return medium.sectorCount() / SECTORS_PER_BLOCK;
    }

    /** After a reset the first command that needs the medium is told so. */
    void reset() {
        fail(KEY_UNIT_ATTENTION, CODE_RESET_OCCURRED);
    }

    /** The 512 bytes of IDENTIFY PACKET DEVICE. */
    byte[] identity() {
        IdentityWords words = new IdentityWords();
        words.set(0, 0x85c0); // CD-ROM, removable, 12-byte packets, DRQ within 50 us
        words.text(10, 20, "BSCD" + "0".repeat(15) + number);
        words.text(23, 8, "1.0");
        words.text(27, 40, "Bootsmith CD-ROM");
        words.set(48, 1);
        words.set(49, 0x0300); // LBA and DMA
        words.set(53, 7);
        words.set(62, 0x0007);
        words.set(63, 0x0007);
        words.set(64, 3);
        words.set(65, 120);
        words.set(66, 120);
        words.set(67, 120);
        words.set(68, 120);
        words.set(80, 0x001e); // ATA/ATAPI-4
        words.set(82, 0x0210); // DEVICE RESET, PACKET
        words.set(85, 0x0210);
        words.set(88, 0x003f);
        words.set(93, 0x600b);
        return words.bytes();
    }

    /** Executes a packet of 12 bytes; afterwards {@link #senseKey} and {@link #data} tell what came of it. */
    void execute(byte[] packet) {
        int code = packet[0] & 0xff;
        boolean attention =
                senseKey == KEY_UNIT_ATTENTION && code != 0x03 && code != 0x12 && code != 0x4a && code != 0x46;
        if (attention) {
            // Reported once; the host asks again.
            data = new byte[0];
            if (code == 0x00) {
                return;
            }
        }
        int previousKey = senseKey;
        int previousCode = senseCode;
        if (code != 0x03) {
            senseKey = 0;
            senseCode = 0;
        }
        data = new byte[0];
        switch (code) {
            case 0x00, 0x1b, 0x1e, 0x2b, 0xbb -> {
                // TEST UNIT READY, START STOP UNIT, PREVENT REMOVAL, SEEK, SET SPEED: nothing to do.
            }
            case 0x03 -> requestSense(packet, previousKey, previousCode);
            case 0x12 -> answer(inquiry(), packet[4] & 0xff);
            case 0x1a -> modeSense(packet[2] & 0x3f, packet[4] & 0xff, 4);
            case 0x25 -> readCapacity();
            case 0x28 -> read(get32(packet, 2), get16(packet, 7));
            case 0xa8 -> read(get32(packet, 2), (int) Math.min(get32(packet, 6), MAX_TRANSFER_BLOCKS + 1L));
            case 0xbe -> readCd(packet);
            case 0x43 -> readToc(packet);
            case 0x46 -> answer(configuration(), get16(packet, 7));
            case 0x4a -> answer(new byte[] {0, 2, (byte) 0x80, 0}, get16(packet, 7)); // no event class is supported
            case 0x5a -> modeSense(packet[2] & 0x3f, get16(packet, 7), 8);
            case 0xbd -> answer(new byte[8], get16(packet, 8));
            default -> fail(KEY_ILLEGAL_REQUEST, CODE_INVALID_COMMAND);
        }
    }

    private void fail(int key, int code) {
        senseKey = key;
        senseCode = code;
        data = new byte[0];
    }

    private void answer(byte[] full, int allocation) {
        data = Arrays.copyOf(full, Math.min(full.length, allocation));
    }

    private void requestSense(byte[] packet, int key, int code) {
        byte[] sense = new byte[18];
        sense[0] = 0x70;
        sense[2] = (byte) key;
        sense[7] = 10;
        sense[12] = (byte) code;
        senseKey = 0;
        senseCode = 0;
        answer(sense, packet[4] & 0xff);
    }

    private static byte[] inquiry() {
        byte[] inquiry = new byte[36];
        inquiry[0] = 5; // CD-ROM
        inquiry[1] = (byte) 0x80; // removable
        inquiry[3] = 0x21;
        inquiry[4] = 31;
        System.arraycopy("BOOTSMTHCD-ROM          1.0 ".getBytes(StandardCharsets.US_ASCII), 0, inquiry, 8, 28);
        return inquiry;
    }

    private void modeSense(int page, int allocation, int headerBytes) {
        if (page != 0x2a && page != 0x3f && page != 0x01) {
            fail(KEY_ILLEGAL_REQUEST, CODE_INVALID_FIELD);
            return;
        }
        byte[] body = page == 0x01 ? new byte[] {0x01, 6, 0, 5, 0, 0, 0, 0} : capabilities();
        byte[] full = new byte[headerBytes + body.length];
        int length = full.length - (headerBytes == 8 ? 2 : 1);
        if (headerBytes == 8) {
            full[1] = (byte) length;
            full[2] = 0x01; // a data disc of 120 mm
        } else {
            full[0] = (byte) length;
            full[1] = 0x01;
        }
        System.arraycopy(body, 0, full, headerBytes, body.length);
        answer(full, allocation);
    }

    /** Page 2Ah: reads only, lockable tray. */
    private static byte[] capabilities() {
        byte[] page = new byte[20];
        page[0] = 0x2a;
        page[1] = 18;
        page[2] = 0x03;
        page[4] = 0x70;
        page[6] = 0x29;
        page[8] = 0x02;
        page[14] = 0x02;
        return page;
    }

    /** Profile CD-ROM and the core, removable medium and random read features. */
    private static byte[] configuration() {
        byte[] full = new byte[20];
        full[3] = 16;
        full[7] = 0x08; // current profile: CD-ROM
        full[10] = 0x03;
        full[11] = 8;
        full[13] = 0x08;
        full[14] = 1;
        full[17] = 0x10; // DVD-ROM: not current
        return full;
    }

    private void readCapacity() {
        data = new byte[8];
        put32(data, 0, blockCount() - 1);
        put32(data, 4, BLOCK_BYTES);
    }

    private void read(long first, int count) {
        if (first + count > blockCount() || count > MAX_TRANSFER_BLOCKS) {
            fail(KEY_ILLEGAL_REQUEST, CODE_OUT_OF_RANGE);
            return;
        }
        data = new byte[count * BLOCK_BYTES];
        if (count > 0) {
            medium.read(first * SECTORS_PER_BLOCK, count * SECTORS_PER_BLOCK, data, 0);
        }
    }

    /** READ CD: user data only. */
    private void readCd(byte[] packet) {
        if ((packet[9] & 0xf8) != 0x10) {
            fail(KEY_ILLEGAL_REQUEST, CODE_INVALID_FIELD);
            return;
        }
        read(get32(packet, 2), (packet[6] & 0xff) << 16 | get16(packet, 7));
    }

    /** One data track from the start, and the lead-out. */
    private void readToc(byte[] packet) {
        boolean minutes = (packet[1] & 2) != 0;
        int format = (packet[2] & 0x0f) == 0 ? packet[9] >> 6 & 3 : packet[2] & 0x0f;
        byte[] full;
        if (format == 0) {
            full = new byte[20];
            full[1] = 18;
            entry(full, 4, 1, 0, minutes);
            entry(full, 12, 0xaa, blockCount(), minutes);
        } else if (format == 1) {
            full = new byte[12];
            full[1] = 10;
            entry(full, 4, 1, 0, minutes);
        } else {
            fail(KEY_ILLEGAL_REQUEST, CODE_INVALID_FIELD);
            return;
        }
        full[2] = 1;
        full[3] = 1;
        answer(full, get16(packet, 7));
    }

    private static void entry(byte[] toc, int offset, int track, long block, boolean minutes) {
        toc[offset + 1] = 0x14; // data track
        toc[offset + 2] = (byte) track;
        long frame = block + 150;
        put32(toc, offset + 4, minutes ? frame / 4500 << 16 | frame / 75 % 60 << 8 | frame % 75 : block);
    }

    private static int get16(byte[] bytes, int offset) {
        return (bytes[offset] & 0xff) << 8 | bytes[offset + 1] & 0xff;
    }

    private static long get32(byte[] bytes, int offset) {
        return (long) get16(bytes, offset) << 16 | get16(bytes, offset + 2);
    }

    private static void put32(byte[] bytes, int offset, long value) {
        for (int i = 0; i < 4; i++) {
            bytes[offset + i] = (byte) (value >> 24 - 8 * i);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        senseKey = stream.int32(senseKey);
        senseCode = stream.int32(senseCode);
        data = stream.block(data);
    }
}
