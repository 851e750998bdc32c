package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;

/**
 * AVX instructions that do in each 128-bit half what an SSE instruction does: the SSE operation is carried out on two registers that no program sees, once for each
 * half, and its result goes to the destination.
 *
 * @sdm Vol. 1, 14.1.2 and 14.6; Vol. 2, the instructions
 */
public final class VexLaneOps {
    /** The two registers behind XMM15: destination and first source, and second source. */
    private static final int TARGET = CpuState.XMM_COUNT;

    private static final int SOURCE = CpuState.XMM_COUNT + 1;

    private static final String[] FULL = {
        "sqrtps",
        "sqrtpd",
        "rsqrtps",
        "rcpps",
        "andps",
        "andpd",
        "andnps",
        "andnpd",
        "orps",
        "orpd",
        "xorps",
        "xorpd",
        "addps",
        "addpd",
        "mulps",
        "mulpd",
        "subps",
        "subpd",
        "minps",
        "minpd",
        "divps",
        "divpd",
        "maxps",
        "maxpd",
        "unpcklps",
        "unpcklpd",
        "unpckhps",
        "unpckhpd",
        "cmpps",
        "cmppd",
        "shufps",
        "addsubps",
        "addsubpd",
        "haddps",
        "haddpd",
        "hsubps",
        "hsubpd",
        "cvtdq2ps",
        "cvtps2dq",
        "cvttps2dq",
        "movsldup",
        "movshdup",
        "movhlps",
        "movlhps",
        "pshufb",
        "phaddw",
        "phaddd",
        "phaddsw",
        "pmaddubsw",
        "phsubw",
        "phsubd",
        "phsubsw",
        "psignb",
        "psignw",
        "psignd",
        "pmulhrsw",
        "pabsb",
        "pabsw",
        "pabsd",
        "palignr",
        "pmuldq",
        "pcmpeqq",
        "packusdw",
        "pminsb",
        "pminsd",
        "pminuw",
        "pminud",
        "pmaxsb",
        "pmaxsd",
        "pmaxuw",
        "pmaxud",
        "pmulld",
        "phminposuw",
        "roundps",
        "roundpd",
        "pblendw",
        "dpps",
        "dppd",
        "pcmpgtq",
        "aesimc",
        "aesenc",
        "aesenclast",
        "aesdec",
        "aesdeclast",
        "aeskeygenassist",
        "pclmulqdq",
        "punpcklbw",
        "punpcklwd",
        "punpckldq",
        "packsswb",
        "pcmpgtb",
        "pcmpgtw",
        "pcmpgtd",
        "packuswb",
        "punpckhbw",
        "punpckhwd",
        "punpckhdq",
        "packssdw",
        "pcmpeqb",
        "pcmpeqw",
        "pcmpeqd",
        "paddb",
        "paddw",
        "paddd",
        "paddq",
        "psubb",
        "psubw",
        "psubd",
        "psubq",
        "paddsb",
        "paddsw",
        "paddusb",
        "paddusw",
        "psubsb",
        "psubsw",
        "psubusb",
        "psubusw",
        "pmullw",
        "pmulhw",
        "pmulhuw",
        "pmuludq",
        "pmaddwd",
        "psadbw",
        "pminub",
        "pminsw",
        "pmaxub",
        "pmaxsw",
        "pand",
        "pandn",
        "por",
        "pxor",
        "pavgb",
        "pavgw",
        "punpcklqdq",
        "punpckhqdq",
        "pshufd",
        "pshufhw",
        "pshuflw",
    };

    private static final String[] SCALAR_32 = {
        "sqrtss",
        "rsqrtss",
        "rcpss",
        "addss",
        "mulss",
        "subss",
        "minss",
        "divss",
        "maxss",
        "cmpss",
        "cvtss2sd",
        "roundss"
    };

    private static final String[] SCALAR_64 = {
        "sqrtsd", "addsd", "mulsd", "subsd", "minsd", "divsd", "maxsd", "cvtsd2ss", "roundsd"
    };

    private static final String[] WITH_GENERAL_REGISTER = {
        "cvtsi2ss", "cvtsi2sd", "pinsrb", "pinsrw", "pinsrd", "pinsrq", "insertps"
    };

    /** What writes no vector register, but reads one: general registers, flags, memory. */
    private static final String[] DIRECT = {
        "comiss",
        "comisd",
        "ucomiss",
        "ucomisd",
        "cvtss2si",
        "cvtsd2si",
        "cvttss2si",
        "cvttsd2si",
        "pextrb",
        "pextrw",
        "pextrd",
        "pextrq",
        "extractps",
        "pcmpestri",
        "pcmpistri",
        "ldmxcsr",
        "stmxcsr",
    };

