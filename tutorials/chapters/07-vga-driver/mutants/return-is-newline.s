# Chapter 7, wrong: \r begins a new row

        .set    CODE, 1 << 3
        .set    DATA, 2 << 3
        .set    SCREEN, 0xb8000
        .set    COLUMNS, 80
        .set    ROWS, 25
        .set    BLANK, 0x0720           # a space, light grey on black
        .set    TITLE, 0x1f00           # white on blue
        .set    CRTC, 0x3d4

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $CODE, $protected

        .code32
protected:
        movw    $DATA, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $SCREEN, %edi           # the title: row 0, all of it
        movl    $title, %esi
        movl    $COLUMNS, %ecx
        movw    $TITLE | ' ', %ax
        rep stosw
        movl    $SCREEN, %edi
2:      lodsb
        testb   %al, %al
        jz      again
        stosw
        jmp     2b

again:                                  # a line for each number up to the one at byte 440
        incb    number + 1
        cmpb    $'9', number + 1
        jbe     3f
        movb    $'0', number + 1
        incb    number
3:      movl    $line, %esi
        call    puts
        movl    $number, %esi
        call    puts
        movl    $of, %esi
        call    puts
        movl    $last, %esi
        call    puts
        movb    $'\n', %al
        call    putc
        movw    number, %ax
        cmpw    last, %ax
        jne     again

        movl    $ready, %esi
        call    puts
stop:
        cli
        hlt
        jmp     stop

line:   .asciz  "line\t"
number: .byte   '0', '0', 0
of:     .asciz  "\tof\t"
ready:  .asciz  "loading\rready> "
title:  .asciz  "Bootsmith"

# Writes the text at %esi, up to its zero byte.
puts:
        lodsb
        testb   %al, %al
        jz      1f
        call    putc
        jmp     puts
1:      ret

# Writes the character in %al at the cursor and moves the cursor on. Keeps all registers.
putc:
        pushal
        movl    position, %edi
        cmpb    $' ', %al
        jb      control
        movb    $BLANK >> 8, %ah
        movw    %ax, SCREEN(, %edi, 2)
        incl    %edi
        jmp     moved

control:
        movb    %al, %cl
        movl    %edi, %eax
        xorl    %edx, %edx
        movl    $COLUMNS, %ebx
        divl    %ebx                    # the column is in %edx
        cmpb    $'\t', %cl
        je      tab
        subl    %edx, %edi              # the beginning of the row, for \r and \n
        addl    $COLUMNS, %edi
        jmp     moved
tab:
        addl    $8, %edi                # 80 is a multiple of 8, so cells may be counted instead of columns
        andl    $-8, %edi

moved:
        cmpl    $ROWS * COLUMNS, %edi
        jb      fits
        call    scroll
        subl    $COLUMNS, %edi
fits:
        movl    %edi, position
        call    show_cursor
        popal
        ret

# Moves rows 2 to 24 up by one, and clears the last. Row 0 is the title's.
scroll:
        pushal
        movl    $SCREEN + 2 * 2 * COLUMNS, %esi
        movl    $SCREEN + 2 * COLUMNS, %edi
        movl    $(ROWS - 2) * COLUMNS / 2, %ecx
        cld
        rep movsl
        movl    $BLANK << 16 | BLANK, %eax
        movl    $COLUMNS / 2, %ecx
        rep stosl
        popal
        ret

# Puts the blinking cursor at cell %edi.
show_cursor:
        movw    $CRTC, %dx
        movl    %edi, %ebx
        movb    $0x0e, %al
        movb    %bh, %ah
        outw    %ax, %dx
        movb    $0x0f, %al
        movb    %bl, %ah
        outw    %ax, %dx
        ret

position:
        .long   COLUMNS                 # row 1

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdtr:
        .word   gdtr - gdt - 1
        .long   gdt

        .org    440
last:   .byte   '4', '0', 0

        .org    510
        .word   0xaa55
