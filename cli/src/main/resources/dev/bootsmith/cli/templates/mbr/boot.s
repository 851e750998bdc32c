# A boot sector. The firmware reads it to 0x7c00 and starts it in real mode, with the number of the drive in %dl.

        .set    SCREEN, 0xb800                  # segment of the screen's memory

        .code16
        .globl  start
start:
        xorw    %ax, %ax                        # the firmware promises nothing about these
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $SCREEN, %ax
        movw    %ax, %es
        cld

        movw    $message, %si
        xorw    %di, %di
        movb    $0x0f, %ah                      # white on black
1:      lodsb
        testb   %al, %al
        jz      stop
        stosw
        jmp     1b

stop:
        cli
        hlt
        jmp     stop

message:
        .asciz  "Hello from the boot sector"

        .org    510
        .word   0xaa55
