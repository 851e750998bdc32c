package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.isa.model.Register;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parses expressions by operator precedence.
 *
 * <p>Nesting is bounded, so that a line of a million parentheses ends in a diagnostic and not in a stack overflow.
 *
 * @gas Expressions
 */
public final class ExpressionParser {
    static final int DEEPEST_NESTING = 256;

    /** Characters with which no expression starts, and which end none. */
    private static final String NO_EXPRESSION = "*/^&|<>=?";

    private static final Expression MISSING = new Expression.Missing();
    private static final Expression DOT = new Expression.LocationCounter();

    private final Cursor cursor;
    private int depth;
    /** Whether an operator had no right operand; nothing can follow then. */
    private boolean open;

    /** The relocation word behind a number or a parenthesis: it counts for the whole expression. */
    private @Nullable String ofWhole;

    private final boolean hasWords;

    public ExpressionParser(Cursor cursor) {
        this(cursor, false);
    }

    /**
     * Makes a parser.
     *
     * @param hasWords whether {@code not}, {@code shl}, {@code dword} and the like are operators and numbers, as in Intel syntax
     */
    public ExpressionParser(Cursor cursor, boolean hasWords) {
        this.cursor = cursor;
        this.hasWords = hasWords;
    }

    /** Parses one expression; {@link Expression.Missing} if none stands there. */
    public Expression parse() throws SyntaxError {
        int start = cursor.position();
        Expression whole = parse(0);
        String word = ofWhole;
        if (word == null) {
            return whole;
        }
        ofWhole = null;
        Expression modified = modified(whole, word);
        if (modified == null) {
            throw new SyntaxError(AssemblerCode.BAD_EXPRESSION, start, cursor.position());
        }
        return modified;
    }

    /** Gives the first symbol the word that stands behind a number or a parenthesis; null if there is no symbol for it. */
    private static @Nullable Expression modified(Expression expression, String word) {
        if (expression instanceof Expression.Name name && name.modifier() == null) {
            return new Expression.Name(name.name(), word);
        }
        if (expression instanceof Expression.Unary unary) {
            Expression inner = modified(unary.operand(), word);
            return inner == null ? null : new Expression.Unary(unary.operator(), inner);
        }
        if (expression instanceof Expression.Binary binary) {
            Expression left = modified(binary.left(), word);
            Expression right = left == null ? modified(binary.right(), word) : binary.right();
            return right == null
                    ? null
                    : new Expression.Binary(binary.operator(), left == null ? binary.left() : left, right);
        }
        return null;
    }

    /** Parses a number, a name or a location counter, without operators around it. */
    Expression parseSingle() throws SyntaxError {
        return operand();
    }

    private Expression parse(int weakest) throws SyntaxError {
        Expression left = operand();
        while (true) {
            cursor.skipBlanks();
            Operator operator = operatorHere();
            if (operator == null || operator.precedence() <= weakest || left instanceof Expression.Missing) {
                return left;
            }
            skip(operator);
            // A missing right operand counts as zero; whoever evaluates the expression warns.
            Expression right = parse(operator.precedence());
            left = new Expression.Binary(operator, left, right);
            open |= right instanceof Expression.Missing;
            if (open) {
                return left;
            }
        }
    }

    /** Moves behind the operator. {@code <>} is as long as {@code !=}; {@code !!} is another {@code ^}. */
    private void skip(Operator operator) {
        if (Cursor.isNameStart(cursor.peek())) {
            cursor.plainName();
            return;
        }
        boolean isDouble = operator == Operator.EXCLUSIVE_OR && cursor.peek() == '!';
        cursor.moveTo(cursor.position() + operator.text().length());
        if (isDouble) {
            cursor.skipBlanks().advance();
        }
    }

