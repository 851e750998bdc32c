# 32-bit paging: a page of 4 MiB at 0, a table of pages of 4 KiB at 0x400000, and a gate of an interrupt.
        .code16
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $8, $flat
        .code32
flat:   movw    $16, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        xorl    %eax, %eax
        movl    $0x10000, %edi
        movl    $0x2000 / 4, %ecx
        rep stosl
        movl    $0x87, 0x10000                  # 4 MiB: present, writable, user, page size
        movl    $0x11003, 0x10004               # table: present, writable
        movl    $0x20001, 0x11000               # 0x400000 -> 0x20000, read-only
        movl    $0x21007, 0x11004               # 0x401000 -> 0x21000; user here, but not in the directory
        movl    %cr4, %eax
        orl     $0x10, %eax                     # PSE
        movl    %eax, %cr4
        movl    $0x10000, %eax
        movl    %eax, %cr3
        movl    %cr0, %eax
        orl     $0x80000000, %eax
        movl    %eax, %cr0
paged:
        movl    $0xb8f00, %edi
        movl    $0x1f421f41, %eax               # AB, white on blue
        movl    %eax, 0xb8000 + 160 * 2 + 10
1:      hlt
        jmp     1b
        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
gdtr:   .word   23
        .long   gdt
        .org    510
        .word   0xaa55
