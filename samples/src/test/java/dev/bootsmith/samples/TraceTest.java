package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces of samples; what must happen is read off their sources. */
class TraceTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theBytesOfASerialLineAreTheWritesOfItsPort() throws IOException {
        List<String> lines = trace("io", "json", "hello-serial");

        assertEquals("{\"schema\":\"bootsmith.trace/1\"}", lines.get(0));
        StringBuilder sent = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            Report event = Report.parse(line.getBytes(StandardCharsets.UTF_8));
            assertEquals("io", event.text("kind"));
            boolean isData =
                    event.text("op").equals("out") && event.text("port").equals("0x3f8");
            if (isData && event.text("source").endsWith("boot.s:63")) {
                sent.append((char) Integer.parseInt(event.text("value").substring(2), 16));
            }
        }
        assertEquals("Hello from COM1\r\n", sent.toString());
    }

    @Test
    void theRoadTo64BitModeIsSeenInItsOrder() throws IOException {
        List<String> events = new ArrayList<>();
        for (String line : trace("mode,cr,msr,table", "text", "broken/no-l-bit.s")) {
            events.add(line.substring("trace ".length(), line.indexOf("  [")));
        }
        assertEquals(
                List.of(
                        "mode real16",
                        "table gdtr limit 0x1f",
                        "cr cr0 0x60000010 -> 0x60000011",
                        "mode prot32",
                        "cr cr3 0x0 -> 0x1000",
                        "cr cr4 0x0 -> 0x20",
                        "msr 0xc0000080 0x0 -> 0x100",
                        // the mode follows from the bit at once, and is told first
                        "mode compat32",
                        "cr cr0 0x60000011 -> 0xe0000011"),
                events);
    }

    @Test
    void instructionsShowTheRegistersThatTheyChanged() throws IOException {
        List<String> lines = trace("instruction", "text", "broken/no-pae.s");

        assertTrue(lines.get(0).startsWith("trace instruction cli  [0 at 0x7c00, "), lines.get(0));
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith("trace instruction or $0x1,%eax  ; rax=0x60000011  [7 ")),
                String.join("\n", lines));
        assertTrue(lines.get(lines.size() - 1).startsWith("trace instruction mov %eax,%cr0  [30 at 0x7c78"));
    }

    @Test
    void memoryIsToldWithTheInstructionThatUsesIt() throws IOException {
        List<String> lines = trace("memory", "text", "broken/no-pae.s");

        // LGDT reads two bytes of limit and four of base; its operand stands behind the GDT of three entries
        assertTrue(lines.get(0).startsWith("trace memory read16 0x7c98  [5 at 0x7c0a, "), lines.get(0));
        assertTrue(lines.get(1).startsWith("trace memory read32 0x7c9a  [5 at 0x7c0a, "), lines.get(1));
    }

    /** The sample executes INT3 and UD2, divides by zero and writes to nowhere. */
    @Test
    void breakpointsByInstructionAreExceptions() throws IOException {
        List<String> lines = trace("exception", "text", "exceptions");

        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("trace exception vector 3 error 0x0")),
                String.join("\n", lines));
    }

    @Test
    void aTraceDoesNotChangeTheRun() throws IOException {
        assertEquals(
                reportOf("two-stage", List.of()),
                reportOf("two-stage", List.of("--trace", "all", "--trace-last", "1")));
    }

    @Test
    void theFirstDifferenceOfTwoRunsIsFound() throws IOException {
        Path one = traceFile("cr,msr", "text", "broken/no-pae.s");
        Path other = traceFile("cr,msr", "text", "broken/no-lme.s");
        Invocation found = Invocation.of(List.of("trace", "diff", "--json", one.toString(), other.toString()));

        assertEquals(1, found.exitCode(), found.toString());
        Report report = Report.parse(found.out().getBytes(StandardCharsets.UTF_8));
        assertEquals("false", report.text("same"));
        assertEquals("2", report.text("commonEvents")); // CR0.PE and CR3
        assertTrue(report.text("a.0").startsWith("trace msr 0xc0000080 0x0 -> 0x100"), found.out());
        assertTrue(report.text("b.0").startsWith("trace cr cr4 0x0 -> 0x20"), found.out());
        assertEquals(
                0,
                Invocation.of(List.of("trace", "diff", one.toString(), one.toString()))
                        .exitCode());
    }

    @Test
    void anOptionMayStandBetweenOperands() {
        Path sample = SampleFolders.ROOT.resolve("debug-port");
        Invocation run = Invocation.of(List.of(
                "run",
                sample.resolve("boot.s").toString(),
                "--memory",
                "32MiB",
                sample.resolve("print.s").toString(),
                sample.resolve("boot.ld").toString()));
        assertEquals(0, run.exitCode(), run.toString());
    }

    @Test
    void inputsAreRunToBeCompared() {
        String sample = SampleFolders.ROOT.resolve("hello-vga").toString();
        assertEquals(0, Invocation.of(List.of("trace", "diff", sample, sample)).exitCode());
    }

    @Test
    void aFileThatOnlyBeginsLikeATraceIsNamed() throws IOException {
        Path damaged = folder.resolve("damaged.trace");
        Files.writeString(damaged, "{\"schema\":\"bootsmith.trace/1\"}\n{\"n\":\n");
        Invocation found = Invocation.of(List.of("trace", "diff", damaged.toString(), damaged.toString()));

        assertEquals(65, found.exitCode(), found.toString());
        assertTrue(found.err().contains("damaged.trace"), found.err());
    }

    @Test
    void aRunThatFailsShowsItsLastInstructions() {
        Invocation run = Invocation.of(
                List.of("run", SampleFolders.ROOT.resolve("broken/no-pae.s").toString()));

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("wrmsr"), run.err());
        assertTrue(
                run.err()
                        .lines()
                        .toList()
                        .get(run.err().lines().toList().size() - 1)
                        .contains("mov %eax,%cr0"),
                run.err());
        Invocation good = Invocation.of(
                List.of("run", SampleFolders.ROOT.resolve("hello-vga").toString()));
        assertFalse(good.err().contains("trace"), good.err());
    }

    private String reportOf(String sample, List<String> options) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("run", "--report", folder.resolve("r").toString()));
        words.addAll(options);
        words.add(SampleFolders.ROOT.resolve(sample).toString());
        Invocation.of(words);
        return Files.readString(folder.resolve("r"));
    }

    private List<String> trace(String kinds, String format, String sample) throws IOException {
        return Files.readAllLines(traceFile(kinds, format, sample));
    }

    private Path traceFile(String kinds, String format, String sample) {
        Path file = folder.resolve(sample.replace('/', '-') + "." + format);
        Invocation.of(List.of(
                "run",
                "--trace",
                kinds,
                "--trace-format",
                format,
                "--trace-file",
                file.toString(),
                SampleFolders.ROOT.resolve(sample).toString()));
        return file;
    }
}
