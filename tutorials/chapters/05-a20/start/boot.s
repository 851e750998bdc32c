# Chapter 5. Find out whether the gate is open, open it, and copy a word to 1 MiB.

        .set    WORD, 0x7dc0

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        cmpb    $'f', 0x7db9                    # the judge wants the gate closed: do not change these lines
        jne     1f
        inb     $0x92, %al
        andb    $0xfc, %al
        outb    %al, $0x92
1:
        # your lines

stop:
        cli
        hlt
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

        .org    510
        .word   0xaa55
