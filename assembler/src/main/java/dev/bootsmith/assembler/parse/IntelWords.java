package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.ast.Operator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that are operators or numbers in expressions of Intel syntax.
 *
 * @gas i386-Variations
 */
final class IntelWords {
    /** Words before {@code ptr}, with the width of what they address. Alone, each is its number of bytes. */
    static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("byte", 8),
            Map.entry("word", 16),
            Map.entry("dword", 32),
            Map.entry("fword", 48),
            Map.entry("qword", 64),
            Map.entry("mmword", 64),
            Map.entry("tbyte", 80),
            Map.entry("oword", 128),
            Map.entry("xmmword", 128),
            Map.entry("ymmword", 256),
            Map.entry("zmmword", 512));

    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry("and", Operator.AND),
            Map.entry("or", Operator.OR),
            Map.entry("xor", Operator.EXCLUSIVE_OR),
            Map.entry("shl", Operator.SHIFT_LEFT),
            Map.entry("shr", Operator.SHIFT_RIGHT),
            Map.entry("mod", Operator.MODULO),
            Map.entry("eq", Operator.EQUAL),
            Map.entry("ne", Operator.NOT_EQUAL),
            Map.entry("lt", Operator.LESS),
            Map.entry("le", Operator.LESS_EQUAL),
            Map.entry("gt", Operator.GREATER),
            Map.entry("ge", Operator.GREATER_EQUAL));

    private IntelWords() {}

    /** Returns the operator that a word, lower case, stands for, or null. */
    static @Nullable Operator operator(String word) {
        return OPERATORS.get(word);
    }
}
