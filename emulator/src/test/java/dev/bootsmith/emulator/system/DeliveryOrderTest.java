package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.FREE;
import static dev.bootsmith.emulator.system.SystemBench.INNER_STACK;
import static dev.bootsmith.emulator.system.SystemBench.STACK;
import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Transfers that could fail in two ways fail in the manual's order: room on the stack, then the target; and nothing is written before both are known to be good.
 *
 * @sdm Vol. 2A, INT n and CALL (operation)
 */
class DeliveryOrderTest {
    private static final int VECTOR = 0x40;
    private static final long SMALL_CODE_0 = 0x0040_9b00_0000_0fffL; // 4 KiB, 32-bit
    private static final long SMALL_STACK_0 = 0x0040_9300_0000_0fffL;
    private static final int BEYOND = 0x2000;

    private static SystemBench withGate(int cpl, int target) {
        return SystemBench.protected32(cpl)
                .descriptor(FREE, SMALL_CODE_0)
                .descriptor(FREE + 8, SMALL_STACK_0)
                .interruptGate(VECTOR, SystemBench.gate(14, 3, FREE, target));
    }

    private static CpuFault interrupt(SystemBench bench) {
        return bench.fault(bench.op("int").immediate(VECTOR));
    }

    @Test
    void onTheSameStackATooSmallStackComesBeforeABadTarget() {
        SystemBench bench = withGate(0, BEYOND);
        bench.state.loadSegment(SegmentRegister.SS, FREE + 8, 0, 0xfff, 0x4093);
        bench.cpu.gpr[4] = 0x1000 + 8;
        assertSame(Vector.STACK_FAULT, interrupt(bench).vector());
        bench.cpu.gpr[4] = 0x1000;
        CpuFault fault = interrupt(bench);
        assertSame(Vector.GENERAL_PROTECTION, fault.vector());
        assertEquals(0, fault.errorCode());
        assertEquals(0x1000, bench.cpu.gpr[4]);
    }

    @Test
    void aBadTargetWritesNothing() {
        SystemBench bench = withGate(0, BEYOND);
        for (int i = 1; i <= 3; i++) {
            bench.memory.write(STACK - 4L * i, 4, 0x5555_5555);
        }
        assertSame(Vector.GENERAL_PROTECTION, interrupt(bench).vector());
        for (int i = 1; i <= 3; i++) {
            assertEquals(0x5555_5555, bench.read(STACK - 4L * i, 4));
        }
    }

    /** Both error codes name the new stack, or nothing. */
    @ParameterizedTest
    @CsvSource({"1010, STACK_FAULT, 88", "1000, GENERAL_PROTECTION, 0"})
    void onAnInnerStackToo(String esp0, Vector vector, String errorCode) {
        SystemBench bench = withGate(3, BEYOND).word(TSS + 8, FREE + 8);
        bench.memory.write(TSS + 4, 4, Integer.parseInt(esp0, 16));
        CpuFault fault = interrupt(bench);
        assertSame(vector, fault.vector());
        assertEquals(errorCode, Integer.toHexString(fault.errorCode()));
        assertEquals(3, bench.state.cpl());
        assertEquals(STACK, bench.cpu.gpr[4]);
    }

    @ParameterizedTest
    @CsvSource({"1010, STACK_FAULT, 88", "1000, GENERAL_PROTECTION, 0"})
    void aCallGateAsksForRoomForItsParameters(String esp0, Vector vector, String errorCode) {
        SystemBench bench = withGate(3, BEYOND).word(TSS + 8, FREE + 8);
        bench.memory.write(TSS + 4, 4, Integer.parseInt(esp0, 16));
        bench.descriptor(FREE + 16, SystemBench.gate(12, 3, FREE, BEYOND) | 31L << 32);
        CpuFault fault = bench.fault(bench.op("callf").far(FREE + 16 | 3, 0));
        assertSame(vector, fault.vector());
        assertEquals(errorCode, Integer.toHexString(fault.errorCode()));
    }

    /** 31 parameters and four more doublewords fit exactly above the segment's lowest byte. */
    @Test
    void thirtyOneParametersAreCopied() {
        SystemBench bench = withGate(3, 0x10).word(TSS + 8, FREE + 8);
        bench.memory.write(TSS + 4, 4, 4 * 35);
        bench.descriptor(FREE + 16, SystemBench.gate(12, 3, FREE, 0x10) | 31L << 32);
        for (int i = 0; i < 31; i++) {
            bench.memory.write(STACK + 4L * i, 4, 0x100 + i);
        }
        bench.execute(bench.op("callf").far(FREE + 16 | 3, 0));
        assertEquals(0, bench.cpu.gpr[4]);
        for (int i = 0; i < 31; i++) {
            assertEquals(0x100 + i, bench.read(8 + 4L * i, 4));
        }
        SystemBench other = withGate(3, 0x10).word(TSS + 8, FREE + 8);
        other.memory.write(TSS + 4, 4, 4 * 34);
        other.descriptor(FREE + 16, SystemBench.gate(12, 3, FREE, 0x10) | 31L << 32);
        CpuFault fault = other.fault(other.op("callf").far(FREE + 16 | 3, 0));
        assertSame(Vector.STACK_FAULT, fault.vector());
        assertEquals(FREE + 8, fault.errorCode());
    }

    @Test
    void a16BitCallGateCopiesWordsAndPushesWords() {
        SystemBench bench = SystemBench.protected32(3);
        bench.descriptor(FREE, SystemBench.gate(4, 3, CODE32_0, 0x1234) | 2L << 32);
        bench.word(STACK, 0xaaaa).word(STACK + 2, 0xbbbb);
        bench.execute(bench.op("callf").far(FREE | 3, 0));
        long[] frame = {SystemBench.CODE + 3, SystemBench.CODE32_3, 0xaaaa, 0xbbbb, STACK, SystemBench.DATA_3};
        assertEquals(INNER_STACK - 12, bench.cpu.gpr[4]);
        for (int i = 0; i < frame.length; i++) {
            assertEquals(frame[i], bench.read(INNER_STACK - 12 + 2L * i, 2), "word " + i);
        }
        assertEquals(0x1234, bench.state.rip);
    }

    @Test
    void in64BitModeANonCanonicalInnerStackComesBeforeABadTarget() {
        SystemBench bench = SystemBench.long64(3).quad(TSS + 4, 0x0000_8000_0000_0010L);
        bench.quad(SystemBench.GDT + FREE, SystemBench.gate(12, 3, SystemBench.CODE64_0, 0x1000))
                .quad(SystemBench.GDT + FREE + 8, 0x8000);
        CpuFault fault = bench.fault(bench.op("callf").far(FREE | 3, 0));
        assertSame(Vector.STACK_FAULT, fault.vector());
        assertEquals(0, fault.errorCode());
    }
}
