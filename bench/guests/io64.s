# Port and video memory traffic: the interrupt controller's mask, the POST port, a text cell.
    .ifndef ROUNDS
    .set    ROUNDS, 500000
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ecx
1:  inb     $0x21, %al
    outb    %al, $0x21
    outb    %al, $0x80
    movw    %cx, 0xb8000
    movw    0xb8000, %ax
    decl    %ecx
    jnz     1b
    finish
