package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.GateCheck;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Mistakes with the interrupt controllers and the IDT. */
final class InterruptDetector implements Detector {
    private static final int GATE_PRESENT = 0x80;
    private static final int GATE_TYPES = 0x0e;
    private static final int FIRST_FREE_VECTOR = 32;
    /** So many interrupts may follow one another, each of a higher priority, before one of them was ended: timer and keyboard. */
    private static final int INPUTS_THAT_NEST = 2;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        evidence.fault().ifPresent(fault -> delivery(evidence, fault, found));
        asException(evidence).ifPresent(found::add);
        if (found.isEmpty()) {
            noEnd(evidence).ifPresent(found::add);
            neverEnabled(evidence).ifPresent(found::add);
        }
        return found;
    }

    /** IRQ 0 to 7 on the vectors that the firmware gave them, which are the processor's exceptions. */
    private static Optional<Finding> asException(Evidence evidence) {
        Optional<RunRecorder.Delivery> first = evidence.recorder().irqAsException();
        // Who ends such an interrupt at the controller knows that it is one, and may use the firmware's vectors on
        // purpose; or hands it to the firmware, which ends it.
        boolean isEnded = evidence.recorder().pics().endsOfInterrupt() > 0
                || evidence.recorder().interrupts() > INPUTS_THAT_NEST;
        boolean isKnown = !evidence.isShutDown() && isEnded;
        if (first.isEmpty() || first.get().vector() >= FIRST_FREE_VECTOR || isKnown) {
            return Optional.empty();
        }
        int vector = first.get().vector();
        int irq = vector - evidence.recorder().pics().master().base();
        return irq < 0 || irq > 7
                ? Optional.empty()
                : Optional.of(Finding.at(
                        first.get().moment().linearAddress(),
                        FindingKind.IRQ_ARRIVES_AS_EXCEPTION,
                        String.valueOf(irq),
                        String.valueOf(vector),
                        hex(evidence.recorder().pics().master().base())));
    }

    private static void delivery(Evidence evidence, FaultRecord fault, List<Finding> found) {
        boolean isInterrupt = fault.reason() instanceof FaultReason.Event event
                && (event.kind() == FaultKind.EXTERNAL_INTERRUPT || event.kind() == FaultKind.NON_MASKABLE_INTERRUPT);
        if (isInterrupt && evidence.recorder().idt().isEmpty() && !fault.mode().isRealAddress()) {
            found.add(Finding.at(
                    Evidence.place(fault), FindingKind.INTERRUPTS_BEFORE_IDT, String.valueOf(fault.vector())));
            return;
        }
        List<FaultRecord> chain = evidence.shutdownChain();
        for (int i = 0; i < chain.size(); i++) {
            FaultRecord link = chain.get(i);
            if (i > 0 && link.reason() instanceof FaultReason.PageAccessDenied denied) {
                PagingDetector.tableOrStack(evidence, link, denied.walk()).ifPresent(found::add);
                return;
            }
            if (link.reason() instanceof GateCheck gate
                    && evidence.recorder().idt().isPresent()) {
                table(evidence, link, gate).ifPresent(found::add);
                return;
            }
        }
    }

    private static Optional<Finding> table(Evidence evidence, FaultRecord link, GateCheck gate) {
        boolean wide = link.mode().isIa32e();
        long place = evidence.recorder().idt().orElseThrow().moment().linearAddress();
        int bytes = wide ? 16 : 8;
        if (gate.kind() == FaultKind.IDT_LIMIT) {
            OptionalLong beyond = evidence.readSomehow(gate.idtBase() + (long) gate.vector() * bytes, 8);
            boolean isMeant = beyond.isPresent() && isGate(beyond.getAsLong());
            return isMeant
                    ? Optional.of(Finding.at(
                            place,
                            FindingKind.IDT_LIMIT_TOO_SMALL,
                            hex(gate.idtLimit()),
                            String.valueOf(gate.vector()),
                            hex((long) gate.vector() * bytes + bytes - 1)))
                    : Optional.empty();
        }
        OptionalLong narrow = evidence.readSomehow(gate.idtBase() + 8L * gate.vector(), 8);
        OptionalLong next = evidence.readSomehow(gate.idtBase() + 8L, 8);
        boolean isNarrow = wide
                && narrow.isPresent()
                && isGate(narrow.getAsLong())
                && next.isPresent()
                && isGate(next.getAsLong());
        return isNarrow
                ? Optional.of(Finding.at(place, FindingKind.IDT_OF_EIGHT_BYTE_GATES, String.valueOf(gate.vector())))
                : Optional.empty();
    }

    private static boolean isGate(long low) {
        int access = (int) (low >>> 40) & 0xff;
        return (access & GATE_PRESENT) != 0 && (access & 0x1e) == GATE_TYPES && (low >>> 16 & 0xffff) != 0;
    }

    /** The guest waits for interrupts, and the controller waits for the end of the last one. */
    private static Optional<Finding> noEnd(Evidence evidence) {
        PicRecord pics = evidence.recorder().pics();
        boolean waits = evidence.state().isFlagSet(CpuState.FLAG_IF)
                && (evidence.stop() == StopReason.HALTED
                        || evidence.stop() == StopReason.SPINNING
                        || evidence.stop() == StopReason.BUDGET);
        boolean isOutsideRealMode = !evidence.state().mode().isRealAddress();
        return waits && isOutsideRealMode && pics.unacknowledged().isPresent() && pics.endsOfInterrupt() == 0
                ? Optional.of(Finding.at(
                        pics.unacknowledged().get().linearAddress(),
                        FindingKind.NO_END_OF_INTERRUPT,
                        hex(pics.unacknowledgedVector())))
                : Optional.empty();
    }

    /** Controllers set up, an input let through, an IDT loaded, and then a halt that nothing can end. */
    private static Optional<Finding> neverEnabled(Evidence evidence) {
        PicRecord pics = evidence.recorder().pics();
        boolean isReady = pics.master().initialised().isPresent()
                && pics.master().masked().isPresent()
                && (pics.master().mask() & 0xfb) != 0xfb
                && evidence.recorder().idt().isPresent();
        boolean sleeps = evidence.stop() == StopReason.HALTED
                && !evidence.state().isFlagSet(CpuState.FLAG_IF)
                && !evidence.state().mode().isRealAddress()
                && evidence.fault().isEmpty();
        return isReady && sleeps && evidence.recorder().interrupts() == 0
                ? Optional.of(Finding.at(
                        pics.master().masked().get().linearAddress(),
                        FindingKind.INTERRUPTS_NEVER_ENABLED,
                        hex(pics.master().mask())))
                : Optional.empty();
    }
}
