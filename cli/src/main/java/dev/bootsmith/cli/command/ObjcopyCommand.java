package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.toolchain.binutils.BinaryInputCopy;
import dev.bootsmith.toolchain.binutils.CopyOptions;
import dev.bootsmith.toolchain.binutils.CopyOptions.Format;
import dev.bootsmith.toolchain.binutils.ObjectCopy;
import dev.bootsmith.toolchain.binutils.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code objcopy}: copies an object file and changes it on the way. */
final class ObjcopyCommand implements Command {
    private static final String BINARY = "binary";
    private static final String IHEX = "ihex";
    private static final String SREC = "srec";
    private static final List<String> INPUTS =
            List.of("elf32-i386", "elf64-x86-64", "elf32-x86-64", BINARY, IHEX, SREC);
    private static final List<String> ARCHITECTURES = List.of("i386", "i8086", "i386:x86-64", "i386:x64-32");

    @Override
    public String name() {
        return "objcopy";
    }

    static GnuOptions copyOptions(String tool) {
        return new GnuOptions(tool)
                .declare(
                        "-I --input-target=FORMAT",
                        "-O --output-target=FORMAT",
                        "-F --target=FORMAT",
                        "-p --preserve-dates",
                        "-D --enable-deterministic-archives",
                        "-U --disable-deterministic-archives",
                        "-R --remove-section=SECTION",
                        "--remove-relocations=SECTION",
                        "--strip-unneeded",
                        "--only-keep-debug",
                        "-N --strip-symbol=SYMBOL",
                        "--keep-section=SECTION",
                        "-K --keep-symbol=SYMBOL",
                        "--keep-section-symbols",
                        "--keep-file-symbols",
                        "-w --wildcard",
                        "-x --discard-all",
                        "-X --discard-locals",
                        "-M --merge-notes",
                        "--no-merge-notes",
                        "--strip-dwo",
                        "-v --verbose");
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = copyOptions("objcopy")
                .declare(
                        "-B --binary-architecture=ARCHITECTURE",
                        "-j --only-section=SECTION",
                        "-S --strip-all",
                        "-g --strip-debug",
                        "-L --localize-symbol=SYMBOL",
                        "--globalize-symbol=SYMBOL",
                        "-G --keep-global-symbol=SYMBOL",
                        "-W --weaken-symbol=SYMBOL",
                        "--weaken",
                        "--localize-hidden",
                        "--strip-unneeded-symbol=SYMBOL",
                        "--strip-symbols=FILE",
                        "--strip-unneeded-symbols=FILE",
                        "--keep-symbols=FILE",
                        "--localize-symbols=FILE",
                        "--globalize-symbols=FILE",
                        "--keep-global-symbols=FILE",
                        "--weaken-symbols=FILE",
                        "--add-gnu-debuglink=FILE",
                        "--gap-fill=BYTE",
                        "--pad-to=ADDRESS",
                        "--set-start=ADDRESS",
                        "--change-start --adjust-start=DIFFERENCE",
                        "--change-addresses --adjust-vma=DIFFERENCE",
                        "--change-section-address --adjust-section-vma=SECTION{=|+|-}VALUE",
                        "--change-section-lma=SECTION{=|+|-}VALUE",
                        "--change-section-vma=SECTION{=|+|-}VALUE",
                        "--change-warnings --adjust-warnings",
                        "--no-change-warnings --no-adjust-warnings",
                        "--set-section-flags=SECTION=FLAGS",
                        "--set-section-alignment=SECTION=BYTES",
                        "--add-section=SECTION=FILE",
                        "--update-section=SECTION=FILE",
                        "--dump-section=SECTION=FILE",
                        "--rename-section=OLD=NEW",
                        "--redefine-sym=OLD=NEW",
                        "--redefine-syms=FILE",
                        "--prefix-symbols=TEXT",
                        "--prefix-sections=TEXT",
                        "--prefix-alloc-sections=TEXT",
                        "--add-symbol=NAME=VALUE",
                        "--extract-symbol",
                        "--extract-dwo",
                        "--debugging",
                        "-i=N",
                        "--interleave[=N]",
                        "--interleave-width=N",
                        "-b --byte=N",
                        "--reverse-bytes=N",
                        "--compress-debug-sections[=KIND]",
                        "--decompress-debug-sections",
                        "--srec-len=N",
                        "--srec-forceS3",
                        "--verilog-data-width=N",
                        "--writable-text",
                        "--readonly-text",
                        "--pure",
                        "--impure",
                        FileCopying.NO_DEBUG_FILE)
                .parse(words, console);
        GnuTool.refuse("objcopy", line, "--extract-symbol", "--extract-dwo", "--debugging");
        if (line.has("--strip-all")) {
            GnuTool.refuse("objcopy -S", line, "--keep-section-symbols");
        }
        List<String> names = line.operands();
        if (names.isEmpty()) {
            throw new UsageException(
                    Diagnostic.of(CliCode.MISSING_ARGUMENT, "INPUT").withHelp("help.more", "bootsmith objcopy --help"));
        }
        if (names.size() > 2) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, names.get(2)));
        }
        String inputFormat = inputFormat(line);
        Optional<Format> outputFormat = outputFormat(line);
        line.last("--binary-architecture")
                .filter(architecture -> !ARCHITECTURES.contains(architecture))
                .ifPresent(architecture -> {
                    throw unsupported("-B", architecture, ARCHITECTURES);
                });
        CopyArguments arguments = new CopyArguments(line, console);
        if (arguments.hasFailed()) {
            return ExitCode.FAILED;
        }
        CopyOptions options = arguments.options();
        outputFormat.ifPresent(options::setFormat);
        String output = names.get(names.size() - 1);
        if (List.of(BINARY, IHEX, SREC).contains(inputFormat)) {
            Format target = outputFormat.orElseThrow();
            if (line.has("--verbose")) {
                console.printLine("copy from `" + names.get(0) + "' [" + inputFormat + "] to `" + output + "' ["
                        + target.gnuName() + "]");
            }
            boolean keepsDate = line.has("--preserve-dates");
            return wrap(names.get(0), inputFormat, output, target, options, keepsDate, console);
        }
        return new FileCopying(options, arguments.dumps(), line, FileCopying.NamesBeside.FLAT_IMAGES, console)
                .copy(names.get(0), output);
    }

    private static String inputFormat(GnuOptions.Line line) {
        String name =
                line.last("--input-target").or(() -> line.last("--target")).orElse("");
        if (!name.isEmpty() && !INPUTS.contains(name)) {
            throw unsupported("-I", name, INPUTS);
        }
        return name;
    }

    /** Returns the format that {@code -O} names, or else the one that {@code -I} does, if either is there. */
    static Optional<Format> outputFormat(GnuOptions.Line line) {
        String input = inputFormat(line);
        return line.last("--output-target")
                .or(() -> Optional.of(input).filter(name -> !name.isEmpty()))
                .map(ObjcopyCommand::format);
    }

    private static Format format(String name) {
        return Format.named(name).orElseThrow(() -> {
            List<String> known =
                    Arrays.stream(Format.values()).map(Format::gnuName).toList();
            return unsupported("-O", name, known);
        });
    }

    private static UsageException unsupported(String option, String name, List<String> known) {
        return new UsageException(
                Diagnostic.of(CliCode.BAD_CHOICE, option, name).withHelp("C0008.help", String.join(", ", known)));
    }

    private static Optional<byte[]> records(
            String input, String inputFormat, byte[] text, Format carrier, CopyOptions options, Console console) {
        RecordReader.Kind kind = inputFormat.equals(IHEX) ? RecordReader.Kind.INTEL : RecordReader.Kind.MOTOROLA;
        Optional<RecordReader.Records> records = RecordReader.read(input, text, kind, carrier, console);
        records.filter(read -> options.start().isEmpty()).ifPresent(read -> options.setStart(read.start()));
        return records.map(read -> read.object().toByteArray());
    }

    /** Raw bytes become an object file first; what else was asked for is done to that. */
    private static ExitCode wrap(
            String input,
            String inputFormat,
            String output,
            Format format,
            CopyOptions options,
            boolean keepsDate,
            Console console) {
        Optional<byte[]> bytes = GnuTool.bytes(input, console);
        if (bytes.isEmpty()) {
            return ExitCode.FAILED;
        }
        boolean elf = format.isElf();
        Format carrier = elf ? format : Format.ELF64_X86_64;
        Optional<byte[]> object = inputFormat.equals(BINARY)
                ? Optional.of(BinaryInputCopy.wrap(input, bytes.get(), carrier))
                : records(input, inputFormat, bytes.get(), carrier, options, console);
        if (object.isEmpty()) {
            return ExitCode.FAILED;
        }
        options.setFormat(format);
        DiagnosticList unexpected = new DiagnosticList();
        Optional<byte[]> copied = RawElf.read(input, object.get(), unexpected)
                .flatMap(read -> ObjectCopy.copy(input, output, read, options, console));
        if (copied.isEmpty()) {
            return ExitCode.FAILED;
        }
        try {
            FileTime time = Files.getLastModifiedTime(Arguments.path("INPUT", input));
            AtomicFile.write(Arguments.path("OUTPUT", output), copied.get());
            if (keepsDate) {
                Files.setLastModifiedTime(Arguments.path("OUTPUT", output), time);
            }
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(output, e));
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }
}
