# Chapter 6, one way to do it.

        .set    CODE, 0x08
        .set    DATA, 0x10
        .set    SCREEN, 0x18
        .set    WORD, 0x7db8
        .set    CELL, (12 * 80 + 40) * 2

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        inb     $0x92, %al
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92

        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $CODE, $protected

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %ss
        movl    $0x7c00, %esp
        movl    $SCREEN, %eax
        movl    %eax, %es

        cld
        movl    $WORD, %esi
        movl    $CELL, %edi
        movb    $0x0f, %ah
1:      lodsb
        testb   %al, %al
        jz      stop
        stosw                                   # to %es:%edi, as ever
        jmp     1b
stop:
        hlt
        jmp     stop

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
        .quad   0x0040920b80000fa0              # base 0xb8000, limit 3999 in bytes: G = 0
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
