package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.toolchain.binutils.CodeView;
import dev.bootsmith.toolchain.binutils.DynamicListing;
import dev.bootsmith.toolchain.binutils.HeaderListing;
import dev.bootsmith.toolchain.binutils.HeaderListing.Part;
import dev.bootsmith.toolchain.binutils.NamePatterns;
import dev.bootsmith.toolchain.binutils.ObjectListing;
import dev.bootsmith.toolchain.binutils.ReadelfListing;
import dev.bootsmith.toolchain.binutils.SourceListing;
import dev.bootsmith.toolchain.binutils.ToolInput;
import dev.bootsmith.toolchain.binutils.dwarf.DebugDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code objdump}: headers, instructions, symbols and contents of object files and archives, or of bare bytes. */
final class ObjdumpCommand implements Command {
    private static final String LONG_ARCHITECTURE = "i386:x86-64";
    private static final Map<String, CpuMode> ARCHITECTURES =
            Map.of("i8086", CpuMode.BITS16, "i386", CpuMode.BITS32, LONG_ARCHITECTURE, CpuMode.BITS64);
    private static final Map<String, CpuMode> MODES =
            Map.of("i8086", CpuMode.BITS16, "i386", CpuMode.BITS32, "x86-64", CpuMode.BITS64);

    private static final Map<String, ObjectListing.Syntax> SYNTAXES = Map.of(
            "att", ObjectListing.Syntax.ATT,
            "att-mnemonic", ObjectListing.Syntax.ATT,
            "intel", ObjectListing.Syntax.INTEL,
            "intel-mnemonic", ObjectListing.Syntax.INTEL,
            "reassemble", ObjectListing.Syntax.SOURCE);
    /** No instruction is longer than 15 bytes; a wider column is only blanks. */
    private static final long MAX_INSN_WIDTH = 1000;

    private static final String SOURCE_COMMENT = "# ";

