package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.toolchain.binutils.StringScan;
import dev.bootsmith.toolchain.binutils.StringScan.Encoding;
import dev.bootsmith.toolchain.binutils.StringScan.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code strings}: the texts in a file. */
final class StringsCommand implements Command {
    private static final int SHORTEST = 4;
    /** What is loaded from the file. */
    private static final long SHF_ALLOC = 2;

    @Override
    public String name() {
        return "strings";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        GnuOptions.Line line = new GnuOptions("strings")
                .declare(
                        "-a --all",
                        "-d --data",
                        "-f --print-file-name",
                        "-n --bytes=NUMBER",
                        "-t --radix=RADIX",
                        "-w --include-all-whitespace",
                        "-o",
                        "-T --target=FORMAT",
                        "-e --encoding=ENCODING",
                        "-U --unicode=WAY",
                        "-s --output-separator=TEXT",
                        "-h",
                        "-v",
                        "-V")
                .parse(numbersSpelledOut(words), console);
        if (line.has("-h")) {
            throw new HelpRequest(console.text("strings.help") + "\n");
        }
        if (line.has("-v") || line.has("-V")) {
            throw new HelpRequest(Version.of("strings") + "\n");
        }
        boolean data = false;
        Position position = Position.NONE;
        for (GnuOptions.Given given : line.options()) {
            switch (given.key()) {
                case "--all" -> data = false;
                case "--data" -> data = true;
                case "-o" -> position = Position.OCTAL;
                case "--radix" -> position = position(given.value());
                case "--unicode" -> defaultOnly(given.value());
                default -> {
                    // Asked for below; --target changes nothing for ELF.
                }
            }
        }
        StringScan scan = new StringScan(new StringScan.Options(
                line.last("--bytes").map(StringsCommand::shortest).orElse(SHORTEST),
                line.last("--encoding").map(StringsCommand::encoding).orElse(Encoding.BITS_7),
                position,
                line.has("--include-all-whitespace"),
                line.has("--print-file-name"),
                line.last("--output-separator").orElse("")));
        ExitCode code = ExitCode.OK;
        if (line.operands().isEmpty()) {
            scan.scan("{standard input}", console.in().readAllBytes(), 0);
        }
        for (String name : line.operands()) {
            Optional<byte[]> bytes =
                    name.equals("-") ? Optional.of(console.in().readAllBytes()) : GnuTool.bytes(name, console);
            if (bytes.isEmpty()) {
                code = ExitCode.FAILED;
            } else if (!data || !scanSections(scan, name, bytes.get())) {
                scan.scan(name, bytes.get(), 0);
            }
        }
        console.out().writeBytes(scan.output());
        return code;
    }

    /** The old way to say {@code -n}: {@code -8}. */
    private static List<String> numbersSpelledOut(List<String> words) {
        List<String> result = new ArrayList<>();
        for (String word : words) {
            result.add(word.matches("-\\d+") ? "--bytes=" + word.substring(1) : word);
        }
        return result;
    }

    /** Reads what a loader would, and tells whether there is anything of that kind. */
    private static boolean scanSections(StringScan scan, String name, byte[] bytes) {
        boolean any = false;
        Optional<RawElf> elf = RawElf.read(name, bytes, new DiagnosticList());
        for (RawSection section : elf.map(RawElf::sections).orElse(List.of())) {
            if (section.has(SHF_ALLOC) && !section.isNobits() && section.size() > 0) {
                scan.scan(
                        name, section.contents().toByteArray(), section.header().offset());
                any = true;
            }
        }
        return any;
    }

    private static int shortest(String word) {
        try {
            int number = Integer.decode(word);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw bad("--bytes", word, "1, 2, 3, ...");
        }
        throw bad("--bytes", word, "1, 2, 3, ...");
    }

    private static Position position(String word) {
        return switch (word) {
            case "o" -> Position.OCTAL;
            case "d" -> Position.DECIMAL;
            case "x" -> Position.HEXADECIMAL;
            default -> throw bad("--radix", word, "o, d, x");
        };
    }

    private static Encoding encoding(String word) {
        return switch (word) {
            case "s" -> Encoding.BITS_7;
            case "S" -> Encoding.BITS_8;
            case "b" -> Encoding.BIG_16;
            case "l" -> Encoding.LITTLE_16;
            case "B" -> Encoding.BIG_32;
            case "L" -> Encoding.LITTLE_32;
            default -> throw bad("--encoding", word, "s, S, b, l, B, L");
        };
    }

    private static void defaultOnly(String word) {
        if (!word.equals("d") && !word.equals("default")) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "strings", "--unicode=" + word));
        }
    }

    private static UsageException bad(String option, String word, String choices) {
        return new UsageException(
                Diagnostic.of(CliCode.BAD_CHOICE, option, word).withHelp("C0008.help", choices));
    }
}
