package dev.bootsmith.grader.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list of submissions that can be written into a folder, each under a name of its own. */
final class Corpus {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One submission.
     *
     * @param name of the file or folder in the collection
     */
    record Entry(String name, Writer writer) {}

    /** Writes a submission. */
    interface Writer {
        /** @param target a file or folder that does not exist yet */
        void write(Path target) throws IOException;
    }

    List<Entry> entries() {
        return entries;
    }

    void add(String name, Writer writer) {
        entries.add(new Entry(name, writer));
    }

    /** A lone file. */
    void file(String name, byte[] bytes) {
        add(name, target -> Files.write(target, bytes));
    }

    /** A folder with one file. */
    void folder(String name, String file, byte[] bytes) {
        add(name, target -> put(target, file, bytes));
    }

    /** A folder with a source. */
    void source(String name, String text) {
        folder(name, "boot.s", ascii(text));
    }

    /** A boot sector in AT&T syntax for 16-bit code, with its signature. */
    void guest(String name, String code) {
        source(name, ".code16\n.globl start\nstart:\n" + code + "\n.org 510\n.word 0xaa55\n");
    }

    /** A source with a linker script. */
    void script(String name, String script) {
        add(name, target -> {
            put(target, "boot.s", ascii(".code16\n.globl start\nstart: hlt\njmp start\n"));
            put(target, "boot.ld", ascii(script));
        });
    }

    static void put(Path folder, String file, byte[] bytes) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
