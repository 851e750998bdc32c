package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.op.SseOperands.Alignment;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * Packed integer instructions on MMX and XMM registers. An operation works lane by lane on 64 bits, so the XMM form is the
 * MMX form twice, but for the few that move across the middle.
 *
 * <p>The lifter asks for the MMX form of an operation by its name with {@code .mmx} behind it.
 *
 * @sdm Vol. 1, 9.4, 11.4.2, 12.5 to 12.10
 */
public final class VectorOps {
    private static final String MMX = ".mmx";

    private VectorOps() {}

    /** A function of a quadword of each operand, the destination's first. */
    @FunctionalInterface
    private interface Quadword {
        long apply(long a, long b);
    }

    /** Adds the semantics of all packed integer operations. */
    public static void register(HelperRegistry registry) {
        registerArithmetic(registry);
        registerShifts(registry);
        registerRearranging(registry);
        registerSse41(registry);
        registry.register("emms", (cpu, i) -> {
            X87Ops.checkMmx(cpu);
            X87Ops.checkPending(cpu);
            cpu.state.x87.leaveMmx();
        });
    }

    /** An MMX instruction: #NM and #MF first, then all registers count as used. */
    static HelperOp mmx(HelperOp body) {
        return (cpu, instruction) -> {
            X87Ops.checkMmx(cpu);
            X87Ops.checkPending(cpu);
            body.execute(cpu, instruction);
            cpu.state.x87.enterMmx();
        };
    }

    static HelperOp sse(HelperOp body) {
        return new SseOp(body);
    }

    /**
     * An SSE instruction: whether SSE is switched on, then what it does. AVX does the same behind a check of its own.
     *
     * @param body the operation proper
     */
    record SseOp(HelperOp body) implements HelperOp {
        @Override
        public void execute(Cpu cpu, Instruction instruction) {
            X87StateOps.checkSse(cpu);
            body.execute(cpu, instruction);
        }
    }

    /** Reads the source operand of an MMX instruction, 8 or fewer bytes of memory zero-extended. */
    static long mmxSource(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        return memory == null
                ? cpu.state.x87.mmx(instruction.rm() & 7)
                : cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
    }

    private static void both(HelperRegistry registry, String name, Quadword function) {
        mmxOnly(registry, name, function);
        xmmOnly(registry, name, function);
    }

    private static void mmxOnly(HelperRegistry registry, String name, Quadword function) {
        registry.register(name + MMX, mmx((cpu, i) -> {
            int target = i.reg() & 7;
            long source = mmxSource(cpu, i, 8);
            cpu.state.x87.setMmx(target, function.apply(cpu.state.x87.mmx(target), source));
        }));
    }

    private static void xmmOnly(HelperRegistry registry, String name, Quadword function) {
        registry.register(name, sse((cpu, i) -> {
            long[] source = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            int target = i.reg();
            long low = function.apply(SseOperands.low(cpu, target), source[0]);
            long high = function.apply(SseOperands.high(cpu, target), source[1]);
            SseOperands.set(cpu, target, low, high);
        }));
    }

