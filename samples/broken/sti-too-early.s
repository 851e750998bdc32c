# Mistake: interrupts are on in protected mode, and there is no IDT yet.

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
        sti
wait:
        hlt
        jmp     wait

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
