package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of {@code ar}: an operation and its modifiers as letters of one word or of several, then the member that {@code a},
 * {@code b} and {@code i} want, the count that {@code N} wants, the archive and the files.
 *
 * @param operation one of {@code dmpqrstxM}; {@code V} where the version is asked for
 * @param modifiers in the order in which they were given
 * @param position the member that new ones go beside, or nothing for the end
 * @param instance which member of that name, from 1
 * @param dependencies what {@code l} wants to be kept for the linker
 * @param folder where {@code x} puts what it extracts; empty for the current one
 */
record ArLine(
        char operation,
        String modifiers,
        Optional<String> position,
        int instance,
        Optional<String> dependencies,
        String archive,
        List<String> files,
        String folder) {
    private static final String OPERATIONS = "dmpqrtxM";
    private static final String MODIFIERS = "abiDUNfPoOucsSTvVL";
    private static final String POSITIONS = "abi";

    ArLine {
        files = List.copyOf(files);
    }

    boolean has(char letter) {
        return modifiers.indexOf(letter) >= 0;
    }

    /** Whether times and owners are those of the files ({@code U}) and not zeros ({@code D}, as by default). */
    boolean keepsTimes() {
        return modifiers.lastIndexOf('U') > modifiers.lastIndexOf('D');
    }

    /** Whether new members go behind the one that is named, not before it. */
    boolean isBehind() {
        return lastOf(modifiers, POSITIONS) == 'a';
    }

    /**
     * Reads the words.
     *
     * @throws UsageException for what cannot be understood
     */
    static ArLine parse(List<String> words) {
        return new Reader(words).read();
    }

    private static char lastOf(String text, String letters) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            last = letters.indexOf(text.charAt(i)) >= 0 ? text.charAt(i) : last;
        }
        return last;
    }

    private static final class Reader {
        private final List<String> words;
        private final List<String> operands = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();
        private Optional<String> dependencies = Optional.empty();
        private String folder = "";

        Reader(List<String> words) {
            this.words = new ArrayList<>(words);
        }

        ArLine read() {
            boolean first = true;
            while (!words.isEmpty()) {
                String word = words.remove(0);
                if (word.equals("--")) {
                    operands.addAll(words);
                    break;
                }
                if (word.startsWith("--")) {
                    longOption(word);
                } else if (first || word.startsWith("-") && word.length() > 1) {
                    cluster(word.startsWith("-") ? word.substring(1) : word);
                    first = false;
                } else {
                    operands.add(word);
                }
            }
            return line();
        }

        private void longOption(String word) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            switch (name) {
                case "--thin" -> letters.append('T');
                case "--output" -> folder = value(word, equals);
                case "--record-libdeps" -> dependencies = Optional.of(value(word, equals));
                case "--target", "--plugin" -> value(word, equals); // ELF needs neither.
                default ->
                    throw new UsageException(
                            Diagnostic.of(CliCode.UNKNOWN_OPTION, word).withHelp("help.more", "bootsmith ar --help"));
            }
        }

        private String value(String word, int equals) {
            return equals >= 0 ? word.substring(equals + 1) : take(word);
        }

        private void cluster(String word) {
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter == 'l' || letter == 'X') {
                    // These two take the rest of the word, or the next one. X is for AIX.
                    String value = i + 1 < word.length() ? word.substring(i + 1) : take("-" + letter);
                    dependencies = letter == 'l' ? Optional.of(value) : dependencies;
                    return;
                }
                if (OPERATIONS.indexOf(letter) < 0 && MODIFIERS.indexOf(letter) < 0) {
                    throw new UsageException(Diagnostic.of(CliCode.UNKNOWN_OPTION, "-" + letter)
                            .withHelp("help.more", "bootsmith ar --help"));
                }
                letters.append(letter);
            }
        }

        private String take(String label) {
            if (words.isEmpty()) {
                throw missing(label);
            }
            return words.remove(0);
        }

        private static UsageException missing(String label) {
            return new UsageException(
                    Diagnostic.of(CliCode.MISSING_ARGUMENT, label).withHelp("help.more", "bootsmith ar --help"));
        }

        private String operand(String label) {
            if (operands.isEmpty()) {
                throw missing(label);
            }
            return operands.remove(0);
        }

        private ArLine line() {
            String given = letters.toString();
            char operation = given.indexOf('V') >= 0 ? 'V' : operation(given);
            if (operation == 'V' || operation == 'M') {
                return new ArLine(operation, given, Optional.empty(), 1, Optional.empty(), "", List.of(), folder);
            }
            Optional<String> position =
                    lastOf(given, POSITIONS) != 0 ? Optional.of(operand("MEMBER")) : Optional.empty();
            int instance = given.indexOf('N') >= 0 ? instance(operation) : 1;
            String archive = operand("ARCHIVE");
            return new ArLine(operation, given, position, instance, dependencies, archive, operands, folder);
        }

        private int instance(char operation) {
            if (operation != 'x' && operation != 'd') {
                throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, "N", operation));
            }
            String count = operand("COUNT");
            if (!count.matches("[1-9][0-9]{0,8}")) {
                throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "N", count));
            }
            return Integer.parseInt(count);
        }

        private static char operation(String letters) {
            char found = 0;
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                if (OPERATIONS.indexOf(letter) >= 0) {
                    if (found != 0 && found != letter) {
                        throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, found, letter));
                    }
                    found = letter;
                }
            }
            // With s nothing is listed.
            if ((found == 0 || found == 't') && letters.indexOf('s') >= 0) {
                return 's';
            }
            if (found == 0) {
                throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "d|m|p|q|r|s|t|x"));
            }
            return found;
        }
    }
}
