package dev.bootsmith.isa.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.table.IsaTables;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Expected values are read off the manual's tables (Vol. 2A, chapter 2, and the instruction pages). */
class DecoderTest {
    private static final Decoder DECODER = new Decoder(IsaTables.load());

    private static DecodedInstruction decode(CpuMode mode, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return DECODER.decode(InstructionBytes.of(bytes, 0), mode);
    }

    private static String form(CpuMode mode, String hex) {
        return decode(mode, hex).form().syntax();
    }

    @Test
    void operandSizeComesFromModePrefixAndRexW() {
        assertEquals("ADD r/m16, r16", form(CpuMode.BITS16, "01 c8"));
        assertEquals("ADD r/m32, r32", form(CpuMode.BITS16, "66 01 c8"));
        assertEquals("ADD r/m32, r32", form(CpuMode.BITS32, "01 c8"));
        assertEquals("ADD r/m16, r16", form(CpuMode.BITS64, "66 01 c8"));
        assertEquals("ADD r/m64, r64", form(CpuMode.BITS64, "48 01 c8"));
        assertEquals("ADD r/m64, r64", form(CpuMode.BITS64, "66 48 01 c8"));
    }

    @Test
    void stackInstructionsAre64BitWideInLongModeWithoutRexW() {
        assertEquals("PUSH r64", form(CpuMode.BITS64, "50"));
        assertEquals(64, decode(CpuMode.BITS64, "50").operandSizeBits());
        assertEquals("PUSH r16", form(CpuMode.BITS64, "66 50"));
        assertEquals("PUSH r32", form(CpuMode.BITS32, "50"));
    }

    @Test
    void rexPrefixBeforeAnotherPrefixIsIgnored() {
        assertEquals("ADD r/m16, r16", form(CpuMode.BITS64, "48 66 01 c8"));
    }

    @Test
    void rexBitsExtendRegisterNumbers() {
        DecodedInstruction add = decode(CpuMode.BITS64, "4d 01 c8");
        assertEquals(Register.R8, add.register(0));
        assertEquals(Register.R9, add.register(1));
    }

    @Test
    void byteRegistersFourToSevenDependOnRex() {
        assertEquals(Register.AH, decode(CpuMode.BITS64, "88 e0").register(1));
        assertEquals(Register.SPL, decode(CpuMode.BITS64, "40 88 e0").register(1));
    }

    @Test
    void memoryOperandsOf16BitAddressing() {
        DecodedInstruction mov = decode(CpuMode.BITS16, "8b 42 fe");
        assertTrue(mov.isMemory());
        assertEquals(5, mov.baseNumber());
        assertEquals(6, mov.indexNumber());
        assertEquals(-2, mov.displacement());
        assertEquals(Register.SS, mov.memorySegment());
        assertEquals(0x1234, decode(CpuMode.BITS16, "8b 1e 34 12").displacement());
        assertEquals(-1, decode(CpuMode.BITS16, "8b 1e 34 12").baseNumber());
    }

    @Test
    void sibAndRipRelativeAddressing() {
        DecodedInstruction indexed = decode(CpuMode.BITS64, "42 8b 84 a0 78 56 34 12");
        assertEquals(0, indexed.baseNumber());
        assertEquals(12, indexed.indexNumber());
        assertEquals(4, indexed.scale());
        assertEquals(0x12345678, indexed.displacement());
        DecodedInstruction relative = decode(CpuMode.BITS64, "8b 05 fc ff ff ff");
        assertTrue(relative.isRipRelative());
        assertEquals(-4, relative.displacement());
        assertEquals(6, relative.length());
        assertFalse(decode(CpuMode.BITS32, "8b 05 fc ff ff ff").isRipRelative());
    }

    @Test
    void immediatesAreSignExtendedWhereTheManualSaysSo() {
        assertEquals(-1, decode(CpuMode.BITS32, "83 c0 ff").immediate());
        assertEquals(0xff, decode(CpuMode.BITS32, "cd ff").immediate());
        assertEquals(-128, decode(CpuMode.BITS16, "eb 80").immediate());
        assertEquals(0x1234, decode(CpuMode.BITS32, "c8 34 12 05").immediate());
        assertEquals(5, decode(CpuMode.BITS32, "c8 34 12 05").immediate2());
        DecodedInstruction far = decode(CpuMode.BITS16, "ea 00 7c 08 00");
        assertEquals(0x7c00, far.immediate());
        assertEquals(8, far.immediate2());
    }

