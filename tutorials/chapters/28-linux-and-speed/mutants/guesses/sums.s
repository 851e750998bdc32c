# Appendix B, wrong: the mean is good enough.

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

answer: movl    %esi, %eax
        subl    %edi, %eax
        shlq    $31, %rax
        ret
