package dev.bootsmith.assembler;

import dev.bootsmith.assembler.debug.DebugSections;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes sections for debuggers among the others. */
final class DebugSectionMaker implements DebugSections.Maker {
    private static final int TYPE_FUNCTION = 2;
    private static final int TYPE_INDIRECT_FUNCTION = 10;

    private final AssemblyState state;

    DebugSectionMaker(AssemblyState state) {
        this.state = state;
    }

    @Override
    public @Nullable Section find(String name) {
        return state.sections().find(name, "");
    }

    @Override
    public Section get(String name, DebugSections.Kind kind) {
        Section section = find(name);
        if (section == null) {
            long flags = kind == DebugSections.Kind.PART ? SectionFlag.WRITE : 0;
            section = state.sections().createUnmentioned(name, "", SectionType.PROGBITS, flags);
        }
        if (kind == DebugSections.Kind.STRINGS) {
            // Whatever the source made of the section: gcc -fno-merge-debug-strings has no flags there.
            section.setFlags(SectionFlag.MERGE | SectionFlag.STRINGS);
            section.setEntrySize(1);
        }
        return section;
    }

    @Override
    public void mention(Section section) {
        state.sections().mention(section);
    }

    @Override
    public List<Symbol> functions() {
        return state.symbols().all().stream()
                .filter(symbol -> symbol.isDefined() && symbol.size() != null && !Value.ZERO.equals(symbol.size()))
                .filter(symbol -> symbol.type() == TYPE_FUNCTION || symbol.type() == TYPE_INDIRECT_FUNCTION)
                .toList();
    }
}
