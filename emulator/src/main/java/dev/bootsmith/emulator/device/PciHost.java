package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * The PCI side of the host bridge: bus 0 and configuration mechanism 1.
 *
 * <pre>
 * cf8h  31 enable  23-16 bus  15-11 device  10-8 function  7-2 register      cfch-cffh  the register's bytes
 * </pre>
 *
 * <p>A function that does not exist reads as all ones. Source: PCI Local Bus Specification 2.1, 3.7.4; Intel 82441FX data sheet.
 */
public final class PciHost implements IoDevice, Stateful {
    private static final int ADDRESS_PORT = 0xcf8;
    private static final int DATA_PORT = 0xcfc;
    private static final int DEVICES = 32;
    private static final int FUNCTIONS = 8;

    private final @Nullable PciFunction[] functions = new @Nullable PciFunction[DEVICES * FUNCTIONS];
    private int address;

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    /** Puts a function into a slot. */
    public void insert(int device, int function, PciFunction inserted) {
        functions[device * FUNCTIONS + function] = inserted;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(ADDRESS_PORT, ADDRESS_PORT, IoBus.Width.DOUBLEWORD, this);
        bus.claim(DATA_PORT, DATA_PORT + 3, IoBus.Width.DOUBLEWORD, this);
    }

    /** Reads a register as the firmware does; all ones when nothing is there. */
    public int readConfiguration(int busNumber, int deviceFunction, int offset, int sizeBytes) {
        PciFunction function = busNumber == 0 ? functions[deviceFunction & 0xff] : null;
        return function == null ? -1 : function.readConfiguration(offset & 0xff, sizeBytes);
    }

    public void writeConfiguration(int busNumber, int deviceFunction, int offset, int sizeBytes, int value) {
        PciFunction function = busNumber == 0 ? functions[deviceFunction & 0xff] : null;
        if (function != null) {
            function.writeConfiguration(offset & 0xff, sizeBytes, value);
        }
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port < DATA_PORT) {
            // Only whole doublewords reach the address register.
            return sizeBytes == 4 ? address : -1;
        }
        return address >= 0
                ? -1
                : readConfiguration(address >> 16 & 0xff, address >> 8 & 0xff, register(port), sizeBytes);
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port < DATA_PORT) {
            if (sizeBytes == 4) {
                address = value & 0x80ff_fffc;
            } else {
                ignored.note("pci.address", value);
            }
        } else if (address < 0) {
            if (isVacant()) {
                ignored.note("pci.function", address);
            }
            writeConfiguration(address >> 16 & 0xff, address >> 8 & 0xff, register(port), sizeBytes, value);
        } else {
            ignored.note("pci.disabled", value);
        }
    }

    private boolean isVacant() {
        return (address >> 16 & 0xff) != 0 || functions[address >> 8 & 0xff] == null;
    }

    private int register(int port) {
        return address & 0xfc | port & 3;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("pci");
        address = stream.int32(address);
        for (PciFunction function : functions) {
            if (function != null) {
                function.transferState(stream);
            }
        }
    }
}
