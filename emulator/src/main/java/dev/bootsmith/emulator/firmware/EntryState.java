package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Processor states that boot protocols promise, beyond the real mode of a boot sector.
 *
 * <pre>
 * memory   98000h PML4   99000h PDPT   9a000h-9dfffh page directories   9e000h GDT
 * GDT      08h code 32   10h data or code 32   18h code 64 or data
 * </pre>
 */
public final class EntryState {
    /** Where the stack of flat entries starts, growing down. */
    public static final int STACK = 0x9_0000;

    private static final int PML4 = 0x9_8000;
    private static final int PDPT = 0x9_9000;
    private static final int PAGE_DIRECTORIES = 0x9_a000;
    private static final int GDT = 0x9_e000;
    private static final long DESCRIPTOR_CODE32 = 0x00cf_9b00_0000_ffffL;
    private static final long DESCRIPTOR_CODE64 = 0x00af_9b00_0000_ffffL;
    private static final long DESCRIPTOR_DATA = 0x00cf_9300_0000_ffffL;
    private static final int FLAT_CODE32 = 0xc09b;
    private static final int FLAT_CODE64 = 0xa09b;
    private static final int FLAT_DATA = 0xc093;
    private static final long LIMIT_4_GIB = 0xffff_ffffL;
    private static final long CR4_PAE = 1 << 5;
    private static final int RSP = 4;
    private static final long PRESENT_WRITABLE = 3;
    private static final long LARGE_PAGE = 0x80;
    private static final SegmentRegister[] DATA_REGISTERS = {
        SegmentRegister.ES, SegmentRegister.SS, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
    };

    private final Cpu cpu;
    private final PhysicalMemory memory;

    public EntryState(Cpu cpu, PhysicalMemory memory) {
        this.cpu = cpu;
        this.memory = memory;
    }

    /** All general registers 0, EFLAGS as given. */
    public CpuState clearRegisters(long flags) {
        CpuState state = cpu.state;
        for (int i = 0; i < 16; i++) {
            state.gpr[i] = 0;
        }
        state.setRflags(flags);
        return state;
    }

    /** Real mode at segment:offset, with the data segments at one segment and the stack at another. */
    public CpuState realMode(int codeSegment, int offset, int dataSegment, int stackSegment, int stackPointer) {
        CpuState state = cpu.state;
        for (SegmentRegister register : DATA_REGISTERS) {
            state.loadRealModeSegment(register, dataSegment);
        }
        state.loadRealModeSegment(SegmentRegister.SS, stackSegment);
        state.gpr[RSP] = stackPointer;
        state.loadRealModeSegment(SegmentRegister.CS, codeSegment);
        state.rip = offset;
        return state;
    }

    /** 32-bit protected mode, flat 4 GiB segments, paging off: CS 08h, data 10h. */
    public CpuState protected32(long address, GdtHandoff handoff) {
        return enterProtected32(address, 0x08, 0x10, handoff, DESCRIPTOR_CODE32, DESCRIPTOR_DATA, 0);
    }

    /** The same with the selectors of GRUB and of the Linux boot protocol, code 10h and data 18h. */
    public CpuState protected32ForGrub(long address, GdtHandoff handoff) {
        return enterProtected32(address, 0x10, 0x18, handoff, 0, DESCRIPTOR_CODE32, DESCRIPTOR_DATA);
    }

    /** 64-bit mode, 2 MiB pages over the first 4 GiB, writable: CS 18h, data 10h. */
    public CpuState long64(long address) {
        writeGdt(DESCRIPTOR_CODE32, DESCRIPTOR_DATA, DESCRIPTOR_CODE64);
        return enterLong64(address, 0x18, 0x10);
    }

    /** The same with the selectors of the Linux boot protocol, CS 10h and data 18h. */
    public CpuState long64ForLinux(long address) {
        writeGdt(0, DESCRIPTOR_CODE64, DESCRIPTOR_DATA);
        return enterLong64(address, 0x10, 0x18);
    }

    private CpuState enterProtected32(long address, int code, int data, GdtHandoff handoff, long... descriptors) {
        CpuState state = cpu.state;
        writeGdt(handoff == GdtHandoff.VALID ? descriptors : new long[descriptors.length]);
        state.setCr0(state.cr0() | CpuState.CR0_PE);
        loadFlatSegments(state, code, FLAT_CODE32, data);
        state.rip = address;
        return state;
    }

    private CpuState enterLong64(long address, int code, int data) {
        CpuState state = cpu.state;
        writePageTables();
        state.setCr3(PML4);
        state.setCr4(CR4_PAE);
        state.setEfer(CpuState.EFER_LME | CpuState.EFER_LMA);
        state.setCr0(state.cr0() | CpuState.CR0_PE | CpuState.CR0_PG);
        loadFlatSegments(state, code, FLAT_CODE64, data);
        state.rip = address;
        cpu.linear.tlb().flush();
        return state;
    }

    private void writeGdt(long... descriptors) {
        memory.write(GDT, 8, 0);
        for (int i = 0; i < descriptors.length; i++) {
            memory.write(GDT + 8L * (i + 1), 8, descriptors[i]);
        }
        cpu.state.gdtr().load(GDT, (descriptors.length + 1) * 8 - 1);
    }

    private static void loadFlatSegments(CpuState state, int codeSelector, int codeAttributes, int dataSelector) {
        for (SegmentRegister register : DATA_REGISTERS) {
            state.loadSegment(register, dataSelector, 0, LIMIT_4_GIB, FLAT_DATA);
        }
        state.loadSegment(SegmentRegister.CS, codeSelector, 0, LIMIT_4_GIB, codeAttributes);
        state.gpr[RSP] = STACK;
    }

    private void writePageTables() {
        memory.write(PML4, 8, PDPT | PRESENT_WRITABLE);
        for (int i = 0; i < 4; i++) {
            memory.write(PDPT + 8L * i, 8, PAGE_DIRECTORIES + 0x1000L * i | PRESENT_WRITABLE);
        }
        for (long i = 0; i < 2_048; i++) {
            memory.write(PAGE_DIRECTORIES + 8 * i, 8, i << 21 | LARGE_PAGE | PRESENT_WRITABLE);
        }
    }
}
