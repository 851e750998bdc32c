package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.oracle.MachineVector.MemoryChange;
import dev.bootsmith.emulator.oracle.ProcessorImage.Segment;
import dev.bootsmith.isa.model.CpuMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random machine states in every mode. One seed gives one vector. */
final class VectorGenerator {
    /** Modes of the processor with a privilege level. */
    enum Mode {
        REAL(CpuMode.BITS16, 0),
        VIRTUAL_8086(CpuMode.BITS16, 3),
        PROTECTED16_0(CpuMode.BITS16, 0),
        PROTECTED16_3(CpuMode.BITS16, 3),
        PROTECTED32_0(CpuMode.BITS32, 0),
        PROTECTED32_3(CpuMode.BITS32, 3),
        COMPATIBILITY32_0(CpuMode.BITS32, 0),
        COMPATIBILITY32_3(CpuMode.BITS32, 3),
        COMPATIBILITY16_0(CpuMode.BITS16, 0),
        LONG64_0(CpuMode.BITS64, 0),
        LONG64_3(CpuMode.BITS64, 3);

        final CpuMode width;
        final int cpl;

        Mode(CpuMode width, int cpl) {
            this.width = width;
            this.cpl = cpl;
        }

        boolean isIa32e() {
            return this == COMPATIBILITY32_0
                    || this == COMPATIBILITY32_3
                    || this == COMPATIBILITY16_0
                    || this == LONG64_0
                    || this == LONG64_3;
        }

        boolean usesDescriptors() {
            return this != REAL && this != VIRTUAL_8086;
        }
    }

    private static final int FLAT_DATA = 0xc093;
    private static final long STATUS_AND_DIRECTION = LazyFlags.STATUS | CpuState.FLAG_DF;

    private final InstructionGenerator instructions;
    private final List<Mode> modes;
    private final boolean complete;

    /**
     * @param modes those to choose among
     * @param complete whether the oracle has paging in the modes before IA-32e, EFLAGS.AC, and a delivery that checks its gates
     */
    VectorGenerator(InstructionGenerator instructions, List<Mode> modes, boolean complete) {
        this.instructions = instructions;
        this.modes = modes;
        this.complete = complete;
    }

    MachineVector vector(long seed) {
        Random random = new Random(seed * 0x9e37_79b9_7f4a_7c15L);
        Mode mode = modes.get(random.nextInt(modes.size()));
        ProcessorImage start = new ProcessorImage();
        registers(random, mode, start);
        segments(random, mode, start);
        control(random, mode, start);
        List<MemoryChange> changes = new ArrayList<>();
        changes.add(code(random, mode, start));
        stack(random, start, changes);
        descriptors(random, mode, start, changes);
        pages(random, start, changes);
        return new MachineVector(mode.name(), mode.width, start, changes);
    }

    private void registers(Random random, Mode mode, ProcessorImage start) {
        int count = mode.width == CpuMode.BITS64 ? 16 : 8;
        for (int i = 0; i < count; i++) {
            start.general[i] = switch (random.nextInt(8)) {
                case 0, 1, 2 -> InterestingValues.dataAddress(random);
                case 3 -> InterestingValues.selector(random);
                default -> InterestingValues.value(random);
            };
            if (mode.width != CpuMode.BITS64) {
                start.general[i] &= 0xffff_ffffL;
            }
            if (mode.width == CpuMode.BITS16 && random.nextInt(3) != 0) {
                start.general[i] &= 0xffff;
            }
        }
        if (random.nextInt(3) != 0) {
            start.general[1] &= 0x1f; // CX: counts of repeated strings and shifts
        }
        start.general[ProcessorImage.RSP] = BaseMemory.STACK + random.nextInt(16) * 8L + random.nextInt(2) * 2L;
        long flags = 2 | random.nextLong() & STATUS_AND_DIRECTION;
        flags |= (long) random.nextInt(4) << 12;
        flags |= random.nextBoolean() ? CpuState.FLAG_IF : 0;
        flags |= complete && random.nextInt(4) == 0 ? CpuState.FLAG_AC : 0;
        flags |= random.nextInt(4) == 0 ? CpuState.FLAG_ID : 0;
        flags |= random.nextInt(6) == 0 && mode.usesDescriptors() ? CpuState.FLAG_NT : 0;
        flags |= mode == Mode.VIRTUAL_8086 ? CpuState.FLAG_VM : 0;
        start.general[ProcessorImage.RFLAGS] = flags;
    }

