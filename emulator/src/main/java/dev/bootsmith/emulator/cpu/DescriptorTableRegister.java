package dev.bootsmith.emulator.cpu;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/** GDTR or IDTR: where a descriptor table lies. */
public final class DescriptorTableRegister implements Stateful {
    private long base;
    private int limit = 0xffff;

    /** Linear address of the table. */
    public long base() {
        return base;
    }

    /** Offset of the table's last byte, 0 to 0xffff. */
    public int limit() {
        return limit;
    }

    /** Loads the register. */
    public void load(long base, int limit) {
        this.base = base;
        this.limit = limit & 0xffff;
    }

    @Override
    public void transferState(StateStream stream) {
        base = stream.int64(base);
        limit = stream.int32(limit);
    }
}
