# Takes all frames, gives them back, takes runs of them, and tries what must be refused. Do not change it.

        .set    LOWEST, 0x100000
        .set    HIGHEST, 0x1000000
        .set    RUN, 16

        .code64
        .text
        .globl  tester
tester:
        xorl    %r12d, %r12d                    # 1. one by one, until there is none
1:      movl    $1, %edi
        call    frames_alloc
        testq   %rax, %rax
        jz      2f
        call    check
        incl    %r12d
        jmp     1b
2:      leaq    text_frames(%rip), %rsi
        call    number

        movl    $LOWEST, %ebx                   # 2. all of them back
3:      movl    %ebx, %ecx
        shrl    $12, %ecx
        cmpb    $0, given(%rcx)
        je      4f
        movb    $0, given(%rcx)
        movq    %rbx, %rdi
        movl    $1, %esi
        call    frames_free
        jc      bad_refusal
        movq    %rbx, %r13                      # the last of them
4:      addl    $4096, %ebx
        cmpl    $HIGHEST, %ebx
        jb      3b
        movq    %r13, %rdi
        movl    $1, %esi
        call    frames_free                     # twice
        jnc     bad_acceptance

        xorl    %r12d, %r12d                    # 3. in runs
5:      movl    $RUN, %edi
        call    frames_alloc
        testq   %rax, %rax
        jz      7f
        testl   %r12d, %r12d
        jnz     6f
        movq    %rax, %r14                      # the first one
6:      movl    $RUN, %ebp
        movq    %rax, %rbx
8:      movq    %rbx, %rax
        call    check
        addq    $4096, %rbx
        decl    %ebp
        jnz     8b
        incl    %r12d
        jmp     5b
7:      leaq    text_runs(%rip), %rsi
        call    number

        leaq    RUN / 2 * 4096(%r14), %rdi      # 4. the second half of a run back, and then all of it: no
        movl    $RUN / 2, %esi
        call    frames_free
        jc      bad_refusal
        movq    %r14, %rdi
        movl    $RUN, %esi
        call    frames_free
        jnc     bad_acceptance
        movq    %r14, %rdi                      # that must have changed nothing: the first half is still taken
        movl    $RUN / 2, %esi
        call    frames_free
        jc      bad_refusal

        movl    $0x1000, %edi                   # 5. what was never given
        movl    $1, %esi
        call    frames_free
        jnc     bad_acceptance
        movl    $HIGHEST - 4096, %edi
        movl    $2, %esi
        call    frames_free
        jnc     bad_acceptance
        leaq    0x10(%r14), %rdi
        movl    $1, %esi
        call    frames_free
        jnc     bad_acceptance
        movl    $0x1000, %edi                   # 6. more than there is
        call    frames_alloc
        testq   %rax, %rax
        jnz     bad_acceptance
        leaq    text_end(%rip), %rsi
        jmp     print

# %rax: a frame. Ends everything if it was given before, or should not have been.

check:  testq   $0xfff, %rax
        jnz     bad_frame
        cmpq    $LOWEST, %rax
        jb      bad_frame
        cmpq    $HIGHEST, %rax
        jae     bad_frame
        movl    %eax, %ecx
        shrl    $12, %ecx
        cmpb    $0, given(%rcx)
        jne     bad_frame
        movb    $1, given(%rcx)

        leaq    4096(%rax), %rdx
        movq    map(%rip), %r8
        movq    map_count(%rip), %r9
        xorl    %r10d, %r10d                    # usable?
1:      movq    (%r8), %rsi
        movq    8(%r8), %rdi
        addq    %rsi, %rdi
        cmpl    $1, 16(%r8)
        jne     2f
        cmpq    %rax, %rsi
        ja      3f
        cmpq    %rdx, %rdi
        jb      3f
        incl    %r10d
        jmp     3f
2:      cmpq    %rsi, %rdi                      # empty
        je      3f
        cmpq    %rdx, %rsi
        jae     3f
        cmpq    %rax, %rdi
        ja      bad_frame
3:      addq    $24, %r8
        decq    %r9
        jnz     1b
        testl   %r10d, %r10d
        jz      bad_frame
        ret

number: call    print
        movl    %r12d, %eax
        movl    $4, %ecx
        call    print_hex
        leaq    text_line(%rip), %rsi
        jmp     print

bad_frame:
        leaq    text_bad_frame(%rip), %rsi
        call    print
        movl    $8, %ecx
        call    print_hex
        jmp     end
bad_refusal:
        leaq    text_bad_refusal(%rip), %rsi
        call    print
        jmp     end
bad_acceptance:
        leaq    text_bad_acceptance(%rip), %rsi
        call    print
end:    cli
        hlt
        jmp     end

        .section .rodata
text_frames:
        .asciz  "frames "
text_runs:
        .asciz  "runs "
text_line:
        .asciz  "\n"
text_end:
        .asciz  "all in order"
text_bad_frame:
        .asciz  "a bad frame: "
text_bad_refusal:
        .asciz  "refused what it had given"
text_bad_acceptance:
        .asciz  "accepted what it should refuse"

        .bss
given:  .skip   4096
