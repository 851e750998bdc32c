# Sector 7. What is wrong?

        .set    CODE32, 0x08
        .set    DATA, 0x10
        .set    CODE64, 0x18
        .set    PML4, 0x10000
        .set    PDPT, 0x11000
        .set    DIRECTORY, 0x12000
        .set    IDT, 0x13000
        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1
        .set    LARGE, 1 << 7
        .set    EFER, 0xc0000080

        .code16
        .globl  start
start:  cli
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
        movl    $PML4, %edi
        movl    $4 * 1024, %ecx
        xorl    %eax, %eax
        rep stosl
        movl    $PDPT + PRESENT + WRITABLE, PML4
        movl    $DIRECTORY + PRESENT + WRITABLE, PDPT
        movl    $PRESENT + WRITABLE + LARGE, DIRECTORY
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
        ljmp    $CODE64, $long_mode

        .code64
long_mode:
        movl    $0x7c00, %esp
        movl    $IDT + 16 * 6, %edi             # a gate for #UD
        movl    $skip, %eax
        movw    %ax, (%rdi)
        movw    $CODE64, 2(%rdi)
        movw    $0x8e00, 4(%rdi)
        lidt    idtr
        movl    $42, %eax
        call    show
        ud2
        movl    $64, %eax
        call    show
stop:   hlt
        jmp     stop

skip:   addq    $2, (%rsp)                      # behind the UD2
        iret

show:   movl    $10, %ecx                       # two digits
        xorl    %edx, %edx
        divl    %ecx
        addl    $0x0a30, %eax
        addl    $0x0a30, %edx
        movq    place, %rdi
        movw    %ax, (%rdi)
        movw    %dx, 2(%rdi)
        addq    $6, place
        ret

        .balign 8
place:  .quad   0xb8000
gdt:    .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
        .quad   0x00209a0000000000
gdtr:   .word   gdtr - gdt - 1
        .long   gdt
idtr:   .word   16 * 7 - 1
        .quad   IDT
        .org    510
        .word   0xaa55
