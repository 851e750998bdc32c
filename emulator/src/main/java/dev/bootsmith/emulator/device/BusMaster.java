package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * One channel of the bus master IDE function: moves the bytes of a DMA command between a drive and the pieces of memory that a table lists.
 *
 * <pre>
 * +0 command: 3 towards memory, 0 start     +2 status: 6-5 drive is capable, 2 interrupt, 1 error, 0 active     +4 table address
 * table entry   31-1 address   |   63 last, 47-33 byte count (0 is 64 KiB)
 * </pre>
 *
 * <p>Source: "Programming Interface for Bus Master IDE Controller", revision 1.0.
 */
public final class BusMaster implements IoDevice, Stateful {
    static final int PORTS = 8;
    private static final int START = 1;
    private static final int TO_MEMORY = 8;
    private static final int ACTIVE = 1;
    private static final int ERROR = 2;
    private static final int INTERRUPT = 4;
    private static final int CAPABLE = 0x60;
    private static final int LAST_ENTRY = 0x8000_0000;
    private static final int MAX_ENTRIES = 8192;

    private final PhysicalMemory memory;
    private int command;
    private int status;
    private int table;
    private Runnable started = () -> {};

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    BusMaster(PhysicalMemory memory) {
        this.memory = memory;
    }

    /** Sets what is run when software starts the channel. */
    void onStart(Runnable listener) {
        started = listener;
    }

    boolean isActive() {
        return (status & ACTIVE) != 0;
    }

    boolean isTowardsMemory() {
        return (command & TO_MEMORY) != 0;
    }

    /** The drive asserted its interrupt. */
    void interruptRaised() {
        status |= INTERRUPT;
    }

    /** Copies bytes to the listed pieces; false when they hold fewer bytes. */
    boolean toMemory(byte[] bytes) {
        return transfer(bytes, true);
    }

    /** Fills the array from the listed pieces; false when they hold fewer bytes. */
    boolean fromMemory(byte[] bytes) {
        return transfer(bytes, false);
    }

    private boolean transfer(byte[] bytes, boolean toMemory) {
        int done = 0;
        boolean last = false;
        for (int i = 0; i < MAX_ENTRIES && !last && done < bytes.length; i++) {
            long entry = Integer.toUnsignedLong(table) + 8L * i;
            long address = memory.read(entry, 4) & 0xffff_fffeL;
            int control = (int) memory.read(entry + 4, 4);
            int count = (control & 0xfffe) == 0 ? 0x1_0000 : control & 0xfffe;
            int moved = Math.min(count, bytes.length - done);
            if (toMemory) {
                memory.copyIn(address, bytes, done, moved);
            } else {
                memory.copyOut(address, bytes, done, moved);
            }
            done += moved;
            last = (control & LAST_ENTRY) != 0;
        }
        boolean complete = done == bytes.length;
        if (!complete) {
            ignored.note("ide-dma.table", table); // it lists less memory than the command moves
        }
        status = complete ? status & ~ACTIVE : status & ~ACTIVE | ERROR;
        return complete;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    @Override
    public int read(int port, int sizeBytes) {
        int offset = port & PORTS - 1;
        return switch (offset) {
            case 0 -> command | (sizeBytes == 4 ? status << 16 : 0);
            case 2 -> status | CAPABLE;
            case 4, 5, 6, 7 -> table >>> 8 * (offset - 4);
            default -> 0;
        };
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        int offset = port & PORTS - 1;
        if (offset == 0) {
            boolean starts = (value & START) != 0 && (command & START) == 0;
            command = value & (START | TO_MEMORY);
            if (starts) {
                status |= ACTIVE;
                started.run();
            } else if ((value & START) == 0) {
                status &= ~ACTIVE;
            }
        } else if (offset == 2) {
            status &= ~(value & (INTERRUPT | ERROR));
        } else if (offset == 4 && sizeBytes == 4) {
            table = value & ~3;
        } else if (offset >= 4) {
            int shift = 8 * (offset - 4);
            int mask = (sizeBytes == 1 ? 0xff : 0xffff) << shift;
            table = (table & ~mask | value << shift & mask) & ~3;
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("bus master");
        command = stream.int32(command);
        status = stream.int32(status);
        table = stream.int32(table);
    }
}
