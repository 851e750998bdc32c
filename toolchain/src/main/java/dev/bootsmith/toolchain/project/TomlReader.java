package dev.bootsmith.toolchain.project;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.toolchain.ToolchainCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads values of a TOML file strictly: an unknown key or a wrong type is an error with its place, and goes on. */
final class TomlReader {
    private static final String SIZE = "\"64MiB\", \"1440K\"";

    private final SourceFile source;
    private final DiagnosticList found;
    private final FileNames fileNames;

    /** Where file names may lead. */
    enum FileNames {
        /** Relative, and never out of the project's folder. */
        INSIDE_PROJECT,
        /** Whatever the user of a command line may read. */
        ANYWHERE
    }

    TomlReader(SourceFile source, DiagnosticList found, FileNames fileNames) {
        this.source = source;
        this.found = found;
        this.fileNames = fileNames;
    }

    SourceFile source() {
        return source;
    }

    void report(Diagnostic diagnostic) {
        found.report(diagnostic);
    }

    /** Reports keys that are not among the known ones, with the nearest of these. */
    void refuseUnknown(TomlTable table, List<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                Diagnostic unknown =
                        Diagnostic.of(ToolchainCode.UNKNOWN_KEY, key).at(at(table, key));
                Optional<String> nearest = Nearest.to(key, known);
                if (nearest.isPresent()) {
                    unknown = unknown.withHelp("T0031.help.nearest", nearest.get());
                }
                report(unknown.withHelp("T0031.help", String.join(", ", known)));
            }
        }
    }

    @Nullable
    TomlTable table(TomlTable parent, String key) {
        Object value = parent.get(List.of(key));
        if (value == null || value instanceof TomlTable) {
            return (TomlTable) value;
        }
        wrongType(parent, key, "[" + key + "]");
        return null;
    }

    /** Returns the tables of an array such as {@code [[image.part]]}. */
    List<TomlTable> tables(TomlTable parent, String key, String shownName) {
        List<TomlTable> tables = new ArrayList<>();
        Object value = parent.get(List.of(key));
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof TomlTable table) {
                    tables.add(table);
                } else {
                    wrongType(parent, key, "[[" + shownName + "]]");
                }
            }
        } else if (value instanceof TomlTable one) {
            wrongType(parent, key, "[[" + shownName + "]]");
            tables.add(one);
        } else if (value != null) {
            wrongType(parent, key, "[[" + shownName + "]]");
        }
        return tables;
    }

    Optional<String> text(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value != null) {
            wrongType(table, key, "\"...\"");
        }
        return Optional.empty();
    }

    /** Returns one of a few words. */
    Optional<String> choice(TomlTable table, String key, List<String> words) {
        Optional<String> text = text(table, key);
        if (text.isPresent() && !words.contains(text.get().toLowerCase(Locale.ROOT))) {
            wrongType(table, key, "\"" + String.join("\" | \"", words) + "\"");
            return Optional.empty();
        }
        return text.map(word -> word.toLowerCase(Locale.ROOT));
    }

    long number(TomlTable table, String key, long otherwise, long most) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Long number && number >= 0 && number <= most) {
            return number;
        }
        wrongType(table, key, "0 ... " + most);
        return otherwise;
    }

    boolean truth(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value != null) {
            wrongType(table, key, "true | false");
        }
        return false;
    }

    /** Returns a size in bytes: a number, or a text with {@code K M G T}, {@code KiB ...}; 0 if it is absent. */
    long size(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return 0;
        }
        if (value instanceof Long number && number > 0) {
            return number;
        }
        if (value instanceof String text) {
            Optional<Long> bytes = sizeOf(text);
            if (bytes.isPresent()) {
                return bytes.get();
            }
        }
        wrongType(table, key, SIZE);
        return 0;
    }

    private static Optional<Long> sizeOf(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("_", "");
        int end = 0;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        int shift = switch (plain.substring(end).strip()) {
            case "", "b" -> 0;
            case "k", "kib" -> 10;
            case "m", "mib" -> 20;
            case "g", "gib" -> 30;
            case "t", "tib" -> 40;
            default -> -1;
        };
        if (shift < 0 || end == 0 || end > 15) {
            return Optional.empty();
        }
        long number = Long.parseLong(plain.substring(0, end));
        return number == 0 || number > Long.MAX_VALUE >> shift ? Optional.empty() : Optional.of(number << shift);
    }

    /** Returns the texts of an array. */
    List<String> texts(TomlTable table, String key, String example) {
        List<String> texts = new ArrayList<>();
        Object value = table.get(List.of(key));
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof String text) {
                    texts.add(text);
                } else {
                    wrongType(table, key, example);
                }
            }
        } else if (value != null) {
            wrongType(table, key, example);
        }
        return texts;
    }

    /** Returns the names of files in an array; those that lead out are reported. */
    List<String> fileNames(TomlTable table, String key, String example) {
        List<String> names = new ArrayList<>();
        TomlArray array = table.get(List.of(key)) instanceof TomlArray value ? value : null;
        List<String> texts = texts(table, key, example);
        for (int i = 0; i < texts.size(); i++) {
            SourceSpan place = array == null ? at(table, key) : at(array.inputPositionOf(i));
            if (staysInside(texts.get(i), place)) {
                names.add(texts.get(i));
            }
        }
        return names;
    }

    Optional<String> fileName(TomlTable table, String key) {
        return text(table, key).filter(name -> staysInside(name, at(table, key)));
    }

    private boolean staysInside(String name, SourceSpan place) {
        boolean inside = !name.isEmpty()
                && name.indexOf('\0') < 0
                && (fileNames == FileNames.ANYWHERE
                        || !Path.of(name).isAbsolute()
                                && !Path.of(name).normalize().startsWith(".."));
        if (!inside) {
            report(Diagnostic.of(ToolchainCode.NAME_OUTSIDE_PROJECT, name)
                    .at(place)
                    .withHelp("T0033.help"));
        }
        return inside;
    }

    void missing(String key, SourceSpan place) {
        report(Diagnostic.of(ToolchainCode.MISSING_KEY, key).at(place));
    }

    void wrongType(TomlTable table, String key, String wanted) {
        report(Diagnostic.of(ToolchainCode.WRONG_TYPE, key, wanted).at(at(table, key)));
    }

    SourceSpan at(TomlTable table, String key) {
        return at(table.inputPositionOf(List.of(key)));
    }

    SourceSpan at(@Nullable TomlPosition position) {
        if (position == null) {
            return source.span(0, 0);
        }
        int line = Math.min(position.line(), source.lines().lineCount());
        int offset = source.lines().lineStart(line) + position.column() - 1;
        int start = Math.min(offset, source.lines().lineEnd(line));
        return source.span(start, source.lines().lineEnd(line));
    }
}
