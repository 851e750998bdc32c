package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.toolchain.BuildPipeline;
import dev.bootsmith.toolchain.BuildRequest;
import dev.bootsmith.toolchain.BuildResult;
import dev.bootsmith.toolchain.layout.ImageAssembler;
import dev.bootsmith.toolchain.project.ImageSpec;
import dev.bootsmith.toolchain.project.ProjectFile;
import dev.bootsmith.toolchain.project.ProjectFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code image build}: an image from a project folder, or from options. Options are turned into the recipe that they stand
 * for, which {@code --recipe} prints, so there is one reader and one set of rules.
 */
final class ImageBuild implements Command {
    private static final String COMMAND_LINE = "command line";

    @Override
    public String name() {
        return "build";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("image build", console)
                .value("FILE", "-o", "--output")
                .value("raw|vhd|qcow2|qcow2-v2", "--format")
                .value("SIZE", "--size")
                .value("FILE", "--boot")
                .values("SECTOR:FILE", "--at")
                .value("mbr|gpt", "--table")
                .values("KEY=VALUE,...", "--partition")
                .value("12|16|32|auto", "--fat")
                .value("TEXT", "--label")
                .values("FROM[:TO]", "--file")
                .flag("--iso")
                .flag("--joliet")
                .value("none|floppy-1440K|...", "--emulation")
                .value("DATE", "--date")
                .flag("--recipe")
                .operands("[FOLDER]", 0)
                .parse(words);
        if (!arguments.operands().isEmpty()) {
            return fromFolder(arguments, console);
        }
        String recipe = new RecipeText(arguments).write();
        if (recipe.equals(RecipeText.NOTHING)) {
            if (Files.isRegularFile(Path.of("bootsmith.toml"))) {
                return fromFolder(arguments, console);
            }
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "FOLDER")
                    .withHelp("help.more", "bootsmith image build --help"));
        }
        if (arguments.has("--recipe")) {
            console.out().print(recipe);
            return ExitCode.OK;
        }
        String output = output(arguments);
        Optional<ProjectFile> project =
                ProjectFileReader.readCommandLine(new SourceFile(COMMAND_LINE, recipe), console);
        if (project.isEmpty()) {
            return ExitCode.USAGE;
        }
        ImageSpec spec = project.get().image();
        Optional<BuiltImage> image =
                new ImageAssembler(spec, Path.of(""), Optional.empty(), Map.of(), console).assemble();
        if (image.isEmpty()) {
            return ExitCode.FAILED;
        }
        Path target = Arguments.path("--output", output);
        return write(
                output,
                () -> image.get().write(target, spec.format().orElseGet(() -> ImageFormat.ofName(output))),
                console);
    }

    private static String output(Arguments arguments) {
        return arguments
                .text("--output")
                .orElseThrow(() -> new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-o FILE")));
    }

    private static ExitCode fromFolder(Arguments arguments, Console console) throws IOException {
        if (!RecipeText.NOTHING.equals(new RecipeText(arguments).write())) {
            throw new UsageException(
                    Diagnostic.of(CliCode.CONFLICTING_OPTIONS, "FOLDER", "--size, --boot, --file ..."));
        }
        List<String> inputs = arguments.operands().isEmpty() ? List.of(".") : arguments.operands();
        String output = output(arguments);
        BuildPipeline pipeline = new BuildPipeline(BuildRequest.disk(inputs), console);
        Optional<BuildResult> result = pipeline.build();
        if (result.isEmpty()) {
            return BuildCommand.exitCode(pipeline);
        }
        Path target = Arguments.path("--output", output);
        return write(output, () -> BuildCommand.write(result.get(), target), console);
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static ExitCode write(String output, Writing writing, Console console) throws IOException {
        try {
            writing.write();
            return ExitCode.OK;
        } catch (BadImageException e) {
            console.report(e.diagnostic());
            return ExitCode.FAILED;
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(output, e));
            return ExitCode.HOST;
        }
    }
}
