        .globl  _start, unused, kept
        .section .text.start, "ax"
_start: call    used
        .section .text.used, "ax"
used:   ret
        .section .text.unused, "ax"
unused: ret
        .section .text.kept, "ax"
kept:   ret
        .section .init_array, "aw", @init_array
        .quad   kept
        .section table, "a"
        .byte   1
        .data
        .quad   0
