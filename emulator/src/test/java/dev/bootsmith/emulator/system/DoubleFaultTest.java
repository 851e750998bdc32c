package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.gate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.fault.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a second exception during delivery becomes: Vol. 3A, table 6-5. */
class DoubleFaultTest {
    /** Delivers an exception whose gate is not present, so that #NP follows; only the double fault has a handler. */
    private static List<Integer> vectorsAfter(Vector first) {
        SystemBench bench = SystemBench.protected32(0);
        bench.interruptGate(first.number(), gate(14, 0, CODE32_0, 0x1000) & ~SystemBench.PRESENT);
        bench.interruptGate(8, gate(14, 0, CODE32_0, 0x1800));
        bench.interruptGate(11, gate(14, 0, CODE32_0, 0x1900));
        bench.cpu
                .delivery()
                .deliverFault(bench.cpu, new CpuFault(first, 0, new FaultReason.Encoding(FaultKind.INVALID_OPCODE)));
        return bench.factory.context().faultLog().recent().stream()
                .map(FaultRecord::vector)
                .toList();
    }

    @Test
    void afterABenignExceptionTheSecondIsHandledByItself() {
        assertEquals(List.of(6, 11), vectorsAfter(Vector.INVALID_OPCODE));
    }

    @Test
    void twoContributoryExceptionsMakeADoubleFault() {
        assertEquals(List.of(13, 11, 8), vectorsAfter(Vector.GENERAL_PROTECTION));
        assertEquals(List.of(0, 11, 8), vectorsAfter(Vector.DIVIDE_ERROR));
    }

    @Test
    void aContributoryExceptionAfterAPageFaultMakesADoubleFault() {
        assertEquals(List.of(14, 11, 8), vectorsAfter(Vector.PAGE_FAULT));
    }

    @Test
    void aFailureWhileADoubleFaultIsDeliveredShutsDownAndKeepsTheChain() {
        SystemBench bench = SystemBench.protected32(0);
        bench.state.idtr().load(SystemBench.IDT, 0);
        bench.cpu
                .delivery()
                .deliverFault(
                        bench.cpu,
                        bench.fault(bench.op("mov.segment").opcode(0x8e).reg(2).rm(0, 0)));
        assertTrue(bench.cpu.isShutDown());
        List<FaultRecord> chain = bench.factory.context().faultLog().shutdownChain();
        assertEquals(
                List.of(FaultKind.NULL_SELECTOR, FaultKind.IDT_LIMIT, FaultKind.DOUBLE_FAULT, FaultKind.IDT_LIMIT),
                chain.stream().map(record -> record.reason().kind()).toList());
        FaultReason.DoubleFault reason = (FaultReason.DoubleFault) chain.get(2).reason();
        assertEquals(chain.get(0), reason.first());
        assertEquals(chain.get(1), reason.second());
    }

    @Test
    void aDeliveredExceptionLeavesNoChain() {
        SystemBench bench = SystemBench.protected32(0);
        bench.interruptGate(6, gate(14, 0, CODE32_0, 0x1000));
        bench.cpu.delivery().deliverFault(bench.cpu, bench.fault(bench.op("ud2")));
        assertFalse(bench.cpu.isShutDown());
        assertEquals(List.of(), bench.factory.context().faultLog().shutdownChain());
        assertEquals(0x1000, bench.state.rip);
    }
}
