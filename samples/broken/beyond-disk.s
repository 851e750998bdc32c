# Mistake: the second stage was never written to the image: the disk ends before the sector that is asked for.

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
        .byte   16, 0
        .word   1
        .word   0x8000, 0
        .quad   1000000

        .org    510
        .word   0xaa55
