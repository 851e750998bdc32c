# Mandelbrot iterations with scalar SSE2 doubles.
    .ifndef ROUNDS
    .set    ROUNDS, 2500
    .endif
    .include "long-mode.inc"
    enter_long_mode
    movq    %cr0, %rax
    andb    $~4, %al                # EM off, MP on
    orb     $2, %al
    movq    %rax, %cr0
    movq    %cr4, %rax
    orw     $0x600, %ax             # OSFXSR, OSXMMEXCPT
    movq    %rax, %cr4
    movl    $ROUNDS, %ebp
    xorps   %xmm8, %xmm8            # real part of the point
    movsd   step, %xmm9
1:  movsd   imaginary, %xmm6
    xorps   %xmm0, %xmm0
    xorps   %xmm1, %xmm1
    movl    $100, %ecx
2:  movapd  %xmm0, %xmm2
    mulsd   %xmm2, %xmm2
    movapd  %xmm1, %xmm3
    mulsd   %xmm3, %xmm3
    movapd  %xmm2, %xmm4
    addsd   %xmm3, %xmm4
    ucomisd four, %xmm4
    ja      3f
    mulsd   %xmm0, %xmm1
    addsd   %xmm1, %xmm1
    addsd   %xmm6, %xmm1
    subsd   %xmm3, %xmm2
    movapd  %xmm2, %xmm0
    addsd   %xmm8, %xmm0
    decl    %ecx
    jnz     2b
3:  addsd   %xmm9, %xmm8
    decl    %ebp
    jnz     1b
    jmp     end
    .p2align 3
step:
    .double 0.0001
imaginary:
    .double 0.1
four:
    .double 4
end:
    finish
