package dev.bootsmith.debugger.session;

import dev.bootsmith.isa.model.CpuMode;

/** What an instruction does to the flow of a program, as far as stepping over and out of things is concerned. */
public enum InstructionKind {
    CALL,
    RETURN,
    /** INT n, INT3, INT1. */
    INTERRUPT,
    /** A repeated string instruction or LOOP. */
    REPEAT,
    OTHER;

    /**
     * Looks at an instruction's bytes.
     *
     * @sdm Vol. 2A, 2.1.1 (prefixes) and appendix A (opcode maps)
     */
    public static InstructionKind of(byte[] bytes, CpuMode mode) {
        int at = 0;
        boolean repeats = false;
        while (at < bytes.length && isPrefix(bytes[at] & 0xff, mode)) {
            repeats |= (bytes[at] & 0xfe) == 0xf2;
            at++;
        }
        if (at >= bytes.length) {
            return OTHER;
        }
        int opcode = bytes[at] & 0xff;
        return switch (opcode) {
            case 0xe8, 0x9a -> CALL;
            case 0xff -> {
                int extension = at + 1 < bytes.length ? bytes[at + 1] >> 3 & 7 : 0;
                yield extension == 2 || extension == 3 ? CALL : OTHER;
            }
            case 0xc2, 0xc3, 0xca, 0xcb, 0xcf -> RETURN;
            case 0xcc, 0xcd, 0xf1 -> INTERRUPT;
            case 0xe0, 0xe1, 0xe2 -> REPEAT;
            default -> repeats && isString(opcode) ? REPEAT : OTHER;
        };
    }

    private static boolean isString(int opcode) {
        return opcode >= 0x6c && opcode <= 0x6f || opcode >= 0xa4 && opcode <= 0xa7 || opcode >= 0xaa && opcode <= 0xaf;
    }

    private static boolean isPrefix(int value, CpuMode mode) {
        return switch (value) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3 -> true;
            default -> mode == CpuMode.BITS64 && (value & 0xf0) == 0x40;
        };
    }
}
