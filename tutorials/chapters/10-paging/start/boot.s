# Chapter 10. Page tables by hand: an identity mapping, a read-only page with another name, and a directory that maps itself.

        .set    CODE, 0x08
        .set    DATA, 0x10
        .set    WORD, 0x7db8
        .set    SCREEN, 0xb8000

        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $CODE, $protected

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld

        # your lines: tables, paging, and a word that is read by another name than it was written

stop:
        hlt
        jmp     stop

        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdt_end:
gdtr:   .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
