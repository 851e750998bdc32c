# Chapter 16. A clock and a line that is typed.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    CODE64, 0x18
        .set    INTERRUPT_GATE, 0x8e00

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        leaq    text_seconds(%rip), %rsi
        call    print
        movl    $80, position                   # row 1
        leaq    text_prompt(%rip), %rsi
        call    print

        # your lines: gates, the two 8259, the PIT

wait:
        hlt
        jmp     wait

# %edi: vector, %rax: its handler.

set_gate:
        shll    $4, %edi
        movw    %ax, idt(%rdi)
        movw    $CODE64, idt + 2(%rdi)
        movw    $INTERRUPT_GATE, idt + 4(%rdi)
        shrq    $16, %rax
        movw    %ax, idt + 6(%rdi)
        shrq    $16, %rax
        movl    %eax, idt + 8(%rdi)
        ret

        # your lines: the handlers

        .section .rodata
text_seconds:
        .asciz  "Seconds: 0"
text_prompt:
        .asciz  "> "

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE
idtr:   .word   0x30 * 16 - 1
        .quad   idt

        .bss
        .balign 16
idt:    .skip   0x30 * 16
        .skip   4096
stack_top:
