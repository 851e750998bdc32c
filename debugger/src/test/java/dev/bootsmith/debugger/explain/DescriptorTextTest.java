package dev.bootsmith.debugger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expected fields read off the pictures of SDM Vol. 3A, 3.4.5 and 6.11 by hand. */
class DescriptorTextTest {
    private final DescriptorText english = new DescriptorText(Messages.english());

    @Test
    void flatCode32() {
        assertEquals(
                "code, readable, DPL=0, present, base=0x0, limit=0xffffffff, L=0, D=1",
                english.describe(0x00cf_9a00_0000_ffffL));
    }

    @Test
    void userData() {
        assertEquals(
                "data, writable, DPL=3, present, base=0x0, limit=0xffffffff, B=1",
                english.describe(0x00cf_f200_0000_ffffL));
    }

    @Test
    void baseIsPutTogetherFromThreePlaces() {
        assertEquals(
                "data, writable, DPL=0, present, base=0x12345678, limit=0xfffff, B=0",
                english.describe(0x120f_9234_5678_ffffL));
    }

    @Test
    void bothBitsLAndDShow() {
        assertEquals(
                "code, readable, DPL=0, present, base=0x0, limit=0x0, L=1, D=1",
                english.describe(0x0060_9a00_0000_0000L));
    }

    @Test
    void gateLeadsToSelectorAndOffset() {
        assertEquals(
                "interrupt gate, DPL=0, present, selector=0x8, offset=0x12347c39",
                english.describe(0x1234_8e00_0008_7c39L));
    }

    @Test
    void gateOfSixtyFourBitsLeadsToTheUpperHalf() {
        assertEquals(
                "interrupt gate, DPL=0, present, selector=0x18, offset=0xffffffff80007c39",
                english.describe(0x8000_8e00_0018_7c39L, 0xffff_ffffL));
    }

    @Test
    void allZeroIsTheNullDescriptor() {
        assertEquals("null descriptor", english.describe(0));
        assertEquals("空描述符", new DescriptorText(new Messages(Locale.SIMPLIFIED_CHINESE)).describe(0));
    }

    @Test
    void clearedPresentBitIsLoud() {
        assertEquals(
                "TSS, available, DPL=0, NOT PRESENT, base=0x7000, limit=0x67",
                english.describe(0x0000_0900_7000_0067L));
    }
}
