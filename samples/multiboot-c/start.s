# What a multiboot loader looks for, and the first instructions. The loader has gone to 32-bit protected mode already; EAX
# holds its magic number and EBX the address of what it knows of the machine. There is no stack yet.

        .set    MAGIC, 0x1badb002
        .set    ALIGN_MODULES, 1 << 0
        .set    WANT_MEMORY, 1 << 1
        .set    FLAGS, ALIGN_MODULES | WANT_MEMORY

        .section .multiboot, "a"                # within the first 8 KiB of the file, at a multiple of 4
        .balign 4
        .long   MAGIC
        .long   FLAGS
        .long   -(MAGIC + FLAGS)                # the three must add up to 0

        .text
        .globl  start
start:  movl    $stack_top, %esp
        pushl   $0                              # clear all flags
        popfl
        pushl   %ebx
        pushl   %eax
        call    kernel_main
        cli
1:      hlt
        jmp     1b

        .bss
        .balign 16
        .space  8192
stack_top:
        .section .note.GNU-stack, "", @progbits
