# Chapter 20. heap_init, kmalloc, kfree: see README.md.

        .set    HEAP, 0x100000
        .set    HEAP_END, 0x110000

        .code64
        .globl  heap_init, kmalloc, kfree
heap_init:
        movq    $HEAP, next
        ret

# This one only ever goes forward, and takes nothing back.

kmalloc:
        movq    next, %rax
        addq    %rdi, next
        ret

kfree:  xorl    %eax, %eax
        ret

        .data
        .balign 8
next:   .quad   HEAP
