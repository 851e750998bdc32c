package dev.bootsmith.linker.reloc;

import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;

/**
 * Turns calls that ask for the address of a thread-local variable into an addition: in a program its distance from the
 * thread pointer is known.
 *
 * @elf ELF Handling For Thread-Local Storage, 5.4 and 5.5 Linker Optimizations, General and Local Dynamic to Local Exec
 */
final class ThreadLocalCalls {
    /** What {@link #rewrite} returns for instructions that are none of the expected ones. */
    static final int UNKNOWN = -1;

    private static final byte[] LOAD_POINTER = bytes(0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0);
    private static final byte[] LOAD_POINTER_386 = bytes(0x65, 0xa1, 0, 0, 0, 0);

    private ThreadLocalCalls() {}

    /** Returns whether a relocation is part of such a call. */
    static boolean isPart(RelocationType type) {
        return switch (type.calculation()) {
            case TLS_GENERAL_DYNAMIC, TLS_LOCAL_DYNAMIC, TLS_DESCRIPTOR -> true;
            default -> false;
        };
    }

    /**
     * Rewrites the instructions.
     *
     * @param offset the variable's distance from the thread pointer
     * @return how many of the next relocations are done with it, or {@link #UNKNOWN}
     */
    static int rewrite(byte[] code, Relocation relocation, long offset) {
        int field = (int) relocation.offset();
        return switch (relocation.type()) {
            case R_X86_64_TLSGD -> general(code, field, offset);
            case R_X86_64_TLSLD -> local(code, field);
            case R_X86_64_GOTPC32_TLSDESC -> descriptor(code, field, offset);
            case R_386_TLS_GD -> general386(code, field, offset);
            case R_386_TLS_LDM -> local386(code, field);
            case R_386_TLS_GOTDESC -> descriptor386(code, field, offset);
            case R_X86_64_TLSDESC_CALL, R_386_TLS_DESC_CALL -> put(code, field, bytes(0x66, 0x90)) ? 0 : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    /** lea x@tlsgd(%rip), %rdi; call __tls_get_addr: to mov %fs:0, %rax; lea x@tpoff(%rax), %rax. */
    private static int general(byte[] code, int field, long offset) {
        int start = field - 4;
        boolean known = is(code, start, 0x66, 0x48, 0x8d, 0x3d)
                && (is(code, field + 4, 0x66, 0x66, 0x48, 0xe8)
                        || is(code, field + 4, 0x66, 0x48, 0x67, 0xe8)
                        || is(code, field + 4, 0x66, 0x48, 0xff, 0x15));
        if (!known || !put(code, start, LOAD_POINTER) || !put(code, start + 9, bytes(0x48, 0x8d, 0x80))) {
            return UNKNOWN;
        }
        return put32(code, start + 12, offset) ? 1 : UNKNOWN;
    }

    /** lea x@tlsld(%rip), %rdi; call __tls_get_addr: to mov %fs:0, %rax, as long as both. */
    private static int local(byte[] code, int field) {
        int start = field - 3;
        if (!is(code, start, 0x48, 0x8d, 0x3d)) {
            return UNKNOWN;
        }
        boolean near = is(code, field + 4, 0xe8);
        boolean far = is(code, field + 4, 0xff, 0x15) || is(code, field + 4, 0x67, 0xe8);
        byte[] prefixes = near ? bytes(0x66, 0x66, 0x66) : bytes(0x66, 0x66, 0x66, 0x66);
        boolean done = (near || far) && put(code, start, prefixes) && put(code, start + prefixes.length, LOAD_POINTER);
        return done ? 1 : UNKNOWN;
    }

    /** lea x@tlsdesc(%rip), %rax: to mov $x@tpoff, %rax. */
    private static int descriptor(byte[] code, int field, long offset) {
        if (field < 3 || !is(code, field - 2, 0x8d) || (code[field - 1] & 0xc7) != 0x05) {
            return UNKNOWN;
        }
        int register = code[field - 1] >> 3 & 7;
        int rex = 0x48 | code[field - 3] >> 2 & 1;
        boolean done = put(code, field - 3, bytes(rex, 0xc7, 0xc0 | register)) && put32(code, field, offset);
        return done ? 0 : UNKNOWN;
    }

    /** lea x@tlsgd(,%ebx,1), %eax or (%reg); call ___tls_get_addr: to mov %gs:0, %eax; sub $x@tpoff, %eax. */
    private static int general386(byte[] code, int field, long offset) {
        boolean indexed = is(code, field - 3, 0x8d, 0x04) && is(code, field + 4, 0xe8);
        boolean based = field >= 2 && is(code, field - 2, 0x8d) && (code[field - 1] & 0xf8) == 0x80;
        boolean call = is(code, field + 4, 0xe8) || is(code, field + 4, 0xff) || is(code, field + 4, 0x67, 0xe8);
        if (!indexed && !(based && call)) {
            return UNKNOWN;
        }
        int start = indexed ? field - 3 : field - 2;
        boolean done = put(code, start, LOAD_POINTER_386)
                && put(code, start + 6, bytes(0x81, 0xe8))
                && put32(code, start + 8, -offset);
        return done ? 1 : UNKNOWN;
    }

    /** lea x@tlsldm(%ebx), %eax; call ___tls_get_addr: to mov %gs:0, %eax, as long as both. */
    private static int local386(byte[] code, int field) {
        if (!is(code, field - 2, 0x8d) || (code[field - 1] & 0xf8) != 0x80) {
            return UNKNOWN;
        }
        byte[] rest = is(code, field + 4, 0xe8) ? bytes(0x90, 0x8d, 0x74, 0x26, 0) : bytes(0x8d, 0xb6, 0, 0, 0, 0);
        boolean done = put(code, field - 2, LOAD_POINTER_386) && put(code, field + 4, rest);
        return done ? 1 : UNKNOWN;
    }

    /** lea x@tlsdesc(%reg), %eax: to lea x@ntpoff, %eax. */
    private static int descriptor386(byte[] code, int field, long offset) {
        if (!is(code, field - 2, 0x8d)) {
            return UNKNOWN;
        }
        boolean done = put(code, field - 1, bytes(0x05)) && put32(code, field, offset);
        return done ? 0 : UNKNOWN;
    }

    private static boolean is(byte[] code, int at, int... expected) {
        if (at < 0 || at + expected.length > code.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((code[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean put(byte[] code, int at, byte[] replacement) {
        if (at < 0 || at + replacement.length > code.length) {
            return false;
        }
        System.arraycopy(replacement, 0, code, at, replacement.length);
        return true;
    }

    private static boolean put32(byte[] code, int at, long value) {
        return put(code, at, bytes((int) value, (int) value >> 8, (int) value >> 16, (int) value >> 24));
    }

    private static byte[] bytes(int... values) {
        byte[] result = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (byte) values[i];
        }
        return result;
    }
}
