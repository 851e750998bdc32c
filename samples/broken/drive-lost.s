# Mistake: the firmware gave the drive in %dl, and this code used %dx for something else before it read the disk.

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp

        movw    $0x3f8, %dx                     # the drive is lost here: %dl is 0xf8
        movb    $'.', %al
        outb    %al, %dx

        movw    $0x0201, %ax                    # read one sector
        movw    $0x0002, %cx
        movb    $0, %dh
        movw    $0x8000, %bx
        int     $0x13
stop:
        cli
        hlt
        jmp     stop

        .org    510
        .word   0xaa55
