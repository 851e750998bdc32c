package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: IBM PS/2 technical reference. */
class Kbc8042Test {
    private static final long BYTE_NANOS = 600_000;

    private final Bench bench = new Bench();
    private final List<String> system = new ArrayList<>();
    private final SystemControl control = new SystemControl() {
        @Override
        public void powerOff(int port) {}

        @Override
        public void reset(int port) {
            system.add("reset");
        }

        @Override
        public void debugExit(int port, int status) {}

        @Override
        public void setA20(boolean enabled) {
            system.add("a20 " + enabled);
        }
    };
    private boolean irq1;
    private final Kbc8042 controller =
            new Kbc8042(bench.events, control, level -> irq1 = level, InterruptLine.UNCONNECTED);

    @BeforeEach
    void attach() {
        controller.attach(bench.bus);
    }

    @Test
    void selfTestAnswers55() {
        bench.out(0x64, 0xaa);
        assertEquals(1, bench.in(0x64) & 1);
        assertEquals(0x55, bench.in(0x60));
        assertEquals(0, bench.in(0x64) & 1);
    }

    @Test
    void aPressedKeyArrivesTranslatedAndRaisesIrq1() {
        controller.keyboard().press(0x1e); // A
        assertFalse(irq1);
        bench.pass(BYTE_NANOS);
        assertTrue(irq1);
        assertEquals(0x1e, bench.in(0x60));
        assertFalse(irq1);
        controller.keyboard().release(0x1e);
        bench.pass(BYTE_NANOS);
        assertEquals(0x9e, bench.in(0x60));
    }

    @Test
    void extendedKeysSendThePrefix() {
        controller.keyboard().press(0x48 | Ps2Keyboard.EXTENDED); // up
        assertEquals(List.of(0xe0, 0x48), take(2));
    }

    @Test
    void withoutTranslationSet2ComesThrough() {
        bench.out(0x64, 0x60);
        bench.out(0x60, 0x01);
        controller.keyboard().press(0x1e);
        controller.keyboard().release(0x1e);
        assertEquals(List.of(0x1c, 0xf0, 0x1c), take(3));
    }

    @Test
    void theKeyboardIdentifiesItselfWithTheTranslatedCode() {
        bench.out(0x60, 0xf2);
        assertEquals(List.of(0xfa, 0xab, 0x41), take(3));
    }

    @Test
    void theOutputPortMovesA20() {
        bench.out(0x64, 0xd1);
        bench.out(0x60, 0xdd);
        bench.out(0x64, 0xd1);
        bench.out(0x60, 0xdf);
        assertEquals(List.of("a20 false", "a20 true"), system);
    }

    @Test
    void commandFePulsesReset() {
        bench.out(0x64, 0xfe);
        assertEquals(List.of("reset"), system);
    }

    @Test
    void theCommandByteReadsBack() {
        bench.out(0x64, 0x60);
        bench.out(0x60, 0x65);
        bench.out(0x64, 0x20);
        assertEquals(0x65, bench.in(0x60));
    }

    @Test
    void bytesOfTheMouseAreMarked() {
        bench.out(0x64, 0xd4);
        bench.out(0x60, 0xf4);
        bench.pass(BYTE_NANOS);
        assertEquals(0x21, bench.in(0x64) & 0x21);
        assertEquals(0xfa, bench.in(0x60));
        controller.mouse().move(3, -2, 1);
        // left button, Y negative; 3; -2
        assertEquals(List.of(0x29, 0x03, 0xfe), take(3));
    }

    private List<Integer> take(int count) {
        List<Integer> bytes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bench.pass(BYTE_NANOS);
            assertEquals(1, bench.in(0x64) & 1);
            bytes.add(bench.in(0x60));
        }
        return bytes;
    }
}