    private static void segments(Random random, Mode mode, ProcessorImage start) {
        Segment[] segments = start.segments;
        int dpl = mode.cpl << 5;
        for (int i = 0; i < 6; i++) {
            if (mode.usesDescriptors()) {
                boolean is16 = mode.width == CpuMode.BITS16 && !mode.isIa32e() && random.nextBoolean();
                int selector = is16
                        ? mode.cpl == 0 ? BaseMemory.DATA16_0 : BaseMemory.DATA16_3
                        : mode.cpl == 0 ? BaseMemory.DATA_0 : BaseMemory.DATA_3;
                segments[i] = is16
                        ? new Segment(0, 0xffff, selector, 0x93 | dpl)
                        : new Segment(0, -1, selector, FLAT_DATA | dpl);
            } else {
                int selector = i == 1 || i == 2 || random.nextInt(3) != 0 ? 0 : random.nextInt(0x100);
                segments[i] = new Segment(selector * 16L, 0xffff, selector, mode == Mode.REAL ? 0x93 : 0xf3);
            }
        }
        segments[1] = switch (mode) {
            case REAL -> new Segment(0, 0xffff, 0, 0x9b);
            case VIRTUAL_8086 -> segments[1];
            case PROTECTED16_0 -> new Segment(0, 0xffff, BaseMemory.CODE16_0, 0x9b);
            case COMPATIBILITY16_0 -> new Segment(0, 0xffff, BaseMemory.CODE16_0, 0x9b);
            case PROTECTED16_3 -> new Segment(0, 0xffff, BaseMemory.CODE16_3, 0xfb);
            case PROTECTED32_0, COMPATIBILITY32_0 -> new Segment(0, -1, BaseMemory.CODE32_0, 0xc09b);
            case PROTECTED32_3, COMPATIBILITY32_3 -> new Segment(0, -1, BaseMemory.CODE32_3, 0xc0fb);
            case LONG64_0 -> new Segment(0, -1, BaseMemory.CODE64_0, 0xa09b);
            case LONG64_3 -> new Segment(0, -1, BaseMemory.CODE64_3, 0xa0fb);
        };
        boolean real = mode == Mode.REAL;
        segments[6] = real
                ? new Segment(0, 0xffff, 0, 0x82)
                : new Segment(BaseMemory.LDT, BaseMemory.LDT_LIMIT, BaseMemory.LDT_SELECTOR, 0x82);
        segments[7] = real
                ? new Segment(0, 0xffff, 0, 0x8b)
                : mode.isIa32e()
                        ? new Segment(BaseMemory.TSS64, BaseMemory.TSS_LIMIT, BaseMemory.TSS_OF_64, 0x8b)
                        : new Segment(BaseMemory.TSS32, BaseMemory.TSS_LIMIT, BaseMemory.TSS, 0x8b);
    }

    private void control(Random random, Mode mode, ProcessorImage start) {
        start.gdtBase = BaseMemory.GDT;
        start.gdtLimit = BaseMemory.GDT_LIMIT;
        start.idtBase = mode == Mode.REAL ? 0 : mode.isIa32e() ? BaseMemory.IDT64 : BaseMemory.IDT32;
        start.idtLimit = mode == Mode.REAL ? 0x3ff : mode.isIa32e() ? 0xfff : 0x7ff;
        long[] control = start.control;
        control[ProcessorImage.DR6] = 0xffff_0ff0L;
        control[ProcessorImage.DR7] = 0x400;
        long cr0 = 0x30;
        long cr4 = 0;
        if (mode != Mode.REAL) {
            cr0 |= CpuState.CR0_PE;
            cr0 |= random.nextInt(4) == 0 ? CpuState.CR0_AM : 0;
            cr0 |= random.nextBoolean() ? CpuState.CR0_WP : 0;
            cr4 |= random.nextInt(4) == 0 ? 1 << 2 : 0; // TSD
        }
        int paging = mode.isIa32e() ? 3 : mode == Mode.REAL || !complete ? 0 : random.nextInt(4) - 1;
        if (paging > 0) {
            cr0 |= CpuState.CR0_PG;
        }
        if (paging == 1) {
            control[ProcessorImage.CR3] = BaseMemory.PD32;
            cr4 |= random.nextBoolean() ? 1 << 4 : 0;
        } else if (paging == 2) {
            control[ProcessorImage.CR3] = BaseMemory.PAE_PDPT;
            cr4 |= 1 << 5;
            control[ProcessorImage.EFER] = random.nextBoolean() ? CpuState.EFER_NXE : 0;
        } else if (paging == 3) {
            control[ProcessorImage.CR3] = BaseMemory.PML4;
            cr4 |= 1 << 5;
            control[ProcessorImage.EFER] =
                    CpuState.EFER_LMA | CpuState.EFER_LME | (random.nextInt(4) != 0 ? CpuState.EFER_NXE : 0);
        }
        control[ProcessorImage.CR0] = cr0;
        control[ProcessorImage.CR4] = cr4;
    }

    private MemoryChange code(Random random, Mode mode, ProcessorImage start) {
        boolean strings = random.nextInt(16) == 0 && mode != Mode.VIRTUAL_8086;
        boolean callsSystem = !strings && !complete && mode.cpl == 0 && random.nextInt(12) == 0;
        byte[] bytes = strings
                ? FaultingStrings.of(random, mode, start)
                : callsSystem
                        ? SystemCallSequence.of(random, mode.width, mode.isIa32e())
                        : instructions.sequence(random, mode.width, 1 + random.nextInt(3));
        byte[] code = Arrays.copyOf(bytes, bytes.length + 1);
        code[bytes.length] = (byte) 0xf4;
        int address = BaseMemory.CODE + (random.nextInt(8) == 0 ? 0xff0 + random.nextInt(16) : random.nextInt(0x800));
        start.general[ProcessorImage.RIP] = address;
        return new MemoryChange(address, code);
    }

