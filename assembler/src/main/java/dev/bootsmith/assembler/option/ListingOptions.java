package dev.bootsmith.assembler.option;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a listing shows.
 *
 * @param parts what is listed
 * @param file where it goes, or null for standard output
 * @param firstWords {@code --listing-lhs-width}: words of bytes on the first line of a statement
 * @param moreWords {@code --listing-lhs-width2}: words on the lines that continue it
 * @param sourceColumns {@code --listing-rhs-width}: most characters of the source
 * @param moreLines {@code --listing-cont-lines}: most lines that continue a statement
 * @gas -a
 */
public record ListingOptions(
        Set<Part> parts, @Nullable String file, int firstWords, int moreWords, int sourceColumns, int moreLines) {
    /** Letters behind {@code -a}. */
    public enum Part {
        NO_FALSE_CONDITIONALS('c'),
        NO_DEBUGGING('d'),
        GENERAL('g'),
        HIGH_LEVEL('h'),
        ASSEMBLY('l'),
        MACROS('m'),
        NO_FORMS('n'),
        SYMBOLS('s');

        private final char letter;

        Part(char letter) {
            this.letter = letter;
        }

        /** Returns the part of a letter, or null. */
        static @Nullable Part of(char letter) {
            for (Part part : values()) {
                if (part.letter == letter) {
                    return part;
                }
            }
            return null;
        }
    }

    public ListingOptions {
        Set<Part> copy = EnumSet.noneOf(Part.class);
        copy.addAll(parts);
        parts = copy;
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
