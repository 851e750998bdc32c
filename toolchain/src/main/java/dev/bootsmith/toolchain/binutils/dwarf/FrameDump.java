package dev.bootsmith.toolchain.binutils.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.dwarf.DwarfCursor;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code .eh_frame} and {@code .debug_frame}: how to find the caller of each stretch of code, as instructions or as the rows that
 * they make.
 *
 * @elf DWARF 5, 6.4 Call Frame Information; Linux Standard Base, Exception Frames
 */
final class FrameDump {
    private static final int ENCODED_PC_RELATIVE = 0x10;

    private final DebugSections sections;
    private final boolean interprets;
    private final StringBuilder out;
    private final Map<Long, Cie> cies = new HashMap<>();
    private ByteView view = ByteView.of(new byte[0]);
    private long address;
    private boolean isEh;
    /** The lines of the common entry that was read last. */
    private String details = "";

    /** What the descriptions of several functions share. */
    private record Cie(
            long start,
            String augmentation,
            int addressBytes,
            long codeFactor,
            long dataFactor,
            int returnColumn,
            int encoding,
            FrameRow row) {}

    /** @param interprets rows instead of instructions */
    FrameDump(DebugSections sections, boolean interprets, StringBuilder out) {
        this.sections = sections;
        this.interprets = interprets;
        this.out = out;
    }

    void dump(RawSection section) {
        view = sections.contents(section);
        address = section.address();
        isEh = section.name().equals(".eh_frame");
        long at = 0;
        while (view.has(at, 4)) {
            long length = view.getUnsigned32(at);
            if (length == 0) {
                out.append(String.format("\n%08x ZERO terminator\n\n", at));
                at += 4;
                continue;
            }
            if (length >= 0xffff_fff0L || length < 4 || !view.has(at + 4, length)) {
                throw new DwarfCursor.CutShort();
            }
            entry(at, length);
            at += 4 + length;
        }
        out.append('\n');
    }

    private void entry(long start, long length) {
        DwarfCursor in = new DwarfCursor(view, start + 4, start + 4 + length);
        long id = in.unsigned(4);
        boolean isCie = isEh ? id == 0 : id == 0xffff_ffffL;
        if (isCie) {
            Cie cie = cie(start, in);
            head(start, length, id);
            title(cie);
            instructions(in, cie, cie.row(), null);
            return;
        }
        long owner = isEh ? start + 4 - id : id;
        Cie cie = cies.get(owner);
        if (cie == null) {
            cie = readCie(owner);
        }
        long base = address + in.at();
        int bytes = encodedBytes(cie.encoding(), cie.addressBytes());
        long begin = encoded(in, cie.encoding(), cie.addressBytes());
        boolean relative = (cie.encoding() & 0x70) == ENCODED_PC_RELATIVE;
        begin += relative && !sections.elf().isRelocatable() ? base : 0;
        begin = sections.elf().isRelocatable() && relative ? begin + base : begin;
        begin = cut(begin, cie.addressBytes());
        long range = in.unsigned(bytes);
        StringBuilder data = new StringBuilder();
        if (cie.augmentation().startsWith("z")) {
            data.append(augmentationData(in));
        }
        head(start, length, id);
        out.append(String.format(" FDE cie=%08x pc=", owner));
        out.append(digits(begin, cie.addressBytes())).append("..");
        out.append(digits(cut(begin + range, cie.addressBytes()), cie.addressBytes()))
                .append('\n');
        out.append(interprets || data.length() == 0 ? "" : data.append('\n'));
        FrameRow row = cie.row().copy();
        row.location = begin;
        instructions(in, cie, row, cie.row());
    }

    private void head(long start, long length, long id) {
        out.append(String.format("\n%08x ", start));
        out.append(digits(length, sections.elf().elfClass().wordBytes()));
        out.append(String.format(" %08x", id));
    }

    private static String digits(long value, int bytes) {
        return String.format(bytes == 8 ? "%016x" : "%08x", value);
    }

    private static long cut(long value, int bytes) {
        return bytes == 8 ? value : value & 0xffff_ffffL;
    }

    // ---- common information ----

