# Recursive Fibonacci: calls, returns, pushes and pops.
    .ifndef ROUNDS
    .set    ROUNDS, 80
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ebp
2:  movl    $22, %edi
    call    fib
    decl    %ebp
    jnz     2b
    jmp     done
fib:
    cmpl    $2, %edi
    jb      1f
    pushq   %rdi
    decl    %edi
    call    fib
    popq    %rdi
    pushq   %rax
    subl    $2, %edi
    call    fib
    popq    %rdx
    addq    %rdx, %rax
    ret
1:  movl    %edi, %eax
    ret
done:
    finish
