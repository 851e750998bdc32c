package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.SourceSyntax;
import dev.bootsmith.assembler.state.SourceSyntax.Dialect;
import dev.bootsmith.assembler.state.SourceSyntax.RegisterPrefix;
import java.util.Map;

/**
 * Directives that say how instructions are written.
 *
 * @gas i386-Variations
 */
final class SyntaxDirectives {
    private SyntaxDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".att_syntax", a -> choose(a, Dialect.ATT));
        table.put(".intel_syntax", a -> choose(a, Dialect.INTEL));
        table.put(".allow_index_reg", a -> syntax(a).allowIndexRegisters(true));
        table.put(".disallow_index_reg", a -> syntax(a).allowIndexRegisters(false));
        table.put(".att_mnemonic", a -> syntax(a).useIntelMnemonics(false));
        table.put(".intel_mnemonic", a -> syntax(a).useIntelMnemonics(true));
    }

    private static SourceSyntax syntax(Arguments a) throws SyntaxError {
        a.end();
        return a.state().syntax();
    }

    /** {@code .intel_syntax noprefix}; without a word the percent sign is needed, as it is in AT&amp;T syntax. */
    private static void choose(Arguments a, Dialect dialect) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        String word = a.cursor().word("");
        int end = a.cursor().position();
        a.end();
        switch (word) {
            case "", "prefix" -> a.state().syntax().choose(dialect, RegisterPrefix.REQUIRED);
            case "noprefix" -> a.state().syntax().choose(dialect, RegisterPrefix.OPTIONAL);
            default -> throw new SyntaxError(AssemblerCode.BAD_SYNTAX_MODE, start, end, word, a.directive());
        }
    }
}
