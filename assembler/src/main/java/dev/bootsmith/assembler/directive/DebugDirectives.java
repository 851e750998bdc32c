package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.Map;

/**
 * Directives that describe source lines to debuggers; refused by name until the line program is written.
 *
 * @gas File, Loc
 */
final class DebugDirectives {
    private DebugDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".loc", DebugDirectives::unsupported);
        table.put(".stabs", DebugDirectives::unsupported);
        table.put(".stabn", DebugDirectives::unsupported);
        table.put(".stabd", DebugDirectives::unsupported);
        table.put(".cfi_window_save", DebugDirectives::unsupported);
        table.put(".cfi_label", DebugDirectives::unsupported);
    }

    static void numberedFile(Arguments a) throws SyntaxError {
        unsupported(a);
    }

    private static void unsupported(Arguments a) throws SyntaxError {
        a.state()
                .report(Diagnostic.of(AssemblerCode.UNSUPPORTED_DIRECTIVE, a.directive())
                        .at(a.state().statement().span()));
    }
}
