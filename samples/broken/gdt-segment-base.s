# Mistake: the program runs with DS = 0x7c0 and counts its addresses from 0, and hands LGDT such an offset. GDTR takes a linear
# address: 0x7c00 is missing from it.

        .code16
        .globl  start
start:
        ljmp    $0x07c0, $begin - 0x7c00
begin:
        cli
        movw    %cs, %ax
        movw    %ax, %ds
        xorw    %ax, %ax
        movw    %ax, %ss
        movw    $0x7c00, %sp
        lgdtl   gdtr - 0x7c00
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
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt - 0x7c00                    # "gdt" would be right

        .org    510
        .word   0xaa55
