package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Places as people write them: {@code 0x7c00}, {@code 31744}, {@code start}, {@code start+0x10}, {@code $rsp-8}, {@code 0x7c0:0x10} (segment times 16 plus
 * offset), {@code boot.s:12}. The result is a linear address.
 */
final class AddressExpression {
    private static final List<String> GENERAL = List.of(
            "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
            "r15");

    private final SymbolMap symbols;
    private final CpuState state;

    AddressExpression(SymbolMap symbols, CpuState state) {
        this.symbols = symbols;
        this.state = state;
    }

    /** Returns the address, or nothing if the text is none. */
    OptionalLong evaluate(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 ? pair(text.substring(0, colon), text.substring(colon + 1)) : sum(text);
    }

    /** A file and a line, or a segment and an offset. */
    private OptionalLong pair(String left, String right) {
        OptionalLong segment = number(left);
        if (segment.isPresent()) {
            OptionalLong offset = sum(right);
            return offset.isPresent()
                    ? OptionalLong.of((segment.getAsLong() << 4) + offset.getAsLong())
                    : OptionalLong.empty();
        }
        OptionalLong line = number(right);
        List<Long> addresses = line.isPresent() ? symbols.addressesOfLine(left, (int) line.getAsLong()) : List.of();
        return addresses.isEmpty() ? OptionalLong.empty() : OptionalLong.of(addresses.get(0));
    }

    private OptionalLong sum(String text) {
        int operator = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (operator <= 0) {
            return term(text.strip());
        }
        OptionalLong left = sum(text.substring(0, operator));
        OptionalLong right = term(text.substring(operator + 1).strip());
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalLong.empty();
        }
        long distance = text.charAt(operator) == '-' ? -right.getAsLong() : right.getAsLong();
        return OptionalLong.of(left.getAsLong() + distance);
    }

    private OptionalLong term(String text) {
        if (text.startsWith("$") || text.startsWith("%")) {
            return register(text.substring(1).toLowerCase(Locale.ROOT));
        }
        OptionalLong number = number(text.startsWith("*") ? text.substring(1) : text);
        return number.isPresent() ? number : symbols.addressOf(text);
    }

    private OptionalLong register(String name) {
        int number = GENERAL.indexOf(name);
        if (number >= 0) {
            return OptionalLong.of(state.gpr[number]);
        }
        return switch (name) {
            case "rip", "eip", "ip", "pc" -> OptionalLong.of(programCounter(state));
            case "cr2" -> OptionalLong.of(state.cr2);
            case "cr3" -> OptionalLong.of(state.cr3());
            case "cs", "ds", "es", "fs", "gs", "ss" ->
                OptionalLong.of(state.segment(SegmentRegister.valueOf(name.toUpperCase(Locale.ROOT)))
                        .base());
            default -> OptionalLong.empty();
        };
    }

    /** The linear address of the next instruction. */
    static long programCounter(CpuState state) {
        return state.mode() == ExecutionMode.LONG64 ? state.rip : state.cs().base() + state.rip & 0xffff_ffffL;
    }

    static OptionalLong number(String text) {
        try {
            boolean isHex = text.startsWith("0x") || text.startsWith("0X");
            return OptionalLong.of(isHex ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
