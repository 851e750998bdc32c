# A program of several sections, linked by its own script.
        .code16
        .globl  start
        .type   start, @function
start:  cli
        movw    $message, %si
        incw    counter
        hlt
        .size   start, . - start
        .org    510
        .word   0xaa55
        .section .rodata
message:
        .asciz  "linked"
        .data
        .globl  counter
        .type   counter, @object
        .size   counter, 2
counter:
        .word   1
        .bss
buffer: .skip   256
