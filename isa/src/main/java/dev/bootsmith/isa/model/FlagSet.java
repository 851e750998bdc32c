package dev.bootsmith.isa.model;

/**
 * A set of flags as the mask of their bits in RFLAGS.
 *
 * @param mask the union of {@link Flag#mask()}
 */
public record FlagSet(int mask) {
    public static final FlagSet NONE = new FlagSet(0);

    /** The set of these flags. */
    public static FlagSet of(Flag... flags) {
        int mask = 0;
        for (Flag flag : flags) {
            mask |= flag.mask();
        }
        return new FlagSet(mask);
    }

    public boolean contains(Flag flag) {
        return (mask & flag.mask()) != 0;
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    public FlagSet union(FlagSet other) {
        return new FlagSet(mask | other.mask);
    }
}
