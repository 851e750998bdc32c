package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fpu.X87Image;
import dev.bootsmith.emulator.fpu.X87Image.PointerFormat;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;

/**
 * XSAVE, XSAVEOPT, XSAVEC and XRSTOR for the state components that exist here: x87, SSE, AVX and PKRU.
 *
 * <pre>
 * 0 x87 and MXCSR   160 XMM0 to XMM15   416 not used   512 XSTATE_BV   520 XCOMP_BV   528 zeros
 * 576 the upper halves of YMM0 to YMM15   2688 PKRU in the standard format; in the compacted one what is there follows at 576
 * </pre>
 *
 * <p>XSAVEOPT leaves out components in their initial state, not those unchanged since the last XRSTOR, which it is free to do.
 *
 * @sdm Vol. 1, 13.4 to 13.10; Vol. 2D, XSAVE, XSAVEC, XSAVEOPT, XSAVES, XRSTOR, XRSTORS
 */
public final class ExtendedStateOps {
    private static final long X87 = 1;
    private static final long SSE = 1 << 1;
    private static final long AVX = 1 << 2;
    private static final long PKRU = 1 << 9;
    private static final long COMPACTED = 1L << 63;

    private static final int MXCSR_OFFSET = 24;
    private static final int X87_REGISTERS_OFFSET = 32;
    private static final int XMM_OFFSET = 160;
    private static final int XSTATE_BV_OFFSET = 512;
    private static final int XCOMP_BV_OFFSET = 520;
    private static final int EXTENDED_OFFSET = 576;
    private static final int AVX_BYTES = 256;
    private static final int PKRU_STANDARD_OFFSET = 2688;
    private static final int MXCSR_INITIAL = 0x1f80;
    private static final int MXCSR_MASK = 0xffff;
    private static final int OSXSAVE_BIT = 18;

    private ExtendedStateOps() {}

    public static void register(HelperRegistry registry) {
        registry.register("xsave", (cpu, i) -> {
            Area area = area(cpu, i);
            save(area, area.requested, area.requested);
        });
        registry.register("xsaveopt", (cpu, i) -> {
            Area area = area(cpu, i);
            save(area, area.requested, area.requested & inUse(cpu));
        });
        registry.register("xsavec", (cpu, i) -> saveCompacted(area(cpu, i)));
        registry.register("xrstor", (cpu, i) -> restore(area(cpu, i)));
        // IA32_XSS has no bit that may be 1, so the components are those of XCR0.
        registry.register("xsaves", (cpu, i) -> saveCompacted(supervisorArea(cpu, i)));
        registry.register("xrstors", (cpu, i) -> {
            Area area = supervisorArea(cpu, i);
            if (area.get(XCOMP_BV_OFFSET, 8) >= 0) {
                throw wrongHeader(area);
            }
            restore(area);
        });
    }

    /**
     * An XSAVE area in memory.
     *
     * @param requested the components that EDX:EAX and XCR0 have in common
     * @param pointers REX.W asks for 64-bit pointers
     */
    private record Area(Cpu cpu, MemoryOperand memory, long requested, PointerFormat pointers) {
        long get(int offset, int sizeBytes) {
            return cpu.memory.load(memory.segment(), address(offset), sizeBytes);
        }

        void put(int offset, int sizeBytes, long value) {
            cpu.memory.store(memory.segment(), address(offset), sizeBytes, value);
        }

        void probe(int offset, int sizeBytes) {
            cpu.memory.probeStore(memory.segment(), address(offset), sizeBytes);
        }

        private long address(int offset) {
            return memory.offset(cpu.gpr) + offset & memory.mask();
        }

        int xmmCount() {
            return cpu.state.mode() == ExecutionMode.LONG64 ? 16 : 8;
        }
    }

    /** For XSAVES and XRSTORS, which only ring 0 may use. */
    private static Area supervisorArea(Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.requireCr4(cpu.state, OSXSAVE_BIT);
        SystemOperands.requireRing0(cpu.state);
        return area(cpu, instruction);
    }

