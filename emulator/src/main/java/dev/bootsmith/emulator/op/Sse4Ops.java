package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.SseArithmetic.Operation;
import dev.bootsmith.emulator.op.SseOperands.Alignment;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * SSE4.1's blends, inserts, extracts, rounding and dot products.
 *
 * @sdm Vol. 1, 12.8; Vol. 2, the instructions
 */
public final class Sse4Ops {
    private Sse4Ops() {}

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        registerBlends(registry);
        registerInsertsAndExtracts(registry);
        registerRounding(registry);
        registry.register("dpps", VectorOps.sse(Sse4Ops::dotProductSingle));
        registry.register("dppd", VectorOps.sse(Sse4Ops::dotProductDouble));
        registry.register("ptest", VectorOps.sse(Sse4Ops::test));
        registry.register("phminposuw", VectorOps.sse(Sse4Ops::horizontalMinimum));
        registry.register("mpsadbw", VectorOps.sse(Sse4Ops::multipleDifferences));
    }

    // ---- blends ----

    private static void registerBlends(HelperRegistry registry) {
        registry.register("pblendvb", VectorOps.sse((cpu, i) -> blendByRegister(cpu, i, 8)));
        registry.register("blendvps", VectorOps.sse((cpu, i) -> blendByRegister(cpu, i, 32)));
        registry.register("blendvpd", VectorOps.sse((cpu, i) -> blendByRegister(cpu, i, 64)));
        registry.register("pblendw", VectorOps.sse((cpu, i) -> blendByImmediate(cpu, i, 16)));
        registry.register("blendps", VectorOps.sse((cpu, i) -> blendByImmediate(cpu, i, 32)));
        registry.register("blendpd", VectorOps.sse((cpu, i) -> blendByImmediate(cpu, i, 64)));
    }

    /** The sign bits of XMM0's lanes choose the source. */
    private static void blendByRegister(Cpu cpu, Instruction instruction, int laneBits) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        long lowMask = signMask(laneBits, SseOperands.low(cpu, 0));
        long highMask = signMask(laneBits, SseOperands.high(cpu, 0));
        long low = SseOperands.low(cpu, target) & ~lowMask | b[0] & lowMask;
        long high = SseOperands.high(cpu, target) & ~highMask | b[1] & highMask;
        SseOperands.set(cpu, target, low, high);
    }

    private static long signMask(int laneBits, long a) {
        return PackedIntegerOps.map(laneBits, a, a, (x, y) -> x < 0 ? -1 : 0);
    }

    private static void blendByImmediate(Cpu cpu, Instruction instruction, int laneBits) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        int lanesPerHalf = 64 / laneBits;
        int choice = (int) instruction.immediate();
        long lowMask = choiceMask(laneBits, choice);
        long highMask = choiceMask(laneBits, choice >> lanesPerHalf);
        long low = SseOperands.low(cpu, target) & ~lowMask | b[0] & lowMask;
        long high = SseOperands.high(cpu, target) & ~highMask | b[1] & highMask;
        SseOperands.set(cpu, target, low, high);
    }

    private static long choiceMask(int laneBits, int choice) {
        long lane = laneBits == 64 ? -1L : (1L << laneBits) - 1;
        long mask = 0;
        for (int i = 0; i < 64 / laneBits; i++) {
            if ((choice >> i & 1) != 0) {
                mask |= lane << i * laneBits;
            }
        }
        return mask;
    }

    // ---- inserts and extracts ----

    private static void registerInsertsAndExtracts(HelperRegistry registry) {
        registry.register("pextrb", VectorOps.sse((cpu, i) -> extract(cpu, i, 1)));
        registry.register("pextrd", VectorOps.sse((cpu, i) -> extract(cpu, i, 4)));
        registry.register("pextrq", VectorOps.sse((cpu, i) -> extract(cpu, i, 8)));
        registry.register("extractps", VectorOps.sse((cpu, i) -> extract(cpu, i, 4)));
        registry.register("pinsrb", VectorOps.sse((cpu, i) -> insert(cpu, i, 1)));
        registry.register("pinsrd", VectorOps.sse((cpu, i) -> insert(cpu, i, 4)));
        registry.register("pinsrq", VectorOps.sse((cpu, i) -> insert(cpu, i, 8)));
        registry.register("insertps", VectorOps.sse(Sse4Ops::insertSingle));
    }

    private static void extract(Cpu cpu, Instruction instruction, int sizeBytes) {
        int index = (int) instruction.immediate() & 16 / sizeBytes - 1;
        int at = index * sizeBytes;
        long half = at < 8 ? SseOperands.low(cpu, instruction.reg()) : SseOperands.high(cpu, instruction.reg());
        long value = half >>> 8 * (at & 7) & laneMask(sizeBytes);
        MemoryOperand memory = instruction.memory();
        if (memory == null) {
            cpu.gpr[instruction.rm()] = value;
        } else {
            cpu.memory.store(memory.segment(), memory.offset(cpu.gpr), sizeBytes, value);
        }
    }

    private static void insert(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        long value = memory == null
                ? cpu.gpr[instruction.rm()]
                : cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
        int at = ((int) instruction.immediate() & 16 / sizeBytes - 1) * sizeBytes;
        setPart(cpu, instruction.reg(), at, sizeBytes, value);
    }

    private static void setPart(Cpu cpu, int register, int at, int sizeBytes, long value) {
        long mask = laneMask(sizeBytes) << 8 * (at & 7);
        long placed = value << 8 * (at & 7) & mask;
        long low = SseOperands.low(cpu, register);
        long high = SseOperands.high(cpu, register);
        if (at < 8) {
            low = low & ~mask | placed;
        } else {
            high = high & ~mask | placed;
        }
        SseOperands.set(cpu, register, low, high);
    }

    private static long laneMask(int sizeBytes) {
        return sizeBytes == 8 ? -1L : (1L << 8 * sizeBytes) - 1;
    }

    /** INSERTPS: bits 7..6 choose the source's element, 5..4 the destination's, 3..0 clear elements. */
    private static void insertSingle(Cpu cpu, Instruction instruction) {
        int control = (int) instruction.immediate();
        long value;
        if (instruction.memory() != null) {
            value = SseOperands.sourceScalar(cpu, instruction, 4);
        } else {
            int from = control >> 6 & 3;
            long half = from < 2 ? SseOperands.low(cpu, instruction.rm()) : SseOperands.high(cpu, instruction.rm());
            value = half >>> 32 * (from & 1);
        }
        setPart(cpu, instruction.reg(), (control >> 4 & 3) * 4, 4, value);
        for (int i = 0; i < 4; i++) {
            if ((control >> i & 1) != 0) {
                setPart(cpu, instruction.reg(), 4 * i, 4, 0);
            }
        }
    }

    // ---- rounding ----

    private static void registerRounding(HelperRegistry registry) {
        registry.register("roundps", VectorOps.sse((cpu, i) -> roundPacked(cpu, i, Format.SINGLE)));
        registry.register("roundpd", VectorOps.sse((cpu, i) -> roundPacked(cpu, i, Format.DOUBLE)));
        registry.register("roundss", VectorOps.sse((cpu, i) -> {
            long source = SseOperands.sourceScalar(cpu, i, 4);
            SseOperands.begin(cpu);
            long result = cpu.sse.roundToIntegral(Format.SINGLE, source, (int) i.immediate());
            SseOperands.finish(cpu);
            SseOperands.setLow32(cpu, i.reg(), result);
        }));
        registry.register("roundsd", VectorOps.sse((cpu, i) -> {
            long source = SseOperands.sourceScalar(cpu, i, 8);
            SseOperands.begin(cpu);
            long result = cpu.sse.roundToIntegral(Format.DOUBLE, source, (int) i.immediate());
            SseOperands.finish(cpu);
            SseOperands.setLow(cpu, i.reg(), result);
        }));
    }

    private static void roundPacked(Cpu cpu, Instruction instruction, Format format) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int control = (int) instruction.immediate();
        SseOperands.begin(cpu);
        long low = roundHalf(cpu, format, source[0], control);
        long high = roundHalf(cpu, format, source[1], control);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, instruction.reg(), low, high);
    }

    private static long roundHalf(Cpu cpu, Format format, long half, int control) {
        if (format == Format.DOUBLE) {
            return cpu.sse.roundToIntegral(format, half, control);
        }
        long low = cpu.sse.roundToIntegral(format, half & 0xffff_ffffL, control);
        long high = cpu.sse.roundToIntegral(format, half >>> 32, control);
        return low & 0xffff_ffffL | high << 32;
    }

    // ---- sums ----

    /** DPPS: products chosen by bits 7..4, summed in pairs, written where bits 3..0 say. @sdm Vol. 2A, DPPS */
    private static void dotProductSingle(Cpu cpu, Instruction instruction) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        long[] a = {SseOperands.low(cpu, instruction.reg()), SseOperands.high(cpu, instruction.reg())};
        int control = (int) instruction.immediate();
        SseOperands.begin(cpu);
        long[] products = new long[4];
        for (int i = 0; i < 4; i++) {
            if ((control >> 4 + i & 1) != 0) {
                long x = a[i >> 1] >>> 32 * (i & 1) & 0xffff_ffffL;
                long y = b[i >> 1] >>> 32 * (i & 1) & 0xffff_ffffL;
                products[i] = cpu.sse.compute(Operation.MULTIPLY, Format.SINGLE, x, y);
            }
        }
        long first = cpu.sse.compute(Operation.ADD, Format.SINGLE, products[0], products[1]);
        long second = cpu.sse.compute(Operation.ADD, Format.SINGLE, products[2], products[3]);
        long sum = cpu.sse.compute(Operation.ADD, Format.SINGLE, first, second) & 0xffff_ffffL;
        SseOperands.finish(cpu);
        long low = ((control & 1) != 0 ? sum : 0) | ((control & 2) != 0 ? sum << 32 : 0);
        long high = ((control & 4) != 0 ? sum : 0) | ((control & 8) != 0 ? sum << 32 : 0);
        SseOperands.set(cpu, instruction.reg(), low, high);
    }

    private static void dotProductDouble(Cpu cpu, Instruction instruction) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int control = (int) instruction.immediate();
        SseOperands.begin(cpu);
        long first = (control & 0x10) == 0
                ? 0
                : cpu.sse.compute(Operation.MULTIPLY, Format.DOUBLE, SseOperands.low(cpu, instruction.reg()), b[0]);
        long second = (control & 0x20) == 0
                ? 0
                : cpu.sse.compute(Operation.MULTIPLY, Format.DOUBLE, SseOperands.high(cpu, instruction.reg()), b[1]);
        long sum = cpu.sse.compute(Operation.ADD, Format.DOUBLE, first, second);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, instruction.reg(), (control & 1) != 0 ? sum : 0, (control & 2) != 0 ? sum : 0);
    }

    /** PTEST: ZF when the operands share no bit, CF when the source has none that the destination lacks. */
    private static void test(Cpu cpu, Instruction instruction) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        long aLow = SseOperands.low(cpu, instruction.reg());
        long aHigh = SseOperands.high(cpu, instruction.reg());
        boolean disjoint = (aLow & b[0] | aHigh & b[1]) == 0;
        boolean contained = (~aLow & b[0] | ~aHigh & b[1]) == 0;
        cpu.flags.setStatus((disjoint ? LazyFlags.ZF : 0) | (contained ? LazyFlags.CF : 0));
    }

    private static void horizontalMinimum(Cpu cpu, Instruction instruction) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        long best = 0xffff_ffffL;
        int bestIndex = 0;
        for (int i = 0; i < 8; i++) {
            long word = b[i >> 2] >>> 16 * (i & 3) & 0xffff;
            if (word < best) {
                best = word;
                bestIndex = i;
            }
        }
        SseOperands.set(cpu, instruction.reg(), best | (long) bestIndex << 16, 0);
    }

    /** MPSADBW: eight sums of four absolute differences, the window of the destination sliding. @sdm Vol. 2B, MPSADBW */
    private static void multipleDifferences(Cpu cpu, Instruction instruction) {
        long[] b = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int control = (int) instruction.immediate();
        int sourceStart = (control & 3) * 4;
        int start = (control >> 2 & 1) * 4;
        long[] result = new long[2];
        for (int i = 0; i < 8; i++) {
            long sum = 0;
            for (int j = 0; j < 4; j++) {
                sum += Math.abs(byteAt(cpu, instruction.reg(), start + i + j)
                        - (b[sourceStart + j >> 3] >>> 8 * (sourceStart + j & 7) & 0xff));
            }
            result[i >> 2] |= sum << 16 * (i & 3);
        }
        SseOperands.set(cpu, instruction.reg(), result[0], result[1]);
    }

    private static long byteAt(Cpu cpu, int register, int index) {
        long half = index < 8 ? SseOperands.low(cpu, register) : SseOperands.high(cpu, register);
        return half >>> 8 * (index & 7) & 0xff;
    }
}
