package dev.bootsmith.toolchain.binutils.dwarf;

import java.util.Map;

/** What the numbers of some attributes stand for, in the words of GNU's tools. */
final class AttributeWords {
    private static final Map<Long, String> LANGUAGES = Map.ofEntries(
            Map.entry(0x01L, "ANSI C"),
            Map.entry(0x02L, "non-ANSI C"),
            Map.entry(0x03L, "Ada"),
            Map.entry(0x04L, "ANSI C++"),
            Map.entry(0x05L, "Cobol 74"),
            Map.entry(0x06L, "Cobol 85"),
            Map.entry(0x07L, "FORTRAN 77"),
            Map.entry(0x08L, "Fortran 90"),
            Map.entry(0x09L, "ANSI Pascal"),
            Map.entry(0x0aL, "Modula 2"),
            Map.entry(0x0bL, "Java"),
            Map.entry(0x0cL, "ANSI C99"),
            Map.entry(0x0dL, "ADA 95"),
            Map.entry(0x0eL, "Fortran 95"),
            Map.entry(0x0fL, "PLI"),
            Map.entry(0x10L, "Objective C"),
            Map.entry(0x11L, "Objective C++"),
            Map.entry(0x12L, "Unified Parallel C"),
            Map.entry(0x13L, "D"),
            Map.entry(0x14L, "Python"),
            Map.entry(0x16L, "Go"),
            Map.entry(0x1aL, "C++11"),
            Map.entry(0x1bL, "OCaml"),
            Map.entry(0x1cL, "Rust"),
            Map.entry(0x1dL, "C11"),
            Map.entry(0x1eL, "Swift"),
            Map.entry(0x1fL, "Julia"),
            Map.entry(0x20L, "C++14"),
            Map.entry(0x21L, "Fortran 03"),
            Map.entry(0x22L, "Fortran 08"),
            Map.entry(0x8001L, "MIPS assembler"));
    private static final String[] ENCODINGS = {
        "void",
        "machine address",
        "boolean",
        "complex float",
        "float",
        "signed",
        "signed char",
        "unsigned",
        "unsigned char",
        "imaginary float",
        "packed decimal",
        "numeric string",
        "edited",
        "signed fixed",
        "unsigned fixed",
        "decimal float",
        "unicode string"
    };
    private static final Map<Long, String[]> WORDS = Map.of(
            0x20L,
            new String[] {"not inlined", "inlined", "declared as inline but ignored", "declared as inline and inlined"},
            0x32L,
            new String[] {"", "public", "protected", "private"},
            0x17L,
            new String[] {"", "local", "exported", "qualified"},
            0x4cL,
            new String[] {"none", "virtual", "pure_virtual"},
            0x36L,
            new String[] {"", "normal", "program", "nocall", "pass by ref", "pass by value"},
            0x09L,
            new String[] {"row major", "column major"},
            0x42L,
            new String[] {"case_sensitive", "up_case", "down_case", "case_insensitive"},
            0x65L,
            new String[] {"default", "big", "little"},
            0x8bL,
            new String[] {"no", "in class", "out of class"},
            0x3eL,
            ENCODINGS);

    private AttributeWords() {}

    /** Returns the words behind the number, or nothing. */
    static String of(long attribute, long value) {
        if (attribute == 0x13) {
            return "\t(" + LANGUAGES.getOrDefault(value, "Unknown: " + Long.toHexString(value)) + ")";
        }
        String[] words = WORDS.getOrDefault(attribute, new String[0]);
        boolean known = value >= 0 && value < words.length && !words[(int) value].isEmpty();
        return known ? "\t(" + words[(int) value] + ")" : "";
    }
}
