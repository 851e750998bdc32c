# Maps, looks, unmaps. Do not change it.

        .set    BASE, 0xffffffff80000000
        .set    PLACE, 0x7db8                   # 8 bytes: the address of a page
        .set    WRITABLE, 1 << 1
        .set    LEFT, 0x140000                  # what stays mapped in the end

        .code64
        .text
        .globl  tester
tester:
        movq    BASE + PLACE, %rbx              # the page, and others around it
        movabsq $0xffffb00000000000, %r12
        movq    $BASE, %r13

        movq    $0x0a656e6f, %rax               # two frames of words that are never given: "one\n", "two\n"
        movq    %rax, 0x120000(%r13)
        movq    $0x0a6f7774, %rax
        movq    %rax, 0x121000(%r13)

        movq    %rbx, %rdi                      # 1. mapped, and read
        movl    $0x120000, %esi
        movl    $WRITABLE, %edx
        call    map_page
        jc      bad
        movq    %rbx, %rsi
        call    print
        movq    %rbx, %rdi                      # it is taken now
        movl    $0x121000, %esi
        movl    $WRITABLE, %edx
        call    map_page
        jnc     bad
        leaq    0x2000(%rbx), %rdi              # a neighbour, in the same table
        movl    $0x122000, %esi
        movl    $WRITABLE, %edx
        call    map_page
        jc      bad
        movq    %r12, %rdi                      # the same frame, elsewhere
        movl    $0x120000, %esi
        xorl    %edx, %edx
        call    map_page
        jc      bad
        movb    $'O', (%rbx)
        movq    %r12, %rsi
        call    print

        leaq    0x123(%rbx), %rdi               # 2. where is what?
        call    translate
        jc      bad
        cmpq    $0x120123, %rax
        jne     bad
        movq    $BASE + 0xb8765, %rdi           # in a large page
        call    translate
        jc      bad
        cmpq    $0xb8765, %rax
        jne     bad
        leaq    0x1000(%rbx), %rdi              # nowhere: the table is there, the entry is not
        call    translate
        jnc     bad
        movq    $0x1000, %rdi                   # not even a table
        call    translate
        jnc     bad
        movq    $BASE + 0x400000, %rdi          # a large page is in the way
        movl    $0x120000, %esi
        movl    $WRITABLE, %edx
        call    map_page
        jnc     bad
        leaq    text_where(%rip), %rsi
        call    print

        movb    (%rbx), %al                     # 3. another frame, by a name that was in use just now
        movq    %rbx, %rdi
        call    unmap_page
        jc      bad
        cmpq    $0x120000, %rax
        jne     bad
        movq    %rbx, %rdi
        movl    $0x121000, %esi
        movl    $WRITABLE, %edx
        call    map_page
        jc      bad
        movq    %rbx, %rsi
        call    print

        movq    %r12, %rdi                      # 4. everything away: no table may be left
        call    unmap_page
        jc      bad
        movq    %rbx, %rdi
        call    unmap_page
        jc      bad
        leaq    0x2000(%rbx), %rdi
        call    unmap_page
        jc      bad
        movq    %r12, %rdi                      # it is not there any more
        call    unmap_page
        jnc     bad
        movq    $BASE + 0x400000, %rdi          # a large page is none of ours
        call    unmap_page
        jnc     bad
        leaq    text_left(%rip), %rsi
        call    print
        movl    frames_used, %eax
        movl    $2, %ecx
        call    print_hex
        leaq    text_line(%rip), %rsi
        call    print
        cmpl    $0, frames_wrong
        jne     bad

        movq    $0x0a656572, %rax               # 5. and once more: the tables are other frames now
        shlq    $16, %rax
        orq     $0x6874, %rax
        movq    %rax, LEFT(%r13)
        leaq    0x1000(%rbx), %rdi
        movl    $LEFT, %esi
        movl    $WRITABLE, %edx
        call    map_page
        jc      bad
        leaq    0x1000(%rbx), %rsi
        jmp     print

bad:    popq    %rax                            # where: for those who look with a debugger
        leaq    text_bad(%rip), %rsi
        call    print
1:      cli
        hlt
        jmp     1b

        .section .rodata
text_where:
        .asciz  "translated\n"
text_left:
        .asciz  "frames left "
text_line:
        .asciz  "\n"
text_bad:
        .asciz  "not so"
