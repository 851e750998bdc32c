package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Registers by name: how to read one, and how to set it. */
final class RegisterNames {
    private static final List<String> LONG = List.of(
            "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
            "r15");
    private static final List<String> WORD = List.of("ax", "cx", "dx", "bx", "sp", "bp", "si", "di");
    private static final List<String> LOW = List.of("al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil");
    private static final List<String> HIGH = List.of("ah", "ch", "dh", "bh");
    private static final String SEGMENTS = "|es|cs|ss|ds|fs|gs|ldtr|tr|";

    private RegisterNames() {}

    /**
     * A register.
     *
     * @param setter null for one that a debugger cannot set by itself
     */
    record Register(
            String name,
            ToLongFunction<CpuState> getter,
            @Nullable ObjLongConsumer<CpuState> setter) {}

    /** Finds a register by name, in small or capital letters. {@code pc} is the linear address of the next instruction, {@code cs.base} a segment's base. */
    static Optional<Register> find(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        int number = numberOf(name);
        if (number >= 0) {
            return Optional.of(general(name, number));
        }
        if (HIGH.contains(name)) {
            int high = HIGH.indexOf(name);
            return Optional.of(new Register(
                    name,
                    state -> state.gpr[high] >>> 8 & 0xff,
                    (state, value) -> state.gpr[high] = state.gpr[high] & ~0xff00L | (value & 0xff) << 8));
        }
        Optional<Register> segment = segment(name);
        return segment.isPresent() ? segment : special(name);
    }

    private static int numberOf(String name) {
        if (LONG.contains(name)) {
            return LONG.indexOf(name);
        }
        if (name.startsWith("e") && WORD.contains(name.substring(1))) {
            return WORD.indexOf(name.substring(1));
        }
        if (WORD.contains(name) || LOW.contains(name)) {
            return Math.max(WORD.indexOf(name), LOW.indexOf(name));
        }
        boolean isPart = name.matches("r(8|9|1[0-5])[dwb]");
        return isPart ? LONG.indexOf(name.substring(0, name.length() - 1)) : -1;
    }

    private static Register general(String name, int number) {
        long mask = maskOf(name);
        // Writing 32 bits clears the upper half, as the processor does it.
        long kept = mask == 0xffff_ffffL || mask == -1 ? 0 : ~mask;
        return new Register(
                name,
                state -> state.gpr[number] & mask,
                (state, value) -> state.gpr[number] = state.gpr[number] & kept | value & mask);
    }

    private static long maskOf(String name) {
        if (LONG.contains(name)) {
            return -1;
        }
        if (name.startsWith("e") || name.endsWith("d") && name.startsWith("r")) {
            return 0xffff_ffffL;
        }
        return WORD.contains(name) || name.startsWith("r") && name.endsWith("w") ? 0xffff : 0xff;
    }

    private static Optional<Register> segment(String name) {
        boolean isBase = name.endsWith(".base");
        boolean isLimit = name.endsWith(".limit");
        String plain = isBase || isLimit ? name.substring(0, name.indexOf('.')) : name;
        if (!SEGMENTS.contains("|" + plain + "|")) {
            return Optional.empty();
        }
        SegmentRegister register = SegmentRegister.valueOf(plain.toUpperCase(Locale.ROOT));
        if (isBase) {
            return readOnly(name, state -> state.segment(register).base());
        }
        if (isLimit) {
            return readOnly(name, state -> state.segment(register).limit());
        }
        return readOnly(name, state -> state.segment(register).selector());
    }

    private static Optional<Register> special(String name) {
        return switch (name) {
            case "pc" ->
                register(
                        name,
                        GuestMemory::programCounter,
                        (state, value) -> state.rip = state.rip + (value - GuestMemory.programCounter(state)));
            case "rip" -> register(name, state -> state.rip, (state, value) -> state.rip = value);
            case "eip" ->
                register(name, state -> state.rip & 0xffff_ffffL, (state, value) -> state.rip = value & 0xffff_ffffL);
            case "ip" -> register(name, state -> state.rip & 0xffff, (state, value) -> state.rip = value & 0xffff);
            case "rflags", "eflags", "flags" -> register(name, CpuState::rflags, CpuState::setRflags);
            case "cr0" -> register(name, CpuState::cr0, CpuState::setCr0);
            case "cr2" -> register(name, state -> state.cr2, (state, value) -> state.cr2 = value);
            case "cr3" -> register(name, CpuState::cr3, CpuState::setCr3);
            case "cr4" -> register(name, CpuState::cr4, CpuState::setCr4);
            case "cr8" -> register(name, state -> state.cr8, (state, value) -> state.cr8 = value & 15);
            case "efer" -> register(name, CpuState::efer, CpuState::setEfer);
            case "cpl" -> readOnly(name, CpuState::cpl);
            case "gdtr.base" -> readOnly(name, state -> state.gdtr().base());
            case "gdtr.limit" -> readOnly(name, state -> state.gdtr().limit());
            case "idtr.base" -> readOnly(name, state -> state.idtr().base());
            case "idtr.limit" -> readOnly(name, state -> state.idtr().limit());
            case "dr0", "dr1", "dr2", "dr3", "dr6", "dr7" -> {
                int number = name.charAt(2) - '0';
                yield readOnly(name, state -> state.dr[number]);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Register> register(
            String name, ToLongFunction<CpuState> getter, ObjLongConsumer<CpuState> setter) {
        return Optional.of(new Register(name, getter, setter));
    }

    private static Optional<Register> readOnly(String name, ToLongFunction<CpuState> getter) {
        return Optional.of(new Register(name, getter, null));
    }
}
