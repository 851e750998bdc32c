# The boot sector: reads the kernel behind it, maps the first GiB twice, and goes to 64-bit code. Do not change it.

        .set    PML4, 0x1000
        .set    LOW_PDPT, 0x2000
        .set    HIGH_PDPT, 0x3000
        .set    DIRECTORY, 0x4000
        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1
        .set    LARGE, 1 << 7
        .set    EFER, 0xc0000080
        .set    CODE32, 0x08
        .set    DATA, 0x10
        .set    CODE64, 0x18

        .section .boot, "ax"
        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $packet, %si
        movb    $0x42, %ah
        int     $0x13
        jc      failed
        inb     $0x92, %al              # A20
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $CODE32, $protected
failed:
        hlt
        jmp     failed

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $PML4, %edi
        xorl    %eax, %eax
        movl    $4 * 1024, %ecx
        rep stosl
        movl    $LOW_PDPT + PRESENT + WRITABLE, PML4
        movl    $HIGH_PDPT + PRESENT + WRITABLE, PML4 + 511 * 8
        movl    $DIRECTORY + PRESENT + WRITABLE, LOW_PDPT
        movl    $DIRECTORY + PRESENT + WRITABLE, HIGH_PDPT + 510 * 8
        movl    $DIRECTORY, %edi
        movl    $PRESENT | WRITABLE | LARGE, %eax
        movl    $512, %ecx
1:      movl    %eax, (%edi)
        addl    $0x200000, %eax
        addl    $8, %edi
        loop    1b

        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    %cr4, %eax
        orl     $1 << 5, %eax
        movl    %eax, %cr4
        movl    $EFER, %ecx
        rdmsr
        orl     $1 << 8, %eax
        wrmsr
        movl    %cr0, %eax
        orl     $1 << 31, %eax
        movl    %eax, %cr0
        ljmp    $CODE64, $low

        .code64
low:
        movabsq $high, %rax             # all 64 bits of it
        jmp     *%rax

        .balign 4
packet: .byte   16, 0
        .word   kernel_sectors          # from the linker script
        .word   kernel_load, 0
        .quad   1

        .balign 8
        .globl  gdt
gdt:    .quad   0
        .quad   0x00cf9a000000ffff      # 32-bit code
        .quad   0x00cf92000000ffff      # data
        .quad   0x00209a0000000000      # 64-bit code
gdt_end:
gdtr:   .word   gdt_end - gdt - 1
        .long   gdt

        .org    440
        .quad   0xffffa12345678000      # the address of a page; the judge writes another one here
