package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Places as people write them: {@code 0x7c00}, {@code start+0x10}, {@code *0x7c00} (gdb's habit), {@code boot.s:12}, {@code 0x7c0:0x10} and {@code es:di} (segment
 * and offset), {@code phys:0x1000}.
 */
final class Places {
    private final DebugSession session;
    private final SymbolMap symbols;

    Places(DebugSession session, SymbolMap symbols) {
        this.session = session;
        this.symbols = symbols;
    }

    /**
     * A place.
     *
     * @param selector for logical addresses; 0 otherwise
     * @param address the address, or the offset of a logical one
     */
    record Place(AddressSpace space, int selector, long address) {}

    Expression.Value value(String text) throws CommandError {
        return Expression.parse(text, session, symbols);
    }

    /** Returns the linear address of a place that is not physical. */
    long linear(String text) throws CommandError {
        Place place = parse(text);
        return switch (place.space()) {
            case LINEAR -> place.address();
            case LOGICAL -> base(place.selector()) + place.address() & 0xffff_ffffL;
            case PHYSICAL -> throw new CommandError("debug.not-linear", text);
        };
    }

    Place parse(String written) throws CommandError {
        String text = written.strip();
        if (text.startsWith("phys:")) {
            return new Place(AddressSpace.PHYSICAL, 0, value(text.substring(5)).now());
        }
        if (text.startsWith("*") && !text.startsWith("**")) {
            return new Place(AddressSpace.LINEAR, 0, value(text.substring(1)).now());
        }
        int colon = text.lastIndexOf(':');
        if (colon > 0) {
            return pair(
                    text,
                    text.substring(0, colon).strip(),
                    text.substring(colon + 1).strip());
        }
        return new Place(AddressSpace.LINEAR, 0, value(text).now());
    }

    /** A file and a line, or a segment and an offset. */
    private Place pair(String text, String left, String right) throws CommandError {
        OptionalLong selector = selector(left);
        if (selector.isPresent()) {
            return new Place(
                    AddressSpace.LOGICAL,
                    (int) selector.getAsLong(),
                    value(right).now());
        }
        OptionalLong line = Expression.number(right);
        List<Long> addresses = line.isPresent() ? symbols.addressesOfLine(left, (int) line.getAsLong()) : List.of();
        if (addresses.isEmpty()) {
            throw new CommandError("debug.no-line", text);
        }
        return new Place(AddressSpace.LINEAR, 0, addresses.get(0));
    }

    private OptionalLong selector(String text) {
        OptionalLong number = Expression.number(text);
        if (number.isPresent()) {
            return number.getAsLong() <= 0xffff ? number : OptionalLong.empty();
        }
        String name = text.startsWith("$") || text.startsWith("%") ? text.substring(1) : text;
        if (!List.of("cs", "ds", "es", "fs", "gs", "ss").contains(name.toLowerCase(Locale.ROOT))) {
            return OptionalLong.empty();
        }
        Optional<RegisterNames.Register> register = RegisterNames.find(name);
        return register.isPresent()
                ? OptionalLong.of(register.get().getter().applyAsLong(session.state()))
                : OptionalLong.empty();
    }

    /** The base of a segment: as a register holds it if one does, else by the mode's rules. */
    private long base(int selector) {
        CpuState state = session.state();
        if (!state.mode().usesDescriptors()) {
            return (long) selector << 4;
        }
        for (SegmentRegister register : SegmentRegister.values()) {
            if (state.segment(register).selector() == selector
                    && !state.segment(register).isUnusable()) {
                return state.segment(register).base();
            }
        }
        byte[] bytes = session.readMemory(state.gdtr().base() + (selector & 0xfff8), 8);
        return bytes.length < 8
                ? 0
                : (bytes[2] & 0xffL) | (bytes[3] & 0xffL) << 8 | (bytes[4] & 0xffL) << 16 | (bytes[7] & 0xffL) << 24;
    }
}
