package dev.bootsmith.linker.option;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.core.text.ResponseFiles;
import dev.bootsmith.linker.option.LdOption.Value;
import dev.bootsmith.linker.report.LinkerCode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a command line apart as GNU ld does: words of {@code @file}, letters with their value joined or not, letters in one
 * word, long options behind one or two dashes, shortened as long as only one can be meant.
 */
final class LdOptionReader {
    private static final Map<Character, LdOption> LETTERS = letters();
    private static final NavigableMap<String, LdOption> LONG = longWords();

    private final Deque<String> words = new ArrayDeque<>();
    private final Collection<String> others;
    private final Consumer<Diagnostic> errors;
    /** After {@code --}. */
    private boolean onlyFiles;

    /**
     * One thing on the command line.
     *
     * @param option the option, or null for a file
     * @param word the option as it was written, without its value; or the file's name
     * @param value its value; empty where there is none
     */
    record Piece(@Nullable LdOption option, String word, Optional<String> value) {
        /** The value of an option that must have one. */
        String text() {
            return value.orElse("");
        }
    }

    /**
     * @param others options that the caller took out before, without dashes: a misspelt one may have meant them
     * @param errors receives what cannot be understood
     */
    LdOptionReader(List<String> arguments, Collection<String> others, FileAccess files, Consumer<Diagnostic> errors) {
        this.others = others;
        this.errors = errors;
        words.addAll(ResponseFiles.expand(arguments, path -> read(files, path)));
    }

    private static Map<Character, LdOption> letters() {
        Map<Character, LdOption> letters = new HashMap<>();
        for (LdOption option : LdOption.values()) {
            option.words().stream()
                    .filter(word -> word.length() == 1)
                    .forEach(word -> letters.put(word.charAt(0), option));
        }
        return Map.copyOf(letters);
    }

    private static NavigableMap<String, LdOption> longWords() {
        NavigableMap<String, LdOption> words = new TreeMap<>();
        for (LdOption option : LdOption.values()) {
            option.words().stream().filter(word -> word.length() > 1).forEach(word -> words.put(word, option));
        }
        return Collections.unmodifiableNavigableMap(words);
    }

    private static Optional<byte[]> read(FileAccess files, String path) {
        try {
            return files.exists(path) ? Optional.of(files.read(path)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty(); // The word stays as it is, and is reported as a file that is missing.
        }
    }

    /** Returns the next piece, or nothing at the end. */
    Optional<Piece> next() {
        while (!words.isEmpty()) {
            String word = words.pop();
            if (word.equals("--") && !onlyFiles) {
                onlyFiles = true;
                continue;
            }
            if (onlyFiles || !word.startsWith("-") || word.length() == 1) {
                return Optional.of(new Piece(null, word, Optional.empty()));
            }
            Optional<Piece> piece = option(word);
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> option(String word) {
        boolean twoDashes = word.startsWith("--");
        String body = word.substring(twoDashes ? 2 : 1);
        boolean letterFirst = !twoDashes && (body.length() == 1 || body.charAt(0) == 'o');
        if (!letterFirst) {
            int equals = body.indexOf('=');
            String name = equals < 0 ? body : body.substring(0, equals);
            Optional<String> joined = equals < 0 ? Optional.empty() : Optional.of(body.substring(equals + 1));
            List<LdOption> meant = meant(name);
            if (meant.size() == 1) {
                return longOption(meant.get(0), word, joined);
            }
            if (meant.size() > 1) {
                return unknown(word);
            }
        }
        LdOption letter = twoDashes ? null : LETTERS.get(body.charAt(0));
        if (letter == null) {
            return unknown(word);
        }
        String rest = body.substring(1);
        String shown = "-" + body.charAt(0);
        if (letter.value() == Value.REQUIRED) {
            return rest.isEmpty() ? following(letter, shown) : Optional.of(new Piece(letter, shown, Optional.of(rest)));
        }
        if (!rest.isEmpty()) {
            boolean areFlags = rest.chars().allMatch(each -> isFlag((char) each));
            if (!areFlags) {
                return unknown(word);
            }
            words.push("-" + rest);
        }
        return Optional.of(new Piece(letter, shown, Optional.empty()));
    }

    private static boolean isFlag(char letter) {
        LdOption option = LETTERS.get(letter);
        return option != null && option.value() == Value.NONE;
    }

    private Optional<Piece> longOption(LdOption option, String word, Optional<String> joined) {
        if (option.value() == Value.NONE && joined.isPresent()) {
            return unknown(word);
        }
        String shown = word.substring(
                0, word.length() - joined.map(value -> value.length() + 1).orElse(0));
        if (option.value() == Value.REQUIRED && joined.isEmpty()) {
            return following(option, shown);
        }
        return Optional.of(new Piece(option, shown, joined));
    }

    /** The option that a name says, or all whose names begin with it. */
    private static List<LdOption> meant(String name) {
        LdOption exact = LONG.get(name);
        if (exact != null) {
            return List.of(exact);
        }
        Collection<LdOption> found = name.isEmpty()
                ? List.of()
                : LONG.subMap(name, true, name + Character.MAX_VALUE, false).values();
        // Words that are treated alike for want of an effect are different options all the same.
        boolean isOne = found.stream().allMatch(option -> option.treatment() == LdOption.Treatment.DONE);
        return isOne ? List.copyOf(Set.copyOf(found)) : List.copyOf(found);
    }

    private Optional<Piece> following(LdOption option, String shown) {
        if (words.isEmpty()) {
            errors.accept(Diagnostic.of(LinkerCode.OPTION_ARGUMENT, shown, ""));
            return Optional.empty();
        }
        return Optional.of(new Piece(option, shown, Optional.of(words.pop())));
    }

    private Optional<Piece> unknown(String word) {
        Diagnostic diagnostic = Diagnostic.of(LinkerCode.UNKNOWN_OPTION, word);
        String dashes = word.startsWith("--") ? "--" : "-";
        List<String> candidates = new ArrayList<>(others);
        candidates.addAll(LONG.keySet());
        errors.accept(Nearest.to(word.substring(dashes.length()).replaceFirst("=.*", ""), candidates)
                .map(near -> diagnostic.withHelp("L0010.help", dashes + near))
                .orElse(diagnostic));
        return Optional.empty();
    }
}
