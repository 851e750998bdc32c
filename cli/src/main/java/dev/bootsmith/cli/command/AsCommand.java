package dev.bootsmith.cli.command;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.assembler.AssemblyResult;
import dev.bootsmith.assembler.option.AsCommandLine;
import dev.bootsmith.assembler.option.AsOptionsParser;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.ListingOptions;
import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code as}: GNU as's command line, read by {@link AsOptionsParser}. */
final class AsCommand implements Command {
    private static final int LONGEST_RULE_LINE = 72;

    @Override
    public String name() {
        return "as";
    }

    @Override
    public ExitCode run(List<String> arguments, Console console) {
        AsExtras extras = AsExtras.take(arguments, console);
        Optional<AsCommandLine> parsed = AsOptionsParser.parse(
                extras.rest(), AsCommand::read, Path.of("").toAbsolutePath().toString(), console);
        if (parsed.isEmpty()) {
            return ExitCode.FAILED;
        }
        AsCommandLine line = parsed.get();
        return switch (line.action()) {
            case SHOW_VERSION -> {
                console.printLine(Version.of("assembler"));
                console.printLine(console.text("as.version"));
                yield ExitCode.OK;
            }
            case SHOW_CONFIGURATION -> {
                console.printLine("alias = x86_64-linux-gnu");
                console.printLine("canonical = x86_64-pc-linux-gnu");
                console.printLine("cpu-type = x86_64");
                console.printLine("bfd-target = elf64-x86-64");
                yield ExitCode.OK;
            }
            case SHOW_HELP -> {
                console.printLine(console.text("as.help"));
                yield ExitCode.OK;
            }
            case SHOW_TARGET_HELP -> {
                console.printLine(console.text("as.target-help"));
                yield ExitCode.OK;
            }
            case ASSEMBLE -> assemble(line, extras.applyTo(line.options()), console);
        };
    }

    private static ExitCode assemble(AsCommandLine line, AssemblerOptions chosen, Console console) {
        long start = System.nanoTime();
        if (line.reports().contains(AsCommandLine.Report.VERSION)) {
            console.err().println(Version.of("assembler"));
        }
        List<SourceFile> sources = new ArrayList<>();
        for (String name : line.inputs()) {
            try {
                byte[] bytes = name.equals("-")
                        ? bounded(name, console.in(), chosen.limits().fileBytes())
                        : readFile(name, chosen.limits().fileBytes());
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
        List<String> included = new ArrayList<>();
        AssemblerOptions options = chosen.withFiles(name -> {
            Optional<byte[]> bytes = read(name, chosen.limits().fileBytes());
            if (bytes.isPresent()) {
                included.add(name);
            }
            return bytes;
        });
        Optional<AssemblyResult> result =
                Assembler.assemble(options, sources, console, listing -> writeListing(line, listing, console));
        if (result.isEmpty()) {
            return ExitCode.FAILED;
        }
        boolean written = write(line.output(), result.get().toBytes(), console)
                && writeListing(line, result.get().listing(), console)
                && writeDependencies(line, included, console);
        if (line.reports().contains(AsCommandLine.Report.STATISTICS)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            console.err().printf(Locale.ROOT, "as: total time in assembly: %.6f%n", seconds);
        }
        return written ? ExitCode.OK : ExitCode.FAILED;
    }

    private static boolean write(String name, byte[] bytes, Console console) {
        try {
            AtomicFile.write(Path.of(name), bytes);
            return true;
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(name, e));
            return false;
        }
    }

    private static boolean writeListing(AsCommandLine line, @Nullable String listing, Console console) {
        ListingOptions options = line.options().listing();
        if (options == null || listing == null) {
            return true;
        }
        if (options.file() == null) {
            console.out().print(listing);
            return true;
        }
        try {
            AtomicFile.write(Path.of(options.file()), listing.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // GNU as warns and lists on standard output instead.
            console.report(HostTrouble.cannotWrite(options.file(), e).withSeverity(Severity.WARNING));
            console.out().print(listing);
        }
        return true;
    }

    /** A rule for make, in lines of at most 72 columns. */
    private static boolean writeDependencies(AsCommandLine line, List<String> included, Console console) {
        String name = line.dependencies();
        if (name == null) {
            return true;
        }
        StringBuilder rule = new StringBuilder(line.output()).append(':');
        int column = rule.length();
        Set<String> files = new LinkedHashSet<>(line.inputs());
        files.addAll(included);
        for (String file : files) {
            String quoted = file.replace("$", "$$").replace(" ", "\\ ").replace("\t", "\\\t");
            if (column + 1 + quoted.length() + 2 > LONGEST_RULE_LINE) {
                rule.append(" \\\n ");
                column = 0;
            }
            rule.append(' ').append(quoted);
            column += 1 + quoted.length();
        }
        return write(name, rule.append('\n').toString().getBytes(StandardCharsets.UTF_8), console);
    }

    /** For files that the command line names. */
    private static Optional<byte[]> read(String name) throws IOException {
        return read(name, AssemblerOptions.Limits.DEFAULT.fileBytes());
    }

    private static Optional<byte[]> read(String name, int mostBytes) throws IOException {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path) ? Optional.of(readFile(name, mostBytes)) : Optional.empty();
        } catch (InvalidPathException | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static byte[] readFile(String name, int mostBytes) throws IOException {
        Path path = Path.of(name);
        if (Files.isRegularFile(path) && Files.size(path) > mostBytes) {
            throw tooLarge(name, mostBytes);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bounded(name, in, mostBytes);
        }
    }

    /** A pipe may never end, nor does {@code /dev/zero}. */
    private static byte[] bounded(String name, InputStream in, int mostBytes) throws IOException {
        byte[] bytes = in.readNBytes(mostBytes);
        if (bytes.length == mostBytes && in.read() >= 0) {
            throw tooLarge(name, mostBytes);
        }
        return bytes;
    }

    private static IOException tooLarge(String name, int mostBytes) {
        return new FileSystemException(name, null, "File too large (--limit file=" + mostBytes + ")");
    }
}
