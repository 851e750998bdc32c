# Bytes out of the first serial port as fast as the line status allows.
    .set    ROUNDS, 400000
    .include "device16.inc"
    begin
    movl    $ROUNDS, %ebp
1:  movw    $0x3fd, %dx
2:  inb     %dx, %al
    testb   $0x20, %al
    jz      2b
    movw    $0x3f8, %dx
    movb    $'x', %al
    outb    %al, %dx
    decl    %ebp
    jnz     1b
    finish
