package dev.bootsmith.isa.model;

/**
 * What a form does to the flags; a flag in none of the sets keeps its value.
 *
 * @param read flags whose value the result depends on
 * @param written flags that take a value from the result
 * @param undefined flags whose value the manual leaves undefined
 * @param cleared flags that become 0
 * @param set flags that become 1
 */
public record FlagEffects(FlagSet read, FlagSet written, FlagSet undefined, FlagSet cleared, FlagSet set) {
    public static final FlagEffects NONE =
            new FlagEffects(FlagSet.NONE, FlagSet.NONE, FlagSet.NONE, FlagSet.NONE, FlagSet.NONE);

    /** Every flag that may differ afterwards. */
    public FlagSet changed() {
        return written.union(undefined).union(cleared).union(set);
    }
}
