package dev.bootsmith.isa.model;

/**
 * The opcode maps: the bytes that come before the opcode byte proper.
 *
 * @sdm Vol. 2D, appendix A.2
 */
public enum OpcodeMap {
    /** One-byte opcodes. */
    PRIMARY(0, 0, 0),
    /** Opcodes after 0F. */
    MAP_0F(1, 1, 0),
    /** Opcodes after 0F 38. */
    MAP_0F38(2, 2, 0x38),
    /** Opcodes after 0F 3A. */
    MAP_0F3A(3, 2, 0x3a),
    /** AMD's maps 8, 9 and 10, which only the XOP prefix reaches. */
    XOP_8(8, 0, 0),
    XOP_9(9, 0, 0),
    XOP_A(10, 0, 0);

    private final int number;
    private final int escapeLength;
    private final int secondByte;

    OpcodeMap(int number, int escapeLength, int secondByte) {
        this.number = number;
        this.escapeLength = escapeLength;
        this.secondByte = secondByte;
    }

    /** The number that VEX and XOP prefixes have for the map, 0 for {@link #PRIMARY}. */
    public int number() {
        return number;
    }

    /** Whether an XOP prefix leads into the map. */
    public boolean isXop() {
        return number >= 8;
    }

    /** How many bytes lead into the map: 0, 1 or 2. */
    public int escapeLength() {
        return escapeLength;
    }

    /** The byte at this place (0 or 1) of the escape. */
    public int escapeByte(int index) {
        return index == 0 ? 0x0f : secondByte;
    }
}
