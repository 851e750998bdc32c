package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.processor.Cpu;
import org.jspecify.annotations.Nullable;

/**
 * How running code finds its next block without the engine: direct links, and a small cache for computed targets.
 *
 * <p>Every finding is good for one {@link #version} of the address translations and one {@link #context}.
 */
public final class BlockChain {
    private static final int CACHE_SIZE = 4096;

    private final CodeContexts contexts = new CodeContexts();
    private long contextVersion = -1;
    private final @Nullable Block[] cache = new @Nullable Block[CACHE_SIZE];

    /** The translations in force; the engine keeps it up to date. */
    public long version;
    /** The context in force; null before the first block. */
    public @Nullable CodeContext context;
    /** The link that led to an unknown place, to be set when the place is known. */
    public @Nullable BlockLink pending;
    /** The context in which that link was followed. */
    public @Nullable CodeContext pendingContext;

    /** Brings {@link #context} up to date with the registers. */
    public CodeContext refreshContext(CpuState state) {
        CodeContext known = context;
        if (known != null && contextVersion == state.contextVersion()) {
            return known;
        }
        CodeContext present = contexts.of(state);
        contextVersion = state.contextVersion();
        context = present;
        return present;
    }

    /** Makes the next {@link #refreshContext} look at the registers: they were replaced. */
    public void forgetContext() {
        contextVersion = -1;
    }

    /** Goes on at RIP after an instruction that may have changed the registers, the mode and the translations. */
    public @Nullable Block enter(Cpu cpu) {
        version = cpu.linear.tlb().codeVersion();
        refreshContext(cpu.state);
        return find(cpu.state.rip);
    }

    /** A block by its offset in CS, or null. */
    @SuppressWarnings("ReferenceEquality") // contexts are interned
    public @Nullable Block find(long rip) {
        Block block = cache[slot(rip)];
        if (block != null && block.rip == rip && block.version == version && block.context == context) {
            return block;
        }
        return null;
    }

    /** Remembers a block that was found with the present version and context. */
    public void remember(Block block) {
        cache[slot(block.rip)] = block;
    }

    /** Goes on at a computed place. */
    public @Nullable Block jump(CpuState state, long rip) {
        Block block = find(rip);
        if (block == null) {
            state.rip = rip;
        }
        return block;
    }

    private static int slot(long rip) {
        return (int) (rip ^ rip >>> 12) & CACHE_SIZE - 1;
    }
}
