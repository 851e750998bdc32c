package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far guests came on their roads, as {@code explain --long-mode} and its kin tell it. Lines and addresses are those of the sources. */
class ExplainedRoadsTest {
    @Test
    void theGoodSampleMadeEveryStepInTheManualsOrder() throws IOException {
        Report report = explain("long-mode", "long-mode", 0);

        assertEquals(List.of("done", "done", "done", "done", "done", "done"), statuses(report));
        // 0f 22 d8 (mov %eax, %cr3) stands at offset 0x9b of GNU's bytes
        assertEquals("0x7c9b", report.text("roads.0.steps.2.address"));
        assertTrue(report.text("roads.0.steps.2.source").endsWith("mbr.s:116"));
    }

    @Test
    void aStepThatTheProcessorRefusedIsTold() throws IOException {
        Report report = explain("long-mode", "broken/no-pae.s", 1);

        assertEquals(List.of("done", "not-done", "done", "done", "refused", "not-done"), statuses(report));
        assertTrue(report.text("roads.0.steps.4.source").endsWith("no-pae.s:40"));
        assertEquals("0xd", report.text("roads.0.steps.4.value")); // #GP
    }

    @Test
    void aStepInTheWrongOrderIsTold() throws IOException {
        assertEquals(
                List.of("done", "done", "done", "too-late", "done", "not-done"),
                statuses(explain("long-mode", "broken/lme-after-paging.s", 1)));
    }

    @Test
    void aStepWithAWrongValueIsTold() throws IOException {
        assertEquals(
                List.of("done", "done", "done", "done", "done", "wrong-value"),
                statuses(explain("long-mode", "broken/no-l-bit.s", 1)));
        assertEquals(
                List.of("done", "done", "wrong-value", "done", "done", "not-done"),
                statuses(explain("long-mode", "broken/wrong-cr3.s", 1)));
    }

    @Test
    void theWayIntoProtectedModeShowsTheTableThatIsTooShort() throws IOException {
        assertEquals(
                List.of("done", "done", "wrong-value", "done", "refused", "not-done"),
                statuses(explain("protected-mode", "broken/gdt-limit.s", 1)));
    }

    @Test
    void theControllersShowTheMissingAcknowledgement() throws IOException {
        assertEquals(List.of("done", "not-done", "done", "not-done"), statuses(explain("pic", "broken/no-eoi.s", 0)));
        assertEquals(List.of("done", "done", "done"), statuses(explain("idt", "broken/no-eoi.s", 0)));
    }

    @Test
    void pagingThatMapsItsOwnCodeIsComplete() throws IOException {
        assertEquals(List.of("done", "done", "done"), statuses(explain("paging", "long-mode", 0)));
    }

    private static Report explain(String road, String input, int exitCode) throws IOException {
        Invocation invocation = Invocation.of(List.of(
                "explain",
                "--" + road,
                "--json",
                "--max-instructions",
                "8M",
                SampleFolders.ROOT.resolve(input).toString()));
        assertEquals(exitCode, invocation.exitCode(), invocation.toString());
        return Report.parse(invocation.out().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> statuses(Report report) {
        List<String> statuses = new ArrayList<>();
        for (int i = 0; ; i++) {
            String status = report.text("roads.0.steps." + i + ".status");
            if (status.equals("(absent)")) {
                return statuses;
            }
            statuses.add(status);
        }
    }
}
