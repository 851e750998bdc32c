# Code, data, zeroed and read-only sections, and small ones that sort in several ways.
        .globl  _start, text_of_a, data_of_a
        .text
_start: call    foo
text_of_a:
        mov     $1, %al
        .section .text.hot, "ax"
        .byte   0xa1
        .section .t.30, "ax"
        .balign 1
        .byte   0x30
        .section .t.5, "ax"
        .balign 16
        .byte   0x05
        .section .t.200, "ax"
        .balign 4
        .byte   0x20, 0x0a
        .section .ini.2, "a"
        .byte   2
        .section .ini.10, "a"
        .byte   10
        .section .ini.00050, "a"
        .byte   50
        .data
data_of_a:
        .long   0x11111111, foo
        .section .rodata, "a"
        .byte   1, 2, 3
        .section .rodata.str1.1, "aMS", @progbits, 1
        .string "hello"
        .string "lo"
        .bss
        .balign 8
        .skip   12
        .comm   shared, 4, 4
        .section table, "a"
        .byte   0xaa
        .section .init_array, "aw", @init_array
        .balign 8
        .long   _start, 0
