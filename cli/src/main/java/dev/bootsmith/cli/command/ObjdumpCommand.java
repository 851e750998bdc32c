package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.toolchain.binutils.HeaderListing;
import dev.bootsmith.toolchain.binutils.HeaderListing.Part;
import dev.bootsmith.toolchain.binutils.ObjectListing;
import dev.bootsmith.toolchain.binutils.ToolInput;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code objdump}: headers, instructions, symbols and contents of object files and archives, or of bare bytes. */
final class ObjdumpCommand implements Command {
    private static final String LONG_ARCHITECTURE = "i386:x86-64";
    private static final Map<String, CpuMode> ARCHITECTURES =
            Map.of("i8086", CpuMode.BITS16, "i386", CpuMode.BITS32, LONG_ARCHITECTURE, CpuMode.BITS64);
    private static final Map<String, CpuMode> MODES =
            Map.of("i8086", CpuMode.BITS16, "i386", CpuMode.BITS32, "x86-64", CpuMode.BITS64);

    @Override
    public String name() {
        return "objdump";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = new GnuOptions("objdump")
                .declare(
                        "-a --archive-headers",
                        "-f --file-headers",
                        "-p --private-headers",
                        "-h --section-headers --headers",
                        "-x --all-headers",
                        "-d --disassemble",
                        "-D --disassemble-all",
                        "-z --disassemble-zeroes",
                        "-t --syms",
                        "-T --dynamic-syms",
                        "-R --dynamic-reloc",
                        "-s --full-contents",
                        "-r --reloc",
                        "-S --source",
                        "-l --line-numbers",
                        "-j --section=SECTION",
                        "-b --target=FORMAT",
                        "-m --architecture=MACHINE",
                        "-M --disassembler-options=OPTIONS",
                        "-C --demangle[=STYLE]",
                        "-w --wide",
                        "--no-show-raw-insn",
                        "--start-address=ADDRESS",
                        "--stop-address=ADDRESS",
                        "--adjust-vma=DIFFERENCE",
                        "-W --dwarf[=KIND]")
                .parse(words, console);
        GnuTool.refuse(
                "objdump",
                line,
                "--dynamic-syms",
                "--dynamic-reloc",
                "--source",
                "--line-numbers",
                "--no-show-raw-insn",
                "--start-address",
                "--stop-address",
                "--adjust-vma",
                "--dwarf");
        EnumSet<Part> parts = parts(line);
        boolean all = line.has("--disassemble-all");
        boolean disassembles = all || line.has("--disassemble");
        boolean headers = line.has("--all-headers");
        ObjectListing.Options options = new ObjectListing.Options(
                all ? ObjectListing.Code.ALL : disassembles ? ObjectListing.Code.EXECUTABLE : ObjectListing.Code.NONE,
                line.has("--syms") || headers,
                line.has("--full-contents"),
                (line.has("--reloc") || headers) && disassembles,
                line.has("--disassemble-zeroes"),
                line.all("--section"));
        boolean asked = !parts.isEmpty() || disassembles || options.symbols() || options.contents();
        if (!asked) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-d, -D, -h, -f, -r, -t, -s, -x")
                    .withHelp("help.more", "bootsmith objdump --help"));
        }
        ExitCode code = ExitCode.OK;
        for (String name : line.operands().isEmpty() ? List.of("a.out") : line.operands()) {
            code = dump(name, line, options, parts, console) ? code : ExitCode.FAILED;
        }
        return code;
    }

    private static EnumSet<Part> parts(GnuOptions.Line line) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        Map<String, Part> words = Map.of(
                "--archive-headers", Part.ARCHIVE_HEADER,
                "--file-headers", Part.FILE_HEADER,
                "--private-headers", Part.PRIVATE_HEADERS,
                "--section-headers", Part.SECTION_HEADERS,
                "--reloc", Part.RELOCATIONS);
        for (GnuOptions.Given given : line.options()) {
            Part part = words.get(given.key());
            if (part != null) {
                parts.add(part);
            }
        }
        if (line.has("--all-headers")) {
            parts.addAll(EnumSet.complementOf(EnumSet.of(Part.WIDE)));
        }
        if (line.has("--wide") && !parts.isEmpty()) {
            parts.add(Part.WIDE);
        }
        return parts;
    }

    private static Optional<CpuMode> mode(GnuOptions.Line line) {
        Optional<String> machine = line.last("--architecture");
        if (machine.isPresent() && !ARCHITECTURES.containsKey(machine.get())) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "-m", machine.get())
                    .withHelp("C0008.help", "i8086, i386, i386:x86-64"));
        }
        Optional<CpuMode> mode = machine.map(ARCHITECTURES::get);
        for (String word : String.join(",", line.all("--disassembler-options")).split(",", -1)) {
            if (MODES.containsKey(word)) {
                mode = Optional.of(MODES.get(word));
            } else if (!word.isEmpty() && !word.equals("att")) {
                throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "objdump", "-M " + word));
            }
        }
        return mode;
    }

    private static boolean dump(
            String name, GnuOptions.Line line, ObjectListing.Options options, EnumSet<Part> parts, Console console) {
        Optional<CpuMode> mode = mode(line);
        Optional<String> format = line.last("--target");
        if (format.isPresent() && format.get().equals("binary")) {
            return dumpBytes(name, line, options, mode, console);
        }
        Optional<byte[]> bytes = GnuTool.bytes(name, console);
        Optional<ToolInput> input = bytes.flatMap(read -> ToolInput.read(name, read, console));
        if (input.isEmpty()) {
            return false;
        }
        boolean good = input.get().damaged() == 0;
        if (input.get().isArchive()) {
            console.out().print("In archive " + name + ":\n");
        }
        for (ToolInput.Member member : input.get().objects()) {
            byte[] contents = member.elf().headers().view().toByteArray();
            Optional<ObjectFile> file = ElfReader.read(member.name(), contents, console);
            if (file.isEmpty()) {
                good = false;
                continue;
            }
            ObjectListing listing = ObjectListing.ofElf(member.name(), file.get(), mode);
            console.out().print(HeaderListing.headers(member.name(), member.elf(), parts));
            boolean relocations = parts.contains(Part.RELOCATIONS) && options.code() == ObjectListing.Code.NONE;
            console.out().print(listing.symbolTable(options));
            console.out().print(relocations ? HeaderListing.relocations(member.name(), member.elf()) : "");
            console.out().print(listing.contentsAndCode(options));
            good &= reportMissing(listing, options, member.name(), console);
        }
        return good;
    }

    private static boolean reportMissing(
            ObjectListing listing, ObjectListing.Options options, String name, Console console) {
        List<String> missing = listing.missing(options.only());
        missing.forEach(section -> console.report(Diagnostic.of(CliCode.NO_SUCH_SECTION, section, name)));
        return missing.isEmpty();
    }

    private static boolean dumpBytes(
            String name, GnuOptions.Line line, ObjectListing.Options options, Optional<CpuMode> mode, Console console) {
        Optional<String> machine = line.last("--architecture");
        if (machine.isEmpty() || mode.isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-m i8086|i386|i386:x86-64"));
        }
        Optional<byte[]> bytes = GnuTool.bytes(name, console);
        if (bytes.isEmpty()) {
            return false;
        }
        boolean longAddresses = machine.get().equals(LONG_ARCHITECTURE);
        ObjectListing listing = ObjectListing.ofBinary(name, bytes.get(), mode.get(), longAddresses);
        console.out().print(listing.write(options));
        return reportMissing(listing, options, name, console);
    }
}
