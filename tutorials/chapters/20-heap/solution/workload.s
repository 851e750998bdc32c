# A thousand requests, and a report on how they were met. Not to be changed.

        .set    HEAP, 0x100000
        .set    HEAP_END, 0x110000
        .set    SEED, 0x600
        .set    SLOTS, 32

        .code64
        .globl  main, report
main:   cld
        movl    $HEAP, %edi                     # memory is never empty when it comes
        movl    $HEAP_END - HEAP, %ecx
        movb    $0xcc, %al
        rep stosb
        call    heap_init
        movl    SEED, %ebx
        movl    $1000, %r15d
request:
        call    random
        movl    %eax, %r12d
        andl    $SLOTS - 1, %r12d               # %r12: the slot
        movl    %r12d, %ebp
        shll    $4, %ebp
        addq    $slots, %rbp                    # %rbp: its address and size
        cmpq    $0, (%rbp)
        jne     give_back

        call    random
        xorl    %edx, %edx
        movl    $1500, %ecx
        divl    %ecx
        leal    1(%rdx), %r13d                  # %r13: how many bytes
        movl    %r13d, %edi
        call    kmalloc
        testq   %rax, %rax
        jnz     1f
        incq    report + 4 * 8                  # refused, though there is room
        jmp     next
1:      testb   $15, %al
        jz      1f
        incq    report + 0 * 8                  # not aligned
1:      leaq    (%rax,%r13), %rdx
        cmpq    $HEAP, %rax
        jb      1f
        cmpq    $HEAP_END, %rdx
        jbe     2f
1:      incq    report + 1 * 8                  # not in the heap
        jmp     next
2:      movl    $slots, %ecx                    # against all others
3:      movq    (%rcx), %rsi
        testq   %rsi, %rsi
        jz      4f
        cmpq    %rdx, %rsi
        jae     4f
        addq    8(%rcx), %rsi
        cmpq    %rax, %rsi
        jbe     4f
        incq    report + 2 * 8                  # overlaps
        jmp     next
4:      addl    $16, %ecx
        cmpl    $slots + 16 * SLOTS, %ecx
        jb      3b
        movq    %rax, (%rbp)
        movq    %r13, 8(%rbp)
        movq    %rax, %rdi
        movl    %r12d, %eax
        movl    %r13d, %ecx
        rep stosb
        jmp     next
give_back:
        call    release
next:   decl    %r15d
        jnz     request

        movl    $slots, %ebp                    # all back
        xorl    %r12d, %r12d
1:      cmpq    $0, (%rbp)
        je      2f
        call    release
2:      addq    $16, %rbp
        incl    %r12d
        cmpl    $SLOTS, %r12d
        jb      1b

        movl    $HEAP_END - HEAP - 64, %edi     # now nearly everything must be there in one piece
        call    kmalloc
        testq   %rax, %rax
        jz      1f
        incq    report + 6 * 8
1:      call    heap_init                       # twice the same: only once right
        movl    $100, %edi
        call    kmalloc
        movq    %rax, %r12
        movq    %rax, %rdi
        call    kfree
        testl   %eax, %eax
        jnz     1f
        movq    %r12, %rdi
        call    kfree
        testl   %eax, %eax
        jz      1f
        incq    report + 7 * 8
1:      movl    $100, %edi                      # an address inside of a block
        call    kmalloc
        leaq    32(%rax), %rdi
        movq    $0x41, -16(%rdi)                # what stands there looks like a header
        movq    $0x41, -8(%rdi)
        call    kfree
        testl   %eax, %eax
        jz      1f
        incq    report + 8 * 8
1:      xorl    %edi, %edi                      # nothing
        call    kfree
        testl   %eax, %eax
        jnz     1f
        incq    report + 9 * 8
1:      movq    $-24, %rdi                      # more than there can be
        call    kmalloc
        testq   %rax, %rax
        jnz     1f
        incq    report + 10 * 8
1:      movl    $done, %esi
        jmp     print

# Looks whether slot %r12 at %rbp still has what was put there, and gives it back.

release:
        movq    (%rbp), %rdi
        movl    8(%rbp), %ecx
        movl    %r12d, %eax
        repe scasb
        je      1f
        incq    report + 3 * 8                  # somebody wrote into it
1:      movq    (%rbp), %rdi
        movq    $0, (%rbp)
        call    kfree
        testl   %eax, %eax
        jz      1f
        incq    report + 5 * 8                  # refused to take it
1:      ret

random: imull   $1664525, %ebx, %ebx
        addl    $1013904223, %ebx
        movl    %ebx, %eax
        shrl    $16, %eax
        ret

done:   .asciz  "workload: done\n"

        .bss
        .balign 16
report: .skip   11 * 8
        .balign 16
slots:  .skip   16 * SLOTS