    private Cie readCie(long start) {
        if (!view.has(start, 8)) {
            throw new DwarfCursor.CutShort();
        }
        long length = view.getUnsigned32(start);
        DwarfCursor in = new DwarfCursor(view, start + 8, Math.min(view.size(), start + 4 + length));
        return cie(start, in);
    }

    private Cie cie(long start, DwarfCursor in) {
        int version = (int) in.unsigned(1);
        String augmentation = in.string();
        int addressBytes = sections.elf().elfClass().wordBytes();
        StringBuilder text = new StringBuilder();
        text.append("  Version:               ").append(version).append('\n');
        text.append("  Augmentation:          \"").append(augmentation).append("\"\n");
        if (augmentation.equals("eh")) {
            in.skip(addressBytes);
        }
        if (version >= 4) {
            addressBytes = (int) in.unsigned(1);
            text.append("  Pointer Size:          ").append(addressBytes).append('\n');
            text.append("  Segment Size:          ").append(in.unsigned(1)).append('\n');
        }
        if (addressBytes != 4 && addressBytes != 8) {
            throw new DwarfCursor.CutShort();
        }
        long codeFactor = in.leb();
        long dataFactor = in.signedLeb();
        int column = version == 1 ? (int) in.unsigned(1) : (int) in.leb();
        if (column < 0 || column >= FrameRow.MAX_REGISTERS) {
            throw new DwarfCursor.CutShort();
        }
        text.append("  Code alignment factor: ").append(codeFactor).append('\n');
        text.append("  Data alignment factor: ").append(dataFactor).append('\n');
        text.append("  Return address column: ").append(column).append('\n');
        int encoding = 0;
        if (augmentation.startsWith("z")) {
            long at = in.at();
            text.append(augmentationData(in));
            encoding = encoding(augmentation, new DwarfCursor(view, at, in.at()));
        }
        details = text.append('\n').toString();
        Cie cie = new Cie(
                start, augmentation, addressBytes, codeFactor, dataFactor, column, encoding, new FrameRow(column));
        cies.put(start, cie);
        return cie;
    }

    private void title(Cie cie) {
        if (interprets) {
            out.append(" CIE \"").append(cie.augmentation()).append("\" cf=").append(cie.codeFactor());
            out.append(" df=")
                    .append(cie.dataFactor())
                    .append(" ra=")
                    .append(cie.returnColumn())
                    .append('\n');
        } else {
            out.append(" CIE\n").append(details);
        }
    }

    private static String augmentationData(DwarfCursor in) {
        long size = in.leb();
        if (size == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("  Augmentation data:    ");
        for (long i = 0; i < size; i++) {
            text.append(String.format(" %02x", in.unsigned(1)));
        }
        return text.toString();
    }

    /** Returns how the addresses are written: the letter R says it. */
    private int encoding(String augmentation, DwarfCursor in) {
        in.leb();
        for (int i = 1; i < augmentation.length(); i++) {
            switch (augmentation.charAt(i)) {
                case 'R' -> {
                    return (int) in.unsigned(1);
                }
                case 'L' -> in.skip(1);
                case 'P' -> {
                    int personality = (int) in.unsigned(1);
                    in.skip(encodedBytes(personality, sections.elf().elfClass().wordBytes()));
                }
                default -> {
                    // S and B have no data.
                }
            }
        }
        return 0;
    }

    private static int encodedBytes(int encoding, int addressBytes) {
        return switch (encoding & 7) {
            case 2 -> 2;
            case 3 -> 4;
            case 4 -> 8;
            default -> addressBytes;
        };
    }

    private static long encoded(DwarfCursor in, int encoding, int addressBytes) {
        int bytes = encodedBytes(encoding, addressBytes);
        long value = in.unsigned(bytes);
        boolean signed = (encoding & 8) != 0;
        return signed && bytes < 8 ? value << 64 - 8 * bytes >> 64 - 8 * bytes : value;
    }

    // ---- instructions ----

    private void instructions(DwarfCursor in, Cie cie, FrameRow row, @Nullable FrameRow initial) {
        FrameProgram program = new FrameProgram(
                new FrameProgram.Factors(cie.codeFactor(), cie.dataFactor(), cie.addressBytes()),
                sections.is64(),
                interprets,
                out);
        program.run(in, view, row, initial);
    }
}
