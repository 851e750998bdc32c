# Mistake: cylinders and heads count from 0, but sectors count from 1. Sector 0 does not exist.

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp

        movw    $0x0201, %ax                    # read one sector
        movw    $0x0000, %cx                    # cylinder 0, sector 0
        movb    $0, %dh
        movw    $0x8000, %bx
        int     $0x13                           # CF=1
stop:
        cli
        hlt
        jmp     stop

        .org    510
        .word   0xaa55
