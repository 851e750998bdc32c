package dev.bootsmith.linker.layout;

/**
 * File name patterns as scripts use them: {@code * ? [a-z] \c}; a star also matches slashes.
 *
 * @ld Input Section Wildcard Patterns
 */
public final class Glob {
    private Glob() {}

    /** Returns whether the whole text matches the pattern. */
    public static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int starPattern = -1;
        int starText = -1;
        while (t < text.length()) {
            int next = p < pattern.length() && pattern.charAt(p) != '*' ? matchOne(pattern, p, text.charAt(t)) : -1;
            if (next > 0) {
                p = next;
                t++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                starPattern = ++p;
                starText = t;
            } else if (starPattern >= 0) {
                p = starPattern;
                t = ++starText;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Returns the part in front of the first wildcard. */
    static String literalPrefix(String pattern) {
        int end = 0;
        while (end < pattern.length() && "*?[\\".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return pattern.substring(0, end);
    }

    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }

    /** Returns the index behind the pattern item at {@code p} if it matches the character, else -1. */
    private static int matchOne(String pattern, int p, char c) {
        char item = pattern.charAt(p);
        if (item == '?') {
            return p + 1;
        } else if (item == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        } else if (item == '[') {
            int end = pattern.indexOf(']', p + 2);
            if (end > 0) {
                return matchSet(pattern.substring(p + 1, end), c) ? end + 1 : -1;
            }
        }
        return item == c ? p + 1 : -1;
    }

    private static boolean matchSet(String set, char c) {
        boolean negated = set.startsWith("!") || set.startsWith("^");
        boolean found = false;
        for (int i = negated ? 1 : 0; i < set.length(); i++) {
            char from = set.charAt(i);
            if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
                found |= c >= from && c <= set.charAt(i + 2);
                i += 2;
            } else {
                found |= c == from;
            }
        }
        return found != negated;
    }
}
