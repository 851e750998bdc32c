package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.processor.CpuExit;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Replays what tools/oracle/vectors.c recorded on a real processor; the generator of inputs is the same as there. */
final class NativeVectors {
    private static final String[] NAMES = {
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };
    private static final long[] CORNERS = {
        0,
        1,
        2,
        -1L,
        0x7f,
        0x80,
        0xff,
        0x7fff,
        0x8000,
        0xffff,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_ffffL,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        0x5555_5555_5555_5555L
    };
    private static final long OPERAND = 0x20_8000;
    private static final int FLAG_MASK = LazyFlags.STATUS;
    private static final int MEMORY_QUADWORDS = 16;

    private static final Decoder DECODER = new Decoder(IsaTables.load());

    private final CodeRunner runner = new CodeRunner(64);
    private final long[] before = new long[16];
    private final long[] memoryBefore = new long[MEMORY_QUADWORDS];
    private int flagsBefore;
    private long generator;

    /** Runs a recording and describes each vector that came out otherwise. */
    List<String> differences(Iterable<String> recording) {
        List<String> differences = new ArrayList<>();
        String instruction = "";
        long number = 0;
        long vector = 0;
        for (String line : recording) {
            if (line.startsWith("i ")) {
                instruction = line.substring(2);
                number++;
                vector = 0;
            } else {
                makeInput(number, vector);
                String bytes = instruction.substring(0, instruction.indexOf(' '));
                String mine = run(bytes);
                int undefined = undefinedFlags(bytes);
                if (!withoutFlags(mine, undefined).equals(withoutFlags(line, undefined))) {
                    differences.add(instruction + " vector " + vector + "\n  recorded " + line + "\n  ours     " + mine
                            + "\n  input    " + input());
                }
                vector++;
            }
        }
        return differences;
    }

    private String run(String bytes) {
        runner.code(bytes + "f4");
        runner.interpreter.forgetCode();
        runner.faults.clear();
        for (int register = 0; register < 16; register++) {
            runner.cpu.gpr[register] = before[register];
        }
        for (int i = 0; i < MEMORY_QUADWORDS; i++) {
            runner.cpu.physical.write(OPERAND + 8L * i, 8, memoryBefore[i]);
        }
        runner.cpu.flags.setStatus(flagsBefore);
        runner.cpu.state.rip = CodeRunner.CODE;
        runner.cpu.state.halted = false;
        CpuExit exit = runner.run();
        if (!runner.faults.isEmpty()) {
            return "v fault";
        }
        if (exit != CpuExit.HALTED) {
            return "v " + exit;
        }
        return output();
    }

    private String output() {
        StringBuilder text = new StringBuilder("v");
        for (int register = 0; register < 15; register++) {
            if (register != 4 && runner.cpu.gpr[register] != before[register]) {
                text.append(' ').append(NAMES[register]).append('=').append(hex(runner.cpu.gpr[register]));
            }
        }
        for (int i = 0; i < MEMORY_QUADWORDS; i++) {
            long value = runner.memory(OPERAND + 8L * i, 8);
            if (value != memoryBefore[i]) {
                text.append(" m").append(i).append('=').append(hex(value));
            }
        }
        int flags = runner.cpu.flags.status();
        if (flags != flagsBefore) {
            text.append(" f=").append(hex(flags));
        }
        return text.toString();
    }

    /** The flags that the instruction table declares undefined, which no two processors need to agree on. */
    private static int undefinedFlags(String bytes) {
        DecodedInstruction decoded =
                DECODER.decode(InstructionBytes.of(HexFormat.of().parseHex(bytes), 0), CpuMode.BITS64);
        return decoded.form().flags().undefined().mask();
    }

    /** Writes the flag word out in full, without some flags. */
    private String withoutFlags(String line, int ignored) {
        if (line.equals("v fault")) {
            return line;
        }
        int at = line.indexOf(" f=");
        int flags = at < 0 ? flagsBefore : Integer.parseInt(line.substring(at + 3), 16);
        return (at < 0 ? line : line.substring(0, at)) + " f=" + hex(flags & ~ignored);
    }

    private String input() {
        return "rax=" + hex(before[0]) + " rcx=" + hex(before[1]) + " rdx=" + hex(before[2]) + " rbx="
                + hex(before[3]) + " m0=" + hex(memoryBefore[0]) + " m1=" + hex(memoryBefore[1]) + " f="
                + hex(flagsBefore);
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value).replaceFirst("^0+(?=.)", "");
    }

    private void makeInput(long number, long vector) {
        generator = number << 32 | vector;
        for (int register = 0; register < 16; register++) {
            before[register] = nextOperand();
        }
        before[4] = 0;
        before[15] = 0;
        before[6] = OPERAND;
        before[7] = OPERAND + 64;
        flagsBefore = (int) nextRandom() & FLAG_MASK;
        for (int i = 0; i < MEMORY_QUADWORDS; i++) {
            memoryBefore[i] = nextOperand();
        }
    }

    private long nextRandom() {
        generator += 0x9e37_79b9_7f4a_7c15L;
        long z = generator;
        z = (z ^ z >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ z >>> 27) * 0x94d0_49bb_1331_11ebL;
        return z ^ z >>> 31;
    }

    private long nextOperand() {
        int kind = (int) nextRandom() & 3;
        long value = nextRandom();
        return switch (kind) {
            case 0 -> value;
            case 1 -> value & 0xff;
            case 2 -> CORNERS[(int) value & 15];
            default -> value >>> (value & 63);
        };
    }
}
