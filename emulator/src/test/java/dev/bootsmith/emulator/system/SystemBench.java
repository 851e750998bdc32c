package dev.bootsmith.emulator.system;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A processor with 16 MiB of RAM and tables at fixed places, for tests of single operations.
 *
 * <pre>
 * 0x1000 code   0x2000 GDT   0x2800 LDT   0x3000 IDT   0x4000 TSS   0x4800 second TSS
 * 0x7000 stack  0x6000 inner stack (grows down)   0x8000 operands   0x10000 page tables
 * </pre>
 */
final class SystemBench {
    static final int GDT = 0x2000;
    static final int LDT = 0x2800;
    static final int IDT = 0x3000;
    static final int TSS = 0x4000;
    static final int OTHER_TSS = 0x4800;
    static final int STACK = 0x7000;
    static final int INNER_STACK = 0x6000;
    static final int OPERAND = 0x8000;
    static final int CODE = 0x1000;
    static final int PML4 = 0x10000;
    static final int PDPT = 0x11000;
    static final int PD = 0x12000;
    static final int PT = 0x13000;

    // Selectors of the standard GDT.
    static final int CODE32_0 = 0x08;
    static final int DATA_0 = 0x10;
    static final int CODE64_0 = 0x18;
    static final int CODE32_3 = 0x23;
    static final int DATA_3 = 0x2b;
    static final int CODE64_3 = 0x33;
    static final int TASK = 0x40;
    static final int OTHER_TASK = 0x50;
    static final int CODE16_0 = 0x60;
    /** First selector that tests may fill. */
    static final int FREE = 0x80;

    // Descriptors: base 0, limit 4 GiB, as the manual's figure 3-8 has the fields.
    static final long D_CODE32_0 = 0x00cf_9b00_0000_ffffL;
    static final long D_DATA_0 = 0x00cf_9300_0000_ffffL;
    static final long D_CODE64_0 = 0x00af_9b00_0000_ffffL;
    static final long D_CODE32_3 = 0x00cf_fb00_0000_ffffL;
    static final long D_DATA_3 = 0x00cf_f300_0000_ffffL;
    static final long D_CODE64_3 = 0x00af_fb00_0000_ffffL;
    static final long D_CODE16_0 = 0x0000_9b00_0000_ffffL;
    static final long PRESENT = 1L << 47;

    private static final List<SegmentRegister> SEGMENTS = List.of(
            SegmentRegister.ES,
            SegmentRegister.CS,
            SegmentRegister.SS,
            SegmentRegister.DS,
            SegmentRegister.FS,
            SegmentRegister.GS);

    private static final InstructionTable TABLE = IsaTables.load();

    final ProcessorFactory factory;
    final Cpu cpu;
    final CpuState state;
    final PhysicalMemory memory = new PhysicalMemory(16 << 20);

    private SystemBench(String model) {
        factory = new ProcessorFactory(CpuModel.parse(model).orElseThrow(), TABLE);
        cpu = factory.create(memory, new IoBus());
        state = cpu.state;
        quad(GDT + CODE32_0, D_CODE32_0);
        quad(GDT + DATA_0, D_DATA_0);
        quad(GDT + CODE64_0, D_CODE64_0);
        quad(GDT + (CODE32_3 & ~3), D_CODE32_3);
        quad(GDT + (DATA_3 & ~3), D_DATA_3);
        quad(GDT + (CODE64_3 & ~3), D_CODE64_3);
        quad(GDT + TASK, system(9, TSS, 0xff));
        quad(GDT + OTHER_TASK, system(9, OTHER_TSS, 0x67));
        quad(GDT + CODE16_0, D_CODE16_0);
        state.gdtr().load(GDT, 0x1ff);
        state.idtr().load(IDT, 0xfff);
        cpu.gpr[4] = STACK;
        state.rip = CODE;
    }

    // ---- modes ----

    static SystemBench real() {
        return real("max,+xsave");
    }

