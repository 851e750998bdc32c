# Groups, merged strings, relocations in three sections, an unused .bss; recorded as groups.x86_64.hex
 .section .text.foo,"axG",@progbits,foo,comdat
 .globl foo
foo: call bar
 .text
 .globl _start
_start: call foo
 mov $msg, %edi
 .data
msg: .quad msg
 .section .rodata.str1.1,"aMS",@progbits,1
 .string "hi"
 .bss
 .zero 16
 .section .note.GNU-stack,"",@progbits
