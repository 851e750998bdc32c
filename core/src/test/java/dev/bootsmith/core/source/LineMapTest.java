package dev.bootsmith.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineMapTest {
    @Test
    void lineEndsOfAllThreeKindsStartNewLines() {
        LineMap lines = new SourceFile("x", "a\nbc\r\nd\re").lines();
        assertEquals(4, lines.lineCount());
        assertEquals("a", lines.lineText(1));
        assertEquals("bc", lines.lineText(2));
        assertEquals("d", lines.lineText(3));
        assertEquals("e", lines.lineText(4));
    }

    @Test
    void offsetsTranslateToLinesAndColumnsFromOne() {
        // Offsets: a=0 LF=1 b=2 c=3.
        LineMap lines = new SourceFile("x", "a\nbc").lines();
        assertEquals(1, lines.lineAt(1));
        assertEquals(2, lines.lineAt(2));
        assertEquals(2, lines.columnAt(3));
        assertEquals(2, lines.lineAt(4), "the end of the text belongs to the last line");
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        LineMap lines = new SourceFile("x", "").lines();
        assertEquals(1, lines.lineCount());
        assertEquals("", lines.lineText(1));
    }
}
