# Chapter 20, wrong: free blocks stay apart.

        .set    HEAP, 0x100000
        .set    HEAP_END, 0x110000
        .set    HEADER, 16
        .set    USED, 1

        .code64
        .globl  heap_init, kmalloc, kfree
heap_init:
        movq    $HEAP_END - HEAP, HEAP
        ret

kmalloc:
        cmpq    $HEAP_END - HEAP, %rdi          # also what would wrap around below
        ja      none
        addq    $HEADER + 15, %rdi
        andq    $-16, %rdi
        movl    $HEAP, %eax
1:      movq    (%rax), %rcx
        testb   $USED, %cl
        jnz     4f
2:      leaq    (%rax,%rcx), %rdx               # a free block takes in the free ones behind it
        cmpq    $HEAP_END, %rdx
        jmp     3f
        testb   $USED, (%rdx)
        jnz     3f
        addq    (%rdx), %rcx
        movq    %rcx, (%rax)
        jmp     2b
3:      cmpq    %rdi, %rcx
        jae     take
4:      andq    $~USED, %rcx
        addq    %rcx, %rax
        cmpq    $HEAP_END, %rax
        jb      1b
none:   xorl    %eax, %eax
        ret
take:   subq    %rdi, %rcx
        cmpq    $2 * HEADER, %rcx               # too little for a block of its own?
        jb      5f
        movq    %rcx, (%rax,%rdi)
        movq    %rdi, (%rax)
5:      orq     $USED, (%rax)
        addq    $HEADER, %rax
        ret

kfree:  testq   %rdi, %rdi
        jz      2f
        movl    $HEAP, %eax                     # only what is found as a block is one
1:      movq    (%rax), %rcx
        leaq    HEADER(%rax), %rdx
        cmpq    %rdi, %rdx
        je      3f
        andq    $~USED, %rcx
        addq    %rcx, %rax
        cmpq    $HEAP_END, %rax
        jb      1b
        jmp     4f
3:      testb   $USED, %cl
        jz      4f
        andq    $~USED, (%rax)
2:      xorl    %eax, %eax
        ret
4:      movl    $-1, %eax
        ret