    /** What RET, IRET and POP find. */
    private static void stack(Random random, ProcessorImage start, List<MemoryChange> changes) {
        ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        int step = 2 << random.nextInt(3);
        while (bytes.remaining() >= 8) {
            int at = bytes.position();
            long value = switch (random.nextInt(5)) {
                case 0, 1 -> BaseMemory.CODE + random.nextInt(0x1000);
                case 2, 3 -> InterestingValues.selector(random);
                default -> InterestingValues.value(random);
            };
            bytes.putLong(value);
            bytes.position(at + step);
        }
        changes.add(new MemoryChange((int) start.general[ProcessorImage.RSP], bytes.array()));
    }

    private void descriptors(Random random, Mode mode, ProcessorImage start, List<MemoryChange> changes) {
        if (!mode.usesDescriptors()) {
            return;
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(BaseMemory.GDT_LIMIT + 1 - BaseMemory.FREE).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= 8) {
            bytes.putLong(descriptor(random, mode));
        }
        changes.add(new MemoryChange(BaseMemory.GDT + BaseMemory.FREE, bytes.array()));
        if (complete && random.nextInt(4) == 0) {
            int vector = random.nextInt(20);
            int size = mode.isIa32e() ? 16 : 8;
            ByteBuffer gate = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            gate.putLong(descriptor(random, mode));
            changes.add(new MemoryChange((int) start.idtBase + vector * size, gate.array()));
        }
    }

    /** A descriptor or gate, valid more often than not. */
    private static long descriptor(Random random, Mode mode) {
        if (random.nextInt(12) == 0) {
            return random.nextLong();
        }
        long dpl = random.nextInt(2) == 0 ? mode.cpl : random.nextInt(4);
        long present = random.nextInt(10) == 0 ? 0 : 0x80;
        if (random.nextInt(3) == 0) {
            int[] types = {1, 2, 3, 4, 4, 5, 6, 7, 9, 11, 12, 12, 12, 14, 15};
            int type = types[random.nextInt(types.length)];
            long system = (present | dpl << 5 | type) << 40;
            if (type == 1 || type == 3) {
                return BaseMemory.system(0, BaseMemory.TSS16, 0x2b) & ~(0xffL << 40) | system;
            }
            if (type == 9 || type == 11) {
                return BaseMemory.system(0, BaseMemory.OTHER_TSS, 0x67) & ~(0xffL << 40) | system;
            }
            if (type == 2) {
                return BaseMemory.system(0, BaseMemory.LDT, 0x17) & ~(0xffL << 40) | system;
            }
            int selector = random.nextInt(3) == 0
                    ? InterestingValues.selector(random)
                    : mode.isIa32e()
                            ? BaseMemory.CODE64_0
                            : random.nextBoolean() ? BaseMemory.CODE32_0 : BaseMemory.CODE16_0;
            long parameters = (long) random.nextInt(6) << 32;
            return BaseMemory.gate(0, 0, selector, BaseMemory.HANDLERS + 0x400) & ~(0xffL << 40) | system | parameters;
        }
        long type = random.nextInt(16) | (random.nextInt(3) == 0 ? 0 : 1);
        long size = random.nextInt(8) == 0 ? random.nextInt(16) : (type & 8) != 0 && mode.isIa32e() ? 10 : 12;
        long limit = random.nextInt(3) == 0 ? random.nextInt(0x10000) : 0xfffff;
        long base = random.nextInt(3) == 0 ? random.nextInt(0x100) * 16L : 0;
        return limit & 0xffff
                | base << 16
                | (present | dpl << 5 | 0x10 | type) << 40
                | (limit >>> 16 & 15) << 48
                | size << 52;
    }

    /** Rights of the odd pages. */
    private static void pages(Random random, ProcessorImage start, List<MemoryChange> changes) {
        if ((start.control[ProcessorImage.CR0] & CpuState.CR0_PG) == 0) {
            return;
        }
        boolean wide = (start.control[ProcessorImage.CR4] & 1 << 5) != 0;
        int size = wide ? 8 : 4;
        ByteBuffer entries = ByteBuffer.allocate(16 * size).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 16; i++) {
            long entry = BaseMemory.DATA + (long) (i & 3) * 0x1000
                    | random.nextInt(0x200)
                    | (random.nextInt(5) == 0 ? 0 : 1);
            entry &= ~0x98L; // no cache control, no PAT
            if (wide) {
                entry |= random.nextInt(4) == 0 ? 1L << 63 : 0;
                entry |= random.nextInt(12) == 0 ? 1L << 51 : 0;
                entries.putLong(entry);
            } else {
                entries.putInt((int) entry);
            }
        }
        int table = wide ? BaseMemory.PT : BaseMemory.PT32;
        changes.add(new MemoryChange(table + BaseMemory.FIRST_ODD_PAGE * size, entries.array()));
    }
}