    private static void registerArithmetic(HelperRegistry registry) {
        String[] widths = {"b", "w", "d", "q"};
        for (int i = 0; i < 4; i++) {
            int bits = 8 << i;
            both(registry, "padd" + widths[i], (a, b) -> PackedIntegerOps.add(bits, a, b));
            both(registry, "psub" + widths[i], (a, b) -> PackedIntegerOps.subtract(bits, a, b));
            if (bits < 64) {
                both(registry, "pcmpeq" + widths[i], (a, b) -> PackedIntegerOps.compareEqual(bits, a, b));
                both(registry, "pcmpgt" + widths[i], (a, b) -> PackedIntegerOps.compareGreater(bits, a, b));
                both(registry, "pabs" + widths[i], (a, b) -> PackedIntegerOps.absolute(bits, b));
                both(registry, "psign" + widths[i], (a, b) -> PackedIntegerOps.sign(bits, a, b));
            }
            if (bits < 32) {
                both(registry, "padds" + widths[i], (a, b) -> PackedIntegerOps.addSigned(bits, a, b));
                both(registry, "paddus" + widths[i], (a, b) -> PackedIntegerOps.addUnsigned(bits, a, b));
                both(registry, "psubs" + widths[i], (a, b) -> PackedIntegerOps.subtractSigned(bits, a, b));
                both(registry, "psubus" + widths[i], (a, b) -> PackedIntegerOps.subtractUnsigned(bits, a, b));
                both(registry, "pavg" + widths[i], (a, b) -> PackedIntegerOps.average(bits, a, b));
            }
        }
        both(registry, "pmullw", (a, b) -> PackedIntegerOps.multiplyLow(16, a, b));
        both(registry, "pmulhw", PackedIntegerOps::multiplyHighSigned);
        both(registry, "pmulhuw", PackedIntegerOps::multiplyHighUnsigned);
        both(registry, "pmulhrsw", PackedIntegerOps::multiplyHighRounded);
        both(registry, "pmaddwd", PackedIntegerOps::multiplyAddWords);
        both(registry, "pmaddubsw", PackedIntegerOps::multiplyAddBytes);
        both(registry, "pmuludq", PackedIntegerOps::multiplyUnsignedDoublewords);
        both(registry, "psadbw", PackedIntegerOps::sumOfAbsoluteDifferences);
        both(registry, "pminub", (a, b) -> PackedIntegerOps.minimumUnsigned(8, a, b));
        both(registry, "pmaxub", (a, b) -> PackedIntegerOps.maximumUnsigned(8, a, b));
        both(registry, "pminsw", (a, b) -> PackedIntegerOps.minimumSigned(16, a, b));
        both(registry, "pmaxsw", (a, b) -> PackedIntegerOps.maximumSigned(16, a, b));
        both(registry, "pand", (a, b) -> a & b);
        both(registry, "pandn", (a, b) -> ~a & b);
        both(registry, "por", (a, b) -> a | b);
        both(registry, "pxor", (a, b) -> a ^ b);
        for (String type : new String[] {"ps", "pd"}) {
            xmmOnly(registry, "and" + type, (a, b) -> a & b);
            xmmOnly(registry, "andn" + type, (a, b) -> ~a & b);
            xmmOnly(registry, "or" + type, (a, b) -> a | b);
            xmmOnly(registry, "xor" + type, (a, b) -> a ^ b);
        }
    }

    // ---- shifts ----

    /** A shift of the lanes of a quadword. */
    @FunctionalInterface
    private interface Shift {
        long apply(int laneBits, long a, long count);
    }

    private static void registerShifts(HelperRegistry registry) {
        String[] widths = {"w", "d", "q"};
        for (int i = 0; i < 3; i++) {
            int bits = 16 << i;
            registerShift(registry, "psll" + widths[i], bits, PackedIntegerOps::shiftLeft);
            registerShift(registry, "psrl" + widths[i], bits, PackedIntegerOps::shiftRight);
            if (bits < 64) {
                registerShift(registry, "psra" + widths[i], bits, PackedIntegerOps::shiftRightArithmetic);
            }
        }
        registry.register("pslldq", sse((cpu, i) -> shiftBytes(cpu, i.rm(), (int) i.immediate() & 0xff, true)));
        registry.register("psrldq", sse((cpu, i) -> shiftBytes(cpu, i.rm(), (int) i.immediate() & 0xff, false)));
    }

    /** The opcodes 71 to 73 shift ModRM.rm by an immediate; the others shift ModRM.reg by the source's low quadword. */
    private static void registerShift(HelperRegistry registry, String name, int laneBits, Shift shift) {
        registry.register(name + MMX, mmx((cpu, i) -> {
            boolean byImmediate = isImmediateShift(i);
            int target = (byImmediate ? i.rm() : i.reg()) & 7;
            long count = byImmediate ? i.immediate() & 0xff : mmxSource(cpu, i, 8);
            cpu.state.x87.setMmx(target, shift.apply(laneBits, cpu.state.x87.mmx(target), count));
        }));
        registry.register(name, sse((cpu, i) -> {
            boolean byImmediate = isImmediateShift(i);
            int target = byImmediate ? i.rm() : i.reg();
            long count = byImmediate ? i.immediate() & 0xff : SseOperands.source128(cpu, i, Alignment.REQUIRED)[0];
            long low = shift.apply(laneBits, SseOperands.low(cpu, target), count);
            long high = shift.apply(laneBits, SseOperands.high(cpu, target), count);
            SseOperands.set(cpu, target, low, high);
        }));
    }

