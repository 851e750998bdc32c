# The other half: defines what a.s wants.
        .globl  foo, bar
        .weak   soft
        .text
foo:    ret
bar:    mov     $2, %bl
soft:   ret
        .section .text.hot, "ax"
        .byte   0xb1
        .section .t.5, "ax"
        .byte   0x55
        .data
        .byte   0x22
        .section .rodata, "a"
        .byte   9
        .section .rodata.str1.1, "aMS", @progbits, 1
        .string "lo"
        .string "world"
        .bss
        .skip   3
        .comm   shared, 40, 32
        .section table, "a"
        .byte   0xbb
        .section .note.x, "a", @note
        .long   4, 0, 1
        .ascii  "abc\0"
        .section .odd, "aw"
        .byte   7
