package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.processor.Cpu;
import org.jspecify.annotations.Nullable;

/** The last instruction of a block, or the mere end of it. */
public abstract class BlockEnd {
    /**
     * Carries out the instruction.
     *
     * @return the block to go on with; or null, and then RIP says where execution goes on
     */
    public abstract @Nullable Block execute(Cpu cpu);
}
