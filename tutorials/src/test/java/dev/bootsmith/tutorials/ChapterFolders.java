package dev.bootsmith.tutorials;

import dev.bootsmith.course.chapter.Course;
import java.io.IOException;
import java.nio.file.Path;

/** Where the chapters lie in the repository. */
final class ChapterFolders {
    static final Path ROOT = Path.of(System.getProperty("bootsmith.root", "..")).resolve("tutorials/chapters");

    private ChapterFolders() {}

    static Course course() throws IOException {
        return Course.in(ROOT);
    }
}
