# Mistake: the PDPT of 32-bit mode has no R/W bit; what is 1 there in other tables is reserved in its entries.

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

        movl    $0x1000, %edi                   # PDPT at 0x1000, page directory at 0x2000
        xorl    %eax, %eax
        movl    $0x2000 / 4, %ecx
        rep stosl
        movl    $0x2003, 0x1000                 # should be 0x2001
        movl    $0x83, 0x2000                   # the first 2 MiB
        movl    $0x1000, %eax
        movl    %eax, %cr3
        movl    %cr4, %eax
        orl     $1 << 5, %eax                   # PAE
        movl    %eax, %cr4
        movl    %cr0, %eax
        orl     $1 << 31, %eax                  # CR0.PG
        movl    %eax, %cr0
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
        .long   gdt

        .org    510
        .word   0xaa55
