package dev.bootsmith.assembler.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes statements of NASM, other than instructions, as GNU as has them; for help lines only. */
final class NasmSyntax {
    private static final Map<String, String> DATA = Map.of("db", ".byte", "dw", ".word", "dd", ".long", "dq", ".quad");
    private static final Map<String, Integer> WIDTHS = Map.of("db", 1, "dw", 2, "dd", 4, "dq", 8);
    private static final Map<String, String> RESERVED = Map.of("resb", "", "resw", "2*", "resd", "4*", "resq", "8*");
    private static final Set<String> CPUS = Set.of("8086", "186", "286", "386", "486", "586", "686");
    private static final Pattern TO_OFFSET =
            Pattern.compile("(?i)times\\s+([0-9a-fx]+)\\s*-\\s*\\(\\s*\\$\\s*-\\s*\\$\\$\\s*\\)\\s+db\\s+(\\S+)");
    private static final Pattern TIMES = Pattern.compile("(?i)times\\s+([0-9a-fxh]+)\\s+(.+)");
    private static final Pattern WORDS =
            Pattern.compile("(?s)\\[?\\s*(%?[A-Za-z_.$?][A-Za-z0-9_.$?]*)\\s*(.*?)\\s*\\]?");

    private NasmSyntax() {}

    /**
     * A statement of NASM's.
     *
     * @param text the same in GNU's words, or empty if it has no place there
     * @param wordStart where the word that is NASM's starts in the statement
     * @param wordEnd where it ends
     */
    record Statement(String text, int wordStart, int wordEnd) {}

    /** Returns what a statement is in GNU's words, or null if it is not NASM's. */
    static @Nullable Statement translate(String statement) {
        String text = statement.strip();
        int start = statement.indexOf(text);
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return null;
        }
        String word = words.group(1).toLowerCase(Locale.ROOT);
        String rest = (text.startsWith("[") ? words.group(2) : text.substring(words.end(1))).strip();
        Matcher padding = TO_OFFSET.matcher(text);
        Matcher times = TIMES.matcher(text);
        String plain;
        if (padding.matches()) {
            String value = number(padding.group(2));
            plain = ".org " + number(padding.group(1)) + (value.equals("0") ? "" : ", " + value);
        } else if (times.matches()) {
            plain = repeated(number(times.group(1)), times.group(2).strip());
        } else {
            plain = directive(word, rest);
        }
        if (plain != null) {
            return text.startsWith("[") || text.startsWith("%")
                    ? new Statement(plain, start, start + text.length())
                    : new Statement(plain, start + words.start(1), start + words.end(1));
        }
        Matcher second = WORDS.matcher(rest);
        if (!second.matches()) {
            return null;
        }
        String next = second.group(1).toLowerCase(Locale.ROOT);
        String named = next.equals("equ")
                ? ".set " + words.group(1) + ", " + number(second.group(2))
                : DATA.containsKey(next) || RESERVED.containsKey(next)
                        ? words.group(1) + ": " + directive(next, second.group(2))
                        : null;
        int at = start + text.indexOf(second.group(1), words.end(1));
        return named == null ? null : new Statement(named, at, at + next.length());
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
            case "equ" -> rest.isEmpty() ? null : "";
            case "align", "alignb" -> rest.isEmpty() ? null : ".balign " + number(rest);
            case "incbin" -> rest.isEmpty() ? null : ".incbin " + rest;
            case "org" ->
                rest.isEmpty()
                        ? null
                        : "# linked at " + number(rest) + ": the linker's -Ttext " + number(rest) + ", or a script";
            case "cpu" -> rest.isEmpty() ? null : CPUS.contains(rest) ? ".arch i" + rest : "";
            case "default" -> rest.isEmpty() ? null : "";
            case "a16", "a32", "o16", "o32" -> prefixed(word, rest);
            default -> word.startsWith("%") ? ofPreprocessor(word, rest) : null;
        };
    }

    private static @Nullable String ofPreprocessor(String word, String rest) {
        return switch (word) {
            case "%include" -> ".include " + rest;
            case "%define", "%assign" ->
                rest.matches("\\w+\\s+\\S+") ? ".set " + rest.replaceFirst("\\s+", ", ") : null;
            case "%macro" -> macro(rest);
            case "%endmacro" -> ".endm";
            case "%rep" -> ".rept " + number(rest);
            case "%endrep" -> ".endr";
            case "%if", "%ifdef", "%ifndef", "%else", "%endif", "%error", "%warning" ->
                "." + word.substring(1) + (rest.isEmpty() ? "" : " " + rest);
            case "%elif" -> ".elseif " + rest;
            case "%undef" -> "";
            default -> null;
        };
    }

    /** NASM counts the arguments, which are {@code %1} and so on; here they have names: {@code \\a1}. */
    private static @Nullable String macro(String rest) {
        Matcher counted = Pattern.compile("(\\w+)\\s+(\\d)").matcher(rest);
        if (!counted.matches()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(counted.group(2)); i++) {
            names.add("a" + i);
        }
        return (".macro " + counted.group(1) + " " + String.join(", ", names)).strip();
    }

    private static @Nullable String prefixed(String word, String rest) {
        String[] words = rest.split("\\s+", 2);
        String line = words.length == 2 ? IntelSyntax.translate(words[0], words[1]) : null;
        return line == null ? null : (word.startsWith("a") ? "addr" : "data") + word.substring(1) + " " + line;
    }

    static String number(String text) {
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
