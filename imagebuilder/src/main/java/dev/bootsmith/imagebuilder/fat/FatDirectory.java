package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The bytes of one directory, slots of 32 bytes, in memory.
 *
 * <pre>
 *   0 short name (e5 free, 00 end)  11 attributes  12 case bits  14 created  18 read  20 cluster, upper  22 time  24 date
 *  26 cluster, lower  28 size
 * </pre>
 */
final class FatDirectory {
    private static final int SLOT = FatParameters.ENTRY_BYTES;
    private static final int DELETED = 0xe5;
    private static final int KANJI_E5 = 0x05;
    /** fatgen103: no directory is larger than this. */
    private static final int MAX_BYTES = 65536 * SLOT;

    private final String path;
    private final Storage volume;
    private final FatParameters parameters;
    private final FatTable table;
    private int[] chain;
    private byte[] bytes;

    private FatDirectory(
            String path, Storage volume, FatParameters parameters, FatTable table, int[] chain, byte[] bytes) {
        this.path = path;
        this.volume = volume;
        this.parameters = parameters;
        this.table = table;
        this.chain = chain;
        this.bytes = bytes;
    }

    /** Opens the directory that begins at a cluster, 0 for the root. */
    static FatDirectory open(String path, Storage volume, FatParameters parameters, FatTable table, int firstCluster)
            throws IOException {
        int first = firstCluster == 0 ? parameters.rootCluster() : firstCluster;
        if (first == 0) {
            byte[] bytes = volume.read(
                    parameters.firstRootSector() * parameters.sectorBytes(), parameters.rootEntries() * SLOT);
            return new FatDirectory(path, volume, parameters, table, new int[0], bytes);
        }
        int[] chain = table.chain(first, path);
        if ((long) chain.length * parameters.clusterBytes() > MAX_BYTES + parameters.clusterBytes()) {
            throw BadImageException.of(ImageCode.FAT_CHAIN_LOOPS, path, path, first);
        }
        byte[] bytes = new byte[chain.length * parameters.clusterBytes()];
        for (int i = 0; i < chain.length; i++) {
            volume.read(
                    parameters.clusterOffset(chain[i]),
                    bytes,
                    i * parameters.clusterBytes(),
                    parameters.clusterBytes());
        }
        return new FatDirectory(path, volume, parameters, table, chain, bytes);
    }

    int[] chain() {
        return chain;
    }

    /** Returns all entries, labels and dots too. */
    List<FatEntry> entries() {
        List<FatEntry> entries = new ArrayList<>();
        StringBuilder longName = new StringBuilder();
        int longFrom = -1;
        int expected = 0;
        int checksum = -1;
        for (int slot = 0; slot < bytes.length / SLOT; slot++) {
            int at = slot * SLOT;
            int first = bytes[at] & 0xff;
            if (first == 0) {
                break;
            }
            if (first == DELETED) {
                longFrom = -1;
                continue;
            }
            if ((bytes[at + 11] & LongName.ATTRIBUTE) == LongName.ATTRIBUTE) {
                int number = first & LongName.NUMBER_MASK;
                if ((first & LongName.LAST) != 0) {
                    longName.setLength(0);
                    longFrom = slot;
                    expected = number;
                    checksum = bytes[at + 13] & 0xff;
                }
                boolean fits = longFrom >= 0 && number == expected && number > 0 && (bytes[at + 13] & 0xff) == checksum;
                if (fits) {
                    longName.insert(0, LongName.read(bytes, at));
                    expected--;
                } else {
                    longFrom = -1;
                }
                continue;
            }
            boolean hasLong = longFrom >= 0 && expected == 0 && checksum == LongName.checksum(bytes, at);
            entries.add(entry(slot, hasLong ? longFrom : slot, hasLong ? longName.toString() : ""));
            longFrom = -1;
        }
        return entries;
    }

    private FatEntry entry(int slot, int firstSlot, String longName) {
        int at = slot * SLOT;
        byte[] name = Arrays.copyOfRange(bytes, at, at + 11);
        if (name[0] == KANJI_E5) {
            name[0] = (byte) DELETED;
        }
        String shortName = new String(name, StandardCharsets.ISO_8859_1);
        int upper = parameters.type() == FatType.FAT32 ? word(at + 20) : 0;
        return new FatEntry(
                longName.isEmpty() ? FatName.shown(shortName, bytes[at + 12]) : longName,
                shortName,
                bytes[at + 11] & 0xff,
                upper << 16 | word(at + 26),
                word(at + 28) | (long) word(at + 30) << 16,
                FatDate.of(word(at + 24), word(at + 22)),
                slot,
                firstSlot);
    }

