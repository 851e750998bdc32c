package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Copies the loaded bytes of an ELF file to a flat image, as {@code objcopy -O binary} does: each section at its load
 * address, the lowest first.
 */
public final class FlatCopy {
    private static final long MAX_BYTES = 1L << 30;

    private FlatCopy() {}

    /**
     * Which sections are copied, and how.
     *
     * @param only names of -j; empty for all
     * @param removed names of -R
     * @param gapFill the byte between sections
     */
    public record Options(List<String> only, List<String> removed, int gapFill) {
        public static final Options ALL = new Options(List.of(), List.of(), 0);

        public Options {
            only = List.copyOf(only);
            removed = List.copyOf(removed);
        }
    }

    /** Returns the image, or nothing if the sections lie more than a gibibyte apart. */
    public static Optional<byte[]> copy(ObjectFile file, Options options) {
        List<ElfSection> sections = new ArrayList<>();
        long low = -1;
        long high = 0;
        for (ElfSection section : file.sections()) {
            if (isCopied(section, options)) {
                long at = loadAddress(file, section);
                if (sections.isEmpty() || Long.compareUnsigned(at, low) < 0) {
                    low = at;
                }
                if (sections.isEmpty() || Long.compareUnsigned(at + section.size(), high) > 0) {
                    high = at + section.size();
                }
                sections.add(section);
            }
        }
        if (sections.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        long size = high - low;
        if (size < 0 || size > MAX_BYTES) {
            return Optional.empty();
        }
        byte[] image = new byte[(int) size];
        Arrays.fill(image, (byte) options.gapFill());
        for (ElfSection section : sections) {
            int at = (int) (loadAddress(file, section) - low);
            System.arraycopy(section.contents(), 0, image, at, section.contents().length);
        }
        return Optional.of(image);
    }

    private static boolean isCopied(ElfSection section, Options options) {
        boolean named = options.only().isEmpty() || options.only().contains(section.name());
        return section.has(SectionFlag.ALLOC)
                && !section.isNobits()
                && section.size() > 0
                && named
                && !options.removed().contains(section.name());
    }

    /** The segment that holds a section says where it is loaded. */
    private static long loadAddress(ObjectFile file, ElfSection section) {
        for (ProgramHeader header : file.programHeaders()) {
            long within = section.address() - header.virtualAddress();
            boolean inside = header.type() == ProgramHeader.LOAD
                    && Long.compareUnsigned(within, header.memorySize()) < 0
                    && Long.compareUnsigned(within + section.size(), header.memorySize()) <= 0;
            if (inside) {
                return header.physicalAddress() + within;
            }
        }
        return section.address();
    }
}
