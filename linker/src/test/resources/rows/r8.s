# A field of one byte.
        .globl  target
        .text
        .byte   target
target: ret
