# A shell in real mode, with the firmware as its operating system. The boot sector loads the sectors behind it and jumps there.

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
        movw    $packet, %si
        movb    $0x42, %ah                      # read by LBA; DL is still the drive that we came from
        int     $0x13
        jnc     shell
        movw    $0x0e45, %ax                    # "E"
        int     $0x10
1:      hlt
        jmp     1b

        .balign 4
packet: .byte   16, 0
        .word   kernel_sectors                  # from the linker script
        .word   kernel_start, 0                 # offset, segment
        .quad   1                               # the second sector of the disk
