package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.FREE;
import static dev.bootsmith.emulator.system.SystemBench.OTHER_TASK;
import static dev.bootsmith.emulator.system.SystemBench.OTHER_TSS;
import static dev.bootsmith.emulator.system.SystemBench.PRESENT;
import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which of two faults behind the commit point of a task switch is raised: the one whose check stands higher in the manual's table, whose order is that of the P6
 * family.
 *
 * @sdm Vol. 3A, 8.3, table 8-1
 */
class TaskFaultOrderTest {
    private static final int LDT_SELECTOR = FREE;
    private static final int CODE = FREE + 0x08;
    private static final int STACK = FREE + 0x10;
    private static final int DATA = FREE + 0x18;
    private static final int OUTSIDE = 0x300;

    // Offsets in a 32-bit TSS, figure 8-2.
    private static final int ES = OTHER_TSS + 72;
    private static final int CS = OTHER_TSS + 76;
    private static final int SS = OTHER_TSS + 80;
    private static final int DS = OTHER_TSS + 84;
    private static final int FS = OTHER_TSS + 88;
    private static final int GS = OTHER_TSS + 92;
    private static final int LDT = OTHER_TSS + 96;

    private static final int TS = 10;
    private static final int NP = 11;
    private static final int STACK_FAULT = 12;

    private static final long DPL_3 = 3L << 45;
    private static final long TYPE_SHIFT_WRITABLE = 1L << 41;

    /** One wrong thing in the new task, with the exception that the table gives. */
    private record Mistake(String name, int vector, int errorCode, Consumer<SystemBench> make) {}

    private static Mistake selector(String name, int vector, int field, int selector) {
        return new Mistake(name, vector, selector & 0xfffc, bench -> bench.word(field, selector));
    }

    private static Mistake descriptor(String name, int vector, int selector, long change) {
        return new Mistake(
                name,
                vector,
                selector,
                bench -> bench.descriptor(selector, bench.read(SystemBench.GDT + selector, 8) ^ change));
    }

    /** In the order of the table. Those of one segment exclude each other only where both change the same field. */
    private static final List<Mistake> TABLE = List.of(
            selector("LDT selector in the LDT", TS, LDT, LDT_SELECTOR | 4),
            new Mistake("code segment of another level", TS, CODE, bench -> bench.word(CS, CODE | 2)),
            selector("stack selector outside the table", TS, SS, OUTSIDE),
            descriptor("stack not present", STACK_FAULT, STACK, PRESENT),
            descriptor("LDT not present", TS, LDT_SELECTOR, PRESENT),
            selector("code selector outside the table", TS, CS, OUTSIDE + 8),
            descriptor("code not present", NP, CODE, PRESENT),
            new Mistake("stack selector with another RPL", TS, STACK, bench -> bench.word(SS, STACK | 1)),
            selector("DS outside the table", TS, DS, OUTSIDE + 16),
            selector("ES outside the table", TS, ES, OUTSIDE + 24),
            selector("FS outside the table", TS, FS, OUTSIDE + 32),
            selector("GS outside the table", TS, GS, OUTSIDE + 40));

    private static SystemBench bench() {
        SystemBench bench = SystemBench.protected32(0);
        TaskSwitchTest.prepareImage(bench);
        bench.descriptor(LDT_SELECTOR, SystemBench.system(2, SystemBench.LDT, 0x3f));
        bench.descriptor(CODE, SystemBench.D_CODE32_0)
                .descriptor(STACK, SystemBench.D_DATA_0)
                .descriptor(DATA, SystemBench.D_DATA_0);
        bench.word(LDT, LDT_SELECTOR).word(CS, CODE).word(SS, STACK);
        bench.word(DS, DATA).word(ES, DATA).word(FS, DATA).word(GS, DATA);
        return bench;
    }

    /** The first exception of a CALL to the other task. */
    private static String firstFault(SystemBench bench) {
        bench.execute(bench.op("callf").far(OTHER_TASK, 0));
        List<FaultRecord> faults = bench.factory.context().faultLog().recent();
        return faults.isEmpty()
                ? "none"
                : faults.get(0).vector() + ":"
                        + Integer.toHexString(faults.get(0).errorCode());
    }

    private static String of(Mistake mistake) {
        return mistake.vector() + ":" + Integer.toHexString(mistake.errorCode());
    }

