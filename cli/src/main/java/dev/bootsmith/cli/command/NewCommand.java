package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** {@code new}: a project that runs at once, with a Makefile for GNU tools and a specification that judges it. */
final class NewCommand implements Command {
    private static final String FOLDER = "/dev/bootsmith/cli/templates/";
    private static final List<String> COMMON = List.of("bootsmith.toml", "Makefile", "spec.yaml");

    /** The sources of each template, in the order in which help names the templates. */
    private static Map<String, List<String>> templates() {
        Map<String, List<String>> templates = new LinkedHashMap<>();
        templates.put("mbr", List.of("boot.s"));
        templates.put("protected", List.of("boot.s"));
        templates.put("long-mode", List.of("boot.s"));
        templates.put("kernel-c", List.of("boot.s", "kernel.c", "kernel.ld"));
        return templates;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments =
                new OptionTable("new", console).operands("TEMPLATE DIR", 2).parse(words);
        List<String> operands = arguments.operands();
        if (operands.size() > 2) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, operands.get(2)));
        }
        String template = operands.get(0).toLowerCase(Locale.ROOT);
        Map<String, List<String>> templates = templates();
        List<String> sources = templates.get(template);
        if (sources == null) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "TEMPLATE", operands.get(0))
                    .withHelp("C0008.help", String.join(", ", templates.keySet())));
        }
        Path folder = Arguments.path("DIR", operands.get(1));
        if (isUsed(folder)) {
            throw new UsageException(Diagnostic.of(CliCode.WOULD_OVERWRITE, folder.toString()));
        }
        List<String> files = new ArrayList<>(sources);
        files.addAll(COMMON);
        try {
            Files.createDirectories(folder);
            for (String file : files) {
                try (InputStream content = NewCommand.class.getResourceAsStream(FOLDER + template + "/" + file)) {
                    if (content == null) {
                        throw new IllegalStateException("not packed: " + template + "/" + file);
                    }
                    Files.copy(content, folder.resolve(file));
                }
                console.printLine(folder.resolve(file).toString());
            }
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotWrite(folder.toString(), e));
        }
        boolean compiled = sources.size() > 1;
        console.remark(console.text(compiled ? "new.next.compiled" : "new.next", folder));
        return ExitCode.OK;
    }

    private static boolean isUsed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
