# A boot image of a CD without emulation (El Torito): the firmware loads it whole and jumps to it.
#
# %dl is the drive number of the CD, and INT 13h AH=42h reads from it by blocks of 2048 bytes. This one reads block 16, the
# volume descriptor, and shows the name of the volume that stands there at byte 40.

        .code16
        .set    buffer, 0x9000

        .globl  start
start:
        ljmp    $0, $1f                         # some firmware starts us at 0x07c0:0
1:      xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movw    $packet, %si
        movb    $0x42, %ah
        int     $0x13
        movw    $error, %si
        jc      say
        movw    $text, %si
        call    print
        movb    $0, buffer + 40 + 9             # the name has nine letters
        movw    $buffer + 40, %si
say:    call    print
stop:   cli
        hlt
        jmp     stop

print:  lodsb
        testb   %al, %al
        jz      1f
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        jmp     print
1:      ret

text:   .asciz  "booted from the CD named "
error:  .asciz  "cannot read the CD\r\n"

        .balign 4
packet: .byte   16, 0
        .word   1                               # one block of 2048 bytes
        .word   buffer, 0
        .quad   16
