        .globl  _start
        .text
_start: mov     %fs:first@tpoff, %eax
        mov     %fs:zero@tpoff, %eax
        .section .tdata, "awT", @progbits
        .balign 8
first:  .quad   5
        .section .tbss, "awT", @nobits
        .balign 16
zero:   .skip   16
