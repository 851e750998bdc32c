package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.machine.DebugFile;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.toolchain.binutils.ArchiveEditor;
import dev.bootsmith.toolchain.binutils.CopyOptions;
import dev.bootsmith.toolchain.binutils.ObjectCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one file, copies it (each member of it, if it is an archive), and writes the result. */
final class FileCopying {
    /** An option of ours. */
    static final String NO_DEBUG_FILE = "--no-debug-file";

    /** Whether a flat image gets its names and lines in a file beside it. */
    enum NamesBeside {
        FLAT_IMAGES,
        NEVER
    }

    private final CopyOptions options;
    private final Map<String, String> dumps;
    private final boolean preservesDates;
    private final boolean tells;
    private final boolean keepsTimes;
    private final boolean wantsDebugFile;
    private final Console console;

    /**
     * How files are handled.
     *
     * @param dumps files for {@code --dump-section}, by section
     */
    FileCopying(
            CopyOptions options,
            Map<String, String> dumps,
            GnuOptions.Line line,
            NamesBeside namesBeside,
            Console console) {
        this.options = options;
        this.dumps = dumps;
        this.preservesDates = line.has("--preserve-dates");
        this.tells = line.has("--verbose");
        this.keepsTimes = line.has("--disable-deterministic-archives");
        this.wantsDebugFile = namesBeside == NamesBeside.FLAT_IMAGES
                && !line.has(NO_DEBUG_FILE)
                && options.format().filter(CopyOptions.Format.BINARY::equals).isPresent();
        this.console = console;
    }

    ExitCode copy(String input, String output) {
        Optional<byte[]> bytes = GnuTool.bytes(input, console);
        Optional<byte[]> result = bytes.flatMap(read -> transform(input, read, output));
        if (result.isEmpty()) {
            return ExitCode.FAILED;
        }
        ExitCode written = write(input, output, result.get());
        if (written.equals(ExitCode.OK) && wantsDebugFile) {
            writeDebugFile(input, bytes.get(), output);
        }
        return written;
    }

    private void writeDebugFile(String input, byte[] bytes, String output) {
        Path flat = Arguments.path("OUTPUT", output);
        Path target = DebugFile.of(flat);
        boolean isInput = target.toAbsolutePath()
                .normalize()
                .equals(Arguments.path("INPUT", input).toAbsolutePath().normalize());
        if (!isInput) {
            RawElf.read(input, bytes, new DiagnosticList())
                    .flatMap(elf -> ObjectCopy.debugFile(input, elf, bytes, options))
                    .ifPresent(file -> DebugFile.write(flat, ByteView.of(file), console));
        }
    }

    private Optional<byte[]> transform(String input, byte[] bytes, String output) {
        if (!ArchiveReader.isArchive(bytes)) {
            Optional<RawElf> elf = RawElf.read(input, bytes, console);
            if (elf.isEmpty() || !dump(input, elf.get())) {
                return Optional.empty();
            }
            if (tells) {
                say(input, elf.get(), output);
            }
            return ObjectCopy.copy(input, output, elf.get(), options, console);
        }
        if (keepsTimes) {
            throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, input, "-U"));
        }
        Optional<Archive> archive = ArchiveReader.read(input, bytes, console);
        if (archive.isEmpty()) {
            return Optional.empty();
        }
        if (archive.get().kind() == Archive.Kind.THIN) {
            console.report(Diagnostic.of(CliCode.THIN_ARCHIVE_COPIED, input));
            return Optional.empty();
        }
        if (options.format().isPresent() && !options.format().get().isElf()) {
            console.report(Diagnostic.of(CliCode.ARCHIVE_TO_FLAT, input));
            return Optional.empty();
        }
        List<ArchiveMember> members = new ArrayList<>();
        for (ArchiveMember member : archive.get().members()) {
            String name = input + "(" + member.name() + ")";
            byte[] contents = member.contents().toByteArray();
            if (!ElfHeaders.isElf(contents)) {
                console.report(Diagnostic.of(CliCode.COPIED_AS_IT_IS, name));
                members.add(ArchiveEditor.member(member.name(), contents, 0, 0, 0, member.mode()));
                continue;
            }
            if (tells) {
                RawElf.read(name, contents, new DiagnosticList()).ifPresent(elf -> say(name, elf, member.name()));
            }
            Optional<byte[]> copied = RawElf.read(name, contents, console)
                    .filter(elf -> dump(name, elf))
                    .flatMap(elf -> ObjectCopy.copy(name, member.name(), elf, options, console));
            if (copied.isEmpty()) {
                return Optional.empty();
            }
            members.add(ArchiveEditor.member(member.name(), copied.get(), 0, 0, 0, member.mode()));
        }
        return Optional.of(new ArchiveEditor(members)
                .write(
                        options.strip() == CopyOptions.Strip.ALL
                                        || archive.get().index().isEmpty()
                                ? ArchiveEditor.SymbolIndex.NONE
                                : ArchiveEditor.SymbolIndex.IF_OBJECTS,
                        0));
    }

    private void say(String input, RawElf elf, String output) {
        String format = (elf.is64() ? "elf64-" : "elf32-")
                + (elf.headers().machine() == dev.bootsmith.objectfile.model.ElfMachine.I386 ? "i386" : "x86-64");
        String target = options.format().map(CopyOptions.Format::gnuName).orElse(format);
        console.printLine("copy from `" + input + "' [" + format + "] to `" + output + "' [" + target + "]");
    }

    private boolean dump(String input, RawElf elf) {
        for (Map.Entry<String, String> entry : dumps.entrySet()) {
            Optional<byte[]> contents = ObjectCopy.contents(elf, entry.getKey());
            if (contents.isEmpty()) {
                console.report(Diagnostic.of(CliCode.NO_SUCH_SECTION, entry.getKey(), input));
                return false;
            }
            try {
                AtomicFile.write(Arguments.path("FILE", entry.getValue()), contents.get());
            } catch (IOException e) {
                console.report(HostTrouble.cannotWrite(entry.getValue(), e));
                return false;
            }
        }
        return true;
    }

    /** The output has the permissions of the input, as with GNU's tools. */
    private ExitCode write(String input, String output, byte[] bytes) {
        Path source = Arguments.path("INPUT", input);
        Path target = Arguments.path("OUTPUT", output);
        try {
            FileTime time = Files.getLastModifiedTime(source);
            boolean program = Files.isExecutable(source);
            if (program) {
                AtomicFile.writeProgram(target, ByteView.of(bytes));
            } else {
                AtomicFile.write(target, bytes);
            }
            if (preservesDates) {
                Files.setLastModifiedTime(target, time);
            }
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(output, e));
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }
}
