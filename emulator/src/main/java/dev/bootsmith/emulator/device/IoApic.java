package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An 82093AA I/O APIC with 24 inputs: an index register at fec00000h, a data window at +10h.
 *
 * <pre>
 * redirection entry   63-56 destination   16 masked 15 level 14 remote IRR 13 active low 12 pending 11 logical 10-8 delivery 7-0 vector
 * </pre>
 *
 * <p>Source: Intel 82093AA data sheet, order number 290566. The ISA timer is wired to input 2, as on every PC with ACPI.
 */
public final class IoApic implements MmioRegion, Stateful {
    public static final long BASE = 0xfec0_0000L;
    public static final int SIZE_BYTES = 0x1000;

    private static final int INPUTS = 24;
    private static final int TIMER_INPUT = 2;
    private static final int VERSION = 0x11 | INPUTS - 1 << 16;
    private static final int MASKED = 1 << 16;
    private static final int LEVEL = 1 << 15;
    private static final int REMOTE_IRR = 1 << 14;
    private static final int LOGICAL = 1 << 11;
    private static final int READ_ONLY = REMOTE_IRR | 1 << 12;

    private final ApicBus bus;
    private final int[] low = new int[INPUTS];
    private final int[] high = new int[INPUTS];
    private int lines;
    private int index;
    private int id;
    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    /** @param processors the identifier is the first behind those of the processors */
    public IoApic(ApicBus bus, int processors) {
        this.bus = bus;
        this.id = processors << 24;
        Arrays.fill(low, MASKED);
    }

    /** The input an ISA interrupt request is wired to. */
    public InterruptLine isaIrq(int number) {
        int input = number == 0 ? TIMER_INPUT : number;
        return level -> setInput(input, level);
    }

    /** Drives an input. */
    public void setInput(int input, boolean level) {
        int bit = 1 << input;
        boolean rises = level && (lines & bit) == 0;
        lines = level ? lines | bit : lines & ~bit;
        boolean levelTriggered = (low[input] & LEVEL) != 0;
        if (levelTriggered ? level : rises) {
            trigger(input);
        }
    }

    /** A local APIC ended the service of a level-triggered vector. */
    public void endOfInterrupt(int vector) {
        for (int input = 0; input < INPUTS; input++) {
            if ((low[input] & 0xff) == vector && (low[input] & LEVEL) != 0) {
                low[input] &= ~REMOTE_IRR;
                if ((lines & 1 << input) != 0) {
                    trigger(input);
                }
            }
        }
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    @Override
    public long read(long offset, int sizeBytes) {
        if (offset == 0) {
            return index;
        }
        return offset == 0x10 ? Integer.toUnsignedLong(register()) : 0;
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        if (offset == 0) {
            index = (int) value & 0xff;
        } else if (offset == 0x10) {
            writeRegister((int) value);
        }
    }

    private int register() {
        int entry = (index - 0x10) >> 1;
        if (index >= 0x10 && entry < INPUTS) {
            return (index & 1) == 0 ? low[entry] : high[entry];
        }
        return switch (index) {
            case 0, 2 -> id;
            case 1 -> VERSION;
            default -> 0;
        };
    }

    private void writeRegister(int value) {
        int entry = (index - 0x10) >> 1;
        if (index == 0) {
            id = value & 0x0f00_0000;
        } else if (index >= 0x10 && entry < INPUTS) {
            if ((index & 1) == 1) {
                high[entry] = value & 0xff00_0000;
            } else {
                writeLow(entry, value);
            }
        } else {
            ignored.note("ioapic.register", index);
        }
    }

    private void writeLow(int entry, int value) {
        low[entry] = value & 0x1_ffff & ~READ_ONLY | low[entry] & READ_ONLY;
        if ((low[entry] & LEVEL) == 0) {
            low[entry] &= ~REMOTE_IRR;
        } else if ((lines & 1 << entry) != 0) {
            trigger(entry);
        }
    }

    private void trigger(int input) {
        int entry = low[input];
        boolean level = (entry & LEVEL) != 0;
        if ((entry & MASKED) != 0 || level && (entry & REMOTE_IRR) != 0) {
            return;
        }
        if (level) {
            low[input] |= REMOTE_IRR;
        }
        bus.send(new ApicMessage(
                high[input] >>> 24,
                (entry & LOGICAL) != 0 ? ApicMessage.Addressing.LOGICAL : ApicMessage.Addressing.PHYSICAL,
                entry >> 8 & 7,
                entry & 0xff,
                level ? ApicMessage.Trigger.LEVEL : ApicMessage.Trigger.EDGE));
    }

    /** Whether an input can reach a processor. */
    public boolean isMasked(int isaIrq) {
        return (low[isaIrq == 0 ? TIMER_INPUT : isaIrq] & MASKED) != 0;
    }

    /** The redirection table; inputs that are masked and never were set up are left out. */
    public List<ChipRegister> registers() {
        List<ChipRegister> all = new ArrayList<>();
        all.add(new ChipRegister("id", id));
        all.add(new ChipRegister("lines", lines));
        for (int i = 0; i < INPUTS; i++) {
            if (low[i] != MASKED) {
                all.add(new ChipRegister("redirection" + i, (long) high[i] << 32 | low[i] & 0xffff_ffffL));
            }
        }
        return all;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("ioapic");
        stream.ints(low);
        stream.ints(high);
        lines = stream.int32(lines);
        index = stream.int32(index);
        id = stream.int32(id);
    }
}
