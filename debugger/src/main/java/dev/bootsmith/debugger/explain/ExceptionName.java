package dev.bootsmith.debugger.explain;

import dev.bootsmith.emulator.fault.Vector;

/** The short names of vectors. */
final class ExceptionName {
    private ExceptionName() {}

    /** Returns the manual's mnemonic, such as {@code #GP}, or {@code INT 33} for a vector that is no exception. */
    static String of(int vector) {
        return Vector.ofNumber(vector).map(Vector::mnemonic).orElse("INT " + vector);
    }
}
