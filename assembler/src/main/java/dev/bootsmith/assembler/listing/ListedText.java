package dev.bootsmith.assembler.listing;

/** A statement as GNU as keeps it when its preprocessor has passed over it: with no more blanks than needed. */
public final class ListedText {
    private ListedText() {}

    /** Joins blanks, and drops them beside commas and behind a label; strings stay as they are. */
    public static String of(String statement) {
        StringBuilder out = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            if (quote != 0) {
                out.append(c);
                quote = c == quote ? 0 : quote;
                continue;
            }
            boolean blank = c == ' ' || c == '\t';
            char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
            if (blank && (last == ' ' || last == ',' || last == ':')) {
                continue;
            }
            if (c == ',' && last == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append(blank ? ' ' : c);
            quote = c == '"' ? c : 0;
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }
}
