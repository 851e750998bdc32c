# A boot sector that prints numbers, and its own address, through the debug port. The routines are in print.s.

        .macro  say text
        movw    $9f, %si
        call    outstring
        .pushsection .rodata
9:      .asciz  "\text"
        .popsection
        .endm

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        say     "byte  "
        movb    $0x5a, %al
        call    outnum8

        say     "\nword  "
        movw    $0xbeef, %ax
        call    outnum16

        say     "\ndword "
        movl    $0xcafe1234, %eax
        call    outnum32

        say     "\neip   "
        call    prt_eip
here:
        say     "\nport e9 "                    # some emulators let a program ask whether anybody listens: port 0xe9
        inb     $0xe9, %al                      # then reads as 0xe9
        call    outnum8
        movb    $'\n', %al
        outb    %al, $0xe9

stop:
        cli
        hlt
        jmp     stop
