package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;

/**
 * The operations of a DWARF expression in words, {@code DW_OP_breg7 (rsp): 8; DW_OP_deref}.
 *
 * @elf DWARF 5, 2.5 DWARF Expressions
 */
final class ExpressionText {
    private final int addressBytes;
    private final boolean is64;
    /** Where the unit begins, from which the offsets of types count. */
    private final long unit;

    private final StringBuilder out = new StringBuilder();
    private boolean needsFrameBase;

    ExpressionText(int addressBytes, boolean is64, long unit) {
        this.addressBytes = addressBytes;
        this.is64 = is64;
        this.unit = unit;
    }

    /** Returns whether an operation counted from the frame base. */
    boolean needsFrameBase() {
        return needsFrameBase;
    }

    /** Returns the text of the operations between two offsets. */
    String of(ByteView view, long start, long end) {
        append(new DwarfCursor(view, start, end), view);
        return out.toString();
    }

    private void append(DwarfCursor in, ByteView view) {
        boolean first = true;
        while (in.hasMore()) {
            out.append(first ? "" : "; ");
            first = false;
            operation((int) in.unsigned(1), in, view);
        }
    }

    private void operation(int code, DwarfCursor in, ByteView view) {
        String name = DwarfNames.operation(code).orElse("");
        if (code >= 0x50 && code <= 0x6f) {
            out.append("DW_OP_reg")
                    .append(code - 0x50)
                    .append(" (")
                    .append(register(code - 0x50))
                    .append(')');
            return;
        }
        if (code >= 0x70 && code <= 0x8f) {
            out.append("DW_OP_breg")
                    .append(code - 0x70)
                    .append(" (")
                    .append(register(code - 0x70))
                    .append("): ");
            out.append(in.signedLeb());
            return;
        }
        if (name.isEmpty()) {
            out.append(code >= 0xe0 ? "(User defined location op 0x" : "(Unknown location op 0x")
                    .append(Integer.toHexString(code))
                    .append(')');
            in.moveTo(in.end());
            return;
        }
        out.append(code == 0xe0 ? name + " or DW_OP_HP_unknown" : name);
        switch (code) {
            case 0x03 -> out.append(": ").append(Long.toHexString(in.unsigned(addressBytes)));
            case 0x08, 0x15, 0x94, 0x95 -> out.append(": ").append(in.unsigned(1));
            case 0x09 -> out.append(": ").append((byte) in.unsigned(1));
            case 0x0a -> out.append(": ").append(in.unsigned(2));
            case 0x0b, 0x28, 0x2f -> out.append(": ").append((short) in.unsigned(2));
            case 0x0c -> out.append(": ").append(in.unsigned(4));
            case 0x0d -> out.append(": ").append((int) in.unsigned(4));
            case 0x0e -> out.append(": ").append(Long.toUnsignedString(in.unsigned(8)));
            case 0x0f -> out.append(": ").append(in.unsigned(8));
            case 0x10, 0x23, 0x93 -> out.append(": ").append(Long.toUnsignedString(in.leb()));
            case 0x11, 0x91 -> {
                needsFrameBase |= code == 0x91;
                out.append(": ").append(in.signedLeb());
            }
            case 0x90 -> {
                long number = in.leb();
                out.append(": ")
                        .append(number)
                        .append(" (")
                        .append(register(number))
                        .append(')');
            }
            case 0x92 -> {
                long number = in.leb();
                out.append(": ")
                        .append(number)
                        .append(" (")
                        .append(register(number))
                        .append(") ");
                out.append(in.signedLeb());
            }
            case 0x98 ->
                out.append(": <").append(DwarfNames.hex(in.unsigned(2) + unit)).append('>');
            case 0x99, 0xfa ->
                out.append(": <").append(DwarfNames.hex(in.unsigned(4) + unit)).append('>');
            case 0x9a, 0xfd ->
                out.append(": <").append(DwarfNames.hex(in.unsigned(4))).append('>');
            case 0x9d ->
                out.append(": size: ").append(in.leb()).append(" offset: ").append(in.leb());
            case 0x9e -> block(in, in.leb());
            case 0xa0, 0xf2 ->
                out.append(": <")
                        .append(DwarfNames.hex(in.unsigned(4)))
                        .append("> ")
                        .append(in.signedLeb());
            case 0xa3, 0xf3 -> {
                long size = in.leb();
                long start = in.at();
                in.skip(size);
                out.append(": (");
                append(new DwarfCursor(view, start, start + size), view);
                out.append(')');
            }
            case 0xa4, 0xf4 -> {
                out.append(": ")
                        .append(" <")
                        .append(DwarfNames.hex(in.leb() + unit))
                        .append("> ");
                block(in, in.unsigned(1));
            }
            case 0xa5, 0xf5 -> {
                long number = in.leb();
                out.append(": ")
                        .append(number)
                        .append(" (")
                        .append(register(number))
                        .append(')');
                out.append(" <").append(DwarfNames.hex(in.leb() + unit)).append('>');
            }
            case 0xa6, 0xf6 -> {
                out.append(": ").append(in.unsigned(1)).append(" bytes");
                out.append(" <").append(DwarfNames.hex(in.leb() + unit)).append('>');
            }
            case 0xa8, 0xa9, 0xf7, 0xf9 -> {
                long type = in.leb();
                out.append(" <")
                        .append(DwarfNames.hex(type == 0 ? 0 : type + unit))
                        .append('>');
            }
            case 0xa1, 0xa2, 0xfb, 0xfc ->
                out.append(" <").append(DwarfNames.hex(in.leb())).append('>');
            default -> {
                // The operation has no operands.
            }
        }
    }

    private String register(long number) {
        return DwarfNames.register(number, is64);
    }

    private void block(DwarfCursor in, long size) {
        out.append(blockText(in, size));
    }

    /** Returns the bytes of a block as GNU's tools show them. */
    static String blockText(DwarfCursor in, long size) {
        StringBuilder text = new StringBuilder(" " + Long.toUnsignedString(size) + " byte block: ");
        for (long i = 0; Long.compareUnsigned(i, size) < 0; i++) {
            text.append(Long.toHexString(in.unsigned(1))).append(' ');
        }
        return text.toString();
    }
}
