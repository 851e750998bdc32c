package dev.bootsmith.assembler.output;

import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.state.SectionTable;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Says of each code section that an assembler made it, for tools that check how a program was built.
 *
 * <pre>
 *  4  length of the name, 8     4  length of the addresses     4  NT_GNU_BUILD_ATTRIBUTE_OPEN
 *  8  "GA$" 1 "3a1" 0               then the addresses of the section's start and end
 * </pre>
 *
 * @gas --generate-missing-build-notes
 */
public final class BuildNotes {
    private static final String NAME = ".gnu.build.attributes";
    private static final int OPEN = 0x100;
    private static final int NAME_BYTES = 8;

    private BuildNotes() {}

    /** Makes the notes unless the source has such notes itself. */
    public static void write(SectionTable sections, int addressBytes) {
        if (sections.find(NAME, "") != null) {
            return;
        }
        List<Section> code = sections.all().stream()
                .filter(section -> section.isCode()
                        && !section.isComdat()
                        && !section.name().startsWith(".gnu.linkonce"))
                .toList();
        Section notes = sections.createUnmentioned(NAME, "", SectionType.NOTE, 0);
        notes.requireAlignment(2);
        Emitter emitter = new Emitter(notes.subsection(0));
        for (Section section : code) {
            emitter.bytes().put32(NAME_BYTES).put32(2 * addressBytes).put32(OPEN);
            emitter.bytes().put("GA$\0013a1\0".getBytes(StandardCharsets.US_ASCII));
            emitter.fixup(addressBytes, Value.of(section.sectionSymbol()), Fixup.Reference.ABSOLUTE, null);
            emitter.fixup(addressBytes, Value.of(endOf(section)), Fixup.Reference.ABSOLUTE, null);
        }
    }

    private static Symbol endOf(Section section) {
        Subsection last = section.subsection(0);
        for (Subsection subsection : section.subsections()) {
            last = subsection;
        }
        return Symbol.at(last.open(), last.openOffset());
    }
}
