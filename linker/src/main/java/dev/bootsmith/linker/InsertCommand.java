package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the statements in front of an INSERT command into the default script, at the place the command names.
 *
 * @ld Miscellaneous Commands, INSERT
 */
final class InsertCommand {
    private InsertCommand() {}

    /** Moves statements into the script, which holds the default layout. */
    static void apply(List<Statement> inserted, List<Statement> script, DiagnosticSink sink) {
        List<Statement> waiting = new ArrayList<>();
        for (Statement statement : inserted) {
            if (statement instanceof Statement.Insert insert) {
                if (!insert(waiting, insert, script)) {
                    sink.report(Diagnostic.of(LinkerCode.UNDEFINED_SECTION_IN_SCRIPT, insert.section())
                            .at(insert.span()));
                }
                waiting = new ArrayList<>();
            } else if (statement instanceof Statement.Sections sections) {
                waiting.addAll(sections.statements());
            } else {
                waiting.add(statement);
            }
        }
        script.addAll(waiting);
    }

    private static boolean insert(List<Statement> waiting, Statement.Insert insert, List<Statement> script) {
        for (int i = 0; i < script.size(); i++) {
            if (script.get(i) instanceof Statement.Sections sections) {
                List<Statement> inner = new ArrayList<>(sections.statements());
                for (int j = 0; j < inner.size(); j++) {
                    if (inner.get(j) instanceof Statement.OutputSection output
                            && output.name().equals(insert.section())) {
                        inner.addAll(insert.position().equals("AFTER") ? j + 1 : j, waiting);
                        script.set(i, new Statement.Sections(inner, sections.span()));
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
