# What all processors do together, and a report. The number of processors stands at 0x600. Not to be changed.

        .set    PDPT, 0x2000
        .set    DIRECTORY_3, 0x4000
        .set    APIC, 0xfee00000
        .set    UNCACHED_PAGE, 0x9b
        .set    APIC_ID, 0x20
        .set    PROCESSORS, 0x600
        .set    TIMES, 300

        .code64
        .globl  main, other
main:   movl    $DIRECTORY_3, %edi
        movl    $512, %ecx
        xorl    %eax, %eax
        rep stosq
        movl    $APIC | UNCACHED_PAGE, %eax
        movq    %rax, DIRECTORY_3 + (APIC >> 21 & 511) * 8
        movq    $DIRECTORY_3 + 3, PDPT + 3 * 8
        call    start_others
        call    work
        movl    $2000000, %ecx                  # not for ever
        movzbl  PROCESSORS, %edx
1:      pause
        cmpl    finished, %edx
        je      2f
        decl    %ecx
        jnz     1b
2:      movl    $text_processors, %esi
        call    print
        movl    seen, %eax
        popcnt  %eax, %eax
        call    number
        movl    $text_counter, %esi
        call    print
        movl    finished, %eax
        imull   $TIMES, %eax, %eax
        movl    $text_exact, %esi
        cmpl    counter, %eax
        jne     3f
        cmpl    $0, together
        je      4f
3:      movl    $text_lost, %esi
4:      call    print
        movl    $text_own, %esi
        cmpl    $0, mixed
        je      5f
        movl    $text_mixed, %esi
5:      jmp     print

# The other processors come here, in 64-bit mode, each with a stack of its own.

other:  call    work
1:      cli
        hlt
        jmp     1b

work:   movl    $APIC, %ebx
        movl    APIC_ID(%rbx), %r12d
        shrl    $24, %r12d
        lock btsl %r12d, seen
        pushq   %r12
        movl    $TIMES, %r13d
1:      pushq   %r13
        call    acquire
        cmpl    $0, owner                       # is anybody else here?
        je      2f
        movl    $1, together
2:      movl    $1, owner
        movl    counter, %eax
        movl    $20, %ecx
3:      pause
        loop    3b
        incl    %eax
        movl    %eax, counter
        movl    $0, owner
        call    release
        popq    %rax
        cmpq    %rax, %r13
        je      4f
        movl    $1, mixed
4:      decl    %r13d
        jnz     1b
        popq    %rax
        cmpq    %rax, %r12
        je      5f
        movl    $1, mixed
5:      lock incl finished
        ret

text_processors:
        .asciz  "processors: "
text_counter:
        .asciz  "\ncounter: "
text_exact:
        .asciz  "exact"
text_lost:
        .asciz  "something was lost"
text_own:
        .asciz  "\nstacks: own\n"
text_mixed:
        .asciz  "\nstacks: mixed\n"
        .bss
        .balign 16
seen:   .skip   4
owner:  .skip   4
together:
        .skip   4
counter:
        .skip   4
finished:
        .skip   4
mixed:  .skip   4
