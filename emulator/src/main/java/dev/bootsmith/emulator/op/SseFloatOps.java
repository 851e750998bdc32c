package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.fpu.ExtendedComparison.Comparison;
import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.ExtendedConversion.IntegerRounding;
import dev.bootsmith.emulator.fpu.SseArithmetic.Operation;
import dev.bootsmith.emulator.op.SseOperands.Alignment;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;

/**
 * Floating-point arithmetic, comparison and conversion of SSE to SSE3 on XMM registers.
 *
 * @sdm Vol. 1, 10.4, 11.4 and 12.3; Vol. 2A and 2B, the instructions
 */
public final class SseFloatOps {
    private SseFloatOps() {}

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        registerBinary(registry, "add", Operation.ADD);
        registerBinary(registry, "sub", Operation.SUBTRACT);
        registerBinary(registry, "mul", Operation.MULTIPLY);
        registerBinary(registry, "div", Operation.DIVIDE);
        registerBinary(registry, "min", Operation.MINIMUM);
        registerBinary(registry, "max", Operation.MAXIMUM);
        registerUnary(registry, "sqrt", (cpu, format, value) -> cpu.sse.squareRoot(format, value));
        registerHorizontal(registry);
        registerComparisons(registry);
        registerScalarConversions(registry);
        registerPackedConversions(registry);
        registerApproximations(registry);
        registerMmxConversions(registry);
    }

    private static HelperOp guarded(HelperOp body) {
        return VectorOps.sse(body);
    }

    /** A function of one element. */
    @FunctionalInterface
    private interface Unary {
        long apply(Cpu cpu, Format format, long value);
    }

    /** A function of an element of each operand, the destination's first. */
    @FunctionalInterface
    private interface Binary {
        long apply(Cpu cpu, Format format, long left, long right);
    }

    private static void registerBinary(HelperRegistry registry, String name, Operation operation) {
        Binary function = (cpu, format, left, right) -> cpu.sse.compute(operation, format, left, right);
        registry.register(name + "ps", guarded((cpu, i) -> packed(cpu, i, Format.SINGLE, function)));
        registry.register(name + "pd", guarded((cpu, i) -> packed(cpu, i, Format.DOUBLE, function)));
        registry.register(name + "ss", guarded((cpu, i) -> scalar(cpu, i, Format.SINGLE, function)));
        registry.register(name + "sd", guarded((cpu, i) -> scalar(cpu, i, Format.DOUBLE, function)));
    }

    private static void registerUnary(HelperRegistry registry, String name, Unary function) {
        Binary ofSource = (cpu, format, left, right) -> function.apply(cpu, format, right);
        registry.register(name + "ps", guarded((cpu, i) -> packed(cpu, i, Format.SINGLE, ofSource)));
        registry.register(name + "pd", guarded((cpu, i) -> packed(cpu, i, Format.DOUBLE, ofSource)));
        registry.register(name + "ss", guarded((cpu, i) -> scalar(cpu, i, Format.SINGLE, ofSource)));
        registry.register(name + "sd", guarded((cpu, i) -> scalar(cpu, i, Format.DOUBLE, ofSource)));
    }

    private static void packed(Cpu cpu, Instruction instruction, Format format, Binary function) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        SseOperands.begin(cpu);
        long low = elements(cpu, format, SseOperands.low(cpu, target), source[0], function);
        long high = elements(cpu, format, SseOperands.high(cpu, target), source[1], function);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, target, low, high);
    }

    /** Applies a function to the one or two elements of a quadword. */
    private static long elements(Cpu cpu, Format format, long left, long right, Binary function) {
        if (format == Format.DOUBLE) {
            return function.apply(cpu, format, left, right);
        }
        long low = function.apply(cpu, format, left & 0xffff_ffffL, right & 0xffff_ffffL);
        long high = function.apply(cpu, format, left >>> 32, right >>> 32);
        return low & 0xffff_ffffL | high << 32;
    }

    private static void scalar(Cpu cpu, Instruction instruction, Format format, Binary function) {
        long source = SseOperands.sourceScalar(cpu, instruction, bytes(format));
        int target = instruction.reg();
        long own = SseOperands.low(cpu, target);
        SseOperands.begin(cpu);
        long result = function.apply(cpu, format, format == Format.SINGLE ? own & 0xffff_ffffL : own, source);
        SseOperands.finish(cpu);
        setScalar(cpu, target, format, result);
    }

    private static void setScalar(Cpu cpu, int target, Format format, long value) {
        if (format == Format.SINGLE) {
            SseOperands.setLow32(cpu, target, value);
        } else {
            SseOperands.setLow(cpu, target, value);
        }
    }

    private static int bytes(Format format) {
        return format == Format.SINGLE ? 4 : 8;
    }

    // ---- SSE3: sums within an operand ----

    private static void registerHorizontal(HelperRegistry registry) {
        registry.register("haddps", guarded((cpu, i) -> horizontalSingle(cpu, i, Operation.ADD)));
        registry.register("hsubps", guarded((cpu, i) -> horizontalSingle(cpu, i, Operation.SUBTRACT)));
        registry.register("haddpd", guarded((cpu, i) -> horizontalDouble(cpu, i, Operation.ADD)));
        registry.register("hsubpd", guarded((cpu, i) -> horizontalDouble(cpu, i, Operation.SUBTRACT)));
        registry.register("addsubps", guarded(SseFloatOps::addSubtractSingle));
        registry.register("addsubpd", guarded(SseFloatOps::addSubtractDouble));
    }

    private static void horizontalSingle(Cpu cpu, Instruction instruction, Operation operation) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        SseOperands.begin(cpu);
        long low = pairs(cpu, operation, SseOperands.low(cpu, target), SseOperands.high(cpu, target));
        long high = pairs(cpu, operation, source[0], source[1]);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, target, low, high);
    }

    private static long pairs(Cpu cpu, Operation operation, long first, long second) {
        long low = cpu.sse.compute(operation, Format.SINGLE, first & 0xffff_ffffL, first >>> 32);
        long high = cpu.sse.compute(operation, Format.SINGLE, second & 0xffff_ffffL, second >>> 32);
        return low & 0xffff_ffffL | high << 32;
    }

    private static void horizontalDouble(Cpu cpu, Instruction instruction, Operation operation) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        SseOperands.begin(cpu);
        long low =
                cpu.sse.compute(operation, Format.DOUBLE, SseOperands.low(cpu, target), SseOperands.high(cpu, target));
        long high = cpu.sse.compute(operation, Format.DOUBLE, source[0], source[1]);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, target, low, high);
    }

    private static void addSubtractSingle(Cpu cpu, Instruction instruction) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        SseOperands.begin(cpu);
        long low = alternate(cpu, SseOperands.low(cpu, target), source[0]);
        long high = alternate(cpu, SseOperands.high(cpu, target), source[1]);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, target, low, high);
    }

    private static long alternate(Cpu cpu, long left, long right) {
        long low = cpu.sse.compute(Operation.SUBTRACT, Format.SINGLE, left & 0xffff_ffffL, right & 0xffff_ffffL);
        long high = cpu.sse.compute(Operation.ADD, Format.SINGLE, left >>> 32, right >>> 32);
        return low & 0xffff_ffffL | high << 32;
    }

    private static void addSubtractDouble(Cpu cpu, Instruction instruction) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        int target = instruction.reg();
        SseOperands.begin(cpu);
        long low = cpu.sse.compute(Operation.SUBTRACT, Format.DOUBLE, SseOperands.low(cpu, target), source[0]);
        long high = cpu.sse.compute(Operation.ADD, Format.DOUBLE, SseOperands.high(cpu, target), source[1]);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, target, low, high);
    }

    // ---- comparisons ----

    private static void registerComparisons(HelperRegistry registry) {
        registry.register("cmpps", guarded((cpu, i) -> packed(cpu, i, Format.SINGLE, mask(i))));
        registry.register("cmppd", guarded((cpu, i) -> packed(cpu, i, Format.DOUBLE, mask(i))));
        registry.register("cmpss", guarded((cpu, i) -> scalar(cpu, i, Format.SINGLE, mask(i))));
        registry.register("cmpsd_xmm", guarded((cpu, i) -> scalar(cpu, i, Format.DOUBLE, mask(i))));
        registry.register("comiss", guarded((cpu, i) -> compare(cpu, i, Format.SINGLE, Comparison.ORDERED)));
        registry.register("comisd", guarded((cpu, i) -> compare(cpu, i, Format.DOUBLE, Comparison.ORDERED)));
        registry.register("ucomiss", guarded((cpu, i) -> compare(cpu, i, Format.SINGLE, Comparison.UNORDERED)));
        registry.register("ucomisd", guarded((cpu, i) -> compare(cpu, i, Format.DOUBLE, Comparison.UNORDERED)));
    }

    /** Three bits choose the predicate, with a VEX prefix five. */
    private static Binary mask(Instruction instruction) {
        int predicate = (int) instruction.immediate() & (instruction.vex() == null ? 7 : 31);
        return (cpu, format, left, right) -> cpu.sse.test(predicate, format, left, right) ? -1L : 0;
    }

    private static void compare(Cpu cpu, Instruction instruction, Format format, Comparison comparison) {
        long right = SseOperands.sourceScalar(cpu, instruction, bytes(format));
        long own = SseOperands.low(cpu, instruction.reg());
        long left = format == Format.SINGLE ? own & 0xffff_ffffL : own;
        SseOperands.begin(cpu);
        var order = cpu.sse.compare(format, left, right, comparison);
        SseOperands.finish(cpu);
        cpu.flags.setStatus(X87Ops.orderFlags(order));
    }

    // ---- conversions ----

    private static void registerScalarConversions(HelperRegistry registry) {
        registry.register("cvtss2sd", guarded((cpu, i) -> convertScalar(cpu, i, Format.SINGLE, Format.DOUBLE)));
        registry.register("cvtsd2ss", guarded((cpu, i) -> convertScalar(cpu, i, Format.DOUBLE, Format.SINGLE)));
        registry.register("cvtsi2ss", guarded((cpu, i) -> fromInteger(cpu, i, Format.SINGLE)));
        registry.register("cvtsi2sd", guarded((cpu, i) -> fromInteger(cpu, i, Format.DOUBLE)));
        registry.register(
                "cvtss2si", guarded((cpu, i) -> toInteger(cpu, i, Format.SINGLE, IntegerRounding.BY_CONTROL_WORD)));
        registry.register(
                "cvtsd2si", guarded((cpu, i) -> toInteger(cpu, i, Format.DOUBLE, IntegerRounding.BY_CONTROL_WORD)));
        registry.register("cvttss2si", guarded((cpu, i) -> toInteger(cpu, i, Format.SINGLE, IntegerRounding.TRUNCATE)));
        registry.register("cvttsd2si", guarded((cpu, i) -> toInteger(cpu, i, Format.DOUBLE, IntegerRounding.TRUNCATE)));
    }

    private static void convertScalar(Cpu cpu, Instruction instruction, Format from, Format to) {
        long source = SseOperands.sourceScalar(cpu, instruction, bytes(from));
        SseOperands.begin(cpu);
        long result = cpu.sse.convert(from, to, source);
        SseOperands.finish(cpu);
        setScalar(cpu, instruction.reg(), to, result);
    }

    /** CVTSI2SS and CVTSI2SD: the source is a general register or memory of 32 bits, or 64 with REX.W. */
    private static void fromInteger(Cpu cpu, Instruction instruction, Format format) {
        boolean wide = instruction.operandSizeBits() == 64;
        var memory = instruction.memory();
        long source = memory == null
                ? cpu.gpr[instruction.rm()]
                : cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), wide ? 8 : 4);
        SseOperands.begin(cpu);
        long result = cpu.sse.fromInteger(format, wide ? source : (int) source);
        SseOperands.finish(cpu);
        setScalar(cpu, instruction.reg(), format, result);
    }

    private static void toInteger(Cpu cpu, Instruction instruction, Format format, IntegerRounding rounding) {
        long source = SseOperands.sourceScalar(cpu, instruction, bytes(format));
        boolean wide = instruction.operandSizeBits() == 64;
        SseOperands.begin(cpu);
        long result = cpu.sse.toInteger(format, source, wide ? 64 : 32, rounding);
        SseOperands.finish(cpu);
        cpu.gpr[instruction.reg()] = wide ? result : result & 0xffff_ffffL;
    }

    /**
     * RCPSS and RSQRTSS: approximations with a relative error of at most 1.5 * 2^-12; here the exact value cut to 12 bits of
     * significand, with zeros for denormals.
     */
    private static void registerApproximations(HelperRegistry registry) {
        registerApproximation(registry, "rcp", x -> 1.0f / x);
        registerApproximation(registry, "rsqrt", x -> (float) (1.0 / Math.sqrt(x)));
    }

    /** A function of a single-precision number. */
    @FunctionalInterface
    private interface SingleFunction {
        float apply(float x);
    }

    private static void registerApproximation(HelperRegistry registry, String name, SingleFunction function) {
        Binary approximate = (cpu, format, left, right) -> {
            int bits = (int) right;
            boolean denormal = (bits & 0x7f80_0000) == 0;
            float x = Float.intBitsToFloat(denormal ? bits & 0x8000_0000 : bits);
            if (Float.isNaN(x)) {
                return bits | 0x0040_0000;
            }
            if (x < 0 && name.equals("rsqrt")) {
                return 0xffc0_0000L;
            }
            int result = Float.floatToRawIntBits(function.apply(x));
            boolean tiny = (result & 0x7f80_0000) == 0;
            return tiny ? result & 0x8000_0000 : (result & 0x7f80_0000) == 0x7f80_0000 ? result : result & 0xffff_f800;
        };
        registry.register(name + "ps", guarded((cpu, i) -> packed(cpu, i, Format.SINGLE, approximate)));
        registry.register(name + "ss", guarded((cpu, i) -> scalar(cpu, i, Format.SINGLE, approximate)));
    }

    private static void registerPackedConversions(HelperRegistry registry) {
        registry.register("cvtdq2ps", guarded((cpu, i) -> {
            long[] source = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            SseOperands.begin(cpu);
            long low = doublewordsToSingles(cpu, source[0]);
            long high = doublewordsToSingles(cpu, source[1]);
            SseOperands.finish(cpu);
            SseOperands.set(cpu, i.reg(), low, high);
        }));
        registry.register(
                "cvtps2dq", guarded((cpu, i) -> singlesToDoublewords(cpu, i, IntegerRounding.BY_CONTROL_WORD)));
        registry.register("cvttps2dq", guarded((cpu, i) -> singlesToDoublewords(cpu, i, IntegerRounding.TRUNCATE)));
        registry.register("cvtdq2pd", guarded((cpu, i) -> {
            long source = SseOperands.sourceScalar(cpu, i, 8);
            SseOperands.begin(cpu);
            long low = cpu.sse.fromInteger(Format.DOUBLE, (int) source);
            long high = cpu.sse.fromInteger(Format.DOUBLE, source >> 32);
            SseOperands.finish(cpu);
            SseOperands.set(cpu, i.reg(), low, high);
        }));
        registry.register(
                "cvtpd2dq", guarded((cpu, i) -> doublesToDoublewords(cpu, i, IntegerRounding.BY_CONTROL_WORD)));
        registry.register("cvttpd2dq", guarded((cpu, i) -> doublesToDoublewords(cpu, i, IntegerRounding.TRUNCATE)));
        registry.register("cvtps2pd", guarded((cpu, i) -> {
            long source = SseOperands.sourceScalar(cpu, i, 8);
            SseOperands.begin(cpu);
            long low = cpu.sse.convert(Format.SINGLE, Format.DOUBLE, source & 0xffff_ffffL);
            long high = cpu.sse.convert(Format.SINGLE, Format.DOUBLE, source >>> 32);
            SseOperands.finish(cpu);
            SseOperands.set(cpu, i.reg(), low, high);
        }));
        registry.register("cvtpd2ps", guarded((cpu, i) -> {
            long[] source = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            SseOperands.begin(cpu);
            long low = cpu.sse.convert(Format.DOUBLE, Format.SINGLE, source[0]);
            long high = cpu.sse.convert(Format.DOUBLE, Format.SINGLE, source[1]);
            SseOperands.finish(cpu);
            SseOperands.set(cpu, i.reg(), low & 0xffff_ffffL | high << 32, 0);
        }));
    }

    private static long doublewordsToSingles(Cpu cpu, long source) {
        long low = cpu.sse.fromInteger(Format.SINGLE, (int) source);
        long high = cpu.sse.fromInteger(Format.SINGLE, source >> 32);
        return low & 0xffff_ffffL | high << 32;
    }

    private static void singlesToDoublewords(Cpu cpu, Instruction instruction, IntegerRounding rounding) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        Binary function = (c, format, left, right) -> c.sse.toInteger(format, right, 32, rounding) & 0xffff_ffffL;
        SseOperands.begin(cpu);
        long low = elements(cpu, Format.SINGLE, 0, source[0], function);
        long high = elements(cpu, Format.SINGLE, 0, source[1], function);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, instruction.reg(), low, high);
    }

    private static void doublesToDoublewords(Cpu cpu, Instruction instruction, IntegerRounding rounding) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        SseOperands.begin(cpu);
        long low = cpu.sse.toInteger(Format.DOUBLE, source[0], 32, rounding);
        long high = cpu.sse.toInteger(Format.DOUBLE, source[1], 32, rounding);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, instruction.reg(), low & 0xffff_ffffL | high << 32, 0);
    }

    // ---- conversions with MMX registers ----

    private static void packedIntegersToDoubles(Cpu cpu, Instruction instruction) {
        X87StateOps.checkSse(cpu);
        long source = VectorOps.mmxSource(cpu, instruction, 8);
        SseOperands.begin(cpu);
        long low = cpu.sse.fromInteger(Format.DOUBLE, (int) source);
        long high = cpu.sse.fromInteger(Format.DOUBLE, source >> 32);
        SseOperands.finish(cpu);
        SseOperands.set(cpu, instruction.reg(), low, high);
    }

    private static void registerMmxConversions(HelperRegistry registry) {
        registry.register("cvtpi2ps.mmx", VectorOps.mmx((cpu, i) -> {
            X87StateOps.checkSse(cpu);
            long source = VectorOps.mmxSource(cpu, i, 8);
            SseOperands.begin(cpu);
            long result = doublewordsToSingles(cpu, source);
            SseOperands.finish(cpu);
            SseOperands.setLow(cpu, i.reg(), result);
        }));
        HelperOp fromRegister = VectorOps.mmx(SseFloatOps::packedIntegersToDoubles);
        // A source in memory makes no transition to MMX state. @sdm Vol. 2A, CVTPI2PD
        registry.register("cvtpi2pd.mmx", (cpu, i) -> {
            if (i.memory() == null) {
                fromRegister.execute(cpu, i);
            } else {
                packedIntegersToDoubles(cpu, i);
            }
        });
        registerToMmx(registry, "cvtps2pi.mmx", Format.SINGLE, IntegerRounding.BY_CONTROL_WORD);
        registerToMmx(registry, "cvttps2pi.mmx", Format.SINGLE, IntegerRounding.TRUNCATE);
        registerToMmx(registry, "cvtpd2pi.mmx", Format.DOUBLE, IntegerRounding.BY_CONTROL_WORD);
        registerToMmx(registry, "cvttpd2pi.mmx", Format.DOUBLE, IntegerRounding.TRUNCATE);
    }

    private static void registerToMmx(HelperRegistry registry, String name, Format format, IntegerRounding rounding) {
        registry.register(name, VectorOps.mmx((cpu, i) -> {
            X87StateOps.checkSse(cpu);
            long first;
            long second;
            if (format == Format.SINGLE) {
                long source = SseOperands.sourceScalar(cpu, i, 8);
                first = source & 0xffff_ffffL;
                second = source >>> 32;
            } else {
                long[] source = SseOperands.source128(cpu, i, Alignment.REQUIRED);
                first = source[0];
                second = source[1];
            }
            SseOperands.begin(cpu);
            long low = cpu.sse.toInteger(format, first, 32, rounding) & 0xffff_ffffL;
            long high = cpu.sse.toInteger(format, second, 32, rounding);
            SseOperands.finish(cpu);
            cpu.state.x87.setMmx(i.reg() & 7, low | high << 32);
        }));
    }
}
