package dev.bootsmith.emulator.segment;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.mmu.LinearMemory;
import dev.bootsmith.emulator.paging.PageAccess;

/**
 * A stack being pushed to or popped from while a transfer is still undecided: RSP and SS keep their values until {@link #commitPointer}.
 *
 * <p>Accesses have the privilege of the present CPL. What a failed transfer has written below the stack pointer stays there, as on processors.
 */
public final class StackCursor {
    private final CpuState state;
    private final LinearMemory memory;
    private final int selector;
    private final long base;
    private final long low;
    private final long high;
    private final int attributes;
    private final long limit;
    private final long pointerMask;
    private final boolean wide;
    private final int errorCode;
    private long pointer;

    private StackCursor(
            CpuState state,
            LinearMemory memory,
            Bounds bounds,
            int selector,
            long pointerMask,
            int errorCode,
            long rsp) {
        this.state = state;
        this.memory = memory;
        this.selector = selector;
        this.base = bounds.base;
        this.low = bounds.low;
        this.high = bounds.high;
        this.limit = bounds.limit;
        this.attributes = bounds.attributes;
        this.wide = pointerMask == -1L;
        this.pointerMask = pointerMask;
        this.errorCode = errorCode;
        this.pointer = rsp & pointerMask;
    }

    /** The stack in use. */
    public static StackCursor current(CpuState state, LinearMemory memory) {
        SegmentCache ss = state.ss();
        long mask = maskOf(state.stackAddressBits());
        Bounds bounds = new Bounds(ss.effectiveBase, ss.writeLow, ss.writeHigh, ss.limit(), ss.attributes());
        return new StackCursor(state, memory, bounds, ss.selector(), mask, 0, state.gpr[4]);
    }

    /** A stack whose descriptor is checked but not loaded yet. */
    public static StackCursor of(CpuState state, LinearMemory memory, Descriptor ss, long pointer, int ext) {
        boolean expandDown = (ss.type() & 4) != 0;
        long top = ss.isDefaultBig() ? 0xffff_ffffL : 0xffffL;
        long low = expandDown ? ss.limit() + 1 : 0;
        long high = expandDown ? top : ss.limit() == 0xffff_ffffL ? Long.MAX_VALUE : ss.limit();
        Bounds bounds = new Bounds(ss.base(), low, high, ss.limit(), ss.attributes());
        int errorCode = Selector.errorCode(ss.selector()) | ext;
        return new StackCursor(
                state, memory, bounds, ss.selector(), ss.isDefaultBig() ? 0xffff_ffffL : 0xffffL, errorCode, pointer);
    }

    /** A 64-bit stack, which has no segment. */
    public static StackCursor wide(CpuState state, LinearMemory memory, long pointer, int ext) {
        Bounds bounds = new Bounds(0, Long.MIN_VALUE, Long.MAX_VALUE, 0, 0);
        return new StackCursor(state, memory, bounds, 0, -1L, ext, pointer);
    }

    /** Pushes 2, 4 or 8 bytes. */
    public void push(int sizeBytes, long value) {
        long top = pointer - sizeBytes & pointerMask;
        memory.write(linear(top, sizeBytes, PageAccess.WRITE), sizeBytes, value);
        pointer = top;
    }

    /** Checks that there is room for some pushes, pages not considered. */
    public void requireRoom(int sizeBytes, int pushes) {
        for (int i = 1; i <= pushes; i++) {
            linear(pointer - (long) i * sizeBytes & pointerMask, sizeBytes, PageAccess.WRITE);
        }
    }

    /** Pops 2, 4 or 8 bytes, zero-extended. */
    public long pop(int sizeBytes) {
        long value = memory.read(linear(pointer, sizeBytes, PageAccess.READ), sizeBytes);
        skip(sizeBytes);
        return value;
    }

    /** Reads above the pointer without moving it. */
    public long peek(long displacement, int sizeBytes) {
        long offset = pointer + displacement & pointerMask;
        return memory.read(linear(offset, sizeBytes, PageAccess.READ), sizeBytes);
    }

    /** Moves the pointer up. */
    public void skip(long bytes) {
        pointer = pointer + bytes & pointerMask;
    }

    /** Makes the pointer RSP; a 16-bit stack leaves the upper bits alone. */
    public void commitPointer() {
        long kept = pointerMask == 0xffff ? state.gpr[4] & ~0xffffL : 0;
        state.gpr[4] = kept | pointer;
    }

    private long linear(long offset, int sizeBytes, PageAccess access) {
        if (!wide && (offset < low || offset + sizeBytes - 1 > high)) {
            throw CpuFault.stackFault(
                    errorCode,
                    new FaultReason.SegmentAccess(
                            FaultKind.STACK_TOO_SMALL,
                            SegmentRegister.SS,
                            selector,
                            offset,
                            sizeBytes,
                            access,
                            base,
                            limit,
                            attributes));
        }
        if (!wide) {
            return base + offset & 0xffff_ffffL;
        }
        checkCanonical(offset, sizeBytes);
        return offset;
    }

    private void checkCanonical(long address, int sizeBytes) {
        int unused = (state.cr4() & CpuState.CR4_LA57) == 0 ? 16 : 7;
        long last = address + sizeBytes - 1;
        if (address << unused >> unused != address || last << unused >> unused != last) {
            throw CpuFault.stackFault(
                    errorCode,
                    new FaultReason.LinearAddress(FaultKind.NON_CANONICAL_STACK_ADDRESS, address, sizeBytes));
        }
    }

    private static long maskOf(int bits) {
        return bits == 64 ? -1L : (1L << bits) - 1;
    }

    private record Bounds(long base, long low, long high, long limit, int attributes) {}
}
