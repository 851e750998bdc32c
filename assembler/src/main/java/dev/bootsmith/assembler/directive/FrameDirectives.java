package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.frame.FrameDescription;
import dev.bootsmith.assembler.frame.FrameRegisters;
import dev.bootsmith.assembler.frame.FrameWriter;
import dev.bootsmith.assembler.layout.ComputedTail;
import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.isa.model.CpuMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Directives that describe stack frames.
 *
 * @gas CFI directives
 */
final class FrameDirectives {
    private FrameDirectives() {}

    /** Reads the arguments of a directive into an instruction for the unwinder. */
    private interface Step {
        void append(Arguments a, FrameDescription frame, ByteBuilder out) throws SyntaxError;
    }

    static void register(Map<String, Directive> table) {
        table.put(".cfi_startproc", FrameDirectives::start);
        table.put(".cfi_endproc", FrameDirectives::end);
        table.put(".cfi_sections", FrameDirectives::sections);
        table.put(".cfi_personality", a -> pointer(a, true));
        table.put(".cfi_lsda", a -> pointer(a, false));
        table.put(".cfi_signal_frame", a -> {
            required(a).setSignalFrame();
            a.end();
        });
        table.put(".cfi_return_column", a -> {
            required(a).setReturnColumn(register(a));
            a.end();
        });
        step(table, "def_cfa", (a, frame, out) -> {
            int register = register(a);
            a.requireComma();
            frame.setCfaOffset(a.number());
            out.put8(0x0c);
            ComputedTail.appendUnsigned(out, register);
            ComputedTail.appendUnsigned(out, frame.cfaOffset());
        });
        step(table, "def_cfa_register", (a, frame, out) -> {
            out.put8(0x0d);
            ComputedTail.appendUnsigned(out, register(a));
        });
        step(table, "def_cfa_offset", (a, frame, out) -> cfaOffset(frame, a.number(), out));
        step(table, "adjust_cfa_offset", (a, frame, out) -> cfaOffset(frame, frame.cfaOffset() + a.number(), out));
        step(table, "offset", (a, frame, out) -> {
            int register = register(a);
            a.requireComma();
            offset(a, register, a.number(), out);
        });
        step(table, "rel_offset", (a, frame, out) -> {
            int register = register(a);
            a.requireComma();
            offset(a, register, a.number() - frame.cfaOffset(), out);
        });
        step(table, "val_offset", (a, frame, out) -> {
            int register = register(a);
            a.requireComma();
            long factored = factored(a, a.number());
            out.put8(factored < 0 ? 0x15 : 0x14);
            ComputedTail.appendUnsigned(out, register);
            if (factored < 0) {
                ComputedTail.appendSigned(out, factored);
            } else {
                ComputedTail.appendUnsigned(out, factored);
            }
        });
        step(table, "register", (a, frame, out) -> {
            out.put8(0x09);
            ComputedTail.appendUnsigned(out, register(a));
            a.requireComma();
            ComputedTail.appendUnsigned(out, register(a));
        });
        step(table, "remember_state", (a, frame, out) -> {
            frame.remember();
            out.put8(0x0a);
        });
        step(table, "restore_state", (a, frame, out) -> {
            if (!frame.recall()) {
                throw a.error(AssemblerCode.CFI_BAD, a.directive());
            }
            out.put8(0x0b);
        });
        step(table, "negate_ra_state", (a, frame, out) -> out.put8(0x2d));
        step(table, "window_save", (a, frame, out) -> out.put8(0x2d));
        step(table, "same_value", (a, frame, out) -> {
            out.put8(0x08);
            ComputedTail.appendUnsigned(out, register(a));
        });
        table.put(".cfi_escape", FrameDirectives::escape);
        table.put(".cfi_label", FrameDirectives::label);
        table.put(".cfi_val_encoded_addr", FrameDirectives::encodedAddress);
        for (String name : List.of("restore", "undefined")) {
            table.put(".cfi_" + name, a -> registers(a, name));
        }
    }

    private static void step(Map<String, Directive> table, String name, Step step) {
        table.put(".cfi_" + name, a -> {
            FrameDescription frame = required(a);
            ByteBuilder out = new ByteBuilder(16);
            step.append(a, frame, out);
            a.end();
            add(a, frame, out);
        });
    }

    /**
     * GNU as begins a piece of the section with each line of a listing; an instruction on a later line than the start of its
     * procedure counts as one behind it, even where nothing lies between.
     */
    private static void add(Arguments a, FrameDescription frame, ByteBuilder out) {
        frame.add(a.state().emitter().here(), out, listedLines(a) == frame.firstLine());
    }

    private static int listedLines(Arguments a) {
        ListingRecorder listing = a.state().listing();
        return listing == null ? 0 : listing.lines();
    }

    private static FrameDescription required(Arguments a) throws SyntaxError {
        FrameDescription open = a.state().openFrame();
        if (open == null) {
            throw new SyntaxError(
                    AssemblerCode.CFI_OUTSIDE, 0, a.cursor().text().length(), a.directive());
        }
        return open;
    }

    private static void start(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        if (state.openFrame() != null) {
            state.report(AssemblerCode.CFI_OPEN);
            return;
        }
        int word = a.cursor().skipBlanks().position();
        boolean simple = a.cursor().plainName().equals("simple");
        if (!simple) {
            a.cursor().moveTo(word);
        }
        state.openFrame(new FrameDescription(
                state.emitter().here(),
                listedLines(a),
                simple,
                stackRegister(state),
                state.frameTables(),
                state.is64BitObject()));
        a.end();
    }

