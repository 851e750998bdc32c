package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.Map;

/**
 * Directives that describe source lines and stack frames to debuggers.
 *
 * @gas CFI directives, File, Loc
 */
final class DebugDirectives {
    private DebugDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".loc", DebugDirectives::unsupported);
        for (String name : new String[] {
            "startproc", "endproc", "def_cfa", "def_cfa_offset", "def_cfa_register", "adjust_cfa_offset", "offset",
            "rel_offset", "restore", "remember_state", "restore_state", "same_value", "undefined", "register",
            "escape", "personality", "lsda", "sections", "signal_frame", "return_column", "val_offset",
            "window_save", "label"
        }) {
            table.put(".cfi_" + name, DebugDirectives::unsupported);
        }
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
