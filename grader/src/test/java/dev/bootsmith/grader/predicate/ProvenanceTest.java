package dev.bootsmith.grader.predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.CellWriter;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.SpecDocument;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A guest that shows on each row what comes from another place: every origin is told from every other one, and each cell's last writer is named. */
class ProvenanceTest {
    private static final String GUEST = """
                    .code16
                    .globl  start
            start:  movl    %ebx, 0x700         # row 3 later
                    xorw    %ax, %ax
                    movw    %ax, %ds
                    movw    %ax, %es
                    movw    $0x0202, %ax
                    movw    $2, %cx
                    movw    $0x80, %dx
                    movw    $0x8000, %bx
                    int     $0x13
                    movb    $0, %ah
                    int     $0x16
                    movb    %al, 0x710          # row 4: a key
                    movw    $0x3fd, %dx
            wait:   inb     %dx, %al
                    testb   $1, %al
                    jz      wait
                    movw    $0x3f8, %dx
                    inb     %dx, %al
                    movb    %al, 0x720          # row 5: a byte from the serial line
                    movw    $0xb800, %ax
                    movw    %ax, %es
                    movb    $7, %ah
                    cld
                    movw    $0x8000, %si
                    xorw    %di, %di
                    call    show
                    movw    $0x8200, %si
                    movw    $160, %di
                    call    show
                    movw    $0x600, %si
                    movw    $320, %di
                    call    show
                    movw    $0x700, %si
                    movw    $480, %di
                    call    show
                    movw    $0x710, %si
                    movw    $640, %di
                    call    show
                    movw    $0x720, %si
                    movw    $800, %di
                    call    show
                    movw    $fixed, %si
                    movw    $960, %di
                    call    show
                    movw    $0x0200, %ax
                    xorw    %bx, %bx
                    movw    $0x0700, %dx
                    int     $0x10
                    movw    $0x0e00 + 'T', %ax
                    int     $0x10               # row 7: by the firmware
                    cli
                    hlt
            show:   lodsb
                    testb   %al, %al
                    jz      done
                    stosw
                    jmp     show
            done:   ret
            fixed:  .asciz  "FIXED"
                    .org    510
                    .word   0xaa55
            """;

    private static final List<String> ORIGINS =
            List.of("disk-lba: 1", "disk-lba: 2", "memory: 0x600", "register: rbx", "keys: true", "serial: true");

    private static GradeResult grade(String checks) throws IOException {
        String spec = """
                version: 1
                id: origins
                submission: { source: boot.s }
                machine: { memory: 1MiB }
                variants:
                  apply:
                    disk-patch: [ { lba: 1, asciz: ONE }, { lba: 2, asciz: TWO } ]
                    memory-patch: [ { pa: 0x600, asciz: MEM } ]
                    registers: { rbx: 0x474552 }
                run:
                  budget: { instructions: 1000000 }
                  input: [ { keys: "k" }, { serial: "s" } ]
                checks:
                """ + checks;
        DiagnosticList problems = new DiagnosticList();
        SpecDocument document = SpecDocument.read("spec.yaml", spec.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        Judge judge = new Judge(new SpecFiles(document, Path.of(""), Map.of()), "test", IsaTables.load());
        byte[] source = GUEST.getBytes(StandardCharsets.UTF_8);
        return judge.grade(new Submission("s", "s", 0, new SubmissionFiles(Map.of("boot.s", source))));
    }

    @Test
    void everyOriginIsToldFromEveryOtherOne() throws IOException {
        List<String> rows = List.of("ONE", "TWO", "MEM", "REG", "k", "s", "FIXED");
        StringBuilder checks = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int origin = 0; origin < ORIGINS.size(); origin++) {
                checks.append("  - { id: r").append(row).append('o').append(origin);
                checks.append(", assert: { screen: { row: ")
                        .append(row)
                        .append(", col: 0, text: ")
                        .append(rows.get(row));
                checks.append(" }, derived-from: { ")
                        .append(ORIGINS.get(origin))
                        .append(" } } }\n");
            }
            if (row < ORIGINS.size()) {
                expected.add("r" + row + "o" + row);
            }
        }
        GradeResult result = grade(checks.toString());
        assertEquals(List.of(), result.messages());
        Set<String> passed = new TreeSet<>();
        for (CheckResult check : result.checks()) {
            if (check.state() == ResultState.PASS) {
                passed.add(check.id());
            }
        }
        assertEquals(expected, passed, result.variants().get(0).screen().toString());
    }

    @Test
    void theLastWriterOfEachCellIsNamedWithItsSourceLine() throws IOException {
        GradeResult result = grade("""
                  - { id: own, assert: { screen: { row: 0, col: 0, text: ONE }, written-by: { mode: real16, symbol: show, firmware: false } } }
                  - { id: service, assert: { screen: { row: 7, col: 0, text: T }, written-by: { firmware: true } } }
                  - { id: wrong, assert: { screen: { row: 0, col: 0, text: ONE }, written-by: { mode: long64 } } }
                """);
        assertEquals(
                List.of(ResultState.PASS, ResultState.PASS, ResultState.FAIL),
                result.checks().stream().map(CheckResult::state).toList());
        List<CellWriter> writers = result.variants().get(0).writers();
        List<String> lines = GUEST.lines().toList();
        int stosw = 1 + lines.indexOf("        stosw");
        int service = 1 + lines.indexOf("        int     $0x10               # row 7: by the firmware");
        CellWriter first = writers.get(0);
        assertEquals(
                "0 0 3 boot.s:" + stosw,
                first.row() + " " + first.column() + " " + first.length() + " " + first.source());
        CellWriter last = writers.get(writers.size() - 1);
        assertEquals("7 0 boot.s:" + service, last.row() + " " + last.column() + " " + last.source());
        assertTrue(last.firmware());
        assertTrue(
                result.checks().get(2).actual().inEnglish().contains("boot.s:" + stosw),
                result.checks().toString());
    }
}
