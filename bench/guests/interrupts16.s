# Software interrupts in real mode to a handler of the guest's own, segment loads, string instructions without REP.
    .ifndef ROUNDS
    .set    ROUNDS, 400000
    .endif
    .code16
    .globl  _start
_start:
    cli
    xorw    %ax, %ax
    movw    %ax, %ds
    movw    %ax, %ss
    movw    $0x7c00, %sp
    movw    $handler, 0x60 * 4
    movw    %ax, 0x60 * 4 + 2
    cld
    movb    $'S', %al
    outb    %al, $0xe9
    movl    $ROUNDS, %ebp
1:  movw    $0x2000, %ax
    movw    %ax, %es
    xorw    %di, %di
    int     $0x60
    pushw   %ds
    pushw   %es
    popw    %ds
    xorw    %si, %si
    lodsb
    stosb
    popw    %ds
    pushf
    popf
    decl    %ebp
    jnz     1b
    movb    $'E', %al
    outb    %al, $0xe9
    movw    $0x2000, %ax
    movw    $0x604, %dx
    outw    %ax, %dx
    movw    $0x8900, %dx
    .irp    letter, 'S', 'h', 'u', 't', 'd', 'o', 'w', 'n'
    movb    $\letter, %al
    outb    %al, %dx
    .endr
    hlt
handler:
    pushw   %ax
    incw    %bx
    popw    %ax
    iret
    .org    510
    .word   0xaa55
