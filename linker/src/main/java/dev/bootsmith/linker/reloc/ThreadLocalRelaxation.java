package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;

/**
 * Turns loads of a thread offset from the global offset table into the offset itself: in a static link it is known.
 *
 * @elf ELF Handling For Thread-Local Storage, 5.5 x86-64 Linker Optimizations
 */
final class ThreadLocalRelaxation {
    private static final int MOVE_TO_EAX = 0xa1;
    private static final int REX_R = 4;
    private static final int REX_B = 1;

    private ThreadLocalRelaxation() {}

    /** Returns whether the instruction is one that can be rewritten. */
    static boolean applies(InputSection section, Relocation relocation) {
        int field = (int) relocation.offset();
        switch (relocation.type()) {
            case R_X86_64_GOTTPOFF -> {
                int opcode = field < 3 ? 0 : section.byteAt(field - 2);
                return opcode == 0x8b || opcode == 0x03;
            }
            case R_386_TLS_IE, R_386_TLS_GOTIE, R_386_TLS_IE_32 -> {
                boolean toEax = relocation.type() == RelocationType.R_386_TLS_IE
                        && field >= 1
                        && section.byteAt(field - 1) == MOVE_TO_EAX;
                int opcode = field < 2 ? 0 : section.byteAt(field - 2);
                return toEax || opcode == 0x8b || opcode == 0x03 || opcode == 0x2b;
            }
            default -> {
                return false;
            }
        }
    }

    /** Does the same to i386 code, which has the distance itself or, for subtractions, its negation. */
    private static void rewrite386(byte[] code, Relocation relocation, long offset) {
        int field = (int) relocation.offset();
        if (relocation.type() == RelocationType.R_386_TLS_IE && (code[field - 1] & 0xff) == MOVE_TO_EAX) {
            code[field - 1] = (byte) 0xb8;
        } else {
            int register = code[field - 1] >> 3 & 7;
            int opcode = code[field - 2] & 0xff;
            code[field - 2] = (byte) (opcode == 0x8b ? 0xc7 : 0x81);
            code[field - 1] = (byte) ((opcode == 0x2b ? 0xe8 : 0xc0) | register);
        }
        long value = relocation.type() == RelocationType.R_386_TLS_IE_32 ? -offset : offset;
        for (int i = 0; i < 4; i++) {
            code[field + i] = (byte) (value >>> (8 * i));
        }
    }

    /** Rewrites {@code mov x@gottpoff(%rip), %r} to {@code mov $offset, %r}, and add to lea or add. */
    static void rewrite(byte[] code, Relocation relocation, long offset) {
        if (relocation.type() != RelocationType.R_X86_64_GOTTPOFF) {
            rewrite386(code, relocation, offset);
            return;
        }
        int field = (int) relocation.offset();
        int rex = code[field - 3];
        int register = (code[field - 1] & 0x38) >> 3;
        boolean high = (rex & REX_R) != 0;
        boolean load = (code[field - 2] & 0xff) == 0x8b;
        if (load || register == 4) {
            code[field - 3] = (byte) ((rex & ~REX_R) | (high ? REX_B : 0));
            code[field - 2] = (byte) (load ? 0xc7 : 0x81);
            code[field - 1] = (byte) (0xc0 | register);
        } else {
            code[field - 3] = (byte) (rex | (high ? REX_B : 0));
            code[field - 2] = (byte) 0x8d;
            code[field - 1] = (byte) (0x80 | register << 3 | register);
        }
        for (int i = 0; i < 4; i++) {
            code[field + i] = (byte) (offset >>> (8 * i));
        }
    }
}
