package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.grader.evidence.ControlBits;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Registers: {@code registers}, the control registers by name, {@code rflags}, {@code efer}, {@code msr}, {@code mode}, {@code cpl}. */
final class RegisterValues implements Family {
    private static final List<String> GENERAL = List.of(
            "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
            "r15");
    private static final List<String> CONTROL = List.of("cr0", "cr2", "cr3", "cr4", "cr8", "efer", "rflags");

    private static final int MSR_FS_BASE = 0xc000_0100;
    private static final int MSR_GS_BASE = 0xc000_0101;
    private static final int MSR_EFER = 0xc000_0080;

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("registers", "msr", "mode", "cpl"));
        keys.addAll(CONTROL);
        return keys;
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        fields.map("registers").ifPresent(registers -> {
            for (String name : names()) {
                registers.node(name).ifPresent(node -> into.add(register(name, node, fields.sink())));
            }
            registers.end();
        });
        for (String name : CONTROL) {
            fields.node(name).ifPresent(node -> into.add(register(name, node, fields.sink())));
        }
        fields.map("msr").ifPresent(msrs -> {
            for (Node.Entry entry : msrs.rest()) {
                Optional<Long> index = Values.number("msr", entry.key(), fields.sink());
                index.ifPresent(number -> into.add(msr(number.intValue(), entry, fields.sink())));
            }
        });
        fields.node("mode").ifPresent(node -> readMode(node, fields.sink()).ifPresent(into::add));
        fields.node("cpl")
                .ifPresent(node -> into.add(new Register("cpl", ValueRule.read("cpl", node, Map.of(), fields.sink()))));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(GENERAL);
        names.add("rip");
        for (SegmentRegister segment : SegmentRegister.values()) {
            names.add(segment.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static Predicate register(String name, Node node, DiagnosticSink sink) {
        return new Register(name, ValueRule.read(name, node, ControlBits.of(name), sink));
    }

    private static Predicate msr(int index, Node.Entry entry, DiagnosticSink sink) {
        Map<String, Integer> bits = index == MSR_EFER ? ControlBits.of("efer") : Map.of();
        return new Msr(index, ValueRule.read("msr " + entry.key().text(), entry.value(), bits, sink));
    }

    private static Optional<Predicate> readMode(Node node, DiagnosticSink sink) {
        List<String> names = Arrays.stream(ExecutionMode.values())
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .toList();
        return Values.choice("mode", node, names, sink)
                .flatMap(EventPattern::mode)
                .map(InMode::new);
    }

    /** Returns a register's value by its name. */
    static long value(CpuState state, String name) {
        int general = GENERAL.indexOf(name);
        if (general >= 0) {
            return state.gpr[general];
        }
        return switch (name) {
            case "rip" -> state.rip;
            case "cr0" -> state.cr0();
            case "cr2" -> state.cr2;
            case "cr3" -> state.cr3();
            case "cr4" -> state.cr4();
            case "cr8" -> state.cr8;
            case "efer" -> state.efer();
            case "rflags" -> state.rflags();
            case "cpl" -> state.cpl();
            default ->
                state.segment(SegmentRegister.valueOf(name.toUpperCase(Locale.ROOT)))
                        .selector();
        };
    }

    private record Register(String name, ValueRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            return rule.test(name, value(evidence.view().state(), name));
        }
    }

    private record Msr(int index, ValueRule rule) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            CpuState state = evidence.view().state();
            long value = switch (index) {
                case MSR_EFER -> state.efer();
                case MSR_FS_BASE -> state.segment(SegmentRegister.FS).base();
                case MSR_GS_BASE -> state.segment(SegmentRegister.GS).base();
                default -> state.msrs().get(index);
            };
            return rule.test(index == MSR_EFER ? "efer" : "msr " + ValueRule.hex(Integer.toUnsignedLong(index)), value);
        }
    }

    private record InMode(ExecutionMode mode) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            ExecutionMode actual = evidence.view().state().mode();
            return Verdict.of(actual == mode, "mode " + nameOf(mode), "mode " + nameOf(actual));
        }
    }

    static String nameOf(ExecutionMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
