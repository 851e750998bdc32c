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
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.objectfile.model.ElfMachine;
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
        PictureOptions pictures = new PictureOptions(arguments, console);
        RecordedFiles files = new RecordedFiles(new HostFiles());
        LinkOptions options = new LinkOptions(files);
        Optional<LdOptionsParser.CommandLine> parsed = LdOptionsParser.parse(
                pictures.rest(), PictureOptions.NAMES, options, console, request -> answer(request, options, console));
        if (parsed.isEmpty()) {
            return ExitCode.FAILED;
        }
        if (options.has(Feature.PRINT_SCRIPT)) {
            printScripts(options, console);
        }
        if (parsed.get().isAnswered()) {
            return ExitCode.OK;
        }
        int scripts = files.names().size();
        Optional<LinkResult> result = Linker.link(options, parsed.get().inputs(), console, pictures);
        if (options.has(Feature.TRACE_FILES)) {
            files.names().stream().skip(scripts).forEach(console::printLine);
        }
        if (result.isEmpty()) {
            return ExitCode.FAILED;
        }
        ExitCode written = write(options, result.get(), files, console);
        if (written.equals(ExitCode.OK) && pictures.isDebugFileWanted()) {
            writeDebugFile(options, result.get(), console);
        }
        return written.equals(ExitCode.OK) ? pictures.show(result.get()) : written;
    }

    /** What GNU ld prints of itself: scripts look for it. */
    private static void answer(LdOptionsParser.Request request, LinkOptions options, Console console) {
        switch (request) {
            case VERSION, SHORT_VERSION -> console.printLine(Version.of("ld"));
            case VERSION_AND_EMULATIONS -> {
                console.printLine(Version.of("ld"));
                console.printLine("  Supported emulations:\n   elf_x86_64\n   elf_i386");
            }
            case HELP -> console.printLine(console.text("ld.help"));
            case SYSTEM_ROOT -> console.printLine(options.systemRoot());
            case OUTPUT_FORMAT ->
                console.printLine(options.machine() == ElfMachine.I386 ? "elf32-i386" : "elf64-x86-64");
        }
    }

    /** The script between two lines that programs look for, who cut it out to change it. */
    private static void printScripts(LinkOptions options, Console console) {
        String line = "=".repeat(50);
        console.printLine(
                options.scripts().isEmpty() ? "using internal linker script:" : "using external linker script:");
        console.printLine(line);
        Linker.scripts(options).forEach(script -> console.printLine(script.text()));
        console.printLine("\n" + line);
    }

    private static ExitCode write(LinkOptions options, LinkResult result, RecordedFiles files, Console console) {
        String name = options.outputName();
        try {
            AtomicFile.writeProgram(Path.of(name), result.image());
            String mapFile = options.mapFile();
            if (mapFile != null) {
                name = mapFile;
                if (mapFile.equals("-")) {
                    console.out().print(result.map());
                } else {
                    AtomicFile.write(mapPath(mapFile, options), result.map().getBytes(StandardCharsets.UTF_8));
                }
            }
            String dependencyFile = options.dependencyFile();
            if (dependencyFile != null) {
                name = dependencyFile;
                String rules = files.rules(options.outputName());
                AtomicFile.write(Path.of(dependencyFile), rules.getBytes(StandardCharsets.UTF_8));
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

    /** A folder stands for a file in it that is named after the output. */
    private static Path mapPath(String mapFile, LinkOptions options) {
        Path path = Path.of(mapFile);
        return Files.isDirectory(path)
                ? path.resolve(Path.of(options.outputName()).getFileName() + ".map")
                : path;
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
