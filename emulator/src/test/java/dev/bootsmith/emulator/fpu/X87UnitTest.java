package dev.bootsmith.emulator.fpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.X87Calculations.Binary;
import org.junit.jupiter.api.Test;

/** Stack faults and condition codes, as Vol. 1, 8.1.3 and 8.5.1, describe them. */
class X87UnitTest {
    private static final int STACK_FAULT_AND_INVALID = 0x41;

    private final X87Registers registers = new X87Registers();
    private final X87Unit unit = new X87Unit(registers);

    private long topAsDouble() {
        return unit.transfers().store(Format.DOUBLE);
    }

    @Test
    void theNinthPushOverflowsAndLeavesTheIndefinite() {
        for (int i = 0; i < 8; i++) {
            unit.transfers().loadInteger(i);
        }
        assertEquals(0, registers.statusWord() & 0x7f);
        unit.transfers().loadInteger(8);
        assertEquals(STACK_FAULT_AND_INVALID, registers.statusWord() & 0x7f);
        assertTrue((registers.statusWord() & X87Registers.STATUS_C1) != 0, "C1 tells overflow from underflow");
        assertEquals(ExtendedFormat.INDEFINITE_SIGNIFICAND, registers.significand(0));
    }

    @Test
    void anEmptySourceUnderflowsWithC1Clear() {
        unit.transfers().loadInteger(1);
        unit.calculations().compute(Binary.ADD, 0, 1);
        assertEquals(STACK_FAULT_AND_INVALID, registers.statusWord() & 0x7f);
        assertFalse((registers.statusWord() & X87Registers.STATUS_C1) != 0);
    }

    @Test
    void anUnmaskedZeroDivideLeavesTheOperandsAndBecomesPending() {
        registers.setControlWord(0x037f & ~FloatExceptions.ZERO_DIVIDE);
        unit.transfers().loadInteger(0);
        unit.transfers().loadInteger(3);
        unit.calculations().compute(Binary.DIVIDE, 0, 1);
        assertTrue(registers.hasPendingException());
        assertEquals(Double.doubleToRawLongBits(3), topAsDouble());
        registers.clearExceptions();
        assertFalse(registers.hasPendingException());
    }

    @Test
    void reversedSubtractionExchangesTheOperands() {
        unit.transfers().loadInteger(5);
        unit.calculations().compute(Binary.SUBTRACT_REVERSED, Format.DOUBLE, Double.doubleToRawLongBits(7));
        assertEquals(Double.doubleToRawLongBits(2), topAsDouble());
    }

    /** pi is C90FDAA2 2168C234 C4..., so rounding up takes the last digit to 5 (Vol. 1, 8.3.8). */
    @Test
    void constantsFollowTheRoundingControl() {
        unit.transfers().loadConstant(X87Transfers.Constant.PI);
        assertEquals(0xc90f_daa2_2168_c235L, registers.significand(0));
        registers.setControlWord(0x0f7f);
        unit.transfers().loadConstant(X87Transfers.Constant.PI);
        assertEquals(0xc90f_daa2_2168_c234L, registers.significand(0));
    }

    @Test
    void examineNamesTheClassOfTheTop() {
        unit.comparisons().examine();
        assertEquals(X87Registers.STATUS_C3 | X87Registers.STATUS_C0, registers.statusWord() & 0x4500, "empty");
        unit.transfers().loadInteger(-1);
        unit.comparisons().examine();
        assertEquals(
                X87Registers.STATUS_C2 | X87Registers.STATUS_C1, registers.statusWord() & 0x4700, "negative normal");
    }

    @Test
    void theTagWordShowsZeroSpecialAndEmpty() {
        unit.transfers().loadInteger(0); // physical register 7
        unit.transfers().push(0x7fff, ExtendedFormat.INTEGER_BIT); // 6: infinity
        unit.transfers().loadInteger(2); // 5
        // 7: 01, 6: 10, 5: 00, the others 11
        assertEquals(0b01_10_00_11_11_11_11_11, registers.tagWord());
    }

    /** What D9 D8+i does of an empty register on processors of both makers, tried on one of them: nothing is stored, nothing is wrong. */
    @Test
    void fstp1OfAnEmptyRegisterIsSilent() {
        unit.transfers().loadInteger(7);
        unit.transfers().loadInteger(1);
        unit.transfers().free(0);
        unit.transfers().skipStore();
        unit.pop();
        assertEquals(Double.doubleToRawLongBits(7), topAsDouble());
        assertEquals(0, registers.statusWord() & 0x41);
    }
}
