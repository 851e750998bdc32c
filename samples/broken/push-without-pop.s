# Mistake: the handler pushes three registers and pops two.

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
        int     $0x40
stop:
        hlt
        jmp     stop

handler:
        pushl   %eax
        pushl   %ebx
        pushl   %ecx
        popl    %ecx
        popl    %ebx
        iret

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
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
