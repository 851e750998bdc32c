# The disk behind the kernel: a catalogue, and some files. Most of them are ELF files; some should be refused. Not to be changed.

        .section .disk, "a"
        .set    CALL, 0x80
        .set    WRITE, 1
        .set    EXIT, 2

        .macro  file name, first, count
1:      .ascii  "\name"
        .org    1b + 8
        .long   64 + \first, \count
        .endm

        .macro  header entry, table, entries, size=56, class=2
        .ascii  "\177ELF"
        .byte   \class, 1, 1, 0
        .quad   0
        .short  2, 62
        .long   1
        .quad   \entry, \table, 0
        .long   0
        .short  64, \size, \entries, 0, 0, 0
        .endm

        .macro  segment type, offset, address, in_file, in_memory
        .long   \type, 7
        .quad   \offset, \address, 0, \in_file, \in_memory, 16
        .endm

catalogue:
        file    args, 1, 1
        file    two, 2, 3
        file    fresh, 5, 1
        file    magic, 6, 1
        file    class, 7, 1
        file    evil, 8, 1
        file    wraps, 9, 1
        file    crash, 10, 1
        .org    512

# args: writes each of its words in brackets, and ends with their number.

        header  0x400000, 64, 1
        segment 1, args-catalogue-1*512, 0x400000, args_end-args, args_end-args
args:   movq    (%rsp), %r12
        leaq    8(%rsp), %r13
1:      movq    (%r13), %r14
        testq   %r14, %r14
        jz      3f
        leaq    brackets(%rip), %rdi
        call    one
        movq    %r14, %rdi
2:      cmpb    $0, (%rdi)
        je      2f
        pushq   %rdi
        call    one
        popq    %rdi
        incq    %rdi
        jmp     2b
2:      leaq    brackets + 1(%rip), %rdi
        call    one
        addq    $8, %r13
        jmp     1b
3:      leaq    brackets + 2(%rip), %rdi
        call    one
        movq    %r12, %rdi
        movl    $EXIT, %eax
        int     $CALL
one:    movl    $1, %esi
        movl    $WRITE, %eax
        int     $CALL
        ret
brackets:
        .ascii  "[]\n"
args_end:

# two: a table that stands somewhere else and has longer entries, a note, two segments, and a beginning that is not first.

        .org    2 * 512
        header  0x400010, 0x100, 3, 64
        .org    2 * 512 + 0x100
        segment 4, 0, 0x440000, 64, 64
        .quad   0
        segment 1, 512, 0x400000, two_end-two, two_end-two
        .quad   0
        segment 1, 1024, 0x480000, 16, 0x4000
        .quad   0
        .org    3 * 512
two:    hlt
        .skip   15
        movl    $0x480000, %edi
        movq    %rdi, %rsi
1:      lodsb
        testb   %al, %al
        jnz     1b
        subq    %rdi, %rsi
        movb    $'\n', -1(%rdi,%rsi)
        cmpq    $0, 0x480010                    # not in the file: zero
        jne     2f
        movl    $WRITE, %eax
        int     $CALL
        movl    $3, %edi
2:      movl    $EXIT, %eax
        int     $CALL
two_end:
        .org    4 * 512
        .asciz  "WORD"

# fresh: is there anything left of somebody else? Then it leaves something itself.

        .org    5 * 512
        header  0x400000, 64, 1
        segment 1, fresh-catalogue-5*512, 0x400000, fresh_end-fresh, 0x10000
fresh:  leaq    fresh_end(%rip), %rdi
        movl    $0x600000 - 1024, %ecx
        subl    %edi, %ecx
        xorl    %eax, %eax
        repe scasb
        leaq    text_fresh(%rip), %rdi
        je      1f
        leaq    text_dirty(%rip), %rdi
1:      movl    $6, %esi
        movl    $WRITE, %eax
        int     $CALL
        leaq    fresh_end(%rip), %rdi
        movl    $0x600000 - 1024, %ecx
        subl    %edi, %ecx
        movb    $'S', %al
        rep stosb
        xorl    %edi, %edi
        movl    $EXIT, %eax
        int     $CALL
text_fresh:
        .ascii  "fresh\n"
text_dirty:
        .ascii  "dirty\n"
fresh_end:

        .org    6 * 512                         # magic: no ELF file at all
        .ascii  "#!/bin/sh\n"

        .org    7 * 512                         # class: for 32 bits
        header  0x400000, 64, 1, 56, 1
        segment 1, 0, 0x400000, 120, 120

        .org    8 * 512                         # evil: would like to be the kernel
        header  0x7e00, 64, 1
        segment 1, 120, 0x7e00, 300, 300
        .fill   300, 1, 0xf4

        .org    9 * 512                         # wraps: 0x500000 + (2^64 - 0x10000)
        header  0x500000, 64, 1
        segment 1, 120, 0x500000, 16, 0xffffffffffff0000
        .fill   16, 1, 0xf4

        .org    10 * 512                        # crash: does what it must not do
        header  0x400000, 64, 1
        segment 1, 120, 0x400000, 16, 16
        hlt
        .org    11 * 512
