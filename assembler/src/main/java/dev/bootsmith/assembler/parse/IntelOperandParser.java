package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.diag.AssemblerCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parses the operands of an instruction in Intel syntax, as GNU as takes it: {@code dword ptr fs:table[ebx+ecx*4-8]},
 * {@code offset flat:name+4}, {@code 0x10:start}. The result is that of {@link OperandParser}, in the order written.
 *
 * <p>A sum of registers and one expression makes an address; so does a symbol alone, unless it stands for a number or
 * {@code offset} asks for its address.
 *
 * @gas i386-Variations
 */
public final class IntelOperandParser {
    /** What the names of the source stand for. */
    public interface Names {
        /** Returns whether a name, in lower case and without a percent sign, is a register here. */
        boolean isRegister(String name);

        /** Returns whether a name is a symbol that stands for a register. */
        boolean isAlias(String name);

        /** Takes notice of a symbol: GNU as puts it into its table as it reads it, before the table of its modifier. */
        void mention(String symbol);

        /** Takes notice of a second segment, which does not count. */
        void redundantSegment(int start);

        /** Returns whether an expression is a number already. */
        boolean isNumber(Expression expression);
    }

    /** The size that {@code far ptr} states: whatever a far pointer has here. */
    public static final int FAR = -1;

    private final Cursor cursor;
    private final Names names;
    private final Indirection ofBranch;
    private int depth;
    private boolean keepsOrder;

    // What the operand being parsed has besides its sum.
    private int sizeBits;
    private int immediateBits;
    private @Nullable String segment;
    private boolean bracketed;
    private boolean hasOffset;
    /** How many OFFSETs are open; segments in them do not count. */
    private int offsets;
    /** Whether FLAT makes an address of it. */
    private boolean isFlat;

    private @Nullable Sum selector;

    /** A register in a sum, with its scale if it has one. */
    private record Scaled(String register, @Nullable Expression scale) {}

    /** A sum of registers and at most one expression. */
    private record Sum(List<Scaled> registers, @Nullable Expression value) {
        static Sum of(Expression value) {
            return new Sum(List.of(), value);
        }

        boolean isPure() {
            return registers.isEmpty();
        }
    }

    /**
     * Makes a parser.
     *
     * @param isBranch whether the instruction jumps or calls, so that a register or a memory operand is an indirect target
     */
    public IntelOperandParser(Cursor cursor, Names names, boolean isBranch) {
        this.cursor = cursor;
        this.names = names;
        this.ofBranch = isBranch ? Indirection.STAR : Indirection.NONE;
    }

    /** Keeps the first register the base, whatever it is. */
    public void keepOrder() {
        keepsOrder = true;
    }

