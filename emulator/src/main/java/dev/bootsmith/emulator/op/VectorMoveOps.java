package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.op.SseOperands.Alignment;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * Moves between MMX and XMM registers, memory and general registers, and shuffles by an immediate.
 *
 * @sdm Vol. 1, 9.4.1, 10.4.1, 11.4.1
 */
public final class VectorMoveOps {
    private VectorMoveOps() {}

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        registerWhole(registry);
        registerParts(registry);
        registerBetweenClasses(registry);
        registerShuffles(registry);
        registerMmx(registry);
    }

    private static void registerWhole(HelperRegistry registry) {
        for (String name : new String[] {"movaps", "movapd", "movdqa", "movntps", "movntpd", "movntdq", "movntdqa"}) {
            registry.register(name, VectorOps.sse((cpu, i) -> moveWhole(cpu, i, Alignment.REQUIRED)));
        }
        for (String name : new String[] {"movups", "movupd", "movdqu", "lddqu"}) {
            registry.register(name, VectorOps.sse((cpu, i) -> moveWhole(cpu, i, Alignment.ANY)));
        }
    }

    private static void moveWhole(Cpu cpu, Instruction instruction, Alignment alignment) {
        boolean stores = switch (instruction.opcode()) {
            case 0x11, 0x29, 0x2b, 0x7f, 0xe7 -> true;
            default -> false;
        };
        int register = instruction.reg();
        if (stores) {
            SseOperands.store128(
                    cpu, instruction, SseOperands.low(cpu, register), SseOperands.high(cpu, register), alignment);
        } else {
            long[] source = SseOperands.source128(cpu, instruction, alignment);
            SseOperands.set(cpu, register, source[0], source[1]);
        }
    }

    private static void registerParts(HelperRegistry registry) {
        registry.register("movss", VectorOps.sse((cpu, i) -> moveScalar(cpu, i, 4)));
        registry.register("movsd_xmm", VectorOps.sse((cpu, i) -> moveScalar(cpu, i, 8)));
        registry.register("movq", VectorOps.sse(VectorMoveOps::moveQuadword));
        registry.register(
                "movhlps", VectorOps.sse((cpu, i) -> SseOperands.setLow(cpu, i.reg(), SseOperands.high(cpu, i.rm()))));
        registry.register(
                "movlhps",
                VectorOps.sse((cpu, i) ->
                        SseOperands.set(cpu, i.reg(), SseOperands.low(cpu, i.reg()), SseOperands.low(cpu, i.rm()))));
        for (String name : new String[] {"movlps", "movlpd"}) {
            registry.register(name, VectorOps.sse((cpu, i) -> {
                if ((i.opcode() & 1) != 0) {
                    store(cpu, i.requiredMemory(), 8, SseOperands.low(cpu, i.reg()));
                } else {
                    SseOperands.setLow(cpu, i.reg(), SseOperands.sourceScalar(cpu, i, 8));
                }
            }));
        }
        for (String name : new String[] {"movhps", "movhpd"}) {
            registry.register(name, VectorOps.sse((cpu, i) -> {
                if ((i.opcode() & 1) != 0) {
                    store(cpu, i.requiredMemory(), 8, SseOperands.high(cpu, i.reg()));
                } else {
                    long value = SseOperands.sourceScalar(cpu, i, 8);
                    SseOperands.set(cpu, i.reg(), SseOperands.low(cpu, i.reg()), value);
                }
            }));
        }
        registry.register("movddup", VectorOps.sse((cpu, i) -> {
            long value = SseOperands.sourceScalar(cpu, i, 8);
            SseOperands.set(cpu, i.reg(), value, value);
        }));
        registry.register("movsldup", VectorOps.sse((cpu, i) -> duplicate(cpu, i, 0)));
        registry.register("movshdup", VectorOps.sse((cpu, i) -> duplicate(cpu, i, 32)));
    }

    /** MOVSS and MOVSD: a load clears the rest of the register, a move between registers keeps it. */
    private static void moveScalar(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        boolean stores = instruction.opcode() == 0x11;
        int from = stores ? instruction.reg() : instruction.rm();
        int to = stores ? instruction.rm() : instruction.reg();
        if (memory == null) {
            long value = SseOperands.low(cpu, from);
            if (sizeBytes == 4) {
                SseOperands.setLow32(cpu, to, value);
            } else {
                SseOperands.setLow(cpu, to, value);
            }
        } else if (stores) {
            store(cpu, memory, sizeBytes, SseOperands.low(cpu, from));
        } else {
            SseOperands.set(cpu, to, cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes), 0);
        }
    }

    /** MOVQ: F3 0F 7E and 66 0F D6 between XMM registers and memory; 66 REX.W 0F 6E and 7E with general registers. */
    private static void moveQuadword(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.memory();
        boolean withGeneralRegister = instruction.operandSizeBits() == 64
                && (instruction.opcode() == 0x6e
                        || instruction.opcode() == 0x7e && instruction.repeat() != Instruction.Repeat.REP);
        if (withGeneralRegister) {
            moveGeneral(cpu, instruction);
        } else if (instruction.opcode() != 0xd6) {
            SseOperands.set(cpu, instruction.reg(), SseOperands.sourceScalar(cpu, instruction, 8), 0);
        } else if (memory == null) {
            SseOperands.set(cpu, instruction.rm(), SseOperands.low(cpu, instruction.reg()), 0);
        } else {
            store(cpu, memory, 8, SseOperands.low(cpu, instruction.reg()));
        }
    }

    private static void moveGeneral(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.memory();
        int sizeBytes = instruction.operandSizeBits() == 64 ? 8 : 4;
        long mask = sizeBytes == 8 ? -1L : 0xffff_ffffL;
        if (instruction.opcode() == 0x6e) {
            long value = memory == null
                    ? cpu.gpr[instruction.rm()] & mask
                    : cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
            SseOperands.set(cpu, instruction.reg(), value, 0);
        } else if (memory == null) {
            cpu.gpr[instruction.rm()] = SseOperands.low(cpu, instruction.reg()) & mask;
        } else {
            store(cpu, memory, sizeBytes, SseOperands.low(cpu, instruction.reg()));
        }
    }

    private static void duplicate(Cpu cpu, Instruction instruction, int shift) {
        long[] source = SseOperands.source128(cpu, instruction, Alignment.REQUIRED);
        long low = source[0] >>> shift & 0xffff_ffffL;
        long high = source[1] >>> shift & 0xffff_ffffL;
        SseOperands.set(cpu, instruction.reg(), low | low << 32, high | high << 32);
    }

    private static void registerBetweenClasses(HelperRegistry registry) {
        registry.register("movd", VectorOps.sse(VectorMoveOps::moveGeneral));
        // A non-temporal store is an ordinary one here: there is no cache.
        registry.register(
                "movnti",
                (cpu, i) -> store(cpu, i.requiredMemory(), i.operandSizeBits() == 64 ? 8 : 4, cpu.gpr[i.reg()]));
        registry.register("movmskps", VectorOps.sse((cpu, i) -> {
            long low = SseOperands.low(cpu, i.rm());
            long high = SseOperands.high(cpu, i.rm());
            cpu.gpr[i.reg()] = low >>> 31 & 1 | low >>> 62 & 2 | (high >>> 31 & 1) << 2 | (high >>> 63) << 3;
        }));
        registry.register(
                "movmskpd",
                VectorOps.sse((cpu, i) -> cpu.gpr[i.reg()] =
                        SseOperands.low(cpu, i.rm()) >>> 63 | SseOperands.high(cpu, i.rm()) >>> 63 << 1));
        registry.register(
                "pmovmskb",
                VectorOps.sse((cpu, i) -> cpu.gpr[i.reg()] = PackedIntegerOps.byteSigns(SseOperands.low(cpu, i.rm()))
                        | PackedIntegerOps.byteSigns(SseOperands.high(cpu, i.rm())) << 8));
        registry.register("pextrw", VectorOps.sse((cpu, i) -> {
            // C5 extracts to a general register from ModRM.rm; SSE4.1's 3A 15 to ModRM.rm or memory.
            boolean old = i.opcode() == 0xc5;
            int from = old ? i.rm() : i.reg();
            long half = (i.immediate() & 4) == 0 ? SseOperands.low(cpu, from) : SseOperands.high(cpu, from);
            long word = half >>> 16 * (i.immediate() & 3) & 0xffff;
            MemoryOperand memory = i.memory();
            if (memory != null) {
                store(cpu, memory, 2, word);
            } else {
                cpu.gpr[old ? i.reg() : i.rm()] = word;
            }
        }));
        registry.register("pinsrw", VectorOps.sse((cpu, i) -> {
            long word = generalOrMemory(cpu, i, 2) & 0xffff;
            int shift = 16 * ((int) i.immediate() & 3);
            long low = SseOperands.low(cpu, i.reg());
            long high = SseOperands.high(cpu, i.reg());
            if ((i.immediate() & 4) == 0) {
                low = low & ~(0xffffL << shift) | word << shift;
            } else {
                high = high & ~(0xffffL << shift) | word << shift;
            }
            SseOperands.set(cpu, i.reg(), low, high);
        }));
    }

    private static long generalOrMemory(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        return memory == null
                ? cpu.gpr[instruction.rm()]
                : cpu.memory.load(memory.segment(), memory.offset(cpu.gpr), sizeBytes);
    }

    private static void registerShuffles(HelperRegistry registry) {
        registry.register("pshufd", shuffle((low, high, order) -> new long[] {
            doubleword(low, high, order) | doubleword(low, high, order >> 2) << 32,
            doubleword(low, high, order >> 4) | doubleword(low, high, order >> 6) << 32
        }));
        registry.register("pshuflw", shuffle((low, high, order) ->
                new long[] {PackedIntegerOps.shuffleWords(low, order), high}));
        registry.register("pshufhw", shuffle((low, high, order) ->
                new long[] {low, PackedIntegerOps.shuffleWords(high, order)}));
        registry.register("shufps", VectorOps.sse((cpu, i) -> {
            long[] b = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            int order = (int) i.immediate();
            long aLow = SseOperands.low(cpu, i.reg());
            long aHigh = SseOperands.high(cpu, i.reg());
            SseOperands.set(
                    cpu,
                    i.reg(),
                    doubleword(aLow, aHigh, order) | doubleword(aLow, aHigh, order >> 2) << 32,
                    doubleword(b[0], b[1], order >> 4) | doubleword(b[0], b[1], order >> 6) << 32);
        }));
        registry.register("shufpd", VectorOps.sse((cpu, i) -> {
            long[] b = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            long low = (i.immediate() & 1) == 0 ? SseOperands.low(cpu, i.reg()) : SseOperands.high(cpu, i.reg());
            SseOperands.set(cpu, i.reg(), low, (i.immediate() & 2) == 0 ? b[0] : b[1]);
        }));
        registry.register("palignr", VectorOps.sse((cpu, i) -> {
            long[] b = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            long aLow = SseOperands.low(cpu, i.reg());
            long aHigh = SseOperands.high(cpu, i.reg());
            int count = (int) i.immediate() & 0xff;
            SseOperands.set(
                    cpu,
                    i.reg(),
                    VectorOps.window(b[0], b[1], aLow, aHigh, count),
                    VectorOps.window(b[0], b[1], aLow, aHigh, count + 8));
        }));
    }

    /** A rearrangement of the source by an immediate. */
    @FunctionalInterface
    private interface Shuffle {
        long[] apply(long low, long high, int order);
    }

    private static HelperOp shuffle(Shuffle shuffle) {
        return VectorOps.sse((cpu, i) -> {
            long[] source = SseOperands.source128(cpu, i, Alignment.REQUIRED);
            long[] result = shuffle.apply(source[0], source[1], (int) i.immediate());
            SseOperands.set(cpu, i.reg(), result[0], result[1]);
        });
    }

    private static long doubleword(long low, long high, int index) {
        return ((index & 2) == 0 ? low : high) >>> 32 * (index & 1) & 0xffff_ffffL;
    }

    // ---- MMX ----

    private static void registerMmx(HelperRegistry registry) {
        registry.register("movq.mmx", VectorOps.mmx((cpu, i) -> {
            switch (i.opcode()) {
                case 0x6f -> cpu.state.x87.setMmx(i.reg() & 7, VectorOps.mmxSource(cpu, i, 8));
                case 0x7f -> {
                    MemoryOperand memory = i.memory();
                    if (memory == null) {
                        cpu.state.x87.setMmx(i.rm() & 7, cpu.state.x87.mmx(i.reg() & 7));
                    } else {
                        store(cpu, memory, 8, cpu.state.x87.mmx(i.reg() & 7));
                    }
                }
                default -> moveGeneralMmx(cpu, i);
            }
        }));
        registry.register("movd.mmx", VectorOps.mmx(VectorMoveOps::moveGeneralMmx));
        registry.register(
                "movntq.mmx",
                VectorOps.mmx((cpu, i) -> store(cpu, i.requiredMemory(), 8, cpu.state.x87.mmx(i.reg() & 7))));
        registry.register(
                "movq2dq.mmx",
                VectorOps.mmx((cpu, i) -> SseOperands.set(cpu, i.reg(), cpu.state.x87.mmx(i.rm() & 7), 0)));
        registry.register(
                "movdq2q.mmx",
                VectorOps.mmx((cpu, i) -> cpu.state.x87.setMmx(i.reg() & 7, SseOperands.low(cpu, i.rm()))));
        registry.register(
                "pmovmskb.mmx",
                VectorOps.mmx(
                        (cpu, i) -> cpu.gpr[i.reg()] = PackedIntegerOps.byteSigns(cpu.state.x87.mmx(i.rm() & 7))));
        registry.register(
                "pextrw.mmx",
                VectorOps.mmx((cpu, i) ->
                        cpu.gpr[i.reg()] = cpu.state.x87.mmx(i.rm() & 7) >>> 16 * (i.immediate() & 3) & 0xffff));
        registry.register("pinsrw.mmx", VectorOps.mmx((cpu, i) -> {
            long word = generalOrMemory(cpu, i, 2) & 0xffff;
            int shift = 16 * ((int) i.immediate() & 3);
            long old = cpu.state.x87.mmx(i.reg() & 7);
            cpu.state.x87.setMmx(i.reg() & 7, old & ~(0xffffL << shift) | word << shift);
        }));
        registry.register(
                "pshufw.mmx",
                VectorOps.mmx((cpu, i) -> cpu.state.x87.setMmx(
                        i.reg() & 7,
                        PackedIntegerOps.shuffleWords(VectorOps.mmxSource(cpu, i, 8), (int) i.immediate()))));
        registry.register(
                "palignr.mmx",
                VectorOps.mmx((cpu, i) -> cpu.state.x87.setMmx(
                        i.reg() & 7,
                        VectorOps.window(
                                VectorOps.mmxSource(cpu, i, 8),
                                cpu.state.x87.mmx(i.reg() & 7),
                                0,
                                0,
                                (int) i.immediate() & 0xff))));
    }

    private static void moveGeneralMmx(Cpu cpu, Instruction instruction) {
        MemoryOperand memory = instruction.memory();
        int sizeBytes = instruction.operandSizeBits() == 64 ? 8 : 4;
        long mask = sizeBytes == 8 ? -1L : 0xffff_ffffL;
        int register = instruction.reg() & 7;
        if (instruction.opcode() == 0x6e) {
            cpu.state.x87.setMmx(register, generalOrMemory(cpu, instruction, sizeBytes) & mask);
        } else if (memory == null) {
            cpu.gpr[instruction.rm()] = cpu.state.x87.mmx(register) & mask;
        } else {
            store(cpu, memory, sizeBytes, cpu.state.x87.mmx(register));
        }
    }

    private static void store(Cpu cpu, MemoryOperand memory, int sizeBytes, long value) {
        cpu.memory.store(memory.segment(), memory.offset(cpu.gpr), sizeBytes, value);
    }
}
