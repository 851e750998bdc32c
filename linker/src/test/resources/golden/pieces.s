 .globl _start, gd
 .code64
_start: jmp x
x: hlt
 .section .text.foo,"ax"
 .align 64
 nop
 .section .rodata.a,"a"
 .ascii "abc"
 .data
gd: .word 7
 .section .custom,"aw"
 .long 1,2,3
 .section .ccode,"ax"
 nop
 .section .roc,"a"
 .byte 9
 .bss
 .skip 33
 .section .nb,"aw",@nobits
 .skip 5
 .comm cm,40,32
