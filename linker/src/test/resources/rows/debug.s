        .globl  _start
        .text
_start: nop
        .section .debug_info, "", @progbits
        .long   1, 2, 3
        .section .comment, "MS", %progbits, 1
        .string "made by hand"
