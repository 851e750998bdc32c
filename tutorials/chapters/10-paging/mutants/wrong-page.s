# Chapter 10, one way to do it.

        .set    CODE, 0x08
        .set    DATA, 0x10
        .set    WORD, 0x7db8
        .set    SCREEN, 0xb8000

        .set    DIRECTORY, 0x10000
        .set    LOW_TABLE, 0x11000
        .set    PAGE, 0x12000
        .set    HIGH_TABLE, 0x13000
        .set    HIGH, 0xd0000000

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

        movl    $DIRECTORY, %edi                # four pages: directory, table, page, table
        xorl    %eax, %eax
        movl    $4 * 1024, %ecx
        rep stosl

        movl    $LOW_TABLE, %edi
        movl    $PRESENT | WRITABLE, %eax
        movl    $1024, %ecx
1:      stosl
        addl    $0x1000, %eax
        loop    1b

        movl    $LOW_TABLE + PRESENT + WRITABLE, DIRECTORY
        movl    $HIGH_TABLE + PRESENT + WRITABLE, DIRECTORY + (HIGH >> 22) * 4
        movl    $LOW_TABLE + PRESENT, HIGH_TABLE     # the page is its first entry
        movl    $DIRECTORY + PRESENT + WRITABLE, DIRECTORY + 1023 * 4

        movl    $DIRECTORY, %eax
        movl    %eax, %cr3
        movl    %cr0, %eax
        orl     $1 << 31, %eax
        movl    %eax, %cr0

        movl    $WORD, %esi
        movl    $PAGE, %edi
2:      lodsb
        stosb
        testb   %al, %al
        jnz     2b

        movl    $PAGE, %esi
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
