# The boot sector, in section .boot: loads the rest, enters protected mode, clears .bss, calls main. Do not change it.

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
        movb    $0x42, %ah              # %dl still is the drive
        int     $0x13
        jc      failed

        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $0x08, $protected
failed:
        hlt
        jmp     failed

        .code32
protected:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $0x20000, %edi          # memory of a real PC is not empty: some dirt
        movl    $0x4000, %ecx
        movl    $0xcccccccc, %eax
        rep stosl

        movl    $bss_start, %edi
        movl    $bss_end, %ecx
        subl    %edi, %ecx
        xorl    %eax, %eax
        rep stosb

        call    main
stop:
        hlt
        jmp     stop

        .balign 4
packet:
        .byte   16, 0
        .word   rest_sectors            # how many: the linker knows
        .word   0x7e00, 0               # to 0000:7e00
        .quad   1                       # from LBA 1

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdtr:
        .word   gdtr - gdt - 1
        .long   gdt
