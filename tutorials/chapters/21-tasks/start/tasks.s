# As many tasks as there are letters at 0x600. Each writes its letter once in every time slice, and looks all the time whether
# its registers and its stack are still its own: "!" says that they are not. Not to be changed.

        .set    LETTERS, 0x600
        .set    CODE, 0x08
        .set    TIMER, 0x20
        .set    LAST_TICK, 13

        .code64
        .globl  main, ticks
main:   movq    $timer, %rax
        movl    $idt + 16 * TIMER, %ebx
        movw    %ax, (%rbx)
        movw    $CODE, 2(%rbx)
        movw    $0x8e00, 4(%rbx)
        shrq    $16, %rax
        movw    %ax, 6(%rbx)
        lidt    idtr

        movl    $setup, %esi                    # 8259s: vectors from 0x20 on, timer only; 8254: 1000 Hz
        movl    $13, %ecx
1:      movzwl  (%rsi), %edx
        movb    2(%rsi), %al
        outb    %al, %dx
        addl    $3, %esi
        loop    1b

        movl    $LETTERS, %ebx
2:      movzbl  (%rbx), %esi
        testl   %esi, %esi
        jz      start_tasks
        movl    $task, %edi
        call    add_task
        incl    %ebx
        jmp     2b

task:   movq    %rdi, %rax                      # different numbers in all registers
        shlq    $40, %rax
        .set    i, 1
        .irp    register, rcx, rdx, rbx, rbp, rsi, r8, r9, r10, r11, r12, r13, r14, r15
        leaq    i(%rax), %\register
        .set    i, i + 1
        .endr
        pushq   %rax
        pushq   %rdi
look:   cmpq    (%rsp), %rdi
        jne     wrong
        cmpq    8(%rsp), %rax
        jne     wrong
        .set    i, 1
        .irp    register, rcx, rdx, rbx, rbp, rsi, r8, r9, r10, r11, r12, r13, r14, r15
        subq    %rax, %\register
        cmpq    $i, %\register
        jne     wrong
        addq    %rax, %\register
        .set    i, i + 1
        .endr
        pushq   %rax
        movl    ticks, %eax
        cmpl    $LAST_TICK, %eax
        jae     enough
        cmpl    seen, %eax
        je      1f
        movl    %eax, seen
        movb    %dil, %al
        call    put
1:      popq    %rax
        jmp     look

wrong:  movb    $'!', %al
        call    put
enough: cli
        movb    $'.', %al
        call    put
        hlt
        jmp     enough

setup:
        .macro  to port, value
        .word   \port
        .byte   \value
        .endm
        to      0x20, 0x11
        to      0xa0, 0x11
        to      0x21, 0x20
        to      0xa1, 0x28
        to      0x21, 0x04
        to      0xa1, 0x02
        to      0x21, 0x01
        to      0xa1, 0x01
        to      0x21, 0xfe
        to      0xa1, 0xff
        to      0x43, 0x34
        to      0x40, 1193 & 255
        to      0x40, 1193 >> 8

        .data
        .balign 8
idtr:   .word   16 * 64 - 1
        .quad   idt
        .balign 4
ticks:  .long   0
seen:   .long   -1
        .bss
        .balign 16
idt:    .skip   16 * 64
