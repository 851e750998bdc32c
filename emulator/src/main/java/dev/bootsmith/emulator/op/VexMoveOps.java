package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import java.util.Arrays;

/**
 * AVX moves: whole vectors, single elements, halves, copies of one element to all, under a mask, gathered from many places.
 *
 * @sdm Vol. 1, 14.1 and 14.2; Vol. 2C, the instructions
 */
public final class VexMoveOps {
    private VexMoveOps() {}

    /**
     * Adds the semantics, after those of the SSE instructions.
     *
     * @param registry where both are
     */
    public static void register(HelperRegistry registry) {
        for (String name :
                new String[] {"vmovaps", "vmovapd", "vmovdqa", "vmovntps", "vmovntpd", "vmovntdq", "vmovntdqa"}) {
            registry.register(name, VexLaneOps.checked((cpu, i) -> moveWhole(cpu, i, true)));
        }
        for (String name : new String[] {"vmovups", "vmovupd", "vmovdqu", "vlddqu"}) {
            registry.register(name, VexLaneOps.checked((cpu, i) -> moveWhole(cpu, i, false)));
        }
        registry.register("vmovss", VexLaneOps.checked((cpu, i) -> moveScalar(cpu, i, 4)));
        registry.register("vmovsd", VexLaneOps.checked((cpu, i) -> moveScalar(cpu, i, 8)));
        for (String name : new String[] {"movlps", "movlpd", "movhps", "movhpd"}) {
            HelperOp store = VexLaneOps.checked(VexLaneOps.body(registry, name));
            HelperOp load = VexLaneOps.scalar(VexLaneOps.body(registry, name), 8);
            registry.register("v" + name, (cpu, i) -> ((i.opcode() & 1) != 0 ? store : load).execute(cpu, i));
        }
        registry.register("vmovddup", VexLaneOps.checked(VexMoveOps::duplicateDoubles));
        registerBetweenClasses(registry);
        registry.register("vzeroupper", VexLaneOps.checked((cpu, i) -> zero(cpu, i, false)));
        registry.register("vzeroall", VexLaneOps.checked((cpu, i) -> zero(cpu, i, true)));
        registerBroadcasts(registry);
        registerHalves(registry);
        registerMasked(registry);
        registerGathers(registry);
    }

    private static void moveWhole(Cpu cpu, Instruction instruction, boolean aligned) {
        int size = VexOperands.bytes(instruction);
        boolean stores = switch (instruction.opcode()) {
            case 0x11, 0x29, 0x2b, 0x7f, 0xe7 -> true;
            default -> false;
        };
        MemoryOperand memory = instruction.memory();
        if (memory != null && aligned) {
            VexOperands.checkAligned(cpu, memory, size);
        }
        if (!stores) {
            VexOperands.set(cpu, instruction.reg(), VexOperands.source(cpu, instruction, size), size);
        } else if (memory == null) {
            VexOperands.set(cpu, instruction.rm(), VexOperands.register(cpu, instruction.reg()), size);
        } else {
            VexOperands.store(cpu, memory, VexOperands.register(cpu, instruction.reg()), size);
        }
    }

    /** A load clears the rest; between registers the rest comes from VEX.vvvv. */
    private static void moveScalar(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.memory();
        boolean stores = instruction.opcode() == 0x11;
        int from = stores ? instruction.reg() : instruction.rm();
        int to = stores ? instruction.rm() : instruction.reg();
        if (memory == null) {
            long[] value = VexOperands.vvvv(cpu, instruction);
            VexOperands.setElement(value, 8 * sizeBytes, 0, SseOperands.low(cpu, from));
            VexOperands.set(cpu, to, value, 16);
        } else if (stores) {
            cpu.memory.store(memory.segment(), memory.offset(cpu.gpr), sizeBytes, SseOperands.low(cpu, from));
        } else {
            VexOperands.set(cpu, to, VexOperands.load(cpu, memory, memory.offset(cpu.gpr), sizeBytes), 16);
        }
    }

    /** The 128-bit form reads 8 bytes, the other one 32. */
    private static void duplicateDoubles(Cpu cpu, Instruction instruction) {
        int size = VexOperands.bytes(instruction);
        long[] value = VexOperands.source(cpu, instruction, size == 16 ? 8 : 32);
        VexOperands.set(cpu, instruction.reg(), new long[] {value[0], value[0], value[2], value[2]}, size);
    }

