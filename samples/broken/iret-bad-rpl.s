# Mistake: IRET is to enter ring 3, but the code selector on the stack has RPL 0 while the descriptor says DPL 3. Selectors
# for ring 3 end in 3: 0x1b, not 0x18.

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $0x08, $protected

        .code32
protected:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        pushl   $0x23                           # SS
        pushl   $0x7000                         # ESP
        pushl   $2                              # EFLAGS
        pushl   $0x18                           # CS: 0x1b would be right
        pushl   $user
        iret
user:
        jmp     user

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
        .quad   0x00cffa000000ffff              # 0x18  code, DPL 3
        .quad   0x00cff2000000ffff              # 0x20  data, DPL 3
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
