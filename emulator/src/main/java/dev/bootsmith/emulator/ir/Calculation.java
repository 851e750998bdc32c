package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.Instruction;

/** A {@link HelperOp} in the middle of a block: it touches registers of its unit, flags and memory, not RIP and nothing that code depends on. */
public final class Calculation extends MicroOp {
    private final HelperOp helper;
    private final Instruction instruction;

    public Calculation(HelperOp helper, Instruction instruction) {
        this.helper = helper;
        this.instruction = instruction;
    }

    @Override
    public void execute(Cpu cpu) {
        helper.execute(cpu, instruction);
    }
}
