# Begins, makes entry 400 of the PML4 lead to the PML4, and calls the tester. Do not change it.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    SLOT, 400

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $PML4 + 3, BASE + PML4 + SLOT * 8
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3
        call    tester
stop:
        cli
        hlt
        jmp     stop

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE

        .bss
        .balign 16
        .skip   4096
stack_top:
