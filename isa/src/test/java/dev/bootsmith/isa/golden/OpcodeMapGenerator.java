package dev.bootsmith.isa.golden;

import dev.bootsmith.isa.model.CpuMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The other Java half of tools/regen-gnu-goldens: writes what the machine's objdump says to every opcode byte of every map,
 * with and without the prefixes 66, F3 and F2, one file per mode.
 *
 * <p>Arguments: the folder for the files.
 */
final class OpcodeMapGenerator {
    /** Every sequence is followed by these bytes, which serve as displacement and immediate. */
    static final byte[] TAIL = HexFormat.of().parseHex("12345678123456781290909090909090");

    private static final int SLOT = 24;
    private static final String GROUPS =
            " 80 81 82 83 8c 8e 8f c0 c1 c6 c7 d0 d1 d2 d3 d8 d9 da db dc dd de df f6 f7 fe ff "
                    + "0f00 0f01 0f0d 0f18 0f1c 0f1e 0f20 0f22 0f71 0f72 0f73 0fae 0fba 0fc7 ";
    private static final String PREFIX_BYTES = " 26 2e 36 3e 64 65 66 67 f0 f2 f3 ";

    private OpcodeMapGenerator() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (CpuMode mode : CpuMode.values()) {
            List<String> sequences = sequences(mode);
            List<String> texts = disassemble(mode, sequences);
            StringBuilder out = new StringBuilder("# Text from GNU objdump for bytes followed by "
                    + HexFormat.of().formatHex(TAIL) + ". Regenerate: tools/regen-gnu-goldens\n");
            for (int i = 0; i < sequences.size(); i++) {
                out.append(sequences.get(i)).append(' ').append(texts.get(i)).append('\n');
            }
            Files.writeString(Path.of(arguments[0], mode.bits() + "-opcodes.txt"), out, StandardCharsets.UTF_8);
        }
    }

    private static List<String> sequences(CpuMode mode) {
        List<String> sequences = new ArrayList<>();
        for (String escape : List.of("", "0f", "0f38", "0f3a")) {
            for (int opcode = 0; opcode < 256; opcode++) {
                String bytes = escape + HexFormat.of().toHexDigits((byte) opcode);
                if (!isPrefix(bytes, mode) && !isEscape(bytes)) {
                    for (String prefix : List.of("", "66", "f3", "f2")) {
                        addModRms(sequences, prefix + bytes, GROUPS.contains(" " + bytes + " "));
                    }
                }
            }
        }
        return sequences;
    }

    private static boolean isPrefix(String bytes, CpuMode mode) {
        boolean rex = mode == CpuMode.BITS64 && bytes.length() == 2 && bytes.charAt(0) == '4';
        return rex || PREFIX_BYTES.contains(" " + bytes + " ");
    }

    /** Escape bytes, and the first bytes of VEX, EVEX and XOP, which have tests of their own or are out of scope. */
    private static boolean isEscape(String bytes) {
        return switch (bytes) {
            case "0f", "0f38", "0f3a", "c4", "c5", "62", "0f0f", "8f" -> true;
            default -> false;
        };
    }

    private static void addModRms(List<String> sequences, String bytes, boolean isGroup) {
        for (int reg = 0; reg < (isGroup ? 8 : 1); reg++) {
            sequences.add(bytes + HexFormat.of().toHexDigits((byte) (reg << 3 | 3)));
            sequences.add(bytes + HexFormat.of().toHexDigits((byte) (0xc1 | reg << 3)));
        }
    }

    private static List<String> disassemble(CpuMode mode, List<String> sequences)
            throws IOException, InterruptedException {
        byte[] image = new byte[sequences.size() * SLOT];
        for (int i = 0; i < sequences.size(); i++) {
            byte[] head = HexFormat.of().parseHex(sequences.get(i));
            System.arraycopy(head, 0, image, i * SLOT, head.length);
            System.arraycopy(TAIL, 0, image, i * SLOT + head.length, Math.min(TAIL.length, SLOT - head.length));
            for (int fill = head.length + TAIL.length; fill < SLOT; fill++) {
                image[i * SLOT + fill] = (byte) 0x90;
            }
        }
        Path file = Files.createTempFile("opcodes", ".bin");
        Files.write(file, image);
        String machine = mode == CpuMode.BITS64 ? "i386:x86-64" : mode == CpuMode.BITS32 ? "i386" : "i8086";
        Process process =
                new ProcessBuilder("objdump", "-D", "-z", "-w", "-b", "binary", "-m", machine, file.toString()).start();
        String listing = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] texts = new String[sequences.size()];
        for (String line : listing.split("\n")) {
            String[] columns = line.split("\t");
            int colon = line.indexOf(":\t");
            if (colon > 0 && columns.length == 3) {
                int address = Integer.parseInt(line.substring(0, colon).strip(), 16);
                if (address % SLOT == 0) {
                    int length = columns[1].strip().split(" ").length;
                    texts[address / SLOT] = length + " " + relative(columns[2].strip(), address);
                }
            }
        }
        return List.of(texts);
    }

    /** Branch targets and RIP-relative addresses count from the instruction, so that files do not depend on places. */
    private static String relative(String text, int address) {
        int at = text.lastIndexOf("0x");
        boolean target = text.startsWith("j")
                || text.contains(" j")
                || text.contains("loop")
                || text.contains("call ")
                || text.startsWith("callw")
                || text.startsWith("calll")
                || text.contains("xbegin")
                || text.contains("# 0x");
        if (at < 0 || !target || text.contains("*") || text.contains("$")) {
            return text;
        }
        long value = Long.parseUnsignedLong(text.substring(at + 2), 16);
        return text.substring(0, at) + ".+0x" + Long.toHexString(value - address & 0xffff);
    }
}