    private VexLaneOps() {}

    /**
     * Adds the semantics, after those of the SSE instructions.
     *
     * @param registry where both are
     */
    public static void register(HelperRegistry registry) {
        for (String name : FULL) {
            add(registry, name, Shape.FULL, LaneImmediate.SAME);
        }
        add(registry, "blendps", Shape.FULL, (immediate, lane) -> immediate >> 4 * lane);
        add(registry, "blendpd", Shape.FULL, (immediate, lane) -> immediate >> 2 * lane);
        add(registry, "shufpd", Shape.FULL, (immediate, lane) -> immediate >> 2 * lane);
        add(registry, "mpsadbw", Shape.FULL, (immediate, lane) -> immediate >> 3 * lane);
        registry.register("vcmpsd", scalar(body(registry, "cmpsd_xmm"), 8));
        for (String name : SCALAR_32) {
            registry.register("v" + name, scalar(body(registry, name), 4));
        }
        for (String name : SCALAR_64) {
            registry.register("v" + name, scalar(body(registry, name), 8));
        }
        for (String name : WITH_GENERAL_REGISTER) {
            registry.register("v" + name, withGeneralRegister(body(registry, name)));
        }
        for (String name : DIRECT) {
            registry.register("v" + name, checked(body(registry, name)));
        }
        for (String name : new String[] {"pcmpestrm", "pcmpistrm"}) {
            HelperOp body = body(registry, name);
            registry.register("v" + name, checked((cpu, i) -> {
                body.execute(cpu, i);
                VexOperands.clearUpper(cpu, 0);
            }));
        }
        registerWidening(registry);
        for (String name : new String[] {"cvtpd2ps", "cvtpd2dq", "cvttpd2dq"}) {
            add(registry, name, Shape.NARROWING, LaneImmediate.SAME);
        }
        registerShifts(registry);
    }

    /** The operation proper of an SSE instruction. */
    static HelperOp body(HelperRegistry registry, String name) {
        if (registry.find(name) instanceof VectorOps.SseOp sse) {
            return sse.body();
        }
        throw new IllegalStateException(name + " is no SSE instruction");
    }

    /** An AVX instruction. */
    static HelperOp checked(HelperOp body) {
        return (cpu, instruction) -> {
            VexOperands.check(cpu);
            body.execute(cpu, instruction);
        };
    }

    /** Which part of the immediate byte a half takes. */
    @FunctionalInterface
    private interface LaneImmediate {
        LaneImmediate SAME = (immediate, lane) -> immediate;

        long of(long immediate, int lane);
    }

    /** How operands and result relate to the halves. */
    private enum Shape {
        /** Half by half. */
        FULL,
        /** The result of each half has 64 bits; they are joined. */
        NARROWING,
        /** Each half takes the low 128 bits of the second source. */
        COMMON_SOURCE
    }

    private static void add(HelperRegistry registry, String name, Shape shape, LaneImmediate immediates) {
        registry.register("v" + name, byLanes(body(registry, name), shape, immediates));
    }

    private static HelperOp byLanes(HelperOp body, Shape shape, LaneImmediate immediates) {
        return checked((cpu, i) -> {
            int size = VexOperands.bytes(i);
            long[] first = VexOperands.vvvv(cpu, i);
            long[] second = VexOperands.source(cpu, i, shape == Shape.COMMON_SOURCE ? 16 : size);
            long[] result = new long[VexOperands.QUADWORDS];
            begin(cpu, size);
            for (int lane = 0; lane < size >> 4; lane++) {
                int from = shape == Shape.COMMON_SOURCE ? 0 : 2 * lane;
                SseOperands.set(cpu, TARGET, first[2 * lane], first[2 * lane + 1]);
                SseOperands.set(cpu, SOURCE, second[from], second[from + 1]);
                body.execute(cpu, i.withOperands(TARGET, SOURCE, null, immediates.of(i.immediate(), lane)));
                int to = shape == Shape.NARROWING ? lane : 2 * lane;
                result[to] = SseOperands.low(cpu, TARGET);
                if (shape != Shape.NARROWING) {
                    result[to + 1] = SseOperands.high(cpu, TARGET);
                }
            }
            end(cpu, size);
            VexOperands.set(cpu, i.reg(), result, shape == Shape.NARROWING ? 16 : size);
        });
    }

    /** Two halves are one instruction to MXCSR: their exceptions are collected. */
    private static void begin(Cpu cpu, int size) {
        if (size == 32) {
            cpu.sse.hold(cpu.state.mxcsr);
        }
    }