    private static void registerBetweenClasses(HelperRegistry registry) {
        for (String name : new String[] {"movd", "movq"}) {
            HelperOp body = VexLaneOps.body(registry, name);
            registry.register("v" + name, VexLaneOps.checked((cpu, i) -> {
                body.execute(cpu, i);
                boolean fromGeneral = i.opcode() == 0x6e;
                boolean load = i.opcode() == 0x7e && i.repeat() == Instruction.Repeat.REP;
                if (fromGeneral || load) {
                    VexOperands.clearUpper(cpu, i.reg());
                } else if (i.opcode() == 0xd6 && i.memory() == null) {
                    VexOperands.clearUpper(cpu, i.rm());
                }
            }));
        }
        registry.register("vmovmskps", VexLaneOps.checked((cpu, i) -> signs(cpu, i, 32)));
        registry.register("vmovmskpd", VexLaneOps.checked((cpu, i) -> signs(cpu, i, 64)));
        registry.register("vpmovmskb", VexLaneOps.checked((cpu, i) -> signs(cpu, i, 8)));
    }

    private static void signs(Cpu cpu, Instruction instruction, int bits) {
        long[] value = VexOperands.register(cpu, instruction.rm());
        long signs = 0;
        for (int i = 0; i < VexOperands.bytes(instruction) * 8 / bits; i++) {
            signs |= (VexOperands.element(value, bits, i) >>> bits - 1) << i;
        }
        cpu.gpr[instruction.reg()] = signs;
    }

    /** Of the registers that the mode can name. */
    private static void zero(Cpu cpu, Instruction instruction, boolean all) {
        int quadwords = instruction.codeBits() == 64 ? 2 * CpuState.XMM_COUNT : CpuState.XMM_COUNT;
        Arrays.fill(cpu.state.ymmUpper, 0, quadwords, 0);
        if (all) {
            Arrays.fill(cpu.state.xmm, 0, quadwords, 0);
        }
    }

    // ---- one element for all ----

    private static void registerBroadcasts(HelperRegistry registry) {
        broadcast(registry, "vbroadcastss", 4);
        broadcast(registry, "vbroadcastsd", 8);
        broadcast(registry, "vpbroadcastb", 1);
        broadcast(registry, "vpbroadcastw", 2);
        broadcast(registry, "vpbroadcastd", 4);
        broadcast(registry, "vpbroadcastq", 8);
        for (String name : new String[] {"vbroadcastf128", "vbroadcasti128"}) {
            registry.register(name, VexLaneOps.checked((cpu, i) -> {
                long[] half = VexOperands.source(cpu, i, 16);
                VexOperands.set(cpu, i.reg(), new long[] {half[0], half[1], half[0], half[1]}, 32);
            }));
        }
    }

    private static void broadcast(HelperRegistry registry, String name, int sizeBytes) {
        registry.register(name, VexLaneOps.checked((cpu, i) -> {
            int size = VexOperands.bytes(i);
            long element = VexOperands.element(VexOperands.source(cpu, i, sizeBytes), 8 * sizeBytes, 0);
            long[] result = new long[VexOperands.QUADWORDS];
            for (int at = 0; at < size / sizeBytes; at++) {
                VexOperands.setElement(result, 8 * sizeBytes, at, element);
            }
            VexOperands.set(cpu, i.reg(), result, size);
        }));
    }

    // ---- halves ----

    private static void registerHalves(HelperRegistry registry) {
        for (String kind : new String[] {"f128", "i128"}) {
            registry.register("vinsert" + kind, VexLaneOps.checked((cpu, i) -> {
                long[] half = VexOperands.source(cpu, i, 16);
                long[] result = VexOperands.vvvv(cpu, i);
                System.arraycopy(half, 0, result, 2 * ((int) i.immediate() & 1), 2);
                VexOperands.set(cpu, i.reg(), result, 32);
            }));
            registry.register("vextract" + kind, VexLaneOps.checked((cpu, i) -> {
                long[] value = VexOperands.register(cpu, i.reg());
                int from = 2 * ((int) i.immediate() & 1);
                long[] half = {value[from], value[from + 1], 0, 0};
                MemoryOperand memory = i.memory();
                if (memory == null) {
                    VexOperands.set(cpu, i.rm(), half, 16);
                } else {
                    VexOperands.store(cpu, memory, half, 16);
                }
            }));
        }
    }

    // ---- under a mask ----

    private static void registerMasked(HelperRegistry registry) {
        masked(registry, "vmaskmovps", 4);
        masked(registry, "vmaskmovpd", 8);
        masked(registry, "vpmaskmovd", 4);
        masked(registry, "vpmaskmovq", 8);
    }

    /** What the mask does not select is not accessed: it cannot fault. */
    private static void masked(HelperRegistry registry, String name, int sizeBytes) {
        registry.register(name, VexLaneOps.checked((cpu, i) -> {
            boolean stores = i.opcode() == 0x2e || i.opcode() == 0x2f || i.opcode() == 0x8e;
            if (stores) {
                storeMasked(cpu, i, sizeBytes);
            } else {
                loadMasked(cpu, i, sizeBytes);
            }
        }));
    }

