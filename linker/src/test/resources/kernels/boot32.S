/* The first instructions of a 32-bit kernel: the multiboot header, a stack, and the way into C. */
        .section .multiboot, "a"
        .balign 4
        .long   0x1badb002, 3, -(0x1badb002 + 3)

        .section .boot.text, "ax"
        .globl  _start
        .type   _start, @function
_start: movl    $boot_stack_top, %esp
        pushl   %ebx
        pushl   %eax
        call    kernel_main
1:      hlt
        jmp     1b
        .size   _start, . - _start

        .text
        .globl  interrupt_entry
interrupt_entry:
        pushal
        call    on_interrupt
        popal
        iret

        .section .bss.stack, "aw", @nobits
        .balign 16
boot_stack:
        .skip   4096
boot_stack_top:
        .section .note.GNU-stack, "", @progbits
