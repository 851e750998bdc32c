# 16-bit segmented code: loads and stores through two segments, far calls, LOOP.
    .ifndef ROUNDS
    .set    ROUNDS, 4000
    .endif
    .code16
    .globl  _start
_start:
    cli
    xorw    %ax, %ax
    movw    %ax, %ss
    movw    $0x7c00, %sp
    movw    $0x2000, %ax
    movw    %ax, %ds
    movw    $0x3000, %ax
    movw    %ax, %es
    movb    $'S', %al
    outb    %al, $0xe9
    movl    $ROUNDS, %ebp
3:  xorw    %si, %si
    xorw    %di, %di
    movw    $1000, %cx
1:  movw    (%si), %ax
    addw    %cx, %ax
    movw    %ax, %es:2(%di)
    addw    $2, %si
    addw    $2, %di
    lcall   $0, $far_function
    loop    1b
    decl    %ebp
    jnz     3b
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
far_function:
    xorw    %ax, %bx
    rolw    $3, %bx
    lret
    .org    510
    .word   0xaa55
