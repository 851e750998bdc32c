package dev.bootsmith.isa.disasm;

import dev.bootsmith.isa.decode.DecodeStatus;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.CpuMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over a stretch of bytes and gives the text of one instruction after the other, as objdump lists them. */
public final class Disassembler {
    private static final List<String> WITHOUT_WAIT =
            List.of("fnstcw", "fnstsw", "fnstenv", "fnsave", "fninit", "fnclex");

    /** The load of a real or an integer: prefixes, and the operand. */
    private static final Pattern X87_LOAD = Pattern.compile("^(.*?)fi?ld[sl]? +(.*)$");

    private final Decoder decoder;
    private final InstructionText formatter;

    public Disassembler(Decoder decoder, InstructionText formatter) {
        this.decoder = decoder;
        this.formatter = formatter;
    }

    /**
     * Lists every instruction of a stretch of bytes.
     *
     * @param start the index of the first byte
     * @param end the index after the last byte
     * @param address the address of {@code bytes[start]}
     */
    public void disassemble(byte[] bytes, int start, int end, long address, CpuMode mode, Consumer<Line> lines) {
        int at = start;
        while (at < end) {
            Line line = line(bytes, at, end, address + (at - start), mode);
            lines.accept(line);
            at += line.length();
        }
    }

    /**
     * The one instruction at an index.
     *
     * @param end the index after the last byte; an instruction cut off there is listed as {@code .byte}
     */
    public Line line(byte[] bytes, int start, int end, long address, CpuMode mode) {
        InstructionBytes source = index -> {
            if (start + index >= end) {
                throw new CutOff();
            }
            return bytes[start + index] & 0xff;
        };
        try {
            DecodedInstruction instruction = decoder.decode(source, mode);
            // The processor has SALC; objdump does not know it, and GNU as neither.
            boolean isUnknown =
                    instruction.hasForm() && instruction.form().mnemonic().equals("salc");
            if (!isUnknown && instruction.status() == DecodeStatus.VALID
                    || instruction.status() == DecodeStatus.LOCK_NOT_ALLOWED) {
                if (mode == CpuMode.BITS64 && isIdleRex(bytes, start, end)) {
                    return new Line(address, 1, PrefixText.rexName(bytes[start] & 0xff));
                }
                Line line = new Line(address, instruction.length(), formatter.format(instruction, source, address));
                return isWait(bytes, start, end, mode)
                        ? withWait(line, line(bytes, start + 1, end, address + 1, mode))
                        : line;
            }
            return bad(bytes, start, end, address, mode, instruction);
        } catch (CutOff e) {
            int first = bytes[start] & 0xff;
            return new Line(
                    address,
                    1,
                    isAnyPrefix(first, mode) ? PrefixText.alone(first, mode) : ".byte 0x" + Integer.toHexString(first));
        }
    }

    private static boolean isWait(byte[] bytes, int start, int end, CpuMode mode) {
        if ((bytes[start] & 0xff) != 0x9b) {
            return false;
        }
        int at = start + 1;
        while (at < end && isPrefix(bytes[at] & 0xff, mode)) {
            at++;
        }
        return at < end && (bytes[at] & 0xf8) == 0xd8;
    }

    /** A REX prefix with another prefix behind it has no effect; objdump lists it alone. */
    private static boolean isIdleRex(byte[] bytes, int start, int end) {
        if ((bytes[start] & 0xf0) != 0x40 || start + 1 >= end) {
            return false;
        }
        int next = bytes[start + 1] & 0xff;
        return isPrefix(next, CpuMode.BITS64) || next == 0xf0 || next == 0xf2 || next == 0xf3;
    }

