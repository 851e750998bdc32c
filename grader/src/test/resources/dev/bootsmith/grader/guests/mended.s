# 110,000 exceptions at one place; the handler counts them in a register, and goes on after the last.
        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    $handler, 6 * 4
        movw    %ax, 6 * 4 + 2
        movl    $110000, %ecx
        ud2
        hlt
handler:
        decl    %ecx
        jnz     1f
        addl    $2, %ecx
        movw    %sp, %bp
        addw    $2, (%bp)
1:      iret
        .org    510
        .word   0xaa55
