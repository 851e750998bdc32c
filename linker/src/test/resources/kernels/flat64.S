/* Entered by a loader that is in long mode already. */
        .section .text.entry, "ax"
        .globl  _start
        .type   _start, @function
_start: leaq    stack_top(%rip), %rsp
        leaq    _start(%rip), %rdi
        call    kernel_main
1:      hlt
        jmp     1b
        .size   _start, . - _start
        .globl  interrupt_entry
interrupt_entry:
        pushq   %rax
        call    on_interrupt
        popq    %rax
        iretq
        .bss
        .balign 64
        .skip   2048
stack_top:
        .section .note.GNU-stack, "", @progbits
