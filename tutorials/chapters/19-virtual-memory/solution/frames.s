# Frames: frame_alloc and frame_free, and frames_used. What is in a frame that is given is dirt. Do not change it.

        .set    BASE, 0xffffffff80000000
        .set    FIRST, 0x200000
        .set    FRAMES, 64

        .code64
        .text

# Returns a frame in %rax, and changes nothing else.

        .globl  frame_alloc
frame_alloc:
        pushq   %rcx
        pushq   %rdi
        movl    next, %ecx                      # never the one that was given back last
1:      incl    %ecx
        andl    $FRAMES - 1, %ecx
        btsl    %ecx, used
        jc      1b
        movl    %ecx, next
        incl    frames_used
        shll    $12, %ecx
        leaq    BASE + FIRST(%rcx), %rdi
        movabsq $0xd1d1d1d1d1d1d1d1, %rax
        movl    $512, %ecx
        rep stosq
        movq    $BASE + 4096, %rax
        subq    %rax, %rdi
        movq    %rdi, %rax
        popq    %rdi
        popq    %rcx
        ret

# %rax: a frame that was given. Changes nothing else.

        .globl  frame_free
frame_free:
        pushq   %rax
        pushq   %rcx
        subq    $FIRST, %rax
        testq   $0xfff, %rax
        jnz     1f
        shrq    $12, %rax
        cmpq    $FRAMES, %rax
        jae     1f
        btrl    %eax, used
        jnc     1f
        decl    frames_used
        jmp     2f
1:      incl    frames_wrong
2:      popq    %rcx
        popq    %rax
        ret

        .bss
        .balign 8
used:   .skip   FRAMES / 8
next:   .skip   4
        .globl  frames_used, frames_wrong
frames_used:
        .skip   4
frames_wrong:
        .skip   4
