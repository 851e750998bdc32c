package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.isa.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Parses the operands of an instruction.
 *
 * @gas i386-Syntax, i386-Memory
 */
public final class OperandParser {
    private final Cursor cursor;
    private final Predicate<String> isBareRegister;

    /** Makes a parser for which registers have a percent sign. */
    public OperandParser(Cursor cursor) {
        this(cursor, name -> false);
    }

    /** Makes a parser for which a bare name is a register if the predicate says so of the name, as written or in lower case. */
    public OperandParser(Cursor cursor, Predicate<String> isBareRegister) {
        this.cursor = cursor;
        this.isBareRegister = isBareRegister;
    }

    /** Parses operands up to the end of the statement. */
    public List<Operand> parseAll() throws SyntaxError {
        List<Operand> operands = new ArrayList<>(3);
        if (cursor.atEnd()) {
            return operands;
        }
        do {
            cursor.skipBlanks();
            int start = cursor.position();
            if (cursor.atEnd() || cursor.peek() == ',') {
                throw new SyntaxError(
                        operands.isEmpty()
                                ? AssemblerCode.EXPECTING_OPERAND_BEFORE_COMMA
                                : AssemblerCode.EXPECTING_OPERAND_AFTER_COMMA,
                        start,
                        cursor.position());
            }
            operands.add(operand());
        } while (cursor.accept(','));
        if (!cursor.atEnd()) {
            throw new SyntaxError(
                    AssemblerCode.JUNK_AFTER_OPERAND,
                    cursor.position(),
                    cursor.text().stripTrailing().length(),
                    cursor.rest());
        }
        return operands;
    }

    private Operand operand() throws SyntaxError {
        int start = cursor.position();
        Indirection indirection = Indirection.NONE;
        if (cursor.peek() == '*') {
            indirection = Indirection.STAR;
            cursor.advance();
            cursor.skipBlanks();
        }
        if (cursor.peek() == '$') {
            cursor.advance();
            Expression value = new ExpressionParser(cursor).parse();
            if (value instanceof Expression.Missing) {
                throw new SyntaxError(AssemblerCode.MISSING_IMMEDIATE, start, cursor.position());
            }
            if (indirection == Indirection.STAR) {
                throw new SyntaxError(AssemblerCode.INDIRECT_NOT_ALLOWED, start, cursor.position());
            }
            return new Operand.ImmediateOperand(value, start, cursor.position());
        }
        String segment = null;
        if (cursor.peek() == '%' || atBareRegister()) {
            String register = registerName();
            if (!cursor.accept(':')) {
                return new Operand.RegisterOperand(register, indirection, start, endBeforeBlanks());
            }
            segment = register;
            cursor.skipBlanks();
            if (cursor.peek() == '*') {
                indirection = Indirection.STAR;
                cursor.advance();
                cursor.skipBlanks();
            }
        }
        return memory(segment, indirection, start);
    }

