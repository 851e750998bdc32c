package dev.bootsmith.grader.corpus;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.batch.SafeJudge;
import dev.bootsmith.grader.batch.Worker;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.spec.SpecDocument;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The judge of the hostile corpus, which takes whatever is handed in, and its child process. */
final class TestJudge {
    private static final String SPEC = """
            version: 1
            id: hostile
            submission:
              any-of:
                - { source: boot.s, link: { script: boot.ld } }
                - { source: boot.s }
                - { project: . }
                - { image: boot.img }
              limits: { files: 40, bytes: 2MiB }
            machine: { memory: 16MiB }
            run:
              budget: { instructions: 400_000 }
              input: [ { keys: "abc" }, { after: { screen: "more" }, serial: "x" } ]
              stop: [ { screen: "the right thing" }, { spin: 100_000 } ]
            checks:
              - { id: rules, points: 1, at: source, assert: { forbid-directives: [ .incbin ], forbid-opcode-as-data: true } }
              - { id: image, points: 1, at: image, assert: { boot-signature: true, size: { max: 65536 } } }
              - { id: screen, points: 1, assert: { screen: { text: "X" }, written-by: { mode: real16 } } }
              - { id: serial, points: 1, assert: { serial: "hello", debugcon: "hello" } }
              - { id: events, points: 1, at: run, assert: { happens-before: [ [ cr0.PE=1, cr0.PG=1 ] ], no: [ triple-fault ] } }
              - { id: memory, points: 1, assert: { memory: { pa: 0x500, length: 0x7000, untouched: true } } }
              - { id: pages, points: 1, assert: { walk: [ { va: 0x7c00, pa: 0x7c00 } ], gdt: { null-first: true } } }
              - { id: disk, points: 1, assert: { disk: { lba: 1, zero: true } } }
            """;

    private TestJudge() {}

    static Judge judge() {
        DiagnosticList problems = new DiagnosticList();
        SpecDocument document = SpecDocument.read("spec.yaml", SPEC.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        return new Judge(new SpecFiles(document, Path.of(""), Map.of()), "test", IsaTables.load());
    }

    public static void main(String[] arguments) throws IOException {
        new Worker(new SafeJudge(judge(), Optional.empty())).run(System.in, System.out);
    }
}
