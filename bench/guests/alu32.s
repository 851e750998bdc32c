# Dependent 32-bit arithmetic, 14 instructions a round: no memory, one taken branch.
    .ifndef ROUNDS
    .set    ROUNDS, 3000000
    .endif
    .include "protected-mode.inc"
    enter_protected_mode
    movl    $ROUNDS, %ecx
    movl    $1, %eax
    movl    $3, %ebx
1:  addl    %ebx, %eax
    xorl    %ecx, %eax
    shll    $3, %ebx
    leal    7(%ebx,%eax,2), %ebx
    subl    %eax, %edx
    orl     %ebx, %edx
    roll    $5, %eax
    notl    %edx
    addl    $0x1234, %ebx
    andl    %eax, %edx
    xorl    %edx, %ebx
    incl    %eax
    decl    %ecx
    jnz     1b
    finish
