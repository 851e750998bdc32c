package dev.bootsmith.toolchain;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.toolchain.input.InputClassifier;
import dev.bootsmith.toolchain.input.InputFile;
import dev.bootsmith.toolchain.input.InputKind;
import dev.bootsmith.toolchain.project.ImageSpec;
import dev.bootsmith.toolchain.project.ProjectFile;
import dev.bootsmith.toolchain.project.ProjectFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The inputs of a build, sorted: either one finished image, or files to link with at most one script.
 *
 * @param image the finished image, if it is one
 * @param linked sources, objects and archives in the order given
 * @param script the linker script
 * @param bits 32 or 64: the format of the objects
 * @param programs further programs of a project
 * @param layout what the image is made of: names are relative to {@code folder}
 * @param folder the project's folder, empty outside a project
 */
record BuildInputs(
        Optional<InputFile> image,
        List<InputFile> linked,
        Optional<InputFile> script,
        int bits,
        List<ProjectFile.Program> programs,
        ImageSpec layout,
        Optional<Path> folder) {
    private static final int EM_386 = 3;
    /** The directives at the start of a line, or behind a label or another statement. */
    private static final Pattern CODE32 = Pattern.compile("(?m)^(?:[^#/\"\\n]*[:;])?[ \\t]*\\.code32\\b");

    private static final Pattern CODE64 = Pattern.compile("(?m)^(?:[^#/\"\\n]*[:;])?[ \\t]*\\.code64\\b");

    /** Returns the inputs, or reports what does not fit together. */
    static Optional<BuildInputs> of(List<String> names, BuildScope scope, DiagnosticSink sink) throws IOException {
        List<InputFile> files = new ArrayList<>();
        InputClassifier classifier = new InputClassifier(sink);
        for (String name : names) {
            Optional<Path> path = scope.path(name);
            if (path.isPresent()) {
                classifier.classify(name, path.get()).ifPresent(files::add);
            } else {
                sink.report(Diagnostic.of(ToolchainCode.NO_SUCH_FILE, name));
            }
        }
        if (files.size() < names.size()) {
            return Optional.empty();
        }
        for (InputFile file : files) {
            if (file.kind() == InputKind.PROJECT) {
                if (files.size() > 1) {
                    sink.report(Diagnostic.of(ToolchainCode.PROJECT_AMONG_INPUTS, file.name()));
                    return Optional.empty();
                }
                return ofProject(file, scope, sink);
            }
        }
        return sort(files, sink);
    }

    private static Optional<BuildInputs> ofProject(InputFile project, BuildScope scope, DiagnosticSink sink)
            throws IOException {
        Optional<ProjectFile> read = ProjectFileReader.readFolder(project.path(), project.name(), sink);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ProjectFile toml = read.get();
        Optional<Path> folder = Optional.of(project.path());
        if (toml.sources().isEmpty()) {
            // An image of files that are there already, or of further programs only.
            return Optional.of(new BuildInputs(
                    Optional.empty(), List.of(), Optional.empty(), toml.bits(), toml.programs(), toml.image(), folder));
        }
        return ofProgram(toml.sources(), toml.script(), project.path(), scope, sink)
                .map(inputs -> new BuildInputs(
                        inputs.image(),
                        inputs.linked(),
                        inputs.script(),
                        toml.bits(),
                        toml.programs(),
                        toml.image(),
                        folder));
    }

    /** Returns the inputs of one program of a project. */
    static Optional<BuildInputs> ofProgram(
            List<String> sources, Optional<String> script, Path folder, BuildScope scope, DiagnosticSink sink)
            throws IOException {
        List<String> names = new ArrayList<>(sources);
        script.ifPresent(names::add);
        List<InputFile> files = new ArrayList<>();
        InputClassifier classifier = new InputClassifier(sink);
        for (String relative : names) {
            Path path = folder.resolve(relative);
            classifier.classify(scope.shown(path), path).ifPresent(files::add);
        }
        return files.size() < names.size() ? Optional.empty() : sort(files, sink);
    }

    /** Returns the same inputs for another format of objects. */
    BuildInputs withBits(int otherBits) {
        return new BuildInputs(image, linked, script, otherBits, programs, layout, folder);
    }

    private static Optional<BuildInputs> sort(List<InputFile> files, DiagnosticSink sink) throws IOException {
        Optional<InputFile> script = Optional.empty();
        List<InputFile> linked = new ArrayList<>();
        List<InputFile> images = new ArrayList<>();
        for (InputFile file : files) {
            if (file.kind().isLinked()) {
                linked.add(file);
            } else if (file.kind() != InputKind.LINKER_SCRIPT) {
                images.add(file);
            } else if (script.isEmpty()) {
                script = Optional.of(file);
            } else {
                sink.report(
                        Diagnostic.of(ToolchainCode.TWO_SCRIPTS, script.get().name(), file.name()));
                return Optional.empty();
            }
        }
        if (!images.isEmpty() && files.size() > 1) {
            InputFile image = images.get(0);
            InputFile other = files.get(0).equals(image) ? files.get(1) : files.get(0);
            sink.report(Diagnostic.of(ToolchainCode.IMAGE_AMONG_SOURCES, image.name(), other.name())
                    .withHelp("T0011.help", image.name()));
            return Optional.empty();
        }
        if (images.isEmpty() && linked.isEmpty()) {
            sink.report(Diagnostic.of(ToolchainCode.NO_SOURCES));
            return Optional.empty();
        }
        return Optional.of(new BuildInputs(
                images.stream().findFirst(),
                List.copyOf(linked),
                script,
                bits(linked, script),
                List.of(),
                ImageSpec.EMPTY,
                Optional.empty()));
    }

    /** Whether there is C, and assembly that enters protected mode but never long mode. */
    private static boolean callsCIn32Bits(List<InputFile> linked) throws IOException {
        if (linked.stream().noneMatch(file -> file.kind() == InputKind.C_SOURCE)) {
            return false;
        }
        boolean protectedMode = false;
        boolean longMode = false;
        for (InputFile file : linked) {
            if (file.kind() == InputKind.ASSEMBLY || file.kind() == InputKind.ASSEMBLY_FOR_CPP) {
                String text = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
                protectedMode |= CODE32.matcher(text).find();
                longMode |= CODE64.matcher(text).find();
            }
        }
        return protectedMode && !longMode;
    }

    /**
     * Objects of one link have one format: that of a given object, or what the script asks for, or, for C, the mode in which
     * the assembly beside it can call it; else 64 bits as GNU as has it.
     */
    private static int bits(List<InputFile> linked, Optional<InputFile> script) throws IOException {
        for (InputFile file : linked) {
            if (file.kind() == InputKind.OBJECT) {
                byte[] head = new byte[20];
                try (var stream = Files.newInputStream(file.path())) {
                    int length = stream.readNBytes(head, 0, head.length);
                    return length > 18 && head[18] == EM_386 ? 32 : 64;
                }
            }
        }
        if (script.isPresent()) {
            String text = new String(Files.readAllBytes(script.get().path()), StandardCharsets.ISO_8859_1);
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.contains("elf32-i386") || lower.contains("output_arch(i386)")) {
                return 32;
            }
            if (lower.contains("elf64-x86-64") || lower.contains("output_arch(i386:x86-64)")) {
                return 64;
            }
        }
        return callsCIn32Bits(linked) ? 32 : 64;
    }
}
