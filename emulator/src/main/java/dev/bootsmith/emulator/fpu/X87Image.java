package dev.bootsmith.emulator.fpu;

/**
 * The pictures of the x87 state in memory: the environment of FNSTENV and FLDENV in its four formats, the state of FNSAVE
 * and FRSTOR, and the area of FXSAVE and FXRSTOR.
 *
 * <p>Works on byte arrays; the caller moves them to and from the guest's memory.
 *
 * @sdm Vol. 1, 8.1.10, 8.1.11 and 10.5
 */
public final class X87Image {
    /** Length of a register in the state of FNSAVE. */
    private static final int REGISTER_BYTES = 10;

    private static final int FXSAVE_REGISTERS = 32;
    private static final int FXSAVE_REGISTER_STRIDE = 16;
    private static final int OPCODE_MASK = 0x7ff;

    private X87Image() {}

    /** The environment's four formats, by operand size and mode. */
    public enum EnvironmentFormat {
        REAL_16(14),
        PROTECTED_16(14),
        REAL_32(28),
        PROTECTED_32(28);

        private final int bytes;

        EnvironmentFormat(int bytes) {
            this.bytes = bytes;
        }

        /** Length of the environment, in bytes. */
        public int environmentBytes() {
            return bytes;
        }

        /** Length of the whole state, in bytes: 94 or 108. */
        public int stateBytes() {
            return bytes + 8 * REGISTER_BYTES;
        }

        private boolean isWide() {
            return bytes == 28;
        }
    }

    /** FNSTENV: writes the environment to the start of {@code image}. Unused upper halves are ones, as processors write them. */
    public static void storeEnvironment(X87Registers registers, EnvironmentFormat format, byte[] image) {
        int width = format.isWide() ? 4 : 2;
        long unused = format.isWide() ? 0xffff_0000L : 0;
        put(image, 0, unused | registers.controlWord(), width);
        put(image, width, unused | registers.statusWord(), width);
        put(image, 2 * width, unused | registers.tagWord(), width);
        long ip = registers.instructionPointer;
        long dp = registers.dataPointer;
        int opcode = registers.opcode & OPCODE_MASK;
        switch (format) {
            case PROTECTED_32 -> {
                put(image, 12, ip, 4);
                put(image, 16, (long) opcode << 16 | registers.instructionSelector, 4);
                put(image, 20, dp, 4);
                put(image, 24, unused | registers.dataSelector, 4);
            }
            case PROTECTED_16 -> {
                put(image, 6, ip, 2);
                put(image, 8, registers.instructionSelector, 2);
                put(image, 10, dp, 2);
                put(image, 12, registers.dataSelector, 2);
            }
            case REAL_32 -> {
                put(image, 12, unused | ip & 0xffff, 4);
                put(image, 16, (ip >>> 16 & 0xffff) << 12 | opcode, 4);
                put(image, 20, unused | dp & 0xffff, 4);
                put(image, 24, (dp >>> 16 & 0xffff) << 12, 4);
            }
            case REAL_16 -> {
                put(image, 6, ip, 2);
                put(image, 8, (ip >>> 16 & 0xf) << 12 | opcode, 2);
                put(image, 10, dp, 2);
                put(image, 12, (dp >>> 16 & 0xf) << 12, 2);
            }
        }
    }

    /** FLDENV. */
    public static void loadEnvironment(X87Registers registers, EnvironmentFormat format, byte[] image) {
        int width = format.isWide() ? 4 : 2;
        registers.setControlWord((int) get(image, 0, 2));
        registers.setStatusWord((int) get(image, width, 2));
        registers.setTagWord((int) get(image, 2 * width, 2));
        switch (format) {
            case PROTECTED_32 -> {
                registers.instructionPointer = get(image, 12, 4);
                registers.instructionSelector = (int) get(image, 16, 2);
                registers.opcode = (int) get(image, 18, 2) & OPCODE_MASK;
                registers.dataPointer = get(image, 20, 4);
                registers.dataSelector = (int) get(image, 24, 2);
            }
            case PROTECTED_16 -> {
                registers.instructionPointer = get(image, 6, 2);
                registers.instructionSelector = (int) get(image, 8, 2);
                registers.dataPointer = get(image, 10, 2);
                registers.dataSelector = (int) get(image, 12, 2);
            }
            case REAL_32 -> {
                long high = get(image, 16, 4);
                registers.instructionPointer = get(image, 12, 2) | (high >>> 12 & 0xffff) << 16;
                registers.opcode = (int) high & OPCODE_MASK;
                registers.dataPointer = get(image, 20, 2) | (get(image, 24, 4) >>> 12 & 0xffff) << 16;
            }
            case REAL_16 -> {
                long high = get(image, 8, 2);
                registers.instructionPointer = get(image, 6, 2) | (high >>> 12) << 16;
                registers.opcode = (int) high & OPCODE_MASK;
                registers.dataPointer = get(image, 10, 2) | (get(image, 12, 2) >>> 12) << 16;
            }
        }
    }

