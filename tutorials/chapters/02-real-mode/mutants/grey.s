# Chapter 2, the solution.

        .set    VIDEO, 0xb800
        .set    WORD, 0x7db8
        .set    GREEN, 0x07

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $VIDEO, %ax
        movw    %ax, %es
        cld

        xorw    %di, %di
        movb    $GREEN, %ah
        movw    $WORD, %si
        call    print
        movb    $' ', %al
        stosw
        movw    $WORD, %si
        call    print

stop:
        cli
        hlt
        jmp     stop

# Prints the text at %ds:%si, which ends with a zero, to %es:%di, in the colour %ah.
print:
        lodsb
        testb   %al, %al
        jz      1f
        stosw
        jmp     print
1:      ret

        .org    510
        .word   0xaa55
