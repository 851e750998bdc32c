package dev.bootsmith.grader.report;

/** Texts made safe for XML and HTML. */
public final class Markup {
    private Markup() {}

    /** Escapes what has a meaning, and replaces what may not occur in XML 1.0. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean allowed = c == '\n'
                            || c == '\t'
                            || c >= ' ' && c < 0xd800
                            || c >= 0xe000 && c < 0xfffe
                            || c >= 0x10000;
                    out.appendCodePoint(allowed ? c : 0xfffd);
                }
            }
        });
        return out.toString();
    }
}
