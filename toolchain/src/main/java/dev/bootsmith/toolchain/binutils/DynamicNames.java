package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names that a dynamically linked file has beyond its symbol table: {@code puts@plt} for the stub that jumps to {@code puts},
 * and the symbol whose address the dynamic linker writes to a place.
 */
final class DynamicNames {
    /** What the name of a stub ends in. */
    static final String STUB = "@plt";

    private static final int DEFAULT_ENTRY_BYTES = 16;
    /** {@code endbr64} and {@code endbr32}, by their first three bytes. */
    private static final int ENDBR = 0x1e0ff3;

    private final RawElf elf;
    private final Map<Long, String> plain = new HashMap<>();
    private final Map<Long, String> versioned = new HashMap<>();
    private final Map<Long, String> stubs = new TreeMap<>();

    DynamicNames(RawElf elf) {
        this.elf = elf;
        SymbolVersions versions = new SymbolVersions(elf);
        boolean hasVersions = elf.sectionOfType(SymbolVersions.VERSYM).isPresent();
        for (RawSection table : elf.sections()) {
            if (DynamicListing.isDynamic(elf, table)) {
                for (RawRelocation relocation : elf.relocations(table)) {
                    int index = relocation.symbolIndex();
                    if (index > 0 && index < elf.dynamicSymbols().size()) {
                        RawSymbol symbol = elf.dynamicSymbols().get(index);
                        String name = elf.nameOf(symbol);
                        plain.put(relocation.offset(), name);
                        versioned.put(
                                relocation.offset(),
                                name + DynamicListing.versionSuffix(versions, hasVersions, symbol));
                    }
                }
            }
        }
        for (String name : List.of(".plt", ".plt.got", ".plt.sec")) {
            elf.section(name).ifPresent(this::stubs);
        }
    }

    /** Returns the names of the stubs, by their addresses. */
    Map<Long, String> stubs() {
        return stubs;
    }

    /** Returns the symbol that a dynamic relocation of exactly this place names. */
    Optional<String> at(long address) {
        return Optional.ofNullable(versioned.get(address));
    }

    private void stubs(RawSection section) {
        long size = section.header().entrySize();
        long entry = size >= 8 && size <= 64 ? size : DEFAULT_ENTRY_BYTES;
        for (long at = 0; at + entry <= section.contents().size(); at += entry) {
            long address = section.address() + at;
            target(section, at).map(plain::get).ifPresent(name -> stubs.put(address, name + STUB));
        }
    }

    /** Returns where the pointer lies through which the stub at an offset jumps. */
    private Optional<Long> target(RawSection section, long offset) {
        ByteView bytes = section.contents();
        long at = offset;
        if (bytes.has(at, 4) && (bytes.get32(at) & 0xff_ffff) == ENDBR) {
            at += 4;
        }
        if (bytes.has(at, 1) && bytes.get8(at) == 0xf2) {
            at++; // BND
        }
        if (!bytes.has(at, 6) || bytes.get8(at) != 0xff) {
            return Optional.empty();
        }
        long displacement = bytes.get32(at + 2);
        return switch (bytes.get8(at + 1)) {
            case 0x25 ->
                Optional.of(elf.is64() ? section.address() + at + 6 + displacement : displacement & 0xffff_ffffL);
            case 0xa3 ->
                elf.section(".got.plt")
                        .or(() -> elf.section(".got"))
                        .map(table -> table.address() + displacement & 0xffff_ffffL);
            default -> Optional.empty();
        };
    }
}
