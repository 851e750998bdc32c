package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: QEMU's documentation of the device. */
class FirmwareConfigurationTest {
    private final Bench bench = new Bench();
    private final List<String> ignored = new ArrayList<>();
    private final FirmwareConfiguration device = new FirmwareConfiguration(0x1234_5000, 3);

    @BeforeEach
    void attach() {
        device.attach(bench.bus);
        device.setIgnored((what, value) -> ignored.add(what + " " + value));
    }

    @Test
    void key0IsTheSignatureByteByByteAndThenNothing() {
        select(0);
        assertEquals(List.of((int) 'Q', (int) 'E', (int) 'M', (int) 'U', 0), bytes(5));
    }

    @Test
    void selectingAKeyBeginsItsValueAnew() {
        select(0);
        bytes(2);
        select(0);
        assertEquals(List.of((int) 'Q'), bytes(1));
    }

    @Test
    void memorySizeAndProcessorsAreLittleEndian() {
        select(3);
        assertEquals(List.of(0x00, 0x50, 0x34, 0x12, 0, 0, 0, 0), bytes(8));
        select(5);
        assertEquals(List.of(3, 0), bytes(2));
    }

    @Test
    void theDirectoryHasNoFiles() {
        select(0x19);
        assertEquals(List.of(0, 0, 0, 0), bytes(4)); // a count of 32 bits, big-endian
    }

    @Test
    void unknownKeysAndWrittenBytesAreNoted() {
        select(0x4711);
        assertEquals(List.of(0), bytes(1));
        bench.out(0x511, 7);
        assertEquals(List.of("fw_cfg.key 18193", "fw_cfg.data 7"), ignored);
    }

    private void select(int key) {
        bench.bus.write(0x510, 2, key);
    }

    private List<Integer> bytes(int count) {
        List<Integer> bytes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bytes.add(bench.in(0x511));
        }
        return bytes;
    }
}
