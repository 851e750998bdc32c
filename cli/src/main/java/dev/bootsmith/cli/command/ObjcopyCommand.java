package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.toolchain.binutils.FlatCopy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code objcopy -O binary}: the loaded bytes of an ELF file. Other formats are refused by name. */
final class ObjcopyCommand implements Command {
    @Override
    public String name() {
        return "objcopy";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        Arguments arguments = new OptionTable("objcopy", console)
                .value("FORMAT", "-O", "--output-target")
                .values("SECTION", "-j", "--only-section")
                .values("SECTION", "-R", "--remove-section")
                .value("BYTE", "--gap-fill")
                .operands("INPUT [OUTPUT]", 1)
                .parse(words);
        String format = arguments.text("--output-target").orElse("");
        if (!format.equals("binary")) {
            throw new UsageException(Diagnostic.of(CliCode.NOT_SUPPORTED_YET, "objcopy", "-O " + format, 4));
        }
        List<String> names = arguments.operands();
        if (names.size() > 2) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, names.get(2)));
        }
        Optional<ObjectFile> file = ElfFiles.read(names.get(0), console);
        if (file.isEmpty()) {
            return ExitCode.FAILED;
        }
        int gap = (int) (arguments.count("--gap-fill").orElse(0) & 0xff);
        FlatCopy.Options options =
                new FlatCopy.Options(arguments.texts("--only-section"), arguments.texts("--remove-section"), gap);
        Optional<byte[]> flat = FlatCopy.copy(file.get(), options);
        String output = names.get(names.size() - 1);
        if (flat.isEmpty()) {
            console.report(Diagnostic.of(CliCode.FLAT_TOO_LARGE, names.get(0)));
            return ExitCode.FAILED;
        }
        try {
            AtomicFile.writeProgram(Arguments.path("OUTPUT", output), flat.get());
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(output, e));
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }
}
