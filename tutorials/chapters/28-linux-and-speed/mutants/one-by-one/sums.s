# Appendix B, wrong: every question goes over the numbers again.

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

answer: xorl    %eax, %eax
1:      cmpq    %rsi, %rdi
        jae     2f
        movl    0x100000(,%rdi,4), %ecx
        addq    %rcx, %rax
        incq    %rdi
        jmp     1b
2:      ret
