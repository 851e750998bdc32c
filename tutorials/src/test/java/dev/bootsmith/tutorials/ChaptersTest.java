package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.check.CourseCheck;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every solution passes, every start fails, every mutant fails what it is there to fail, and both editions are in step. */
class ChaptersTest {
    @TestFactory
    Stream<DynamicTest> everyChapterHoldsWhatAnAuthorPromises() throws IOException {
        return ChapterFolders.course().chapters().stream()
                .map(chapter -> DynamicTest.dynamicTest(chapter.id(), () -> check(chapter)));
    }

    private static void check(Chapter chapter) throws IOException {
        List<String> problems = new ArrayList<>();
        TextRenderer renderer = new TextRenderer(Messages.english(), TextRenderer.Palette.PLAIN);
        new CourseCheck("test", IsaTables.load(), diagnostic -> problems.add(render(renderer, diagnostic)))
                .check(chapter, unused -> {});
        assertEquals("", String.join("\n", problems));
    }

    private static String render(TextRenderer renderer, Diagnostic diagnostic) {
        return renderer.render(diagnostic);
    }

    @Test
    void numbersRiseAndNoNameComesTwice() throws IOException {
        // A number is the chapter's place in the whole course; those between may not be written yet.
        int last = 0;
        Set<String> ids = new HashSet<>();
        for (Chapter chapter : ChapterFolders.course().chapters()) {
            assertTrue(chapter.number() > last, chapter.id());
            last = chapter.number();
            assertTrue(ids.add(chapter.id().replaceFirst("^\\d+-", "")), chapter.id());
        }
    }
}
