# 127 sectors by INT 13h AH=42h, over and over.
    .set    ROUNDS, 1000
    .include "device16.inc"
    begin
    movw    $ROUNDS, %bp
1:  movw    $packet, %si
    movw    $0x4200, %ax
    movb    $0x80, %dl
    int     $0x13
    decw    %bp
    jnz     1b
    jmp     2f
packet:
    .byte   16, 0
    .word   127, 0, 0x2000
    .quad   1
2:  finish
