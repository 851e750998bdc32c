package dev.bootsmith.grader.rehearsal;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.run.GuestRun;
import dev.bootsmith.grader.run.MachineParts;
import dev.bootsmith.grader.run.RunSetup;
import dev.bootsmith.grader.spec.RunRules;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.spec.Specification.MachineRules;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.submission.SubmissionBuilder;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.model.InstructionTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a first specification from one run of a reference solution: its modes, its screen, its serial text, its cost with room to spare. */
public final class SpecTemplate {
    private static final long PAD = 1 << 20;

    private SpecTemplate() {}

    /**
     * Returns the text of a specification, or nothing, with messages, if the reference does not build.
     *
     * @param reference its path from the specification's folder
     * @param fileName under which it is handed in
     */
    public static Optional<String> of(
            String id, String reference, byte[] bytes, String fileName, InstructionTable table, DiagnosticSink sink)
            throws IOException {
        boolean source = fileName.toLowerCase(Locale.ROOT).endsWith(".s");
        SubmissionRules rules = new SubmissionRules(
                List.of(new SubmissionRules.Option(
                        source ? SubmissionRules.Kind.SOURCE : SubmissionRules.Kind.IMAGE,
                        List.of(fileName),
                        Optional.empty(),
                        0x7c00)),
                64,
                64 << 20);
        BuiltSubmission built = new SubmissionBuilder(rules).build(new SubmissionFiles(Map.of(fileName, bytes)), sink);
        if (built.image().isEmpty()) {
            return Optional.empty();
        }
        byte[] image = built.image().get().bytes();
        MachineRules machine =
                new MachineRules("default", 64 << 20, 1, false, List.of(new MachineRules.Disk(true, "", PAD)));
        byte[] disk = Arrays.copyOf(image, (int) Math.max(image.length, PAD));
        GuestRun run = new GuestRun(new RunSetup(
                machine,
                new RunRules(RunRules.DEFAULT_BUDGET, List.of(), List.of()),
                built.source(),
                built.image().get(),
                List.of(MemoryDisk.ofImage(disk)),
                new Specification.Patches(List.of(), List.of(), Map.of()),
                new EvidenceNeeds(),
                List.of(),
                new MachineParts(table)));
        RunRecord record = run.run();
        return Optional.of(text(id, reference, fileName, source, image.length, run, record));
    }

    private static String text(
            String id,
            String reference,
            String fileName,
            boolean source,
            int imageBytes,
            GuestRun run,
            RunRecord record) {
        StringBuilder out = new StringBuilder();
        out.append("version: 1\nid: ")
                .append(id)
                .append("\ntitle: { en: ")
                .append(quoted(id))
                .append(" }\n");
        out.append("reference: ").append(quoted(reference)).append("\n\nsubmission:\n  any-of:\n    - ");
        out.append(source ? "source: " : "image: ").append(quoted(fileName));
        out.append("\n\nmachine:\n  memory: 64MiB\n  disks: [ { from: submission, pad-to: 1MiB } ]\n");
        out.append("\nrun:\n  budget: { instructions: ").append(budget(record)).append(" }\n\nchecks:\n");
        check("size", "image", "size: " + imageBytes + ", boot-signature: true", out);
        List<String> modes = modes(record);
        if (modes.size() > 1) {
            check("modes", "run", "mode-sequence: [ " + String.join(", ", modes) + " ]", out);
        }
        List<String> rows = run.view().screenRows();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i).stripTrailing();
            if (!row.isEmpty() && row.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                check("screen-" + i, "final", "screen: { row: " + i + ", equals: " + quoted(row) + " }", out);
            }
        }
        if (!record.serial().isEmpty()) {
            check(
                    "serial",
                    "final",
                    "serial: { equals: " + quoted(record.serial().toString()) + " }",
                    out);
        }
        check("end", "run", "stop: " + record.stopName() + ", no: [ triple-fault ]", out);
        out.append("\nmutants: [] # wrong solutions, each with the checks that it must fail: ")
                .append("{ file: mutants/x.s, must-fail: [ size ] }\n");
        return out.toString();
    }

    private static void check(String id, String moment, String assertion, StringBuilder out) {
        out.append("  - id: ").append(id).append("\n    points: 10\n    at: ").append(moment);
        out.append("\n    assert: { ").append(assertion).append(" }\n");
    }

    /** Ten times what the reference needs, a round number. */
    private static long budget(RunRecord record) {
        boolean endless = record.stop().filter(StopReason.BUDGET::equals).isPresent();
        long wanted = endless ? RunRules.DEFAULT_BUDGET : Math.max(100_000, 10 * record.instructions());
        long round = 1;
        while (round * 10 <= wanted) {
            round *= 10;
        }
        return (wanted / round + 1) * round;
    }

    private static List<String> modes(RunRecord record) {
        List<String> modes = new ArrayList<>();
        record.events().events().stream()
                .filter(event -> event.kind() == dev.bootsmith.grader.evidence.EventKind.MODE)
                .limit(8)
                .forEach(event -> {
                    String mode = event.mode().name().toLowerCase(Locale.ROOT);
                    if (modes.isEmpty() || !modes.get(modes.size() - 1).equals(mode)) {
                        modes.add(mode);
                    }
                });
        return modes;
    }

    /** A YAML text in double quotes. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(
                            c < ' ' || c >= 0x7f && c < 0xa0
                                    ? String.format(Locale.ROOT, "\\x%02x", c)
                                    : String.valueOf((char) c));
            }
        });
        return out.append('"').toString();
    }
}
