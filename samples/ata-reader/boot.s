# The boot sector: loads the kernel that lies behind it on the disk, opens A20, goes to 32-bit protected mode and calls it.

        .set    CODE, 0x08
        .set    DATA, 0x10

        .section .boot, "ax"
        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        sti
        movw    $0x0003, %ax                    # text mode 80x25; this also clears the screen
        int     $0x10
        movw    $packet, %si
        movb    $0x42, %ah                      # read by LBA; DL is still the drive that we came from
        int     $0x13
        jc      failed

        inb     $0x92, %al                      # A20 by the fast gate
        orb     $0x02, %al
        andb    $0xfe, %al                      # bit 0 would reset the machine
        outb    %al, $0x92

        cli                                     # the interrupt table of real mode is of no use from here on
        lgdtl   gdt_pointer
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmpl   $CODE, $protected

failed: movw    $0x0e45, %ax                    # "E"
        int     $0x10
1:      hlt
        jmp     1b

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld
        call    main
        cli
1:      hlt
        jmp     1b

        .balign 4
packet: .byte   16, 0
        .word   kernel_sectors                  # from the linker script
        .word   kernel_start, 0                 # offset, segment
        .quad   1                               # the second sector of the disk

        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff              # code, 4 GiB
        .quad   0x00cf92000000ffff              # data, 4 GiB
gdt_pointer:
        .word   . - gdt - 1
        .long   gdt
