# Mistake: ring 3 runs with a task state segment in which nobody has filled in SS0 and ESP0. The first interrupt has no stack to go to.

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
        call    fill_idt
        movl    $0x5000, %edi                   # the TSS: zeros
        xorl    %eax, %eax
        movl    $26, %ecx
        rep stosl
        movw    $0x28, %ax
        ltr     %ax
        pushl   $0x23                           # SS, ESP, EFLAGS, CS, EIP of ring 3
        pushl   $0x7000
        pushl   $2
        pushl   $0x1b
        pushl   $user
        iret
user:
        ud2
handler:
stop:
        hlt
        jmp     stop

# Fills all 256 gates of the IDT at 0x1000 with one handler.
fill_idt:
        movl    $0x1000, %edi
        movl    $256, %ecx
1:      movl    $handler, %eax
        andl    $0xffff, %eax
        orl     $0x08 << 16, %eax
        stosl
        movl    $0x8e00, %eax                   # present, DPL 0, 32-bit interrupt gate
        stosl
        loop    1b
        lidt    idtr
        ret

idtr:   .word   256 * 8 - 1
        .long   0x1000

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
        .quad   0x00cffa000000ffff              # 0x18  code of ring 3
        .quad   0x00cff2000000ffff              # 0x20  data of ring 3
        .quad   0x0000890050000067              # 0x28  TSS at 0x5000
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
