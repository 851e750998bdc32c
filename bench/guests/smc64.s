# Patches the immediate of a small function, then calls it twenty times.
    .ifndef ROUNDS
    .set    ROUNDS, 30000
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ecx
1:  movl    %ecx, patched + 1
    movl    $20, %ebx
2:  call    function
    decl    %ebx
    jnz     2b
    decl    %ecx
    jnz     1b
    jmp     done
    .p2align 6
function:
patched:
    movl    $0, %eax
    addl    %eax, %edx
    ret
done:
    finish
