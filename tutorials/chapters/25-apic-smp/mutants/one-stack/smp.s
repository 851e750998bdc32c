# Chapter 25, wrong: all the others share a stack.

        .set    PML4, 0x1000
        .set    APIC, 0xfee00000
        .set    APIC_SPURIOUS, 0xf0
        .set    APIC_COMMAND, 0x300
        .set    ENABLED, 1 << 8
        .set    INIT, 0x000c4500
        .set    STARTUP, 0x000c4600
        .set    TRAMPOLINE, 0x10000
        .set    CODE, 0x08
        .set    STACK, 1024
        .set    MOST, 8

        .code64
        .globl  start_others, acquire, release
start_others:
        movl    $trampoline, %esi
        movl    $TRAMPOLINE, %edi
        movl    $trampoline_end - trampoline, %ecx
        rep movsb
        movl    $APIC, %eax
        movl    $ENABLED | 0xff, APIC_SPURIOUS(%rax)
        movl    $INIT, APIC_COMMAND(%rax)
        movl    $1000000, %ecx
        call    wait
        movl    $STARTUP | TRAMPOLINE >> 12, APIC_COMMAND(%rax)
        movl    $20000, %ecx
        call    wait
        movl    $STARTUP | TRAMPOLINE >> 12, APIC_COMMAND(%rax)
        movl    $20000, %ecx
wait:   pause
        decl    %ecx
        jnz     wait
        ret

        .code16
trampoline:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    $1 << 5, %eax
        movl    %eax, %cr4
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $1 << 8, %eax
        wrmsr
        lgdtl   gdtr
        movl    $1 << 31 | 1, %eax
        movl    %eax, %cr0
        ljmpl   $CODE, $long_mode_ap
trampoline_end:

        .code64
long_mode_ap:
        movl    $1, %eax
        lock xaddl %eax, next
        incl    %eax
        movl    $STACK, %eax
        leaq    stacks(%rax), %rsp
        jmp     other

acquire:
        movl    $1, %eax
        xchgl   %eax, the_lock
        testl   %eax, %eax
        jz      2f
1:      pause
        cmpl    $0, the_lock
        jne     1b
        jmp     acquire
2:      ret

release:
        movl    $0, the_lock
        ret

        .data
        .balign 8
gdt:    .quad   0
        .quad   0x00209a0000000000
gdtr:   .word   . - gdt - 1
        .long   gdt
        .bss
        .balign 16
the_lock:
        .skip   4
next:   .skip   4
stacks: .skip   STACK * MOST