    private static boolean isSelected(long[] mask, int sizeBytes, int index) {
        return VexOperands.element(mask, 8 * sizeBytes, index) >>> 8 * sizeBytes - 1 != 0;
    }

    private static void loadMasked(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.requiredMemory();
        long offset = memory.offset(cpu.gpr);
        long[] mask = VexOperands.vvvv(cpu, instruction);
        long[] result = new long[VexOperands.QUADWORDS];
        int size = VexOperands.bytes(instruction);
        for (int i = 0; i < size / sizeBytes; i++) {
            if (isSelected(mask, sizeBytes, i)) {
                long at = offset + (long) i * sizeBytes & memory.mask();
                VexOperands.setElement(result, 8 * sizeBytes, i, cpu.memory.load(memory.segment(), at, sizeBytes));
            }
        }
        VexOperands.set(cpu, instruction.reg(), result, size);
    }

    private static void storeMasked(Cpu cpu, Instruction instruction, int sizeBytes) {
        MemoryOperand memory = instruction.requiredMemory();
        long offset = memory.offset(cpu.gpr);
        long[] mask = VexOperands.vvvv(cpu, instruction);
        long[] value = VexOperands.register(cpu, instruction.reg());
        int count = VexOperands.bytes(instruction) / sizeBytes;
        for (int i = 0; i < count; i++) {
            if (isSelected(mask, sizeBytes, i)) {
                cpu.memory.probeStore(memory.segment(), offset + (long) i * sizeBytes & memory.mask(), sizeBytes);
            }
        }
        for (int i = 0; i < count; i++) {
            if (isSelected(mask, sizeBytes, i)) {
                long at = offset + (long) i * sizeBytes & memory.mask();
                cpu.memory.store(memory.segment(), at, sizeBytes, VexOperands.element(value, 8 * sizeBytes, i));
            }
        }
    }

    // ---- gathers ----

    private static void registerGathers(HelperRegistry registry) {
        for (String prefix : new String[] {"vpgather", "vgather"}) {
            boolean isFloat = prefix.equals("vgather");
            String[] elements = isFloat ? new String[] {"ps", "pd"} : new String[] {"d", "q"};
            for (int wide = 0; wide < 2; wide++) {
                int bits = 32 << wide;
                registry.register(
                        prefix + "d" + elements[wide], VexLaneOps.checked((cpu, i) -> gather(cpu, i, bits, 32)));
                registry.register(
                        prefix + "q" + elements[wide], VexLaneOps.checked((cpu, i) -> gather(cpu, i, bits, 64)));
            }
        }
    }

    /**
     * Loads each element that the mask in VEX.vvvv selects and clears its part of the mask, so that after a fault the instruction goes on where it was.
     *
     * @param bits of an element
     * @param indexBits of an index, in a vector register
     * @sdm Vol. 2C, VPGATHERDD
     */
    private static void gather(Cpu cpu, Instruction instruction, int bits, int indexBits) {
        MemoryOperand memory = instruction.requiredMemory();
        int target = instruction.reg();
        int selector = instruction.requiredVex().vvvv();
        if (target == selector || target == memory.index() || selector == memory.index()) {
            throw CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.INVALID_OPCODE));
        }
        int size = VexOperands.bytes(instruction);
        int count = 8 * size / Math.max(bits, indexBits);
        int resultBytes = count * bits > 128 ? 32 : 16;
        long[] mask = VexOperands.register(cpu, selector);
        long[] indices = VexOperands.register(cpu, memory.index());
        for (int i = 0; i < 256 / bits; i++) {
            boolean selected = i < count && isSelected(mask, bits >> 3, i);
            VexOperands.setElement(mask, bits, i, selected ? -1L : 0);
        }
        VexOperands.set(cpu, selector, mask, resultBytes);
        for (int i = 0; i < count; i++) {
            if (isSelected(mask, bits >> 3, i)) {
                long index = VexOperands.element(indices, indexBits, i);
                long signed = indexBits == 32 ? (int) index : index;
                long offset = cpu.gpr[memory.base()] + (signed << memory.scaleShift()) + memory.displacement();
                long element = cpu.memory.load(memory.segment(), offset & memory.mask(), bits >> 3);
                long[] value = VexOperands.register(cpu, target);
                VexOperands.setElement(value, bits, i, element);
                VexOperands.set(cpu, target, value, 32);
                VexOperands.setElement(mask, bits, i, 0);
                VexOperands.set(cpu, selector, mask, 32);
            }
        }
        long[] value = VexOperands.register(cpu, target);
        for (int i = count; i < 256 / bits; i++) {
            VexOperands.setElement(value, bits, i, 0);
        }
        VexOperands.set(cpu, target, value, 32);
        VexOperands.set(cpu, selector, new long[VexOperands.QUADWORDS], 16);
    }
}