    private @Nullable Operator operatorHere() {
        char c = cursor.peek();
        char next = cursor.peek(1);
        switch (c) {
            case '+' -> {
                return Operator.ADD;
            }
            case '-' -> {
                return Operator.SUBTRACT;
            }
            case '*' -> {
                return Operator.MULTIPLY;
            }
            case '/' -> {
                return Operator.DIVIDE;
            }
            case '%' -> {
                return Operator.MODULO;
            }
            case '^' -> {
                return Operator.EXCLUSIVE_OR;
            }
            case '|' -> {
                return next == '|' ? Operator.LOGICAL_OR : Operator.OR;
            }
            case '&' -> {
                return next == '&' ? Operator.LOGICAL_AND : Operator.AND;
            }
            case '!' -> {
                return next == '=' ? Operator.NOT_EQUAL : isDoubled() ? Operator.EXCLUSIVE_OR : Operator.OR_NOT;
            }
            case '=' -> {
                return next == '=' ? Operator.EQUAL : null;
            }
            case '<' -> {
                return next == '<'
                        ? Operator.SHIFT_LEFT
                        : next == '>' ? Operator.NOT_EQUAL : next == '=' ? Operator.LESS_EQUAL : Operator.LESS;
            }
            case '>' -> {
                return next == '>' ? Operator.SHIFT_RIGHT : next == '=' ? Operator.GREATER_EQUAL : Operator.GREATER;
            }
            default -> {
                return hasWords ? IntelWords.operator(wordHere()) : null;
            }
        }
    }

    private String wordHere() {
        int at = cursor.position();
        String word = cursor.plainName().toLowerCase(Locale.ROOT);
        cursor.moveTo(at);
        return word;
    }

    /** Whether an exclamation mark follows this one; blanks between them do not count. */
    private boolean isDoubled() {
        int at = cursor.position();
        cursor.advance();
        boolean found = cursor.skipBlanks().peek() == '!';
        cursor.moveTo(at);
        return found;
    }

    private Expression operand() throws SyntaxError {
        if (++depth > DEEPEST_NESTING) {
            throw new SyntaxError(
                    AssemblerCode.NESTED_TOO_DEEPLY, cursor.position(), cursor.position(), DEEPEST_NESTING);
        }
        try {
            return operandWithin();
        } finally {
            depth--;
        }
    }

    private Expression operandWithin() throws SyntaxError {
        cursor.skipBlanks();
        char c = cursor.peek();
        if (c >= '0' && c <= '9') {
            Expression number = new NumberParser(cursor).parse();
            noteModifier();
            return number;
        }
        switch (c) {
            case '(', '[' -> {
                if (atRegister()) {
                    return MISSING;
                }
                Expression inner = parenthesised(c == '(' ? ')' : ']');
                noteModifier();
                return inner;
            }
            case '-' -> {
                return unary(Operator.NEGATE);
            }
            case '~' -> {
                return unary(Operator.COMPLEMENT);
            }
            case '!' -> {
                return unary(Operator.LOGICAL_NOT);
            }
            case '+' -> {
                cursor.advance();
                return operand();
            }
            case '\'' -> {
                return character();
            }
            case '%' -> {
                return registerOrMissing();
            }
            case '"' -> {
                return withModifier(cursor.symbolName());
            }
            default -> {}
        }
        if (c == '.' && !Cursor.isNamePart(cursor.peek(1))) {
            cursor.advance();
            return DOT;
        }
        if (hasWords && Cursor.isNameStart(c)) {
            String word = wordHere();
            if (word.equals("not")) {
                cursor.moveTo(cursor.position() + word.length() - 1);
                return unary(Operator.COMPLEMENT);
            }
            Integer bits = IntelWords.SIZES.get(word);
            if (bits != null || word.equals("offset")) {
                cursor.plainName();
                return bits == null ? operand() : new Expression.IntegerLiteral(bits / 8);
            }
        }
        String name = cursor.plainName();
        if (name.equals(".startof.") || name.equals(".sizeof.")) {
            name += bracketedName();
        }
        if (name.isEmpty() && c != Cursor.END && NO_EXPRESSION.indexOf(c) >= 0) {
            throw new SyntaxError(AssemblerCode.BAD_EXPRESSION, cursor.position(), cursor.position() + 1);
        }
        return name.isEmpty() ? MISSING : withModifier(name);
    }

    /** {@code .startof.(name)}: the linker defines such symbols from the names of sections. */
    private String bracketedName() throws SyntaxError {
        int start = cursor.position();
        if (cursor.accept('(')) {
            String name = cursor.name();
            if (!name.isEmpty() && cursor.accept(')')) {
                return name;
            }
        }
        throw new SyntaxError(AssemblerCode.BAD_EXPRESSION, start, Math.max(start + 1, cursor.position()));
    }

