package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Statement;

/** One thing in the order of the script, between output sections or an output section itself. */
public sealed interface Item {
    /** An assignment or assertion between output sections, or a line that only the map shows. */
    final class Step implements Item {
        private final Statement statement;
        private long value;

        Step(Statement statement) {
            this.statement = statement;
        }

        public Statement statement() {
            return statement;
        }

        /** Returns the value of an assertion, or the location counter after an assignment to it. */
        public long value() {
            return value;
        }

        void setValue(long newValue) {
            value = newValue;
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
