package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: IBM PS/2 technical reference, the mouse's commands and its packet. */
class Ps2MouseTest {
    private final List<Integer> sent = new ArrayList<>();
    private final Ps2Mouse mouse = new Ps2Mouse(sent::add);

    @Test
    void resetIsAcknowledgedThenTheSelfTestAndTheIdentityFollow() {
        assertEquals(List.of(0xfa, 0xaa, 0x00), answers(0xff));
        assertEquals(List.of(0xfa, 0x00), answers(0xf2));
    }

    @Test
    void statusTellsModeButtonsResolutionAndRate() {
        assertEquals(List.of(0xfa, 0x00, 2, 100), answers(0xe9));
        answers(0xe7); // scaling 2:1
        answers(0xe8);
        answers(3); // eight counts a millimetre
        answers(0xf3);
        answers(200);
        answers(0xf4);
        mouse.move(0, 0, 0b101); // left and middle
        // 20h reporting, 10h scaling 2:1, 4 left, 2 middle
        assertEquals(List.of(0xfa, 0x36, 3, 200), answers(0xe9));
        answers(0xf6);
        assertEquals(List.of(0xfa, 0x06, 2, 100), answers(0xe9));
    }

    @Test
    void itReportsNothingUnlessItWasToldTo() {
        mouse.move(1, 1, 0);
        assertEquals(List.of(), sent);
        assertEquals(List.of(0xfa, 0x08, 1, 1), answers(0xeb)); // asked for by hand
        answers(0xf4);
        sent.clear();
        mouse.move(-1, -256, 2);
        // 8 always, 2 right button, 10h X negative, 20h Y negative; -1; -256
        assertEquals(List.of(0x3a, 0xff, 0x00), sent);
        answers(0xf5);
        sent.clear();
        mouse.move(1, 1, 0);
        assertEquals(List.of(), sent);
    }

    @Test
    void inRemoteModeItWaitsToBeAsked() {
        answers(0xf0);
        answers(0xf4);
        sent.clear();
        mouse.move(5, 6, 0);
        assertEquals(List.of(), sent);
        assertEquals(List.of(0xfa, 0x08, 5, 6), answers(0xeb));
    }

    @Test
    void inWrapModeItEchoesAllButTwoCommands() {
        answers(0xee);
        assertEquals(List.of(0xe9), answers(0xe9));
        assertEquals(List.of(0xfa), answers(0xec));
        assertEquals(List.of(0xfa, 0x00, 2, 100), answers(0xe9));
    }

    @Test
    void whatIsNoCommandIsAskedForAgain() {
        assertEquals(List.of(0xfe), answers(0x12));
    }

    private List<Integer> answers(int value) {
        sent.clear();
        mouse.receive(value);
        return List.copyOf(sent);
    }
}
