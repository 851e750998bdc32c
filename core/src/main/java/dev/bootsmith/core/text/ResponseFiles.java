package dev.bootsmith.core.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces {@code @file} on a command line by the words in the file, as libiberty does for all of GNU's tools: blanks separate words, quotes and backslashes
 * protect, files may name files. A word whose file cannot be read stays as it is.
 */
public final class ResponseFiles {
    private static final int MOST_FILES = 2000;

    private final Reader files;
    private int opened;

    /** Where the files are. */
    public interface Reader {
        /** Returns the bytes of a file, or nothing if there is none. */
        Optional<byte[]> read(String name) throws IOException;
    }

    private ResponseFiles(Reader files) {
        this.files = files;
    }

    /** Returns the words with those of files in place of their mention. */
    public static List<String> expand(List<String> arguments, Reader files) {
        return new ResponseFiles(files).expand(arguments);
    }

    private List<String> expand(List<String> arguments) {
        List<String> result = new ArrayList<>();
        for (String argument : arguments) {
            Optional<String> text = argument.startsWith("@") && argument.length() > 1 && opened < MOST_FILES
                    ? text(argument.substring(1))
                    : Optional.empty();
            if (text.isPresent()) {
                opened++;
                result.addAll(expand(words(text.get())));
            } else {
                result.add(argument);
            }
        }
        return result;
    }

    private Optional<String> text(String name) {
        try {
            return files.read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                inWord = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
