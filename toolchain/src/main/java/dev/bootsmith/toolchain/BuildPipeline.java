package dev.bootsmith.toolchain;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.imagebuilder.check.BootSectorCheck;
import dev.bootsmith.imagebuilder.disk.ImagePart;
import dev.bootsmith.imagebuilder.disk.ImageRecipe;
import dev.bootsmith.toolchain.input.InputFile;
import dev.bootsmith.toolchain.input.InputKind;
import dev.bootsmith.toolchain.project.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From names of files to a bootable image, in the same steps as a Makefile with GNU tools: classify the inputs, assemble or
 * compile each, link, check the boot sector, lay the image.
 */
public final class BuildPipeline {
    /** 1 MiB: one cylinder of most geometries, and what the samples' Makefiles make. */
    private static final long DEFAULT_SECTORS = 2048;

    private final BuildRequest request;
    private final DiagnosticList found = new DiagnosticList();
    private final DiagnosticSink sink;

    /** Why a build gave nothing. */
    public enum Failure {
        NONE,
        /** The input data cannot be used at all: missing, empty, of the wrong kind. */
        UNUSABLE_INPUT,
        /** The program has errors: it does not assemble, link, or make a bootable sector. */
        FAILED
    }

    private Failure failure = Failure.NONE;

    public BuildPipeline(BuildRequest request, DiagnosticSink sink) {
        this.request = request;
        this.sink = diagnostic -> {
            found.report(diagnostic);
            sink.report(diagnostic);
        };
    }

    /** Returns why the last call gave nothing. */
    public Failure failure() {
        return failure;
    }

    /** Returns the plan for the same request, without building. */
    public Optional<BuildPlan> plan(String outputName) throws IOException {
        Optional<BuildInputs> inputs = BuildInputs.of(request.inputs(), sink);
        if (inputs.isEmpty()) {
            failure = Failure.UNUSABLE_INPUT;
            return Optional.empty();
        }
        long sectors =
                inputs.get().sectors() == 0 ? DEFAULT_SECTORS : inputs.get().sectors();
        return Optional.of(new PlanWriter(request, inputs.get()).write(outputName, sectors));
    }

    /** Builds; every error has been reported when nothing is returned. */
    public Optional<BuildResult> build() throws IOException {
        failure = Failure.UNUSABLE_INPUT;
        Optional<BuildInputs> inputs = BuildInputs.of(request.inputs(), sink);
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        Optional<BuildResult> result = inputs.get().image().isPresent()
                ? takeImage(inputs.get().image().get())
                : make(inputs.get());
        if (result.isPresent()) {
            failure = Failure.NONE;
        }
        return result;
    }

    // ---- a finished image ----

    private Optional<BuildResult> takeImage(InputFile image) throws IOException {
        if (image.kind() == InputKind.ELF_EXECUTABLE || image.kind() == InputKind.LINUX_KERNEL) {
            String format = image.kind() == InputKind.ELF_EXECUTABLE ? "ELF/multiboot" : "bzImage";
            sink.report(Diagnostic.of(ToolchainCode.FORMAT_NOT_SUPPORTED, image.name(), format));
            return Optional.empty();
        }
        if (request.goal() == BuildRequest.Goal.DISK) {
            byte[] head;
            try (InputStream stream = Files.newInputStream(image.path())) {
                head = stream.readNBytes(BootSectorCheck.SECTOR_BYTES);
            }
            BootSectorCheck check = new BootSectorCheck(sink);
            if (!check.check(image.name(), ByteView.of(head), Files.size(image.path()), BootSectorCheck.Origin.IMAGE)) {
                return Optional.empty();
            }
        }
        return Optional.of(BuildResult.given(image.path()));
    }

    // ---- sources and objects ----

    private Optional<BuildResult> make(BuildInputs inputs) throws IOException {
        failure = Failure.FAILED;
        SourceTexts texts = new SourceTexts();
        CompileStep compile = new CompileStep(inputs.bits(), texts, sink);
        List<CompiledUnit> units = new ArrayList<>();
        for (InputFile file : inputs.linked()) {
            compile.run(file).ifPresent(units::add);
        }
        if (units.size() < inputs.linked().size() || found.hasErrors()) {
            return Optional.empty();
        }
        // Every input is an object from here on.
        Optional<LinkedProgram> program = new LinkStep(request, inputs, texts, sink).run(units);
        if (program.isEmpty() || found.hasErrors()) {
            return Optional.empty();
        }
        // Addresses are final, the bytes are those of the image.
        String name = inputs.linked().get(0).name();
        ByteView flat = program.get().flat();
        if (request.goal() == BuildRequest.Goal.DISK
                && !new BootSectorCheck(sink).check(name, flat, flat.size(), BootSectorCheck.Origin.LINKED)) {
            return Optional.empty();
        }
        return layOut(inputs, name, flat)
                .map(recipe -> BuildResult.made(recipe, program.get().map()));
    }

    private Optional<ImageRecipe> layOut(BuildInputs inputs, String name, ByteView flat) throws IOException {
        List<ImagePart> parts = new ArrayList<>();
        parts.add(new ImagePart(name, 0, flat));
        for (ProjectFile.Part part : inputs.parts()) {
            Path path = inputs.folder().orElse(Path.of("")).resolve(part.file());
            if (!Files.isRegularFile(path)) {
                sink.report(Diagnostic.of(ToolchainCode.NO_SUCH_FILE, path));
                return Optional.empty();
            }
            parts.add(new ImagePart(part.file(), part.sector(), ByteView.of(Files.readAllBytes(path))));
        }
        long sectors = inputs.sectors();
        if (sectors == 0 && request.goal() == BuildRequest.Goal.DISK) {
            sectors = Math.max(DEFAULT_SECTORS, new ImageRecipe(0, parts).totalSectors());
        }
        ImageRecipe recipe = new ImageRecipe(sectors, parts);
        return recipe.check(sink) ? Optional.of(recipe) : Optional.empty();
    }

    /** Returns how many errors were reported so far. */
    public int errorCount() {
        return (int) found.all().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }
}
