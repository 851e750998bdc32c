package dev.bootsmith.linker.parse;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grammar.ldscript.LdScriptParser;
import dev.bootsmith.linker.report.LinkerCode;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * Finds places where GNU ld insists on a blank and the script has none: its scanner takes {@code x=1} and {@code .text:}
 * for names. They are accepted here, with a warning.
 */
final class BlankCheck {
    private final SourceFile file;
    private final DiagnosticSink sink;

    BlankCheck(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    void check(TokenStream tokens) {
        Token previous = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean strict = token.getType() == LdScriptParser.ASSIGN || token.getType() == LdScriptParser.COLON;
            if (strict
                    && previous != null
                    && previous.getType() == LdScriptParser.NAME
                    && previous.getStopIndex() + 1 == token.getStartIndex()
                    && (token.getType() == LdScriptParser.ASSIGN || isSectionName(previous))) {
                sink.report(Diagnostic.of(LinkerCode.SCRIPT_BLANK, previous.getText(), token.getText())
                        .at(file.span(token.getStartIndex(), token.getStopIndex() + 1)));
            }
            previous = token;
        }
    }

    private static boolean isSectionName(Token token) {
        return token.getText().startsWith(".") && token.getText().length() > 1;
    }
}
