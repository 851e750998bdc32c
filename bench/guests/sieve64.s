# Load, add, store, compare over 4 MiB, again and again: the memory path.
    .ifndef ROUNDS
    .set    ROUNDS, 15
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ecx
2:  movl    $DATA, %esi
    leaq    0x400000(%rsi), %rdi
1:  movq    (%rsi), %rax
    addq    %rcx, %rax
    movq    %rax, (%rsi)
    addq    $8, %rsi
    cmpq    %rdi, %rsi
    jb      1b
    decl    %ecx
    jnz     2b
    finish
