# The boot sector of a kernel in C: to 32-bit protected mode, then load_kernel() in bootmain.c, which shares this sector.

        .set    CODE, 0x08
        .set    DATA, 0x10

        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss

1:      inb     $0x64, %al                      # A20 by the keyboard controller: write its output port
        testb   $0x02, %al
        jnz     1b
        movb    $0xd1, %al
        outb    %al, $0x64
1:      inb     $0x64, %al
        testb   $0x02, %al
        jnz     1b
        movb    $0xdf, %al
        outb    %al, $0x60

        lgdt    gdt_pointer
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $CODE, $protected

        .code32
protected:
        movw    $DATA, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $start, %esp
        call    load_kernel
1:      hlt
        jmp     1b

        .balign 4
gdt:    .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdt_pointer:
        .word   . - gdt - 1
        .long   gdt
        .section .note.GNU-stack, "", @progbits
