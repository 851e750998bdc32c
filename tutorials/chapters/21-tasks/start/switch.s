# Chapter 21. add_task, start_tasks, timer: see README.md.

        .code64
        .globl  add_task, start_tasks, timer
add_task:
        movq    %rdi, only
        movq    %rsi, letter
        ret

start_tasks:
        movq    letter, %rdi
        sti
        jmp     *only

timer:  pushq   %rax
        incl    ticks
        movb    $0x20, %al
        outb    %al, $0x20
        popq    %rax
        iretq

        .bss
        .balign 8
only:   .skip   8
letter: .skip   8
