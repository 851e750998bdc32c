# Mistake: the GDT lacks the null descriptor. The CPU counts entries from 0, so selector 0x08 is the second entry, which is
# the data segment here, and no code runs in a data segment.

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $0x08, $protected

        .code32
protected:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
stop:
        hlt
        jmp     stop

        .balign 8
gdt:
        .quad   0x00cf9a000000ffff              # meant to be 0x08, is 0x00
        .quad   0x00cf92000000ffff              # meant to be 0x10, is 0x08
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
