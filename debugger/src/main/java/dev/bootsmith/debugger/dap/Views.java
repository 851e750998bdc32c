package dev.bootsmith.debugger.dap;

import dev.bootsmith.debugger.command.Backtrace;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.isa.disasm.Disassembler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.lsp4j.debug.DisassembledInstruction;
import org.eclipse.lsp4j.debug.Scope;
import org.eclipse.lsp4j.debug.Source;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.Variable;
import org.jspecify.annotations.Nullable;

/** What an editor shows of a machine: frames, registers, chips, instructions. */
final class Views {
    private static final int LONGEST_INSTRUCTION_BYTES = 15;
    private static final String[] GENERAL = {
        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };
    private static final int[] GENERAL_NUMBERS = {0, 3, 1, 2, 6, 7, 5, 4, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final Map<Integer, String> FLAGS =
            Map.of(0, "CF", 2, "PF", 4, "AF", 6, "ZF", 7, "SF", 8, "TF", 9, "IF", 10, "DF", 11, "OF");

    private final DebugSession session;
    private final SymbolMap symbols;

    Views(DebugSession session, SymbolMap symbols) {
        this.session = session;
        this.symbols = symbols;
    }

    /** What can be unfolded; the number is its reference in the protocol. */
    enum Group {
        GENERAL,
        FLAGS,
        SEGMENTS,
        CONTROL,
        CHIPS;

        int reference() {
            return List.of(values()).indexOf(this) + 1;
        }
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    // ---- frames ----

    List<StackFrame> frames() {
        List<StackFrame> frames = new ArrayList<>();
        for (Backtrace.Frame frame : new Backtrace(session).frames()) {
            StackFrame shown = new StackFrame();
            shown.setId(frames.size());
            shown.setName(name(frame.address()));
            shown.setInstructionPointerReference(hex(frame.address()));
            Optional<SourceLine> line = line(frame.address());
            shown.setLine(line.map(SourceLine::line).orElse(0));
            shown.setColumn(line.isPresent() ? 1 : 0);
            line.ifPresent(place -> shown.setSource(source(place.file())));
            frames.add(shown);
        }
        return frames;
    }

    private String name(long address) {
        OptionalLong physical = session.memory().physicalAddressOf(address);
        return symbols.symbolAt(address)
                .or(() -> physical.isPresent() ? symbols.symbolAt(physical.getAsLong()) : Optional.empty())
                .map(Object::toString)
                .orElse(hex(address));
    }

    Optional<SourceLine> line(long address) {
        OptionalLong physical = session.memory().physicalAddressOf(address);
        return physical.isPresent() ? symbols.positionAt(address, physical.getAsLong()) : symbols.lineAt(address);
    }

    private static Source source(String file) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        Source source = new Source();
        source.setName(String.valueOf(path.getFileName()));
        source.setPath(path.toString());
        return source;
    }

    // ---- registers ----

    static List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        for (Group group : Group.values()) {
            Scope scope = new Scope();
            String name = group.name().charAt(0) + group.name().substring(1).toLowerCase(Locale.ROOT);
            scope.setName(group == Group.GENERAL ? "Registers" : name);
            scope.setPresentationHint(group == Group.CHIPS ? "locals" : "registers");
            scope.setVariablesReference(group.reference());
            scope.setExpensive(group == Group.CHIPS);
            scopes.add(scope);
        }
        return scopes;
    }

    List<Variable> variables(int reference) {
        List<Variable> variables = new ArrayList<>();
        if (reference < 1 || reference > Group.values().length) {
            return variables;
        }
        CpuState state = session.state();
        switch (List.of(Group.values()).get(reference - 1)) {
            case GENERAL -> {
                for (int i = 0; i < GENERAL.length; i++) {
                    variables.add(register(GENERAL[i], state.gpr[GENERAL_NUMBERS[i]]));
                }
                variables.add(register("rip", state.rip));
                variables.add(register("rflags", state.rflags()));
                variables.add(variable("mode", state.mode().name().toLowerCase(Locale.ROOT)));
                variables.add(
                        variable("instruction", Long.toString(session.history().position())));
            }
            case FLAGS ->
                FLAGS.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(flag -> variables.add(
                                variable(flag.getValue(), Long.toString(state.rflags() >>> flag.getKey() & 1))));
            case SEGMENTS -> {
                for (SegmentRegister segment : SegmentRegister.values()) {
                    variables.add(variable(
                            segment.name().toLowerCase(Locale.ROOT),
                            String.format(
                                    Locale.ROOT,
                                    "0x%04x  base 0x%x  limit 0x%x",
                                    state.segment(segment).selector(),
                                    state.segment(segment).base(),
                                    state.segment(segment).limit())));
                }
                variables.add(variable(
                        "gdtr",
                        "base " + hex(state.gdtr().base()) + "  limit "
                                + hex(state.gdtr().limit())));
                variables.add(variable(
                        "idtr",
                        "base " + hex(state.idtr().base()) + "  limit "
                                + hex(state.idtr().limit())));
            }
            case CONTROL -> {
                variables.add(register("cr0", state.cr0()));
                variables.add(register("cr2", state.cr2));
                variables.add(register("cr3", state.cr3()));
                variables.add(register("cr4", state.cr4()));
                variables.add(register("cr8", state.cr8));
                variables.add(register("efer", state.efer()));
            }
            case CHIPS ->
                session.machine().chips().forEach((chip, registers) -> variables.add(variable(chip, chip(registers))));
        }
        return variables;
    }

