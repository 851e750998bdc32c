package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.toolchain.binutils.ReadelfListing;
import dev.bootsmith.toolchain.binutils.ReadelfListing.Dump;
import dev.bootsmith.toolchain.binutils.ReadelfListing.DumpKind;
import dev.bootsmith.toolchain.binutils.ReadelfListing.Part;
import dev.bootsmith.toolchain.binutils.ToolInput;
import dev.bootsmith.toolchain.binutils.dwarf.DebugDump;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** {@code readelf}: what the tables of ELF files say. */
final class ReadelfCommand implements Command {
    @Override
    public String name() {
        return "readelf";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = new GnuOptions("readelf")
                .declare(
                        "-a --all",
                        "-h --file-header",
                        "-l --program-headers --segments",
                        "-S --section-headers --sections",
                        "-g --section-groups",
                        "-t --section-details",
                        "-e --headers",
                        "-s --syms --symbols",
                        "--dyn-syms",
                        "-n --notes",
                        "-r --relocs",
                        "-u --unwind",
                        "-d --dynamic",
                        "-V --version-info",
                        "-A --arch-specific",
                        "-c --archive-index",
                        "-D --use-dynamic",
                        "-L --lint --enable-checks",
                        "-x --hex-dump=SECTION",
                        "-p --string-dump=SECTION",
                        "-R --relocated-dump=SECTION",
                        "-z --decompress",
                        "-w[=LETTERS]",
                        "--debug-dump[=KIND]",
                        "-I --histogram",
                        "-W --wide",
                        "-T --silent-truncation",
                        "-C --demangle[=STYLE]",
                        "--no-demangle")
                .parse(words, console);
        ReadelfListing.Options options = options(line);
        if (options.wide() && options.debug().contains(DebugDump.Kind.INFO)) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, "readelf -wi", "-W"));
        }
        if (line.has("--use-dynamic")) {
            GnuTool.refuse("readelf -D", line, "--relocs", "--dynamic", "--histogram", "--unwind", "--all");
        }
        boolean nothing = options.parts().isEmpty()
                && options.debug().isEmpty()
                && options.dumps().isEmpty()
                && !line.has("--arch-specific")
                && !line.has("--archive-index");
        if (nothing) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "-a, -h, -l, -S, -s, -r ...")
                    .withHelp("help.more", "bootsmith readelf --help"));
        }
        if (line.operands().isEmpty()) {
            throw new UsageException(
                    Diagnostic.of(CliCode.MISSING_ARGUMENT, "FILE").withHelp("help.more", "bootsmith readelf --help"));
        }
        ExitCode code = ExitCode.OK;
        for (String name : line.operands()) {
            Optional<ToolInput> input = GnuTool.read(name, console);
            if (input.isEmpty()) {
                code = ExitCode.FAILED;
                continue;
            }
            if (line.has("--archive-index")) {
                input.get().archive().ifPresent(archive -> index(name, archive, console));
            }
            boolean nothingElse = options.parts().isEmpty()
                    && !line.has("--arch-specific")
                    && options.dumps().isEmpty()
                    && options.debug().isEmpty();
            if (nothingElse) {
                continue;
            }
            boolean named = input.get().isArchive() || line.operands().size() > 1;
            for (ToolInput.Member member : input.get().objects()) {
                String shown = input.get().isArchive()
                        ? name + (input.get().isThin() ? "[" + member.name() + "]" : "(" + member.name() + ")")
                        : name;
                console.out().print(named ? "\nFile: " + shown + "\n" : "");
                DebugDump.Result listing = ReadelfListing.of(member.elf(), options);
                console.out().print(listing.text());
                if (line.has("--demangle")) {
                    GnuTool.warnAboutMangledNames(listing.text(), console);
                }
                warnAboutMissing(member, options, console);
                listing.cutShort()
                        .forEach(section ->
                                console.report(Diagnostic.of(CliCode.DEBUG_SECTION_CUT_SHORT, shown, section)));
            }
            code = input.get().damaged() > 0 ? ExitCode.FAILED : code;
        }
        return code;
    }

    private static void index(String name, Archive archive, Console console) {
        if (archive.index().isEmpty()) {
            console.printLine(name + " has no archive index");
            return;
        }
        console.printLine(String.format(
                "Index of archive %s: (%d entries, 0x%x bytes in the symbol table)",
                name, archive.index().size(), archive.indexNameBytes()));
        ArchiveMember last = null;
        for (Archive.IndexEntry entry : archive.index()) {
            if (!entry.member().equals(last)) {
                last = entry.member();
                console.printLine(String.format(
                        archive.kind() == Archive.Kind.THIN
                                ? "Contents of binary %s[%s] at offset 0x%x"
                                : "Contents of binary %s(%s) at offset 0x%x",
                        name,
                        last.path(),
                        last.headerOffset()));
            }
            console.printLine("\t" + entry.symbol());
        }
    }

    private static void warnAboutMissing(ToolInput.Member member, ReadelfListing.Options options, Console console) {
        for (Dump dump : options.dumps()) {
            boolean exists = dump.section().matches("[0-9]+")
                    || member.elf().section(dump.section()).isPresent();
            if (!exists) {
                console.report(Diagnostic.of(CliCode.NO_SUCH_SECTION, dump.section(), member.name()));
            }
        }
    }

    private static ReadelfListing.Cut cut(GnuOptions.Line line) {
        return line.has("--silent-truncation") ? ReadelfListing.Cut.SILENT : ReadelfListing.Cut.MARKED;
    }

    private static ReadelfListing.Options options(GnuOptions.Line line) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        List<Dump> dumps = new ArrayList<>();
        DebugKinds debug = new DebugKinds();
        for (GnuOptions.Given given : line.options()) {
            switch (given.key()) {
                case "--all" ->
                    parts.addAll(EnumSet.complementOf(EnumSet.of(Part.IMAGE_SYMBOLS, Part.SECTION_DETAILS)));
                case "--file-header" -> parts.add(Part.FILE_HEADER);
                case "--program-headers" -> parts.add(Part.PROGRAM_HEADERS);
                case "--section-headers" -> parts.add(Part.SECTION_HEADERS);
                case "--section-details" -> parts.add(Part.SECTION_DETAILS);
                case "--section-groups" -> parts.add(Part.GROUPS);
                case "--headers" ->
                    parts.addAll(EnumSet.of(Part.FILE_HEADER, Part.SECTION_HEADERS, Part.PROGRAM_HEADERS));
                case "--syms" -> parts.addAll(EnumSet.of(Part.SYMBOLS, Part.DYNAMIC_SYMBOLS));
                case "--dyn-syms" -> parts.add(Part.DYNAMIC_SYMBOLS);
                case "--notes" -> parts.add(Part.NOTES);
                case "--relocs" -> parts.add(Part.RELOCATIONS);
                case "--unwind" -> parts.add(Part.UNWIND);
                case "--dynamic" -> parts.add(Part.DYNAMIC);
                case "--version-info" -> parts.add(Part.VERSIONS);
                case "--histogram" -> parts.add(Part.HISTOGRAM);
                case "--hex-dump" -> dumps.add(new Dump(DumpKind.HEX, given.value()));
                case "--string-dump" -> dumps.add(new Dump(DumpKind.STRINGS, given.value()));
                case "--relocated-dump" -> dumps.add(new Dump(DumpKind.RELOCATED_HEX, given.value()));
                case "-w" -> debug.add("readelf", given.value(), DebugKinds.Spelling.LETTERS);
                case "--debug-dump" -> debug.add("readelf", given.value(), DebugKinds.Spelling.WORDS);
                default -> {
                    // -A finds nothing on this processor; the others were used elsewhere or change nothing.
                }
            }
        }
        boolean symbols = parts.contains(Part.SYMBOLS) || parts.contains(Part.DYNAMIC_SYMBOLS);
        if (symbols && line.has("--use-dynamic")) {
            parts.add(Part.IMAGE_SYMBOLS);
        }
        return new ReadelfListing.Options(
                parts,
                line.has("--wide"),
                line.has("--all"),
                dumps,
                line.has("--decompress"),
                cut(line),
                debug.kinds());
    }
}
