package dev.bootsmith.bench;

/** Does nothing: what starting Java costs. */
public final class EmptyProgram {
    private EmptyProgram() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {}
}
