package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;

import dev.bootsmith.emulator.device.SystemControl;

/**
 * INT 15h AH=53h: advanced power management through the real-mode interface, for guests that switch the machine off.
 *
 * <p>Source: APM BIOS Interface Specification 1.2. Not provided: protected-mode interfaces, events, anything but "off" for all devices.
 */
final class PowerService implements BiosService {
    private static final int NOT_CONNECTED = 0x03;
    private static final int UNKNOWN_DEVICE = 0x09;
    private static final int NO_EVENT = 0x80;
    private static final int UNSUPPORTED = 0x86;
    private static final int ALL_DEVICES = 0x0001;
    private static final int STATE_OFF = 3;
    private static final int POWER_OFF_PORT = 0xb004;

    private final SystemControl system;

    PowerService(SystemControl system) {
        this.system = system;
    }

    @Override
    public void call(BiosCall call) {
        switch (call.al()) {
            case 0x00 -> {
                call.setWord(AX, 0x0102); // version 1.2
                call.setWord(BX, 0x504d); // "PM"
                call.setWord(CX, 0); // real mode only
                call.setCarry(false);
            }
            case 0x01, 0x04, 0x05, 0x08, 0x0d, 0x0f -> succeed(call); // connect, disconnect, idle, enable
            case 0x07 -> setState(call);
            case 0x0b -> fail(call, NO_EVENT);
            case 0x0e -> {
                call.setWord(AX, 0x0102);
                call.setCarry(false);
            }
            case 0x02, 0x03 -> fail(call, NOT_CONNECTED);
            default -> fail(call, UNSUPPORTED);
        }
    }

    private void setState(BiosCall call) {
        if (call.word(BX) != ALL_DEVICES) {
            fail(call, UNKNOWN_DEVICE);
        } else {
            if (call.word(CX) == STATE_OFF) {
                system.powerOff(POWER_OFF_PORT);
            }
            succeed(call);
        }
    }

    private static void succeed(BiosCall call) {
        call.setAh(0);
        call.setCarry(false);
    }

    private static void fail(BiosCall call, int code) {
        call.setAh(code);
        call.setCarry(true);
    }
}
