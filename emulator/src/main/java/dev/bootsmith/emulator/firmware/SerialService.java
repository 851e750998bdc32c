package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.DX;

import dev.bootsmith.emulator.device.IoBus;

/**
 * INT 14h: the serial ports through their registers, without interrupts.
 *
 * <p>Source: IBM PS/2 BIOS interface reference.
 */
final class SerialService implements BiosService {
    private static final int TIMEOUT = 0x80;
    private static final int[] DIVISORS = {1_047, 768, 384, 192, 96, 48, 24, 12};

    private final IoBus bus;
    private final BiosDataArea data;

    SerialService(IoBus bus, BiosDataArea data) {
        this.bus = bus;
        this.data = data;
    }

    @Override
    public void call(BiosCall call) {
        call.setCarry(false);
        int number = call.word(DX);
        int base = number < 4 ? data.get16(BiosDataArea.SERIAL_PORTS + 2 * number) : 0;
        if (base == 0) {
            call.setAh(TIMEOUT);
            return;
        }
        switch (call.ah()) {
            case 0 -> {
                initialise(base, call.al());
                status(call, base);
            }
            case 1 -> {
                bus.write(base, 1, call.al());
                call.setAh(bus.read(base + 5, 1));
            }
            case 2 -> receive(call, base);
            case 3 -> status(call, base);
            default -> call.setAh(TIMEOUT);
        }
    }

    /** Bits 7-5 rate, 4-3 parity, 2 stop bits, 1-0 word length. */
    private void initialise(int base, int parameters) {
        int divisor = DIVISORS[parameters >> 5];
        bus.write(base + 3, 1, 0x80);
        bus.write(base, 1, divisor & 0xff);
        bus.write(base + 1, 1, divisor >> 8);
        bus.write(base + 3, 1, parameters & 0x1f);
        bus.write(base + 1, 1, 0);
    }

    private void receive(BiosCall call, int base) {
        int lineStatus = bus.read(base + 5, 1);
        if ((lineStatus & 1) == 0) {
            call.setAh(TIMEOUT | lineStatus);
        } else {
            call.setAl(bus.read(base, 1));
            call.setAh(lineStatus & 0x1e);
        }
    }

    private void status(BiosCall call, int base) {
        call.setAh(bus.read(base + 5, 1));
        call.setAl(bus.read(base + 6, 1));
    }
}
