# Chapter 11, one way to do it.

        .set    CODE, 0x08
        .set    DATA, 0x10
        .set    WORD, 0x7db8
        .set    SCREEN, 0xb8000

        .set    PDPT, 0x10000
        .set    LOW, 0x11000                    # directory of the first GiB
        .set    HIGH, 0x12000                   # directory of the second GiB
        .set    PAGE, 0x400000

        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1
        .set    LARGE, 1 << 7

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

        movl    $PDPT, %edi                     # three tables, empty
        xorl    %eax, %eax
        movl    $3 * 1024, %ecx
        rep stosl

        movl    $LOW, %edi
        movl    $PRESENT | WRITABLE | LARGE, %eax
        movl    $512, %ecx
1:      movl    %eax, (%edi)
        addl    $0x200000, %eax
        addl    $8, %edi
        loop    1b
        movl    $0, LOW + 8                     # the guard
        movl    $PAGE + PRESENT + WRITABLE + LARGE, HIGH

        movl    $LOW + PRESENT, PDPT            # of their flags only P is allowed here
        movl    $HIGH + PRESENT, PDPT + 8

        movl    $PDPT, %eax
        movl    %eax, %cr3
        movl    %cr4, %eax
        orl     $1 << 5, %eax
        movl    %eax, %cr4
        movl    %cr0, %eax
        orl     $1 << 31, %eax
        movl    %eax, %cr0

        movl    $WORD, %esi
        movl    $0x600000, %edi
2:      lodsb
        stosb
        testb   %al, %al
        jnz     2b

        movl    $0x600000, %esi
        movl    $SCREEN, %edi
        movb    $0x0f, %ah
3:      lodsb
        testb   %al, %al
        jz      stop
        stosw
        jmp     3b
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
