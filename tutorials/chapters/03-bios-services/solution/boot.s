# Chapter 3, one way to do it.

        .set    LINE, 0x7e00                    # the line, right behind the sector
        .set    MOST, 60

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

prompt:
        movw    $prompt_text, %si
        call    print
        movw    $LINE, %di                      # where the next character goes

key:
        movb    $0x00, %ah
        int     $0x16
        cmpb    $'\b', %al
        je      back
        cmpb    $'\r', %al
        je      done
        cmpb    $' ', %al                       # no character: an arrow, for example
        jb      key
        cmpw    $LINE + MOST, %di
        jae     key
        movb    %al, (%di)
        incw    %di
        call    show
        jmp     key

back:
        cmpw    $LINE, %di
        je      key
        decw    %di
        movw    $erase_text, %si
        call    print
        jmp     key

done:
        movb    $0, (%di)
        movw    $typed_text, %si
        call    print
        movw    $LINE, %si
        call    print
        movw    $end_text, %si
        call    print
        jmp     prompt

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

prompt_text: .asciz "> "
erase_text:  .asciz "\b \b"
typed_text:  .asciz "\r\nYou typed "
end_text:    .asciz "\r\n"

        .org    510
        .word   0xaa55
