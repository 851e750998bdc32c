# The boot sector: loads the kernel that lies behind it on the disk, maps the first 4 GiB, goes to 64-bit mode and calls it.
#
# Memory:   1000h PML4   2000h PDPT   3000h-6fffh four page directories   7c00h this sector   7e00h the kernel

        .set    PML4, 0x1000
        .set    PDPT, 0x2000
        .set    DIRECTORIES, 0x3000
        .set    PRESENT_WRITABLE_USER, 0x07
        .set    LARGE, 0x80

        .set    CODE64, 0x08

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
        cld
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

        movw    $PML4, %di
        movw    $(6 * 4096 / 4), %cx
        xorl    %eax, %eax
        rep stosl
        movl    $(PDPT + PRESENT_WRITABLE_USER), PML4
        movl    $(DIRECTORIES + PRESENT_WRITABLE_USER), %eax
        movw    $PDPT, %di
1:      movl    %eax, (%di)
        addl    $0x1000, %eax
        addw    $8, %di
        cmpw    $(PDPT + 4 * 8), %di
        jb      1b
        movl    $(LARGE + PRESENT_WRITABLE_USER), %eax
        movw    $DIRECTORIES, %di
1:      movl    %eax, (%di)                     # 2048 pages of 2 MiB
        addl    $0x200000, %eax
        addw    $8, %di
        cmpw    $(DIRECTORIES + 4 * 4096), %di
        jb      1b

        cli                                     # the interrupt table of real mode is of no use from here on
        movl    $0x20, %eax                     # CR4.PAE
        movl    %eax, %cr4
        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    $0xc0000080, %ecx               # EFER.LME
        rdmsr
        orl     $0x100, %eax
        wrmsr
        lgdtl   gdt_pointer
        movl    %cr0, %eax
        orl     $0x80000001, %eax               # PE and PG at once: the far jump leads from real mode to 64-bit mode
        movl    %eax, %cr0
        ljmpl   $CODE64, $long

failed: movw    $0x0e45, %ax                    # "E"
        int     $0x10
1:      hlt
        jmp     1b

        .code64
long:   xorl    %eax, %eax                      # no descriptor is needed for data in 64-bit mode
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
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
        .quad   0x00209a0000000000              # 64-bit code
gdt_pointer:
        .word   . - gdt - 1
        .long   gdt
