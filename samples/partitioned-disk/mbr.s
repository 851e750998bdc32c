# A master boot record: it starts the boot sector of the active partition.
#
# It has to make room first, since that boot sector wants to be at 0x7c00, too. Bytes 446 to 509 are the partition table,
# which is written when the disk is made; the code must end before it.

        .code16
        .set    moved, 0x600
        .set    loaded, 0x7c00

        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $loaded, %sp
        sti
        cld
        movw    $loaded, %si
        movw    $moved, %di
        movw    $256, %cx
        rep movsw
        ljmp    $0, $moved + (search - start)   # go on in the copy

search: movw    $moved + 446, %si
        movw    $4, %cx
1:      testb   $0x80, (%si)                    # the active one?
        jnz     2f
        addw    $16, %si
        loop    1b
        jmp     failed

2:      movl    8(%si), %eax                    # its first sector
        movl    %eax, moved + (packet_block - start)
        pushw   %si
        movw    $moved + (packet - start), %si
        movb    $0x42, %ah
        int     $0x13                           # %dl is still the drive we came from
        popw    %si                             # the boot sector may want to know its entry
        jc      failed
        cmpw    $0xaa55, loaded + 510
        jne     failed
        ljmp    $0, $loaded

failed: movw    $moved + (text - start), %si
1:      lodsb
        testb   %al, %al
        jz      2f
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        jmp     1b
2:      cli
        hlt
        jmp     2b

text:   .asciz  "no bootable partition\r\n"
        .balign 4
packet: .byte   16, 0
        .word   1                               # one sector
        .word   loaded, 0                       # to offset, segment
packet_block:
        .quad   0                               # from block: filled in above
