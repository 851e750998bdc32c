package dev.bootsmith.imagebuilder.inspect;

import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Stretches of sectors that are not all zeros, and what their first bytes look like. */
final class DataRuns {
    private static final int BLOCK_SECTORS = 128;
    /** Of a disk full of data only the start is worth a picture. */
    private static final long MAX_BYTES_LOOKED_AT = 256L << 20;

    private static final int MAX_RUNS = 4096;

    /** So many sectors from a first one on. */
    record Run(long firstSector, long sectorCount, String looksLike) {}

    private DataRuns() {}

    /** Returns the runs between two sectors, the second not included. */
    static List<Run> between(Storage disk, long from, long to) throws IOException {
        List<Run> runs = new ArrayList<>();
        byte[] block = new byte[BLOCK_SECTORS * Storage.SECTOR_BYTES];
        long looked = 0;
        long start = -1;
        long sector = from;
        while (sector < to && looked < MAX_BYTES_LOOKED_AT && runs.size() < MAX_RUNS) {
            long next = disk.nextData(sector * Storage.SECTOR_BYTES) / Storage.SECTOR_BYTES;
            if (next > sector) {
                if (start >= 0) {
                    runs.add(run(disk, start, sector));
                    start = -1;
                }
                sector = next;
                continue;
            }
            int count = (int) Math.min(BLOCK_SECTORS, to - sector);
            disk.read(sector * Storage.SECTOR_BYTES, block, 0, count * Storage.SECTOR_BYTES);
            looked += (long) count * Storage.SECTOR_BYTES;
            for (int i = 0; i < count; i++) {
                boolean isEmpty = isZero(block, i * Storage.SECTOR_BYTES);
                if (!isEmpty && start < 0) {
                    start = sector + i;
                } else if (isEmpty && start >= 0) {
                    runs.add(run(disk, start, sector + i));
                    start = -1;
                }
            }
            sector += count;
        }
        if (start >= 0) {
            runs.add(run(disk, start, Math.min(sector, to)));
        }
        return runs;
    }

    private static boolean isZero(byte[] block, int at) {
        for (int i = 0; i < Storage.SECTOR_BYTES; i++) {
            if (block[at + i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static Run run(Storage disk, long first, long end) throws IOException {
        byte[] head = disk.read(first * Storage.SECTOR_BYTES, Storage.SECTOR_BYTES);
        return new Run(first, end - first, looksLike(head));
    }

    /** Returns the name of a format that its first bytes give away, or "text" or "data". */
    static String looksLike(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u007fELF")) {
            return "ELF";
        }
        if (start.startsWith("\u001f\u008b")) {
            return "gzip";
        }
        if (start.startsWith("070701")) {
            return "cpio";
        }
        if (start.startsWith("!<arch>")) {
            return "ar";
        }
        if (start.startsWith("MZ")) {
            return "MZ/PE";
        }
        String text = start.replaceFirst("\0+$", "");
        boolean isText = !text.isEmpty()
                && text.chars().allMatch(c -> c >= ' ' && c < 127 || c == '\n' || c == '\r' || c == '\t');
        return isText ? "text" : "data";
    }
}
