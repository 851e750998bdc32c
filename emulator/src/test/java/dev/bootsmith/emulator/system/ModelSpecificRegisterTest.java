package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which model-specific registers there are and which bits they take; SDM Vol. 4, table 2-2, and the chapters it refers to. */
class ModelSpecificRegisterTest {
    private static SystemBench write(int index, long value) {
        SystemBench bench = SystemBench.long64("default", 0);
        put(bench, index, value);
        bench.execute(bench.op("wrmsr"));
        return bench;
    }

    private static void put(SystemBench bench, int index, long value) {
        bench.cpu.gpr[0] = value & 0xffff_ffffL;
        bench.cpu.gpr[1] = Integer.toUnsignedLong(index);
        bench.cpu.gpr[2] = value >>> 32;
    }

    private static long read(SystemBench bench, int index) {
        bench.cpu.gpr[1] = Integer.toUnsignedLong(index);
        bench.execute(bench.op("rdmsr"));
        return bench.cpu.gpr[0] | bench.cpu.gpr[2] << 32;
    }

    @ParameterizedTest
    @CsvSource({
        "3b, 1234567890", // TSC_ADJUST
        "8b, 1200000000", // microcode version
        "174, 1234",
        "1d9, 1", // DEBUGCTL: LBR
        "1db, 123456789abc",
        "17a, 7",
        "1a0, 400c51809", // MISC_ENABLE: all writable bits and the read-only ones
        "200, ff00000006",
        "201, ff00000800",
        "250, 0605040100060606",
        "277, 0007010600070406",
        "2ff, c06",
        "400, ffffffffffffffff", // MC0_CTL
        "401, 0",
        "402, 123456789abcdef0",
        "c0000080, d01",
        "c0000084, ffffffff",
    })
    void aRegisterHoldsWhatItTakes(String index, String value) {
        int number = Integer.parseUnsignedInt(index, 16);
        long wanted = Long.parseUnsignedLong(value, 16);
        wanted = number == 0x1a0 ? wanted | 0x1000 : wanted;
        SystemBench bench = write(number, wanted);
        assertEquals(Long.toHexString(wanted), Long.toHexString(read(bench, number)));
    }

    @ParameterizedTest
    @CsvSource({
        "17, 1, MSR_RESERVED_BITS", // read-only
        "1d9, 40, MSR_RESERVED_BITS", // no branch trace messages
        "da0, 1, MSR_UNKNOWN", // IA32_XSS comes with XSAVES
        "fe, 0, MSR_RESERVED_BITS", // MTRRCAP is read-only
        "fe, 508, MSR_RESERVED_BITS", // even with its own value
        "179, 6, MSR_RESERVED_BITS",
        "0, 0, MSR_RESERVED_BITS", // P5_MC_ADDR
        "179, 0, MSR_RESERVED_BITS", // MCG_CAP is read-only
        "1a0, 2, MSR_RESERVED_BITS",
        "200, 2, MSR_MEMORY_TYPE",
        "200, 100, MSR_RESERVED_BITS",
        "201, 10000000800, MSR_RESERVED_BITS", // bit 40 with 40-bit addresses
        "250, 0600000000000003, MSR_MEMORY_TYPE",
        "277, 0700000000000002, MSR_MEMORY_TYPE",
        "2ff, 1006, MSR_RESERVED_BITS",
        "400, 1, MSR_RESERVED_BITS", // all or nothing
        "401, 1, MSR_RESERVED_BITS", // can only be cleared
        "418, 0, MSR_UNKNOWN", // a seventh bank
        "210, 0, MSR_UNKNOWN",
        "c0000082, 800000000000, MSR_NON_CANONICAL",
    })
    void whatItDoesNotTakeIsAGeneralProtectionFault(String index, String value, FaultKind reason) {
        SystemBench bench = SystemBench.long64("default", 0);
        put(bench, Integer.parseUnsignedInt(index, 16), Long.parseUnsignedLong(value, 16));
        var fault = bench.fault(bench.op("wrmsr"));
        assertEquals(Vector.GENERAL_PROTECTION, fault.vector());
        assertEquals(reason, fault.reason().kind());
    }

    @Test
    void writingTheTimeStampCounterMovesTheAdjustmentAndTheOtherWayRound() {
        // Vol. 3B, 18.17.3: whatever is added to one is added to the other.
        SystemBench bench = write(0x10, 1_000_000);
        long adjustment = read(bench, 0x3b);
        assertNotEquals(0, adjustment);
        put(bench, 0x3b, adjustment + 5_000);
        bench.execute(bench.op("wrmsr"));
        assertEquals(1_005_000, read(bench, 0x10));
    }

