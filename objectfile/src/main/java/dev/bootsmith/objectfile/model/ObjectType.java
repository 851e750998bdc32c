package dev.bootsmith.objectfile.model;

/**
 * What an object file is for.
 *
 * @elf e_type
 */
public enum ObjectType {
    RELOCATABLE(1),
    EXECUTABLE(2),
    SHARED(3),
    CORE(4);

    private final int number;

    ObjectType(int number) {
        this.number = number;
    }

    /** Returns the value of e_type. */
    public int number() {
        return number;
    }
}
