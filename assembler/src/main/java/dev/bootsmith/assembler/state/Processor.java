package dev.bootsmith.assembler.state;

import java.util.Optional;
import java.util.Set;

/**
 * What {@code .arch} says about the processor: enough to choose jumps, padding and code widths.
 *
 * @param name as the source wrote it
 * @param is32Bit whether it is an 80386 or later
 * @param is64Bit whether it has long mode
 * @param hasLongNop whether it pads with the long NOP of the Pentium Pro
 * @gas i386-Arch
 */
public record Processor(String name, boolean is32Bit, boolean is64Bit, boolean hasLongNop) {
    private static final Set<String> BEFORE_I386 = Set.of("i8086", "i186", "i286");

    /** Those of 32 bits that have the long NOP. */
    private static final Set<String> LONG_NOP =
            Set.of("pentiumpro", "pentiumii", "pentiumiii", "pentium4", "prescott", "core", "athlon");

    private static final Set<String> ONLY_32 =
            Set.of("generic32", "i386", "i486", "i586", "i686", "pentium", "k6", "k6_2");

    /** Returns what is assumed before the source names any. */
    public static Processor initial(boolean hasLongNop) {
        return new Processor("", true, true, hasLongNop);
    }

    /** Returns this processor after {@code .arch name}, where a name with a dot adds or takes an extension. */
    public Processor with(String newName) {
        if (newName.equals(".nop") || newName.equals(".nonop")) {
            return new Processor(name, is32Bit, is64Bit, newName.equals(".nop"));
        }
        if (newName.startsWith(".")) {
            return this;
        }
        boolean early = BEFORE_I386.contains(newName);
        boolean narrow = ONLY_32.contains(newName) || LONG_NOP.contains(newName);
        boolean longNop = LONG_NOP.contains(newName) || !early && !narrow;
        return new Processor(newName, !early, !early && !narrow, longNop);
    }

    /** Returns the name of the mode that it lacks, if code of that width is not possible. */
    public Optional<String> missing(CodeMode mode) {
        return switch (mode) {
            case CODE16, CODE16GCC -> Optional.empty();
            case CODE32 -> is32Bit ? Optional.empty() : Optional.of(mode.directive());
            case CODE64 -> is64Bit ? Optional.empty() : Optional.of(mode.directive());
        };
    }
}
