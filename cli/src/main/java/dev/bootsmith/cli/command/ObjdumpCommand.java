package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.toolchain.binutils.ObjectListing;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code objdump}: instructions, symbols and contents of object files, or of bare bytes. */
final class ObjdumpCommand implements Command {
    private static final String LONG_ARCHITECTURE = "i386:x86-64";
    private static final Map<String, CpuMode> ARCHITECTURES =
            Map.of("i8086", CpuMode.BITS16, "i386", CpuMode.BITS32, LONG_ARCHITECTURE, CpuMode.BITS64);
    private static final Map<String, CpuMode> MODES =
            Map.of("i8086", CpuMode.BITS16, "i386", CpuMode.BITS32, "x86-64", CpuMode.BITS64);
    /** The issue of the object file tools. */
    private static final int ISSUE = 4;

    @Override
    public String name() {
        return "objdump";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        Arguments arguments = new OptionTable("objdump", console)
                .flag("-d", "--disassemble")
                .flag("-D", "--disassemble-all")
                .flag("-z", "--disassemble-zeroes")
                .flag("-t", "--syms")
                .flag("-s", "--full-contents")
                .flag("-r", "--reloc")
                .flag("--section-headers")
                .values("SECTION", "-j", "--section")
                .value("FORMAT", "-b", "--target")
                .value("MACHINE", "-m", "--architecture")
                .values("OPTIONS", "-M", "--disassembler-options")
                .operands("FILE", 1)
                .parse(words);
        arguments.refuse("--section-headers", ISSUE);
        ObjectListing.Options options = options(arguments);
        ExitCode code = ExitCode.OK;
        for (String name : arguments.operands()) {
            Optional<ObjectListing> listing = open(name, arguments, console);
            if (listing.isEmpty()) {
                code = ExitCode.FAILED;
                continue;
            }
            console.out().print(listing.get().write(options));
            for (String section : listing.get().missing(options.only())) {
                console.report(Diagnostic.of(CliCode.NO_SUCH_SECTION, section, name));
                code = ExitCode.FAILED;
            }
        }
        return code;
    }

    private static ObjectListing.Options options(Arguments arguments) {
        boolean all = arguments.has("--disassemble-all");
        boolean some = arguments.has("--disassemble");
        if (!all && !some) {
            arguments.refuse("--reloc", ISSUE);
            if (!arguments.has("--syms") && !arguments.has("--full-contents")) {
                throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-d, -D, -t, -s")
                        .withHelp("help.more", "bootsmith objdump --help"));
            }
        }
        ObjectListing.Code code =
                all ? ObjectListing.Code.ALL : some ? ObjectListing.Code.EXECUTABLE : ObjectListing.Code.NONE;
        return new ObjectListing.Options(
                code,
                arguments.has("--syms"),
                arguments.has("--full-contents"),
                arguments.has("--reloc"),
                arguments.has("--disassemble-zeroes"),
                arguments.texts("--section"));
    }

    private static Optional<ObjectListing> open(String name, Arguments arguments, Console console) {
        Optional<String> machine = arguments.text("--architecture");
        if (machine.isPresent() && !ARCHITECTURES.containsKey(machine.get())) {
            throw arguments.refusalOf("-m", machine.get(), ISSUE);
        }
        Optional<CpuMode> mode = machine.map(ARCHITECTURES::get);
        for (String word :
                String.join(",", arguments.texts("--disassembler-options")).split(",")) {
            if (MODES.containsKey(word)) {
                mode = Optional.of(MODES.get(word));
            } else if (!word.isEmpty() && !word.equals("att")) {
                throw arguments.refusalOf("-M", word, ISSUE);
            }
        }
        Optional<String> format = arguments.text("--target");
        if (format.isEmpty()) {
            Optional<CpuMode> chosen = mode;
            return ElfFiles.read(name, console).map(file -> ObjectListing.ofElf(name, file, chosen));
        }
        if (!format.get().equals("binary")) {
            throw arguments.refusalOf("-b", format.get(), ISSUE);
        }
        if (machine.isEmpty() || mode.isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-m i8086|i386|i386:x86-64"));
        }
        try {
            byte[] bytes = Files.readAllBytes(Arguments.path("FILE", name));
            boolean longAddresses = machine.get().equals(LONG_ARCHITECTURE);
            return Optional.of(ObjectListing.ofBinary(name, bytes, mode.get(), longAddresses));
        } catch (IOException e) {
            console.report(HostTrouble.cannotRead(name, e));
            return Optional.empty();
        }
    }
}
