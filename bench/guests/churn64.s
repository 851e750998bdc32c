# Page-table churn: CR3 reload, a changed page-directory entry with INVLPG, accesses to eight pages.
    .ifndef ROUNDS
    .set    ROUNDS, 100000
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ecx
1:  movq    %cr3, %rax
    movq    %rax, %cr3
    movl    $0x3000 + 8 * 16, %edi
    xorl    $0x200000, (%rdi)
    invlpg  0x2000000
    movl    $0x2000000, %esi
    movl    $8, %ebx
2:  incl    (%rsi)
    addl    $0x200000, %esi
    decl    %ebx
    jnz     2b
    decl    %ecx
    jnz     1b
    finish
