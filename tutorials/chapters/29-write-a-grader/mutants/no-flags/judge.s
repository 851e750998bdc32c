# Appendix C, wrong: flags are not looked at.

        .code64
        .globl  judge
judge:  movq    %rdi, routine
        movq    $texts, next
1:      movq    next, %rsi
        cmpq    $texts_end, %rsi
        je      right
        movl    $room, %edi                     # a copy, which may be spoilt
        movl    $1024 / 8, %ecx
        cld
        rep movsq
        movl    $0x1111, %ebx
        movl    $0x2222, %ebp
        movl    $0x3333, %r12d
        movl    $0x4444, %r13d
        movl    $0x5555, %r14d
        movl    $0x6666, %r15d
        movl    $room + 8, %edi
        call    *routine
        pushfq
        popq    %rdx
        cld
        movq    next, %rsi
        cmpq    (%rsi), %rax
        jne     wrong
        cmpq    $0x1111, %rbx
        jne     wrong
        cmpq    $0x2222, %rbp
        jne     wrong
        cmpq    $0x3333, %r12
        jne     wrong
        cmpq    $0x4444, %r13
        jne     wrong
        cmpq    $0x5555, %r14
        jne     wrong
        cmpq    $0x6666, %r15
        jne     wrong
        movl    $room, %edi
        movl    $1024 / 8, %ecx
        repe cmpsq
        jne     wrong
        addq    $1024, next
        jmp     1b
right:  xorl    %eax, %eax
        ret
wrong:  movl    $1, %eax
        ret

        .data
        .balign 8
routine:
        .quad   0
next:   .quad   0
        .macro  case length, text:vararg
1:      .quad   \length
        \text
        .org    1b + 1024
        .endm
texts:
        case    0, .asciz ""
        case    1, .asciz "A"
        case    5, .asciz "HELLO"
        case    11, .asciz "TWO WORDS X"
        case    4, .ascii "A\200\377Z\0"
        case    300, .fill 300, 1, 'X'
texts_end:
room:   .skip   1024
