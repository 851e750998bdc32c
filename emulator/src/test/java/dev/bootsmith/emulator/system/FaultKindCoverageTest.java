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
    private static List<Scenario> scenarios() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(SegmentScenarios.all());
        all.addAll(DeliveryScenarios.all());
        all.addAll(RegisterScenarios.all());
        all.addAll(PagingScenarios.all());
        all.addAll(ProgramScenarios.all());
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
        scenarios().forEach(scenario -> missing.remove(scenario.kind()));
        assertEquals(Set.of(), missing);
    }
}
