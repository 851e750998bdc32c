package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.util.List;

/**
 * A kernel as a boot loader sees it: pieces at physical addresses, and an entry point. Whoever reads executable formats makes it.
 *
 * @param bits 32 or 64: the class of the executable
 * @param entry physical address of the first instruction
 * @param segments what is loaded
 * @param sections the section headers that multiboot hands on; empty if the file has none
 */
public record KernelImage(int bits, long entry, List<Segment> segments, SectionTable sections) {
    public KernelImage {
        segments = List.copyOf(segments);
    }

    /**
     * One piece.
     *
     * @param contents the bytes of the file
     * @param memoryBytes bytes in memory; what exceeds the contents is zero
     */
    public record Segment(long physicalAddress, ByteView contents, long memoryBytes) {
        long end() {
            return physicalAddress + Math.max(memoryBytes, contents.size());
        }
    }

    /**
     * Section headers, as they stand in the file.
     *
     * @param entryBytes size of one header
     * @param nameIndex index of the section with the names
     */
    public record SectionTable(ByteView headers, int entryBytes, int nameIndex) {
        /** No section headers. */
        public static final SectionTable NONE = new SectionTable(ByteView.of(new byte[0]), 0, 0);

        int count() {
            return entryBytes == 0 ? 0 : headers.size() / entryBytes;
        }
    }

    /** The first address behind all pieces. */
    long end() {
        return segments.stream().mapToLong(Segment::end).max().orElse(0);
    }

    /** Whether no piece has a byte in {@code [start, limit)}. */
    boolean isFree(long start, long limit) {
        return segments.stream().noneMatch(segment -> segment.physicalAddress < limit && start < segment.end());
    }

    /** Copies the pieces to their places and clears what the file does not hold; false, with nothing changed, when memory is too small. */
    boolean loadInto(PhysicalMemory memory) {
        for (Segment segment : segments) {
            if (segment.physicalAddress < 0 || segment.end() > memory.ramBytes()) {
                return false;
            }
        }
        for (Segment segment : segments) {
            memory.load(segment.physicalAddress, new byte[(int) (segment.end() - segment.physicalAddress)]);
            memory.load(segment.physicalAddress, segment.contents.toByteArray());
        }
        return true;
    }
}
