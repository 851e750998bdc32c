# First stage: one sector, whose only task is to load the rest.
#
# The firmware loads a single sector. Everything else is ours to read, by INT 13h, the firmware's disk service. It comes
# in two forms, and this sector reads the second stage by both, once each:
#
#     AH=02h   the old one: a place on the disk is a cylinder, a head and a sector, counted from 0, 0 and 1
#     AH=42h   the extended one (EDD): a place is the number of a block, counted from 0 (LBA)
#
# Either sets the carry flag if it failed, and then %ah says why.
#
# How many sectors the second stage has, and where it goes, comes from the linker script: see boot.ld.

        .section .stage1, "ax"
        .code16
        .globl  start
start:
        ljmp    $0, $1f                         # some firmware starts us at 0x07c0:0 instead of 0:0x7c00
1:      cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        sti
        cld
        movb    %dl, drive                      # the firmware says in %dl which disk it started from

# By cylinder, head and sector. The sector after this one is cylinder 0, head 0, sector 2.

        movb    $0x02, %ah
        movb    $stage2_sectors, %al
        movb    $0, %ch                         # cylinder
        movb    $2, %cl                         # sector
        movb    $0, %dh                         # head
        movw    $stage2_start, %bx              # to %es:%bx
        int     $0x13
        jc      failed

# By block number. First ask whether this drive has the extended services: 0x55aa goes in, 0xaa55 comes back.

        movb    $0x41, %ah
        movw    $0x55aa, %bx
        movb    drive, %dl
        int     $0x13
        jc      failed
        cmpw    $0xaa55, %bx
        jne     failed

        movb    $0x42, %ah
        movw    $packet, %si
        movb    drive, %dl
        int     $0x13
        jc      failed

# Both must have read the same.

        movw    $stage2_start, %si
        movw    $second_copy, %di
        movw    $stage2_words, %cx
        repe cmpsw
        jne     differ

        movb    drive, %dl                      # the second stage may want to know, too
        jmp     stage2

failed:
        movw    $failed_text, %si
        jmp     complain
differ:
        movw    $differ_text, %si
complain:
        call    print
stop:
        cli
        hlt
        jmp     stop

# Prints the text at %ds:%si.
        .globl  print
print:
        movw    $0x0007, %bx
1:      lodsb
        testb   %al, %al
        jz      2f
        movb    $0x0e, %ah
        int     $0x10
        jmp     1b
2:      ret

failed_text:
        .asciz  "disk error\r\n"
differ_text:
        .asciz  "the two copies differ\r\n"

drive:  .byte   0

        .balign 4
packet:                                         # the "disk address packet" that AH=42h wants
        .byte   16                              # its size
        .byte   0
        .word   stage2_sectors
        .word   second_copy, 0                  # to offset, segment
        .quad   1                               # from block
