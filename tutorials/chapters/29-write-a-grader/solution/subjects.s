# Eleven routines that are all said to do the same: %rdi is a text that a zero ends, %rax its length. They may change %rax, %rcx,
# %rdx, %rsi, %rdi and %r8 to %r11, and nothing else; the direction flag is clear before and behind. Two of them are right.
# Each is given to judge, in an order that is not known beforehand. Not to be changed.

        .set    FIRST, 0x600                    # with which one to begin
        .set    COUNT, 11

        .code64
        .globl  main, verdicts
main:   movzbl  FIRST, %ebx
        movl    $COUNT, %ebp
1:      pushq   %rbx
        pushq   %rbp
        movq    routines(,%rbx,8), %rdi
        call    judge
        cld
        popq    %rbp
        popq    %rbx
        movb    $'A', %cl                       # accepted
        testl   %eax, %eax
        jz      2f
        movb    $'R', %cl                       # rejected
2:      movb    %cl, verdicts(%rbx)
        incl    %ebx
        cmpl    $COUNT, %ebx
        jb      3f
        xorl    %ebx, %ebx
3:      decl    %ebp
        jnz     1b
        movl    $verdicts, %esi
        jmp     print

right_1:
        xorl    %eax, %eax
1:      cmpb    $0, (%rdi,%rax)
        je      2f
        incq    %rax
        jmp     1b
2:      ret

right_2:
        xorl    %eax, %eax
        movq    $-1, %rcx
        repne scasb
        notq    %rcx
        leaq    -1(%rcx), %rax
        ret

wrong_1:
        movq    %rdi, %rsi
1:      lodsb
        testb   %al, %al
        jnz     1b
        movq    %rsi, %rax
        subq    %rdi, %rax
        ret

wrong_2:
        xorl    %eax, %eax
1:      cmpb    $' ', (%rdi,%rax)
        jbe     2f
        incq    %rax
        jmp     1b
2:      ret

wrong_3:
        xorl    %eax, %eax
1:      cmpb    $0, (%rdi)
        je      2f
        incq    %rdi
        incb    %al
        jmp     1b
2:      ret

wrong_4:
        movq    %rdi, %rbx
        xorl    %eax, %eax
1:      cmpb    $0, (%rbx)
        je      2f
        incq    %rbx
        incq    %rax
        jmp     1b
2:      ret

wrong_5:
        xorl    %eax, %eax
1:      cmpb    $0, (%rdi,%rax)
        je      2f
        orb     $0x20, (%rdi,%rax)
        incq    %rax
        jmp     1b
2:      ret

wrong_6:
        movl    $5, %eax
        ret

wrong_7:
        movq    $-1, %rax
1:      incq    %rax
        cmpb    $0, 1(%rdi,%rax)
        jne     1b
        incq    %rax
        ret

wrong_8:
        xorl    %eax, %eax
1:      cmpb    $0, (%rdi,%rax)
        je      2f
        incq    %rax
        jmp     1b
2:      std
        ret

wrong_9:
        xorl    %eax, %eax
1:      cmpb    $0, (%rdi,%rax)
        jle     2f
        incq    %rax
        jmp     1b
2:      ret

        .data
        .balign 8
routines:
        .quad   right_1, right_2, wrong_1, wrong_2, wrong_3, wrong_4, wrong_5, wrong_6, wrong_7, wrong_8, wrong_9
verdicts:
        .ascii  "???????????"
        .asciz  "\n"
