# Chapter 21, wrong: all tasks live on one stack.

        .set    CODE, 0x08
        .set    INTERRUPTS_ON, 0x202
        .set    STACK, 1024
        .set    MOST, 4

        .code64
        .globl  add_task, start_tasks, timer
add_task:
        movl    count, %eax
        incl    count
        movl    %eax, %edx
        imull   $0, %edx, %edx
        addq    $stacks + STACK, %rdx
        movq    $0, -8(%rdx)                    # SS
        movq    %rdx, -16(%rdx)                 # RSP
        movq    $INTERRUPTS_ON, -24(%rdx)       # RFLAGS
        movq    $CODE, -32(%rdx)                # CS
        movq    %rdi, -40(%rdx)                 # RIP
        movq    %rsi, -40 - 7 * 8(%rdx)         # RDI is the seventh that is pushed
        subq    $40 + 15 * 8, %rdx
        movq    %rdx, saved(,%rax,8)
        ret

start_tasks:
        movq    saved, %rsp
        jmp     resume

timer:
        .irp    register, rax, rcx, rdx, rbx, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
        pushq   %\register
        .endr
        incl    ticks
        movl    current, %eax
        movq    %rsp, saved(,%rax,8)
        incl    %eax
        cmpl    count, %eax
        jb      1f
        xorl    %eax, %eax
1:      movl    %eax, current
        movq    saved(,%rax,8), %rsp
        movb    $0x20, %al
        outb    %al, $0x20
resume:
        .irp    register, r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax
        popq    %\register
        .endr
        iretq

        .bss
        .balign 16
saved:  .skip   8 * MOST
stacks: .skip   STACK * MOST
count:  .skip   4
current:
        .skip   4
