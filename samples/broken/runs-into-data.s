# Mistake: nothing stops the program before its data.

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movb    $'A', %al
        movb    $0x0e, %ah
        int     $0x10
table:
        .word   0xffff, 0xffff                  # no instruction

        .org    510
        .word   0xaa55
