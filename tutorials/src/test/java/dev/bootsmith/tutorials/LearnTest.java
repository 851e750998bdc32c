package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.cli.learn.FolderTerminal;
import dev.bootsmith.course.chapter.Chapter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code learn}, as a learner uses it. */
class LearnTest {
    private static final String FIRST = "01-hello-mbr";

    @TempDir
    Path temporary = Path.of("");

    private Path course() {
        return temporary.resolve("course");
    }

    private FolderTerminal.Answer learn(String... words) {
        return learnIn("C", words);
    }

    private FolderTerminal.Answer learnIn(String language, String... words) {
        List<String> all = new ArrayList<>(List.of("learn"));
        all.addAll(List.of(words));
        if (!all.contains("init") && !all.contains("dev")) {
            all.addAll(List.of("--dir", course().toString()));
        }
        return new FolderTerminal(temporary, language).run(all, new ByteArrayInputStream(new byte[0]));
    }

    private void init() {
        assertEquals(0, learn("init", course().toString()).exitCode());
    }

    private Path boot() {
        return course().resolve(FIRST).resolve("boot.s");
    }

    private void solve() throws IOException {
        Chapter chapter = ChapterFolders.course().chapters().get(0);
        Files.write(boot(), Files.readAllBytes(chapter.solution().resolve("boot.s")));
    }

    @Test
    void aCourseBeginsInAFolderOfItsOwnWithTextAndFiles() throws IOException {
        init();
        assertTrue(
                Files.readString(course().resolve(FIRST).resolve("README.md")).startsWith("# Hello, MBR"));
        assertTrue(Files.exists(boot()));
        assertTrue(Files.readString(course().resolve("progress.txt")).contains("current " + FIRST));
        FolderTerminal.Answer again = learn("init", course().toString());
        assertEquals(2, again.exitCode());
        assertTrue(again.text().contains("E0002"), again.text());
    }

    @Test
    void anAuthorWhoNamesOneChapterIsToldToNameTheFolderOfAll() throws IOException {
        Path chapter = ChapterFolders.course().chapters().get(0).folder();
        FolderTerminal.Answer answer = learn("dev", "check", chapter.toString());
        assertEquals(65, answer.exitCode());
        assertTrue(answer.text().contains("E0017"), answer.text());
    }

    @Test
    void aPortThatCannotBeIsRefusedAndNotReplaced() {
        FolderTerminal.Answer answer = new FolderTerminal(temporary, "C")
                .run(List.of("learn", "--web", "--port", "70000"), new ByteArrayInputStream(new byte[0]));
        assertEquals(2, answer.exitCode());
        assertTrue(answer.text().contains("70000"), answer.text());
    }

    @Test
    void inChineseTheTextAndTheWordsAreChinese() throws IOException {
        assertEquals(0, learnIn("zh_CN.UTF-8", "init", course().toString()).exitCode());
        assertTrue(Files.readString(course().resolve(FIRST).resolve("README.zh-CN.md"))
                .startsWith("# 你好,MBR"));
        assertTrue(learnIn("zh_CN.UTF-8", "check").text().contains("尚未通过"));
        assertTrue(learnIn("zh_CN.UTF-8", "hint").text().contains("提示 1"));
    }

    @Test
    void anExerciseFailsAtFirstAndPassesWhenItIsDone() throws IOException {
        init();
        FolderTerminal.Answer before = learn("check");
        assertEquals(1, before.exitCode());
        assertTrue(before.text().contains(FIRST + ": not yet"), before.text());
        solve();
        FolderTerminal.Answer after = learn("check");
        assertEquals(0, after.exitCode(), after.text());
        assertTrue(Files.readString(course().resolve("progress.txt")).contains(FIRST + " passed"));
        assertTrue(learn("list").text().contains("> [x] " + FIRST));
    }

    @Test
    void theSolutionIsShownOnlyToThoseWhoPassed() throws IOException {
        init();
        assertEquals(65, learn("solution").exitCode());
        solve();
        learn("check");
        FolderTerminal.Answer shown = learn("solution");
        assertEquals(0, shown.exitCode());
        assertTrue(shown.text().contains("---- boot.s"), shown.text());
    }

