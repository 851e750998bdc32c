package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.op.PortOps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * IOPL and the I/O permission bit map.
 *
 * <p>Two bytes of the map are read for every access, so a byte behind the last one that counts must lie inside the TSS.
 *
 * @sdm Vol. 1, 19.5.1 and 19.5.2
 */
class IoPermissionTest {
    private static final int MAP = 0x68;

    /** CPL 3 and IOPL 0 with a map at 68h in a TSS whose limit is given. */
    private static SystemBench bench(int limit) {
        SystemBench bench = SystemBench.protected32(3).word(TSS + 102, MAP);
        bench.state.loadSegment(SegmentRegister.TR, SystemBench.TASK, TSS, limit, 0x8b);
        return bench;
    }

    private static Optional<FaultKind> refusal(SystemBench bench, int port, int sizeBytes) {
        try {
            PortOps.checkPermission(bench.cpu, port, sizeBytes);
        } catch (CpuFault fault) {
            assertSame(Vector.GENERAL_PROTECTION, fault.vector());
            assertEquals(0, fault.errorCode());
            return Optional.of(fault.reason().kind());
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 1, false",
        "7, 1, true",
        "6, 2, true",
        "6, 1, false",
        "5, 2, false",
        "4, 4, true",
        "3, 4, false",
        "10, 1, true",
        "f, 2, true",
        "9, 1, false",
        "d, 4, true",
        "f, 4, true",
        "11, 4, false",
    })
    void anAccessNeedsTheBitsOfAllItsPorts(String port, int sizeBytes, boolean refused) {
        SystemBench bench = bench(0xff).word(TSS + MAP, 1 << 7).word(TSS + MAP + 2, 1); // ports 7 and 10h are denied
        Optional<FaultKind> expected = refused ? Optional.of(FaultKind.PORT_DENIED) : Optional.empty();
        assertEquals(expected, refusal(bench, Integer.parseInt(port, 16), sizeBytes));
    }

    /** With the limit at the map's second byte, ports 0 to 7 have both bytes and port 8 has not. */
    @Test
    void theByteBehindTheLastOneThatCountsMustBeInsideTheTss() {
        SystemBench bench = bench(MAP + 1);
        assertEquals(Optional.empty(), refusal(bench, 7, 1));
        assertEquals(Optional.of(FaultKind.PORT_OUTSIDE_BITMAP), refusal(bench, 8, 1));
        assertEquals(Optional.of(FaultKind.PORT_OUTSIDE_BITMAP), refusal(bench(MAP), 0, 1));
    }

    @Test
    void aMapBaseAtOrBehindTheLimitDeniesEverything() {
        assertEquals(Optional.of(FaultKind.PORT_OUTSIDE_BITMAP), refusal(bench(0x67), 0, 1));
        SystemBench bench = bench(0xff).word(TSS + 102, 0xffff);
        assertEquals(Optional.of(FaultKind.PORT_OUTSIDE_BITMAP), refusal(bench, 0xffff, 1));
    }

    @Test
    void the64thKilobytesLastPortReadsOneByteBehindTheMap() {
        SystemBench bench = bench(MAP + 8192).word(TSS + MAP + 8191, 0);
        assertEquals(Optional.empty(), refusal(bench, 0xffff, 1));
        assertEquals(Optional.of(FaultKind.PORT_OUTSIDE_BITMAP), refusal(bench(MAP + 8191), 0xffff, 1));
    }

    /** A port beyond ffffh has no bit: the byte behind the map answers, which should be all ones. */
    @Test
    void theFillingByteDeniesAccessesThatBeginInTheLastPorts() {
        SystemBench bench = bench(MAP + 8192).word(TSS + MAP + 8191, 0xff00);
        assertEquals(Optional.of(FaultKind.PORT_DENIED), refusal(bench, 0xffff, 2));
        assertEquals(Optional.empty(), refusal(bench, 0xffff, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "3, 3, false", "3, 2, true", "1, 1, false", "2, 1, true"})
    void theMapCountsAboveIoplAlone(int cpl, int iopl, boolean asked) {
        SystemBench bench = bench(MAP + 1).word(TSS + MAP, 0xffff);
        bench.state.setCpl(cpl);
        bench.state.setSystemFlags((long) iopl << 12);
        assertEquals(asked ? Optional.of(FaultKind.PORT_DENIED) : Optional.empty(), refusal(bench, 0, 1));
    }

    @Test
    void inVirtual8086ModeTheMapCountsWhateverIoplIs() {
        SystemBench bench = SystemBench.v8086(3).word(TSS + 102, MAP).word(TSS + MAP, 1);
        assertEquals(Optional.of(FaultKind.PORT_DENIED), refusal(bench, 0, 1));
        assertEquals(Optional.empty(), refusal(bench, 1, 1));
    }

    @Test
    void a16BitTssHasNoMap() {
        SystemBench bench = bench(0xff);
        bench.state.loadSegment(SegmentRegister.TR, SystemBench.TASK, TSS, 0xff, 0x83);
        assertEquals(Optional.of(FaultKind.PORT_WITHOUT_32_BIT_TSS), refusal(bench, 0, 1));
    }

    @Test
    void inAndOutAndTheirStringFormsAsk() {
        for (String code : new String[] {"e4 60", "e6 60", "ec", "ee", "6c", "6e", "66 ed", "ef"}) {
            SystemBench bench = bench(MAP + 1).word(TSS + MAP, 0xffff);
            bench.cpu.gpr[2] = 0x60;
            bench.cpu.gpr[7] = SystemBench.OPERAND;
            CpuFault fault = bench.run(code);
            assertSame(Vector.GENERAL_PROTECTION, fault.vector(), code);
        }
    }

    @Test
    void cliAndStiAskIoplAndNotTheMap() {
        SystemBench bench = bench(0xff);
        assertSame(
                FaultKind.IOPL_SENSITIVE, bench.fault(bench.op("cli")).reason().kind());
        bench.state.setSystemFlags(CpuState.FLAG_IOPL);
        bench.execute(bench.op("cli"));
    }
}
