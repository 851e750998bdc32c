package dev.bootsmith.assembler.match;

import dev.bootsmith.isa.model.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes an instruction of Intel syntax, as NASM and MASM take it, in AT&amp;T syntax: operands turned round, registers
 * with a percent sign, constants with a dollar sign, addresses as displacement(base,index,scale), the size as a suffix.
 *
 * <p>It is for help lines only: what it cannot read it gives up on, and whoever uses the result tries it first.
 */
final class IntelSyntax {
    private static final Map<String, String> SIZES = Map.of("byte", "b", "word", "w", "dword", "l", "qword", "q");
    private static final Set<String> DROPPED = Set.of("ptr", "short", "near", "far", "strict");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("stosd", "stosl"),
            Map.entry("lodsd", "lodsl"),
            Map.entry("movsd", "movsl"),
            Map.entry("cmpsd", "cmpsl"),
            Map.entry("scasd", "scasl"),
            Map.entry("insd", "insl"),
            Map.entry("outsd", "outsl"),
            Map.entry("pushad", "pushal"),
            Map.entry("popad", "popal"),
            Map.entry("pushfd", "pushfl"),
            Map.entry("popfd", "popfl"),
            Map.entry("iretd", "iretl"),
            Map.entry("retn", "ret"),
            Map.entry("movsxd", "movslq"));

    private static final Pattern NUMBER = Pattern.compile(
            "(0x[0-9a-f_]+h?|[0-9][0-9a-f]*h|\\$[0-9][0-9a-f]*|[01]+b|[0-9]+d?|'[^']'|'\\\\.')",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TERM = Pattern.compile("[A-Za-z0-9_.$?@]+");
    private static final Pattern EXPRESSION =
            Pattern.compile("[-~(\\s]*[A-Za-z0-9_.$?@]+[)\\s]*(([-+*/|&^]|<<|>>)[-~(\\s]*[A-Za-z0-9_.$?@]+[)\\s]*)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_.$?@][A-Za-z0-9_.$?@]*");

    /** What one operand became. */
    private record Part(String text, Kind kind, String suffix) {}

    private enum Kind {
        REGISTER,
        CONSTANT,
        MEMORY,
        NAME
    }

    private IntelSyntax() {}

    /** Returns AT&amp;T's name of an instruction that Intel calls so, or null. */
    static @Nullable String attName(String mnemonic) {
        return NAMES.get(mnemonic);
    }

    /** Returns whether the operands have a look of Intel syntax: brackets, size words, 10h, registers without percent. */
    static boolean isLikely(String operands) {
        String lower = operands.toLowerCase(Locale.ROOT);
        if (lower.indexOf('%') >= 0 && lower.indexOf('[') < 0) {
            return false;
        }
        return lower.matches(".*\\[.*\\].*")
                || lower.matches("((dword|word|far)\\s+)*[0-9][0-9a-fx]*h?\\s*:\\s*[a-z_.0-9]+")
                || lower.matches("(.*[^0-9a-z_$.])?0x[0-9a-f]+h\\b.*")
                || lower.matches("\\$|(short|near|far)\\s+\\S+")
                || lower.matches("(.*[^0-9a-z_$.%])?[01]+b\\s*") && !lower.startsWith("$") && lower.indexOf(',') > 0
                || lower.matches(".*\\b(byte|word|dword|qword|ptr|offset)\\b.*")
                || lower.matches("(.*[^0-9a-z_$.])?[0-9][0-9a-f]*h\\b.*")
                || splitOperands(lower).stream()
                        .anyMatch(o -> Register.named(o.strip()).isPresent());
    }

    /** Returns the instruction in AT&amp;T syntax, or null if it cannot be read. */
    static @Nullable String translate(String mnemonic, String operandText) {
        String name = mnemonic.toLowerCase(Locale.ROOT);
        boolean branch = name.startsWith("j") || name.startsWith("call") || name.startsWith("loop");
        Matcher far = Pattern.compile(
                        "(?i)\\s*(?:(?:dword|word|far)\\s+)*([0-9][0-9a-fx]*h?)\\s*:\\s*([A-Za-z_.0-9]+)\\s*")
                .matcher(operandText);
        if (branch && far.matches()) {
            String offset = number(far.group(2));
            return "l" + name + " $" + number(far.group(1)) + ", $" + (offset == null ? far.group(2) : offset);
        }
        List<Part> parts = new ArrayList<>();
        for (String operand : splitOperands(operandText)) {
            Part part = operand(operand.strip());
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        if (branch && operandText.strip().matches("(?i)far\\s+.*\\[.*")) {
            name = "l" + name;
        }
        boolean sized = parts.stream().anyMatch(part -> part.kind() == Kind.REGISTER);
        String suffix = "";
        for (Part part : parts) {
            suffix = part.kind() == Kind.MEMORY && !part.suffix().isEmpty() ? part.suffix() : suffix;
        }
        if (parts.isEmpty()) {
            return NAMES.getOrDefault(name, name);
        }
        if (name.startsWith("movzx") || name.startsWith("movsx")) {
            name = NAMES.getOrDefault(name, extension(name, parts));
            suffix = "";
        } else if (suffix.isEmpty() && parts.get(0).kind() == Kind.REGISTER && !branch) {
            suffix = parts.get(0).suffix();
        } else if (sized && !suffix.isEmpty()) {
            suffix = parts.get(0).kind() == Kind.REGISTER ? parts.get(0).suffix() : suffix;
        }
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            boolean star = branch && part.kind() != Kind.NAME && part.kind() != Kind.CONSTANT;
            boolean target = branch && part.kind() == Kind.CONSTANT;
            String text = part.kind() == Kind.NAME && !branch ? "$" + part.text() : part.text();
            texts.add(star ? "*" + text : target ? text.substring(1) : text);
        }
        // A percent sign shows that the order is AT&T's already.
        boolean isTurned = operandText.indexOf('%') < 0;
        if (isTurned && !name.equals("enter") && !name.equals("bound")) {
            Collections.reverse(texts);
        }
        return (branch ? name : name + suffix) + " " + String.join(", ", texts);
    }

    /** {@code movzx eax, byte [x]} is {@code movzbl}. */
    private static String extension(String name, List<Part> parts) {
        String from = parts.size() == 2 ? parts.get(1).suffix() : "";
        return name.substring(0, 4) + from + parts.get(0).suffix();
    }

    static List<String> splitOperands(String text) {
        List<String> result = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'' && text.indexOf('\'', i + 1) > 0) {
                quote = c;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                result.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            result.add(text.substring(start));
        }
        return result;
    }

    private static @Nullable Part operand(String text) {
        String rest = text;
        String suffix = "";
        while (true) {
            Matcher word =
                    Pattern.compile("([A-Za-z]+)\\b\\s*(?![:A-Za-z0-9_]*$).*").matcher(rest);
            String first = word.matches() ? word.group(1).toLowerCase(Locale.ROOT) : "";
            if (SIZES.containsKey(first)) {
                suffix = SIZES.getOrDefault(first, "");
            } else if (!DROPPED.contains(first)) {
                break;
            }
            rest = rest.substring(first.length()).strip();
        }
        Matcher sized = Pattern.compile("(?i)(byte|word|dword|qword|short|near|far|offset)\\s+(.*)")
                .matcher(rest);
        if (sized.matches()) {
            String word = sized.group(1).toLowerCase(Locale.ROOT);
            suffix = SIZES.getOrDefault(word, suffix);
            rest = sized.group(2).strip();
            if (word.equals("offset")) {
                return NAME.matcher(rest).matches() ? new Part("$" + rest, Kind.CONSTANT, "") : null;
            }
        }
        if (rest.startsWith("%") || rest.startsWith("$") && rest.length() > 1 && !Character.isDigit(rest.charAt(1))) {
            return new Part(
                    rest, rest.startsWith("%") ? Kind.REGISTER : Kind.CONSTANT, registerSuffix(rest.substring(1)));
        }
        if (Register.named(rest.toLowerCase(Locale.ROOT)).isPresent()) {
            String register = rest.toLowerCase(Locale.ROOT);
            return new Part("%" + register, Kind.REGISTER, registerSuffix(register));
        }
        String number = number(rest.startsWith("-") ? rest.substring(1) : rest);
        if (number != null) {
            return new Part((rest.startsWith("-") ? "$-" : "$") + number, Kind.CONSTANT, suffix);
        }
        if (rest.endsWith("]") && rest.indexOf('[') >= 0) {
            String address = address(rest);
            return address == null ? null : new Part(address, Kind.MEMORY, suffix);
        }
        if (rest.equals("$")) {
            return new Part(".", Kind.NAME, suffix);
        }
        if (NAME.matcher(rest).matches()) {
            return new Part(rest, Kind.NAME, suffix);
        }
        String expression = expression(rest);
        return expression == null ? null : new Part("$" + expression, Kind.CONSTANT, suffix);
    }

    /** Numbers and names with operators between them, or null. */
    private static @Nullable String expression(String text) {
        if (!EXPRESSION.matcher(text).matches()) {
            return null;
        }
        StringBuilder result = new StringBuilder();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            String number = number(term.group());
            boolean isPlace =
                    term.group().equals("$$") || Register.named(term.group()).isPresent();
            if (isPlace) {
                return null;
            }
            String written = number != null ? number : term.group().equals("$") ? "." : term.group();
            term.appendReplacement(result, Matcher.quoteReplacement(written));
        }
        return term.appendTail(result).toString();
    }

    private static String registerSuffix(String name) {
        return Register.named(name)
                .filter(r -> r.registerClass().isGeneralPurpose())
                .map(r -> r.sizeBits() == 8 ? "b" : r.sizeBits() == 16 ? "w" : r.sizeBits() == 32 ? "l" : "q")
                .orElse("");
    }

    /** Returns a number as GNU as writes it, or null if the text is none. */
    static @Nullable String number(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("_", "");
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        if (lower.startsWith("'")) {
            return text;
        }
        if (lower.startsWith("0x")) {
            return lower.endsWith("h") ? lower.substring(0, lower.length() - 1) : lower;
        }
        if (lower.startsWith("$")) {
            return "0x" + lower.substring(1);
        }
        if (lower.endsWith("h")) {
            String digits = lower.substring(0, lower.length() - 1).replaceFirst("^0+(?=[0-9a-f])", "");
            return "0x" + digits;
        }
        if (lower.endsWith("b")) {
            return "0b" + lower.substring(0, lower.length() - 1);
        }
        String digits = lower.endsWith("d") ? lower.substring(0, lower.length() - 1) : lower;
        return digits.replaceFirst("^0+(?=[0-9])", "");
    }

    /** {@code es:[bx+si+4]}, {@code table[ecx*4]}, {@code [rel x]}. */
    private static @Nullable String address(String text) {
        int open = text.indexOf('[');
        String before = text.substring(0, open).strip();
        String inside = text.substring(open + 1, text.length() - 1).strip();
        String segment = "";
        Matcher outer = Pattern.compile("([A-Za-z]s)\\s*:(.*)").matcher(before);
        if (outer.matches()) {
            segment = "%" + outer.group(1).toLowerCase(Locale.ROOT) + ":";
            before = outer.group(2).strip();
        }
        Matcher inner = Pattern.compile("([A-Za-z]s)\\s*:(.*)").matcher(inside);
        if (inner.matches()) {
            segment = "%" + inner.group(1).toLowerCase(Locale.ROOT) + ":";
            inside = inner.group(2).strip();
        }
        boolean relative = inside.matches("(?i)rel\\s+.*");
        inside = relative ? inside.substring(3).strip() : inside;
        StringBuilder displacement = new StringBuilder(before);
        String base = "";
        String index = "";
        String scale = "";
        Matcher terms = Pattern.compile("([+-]?)\\s*([^+\\-]+)").matcher(inside);
        while (terms.find()) {
            String term = terms.group(2).strip();
            Matcher product =
                    Pattern.compile("([A-Za-z0-9]+)\\s*\\*\\s*([A-Za-z0-9]+)").matcher(term);
            String lower = term.toLowerCase(Locale.ROOT);
            if (product.matches()) {
                boolean first = Register.named(product.group(1).toLowerCase(Locale.ROOT))
                        .isPresent();
                index = product.group(first ? 1 : 2).toLowerCase(Locale.ROOT);
                scale = product.group(first ? 2 : 1);
            } else if (Register.named(lower).isPresent() && base.isEmpty()) {
                base = lower;
            } else if (Register.named(lower).isPresent() && index.isEmpty()) {
                index = lower;
            } else {
                String number = number(term);
                if (number == null && !NAME.matcher(term).matches()) {
                    return null;
                }
                String sign = terms.group(1).equals("-") ? "-" : displacement.length() == 0 ? "" : "+";
                displacement.append(sign).append(number == null ? term : number);
            }
        }
        if (relative) {
            return segment + displacement + "(%rip)";
        }
        if (base.isEmpty() && index.isEmpty()) {
            return segment + displacement;
        }
        String registers = (base.isEmpty() ? "" : "%" + base)
                + (index.isEmpty() ? "" : ",%" + index)
                + (scale.isEmpty() ? "" : "," + scale);
        return segment + displacement + "(" + registers + ")";
    }
}
