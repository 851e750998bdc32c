# 4096 numbers, and 2000 questions about them: what is the sum of those from %rdi up to, but without, %rsi? Not to be changed.

        .set    SEED, 0x600
        .set    NUMBERS, 0x100000               # 32 bits each
        .set    TRUTH, 0x200000                 # not for you
        .set    COUNT, 4096
        .set    QUESTIONS, 2000

        .code64
        .globl  main, errors
main:   movl    SEED, %ebx
        xorl    %ebp, %ebp
        xorl    %r12d, %r12d
1:      movq    %r12, TRUTH(,%rbp,8)
        call    random
        movl    %eax, NUMBERS(,%rbp,4)
        addq    %rax, %r12
        incl    %ebp
        cmpl    $COUNT, %ebp
        jb      1b
        movq    %r12, TRUTH(,%rbp,8)

        movl    $NUMBERS, %edi
        movl    $COUNT, %esi
        call    prepare
        movl    $QUESTIONS, %ebp
2:      call    random
        shrl    $20, %eax
        movl    %eax, %r13d
        call    random
        shrl    $20, %eax
        movl    %eax, %r12d
        cmpl    %r12d, %r13d
        jbe     3f
        xchgl   %r12d, %r13d
3:      movl    %r13d, %edi
        movl    %r12d, %esi
        call    answer
        movq    TRUTH(,%r12,8), %rcx
        subq    TRUTH(,%r13,8), %rcx
        cmpq    %rcx, %rax
        je      4f
        incl    errors
4:      decl    %ebp
        jnz     2b
        movl    errors, %eax
        call    number
        movl    $text, %esi
        jmp     print

random: imull   $1664525, %ebx, %ebx
        addl    $1013904223, %ebx
        movl    %ebx, %eax
        ret

text:   .asciz  " wrong answers\n"
        .bss
        .balign 4
errors: .skip   4