    /** A parenthesis with a register or a comma in it is the base and index part of an address, behind a displacement. */
    private boolean atRegister() {
        int at = cursor.position();
        cursor.advance();
        char c = cursor.skipBlanks().peek();
        boolean namesBase = !cursor.plainName().isEmpty() && cursor.skipBlanks().peek() == ',';
        cursor.moveTo(at);
        return c == '%' || c == ',' || namesBase;
    }

    private Expression registerOrMissing() throws SyntaxError {
        int start = cursor.position();
        cursor.advance();
        cursor.skipBlanks();
        String name = cursor.plainName();
        if (name.isEmpty()) {
            cursor.moveTo(start);
            return MISSING;
        }
        if (Register.named(name.toLowerCase(Locale.ROOT)).isEmpty()) {
            throw new SyntaxError(AssemblerCode.BAD_REGISTER_NAME, start, cursor.position(), "%" + name);
        }
        return new Expression.RegisterName(name + stackNumber(cursor, name));
    }

    /** Reads the number of {@code st(1)} behind its name, with the parentheses; empty if none is here. */
    public static String stackNumber(Cursor cursor, String name) {
        char digit = cursor.peek(1);
        if (!name.equalsIgnoreCase("st")
                || cursor.peek() != '('
                || digit < '0'
                || digit > '7'
                || cursor.peek(2) != ')') {
            return "";
        }
        cursor.moveTo(cursor.position() + 3);
        return "(" + digit + ")";
    }

    private Expression unary(Operator operator) throws SyntaxError {
        cursor.advance();
        Expression operand = operand();
        if (operand instanceof Expression.Missing) {
            return MISSING;
        }
        if (operand instanceof Expression.IntegerLiteral number) {
            long value = number.value();
            return switch (operator) {
                case NEGATE -> new Expression.IntegerLiteral(-value, value != 0 && !number.isNegative());
                case COMPLEMENT -> new Expression.IntegerLiteral(~value, !number.isNegative());
                default -> new Expression.IntegerLiteral(value == 0 ? 1 : 0);
            };
        }
        if (operand instanceof Expression.BigNumber big && operator != Operator.LOGICAL_NOT) {
            BigInteger value = big.value();
            return new Expression.BigNumber(operator == Operator.NEGATE ? value.negate() : value.not());
        }
        return new Expression.Unary(operator, operand);
    }

    private Expression parenthesised(char close) throws SyntaxError {
        int start = cursor.position();
        cursor.advance();
        Expression inner = parse(0);
        if (inner instanceof Expression.Missing && !cursor.atEnd()) {
            throw new SyntaxError(
                    AssemblerCode.BAD_EXPRESSION,
                    start,
                    Math.min(cursor.position() + 1, cursor.text().length()));
        }
        if (!cursor.accept(close)) {
            throw new SyntaxError(AssemblerCode.MISSING_CLOSING_PARENTHESIS, start, cursor.position(), close);
        }
        open = false;
        return inner;
    }

    /** {@code 'A}, with or without a closing quote. */
    private Expression character() throws SyntaxError {
        int start = cursor.position();
        cursor.advance();
        if (cursor.position() >= cursor.text().length()) {
            throw new SyntaxError(AssemblerCode.BAD_CHARACTER_CONSTANT, start, start + 1);
        }
        char c = cursor.peek();
        cursor.advance();
        int value = c;
        if (c == '\\' && cursor.position() < cursor.text().length()) {
            value = cursor.escape();
        }
        if (cursor.peek() == '\'') {
            cursor.advance();
        }
        return new Expression.IntegerLiteral(value);
    }

    private Expression withModifier(String name) {
        return new Expression.Name(name, modifier());
    }

    private void noteModifier() {
        String word = modifier();
        ofWhole = ofWhole == null ? word : ofWhole;
    }

    /** Reads {@code @} and a relocation word, blanks before both allowed; null if they are not here. */
    private @Nullable String modifier() {
        int start = cursor.position();
        if (cursor.accept('@')) {
            String word = cursor.skipBlanks().plainName();
            if (RelocationWords.isKnown(word)) {
                return word;
            }
        }
        cursor.moveTo(start);
        return null;
    }
}
