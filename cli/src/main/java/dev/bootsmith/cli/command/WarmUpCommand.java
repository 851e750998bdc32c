package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Bootsmith;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs what most starts run, with its output thrown away, so that the launcher learns which classes to archive. */
final class WarmUpCommand implements Command {
    private static final String BOOT_SECTOR = """
            .code16
            start:  xorw %ax, %ax
                    movw %ax, %ds
                    movw $text, %si
            1:      lodsb
                    testb %al, %al
                    jz 2f
                    movb $0x0e, %ah
                    int $0x10
                    jmp 1b
            2:      cli
                    hlt
            text:   .asciz "x"
                    .org 510
                    .word 0xaa55
            """;

    @Override
    public String name() {
        return "warm-up";
    }

    @Override
    public ExitCode run(List<String> arguments, Console console) throws IOException {
        Console silent = Console.of(
                console.in(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                Console.Attached.PIPE);
        Path folder = Files.createTempDirectory("bootsmith");
        Path source = folder.resolve("warm-up.s");
        Path report = folder.resolve("report.json");
        try {
            Files.writeString(source, BOOT_SECTOR);
            Bootsmith bootsmith = new Bootsmith(silent);
            bootsmith.run(List.of("run", source.toString()));
            bootsmith.run(List.of("run", source.toString(), "--report", report.toString()));
            bootsmith.run(List.of("dd", "if=/dev/null", "of=/dev/null"));
            String object = folder.resolve("warm-up.o").toString();
            String image = folder.resolve("warm-up.elf").toString();
            bootsmith.run(List.of("as", "--32", "-o", object, source.toString()));
            bootsmith.run(List.of("ld", "-m", "elf_i386", "-Ttext", "0x7c00", "-o", image, object));
            bootsmith.run(List.of("objcopy", "-O", "binary", image, object));
            bootsmith.run(List.of("objdump", "-d", image));
            bootsmith.run(List.of("nm", image));
            bootsmith.run(List.of("readelf", "-a", image));
            bootsmith.run(List.of("size", image));
        } finally {
            Files.deleteIfExists(folder.resolve("warm-up.o"));
            Files.deleteIfExists(folder.resolve("warm-up.elf"));
            Files.deleteIfExists(report);
            Files.deleteIfExists(source);
            Files.deleteIfExists(folder);
        }
        return ExitCode.OK;
    }
}
