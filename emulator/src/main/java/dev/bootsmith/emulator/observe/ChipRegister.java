package dev.bootsmith.emulator.observe;

/**
 * What a chip holds at this moment, for a person to look at; reading it disturbs nothing.
 *
 * @param name as the data sheet has it, short: {@code irr}, {@code channel0.reload}
 * @param value unsigned
 */
public record ChipRegister(String name, long value) {
    /** A yes or no as 1 or 0. */
    public static ChipRegister of(String name, boolean value) {
        return new ChipRegister(name, value ? 1 : 0);
    }
}