    /** Software that wants to know the microcode's revision writes 0, executes CPUID and reads. @sdm Vol. 3A, 9.11.7.1 */
    @Test
    void cpuidLoadsTheSignatureOfTheMicrocode() {
        SystemBench bench = SystemBench.long64(0);
        assertEquals(0, read(bench, 0x8b));
        bench.cpu.gpr[0] = 1;
        bench.execute(bench.op("cpuid"));
        assertEquals(0x28L << 32, read(bench, 0x8b));
    }

    /** What the processor could use with CR4.LA57 may be loaded without it, into tables and segment bases too. @sdm Vol. 3A, 4.5 */
    @ParameterizedTest
    @CsvSource({"default, 0", "max, 00aaaaaaaaaaaaaa"})
    void basesAreCanonicalByTheWidestAddressesOfTheProcessor(String model, String expected) {
        long wide = 0x00aa_aaaa_aaaa_aaaaL;
        SystemBench bench = SystemBench.long64(model, 0);
        bench.cpu.gpr[0] = wide & 0xffff_ffffL;
        bench.cpu.gpr[1] = 0xc000_0102L;
        bench.cpu.gpr[2] = wide >>> 32;
        bench.quad(SystemBench.OPERAND, wide << 16 | 0xff).quad(SystemBench.OPERAND + 8, wide >>> 48);
        if (model.equals("max")) {
            bench.execute(bench.op("wrmsr"));
            bench.execute(bench.op("lgdt").at(SystemBench.OPERAND));
            assertEquals(wide, bench.state.gdtr().base());
        } else {
            bench.fault(bench.op("wrmsr"));
            bench.fault(bench.op("lgdt").at(SystemBench.OPERAND));
        }
        assertEquals(Long.parseLong(expected, 16), read(bench, 0xc000_0102));
    }

    /** TSC_AUX belongs to RDTSCP and to RDPID. */
    @Test
    void theAuxiliaryRegisterComesWithEitherInstructionThatReadsIt() {
        for (String model : new String[] {"default", "max,-rdtscp"}) {
            SystemBench bench = SystemBench.long64(model, 0);
            put(bench, 0xc000_0103, 0x1234);
            bench.execute(bench.op("wrmsr"));
            assertEquals(0x1234, read(bench, 0xc000_0103));
        }
        SystemBench without = SystemBench.long64("core2", 0);
        put(without, 0xc000_0103, 0);
        assertEquals(
                FaultKind.MSR_UNKNOWN,
                without.fault(without.op("wrmsr")).reason().kind());
    }

    private static long cpuid(SystemBench bench, int leaf, int register) {
        bench.cpu.gpr[0] = Integer.toUnsignedLong(leaf);
        bench.cpu.gpr[1] = 0;
        bench.execute(bench.op("cpuid"));
        return bench.cpu.gpr[register];
    }

    /** Bit 18 of IA32_MISC_ENABLE; 1 after RESET. */
    @Test
    void withoutTheMonitorBitMonitorIsUndefinedAndNotAnnounced() {
        SystemBench bench = SystemBench.long64("default", 0);
        assertEquals(1, read(bench, 0x1a0) >>> 18 & 1);
        assertEquals(1, cpuid(bench, 1, 1) >>> 3 & 1);
        put(bench, 0x1a0, 1);
        bench.execute(bench.op("wrmsr"));
        assertEquals(0, cpuid(bench, 1, 1) >>> 3 & 1);
        bench.cpu.gpr[1] = 0;
        assertEquals(Vector.INVALID_OPCODE, bench.fault(bench.op("monitor")).vector());
        assertEquals(Vector.INVALID_OPCODE, bench.fault(bench.op("mwait")).vector());
    }

    /** Bit 34 hides XD and makes EFER.NXE reserved; bit 22 shows no leaf above 2. */
    @Test
    void executeDisableAndTheUpperLeavesCanBeHidden() {
        SystemBench bench = SystemBench.long64("default", 0);
        assertEquals(1, cpuid(bench, 0x8000_0001, 2) >>> 20 & 1);
        put(bench, 0x1a0, 1L << 34 | 1 << 22);
        bench.execute(bench.op("wrmsr"));
        assertEquals(0, cpuid(bench, 0x8000_0001, 2) >>> 20 & 1);
        assertEquals(2, cpuid(bench, 0, 0));
        put(bench, 0xc000_0080, 0xd01);
        bench.execute(bench.op("wrmsr").size(64).rm(0, 0x501)); // without NXE
        put(bench, 0xc000_0080, 0xd01);
        assertEquals(
                FaultKind.EFER_NXE_WITHOUT_CPUID,
                bench.fault(bench.op("wrmsr")).reason().kind());
    }

    /** @sdm Vol. 2A, CPUID, table 3-8 */
    @Test
    void syscallIsAnnouncedIn64BitModeAlone() {
        assertEquals(1, cpuid(SystemBench.long64("default", 0), 0x8000_0001, 2) >>> 11 & 1);
        assertEquals(0, cpuid(SystemBench.protected32("default", 0), 0x8000_0001, 2) >>> 11 & 1);
    }
}
