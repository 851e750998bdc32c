package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HPET and ACPI power management timer. Expected values: IA-PC HPET specification 1.0a; ACPI specification, 4.8. */
class TimersTest {
    private final Bench bench = new Bench();
    private final List<String> log = new ArrayList<>();
    private final Hpet hpet = new Hpet(bench.events, new Hpet.Output() {
        @Override
        public void setInput(int input, boolean level) {
            log.add("input " + input + (level ? " up" : " down"));
        }

        @Override
        public void setIsaIrq(int irq, boolean level) {
            log.add("irq " + irq + (level ? " up" : " down"));
        }
    });

    @Test
    void thePeriodIsGivenInFemtoseconds() {
        assertEquals(10_000_000, hpet.read(4, 4)); // 10 ns: 100 MHz
        assertEquals(2, hpet.read(0, 4) >> 8 & 31); // last timer
    }

    @Test
    void theCounterRunsOnlyWhenItIsEnabled() {
        bench.pass(1_000);
        assertEquals(0, hpet.read(0xf0, 8));
        hpet.write(0x10, 4, 1);
        bench.pass(1_000);
        assertEquals(100, hpet.read(0xf0, 8));
        hpet.write(0x10, 4, 0);
        bench.pass(1_000);
        assertEquals(100, hpet.read(0xf0, 8));
    }

    @Test
    void aOneShotTimerInterruptsOnceAtItsRoute() {
        hpet.write(0x100, 4, 2 << 9 | 4); // input 2, enabled
        hpet.write(0x108, 4, 50);
        hpet.write(0x10c, 4, 0);
        hpet.write(0x10, 4, 1);
        bench.pass(499);
        assertEquals(List.of(), log);
        bench.pass(1);
        assertEquals(List.of("input 2 up", "input 2 down"), log);
        bench.pass(100_000);
        assertEquals(2, log.size());
    }

    @Test
    void aPeriodicTimerInLegacyRoutingReplacesTheIsaTimer() {
        hpet.write(0x100, 4, 0x4c); // set accumulator, periodic, enabled
        hpet.write(0x108, 8, 100);
        hpet.write(0x10, 4, 3);
        assertTrue(hpet.isLegacyRouting());
        bench.pass(3_000);
        assertEquals(List.of("irq 0 up", "irq 0 down", "irq 0 up", "irq 0 down", "irq 0 up", "irq 0 down"), log);
    }

    @Test
    void thePowerManagementTimerCountsAt3579545Hertz() {
        new PowerManagement(bench.clock, new Silent()).map(bench.bus, PowerManagement.BASE);
        bench.pass(1_000_000_000);
        assertEquals(3_579_545, bench.bus.read(0x608, 4));
        bench.pass(4_000_000_000L);
        assertEquals(5 * 3_579_545 & 0xff_ffff, bench.bus.read(0x608, 4)); // 24 bits
    }

    @Test
    void sleepEnablePowersOff() {
        new PowerManagement(bench.clock, new Silent()).map(bench.bus, PowerManagement.BASE);
        bench.bus.write(0x604, 2, 0x0001);
        assertEquals(List.of(), log);
        bench.bus.write(0x604, 2, 0x2001);
        assertEquals(List.of("off 604"), log);
        assertEquals(1, bench.bus.read(0x604, 2) & 1); // SCI_EN
    }

    private final class Silent implements SystemControl {
        @Override
        public void powerOff(int port) {
            log.add("off " + Integer.toHexString(port));
        }

        @Override
        public void reset(int port) {}

        @Override
        public void debugExit(int port, int status) {}

        @Override
        public void setA20(boolean enabled) {}
    }
}
