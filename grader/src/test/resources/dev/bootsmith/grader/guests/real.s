# Real mode: talks on the serial line and the debug port, waits for a key, writes a sector, calls routines.
        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld
        movw    $one, %si
        call    say
        call    outer
        movw    $0x3f8, %dx
        movb    $'x', %al
        outb    %al, %dx
        movb    $'y', %al
        outb    %al, %dx
        movb    $0x00, %ah                      # wait for a key
        int     $0x16
        outb    %al, $0xe9
        movb    %al, 0x500
        movw    $0x0301, %ax                    # write this sector to LBA 4
        movw    $0x0005, %cx
        movw    $0x0080, %dx
        movw    $0x7c00, %bx
        int     $0x13
        movl    $0x12345678, %ebx
        hlt

say:                                            # the text at SI to the debug port
        lodsb
        testb   %al, %al
        jz      1f
        outb    %al, $0xe9
        jmp     say
1:      ret
outer:  call    inner
        ret
inner:  ret
never:  ret
one:    .asciz  "one two three\n"
        .org    510
        .word   0xaa55
