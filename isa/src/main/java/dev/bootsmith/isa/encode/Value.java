package dev.bootsmith.isa.encode;

/**
 * A number in an operand: known now, or a placeholder that somebody fills in later.
 *
 * <p>A placeholder makes the encoder take a full-size field, fill it with {@link #number()} (usually 0) and report it.
 *
 * @param number the value, or what to put into the field meanwhile
 */
public record Value(long number, Certainty certainty) {
    /** Whether the number is final. */
    public enum Certainty {
        KNOWN,
        PLACEHOLDER
    }

    public static final Value ZERO = known(0);
    public static final Value PLACEHOLDER = new Value(0, Certainty.PLACEHOLDER);

    public static Value known(long number) {
        return new Value(number, Certainty.KNOWN);
    }

    public boolean isKnown() {
        return certainty == Certainty.KNOWN;
    }

    public boolean isPlaceholder() {
        return certainty == Certainty.PLACEHOLDER;
    }
}
