# Chapter 17. Swaps the sectors of a list.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    LIST, 64

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        # your lines

stop:
        cli
        hlt
        jmp     stop

        .section .rodata
text_failed:
        .asciz  "failed "

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE

        .bss
        .balign 16
list:   .skip   512
first:  .skip   512
second: .skip   512
        .skip   4096
stack_top:
