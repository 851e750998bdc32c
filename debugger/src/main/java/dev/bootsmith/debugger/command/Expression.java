package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numbers as people write them: {@code 0x7c00}, {@code start+0x10}, {@code $rsp-8}, {@code $rax == 3 && byte(buffer) != 0}. Operators are C's, all on 64 bits;
 * comparisons are unsigned. {@code byte word dword qword (e)} read memory by linear address, {@code *e} as much as the processor's word.
 */
final class Expression {
    /** From loosest to tightest; of two that begin alike the longer stands first. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<=", ">=", "<", ">"),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private final DebugSession session;
    private final SymbolMap symbols;
    private final String text;
    private int at;

    private Expression(DebugSession session, SymbolMap symbols, String text) {
        this.session = session;
        this.symbols = symbols;
        this.text = text;
    }

    /** What an expression is worth, asked again and again. */
    interface Value {
        long now();
    }

    /** Reads an expression. */
    static Value parse(String text, DebugSession session, SymbolMap symbols) throws CommandError {
        Expression expression = new Expression(session, symbols, text);
        Value value = expression.level(0);
        if (expression.at < text.length()) {
            throw expression.error();
        }
        return value;
    }

    private Value level(int number) throws CommandError {
        if (number == LEVELS.size()) {
            return unary();
        }
        Value left = level(number + 1);
        String operator = operator(LEVELS.get(number));
        while (!operator.isEmpty()) {
            left = join(operator, left, level(number + 1));
            operator = operator(LEVELS.get(number));
        }
        return left;
    }

    private String operator(List<String> candidates) {
        skipBlanks();
        for (String candidate : candidates) {
            if (text.startsWith(candidate, at) && !isLonger(candidate)) {
                at += candidate.length();
                return candidate;
            }
        }
        return "";
    }

    /** Whether the operator is only the beginning of another: {@code &} of {@code &&}. */
    private boolean isLonger(String candidate) {
        int next = at + candidate.length();
        char following = next < text.length() ? text.charAt(next) : ' ';
        return switch (candidate) {
            case "&", "|" -> following == candidate.charAt(0);
            case "<", ">" -> following == candidate.charAt(0) || following == '=';
            default -> false;
        };
    }

    private static Value join(String operator, Value left, Value right) {
        return switch (operator) {
            case "||" -> () -> left.now() != 0 || right.now() != 0 ? 1 : 0;
            case "&&" -> () -> left.now() != 0 && right.now() != 0 ? 1 : 0;
            case "|" -> () -> left.now() | right.now();
            case "^" -> () -> left.now() ^ right.now();
            case "&" -> () -> left.now() & right.now();
            case "==" -> () -> left.now() == right.now() ? 1 : 0;
            case "!=" -> () -> left.now() != right.now() ? 1 : 0;
            case "<=" -> () -> Long.compareUnsigned(left.now(), right.now()) <= 0 ? 1 : 0;
            case ">=" -> () -> Long.compareUnsigned(left.now(), right.now()) >= 0 ? 1 : 0;
            case "<" -> () -> Long.compareUnsigned(left.now(), right.now()) < 0 ? 1 : 0;
            case ">" -> () -> Long.compareUnsigned(left.now(), right.now()) > 0 ? 1 : 0;
            case "<<" -> () -> left.now() << right.now();
            case ">>" -> () -> left.now() >>> right.now();
            case "+" -> () -> left.now() + right.now();
            case "-" -> () -> left.now() - right.now();
            case "*" -> () -> left.now() * right.now();
            case "/" -> () -> right.now() == 0 ? 0 : Long.divideUnsigned(left.now(), right.now());
            default -> () -> right.now() == 0 ? 0 : Long.remainderUnsigned(left.now(), right.now());
        };
    }

    private Value unary() throws CommandError {
        skipBlanks();
        char first = peek();
        switch (first) {
            case '-', '~', '!', '+', '*' -> {
                at++;
                Value value = unary();
                return switch (first) {
                    case '-' -> () -> -value.now();
                    case '~' -> () -> ~value.now();
                    case '!' -> () -> value.now() == 0 ? 1 : 0;
                    case '*' -> () -> memory(value.now(), session.state().mode().codeBits() / 8);
                    default -> value;
                };
            }
            case '(' -> {
                at++;
                return closed(level(0));
            }
            default -> {
                return primary();
            }
        }
    }

    private Value closed(Value value) throws CommandError {
        skipBlanks();
        if (peek() != ')') {
            throw error();
        }
        at++;
        return value;
    }

    private Value primary() throws CommandError {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw error();
        }
        if (Character.isDigit(word.charAt(0))) {
            long number = number(word).orElseThrow(() -> new CommandError("debug.bad-number", word));
            return () -> number;
        }
        skipBlanks();
        int size = List.of("byte", "word", "", "dword", "", "", "", "qword").indexOf(word) + 1;
        if (size > 0 && peek() == '(') {
            at++;
            Value address = closed(level(0));
            return () -> memory(address.now(), size);
        }
        return named(word);
    }

    private Value named(String word) throws CommandError {
        if (word.startsWith("$") || word.startsWith("%")) {
            return register(word.substring(1)).orElseThrow(() -> new CommandError("debug.no-register", word));
        }
        OptionalLong symbol = symbols.addressOf(word);
        if (symbol.isPresent()) {
            return symbol::getAsLong;
        }
        return register(word).orElseThrow(() -> new CommandError("debug.no-symbol", word));
    }

    private Optional<Value> register(String name) {
        return RegisterNames.find(name).map(register -> () -> register.getter().applyAsLong(session.state()));
    }

    private long memory(long address, int sizeBytes) {
        byte[] bytes = session.readMemory(address, sizeBytes);
        long value = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    /** Returns a number: hexadecimal behind 0x, binary behind 0b, otherwise decimal. */
    static OptionalLong number(String word) {
        String plain = word.replace("_", "").toLowerCase(java.util.Locale.ROOT);
        int radix = plain.startsWith("0x") ? 16 : plain.startsWith("0b") ? 2 : 10;
        try {
            return OptionalLong.of(Long.parseUnsignedLong(radix == 10 ? plain : plain.substring(2), radix));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || "_.$%@".indexOf(character) >= 0;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private CommandError error() {
        return new CommandError("debug.bad-expression", text, at + 1);
    }
}
