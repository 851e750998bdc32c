package dev.bootsmith.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.grader.batch.GradescopeMetadata;
import dev.bootsmith.grader.result.CellWriter;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.JsonTree;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.spec.Specification.Details;
import dev.bootsmith.grader.spec.Specification.Visibility;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportsTest {
    private static final Words WORDS = new Words(Messages.english());
    /** What a student's program may show to hurt the reader of a report. */
    private static final String HOSTILE = "</pre><script>alert(1)</script>\u001b[2J]]>&\"'\u0000";

    private static CheckResult check(String id, ResultState state, Visibility visibility, Details details) {
        long points = state == ResultState.PASS ? 5_500 : 0;
        return new CheckResult(
                id,
                LocalText.of("Title of " + id),
                state,
                true,
                points,
                5_500,
                LocalText.of("expected " + id),
                LocalText.of("actual " + HOSTILE),
                LocalText.NONE,
                List.of(LocalText.of("hint of " + id)),
                details,
                visibility);
    }

    private static GradeResult result(String name) {
        List<CheckResult> checks = List.of(
                check("good", ResultState.PASS, Visibility.STUDENT, Details.FULL),
                check("bad", ResultState.FAIL, Visibility.STUDENT, Details.FULL),
                check("quiet", ResultState.FAIL, Visibility.STUDENT, Details.VERDICT_ONLY),
                check("later", ResultState.CRASH, Visibility.AFTER_DUE, Details.ACTUAL_ONLY),
                check("secret", ResultState.SKIPPED, Visibility.STAFF, Details.FULL));
        VariantResult variant = new VariantResult(
                0,
                Map.of("WORD", "X"),
                "halted",
                "",
                0,
                10,
                25,
                List.of("real16"),
                List.of("", HOSTILE),
                List.of("", "1f1f"),
                HOSTILE,
                "",
                LocalText.of("story"),
                List.of(new CellWriter(1, 0, 2, "real16", "0x7c10", true, "boot.s:4")));
        BuiltSubmission.Message message = new BuiltSubmission.Message(
                "A0101", "warning", "my file.s", 3, 5, LocalText.of("headline"), LocalText.of("text"));
        return new GradeResult(
                "hello",
                LocalText.of("Hello"),
                name,
                "anna",
                "",
                "h",
                "s",
                "1",
                "seed",
                ResultState.CRASH,
                Optional.of(5_500L),
                27_500,
                1,
                Optional.of(4_950L),
                true,
                "source",
                LocalText.NONE,
                List.of(message),
                checks,
                List.of(variant));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void junitIsWellFormedAndCountsEachKind() throws Exception {
        Element suite = (Element) xml(ReportFormat.JUNIT.write(List.of(result("a<b")), WORDS))
                .getElementsByTagName("testsuite")
                .item(0);
        assertEquals("a<b", suite.getAttribute("name"));
        assertEquals("5", suite.getAttribute("tests"));
        assertEquals("3", suite.getAttribute("failures"));
        assertEquals("1", suite.getAttribute("skipped"));
        assertEquals(3, suite.getElementsByTagName("failure").getLength());
    }

    @Test
    void tapHasASubtestForEachSubmission() {
        String tap = ReportFormat.TAP.write(List.of(result("a"), result("b")), WORDS);
        assertTrue(tap.startsWith("""
                        TAP version 14
                        1..2
                        # Subtest: a
                            1..5
                            ok 1 - good
                            not ok 2 - bad
                              ---
                        """), tap);
        assertTrue(tap.contains("    ok 5 - secret # SKIP"));
        assertTrue(tap.endsWith("not ok 2 - b\n"));
    }

    @Test
    void gradescopeGetsPointsVisibilitiesAndOnlyFieldsThatItKnows() throws Exception {
        JsonTree json = JsonTree.parse(ReportFormat.GRADESCOPE.write(List.of(result("a")), WORDS));
        assertTrue(json.keys().containsAll(List.of("score", "tests", "output", "visibility", "stdout_visibility")));
        List<JsonTree> tests = json.items("tests");
        assertEquals("passed", tests.get(0).text("status"));
        assertEquals("failed", tests.get(1).text("status"));
        assertEquals("visible", tests.get(1).text("visibility"));
        assertEquals("after_due_date", tests.get(3).text("visibility"));
        assertEquals("hidden", tests.get(4).text("visibility"));
        assertTrue(ReportFormat.GRADESCOPE.write(List.of(result("a")), WORDS).contains("\"score\" : 4.95"));
    }

    /** The platform shows visible tests to students as they are, so what the specification keeps from them must not be in them. */
    @Test
    void gradescopeKeepsDetailsFromStudents() throws Exception {
        JsonTree json = JsonTree.parse(ReportFormat.GRADESCOPE.write(List.of(result("a")), WORDS));
        List<JsonTree> tests = json.items("tests");
        assertTrue(tests.get(1).text("output").contains("expected bad"));
        assertFalse(tests.get(2).text("output").contains("expected quiet"));
        assertFalse(tests.get(3).text("output").contains("expected later"));
    }

    @Test
    void gradescopeIsToldOfLatenessAndOfEarlierSubmissions() throws Exception {
        GradescopeMetadata metadata = GradescopeMetadata.read("""
                {"id": 5, "created_at": "2026-02-02T10:00:00.000000-08:00",
                 "assignment": {"title": "Boot", "due_date": "2026-02-01T23:59:00.000000-08:00"},
                 "users": [{"name": "Bo", "sid": "b2", "email": "bo@x"}, {"name": "Anna", "sid": 11, "email": "anna@x"}],
                 "previous_submissions": [{"score": "40.5"}, {"score": 70.25}, {"score": null}]}
                """);
        assertEquals("11", metadata.student());
        assertEquals(1, metadata.lateDays());
        JsonTree json = JsonTree.parse(ReportFormat.gradescope(result("a"), metadata, WORDS));
        assertTrue(json.text("output")
                .startsWith("1 day(s) late: 4.95\n2 earlier submission(s), the best with 70.25 points\n"));
        assertEquals(List.of("Bo", "Anna"), json.object("extra_data").texts("submitters"));
    }

    @Test
    void anExtensionOfOneStudentMovesTheDueDate() throws Exception {
        GradescopeMetadata metadata = GradescopeMetadata.read("""
                {"created_at": "2026-02-02T10:00:00-08:00", "assignment": {"title": "Boot", "due_date": "2026-02-01T23:59:00-08:00"},
                 "users": [{"name": "Bo", "sid": null, "email": "bo@x", "assignment": {"due_date": "2026-02-03T23:59:00-08:00"}}]}
                """);
        assertEquals("bo@x", metadata.student());
        assertEquals(0, metadata.lateDays());
        assertThrows(IOException.class, () -> GradescopeMetadata.read("{\"created_at\": \"yesterday\"}"));
        assertThrows(IOException.class, () -> GradescopeMetadata.read("[]"));
    }

    @Test
    void classroom50GetsWholePointsUnderItsOwnKeys() throws Exception {
        JsonTree json = JsonTree.parse(ReportFormat.CLASSROOM50.write(List.of(result("a")), WORDS));
        assertEquals("classroom50/result/v1", json.text("schema"));
        assertEquals(6, json.number("score")); // 5.5
        assertEquals(28, json.number("max-score")); // 27.5
        JsonTree test = json.items("tests").get(0);
        assertEquals("Title of good", test.text("test-name"));
        assertTrue(test.flag("passed"));
        assertEquals(6, test.number("score"));
    }

    @Test
    void sarifNamesThePlaceOfEachFinding() throws Exception {
        JsonTree json = JsonTree.parse(ReportFormat.SARIF.write(List.of(result("a")), WORDS));
        assertEquals("2.1.0", json.text("version"));
        JsonTree finding = json.items("runs").get(0).items("results").get(0);
        assertEquals("A0101", finding.text("ruleId"));
        assertEquals("warning", finding.text("level"));
        JsonTree place = finding.items("locations").get(0).object("physicalLocation");
        assertEquals("my%20file.s", place.object("artifactLocation").text("uri"));
        assertEquals(3, place.object("region").number("startLine"));
    }

    @Test
    void aTableLeavesAnUnknownScoreEmptyAndMakesFormulasText() {
        GradeResult unknown = new GradeResult(
                "hello",
                LocalText.of("Hello"),
                "=cmd()",
                "a,\"b",
                "",
                "h",
                "s",
                "1",
                "seed",
                ResultState.ERROR,
                Optional.empty(),
                10_000,
                0,
                Optional.empty(),
                true,
                "",
                LocalText.NONE,
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                "submission,student,state,points,max,late days,adjusted\r\n'=cmd(),\"a,\"\"b\",error,,10,0,\r\n",
                ReportFormat.CSV.write(List.of(unknown), WORDS));
        assertEquals(
                "Identifier,Grade,Maximum Grade,Feedback comments\r\nParticipant 4711,4.95,27.5,\"bad: fail, quiet: fail, later: crash, secret: skipped\"\r\n",
                ReportFormat.CSV_MOODLE.write(List.of(result("Anna Berg_4711")), WORDS));
        assertEquals(
                "Student,ID,SIS User ID,SIS Login ID,Section,hello\r\n    Points Possible,,,,,27.5\r\nbergan,77,,anna,,4.95\r\n",
                ReportFormat.CSV_CANVAS.write(List.of(result("bergan_77")), WORDS));
    }

    @Test
    void aPageHasNoScriptsAndWhatAProgramShowsIsOnlyText() throws Exception {
        String page = ReportFormat.HTML.write(List.of(result("a")), WORDS);
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("\u001b") || page.contains("\u0000"));
        assertFalse(page.contains("http://") && !page.contains("http://www.w3.org/2000/svg"));
        assertTrue(page.contains("role=\"img\" aria-label=\"The screen at the end of the run\""));
        assertTrue(page.contains("prefers-color-scheme:dark"));
        assertTrue(page.contains("<html lang=\"en\">"));
        // The page is written so that it is XML, too, but for its head: a parser finds an element that was not closed.
        String body = page.substring(page.indexOf("<main>"), page.indexOf("</main>") + 7);
        xml(body);
        String many = ReportFormat.HTML.write(List.of(result("a"), result("b")), WORDS);
        xml(many.substring(many.indexOf("<main>"), many.indexOf("</main>") + 7));
    }

    @Test
    void theSameResultsGiveTheSameBytesInEveryForm() {
        for (String name : ReportFormat.names()) {
            ReportFormat format = ReportFormat.ofName(name);
            assertEquals(format.write(List.of(result("a")), WORDS), format.write(List.of(result("a")), WORDS), name);
        }
    }

    @Test
    void everyFormCanBeReadInChinese() {
        Words chinese = new Words(new Messages(Locale.SIMPLIFIED_CHINESE));
        assertTrue(ReportFormat.MARKDOWN.write(List.of(result("a")), chinese).contains("未通过"));
        assertTrue(ReportFormat.HTML.write(List.of(result("a")), chinese).contains("lang=\"zh-CN\""));
    }

    @Test
    void studentsDoNotSeeWhatIsNotForThem() {
        GradeResult seen = View.STUDENT.of(result("a"), Visibility.STAFF);
        assertEquals(
                List.of("good", "bad", "quiet"),
                seen.checks().stream().map(CheckResult::id).toList());
        assertTrue(seen.checks().get(2).actual().isEmpty()
                && seen.checks().get(2).expected().isEmpty());
        assertEquals("", seen.variants().get(0).serial());
        GradeResult later = View.STUDENT_AFTER_DUE.of(result("a"), Visibility.STUDENT);
        assertEquals("later", later.checks().get(3).id());
        assertTrue(later.checks().get(3).expected().isEmpty());
        assertFalse(later.checks().get(3).actual().isEmpty());
        assertEquals(5, View.STAFF.of(result("a"), Visibility.STAFF).checks().size());
        for (ReportFormat format : ReportFormat.values()) {
            assertFalse(format.write(List.of(seen), WORDS).contains("secret"), format.id());
        }
    }

    @Test
    void theTextForATerminalCannotSteerIt() {
        String text = new TextReport(WORDS, TextReport.Colours.NONE, 1).write(result("a"));
        assertFalse(text.contains("\u001b"), text);
        assertTrue(text.contains("hint of bad"));
    }

    @Test
    void feedbackHasOnePageForEachStudentAndTheSameBytes() throws Exception {
        List<GradeResult> results = List.of(result("Anna Berg_4711"), result("a/b"));
        byte[] zip = Feedback.zip(results, View.STUDENT, Visibility.STUDENT, WORDS);
        assertEquals(
                new String(zip, StandardCharsets.ISO_8859_1),
                new String(
                        Feedback.zip(results, View.STUDENT, Visibility.STUDENT, WORDS), StandardCharsets.ISO_8859_1));
        StringBuilder names = new StringBuilder();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = entries.getNextEntry();
            while (entry != null) {
                names.append(entry.getName()).append(' ');
                entry = entries.getNextEntry();
            }
        }
        assertEquals("Anna Berg_4711_feedback.html a_b_feedback.html ", names.toString());
    }
}
