package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What QEMU's pc-testdev does, by its documentation. */
class TestDeviceTest {
    private final List<String> changes = new ArrayList<>();
    private final TestDevice device =
            new TestDevice(List.of(level -> changes.add("0 " + level), level -> changes.add("1 " + level)));
    private final IoBus bus = new IoBus();

    @Test
    void fourBytesBehindPortsAreReadInEveryWidth() {
        device.attach(bus);
        bus.write(0xe0, 4, 0x12345678);
        assertEquals(0x12345678, bus.read(0xe0, 4));
        assertEquals(0x1234, bus.read(0xe2, 2));
        assertEquals(0x56, bus.read(0xe1, 1));
    }

    @Test
    void aPortDrivesEachInterruptLine() {
        device.attach(bus);
        bus.write(0x2001, 1, 1);
        bus.write(0x2001, 4, 0);
        assertEquals(List.of("1 true", "1 false"), changes);
    }

    @Test
    void memoryOfTheDeviceHoldsWhatIsWritten() {
        device.region().write(0xfffc, 4, 0xcafe_f00dL);
        assertEquals(0xf00d, device.region().read(0xfffc, 2));
        assertEquals(0xcafe, device.region().read(0xfffe, 2));
    }
}
