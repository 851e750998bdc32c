package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.toolchain.binutils.SymbolList;
import dev.bootsmith.toolchain.binutils.SymbolList.Feature;
import dev.bootsmith.toolchain.binutils.ToolInput;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** {@code nm}: the symbols of object files and archives. */
final class NmCommand implements Command {
    @Override
    public String name() {
        return "nm";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = new GnuOptions("nm")
                .declare(
                        "-a --debug-syms",
                        "-A -o --print-file-name",
                        "-B",
                        "-C --demangle[=STYLE]",
                        "--no-demangle",
                        "-D --dynamic",
                        "-e",
                        "-f --format=FORMAT",
                        "-g --extern-only",
                        "-j --just-symbols",
                        "-l --line-numbers",
                        "-n -v --numeric-sort",
                        "-p --no-sort",
                        "-P --portability",
                        "-r --reverse-sort",
                        "-S --print-size",
                        "-s --print-armap",
                        "--quiet",
                        "--size-sort",
                        "--special-syms",
                        "--synthetic",
                        "-t --radix=RADIX",
                        "--target=FORMAT",
                        "-u --undefined-only",
                        "--defined-only",
                        // As measured with 2.40: the short form takes the next word, does not look at it, and hides the
                        // undefined names too.
                        "-U=METHOD",
                        "-W --no-weak",
                        "--with-symbol-versions",
                        "-X=MODE")
                .parse(words, console);
        GnuTool.refuse("nm", line, "--line-numbers", "--synthetic");
        List<String> names = line.operands().isEmpty() ? List.of("a.out") : line.operands();
        SymbolList.Format format = format(line);
        ExitCode code = ExitCode.OK;
        EnumSet<Feature> features = features(line);
        if (names.size() > 1) {
            features.add(Feature.SEVERAL_FILES);
        }
        boolean demangle = line.has("--demangle");
        for (String name : names) {
            SymbolList list = new SymbolList(new SymbolList.Options(order(line), format, radix(line), features));
            Optional<ToolInput> input = GnuTool.read(name, console);
            if (input.isEmpty()) {
                code = ExitCode.FAILED;
                continue;
            }
            list.add(input.get());
            console.out().print(list.text());
            if (demangle) {
                GnuTool.warnAboutMangledNames(list.text(), console);
            }
            if (!line.has("--quiet")) {
                list.withoutSymbols().forEach(empty -> console.report(Diagnostic.of(CliCode.NO_SYMBOLS, empty)));
            }
            // As in GNU nm, what is no object in an archive is told, and no failure.
        }
        return code;
    }

    private static SymbolList.Format format(GnuOptions.Line line) {
        SymbolList.Format format = SymbolList.Format.BSD;
        for (GnuOptions.Given given : line.options()) {
            format = switch (given.key()) {
                case "-B" -> SymbolList.Format.BSD;
                case "--portability" -> SymbolList.Format.POSIX;
                case "--just-symbols" -> SymbolList.Format.JUST_SYMBOLS;
                case "--format" -> formatNamed(given.value());
                default -> format;
            };
        }
        return format;
    }

    private static SymbolList.Format formatNamed(String name) {
        return switch (name.isEmpty() ? ' ' : name.charAt(0)) {
            case '0', '1', 'b', 'B' -> SymbolList.Format.BSD;
            case 's', 'S' -> SymbolList.Format.SYSV;
            case 'p', 'P' -> SymbolList.Format.POSIX;
            case 'j', 'J' -> SymbolList.Format.JUST_SYMBOLS;
            default ->
                throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "--format", name)
                        .withHelp("C0008.help", "bsd, sysv, posix, just-symbols"));
        };
    }

    private static SymbolList.Order order(GnuOptions.Line line) {
        SymbolList.Order order = SymbolList.Order.NAME;
        for (GnuOptions.Given given : line.options()) {
            order = switch (given.key()) {
                case "--numeric-sort" -> SymbolList.Order.VALUE;
                case "--no-sort" -> SymbolList.Order.FILE;
                case "--size-sort" -> SymbolList.Order.SIZE;
                default -> order;
            };
        }
        return order;
    }

    private static SymbolList.Radix radix(GnuOptions.Line line) {
        String word = line.last("--radix").orElse("x");
        return switch (word) {
            case "o", "8" -> SymbolList.Radix.OCTAL;
            case "d", "10" -> SymbolList.Radix.DECIMAL;
            case "x", "16" -> SymbolList.Radix.HEXADECIMAL;
            default ->
                throw new UsageException(
                        Diagnostic.of(CliCode.BAD_CHOICE, "--radix", word).withHelp("C0008.help", "o, d, x"));
        };
    }

    private static EnumSet<Feature> features(GnuOptions.Line line) {
        EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
        for (GnuOptions.Given given : line.options()) {
            switch (given.key()) {
                case "--debug-syms" -> features.add(Feature.DEBUG_SYMBOLS);
                case "--print-file-name" -> features.add(Feature.FILE_NAME_ON_EACH_LINE);
                case "--dynamic" -> features.add(Feature.DYNAMIC);
                case "--extern-only" -> features.add(Feature.EXTERN_ONLY);
                case "--reverse-sort" -> features.add(Feature.REVERSED);
                case "--print-size" -> features.add(Feature.PRINT_SIZE);
                case "--print-armap" -> features.add(Feature.PRINT_INDEX);
                case "--undefined-only" -> features.add(Feature.UNDEFINED_ONLY);
                case "--defined-only", "-U" -> features.add(Feature.DEFINED_ONLY);
                case "--no-weak" -> features.add(Feature.NO_WEAK);
                default -> {
                    // The others were used elsewhere, or change nothing for ELF.
                }
            }
        }
        return features;
    }
}
