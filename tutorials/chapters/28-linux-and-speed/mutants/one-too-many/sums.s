# Appendix B, wrong: the last number is counted, too.

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

answer: movq    SUMS + 8(,%rsi,8), %rax
        subq    SUMS(,%rdi,8), %rax
        ret
