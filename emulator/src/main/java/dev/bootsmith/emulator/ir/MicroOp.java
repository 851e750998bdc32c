package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;

/**
 * One instruction inside a block. Each kind is a small class of its own, so that HotSpot compiles each soon and alone.
 *
 * <p>It either does everything or throws {@link dev.bootsmith.emulator.fault.CpuFault} and has changed nothing.
 */
public abstract class MicroOp {
    public abstract void execute(Cpu cpu);
}