    private int word(int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /** Adds an entry, growing the directory if it must; returns it. */
    FatEntry add(String name, int attributes, int firstCluster, long sizeBytes, LocalDateTime when) throws IOException {
        Set<String> taken = new HashSet<>();
        for (FatEntry entry : entries()) {
            taken.add(entry.shortName());
        }
        FatName chosen = FatName.of(name, taken);
        int longs = chosen.needsLong() ? FatName.longEntries(name) : 0;
        int slot = freeSlots(longs + 1, name);
        int at = (slot + longs) * SLOT;
        System.arraycopy(chosen.shortBytes(), 0, bytes, at, 11);
        int checksum = LongName.checksum(bytes, at);
        for (int i = 0; i < longs; i++) {
            LongName.write(bytes, (slot + i) * SLOT, name, longs - i, i == 0, checksum);
        }
        fill(at, attributes, chosen.caseBits(), firstCluster, sizeBytes, when);
        save();
        return entry(slot + longs, slot, chosen.needsLong() ? name : "");
    }

    /** Adds the volume's label. */
    void addLabel(String label, LocalDateTime when) throws IOException {
        int at = freeSlots(1, label) * SLOT;
        byte[] name = (label + " ".repeat(11)).substring(0, 11).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(name, 0, bytes, at, 11);
        fill(at, FatEntry.LABEL, 0, 0, 0, when);
        save();
    }

    /** Adds the two entries with which every directory but the root begins. */
    void addDots(int own, int parent, LocalDateTime when) throws IOException {
        for (int i = 0; i < 2; i++) {
            byte[] name = (i == 0 ? ".          " : "..         ").getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(name, 0, bytes, i * SLOT, 11);
            fill(i * SLOT, FatEntry.DIRECTORY, 0, i == 0 ? own : parent, 0, when);
        }
        save();
    }

    private void fill(int at, int attributes, int caseBits, int firstCluster, long sizeBytes, LocalDateTime when) {
        int date = FatDate.date(when);
        int time = FatDate.time(when);
        FatParameters.put(bytes, at + 11, attributes, 1);
        FatParameters.put(bytes, at + 12, caseBits, 1);
        FatParameters.put(bytes, at + 13, 0, 1);
        FatParameters.put(bytes, at + 14, time, 2);
        FatParameters.put(bytes, at + 16, date, 2);
        FatParameters.put(bytes, at + 18, date, 2);
        FatParameters.put(bytes, at + 20, parameters.type() == FatType.FAT32 ? firstCluster >>> 16 : 0, 2);
        FatParameters.put(bytes, at + 22, time, 2);
        FatParameters.put(bytes, at + 24, date, 2);
        FatParameters.put(bytes, at + 26, firstCluster & 0xffff, 2);
        FatParameters.put(bytes, at + 28, sizeBytes, 4);
    }

    /** Frees the slots of an entry. */
    void remove(FatEntry entry) throws IOException {
        for (int slot = entry.firstSlot(); slot <= entry.slot(); slot++) {
            bytes[slot * SLOT] = (byte) DELETED;
        }
        save();
    }

    private int freeSlots(int count, String name) throws IOException {
        int run = 0;
        int slots = bytes.length / SLOT;
        boolean behindEnd = false;
        for (int slot = 0; slot < slots; slot++) {
            int first = bytes[slot * SLOT] & 0xff;
            behindEnd |= first == 0;
            run = behindEnd || first == DELETED ? run + 1 : 0;
            if (run == count) {
                return slot - count + 1;
            }
        }
        if (chain.length == 0) {
            throw BadImageException.of(ImageCode.FAT_ROOT_FULL, path, name, parameters.rootEntries());
        }
        if (bytes.length >= MAX_BYTES) {
            throw BadImageException.of(ImageCode.FAT_ROOT_FULL, path, name, MAX_BYTES / SLOT);
        }
        int added = table.extend(chain, path);
        chain = Arrays.copyOf(chain, chain.length + 1);
        chain[chain.length - 1] = added;
        bytes = Arrays.copyOf(bytes, bytes.length + parameters.clusterBytes());
        return freeSlots(count, name);
    }

    private void save() throws IOException {
        if (chain.length == 0) {
            volume.write(parameters.firstRootSector() * parameters.sectorBytes(), bytes);
            return;
        }
        for (int i = 0; i < chain.length; i++) {
            volume.write(
                    parameters.clusterOffset(chain[i]),
                    bytes,
                    i * parameters.clusterBytes(),
                    parameters.clusterBytes());
        }
    }
}
