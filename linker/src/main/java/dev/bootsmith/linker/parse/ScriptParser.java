package dev.bootsmith.linker.parse;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grammar.ldscript.LdScriptLexer;
import dev.bootsmith.grammar.ldscript.LdScriptLexerBase.Level;
import dev.bootsmith.grammar.ldscript.LdScriptParser;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Turns the text of a linker script into statements. */
public final class ScriptParser {
    private static final int MAX_EXPECTED = 8;

    private final SourceFile file;
    private final DiagnosticSink sink;
    private boolean failed;

    private ScriptParser(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Where an included file stands, which decides what statements it may hold. */
    public enum Context {
        TOP,
        SECTIONS,
        BODY,
        MEMORY
    }

    /** Parses a script; reports what is wrong and then returns nothing. */
    public static Optional<List<Statement>> parse(SourceFile file, Context context, DiagnosticSink sink) {
        return new ScriptParser(file, sink).run(context);
    }

    /** Parses {@code symbol=expression}, the argument of --defsym. */
    public static Optional<Statement> parseDefsym(String text, DiagnosticSink sink) {
        SourceFile source = new SourceFile("--defsym", text);
        ScriptParser scriptParser = new ScriptParser(source, sink);
        LdScriptParser parser = scriptParser.parser(Context.TOP);
        LdScriptParser.DefsymContext tree = parser.defsym();
        return scriptParser.failed
                ? Optional.empty()
                : Optional.of(new StatementBuilder(source).assignment(tree.assignment()));
    }

    private Optional<List<Statement>> run(Context context) {
        LdScriptParser parser = parser(context);
        StatementBuilder builder = new StatementBuilder(file);
        switch (context) {
            case TOP -> {
                LdScriptParser.ScriptContext tree = parser.script();
                if (!failed) {
                    List<Statement> statements = builder.top(tree.topStatement());
                    new BlankCheck(file, sink).check(parser.getTokenStream());
                    return Optional.of(statements);
                }
            }
            case SECTIONS -> {
                LdScriptParser.SectionsFragmentContext tree = parser.sectionsFragment();
                if (!failed) {
                    return Optional.of(builder.sections(tree.sectionsStatement()));
                }
            }
            case BODY -> {
                LdScriptParser.BodyFragmentContext tree = parser.bodyFragment();
                if (!failed) {
                    return Optional.of(builder.body(tree.bodyStatement()));
                }
            }
            case MEMORY -> {
                LdScriptParser.MemoryFragmentContext tree = parser.memoryFragment();
                if (!failed) {
                    return Optional.of(List.of(builder.memory(tree.memoryStatement(), tree)));
                }
            }
        }
        return Optional.empty();
    }

    private LdScriptParser parser(Context context) {
        LdScriptLexer lexer = new LdScriptLexer(CharStreams.fromString(file.text(), file.name()));
        switch (context) {
            case TOP -> {}
            case SECTIONS -> lexer.startIn(Level.SECTIONS);
            case BODY -> lexer.startIn(Level.BODY);
            case MEMORY -> lexer.startIn(Level.MEMORY);
        }
        Listener listener = new Listener();
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        LdScriptParser parser = new LdScriptParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        return parser;
    }

    /** Reports the first error only: what follows one is rarely true. */
    private final class Listener extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object offendingSymbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException exception) {
            if (failed) {
                return;
            }
            failed = true;
            Diagnostic diagnostic;
            if (offendingSymbol instanceof Token token) {
                int start =
                        Math.min(Math.max(0, token.getStartIndex()), file.text().length());
                int end = token.getType() == Token.EOF
                        ? start
                        : Math.min(file.text().length(), token.getStopIndex() + 1);
                String word = token.getType() == Token.EOF ? "end of file" : token.getText();
                diagnostic = Diagnostic.of(LinkerCode.SCRIPT_SYNTAX, word).at(file.span(start, Math.max(start, end)));
            } else {
                int start = Math.min(
                        file.lines().lineStart(line) + column, file.text().length());
                int end = Math.min(start + 1, file.text().length());
                diagnostic = Diagnostic.of(LinkerCode.SCRIPT_SYNTAX, file.text().substring(start, end))
                        .at(file.span(start, end));
            }
            String expected = expected(recognizer, exception);
            sink.report(expected.isEmpty() ? diagnostic : diagnostic.withNote("L0101.expected", expected));
        }

        private String expected(Recognizer<?, ?> recognizer, @Nullable RecognitionException exception) {
            if (!(recognizer instanceof LdScriptParser parser)) {
                return "";
            }
            IntervalSet expected = exception != null ? exception.getExpectedTokens() : parser.getExpectedTokens();
            if (expected == null || expected.size() == 0 || expected.size() > 40) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            int count = 0;
            for (int type : expected.toList()) {
                if (count++ == MAX_EXPECTED) {
                    text.append(" ...");
                    break;
                }
                text.append(text.length() == 0 ? "" : " ")
                        .append(parser.getVocabulary().getDisplayName(type));
            }
            return text.toString();
        }
    }
}
