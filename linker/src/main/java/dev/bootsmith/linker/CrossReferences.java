package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * References between output sections that the script forbids.
 *
 * @ld Miscellaneous Commands, NOCROSSREFS and NOCROSSREFS_TO
 */
final class CrossReferences {
    private CrossReferences() {}

    static void check(List<Statement.Command> rules, List<InputFile> files, SymbolTable symbols, DiagnosticSink sink) {
        if (rules.isEmpty()) {
            return;
        }
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                SectionPlace from = section.place();
                if (from != null) {
                    for (Relocation relocation : section.relocations()) {
                        check(rules, section, from, relocation, symbols, sink);
                    }
                }
            }
        }
    }

    private static void check(
            List<Statement.Command> rules,
            InputSection section,
            SectionPlace from,
            Relocation relocation,
            SymbolTable symbols,
            DiagnosticSink sink) {
        ElfSymbol symbol = relocation.symbol();
        SectionPlace to = symbol == null ? null : place(section.file(), symbol, symbols);
        if (symbol == null || to == null) {
            return;
        }
        for (Statement.Command rule : rules) {
            if (forbids(rule, from.name(), to.name())) {
                String place = section.file().name() + ":(" + section.name() + "+0x"
                        + Long.toHexString(relocation.offset()) + ")";
                sink.report(
                        Diagnostic.of(LinkerCode.PROHIBITED_REFERENCE, place, from.name(), symbol.toString(), to.name())
                                .at(rule.span()));
            }
        }
    }

    /** NOCROSSREFS forbids references between any two of its sections, NOCROSSREFS_TO those to its first one. */
    private static boolean forbids(Statement.Command rule, String from, String to) {
        List<String> names = rule.names();
        if (from.equals(to) || !names.contains(from) || !names.contains(to)) {
            return false;
        }
        return rule.keyword().equals("NOCROSSREFS") || names.get(0).equals(to);
    }

    private static @Nullable SectionPlace place(InputFile file, ElfSymbol symbol, SymbolTable symbols) {
        if (!symbol.isLocal()) {
            return symbols.entry(symbol).place();
        }
        ElfSection section = symbol.section();
        InputSection input = section == null ? null : file.find(section);
        return input == null ? null : input.place();
    }
}
