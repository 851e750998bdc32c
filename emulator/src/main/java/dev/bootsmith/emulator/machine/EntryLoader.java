package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Puts a flat image into memory and the processor into the state its entry mode promises.
 *
 * <pre>
 * real     CS:IP as given; DS = ES = FS = GS = 0; SS:SP = 8000:FFFE
 * prot32   CS = 08h, DS = ES = FS = GS = SS = 10h, base 0, limit 4 GiB; ESP = 90000h; paging off
 * long64   CS = 18h (L=1), data 10h; RSP = 90000h; CR4.PAE; EFER.LME and LMA; 2 MiB pages over the first 4 GiB, writable
 * memory   98000h PML4   99000h PDPT   9a000h-9dfffh page directories   9e000h GDT: null, code 32, data, code 64
 * </pre>
 *
 * All other registers are 0, EFLAGS is 2 (IF as configured), A20 is open and the firmware's interrupts are ready to use in real mode.
 */
final class EntryLoader {
    private static final int PML4 = 0x9_8000;
    private static final int PDPT = 0x9_9000;
    private static final int PAGE_DIRECTORIES = 0x9_a000;
    private static final int GDT = 0x9_e000;
    private static final long[] GDT_ENTRIES = {0, 0x00cf_9b00_0000_ffffL, 0x00cf_9300_0000_ffffL, 0x00af_9b00_0000_ffffL
    };
    private static final int CODE32 = 0x08;
    private static final int DATA = 0x10;
    private static final int CODE64 = 0x18;
    private static final int FLAT_CODE32 = 0xc09b;
    private static final int FLAT_CODE64 = 0xa09b;
    private static final int FLAT_DATA = 0xc093;
    private static final long LIMIT_4_GIB = 0xffff_ffffL;
    private static final int STACK = 0x9_0000;
    private static final int RSP = 4;
    private static final long CR4_PAE = 1 << 5;
    private static final long PRESENT_WRITABLE = 3;
    private static final long LARGE_PAGE = 0x80;
    private static final SegmentRegister[] DATA_REGISTERS = {
        SegmentRegister.ES, SegmentRegister.SS, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
    };

    private final Cpu cpu;
    private final PhysicalMemory memory;

    EntryLoader(Cpu cpu, PhysicalMemory memory) {
        this.cpu = cpu;
        this.memory = memory;
    }

    /** Returns false when the image does not fit into memory. */
    boolean enterRealMode(BootEntry.RealMode entry, long flags) {
        if (!load((entry.segment() * 16L) + entry.offset(), entry.image())) {
            return false;
        }
        CpuState state = start(flags);
        for (SegmentRegister register : DATA_REGISTERS) {
            state.loadRealModeSegment(register, 0);
        }
        state.loadRealModeSegment(SegmentRegister.SS, 0x8000);
        state.gpr[RSP] = 0xfffe;
        state.loadRealModeSegment(SegmentRegister.CS, entry.segment());
        state.rip = entry.offset();
        return true;
    }

    /** Returns false when the image does not fit into memory. */
    boolean enterProtected32(BootEntry.Protected32 entry, long flags) {
        if (!load(entry.address(), entry.image())) {
            return false;
        }
        CpuState state = start(flags);
        state.setCr0(state.cr0() | CpuState.CR0_PE);
        loadFlatSegments(state, CODE32, FLAT_CODE32);
        state.rip = entry.address();
        return true;
    }

    /** Returns false when the image does not fit into memory. */
    boolean enterLong64(BootEntry.Long64 entry, long flags) {
        if (!load(entry.address(), entry.image())) {
            return false;
        }
        CpuState state = start(flags);
        writePageTables();
        state.setCr3(PML4);
        state.setCr4(CR4_PAE);
        state.setEfer(CpuState.EFER_LME | CpuState.EFER_LMA);
        state.setCr0(state.cr0() | CpuState.CR0_PE | CpuState.CR0_PG);
        loadFlatSegments(state, CODE64, FLAT_CODE64);
        state.rip = entry.address();
        cpu.linear.tlb().flush();
        return true;
    }

    private boolean load(long address, ByteView image) {
        if (address < 0 || address + image.size() > memory.ramBytes()) {
            return false;
        }
        memory.load(address, image.toByteArray());
        return true;
    }

    private CpuState start(long flags) {
        CpuState state = cpu.state;
        for (int i = 0; i < 16; i++) {
            state.gpr[i] = 0;
        }
        state.setRflags(flags);
        return state;
    }

    private void loadFlatSegments(CpuState state, int codeSelector, int codeAttributes) {
        for (int i = 0; i < GDT_ENTRIES.length; i++) {
            memory.write(GDT + 8L * i, 8, GDT_ENTRIES[i]);
        }
        state.gdtr().load(GDT, GDT_ENTRIES.length * 8 - 1);
        for (SegmentRegister register : DATA_REGISTERS) {
            state.loadSegment(register, DATA, 0, LIMIT_4_GIB, FLAT_DATA);
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
