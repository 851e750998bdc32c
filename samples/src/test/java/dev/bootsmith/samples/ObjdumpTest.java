package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compares with what GNU objdump printed of the same bytes; {@code tools/regen-objdump-goldens} records it. */
class ObjdumpTest {
    private static final Path RECORDED = Path.of("src/test/resources/objdump");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> listingsAreThoseOfGnuObjdump() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(RECORDED)) {
            files = found.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private void compare(Path recorded) throws IOException {
        String text = Files.readString(recorded);
        int end = text.indexOf('\n');
        List<String> words = new ArrayList<>(List.of(text.substring(2, end).split(" ")));
        String object = words.remove(words.size() - 1);
        Path copy = folder.resolve(object.replace('/', '-'));
        Files.write(copy, GnuImages.bytes(object));
        words.add(copy.toString());
        Invocation invocation = Invocation.of(words);
        assertEquals(text.substring(end + 1), invocation.out().replace(copy.toString(), object), invocation::err);
    }
}
