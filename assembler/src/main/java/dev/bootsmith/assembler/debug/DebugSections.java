package dev.bootsmith.assembler.debug;

import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.option.DebugOptions.Layout;
import dev.bootsmith.assembler.symbol.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sections for debuggers at the end of the source.
 *
 * <p>The line table is written if there are rows, or if {@code .debug_info} of the source may refer to the files. Without
 * a {@code .debug_info} of the source, one that describes the code as a whole is added.
 *
 * @gas --gdwarf-5
 */
public final class DebugSections {
    /** Finds and makes sections. */
    public interface Maker {
        @Nullable
        Section find(String name);

        /** Returns the section of that name, made as plain data, as text ({@code .debug_str}), or writable. */
        Section get(String name, Kind kind);

        /** Gives the section's symbol its place in the order of symbols. */
        void mention(Section section);

        /** Symbols that are functions and have a size, in order. */
        List<Symbol> functions();
    }

    /** What a section holds. */
    public enum Kind {
        TABLE,
        STRINGS,
        /** A part of a table; GNU as makes it with the attributes of a section that nothing is known of. */
        PART
    }

    /** How it went. */
    public enum Outcome {
        GOOD,
        /** The source has a line table of its own and also asks for one. */
        DUPLICATE
    }

    private DebugSections() {}

    /** Writes what is wanted. */
    public static Outcome write(LineRecorder recorder, int addressBytes, Maker maker) {
        Map<Section, List<LineRow>> rows = recorder.finish();
        Section info = maker.find(".debug_info");
        boolean described = info != null && !info.isEmpty();
        Section own = maker.find(".debug_line");
        if (own != null && !own.isEmpty()) {
            // The compiler writes its line table itself; two cannot be joined.
            return recorder.hasSeenLoc() ? Outcome.DUPLICATE : Outcome.GOOD;
        }
        boolean needed = !rows.isEmpty() || described;
        if (!needed) {
            return Outcome.GOOD;
        }
        Function<String, Section> sections = name -> maker.get(name, name.contains("str") ? Kind.STRINGS : Kind.TABLE);
        Section lines = sections.apply(".debug_line");
        LineProgramWriter writer = new LineProgramWriter(recorder, lines, addressBytes, sections);
        Symbol end = writer.writeHeader(Math.max(3, recorder.version()));
        boolean separate = recorder.options().layout() == Layout.SEPARATE;
        rows.forEach((section, list) -> {
            Subsection place = null;
            if (separate && !list.isEmpty()) {
                String name = section.name().equals(".text") ? "" : section.name();
                place = maker.get(".debug_line" + name, Kind.PART).subsection(0);
            }
            writer.writeRows(list, section, place);
        });
        if (separate) {
            writer.moveTo(maker.get(".debug_line_end", Kind.PART).subsection(0));
        }
        writer.define(end);
        if (!described && !rows.isEmpty()) {
            new UnitWriter(recorder, new ArrayList<>(rows.keySet()), maker.functions(), addressBytes, sections)
                    .write(lines);
            maker.mention(sections.apply(".debug_info"));
            maker.mention(sections.apply(".debug_abbrev"));
            maker.mention(lines);
        }
        return Outcome.GOOD;
    }
}