    /** The opcodes 71 to 73. */
    static boolean isImmediateShift(Instruction instruction) {
        return (instruction.opcode() & 0xfc) == 0x70;
    }

    private static void shiftBytes(Cpu cpu, int register, int count, boolean left) {
        long low = SseOperands.low(cpu, register);
        long high = SseOperands.high(cpu, register);
        if (left) {
            SseOperands.set(cpu, register, window(0, 0, low, high, 16 - count), window(0, 0, low, high, 24 - count));
        } else {
            SseOperands.set(cpu, register, window(low, high, 0, 0, count), window(low, high, 0, 0, count + 8));
        }
    }

    /** The eight bytes from {@code start} of four quadwords in a row; zero outside them. */
    static long window(long q0, long q1, long q2, long q3, int start) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            int at = start + i;
            long quadword = at < 0 || at > 31 ? 0 : at < 8 ? q0 : at < 16 ? q1 : at < 24 ? q2 : q3;
            result |= (quadword >>> 8 * (at & 7) & 0xff) << 8 * i;
        }
        return result;
    }

    // ---- what crosses lanes ----

    /** A function of both halves of both operands that gives one half of the result. */
    @FunctionalInterface
    private interface Half {
        long apply(long aLow, long aHigh, long bLow, long bHigh);
    }

    private static void halves(HelperRegistry registry, String name, Half low, Half high) {
        registry.register(name, sse((cpu, i) -> {
            long[] b = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            int target = i.reg();
            long aLow = SseOperands.low(cpu, target);
            long aHigh = SseOperands.high(cpu, target);
            SseOperands.set(cpu, target, low.apply(aLow, aHigh, b[0], b[1]), high.apply(aLow, aHigh, b[0], b[1]));
        }));
    }

    private static void registerRearranging(HelperRegistry registry) {
        String[] widths = {"bw", "wd", "dq"};
        for (int i = 0; i < 3; i++) {
            int bits = 8 << i;
            mmxOnly(registry, "punpckl" + widths[i], (a, b) -> PackedIntegerOps.interleaveLow(bits, a, b));
            mmxOnly(registry, "punpckh" + widths[i], (a, b) -> PackedIntegerOps.interleaveHigh(bits, a, b));
            registerInterleave(registry, "punpckl" + widths[i], "punpckh" + widths[i], bits);
        }
        registerInterleave(registry, "unpcklps", "unpckhps", 32);
        for (String name : new String[] {"punpcklqdq", "unpcklpd"}) {
            halves(registry, name, (a, ah, b, bh) -> a, (a, ah, b, bh) -> b);
        }
        for (String name : new String[] {"punpckhqdq", "unpckhpd"}) {
            halves(registry, name, (a, ah, b, bh) -> ah, (a, ah, b, bh) -> bh);
        }
        registerPack(registry, "packsswb", a -> PackedIntegerOps.packSigned(16, a));
        registerPack(registry, "packssdw", a -> PackedIntegerOps.packSigned(32, a));
        registerPack(registry, "packuswb", a -> PackedIntegerOps.packUnsigned(16, a));
        registerPack(registry, "packusdw", a -> PackedIntegerOps.packUnsigned(32, a));
        registerHorizontal(registry, "phaddw", 16, Long::sum);
        registerHorizontal(registry, "phaddd", 32, Long::sum);
        registerHorizontal(registry, "phaddsw", 16, (x, y) -> PackedIntegerOps.saturateSigned(16, x + y));
        registerHorizontal(registry, "phsubw", 16, (x, y) -> x - y);
        registerHorizontal(registry, "phsubd", 32, (x, y) -> x - y);
        registerHorizontal(registry, "phsubsw", 16, (x, y) -> PackedIntegerOps.saturateSigned(16, x - y));
        mmxOnly(registry, "pshufb", (a, b) -> PackedIntegerOps.shuffleBytes(a, 0, b, 8));
        halves(
                registry,
                "pshufb",
                (a, ah, b, bh) -> PackedIntegerOps.shuffleBytes(a, ah, b, 16),
                (a, ah, b, bh) -> PackedIntegerOps.shuffleBytes(a, ah, bh, 16));
    }

    private static void registerInterleave(HelperRegistry registry, String lowName, String highName, int bits) {
        halves(
                registry,
                lowName,
                (a, ah, b, bh) -> PackedIntegerOps.interleaveLow(bits, a, b),
                (a, ah, b, bh) -> PackedIntegerOps.interleaveHigh(bits, a, b));
        halves(
                registry,
                highName,
                (a, ah, b, bh) -> PackedIntegerOps.interleaveLow(bits, ah, bh),
                (a, ah, b, bh) -> PackedIntegerOps.interleaveHigh(bits, ah, bh));
    }

    /** Packs a quadword into 32 bits. */
    @FunctionalInterface
    private interface Pack {
        long apply(long a);
    }

    private static void registerPack(HelperRegistry registry, String name, Pack pack) {
        mmxOnly(registry, name, (a, b) -> pack.apply(a) | pack.apply(b) << 32);
        halves(
                registry,
                name,
                (a, ah, b, bh) -> pack.apply(a) | pack.apply(ah) << 32,
                (a, ah, b, bh) -> pack.apply(b) | pack.apply(bh) << 32);
    }

    private static void registerHorizontal(
            HelperRegistry registry, String name, int bits, PackedIntegerOps.LaneFunction function) {
        Quadword pair = (low, high) -> PackedIntegerOps.horizontal(bits, low, function)
                | PackedIntegerOps.horizontal(bits, high, function) << 32;
        mmxOnly(registry, name, pair);
        halves(registry, name, (a, ah, b, bh) -> pair.apply(a, ah), (a, ah, b, bh) -> pair.apply(b, bh));
    }

    // ---- SSE4 ----

    private static void registerSse41(HelperRegistry registry) {
        xmmOnly(registry, "pmuldq", PackedIntegerOps::multiplySignedDoublewords);
        xmmOnly(registry, "pmulld", (a, b) -> PackedIntegerOps.multiplyLow(32, a, b));
        xmmOnly(registry, "pcmpeqq", (a, b) -> PackedIntegerOps.compareEqual(64, a, b));
        xmmOnly(registry, "pcmpgtq", (a, b) -> PackedIntegerOps.compareGreater(64, a, b));
        xmmOnly(registry, "pminsb", (a, b) -> PackedIntegerOps.minimumSigned(8, a, b));
        xmmOnly(registry, "pminsd", (a, b) -> PackedIntegerOps.minimumSigned(32, a, b));
        xmmOnly(registry, "pminuw", (a, b) -> PackedIntegerOps.minimumUnsigned(16, a, b));
        xmmOnly(registry, "pminud", (a, b) -> PackedIntegerOps.minimumUnsigned(32, a, b));
        xmmOnly(registry, "pmaxsb", (a, b) -> PackedIntegerOps.maximumSigned(8, a, b));
        xmmOnly(registry, "pmaxsd", (a, b) -> PackedIntegerOps.maximumSigned(32, a, b));
        xmmOnly(registry, "pmaxuw", (a, b) -> PackedIntegerOps.maximumUnsigned(16, a, b));
        xmmOnly(registry, "pmaxud", (a, b) -> PackedIntegerOps.maximumUnsigned(32, a, b));
        registerExtension(registry, "bw", 8, 16);
        registerExtension(registry, "bd", 8, 32);
        registerExtension(registry, "bq", 8, 64);
        registerExtension(registry, "wd", 16, 32);
        registerExtension(registry, "wq", 16, 64);
        registerExtension(registry, "dq", 32, 64);
    }

    private static void registerExtension(HelperRegistry registry, String widths, int fromBits, int toBits) {
        int sourceBytes = 16 * fromBits / toBits;
        int halfShift = 64 * fromBits / toBits;
        registry.register("pmovsx" + widths, sse((cpu, i) -> {
            long a = SseOperands.sourceScalar(cpu, i, sourceBytes);
            SseOperands.set(
                    cpu,
                    i.reg(),
                    PackedIntegerOps.extendSigned(fromBits, toBits, a),
                    PackedIntegerOps.extendSigned(fromBits, toBits, a >>> halfShift));
        }));
        registry.register("pmovzx" + widths, sse((cpu, i) -> {
            long a = SseOperands.sourceScalar(cpu, i, sourceBytes);
            SseOperands.set(
                    cpu,
                    i.reg(),
                    PackedIntegerOps.extendUnsigned(fromBits, toBits, a),
                    PackedIntegerOps.extendUnsigned(fromBits, toBits, a >>> halfShift));
        }));
    }
}
