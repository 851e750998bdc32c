package dev.bootsmith.grader.similarity;

import dev.bootsmith.grader.evidence.EventKind;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.GuestEvent;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.run.GuestRun;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tokens of a run: what was executed, and what happened. */
final class RunTokens {
    private static final int FIRMWARE_START = 0xc0000;
    private static final int FIRMWARE_END = 0x10_0000;
    private static final int LONGEST_INSTRUCTION = 15;
    private static final Map<Integer, CpuMode> SIZES =
            Map.of(16, CpuMode.BITS16, 32, CpuMode.BITS32, 64, CpuMode.BITS64);

    private RunTokens() {}

    /** What a run must keep for this. */
    static EvidenceNeeds needs() {
        EvidenceNeeds needs = new EvidenceNeeds();
        needs.trace();
        return needs;
    }

    /** Returns the instructions that were executed outside the firmware, by code size and address, as they are in memory at the end. */
    static List<Token> code(GuestRun run, InstructionTable table) {
        Disassembler disassembler = new Disassembler(new Decoder(table), new AttFormatter());
        List<Token> tokens = new ArrayList<>();
        run.record().trace().ifPresent(trace -> {
            for (int bits : List.of(16, 32, 64)) {
                trace.executed(bits)
                        .filter(address -> address < FIRMWARE_START || address >= FIRMWARE_END)
                        .limit(Sequence.LONGEST)
                        .forEach(address -> add(run, disassembler, address, bits, tokens));
            }
        });
        return tokens;
    }

    private static void add(GuestRun run, Disassembler disassembler, int address, int bits, List<Token> tokens) {
        byte[] bytes = run.view().linear(address, LONGEST_INSTRUCTION).orElse(new byte[0]);
        if (bytes.length == 0) {
            return; // no longer mapped
        }
        if (bytes[0] == 0 && bytes[1] == 0) {
            return; // a guest that went astray executes empty memory
        }
        CpuMode mode = SIZES.getOrDefault(bits, CpuMode.BITS16);
        String text = NormalForm.ofListing(
                disassembler.line(bytes, 0, bytes.length, address, mode).text());
        if (!text.isEmpty()) {
            tokens.add(new Token(bits + ":" + text, "", address));
        }
    }

    /** Returns the events, each with the number of instructions since the one before; writes to the screen's memory and what is repeated count once. */
    static List<Token> events(RunRecord record) {
        List<Token> tokens = new ArrayList<>();
        String last = "";
        long before = 0;
        for (GuestEvent event : record.events().events()) {
            String call = event.kind() == EventKind.FIRMWARE ? ":" + (event.after() >> 8 & 0xff) : "";
            String what = event.kind() + ":" + event.subject() + call;
            if (event.kind() == EventKind.SCREEN_WRITE || what.equals(last)) {
                continue;
            }
            tokens.add(new Token(what + "+" + (event.instructions() - before), "", tokens.size() + 1));
            before = event.instructions();
            last = what;
            if (tokens.size() >= Sequence.LONGEST) {
                break;
            }
        }
        return tokens;
    }
}
