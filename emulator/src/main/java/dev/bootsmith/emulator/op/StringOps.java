package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction.Repeat;
import java.util.Arrays;

/**
 * String instructions: one element, or as many as a repeat prefix asks for.
 *
 * <p>A repeated instruction does at most {@value #CHUNK} elements at a time and then lets the engine look at pending events, which is what "interruptible"
 * means here: registers are exact after each element, and the instruction goes on where it stopped.
 *
 * @sdm Vol. 2, CMPS, INS, LODS, MOVS, OUTS, REP, SCAS, STOS
 */
public final class StringOps {
    /** Elements per execution of a repeated instruction. */
    public static final int CHUNK = 4096;

    private static final int RAX = 0;
    private static final int RDX = 2;
    private static final int RSI = 6;
    private static final int RDI = 7;

    private StringOps() {}

    /** The seven instructions. */
    public enum Kind {
        MOVS,
        STOS,
        LODS,
        CMPS,
        SCAS,
        INS,
        OUTS
    }

    /**
     * The encoding's facts.
     *
     * @param source segment of the source operand
     * @param addressMask cuts SI, DI and CX to the address size
     */
    public record Shape(Kind kind, int sizeBytes, SegmentCache source, long addressMask, Repeat repeat) {}

    /** Does one element, without looking at the count. */
    public static void once(Cpu cpu, Shape shape) {
        switch (shape.kind) {
            case MOVS -> movs(cpu, shape);
            case STOS -> stos(cpu, shape);
            case LODS -> lods(cpu, shape);
            case CMPS -> cmps(cpu, shape);
            case SCAS -> scas(cpu, shape);
            case INS -> ins(cpu, shape);
            case OUTS -> outs(cpu, shape);
        }
    }

    /**
     * Does up to {@value #CHUNK} elements. A fault in the middle leaves the counters where they are, and the flags as they were before the instruction.
     *
     * @return whether the instruction is finished
     * @sdm Vol. 2B, REP: flags of CMPS and SCAS after a page fault
     */
    public static boolean repeat(Cpu cpu, Shape shape) {
        if (shape.kind != Kind.CMPS && shape.kind != Kind.SCAS) {
            return repeatElements(cpu, shape);
        }
        int status = cpu.flags.status();
        try {
            return repeatElements(cpu, shape);
        } catch (CpuFault fault) {
            cpu.flags.setStatus(status);
            throw fault;
        }
    }

    private static boolean repeatElements(Cpu cpu, Shape shape) {
        long count = BranchOps.count(cpu, shape.addressMask);
        boolean stepwise = cpu.state.isFlagSet(CpuState.FLAG_TF)
                || cpu.state.breakpoints().watchesData()
                || cpu.state.breakpoints().watchesPorts();
        int left = stepwise ? 1 : CHUNK; // a trap may come after each element
        if (count == 0 && (shape.kind == Kind.INS || shape.kind == Kind.OUTS)) {
            PortOps.checkPermission(cpu, (int) cpu.gpr[RDX] & 0xffff, shape.sizeBytes);
        }
        if (count == 0 && shape.addressMask == 0xffff_ffffL && cpu.state.mode() == ExecutionMode.LONG64) {
            clearUpperHalves(cpu, shape);
        }
        while (count != 0 && left > 0) {
            int done = fast(cpu, shape, (int) Math.min(Math.min(count, left) & Long.MAX_VALUE, CHUNK));
            if (done == 0) {
                once(cpu, shape);
                done = 1;
            }
            count -= done;
            left -= done;
            BranchOps.putCount(cpu, shape.addressMask, count);
            if (endsByZeroFlag(cpu, shape)) {
                return true;
            }
        }
        return count == 0;
    }

    /** With 32-bit addresses and nothing to do Intel's processors still write RCX, of MOVS RSI and RDI, and of STOS RDI. */
    private static void clearUpperHalves(Cpu cpu, Shape shape) {
        BranchOps.putCount(cpu, shape.addressMask, 0);
        if (shape.kind == Kind.MOVS) {
            cpu.gpr[RSI] &= shape.addressMask;
        }
        if (shape.kind == Kind.MOVS || shape.kind == Kind.STOS) {
            cpu.gpr[RDI] &= shape.addressMask;
        }
    }

    private static boolean endsByZeroFlag(Cpu cpu, Shape shape) {
        if (shape.kind != Kind.CMPS && shape.kind != Kind.SCAS) {
            return false;
        }
        return cpu.flags.zero() == (shape.repeat == Repeat.REPNE);
    }

    // ---- one element ----

    private static void movs(Cpu cpu, Shape shape) {
        long value = loadSource(cpu, shape);
        storeDestination(cpu, shape, value);
        advance(cpu, shape, RSI);
        advance(cpu, shape, RDI);
    }

    private static void stos(Cpu cpu, Shape shape) {
        storeDestination(cpu, shape, cpu.gpr[RAX]);
        advance(cpu, shape, RDI);
    }

    private static void lods(Cpu cpu, Shape shape) {
        long value = loadSource(cpu, shape);
        cpu.gpr[RAX] = switch (shape.sizeBytes) {
            case 1 -> cpu.gpr[RAX] & ~0xffL | value;
            case 2 -> cpu.gpr[RAX] & ~0xffffL | value;
            default -> value;
        };
        advance(cpu, shape, RSI);
    }

    private static void cmps(Cpu cpu, Shape shape) {
        long left = loadSource(cpu, shape);
        long right = loadDestination(cpu, shape);
        IntegerOps.sub(cpu.flags, shape.sizeBytes * 8, left, right);
        advance(cpu, shape, RSI);
        advance(cpu, shape, RDI);
    }

