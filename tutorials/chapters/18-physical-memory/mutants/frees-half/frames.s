# Chapter 18, one way to do it. Two bits for each frame: ours to give, and given.

        .set    LOWEST, 0x100000 >> 12
        .set    FRAMES, 0x1000000 >> 12
        .set    USABLE, 1

        .code64
        .text

# %rdi: entries of the map, %rsi: how many.

        .globl  frames_init
frames_init:
        movq    %rdi, %r8
        movq    %rsi, %r9
1:      subq    $1, %r9
        jb      3f
        cmpl    $USABLE, 16(%r8)
        jne     2f
        movq    (%r8), %rax
        movq    %rax, %rdx
        addq    8(%r8), %rdx
        addq    $0xfff, %rax
        shrq    $12, %rax
        shrq    $12, %rdx
        movl    $1, %ecx
        call    mark
2:      addq    $24, %r8
        jmp     1b

3:      movq    %rdi, %r8
        movq    %rsi, %r9
4:      subq    $1, %r9
        jb      6f
        cmpl    $USABLE, 16(%r8)
        je      5f
        cmpq    $0, 8(%r8)                      # nothing touches nothing
        je      5f
        movq    (%r8), %rax
        movq    %rax, %rdx
        addq    8(%r8), %rdx
        addq    $0xfff, %rdx
        shrq    $12, %rax
        shrq    $12, %rdx
        xorl    %ecx, %ecx
        call    mark
5:      addq    $24, %r8
        jmp     4b
6:      ret

# Makes the bits in ours of the frames from %rax to before %rdx what %ecx says.

mark:   cmpq    $LOWEST, %rax
        jae     1f
        movl    $LOWEST, %eax
1:      cmpq    %rdx, %rax
        jae     3f
        cmpq    $FRAMES, %rax
        jae     3f
        btrq    %rax, ours(%rip)
        testl   %ecx, %ecx
        jz      2f
        btsq    %rax, ours(%rip)
2:      incq    %rax
        jmp     1b
3:      ret

# %rdi: how many in a row. Returns the address of the first in %rax, 0 if there are not so many.

        .globl  frames_alloc
frames_alloc:
        xorl    %ecx, %ecx
1:      xorl    %edx, %edx                      # how many free ones we have seen in a row
2:      cmpl    $FRAMES, %ecx
        jae     none
        btq     %rcx, ours(%rip)
        jnc     3f
        btq     %rcx, given(%rip)
        jc      3f
        incl    %ecx
        incl    %edx
        cmpq    %rdi, %rdx
        jb      2b
        movl    %ecx, %eax
        subl    %edx, %eax
        pushq   %rax
4:      btsq    %rax, given(%rip)
        incl    %eax
        cmpl    %ecx, %eax
        jb      4b
        popq    %rax
        shll    $12, %eax
        ret
3:      incl    %ecx
        jmp     1b
none:   xorl    %eax, %eax
        ret

# %rdi: address, %rsi: how many. CF: refused, because they are not all given.

        .globl  frames_free
frames_free:
        testq   $0xfff, %rdi
        jnz     2f
        shrq    $12, %rdi
        leaq    (%rdi, %rsi), %rcx
        cmpq    $FRAMES, %rcx
        ja      2f
        movq    %rdi, %rax
1:      btrq    %rax, given(%rip)
        jnc     2f
        incq    %rax
        cmpq    %rcx, %rax
        jb      1b
        clc
        ret
2:      stc
        ret

        .bss
        .balign 8
ours:   .skip   FRAMES / 8
given:  .skip   FRAMES / 8
