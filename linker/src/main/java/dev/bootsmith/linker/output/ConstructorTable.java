package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;

/**
 * Tables of constructors in the old form, {@code .ctors}, run from their end; where a script puts them among those of the
 * new form, {@code .init_array}, their words come in reverse order. The same holds for {@code .dtors} and {@code
 * .fini_array}.
 */
public final class ConstructorTable {
    private ConstructorTable() {}

    /** Returns whether the words of an input section go to its place in reverse order. */
    public static boolean isReversed(InputSection input) {
        String place = input.place() instanceof OutputSection home ? home.name() : "";
        boolean old = place.equals(".init_array") && isNamed(input, ".ctors")
                || place.equals(".fini_array") && isNamed(input, ".dtors");
        return old && input.size() > wordBytes(input);
    }

    private static boolean isNamed(InputSection input, String name) {
        return input.name().equals(name) || input.name().startsWith(name + ".");
    }

    private static int wordBytes(InputSection input) {
        return input.file().object().elfClass().wordBytes();
    }

    /** Returns whether a table consists of words, each with a relocation if any has one. */
    public static boolean isWhole(InputSection input) {
        int word = wordBytes(input);
        int relocations = input.relocations().size();
        return relocations == 0 ? input.size() % word == 0 : input.size() == (long) relocations * word;
    }

    /** Returns where a relocation of an input section lies in what is written of it. */
    static long offset(InputSection input, long offset) {
        return isReversed(input) ? input.size() - offset - wordBytes(input) : offset;
    }

    /** Turns the words of a table around where it lies in its place. */
    static void reverse(InputSection input, byte[] bytes, int from) {
        int word = wordBytes(input);
        int size = (int) input.size();
        byte[] own = new byte[size];
        System.arraycopy(bytes, from, own, 0, size);
        for (int at = 0; at + word <= size; at += word) {
            System.arraycopy(own, at, bytes, from + size - at - word, word);
        }
    }
}
