# Appendix B. prepare, answer: right, and slow. See README.md.

        .set    NUMBERS, 0x100000

        .code64
        .globl  prepare, answer
prepare:
        ret

answer: xorl    %eax, %eax
1:      cmpq    %rsi, %rdi
        jae     2f
        movl    NUMBERS(,%rdi,4), %ecx
        addq    %rcx, %rax
        incq    %rdi
        jmp     1b
2:      ret
