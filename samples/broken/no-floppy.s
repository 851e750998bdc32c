# Mistake: the drive is taken for the first floppy, which this machine has not got; the firmware gave the right number in %dl.

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp

        movw    $0x0201, %ax                    # read one sector
        movw    $0x0002, %cx
        movw    $0, %dx                         # head 0 of the floppy drive
        movw    $0x8000, %bx
        int     $0x13
stop:
        cli
        hlt
        jmp     stop

        .org    510
        .word   0xaa55
