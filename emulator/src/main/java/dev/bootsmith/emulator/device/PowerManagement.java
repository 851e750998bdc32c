package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.VirtualClock;

/**
 * The ACPI registers of a PIIX4: event block, control, power management timer.
 *
 * <pre>
 * +0 status (write 1 to clear)  +2 enable  +4 control: 13 SLP_EN, 12-10 SLP_TYP, 0 SCI_EN  +8 timer, 24 bits at 3.579545 MHz   +c general events
 * </pre>
 *
 * <p>SCI_EN is always set: there is no legacy mode to leave. Any sleep type powers off, as only S5 is offered. Source: ACPI specification, 4.8; Intel 82371AB
 * (PIIX4) data sheet.
 */
public final class PowerManagement implements IoDevice, Stateful {
    /** Where our firmware puts the registers. */
    public static final int BASE = 0x600;
    /** In place of a port: nowhere. */
    static final int UNMAPPED = -1;

    private static final int PORTS = 0x10;
    private static final int STATUS = 0x00;
    private static final int ENABLE = 0x02;
    private static final int CONTROL = 0x04;
    private static final int TIMER = 0x08;
    private static final int SLEEP_ENABLE = 1 << 13;
    private static final int SCI_ENABLED = 1;
    private static final long TIMER_HERTZ = 3_579_545;
    private static final int TIMER_MASK = 0xff_ffff;

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    private final VirtualClock clock;
    private final SystemControl system;
    private int base = UNMAPPED;
    private int enable;
    private int control;

    public PowerManagement(VirtualClock clock, SystemControl system) {
        this.clock = clock;
        this.system = system;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    /** Puts the registers at a port, or takes them away. Where another chip has a port, that chip keeps it. */
    void map(IoBus bus, int wanted) {
        if (wanted == base) {
            return;
        }
        for (int port = base; base != UNMAPPED && port < base + PORTS; port++) {
            if (bus.isClaimedBy(port, this)) {
                bus.release(port, port);
            }
        }
        base = wanted;
        for (int port = base; base != UNMAPPED && port < base + PORTS; port++) {
            if (bus.isFree(port, port)) {
                bus.claim(port, port, IoBus.Width.DOUBLEWORD, this);
            }
        }
    }

    @Override
    public int read(int port, int sizeBytes) {
        int offset = port - base;
        int word = offset & ~3;
        return register(word) >>> 8 * (offset & 3);
    }

    private int register(int word) {
        return switch (word) {
            case STATUS -> enable << 16;
            case CONTROL -> control | SCI_ENABLED;
            case TIMER -> timer();
            default -> 0;
        };
    }

    private int timer() {
        long now = clock.nowNanos();
        long seconds = now / 1_000_000_000L;
        long rest = now % 1_000_000_000L;
        return (int) (seconds * TIMER_HERTZ + rest * TIMER_HERTZ / 1_000_000_000L) & TIMER_MASK;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        switch (port - base) {
            case STATUS -> {
                if (sizeBytes == 4) {
                    enable = value >>> 16 & 0x0521;
                }
            }
            case ENABLE -> enable = value & 0x0521;
            case CONTROL -> {
                control = value & 0x1c06;
                if ((value & SLEEP_ENABLE) != 0) {
                    system.powerOff(port);
                }
            }
            case CONTROL + 1 -> {
                if ((value & SLEEP_ENABLE >> 8) != 0) {
                    system.powerOff(port);
                }
            }
            default -> ignored.note("acpi.register", port); // status bits are never set; general events do not exist
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("power");
        enable = stream.int32(enable);
        control = stream.int32(control);
    }
}
