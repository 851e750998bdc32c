# Chapter 24, wrong: the table is taken to follow the header.

        .set    USER, 0x400000
        .set    USER_END, 0x600000
        .set    LINE, USER_END - 64
        .set    STACK, USER_END - 512           # argc, argv and its end; programs push below
        .set    ENOEXEC, 8

        .code64
        .globl  exec
exec:   movq    %rdi, %rbx                      # the file
        movq    %rsi, %rbp                      # the line
        cmpl    $0x464c457f, (%rbx)
        jne     wrong
        cmpb    $2, 4(%rbx)                     # 64 bits
        jne     wrong
        cmpw    $62, 18(%rbx)                   # x86-64
        jne     wrong

        movq    32(%rbx), %r8                   # e_phoff: first only look
        addq    %rbx, %r8
        movzwl  56(%rbx), %r9d                  # e_phnum
        movzwl  54(%rbx), %r10d                 # e_phentsize
1:      decl    %r9d
        js      2f
        cmpl    $1, (%r8)
        jne     skip
        movq    16(%r8), %rax                   # p_vaddr
        cmpq    $USER, %rax
        jb      wrong
        movl    $STACK - 4096, %ecx
        subq    %rax, %rcx
        jb      wrong
        cmpq    %rcx, 40(%r8)                   # p_memsz
        ja      wrong
        movq    32(%r8), %rax                   # p_filesz
        cmpq    40(%r8), %rax
        ja      wrong
skip:   addq    %r10, %r8
        jmp     1b

2:      movl    $USER, %edi                     # nothing of the last program is left
        movl    $(USER_END - USER) / 8, %ecx
        xorl    %eax, %eax
        rep stosq

        movl    $64, %r8d
        addq    %rbx, %r8
        movzwl  56(%rbx), %r9d
3:      decl    %r9d
        js      5f
        cmpl    $1, (%r8)
        jne     4f
        movq    8(%r8), %rsi
        addq    %rbx, %rsi
        movq    16(%r8), %rdi
        movq    32(%r8), %rcx
        rep movsb
4:      addq    %r10, %r8
        jmp     3b

5:      movq    %rbp, %rsi
        movl    $LINE, %edi
        movl    $8, %ecx
        rep movsq
        movl    $LINE, %esi                     # words become texts of their own
        movl    $STACK, %edi
        xorl    %ecx, %ecx
6:      cmpb    $' ', (%rsi)
        je      8f
        cmpb    $0, (%rsi)
        je      9f
        incl    %ecx
        movq    %rsi, (%rdi,%rcx,8)
7:      incq    %rsi
        cmpb    $' ', (%rsi)
        ja      7b
        jb      9f
        movb    $0, (%rsi)
8:      incq    %rsi
        jmp     6b
9:      movq    %rcx, (%rdi)                    # behind the pointers is zero already
        movq    24(%rbx), %rax
        jmp     enter

wrong:  movq    $-ENOEXEC, %rax
        ret
