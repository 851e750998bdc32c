package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.elf.CompressedContents;
import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.raw.RawElf;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * {@code --compress-debug-sections} and its contrary: debugging sections are replaced by their compressed contents where that
 * is shorter.
 *
 * @elf Section Compression
 */
final class DebugCompression {
    private static final String PLAIN_NAME = ".debug_";
    private static final String OLD_NAME = ".zdebug_";
    private static final String LTO_NAME = ".gnu.debuglto_.debug_";
    private static final int TYPE_ZLIB = 1;

    private final CopyOptions.Compression wanted;
    private final RawElf input;
    private final ElfClass elfClass;

    DebugCompression(CopyOptions.Compression wanted, RawElf input, ElfClass outputClass) {
        this.wanted = wanted;
        this.input = input;
        this.elfClass = outputClass;
    }

    void apply(CopySection section) {
        boolean debugging = section.has(GnuSection.DEBUGGING)
                && section.has(GnuSection.CONTENTS)
                && (section.name.startsWith(PLAIN_NAME)
                        || section.name.startsWith(OLD_NAME)
                        || section.name.startsWith(LTO_NAME));
        if (!debugging || wanted == CopyOptions.Compression.KEEP) {
            return;
        }
        expand(section);
        switch (wanted) {
            case ZLIB -> compress(section, header(section));
            case OLD_ZLIB -> {
                ByteBuilder header = new ByteBuilder();
                header.put(new byte[] {'Z', 'L', 'I', 'B'});
                for (int shift = 56; shift >= 0; shift -= 8) {
                    header.put8((int) (section.size >>> shift) & 0xff);
                }
                if (compress(section, header.toByteArray())) {
                    section.name = OLD_NAME + section.name.substring(PLAIN_NAME.length());
                    section.alignment = 1;
                    section.headerFlags &= ~SectionFlag.COMPRESSED;
                }
            }
            case KEEP, EXPANDED -> {
                // Nothing more.
            }
        }
    }

    private void expand(CopySection section) {
        if (section.source == null) {
            return;
        }
        Optional<CompressedContents> packed =
                input.headers().compressed(section.source.raw().index());
        Optional<byte[]> contents = packed.flatMap(CompressedContents::expand);
        if (packed.isPresent() && contents.isPresent()) {
            section.contents = contents.get();
            section.size = contents.get().length;
            section.alignment = packed.get().alignment();
            section.headerFlags &= ~SectionFlag.COMPRESSED;
            if (section.name.startsWith(OLD_NAME)) {
                section.name = PLAIN_NAME + section.name.substring(OLD_NAME.length());
            }
        }
    }

    private byte[] header(CopySection section) {
        ByteBuilder header = new ByteBuilder();
        header.put32(TYPE_ZLIB);
        if (elfClass == ElfClass.ELF64) {
            header.put32(0);
        }
        ElfStructures.putWord(header, elfClass, section.size);
        ElfStructures.putWord(header, elfClass, section.alignment);
        return header.toByteArray();
    }

    /** Returns whether the section became shorter; else it stays. */
    private boolean compress(CopySection section, byte[] header) {
        Deflater deflater = new Deflater();
        byte[] packed = new byte[section.contents.length + header.length];
        System.arraycopy(header, 0, packed, 0, header.length);
        try {
            deflater.setInput(section.contents);
            deflater.finish();
            int length = header.length;
            while (!deflater.finished() && length < packed.length) {
                length += deflater.deflate(packed, length, packed.length - length);
            }
            if (!deflater.finished() || length >= section.contents.length) {
                return false;
            }
            section.contents = Arrays.copyOf(packed, length);
            section.size = length;
            section.alignment = elfClass.wordBytes();
            section.headerFlags |= SectionFlag.COMPRESSED;
            return true;
        } finally {
            deflater.end();
        }
    }
}