    @Test
    void hintsComeOneByOneAndTheLastStays() {
        init();
        String first = learn("hint").text();
        String second = learn("hint").text();
        assertTrue(first.contains("Hint 1 of "), first);
        assertTrue(second.contains("Hint 2 of "), second);
        for (int i = 0; i < 9; i++) {
            learn("hint");
        }
        int of = Integer.parseInt(first.lines().findFirst().orElseThrow().replaceFirst(".* of ", ""));
        assertTrue(learn("hint").text().contains("Hint " + of + " of " + of));
    }

    @Test
    void startingAgainKeepsWhatTheLearnerWrote() throws IOException {
        init();
        byte[] start = Files.readAllBytes(boot());
        Files.writeString(boot(), "# mine\n");
        assertEquals(0, learn("reset").exitCode());
        assertEquals(new String(start, StandardCharsets.UTF_8), Files.readString(boot(), StandardCharsets.UTF_8));
        assertEquals("# mine\n", Files.readString(boot().resolveSibling("boot.s.mine")));
    }

    @Test
    void theProgramOfAnExerciseCanBeBootedAndDebugged() throws IOException {
        init();
        solve();
        assertTrue(learn("run").text().contains("halted"));
        FolderTerminal.Answer debugged = learn("debug", "1");
        assertEquals(0, debugged.exitCode(), debugged.text());
        assertTrue(debugged.text().contains("jmp     stop"), debugged.text());
    }

    @Test
    void aListForAReaderThatSpeaksHasWordsAndNoMarks() {
        init();
        String text = learn("list", "--accessible").text();
        assertTrue(text.contains("Chapter 1: Hello, MBR. at hand."), text);
        assertFalse(text.contains("["), text);
    }

    @Test
    void whoIsNotInACourseIsToldHowToBegin() {
        FolderTerminal.Answer answer = new FolderTerminal(temporary, "C")
                .run(List.of("learn", "--dir", temporary.toString()), InputStream.nullInputStream());
        assertEquals(2, answer.exitCode());
        assertTrue(answer.text().contains("bootsmith learn init"), answer.text());
    }

    @Test
    void aChapterThatDoesNotExistAndAWrongVerbAreAnsweredWithTheNearest() {
        init();
        assertTrue(learn("check", "01-helo-mbr").text().contains("did you mean " + FIRST));
        assertTrue(learn("check", "77").text().contains("E0003"));
        assertTrue(new FolderTerminal(temporary, "C")
                .run(List.of("learn", "chekc"), InputStream.nullInputStream())
                .text()
                .contains("learn check"));
    }

    @Test
    void aDamagedStateIsNamedByFileAndLine() throws IOException {
        init();
        Files.writeString(course().resolve("progress.txt"), "current " + FIRST + "\n" + FIRST + " maybe\n");
        FolderTerminal.Answer answer = learn("list");
        assertEquals(2, answer.exitCode());
        assertTrue(answer.text().contains("line 2"), answer.text());
    }

    @Test
    void savingAFileBringsItsVerdictAndLettersDoTheirWork() throws Exception {
        init();
        PipedOutputStream typed = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(typed);
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        Thread session = new Thread(() -> new FolderTerminal(temporary, "C")
                .run(List.of("learn", "--dir", course().toString(), "--accessible"), in, seen));
        session.start();
        await(seen, FIRST + ": not yet");
        solve();
        await(seen, FIRST + ": PASSED");
        typed.write("h\nl\n".getBytes(StandardCharsets.UTF_8));
        typed.flush();
        await(seen, "1 of ");
        await(seen, "Hint 1 of ");
        typed.write("q\n".getBytes(StandardCharsets.UTF_8));
        typed.flush();
        session.join();
        typed.close();
    }

    /** Waits without a limit of its own: how long it takes is the machine's business. */
    private static void await(ByteArrayOutputStream seen, String text) throws InterruptedException {
        while (!seen.toString(StandardCharsets.UTF_8).contains(text)) {
            Thread.sleep(20);
        }
    }

    @Test
    void anAuthorIsToldWhatIsWrongWithAChapter() throws IOException {
        Path broken = Files.createDirectories(temporary.resolve("chapters/01-broken"));
        Files.writeString(broken.resolve("README.md"), "# Broken\n");
        FolderTerminal.Answer answer =
                learn("dev", "check", temporary.resolve("chapters").toString());
        assertEquals(1, answer.exitCode());
        assertTrue(answer.text().contains("E0010"), answer.text());
    }
}
