# A boot sector that prints through the firmware.
#
# The firmware (BIOS) is the only program present when this sector starts. Its services are reached by software
# interrupts: INT 10h is the screen. With 0x0e in %ah it prints the character in %al like a teletype, that is, at the
# cursor, which moves on.

        .code16
        .globl  start
start:
        xorw    %ax, %ax                        # the firmware promises nothing about the data segments
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp                    # INT pushes 6 bytes: it needs a stack
        cld

        movw    $message, %si                   # with "$" the address itself, without it what lies there
print:
        lodsb
        testb   %al, %al
        jz      stop
        movb    $0x0e, %ah
        movw    $0x0007, %bx                    # page 0; the colour counts in graphics modes only
        int     $0x10
        jmp     print

stop:
        cli
        hlt
        jmp     stop

message:
        .asciz  "Hello from the BIOS\r\n"

        .org    510
        .word   0xaa55
