package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.RegisterClass;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random states of user programs: floating-point numbers of every kind, rounding modes, packed integers, and one or two instructions. */
final class NativeGenerator {
    private static final Set<CpuFeature> INTEGER = EnumSet.of(
            CpuFeature.I8086,
            CpuFeature.I186,
            CpuFeature.I386,
            CpuFeature.I486,
            CpuFeature.I586,
            CpuFeature.CMOV,
            CpuFeature.LM,
            CpuFeature.CX16,
            CpuFeature.LAHF_SAHF,
            CpuFeature.MOVBE,
            CpuFeature.POPCNT,
            CpuFeature.LZCNT,
            CpuFeature.BMI1,
            CpuFeature.BMI2,
            CpuFeature.ADX,
            CpuFeature.CRC32);

    private static final Set<CpuFeature> VECTOR = EnumSet.of(
            CpuFeature.MMX,
            CpuFeature.SSE,
            CpuFeature.SSE2,
            CpuFeature.SSE3,
            CpuFeature.SSSE3,
            CpuFeature.SSE4_1,
            CpuFeature.SSE4_2,
            CpuFeature.AES,
            CpuFeature.PCLMUL,
            CpuFeature.SHA);

    private static final Set<CpuFeature> YMM = EnumSet.of(
            CpuFeature.AVX, CpuFeature.AVX2, CpuFeature.FMA, CpuFeature.F16C, CpuFeature.VAES, CpuFeature.VPCLMULQDQ);

    private static final Set<CpuFeature> X87 =
            EnumSet.of(CpuFeature.FPU, CpuFeature.FPU_287, CpuFeature.FPU_387, CpuFeature.FPU_CMOV, CpuFeature.FISTTP);

    /** What shows the machine around the program, or is right within a bound only. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "pushf",
            "popf",
            "cli",
            "sti",
            "hlt",
            "in",
            "out",
            "ins",
            "outs",
            "rsm",
            "syscall",
            "sysenter",
            "rdtsc",
            "rdpmc",
            "cpuid",
            "int",
            "int3",
            "into",
            "iret",
            "xlat",
            "enter",
            "fsin",
            "fcos",
            "fsincos",
            "fptan",
            "fpatan",
            "f2xm1",
            "fyl2x",
            "fyl2xp1",
            "fldenv",
            "fnstenv",
            "frstor",
            "fnsave",
            "fxsave",
            "fxrstor",
            "fxsave64",
            "fxrstor64",
            "rcpps",
            "rcpss",
            "rsqrtps",
            "rsqrtss",
            "vrcpps",
            "vrcpss",
            "vrsqrtps",
            "vrsqrtss",
            "vmaskmovdqu",
            "bsf",
            "bsr",
            "maskmovq",
            "maskmovdqu",
            "icebp",
            "int1",
            "fneni",
            "fndisi",
            "fnsetpm",
            "sgdt",
            "sidt",
            "sldt",
            "str",
            "smsw",
            "lds",
            "les",
            "lfs",
            "lgs",
            "lss");

    private static final long[] DOUBLES = {
        0,
        0x8000_0000_0000_0000L,
        0x3ff0_0000_0000_0000L,
        0xbff0_0000_0000_0000L,
        0x7ff0_0000_0000_0000L,
        0xfff0_0000_0000_0000L,
        0x7ff8_0000_0000_0000L,
        0xfff8_0000_0000_0001L,
        0x7ff0_0000_0000_0001L,
        1,
        0x000f_ffff_ffff_ffffL,
        0x0010_0000_0000_0000L,
        0x7fef_ffff_ffff_ffffL,
        0x41df_ffff_ffc0_0000L,
        0x41e0_0000_0000_0000L,
        0x43e0_0000_0000_0000L,
        0x3fe0_0000_0000_0000L,
        0x4004_0000_0000_0000L
    };
    private static final int[] SINGLES = {
        0,
        0x8000_0000,
        0x3f80_0000,
        0xbf80_0000,
        0x7f80_0000,
        0xff80_0000,
        0x7fc0_0000,
        0xffc0_0001,
        0x7f80_0001,
        1,
        0x007f_ffff,
        0x0080_0000,
        0x7f7f_ffff,
        0x4eff_ffff,
        0x4f00_0000,
        0x5f00_0000,
        0x3f00_0000,
        0x4020_0000
    };
    private static final int[] EXPONENTS = {
        0, 1, 0x3fff, 0x7ffe, 0x7fff, 0x3fbf, 0x4040, 0x3c01, 0x43fe, 0x3f81, 0x407e, 0x400e
    };

    private final InstructionGenerator instructions =
            new InstructionGenerator(NativeGenerator::isWanted, NativeGenerator::address, NativeVector.CODE, false);

    private final InstructionGenerator vectors = new InstructionGenerator(
            form -> YMM.contains(form.feature()) && !NOT_COMPARED.contains(form.mnemonic()),
            NativeGenerator::address,
            NativeVector.CODE,
            false);

    private static boolean isWanted(InstructionForm form) {
        boolean known =
                INTEGER.contains(form.feature()) || VECTOR.contains(form.feature()) || X87.contains(form.feature());
        boolean segments = form.operands().stream()
                .anyMatch(kind -> kind.registerClass() == RegisterClass.SEGMENT
                        || kind.registerClass() == RegisterClass.CONTROL
                        || kind.registerClass() == RegisterClass.DEBUG
                        || kind == OperandKind.MOFFS8
                        || kind == OperandKind.MOFFS16
                        || kind == OperandKind.MOFFS32
                        || kind == OperandKind.MOFFS64);
        return known
                && !segments
                && !form.has(FormAttribute.BRANCH)
                && !form.has(FormAttribute.CPL0)
                && !(form.has(FormAttribute.UNDOCUMENTED) && form.mnemonic().startsWith("f"))
                && !NOT_COMPARED.contains(form.mnemonic())
                && form.encoding().vex() == null
                && !(form.encoding().operandSizeBits() == 16 && form.mnemonic().matches("sh[lr]d"));
    }

    /** An address of the memory that a vector has, aligned more often than not. */
    static long address(Random random) {
        int offset = random.nextInt(NativeVector.MEMORY_BYTES - 64);
        return (long) NativeVector.ADDRESS + (random.nextInt(4) == 0 ? offset : offset & ~15);
    }

