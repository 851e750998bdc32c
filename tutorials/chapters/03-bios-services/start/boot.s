# Chapter 3. A line editor: backspace takes the last character away, Enter shows the line again.

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movw    $prompt, %si
        call    print
again:
        movb    $0x00, %ah
        int     $0x16
        call    show
        cmpb    $'\r', %al
        jne     again

        movb    $'\n', %al
        call    show
        movw    $prompt, %si
        call    print
        jmp     again

# Prints the text at %ds:%si, which ends with a zero, at the cursor.
print:
        lodsb
        testb   %al, %al
        jz      1f
        call    show
        jmp     print
1:      ret

# Shows the character %al at the cursor and moves the cursor on.
show:
        movb    $0x0e, %ah
        xorw    %bx, %bx
        int     $0x10
        ret

prompt: .asciz  "> "

        .org    510
        .word   0xaa55