    /** Parses operands up to the end of the statement. */
    public List<Operand> parseAll() throws SyntaxError {
        List<Operand> operands = new ArrayList<>(3);
        if (cursor.atEnd()) {
            return operands;
        }
        do {
            cursor.skipBlanks();
            if (cursor.atEnd() || cursor.peek() == ',') {
                throw new SyntaxError(
                        operands.isEmpty()
                                ? AssemblerCode.EXPECTING_OPERAND_BEFORE_COMMA
                                : AssemblerCode.EXPECTING_OPERAND_AFTER_COMMA,
                        cursor.position(),
                        cursor.position());
            }
            operand(operands);
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

    private void operand(List<Operand> operands) throws SyntaxError {
        sizeBits = 0;
        segment = null;
        bracketed = false;
        hasOffset = false;
        offsets = 0;
        isFlat = false;
        selector = null;
        int start = cursor.position();
        Sum sum = sum(0);
        int end = endBeforeBlanks();
        Sum far = selector;
        if (far != null) {
            operands.add(new Operand.ImmediateOperand(pure(far, start, end), start, end));
            operands.add(new Operand.ImmediateOperand(pure(sum, start, end), start, end));
            return;
        }
        Scaled only = sum.registers().size() == 1 ? sum.registers().get(0) : null;
        if (only != null && sum.value() == null && only.scale() == null && !bracketed && segment == null) {
            operands.add(new Operand.RegisterOperand(only.register(), ofBranch, start, end));
            return;
        }
        Expression value = sum.value();
        if (sum.isPure() && value == null) {
            throw badOperand(start);
        }
        boolean isImmediate = sum.isPure()
                && segment == null
                && !isFlat
                && value != null
                && ofBranch == Indirection.NONE
                && (hasOffset || !bracketed && names.isNumber(value));
        if (isImmediate && value != null) {
            immediateBits = Math.max(0, sizeBits);
            operands.add(new Operand.ImmediateOperand(value, start, end));
            return;
        }
        operands.add(memory(sum, start, end));
    }

    private Operand memory(Sum sum, int start, int end) throws SyntaxError {
        boolean isDirect = sum.isPure() && segment == null && !bracketed && (sizeBits == 0 || sizeBits == FAR);
        Scaled base = null;
        Scaled index = null;
        for (Scaled register : sum.registers()) {
            if (register.scale() != null || base != null) {
                if (index != null && index.scale() == null && base == null) {
                    base = index;
                } else if (index != null) {
                    if (base != null) {
                        throw badAddress(start, end);
                    }
                    base = index;
                }
                index = register;
            } else {
                base = register;
            }
        }
        if (base != null && base.scale() != null) {
            throw badAddress(start, end);
        }
        if (base != null
                && index != null
                && index.scale() == null
                && !keepsOrder
                && mustSwap(base.register(), index.register())) {
            Scaled swap = base;
            base = index;
            index = swap;
        }
        return new Operand.MemoryOperand(
                segment,
                sum.value(),
                base == null ? null : base.register(),
                index == null ? null : index.register(),
                index == null ? null : index.scale(),
                !sum.isPure(),
                isDirect ? Indirection.NONE : ofBranch,
                Math.max(0, sizeBits),
                start,
                end);
    }

    /** The stack pointer is never an index, and 16-bit addresses have BX or BP for a base. */
    private static boolean mustSwap(String base, String index) {
        return (index.equals("esp") || index.equals("rsp")) && !base.equals(index)
                || base.equals("eiz")
                || base.equals("riz")
                || (base.equals("si") || base.equals("di")) && (index.equals("bx") || index.equals("bp"))
                || isVector(base) && !isVector(index);
    }

    private static boolean isVector(String register) {
        return register.startsWith("xmm") || register.startsWith("ymm");
    }

    /** Returns whether the last operand is a far pointer in memory: {@code far ptr} stood before it. */
    public boolean isFar() {
        return sizeBits == FAR && selector == null;
    }

    /** Returns the size stated with a number, as in {@code mov [edi], dword ptr 5}, or 0. */
    public int immediateBits() {
        return immediateBits;
    }

    private Sum sum(int weakest) throws SyntaxError {
        Sum left = primary();
        while (true) {
            cursor.skipBlanks();
            int start = cursor.position();
            Operator operator = operatorHere();
            if (operator == null || operator.precedence() <= weakest) {
                cursor.moveTo(start);
                return left;
            }
            left = combine(operator, left, sum(operator.precedence()), start);
        }
    }

    /** Reads an operator; the caller moves back if it does not want it. */
    private @Nullable Operator operatorHere() {
        char c = cursor.peek();
        String word = cursor.plainName().toLowerCase(Locale.ROOT);
        if (!word.isEmpty()) {
            return IntelWords.operator(word);
        }
        Operator found = switch (c) {
            case '+' -> Operator.ADD;
            case '-' -> Operator.SUBTRACT;
            case '*' -> Operator.MULTIPLY;
            case '/' -> Operator.DIVIDE;
            case '%' -> Operator.MODULO;
            case '^' -> Operator.EXCLUSIVE_OR;
            case '|' -> Operator.OR;
            case '&' -> Operator.AND;
            case '<' -> cursor.peek(1) == '<' ? Operator.SHIFT_LEFT : null;
            case '>' -> cursor.peek(1) == '>' ? Operator.SHIFT_RIGHT : null;
            default -> null;
        };
        if (found != null) {
            cursor.moveTo(cursor.position() + found.text().length());
        }
        return found;
    }

    private Sum combine(Operator operator, Sum left, Sum right, int start) throws SyntaxError {
        switch (operator) {
            case ADD -> {
                return added(left, right, operator);
            }
            case SUBTRACT -> {
                if (right.isPure()) {
                    return added(left, right, operator);
                }
            }
            case MULTIPLY -> {
                Sum scaled = scaled(left, right);
                scaled = scaled == null ? scaled(right, left) : scaled;
                if (scaled != null) {
                    return scaled;
                }
            }
            default -> {}
        }
        return Sum.of(new Expression.Binary(
                operator, pure(left, start, cursor.position()), pure(right, start, cursor.position())));
    }

    private static Sum added(Sum left, Sum right, Operator operator) {
        List<Scaled> registers = new ArrayList<>(left.registers());
        registers.addAll(right.registers());
        Expression first = left.value();
        Expression second = right.value();
        Expression value;
        if (second == null) {
            value = first;
        } else if (first == null) {
            value = operator == Operator.ADD ? second : new Expression.Unary(Operator.NEGATE, second);
        } else {
            value = new Expression.Binary(operator, first, second);
        }
        return new Sum(registers, value);
    }

    private static @Nullable Sum scaled(Sum register, Sum scale) {
        Expression factor = scale.value();
        boolean fits = register.registers().size() == 1
                && scale.isPure()
                && factor != null
                && register.registers().get(0).scale() == null;
        if (!fits || factor == null) {
            return null;
        }
        Expression added = register.value();
        return new Sum(
                List.of(new Scaled(register.registers().get(0).register(), factor)),
                added == null ? null : new Expression.Binary(Operator.MULTIPLY, added, factor));
    }

    private Sum primary() throws SyntaxError {
        Sum result = nested();
        cursor.skipBlanks();
        while (cursor.peek() == '[' || cursor.peek() == ':' && selector == null) {
            if (cursor.peek() == ':') {
                result = behindColon(result);
            } else {
                result = added(result, brackets(), Operator.ADD);
            }
            cursor.skipBlanks();
        }
        return result;
    }

    private Sum nested() throws SyntaxError {
        if (++depth > ExpressionParser.DEEPEST_NESTING) {
            throw new SyntaxError(
                    AssemblerCode.NESTED_TOO_DEEPLY,
                    cursor.position(),
                    cursor.position(),
                    ExpressionParser.DEEPEST_NESTING);
        }
        Sum result = simple();
        depth--;
        return result;
    }

    /** {@code fs:x} is in another segment, {@code 0x10:x} a far pointer. */
    private Sum behindColon(Sum before) throws SyntaxError {
        int start = cursor.position();
        cursor.advance();
        if (before.isPure()) {
            selector = before;
        } else if (before.registers().size() == 1 && before.value() == null && !bracketed) {
            if (offsets > 0) {
                cursor.skipBlanks();
            } else if (segment == null) {
                segment = before.registers().get(0).register();
            } else {
                names.redundantSegment(start);
            }
        } else {
            throw badOperand(start);
        }
        Sum behind = primary();
        if (segment != null && !bracketed && !behind.isPure()) {
            throw badOperand(start);
        }
        return behind;
    }

    private Sum brackets() throws SyntaxError {
        int start = cursor.position();
        cursor.advance();
        Sum inner = sum(0);
        if (!cursor.accept(']')) {
            throw new SyntaxError(AssemblerCode.MISSING_CLOSING_PARENTHESIS, start, cursor.position(), ']');
        }
        bracketed = true;
        return inner;
    }

    private Sum simple() throws SyntaxError {
        cursor.skipBlanks();
        int start = cursor.position();
        char c = cursor.peek();
        switch (c) {
            case '[' -> {
                return brackets();
            }
            case '(' -> {
                cursor.advance();
                Sum inner = sum(0);
                if (!cursor.accept(')')) {
                    throw new SyntaxError(AssemblerCode.MISSING_CLOSING_PARENTHESIS, start, cursor.position(), ')');
                }
                return inner;
            }
            case '-', '~', '!' -> {
                cursor.advance();
                Operator operator = c == '-' ? Operator.NEGATE : c == '~' ? Operator.COMPLEMENT : Operator.LOGICAL_NOT;
                return unary(operator, start);
            }
            case '+' -> {
                cursor.advance();
                return simple();
            }
            case '%' -> {
                cursor.advance();
                cursor.skipBlanks();
                String name = registerName();
                if (name.isEmpty()) {
                    throw new SyntaxError(AssemblerCode.BAD_REGISTER_NAME, start, cursor.position(), "%");
                }
                return new Sum(List.of(new Scaled(name, null)), null);
            }
            default -> {}
        }
        if (!Cursor.isNameStart(c) || c == '.' && !Cursor.isNamePart(cursor.peek(1))) {
            return Sum.of(single(start));
        }
        String word = cursor.plainName().toLowerCase(Locale.ROOT);
        switch (word) {
            case "$" -> {
                return Sum.of(new Expression.LocationCounter());
            }
            case "flat" -> {
                if (cursor.accept(':')) {
                    bracketed = true;
                    isFlat |= offsets == 0;
                    return primary();
                }
            }
            case "offset" -> {
                hasOffset = true;
                skipFlat();
                offsets++;
                Sum of = primary();
                offsets--;
                return of;
            }
            case "short" -> {
                return primary();
            }
            case "not" -> {
                return unary(Operator.COMPLEMENT, start);
            }
            default -> {}
        }
        if (IntelWords.SIZES.containsKey(word) || word.equals("far") || word.equals("near")) {
            int behind = cursor.position();
            cursor.skipBlanks();
            if (cursor.plainName().equalsIgnoreCase("ptr")) {
                Sum sized = primary();
                sizeBits = word.equals("far") ? FAR : IntelWords.SIZES.getOrDefault(word, 0);
                return sized;
            }
            cursor.moveTo(behind);
            Integer bits = IntelWords.SIZES.get(word);
            if (bits != null && !names.isRegister(word)) {
                return Sum.of(new Expression.IntegerLiteral(bits / 8));
            }
        }
        cursor.moveTo(start);
        String written = cursor.plainName();
        if (names.isAlias(written)) {
            return new Sum(List.of(new Scaled(Operand.SYMBOL_MARK + written, null)), null);
        }
        cursor.moveTo(start);
        String name = registerName();
        if (names.isRegister(name)) {
            return new Sum(List.of(new Scaled(name, null)), null);
        }
        cursor.moveTo(start);
        return Sum.of(single(start));
    }

    private Sum unary(Operator operator, int start) throws SyntaxError {
        Expression operand = pure(nested(), start, cursor.position());
        if (operand instanceof Expression.IntegerLiteral number && operator == Operator.NEGATE) {
            return Sum.of(new Expression.IntegerLiteral(-number.value()));
        }
        return Sum.of(new Expression.Unary(operator, operand));
    }

    /** {@code flat:} names the one segment there is. */
    private void skipFlat() {
        cursor.skipBlanks();
        int start = cursor.position();
        if (!cursor.plainName().equalsIgnoreCase("flat") || !cursor.accept(':')) {
            cursor.moveTo(start);
        }
    }

    /** Reads a name in lower case; {@code st(1)} is one. */
    private String registerName() {
        String name = cursor.plainName().toLowerCase(Locale.ROOT);
        int behind = cursor.position();
        if (name.equals("st") && cursor.accept('(')) {
            cursor.skipBlanks();
            char digit = cursor.peek();
            cursor.advance();
            if (digit >= '0' && digit <= '7' && cursor.accept(')')) {
                return "st(" + digit + ")";
            }
        }
        cursor.moveTo(behind);
        return name;
    }

    /** A number, a symbol or the location counter: what AT&amp;T expressions are made of too. */
    private Expression single(int start) throws SyntaxError {
        Expression found = new ExpressionParser(cursor).parseSingle();
        if (found instanceof Expression.Missing) {
            throw badOperand(start);
        }
        if (found instanceof Expression.Name name) {
            names.mention(name.name());
        }
        return found;
    }

    private Expression pure(Sum sum, int start, int end) throws SyntaxError {
        Expression value = sum.value();
        if (!sum.isPure() || value == null) {
            throw badAddress(start, end);
        }
        return value;
    }

    private SyntaxError badAddress(int start, int end) {
        return new SyntaxError(
                AssemblerCode.BAD_BASE_INDEX,
                start,
                end,
                cursor.text().substring(start, end).strip());
    }

    private SyntaxError badOperand(int start) {
        String text = cursor.text();
        return new SyntaxError(
                AssemblerCode.BAD_OPERAND,
                start,
                text.length(),
                text.substring(Math.min(start, text.length())).strip());
    }

    private int endBeforeBlanks() {
        int end = cursor.position();
        while (end > 0 && Cursor.isBlank(cursor.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
