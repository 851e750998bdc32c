# Sections that belong to others, and a function.
        .globl  start
        .type   start, @function
        .section .text.a, "ax"
start:  nop
        .section .text.b, "ax"
        nop
        nop
        .section .lists.a, "ao", @progbits, .text.a
        .byte   1
        .section .lists.b, "ao", @progbits, .text.b
        .byte   2
        .section .lists.c, "a", @progbits
        .byte   3
        .data
        .quad   __ehdr_start, first
