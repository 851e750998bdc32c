package dev.bootsmith.course.chapter;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.course.CourseCode;
import dev.bootsmith.course.CourseRefusal;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chapters in their order.
 *
 * @param chapters by number
 */
public record Course(List<Chapter> chapters) {
    private static final String BUNDLED = "/dev/bootsmith/course/chapters";

    public Course {
        chapters = List.copyOf(chapters);
    }

    /** Returns the chapters that the program brings with it. Those of a jar stay readable until the process ends. */
    public static Course bundled() throws IOException {
        URL url = Course.class.getResource(BUNDLED);
        if (url == null) {
            throw new IllegalStateException("the chapters were not packed: " + BUNDLED);
        }
        try {
            URI uri = url.toURI();
            return in(uri.getScheme().equals("jar") ? jarOf(uri).getPath(BUNDLED) : Path.of(uri));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no URI: " + url, e);
        }
    }

    private static FileSystem jarOf(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException openedBefore) {
            return FileSystems.getFileSystem(uri);
        }
    }

    /** Returns the chapters of a folder: every folder in it whose name begins with a digit. */
    public static Course in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return new Course(paths.map(path -> new Chapter(nameOf(path), path))
                    .filter(chapter -> chapter.id().matches("\\d.*") && Files.isDirectory(chapter.folder()))
                    .sorted(Comparator.comparingInt(Chapter::number).thenComparing(Chapter::id))
                    .toList());
        }
    }

    /** A jar's folders may be listed with a slash at the end. */
    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName()).replaceFirst("/$", "");
    }

    /** Returns the chapter of a folder's name. */
    public Optional<Chapter> ofId(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /**
     * Finds a chapter by what a person calls it: its number, its folder's name, or the name without the number.
     *
     * @throws CourseRefusal if there is none
     */
    public Chapter find(String word) throws CourseRefusal {
        String plain = word.replaceFirst("[/\\\\]$", "");
        for (Chapter chapter : chapters) {
            boolean isNumber = plain.matches("\\d{1,3}") && Integer.parseInt(plain) == chapter.number();
            if (isNumber
                    || chapter.id().equals(plain)
                    || chapter.id().replaceFirst("^\\d+-", "").equals(plain)) {
                return chapter;
            }
        }
        List<String> names = chapters.stream().map(Chapter::id).toList();
        Diagnostic diagnostic = Diagnostic.of(CourseCode.NO_SUCH_CHAPTER, word, chapters.size());
        throw new CourseRefusal(Nearest.to(plain, names)
                .map(near -> diagnostic.withHelp("E0003.help.nearest", near))
                .orElseGet(() -> diagnostic.withHelp("E0003.help")));
    }

    /** Returns the chapter behind another one. */
    public Optional<Chapter> after(Chapter chapter) {
        int index = chapters.indexOf(chapter);
        return index + 1 < chapters.size() ? Optional.of(chapters.get(index + 1)) : Optional.empty();
    }
}
