# Shell sort of 65,536 pseudo-random doublewords: nested branchy loops.
    .ifndef ROUNDS
    .set    ROUNDS, 1
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movl    $ROUNDS, %ebp
5:  movl    $DATA, %edi             # fill by a linear congruence
    movl    $65536, %ecx
    movl    $12345, %eax
1:  imull   $1664525, %eax, %eax
    addl    $1013904223, %eax
    movl    %eax, (%rdi)
    addq    $4, %rdi
    decl    %ecx
    jnz     1b
    movl    $DATA, %edi
    movl    $32768, %ebx            # gap
2:  movl    %ebx, %ecx              # i
3:  movl    (%rdi,%rcx,4), %eax
    movq    %rcx, %rsi              # j
4:  movq    %rsi, %rdx
    subq    %rbx, %rdx
    jb      6f
    cmpl    %eax, (%rdi,%rdx,4)
    jbe     6f
    movl    (%rdi,%rdx,4), %r8d
    movl    %r8d, (%rdi,%rsi,4)
    movq    %rdx, %rsi
    jmp     4b
6:  movl    %eax, (%rdi,%rsi,4)
    incl    %ecx
    cmpl    $65536, %ecx
    jb      3b
    shrl    $1, %ebx
    jnz     2b
    decl    %ebp
    jnz     5b
    finish
