package dev.bootsmith.grader.run;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.memory.RamSource;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.InstructionTable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What many runs share, because to make it takes longer than a boot sector runs: the decoder's tables, and RAM that is clear. May be used by several threads.
 */
public final class MachineParts implements RamSource {
    /** More threads than this give their RAM to the garbage collector. */
    private static final int KEPT = 16;

    private final InstructionTable table;
    private final Decoder decoder;
    private final Queue<byte[]> clear = new ConcurrentLinkedQueue<>();

    public MachineParts(InstructionTable table) {
        this.table = table;
        this.decoder = new Decoder(table);
    }

    public InstructionTable table() {
        return table;
    }

    public Decoder decoder() {
        return decoder;
    }

    @Override
    public byte[] zeroed(int bytes) {
        byte[] ram = clear.poll();
        return ram != null && ram.length == bytes ? ram : new byte[bytes];
    }

    /** Takes the RAM of a machine that will not be looked at again. */
    void takeBack(PhysicalMemory memory) {
        if (clear.size() < KEPT) {
            memory.erase();
            clear.add(memory.ram());
        }
    }
}
