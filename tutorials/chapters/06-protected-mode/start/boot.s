# Chapter 6. Into protected mode, with %es as the screen and nothing else.

        .set    WORD, 0x7db8

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        inb     $0x92, %al
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92

        # your lines: a table, four instructions, a jump

stop:
        hlt
        jmp     stop

        .org    510
        .word   0xaa55
