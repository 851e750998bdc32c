package dev.bootsmith.toolchain;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.check.BootSectorCheck;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.iso.IsoReader;
import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.toolchain.input.InputFile;
import dev.bootsmith.toolchain.input.InputKind;
import dev.bootsmith.toolchain.layout.ImageAssembler;
import dev.bootsmith.toolchain.project.ImageSpec;
import dev.bootsmith.toolchain.project.ProjectFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From names of files to a bootable image, in the same steps as a Makefile with GNU tools: classify the inputs, assemble or
 * compile each, link, check the boot sector, lay the image.
 */
public final class BuildPipeline {
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
        Optional<BuildInputs> inputs = BuildInputs.of(request.inputs(), request.scope(), sink);
        if (inputs.isEmpty()) {
            failure = Failure.UNUSABLE_INPUT;
            return Optional.empty();
        }
        return Optional.of(new PlanWriter(request, inputs.get()).write(outputName));
    }

    /** Builds; every error has been reported when nothing is returned. */
    public Optional<BuildResult> build() throws IOException {
        failure = Failure.UNUSABLE_INPUT;
        Optional<BuildInputs> inputs = BuildInputs.of(request.inputs(), request.scope(), sink);
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
            try (Storage disk = DiskFile.open(image.path()).storage()) {
                byte[] head = disk.read(0, (int) Math.min(BootSectorCheck.SECTOR_BYTES, disk.sizeBytes()));
                BootSectorCheck check = new BootSectorCheck(sink);
                // A CD is not booted by its first sector.
                if (!IsoReader.isPresent(disk)
                        && !check.check(
                                image.name(), ByteView.of(head), disk.sizeBytes(), BootSectorCheck.Origin.IMAGE)) {
                    return Optional.empty();
                }
            } catch (BadImageException e) {
                sink.report(e.diagnostic());
                return Optional.empty();
            }
        }
        return Optional.of(BuildResult.given(image.path()));
    }

    // ---- sources and objects ----

    private Optional<BuildResult> make(BuildInputs inputs) throws IOException {
        failure = Failure.FAILED;
        SourceTexts texts = new SourceTexts(request.scope());
        Optional<LinkedProgram> main = Optional.empty();
        if (!inputs.linked().isEmpty()) {
            main = link(request, inputs, texts);
            if (main.isEmpty()) {
                return Optional.empty();
            }
        }
        Map<String, LinkedProgram> others = new LinkedHashMap<>();
        for (ProjectFile.Program wanted : inputs.programs()) {
            Path folder = inputs.folder().orElse(Path.of(""));
            Optional<BuildInputs> sorted =
                    BuildInputs.ofProgram(wanted.sources(), wanted.script(), folder, request.scope(), sink);
            if (sorted.isEmpty()) {
                failure = Failure.UNUSABLE_INPUT;
                return Optional.empty();
            }
            BuildRequest flat = BuildRequest.flat(wanted.sources(), wanted.address())
                    .within(request.scope())
                    .withDebugFiles(request.debugFiles());
            Optional<LinkedProgram> linked = link(flat, sorted.get().withBits(wanted.bits()), texts);
            if (linked.isEmpty()) {
                return Optional.empty();
            }
            others.put(wanted.name(), linked.get());
        }
        // Addresses are final, the bytes are those of the image.
        return layOut(inputs, main, others);
    }

    private Optional<LinkedProgram> link(BuildRequest wanted, BuildInputs inputs, SourceTexts texts)
            throws IOException {
        CompileStep compile = new CompileStep(inputs.bits(), texts, wanted, sink);
        List<CompiledUnit> units = new ArrayList<>();
        for (InputFile file : inputs.linked()) {
            compile.run(file).ifPresent(units::add);
        }
        if (units.size() < inputs.linked().size() || found.hasErrors()) {
            return Optional.empty();
        }
        // Every input is an object from here on.
        Optional<LinkedProgram> program = new LinkStep(wanted, inputs, texts, sink).run(units);
        return found.hasErrors() ? Optional.empty() : program;
    }

    private Optional<BuildResult> layOut(
            BuildInputs inputs, Optional<LinkedProgram> main, Map<String, LinkedProgram> others) throws IOException {
        Map<String, ByteView> programs = new LinkedHashMap<>();
        ProgramMap map = main.map(LinkedProgram::map).orElseGet(ProgramMap::empty);
        Map<String, ObjectFile> links = new LinkedHashMap<>();
        main.ifPresent(program -> links.put("", program.elf()));
        others.forEach((name, program) -> links.put(name, program.elf()));
        Map<String, ByteView> debugFiles = new LinkedHashMap<>();
        main.flatMap(LinkedProgram::debugFile).ifPresent(file -> debugFiles.put("", file));
        others.forEach((name, program) -> program.debugFile().ifPresent(file -> debugFiles.put(name, file)));
        for (Map.Entry<String, LinkedProgram> other : others.entrySet()) {
            programs.put(other.getKey(), other.getValue().flat());
            map = map.with(other.getValue().map());
        }
        Optional<FileSource> boot = main.map(program ->
                FileSource.of(inputs.linked().get(0).name(), program.flat().toByteArray()));
        if (request.goal() == BuildRequest.Goal.FLAT && boot.isPresent()) {
            FileSource flat = boot.get();
            BuiltImage image = new BuiltImage(flat.sizeBytes(), List.of(), storage -> storage.write(0, flat.bytes()));
            return Optional.of(BuildResult.made(image, ImageSpec.EMPTY, map, links, debugFiles));
        }
        ImageSpec spec = inputs.layout();
        ImageAssembler assembler = new ImageAssembler(spec, inputs.folder().orElse(Path.of("")), boot, programs, sink);
        if (spec.isPlain()) {
            Optional<FileSource> first = assembler.bootSource();
            if (found.hasErrors()) {
                return Optional.empty();
            }
            byte[] bytes = first.isPresent() ? first.get().bytes() : new byte[0];
            String name = first.map(FileSource::name).orElse("[image]");
            BootSectorCheck check = new BootSectorCheck(sink);
            if (!check.check(name, ByteView.of(bytes), bytes.length, BootSectorCheck.Origin.LINKED)) {
                return Optional.empty();
            }
        }
        ProgramMap symbols = map;
        return assembler.assemble().map(image -> BuildResult.made(image, spec, symbols, links, debugFiles));
    }

    /** Returns how many errors were reported so far. */
    public int errorCount() {
        return (int) found.all().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }
}