    NativeVector vector(long seed, CpuMode width) {
        Random random = new Random(seed * 0x9e37_79b9_7f4a_7c15L);
        if (random.nextInt(4) == 0) {
            byte[] code = vectors.sequence(random, width, 1 + random.nextInt(2));
            return vector(seed, width, withUpperHalves(width, code));
        }
        return vector(seed, width, instructions.sequence(random, width, 1 + random.nextInt(2)));
    }

    /**
     * Code between two parts that fill the upper halves of the YMM registers from the first half of the memory and write them to its second half: the state of a vector
     * has the lower ones alone.
     */
    static byte[] withUpperHalves(CpuMode width, byte[] code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(upperHalves(width, 0x18, 0));
        bytes.writeBytes(code);
        bytes.writeBytes(upperHalves(width, 0x19, NativeVector.MEMORY_BYTES / 2));
        return bytes.toByteArray();
    }

    /** What stands between those two parts, or null where they are not. */
    static byte @Nullable [] betweenUpperHalves(CpuMode width, byte[] code) {
        byte[] fill = upperHalves(width, 0x18, 0);
        byte[] save = upperHalves(width, 0x19, NativeVector.MEMORY_BYTES / 2);
        boolean fills = code.length >= fill.length && Arrays.equals(fill, 0, fill.length, code, 0, fill.length);
        return fills ? Arrays.copyOfRange(code, fill.length, code.length - save.length) : null;
    }

