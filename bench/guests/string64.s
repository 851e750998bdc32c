# REP STOSQ, MOVSQ, MOVSB and REPNE SCASB over 64 KiB.
    .ifndef ROUNDS
    .set    ROUNDS, 3000
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ebp
1:  movl    $DATA, %edi
    movl    $8192, %ecx
    movl    $0x1111, %eax
    rep stosq
    movl    $DATA, %esi
    movl    $8192, %ecx
    rep movsq
    movl    $DATA, %esi
    movl    $4096, %ecx
    rep movsb
    movl    $DATA, %edi
    movl    $4096, %ecx
    movb    $2, %al
    repne scasb
    decl    %ebp
    jnz     1b
    finish
