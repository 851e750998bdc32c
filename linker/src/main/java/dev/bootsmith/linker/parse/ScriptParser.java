package dev.bootsmith.linker.parse;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grammar.ldscript.LdScriptLexer;
import dev.bootsmith.grammar.ldscript.LdScriptLexerBase.Level;
import dev.bootsmith.grammar.ldscript.LdScriptParser;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
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
        if (scriptParser.isTooDeep(parser)) {
            return Optional.empty();
        }
        LdScriptParser.DefsymContext tree = parser.defsym();
        return scriptParser.failed
                ? Optional.empty()
                : Optional.of(new StatementBuilder(source).assignment(tree.assignment()));
    }

    private Optional<List<Statement>> run(Context context) {
        LdScriptParser parser = parser(context);
        if (isTooDeep(parser)) {
            return Optional.empty();
        }
        StatementBuilder builder = new StatementBuilder(file);
        switch (context) {
            case TOP -> {
                LdScriptParser.ScriptContext tree = parser.script();
                if (!failed) {
                    List<Statement> statements = builder.top(tree.topStatement());
                    new PortabilityCheck(file, sink).visit(tree);
                    return Optional.of(statements);
                }
            }
            case SECTIONS -> {
                LdScriptParser.SectionsFragmentContext tree = parser.sectionsFragment();
                if (!failed) {
                    new PortabilityCheck(file, sink).visit(tree);
                    return Optional.of(builder.sections(tree.sectionsStatement()));
                }
            }
            case BODY -> {
                LdScriptParser.BodyFragmentContext tree = parser.bodyFragment();
                if (!failed) {
                    new PortabilityCheck(file, sink).visit(tree);
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

    private boolean isTooDeep(LdScriptParser parser) {
        if (!(parser.getTokenStream() instanceof CommonTokenStream tokens)) {
            return false;
        }
        tokens.fill();
        Token deep = DepthCheck.find(tokens);
        if (deep == null || failed) {
            return failed;
        }
        failed = true;
        sink.report(
                Diagnostic.of(LinkerCode.SCRIPT_TOO_DEEP).at(file.span(deep.getStartIndex(), deep.getStopIndex() + 1)));
        return true;
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
            if (offendingSymbol instanceof Token token && recognizer instanceof LdScriptParser parser) {
                diagnostic = token.getType() == Token.EOF ? atEnd(parser) : at(token);
            } else {
                int start = Math.min(
                        file.lines().lineStart(line) + column, file.text().length());
                int end = Math.min(start + 1, file.text().length());
                diagnostic = Diagnostic.of(LinkerCode.SCRIPT_SYNTAX, file.text().substring(start, end))
                        .at(file.span(start, end));
            }
            String expected = expected(recognizer, exception);
            diagnostic = expected.isEmpty() ? diagnostic : diagnostic.withNote("L0101.expected", expected);
            boolean keyword = offendingSymbol instanceof Token token && isKeyword(token, recognizer);
            sink.report(keyword ? diagnostic.withHelp("L0101.keyword", text(offendingSymbol)) : diagnostic);
        }

        private Diagnostic at(Token token) {
            int start = Math.min(Math.max(0, token.getStartIndex()), file.text().length());
            int end = Math.min(file.text().length(), token.getStopIndex() + 1);
            return Diagnostic.of(LinkerCode.SCRIPT_SYNTAX, token.getText()).at(file.span(start, Math.max(start, end)));
        }

        /** Words that are spelled like a name and stand for themselves here. */
        private boolean isKeyword(Token token, Recognizer<?, ?> recognizer) {
            return token.getType() > 0
                    && token.getType() != LdScriptParser.NAME
                    && token.getType() != LdScriptParser.NUMBER
                    && recognizer.getVocabulary().getLiteralName(token.getType()) == null
                    && Character.isLetter(token.getText().charAt(0));
        }

        private static String text(@Nullable Object symbol) {
            return symbol instanceof Token token ? token.getText() : "";
        }

        /** The text ended too early: points behind its last word, and at the bracket that is still open. */
        private Diagnostic atEnd(LdScriptParser parser) {
            Deque<Token> open = new ArrayDeque<>();
            Token last = null;
            TokenStream tokens = parser.getTokenStream();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.getType() == Token.EOF || token.getChannel() != Token.DEFAULT_CHANNEL) {
                    continue;
                }
                switch (token.getText()) {
                    case "{", "(" -> open.push(token);
                    case "}", ")" -> open.poll();
                    default -> {
                        // Neither opens nor closes.
                    }
                }
                last = token;
            }
            int end = last == null ? 0 : Math.min(file.text().length(), last.getStopIndex() + 1);
            int start = last == null ? 0 : Math.min(end, last.getStartIndex());
            Diagnostic diagnostic = Diagnostic.of(LinkerCode.SCRIPT_ENDS).at(file.span(start, end));
            Token opener = open.peek();
            if (opener == null) {
                return diagnostic;
            }
            return diagnostic.withNoteAt(
                    file.span(opener.getStartIndex(), opener.getStopIndex() + 1),
                    "L0121.open",
                    opener.getText().equals("{") ? "}" : ")",
                    owner(opener, tokens),
                    opener.getLine());
        }

        /** Returns the word that a bracket belongs to: the name before it, past AT(...), ALIGN(...) and addresses. */
        private String owner(Token opener, TokenStream tokens) {
            int depth = 0;
            boolean ofParenthesis = false;
            for (int i = opener.getTokenIndex() - 1; i >= 0; i--) {
                Token token = tokens.get(i);
                String word = token.getText();
                if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                    continue;
                }
                if (word.equals(")")) {
                    depth++;
                } else if (word.equals("(")) {
                    ofParenthesis = --depth == 0;
                } else if (depth <= 0 && ofParenthesis) {
                    ofParenthesis = false;
                } else if (depth <= 0 && (Character.isLetter(word.charAt(0)) || "._*/".indexOf(word.charAt(0)) >= 0)) {
                    return word;
                }
            }
            return opener.getText();
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
