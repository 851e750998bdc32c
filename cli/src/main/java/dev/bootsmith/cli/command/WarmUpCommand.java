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
    /** What a compiler writes with -g: sections, descriptions of frames and lines, symbols that wait for the linker. */
    private static final String COMPILED = """
                    .file   "warm-up.c"
                    .text
            .Ltext0:
                    .section .rodata.str1.1,"aMS",@progbits,1
            .LC0:   .string "x"
                    .text
                    .p2align 4
                    .globl  main
                    .type   main, @function
            main:
            .LFB0:
                    .file 1 "warm-up.c"
                    .loc 1 3 5
                    .cfi_startproc
                    pushq   %rbp
                    .cfi_def_cfa_offset 16
                    .cfi_offset 6, -16
                    movq    %rsp, %rbp
                    .cfi_def_cfa_register 6
                    .loc 1 4 7 is_stmt 0 view .LVU1
                    leaq    .LC0(%rip), %rdi
                    movl    $0, -4(%rbp)
                    movl    counter(%rip), %eax
                    movzbl  8(%rax,%rbx,4), %ecx
                    testl   %eax, %eax
                    cvtsi2sdl %eax, %xmm0
                    jne     .L2
                    call    puts@PLT
                    movq    stdout@GOTPCREL(%rip), %rax
            .L2:    incl    -4(%rbp)
                    jmp     .L3
                    .zero   200
            .L3:    leave
                    .cfi_def_cfa 7, 8
                    ret
                    .cfi_endproc
            .LFE0:  .size   main, .-main
                    .comm   counter,4,4
                    .data
                    .align 8
            table:  .quad   main, .L3-.L2, table+8
                    .long   1, .L3-main
                    .section .debug_info,"",@progbits
                    .long   .Ldebug_end-.Ldebug_start
            .Ldebug_start:
                    .value  5
                    .uleb128 0x1
                    .sleb128 -1
                    .uleb128 .L3-.L2
                    .quad   .Ltext0
            .Ldebug_end:
                    .ident  "warm-up"
                    .section .note.GNU-stack,"",@progbits
            """;
    /** What people write: macros, repetitions, conditions, names for numbers. */
    private static final String WRITTEN = """
                    .set    count, 2
            flag    =       1 << 3
                    .macro  fill value, times=1
                    .rept   \\times
                    .byte   \\value
                    .endr
                    .endm
                    .if     count > 1
                    fill    3, count
                    .else
                    nop
                    .endif
                    .ifdef  flag
                    movl    $flag, %eax
                    .endif
                    .irp    name, eax, ebx
                    xorl    %\\name, %\\name
                    .endr
                    .code32
                    .section .head,"ax"
            gate:   ljmp    *pointer
                    lgdt    pointer
                    movl    %eax, %cr0
                    .balign 16, 0x90
                    .pushsection .data
            pointer: .word  pointer_end - pointer - 1
                    .long   gate - 0f
            pointer_end:
                    .popsection
            0:      loop    0b
                    .fill   3, 2, 1
                    .skip   count * 4
                    .org    0x80
                    .float  1.5
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
                    push %eaxx
                    mvo %eax, %ebx
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
        String compiled = folder.resolve("compiled.s").toString();
        String written = folder.resolve("written.s").toString();
        String wrong = folder.resolve("wrong.s").toString();
        String specification = folder.resolve("warm-up.yaml").toString();
        String report = folder.resolve("report.json").toString();
        try {
            Files.writeString(Path.of(source), BOOT_SECTOR);
            Files.writeString(Path.of(compiled), COMPILED);
            Files.writeString(Path.of(written), WRITTEN);
            Files.writeString(Path.of(wrong), WRONG);
            Bootsmith bootsmith = new Bootsmith(silent);
            bootsmith.run(List.of("run", source));
            bootsmith.run(List.of("run", source, "--report", report));
            bootsmith.run(List.of("as", "-o", object, wrong));
            bootsmith.run(List.of("as", "--64", "-o", object, compiled));
            bootsmith.run(List.of("as", "-g", "-al", "-I", folder.toString(), "-o", object, written));
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
