# Second stage: as long as it likes. It lies on the disk right behind the first.

        .section .stage2, "ax"
        .code16
        .globl  stage2
stage2:
        movw    $hello, %si
        call    print                           # lives in the first stage, which is still in memory
        movw    table + 2 * 700, %ax            # the last word of the table: was it loaded whole?
        cmpw    $700, %ax
        jne     1f
        movw    $whole, %si
        call    print
1:      cli
        hlt
        jmp     1b

hello:  .asciz  "second stage: read by CHS and by LBA, both the same\r\n"
whole:  .asciz  "and read whole\r\n"

# Something to fill more than one sector: the numbers 0 to 700.

        .balign 2
table:
        .set    i, 0
        .rept   701
        .word   i
        .set    i, i + 1
        .endr
