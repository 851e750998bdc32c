package dev.bootsmith.assembler.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits a command line into options and files in the way of getopt_long_only: a long option may start with one dash or
 * two, may be cut short where that leaves one meaning, and takes its value behind {@code =} or in the next word; a letter
 * takes what follows it.
 */
final class OptionReader {
    /** Whether an option takes a value. */
    enum Value {
        NONE,
        REQUIRED,
        OPTIONAL
    }

    /** What is wrong with an option. */
    enum Problem {
        NONE,
        UNKNOWN,
        AMBIGUOUS,
        VALUE_MISSING,
        VALUE_UNWANTED
    }

    /**
     * A piece of the command line.
     *
     * @param name a long option's whole name without dashes, or a letter; empty for a file
     * @param value the option's value or the file's name
     * @param written as it was written
     */
    record Piece(String name, @Nullable String value, String written, Problem problem) {
        boolean isFile() {
            return name.isEmpty() && problem == Problem.NONE;
        }
    }

    private final Map<String, Value> longOptions;
    private final Map<Character, Value> letters;
    private final List<String> words;
    private final List<Piece> pieces = new ArrayList<>();
    private int next;

    private OptionReader(Map<String, Value> longOptions, Map<Character, Value> letters, List<String> words) {
        this.longOptions = longOptions;
        this.letters = letters;
        this.words = words;
    }

    static List<Piece> read(Map<String, Value> longOptions, Map<Character, Value> letters, List<String> words) {
        OptionReader reader = new OptionReader(longOptions, letters, words);
        reader.readAll();
        return reader.pieces;
    }

    private void readAll() {
        boolean onlyFiles = false;
        while (next < words.size()) {
            String word = words.get(next++);
            if (onlyFiles || !word.startsWith("-") || word.equals("-")) {
                pieces.add(new Piece("", word, word, Problem.NONE));
            } else if (word.equals("--")) {
                onlyFiles = true;
            } else if (word.startsWith("--") || !readLetterFirst(word)) {
                readLong(word);
            }
        }
    }

    /** Takes a word with one dash as letters unless it is a long option; returns whether it did. */
    private boolean readLetterFirst(String word) {
        boolean single = word.length() == 2;
        boolean knownLetter = letters.containsKey(word.charAt(1));
        if (knownLetter && (single || candidates(nameOf(word)).isEmpty())) {
            readLetters(word);
            return true;
        }
        return false;
    }

    private static String nameOf(String word) {
        String bare = word.substring(word.startsWith("--") ? 2 : 1);
        int equals = bare.indexOf('=');
        return equals < 0 ? bare : bare.substring(0, equals);
    }

    private List<String> candidates(String name) {
        if (longOptions.containsKey(name)) {
            return List.of(name);
        }
        return longOptions.keySet().stream()
                .filter(option -> option.startsWith(name))
                .sorted()
                .toList();
    }

    private void readLong(String word) {
        List<String> found = candidates(nameOf(word));
        if (found.isEmpty()) {
            pieces.add(new Piece("", null, word, Problem.UNKNOWN));
            return;
        }
        if (found.size() > 1) {
            pieces.add(new Piece("", String.join(" --", found), word, Problem.AMBIGUOUS));
            return;
        }
        String name = found.get(0);
        Value kind = longOptions.getOrDefault(name, Value.NONE);
        int equals = word.indexOf('=');
        String value = equals < 0 ? null : word.substring(equals + 1);
        Problem problem = Problem.NONE;
        if (kind == Value.NONE && value != null) {
            problem = Problem.VALUE_UNWANTED;
        } else if (kind == Value.REQUIRED && value == null) {
            value = next < words.size() ? words.get(next++) : null;
            problem = value == null ? Problem.VALUE_MISSING : Problem.NONE;
        }
        pieces.add(new Piece(name, value, word, problem));
    }

    private void readLetters(String word) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            Value kind = letters.get(letter);
            if (kind == null) {
                pieces.add(new Piece("", null, "-" + letter, Problem.UNKNOWN));
                return;
            }
            if (kind == Value.NONE) {
                pieces.add(new Piece(String.valueOf(letter), null, "-" + letter, Problem.NONE));
                continue;
            }
            String value = word.substring(i + 1);
            if (!value.isEmpty() || kind == Value.OPTIONAL) {
                pieces.add(new Piece(String.valueOf(letter), value.isEmpty() ? null : value, word, Problem.NONE));
            } else if (next < words.size()) {
                pieces.add(new Piece(String.valueOf(letter), words.get(next++), word, Problem.NONE));
            } else {
                pieces.add(new Piece(String.valueOf(letter), null, word, Problem.VALUE_MISSING));
            }
            return;
        }
    }
}
