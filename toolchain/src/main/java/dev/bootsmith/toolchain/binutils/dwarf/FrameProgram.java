package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;
import dev.bootsmith.toolchain.binutils.dwarf.FrameRow.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The instructions of one entry of a frame section: printed one by one, or carried out and printed as rows. */
final class FrameProgram {
    private final Factors factors;
    private final boolean is64;
    private final boolean interprets;
    private final StringBuilder out;
    private boolean needsHeader = true;
    private boolean onlyNops = true;

    /** What the numbers of the instructions are multiplied with. */
    record Factors(long code, long data, int addressBytes) {}

    FrameProgram(Factors factors, boolean is64, boolean interprets, StringBuilder out) {
        this.factors = factors;
        this.is64 = is64;
        this.interprets = interprets;
        this.out = out;
    }

    /** @param initial the row that the common entry left, for restoring; null in the common entry itself */
    void run(DwarfCursor in, ByteView view, FrameRow row, @Nullable FrameRow initial) {
        if (interprets) {
            mention(new DwarfCursor(view, in.at(), in.end()), row);
        }
        Deque<FrameRow> saved = new ArrayDeque<>();
        while (in.hasMore()) {
            int code = (int) in.unsigned(1);
            onlyNops &= code == 0;
            int low = code & 0x3f;
            switch (code & 0xc0) {
                case 0x40 -> advance("", low, row);
                case 0x80 -> offset("offset", low, in.leb() * factors.data(), row);
                case 0xc0 -> restore("restore", low, row, initial);
                default -> other(low, in, view, row, initial, saved);
            }
        }
        if (interprets && !onlyNops) {
            show(row);
        }
    }

    private void show(FrameRow row) {
        if (needsHeader) {
            needsHeader = false;
            out.append(row.header(factors.addressBytes(), is64));
        }
        out.append(row.line(factors.addressBytes(), is64));
    }

    private void say(String name, String rest) {
        if (!interprets) {
            out.append("  DW_CFA_").append(name).append(rest).append('\n');
        }
    }

    private String register(long number) {
        return DwarfNames.registerWithNumber(number, is64);
    }

    private static String signed(long value) {
        return value < 0 ? Long.toString(value) : "+" + value;
    }

    private void advance(String width, long delta, FrameRow row) {
        if (interprets) {
            show(row);
        }
        long bytes = delta * factors.code();
        row.location = factors.addressBytes() == 8 ? row.location + bytes : row.location + bytes & 0xffff_ffffL;
        say(
                "advance_loc" + width,
                ": " + bytes + " to " + String.format(factors.addressBytes() == 8 ? "%016x" : "%08x", row.location));
    }

    private void offset(String name, long register, long offset, FrameRow row) {
        say(name, ": " + register(register) + " at cfa" + signed(offset));
        row.set(register, Rule.OFFSET, offset);
    }

    private void restore(String name, long register, FrameRow row, @Nullable FrameRow initial) {
        say(name, ": " + register(register));
        boolean known = initial != null
                && register < initial.rules.length
                && initial.rules[(int) register] != Rule.UNREFERENCED;
        if (initial != null && known) {
            row.set(register, initial.rules[(int) register], initial.values[(int) register]);
        } else {
            row.set(register, Rule.UNDEFINED, 0);
        }
    }

