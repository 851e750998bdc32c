package dev.bootsmith.emulator.fault;

/**
 * A bit that CPUID reports.
 *
 * @param leaf EAX on input
 * @param subleaf ECX on input; 0 where the leaf has none
 * @param register where the bit comes back
 * @param bit 0-31
 * @param name the manual's name for the feature, for example {@code LM}
 * @sdm Vol. 2A, CPUID
 */
public record CpuidBit(int leaf, int subleaf, Output register, int bit, String name) {
    /** An output register of CPUID. */
    public enum Output {
        EAX,
        EBX,
        ECX,
        EDX
    }
}
