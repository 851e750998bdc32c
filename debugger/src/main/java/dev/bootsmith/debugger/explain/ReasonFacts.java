package dev.bootsmith.debugger.explain;

import static dev.bootsmith.debugger.explain.ReasonArguments.BUNDLE;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import java.util.List;

/** What the failed check looked at, decoded: the descriptor, the gate, the page walk, the register's values. */
final class ReasonFacts {
    private static final int XCR0_NUMBER = 0x100;

    private final Messages messages;
    private final DescriptorText descriptors;
    private final PageWalkText walks;

    ReasonFacts(Messages messages) {
        this.messages = messages;
        this.descriptors = new DescriptorText(messages);
        this.walks = new PageWalkText(messages);
    }

    /** Returns one line for each fact; none where the sentence says it all. */
    List<String> of(FaultRecord fault) {
        FaultReason reason = fault.reason();
        if (reason instanceof FaultReason.PageAccessDenied page) {
            return walks.lines(page.walk());
        }
        if (reason instanceof FaultReason.DescriptorCheck check) {
            return List.of(descriptor(check));
        }
        if (reason instanceof FaultReason.GateCheck gate) {
            return List.of(gate(gate, fault.mode()));
        }
        if (reason instanceof FaultReason.SegmentAccess access) {
            return List.of(text(
                    "fact.segment",
                    access.segment(),
                    Hex.of(access.selector()),
                    Hex.of(access.base()),
                    Hex.of(access.limit()),
                    Hex.of(access.attributes())));
        }
        if (reason instanceof FaultReason.ControlRegister register) {
            String name = register.number() == XCR0_NUMBER ? "XCR0" : "CR" + register.number();
            return List.of(text("fact.register", name, Hex.of(register.oldValue()), Hex.of(register.newValue())));
        }
        if (reason instanceof FaultReason.ModelSpecificRegister register) {
            return List.of(modelSpecificRegister(register));
        }
        if (reason instanceof FaultReason.TaskState task) {
            return List.of(text("fact.tss", Hex.of(task.tssBase()), Hex.of(task.tssLimit())));
        }
        if (reason instanceof FaultReason.Privilege privilege) {
            return List.of(text("fact.privilege", privilege.mode(), privilege.cpl(), privilege.iopl()));
        }
        return List.of();
    }

    private String descriptor(FaultReason.DescriptorCheck check) {
        long offset = check.selector() & ~7;
        if (offset + 7 > Integer.toUnsignedLong((int) check.tableLimit())) {
            return text("fact.descriptor-outside", Hex.of(check.tableBase() + check.tableLimit()));
        }
        return text(
                "fact.descriptor",
                Hex.padded(check.low(), 16),
                Hex.of(check.tableBase() + offset),
                descriptors.describe(check.low()));
    }

    private String gate(FaultReason.GateCheck gate, ExecutionMode mode) {
        String place = Hex.of(gate.idtBase() + ReasonArguments.gateOffset(gate.vector(), mode));
        return switch (gate.kind()) {
            case IDT_LIMIT, IVT_LIMIT ->
                text("fact.gate-outside", Hex.of(gate.idtBase()), Hex.of(gate.idtLimit()), place);
            default ->
                text(
                        "fact.gate",
                        gate.vector(),
                        place,
                        Hex.padded(gate.low(), 16) + ", " + descriptors.describe(gate.low()));
        };
    }

    private String modelSpecificRegister(FaultReason.ModelSpecificRegister register) {
        String name = ModelSpecificRegisters.name(register.index());
        return switch (register.access()) {
            case READ -> text("fact.register-read", name, Hex.of(register.oldValue()));
            case WRITE -> text("fact.register", name, Hex.of(register.oldValue()), Hex.of(register.newValue()));
        };
    }

    private String text(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments);
    }
}
