# Reads the first disk without the firmware: the ATA registers at 1F0h, by programmed input.
#
#     1F0 data (16 bits)   1F1 error   1F2 count   1F3 1F4 1F5 LBA 0-23   1F6 drive and LBA 24-27   1F7 status, command
#     status   7 busy   3 data request   0 error

        .set    DATA, 0x1f0
        .set    ERROR, 0x1f1
        .set    COUNT, 0x1f2
        .set    LBA_LOW, 0x1f3
        .set    DRIVE, 0x1f6
        .set    STATUS, 0x1f7
        .set    READ_SECTORS, 0x20
        .set    IDENTIFY, 0xec
        .set    BUSY, 0x80
        .set    REQUEST, 0x08
        .set    SCREEN, 0xb8000

        .code32
        .globl  main
main:   movl    $text_model, %esi
        call    print
        movb    $IDENTIFY, %bl
        xorl    %eax, %eax
        movl    $1, %ecx
        call    read
        movl    $(buffer + 54), %esi            # words 27 to 46: the model, two characters a word, the first one above
        movl    $20, %ecx
1:      lodsw
        xchgb   %al, %ah
        call    put
        movb    %ah, %al
        call    put
        loop    1b
        call    newline

        movl    $text_size, %esi
        call    print
        movl    buffer + 120, %eax              # words 60 and 61: sectors that LBA28 reaches
        call    print_number
        call    newline

        movb    $READ_SECTORS, %bl              # two sectors by one REP INSW
        movl    $text_lba, %eax
        movl    $2, %ecx
        call    read
        movl    $buffer, %esi
        call    print
        movl    $(buffer + 512), %esi
        call    print

        movl    $text_beyond, %esi              # what does not exist
        call    print
        movb    $READ_SECTORS, %bl
        movl    $0x0ffffff0, %eax
        movl    $1, %ecx
        call    read
        xorl    %eax, %eax
        movw    $ERROR, %dx
        inb     %dx, %al
        call    print_number
        call    newline
        ret

# Sends command %bl for %ecx sectors from %eax on, and reads them to the buffer. Returns with CF set on an error.

read:   movl    %eax, %esi
        movb    %cl, %al
        movw    $COUNT, %dx
        outb    %al, %dx
        movl    %esi, %eax
        movw    $LBA_LOW, %dx
        outb    %al, %dx                        # bits 0-7
        incw    %dx
        shrl    $8, %eax
        outb    %al, %dx                        # bits 8-15
        incw    %dx
        shrl    $8, %eax
        outb    %al, %dx                        # bits 16-23
        shrl    $8, %eax
        andb    $0x0f, %al                      # bits 24-27
        orb     $0xe0, %al                      # LBA, first drive
        movw    $DRIVE, %dx
        outb    %al, %dx
        movb    %bl, %al
        movw    $STATUS, %dx
        outb    %al, %dx
1:      inb     %dx, %al
        testb   $BUSY, %al
        jnz     1b
        testb   $REQUEST, %al
        stc
        jz      2f
        shll    $8, %ecx                        # 256 words a sector
        movl    $buffer, %edi
        movw    $DATA, %dx
        rep insw
        clc
2:      ret

# Screen output: one character, a text that ends with 0, a number in decimal digits.

put:    pushl   %edi
        movl    cursor, %edi
        movb    %al, SCREEN(%edi)
        addl    $2, cursor
        popl    %edi
        ret

newline:
        pushal
        movl    cursor, %eax
        xorl    %edx, %edx
        movl    $160, %ecx
        divl    %ecx
        subl    %edx, %ecx
        addl    %ecx, cursor
        popal
        ret

print:  lodsb
        cmpb    $0, %al
        je      2f
        cmpb    $'\n', %al
        jne     1f
        call    newline
        jmp     print
1:      call    put
        jmp     print
2:      ret

print_number:
        movl    $10, %ebx
        xorl    %ecx, %ecx
1:      xorl    %edx, %edx
        divl    %ebx
        pushl   %edx
        incl    %ecx
        testl   %eax, %eax
        jnz     1b
2:      popl    %eax
        addb    $'0', %al
        call    put
        loop    2b
        ret

        .data
text_model:
        .asciz  "model: "
text_size:
        .asciz  "sectors: "
text_beyond:
        .asciz  "beyond the end: error register "
        .balign 4
cursor: .long   0
        .bss
buffer: .space  1024

        .section .sectors, "a"                  # kernel.ld puts these at whole sectors behind the kernel, which does not load them
        .asciz  "these words lie in one sector\n"
        .balign 512
        .asciz  "and these in the next\n"
