# Dependent 64-bit arithmetic, 18 instructions a round: no memory, one taken branch.
    .ifndef ROUNDS
    .set    ROUNDS, 3000000
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ecx
    movl    $1, %eax
    movl    $3, %ebx
1:  addq    %rbx, %rax
    xorq    %rcx, %rax
    shlq    $3, %rbx
    leaq    7(%rbx,%rax,2), %rbx
    subq    %rax, %rdx
    orq     %rbx, %rdx
    rolq    $5, %rax
    notq    %rdx
    addq    $0x1234, %rbx
    andq    %rax, %rdx
    xorq    %rdx, %rbx
    incq    %rax
    shrq    $1, %rbx
    adcq    $0, %rax
    leaq    (%rax,%rdx), %rdx
    imulq   $5, %rax, %rax
    decl    %ecx
    jnz     1b
    finish
