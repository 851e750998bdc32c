# Mistake: the disk address packet does not begin with its size.

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movb    $0x42, %ah
        movw    $packet, %si
        int     $0x13
        jc      stop
        ljmp    $0, $0x8000
stop:
        hlt
        jmp     stop

packet:
        .word   1                               # ".byte 16, 0" should stand before it
        .word   0x8000, 0
        .quad   0

        .org    510
        .word   0xaa55
