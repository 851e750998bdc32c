package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sections named {@code .gnu.warning.SYMBOL}: who uses the symbol reads their text, and they are not part of a program. */
final class WarningSections {
    private static final String PREFIX = ".gnu.warning.";

    private WarningSections() {}

    static void take(List<InputFile> files, SymbolTable symbols, DiagnosticSink sink) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.name().startsWith(PREFIX) && !section.isDiscarded()) {
                    LinkSymbol symbol = symbols.find(section.name().substring(PREFIX.length()));
                    if (symbol != null && symbol.isReferenced()) {
                        String text = new String(section.contents(), StandardCharsets.UTF_8).replace("\0", "");
                        sink.report(Diagnostic.of(LinkerCode.SYMBOL_WARNING, symbol.name(), text.strip()));
                    }
                    section.discard();
                }
            }
        }
    }
}
