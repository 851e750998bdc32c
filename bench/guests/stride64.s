# Every access in another page: 4,096 pages in turn, so that small TLBs miss.
    .ifndef ROUNDS
    .set    ROUNDS, 1000
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ebp
1:  movl    $DATA, %esi
    movl    $4096, %ecx
2:  movl    (%rsi), %eax
    addl    %ecx, %eax
    movl    %eax, 8(%rsi)
    addq    $4096 + 72, %rsi
    decl    %ecx
    jnz     2b
    decl    %ebp
    jnz     1b
    finish
