package dev.bootsmith.grader.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.corpus.KnownVerdicts.Mistake;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.SpecDocument;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Good and wrong solutions of one exercise, generated from a seed: every check of every one gets the verdict that follows from how it was made. {@code mvn verify}
 * tries some, {@code -Pcorpus} a thousand; {@code -Dseed=} repeats a run.
 */
class KnownVerdictsTest {
    static final String SPEC = """
            version: 1
            id: known
            submission: { source: boot.s, link: { text: 0x7c00, format: binary } }
            machine: { memory: 1MiB, disks: [ { from: submission, pad-to: 64KiB } ] }
            variants:
              count: 2
              vars: { WORD: { first: HELLO, then: { letters: F-Z, length: 5 } } }
              apply: { disk-patch: [ { lba: 1, asciz: "${WORD}" } ] }
            run: { budget: { instructions: 1_000_000 } }
            checks:
              - { id: signature, points: 1, at: image, assert: { boot-signature: true } }
              - { id: size, points: 1, at: image, assert: { size: { max: 512 } } }
              - { id: raw, points: 1, at: source, assert: { max-raw-data-bytes: 80 } }
              - { id: word, points: 1, assert: { screen: { row: 0, col: 0, text: "${WORD}" } } }
              - { id: origin, points: 1, assert: { screen: { row: 0, col: 0, text: "${WORD}" }, derived-from: { disk-lba: 1 } } }
              - { id: colour, points: 1, assert: { screen: { row: 0, col: 0, matches: "^.", attribute: 0x1e } } }
              - { id: debug, points: 1, assert: { debugcon: { equals: D } } }
              - { id: disk, points: 1, assert: { disk: { lba: 2, ascii: OK } } }
              - { id: ebx, points: 1, assert: { registers: { rbx: 4711 } } }
              - { id: halt, points: 1, at: run, assert: { stop: halted } }
              - { id: clean, points: 1, at: run, assert: { no: [ triple-fault, undefined-opcode ] } }
              - { id: fast, points: 1, at: run, assert: { instructions: { max: 50_000 } } }
              - { id: untouched, points: 1, assert: { memory: { pa: 0x9000, length: 256, untouched: true } } }
            """;

    private static Judge judge() {
        DiagnosticList problems = new DiagnosticList();
        SpecDocument document = SpecDocument.read("spec.yaml", SPEC.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        return new Judge(new SpecFiles(document, Path.of(""), Map.of()), "test", IsaTables.load());
    }

    @Test
    void everyCheckOfEveryGeneratedSolutionGetsItsVerdict() throws IOException {
        Judge judge = judge();
        int count = Math.max(60, Integer.getInteger("cases", 0));
        long first = Long.getLong("seed", 1);
        StringBuilder wrong = new StringBuilder();
        Set<Mistake> seen = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            KnownVerdicts generator = new KnownVerdicts(first + i);
            // Each mistake once, whatever chance has for the rest.
            Mistake[] all = Mistake.values();
            Set<Mistake> mistakes = i < all.length ? Set.of(all[i]) : generator.choose();
            String source = generator.source(mistakes);
            seen.addAll(mistakes);
            GradeResult result = judge.grade(new Submission(
                    "s" + i,
                    "s" + i,
                    0,
                    new SubmissionFiles(Map.of("boot.s", source.getBytes(StandardCharsets.UTF_8)))));
            Set<String> expected = new TreeSet<>();
            mistakes.forEach(mistake -> expected.addAll(mistake.fails()));
            Set<String> failed = new TreeSet<>();
            for (CheckResult check : result.checks()) {
                if (check.state() != ResultState.PASS && check.state() != ResultState.SKIPPED) {
                    failed.add(check.id());
                }
            }
            if (!expected.equals(failed) && wrong.length() < 5000) {
                wrong.append("seed ").append(first + i).append(' ').append(mistakes);
                wrong.append(": expected ").append(expected).append(", failed ").append(failed);
                wrong.append('\n').append(result.messages()).append('\n').append(source);
            }
        }
        assertEquals("", wrong.toString());
        assertEquals(Set.of(Mistake.values()), seen);
    }
}
