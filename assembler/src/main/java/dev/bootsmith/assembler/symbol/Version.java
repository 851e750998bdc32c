package dev.bootsmith.assembler.symbol;

/**
 * A version that {@code .symver} gives a symbol.
 *
 * @param name with one to three {@code @} in it
 * @gas Symver
 */
public record Version(String name) {
    /** What becomes of the name without a version. */
    public enum Original {
        KEPT,
        LOCAL,
        HIDDEN,
        REMOVED
    }

    /** Returns how many {@code @} stand before the version: one hides it, two make it the default, three decide by use. */
    public int signs() {
        int at = name.indexOf('@');
        int end = at;
        while (end < name.length() && name.charAt(end) == '@') {
            end++;
        }
        return end - at;
    }

    /** Returns the name with that many signs. */
    String withSigns(int signs) {
        int at = name.indexOf('@');
        return name.substring(0, at) + "@".repeat(signs) + name.substring(at + signs());
    }
}
