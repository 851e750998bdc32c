package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.CpuState;
import org.jspecify.annotations.Nullable;

/** A branch target that is known when code is decoded, and the block there once it has been found. */
public final class BlockLink {
    private final BlockChain chain;
    private final long rip;
    private @Nullable Block target;

    public BlockLink(BlockChain chain, long rip) {
        this.chain = chain;
        this.rip = rip;
    }

    public long rip() {
        return rip;
    }

    /** Goes on there. */
    public @Nullable Block follow(CpuState state) {
        Block block = target;
        if (block != null && block.version == chain.version) {
            return block;
        }
        state.rip = rip;
        chain.pending = this;
        chain.pendingContext = chain.context;
        return null;
    }

    /** Sets the block, which must have the context of the block that the link is in. */
    public void setTarget(Block block) {
        target = block;
    }
}
