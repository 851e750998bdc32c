package dev.bootsmith.imagebuilder.storage;

import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import java.nio.ByteBuffer;

/**
 * The header of a qcow2 image, versions 2 and 3; numbers are big-endian.
 *
 * <pre>
 *   0 "QFI" fb    4 version        8 backing file offset   16 its length     20 cluster bits  24 disk size
 *  32 encryption 36 L1 entries    40 L1 offset             48 refcount table 56 its clusters  60 snapshots 64 their offset
 *  version 3:    72 incompatible  80 compatible            88 autoclear      96 refcount order 100 header length
 *                104 compression type
 * </pre>
 *
 * <p>Source: "qcow2 image file format" of the QEMU project's interoperability documents.
 *
 * @param version 2 or 3
 * @param clusterBits binary logarithm of the cluster size, 9 to 21
 * @param sizeBytes size of the disk
 * @param l1Entries entries of the L1 table, 8 bytes each
 * @param l1Offset where the L1 table begins
 */
record Qcow2Header(int version, int clusterBits, long sizeBytes, int l1Entries, long l1Offset) {
    static final int MAGIC = 0x5146_49fb;
    static final int VERSION_2_BYTES = 72;
    static final int VERSION_3_BYTES = 104;

    private static final int MIN_CLUSTER_BITS = 9;
    private static final int MAX_CLUSTER_BITS = 21;
    /** 8 EiB would need more; a table this large (32 MiB) is what QEMU allows. */
    private static final int MAX_L1_ENTRIES = 4 << 20;

    private static final long DIRTY = 1;
    private static final long CORRUPT = 2;
    private static final long EXTERNAL_DATA = 4;
    private static final long COMPRESSION_TYPE = 8;
    private static final long EXTENDED_L2 = 16;
    private static final long KNOWN = DIRTY | CORRUPT | EXTERNAL_DATA | COMPRESSION_TYPE | EXTENDED_L2;

    int clusterBytes() {
        return 1 << clusterBits;
    }

    int l2Entries() {
        return clusterBytes() / 8;
    }

    /** Reads and checks a header; what Bootsmith does not do is refused by its name. */
    static Qcow2Header read(String name, ByteBuffer bytes, long fileBytes) throws BadImageException {
        if (bytes.limit() < VERSION_2_BYTES) {
            throw damaged(name, "header", bytes.limit());
        }
        int version = bytes.getInt(4);
        if (version != 2 && version != 3) {
            throw unsupported(name, "qcow version " + Integer.toUnsignedString(version));
        }
        if (bytes.getLong(8) != 0) {
            throw unsupported(name, "qcow2 with a backing file");
        }
        if (bytes.getInt(32) != 0) {
            throw unsupported(name, bytes.getInt(32) == 2 ? "encrypted qcow2 (LUKS)" : "encrypted qcow2 (AES)");
        }
        if (version == 3) {
            if (bytes.limit() < VERSION_3_BYTES) {
                throw damaged(name, "header", bytes.limit());
            }
            refuseFeatures(name, bytes.getLong(72));
        }
        Qcow2Header header =
                new Qcow2Header(version, bytes.getInt(20), bytes.getLong(24), bytes.getInt(36), bytes.getLong(40));
        if (header.clusterBits < MIN_CLUSTER_BITS || header.clusterBits > MAX_CLUSTER_BITS) {
            throw damaged(name, "cluster_bits", header.clusterBits);
        }
        if (header.sizeBytes < 0) {
            throw damaged(name, "size", Long.toUnsignedString(header.sizeBytes));
        }
        long perL1 = (long) header.clusterBytes() * header.l2Entries();
        long needed = header.sizeBytes / perL1 + (header.sizeBytes % perL1 == 0 ? 0 : 1);
        if (header.l1Entries < needed || header.l1Entries > MAX_L1_ENTRIES) {
            throw damaged(name, "l1_size", Integer.toUnsignedString(header.l1Entries));
        }
        boolean fits = header.l1Offset >= 0
                && header.l1Offset % header.clusterBytes() == 0
                && header.l1Offset <= fileBytes - needed * 8;
        if (!fits) {
            throw damaged(name, "l1_table_offset", "0x" + Long.toHexString(header.l1Offset));
        }
        return header;
    }

    private static void refuseFeatures(String name, long features) throws BadImageException {
        if ((features & CORRUPT) != 0) {
            throw unsupported(name, "qcow2 marked corrupt");
        }
        if ((features & EXTERNAL_DATA) != 0) {
            throw unsupported(name, "qcow2 with an external data file");
        }
        if ((features & EXTENDED_L2) != 0) {
            throw unsupported(name, "qcow2 with extended L2 entries");
        }
        if ((features & COMPRESSION_TYPE) != 0) {
            throw unsupported(name, "zstd-compressed qcow2");
        }
        if ((features & ~KNOWN) != 0) {
            throw unsupported(name, "qcow2 feature bits 0x" + Long.toHexString(features & ~KNOWN));
        }
    }

    static BadImageException damaged(String name, String field, Object value) {
        return BadImageException.of(ImageCode.CONTAINER_DAMAGED, name, "qcow2", field, value);
    }

    static BadImageException unsupported(String name, String what) {
        return new BadImageException(dev.bootsmith.core.diag.Diagnostic.of(ImageCode.FORMAT_REFUSED, name, what)
                .withHelp("I0020.help"));
    }
}
