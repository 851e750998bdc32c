# The first disk of the first channel: ata_read and ata_write, by programmed input and output, without interrupts.
#
#     %eax  number of the sector, 28 bits
#     %rdi  512 bytes of memory
#
# Afterwards CF is set if the drive says no, and %al is its error register. No other register is changed.

        .set    DATA, 0x1f0
        .set    ERROR, 0x1f1
        .set    COUNT, 0x1f2
        .set    LBA, 0x1f3                      # and 0x1f4, 0x1f5
        .set    DRIVE, 0x1f6
        .set    COMMAND, 0x1f7                  # written
        .set    STATUS, 0x1f7                   # read
        .set    BUSY, 0x80
        .set    FAULT, 0x20
        .set    REQUEST, 0x08
        .set    FAILED, 0x01
        .set    READ_SECTORS, 0x20
        .set    WRITE_SECTORS, 0x30
        .set    FLUSH_CACHE, 0xe7

        .code64
        .text
        .globl  ata_read
ata_read:
        pushq   %rcx
        pushq   %rdx
        pushq   %rdi
        movb    $READ_SECTORS, %cl
        call    begin
        movw    $DATA, %dx
        movl    $256, %ecx
        rep insw                                # 256 words
        clc
1:      popq    %rdi
        popq    %rdx
        popq    %rcx
        ret

        .globl  ata_write
ata_write:
        pushq   %rcx
        pushq   %rdx
        pushq   %rsi
        movb    $WRITE_SECTORS, %cl
        call    begin
        call    wait_for_data
        jc      1f
        movw    $DATA, %dx
        movq    %rdi, %rsi
        movl    $256, %ecx
        rep outsw
        call    wait_until_ready
        jc      1f
        movb    $FLUSH_CACHE, %al               # from the drive's memory to the disk
        movw    $COMMAND, %dx
        outb    %al, %dx
        call    wait_until_ready
1:      popq    %rsi
        popq    %rdx
        popq    %rcx
        ret

# Gives command %cl for sector %eax.

begin:
        pushq   %rax
        call    wait_until_ready
        popq    %rax
        pushq   %rax
        shrl    $24, %eax                       # bits 24-27, LBA, first drive
        andb    $0x0f, %al
        orb     $0xe0, %al
        movw    $DRIVE, %dx
        outb    %al, %dx
        call    wait_until_ready                # now it is this drive's status
        movb    $1, %al
        movw    $COUNT, %dx
        outb    %al, %dx
        popq    %rax
        movw    $LBA, %dx
        outb    %al, %dx                        # bits 0-7
        shrl    $8, %eax
        incw    %dx
        outb    %al, %dx                        # bits 8-15
        shrl    $8, %eax
        incw    %dx
        outb    %al, %dx                        # bits 16-23
        movb    %cl, %al
        movw    $COMMAND, %dx
        outb    %al, %dx
        ret

# Waits while the drive is busy. CF and the error register, if it failed.

wait_until_ready:
        movw    $STATUS, %dx
        inb     %dx, %al                        # four reads take 400 ns, and only then BUSY can be trusted
        inb     %dx, %al
        inb     %dx, %al
1:      inb     %dx, %al
        testb   $BUSY, %al
        jnz     1b
        testb   $FAILED | FAULT, %al            # clears CF
        jz      2f
        movw    $ERROR, %dx
        inb     %dx, %al
        stc
2:      ret

# The same, and then the drive must ask for data.

wait_for_data:
        call    wait_until_ready
        jc      1f
        testb   $REQUEST, %al
        jnz     1f
        stc
1:      ret
