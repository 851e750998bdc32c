        .globl  _start
        .text
_start: call    once
        .section .text.once, "axG", @progbits, once, comdat
        .weak   once
once:   ret
