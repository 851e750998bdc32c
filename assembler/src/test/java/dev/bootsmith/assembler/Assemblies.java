package dev.bootsmith.assembler;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.Optional;

/** Short ways to assemble in tests. */
final class Assemblies {
    /** A source, what it became, and what was said about it. */
    record Outcome(SourceFile source, Optional<AssemblyResult> result, DiagnosticList diagnostics) {
        byte[] text() {
            return result.orElseThrow(() -> new AssertionError(diagnostics.all()))
                    .object()
                    .section(".text")
                    .orElseThrow()
                    .contents();
        }
    }

    private Assemblies() {}

    static Outcome assemble(ElfMachine machine, String text) {
        return assemble(AssemblerOptions.of(machine), text);
    }

    static Outcome assemble(AssemblerOptions options, String text) {
        SourceFile source = new SourceFile("case.s", text);
        DiagnosticList diagnostics = new DiagnosticList();
        return new Outcome(source, Assembler.assemble(options, List.of(source), diagnostics), diagnostics);
    }
}
