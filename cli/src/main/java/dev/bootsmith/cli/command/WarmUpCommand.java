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
import org.apache.commons.io.FileUtils;

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
    private static final String SPECIFICATION = """
            version: 1
            id: warm-up
            title: Warm-up
            submission: { source: warm-up.s, link: { text: 0x7c00, format: binary } }
            run: { budget: { instructions: 1_000_000 } }
            checks:
              - { id: signature, points: 1, at: image, assert: { boot-signature: true } }
              - { id: text, points: 1, at: final, assert: { screen: { contains: "x" } } }
            """;
    private static final String WRONG = """
            .macro pair a b=5
                    .byte \\a, \\b
            .endm
                    pair 1
                    movw %eax, %ds
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
        String source = folder.resolve("warm-up.s").toString();
        String object = folder.resolve("warm-up.o").toString();
        String linked = folder.resolve("warm-up.elf").toString();
        String image = folder.resolve("warm-up.img").toString();
        String wrong = folder.resolve("wrong.s").toString();
        String specification = folder.resolve("warm-up.yaml").toString();
        String report = folder.resolve("report.json").toString();
        try {
            Files.writeString(Path.of(source), BOOT_SECTOR);
            Files.writeString(Path.of(wrong), WRONG);
            Bootsmith bootsmith = new Bootsmith(silent);
            bootsmith.run(List.of("run", source));
            bootsmith.run(List.of("run", source, "--report", report));
            bootsmith.run(List.of("as", "-o", object, wrong));
            // Twice, since a file that exists is replaced in another way than a new one is made.
            bootsmith.run(List.of("as", "--32", "-o", object, source));
            bootsmith.run(List.of("as", "--32", "-o", object, source));
            bootsmith.run(List.of("dd", "if=/dev/null", "of=/dev/null"));
            bootsmith.run(List.of("ld", "-m", "elf_i386", "-Ttext", "0x7c00", "-o", linked, object));
            bootsmith.run(List.of("objcopy", "-O", "binary", linked, image));
            bootsmith.run(List.of("objdump", "-d", linked));
            bootsmith.run(List.of("nm", linked));
            bootsmith.run(List.of("readelf", "-a", linked));
            bootsmith.run(List.of("size", linked));
            Files.writeString(Path.of(specification), SPECIFICATION);
            bootsmith.run(List.of("check", specification, source));
            bootsmith.run(List.of("check", specification, source, "--json"));
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return ExitCode.OK;
    }
}
