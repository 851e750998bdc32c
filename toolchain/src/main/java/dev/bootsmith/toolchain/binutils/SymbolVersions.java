package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of dynamic symbols: which version each needs or defines.
 *
 * @elf GNU extension: .gnu.version, .gnu.version_r, .gnu.version_d
 */
final class SymbolVersions {
    static final int VERDEF = 0x6fff_fffd;
    static final int VERNEED = 0x6fff_fffe;
    static final int VERSYM = 0x6fff_ffff;
    private static final int HIDDEN = 0x8000;

    private final ByteView numbers;
    private final Map<Integer, String> defined = new HashMap<>();
    private final Map<Integer, String> needed = new HashMap<>();

    SymbolVersions(RawElf elf) {
        numbers = elf.sectionOfType(VERSYM).map(RawSection::contents).orElse(ByteView.of(new byte[0]));
        elf.sectionOfType(VERDEF).ifPresent(table -> readDefinitions(elf, table));
        elf.sectionOfType(VERNEED).ifPresent(table -> readNeeds(elf, table));
    }

    private static Optional<ByteView> strings(RawElf elf, RawSection table) {
        int link = table.header().link();
        return link > 0 && link < elf.sections().size()
                ? Optional.of(elf.sections().get(link).contents())
                : Optional.empty();
    }

    private static String string(ByteView strings, long offset) {
        return offset < strings.size() ? ElfName.decode(strings, offset) : "<corrupt>";
    }

    private void readDefinitions(RawElf elf, RawSection table) {
        ByteView strings = strings(elf, table).orElse(ByteView.of(new byte[0]));
        ByteView bytes = table.contents();
        long at = 0;
        for (int i = 0; i < table.header().info() && bytes.has(at, 20); i++) {
            long aux = at + bytes.getUnsigned32(at + 12);
            if (bytes.has(aux, 8)) {
                defined.put(bytes.get16(at + 4) & 0x7fff, string(strings, bytes.getUnsigned32(aux)));
            }
            at += bytes.getUnsigned32(at + 16);
        }
    }

    private void readNeeds(RawElf elf, RawSection table) {
        ByteView strings = strings(elf, table).orElse(ByteView.of(new byte[0]));
        ByteView bytes = table.contents();
        long at = 0;
        for (int i = 0; i < table.header().info() && bytes.has(at, 16); i++) {
            long aux = at + bytes.getUnsigned32(at + 8);
            for (int j = 0; j < bytes.get16(at + 2) && bytes.has(aux, 16); j++) {
                needed.put(bytes.get16(aux + 6) & 0x7fff, string(strings, bytes.getUnsigned32(aux + 8)));
                aux += bytes.getUnsigned32(aux + 12);
            }
            at += bytes.getUnsigned32(at + 12);
        }
    }

    /** Returns the version number of a dynamic symbol, 0 without a table. */
    int number(int symbolIndex) {
        return numbers.has(symbolIndex * 2L, 2) ? numbers.get16(symbolIndex * 2L) : 0;
    }

    Optional<String> definition(int number) {
        return Optional.ofNullable(defined.get(number & 0x7fff));
    }

    Optional<String> need(int number) {
        return Optional.ofNullable(needed.get(number & 0x7fff));
    }

    /** Returns {@code @VERSION} or, for the default version of a defined symbol, {@code @@VERSION}; empty if it has none. */
    String suffix(int symbolIndex, boolean undefined) {
        int number = number(symbolIndex);
        int plain = number & 0x7fff;
        if (plain <= 1) {
            return "";
        }
        Optional<String> need = need(plain);
        if (undefined && need.isPresent()) {
            return "@" + need.get();
        }
        Optional<String> definition = definition(plain);
        if (definition.isPresent()) {
            return ((number & HIDDEN) != 0 ? "@" : "@@") + definition.get();
        }
        return need.map(name -> "@" + name).orElse("");
    }
}
