        .text
        .globl  begin
        .type   begin, @function
begin:  nop
        mov     %eax, %ebx
        .type   table, @object
table:  .byte   1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
        .long   0x41424344, table
        .zero   40
        .byte   5
        .type   zeros, @object
zeros:  .zero   30
        .type   end, @function
end:    ret
        .weak   weaker
        .size   sized, 5
weaker:
sized:  ret
        .type   pointers, @object
pointers:
        .quad   begin, end
# Places without an instruction that have an operand all the same.
reserved:
        .byte   0x66, 0xd9, 0x4d, 0xcc
        .byte   0x64, 0xd9, 0x4d, 0xcc
        .byte   0x41, 0xdb, 0x65, 0xcc
        .byte   0xf3, 0xdb, 0x75, 0xcc
        .byte   0xdd, 0x2d, 1, 2, 3, 4
        .byte   0x67, 0xdd, 0x6c, 0x24, 4
        .byte   0x9b, 0xdd, 0x6c, 0x24, 4
        .byte   0xdd, 0x2d, 1
