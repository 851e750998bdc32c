# A program for ring 3 that asks for services, politely and otherwise. It is copied to 0x400000. Not to be changed.

        .set    CALL, 0x80
        .set    WRITE, 1
        .set    EXIT, 2
        .set    ADD, 3
        .set    WORD, 0x510000                  # a text, ended by a zero
        .set    BROKEN, 0x520000                # how often a register was not kept
        .set    REFUSED, 0x520001               # how many bad pointers were refused
        .set    UNKNOWN, 0x520002               # how many unknown services were refused
        .set    SELECTORS, 0x520003             # 1: CS and SS are the same after SYSCALL
        .set    SUMS, 0x520004                  # how many sums were right

        .macro  refused how, address, length
        movabsq $\address, %rdi
        movq    $\length, %rsi
        movl    $WRITE, %eax
        \how
        cmpq    $-14, %rax
        jne     9f
        incb    REFUSED
9:
        .endm

        .code64
        .globl  user, user_size
user:   movl    $WORD, %edi                     # how long is the word?
        xorl    %eax, %eax
        movq    $-1, %rcx
        repne scasb
        notq    %rcx
        leaq    -1(%rcx), %r12
        movl    %cs, %r13d
        movl    %ss, %r14d

        movl    $WORD, %edi                     # both ways
        movq    %r12, %rsi
        movl    $WRITE, %eax
        int     $CALL
        cmpq    %rax, %r12
        jne     1f
        movl    $WORD, %edi
        movq    %r12, %rsi
        movl    $WRITE, %eax
        syscall
1:      cmpq    %rax, %r12
        je      1f
        incb    BROKEN

1:      movl    %cs, %eax
        movl    %ss, %ecx
        cmpl    %eax, %r13d
        jne     1f
        cmpl    %ecx, %r14d
        jne     1f
        movb    $1, SELECTORS

1:      movq    $1000000000000, %rdi
        movl    $5, %esi
        movl    $ADD, %eax
        int     $CALL
        movq    $1000000000005, %rcx
        cmpq    %rcx, %rax
        jne     1f
        incb    SUMS
1:      movl    $ADD, %eax
        syscall
        movq    $1000000000005, %rcx
        cmpq    %rcx, %rax
        jne     1f
        incb    SUMS

1:      movl    $99, %eax
        int     $CALL
        cmpq    $-38, %rax
        jne     1f
        incb    UNKNOWN
1:      movl    $99, %eax
        syscall
        cmpq    $-38, %rax
        jne     1f
        incb    UNKNOWN

# What both ways must keep: everything but %rax, and SYSCALL's %rcx and %r11. The stack pointer means nothing meanwhile.

        .macro  keeps how
        movl    $0x1111, %ebx
        movl    $0x2222, %ebp
        movl    $WORD, %edi
        movl    $1, %esi
        movl    $0x3333, %edx
        movl    $0x4444, %r8d
        movl    $0x5555, %r9d
        movl    $0x6666, %r10d
        movq    %rsp, %r15
        movl    $0x7000000, %esp
        movl    $WRITE, %eax
        std
        \how
        cld
        cmpl    $0x7000000, %esp
        movq    %r15, %rsp
        jne     8f
        cmpq    $0x1111, %rbx
        jne     8f
        cmpq    $0x2222, %rbp
        jne     8f
        cmpq    $WORD, %rdi
        jne     8f
        cmpq    $1, %rsi
        jne     8f
        cmpq    $0x3333, %rdx
        jne     8f
        cmpq    $0x4444, %r8
        jne     8f
        cmpq    $0x5555, %r9
        jne     8f
        cmpq    $0x6666, %r10
        je      7f
8:      incb    BROKEN
7:
        .endm
1:      keeps   syscall
        keeps   "int $CALL"

        refused "int $CALL", 0x7c00, 8
        refused syscall, 0x7c00, 8
        refused syscall, 0x5ffffc, 8
        refused syscall, 0x600004, 4
        refused syscall, 0x8000000000400000, 4
        refused syscall, 0x500000, -1

        movl    $7, %edi
        movl    $EXIT, %eax
        syscall
        .set    user_size, . - user
