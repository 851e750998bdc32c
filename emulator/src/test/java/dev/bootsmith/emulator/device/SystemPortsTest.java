package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SystemPortsTest {
    private final Bench bench = new Bench();
    private final List<String> log = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final SystemPorts ports = new SystemPorts(new Recorder(), value -> text.append((char) value));

    @BeforeEach
    void attach() {
        ports.attach(bench.bus);
    }

    @Test
    void debugTextPortsCollectTextAndE9ReadsBackE9() {
        bench.out(0xe9, 'a');
        bench.out(0x402, 'b');
        bench.out(0x403, 'c');
        assertEquals("abc", text.toString());
        assertEquals(0xe9, bench.in(0xe9));
    }

    @Test
    void debugExitShiftsTheValueAndSetsBit0() {
        bench.out(0xf4, 0x10);
        bench.bus.write(0xf4, 4, 3);
        assertEquals(List.of("exit 33", "exit 7"), log);
    }

    @Test
    void powerOffNeedsTheSleepEnableBit() {
        bench.bus.write(0xb004, 2, 0x0001);
        assertEquals(List.of(), log);
        bench.bus.write(0xb004, 2, 0x2000);
        assertEquals(List.of("off b004"), log);
    }

    @Test
    void theWordShutdownPowersOff() {
        for (char c : "ShShutdown".toCharArray()) {
            bench.out(0x8900, c);
        }
        assertEquals(List.of("off 8900"), log);
    }

    @Test
    void port92MovesA20AndResetsOnARisingBit0() {
        bench.out(0x92, 0x00);
        bench.out(0x92, 0x02);
        bench.out(0x92, 0x03);
        bench.out(0x92, 0x03);
        assertEquals(List.of("a20 false", "a20 true", "a20 true", "reset 92", "a20 true"), log);
        assertEquals(0x03, bench.in(0x92));
    }

    @Test
    void cf9ResetsOnARisingBit2() {
        bench.out(0xcf9, 0x02);
        bench.out(0xcf9, 0x06);
        assertEquals(List.of("reset cf9"), log);
    }

    private final class Recorder implements SystemControl {
        @Override
        public void powerOff(int port) {
            log.add("off " + Integer.toHexString(port));
        }

        @Override
        public void reset(int port) {
            log.add("reset " + Integer.toHexString(port));
        }

        @Override
        public void debugExit(int port, int status) {
            log.add("exit " + status);
        }

        @Override
        public void setA20(boolean enabled) {
            log.add("a20 " + enabled);
        }
    }
}
