package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Statement;

/** One thing in the order of the script, between output sections or an output section itself. */
public sealed interface Item {
    /** An assignment or assertion between output sections. */
    final class Step implements Item {
        private final Statement statement;

        Step(Statement statement) {
            this.statement = statement;
        }

        public Statement statement() {
            return statement;
        }
    }

    /** An output section. */
    final class Section implements Item {
        private final OutputSection section;

        Section(OutputSection section) {
            this.section = section;
        }

        public OutputSection section() {
            return section;
        }
    }
}
