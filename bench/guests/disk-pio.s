# 256 sectors by the ATA registers and one REP INSW, over and over.
    .set    ROUNDS, 100
    .include "device16.inc"
    begin
    movw    $ROUNDS, %bp
    movw    $0x2000, %ax
    movw    %ax, %es
1:  movw    $0x1f2, %dx
    xorb    %al, %al                # 256
    outb    %al, %dx
    incw    %dx
    movb    $1, %al
    outb    %al, %dx
    incw    %dx
    xorb    %al, %al
    outb    %al, %dx
    incw    %dx
    outb    %al, %dx
    incw    %dx
    movb    $0xe0, %al
    outb    %al, %dx
    incw    %dx
    movb    $0x20, %al
    outb    %al, %dx
2:  inb     %dx, %al
    testb   $0x08, %al
    jz      2b
    movw    $0x1f0, %dx
    movb    $2, %bl                 # two halves: CX counts to 65535 words
3:  xorw    %di, %di
    movw    $0x8000, %cx
    rep insw
    decb    %bl
    jnz     3b
    decw    %bp
    jnz     1b
    finish
