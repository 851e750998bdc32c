# The boot sector: loads the kernel behind it, maps the first GiB twice, at 0 and at 0xffffffff80000000, and goes there.
#
# Memory:   1000h PML4   2000h PDPT of the low half   3000h PDPT of the high half   4000h page directory, shared by both
#           7c00h this sector   7e00h the kernel

        .set    PML4, 0x1000
        .set    LOW_PDPT, 0x2000
        .set    HIGH_PDPT, 0x3000
        .set    DIRECTORY, 0x4000
        .set    PRESENT_WRITABLE, 0x03
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

        movw    $PML4, %di
        movw    $(4 * 4096 / 4), %cx
        xorl    %eax, %eax
        rep stosl
        movl    $(LOW_PDPT + PRESENT_WRITABLE), PML4
        movl    $(HIGH_PDPT + PRESENT_WRITABLE), PML4 + 8 * 511
        movl    $(DIRECTORY + PRESENT_WRITABLE), LOW_PDPT
        movl    $(DIRECTORY + PRESENT_WRITABLE), HIGH_PDPT + 8 * 510
        movl    $(LARGE + PRESENT_WRITABLE), %eax
        movw    $DIRECTORY, %di
1:      movl    %eax, (%di)                     # 512 pages of 2 MiB
        addl    $0x200000, %eax
        addw    $8, %di
        cmpw    $(DIRECTORY + 4096), %di
        jb      1b

        cli
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
long:   xorl    %eax, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movq    $(kernel_base + 0x7c00), %rsp
        lgdt    high_gdt_pointer(%rip)          # the low half will be taken away
        movq    $kernel_main, %rax
        pushq   $0                              # there is no way back
        jmp     *%rax                           # a relative jump would stay in the low half

        .balign 4
packet: .byte   16, 0
        .word   kernel_sectors                  # from the linker script
        .word   kernel_load, 0                  # offset, segment
        .quad   1                               # the second sector of the disk

        .balign 8
        .globl  gdt
gdt:    .quad   0
        .quad   0x00209a0000000000              # 64-bit code
gdt_pointer:
        .word   . - gdt - 1
        .long   gdt
high_gdt_pointer:
        .word   15
        .quad   high_gdt                        # kernel_base + gdt: the linker script adds them
        .section .note.GNU-stack, "", @progbits