    private static void end(Cpu cpu, int size) {
        if (size == 32) {
            cpu.sse.release();
            SseOperands.finish(cpu);
        }
    }

    /** The low element is calculated, the others come from VEX.vvvv; the length does not matter. */
    static HelperOp scalar(HelperOp body, int sizeBytes) {
        return checked((cpu, i) -> {
            long[] second = VexOperands.source(cpu, i, sizeBytes);
            long[] first = VexOperands.vvvv(cpu, i);
            SseOperands.set(cpu, TARGET, first[0], first[1]);
            SseOperands.set(cpu, SOURCE, second[0], second[1]);
            body.execute(cpu, i.withOperands(TARGET, SOURCE, null, i.immediate()));
            takeTarget(cpu, i.reg());
        });
    }

    private static HelperOp withGeneralRegister(HelperOp body) {
        return checked((cpu, i) -> {
            long[] first = VexOperands.vvvv(cpu, i);
            SseOperands.set(cpu, TARGET, first[0], first[1]);
            body.execute(cpu, i.withOperands(TARGET, i.rm(), i.memory(), i.immediate()));
            takeTarget(cpu, i.reg());
        });
    }

    private static void takeTarget(Cpu cpu, int register) {
        SseOperands.set(cpu, register, SseOperands.low(cpu, TARGET), SseOperands.high(cpu, TARGET));
        VexOperands.clearUpper(cpu, register);
    }

    // ---- elements that become wider ----

    private static void registerWidening(HelperRegistry registry) {
        widening(registry, "cvtps2pd", 8);
        widening(registry, "cvtdq2pd", 8);
        String[] widths = {"bw", "bd", "bq", "wd", "wq", "dq"};
        int[] bytes = {8, 4, 2, 8, 4, 8};
        for (int i = 0; i < widths.length; i++) {
            widening(registry, "pmovsx" + widths[i], bytes[i]);
            widening(registry, "pmovzx" + widths[i], bytes[i]);
        }
    }

    /** Each half of the result comes from so many bytes of the source. */
    private static void widening(HelperRegistry registry, String name, int bytesOfLane) {
        HelperOp body = body(registry, name);
        registry.register("v" + name, checked((cpu, i) -> {
            int size = VexOperands.bytes(i);
            long[] second = VexOperands.source(cpu, i, bytesOfLane * (size >> 4));
            long[] result = new long[VexOperands.QUADWORDS];
            begin(cpu, size);
            for (int lane = 0; lane < size >> 4; lane++) {
                SseOperands.set(cpu, SOURCE, VexOperands.element(second, 8 * bytesOfLane, lane), 0);
                body.execute(cpu, i.withOperands(TARGET, SOURCE, null, i.immediate()));
                result[2 * lane] = SseOperands.low(cpu, TARGET);
                result[2 * lane + 1] = SseOperands.high(cpu, TARGET);
            }
            end(cpu, size);
            VexOperands.set(cpu, i.reg(), result, size);
        }));
    }

    // ---- shifts ----

    private static void registerShifts(HelperRegistry registry) {
        for (String name : new String[] {"psllw", "pslld", "psllq", "psrlw", "psrld", "psrlq", "psraw", "psrad"}) {
            HelperOp body = body(registry, name);
            HelperOp byRegister = byLanes(body, Shape.COMMON_SOURCE, LaneImmediate.SAME);
            HelperOp byImmediate = byImmediate(body);
            registry.register(
                    "v" + name, (cpu, i) -> (VectorOps.isImmediateShift(i) ? byImmediate : byRegister).execute(cpu, i));
        }
        registry.register("vpslldq", byImmediate(body(registry, "pslldq")));
        registry.register("vpsrldq", byImmediate(body(registry, "psrldq")));
    }

    /** The opcodes 71 to 73: from ModRM.rm to VEX.vvvv. */
    private static HelperOp byImmediate(HelperOp body) {
        return checked((cpu, i) -> {
            int size = VexOperands.bytes(i);
            long[] value = VexOperands.register(cpu, i.rm());
            for (int lane = 0; lane < size >> 4; lane++) {
                SseOperands.set(cpu, TARGET, value[2 * lane], value[2 * lane + 1]);
                body.execute(cpu, i.withOperands(i.reg(), TARGET, null, i.immediate()));
                value[2 * lane] = SseOperands.low(cpu, TARGET);
                value[2 * lane + 1] = SseOperands.high(cpu, TARGET);
            }
            VexOperands.set(cpu, i.requiredVex().vvvv(), value, size);
        });
    }
}
