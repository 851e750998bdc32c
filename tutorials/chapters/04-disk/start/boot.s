# Chapter 4. Byte 440 of this sector is the LBA of a sector with a word; the sector behind it has another one. Show both.

        .set    MESSAGE, 0x7e00

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld
        movb    %dl, drive

        movb    $0x02, %ah
        movb    $1, %al
        movb    $0, %ch
        movb    $2, %cl
        movb    $0, %dh
        movb    drive, %dl
        movw    $MESSAGE, %bx
        int     $0x13
        jc      failed

        movw    $MESSAGE, %si
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

failed_text: .asciz "disk error"
drive:  .byte   0

        .org    510
        .word   0xaa55