    private void other(
            int code, DwarfCursor in, ByteView view, FrameRow row, @Nullable FrameRow initial, Deque<FrameRow> saved) {
        switch (code) {
            case 0x00 -> say("nop", "");
            case 0x01 -> {
                long to = in.unsigned(factors.addressBytes());
                if (interprets) {
                    show(row);
                }
                say("set_loc", ": " + String.format(factors.addressBytes() == 8 ? "%016x" : "%08x", to));
                row.location = to;
            }
            case 0x02 -> advance("1", in.unsigned(1), row);
            case 0x03 -> advance("2", in.unsigned(2), row);
            case 0x04 -> advance("4", in.unsigned(4), row);
            case 0x05 -> offset("offset_extended", in.leb(), in.leb() * factors.data(), row);
            case 0x06 -> restore("restore_extended", in.leb(), row, initial);
            case 0x07 -> {
                long register = in.leb();
                say("undefined", ": " + register(register));
                row.set(register, Rule.UNDEFINED, 0);
            }
            case 0x08 -> {
                long register = in.leb();
                say("same_value", ": " + register(register));
                row.set(register, Rule.SAME, 0);
            }
            case 0x09 -> {
                long register = in.leb();
                long source = in.leb();
                say("register", ": " + register(register) + " in " + register(source));
                row.set(register, Rule.REGISTER, source);
            }
            case 0x0a -> {
                say("remember_state", "");
                saved.push(row.copy());
            }
            case 0x0b -> {
                say("restore_state", "");
                if (!saved.isEmpty()) {
                    row.restore(saved.pop());
                }
            }
            case 0x0c -> frame("def_cfa", in.leb(), in.leb(), row);
            case 0x12 -> frame("def_cfa_sf", in.leb(), in.signedLeb() * factors.data(), row);
            case 0x0d -> {
                row.frameRegister = (int) in.leb();
                row.frameByExpression = false;
                say("def_cfa_register", ": " + register(row.frameRegister));
            }
            case 0x0e -> frameOffset("def_cfa_offset", in.leb(), row);
            case 0x13 -> frameOffset("def_cfa_offset_sf", in.signedLeb() * factors.data(), row);
            case 0x0f -> {
                say("def_cfa_expression", " (" + expression(in, view) + ")");
                row.frameByExpression = true;
            }
            case 0x10 -> {
                long register = in.leb();
                say("expression", ": " + register(register) + " (" + expression(in, view) + ")");
                row.set(register, Rule.EXPRESSION, 0);
            }
            case 0x16 -> {
                long register = in.leb();
                say("val_expression", ": " + register(register) + " (" + expression(in, view) + ")");
                row.set(register, Rule.VALUE_EXPRESSION, 0);
            }
            case 0x11 -> offset("offset_extended_sf", in.leb(), in.signedLeb() * factors.data(), row);
            case 0x14 -> valueOffset("val_offset", in.leb(), in.leb() * factors.data(), row);
            case 0x15 -> valueOffset("val_offset_sf", in.leb(), in.signedLeb() * factors.data(), row);
            case 0x2d -> say("GNU_window_save", "");
            case 0x2e -> say("GNU_args_size", ": " + in.leb());
            case 0x2f -> offset("GNU_negative_offset_extended", in.leb(), -in.leb(), row);
            default -> {
                say("??? (User defined call frame op: 0x" + Integer.toHexString(code) + ")", "");
                in.moveTo(in.end());
            }
        }
    }

    private void frame(String name, long register, long offset, FrameRow row) {
        row.frameRegister = (int) register;
        row.frameOffset = offset;
        row.frameByExpression = false;
        say(name, ": " + register(register) + " ofs " + offset);
    }

    private void frameOffset(String name, long offset, FrameRow row) {
        row.frameOffset = offset;
        say(name, ": " + offset);
    }

    private void valueOffset(String name, long register, long offset, FrameRow row) {
        say(name, ": " + register(register) + " is cfa" + signed(offset));
        row.set(register, Rule.VALUE_OFFSET, offset);
    }

    private String expression(DwarfCursor in, ByteView view) {
        long size = in.leb();
        long start = in.at();
        in.skip(size);
        return new ExpressionText(factors.addressBytes(), is64, 0).of(view, start, in.at());
    }

    /** Every register that an instruction speaks of has a column from the first row on. */
    private static void mention(DwarfCursor in, FrameRow row) {
        while (in.hasMore()) {
            int code = (int) in.unsigned(1);
            switch (code & 0xc0) {
                case 0x40 -> {
                    // The location only.
                }
                case 0x80 -> {
                    row.mention(code & 0x3f);
                    in.leb();
                }
                case 0xc0 -> row.mention(code & 0x3f);
                default -> mentionOther(code, in, row);
            }
        }
    }

    private static void mentionOther(int code, DwarfCursor in, FrameRow row) {
        switch (code) {
            case 0x01 -> in.moveTo(in.end());
            case 0x02 -> in.skip(1);
            case 0x03 -> in.skip(2);
            case 0x04 -> in.skip(4);
            case 0x05, 0x09, 0x14, 0x2f, 0x11, 0x15 -> {
                row.mention(in.leb());
                in.leb();
            }
            case 0x06, 0x07, 0x08 -> row.mention(in.leb());
            case 0x0c, 0x12 -> {
                in.leb();
                in.leb();
            }
            case 0x0d, 0x0e, 0x13, 0x2e -> in.leb();
            case 0x0f -> in.skip(in.leb());
            case 0x10, 0x16 -> {
                row.mention(in.leb());
                in.skip(in.leb());
            }
            default -> {
                // No operands.
            }
        }
    }
}
