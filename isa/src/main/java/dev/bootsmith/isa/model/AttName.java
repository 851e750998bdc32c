package dev.bootsmith.isa.model;

/**
 * One AT&amp;T spelling of a form.
 *
 * @param base the mnemonic without its optional suffix, for example {@code add} or {@code movzb}
 * @param suffix the letters that may follow ({@code l} in {@code addl}, {@code ll} in {@code fildll}), or empty
 */
public record AttName(String base, String suffix) {
    /** Returns whether a word is the spelling with its suffix. */
    public boolean isFull(String word) {
        return word.length() == base.length() + suffix.length() && word.startsWith(base) && word.endsWith(suffix);
    }

    /** The spelling with its suffix. */
    public String full() {
        return base + suffix;
    }
}
