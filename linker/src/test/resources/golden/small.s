.globl _start
_start: nop
 mov foo, %eax
 .section .rodata
 .quad 1
 .data
foo: .quad 2
 .bss
b: .zero 16
