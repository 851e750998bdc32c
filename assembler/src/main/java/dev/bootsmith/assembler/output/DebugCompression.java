package dev.bootsmith.assembler.output;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * Compresses sections for debuggers, in the form of the gABI or in the older one of GNU, where that makes them smaller.
 *
 * <p>GNU as calls zlib at its usual level; Java's deflater is zlib too, so the bytes are the same where the versions are.
 *
 * @elf Section Compression
 * @gas --compress-debug-sections
 */
public final class DebugCompression {
    /** How compressed sections are marked. */
    private enum Form {
        /** The flag SHF_COMPRESSED and a header with size and alignment. */
        GABI,
        /** A name that starts with {@code .zdebug} and a header with the size. */
        GNU
    }

    private static final int TYPE_ZLIB = 1;
    private static final String PREFIX = ".debug_";

    private DebugCompression() {}

    /** Packs the sections of an object that is otherwise complete, as the options ask. */
    public static void apply(ObjectFile file, AssemblerOptions options) {
        if (options.has(Trait.COMPRESS_DEBUG)) {
            file.sections().forEach(section -> pack(section, file.machine(), Form.GABI));
        } else if (options.has(Trait.COMPRESS_DEBUG_GNU)) {
            file.sections().forEach(section -> pack(section, file.machine(), Form.GNU));
        }
    }

    /** Relocations go on speaking of what the section holds unpacked. */
    private static void pack(ElfSection section, ElfMachine machine, Form form) {
        byte[] contents = section.contents();
        if (!section.name().startsWith(PREFIX) || contents.length == 0) {
            return;
        }
        ByteBuilder packed = new ByteBuilder(contents.length);
        header(packed, section, machine, form, contents.length);
        deflate(contents, packed);
        if (packed.size() >= contents.length) {
            return;
        }
        if (form == Form.GABI) {
            section.setFlags(section.flags() | SectionFlag.COMPRESSED);
            section.setAlignment(machine == ElfMachine.X86_64 ? 8 : 4);
        } else {
            section.setName(".z" + section.name().substring(1));
            section.setAlignment(1);
        }
        section.setContents(packed.toByteArray());
    }

    private static void header(ByteBuilder out, ElfSection section, ElfMachine machine, Form form, int size) {
        if (form == Form.GNU) {
            out.put("ZLIB".getBytes(StandardCharsets.US_ASCII)).put64(Long.reverseBytes(size));
        } else if (machine == ElfMachine.X86_64) {
            out.put32(TYPE_ZLIB).put32(0).put64(size).put64(section.alignment());
        } else {
            out.put32(TYPE_ZLIB).put32(size).put32((int) section.alignment());
        }
    }

    private static void deflate(byte[] contents, ByteBuilder out) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(contents);
            deflater.finish();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                int count = deflater.deflate(buffer);
                out.put(buffer, 0, count);
            }
        } finally {
            deflater.end();
        }
    }
}
