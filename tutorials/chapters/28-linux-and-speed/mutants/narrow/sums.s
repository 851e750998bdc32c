# Appendix B, wrong: sums of 32 bits.

        .set    SUMS, 0x300000

        .code64
        .globl  prepare, answer
prepare:
        xorl    %eax, %eax
        movl    $SUMS, %edx
        movq    %rax, (%rdx)
1:      movl    (%rdi), %ecx
        addl    %ecx, %eax
        addq    $8, %rdx
        movq    %rax, (%rdx)
        addq    $4, %rdi
        decl    %esi
        jnz     1b
        ret

answer: movq    SUMS(,%rsi,8), %rax
        subq    SUMS(,%rdi,8), %rax
        ret
