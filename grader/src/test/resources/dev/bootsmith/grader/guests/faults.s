# The handler of undefined opcodes returns to the one that was undefined.
        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    $handler, 6 * 4
        movw    %ax, 6 * 4 + 2
        ud2
        hlt
handler:
        incl    0x500
        iret
        .org    510
        .word   0xaa55
