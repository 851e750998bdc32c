package dev.bootsmith.toolchain.binutils;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of sections or symbols as objcopy's options give them: plain, or with {@code * ? [...]}; one that begins with
 * {@code !} takes back what the others match.
 */
public final class NamePatterns {
    /** Whether wildcards are read, or stand for themselves. */
    public enum Wildcards {
        ALLOWED,
        PLAIN
    }

    private final Wildcards wildcards;
    private final List<String> texts = new ArrayList<>();
    private final List<Pattern> matching = new ArrayList<>();
    private final List<Pattern> excluded = new ArrayList<>();

    public NamePatterns(Wildcards wildcards) {
        this.wildcards = wildcards;
    }

    public void add(String text) {
        texts.add(text);
        if (wildcards == Wildcards.PLAIN) {
            matching.add(Pattern.compile(Pattern.quote(text)));
        } else if (text.startsWith("!")) {
            excluded.add(glob(text.substring(1)));
        } else {
            matching.add(glob(text));
        }
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Returns the patterns as they were given. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Returns whether a name is meant. */
    public boolean matches(String name) {
        if (texts.isEmpty()) {
            return false;
        }
        return excluded.stream().noneMatch(pattern -> pattern.matcher(name).matches())
                && matching.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /** Returns the regular expression of a shell pattern. */
    static Pattern glob(String text) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = c == '[' ? text.indexOf(']', i + 2) : -1;
            if (close > 0) {
                String inside = text.substring(i + 1, close).replace("\\", "\\\\");
                regex.append('[')
                        .append(inside.startsWith("!") ? "^" + inside.substring(1) : inside)
                        .append(']');
                i = close + 1;
                continue;
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                regex.append(Pattern.quote(String.valueOf(text.charAt(i))));
            } else {
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
            i++;
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
