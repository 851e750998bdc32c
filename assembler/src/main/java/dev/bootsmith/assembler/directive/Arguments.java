package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.option.CodeOptions;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.ExpressionParser;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.isa.model.Register;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What stands behind a directive, read piece by piece. */
public final class Arguments {
    private final AssemblyState state;
    private final String directive;
    private final Cursor cursor;

    public Arguments(AssemblyState state, String directive, Cursor cursor) {
        this.state = state;
        this.directive = directive;
        this.cursor = cursor;
    }

    public AssemblyState state() {
        return state;
    }

    /** Returns the directive's name, lower case, with its dot. */
    public String directive() {
        return directive;
    }

    public Cursor cursor() {
        return cursor;
    }

    public boolean atEnd() {
        return cursor.atEnd();
    }

    /** Takes a comma if one stands here. */
    public boolean comma() {
        return cursor.accept(',');
    }

    public void requireComma() throws SyntaxError {
        if (!comma()) {
            throw error(AssemblerCode.EXPECTED_COMMA, directive);
        }
    }

    /** Notes constants in code, and says if the options that put fences before branches leave those behind alone. */
    public void noteConstants() {
        if (!state.startsConstants()) {
            return;
        }
        CodeOptions code = state.options().code();
        if (code.returnFence() != CodeOptions.ReturnFence.NONE || code.branchFence() != CodeOptions.BranchFence.NONE) {
            state.report(AssemblerCode.FENCE_SKIPPED_BY_CONSTANTS, directive);
        }
    }

    /** Reads a symbol's name. */
    public String name() throws SyntaxError {
        String name = cursor.name();
        if (name.isEmpty()) {
            throw error(AssemblerCode.EXPECTED_NAME, directive);
        }
        return name;
    }

    public String string() throws SyntaxError {
        cursor.skipBlanks();
        if (cursor.peek() != '"') {
            throw error(AssemblerCode.EXPECTED_STRING, directive);
        }
        int start = cursor.position();
        String text = cursor.string();
        int line = cursor.text().indexOf('\n', start);
        if (line >= 0 && line < cursor.position()) {
            if (atEnd() && !cursor.text().endsWith("\"")) {
                warnOfOpenString(start, line);
                return text;
            }
            state.error(AssemblerCode.STRING_OVER_LINES, start, cursor.position());
        }
        return text;
    }

    /** Reads a string that names something or is shown: its bytes as the text that they are. */
    String text() throws SyntaxError {
        return SourceFile.decode(string().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** No quote follows up to the end of the source: all of it is in the string, as GNU as has it. */
    private void warnOfOpenString(int start, int lineEnd) {
        SourceStatement statement = state.statement();
        Diagnostic diagnostic = Diagnostic.of(AssemblerCode.UNTERMINATED_STRING)
                .at(statement.span(start, lineEnd))
                .withSeverity(Severity.WARNING);
        state.report(
                statement.expansion() == null
                        ? diagnostic.withFix(new Advice.Fix(statement.span(lineEnd, lineEnd), "\""), "A0102.help")
                        : diagnostic);
    }

    public boolean atString() {
        cursor.skipBlanks();
        return cursor.peek() == '"';
    }

    public Expression expression() throws SyntaxError {
        Expression register = state.syntax().isIntel() ? bareRegister() : null;
        if (register != null) {
            return register;
        }
        return new ExpressionParser(cursor, state.syntax().isIntel()).parse();
    }

    /** Reads a register without a percent sign that is the whole expression; null if something else stands here. */
    private @Nullable Expression bareRegister() {
        int start = cursor.skipBlanks().position();
        String name = cursor.plainName().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
            String whole = name + ExpressionParser.stackNumber(cursor, name);
            Optional<Register> found = Register.named(whole);
            boolean isWhole = cursor.atEnd() || cursor.peek() == ',';
            if (isWhole && found.isPresent() && state.processor().has(found.get(), state.codeMode())) {
                return new Expression.RegisterName(whole);
            }
        }
        cursor.moveTo(start);
        return null;
    }

    /** Reads an expression; a missing one is zero. */
    public Value value() throws SyntaxError {
        return value(expression());
    }

    /** Reads an expression of a list; a missing one is zero, with a warning. */
    Value item() throws SyntaxError {
        int start = cursor.skipBlanks().position();
        return item(expression(), start);
    }

    /** Returns the value of an expression of a list that was just read. */
    Value item(Expression expression, int start) throws SyntaxError {
        Value value = state.evaluate(expression);
        if (value instanceof Value.Missing) {
            requireSeparator();
            state.error(AssemblerCode.MISSING_EXPRESSION, start, cursor.position());
            return Value.ZERO;
        }
        if (value instanceof Value.RegisterValue register) {
            OptionalLong number = RegisterNumbers.of(register.name());
            if (number.isPresent()) {
                state.error(
                        AssemblerCode.REGISTER_AS_NUMBER,
                        start,
                        cursor.position(),
                        register.name(),
                        number.getAsLong());
                return Value.of(number.getAsLong());
            }
        }
        return value;
    }

    /** Returns the value of an expression that was just read; a missing one is zero. */
    Value value(Expression expression) throws SyntaxError {
        Value value = state.evaluate(expression);
        if (value instanceof Value.Missing) {
            requireSeparator();
            return Value.ZERO;
        }
        return value;
    }

    /** Nothing before a comma or the end is odd; anything else that is no expression is wrong. */
    private void requireSeparator() throws SyntaxError {
        if (!cursor.atEnd() && cursor.peek() != ',') {
            throw error(AssemblerCode.BAD_EXPRESSION);
        }
    }

    /** Demands that an expression stands here. */
    public void requireValue() throws SyntaxError {
        if (cursor.atEnd() || cursor.peek() == ',') {
            throw error(AssemblerCode.EXPECTED_VALUE, directive);
        }
    }

    /** Reads an expression that must be a number now. */
    public long number() throws SyntaxError {
        int start = cursor.skipBlanks().position();
        return number(expression(), start);
    }

    /** Returns the number that an expression, which was just read, must be now. */
    long number(Expression expression, int start) throws SyntaxError {
        Value value = state.evaluate(expression);
        if (value instanceof Value.Missing) {
            requireSeparator();
            return 0;
        }
        OptionalLong number = state.evaluator().numberDemanded(value);
        if (number.isEmpty()) {
            throw new SyntaxError(
                    AssemblerCode.NOT_CONSTANT,
                    start,
                    cursor.position(),
                    cursor.text().substring(start, cursor.position()).strip());
        }
        return number.getAsLong();
    }

    /** Reads a number if something but a comma stands here, else returns the fallback. */
    public long numberOr(long fallback) throws SyntaxError {
        cursor.skipBlanks();
        return atEnd() || cursor.peek() == ',' ? fallback : number();
    }

    /** Demands that nothing is left. */
    public void end() throws SyntaxError {
        if (!cursor.atEnd()) {
            throw new SyntaxError(
                    AssemblerCode.JUNK_AT_END,
                    cursor.position(),
                    cursor.text().stripTrailing().length(),
                    cursor.rest());
        }
    }

    public SyntaxError error(AssemblerCode code, Object... arguments) {
        cursor.skipBlanks();
        int at = Math.min(cursor.position(), cursor.text().length());
        return new SyntaxError(code, at, Math.min(at + 1, cursor.text().length()), arguments);
    }

    /** Reports that the current place takes no data; returns whether it does. */
    public boolean placeTakesData() {
        if (state.structOffset() != null) {
            state.report(AssemblerCode.DATA_IN_STRUCT, directive);
            return false;
        }
        return true;
    }
}
