package dev.bootsmith.emulator.observe;

/**
 * The execution modes a guest can be in, as the run report names them.
 *
 * @sdm Vol. 3A, 2.2, and 5.2.1 (submodes of IA-32e mode)
 */
public enum MachineMode {
    REAL16("real16"),
    PROT16("prot16"),
    PROT32("prot32"),
    V8086("v8086"),
    COMPAT16("compat16"),
    COMPAT32("compat32"),
    LONG64("long64");

    private final String id;

    MachineMode(String id) {
        this.id = id;
    }

    /** The name in reports; never changes. */
    public String id() {
        return id;
    }
}
