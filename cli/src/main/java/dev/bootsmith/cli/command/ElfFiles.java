package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ObjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads ELF files for the drop-in tools. */
final class ElfFiles {
    private ElfFiles() {}

    /** Returns the file, or reports why it cannot be read. */
    static Optional<ObjectFile> read(String name, Console console) {
        try {
            return ElfReader.read(name, Files.readAllBytes(Arguments.path("FILE", name)), console);
        } catch (IOException e) {
            console.report(HostTrouble.cannotRead(name, e));
            return Optional.empty();
        }
    }
}