    private static String chip(List<ChipRegister> registers) {
        StringBuilder out = new StringBuilder();
        for (ChipRegister register : registers) {
            out.append(out.isEmpty() ? "" : "  ")
                    .append(register.name())
                    .append(' ')
                    .append(hex(register.value()));
        }
        return out.toString();
    }

    private static Variable register(String name, long value) {
        Variable variable = variable(name, hex(value));
        variable.setMemoryReference(hex(value));
        variable.setEvaluateName("$" + name);
        return variable;
    }

    private static Variable variable(String name, String value) {
        Variable variable = new Variable();
        variable.setName(name);
        variable.setValue(value);
        variable.setVariablesReference(0);
        return variable;
    }

    // ---- instructions ----

    /**
     * Instructions around an address.
     *
     * @param offset in instructions; those before an address are found by decoding from further back until the two meet
     */
    List<DisassembledInstruction> instructions(long address, int offset, int count) {
        List<DisassembledInstruction> all = new ArrayList<>();
        long at = address;
        if (offset < 0) {
            List<Disassembler.Line> before = before(address, -offset);
            for (int missing = before.size(); missing < -offset && all.size() < count; missing++) {
                all.add(unknown(address - 1));
            }
            for (Disassembler.Line line : before) {
                if (all.size() < count) {
                    all.add(instruction(line));
                }
            }
        } else {
            for (int i = 0; i < offset; i++) {
                at += length(at);
            }
        }
        while (all.size() < count) {
            Optional<Disassembler.Line> line =
                    session.code().lineAt(at, session.state().mode());
            all.add(line.isPresent() ? instruction(line.get()) : unknown(at));
            at += line.isPresent() ? line.get().length() : 1;
        }
        return all;
    }

    private int length(long address) {
        return session.code()
                .lineAt(address, session.state().mode())
                .map(Disassembler.Line::length)
                .orElse(1);
    }

    private List<Disassembler.Line> before(long address, int count) {
        List<Disassembler.Line> best = List.of();
        for (int back = 0; back < LONGEST_INSTRUCTION_BYTES; back++) {
            List<Disassembler.Line> lines = new ArrayList<>();
            long at = address - 4L * count - back;
            while (Long.compareUnsigned(at, address) < 0) {
                Optional<Disassembler.Line> line =
                        session.code().lineAt(at, session.state().mode());
                if (line.isEmpty()) {
                    break;
                }
                lines.add(line.get());
                at += line.get().length();
            }
            if (at == address && lines.size() > best.size()) {
                best = lines;
            }
        }
        return best.subList(Math.max(0, best.size() - count), best.size());
    }

    private DisassembledInstruction instruction(Disassembler.Line line) {
        DisassembledInstruction shown = new DisassembledInstruction();
        shown.setAddress(hex(line.address()));
        shown.setInstruction(line.text().strip());
        StringBuilder bytes = new StringBuilder();
        for (byte value : session.readMemory(line.address(), line.length())) {
            bytes.append(String.format(Locale.ROOT, "%02x ", value));
        }
        shown.setInstructionBytes(bytes.toString().strip());
        symbols.symbolAt(line.address())
                .filter(symbol -> symbol.offsetBytes() == 0)
                .ifPresent(symbol -> shown.setSymbol(symbol.symbol()));
        @Nullable SourceLine source = line(line.address()).orElse(null);
        if (source != null) {
            shown.setLine(source.line());
            shown.setLocation(source(source.file()));
        }
        return shown;
    }

    private static DisassembledInstruction unknown(long address) {
        DisassembledInstruction shown = new DisassembledInstruction();
        shown.setAddress(hex(address));
        shown.setInstruction("??");
        return shown;
    }
}
