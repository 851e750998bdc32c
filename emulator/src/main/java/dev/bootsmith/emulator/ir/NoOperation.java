package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;

/** NOP and what this machine has no use for: hints, fences, prefetches. */
public final class NoOperation extends MicroOp {
    @Override
    public void execute(Cpu cpu) {}
}
