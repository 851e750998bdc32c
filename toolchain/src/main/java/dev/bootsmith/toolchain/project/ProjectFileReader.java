package dev.bootsmith.toolchain.project;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.toolchain.ToolchainCode;
import dev.bootsmith.toolchain.input.InputClassifier;
import dev.bootsmith.toolchain.project.ProjectFile.Machine;
import dev.bootsmith.toolchain.project.ProjectFile.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads {@code bootsmith.toml} strictly: an unknown key or a wrong type is an error with its place. */
public final class ProjectFileReader {
    private static final List<String> TABLES = List.of("build", "image", "machine");
    private static final List<String> BUILD_KEYS = List.of("sources", "script", "bits");
    private static final List<String> IMAGE_KEYS = List.of("sectors", "part");
    private static final List<String> MACHINE_KEYS = List.of("entry", "cpu");
    private static final List<String> PART_KEYS = List.of("file", "sector");

    private final SourceFile source;
    private final DiagnosticList found = new DiagnosticList();

    private ProjectFileReader(SourceFile source) {
        this.source = source;
    }

    /** Returns the project, or reports everything that is wrong with the file. */
    public static Optional<ProjectFile> read(SourceFile source, DiagnosticSink sink) {
        ProjectFileReader reader = new ProjectFileReader(source);
        Optional<ProjectFile> project = reader.read();
        reader.found.all().forEach(sink::report);
        return reader.found.hasErrors() ? Optional.empty() : project;
    }

    /**
     * Reads the project file of a folder that has one.
     *
     * @param name the folder's name for messages
     */
    public static Optional<ProjectFile> readFolder(Path folder, String name, DiagnosticSink sink) throws IOException {
        Path file = folder.resolve(InputClassifier.PROJECT_FILE);
        String shownName = name.replaceFirst("/+$", "") + "/" + InputClassifier.PROJECT_FILE;
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return read(new SourceFile(shownName, text), sink);
    }

    private Optional<ProjectFile> read() {
        TomlParseResult toml = Toml.parse(source.text());
        for (TomlParseError error : toml.errors()) {
            String message = String.valueOf(error.getMessage());
            found.report(Diagnostic.of(ToolchainCode.BAD_TOML, message).at(at(error.position())));
        }
        if (found.hasErrors()) {
            return Optional.empty();
        }
        refuseUnknown(toml, TABLES);
        TomlTable build = table(toml, "build");
        if (build == null) {
            found.report(Diagnostic.of(ToolchainCode.MISSING_KEY, "build").at(source.span(0, 0)));
            return Optional.empty();
        }
        refuseUnknown(build, BUILD_KEYS);
        List<String> sources = sources(build);
        long bits = number(build, "bits", 64);
        if (bits != 32 && bits != 64) {
            found.report(
                    Diagnostic.of(ToolchainCode.WRONG_TYPE, "bits", "32 | 64").at(at(build, "bits")));
        }
        Optional<String> script = Optional.ofNullable(fileName(build, "script"));
        TomlTable image = table(toml, "image");
        List<Part> parts = new ArrayList<>();
        long sectors = 0;
        if (image != null) {
            refuseUnknown(image, IMAGE_KEYS);
            sectors = number(image, "sectors", 0);
            parts.addAll(parts(image));
        }
        return Optional.of(new ProjectFile(sources, script, (int) bits, sectors, parts, machine(toml)));
    }

    private Machine machine(TomlTable toml) {
        TomlTable machine = table(toml, "machine");
        if (machine == null) {
            return Machine.DEFAULT;
        }
        refuseUnknown(machine, MACHINE_KEYS);
        return new Machine(text(machine, "entry"), text(machine, "cpu"));
    }

    private Optional<String> text(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value != null) {
            wrongType(table, key, "\"...\"");
        }
        return Optional.empty();
    }

    private List<String> sources(TomlTable build) {
        List<String> names = new ArrayList<>();
        Object value = build.get(List.of("sources"));
        if (value instanceof TomlArray array && array.size() > 0) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof String name && staysInside(name, at(array.inputPositionOf(i)))) {
                    names.add(name);
                } else if (!(array.get(i) instanceof String)) {
                    wrongType(build, "sources", "[\"boot.s\", ...]");
                }
            }
        } else if (value == null) {
            found.report(Diagnostic.of(ToolchainCode.MISSING_KEY, "sources").at(source.span(0, 0)));
        } else {
            wrongType(build, "sources", "[\"boot.s\", ...]");
        }
        return names;
    }

    private List<Part> parts(TomlTable image) {
        List<Part> parts = new ArrayList<>();
        Object value = image.get(List.of("part"));
        if (value == null) {
            return parts;
        }
        if (!(value instanceof TomlArray array)) {
            wrongType(image, "part", "[[image.part]]");
            return parts;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof TomlTable part) {
                refuseUnknown(part, PART_KEYS);
                String file = fileName(part, "file");
                if (file == null) {
                    found.report(
                            Diagnostic.of(ToolchainCode.MISSING_KEY, "file").at(at(array.inputPositionOf(i))));
                } else {
                    parts.add(new Part(file, number(part, "sector", 0)));
                }
            }
        }
        return parts;
    }

    private @Nullable TomlTable table(TomlTable parent, String key) {
        Object value = parent.get(List.of(key));
        if (value == null || value instanceof TomlTable) {
            return (TomlTable) value;
        }
        wrongType(parent, key, "[" + key + "]");
        return null;
    }

    private long number(TomlTable table, String key, long otherwise) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Long number && number >= 0) {
            return number;
        }
        wrongType(table, key, "0, 1, 2 ...");
        return otherwise;
    }

    private @Nullable String fileName(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof String name) {
            return staysInside(name, at(table, key)) ? name : null;
        }
        if (value != null) {
            wrongType(table, key, "\"...\"");
        }
        return null;
    }

    private boolean staysInside(String name, SourceSpan place) {
        boolean inside = !name.isEmpty()
                && name.indexOf('\0') < 0
                && !Path.of(name).isAbsolute()
                && !Path.of(name).normalize().startsWith("..");
        if (!inside) {
            found.report(Diagnostic.of(ToolchainCode.NAME_OUTSIDE_PROJECT, name)
                    .at(place)
                    .withHelp("T0033.help"));
        }
        return inside;
    }

    private void refuseUnknown(TomlTable table, List<String> known) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                found.report(Diagnostic.of(ToolchainCode.UNKNOWN_KEY, key)
                        .at(at(table, key))
                        .withHelp("T0031.help", String.join(", ", known)));
            }
        }
    }

    private void wrongType(TomlTable table, String key, String wanted) {
        found.report(Diagnostic.of(ToolchainCode.WRONG_TYPE, key, wanted).at(at(table, key)));
    }

    private SourceSpan at(TomlTable table, String key) {
        return at(table.inputPositionOf(List.of(key)));
    }

    private SourceSpan at(@Nullable TomlPosition position) {
        if (position == null) {
            return source.span(0, 0);
        }
        int line = Math.min(position.line(), source.lines().lineCount());
        int offset = source.lines().lineStart(line) + position.column() - 1;
        int start = Math.min(offset, source.lines().lineEnd(line));
        return source.span(start, source.lines().lineEnd(line));
    }
}
