# Chapter 15, one way to do it.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    CODE64, 0x18
        .set    INTERRUPT_GATE, 0x8e00
        .set    BREAKPOINT, 3
        .set    PAGE_FAULT, 14

        .macro  entry vector, has_error_code=0
entry_\vector:
        .if     \has_error_code == 0
        pushq   $0
        .endif
        pushq   $\vector
        jmp     common
        .endm

        .code64
        .text
        entry   0
        entry   3
        entry   6
        entry   13, 1
        entry   14, 1

        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        .irp    vector, 0, 3, 6, 13, 14
        movl    $\vector, %edi
        leaq    entry_\vector(%rip), %rax
        call    set_gate
        .endr
        lidt    idtr(%rip)

        call    trouble
stop:
        cli
        hlt
        jmp     stop

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

# On the stack: vector, error code, RIP, CS, RFLAGS, RSP, SS.

common:
        pushq   %rax
        pushq   %rcx
        pushq   %rsi

        movq    3 * 8(%rsp), %rax
        movl    $2, %ecx
        call    print_hex
        leaq    text_blank(%rip), %rsi
        call    print
        movq    4 * 8(%rsp), %rax
        movl    $4, %ecx
        call    print_hex
        cmpq    $PAGE_FAULT, 3 * 8(%rsp)
        jne     1f
        call    print
        movq    5 * 8(%rsp), %rax
        movl    $16, %ecx
        call    print_hex
1:      leaq    text_line(%rip), %rsi
        call    print

        cmpq    $BREAKPOINT, 3 * 8(%rsp)
        je      resume
        movq    5 * 8(%rsp), %rax               # RIP: is it in the table?
        movq    $fixups_start, %rsi
2:      cmpq    $fixups_end, %rsi
        jae     panic
        cmpq    %rax, (%rsi)
        je      3f
        addq    $16, %rsi
        jmp     2b
3:      movq    8(%rsi), %rax
        movq    %rax, 5 * 8(%rsp)
resume:
        popq    %rsi
        popq    %rcx
        popq    %rax
        addq    $16, %rsp
        iretq
panic:
        leaq    text_panic(%rip), %rsi
        call    print
        jmp     stop

        .section .rodata
text_blank:
        .asciz  " "
text_line:
        .asciz  "\n"
text_panic:
        .asciz  "panic"

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE
idtr:   .word   15 * 16 - 1
        .quad   idt

        .bss
        .balign 16
idt:    .skip   15 * 16
        .skip   4096
stack_top:
