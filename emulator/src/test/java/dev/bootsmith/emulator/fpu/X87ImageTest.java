package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.fpu.X87Image.EnvironmentFormat;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class X87ImageTest {
    private static X87Registers oneAndPi() {
        X87Registers registers = new X87Registers();
        X87Unit unit = new X87Unit(registers);
        unit.transfers().loadConstant(X87Transfers.Constant.ONE);
        unit.transfers().loadConstant(X87Transfers.Constant.PI);
        return registers;
    }

    /** Bytes recorded on a processor in 64-bit mode: fninit; fld1; fldpi; fnstenv (pointers and opcode left out). */
    @Test
    void theProtectedEnvironmentIsThatOfAProcessor() {
        byte[] image = new byte[28];
        X87Image.storeEnvironment(oneAndPi(), EnvironmentFormat.PROTECTED_32, image);
        assertEquals("7f03ffff0030ffffff0fffff", HexFormat.of().formatHex(image, 0, 12));
    }

    @Test
    void everyFormatBringsBackWhatItTook() {
        for (EnvironmentFormat format : EnvironmentFormat.values()) {
            X87Registers before = oneAndPi();
            before.instructionPointer = 0xabcde & (format == EnvironmentFormat.PROTECTED_16 ? 0xffff : 0xfffff);
            byte[] image = new byte[format.stateBytes()];
            X87Image.storeState(before, format, image);
            X87Registers after = new X87Registers();
            X87Image.loadState(after, format, image);
            assertEquals(before.tagWord(), after.tagWord(), format::name);
            assertEquals(before.significand(0), after.significand(0), format::name);
            assertEquals(before.signExponent(1), after.signExponent(1), format::name);
            assertEquals(before.instructionPointer, after.instructionPointer, format::name);
        }
    }

    /** SDM Vol. 1, table 10-2: FCW at 0, FSW at 2, the abridged tags at 4, ST(0) at 32. */
    @Test
    void theExtendedAreaHasTheFieldsWhereTheManualPutsThem() {
        byte[] area = new byte[512];
        X87Image.storeExtended(oneAndPi(), X87Image.PointerFormat.OFFSET_64, area);
        assertEquals("7f030030c000", HexFormat.of().formatHex(area, 0, 6));
        assertEquals("35c26821a2da0fc90040", HexFormat.of().formatHex(area, 32, 42));
    }
}
