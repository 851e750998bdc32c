package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfSection;
import java.util.Optional;

/**
 * Which stretch of a file {@code objdump} lists, and how.
 *
 * @param rawBytes the bytes of each instruction before its text; not with {@code --no-show-raw-insn}
 * @param start the first address listed, unsigned
 * @param stop the address after the last one listed, unsigned
 * @param symbol the one symbol whose instructions are listed, {@code --disassemble=SYMBOL}
 * @param bytesALine how many bytes of an instruction stand on one line, {@code --insn-width}
 * @param adjustment what is added to every section's address, {@code --adjust-vma}
 * @param addresses where the addresses stand
 * @param fileOffsets whether addresses that are named are followed by their places in the file, {@code -F}
 */
public record CodeView(
        boolean rawBytes,
        Optional<Long> start,
        Optional<Long> stop,
        Optional<String> symbol,
        Optional<Integer> bytesALine,
        long adjustment,
        Addresses addresses,
        boolean fileOffsets) {
    /** Where the addresses of instructions stand. */
    public enum Addresses {
        /** In a column, with a label where a symbol stands. */
        COLUMN,
        /** On each line, with the symbol, {@code --prefix-addresses}. */
        WITH_SYMBOLS,
        /** Nowhere, {@code --no-addresses}. */
        NONE
    }

    /** The usual view: addresses in a column. */
    public CodeView(
            boolean rawBytes,
            Optional<Long> start,
            Optional<Long> stop,
            Optional<String> symbol,
            Optional<Integer> bytesALine,
            long adjustment) {
        this(rawBytes, start, stop, symbol, bytesALine, adjustment, Addresses.COLUMN, false);
    }

    boolean has(Addresses wanted) {
        return addresses == wanted;
    }

    /** Whether a relocation at an address is listed; unlike an instruction's, the last address is included. */
    boolean covers(long address) {
        return start.filter(first -> Long.compareUnsigned(address, first) < 0).isEmpty()
                && stop.filter(end -> Long.compareUnsigned(address, end) > 0).isEmpty();
    }

    /** Returns the offset in a section of the first byte listed; it can lie behind {@link #to}. */
    int from(ElfSection section) {
        return start.map(address -> offset(address, section)).orElse(0);
    }

    /** Returns the offset in a section after the last byte listed. */
    int to(ElfSection section) {
        return stop.map(address -> offset(address, section)).orElse((int) size(section));
    }

    private static int offset(long address, ElfSection section) {
        if (Long.compareUnsigned(address, section.address()) < 0) {
            return 0;
        }
        long distance = address - section.address();
        long size = size(section);
        return (int) (Long.compareUnsigned(distance, size) > 0 ? size : distance);
    }

    private static long size(ElfSection section) {
        return Math.min(section.size(), Integer.MAX_VALUE);
    }
}