    private int endBeforeBlanks() {
        int end = cursor.position();
        while (end > 0 && Cursor.isBlank(cursor.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Reads {@code %name}, blanks allowed between; {@code %st(1)} is one name. */
    private String registerName() throws SyntaxError {
        int start = cursor.position();
        if (cursor.peek() == '%') {
            cursor.advance();
            cursor.skipBlanks();
        }
        boolean isMarked = cursor.position() > start;
        String written = cursor.plainName();
        String lower = written.toLowerCase(Locale.ROOT);
        String name = isMarked || Register.named(lower).isPresent() || lower.equals("st")
                ? lower
                : Operand.SYMBOL_MARK + written;
        if (written.isEmpty()) {
            throw new SyntaxError(AssemblerCode.BAD_REGISTER_NAME, start, cursor.position(), "%");
        }
        if (name.equals("st")) {
            int afterName = cursor.position();
            if (cursor.accept('(')) {
                cursor.skipBlanks();
                char digit = cursor.peek();
                cursor.advance();
                if (digit >= '0' && digit <= '7' && cursor.accept(')')) {
                    return "st(" + digit + ")";
                }
            }
            cursor.moveTo(afterName);
        }
        return name;
    }

    private boolean atBareRegister() {
        int start = cursor.position();
        String name = cursor.plainName();
        cursor.moveTo(start);
        return !name.isEmpty() && (isBareRegister.test(name) || isBareRegister.test(name.toLowerCase(Locale.ROOT)));
    }

    private Operand memory(@Nullable String segment, Indirection indirection, int start) throws SyntaxError {
        Expression displacement = null;
        if (!atBaseAndIndex()) {
            displacement = new ExpressionParser(cursor).parse();
            if (displacement instanceof Expression.Missing) {
                throw badOperand(start);
            }
        }
        int end = endBeforeBlanks();
        cursor.skipBlanks();
        String base = null;
        String index = null;
        Expression scale = null;
        boolean parenthesised = cursor.peek() == '(';
        if (parenthesised) {
            cursor.advance();
            cursor.skipBlanks();
            base = addressRegister();
            if (base == null && cursor.peek() == ')') {
                int open = cursor.position();
                throw new SyntaxError(AssemblerCode.BAD_EXPRESSION, start, open + 1);
            }
            if (cursor.accept(',')) {
                cursor.skipBlanks();
                index = addressRegister();
                if (index == null && cursor.peek() == ')') {
                    throw new SyntaxError(AssemblerCode.EXPECTED_INDEX, start, cursor.position() + 1);
                }
                if (index != null) {
                    if (cursor.accept(',')) {
                        scale = scale();
                    }
                } else if (cursor.peek() != ')') {
                    scale = scale();
                }
            }
            if (!cursor.accept(')')) {
                cursor.skipBlanks();
                throw new SyntaxError(
                        AssemblerCode.BAD_BASE_INDEX,
                        start,
                        cursor.text().stripTrailing().length(),
                        cursor.text().substring(start).strip());
            }
            end = cursor.position();
        }
        return new Operand.MemoryOperand(
                segment, displacement, base, index, scale, parenthesised, indirection, 0, start, end);
    }

    private @Nullable Expression scale() throws SyntaxError {
        cursor.skipBlanks();
        if (cursor.peek() == ')') {
            return null;
        }
        int start = cursor.position();
        Expression scale = new ExpressionParser(cursor).parse();
        if (scale instanceof Expression.Missing) {
            throw new SyntaxError(
                    AssemblerCode.BAD_SCALE,
                    start,
                    cursor.text().length(),
                    cursor.text().substring(start).strip());
        }
        return scale;
    }

    /** A parenthesis starts the base and index part if a register, a comma or nothing follows it. */
    private boolean atBaseAndIndex() {
        if (cursor.peek() != '(') {
            return false;
        }
        int at = cursor.position();
        cursor.advance();
        cursor.skipBlanks();
        char c = atBareRegister() ? '%' : cursor.peek();
        boolean namesBase = !cursor.plainName().isEmpty() && cursor.skipBlanks().peek() == ',';
        cursor.moveTo(at);
        return c == '%' || c == ',' || c == ')' || namesBase;
    }

    /** Reads a register, or the name of a symbol that may stand for one; null if neither is here. */
    private @Nullable String addressRegister() throws SyntaxError {
        char c = cursor.peek();
        if (c == '%' || atBareRegister()) {
            return registerName();
        }
        if (c >= '0' && c <= '9') {
            return null;
        }
        String name = cursor.plainName();
        cursor.skipBlanks();
        return name.isEmpty() ? null : Operand.SYMBOL_MARK + name;
    }

    private SyntaxError badOperand(int start) {
        String text = cursor.text();
        int end = text.length();
        return new SyntaxError(
                AssemblerCode.BAD_OPERAND,
                start,
                end,
                text.substring(start, end).strip());
    }
}
