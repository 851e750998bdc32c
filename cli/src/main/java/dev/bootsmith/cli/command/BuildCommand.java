package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.DebugFile;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.toolchain.BuildPipeline;
import dev.bootsmith.toolchain.BuildPlan;
import dev.bootsmith.toolchain.BuildRequest;
import dev.bootsmith.toolchain.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code build}: sources to an image, or to the plan of it. */
final class BuildCommand implements Command {
    @Override
    public String name() {
        return "build";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("build", console)
                .value("FILE", "-o", "--output")
                .flag("--flat")
                .value("ADDRESS", "--address")
                .flag("--plan")
                .flag("--no-debug-file")
                .operands("INPUT", 1)
                .parse(words);
        String output = arguments.text("--output").orElse("disk.img");
        BuildPipeline pipeline = new BuildPipeline(request(arguments), console);
        if (arguments.has("--plan")) {
            Optional<BuildPlan> plan = pipeline.plan(output);
            plan.ifPresent(found -> found.commands().forEach(console::printLine));
            return plan.isPresent() ? ExitCode.OK : exitCode(pipeline);
        }
        if (!arguments.has("--output")) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-o FILE"));
        }
        Path target = Arguments.path("--output", output);
        refuseInputAsOutput(arguments, output, target);
        Optional<BuildResult> result = pipeline.build();
        if (result.isEmpty()) {
            return exitCode(pipeline);
        }
        try {
            write(result.get(), target);
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(output, e));
            return e instanceof BadImageException ? ExitCode.FAILED : ExitCode.HOST;
        }
        // The names and lines of each program, for whoever boots the image later.
        for (Map.Entry<String, ByteView> file : result.get().debugFiles().entrySet()) {
            DebugFile.write(target, file.getKey(), file.getValue(), console);
        }
        return ExitCode.OK;
    }

    private static BuildRequest request(Arguments arguments) {
        BuildRequest.DebugFiles debugFiles = arguments.has("--no-debug-file") || arguments.has("--plan")
                ? BuildRequest.DebugFiles.NONE
                : BuildRequest.DebugFiles.WANTED;
        if (!arguments.has("--flat")) {
            return BuildRequest.disk(arguments.operands()).withDebugFiles(debugFiles);
        }
        long address = arguments.count("--address").orElse(BuildRequest.BOOT_SECTOR_ADDRESS);
        return BuildRequest.flat(arguments.operands(), address).withDebugFiles(debugFiles);
    }

    private static void refuseInputAsOutput(Arguments arguments, String output, Path target) throws IOException {
        for (String input : arguments.operands()) {
            Path path = Arguments.path("INPUT", input);
            if (Files.exists(path) && Files.exists(target) && Files.isSameFile(path, target)) {
                throw new UsageException(Diagnostic.of(CliCode.OUTPUT_IS_INPUT, output));
            }
        }
    }

    static void write(BuildResult result, Path target) throws IOException {
        ImageFormat byName = ImageFormat.ofName(target.toString());
        if (result.image().isPresent()) {
            result.image().get().write(target, result.spec().format().orElse(byName));
        } else if (result.file().isPresent()) {
            DiskFile opened = DiskFile.open(result.file().get());
            try (Storage disk = opened.storage()) {
                // A finished image keeps its format unless the new name asks for one.
                ImageFormat format = byName == ImageFormat.RAW ? opened.format() : byName;
                DiskFile.write(target, format, disk.sizeBytes(), copy -> DiskFile.copy(disk, copy));
            }
        }
    }

    static ExitCode exitCode(BuildPipeline pipeline) {
        return switch (pipeline.failure()) {
            case NONE -> ExitCode.OK;
            case UNUSABLE_INPUT -> ExitCode.DATA;
            case FAILED -> ExitCode.FAILED;
        };
    }
}
