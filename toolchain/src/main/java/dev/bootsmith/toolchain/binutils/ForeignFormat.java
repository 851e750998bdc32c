package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.raw.RawRelocation;
import java.util.List;
import java.util.Optional;

/**
 * What a file's sections need to become part of a file for another processor or of another class: {@code objcopy -O elf32-i386}
 * of 64-bit code. The instructions stay; relocations get the other processor's number for the same width, and notes of
 * properties the other class's padding.
 */
final class ForeignFormat {
    private static final String PROPERTY_NOTE = ".note.gnu.property";
    private static final int NOTE_HEADER_BYTES = 16; // with the name "GNU"

    private final GnuFile input;
    private final ElfClass elfClass;
    private final ElfMachine machine;

    ForeignFormat(GnuFile input, ElfClass elfClass, ElfMachine machine) {
        this.input = input;
        this.elfClass = elfClass;
        this.machine = machine;
    }

    /** Changes the sections; returns the name of a relocation that the other processor has not, if there is one. */
    Optional<String> convert(List<CopySection> sections) {
        ElfMachine from = input.elf().headers().machine();
        for (CopySection section : sections) {
            if (elfClass != input.elf().elfClass() && section.name.equals(PROPERTY_NOTE)) {
                repad(section);
            }
            for (int i = 0; from != machine && i < section.relocations.size(); i++) {
                RawRelocation relocation = section.relocations.get(i);
                Optional<RelocationType> other =
                        RelocationType.of(from, relocation.type()).flatMap(this::counterpart);
                if (other.isEmpty()) {
                    return Optional.of(ElfNames.relocationType(from, relocation.type()));
                }
                section.relocations.set(
                        i,
                        new RawRelocation(
                                relocation.offset(),
                                other.get().number(),
                                relocation.symbolIndex(),
                                relocation.addend()));
            }
        }
        return Optional.empty();
    }

    /** Only width and kind count, whatever else the relocation meant, as in GNU objcopy. */
    private Optional<RelocationType> counterpart(RelocationType type) {
        boolean relative = type.isPcRelative();
        boolean i386 = machine == ElfMachine.I386;
        return Optional.ofNullable(
                switch (type.widthBytes()) {
                    case 1 ->
                        i386
                                ? relative ? RelocationType.R_386_PC8 : RelocationType.R_386_8
                                : relative ? RelocationType.R_X86_64_PC8 : RelocationType.R_X86_64_8;
                    case 2 ->
                        i386
                                ? relative ? RelocationType.R_386_PC16 : RelocationType.R_386_16
                                : relative ? RelocationType.R_X86_64_PC16 : RelocationType.R_X86_64_16;
                    case 4 ->
                        i386
                                ? relative ? RelocationType.R_386_PC32 : RelocationType.R_386_32
                                : relative ? RelocationType.R_X86_64_PC32 : RelocationType.R_X86_64_32;
                    case 8 -> i386 ? null : relative ? RelocationType.R_X86_64_PC64 : RelocationType.R_X86_64_64;
                    default -> null;
                });
    }

    /** Properties are padded to the size of an address. */
    private void repad(CopySection section) {
        ByteView bytes = ByteView.of(section.contents);
        int before = input.elf().elfClass().wordBytes();
        int after = elfClass.wordBytes();
        ByteBuilder out = new ByteBuilder();
        long at = 0;
        while (bytes.has(at, NOTE_HEADER_BYTES)) {
            long size = bytes.getUnsigned32(at + 4);
            if (bytes.get32(at) != 4 || !bytes.has(at + NOTE_HEADER_BYTES, size)) {
                return; // not what it is called; it stays
            }
            ByteBuilder properties = new ByteBuilder();
            long property = at + NOTE_HEADER_BYTES;
            long end = property + size;
            while (property + 8 <= end) {
                long length = bytes.getUnsigned32(property + 4);
                if (!bytes.has(property + 8, length)) {
                    return;
                }
                properties.put(bytes.slice(property, 8 + length).toByteArray()).align(after);
                property = ElfCopyWriter.alignUp(property + 8 + length, before);
            }
            out.put(bytes.slice(at, 4).toByteArray())
                    .put32(properties.size())
                    .put(bytes.slice(at + 8, 8).toByteArray())
                    .put(properties.toByteArray());
            at = ElfCopyWriter.alignUp(end, before);
        }
        section.contents = out.toByteArray();
        section.size = section.contents.length;
    }
}
