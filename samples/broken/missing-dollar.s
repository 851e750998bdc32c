# Mistake: "message" without "$" is the memory at that address, not the address.

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movw    message, %si                    # loads the letters "He": 0x6548
print:
        lodsb
        testb   %al, %al
        jz      stop
        movb    $0x0e, %ah
        int     $0x10
        jmp     print
stop:
        cli
        hlt
        jmp     stop

message:
        .asciz  "Hello"

        .org    510
        .word   0xaa55