    private static byte[] upperHalves(CpuMode width, int opcode, int offset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < (width == CpuMode.BITS64 ? 16 : 8); i++) {
            insertOrExtract(width, opcode, i, NativeVector.ADDRESS + offset + 16 * i, bytes);
        }
        return bytes.toByteArray();
    }

    /** VINSERTF128 (18) and VEXTRACTF128 (19) of the upper half, with an absolute address. */
    private static void insertOrExtract(
            CpuMode width, int opcode, int register, int address, ByteArrayOutputStream to) {
        to.write(0xc4);
        to.write((register < 8 ? 0xe0 : 0x60) | 3);
        to.write((opcode == 0x18 ? ~register << 3 & 0x78 : 0x78) | 5);
        to.write(opcode);
        if (width == CpuMode.BITS64) {
            to.write((register & 7) << 3 | 4);
            to.write(0x25);
        } else {
            to.write((register & 7) << 3 | 5);
        }
        for (int i = 0; i < 32; i += 8) {
            to.write(address >>> i);
        }
        to.write(1);
    }

    /** The state of a seed with code of one's own: recordings keep seed and code. */
    static NativeVector vector(long seed, CpuMode width, byte[] code) {
        Random random = new Random(seed * 0xbf58_476d_1ce4_e5b9L);
        long[] general = new long[NativeVector.GENERAL];
        for (int i = 0; i < 16; i++) {
            general[i] = random.nextInt(3) == 0 ? InterestingValues.value(random) : address(random);
        }
        general[4] = NativeVector.ADDRESS + 256L;
        if (random.nextInt(3) != 0) {
            general[1] &= 0x1f;
        }
        general[NativeVector.FLAGS] =
                0x202 | random.nextLong() & (LazyFlags.STATUS | (random.nextInt(4) == 0 ? CpuState.FLAG_DF : 0));
        byte[] memory = new byte[NativeVector.MEMORY_BYTES];
        ByteBuffer bytes = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= 16) {
            number(random, bytes);
        }
        if (width == CpuMode.BITS32) {
            for (int i = 0; i < 16; i++) {
                general[i] = i < 8 ? general[i] & 0xffff_ffffL : 0;
            }
        }
        return new NativeVector(width, general, extended(random), memory, code);
    }

    private static byte[] extended(Random random) {
        byte[] area = new byte[NativeVector.EXTENDED_BYTES];
        ByteBuffer bytes = ByteBuffer.wrap(area).order(ByteOrder.LITTLE_ENDIAN);
        int[] precisions = {0, 2, 3, 3};
        int masks = random.nextInt(8) == 0 ? random.nextInt(0x40) : 0x3f;
        bytes.putShort((short) (0x40 | masks | precisions[random.nextInt(4)] << 8 | random.nextInt(4) << 10));
        bytes.putShort((short) (random.nextInt(8) << 11 | random.nextInt(0x40) & masks | random.nextInt(8) << 8));
        bytes.put((byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0xff));
        int unmasked = random.nextInt(8) == 0 ? random.nextInt(0x40) << 7 : 0;
        int modes =
                random.nextInt(4) << 13 | (random.nextInt(4) == 0 ? 0x8000 : 0) | (random.nextInt(4) == 0 ? 0x40 : 0);
        bytes.putInt(NativeVector.MXCSR_AT, 0x1f80 & ~unmasked | modes);
        for (int i = 0; i < 8; i++) {
            bytes.position(NativeVector.X87_AT + 16 * i);
            extendedNumber(random, bytes);
        }
        bytes.position(NativeVector.XMM_AT);
        for (int i = 0; i < 16; i++) {
            number(random, bytes);
        }
        return area;
    }

    private static void extendedNumber(Random random, ByteBuffer to) {
        long significand = switch (random.nextInt(5)) {
            case 0 -> 1L << 63;
            case 1 -> random.nextInt(8) == 0 ? random.nextLong() >>> 1 : random.nextLong() | 1L << 63;
            case 2 -> (random.nextLong() | 1L << 63) & -1L << random.nextInt(60);
            case 3 -> random.nextInt(3) == 0 ? 0 : -1L << 62;
            default -> random.nextLong() | 1L << 63;
        };
        int exponent =
                random.nextInt(3) == 0 ? EXPONENTS[random.nextInt(EXPONENTS.length)] : 0x3fff + random.nextInt(80) - 20;
        to.putLong(significand).putShort((short) (exponent | random.nextInt(2) << 15));
    }

    /** 16 bytes: doubles, singles, an extended number or integers. */
    private static void number(Random random, ByteBuffer to) {
        switch (random.nextInt(5)) {
            case 0 -> to.putLong(doubleNumber(random)).putLong(doubleNumber(random));
            case 1 -> {
                for (int i = 0; i < 4; i++) {
                    to.putInt(
                            random.nextInt(3) == 0
                                    ? Float.floatToRawIntBits(random.nextFloat() * 1000 - 500)
                                    : SINGLES[random.nextInt(SINGLES.length)]);
                }
            }
            case 2 -> {
                extendedNumber(random, to);
                to.putShort((short) 0).putInt(random.nextInt());
            }
            case 3 -> to.putLong(InterestingValues.value(random)).putLong(InterestingValues.value(random));
            default -> to.putLong(random.nextLong()).putLong(random.nextLong());
        }
    }

    private static long doubleNumber(Random random) {
        return random.nextInt(3) == 0
                ? Double.doubleToRawLongBits(random.nextDouble() * 1000 - 500)
                : DOUBLES[random.nextInt(DOUBLES.length)];
    }
}
