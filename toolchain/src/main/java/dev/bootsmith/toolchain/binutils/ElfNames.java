package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.Map;

/** The names that readelf gives to numbers. */
final class ElfNames {
    private static final Map<Integer, String> SECTION_TYPES = Map.ofEntries(
            Map.entry(0, "NULL"),
            Map.entry(1, "PROGBITS"),
            Map.entry(2, "SYMTAB"),
            Map.entry(3, "STRTAB"),
            Map.entry(4, "RELA"),
            Map.entry(5, "HASH"),
            Map.entry(6, "DYNAMIC"),
            Map.entry(7, "NOTE"),
            Map.entry(8, "NOBITS"),
            Map.entry(9, "REL"),
            Map.entry(10, "SHLIB"),
            Map.entry(11, "DYNSYM"),
            Map.entry(14, "INIT_ARRAY"),
            Map.entry(15, "FINI_ARRAY"),
            Map.entry(16, "PREINIT_ARRAY"),
            Map.entry(17, "GROUP"),
            Map.entry(18, "SYMTAB SECTION INDICES"),
            Map.entry(0x6fff_fff5, "GNU_ATTRIBUTES"),
            Map.entry(0x6fff_fff6, "GNU_HASH"),
            Map.entry(0x6fff_fff7, "GNU_LIBLIST"),
            Map.entry(0x6fff_fffd, "VERDEF"),
            Map.entry(0x6fff_fffe, "VERNEED"),
            Map.entry(0x6fff_ffff, "VERSYM"),
            Map.entry(0x7000_0001, "X86_64_UNWIND"));
    private static final Map<Integer, String> SEGMENT_TYPES = Map.ofEntries(
            Map.entry(0, "NULL"),
            Map.entry(1, "LOAD"),
            Map.entry(2, "DYNAMIC"),
            Map.entry(3, "INTERP"),
            Map.entry(4, "NOTE"),
            Map.entry(5, "SHLIB"),
            Map.entry(6, "PHDR"),
            Map.entry(7, "TLS"),
            Map.entry(0x6474_e550, "GNU_EH_FRAME"),
            Map.entry(0x6474_e551, "GNU_STACK"),
            Map.entry(0x6474_e552, "GNU_RELRO"),
            Map.entry(0x6474_e553, "GNU_PROPERTY"));
    private static final Map<Integer, String> SYMBOL_TYPES =
            Map.of(0, "NOTYPE", 1, "OBJECT", 2, "FUNC", 3, "SECTION", 4, "FILE", 5, "COMMON", 6, "TLS", 10, "IFUNC");
    private static final String[] VISIBILITIES = {"DEFAULT", "INTERNAL", "HIDDEN", "PROTECTED"};

    private ElfNames() {}

    static String sectionType(int type) {
        String name = SECTION_TYPES.get(type);
        if (name != null) {
            return name;
        }
        if (type >= 0x6000_0000) {
            return "LOOS+0x" + Integer.toHexString(type - 0x6000_0000);
        }
        return String.format("%08x: <unknown>", type);
    }

    static String segmentType(int type) {
        String name = SEGMENT_TYPES.get(type);
        if (name != null) {
            return name;
        }
        return type >= 0x6000_0000
                ? "LOOS+0x" + Integer.toHexString(type - 0x6000_0000)
                : "<unknown>: " + Integer.toHexString(type);
    }

    static String symbolType(int type) {
        return SYMBOL_TYPES.getOrDefault(type, "<unknown>: " + type);
    }

    static String binding(int binding) {
        return switch (binding) {
            case 0 -> "LOCAL";
            case 1 -> "GLOBAL";
            case 2 -> "WEAK";
            case 10 -> "UNIQUE";
            default -> "<unknown>: " + binding;
        };
    }

    static String visibility(int visibility) {
        return VISIBILITIES[visibility & 3];
    }

    static String relocationType(ElfMachine machine, int type) {
        String unknown = String.format("unrecognized: %x", type);
        return RelocationType.of(machine, type).map(Enum::name).orElse(unknown);
    }
}
