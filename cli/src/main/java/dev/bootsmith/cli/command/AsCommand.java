package dev.bootsmith.cli.command;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.assembler.AssemblyResult;
import dev.bootsmith.assembler.option.AsCommandLine;
import dev.bootsmith.assembler.option.AsOptionsParser;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code as}: GNU as's command line, read by {@link AsOptionsParser}. */
final class AsCommand implements Command {
    @Override
    public String name() {
        return "as";
    }

    @Override
    public ExitCode run(List<String> arguments, Console console) {
        AsExtras extras = AsExtras.take(arguments, console);
        Optional<AsCommandLine> parsed = AsOptionsParser.parse(extras.rest(), AsCommand::read, console);
        if (parsed.isEmpty()) {
            return ExitCode.FAILED;
        }
        AsCommandLine line = parsed.get();
        return switch (line.action()) {
            case SHOW_VERSION -> {
                console.printLine("Bootsmith as " + Version.text() + " (GNU assembler 2.40)");
                yield ExitCode.OK;
            }
            case SHOW_HELP -> {
                console.printLine(console.text("as.help"));
                yield ExitCode.OK;
            }
            case ASSEMBLE -> assemble(line, extras.applyTo(line.options()), console);
        };
    }

    private static ExitCode assemble(AsCommandLine line, AssemblerOptions options, Console console) {
        if (!line.listing().isEmpty()) {
            console.report(Diagnostic.of(CliCode.NOT_SUPPORTED_YET, "as", "-a" + line.listing(), 3));
            return ExitCode.FAILED;
        }
        List<SourceFile> sources = new ArrayList<>();
        for (String name : line.inputs()) {
            try {
                byte[] bytes = name.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(name));
                String shown = name.equals("-") ? "{standard input}" : name;
                sources.add(new SourceFile(shown, SourceFile.decode(bytes)));
            } catch (IOException e) {
                console.report(HostTrouble.cannotRead(name, e));
            } catch (InvalidPathException e) {
                console.report(Diagnostic.of(CliCode.CANNOT_READ_FILE, name, String.valueOf(e.getReason())));
            }
        }
        if (sources.size() < line.inputs().size()) {
            return ExitCode.FAILED;
        }
        Optional<AssemblyResult> result = Assembler.assemble(options, sources, console);
        if (result.isEmpty()) {
            return ExitCode.FAILED;
        }
        try {
            AtomicFile.write(Path.of(line.output()), result.get().toBytes());
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(line.output(), e));
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }

    private static Optional<byte[]> read(String name) throws IOException {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (InvalidPathException | NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
