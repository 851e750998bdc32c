# Chapter 4, one way to do it.

        .set    NUMBER, 0x7db8                  # where the LBA stands
        .set    SECTORS, 0x7e00                 # where the two sectors go

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movb    NUMBER, %al
        movb    %al, lba
        movb    $0x42, %ah                      # %dl is still what the firmware has put there
        movw    $packet, %si
        int     $0x13
        jc      failed

        movw    $SECTORS, %si
        call    print
        movw    $new_row, %si
        call    print
        movw    $SECTORS + 512, %si
        call    print
stop:
        cli
        hlt
        jmp     stop

failed:
        movw    $failed_text, %si
        call    print
        jmp     stop

# Prints the text at %ds:%si, which ends with a zero, at the cursor.
print:
        movb    $0x0e, %ah
        xorw    %bx, %bx
1:      lodsb
        testb   %al, %al
        jz      2f
        int     $0x10
        jmp     1b
2:      ret

new_row:     .asciz "\r\n"
failed_text: .asciz "disk error"

        .balign 4
packet: .byte   16, 0
        .word   2
        .word   SECTORS, 0
lba:    .quad   0

        .org    510
        .word   0xaa55
