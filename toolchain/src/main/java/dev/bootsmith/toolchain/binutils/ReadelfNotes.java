package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.Locale;
import java.util.Map;

/** Notes in readelf's text. */
final class ReadelfNotes {
    private static final String[] ISA = {"x86-64-baseline", "x86-64-v2", "x86-64-v3", "x86-64-v4"};

    private static final Map<Integer, String> GNU_TYPES = Map.of(
            1, "NT_GNU_ABI_TAG (ABI version tag)",
            2, "NT_GNU_HWCAP (DSO-supplied software HWCAP info)",
            3, "NT_GNU_BUILD_ID (unique build ID bitstring)",
            4, "NT_GNU_GOLD_VERSION (gold version)",
            5, "NT_GNU_PROPERTY_TYPE_0");

    private final RawElf elf;
    private final boolean wide;
    private final StringBuilder out;

    ReadelfNotes(RawElf elf, boolean wide, StringBuilder out) {
        this.elf = elf;
        this.wide = wide;
        this.out = out;
    }

    void write() {
        for (RawSection section : elf.sections()) {
            if (section.type() == SectionType.NOTE && section.size() > 0) {
                out.append("\nDisplaying notes found in: ")
                        .append(section.name())
                        .append('\n');
                out.append("  Owner                Data size \tDescription\n");
                notes(section);
            }
        }
    }

    private void notes(RawSection section) {
        ByteView bytes = section.contents();
        long alignment = section.header().alignment() == 8 ? 8 : 4;
        long at = 0;
        while (bytes.has(at, 12)) {
            long nameSize = bytes.getUnsigned32(at);
            long size = bytes.getUnsigned32(at + 4);
            int type = bytes.get32(at + 8);
            long description = at + 12 + (nameSize + 3) / 4 * 4;
            if (!bytes.has(at + 12, nameSize) || !bytes.has(description, size)) {
                return;
            }
            String owner =
                    nameSize == 0 ? "(NONE)" : bytes.slice(at + 12, nameSize).zeroTerminated(0);
            out.append(String.format(Locale.ROOT, "  %-20.20s 0x%08x\t%s", owner, size, typeName(owner, type)));
            boolean described = owner.equals("GNU") && (type == 1 || type == 3 || type == 5) || size > 0;
            out.append(wide && described ? '\t' : '\n');
            describe(owner, type, bytes.slice(description, size));
            at = (description + size + alignment - 1) / alignment * alignment;
        }
    }

    private static String typeName(String owner, int type) {
        if (owner.equals("GNU")) {
            String name = GNU_TYPES.get(type);
            if (name != null) {
                return name;
            }
        }
        if (owner.equals("Xen")) {
            return "Unknown note type: (0x" + String.format("%08x", type) + ")";
        }
        return switch (type) {
            case 1 -> "NT_VERSION (version)";
            case 2 -> "NT_ARCH (architecture)";
            case 0x100 -> "OPEN";
            case 0x101 -> "func";
            default -> String.format("Unknown note type: (0x%08x)", type);
        };
    }

    private void describe(String owner, int type, ByteView data) {
        if (owner.equals("GNU") && type == 1 && data.size() >= 16) {
            String system = data.get32(0) == 0 ? "Linux" : data.get32(0) == 1 ? "Hurd" : "Unknown";
            out.append(
                    String.format("    OS: %s, ABI: %d.%d.%d\n", system, data.get32(4), data.get32(8), data.get32(12)));
        } else if (owner.equals("GNU") && type == 3) {
            out.append("    Build ID: ");
            for (int i = 0; i < data.size(); i++) {
                out.append(String.format("%02x", data.get8(i)));
            }
            out.append('\n');
        } else if (owner.equals("GNU") && type == 5) {
            properties(data);
        } else if (data.size() > 0) {
            out.append("   description data: ");
            for (int i = 0; i < data.size(); i++) {
                out.append(String.format("%02x ", data.get8(i)));
            }
            out.append('\n');
        }
    }

    private void properties(ByteView data) {
        out.append("      Properties: ");
        int word = elf.elfClass().wordBytes();
        long at = 0;
        boolean first = true;
        while (data.has(at, 8)) {
            int type = data.get32(at);
            long size = data.getUnsigned32(at + 4);
            if (!data.has(at + 8, size)) {
                break;
            }
            out.append(first ? "" : "\n\t").append(property(type, size >= 4 ? data.get32(at + 8) : 0, size));
            first = false;
            at += 8 + (size + word - 1) / word * word;
        }
        out.append('\n');
    }

    private static String property(int type, int value, long size) {
        return switch (type) {
            case 0xc000_0002 -> "x86 feature: " + bits(value, "IBT", "SHSTK", "LAM_U48", "LAM_U57");
            case 0xc001_0001 -> "x86 feature used: " + bits(value, "x86", "x87", "MMX", "XMM", "YMM", "ZMM");
            case 0xc001_0002 -> "x86 ISA used: " + bits(value, ISA);
            case 0xc000_8002 -> "x86 ISA needed: " + bits(value, ISA);
            case 1 -> "stack size";
            case 2 -> "no copy on protected ";
            default -> String.format("<unknown type %#x data: %d bytes>", type, size);
        };
    }

    private static String bits(int value, String... names) {
        if (value == 0) {
            return "<None>";
        }
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 32; bit++) {
            if ((value >> bit & 1) != 0) {
                text.append(text.length() == 0 ? "" : ", ");
                text.append(bit < names.length ? names[bit] : String.format("<unknown: %x>", 1 << bit));
            }
        }
        return text.toString();
    }
}
