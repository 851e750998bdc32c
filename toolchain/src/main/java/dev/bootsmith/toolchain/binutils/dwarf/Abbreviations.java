package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of {@code .debug_abbrev}, which say what attributes the entries have.
 *
 * @elf DWARF 5, 7.5.3 Abbreviations Tables
 */
final class Abbreviations {
    static final int FORM_IMPLICIT_CONSTANT = 0x21;

    private Abbreviations() {}

    /** @param constant the value, if the form says that it stands here */
    record Attribute(long name, long form, long constant) {}

    record Abbreviation(long number, long tag, boolean hasChildren, List<Attribute> attributes) {}

    /** Reads one table. */
    static Map<Long, Abbreviation> read(DwarfCursor in) {
        Map<Long, Abbreviation> result = new LinkedHashMap<>();
        for (long number = in.leb(); number != 0; number = in.leb()) {
            long tag = in.leb();
            boolean hasChildren = in.unsigned(1) != 0;
            List<Attribute> attributes = new ArrayList<>();
            Attribute last;
            do {
                long name = in.leb();
                long form = in.leb();
                last = new Attribute(name, form, form == FORM_IMPLICIT_CONSTANT ? in.signedLeb() : 0);
                attributes.add(last);
            } while (last.name() != 0 || last.form() != 0);
            result.put(number, new Abbreviation(number, tag, hasChildren, attributes));
        }
        return result;
    }

    /** Prints every table of the section. */
    static void dump(ByteView view, StringBuilder out) {
        DwarfCursor in = new DwarfCursor(view, 0, view.size());
        while (in.hasMore()) {
            long start = in.at();
            out.append("  Number TAG (").append(DwarfNames.hex(start)).append(")\n");
            for (Abbreviation abbreviation : read(in).values()) {
                out.append("   ")
                        .append(abbreviation.number())
                        .append("      ")
                        .append(DwarfNames.tag(abbreviation.tag()))
                        .append(abbreviation.hasChildren() ? "    [has children]\n" : "    [no children]\n");
                for (Attribute attribute : abbreviation.attributes()) {
                    out.append(String.format("    %-18s ", DwarfNames.attribute(attribute.name())))
                            .append(DwarfNames.form(attribute.form()))
                            .append(attribute.form() == FORM_IMPLICIT_CONSTANT ? ": " + attribute.constant() : "")
                            .append('\n');
                }
            }
        }
        out.append('\n');
    }
}
