package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reason can be provoked, and comes with the vector and error code the manual gives it. */
class FaultKindCoverageTest {
    /** Raised by the engine, by integer, port, x87 and SSE operations, and provoked by their own tests. */
    private static final Set<FaultKind> PROVOKED_ELSEWHERE = elsewhere(
            "CODE_SEGMENT_LIMIT",
            "SSE_OPERAND_MISALIGNED",
            "MXCSR_RESERVED_BITS",
            "PORT_WITHOUT_32_BIT_TSS",
            "PORT_OUTSIDE_BITMAP",
            "PORT_DENIED",
            "INVALID_OPCODE",
            "LOCK_PREFIX",
            "INSTRUCTION_TOO_LONG",
            "DIVIDE_BY_ZERO",
            "DIVIDE_OVERFLOW",
            "BOUND_EXCEEDED",
            "X87_EMULATED",
            "X87_TASK_SWITCHED",
            "X87_ERROR_PENDING",
            "SIMD_ERROR",
            "SSE_NOT_ENABLED");

    private static Set<FaultKind> elsewhere(String... names) {
        Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
        for (String name : names) {
            kinds.add(FaultKind.valueOf(name));
        }
        return kinds;
    }

    private static List<Scenario> scenarios() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(SegmentScenarios.all());
        all.addAll(DeliveryScenarios.all());
        all.addAll(RegisterScenarios.all());
        all.addAll(PagingScenarios.all());
        return all;
    }

    @TestFactory
    Stream<DynamicTest> eachReasonHasItsVectorAndErrorCode() {
        return scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.kind().id(), () -> check(scenario)));
    }

    private static void check(Scenario scenario) {
        CpuFault fault = scenario.provocation().get();
        assertSame(scenario.kind(), fault.reason().kind());
        assertSame(scenario.vector(), fault.vector());
        assertEquals(Integer.toHexString(scenario.errorCode()), Integer.toHexString(fault.errorCode()));
    }

    @Test
    void noReasonIsWithoutATestThatProvokesIt() {
        Set<FaultKind> missing = EnumSet.allOf(FaultKind.class);
        missing.removeAll(PROVOKED_ELSEWHERE);
        scenarios().forEach(scenario -> missing.remove(scenario.kind()));
        assertEquals(Set.of(), missing);
    }
}
