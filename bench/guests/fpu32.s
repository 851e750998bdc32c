# x87: a polynomial by Horner's rule, a square root and a quotient in every round.
    .ifndef ROUNDS
    .set    ROUNDS, 200000
    .endif
    .include "protected-mode.inc"
    enter_protected_mode
    fninit
    movl    $ROUNDS, %ecx
    fldl    start
1:  fld     %st(0)
    fmull   third
    fadds   half
    fmul    %st(1), %st
    fadds   half
    fld     %st(0)
    fsqrt
    fdivrp  %st, %st(1)
    fsubr   %st, %st(1)
    fstp    %st(0)
    fabs
    decl    %ecx
    jnz     1b
    jmp     end
    .p2align 3
start:
    .double 0.7
third:
    .double 0.3333333333
half:
    .single 0.5
end:
    finish
