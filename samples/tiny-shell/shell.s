# Reads a line, finds its first word in a table, calls what stands beside it.

        .set    LINE_BYTES, 78

        .code16
        .globl  shell
shell:  movw    $greeting, %si
        call    print
prompt: movw    $text_prompt, %si
        call    print
        call    read_line
        movw    $commands, %bx
next:   movw    (%bx), %di                      # the name
        testw   %di, %di
        jz      unknown
        movw    $line, %si
compare:
        movb    (%di), %al
        testb   %al, %al
        jz      whole_name
        cmpb    (%si), %al
        jne     other
        incw    %si
        incw    %di
        jmp     compare
whole_name:
        cmpb    $' ', (%si)                     # the word must end here, too
        je      1f
        cmpb    $0, (%si)
        jne     other
1:      call    *2(%bx)                         # %si: what follows the name
        jmp     prompt
other:  addw    $4, %bx
        jmp     next
unknown:
        cmpb    $0, line
        je      prompt
        movw    $text_unknown, %si
        call    print
        jmp     prompt

commands:
        .word   name_help, help, name_echo, echo, name_mem, memory, name_date, date, name_cls, clear, name_halt, halt, 0

help:   movw    $text_help, %si
        jmp     print

echo:   cmpb    $' ', (%si)
        jne     1f
        incw    %si
1:      call    print
new_line:
        movw    $text_new_line, %si
        jmp     print

memory: int     $0x12                           # KiB below 1 MiB
        call    print_number
        movw    $text_low, %si
        call    print
        movb    $0x88, %ah                      # KiB above it
        int     $0x15
        call    print_number
        movw    $text_high, %si
        jmp     print

date:   movb    $0x04, %ah                      # century, year, month, day as packed decimal digits
        int     $0x1a
        movb    %ch, %al
        call    print_packed
        movb    %cl, %al
        call    print_packed
        movb    $'-', %al
        call    put
        movb    %dh, %al
        call    print_packed
        movb    $'-', %al
        call    put
        movb    %dl, %al
        call    print_packed
        jmp     new_line

clear:  movw    $0x0003, %ax                    # setting the mode clears the screen
        int     $0x10
        ret

halt:   movw    $text_bye, %si
        call    print
        cli
1:      hlt
        jmp     1b

# ---- the keyboard and the screen ----

read_line:
        movw    $line, %di
1:      xorb    %ah, %ah
        int     $0x16
        cmpb    $'\r', %al
        je      3f
        cmpb    $'\b', %al
        je      2f
        cmpb    $' ', %al                       # keys without a character, such as F1, give 0
        jb      1b
        cmpw    $(line + LINE_BYTES), %di
        jae     1b
        stosb
        call    put
        jmp     1b
2:      cmpw    $line, %di
        je      1b
        decw    %di
        movw    $text_erase, %si
        call    print
        jmp     1b
3:      movb    $0, (%di)
        jmp     new_line

print:  lodsb
        testb   %al, %al
        jz      1f
        call    put
        jmp     print
1:      ret

put:    pushw   %bx
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        popw    %bx
        ret

print_packed:
        pushw   %ax
        shrb    $4, %al
        addb    $'0', %al
        call    put
        popw    %ax
        andb    $0x0f, %al
        addb    $'0', %al
        jmp     put

print_number:
        movw    $10, %bx
        xorw    %cx, %cx
1:      xorw    %dx, %dx
        divw    %bx
        pushw   %dx
        incw    %cx
        testw   %ax, %ax
        jnz     1b
2:      popw    %ax
        addb    $'0', %al
        call    put
        loop    2b
        ret

greeting:
        .asciz  "tiny shell; \"help\" helps\r\n"
text_prompt:
        .asciz  "> "
text_unknown:
        .asciz  "no such command\r\n"
text_help:
        .asciz  "help  echo TEXT  mem  date  cls  halt\r\n"
text_low:
        .asciz  " KiB below 1 MiB, "
text_high:
        .asciz  " KiB above\r\n"
text_bye:
        .asciz  "bye\r\n"
text_erase:
        .asciz  "\b \b"
text_new_line:
        .asciz  "\r\n"
name_help:
        .asciz  "help"
name_echo:
        .asciz  "echo"
name_mem:
        .asciz  "mem"
name_date:
        .asciz  "date"
name_cls:
        .asciz  "cls"
name_halt:
        .asciz  "halt"

        .bss
line:   .space  LINE_BYTES + 1