    private static boolean isPrefix(int value, CpuMode mode) {
        return switch (value) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67 -> true;
            default -> mode == CpuMode.BITS64 && (value & 0xf0) == 0x40;
        };
    }

    /** WAIT and the x87 instruction after it are one line; with WAIT, FNSTCW is FSTCW, and so on. */
    private static Line withWait(Line wait, Line x87) {
        if (x87.text().endsWith("(bad)") || x87.text().startsWith(".byte")) {
            return wait;
        }
        String text = x87.text();
        for (String name : WITHOUT_WAIT) {
            if (text.startsWith(name)) {
                int blank = text.indexOf(' ');
                String padded = "f" + (blank < 0 ? text.substring(2) : text.substring(2, blank));
                String operands = blank < 0 ? "" : text.substring(blank).strip();
                text = operands.isEmpty() ? padded : String.format("%-6s %s", padded, operands);
            }
        }
        return new Line(wait.address(), wait.length() + x87.length(), text);
    }

    /**
     * The four places without an instruction among the x87 opcodes with an operand in memory.
     *
     * @sdm Vol. 2D, A.5.2 tables
     */
    private static boolean isReservedX87(byte[] bytes, int at, int end) {
        if (at + 1 >= end || (bytes[at + 1] & 0xc0) == 0xc0) {
            return false;
        }
        int extension = bytes[at + 1] >> 3 & 7;
        return switch (bytes[at] & 0xff) {
            case 0xd9 -> extension == 1;
            case 0xdb -> extension == 4 || extension == 6;
            case 0xdd -> extension == 5;
            default -> false;
        };
    }

    /** Objdump knows that these have an operand: it is that of the load with the same first byte. */
    private Line reservedX87(byte[] bytes, int start, int escape, int end, long address, CpuMode mode) {
        byte[] load = Arrays.copyOfRange(bytes, start, end);
        load[escape - start + 1] &= (byte) 0xc7;
        Line line = line(load, 0, load.length, address, mode);
        String text = line.text().replaceFirst("\\b[DQ]WORD PTR ", "");
        Matcher words = X87_LOAD.matcher(text);
        if (!words.find()) {
            return line; // cut off in the middle
        }
        String before = words.group(1);
        String operand = words.group(2);
        return new Line(address, line.length(), before.isEmpty() ? "(bad)  " + operand : before + "(bad) " + operand);
    }

    /** What is no instruction is listed with its prefixes by name, up to the last byte of its opcode. */
    private Line bad(byte[] bytes, int start, int end, long address, CpuMode mode, DecodedInstruction instruction) {
        int first = bytes[start] & 0xff;
        boolean rex = mode == CpuMode.BITS64 && (first & 0xf0) == 0x40;
        if (rex && instruction.opcodeOffset() > 1 && instruction.rex() == 0) {
            return new Line(address, 1, PrefixText.rexName(first));
        }
        StringBuilder text = new StringBuilder();
        int at = start;
        int escape = start + instruction.opcodeOffset();
        if (isReservedX87(bytes, escape, end)) {
            return reservedX87(bytes, start, escape, end, address, mode);
        }
        while (at + 1 < end && isAnyPrefix(bytes[at] & 0xff, mode)) {
            text.append(PrefixText.alone(bytes[at++] & 0xff, mode)).append(' ');
        }
        int vector = vectorBytes(bytes, at, end, mode);
        if (at + vector > end) {
            return new Line(
                    address,
                    1,
                    isAnyPrefix(first, mode) ? PrefixText.alone(first, mode) : ".byte 0x" + Integer.toHexString(first));
        }
        if (vector > 0) {
            return new Line(address, at + vector - start, text.append("(bad)").toString());
        }
        int opcode = bytes[at++] & 0xff;
        if (opcode == 0x0f && at < end) {
            int second = bytes[at++] & 0xff;
            at += (second == 0x38 || second == 0x3a) && at < end ? 1 : 0;
        }
        return new Line(address, at - start, text.append("(bad)").toString());
    }

    /**
     * How many bytes objdump takes of a VEX, EVEX or XOP instruction that does not exist: up to the one that shows it, which is the opcode
     * if the prefix is a good one.
     *
     * @return 0 if the byte begins no such prefix
     */
    private static int vectorBytes(byte[] bytes, int at, int end, CpuMode mode) {
        int first = bytes[at] & 0xff;
        int second = at + 1 < end ? bytes[at + 1] & 0xff : 0;
        boolean isLoad = mode != CpuMode.BITS64 && second < 0xc0;
        return switch (first) {
            case 0x62 -> isLoad ? 0 : evexBytes(second, at + 2 < end ? bytes[at + 2] & 0xff : 4);
            case 0xc5 -> isLoad ? 0 : 3;
            case 0xc4 -> isLoad ? 0 : (second & 0x1f) >= 1 && (second & 0x1f) <= 3 ? 4 : 1;
            case 0x8f -> (second & 0x1f) >= 8 && (second & 0x1f) <= 10 ? 4 : 0;
            default -> 0;
        };
    }

    /** The first byte of the payload has the map, the second a bit that is always set. */
    private static int evexBytes(int map, int fixed) {
        boolean known = (map & 0xf) >= 1 && (map & 0xf) <= 6 && (map & 0xf) != 4;
        return !known ? 1 : (fixed & 4) == 0 ? 2 : 5;
    }

    private static boolean isAnyPrefix(int value, CpuMode mode) {
        return isPrefix(value, mode) || value == 0xf0 || value == 0xf2 || value == 0xf3;
    }

    /**
     * One line of a listing.
     *
     * @param length how many bytes it covers
     */
    public record Line(long address, int length, String text) {}

    /** The bytes end in the middle of an instruction. */
    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CutOff() {
            super(null, null, false, false);
        }
    }
}
