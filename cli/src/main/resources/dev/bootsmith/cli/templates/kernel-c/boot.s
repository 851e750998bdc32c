# Loads the kernel, which lies behind this sector on the disk, goes into 32-bit protected mode and calls kmain. How many sectors
# the kernel has, and where it goes, comes from the linker script.

        .set    CODE, 0x08
        .set    DATA, 0x10

        .section .boot, "ax"
        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        movb    $0x42, %ah                      # %dl is the drive that we were started from
        movw    $packet, %si
        int     $0x13
        jc      failed

        cli                                     # the firmware may have switched interrupts on
        inb     $0x92, %al                      # address line A20
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92

        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax                        # CR0.PE
        movl    %eax, %cr0
        ljmp    $CODE, $protected

failed:
        movw    $0x0e00 | '!', %ax              # "!" instead of a system: the disk could not be read
        int     $0x10
1:      hlt
        jmp     1b

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %fs
        movl    %eax, %gs
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $bss_start, %edi                # C expects its variables to begin as 0
        movl    $bss_size, %ecx
        xorl    %eax, %eax
        rep stosb

        xorl    %ebp, %ebp                      # the end of every backtrace
        call    kmain
1:      cli
        hlt
        jmp     1b

        .balign 4
packet: .byte   16, 0
        .word   kernel_sectors
        .word   0, kernel_segment
        .quad   1

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt
