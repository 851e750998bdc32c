# Makes trouble, and expects to survive it. Do not change it.
#
# Section .fixups is a table: for each instruction that may fail its address, and the address where to go on then. The last
# fault of this file is not in the table.

        .set    BASE, 0xffffffff80000000
        .set    ADDRESS, 0x7db8         # 8 bytes: where nothing is mapped
        .set    SELECTOR, 0x7dc0        # 2 bytes: behind the end of the GDT

        .macro  may_fail at, resume
        .pushsection .fixups, "a"
        .quad   \at, \resume
        .popsection
        .endm

        .code64
        .text
        .globl  trouble
trouble:
        movl    $0x1b, %ebx
        movl    $0x1c, %ebp
        movl    $0x1d, %esi
        movl    $0x1e, %edi
        movl    $0x18, %r8d
        movl    $0x19, %r9d
        movl    $0x1a, %r10d
        movl    $0x11, %r11d
        movl    $0x12, %r12d
        movl    $0x13, %r13d
        movl    $0x14, %r14d
        movl    $0x15, %r15d
        movq    %rsp, expected_rsp

        movl    $7, %eax
        xorl    %edx, %edx
        xorl    %ecx, %ecx
1:      divl    %ecx                    # by zero
        jmp     lost
2:      may_fail 1b, 2b
        cmpl    $7, %eax
        jne     lost

3:      ud2
        jmp     lost
4:      may_fail 3b, 4b

        int3                            # not a fault, and not in the table

        movzwl  BASE + SELECTOR, %ecx
5:      movl    %ecx, %gs
        jmp     lost
6:      may_fail 5b, 6b

        movq    BASE + ADDRESS, %rdx
7:      movb    %al, (%rdx)
        jmp     lost
8:      may_fail 7b, 8b

        cmpl    $7, %eax
        jne     changed
        cmpq    %rdx, BASE + ADDRESS
        jne     changed
        cmpq    $0x1b, %rbx
        jne     changed
        cmpq    $0x1c, %rbp
        jne     changed
        cmpq    $0x1d, %rsi
        jne     changed
        cmpq    $0x1e, %rdi
        jne     changed
        cmpq    $0x18, %r8
        jne     changed
        cmpq    $0x19, %r9
        jne     changed
        cmpq    $0x1a, %r10
        jne     changed
        cmpq    $0x11, %r11
        jne     changed
        cmpq    $0x12, %r12
        jne     changed
        cmpq    $0x13, %r13
        jne     changed
        cmpq    $0x14, %r14
        jne     changed
        cmpq    $0x15, %r15
        jne     changed
        cmpq    %rsp, expected_rsp
        jne     changed
        leaq    text_kept(%rip), %rsi
        call    print
last:   ud2                             # this one is meant to be the end
        jmp     lost

changed:
        leaq    text_changed(%rip), %rsi
        call    print
        jmp     last
lost:
        leaq    text_lost(%rip), %rsi
        call    print
1:      hlt
        jmp     1b

        .section .rodata
text_kept:
        .asciz  "all registers kept\n"
text_changed:
        .asciz  "a register was changed\n"
text_lost:
        .asciz  "not where it should have gone on\n"

        .bss
        .balign 8
expected_rsp:
        .skip   8