    @Test
    void lockIsAllowedOnlyOnMemoryDestinationsOfSomeInstructions() {
        assertEquals(DecodeStatus.VALID, decode(CpuMode.BITS64, "f0 01 00").status());
        assertEquals(
                DecodeStatus.LOCK_NOT_ALLOWED,
                decode(CpuMode.BITS64, "f0 01 c0").status());
        assertEquals(
                DecodeStatus.LOCK_NOT_ALLOWED,
                decode(CpuMode.BITS64, "f0 8b 00").status());
        assertEquals(
                DecodeStatus.LOCK_NOT_ALLOWED,
                decode(CpuMode.BITS64, "f0 39 00").status());
    }

    @Test
    void sixteenBytesAreTooLong() {
        assertEquals(
                DecodeStatus.VALID,
                decode(CpuMode.BITS32, "66".repeat(14) + "90").status());
        assertEquals(
                DecodeStatus.TOO_LONG,
                decode(CpuMode.BITS32, "66".repeat(15) + "90").status());
        assertEquals(
                DecodeStatus.TOO_LONG,
                decode(CpuMode.BITS32, "3e".repeat(10) + "c7 00 11 22 33 44").status());
    }

    @Test
    void opcodesExistOnlyInTheirModes() {
        assertEquals("DAA", form(CpuMode.BITS16, "27"));
        assertEquals(DecodeStatus.INVALID_OPCODE, decode(CpuMode.BITS64, "27").status());
        assertEquals("ARPL r/m16, r16", form(CpuMode.BITS32, "63 c0"));
        assertEquals("MOVSXD r64, r/m32", form(CpuMode.BITS64, "48 63 c0"));
        assertEquals("LES r32, m16:32", form(CpuMode.BITS32, "c4 00"));
        assertEquals("SWAPGS", form(CpuMode.BITS64, "0f 01 f8"));
        assertEquals(
                DecodeStatus.INVALID_OPCODE, decode(CpuMode.BITS32, "0f 01 f8").status());
    }

    @Test
    void mandatoryPrefixesSelectTheInstruction() {
        assertEquals("BSF r32, r/m32", form(CpuMode.BITS32, "0f bc c1"));
        assertEquals("TZCNT r32, r/m32", form(CpuMode.BITS32, "f3 0f bc c1"));
        assertEquals("TZCNT r16, r/m16", form(CpuMode.BITS32, "66 f3 0f bc c1"));
        assertEquals("PAUSE", form(CpuMode.BITS32, "f3 90"));
        assertEquals("NOP", form(CpuMode.BITS32, "90"));
        assertEquals("XCHG r64, RAX", form(CpuMode.BITS64, "49 90"));
        assertEquals("ENDBR64", form(CpuMode.BITS64, "f3 0f 1e fa"));
    }

    /** Vol. 2A, 2.2.1.2: REX.R counts only where the field names a general, vector, control or debug register. */
    @Test
    void rexIsIgnoredBeforeASegmentRegister() {
        DecodedInstruction decoded = decode(CpuMode.BITS64, "44 8e e8");
        assertTrue(decoded.isValid());
        assertEquals(5, decoded.register(0).number());
    }

    @Test
    void vexIsToldFromLesByTheModField() {
        DecodedInstruction andn = decode(CpuMode.BITS32, "c4 e2 60 f2 c1");
        assertEquals("ANDN r32, r32V, r/m32", andn.form().syntax());
        assertEquals(Register.EBX, andn.register(1));
        assertEquals(Register.ECX, andn.register(2));
    }

    @Test
    void memoryOffsetsHaveTheAddressSize() {
        DecodedInstruction mov = decode(CpuMode.BITS64, "a1 88 77 66 55 44 33 22 11");
        assertEquals("MOV EAX, moffs32", mov.form().syntax());
        assertEquals(0x1122334455667788L, mov.displacement());
        assertEquals(5, decode(CpuMode.BITS64, "67 a1 44 33 22 11").length() - 1);
    }
}
