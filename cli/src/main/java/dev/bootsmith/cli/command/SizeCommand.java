package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.toolchain.binutils.SizeListing;
import dev.bootsmith.toolchain.binutils.SizeListing.Radix;
import dev.bootsmith.toolchain.binutils.SizeListing.Style;
import dev.bootsmith.toolchain.binutils.ToolInput;
import java.util.List;
import java.util.Optional;

/** {@code size}: how many bytes of code, data and zeros files hold. */
final class SizeCommand implements Command {
    @Override
    public String name() {
        return "size";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = new GnuOptions("size")
                .declare(
                        "-A",
                        "-B",
                        "-G",
                        "--format=STYLE",
                        "-o",
                        "-d",
                        "-x",
                        "--radix=NUMBER",
                        "-t --totals",
                        "-f",
                        "--common",
                        "--target=FORMAT")
                .parse(words, console);
        Style style = Style.BERKELEY;
        Radix radix = Radix.DECIMAL;
        for (GnuOptions.Given given : line.options()) {
            switch (given.key()) {
                case "-A" -> style = Style.SYSV;
                case "-B" -> style = Style.BERKELEY;
                case "-G" -> style = Style.GNU;
                case "--format" -> style = style(given.value());
                case "-o" -> radix = Radix.OCTAL;
                case "-d" -> radix = Radix.DECIMAL;
                case "-x" -> radix = Radix.HEXADECIMAL;
                case "--radix" -> radix = radix(given.value());
                default -> {
                    // -t and --common are asked for below; -f and --target change nothing for ELF.
                }
            }
        }
        SizeListing listing =
                new SizeListing(new SizeListing.Options(style, radix, line.has("--totals"), line.has("--common")));
        ExitCode code = ExitCode.OK;
        for (String name : line.operands().isEmpty() ? List.of("a.out") : line.operands()) {
            Optional<ToolInput> input = GnuTool.read(name, console);
            input.ifPresent(listing::add);
            code = input.isEmpty() || input.get().damaged() > 0 ? ExitCode.FAILED : code;
        }
        console.out().print(listing.text());
        return code;
    }

    private static Style style(String word) {
        return switch (word.isEmpty() ? ' ' : Character.toLowerCase(word.charAt(0))) {
            case 's' -> Style.SYSV;
            case 'b' -> Style.BERKELEY;
            case 'g' -> Style.GNU;
            default ->
                throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "--format", word)
                        .withHelp("C0008.help", "berkeley, sysv, gnu"));
        };
    }

    private static Radix radix(String word) {
        return switch (word) {
            case "8" -> Radix.OCTAL;
            case "10" -> Radix.DECIMAL;
            case "16" -> Radix.HEXADECIMAL;
            default ->
                throw new UsageException(
                        Diagnostic.of(CliCode.BAD_CHOICE, "--radix", word).withHelp("C0008.help", "8, 10, 16"));
        };
    }
}
