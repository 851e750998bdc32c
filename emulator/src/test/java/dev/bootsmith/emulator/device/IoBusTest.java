package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IoBusTest {
    private final IoBus bus = new IoBus();
    private final List<String> log = new ArrayList<>();
    private final IoDevice recorder = new IoDevice() {
        @Override
        public int read(int port, int sizeBytes) {
            return port;
        }

        @Override
        public void write(int port, int sizeBytes, int value) {
            log.add(Integer.toHexString(port) + "/" + sizeBytes + "=" + Integer.toHexString(value));
        }
    };

    @Test
    void aPortWithoutDeviceReadsAllOnes() {
        assertEquals(0xff, bus.read(0x1234, 1));
        assertEquals(0xffff, bus.read(0x1234, 2));
        assertEquals(-1, bus.read(0x1234, 4));
    }

    @Test
    void aWordWriteToAByteDeviceBecomesTwoByteWritesInAscendingOrder() {
        bus.claim(0x3d4, 0x3d5, IoBus.Width.BYTE, recorder);
        bus.write(0x3d4, 2, 0x120e);
        assertEquals(List.of("3d4/1=e", "3d5/1=12"), log);
    }

    @Test
    void aWideDeviceGetsTheWholeAccess() {
        bus.claim(0xcf8, 0xcf8, IoBus.Width.DOUBLEWORD, recorder);
        bus.write(0xcf8, 4, 0x8000_0000);
        assertEquals(List.of("cf8/4=80000000"), log);
    }

    @Test
    void anAccessAtTheLastPortWrapsToPortZero() {
        bus.claim(0, 0, IoBus.Width.BYTE, recorder);
        assertEquals(0x00ff, bus.read(0xffff, 2));
    }

    @Test
    void theObserverSeesTheGuestsAccessAndNotItsParts() {
        bus.claim(0x3d4, 0x3d5, IoBus.Width.BYTE, recorder);
        bus.setObserver(new MachineObserver() {
            @Override
            public void portWritten(int port, int sizeBytes, int value) {
                log.add("seen " + Integer.toHexString(value));
            }
        });
        bus.write(0x3d4, 2, 0xffff_120e);
        assertEquals(List.of("seen 120e", "3d4/1=e", "3d5/1=12"), log);
    }

    @Test
    void twoDevicesCannotShareAPort() {
        bus.claim(0x60, 0x60, IoBus.Width.BYTE, recorder);
        assertThrows(IllegalArgumentException.class, () -> bus.claim(0x60, 0x64, IoBus.Width.BYTE, recorder));
    }
}
