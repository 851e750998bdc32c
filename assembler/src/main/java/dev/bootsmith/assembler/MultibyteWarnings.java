package dev.bootsmith.assembler;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceFile;

/**
 * Points at characters beyond ASCII.
 *
 * @gas --multibyte-handling
 */
final class MultibyteWarnings {
    private MultibyteWarnings() {}

    /** Warns once for each line of a source. */
    static void ofText(SourceFile source, AssemblyState state) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                int end = i;
                while (end < text.length() && text.charAt(end) > 127) {
                    end++;
                }
                state.reporter()
                        .report(Diagnostic.of(AssemblerCode.MULTIBYTE_CHARACTER).at(source.span(i, end)), null);
                int line = text.indexOf('\n', i);
                i = line < 0 ? text.length() : line;
            }
        }
    }

    /** Warns once for each symbol. */
    static void ofSymbols(AssemblyState state) {
        for (Symbol symbol : state.symbols().all()) {
            if (symbol.sectionOf() == null
                    && symbol.name().chars().anyMatch(c -> c > 127)
                    && symbol.definedAt() instanceof SourceStatement statement) {
                state.reporter().report(AssemblerCode.MULTIBYTE_SYMBOL, statement, symbol.name());
            }
        }
    }
}
