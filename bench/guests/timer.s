# Interrupts of the 8254 at 20 kHz, each acknowledged, with HLT in between.
    .set    ROUNDS, 100000
    .include "device16.inc"
    begin
    cli
    movw    $tick, 0x20
    movw    $0, 0x22
    movb    $0x34, %al
    outb    %al, $0x43
    movb    $60, %al                # 1193182 / 60
    outb    %al, $0x40
    xorb    %al, %al
    outb    %al, $0x40
    movl    $ROUNDS, %ebp
    sti
1:  hlt
    testl   %ebp, %ebp
    jnz     1b
    cli
    jmp     2f
tick:
    pushw   %ax
    decl    %ebp
    movb    $0x20, %al
    outb    %al, $0x20
    popw    %ax
    iret
2:  finish
