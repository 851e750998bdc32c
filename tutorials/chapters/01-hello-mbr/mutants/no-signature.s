# Chapter 1, one way to do it: let the assembler calculate.

        .set    COLUMNS, 80
        .set    CELL, (24 * COLUMNS + 78) * 2   # row 24 is the last of 25, column 78 the last but one of 80
        .set    YELLOW_ON_BLUE, 1 << 4 | 14

        .code16
        .globl  start
start:
        movw    $0xb800, %ax
        movw    %ax, %ds
        movb    $'O', CELL
        movb    $YELLOW_ON_BLUE, CELL + 1
        movb    $'K', CELL + 2
        movb    $YELLOW_ON_BLUE, CELL + 3

stop:
        cli
        hlt
        jmp     stop

