# Mutant: the signature is missing.

        .code16
        .globl  start
start:
        xorw    %ax, %ax                        # the firmware promises nothing about the segments
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movw    $0x0201, %ax                    # read one sector
        movw    $0x0002, %cx                    # cylinder 0, sector 2: LBA 1
        movb    $0x00, %dh                      # head 0; DL still holds the drive
        movw    $name, %bx
        int     $0x13
        jc      failed

        movw    $0x0003, %ax                    # an empty screen of 80 columns
        int     $0x10
        movw    $hello, %si
        call    print
        movw    $name, %si
        call    print
        movw    $mark, %si
        call    print
        jmp     stop

failed:
        movw    $trouble, %si
        call    print
stop:
        cli
        hlt
        jmp     stop

# Shows the text at DS:SI, ended by a zero byte.
print:
        lodsb
        testb   %al, %al
        jz      1f
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        jmp     print
1:      ret

hello:  .asciz  "Hello, "
mark:   .asciz  "!"
trouble:
        .asciz  "cannot read the disk"

        .set    name, 0x7e00                    # right behind this sector

        .org    510
        .word   0
