package dev.bootsmith.cli.learn;

import dev.bootsmith.cli.Bootsmith;
import dev.bootsmith.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person sees who types commands in a folder: both streams, as they come, with names relative to that folder. */
public final class FolderTerminal {
    private final Path folder;
    private final String language;

    /** @param language as in LANG */
    public FolderTerminal(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * What came of a command.
     *
     * @param text of both streams, without trailing blanks
     */
    public record Answer(int exitCode, String text) {}

    /** Runs one line; {@code "..."} keeps words together. */
    public Answer type(String line) throws IOException {
        List<String> words = new ArrayList<>();
        String before = "";
        for (String word : split(line)) {
            words.add(
                    before.equals("-o") || isOfFolder(word)
                            ? folder.resolve(word).toString()
                            : word);
            before = word;
        }
        return run(words.subList(1, words.size()), new ByteArrayInputStream(new byte[0]));
    }

    /** Names of files are made absolute, since a JVM cannot change its folder; the answer's are made relative again. */
    private boolean isOfFolder(String word) {
        return word.equals(".") || word.matches("[A-Za-z0-9][A-Za-z0-9._/-]*") && Files.exists(folder.resolve(word));
    }

    /** Runs a command with something on its standard input. */
    public Answer run(List<String> words, InputStream in) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        int code = run(words, in, seen);
        String text = seen.toString(StandardCharsets.UTF_8)
                .replace(folder + "/./", "")
                .replace(folder + "/", "")
                .replace(folder.toString(), ".");
        return new Answer(code, text.replaceAll("(?m)[ \\t]+$", "").stripTrailing());
    }

    public int run(List<String> words, InputStream in, OutputStream seen) {
        Console console = Console.of(in, seen, seen, Map.of("LANG", language), Console.Attached.PIPE);
        int code = new Bootsmith(console).run(words).number();
        console.flush();
        return code;
    }

    /** Returns the words of a line. */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                any = true;
            } else if (c == ' ' && !quoted) {
                if (any) {
                    words.add(word.toString());
                }
                word.setLength(0);
                any = false;
            } else {
                word.append(c);
                any = true;
            }
        }
        if (any) {
            words.add(word.toString());
        }
        return words;
    }
}