    static SystemBench real(String model) {
        SystemBench bench = new SystemBench(model);
        bench.state.idtr().load(0, 0x3ff);
        for (SegmentRegister register : SEGMENTS) {
            bench.state.loadRealModeSegment(register, 0);
        }
        return bench;
    }

    /** 32-bit protected mode without paging, TSS loaded. */
    static SystemBench protected32(int cpl) {
        return protected32("max,+xsave", cpl);
    }

    static SystemBench protected32(String model, int cpl) {
        SystemBench bench = new SystemBench(model);
        bench.state.setCr0(bench.state.cr0() | CpuState.CR0_PE);
        bench.loadFlat(cpl == 0 ? CODE32_0 : CODE32_3, cpl, 0xc000);
        bench.loadTask(0x8b);
        bench.word(TSS + 8, DATA_0);
        bench.memory.write(TSS + 4, 4, INNER_STACK);
        return bench;
    }

    /** 64-bit mode; the first 4 MiB are mapped by a page table (2 MiB of 4-KByte pages) and one 2-MByte page. */
    static SystemBench long64(int cpl) {
        return long64("max,+xsave", cpl);
    }

    static SystemBench long64(String model, int cpl) {
        SystemBench bench = new SystemBench(model);
        bench.mapIdentity();
        CpuState state = bench.state;
        state.setCr4(1 << 5);
        state.setCr3(PML4);
        state.setEfer(CpuState.EFER_LME | CpuState.EFER_LMA | CpuState.EFER_NXE | CpuState.EFER_SCE);
        state.setCr0(CpuState.CR0_PE | CpuState.CR0_PG | CpuState.CR0_WP | 0x10);
        bench.loadFlat(cpl == 0 ? CODE64_0 : CODE64_3, cpl, 0xa000);
        bench.loadTask(0x8b);
        bench.quad(TSS + 4, INNER_STACK);
        return bench;
    }

    /** Virtual-8086 mode under a 32-bit monitor. */
    static SystemBench v8086(int iopl) {
        SystemBench bench = protected32(0);
        bench.state.setSystemFlags(CpuState.FLAG_VM | (long) iopl << 12);
        bench.state.setCpl(3);
        for (SegmentRegister register : SEGMENTS) {
            bench.state.loadSegment(register, 0, 0, 0xffff, 0xf3);
        }
        return bench;
    }

    private void mapIdentity() {
        quad(PML4, PDPT | 7);
        quad(PDPT, PD | 7);
        quad(PD, PT | 7);
        quad(PD + 8, 0x20_0000L | 0x87);
        for (int i = 0; i < 512; i++) {
            quad(PT + 8 * i, (long) i << 12 | 7);
        }
    }

    private void loadFlat(int code, int cpl, int codeSize) {
        state.setCpl(cpl);
        int dpl = cpl << 5;
        state.loadSegment(SegmentRegister.CS, code, 0, 0xffff_ffffL, 0x9b | dpl | codeSize);
        int data = cpl == 0 ? DATA_0 : DATA_3;
        for (SegmentRegister register : new SegmentRegister[] {
            SegmentRegister.ES, SegmentRegister.SS, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
        }) {
            state.loadSegment(register, data, 0, 0xffff_ffffL, 0xc093 | dpl);
        }
        state.loadSegment(SegmentRegister.LDTR, 0, 0, 0, SegmentCache.ATTRIBUTE_UNUSABLE);
    }

    private void loadTask(int attributes) {
        state.loadSegment(SegmentRegister.TR, TASK, TSS, 0xff, attributes);
        memory.write(GDT + TASK + 5, 1, attributes);
    }

    // ---- memory ----

    SystemBench quad(long address, long value) {
        memory.write(address, 8, value);
        return this;
    }

    SystemBench word(long address, long value) {
        memory.write(address, 2, value);
        return this;
    }

    long read(long address, int sizeBytes) {
        return memory.read(address, sizeBytes);
    }

