package dev.bootsmith.emulator.oracle;

import dev.bootsmith.isa.model.CpuMode;
import java.io.ByteArrayOutputStream;
import java.util.Random;

/**
 * Code at CPL 0 that writes some of the registers of SYSCALL, SYSENTER and their returns, and of others with reserved bits or canonical addresses, and then makes
 * such a call, returns from one, or reads a register. SYSRET is not there: KVM's emulator does not have it.
 *
 * @sdm Vol. 3A, 5.8.7 and 5.8.8; Vol. 4, 2.1
 */
final class SystemCallSequence {
    private static final int EFER = 0xc000_0080;
    private static final int STAR = 0xc000_0081;
    private static final int FMASK = 0xc000_0084;
    private static final int SYSENTER_CS = 0x174;
    private static final int SYSENTER_ESP = 0x175;
    private static final int SYSENTER_EIP = 0x176;
    private static final int[] OTHERS = {
        STAR,
        0xc000_0082,
        0xc000_0083,
        FMASK,
        SYSENTER_CS,
        SYSENTER_ESP,
        SYSENTER_EIP,
        0xc000_0100,
        0xc000_0101,
        0xc000_0102,
        EFER
    };
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;

    private SystemCallSequence() {}

    static byte[] of(Random random, CpuMode mode, boolean ia32e) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        if (random.nextInt(4) != 0) {
            write(code, mode, EFER, ia32e ? 0xd01 : 1); // SCE, and what is on already
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            int register = OTHERS[random.nextInt(OTHERS.length)];
            write(code, mode, register, value(random, register, ia32e));
        }
        int address = BaseMemory.HANDLERS + 0x200 + 2 * random.nextInt(0x100);
        if (random.nextBoolean()) {
            move(code, mode, RCX, random.nextInt(8) == 0 ? random.nextInt() : address);
            move(code, mode, RDX, random.nextInt(8) == 0 ? random.nextInt() : address + 0x100);
        }
        if (mode == CpuMode.BITS64 && random.nextBoolean()) {
            code.write(0x48);
        }
        code.write(0x0f);
        int[] last = {0x05, 0x34, 0x35, 0x32};
        code.write(last[random.nextInt(last.length)]);
        return code.toByteArray();
    }

    private static long value(Random random, int register, boolean ia32e) {
        boolean takesAny = register == SYSENTER_ESP || register == SYSENTER_EIP;
        boolean keepsAll = register == SYSENTER_CS || register == FMASK; // KVM has bits 63 to 32
        if (random.nextInt(8) == 0 && !takesAny) {
            return InterestingValues.value(random) & (keepsAll ? 0xffff_ffffL : -1L);
        }
        int address = BaseMemory.HANDLERS + 0x200 + 2 * random.nextInt(0x100);
        return switch (register) {
            case EFER -> (ia32e ? 0x500 : 0) | (random.nextBoolean() ? 0x801 : 1L << random.nextInt(16));
            case STAR ->
                (random.nextBoolean() ? 0x0023_0018L : 0x0010_0008L | (long) random.nextInt(4) << 16) << 32 | address;
            case SYSENTER_CS -> new int[] {0, 3, 8, 11, 0x18, 0x20}[random.nextInt(6)];
            case FMASK -> random.nextInt() & 0xffff_ffffL;
            case SYSENTER_ESP, SYSENTER_EIP -> address; // KVM takes any
            default -> random.nextInt(4) == 0 ? InterestingValues.value(random) : address;
        };
    }

    private static void write(ByteArrayOutputStream code, CpuMode mode, int register, long value) {
        move(code, mode, RCX, register);
        move(code, mode, RAX, (int) value);
        move(code, mode, RDX, (int) (value >>> 32));
        code.write(0x0f);
        code.write(0x30);
    }

    private static void move(ByteArrayOutputStream code, CpuMode mode, int register, int value) {
        if (mode == CpuMode.BITS16) {
            code.write(0x66);
        }
        code.write(0xb8 + register);
        for (int i = 0; i < 32; i += 8) {
            code.write(value >>> i);
        }
    }
}
