package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.Version;
import dev.bootsmith.cli.machine.DebugFile;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.linker.LinkResult;
import dev.bootsmith.linker.Linker;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import dev.bootsmith.linker.option.LinkOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code ld}: GNU ld's command line, read by {@link LdOptionsParser}. */
final class LdCommand implements Command {
    @Override
    public String name() {
        return "ld";
    }

    @Override
    public ExitCode run(List<String> arguments, Console console) {
        if (arguments.contains("--version") || arguments.equals(List.of("-v"))) {
            console.printLine("Bootsmith ld " + Version.text() + " (GNU ld 2.40)");
            return ExitCode.OK;
        }
        if (arguments.contains("--help")) {
            console.printLine(console.text("ld.help"));
            return ExitCode.OK;
        }
        PictureOptions pictures = new PictureOptions(arguments, console);
        Optional<LdOptionsParser.CommandLine> parsed = LdOptionsParser.parse(pictures.rest(), new HostFiles(), console);
        if (parsed.isEmpty()) {
            return ExitCode.FAILED;
        }
        LinkOptions options = parsed.get().options();
        Optional<LinkResult> result = Linker.link(options, parsed.get().inputs(), console, pictures);
        if (result.isEmpty()) {
            return ExitCode.FAILED;
        }
        ExitCode written = write(options, result.get(), console);
        if (written.equals(ExitCode.OK) && pictures.isDebugFileWanted()) {
            writeDebugFile(options, result.get(), console);
        }
        return written.equals(ExitCode.OK) ? pictures.show(result.get()) : written;
    }

    private static ExitCode write(LinkOptions options, LinkResult result, Console console) {
        String name = options.outputName();
        try {
            AtomicFile.writeProgram(Path.of(name), result.image());
            String mapFile = options.mapFile();
            if (mapFile != null) {
                name = mapFile;
                if (mapFile.equals("-")) {
                    console.out().print(result.map());
                } else {
                    AtomicFile.write(Path.of(mapFile), result.map().getBytes(StandardCharsets.UTF_8));
                }
            }
            console.out().print(result.listing());
            if (options.has(LinkOptions.Feature.PRINT_MAP)) {
                console.out().print(result.map());
            }
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(name, e));
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }

    private static void writeDebugFile(LinkOptions options, LinkResult result, Console console) {
        boolean hasNames = options.strip() != LinkOptions.Strip.ALL;
        if (result.format() == LinkOptions.OutputFormat.BINARY && hasNames) {
            Path flat = Path.of(options.outputName());
            result.executable().get().ifPresent(executable -> DebugFile.write(flat, executable, console));
        }
    }

    /** The files of this machine. */
    private static final class HostFiles implements FileAccess {
        @Override
        public byte[] read(String path) throws IOException {
            return Files.readAllBytes(Path.of(path));
        }

        @Override
        public boolean exists(String path) {
            try {
                return Files.isRegularFile(Path.of(path));
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }
}
