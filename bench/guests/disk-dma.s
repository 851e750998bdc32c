# 256 sectors by READ DMA and the bus master of the PIIX3, over and over.
    .set    ROUNDS, 100
    .set    MASTER, 0xc000
    .set    TABLE, 0x1000
    .include "device16.inc"
    begin
    movl    $0x20000, TABLE         # two pieces of 64 KiB
    movl    $0, TABLE + 4
    movl    $0x30000, TABLE + 8
    movl    $0x80000000, TABLE + 12
    movl    $TABLE, %eax
    movw    $(MASTER + 4), %dx
    outl    %eax, %dx
    movw    $ROUNDS, %bp
1:  movw    $MASTER, %dx
    movb    $8, %al                 # stopped, towards memory
    outb    %al, %dx
    movw    $0x1f2, %dx
    xorb    %al, %al
    outb    %al, %dx
    incw    %dx
    movb    $1, %al
    outb    %al, %dx
    movw    $0x1f6, %dx
    movb    $0xe0, %al
    outb    %al, %dx
    incw    %dx
    movb    $0xc8, %al
    outb    %al, %dx
    movw    $MASTER, %dx
    movb    $9, %al                 # go
    outb    %al, %dx
    movw    $(MASTER + 2), %dx
2:  inb     %dx, %al
    testb   $1, %al
    jnz     2b
    movw    $0x1f7, %dx
    inb     %dx, %al
    decw    %bp
    jnz     1b
    finish
