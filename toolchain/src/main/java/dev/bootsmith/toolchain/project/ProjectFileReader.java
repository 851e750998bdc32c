package dev.bootsmith.toolchain.project;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.toolchain.ToolchainCode;
import dev.bootsmith.toolchain.input.InputClassifier;
import dev.bootsmith.toolchain.project.ProjectFile.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads {@code bootsmith.toml} strictly: an unknown key or a wrong type is an error with its place. */
public final class ProjectFileReader {
    static final List<String> TABLES = List.of("build", "program", "image", "machine");
    static final List<String> BUILD_KEYS = List.of("sources", "script", "bits");
    static final List<String> PROGRAM_KEYS = List.of("name", "sources", "script", "bits", "address");
    static final List<String> MACHINE_KEYS = List.of("entry", "cpu");

    private final SourceFile source;
    private final DiagnosticList found = new DiagnosticList();
    private final TomlReader toml;

    private ProjectFileReader(SourceFile source, TomlReader.FileNames fileNames) {
        this.source = source;
        this.toml = new TomlReader(source, found, fileNames);
    }

    /** Returns the project, or reports everything that is wrong with the file. */
    public static Optional<ProjectFile> read(SourceFile source, DiagnosticSink sink) {
        return read(source, TomlReader.FileNames.INSIDE_PROJECT, sink);
    }

    /** Returns a recipe that a command line stands for; its file names may lead anywhere. */
    public static Optional<ProjectFile> readCommandLine(SourceFile recipe, DiagnosticSink sink) {
        return read(recipe, TomlReader.FileNames.ANYWHERE, sink);
    }

    private static Optional<ProjectFile> read(SourceFile source, TomlReader.FileNames names, DiagnosticSink sink) {
        ProjectFileReader reader = new ProjectFileReader(source, names);
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
        TomlParseResult parsed = Toml.parse(source.text());
        for (TomlParseError error : parsed.errors()) {
            String message = String.valueOf(error.getMessage());
            found.report(Diagnostic.of(ToolchainCode.BAD_TOML, message).at(toml.at(error.position())));
        }
        if (found.hasErrors()) {
            return Optional.empty();
        }
        toml.refuseUnknown(parsed, TABLES);
        TomlTable build = toml.table(parsed, "build");
        TomlTable image = toml.table(parsed, "image");
        if (build == null && image == null) {
            toml.missing("build", source.span(0, 0));
            return Optional.empty();
        }
        List<String> sources = List.of();
        Optional<String> script = Optional.empty();
        int bits = 64;
        if (build != null) {
            toml.refuseUnknown(build, BUILD_KEYS);
            sources = sources(build);
            bits = bits(build);
            script = toml.fileName(build, "script");
        }
        List<ProjectFile.Program> programs = programs(parsed);
        ImageSpec spec = new ImageSpecReader(toml).read(image);
        return Optional.of(new ProjectFile(sources, script, bits, programs, spec, machine(parsed)));
    }

    private int bits(TomlTable table) {
        long bits = toml.number(table, "bits", 64, 64);
        if (bits != 32 && bits != 64) {
            toml.wrongType(table, "bits", "32 | 64");
        }
        return (int) bits;
    }

    private List<ProjectFile.Program> programs(TomlTable parsed) {
        List<ProjectFile.Program> programs = new ArrayList<>();
        for (TomlTable program : toml.tables(parsed, "program", "program")) {
            toml.refuseUnknown(program, PROGRAM_KEYS);
            String name = toml.text(program, "name").orElse("");
            if (name.isEmpty()) {
                toml.missing("name", source.span(0, 0));
            }
            programs.add(new ProjectFile.Program(
                    name,
                    sources(program),
                    toml.fileName(program, "script"),
                    bits(program),
                    toml.number(program, "address", 0, Long.MAX_VALUE)));
        }
        return programs;
    }

    private Machine machine(TomlTable parsed) {
        TomlTable machine = toml.table(parsed, "machine");
        if (machine == null) {
            return Machine.DEFAULT;
        }
        toml.refuseUnknown(machine, MACHINE_KEYS);
        return new Machine(toml.text(machine, "entry"), toml.text(machine, "cpu"));
    }

    private List<String> sources(TomlTable build) {
        if (!build.contains(List.of("sources"))) {
            toml.missing("sources", source.span(0, 0));
        }
        List<String> names = toml.fileNames(build, "sources", "[\"boot.s\", ...]");
        if (build.get(List.of("sources")) instanceof TomlArray array && array.isEmpty()) {
            toml.wrongType(build, "sources", "[\"boot.s\", ...]");
        }
        return names;
    }
}