    private static final Set<String> SIZES = Set.of("addr16", "addr32", "data16", "data32");

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
                        "-d",
                        "--disassemble[=SYMBOL]",
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
                        "--show-raw-insn",
                        "--no-show-raw-insn",
                        "--insn-width=N",
                        "--special-syms",
                        "--start-address=ADDRESS",
                        "--stop-address=ADDRESS",
                        "--adjust-vma=DIFFERENCE",
                        "--prefix-addresses",
                        "--no-addresses",
                        "-F --file-offsets",
                        "--source-comment[=TEXT]",
                        "-W[=LETTERS]",
                        "--dwarf[=KIND]")
                .parse(words, console);
        if (line.has("--dynamic-reloc")
                && (line.has("--disassemble-all") || line.has("-d") || line.has("--disassemble") || hasSource(line))) {
            GnuTool.refuse("objdump -d", line, "--dynamic-reloc");
        }
        EnumSet<Part> parts = parts(line);
        boolean all = line.has("--disassemble-all");
        boolean disassembles = all || line.has("-d") || line.has("--disassemble") || hasSource(line);
        boolean headers = line.has("--all-headers");
        ObjectListing.Options options = new ObjectListing.Options(
                all ? ObjectListing.Code.ALL : disassembles ? ObjectListing.Code.EXECUTABLE : ObjectListing.Code.NONE,
                line.has("--syms") || headers,
                line.has("--full-contents"),
                (line.has("--reloc") || headers) && disassembles,
                line.has("--disassemble-zeroes"),
                line.all("--section"),
                view(line),
                syntax(line),
                line.has("--wide"),
                sources(line));
        refuseMovedHeaders(line, options);
        refuseInSource(line, options);
        boolean asked = !parts.isEmpty()
                || disassembles
                || options.symbols()
                || options.contents()
                || line.has("--dynamic-syms")
                || line.has("--dynamic-reloc")
                || line.has("-W")
                || line.has("--dwarf");
        if (!asked) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-d, -D, -h, -f, -r, -t, -s, -x, -T, -R")
                    .withHelp("help.more", "bootsmith objdump --help"));
        }
        ExitCode code = ExitCode.OK;
        for (String name : line.operands().isEmpty() ? List.of("a.out") : line.operands()) {
            code = dump(name, line, options, parts, console) ? code : ExitCode.FAILED;
        }
        return code;
    }

    private static ObjectListing.Syntax syntax(GnuOptions.Line line) {
        ObjectListing.Syntax syntax = ObjectListing.Syntax.ATT;
        for (String word : disassemblerOptions(line)) {
            syntax = SYNTAXES.getOrDefault(word, syntax);
        }
        return syntax;
    }

    private static String[] disassemblerOptions(GnuOptions.Line line) {
        return String.join(",", line.all("--disassembler-options")).split(",", -1);
    }

    private static boolean hasSource(GnuOptions.Line line) {
        return line.has("--source") || line.has("--source-comment");
    }

    private static Set<SourceListing.Option> sources(GnuOptions.Line line) {
        EnumSet<SourceListing.Option> options = EnumSet.noneOf(SourceListing.Option.class);
        if (line.has("--line-numbers")) {
            options.add(SourceListing.Option.LINE_NUMBERS);
        }
        if (hasSource(line)) {
            options.add(SourceListing.Option.SOURCE);
        }
        return options;
    }

    /** Returns the lines of a source file where it can be read; GNU objdump says nothing where it cannot. */
    private static Optional<List<String>> sourceLines(String path) {
        try {
            return Optional.of(new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }

    private static CodeView view(GnuOptions.Line line) {
        Optional<Long> start = address(line, "--start-address");
        Optional<Long> stop = address(line, "--stop-address");
        if (start.isPresent() && stop.isPresent() && Long.compareUnsigned(start.get(), stop.get()) >= 0) {
            throw new UsageException(Diagnostic.of(
                    CliCode.BAD_CHOICE,
                    "--stop-address",
                    line.last("--stop-address").orElse("")));
        }
        boolean raw = true;
        for (GnuOptions.Given given : line.options()) {
            boolean hides =
                    given.key().equals("--no-show-raw-insn") || given.key().equals("--prefix-addresses");
            raw = given.key().equals("--show-raw-insn") || raw && !hides;
        }
        Optional<String> symbol = line.last("--disassemble").filter(name -> !name.isEmpty());
        return new CodeView(
                raw,
                start,
                stop,
                symbol,
                insnWidth(line),
                address(line, "--adjust-vma").orElse(0L),
                line.has("--prefix-addresses")
                        ? CodeView.Addresses.WITH_SYMBOLS
                        : line.has("--no-addresses") ? CodeView.Addresses.NONE : CodeView.Addresses.COLUMN,
                line.has("--file-offsets"));
    }

    private static Optional<Integer> insnWidth(GnuOptions.Line line) {
        Optional<Long> width = address(line, "--insn-width");
        if (width.isPresent() && (width.get() <= 0 || width.get() > MAX_INSN_WIDTH)) {
            throw new UsageException(Diagnostic.of(
                    CliCode.BAD_CHOICE,
                    "--insn-width",
                    line.last("--insn-width").orElse("")));
        }
        return width.map(Math::toIntExact);
    }

    /** An unsigned number as C writes it: 0x7c00, 31744, 076000. */
    private static Optional<Long> address(GnuOptions.Line line, String key) {
        Optional<String> word = line.last(key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String text = word.get();
        boolean hex = text.startsWith("0x") || text.startsWith("0X");
        boolean octal = !hex && text.length() > 1 && text.startsWith("0");
        try {
            String digits = text.substring(hex ? 2 : octal ? 1 : 0);
            return Optional.of(Long.parseUnsignedLong(digits, hex ? 16 : octal ? 8 : 10));
        } catch (NumberFormatException e) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_CHOICE, key, text).withHelp("C0008.help", "0x7c00, 31744"));
        }
    }

    /** The tables of headers know nothing of moved or limited addresses. */
    private static void refuseMovedHeaders(GnuOptions.Line line, ObjectListing.Options options) {
        boolean records = line.has("--all-headers") || line.has("--reloc") && options.code() == ObjectListing.Code.NONE;
        if (options.view().adjustment() != 0 && records) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "objdump -x, -r", "--adjust-vma"));
        }
    }

    /** Source for the assembler holds code and nothing else. */
    private static void refuseInSource(GnuOptions.Line line, ObjectListing.Options options) {
        if (options.syntax() != ObjectListing.Syntax.SOURCE) {
            return;
        }
        GnuTool.refuse(
                "objdump -M reassemble",
                line,
                "--archive-headers",
                "--file-headers",
                "--private-headers",
                "--section-headers",
                "--all-headers",
                "--syms",
                "--dynamic-syms",
                "--dynamic-reloc",
                "--full-contents",
                "--source",
                "--line-numbers",
                "-W",
                "--dwarf");
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

    /** What the code is by the options; {@code implied} says what it would be without them. */
    private static Optional<CpuMode> mode(GnuOptions.Line line, CpuMode implied) {
        Optional<String> machine = line.last("--architecture");
        if (machine.isPresent() && !ARCHITECTURES.containsKey(machine.get())) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "-m", machine.get())
                    .withHelp("C0008.help", "i8086, i386, i386:x86-64"));
        }
        Optional<CpuMode> mode = machine.map(ARCHITECTURES::get);
        Set<String> sizes = new TreeSet<>();
        for (String word : disassemblerOptions(line)) {
            if (MODES.containsKey(word)) {
                mode = Optional.of(MODES.get(word));
                sizes.clear();
            } else if (SIZES.contains(word)) {
                sizes.removeIf(size -> size.startsWith(word.substring(0, 4)));
                sizes.add(word);
            } else if (!word.isEmpty() && !SYNTAXES.containsKey(word)) {
                throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "objdump", "-M " + word));
            }
        }
        if (sizes.isEmpty()) {
            return mode;
        }
        // Both sizes together make the other mode; one alone, or a size in 64-bit code, is none the decoder has.
        String own = implied == CpuMode.BITS32 ? "32" : "16";
        if (mode.orElse(implied) == implied
                && implied != CpuMode.BITS64
                && sizes.stream().allMatch(size -> size.endsWith(own))) {
            return mode;
        }
        boolean both = sizes.equals(Set.of("addr16", "data16")) || sizes.equals(Set.of("addr32", "data32"));
        if (!both || mode.orElse(implied) == CpuMode.BITS64) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "objdump", "-M " + String.join(",", sizes)));
        }
        mode = Optional.of(sizes.contains("addr16") ? CpuMode.BITS16 : CpuMode.BITS32);
        return mode;
    }

    private static boolean dump(
            String name, GnuOptions.Line line, ObjectListing.Options options, EnumSet<Part> parts, Console console) {
        Optional<String> format = line.last("--target");
        if (format.isPresent() && format.get().equals("binary")) {
            return dumpBytes(name, line, options, parts, console);
        }
        Optional<ToolInput> input = GnuTool.read(name, console);
        if (input.isEmpty()) {
            return false;
        }
        boolean good = input.get().damaged() == 0;
        if (input.get().isArchive()) {
            boolean source = options.syntax() == ObjectListing.Syntax.SOURCE;
            console.out().print((source ? "# " : "") + "In archive " + name + ":\n");
        }
        for (ToolInput.Member member : input.get().objects()) {
            byte[] contents = member.elf().headers().view().toByteArray();
            Optional<ObjectFile> file = ElfReader.read(member.name(), contents, console);
            if (file.isEmpty()) {
                good = false;
                continue;
            }
            boolean i386 = file.get().machine() == ElfMachine.I386;
            Optional<CpuMode> mode = mode(line, i386 ? CpuMode.BITS32 : CpuMode.BITS64);
            ObjectListing listing = ObjectListing.ofElf(member.name(), file.get(), mode);
            listing.adjustAddresses(options.view().adjustment());
            listing.setSources(member.elf(), ObjdumpCommand::sourceLines);
            line.last("--source-comment")
                    .ifPresent(text -> listing.setSourceComment(text.isEmpty() ? SOURCE_COMMENT : text));
            HeaderListing.Scope scope = new HeaderListing.Scope(
                    only(line),
                    options.view().adjustment(),
                    options.view(),
                    member.entry()
                            .map(entry -> ArchiveLine.of(entry) + entry.path())
                            .orElse(""));
            console.out()
                    .print(
                            options.syntax() == ObjectListing.Syntax.SOURCE
                                    ? listing.sourceHeading()
                                    : HeaderListing.headers(member.name(), member.elf(), parts, scope));
            boolean relocations = parts.contains(Part.RELOCATIONS) && options.code() == ObjectListing.Code.NONE;
            String symbols = listing.symbolTable(options);
            String code = listing.contentsAndCode(options);
            console.out().print(symbols);
            good &= dynamic(member, line, console);
            DebugKinds debug = debugKinds(line);
            console.out().print(debugText(member, debug, console));
            console.out().print(relocations ? HeaderListing.relocations(member.name(), member.elf(), scope) : "");
            if (line.has("--dynamic-reloc") && DynamicListing.isDynamic(member.elf())) {
                console.out().print(new DynamicListing(member.elf()).relocations());
            }
            console.out().print(code);
            if (line.has("--demangle")) {
                GnuTool.warnAboutMangledNames(symbols + code, console);
            }
            good &= reportMissing(listing, options, member.name(), console);
        }
        return good;
    }

    private static String debugText(ToolInput.Member member, DebugKinds kinds, Console console) {
        DebugDump.Result result = ReadelfListing.debug(member.elf(), kinds.kinds());
        result.cutShort()
                .forEach(section ->
                        console.report(Diagnostic.of(CliCode.DEBUG_SECTION_CUT_SHORT, member.name(), section)));
        return result.text();
    }

    private static DebugKinds debugKinds(GnuOptions.Line line) {
        DebugKinds kinds = new DebugKinds();
        for (GnuOptions.Given given : line.options()) {
            if (given.key().equals("-W")) {
                kinds.add("objdump", given.value(), DebugKinds.Spelling.LETTERS);
            } else if (given.key().equals("--dwarf")) {
                kinds.add("objdump", given.value(), DebugKinds.Spelling.WORDS);
            }
        }
        return kinds;
    }

    /** Prints the dynamic symbols if they are asked for; returns false if there can be none. */
    private static boolean dynamic(ToolInput.Member member, GnuOptions.Line line, Console console) {
        boolean asked = line.has("--dynamic-syms") || line.has("--dynamic-reloc");
        boolean isDynamic = DynamicListing.isDynamic(member.elf());
        if (asked && !isDynamic) {
            console.report(Diagnostic.of(CliCode.NOT_DYNAMIC, member.name()));
        }
        if (line.has("--dynamic-syms")) {
            console.out().print(new DynamicListing(member.elf()).symbols());
        }
        return !asked || isDynamic;
    }

    private static NamePatterns only(GnuOptions.Line line) {
        NamePatterns only = new NamePatterns(NamePatterns.Wildcards.ALLOWED);
        line.all("--section").forEach(only::add);
        return only;
    }

    private static boolean reportMissing(
            ObjectListing listing, ObjectListing.Options options, String name, Console console) {
        List<String> missing = listing.missing(options.only());
        // As in GNU objdump, one of several names is enough.
        boolean none =
                !options.only().isEmpty() && missing.size() == options.only().size();
        if (none) {
            missing.forEach(section -> console.report(Diagnostic.of(CliCode.NO_SUCH_SECTION, section, name)));
        }
        return !none;
    }

    private static boolean dumpBytes(
            String name, GnuOptions.Line line, ObjectListing.Options options, EnumSet<Part> parts, Console console) {
        Optional<CpuMode> mode = mode(line, CpuMode.BITS32);
        Optional<String> machine = line.last("--architecture");
        if (options.code() != ObjectListing.Code.NONE && (machine.isEmpty() || mode.isEmpty())) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-m i8086|i386|i386:x86-64"));
        }
        Optional<byte[]> bytes = GnuTool.bytes(name, console);
        if (bytes.isEmpty()) {
            return false;
        }
        boolean longAddresses = machine.filter(LONG_ARCHITECTURE::equals).isPresent();
        ObjectListing listing = ObjectListing.ofBinary(name, bytes.get(), mode.orElse(CpuMode.BITS32), longAddresses);
        listing.adjustAddresses(options.view().adjustment());
        if (parts.contains(Part.SECTION_HEADERS)) {
            listing.setHeaders(parts.contains(Part.WIDE) ? HeaderListing.Lines.ONE : HeaderListing.Lines.TWO);
        }
        console.out().print(listing.write(options));
        return reportMissing(listing, options, name, console);
    }
}
