        .code16
        .globl  start
start:
        movb    $0x02, %ah                      # cursor to row 24, column 78
        movb    $0, %bh
        movw    $24 << 8 | 78, %dx
        int     $0x10
        movw    $0x0a00 | 'O', %ax              # a character without a colour
        movw    $1, %cx
        int     $0x10
        movb    $0x02, %ah
        movw    $24 << 8 | 79, %dx
        int     $0x10
        movw    $0x0a00 | 'K', %ax
        int     $0x10
stop:
        cli
        hlt
        jmp     stop

        .org    510
        .word   0xaa55