    private static Area area(Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.requireCr4(cpu.state, OSXSAVE_BIT);
        X87Ops.checkTaskSwitched(cpu);
        MemoryOperand memory = instruction.requiredMemory();
        long linear = memory.segment().effectiveBase + memory.offset(cpu.gpr);
        if ((linear & 63) != 0) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.LinearAddress(FaultKind.XSAVE_AREA_MISALIGNED, linear, 64));
        }
        long requested = cpu.state.xcr0 & SystemOperands.readPair(cpu);
        boolean wide = instruction.operandSizeBits() == 64;
        return new Area(cpu, memory, requested, wide ? PointerFormat.OFFSET_64 : PointerFormat.OFFSET_32_AND_SELECTOR);
    }

    /** XINUSE: which components are not in their initial state. */
    private static long inUse(Cpu cpu) {
        CpuState state = cpu.state;
        long used = state.x87.isInitial() ? 0 : X87;
        int count = state.mode() == ExecutionMode.LONG64 ? 32 : 16;
        for (int i = 0; i < count; i++) {
            if (state.xmm[i] != 0) {
                used |= SSE;
            }
            if (state.ymmUpper[i] != 0) {
                used |= AVX;
            }
        }
        return state.pkru == 0 ? used : used | PKRU;
    }

    // ---- saving ----

    private static void save(Area area, long requested, long saved) {
        area.probe(XSTATE_BV_OFFSET, 8);
        long oldBits = area.get(XSTATE_BV_OFFSET, 8);
        if ((saved & PKRU) != 0) {
            area.probe(PKRU_STANDARD_OFFSET, 8);
        }
        probeUpper(area, saved);
        saveLegacy(area, saved, (requested & (SSE | AVX)) != 0);
        saveUpper(area, saved);
        if ((saved & PKRU) != 0) {
            area.put(PKRU_STANDARD_OFFSET, 8, Integer.toUnsignedLong(area.cpu.state.pkru));
        }
        area.put(XSTATE_BV_OFFSET, 8, oldBits & ~requested | inUse(area.cpu) & requested);
    }

    private static void saveCompacted(Area area) {
        CpuState state = area.cpu.state;
        long used = inUse(area.cpu) | (state.mxcsr == MXCSR_INITIAL ? 0 : SSE);
        long saved = area.requested & used;
        area.probe(XSTATE_BV_OFFSET, 16);
        probeUpper(area, saved);
        saveLegacy(area, saved, (saved & SSE) != 0);
        saveUpper(area, saved);
        if ((saved & PKRU) != 0) {
            area.put(compactedPkruOffset(area.requested), 8, Integer.toUnsignedLong(state.pkru));
        }
        area.put(XSTATE_BV_OFFSET, 8, saved);
        area.put(XCOMP_BV_OFFSET, 8, COMPACTED | area.requested);
    }

    private static void probeUpper(Area area, long saved) {
        for (int at = 0; (saved & AVX) != 0 && at < 16 * area.xmmCount(); at += 32) {
            area.probe(EXTENDED_OFFSET + at, 32);
        }
    }

    /** The upper halves of the YMM registers lie at the same place in both formats. */
    private static void saveUpper(Area area, long saved) {
        for (int i = 0; (saved & AVX) != 0 && i < 2 * area.xmmCount(); i++) {
            area.put(EXTENDED_OFFSET + 8 * i, 8, area.cpu.state.ymmUpper[i]);
        }
    }

    private static int compactedPkruOffset(long components) {
        return EXTENDED_OFFSET + ((components & AVX) != 0 ? AVX_BYTES : 0);
    }

    /** The first 416 bytes, as far as they belong to what is saved; nothing is written if not all of it can be. */
    private static void saveLegacy(Area area, long saved, boolean withMxcsr) {
        CpuState state = area.cpu.state;
        for (int at = 0; at < XMM_OFFSET + 16 * area.xmmCount(); at += 32) {
            area.probe(at, 32);
        }
        if ((saved & X87) != 0) {
            byte[] image = new byte[XMM_OFFSET];
            X87Image.storeExtended(state.x87, area.pointers, image);
            copyOut(area, image, 0, MXCSR_OFFSET);
            copyOut(area, image, X87_REGISTERS_OFFSET, XMM_OFFSET);
        }
        if ((saved & SSE) != 0) {
            for (int i = 0; i < 2 * area.xmmCount(); i++) {
                area.put(XMM_OFFSET + 8 * i, 8, state.xmm[i]);
            }
        }
        if (withMxcsr) {
            area.put(MXCSR_OFFSET, 4, state.mxcsr);
            area.put(MXCSR_OFFSET + 4, 4, MXCSR_MASK);
        }
    }

    private static void copyOut(Area area, byte[] image, int from, int to) {
        for (int at = from; at < to; at++) {
            area.put(at, 1, image[at]);
        }
    }

    // ---- restoring ----

    private static void restore(Area area) {
        long present = area.get(XSTATE_BV_OFFSET, 8);
        long layout = area.get(XCOMP_BV_OFFSET, 8);
        boolean compacted = (layout & COMPACTED) != 0;
        checkHeader(area, present, layout & ~COMPACTED, compacted);
        boolean readsMxcsr = compacted ? (area.requested & present & SSE) != 0 : (area.requested & (SSE | AVX)) != 0;
        int mxcsr = readsMxcsr ? X87StateOps.checkedMxcsr((int) area.get(MXCSR_OFFSET, 4)) : MXCSR_INITIAL;
        byte[] legacy = new byte[XMM_OFFSET + 16 * area.xmmCount()];
        if ((area.requested & present & (X87 | SSE)) != 0) {
            for (int at = 0; at < legacy.length; at++) {
                legacy[at] = (byte) area.get(at, 1);
            }
        }
        long[] upper = new long[2 * area.xmmCount()];
        for (int i = 0; (area.requested & present & AVX) != 0 && i < upper.length; i++) {
            upper[i] = area.get(EXTENDED_OFFSET + 8 * i, 8);
        }
        int pkruOffset = compacted ? compactedPkruOffset(layout) : PKRU_STANDARD_OFFSET;
        int pkru = (area.requested & present & PKRU) != 0 ? (int) area.get(pkruOffset, 4) : 0;
        load(area, present, legacy, pkru);
        if ((area.requested & AVX) != 0) {
            System.arraycopy(upper, 0, area.cpu.state.ymmUpper, 0, upper.length);
        }
        if (readsMxcsr || (area.requested & SSE) != 0) {
            area.cpu.state.mxcsr = mxcsr;
        }
    }

    private static void load(Area area, long present, byte[] legacy, int pkru) {
        CpuState state = area.cpu.state;
        if ((area.requested & X87) != 0) {
            if ((present & X87) != 0) {
                X87Image.loadExtended(state.x87, area.pointers, legacy);
            } else {
                state.x87.reset();
            }
        }
        if ((area.requested & SSE) != 0) {
            for (int i = 0; i < 2 * area.xmmCount(); i++) {
                state.xmm[i] = (present & SSE) != 0 ? X87StateOps.getLong(legacy, XMM_OFFSET + 8 * i) : 0;
            }
        }
        if ((area.requested & PKRU) != 0) {
            state.pkru = pkru;
            area.cpu.linear.tlb().flush();
        }
    }

    private static void checkHeader(Area area, long present, long layout, boolean compacted) {
        long allowed = compacted ? layout : area.cpu.state.xcr0;
        long wrong = present & ~allowed;
        if (compacted) {
            wrong |= layout & ~area.cpu.state.xcr0;
            for (int at = XCOMP_BV_OFFSET + 8; at < EXTENDED_OFFSET; at += 8) {
                wrong |= area.get(at, 8);
            }
        } else {
            wrong |= layout | area.get(XCOMP_BV_OFFSET + 8, 8);
        }
        if (wrong != 0) {
            throw wrongHeader(area);
        }
    }

    private static CpuFault wrongHeader(Area area) {
        return CpuFault.generalProtection(
                0, new FaultReason.Operand(FaultKind.XSAVE_HEADER, area.get(XSTATE_BV_OFFSET, 8), area.cpu.state.xcr0));
    }
}
