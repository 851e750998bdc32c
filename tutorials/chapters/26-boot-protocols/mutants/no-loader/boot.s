# Chapter 26, wrong: nobody says who has loaded it.

        .set    FILE, 0x10000
        .set    PARAMS, 0x90000
        .set    WORDS, 0x7da0                   # the command line is there

        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $packet, %si
        movb    $0x42, %ah
        int     $0x13
        jc      failed
        movw    $FILE >> 4, %ax
        movw    %ax, %es
        cmpl    $0x53726448, %es:0x202          # HdrS
        jne     failed
        movzbw  %es:0x1f1, %ax                  # setup_sects; 0 is an old way to say 4
        testw   %ax, %ax
        jnz     1f
        movw    $4, %ax
1:      incw    %ax                             # and the first one
        movw    %ax, setup_sectors
        movl    %es:0x1f4, %ecx                 # sixteens
        addl    $31, %ecx
        shrl    $5, %ecx                        # sectors
        addw    %ax, %cx
        movw    %cx, packet + 2
        movw    $packet, %si
        movb    $0x42, %ah
        int     $0x13
        jc      failed
        inb     $0x92, %al
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $0x10, $protected
failed: hlt
        jmp     failed

        .code32
protected:
        movl    $0x18, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        cld
        movl    $PARAMS, %edi
        movl    $1024, %ecx
        xorl    %eax, %eax
        rep stosl
        movl    $FILE + 0x1f1, %esi
        movl    $PARAMS + 0x1f1, %edi
        movzbl  FILE + 0x201, %ecx              # the header ends at 0x202 + this
        addl    $0x202 - 0x1f1, %ecx
        rep movsb
        movzwl  setup_sectors, %esi
        shll    $9, %esi
        addl    $FILE, %esi
        movl    FILE + 0x214, %edi
        movl    FILE + 0x1f4, %ecx
        shll    $2, %ecx
        rep movsl

        movl    $PARAMS, %esi
        movl    $WORDS, 0x228(%esi)
        xorl    %ebx, %ebx
        xorl    %ebp, %ebp
        xorl    %edi, %edi
        jmp     *0x214(%esi)

        .balign 4
packet: .byte   16, 0
        .word   2                               # the header lies in the first two sectors
        .word   0, FILE >> 4
        .quad   1
setup_sectors:
        .word   0
        .balign 8
gdt:    .quad   0, 0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdtr:   .word   . - gdt - 1
        .long   gdt

        .org    0x1a0
        .asciz  "console=ttyS0"
        .org    510
        .word   0xaa55
        .include "kernel.inc"
