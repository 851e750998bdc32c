package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.memory.PageImages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of a whole machine between two instructions: processor, chips, firmware, RAM and disks. Immutable; made by {@link Machine#takeSnapshot}.
 *
 * <p>Snapshots of one machine share the pages of RAM that did not change between them, so that a thousand of them cost what was written meanwhile.
 *
 * @see Machine#restore
 */
public final class MachineSnapshot {
    /** Grows with every change of what a state consists of. A snapshot belongs to one version and one {@link MachineConfig}. */
    public static final int VERSION = 3;

    /** A sector number in a table; the sector itself is shared. */
    private static final int DISK_ENTRY_BYTES = 64;

    private final long retiredInstructions;
    private final byte[] parts;
    private final PageImages ram;
    private final List<Map<Long, byte[]>> disks;

    /**
     * @param parts processor, chips and firmware, as their {@code transferState} wrote them
     * @param disks written sectors, disk by disk
     */
    MachineSnapshot(long retiredInstructions, byte[] parts, PageImages ram, List<Map<Long, byte[]>> disks) {
        this.retiredInstructions = retiredInstructions;
        this.parts = parts;
        this.ram = ram;
        this.disks = List.copyOf(disks);
    }

    /** When it was taken, in instructions retired since power-on. */
    public long retiredInstructions() {
        return retiredInstructions;
    }

    /**
     * Estimates what this snapshot keeps in memory beyond what it shares with an earlier one.
     *
     * @param earlier null if there is none
     * @return bytes
     */
    public long ownBytes(@Nullable MachineSnapshot earlier) {
        long bytes = parts.length + ram.ownBytes(earlier == null ? null : earlier.ram);
        for (int i = 0; i < disks.size(); i++) {
            if (earlier == null || earlier.disks.get(i) != disks.get(i)) {
                bytes += (long) disks.get(i).size() * DISK_ENTRY_BYTES;
            }
        }
        return bytes;
    }

    byte[] parts() {
        return parts;
    }

    PageImages ram() {
        return ram;
    }

    List<Map<Long, byte[]>> disks() {
        return disks;
    }

    /** A number that two equal states share, and two different ones almost surely do not. */
    public long hash() {
        StateHash hash = new StateHash();
        hash.add(parts);
        for (int page = 0; page < ram.pageCount(); page++) {
            hash.add(ram.page(page));
        }
        for (Map<Long, byte[]> disk : disks) {
            new TreeMap<>(disk).forEach((sector, content) -> {
                hash.add(sector);
                hash.add(content);
            });
        }
        return hash.value();
    }
}
