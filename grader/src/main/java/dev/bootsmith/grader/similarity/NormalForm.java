package dev.bootsmith.grader.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes an instruction as what disguises do not change: its mnemonic without a size and without a synonym, and the kinds of its operands.
 *
 * <p>{@code movl $0x10, %eax} and {@code mov $DATA_SELECTOR, %ebx} are both {@code mov I,R}. Control and debug registers keep their numbers and segment registers
 * their names, since a copy cannot exchange them.
 */
final class NormalForm {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("jz", "je"),
            Map.entry("jnz", "jne"),
            Map.entry("jc", "jb"),
            Map.entry("jnae", "jb"),
            Map.entry("jnc", "jae"),
            Map.entry("jnb", "jae"),
            Map.entry("jna", "jbe"),
            Map.entry("jnbe", "ja"),
            Map.entry("jnge", "jl"),
            Map.entry("jnl", "jge"),
            Map.entry("jng", "jle"),
            Map.entry("jnle", "jg"),
            Map.entry("jpe", "jp"),
            Map.entry("jpo", "jnp"),
            Map.entry("sal", "shl"),
            Map.entry("loope", "loopz"),
            Map.entry("loopne", "loopnz"),
            Map.entry("movabs", "mov"));
    private static final Set<String> SEGMENTS = Set.of("cs", "ds", "es", "fs", "gs", "ss");
    /** Mnemonics that end in a letter that looks like a size. */
    private static final Set<String> WHOLE = Set.of(
            "call", "lcall", "sub", "shl", "sal", "rol", "rcl", "mul", "imul", "sbb", "jb", "setb", "jl", "setl",
            "cmovb", "cmovl", "add", "adcb", "div", "cwtl", "cltq", "cqto", "hlt", "invd", "wbinvd", "cld", "std",
            "cmovnl", "bswap");

    private static final Set<String> NO_EFFECT = Set.of("nop", "nopw", "nopl", "data16", "pause", "fnop");
    private static final List<String> REPEATS = List.of(
            "rep", "repe", "repz", "repne", "repnz", "lock", "data16", "data32", "addr16", "addr32", "cs", "ds");

    private static final Pattern NUMBERED = Pattern.compile("(cr|dr)[0-9]+");
    private static final Pattern VECTOR = Pattern.compile("[xyz]mm[0-9]+|k[0-7]|mm[0-7]|st(\\([0-7]\\))?");
    private static final Pattern GENERAL =
            Pattern.compile("[re]?(ax|bx|cx|dx|si|di|sp|bp)|[abcd][lh]|(sil|dil|spl|bpl)|r[0-9]+[bwld]?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9].*");

    private NormalForm() {}

    /**
     * Returns the normal form, empty for an instruction without effect.
     *
     * @param word the mnemonic, prefixes skipped
     * @param operands as written
     * @param destinationFirst whether they are in Intel's order
     */
    static String of(String word, String operands, boolean destinationFirst) {
        if (NO_EFFECT.contains(word)) {
            return "";
        }
        List<String> kinds = new ArrayList<>();
        List<String> parts = split(operands);
        for (String part : parts) {
            kinds.add(kind(part, destinationFirst));
        }
        boolean copiesItself = parts.size() == 2 && parts.get(0).equals(parts.get(1));
        String mnemonic = mnemonic(word);
        if (copiesItself && (mnemonic.equals("mov") || mnemonic.equals("xchg"))) {
            return "";
        }
        if (destinationFirst) {
            Collections.reverse(kinds);
        }
        // A register set to zero: one of three ways to write it.
        if (copiesItself && (mnemonic.equals("xor") || mnemonic.equals("sub"))) {
            return "mov I,R";
        }
        return kinds.isEmpty() ? mnemonic : mnemonic + " " + String.join(",", kinds);
    }

    /** Returns the normal form of a line of a disassembly in AT&amp;T's syntax. */
    static String ofListing(String text) {
        String rest = text.strip();
        while (true) {
            String[] parts = rest.split("\\s+", 2);
            if (parts.length < 2 || !REPEATS.contains(parts[0])) {
                int comment = parts.length < 2 ? -1 : parts[1].indexOf('#');
                String operands = parts.length < 2 ? "" : comment < 0 ? parts[1] : parts[1].substring(0, comment);
                return of(parts[0], operands.replaceAll("\\s*<[^>]*>", ""), false);
            }
            rest = parts[1];
        }
    }

    static String mnemonic(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        boolean sized = name.length() > 2 && "bwlq".indexOf(name.charAt(name.length() - 1)) >= 0;
        if (sized && !WHOLE.contains(name)) {
            name = name.substring(0, name.length() - 1);
        }
        return SYNONYMS.getOrDefault(name, name);
    }

    /** Splits at commas outside parentheses, brackets and quotes. */
    private static List<String> split(String operands) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < operands.length(); i++) {
            char c = operands.charAt(i);
            quoted ^= c == '"';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth <= 0 && !quoted) {
                parts.add(operands.substring(from, i).strip());
                from = i + 1;
            }
        }
        String last = operands.substring(from).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /** {@code I} an immediate, {@code M} memory by registers, {@code P} a place by its name, {@code R} a register, {@code X} one of a vector. */
    private static String kind(String operand, boolean intel) {
        String text = operand.toLowerCase(Locale.ROOT);
        if (text.startsWith("*")) {
            return "*" + kind(text.substring(1), intel);
        }
        String name = text.startsWith("%") ? text.substring(1) : text;
        if (SEGMENTS.contains(name) || NUMBERED.matcher(name).matches()) {
            return name;
        }
        if (VECTOR.matcher(name).matches()) {
            return "X";
        }
        if (GENERAL.matcher(name).matches()) {
            return "R";
        }
        if (text.contains("(") && text.contains("%") || text.contains("[")) {
            return "M";
        }
        return text.startsWith("$") || intel && NUMBER.matcher(text).matches() ? "I" : "P";
    }
}
