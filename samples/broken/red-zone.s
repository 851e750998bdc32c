# Mistake: a leaf function as a compiler makes it without -mno-red-zone. It keeps a variable below the stack pointer, and the timer's
# interrupt writes its frame over it: RSP is rounded down to 16, and then SS lands on -16(%rsp).

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

        movl    $0x1000, %edi                   # PML4 at 0x1000, PDPT at 0x2000, page directory at 0x3000
        xorl    %eax, %eax
        movl    $0x3000 / 4, %ecx
        rep stosl
        movl    $0x2003, 0x1000
        movl    $0x3003, 0x2000
        movl    $0x83, 0x3000                   # the first 2 MiB
        movl    $0x1000, %eax
        movl    %eax, %cr3
        movl    %cr4, %eax
        orl     $1 << 5, %eax                   # PAE
        movl    %eax, %cr4
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $1 << 8, %eax                   # EFER.LME
        wrmsr
        movl    %cr0, %eax
        orl     $1 << 31, %eax                  # CR0.PG
        movl    %eax, %cr0
        ljmp    $0x18, $long_mode

        .code64
long_mode:
        movq    $0x7c00, %rsp
        lidt    idtr
        movl    $handler, %eax                  # the gate of vector 0x20
        movw    %ax, 0x4200
        movl    $0x8e000018, 0x4202
        movw    $0, 0x4206
        movb    $0x11, %al                      # the controller's words of initialisation: IRQ 0 is vector 0x20
        outb    %al, $0x20
        movb    $0x20, %al
        outb    %al, $0x21
        movb    $0x04, %al
        outb    %al, $0x21
        movb    $0x01, %al
        outb    %al, $0x21
        movb    $0xfe, %al                      # all masked but IRQ 0
        outb    %al, $0x21
        sti
        call    leaf
stop:
        hlt
        jmp     stop

leaf:
        movq    $0x1234, -16(%rsp)
1:      cmpq    $0x1234, -16(%rsp)
        je      1b                              # for ever, if nothing else writes there
        ret

handler:
        pushq   %rax
        movb    $0x20, %al
        outb    %al, $0x20
        popq    %rax
        iretq

idtr:   .word   256 * 16 - 1
        .quad   0x4000

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
        .quad   0x00209a0000000000              # 0x18  code, 64-bit
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
