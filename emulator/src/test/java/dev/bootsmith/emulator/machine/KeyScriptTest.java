package dev.bootsmith.emulator.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: scan code set 1 of the PS/2 technical reference. */
class KeyScriptTest {
    @Test
    void lettersAndShiftedCharacters() {
        assertEquals(
                List.of(
                        stroke(0x1e),
                        new KeyScript.Stroke(0x1e, List.of(0x2a), 0),
                        new KeyScript.Stroke(0x35, List.of(0x2a), 0)),
                KeyScript.parse("aA?").strokes());
    }

    @Test
    void namedKeysAndModifiers() {
        assertEquals(
                List.of(stroke(0x1c), stroke(0x148), new KeyScript.Stroke(0x2e, List.of(0x1d), 0)),
                KeyScript.parse("{enter}{up}{ctrl-c}").strokes());
    }

    @Test
    void pausesAndBraces() {
        assertEquals(
                List.of(new KeyScript.Stroke(-1, List.of(), 1_000), new KeyScript.Stroke(0x1a, List.of(0x2a), 0)),
                KeyScript.parse("{wait:1000}{{}").strokes());
    }

    @Test
    void whatCannotBeTypedIsNamed() {
        assertEquals(
                "{frob}",
                assertThrows(IllegalArgumentException.class, () -> KeyScript.parse("{frob}"))
                        .getMessage());
        assertEquals(
                "\u4e2d",
                assertThrows(IllegalArgumentException.class, () -> KeyScript.parse("\u4e2d"))
                        .getMessage());
    }

    private static KeyScript.Stroke stroke(int key) {
        return new KeyScript.Stroke(key, List.of(), 0);
    }
}
