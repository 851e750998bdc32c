# Chapter 12. To 64-bit mode, and the number at NUMBER as 16 hexadecimal digits.

        .set    CODE32, 0x08
        .set    DATA, 0x10
        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1
        .set    LARGE, 1 << 7
        .set    NUMBER, 0x7db8
        .set    SCREEN, 0xb8000
        .set    EFER, 0xc0000080

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
        ljmp    $CODE32, $protected

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld

        # your lines: tables, the road, and 64-bit code

stop:
        hlt
        jmp     stop

        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff              # 32-bit code
        .quad   0x00cf92000000ffff              # data
gdt_end:
gdtr:   .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
