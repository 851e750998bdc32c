# Chapter 15. Exceptions, told and survived.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    CODE64, 0x18

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        # your lines: gates for the vectors 0, 3, 6, 13 and 14

        call    trouble
stop:
        cli
        hlt
        jmp     stop

        # your lines: the handlers

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE

        .bss
        .balign 16
        .skip   4096
stack_top:
