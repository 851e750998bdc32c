# A byte-wise CRC by table, rotations and choices as in SHA-256, and 64 by 64 to 128 bit products.
    .ifndef ROUNDS
    .set    ROUNDS, 1200
    .endif
    .include "long-mode.inc"
    enter_long_mode
    xorl    %ebx, %ebx              # the table of CRC-32
1:  movl    %ebx, %eax
    movl    $8, %ecx
2:  shrl    %eax
    jnc     3f
    xorl    $0xedb88320, %eax
3:  decl    %ecx
    jnz     2b
    movl    %eax, DATA(,%rbx,4)
    incb    %bl
    jnz     1b
    movl    $ROUNDS, %ebp
    movl    $0x6a09e667, %r8d
    movl    $0xbb67ae85, %r9d
    movabsq $0x9e3779b97f4a7c15, %r10
4:  movl    $DATA, %esi
    movl    $1024, %ecx
5:  movzbl  (%rsi), %eax
    xorb    %r8b, %al
    shrl    $8, %r8d
    xorl    DATA(,%rax,4), %r8d
    incq    %rsi
    decl    %ecx
    jnz     5b
    movl    $256, %ecx
6:  movl    %r8d, %eax
    rorl    $6, %eax
    movl    %r8d, %edx
    rorl    $11, %edx
    xorl    %edx, %eax
    movl    %r9d, %edx
    xorl    %r8d, %edx
    andl    %eax, %edx
    xorl    %r9d, %edx
    addl    %edx, %r9d
    addl    %eax, %r8d
    movq    %r10, %rax
    mulq    %r8
    xorq    %rdx, %r8
    addq    %rax, %r10
    decl    %ecx
    jnz     6b
    decl    %ebp
    jnz     4b
    finish
