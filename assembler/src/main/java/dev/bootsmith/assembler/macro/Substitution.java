package dev.bootsmith.assembler.macro;

import dev.bootsmith.assembler.parse.Cursor;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces parameters in the lines of a body: {@code \name} or {@code &name}, and in alternate mode the bare name too.
 *
 * @gas Macro, Altmacro
 */
public final class Substitution {
    /** Which syntax macros have. */
    public enum Mode {
        PLAIN,
        ALTERNATE
    }

    /** Hands out the names that {@code LOCAL} asks for. */
    public interface LocalNames {
        String next();
    }

    /** A statement up to its mnemonic; the blank behind that stays. */
    private static final Pattern MNEMONIC = Pattern.compile("(?:\\s*[\\w.$]+\\s*:)*\\s*[\\w.$]+");

    private final Map<String, String> arguments;
    private final long number;
    private final Mode mode;
    private final @Nullable LocalNames localNames;

    /**
     * Makes a substitution for one round through a body.
     *
     * @param arguments parameter name to text
     * @param number what {@code \@} stands for
     * @param localNames for macros in alternate mode, else null
     */
    public Substitution(Map<String, String> arguments, long number, Mode mode, @Nullable LocalNames localNames) {
        this.arguments = new HashMap<>(arguments);
        this.number = number;
        this.mode = mode;
        this.localNames = localNames;
    }

    /** Returns the line with everything replaced, or null if that would be longer than the limit. */
    @Nullable
    String apply(String line, int longest) {
        if (mode == Mode.ALTERNATE
                && localNames != null
                && InputStack.firstWord(line).equals("local")) {
            return declareLocals(line, localNames);
        }
        if (mode == Mode.PLAIN && line.indexOf('\\') < 0 && line.indexOf('&') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length() + 16);
        boolean quoted = false;
        int i = 0;
        while (i < line.length()) {
            if (out.length() > longest) {
                return null;
            }
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i = backslash(line, i, out);
            } else if (c == '&') {
                i = ampersand(line, i, out, quoted);
            } else if (mode == Mode.ALTERNATE && Cursor.isNameStart(c)) {
                i = bareName(line, i, out);
            } else {
                quoted ^= c == '"';
                out.append(c);
                i++;
            }
        }
        return out.length() > longest ? null : out.toString();
    }

    /** {@code LOCAL a, b} disappears; from then on the names mean labels made up for this expansion. */
    private String declareLocals(String line, LocalNames names) {
        Cursor cursor = new Cursor(line, 0);
        cursor.skipBlanks();
        cursor.plainName();
        while (!cursor.atEnd()) {
            String name = cursor.plainName();
            if (name.isEmpty()) {
                break;
            }
            if (arguments.containsKey(name)) {
                // A parameter's or another local's name: the line stays, and is refused where it stands.
                return line;
            }
            arguments.put(name, names.next());
            cursor.accept(',');
        }
        return "";
    }

    private int backslash(String line, int at, StringBuilder out) {
        char next = line.charAt(at + 1);
        if (next == '(') {
            int close = line.indexOf(')', at);
            if (close > 0) {
                out.append(line, at + 2, close);
                return close + 1;
            }
        }
        if (next == '@') {
            out.append(number);
            return at + 2;
        }
        int end = nameEnd(line, at + 1);
        String value = end == at + 1 ? null : lookUp(line.substring(at + 1, end));
        if (value != null) {
            out.append(value);
            return mode == Mode.ALTERNATE && end < line.length() && line.charAt(end) == '&' ? end + 1 : end;
        }
        if (next == '\\') {
            // The second one may stand before a parameter.
            int behind = at + 2;
            boolean isReplaced = behind < line.length()
                    && (Cursor.isNameStart(line.charAt(behind)) || "(@".indexOf(line.charAt(behind)) >= 0);
            out.append(isReplaced ? "\\" : "\\\\");
            return isReplaced ? at + 1 : behind;
        }
        if (end == at + 1) {
            out.append('\\').append(next);
            return at + 2;
        }
        out.append(line, at, end);
        return end;
    }

    private int ampersand(String line, int at, StringBuilder out, boolean quoted) {
        int start = at + 1;
        // Blanks around operators mean nothing outside of quotes.
        while (!quoted && start < line.length() && Cursor.isBlank(line.charAt(start))) {
            start++;
        }
        int end = nameEnd(line, start);
        String value = end == start ? null : lookUp(line.substring(start, end));
        // A second one behind the name belongs to it, be it a parameter or not.
        int stop = end < line.length() && line.charAt(end) == '&' ? end + 1 : end;
        if (value == null) {
            out.append(line, at, stop);
        } else {
            int last = out.length();
            while (!quoted && last > 0 && Cursor.isBlank(out.charAt(last - 1))) {
                last--;
            }
            if (!MNEMONIC.matcher(out).region(0, last).matches()) {
                out.setLength(last);
            }
            out.append(value);
        }
        return stop;
    }

    private int bareName(String line, int at, StringBuilder out) {
        int end = nameEnd(line, at);
        String name = line.substring(at, end);
        String value = lookUp(name);
        out.append(value == null ? name : value);
        return value != null && end < line.length() && line.charAt(end) == '&' ? end + 1 : end;
    }

    private @Nullable String lookUp(String name) {
        return arguments.get(name);
    }

    private static int nameEnd(String line, int start) {
        int i = start;
        if (i < line.length() && Cursor.isNameStart(line.charAt(i))) {
            while (i < line.length() && Cursor.isNamePart(line.charAt(i))) {
                i++;
            }
        }
        return i;
    }
}
