# Chapter 14, one way to do it: what the C code stands on.

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

        movq    $bss_start, %rdi        # nobody has called yet: the stack, which is cleared with the rest, holds nothing
        movq    $bss_end, %rcx
        subq    %rdi, %rcx
        xorl    %eax, %eax

        movq    $BASE + WORD, %rdi
        movq    BASE + NUMBER, %rsi
        call    kernel_main
        movq    %rax, BASE + RESULT
stop:
        hlt
        jmp     stop

        .globl  memcpy
memcpy:
        movq    %rdi, %rax
        movq    %rdx, %rcx
        rep movsb
        ret

        .globl  each
each:
        pushq   %rbx                    # three times 8 bytes, and the return address: a multiple of 16
        pushq   %rbp
        pushq   %r12
        movq    %rdi, %rbx
        movq    %rsi, %rbp
        xorl    %r12d, %r12d
1:      movzbl  (%rbx,%r12), %edi
        testb   %dil, %dil
        jz      2f
        movq    %r12, %rsi
        call    *%rbp
        incq    %r12
        jmp     1b
2:      popq    %r12
        popq    %rbp
        popq    %rbx
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
