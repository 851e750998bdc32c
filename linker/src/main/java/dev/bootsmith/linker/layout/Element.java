package dev.bootsmith.linker.layout;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.script.Statement;

/** What an output section is made of, in order. */
public sealed interface Element {
    /** An input section, and the pattern that took it. */
    record Input(InputSection section, Statement.InputSections statement) implements Element {
        /** What stands for the script in patterns of sections that no script describes. */
        static final SourceFile ORPHANS = new SourceFile("<orphan>", "");

        /** Returns whether no statement of the script describes the section; then it is behind all that do. */
        public boolean isOrphan() {
            return statement.span().file() == ORPHANS;
        }
    }

    /** A statement that is carried out in passing: assignment, data, fill, assertion. */
    final class Step implements Element {
        private final Statement statement;
        private long offset;
        private long end;
        private long value;

        Step(Statement statement) {
            this.statement = statement;
        }

        public Statement statement() {
            return statement;
        }

        /** Returns where in the section it was carried out. */
        public long offset() {
            return offset;
        }

        void setOffset(long newOffset) {
            offset = newOffset;
        }

        /** Returns where the location counter was after it. */
        public long end() {
            return end;
        }

        void setEnd(long newEnd) {
            end = newEnd;
        }

        /** Returns the value of a data statement or the new value of an assignment. */
        public long value() {
            return value;
        }

        void setValue(long newValue) {
            value = newValue;
        }
    }
}
