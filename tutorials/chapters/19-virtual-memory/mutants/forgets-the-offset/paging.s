# Chapter 19, one way to do it.

        .set    WINDOW, 0xffffc80000000000      # 400 << 39, and the sign
        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1
        .set    LARGE, 1 << 7
        .set    ADDRESS, 0x000ffffffffff000

        .code64
        .text

# The entry that maps an address, as an address: %rdi -> %rax.

entry_of:
        movq    %rdi, %rax
        shrq    $9, %rax                        # page number times 8
        movabsq $0x7ffffffff8, %rcx
        andq    %rcx, %rax
        movabsq $WINDOW, %rcx
        addq    %rcx, %rax
        ret

# For an address %rdi, the places of its four entries in path: PTE, PDE, PDPTE, PML4E.

find_path:
        pushq   %rdi
        xorl    %edx, %edx
1:      call    entry_of
        movq    %rax, path(, %rdx, 8)
        movq    %rax, %rdi                      # and the entry that maps that entry
        incl    %edx
        cmpl    $4, %edx
        jb      1b
        popq    %rdi
        ret

# %rdi: address, %rsi: frame, %rdx: WRITABLE or 0. CF: something is there already.

        .globl  map_page
map_page:
        pushq   %rbx
        pushq   %r12
        movq    %rdi, %r12
        orq     %rdx, %rsi
        orq     $PRESENT, %rsi
        call    find_path
        movl    $3, %ebx                        # PML4E, PDPTE, PDE
1:      movq    path(, %rbx, 8), %rdx
        movq    (%rdx), %rax
        testb   $PRESENT, %al
        jnz     2f
        call    frame_alloc                     # a table is missing
        testq   %rax, %rax
        jz      4f
        orq     $PRESENT | WRITABLE, %rax
        movq    %rax, (%rdx)
        movq    path - 8(, %rbx, 8), %rdi       # here it can be seen now
        andq    $-4096, %rdi
        invlpg  (%rdi)
        xorl    %eax, %eax
        movl    $512, %ecx
        rep stosq
        jmp     3f
2:      testb   $LARGE, %al
        jnz     4f
3:      decl    %ebx
        jnz     1b
        movq    path, %rdx
        testb   $PRESENT, (%rdx)
        jnz     4f
        movq    %rsi, (%rdx)
        invlpg  (%r12)
        clc
        jmp     5f
4:      stc
5:      popq    %r12
        popq    %rbx
        ret

# %rdi: address. Returns the frame that was there, in %rax. CF: none. Tables that have become empty are given back.

        .globl  unmap_page
unmap_page:
        pushq   %rbx
        pushq   %r12
        call    find_path
        movl    $3, %ebx
1:      movq    path(, %rbx, 8), %rdx
        movq    (%rdx), %rax
        testb   $PRESENT, %al
        jz      5f
        testl   %ebx, %ebx
        jz      2f
        testb   $LARGE, %al
        jnz     5f
        decl    %ebx
        jmp     1b
2:      movq    $0, (%rdx)
        invlpg  (%rdi)
        movabsq $ADDRESS, %r12
        andq    %rax, %r12
        movl    $1, %ebx                        # the table of this entry: is it empty?
3:      movq    path - 8(, %rbx, 8), %rdi
        andq    $-4096, %rdi
        movq    %rdi, %rdx
        xorl    %eax, %eax
        movl    $512, %ecx
        repe scasq
        jne     4f
        movq    path(, %rbx, 8), %rdi
        movabsq $ADDRESS, %rax
        andq    (%rdi), %rax
        movq    $0, (%rdi)
        invlpg  (%rdx)                          # it was to be seen here
        call    frame_free
        incl    %ebx
        cmpl    $3, %ebx
        jbe     3b
4:      movq    %r12, %rax
        clc
        jmp     6f
5:      stc
6:      popq    %r12
        popq    %rbx
        ret

# %rdi: address. Returns where it is, in %rax. CF: nowhere.

        .globl  translate
translate:
        pushq   %rbx
        call    find_path
        movl    $3, %ebx
        movl    $39, %ecx
1:      movq    path(, %rbx, 8), %rdx
        movq    (%rdx), %rax
        testb   $PRESENT, %al
        jz      4f
        testl   %ebx, %ebx
        jz      2f
        testb   $LARGE, %al
        jnz     2f
        decl    %ebx
        subl    $9, %ecx
        jmp     1b
2:      movq    $-1, %rdx                       # a page of 2^%ecx bytes
        shlq    %cl, %rdx
        andq    %rdx, %rax
        shlq    $12, %rax                       # without the flags, above and below
        shrq    $12, %rax
        andq    $-4096, %rax
        clc
        jmp     5f
4:      stc
5:      popq    %rbx
        ret

        .bss
        .balign 8
path:   .skip   4 * 8
