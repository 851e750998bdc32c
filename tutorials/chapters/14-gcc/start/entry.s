# Chapter 14. What the C code stands on.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    WORD, 0x7db8
        .set    NUMBER, 0x7dc8
        .set    RESULT, 0x600

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        # your lines: .bss, the arguments, the call, the result

stop:
        hlt
        jmp     stop

        .globl  memcpy
memcpy:                                 # %rdi to, %rsi from, %rdx count; returns to
        # your lines
        ret

        .globl  each
each:                                   # %rdi text, %rsi visit
        # your lines
        ret

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE

        .bss
        .balign 16
        .skip   4096
stack_top:
