# The text screen moved up by one row, and a new row of blanks.
    .set    ROUNDS, 5000
    .include "device16.inc"
    begin
    movw    $0xb800, %ax
    movw    %ax, %ds
    movw    %ax, %es
    movw    $ROUNDS, %bp
1:  movw    $160, %si
    xorw    %di, %di
    movw    $(24 * 80), %cx
    rep movsw
    movw    $0x0720, %ax
    movw    $80, %cx
    rep stosw
    decw    %bp
    jnz     1b
    finish
