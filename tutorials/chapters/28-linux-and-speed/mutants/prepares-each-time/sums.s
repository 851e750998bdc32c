# Appendix B, wrong: the table is made for every question.

        .set    SUMS, 0x300000

        .code64
        .globl  prepare, answer
prepare:
        xorl    %eax, %eax
        movl    $SUMS, %edx
        movq    %rax, (%rdx)
1:      movl    (%rdi), %ecx
        addq    %rcx, %rax
        addq    $8, %rdx
        movq    %rax, (%rdx)
        addq    $4, %rdi
        decl    %esi
        jnz     1b
        ret

answer: pushq   %rdi
        pushq   %rsi
        movl    $0x100000, %edi
        movl    $4096, %esi
        call    prepare
        popq    %rsi
        popq    %rdi
        movq    SUMS(,%rsi,8), %rax
        subq    SUMS(,%rdi,8), %rax
        ret
