# Five levels of page tables, a 64-bit task-state segment with interrupt stacks, a page fault that is mended, and a far return.
        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $0x0203, %ax
        movw    $2, %cx
        movb    $0, %dh
        movw    $0x7e00, %bx
        int     $0x13
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $8, $flat
        .code32
flat:   movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        jmp     more
        .org    510
        .word   0xaa55
more:   cld
        xorl    %eax, %eax
        movl    $0x10000, %edi
        movl    $0x7000 / 4, %ecx
        rep stosl
        movl    $0x11007, 0x10000               # PML5: the lowest, the second and the last 256 TiB
        movl    $0x11007, 0x10008
        movl    $0x15003, 0x10ff8
        movl    $0x12007, 0x11000               # PML4
        movl    $0x13007, 0x12000               # pointers: 0, and one page of 1 GiB
        movl    $0x40000083, 0x12008
        movl    $0x83, 0x13000                  # 0 -> 0, 2 MiB
        movl    $0x14007, 0x13008               # 0x200000: a table
        movl    $0x20005, 0x14000               # 0x200000 -> 0x20000: user, read-only, no code
        movl    $0x80000000, 0x14004
        movl    $0x16003, 0x15ff8               # the last 512 GiB, of them the last but one GiB
        movl    $0x13003, 0x16ff0
        movl    %cr4, %eax
        orl     $0x1020, %eax                   # PAE, LA57
        movl    %eax, %cr4
        movl    $0x10000, %eax
        movl    %eax, %cr3
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $0x900, %eax                    # LME, NXE
        wrmsr
        movl    %cr0, %eax
        orl     $0x80000000, %eax
        movl    %eax, %cr0
        ljmp    $0x18, $long
        .code64
long:   lidt    idtr
        movw    $0x28, %ax
        ltr     %ax
        movw    $0x38, %ax
        lldt    %ax
        pushq   $0x18
        pushq   $back
        lretq
back:   movq    $5, %rax
        movq    %rax, %cr8
        movl    $0xc0000082, %ecx               # LSTAR
        movl    $0x12345678, %eax
        movl    $0xffffffff, %edx
        wrmsr
        movl    $2, %eax
        invpcid nothing, %rax
        movb    $7, 0x201234                    # not mapped yet
        movq    %cr3, %rax
        movq    %rax, %cr3
        hlt
missing:
        movl    $0x21003, 0x14008               # 0x201000 -> 0x21000
        invlpg  0x201000
        addq    $8, %rsp
        iretq
        .balign 16
nothing:
        .quad   0, 0
gdt:    .quad   0
        .quad   0x00cf9a000000ffff              # 08h code of 32 bits
        .quad   0x00cf92000000ffff              # 10h data
        .quad   0x00209a0000000000              # 18h code of 64 bits
        .quad   0x00cff2000000ffff              # 20h data of ring 3
        .word   103, tss                        # 28h task-state segment
        .byte   0, 0x89, 0, 0
        .quad   0
        .word   7, ldt                          # 38h local table
        .byte   0, 0x82, 0, 0
        .quad   0
gdt_end:
gdtr:   .word   gdt_end - gdt - 1
        .long   gdt
        .balign 8
ldt:    .quad   0x00cf92000000ffff
        .balign 16
tss:    .long   0
        .quad   0x7000, 0, 0, 0                 # RSP0, 1, 2
        .quad   0x6000, 0x5000                  # IST1, 2
        .fill   50
        .word   104
        .balign 16
idt:    .fill   14 * 16
        .word   missing, 0x18
        .byte   1, 0x8e                         # an interrupt gate on the first interrupt stack
        .word   0
        .quad   0
idt_end:
idtr:   .word   idt_end - idt - 1
        .quad   idt
        .org    2048
