package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DI;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;
import static dev.bootsmith.emulator.firmware.BiosCall.SI;

import dev.bootsmith.emulator.device.PciHost;

/**
 * INT 1Ah AH=B1h: the PCI BIOS, in real mode.
 *
 * <p>Source: PCI BIOS Specification 2.1.
 */
final class PciService implements BiosService {
    private static final int NOT_SUPPORTED = 0x81;
    private static final int BAD_VENDOR = 0x83;
    private static final int NOT_FOUND = 0x86;
    private static final int BAD_REGISTER = 0x87;
    private static final long SIGNATURE = 0x2049_4350L; // "PCI "

    private final PciHost pci;

    PciService(PciHost pci) {
        this.pci = pci;
    }

    @Override
    public void call(BiosCall call) {
        switch (call.al()) {
            case 0x01 -> {
                call.setDoubleword(DX, SIGNATURE);
                call.setWord(BX, 0x0210);
                call.setLow(CX, 0); // last bus
                end(call, 0);
                call.setAl(0x01); // configuration mechanism 1
            }
            case 0x02 -> findDevice(call);
            case 0x03 -> findClass(call);
            case 0x08, 0x09, 0x0a -> read(call, 1 << call.al() - 0x08);
            case 0x0b, 0x0c, 0x0d -> write(call, 1 << call.al() - 0x0b);
            default -> end(call, NOT_SUPPORTED);
        }
    }

    private void findDevice(BiosCall call) {
        if (call.word(DX) == 0xffff) {
            end(call, BAD_VENDOR);
            return;
        }
        int wanted = call.word(CX) << 16 | call.word(DX);
        find(call, 0x00, -1, wanted);
    }

    private void findClass(BiosCall call) {
        find(call, 0x08, 0xffff_ff00, (int) call.doubleword(CX) << 8);
    }

    /** The SI-th function whose register has a value. */
    private void find(BiosCall call, int register, int mask, int wanted) {
        int left = call.word(SI);
        for (int function = 0; function < 256; function++) {
            boolean exists = pci.readConfiguration(0, function, 0, 4) != -1;
            if (exists && (pci.readConfiguration(0, function, register, 4) & mask) == wanted && left-- == 0) {
                call.setWord(BX, function);
                end(call, 0);
                return;
            }
        }
        end(call, NOT_FOUND);
    }

    private void read(BiosCall call, int sizeBytes) {
        if (isBadRegister(call, sizeBytes)) {
            end(call, BAD_REGISTER);
            return;
        }
        int value = pci.readConfiguration(call.high(BX), call.low(BX), call.word(DI), sizeBytes);
        switch (sizeBytes) {
            case 1 -> call.setLow(CX, value);
            case 2 -> call.setWord(CX, value);
            default -> call.setDoubleword(CX, value);
        }
        end(call, 0);
    }

    private void write(BiosCall call, int sizeBytes) {
        if (isBadRegister(call, sizeBytes)) {
            end(call, BAD_REGISTER);
            return;
        }
        pci.writeConfiguration(call.high(BX), call.low(BX), call.word(DI), sizeBytes, (int) call.doubleword(CX));
        end(call, 0);
    }

    private static boolean isBadRegister(BiosCall call, int sizeBytes) {
        return call.word(DI) > 255 || call.word(DI) % sizeBytes != 0;
    }

    private static void end(BiosCall call, int status) {
        call.setAh(status);
        call.setCarry(status != 0);
    }
}
