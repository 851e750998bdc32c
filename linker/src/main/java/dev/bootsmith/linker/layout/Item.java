package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Statement;
import java.util.List;

/** One thing in the order of the script, between output sections or an output section itself. */
public sealed interface Item {
    /** An assignment or assertion between output sections. */
    record Step(Statement statement) implements Item {}

    /** An output section. */
    record Section(OutputSection section) implements Item {}

    /** Sections that share their addresses in memory and follow each other where they are loaded. */
    record Overlay(Statement.Overlay statement, List<OutputSection> sections) implements Item {
        public Overlay {
            sections = List.copyOf(sections);
        }
    }
}
