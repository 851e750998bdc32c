package dev.bootsmith.debugger.explain;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.paging.PageWalk;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a reason's texts, by the shape of its record.
 *
 * <p>Texts refer to them as {@code {0}}, {@code {1}} ... in the order of the lists here, which is therefore part of every bundle.
 */
final class ReasonArguments {
    static final String BUNDLE = "dev.bootsmith.debugger.messages";

    private final Messages messages;

    ReasonArguments(Messages messages) {
        this.messages = messages;
    }

    /** Returns the facts of a fault's reason as text. */
    List<String> of(FaultRecord fault) {
        FaultReason reason = fault.reason();
        return addressReason(reason)
                .or(() -> descriptorReason(reason, fault.mode()))
                .or(() -> registerReason(reason))
                .or(() -> permissionReason(reason))
                .or(() -> instructionReason(reason))
                .orElseThrow(() -> new IllegalStateException("no arguments for " + reason));
    }

    private Optional<List<String>> addressReason(FaultReason reason) {
        if (reason instanceof FaultReason.PageAccessDenied page) {
            PageWalk walk = page.walk();
            PageWalk.Step last = walk.lastStep();
            return Optional.of(List.of(
                    Hex.of(walk.linearAddress()),
                    messages.text(BUNDLE, "access." + walk.access()),
                    last.level().entryName() + "[" + last.index() + "]",
                    Hex.of(last.entryPhysicalAddress()),
                    Hex.of(last.entry())));
        }
        if (reason instanceof FaultReason.SegmentAccess access) {
            return Optional.of(List.of(
                    access.segment().name(),
                    Hex.of(access.selector()),
                    Hex.of(access.offset()),
                    String.valueOf(access.sizeBytes()),
                    messages.text(BUNDLE, "access." + access.access()),
                    Hex.of(access.base()),
                    Hex.of(access.limit())));
        }
        if (reason instanceof FaultReason.LinearAddress address) {
            return Optional.of(List.of(Hex.of(address.linearAddress()), String.valueOf(address.sizeBytes())));
        }
        if (reason instanceof FaultReason.BranchTarget target) {
            return Optional.of(List.of(Hex.of(target.selector()), Hex.of(target.offset()), Hex.of(target.limit())));
        }
        return Optional.empty();
    }

    private static Optional<List<String>> descriptorReason(FaultReason reason, ExecutionMode mode) {
        if (reason instanceof FaultReason.DescriptorCheck check) {
            return Optional.of(List.of(
                    Hex.of(check.selector()),
                    String.valueOf(check.selector() >>> 3),
                    (check.selector() & 4) == 0 ? "GDT" : "LDT",
                    Hex.of(check.tableBase()),
                    Hex.of(check.tableLimit()),
                    Hex.padded(check.low(), 16),
                    String.valueOf(check.cpl()),
                    String.valueOf(check.selector() & 3),
                    String.valueOf(check.low() >>> 45 & 3)));
        }
        if (reason instanceof FaultReason.GateCheck gate) {
            return Optional.of(List.of(
                    String.valueOf(gate.vector()),
                    Hex.of(gate.idtBase()),
                    Hex.of(gate.idtLimit()),
                    Hex.padded(gate.low(), 16),
                    String.valueOf(gate.cpl()),
                    Hex.of(gate.low() >>> 16 & 0xffff),
                    Hex.of(gateOffset(gate.vector(), mode) + gateBytes(mode) - 1)));
        }
        if (reason instanceof FaultReason.TaskState task) {
            return Optional.of(List.of(
                    Hex.of(task.selector()), Hex.of(task.tssBase()), Hex.of(task.tssLimit()), Hex.of(task.value())));
        }
        return Optional.empty();
    }

    /** Size of an entry of the interrupt table: far pointers in real mode, gates elsewhere. */
    static int gateBytes(ExecutionMode mode) {
        if (mode.isRealAddress()) {
            return 4;
        }
        return mode.isIa32e() ? 16 : 8;
    }

    /** Where a vector's entry lies in the table. */
    static long gateOffset(int vector, ExecutionMode mode) {
        return (long) vector * gateBytes(mode);
    }

    private Optional<List<String>> registerReason(FaultReason reason) {
        if (reason instanceof FaultReason.ControlRegister register) {
            return Optional.of(List.of(
                    String.valueOf(register.number()),
                    Hex.of(register.oldValue()),
                    Hex.of(register.newValue()),
                    Hex.of(register.offendingBits()),
                    Hex.of(register.context())));
        }
        if (reason instanceof FaultReason.DebugRegister register) {
            return Optional.of(List.of(String.valueOf(register.number()), Hex.of(register.value())));
        }
        if (reason instanceof FaultReason.ModelSpecificRegister register) {
            return Optional.of(List.of(
                    Hex.of(register.index() & 0xffff_ffffL),
                    ModelSpecificRegisters.name(register.index()),
                    Hex.of(register.newValue()),
                    ModelSpecificRegisters.bits(register.index(), register.offendingBits()),
                    cpuidBits(register.missing())));
        }
        return Optional.empty();
    }

    private Optional<List<String>> permissionReason(FaultReason reason) {
        if (reason instanceof FaultReason.FeatureMissing feature) {
            return Optional.of(List.of(cpuidBits(List.of(feature.bit()))));
        }
        if (reason instanceof FaultReason.FeatureDisabled feature) {
            return Optional.of(
                    List.of(feature.register().name(), Hex.of(feature.value()), String.valueOf(feature.bit())));
        }
        if (reason instanceof FaultReason.Privilege privilege) {
            return Optional.of(List.of(
                    privilege.mode().name(), String.valueOf(privilege.cpl()), String.valueOf(privilege.iopl())));
        }
        if (reason instanceof FaultReason.Port port) {
            return Optional.of(List.of(
                    Hex.of(port.port()),
                    String.valueOf(port.sizeBytes()),
                    String.valueOf(port.cpl()),
                    String.valueOf(port.iopl()),
                    Hex.of(port.bitmapOffset()),
                    Hex.of(port.tssLimit())));
        }
        return Optional.empty();
    }

    private static Optional<List<String>> instructionReason(FaultReason reason) {
        if (reason instanceof FaultReason.Encoding) {
            return Optional.of(List.of());
        }
        if (reason instanceof FaultReason.Operand operand) {
            return Optional.of(List.of(Hex.of(operand.value()), Hex.of(operand.other())));
        }
        if (reason instanceof FaultReason.Division division) {
            return Optional.of(List.of(
                    Hex.of(division.high()) + ":" + Hex.of(division.low()),
                    Hex.of(division.divisor()),
                    String.valueOf(division.sizeBits())));
        }
        if (reason instanceof FaultReason.DebugEvent event) {
            return Optional.of(List.of(Hex.of(event.dr6())));
        }
        if (reason instanceof FaultReason.Event event) {
            return Optional.of(List.of(String.valueOf(event.vector())));
        }
        if (reason instanceof FaultReason.DoubleFault fault) {
            return Optional.of(List.of(
                    ExceptionName.of(fault.first().vector()),
                    ExceptionName.of(fault.second().vector())));
        }
        return Optional.empty();
    }

    private String cpuidBits(List<CpuidBit> bits) {
        return String.join(
                ", ",
                bits.stream()
                        .map(bit -> messages.text(
                                BUNDLE,
                                "fact.cpuid-bit",
                                Hex.of(bit.leaf() & 0xffff_ffffL),
                                bit.register(),
                                bit.bit(),
                                bit.name()))
                        .toList());
    }
}
