 .globl _start
 .text
_start: mov $stack_top, %rsp
 call kmain
1: hlt
 jmp 1b
 .section .multiboot
 .align 8
 .long 0x1BADB002, 0, -0x1BADB002
 .bss
 .align 16
stack: .skip 4096
stack_top:
