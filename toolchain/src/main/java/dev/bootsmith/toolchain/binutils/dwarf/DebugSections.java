package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.raw.AppliedRelocations;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.HashMap;
import java.util.Map;

/** The contents of a file's debugging sections, expanded and with relocations carried out, each read once. */
final class DebugSections {
    private final RawElf elf;
    private final Map<Integer, ByteView> contents = new HashMap<>();

    DebugSections(RawElf elf) {
        this.elf = elf;
    }

    RawElf elf() {
        return elf;
    }

    boolean is64() {
        return elf.is64();
    }

    /** Returns the digits of an address. */
    int digits() {
        return elf.is64() ? 16 : 8;
    }

    ByteView contents(RawSection section) {
        return contents.computeIfAbsent(section.index(), index -> new AppliedRelocations(elf, section).view());
    }

    /** Returns the contents of the section of that name; nothing if there is none. */
    ByteView contents(String name) {
        return elf.section(name).map(this::contents).orElse(ByteView.of(new byte[0]));
    }

    /** Returns the text at an offset of a section. */
    String text(String section, long offset) {
        ByteView view = contents(section);
        return offset >= 0 && offset < view.size() ? ElfName.decode(view, offset) : "<offset is too big>";
    }
}
