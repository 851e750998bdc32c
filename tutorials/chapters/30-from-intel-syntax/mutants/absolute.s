# Appendix D, wrong: an absolute address.

        .code16
        .globl  start
start:  cli
        hlt

        .org    0x10
        movw    $0x1234, %ax
        .org    0x20
        movb    %bl, 0x7e00
        .org    0x30
        movw    $5, 2(%bx,%si)
        .org    0x40
        movw    %ax, %es:(%di)
        .org    0x50
        ljmpl   $0x08, $0x100000
        .org    0x60
        cmpw    %dx, %cx

        .code32
        .org    0x70
        movl    8(%ebx,%ecx,4), %eax
        .org    0x80
        movzbl  (%esi), %eax
        .org    0x90
        call    *0x9000(,%eax,4)
        .org    0xa0
        imull   $1000, %ebx, %eax
        .org    0xb0
        movl    $0, %fs:0x10

        .code64
        .org    0xc0
        movabsq $0xffff800000000000, %rax
        .org    0xd0
        leaq    start, %rsi
        .org    0xe0
        movslq  (%rdi), %rax
        .org    0xf0
        lock cmpxchgq %rcx, (%rdi)
        .org    0x100
        sysretq

        .org    510
        .word   0xaa55
