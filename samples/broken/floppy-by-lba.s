# Mistake: the extended functions of INT 13h, on a floppy. They are for hard disks and CDs.

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movb    $0x42, %ah
        movb    $0, %dl                         # drive A
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
        .quad   1

        .org    510
        .word   0xaa55
