package dev.bootsmith.assembler.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes statements of NASM, other than instructions, as GNU as has them; for help lines only. */
final class NasmSyntax {
    private static final Map<String, String> DATA = Map.of("db", ".byte", "dw", ".word", "dd", ".long", "dq", ".quad");
    private static final Map<String, Integer> WIDTHS = Map.of("db", 1, "dw", 2, "dd", 4, "dq", 8);
    private static final Map<String, String> RESERVED = Map.of("resb", "", "resw", "2*", "resd", "4*", "resq", "8*");
    private static final Pattern TO_OFFSET =
            Pattern.compile("(?i)times\\s+([0-9a-fx]+)\\s*-\\s*\\(\\s*\\$\\s*-\\s*\\$\\$\\s*\\)\\s+db\\s+(\\S+)");
    private static final Pattern TIMES = Pattern.compile("(?i)times\\s+([0-9a-fxh]+)\\s+(.+)");
    private static final Pattern WORDS =
            Pattern.compile("(?s)\\[?\\s*(%?[A-Za-z_.$?][A-Za-z0-9_.$?]*)\\s*(.*?)\\s*\\]?");

    private NasmSyntax() {}

    /** Returns the statement in GNU's words, an empty text if it has no place there, or null if it is not NASM's. */
    static @Nullable String translate(String statement) {
        String text = statement.strip();
        Matcher padding = TO_OFFSET.matcher(text);
        if (padding.matches()) {
            String value = number(padding.group(2));
            return ".org " + number(padding.group(1)) + (value.equals("0") ? "" : ", " + value);
        }
        Matcher times = TIMES.matcher(text);
        if (times.matches()) {
            return repeated(number(times.group(1)), times.group(2).strip());
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return null;
        }
        String word = words.group(1).toLowerCase(Locale.ROOT);
        String rest = words.group(2).strip();
        String plain = directive(word, rest);
        if (plain != null) {
            return plain;
        }
        Matcher second = WORDS.matcher(rest);
        if (second.matches()) {
            String next = second.group(1).toLowerCase(Locale.ROOT);
            if (next.equals("equ")) {
                return ".set " + words.group(1) + ", " + number(second.group(2));
            }
            boolean named = DATA.containsKey(next) || RESERVED.containsKey(next);
            return named ? words.group(1) + ": " + directive(next, second.group(2)) : null;
        }
        return null;
    }

    private static @Nullable String directive(String word, String rest) {
        if (DATA.containsKey(word) && !rest.isEmpty()) {
            return data(word, rest);
        }
        if (RESERVED.containsKey(word) && !rest.isEmpty()) {
            return ".skip " + RESERVED.get(word) + number(rest);
        }
        return switch (word) {
            case "bits" -> rest.matches("16|32|64") ? ".code" + rest : null;
            case "use16" -> ".code16";
            case "use32" -> ".code32";
            case "section", "segment" -> rest.isEmpty() ? null : ".section " + rest.split("\\s+")[0];
            case "global" -> rest.isEmpty() ? null : ".globl " + rest;
            case "extern" -> rest.isEmpty() ? null : ".extern " + rest;
            case "align" -> rest.isEmpty() ? null : ".balign " + number(rest);
            case "incbin" -> rest.isEmpty() ? null : ".incbin " + rest;
            case "%include" -> ".include " + rest;
            case "%define" -> rest.matches("\\w+\\s+\\S+") ? ".set " + rest.replaceFirst("\\s+", ", ") : null;
            case "org" ->
                rest.isEmpty()
                        ? null
                        : "# linked at " + number(rest) + ": the linker's -Ttext " + number(rest) + ", or a script";
            case "cpu", "default" -> rest.isEmpty() ? null : "# " + word + " " + rest;
            default -> null;
        };
    }

    private static String number(String text) {
        String number = IntelSyntax.number(text);
        return number == null ? text.replace("$$", "0").replaceAll("\\$(?![A-Za-z0-9_])", ".") : number;
    }

    /** Strings go to {@code .ascii}, numbers to {@code .byte}. */
    private static String data(String word, String rest) {
        List<String> statements = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String item : IntelSyntax.splitOperands(rest)) {
            String text = item.strip();
            boolean quoted = text.length() > 3 && text.startsWith("'") || text.startsWith("\"");
            if (quoted && word.equals("db")) {
                flush(word, numbers, statements);
                statements.add(
                        ".ascii \"" + text.substring(1, text.length() - 1).replace("\\", "\\\\") + "\"");
            } else {
                numbers.add(number(text));
            }
        }
        flush(word, numbers, statements);
        return String.join("; ", statements);
    }

    private static void flush(String word, List<String> numbers, List<String> statements) {
        if (!numbers.isEmpty()) {
            statements.add(DATA.get(word) + " " + String.join(", ", numbers));
            numbers.clear();
        }
    }

    private static @Nullable String repeated(String count, String what) {
        Matcher words = WORDS.matcher(what);
        if (!words.matches()) {
            return null;
        }
        String word = words.group(1).toLowerCase(Locale.ROOT);
        Integer width = WIDTHS.get(word);
        return width == null
                ? ".rept " + count + "; " + what + "; .endr"
                : ".fill " + count + ", " + width + ", " + number(words.group(2));
    }
}
