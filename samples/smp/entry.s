# What C cannot say: the first instructions of the kernel and of the other processors, the timer's entry, the switch.

        .set    CODE, 0x08
        .set    DATA, 0x10
        .set    TRAMPOLINE, 0x7000              # a start-up message names a page below 1 MiB

        .text
        .code32
        .globl  entry
entry:  movl    $boot_stack_top, %esp
        call    kernel_main

# The others begin in real mode at TRAMPOLINE, where this is copied to. The long at its end is the stack, the one before it
# the function to call.

        .code16
        .globl  trampoline, trampoline_end
trampoline:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        lgdtl   TRAMPOLINE + pointer - trampoline
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmpl   $CODE, $(TRAMPOLINE + protected - trampoline)
        .code32
protected:
        movw    $DATA, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    TRAMPOLINE + stack - trampoline, %esp
        call    *(TRAMPOLINE + function - trampoline)
        .balign 8
table:  .quad   0
        .quad   0x00cf9a000000ffff
        .quad   0x00cf92000000ffff
pointer:
        .word   . - table - 1
        .long   TRAMPOLINE + table - trampoline
        .balign 4
function:
        .long   0
stack:  .long   0
trampoline_end:

# void switch_context(struct context **from, struct context *to): the registers that a C function must keep, and the stack.

        .globl  switch_context
switch_context:
        movl    4(%esp), %eax
        movl    8(%esp), %edx
        pushl   %ebp
        pushl   %ebx
        pushl   %esi
        pushl   %edi
        movl    %esp, (%eax)
        movl    %edx, %esp
        popl    %edi
        popl    %esi
        popl    %ebx
        popl    %ebp
        ret

        .globl  timer_entry
timer_entry:
        pushal
        cld
        call    timer
        popal
        iret

        .bss
        .balign 16
        .space  4096
boot_stack_top:
        .section .note.GNU-stack, "", @progbits
