# The protected-mode part begins here, at 100000h: unpack the kernel to 200000h and jump to it. ESI is the zero page.

        .set    UNPACKED, 0x200000

        .code32
        .section .text.head, "ax"
        .globl  startup_32
startup_32:
        cld
        cli
        movl    $0x18, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %fs
        movl    %eax, %gs
        lss     stack_start, %esp
        xorl    %eax, %eax                      # is A20 really open?
1:      incl    %eax
        movl    %eax, 0x000000
        cmpl    %eax, 0x100000
        je      1b

        pushl   $0
        popfl
        xorl    %eax, %eax
        movl    $__bss_start, %edi
        movl    $_end, %ecx
        subl    %edi, %ecx
        rep
        stosb

        pushl   %esi
        pushl   $UNPACKED
        pushl   input_len
        pushl   $input_data
        call    unpack
        addl    $12, %esp
        popl    %esi
        xorl    %ebx, %ebx
        ljmp    $0x10, $UNPACKED

        .data
stack_start:
        .long   user_stack + 4096
        .word   0x18
        .section .note.GNU-stack, "", @progbits
