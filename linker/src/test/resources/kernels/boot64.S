/* The first instructions of a 64-bit kernel in the upper half: page tables below, and the way up. */
        .section .multiboot, "a"
        .balign 8
        .long   0xe85250d6, 0, 24, -(0xe85250d6 + 24)
        .short  0, 0
        .long   8

        .section .boot.text, "ax"
        .code32
        .globl  _start
_start: movl    $boot_stack_top, %esp
        movl    $page_map, %eax
        movl    %eax, %cr3
        lgdt    descriptors
        ljmp    $8, $long_mode
        .code64
long_mode:
        movabs  $high, %rax
        jmp     *%rax

        .section .boot.data, "aw"
        .balign 4096
page_map:
        .quad   page_directory + 3
        .skip   4088
page_directory:
        .quad   0x83
        .skip   4088
        .balign 8
table:  .quad   0, 0x00af9a000000ffff
descriptors:
        .short  15
        .long   table

        .section .boot.bss, "aw", @nobits
        .skip   256
boot_stack_top:

        .text
high:   leaq    kernel_stack_top(%rip), %rsp
        xorl    %ebp, %ebp
        call    kernel_main
1:      hlt
        jmp     1b
        .globl  interrupt_entry
interrupt_entry:
        pushq   %rax
        call    on_interrupt
        popq    %rax
        iretq

        .bss
        .balign 16
        .skip   8192
kernel_stack_top:
        .section .note.GNU-stack, "", @progbits
