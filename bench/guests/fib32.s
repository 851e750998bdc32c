# Recursive Fibonacci in 32-bit code with the arguments on the stack, as compilers made it: calls, returns, frames.
    .ifndef ROUNDS
    .set    ROUNDS, 60
    .endif
    .include "protected-mode.inc"
    enter_protected_mode
    movl    $ROUNDS, %esi
2:  pushl   $22
    call    fib
    addl    $4, %esp
    decl    %esi
    jnz     2b
    jmp     done
fib:
    pushl   %ebp
    movl    %esp, %ebp
    pushl   %ebx
    movl    8(%ebp), %eax
    cmpl    $2, %eax
    jb      1f
    movl    %eax, %ebx
    decl    %eax
    pushl   %eax
    call    fib
    addl    $4, %esp
    subl    $2, %ebx
    pushl   %ebx
    movl    %eax, %ebx
    call    fib
    addl    $4, %esp
    addl    %ebx, %eax
1:  popl    %ebx
    leave
    ret
done:
    finish