    /** FNSAVE without the initialisation that follows: the environment, then ST(0) to ST(7) of ten bytes each. */
    public static void storeState(X87Registers registers, EnvironmentFormat format, byte[] image) {
        storeEnvironment(registers, format, image);
        for (int i = 0; i < 8; i++) {
            int at = format.environmentBytes() + i * REGISTER_BYTES;
            put(image, at, registers.significand(i), 8);
            put(image, at + 8, registers.signExponent(i), 2);
        }
    }

    /** FRSTOR. */
    public static void loadState(X87Registers registers, EnvironmentFormat format, byte[] image) {
        loadEnvironment(registers, format, image);
        for (int i = 0; i < 8; i++) {
            int at = format.environmentBytes() + i * REGISTER_BYTES;
            registers.restore(i, (int) get(image, at + 8, 2), get(image, at, 8));
        }
    }

    /** Whether FXSAVE's pointers are 64 bits wide (REX.W) or 32 bits and a selector. */
    public enum PointerFormat {
        OFFSET_32_AND_SELECTOR,
        OFFSET_64
    }

    /** Writes the x87 part of FXSAVE's area: bytes 0 to 23 and the eight registers from byte 32 on. */
    public static void storeExtended(X87Registers registers, PointerFormat format, byte[] area) {
        put(area, 0, registers.controlWord(), 2);
        put(area, 2, registers.statusWord(), 2);
        put(area, 4, registers.abridgedTags(), 2);
        put(area, 6, registers.opcode & OPCODE_MASK, 2);
        if (format == PointerFormat.OFFSET_64) {
            put(area, 8, registers.instructionPointer, 8);
            put(area, 16, registers.dataPointer, 8);
        } else {
            put(area, 8, registers.instructionPointer, 4);
            put(area, 12, registers.instructionSelector, 4);
            put(area, 16, registers.dataPointer, 4);
            put(area, 20, registers.dataSelector, 4);
        }
        for (int i = 0; i < 8; i++) {
            int at = FXSAVE_REGISTERS + i * FXSAVE_REGISTER_STRIDE;
            put(area, at, registers.significand(i), 8);
            put(area, at + 8, registers.signExponent(i), 8);
        }
    }

    /** Reads the x87 part of FXRSTOR's area. */
    public static void loadExtended(X87Registers registers, PointerFormat format, byte[] area) {
        registers.setControlWord((int) get(area, 0, 2));
        registers.setStatusWord((int) get(area, 2, 2));
        registers.setAbridgedTags((int) get(area, 4, 1));
        registers.opcode = (int) get(area, 6, 2) & OPCODE_MASK;
        if (format == PointerFormat.OFFSET_64) {
            registers.instructionPointer = get(area, 8, 8);
            registers.dataPointer = get(area, 16, 8);
        } else {
            registers.instructionPointer = get(area, 8, 4);
            registers.instructionSelector = (int) get(area, 12, 2);
            registers.dataPointer = get(area, 16, 4);
            registers.dataSelector = (int) get(area, 20, 2);
        }
        for (int i = 0; i < 8; i++) {
            int at = FXSAVE_REGISTERS + i * FXSAVE_REGISTER_STRIDE;
            registers.restore(i, (int) get(area, at + 8, 2), get(area, at, 8));
        }
    }

    private static void put(byte[] image, int offset, long value, int widthBytes) {
        for (int i = 0; i < widthBytes; i++) {
            image[offset + i] = (byte) (value >>> 8 * i);
        }
    }

    private static long get(byte[] image, int offset, int widthBytes) {
        long value = 0;
        for (int i = widthBytes - 1; i >= 0; i--) {
            value = value << 8 | image[offset + i] & 0xff;
        }
        return value;
    }
}
