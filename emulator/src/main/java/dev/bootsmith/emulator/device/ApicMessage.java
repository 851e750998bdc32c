package dev.bootsmith.emulator.device;

/**
 * An interrupt message.
 *
 * @param destination an APIC identifier, or a set of logical ones
 * @param addressing how to read the destination
 * @param deliveryMode 0 fixed, 1 lowest priority, 2 SMI, 4 NMI, 5 INIT, 6 start-up, 7 ExtINT
 * @param vector the vector, or for start-up the page to start at
 * @param trigger of fixed and lowest priority messages
 */
public record ApicMessage(int destination, Addressing addressing, int deliveryMode, int vector, Trigger trigger) {
    /** Physical or logical destinations. */
    public enum Addressing {
        PHYSICAL,
        LOGICAL
    }

    /** Edge, or level with an end-of-interrupt message back. */
    public enum Trigger {
        EDGE,
        LEVEL
    }
}