    private static void scas(Cpu cpu, Shape shape) {
        long right = loadDestination(cpu, shape);
        IntegerOps.sub(cpu.flags, shape.sizeBytes * 8, cpu.gpr[RAX], right);
        advance(cpu, shape, RDI);
    }

    private static void ins(Cpu cpu, Shape shape) {
        int port = (int) cpu.gpr[RDX] & 0xffff;
        PortOps.checkPermission(cpu, port, shape.sizeBytes);
        cpu.memory.probeStore(destination(cpu), cpu.gpr[RDI] & shape.addressMask, shape.sizeBytes);
        storeDestination(cpu, shape, PortOps.read(cpu, port, shape.sizeBytes));
        advance(cpu, shape, RDI);
    }

    private static void outs(Cpu cpu, Shape shape) {
        int port = (int) cpu.gpr[RDX] & 0xffff;
        PortOps.checkPermission(cpu, port, shape.sizeBytes);
        PortOps.write(cpu, port, shape.sizeBytes, (int) loadSource(cpu, shape));
        advance(cpu, shape, RSI);
    }

    private static SegmentCache destination(Cpu cpu) {
        return cpu.state.segment(0);
    }

    private static long loadSource(Cpu cpu, Shape shape) {
        return cpu.memory.load(shape.source, cpu.gpr[RSI] & shape.addressMask, shape.sizeBytes);
    }

    private static long loadDestination(Cpu cpu, Shape shape) {
        return cpu.memory.load(destination(cpu), cpu.gpr[RDI] & shape.addressMask, shape.sizeBytes);
    }

    private static void storeDestination(Cpu cpu, Shape shape, long value) {
        cpu.memory.store(destination(cpu), cpu.gpr[RDI] & shape.addressMask, shape.sizeBytes, value);
    }

    private static void advance(Cpu cpu, Shape shape, int register) {
        advanceBy(cpu, shape, register, 1);
    }

    private static void advanceBy(Cpu cpu, Shape shape, int register, long elements) {
        long bytes = elements * shape.sizeBytes;
        long step = cpu.state.isFlagSet(CpuState.FLAG_DF) ? -bytes : bytes;
        long old = cpu.gpr[register];
        long mask = shape.addressMask;
        cpu.gpr[register] = mask == 0xffff ? old & ~0xffffL | old + step & 0xffff : old + step & mask;
    }

    // ---- many elements at once ----

    /** Does as many elements as lie in directly accessible RAM of one page; 0 if that way is not open. */
    private static int fast(Cpu cpu, Shape shape, int limit) {
        if (cpu.state.isFlagSet(CpuState.FLAG_DF) || limit < 4) {
            return 0;
        }
        return switch (shape.kind) {
            case MOVS -> fastMovs(cpu, shape, limit);
            case STOS -> fastStos(cpu, shape, limit);
            case LODS, CMPS, SCAS, INS, OUTS -> 0;
        };
    }

    private static int fastMovs(Cpu cpu, Shape shape, int limit) {
        long from = cpu.gpr[RSI] & shape.addressMask;
        long to = cpu.gpr[RDI] & shape.addressMask;
        int count =
                Math.min(elementsToPageEnd(shape, shape.source, from, limit), elementsInPage(cpu, shape, to, limit));
        if (count == 0) {
            return 0;
        }
        int bytes = count * shape.sizeBytes;
        int source = cpu.memory.directReadIndex(shape.source, from, bytes);
        int target = cpu.memory.directWriteIndex(destination(cpu), to, bytes);
        // A destination inside the source run repeats a pattern: element by element only.
        if (source < 0 || target < 0 || target > source && target < source + bytes) {
            return 0;
        }
        byte[] ram = cpu.memory.ram();
        System.arraycopy(ram, source, ram, target, bytes);
        advanceBy(cpu, shape, RSI, count);
        advanceBy(cpu, shape, RDI, count);
        return count;
    }

    private static int fastStos(Cpu cpu, Shape shape, int limit) {
        long to = cpu.gpr[RDI] & shape.addressMask;
        int count = elementsInPage(cpu, shape, to, limit);
        if (count == 0) {
            return 0;
        }
        int target = cpu.memory.directWriteIndex(destination(cpu), to, count * shape.sizeBytes);
        if (target < 0) {
            return 0;
        }
        fill(cpu.memory.ram(), target, count, shape.sizeBytes, cpu.gpr[RAX]);
        advanceBy(cpu, shape, RDI, count);
        return count;
    }

    private static void fill(byte[] ram, int index, int count, int sizeBytes, long value) {
        int end = index + count * sizeBytes;
        switch (sizeBytes) {
            case 1 -> Arrays.fill(ram, index, end, (byte) value);
            case 2 -> {
                for (int i = index; i < end; i += 2) {
                    PhysicalMemory.SHORT.set(ram, i, (short) value);
                }
            }
            case 4 -> {
                for (int i = index; i < end; i += 4) {
                    PhysicalMemory.INT.set(ram, i, (int) value);
                }
            }
            default -> {
                for (int i = index; i < end; i += 8) {
                    PhysicalMemory.LONG.set(ram, i, value);
                }
            }
        }
    }

    private static int elementsInPage(Cpu cpu, Shape shape, long offset, int limit) {
        return elementsToPageEnd(shape, destination(cpu), offset, limit);
    }

    /** Whole elements before the page ends and before the offset would wrap. */
    private static int elementsToPageEnd(Shape shape, SegmentCache segment, long offset, int limit) {
        long address = segment.effectiveBase + offset;
        int bytes = PhysicalMemory.PAGE_BYTES - ((int) address & PhysicalMemory.PAGE_OFFSET_MASK);
        long toWrap = shape.addressMask == -1L ? bytes : shape.addressMask - offset + 1;
        return Math.min((int) Math.min(bytes, toWrap) / shape.sizeBytes, limit);
    }
}
