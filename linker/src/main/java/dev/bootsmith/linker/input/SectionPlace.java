package dev.bootsmith.linker.input;

/** What an input section lies in once it is placed: an output section. */
public interface SectionPlace {
    String name();

    /** Returns the address of its first byte when the program runs. */
    long virtualAddress();
}
