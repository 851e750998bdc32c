# A program for ring 3 that does what it must not do, in the order of the list at 0x510000: 0D and 0E and 06 and 00 are the
# exceptions that it provokes, FF is the end. Before each one %r15 is where it wants to go on. It is copied to 0x400000, and
# uses no address of its own. Not to be changed.

        .set    LIST, 0x510000
        .set    LEVEL, 0x520000                 # the privilege level that it found itself in
        .set    BROKEN, 0x520001                # 1: a register was not what it was

        .code64
        .globl  user, user_size
user:   movl    %cs, %eax
        andb    $3, %al
        movb    %al, LEVEL
        movl    $LIST, %ebx
        xorl    %r12d, %r12d
        leaq    back(%rip), %r15
next:   movl    $0x1111, %ebp
        movl    $0x2222, %esi
        movl    $0x3333, %edi
        movl    $0x4444, %r8d
        movl    $0x5555, %r9d
        movl    $0x6666, %r10d
        movl    $0x7777, %r11d
        movl    $0x8888, %r13d
        movq    %rsp, %r14
        movzbl  (%rbx), %eax
        incq    %rbx
        cmpb    $0xff, %al
        je      end
        cmpb    $14, %al
        je      page
        cmpb    $6, %al
        je      opcode
        cmpb    $13, %al
        je      general
        xorl    %ecx, %ecx
        divl    %ecx
opcode: ud2
page:   cmpb    $0, 0x7c00                      # the kernel's memory
        jmp     next
general:
        incl    %r12d
        testb   $1, %r12b
        jz      1f
        cli
        jmp     next
1:      testb   $2, %r12b
        jz      2f
        hlt
        jmp     next
2:      inb     $0x60, %al
        jmp     next

back:   cmpb    %al, -1(%rbx)
        jne     3f
        cmpq    $0x1111, %rbp
        jne     3f
        cmpq    $0x2222, %rsi
        jne     3f
        cmpq    $0x3333, %rdi
        jne     3f
        cmpq    $0x4444, %r8
        jne     3f
        cmpq    $0x5555, %r9
        jne     3f
        cmpq    $0x6666, %r10
        jne     3f
        cmpq    $0x7777, %r11
        jne     3f
        cmpq    $0x8888, %r13
        jne     3f
        cmpq    %rsp, %r14
        je      next
3:      movb    $1, BROKEN
        jmp     next
end:    int3
        jmp     end
        .set    user_size, . - user