    SystemBench descriptor(int selector, long low) {
        return quad(GDT + (selector & 0xfff8), low);
    }

    /** A system descriptor: type, base, limit in bytes; present, DPL 0. */
    static long system(int type, long base, long limit) {
        return limit & 0xffff | (base & 0xff_ffff) << 16 | (0x80L | type) << 40 | (base >>> 24) << 56;
    }

    /** A gate: type, DPL, target; present. */
    static long gate(int type, int dpl, int selector, long offset) {
        return offset & 0xffff
                | (long) selector << 16
                | (0x80L | dpl << 5 | type) << 40
                | (offset >>> 16 & 0xffff) << 48;
    }

    /** An IDT entry of the present mode's size; the 16-byte form has an upper half of zeros. */
    SystemBench interruptGate(int vector, long gate) {
        return state.mode().isIa32e()
                ? quad(IDT + 16L * vector, gate).quad(IDT + 16L * vector + 8, 0)
                : quad(IDT + 8L * vector, gate);
    }

    // ---- execution ----

    /** Carries out one operation. */
    void execute(Builder instruction) {
        String name = instruction.operation;
        state.rip = CODE + 3;
        Objects.requireNonNull(factory.helpers().find(name), name).execute(cpu, instruction.build());
    }

    /** Carries out one operation that must fault. */
    CpuFault fault(Builder instruction) {
        try {
            execute(instruction);
        } catch (CpuFault fault) {
            return fault;
        }
        throw new AssertionError("no fault: " + instruction.operation);
    }

    /**
     * Runs machine code that must fault.
     *
     * @param program bytes in hexadecimal
     * @return the first exception that was raised
     */
    CpuFault run(String program) {
        memory.load(CODE, HexFormat.of().parseHex(program.replace(" ", "")));
        state.rip = CODE;
        cpu.run(100);
        List<FaultRecord> faults = factory.context().faultLog().recent();
        if (faults.isEmpty()) {
            throw new AssertionError("no fault: " + program);
        }
        FaultRecord first = faults.get(0);
        return new CpuFault(first.exception().orElseThrow(), first.errorCode(), first.reason());
    }

    Builder op(String operation) {
        return new Builder(operation);
    }

    /** An instruction under construction: 32-bit operands, no operand. */
    final class Builder {
        private final String operation;
        private int sizeBits = state.mode().codeBits();
        private int opcode;
        private int reg;
        private int rm = -1;
        private @Nullable MemoryOperand operand;
        private long immediate;
        private long immediate2;

        private Builder(String operation) {
            this.operation = operation;
        }

        Builder size(int bits) {
            sizeBits = bits;
            return this;
        }

        Builder opcode(int value) {
            opcode = value;
            return this;
        }

        Builder reg(int number) {
            reg = number;
            return this;
        }

        /** The register operand, with a value. */
        Builder rm(int number, long value) {
            rm = number;
            cpu.gpr[number] = value;
            return this;
        }

        /** The memory operand at an offset in DS. */
        Builder at(long offset) {
            return at(SegmentRegister.DS, offset);
        }

        Builder at(SegmentRegister segment, long offset) {
            operand = new MemoryOperand(
                    state.segment(segment), CpuState.NO_REGISTER, CpuState.NO_REGISTER, 0, offset, -1L);
            return this;
        }

        Builder immediate(long value) {
            immediate = value;
            return this;
        }

        Builder far(int selector, long offset) {
            immediate = offset;
            immediate2 = selector;
            return this;
        }

        Instruction build() {
            int codeBits = state.mode().codeBits();
            return new Instruction(
                    operation,
                    operation,
                    CODE,
                    CODE + 3,
                    3,
                    codeBits,
                    sizeBits,
                    codeBits,
                    opcode,
                    reg,
                    rm,
                    operand,
                    immediate,
                    immediate2,
                    -1,
                    Instruction.Repeat.NONE,
                    false,
                    false,
                    null);
        }
    }
}
