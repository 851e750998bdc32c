package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * The one-register ports of a PC and of the emulators learners know.
 *
 * <pre>
 * 80h        POST code                    92h        bit 0 fast reset, bit 1 A20
 * 402h 403h  Bochs BIOS debug text        e9h        debug text; reads back e9h so that a guest can probe it
 * f4h        debug exit, status (value &lt;&lt; 1) | 1
 * b004h      power off by word 2000h      8900h      power off by the text "Shutdown" (Bochs)
 * cf9h       reset control: bit 2 rising  f0h f1h    clears the coprocessor's error latch
 * </pre>
 *
 * <p>Sources: IBM PS/2 technical reference (92h), Bochs rombios.h (402h, 403h), QEMU documentation of isa-debugcon, isa-debug-exit and the PIIX4
 * power management ports, Intel PIIX3 data sheet (CF9h).
 */
public final class SystemPorts implements IoDevice, Stateful {
    private static final int SLEEP_ENABLE = 0x2000;
    private static final String SHUTDOWN_TEXT = "Shutdown";

    private final SystemControl system;
    private final ByteSink debugConsole;
    private int postCode;
    private int port92 = 0x02;
    private int resetControl;
    private int shutdownMatched;

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    public SystemPorts(SystemControl system, ByteSink debugConsole) {
        this.system = system;
        this.debugConsole = debugConsole;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(0x80, 0x80, IoBus.Width.BYTE, this);
        bus.claim(0x92, 0x92, IoBus.Width.BYTE, this);
        bus.claim(0xe9, 0xe9, IoBus.Width.BYTE, this);
        bus.claim(0xf4, 0xf7, IoBus.Width.DOUBLEWORD, this);
        bus.claim(0x402, 0x403, IoBus.Width.BYTE, this);
        bus.claim(0xb004, 0xb004, IoBus.Width.WORD, this);
        bus.claim(0x8900, 0x8900, IoBus.Width.BYTE, this);
        bus.claim(0xcf9, 0xcf9, IoBus.Width.BYTE, this);
    }

    /** What the A20 bit of port 92h shows; other gates (8042, INT 15h) move it too. */
    public void showA20(boolean enabled) {
        port92 = enabled ? port92 | 2 : port92 & ~2;
    }

    /** The last byte written to port 80h. */
    public int postCode() {
        return postCode;
    }

    @Override
    public int read(int port, int sizeBytes) {
        return switch (port) {
            case 0x80 -> postCode;
            case 0x92 -> port92;
            case 0xe9, 0x402, 0x403 -> 0xe9;
            case 0xcf9 -> resetControl;
            default -> 0;
        };
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        switch (port) {
            case 0x80 -> postCode = value;
            case 0x92 -> writePort92(value);
            case 0xe9, 0x402, 0x403 -> debugConsole.accept(value);
            case 0xf4 -> system.debugExit(port, value << 1 | 1);
            case 0xb004 -> {
                if ((value & SLEEP_ENABLE) != 0) {
                    system.powerOff(port);
                } else {
                    ignored.note("power.value", value);
                }
            }
            case 0x8900 -> matchShutdown(value);
            case 0xcf9 -> writeResetControl(value);
            default -> {
                // Dead parts of claimed ranges.
            }
        }
    }

    private void writePort92(int value) {
        boolean resetRises = (value & 1) != 0 && (port92 & 1) == 0;
        port92 = value & 3;
        system.setA20((value & 2) != 0);
        if (resetRises) {
            system.reset(0x92);
        }
    }

    private void writeResetControl(int value) {
        boolean resets = (value & 4) != 0 && (resetControl & 4) == 0;
        resetControl = value & 0x0e;
        if (resets) {
            system.reset(0xcf9);
        }
    }

    private void matchShutdown(int value) {
        if (value == SHUTDOWN_TEXT.charAt(shutdownMatched)) {
            shutdownMatched++;
            if (shutdownMatched == SHUTDOWN_TEXT.length()) {
                shutdownMatched = 0;
                system.powerOff(0x8900);
            }
        } else {
            shutdownMatched = value == SHUTDOWN_TEXT.charAt(0) ? 1 : 0;
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("ports");
        postCode = stream.int32(postCode);
        port92 = stream.int32(port92);
        resetControl = stream.int32(resetControl);
        shutdownMatched = stream.int32(shutdownMatched);
    }
}
