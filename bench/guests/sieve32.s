# Byte sieve of 4 MiB in 32-bit code: strided stores, a scan.
    .ifndef ROUNDS
    .set    ROUNDS, 3
    .endif
    .set    SIZE, 0x400000
    .include "protected-mode.inc"
    enter_protected_mode
    movl    $ROUNDS, %ebp
4:  movl    $DATA, %edi
    movl    $SIZE / 4, %ecx
    movl    $0x01010101, %eax
    rep stosl
    movl    $2, %ebx
1:  cmpb    $0, DATA(%ebx)
    je      3f
    movl    %ebx, %esi
    addl    %ebx, %esi
2:  cmpl    $SIZE, %esi
    jae     3f
    movb    $0, DATA(%esi)
    addl    %ebx, %esi
    jmp     2b
3:  incl    %ebx
    cmpl    $2048, %ebx
    jb      1b
    decl    %ebp
    jnz     4b
    finish