    /** GNU as looks the stack pointer up in the mode of the code there, whatever the object. */
    private static int stackRegister(AssemblyState state) {
        return state.codeMode().cpuMode() == CpuMode.BITS64 ? 7 : 4;
    }

    private static void end(Arguments a) throws SyntaxError {
        a.state().closeFrame(required(a));
        a.end();
    }

    /** Chooses which of the two tables are wanted. */
    private static void sections(Arguments a) throws SyntaxError {
        Set<FrameWriter.Table> wanted = EnumSet.noneOf(FrameWriter.Table.class);
        boolean more = !a.atEnd();
        while (more) {
            int start = a.cursor().skipBlanks().position();
            switch (a.cursor().word(",")) {
                case ".eh_frame" -> wanted.add(FrameWriter.Table.UNWINDING);
                case ".debug_frame" -> wanted.add(FrameWriter.Table.DEBUG);
                case ".sframe" ->
                    throw new SyntaxError(
                            AssemblerCode.UNSUPPORTED_DIRECTIVE,
                            start,
                            a.cursor().position(),
                            a.directive() + " .sframe");
                default -> {
                    a.cursor().moveTo(start);
                    a.end();
                }
            }
            int comma = a.cursor().position();
            more = a.comma();
            if (more && a.atEnd()) {
                a.cursor().moveTo(comma);
                more = false;
            }
        }
        a.end();
        a.state().chooseFrameTables(wanted);
    }

    private static void escape(Arguments a) throws SyntaxError {
        FrameDescription frame = required(a);
        ByteBuilder out = new ByteBuilder(16);
        do {
            out.put8((int) a.number());
        } while (a.comma());
        a.end();
        frame.addOpaque(a.state().emitter().here(), out);
    }

    private static void label(Arguments a) throws SyntaxError {
        FrameDescription frame = required(a);
        Symbol symbol = a.state().symbols().mention(a.name());
        a.end();
        if (symbol.isDefined()) {
            SymbolDirectives.definedTwice(a.state(), symbol);
            return;
        }
        frame.addLabel(a.state().emitter().here(), symbol);
    }

    private static void encodedAddress(Arguments a) throws SyntaxError {
        FrameDescription frame = required(a);
        ByteBuilder out = new ByteBuilder(8);
        out.put8(0x16);
        ComputedTail.appendUnsigned(out, register(a));
        a.requireComma();
        int encoding = (int) a.number();
        a.requireComma();
        Value target = a.value();
        a.end();
        frame.addPointer(a.state().emitter().here(), out, encoding, target);
    }

    private static void pointer(Arguments a, boolean personality) throws SyntaxError {
        FrameDescription frame = required(a);
        int encoding = (int) a.number();
        @Nullable Value target = null;
        if (encoding != 0xff) {
            a.requireComma();
            int start = a.cursor().skipBlanks().position();
            target = a.value();
            boolean isPlace = target instanceof Value.Constant
                    || target instanceof Value.Address address && address.minus() == null;
            if (!isPlace) {
                throw new SyntaxError(
                        AssemblerCode.BAD_EXPRESSION, start, a.cursor().position());
            }
        }
        a.end();
        if (personality) {
            frame.setPersonality(encoding, target);
        } else {
            frame.setLanguageData(encoding, target);
        }
    }

    private static void registers(Arguments a, String name) throws SyntaxError {
        FrameDescription frame = required(a);
        do {
            int register = register(a);
            ByteBuilder out = new ByteBuilder(16);
            if (name.equals("restore") && register < 0x40) {
                out.put8(0xc0 | register);
            } else {
                out.put8(name.equals("restore") ? 0x06 : 0x07);
                ComputedTail.appendUnsigned(out, register);
            }
            add(a, frame, out);
        } while (a.comma());
        a.end();
    }

    private static void cfaOffset(FrameDescription frame, long offset, ByteBuilder out) {
        frame.setCfaOffset(offset);
        out.put8(0x0e);
        ComputedTail.appendUnsigned(out, offset);
    }

    /** Offsets are counted in the size of a slot of the stack. */
    private static long factored(Arguments a, long offset) {
        int slot = a.state().is64BitObject() ? 8 : 4;
        if (offset % slot != 0) {
            a.state().report(AssemblerCode.CFI_OFFSET, offset, slot);
        }
        return offset / -slot;
    }

    private static void offset(Arguments a, int register, long offset, ByteBuilder out) {
        long factored = factored(a, offset);
        if (factored < 0) {
            out.put8(0x11);
            ComputedTail.appendUnsigned(out, register);
            ComputedTail.appendSigned(out, factored);
        } else if (register < 0x40) {
            out.put8(0x80 | register);
            ComputedTail.appendUnsigned(out, factored);
        } else {
            out.put8(0x05);
            ComputedTail.appendUnsigned(out, register);
            ComputedTail.appendUnsigned(out, factored);
        }
    }

    /** Reads a register by its DWARF number or its name. */
    private static int register(Arguments a) throws SyntaxError {
        a.cursor().skipBlanks();
        char c = a.cursor().peek();
        if (c >= '0' && c <= '9') {
            return (int) a.number();
        }
        int start = a.cursor().position();
        a.cursor().accept('%');
        String name = a.cursor().plainName().toLowerCase(Locale.ROOT);
        if (name.equals("st") && a.cursor().peek() == '(') {
            int open = a.cursor().position();
            name += a.cursor().word(", \t");
            if (!name.endsWith(")")) {
                a.cursor().moveTo(open);
            }
        }
        Integer number = FrameRegisters.of(a.state().codeMode().cpuMode()).number(name);
        if (number == null) {
            throw new SyntaxError(
                    AssemblerCode.BAD_REGISTER_NAME, start, a.cursor().position(), name);
        }
        return number;
    }
}
