# Chapter 9, wrong: an entry is taken to have 56 bytes

        .set    FILE, 0x10000           # where the file is read to
        .set    SECTORS, 7

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $packet, %si
        movb    $0x42, %ah
        int     $0x13
        jc      failed
        inb     $0x92, %al              # A20: the kernel goes above 1 MiB
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $0x08, $protected
failed:
        hlt
        jmp     failed

        .code32
protected:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        cld

        cmpl    $0x464c457f, FILE       # 7f 'E' 'L' 'F'
        jne     failed32
        cmpb    $2, FILE + 4            # 64 bits?
        jne     failed32
        movl    FILE + 32, %ebx         # e_phoff; everything is below 4 GiB, so the lower halves will do
        addl    $FILE, %ebx
        movzwl  FILE + 56, %ebp         # e_phnum
next:
        testl   %ebp, %ebp
        jz      loaded
        cmpl    $1, (%ebx)              # p_type: PT_LOAD?
        jne     skip
        movl    8(%ebx), %esi           # p_offset
        addl    $FILE, %esi
        movl    24(%ebx), %edi          # p_paddr
        movl    32(%ebx), %ecx          # p_filesz
        rep movsb
        movl    40(%ebx), %ecx          # p_memsz
        subl    32(%ebx), %ecx
        xorl    %eax, %eax
        rep stosb                       # the rest is zero
skip:
        movl    $56, %eax         # e_phentsize
        addl    %eax, %ebx
        decl    %ebp
        jmp     next
loaded:
        jmp     *FILE + 24              # e_entry
failed32:
        hlt
        jmp     failed32

        .balign 4
packet:
        .byte   16, 0
        .word   SECTORS
        .word   0, FILE >> 4
        .quad   1

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdtr:
        .word   gdtr - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55

        .include "elf.inc"
