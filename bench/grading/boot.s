# Prints a line on the debug port.
        .code16
        .globl  start
start:  xorw    %ax, %ax
        movw    %ax, %ds
        movw    $text, %si
        cld
1:      lodsb
        testb   %al, %al
        jz      2f
        outb    %al, $0xe9
        jmp     1b
2:      cli
        hlt
        jmp     2b
text:   .asciz  "hello from the boot sector\n"
        .org    510
        .word   0xaa55
