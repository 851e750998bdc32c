# Chapter 17, one way to do it.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    DEVICE_CONTROL, 0x3f6
        .set    LIST, 64

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        movb    $1 << 1, %al
        movw    $DEVICE_CONTROL, %dx
        outb    %al, %dx

        leaq    list(%rip), %rdi
        movl    $LIST, %eax
        call    ata_read
        leaq    list(%rip), %rbx
        xorl    %ebp, %ebp                      # how many failed
next:
        movl    (%rbx), %r12d
        movl    4(%rbx), %r13d
        addq    $8, %rbx
        movl    %r12d, %eax
        orl     %r13d, %eax
        jz      done
        leaq    first(%rip), %rdi               # both are read before anything is written
        movl    %r12d, %eax
        call    ata_read
        jc      failed
        leaq    second(%rip), %rdi
        movl    %r13d, %eax
        call    ata_read
        jc      failed
        movl    %r12d, %eax
        call    ata_write
        jc      failed
        leaq    first(%rip), %rdi
        movl    %r13d, %eax
        call    ata_write
        jnc     next
failed:
        incl    %ebp
        jmp     next
done:
        leaq    text_failed(%rip), %rsi
        call    print
        movl    %ebp, %eax
        movl    $2, %ecx
        call    print_hex
stop:
        cli
        hlt
        jmp     stop

        .section .rodata
text_failed:
        .asciz  "failed "

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE

        .bss
        .balign 16
list:   .skip   512
first:  .skip   512
second: .skip   512
        .skip   4096
stack_top:
