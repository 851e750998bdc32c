# Chapter 12, one way to do it.

        .set    CODE32, 0x08
        .set    DATA, 0x10
        .set    CODE64, 0x18
        .set    PML4, 0x10000
        .set    PDPT, 0x11000
        .set    DIRECTORY, 0x12000
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

        movl    NUMBER, %ebx
        movl    NUMBER + 4, %edx
        movl    $SCREEN, %edi
        movl    $16, %ecx
        movb    $0x0f, %ah
5:      movl    %edx, %eax
        shldl   $4, %ebx, %edx
        shll    $4, %ebx
        shrl    $28, %eax
        cmpb    $10, %al
        jb      6f
        addb    $'A' - '0' - 10, %al
6:      addb    $'0', %al
        movb    $0x0f, %ah
        stosw
        decl    %ecx
        jnz     5b

# One table of each kind; the directory maps the first GiB to itself in pages of 2 MiB.
        movl    $PML4, %edi
        xorl    %eax, %eax
        movl    $3 * 1024, %ecx
        rep stosl
        movl    $PDPT + PRESENT + WRITABLE, PML4
        movl    $DIRECTORY + PRESENT + WRITABLE, PDPT
        movl    $DIRECTORY, %edi
        movl    $PRESENT | WRITABLE | LARGE, %eax
        movl    $512, %ecx
1:      movl    %eax, (%edi)
        addl    $0x200000, %eax
        addl    $8, %edi
        loop    1b

        movl    $PML4, %eax                     # where the tables are
        movl    %eax, %cr3
        movl    %cr4, %eax                      # PAE
        orl     $1 << 5, %eax
        movl    %eax, %cr4
        movl    $EFER, %ecx                     # long mode enabled: EFER.LME
        rdmsr
        orl     $1 << 8, %eax
        wrmsr
        movl    %cr0, %eax                      # paging: and with it long mode is active
        orl     $1 << 31, %eax
        movl    %eax, %cr0
        ljmp    $CODE64, $long_mode             # 64-bit code

        .code64
long_mode:
stop:
        hlt
        jmp     stop

        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff              # 32-bit code
        .quad   0x00cf92000000ffff              # data
        .quad   0x00209a0000000000              # 64-bit code: L = 1, D = 0
gdt_end:
gdtr:   .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
