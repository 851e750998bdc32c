        .globl  member
        .text
member: call    deeper
        .section .extra, "ax"
        .byte   0x61