    @Test
    void withoutMistakesTheTaskRuns() {
        assertEquals("none", firstFault(bench()));
    }

    @TestFactory
    Stream<DynamicTest> eachCheckHasItsException() {
        return TABLE.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    SystemBench bench = bench();
                    mistake.make().accept(bench);
                    assertEquals(of(mistake), firstFault(bench));
                }));
    }

    @TestFactory
    Stream<DynamicTest> ofTwoMistakesTheOneThatIsHigherInTheTableCounts() {
        return IntStream.range(0, TABLE.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, TABLE.size()).mapToObj(j -> List.of(TABLE.get(i), TABLE.get(j))))
                .filter(pair -> !sameField(pair))
                .map(pair -> DynamicTest.dynamicTest(
                        pair.get(0).name() + " and " + pair.get(1).name(), () -> {
                            SystemBench bench = bench();
                            pair.forEach(mistake -> mistake.make().accept(bench));
                            assertEquals(of(pair.get(0)), firstFault(bench));
                        }));
    }

    /** Both change the same selector, or one of them takes the segment away that the other is about. */
    private static boolean sameField(List<Mistake> pair) {
        String first = pair.get(0).name().split(" ")[0];
        String second = pair.get(1).name().split(" ")[0];
        return first.equals(second);
    }

    /** Presence comes before the level: #SS and #NP rather than #TS. */
    @Test
    void aSegmentThatIsAbsentAndOfAnotherLevelIsAbsent() {
        SystemBench stack = bench();
        stack.descriptor(STACK, SystemBench.D_DATA_0 ^ PRESENT | DPL_3);
        assertEquals(STACK_FAULT + ":" + Integer.toHexString(STACK), firstFault(stack));
        SystemBench data = bench();
        data.descriptor(DATA, SystemBench.D_DATA_0 ^ PRESENT).word(DS, DATA | 3);
        assertEquals(NP + ":" + Integer.toHexString(DATA), firstFault(data));
        SystemBench readOnly = bench();
        readOnly.descriptor(STACK, SystemBench.D_DATA_0 ^ PRESENT ^ TYPE_SHIFT_WRITABLE);
        assertEquals(TS + ":" + Integer.toHexString(STACK), firstFault(readOnly));
    }

    /** The EXT bit of an error code tells that the switch was for an exception, not for INT n. @sdm Vol. 3A, 6.13 */
    @Test
    void theErrorCodeTellsAnExceptionFromTheProgram() {
        SystemBench program = bench();
        program.interruptGate(0x30, SystemBench.gate(5, 0, SystemBench.TASK, 0)); // busy
        assertEquals("13:" + Integer.toHexString(SystemBench.TASK), fault(program, "cd30"));
        SystemBench exception = bench();
        exception.interruptGate(6, SystemBench.gate(5, 0, SystemBench.TASK, 0));
        assertEquals("13:" + Integer.toHexString(SystemBench.TASK | 1), second(exception, "0f0b"));
    }

    private static String fault(SystemBench bench, String program) {
        var fault = bench.run(program);
        return fault.vector().number() + ":" + Integer.toHexString(fault.errorCode());
    }

    private static String second(SystemBench bench, String program) {
        bench.run(program);
        FaultRecord fault = bench.factory.context().faultLog().recent().get(1);
        return fault.vector() + ":" + Integer.toHexString(fault.errorCode());
    }

    /** What a handler would pop, RF set for a fault, is what the handler's task goes back to. @sdm Vol. 3B, 18.3.1.1 */
    @Test
    void theInterruptedTaskIsSavedWithRfForAFaultAndWithoutForIntN() {
        SystemBench fault = bench();
        fault.interruptGate(6, SystemBench.gate(5, 0, OTHER_TASK, 0));
        fault.run("0f0b");
        assertEquals(CpuState.FLAG_RF | 2, fault.read(TSS + 36, 4));
        SystemBench program = bench();
        program.interruptGate(0x30, SystemBench.gate(5, 0, OTHER_TASK, 0));
        program.memory.load(SystemBench.CODE, new byte[] {(byte) 0xcd, 0x30});
        program.cpu.run(1);
        assertEquals(2, program.read(TSS + 36, 4));
        assertEquals(DATA_0, program.read(TSS + 80, 2));
    }
}
