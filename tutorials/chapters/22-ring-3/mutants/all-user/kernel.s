# Chapter 22, wrong: all memory is a user's.

        .set    PML4, 0x1000
        .set    PDPT, 0x2000
        .set    DIRECTORY, 0x3000
        .set    USER_BIT, 4
        .set    USER, 0x400000
        .set    USER_STACK, 0x600000
        .set    FLAGS, 0x002

        .set    KERNEL_CODE, 0x08
        .set    USER_DATA, 0x18 | 3
        .set    USER_CODE, 0x20 | 3
        .set    TSS, 0x28

        .code64
        .globl  main
main:   movq    $tss, %rax                      # the descriptor has the address in four pieces
        movw    %ax, tss_descriptor + 2
        shrq    $16, %rax
        movb    %al, tss_descriptor + 4
        movb    %ah, tss_descriptor + 7
        shrq    $16, %rax
        movl    %eax, tss_descriptor + 8
        lgdt    gdtr
        movl    $TSS, %eax
        ltr     %ax

        movl    $gates, %esi
        movl    $5, %ecx
1:      movzbl  (%rsi), %ebx
        shll    $4, %ebx
        addl    $idt, %ebx
        movl    2(%rsi), %eax
        movw    %ax, (%rbx)
        movw    $KERNEL_CODE, 2(%rbx)
        movb    1(%rsi), %dl
        movb    %dl, 5(%rbx)
        shrl    $16, %eax
        movw    %ax, 6(%rbx)
        addl    $6, %esi
        loop    1b
        lidt    idtr

        orb     $USER_BIT, PML4                 # a right must be given on every level
        orb     $USER_BIT, PDPT
        movl    $512, %ecx
        movl    $DIRECTORY, %edi
2:      orb     $USER_BIT, (%rdi)
        addl    $8, %edi
        loop    2b
        movq    %cr3, %rax
        movq    %rax, %cr3
        movl    $user, %esi
        movl    $USER, %edi
        movl    $user_size, %ecx
        rep movsb

        pushq   $USER_DATA
        pushq   $USER_STACK
        pushq   $FLAGS
        pushq   $USER_CODE
        pushq   $USER
        iretq

divide: pushq   $0                              # as if there were an error code
        pushq   $0
        jmp     fault
opcode: pushq   $0
        pushq   $6
        jmp     fault
general:
        pushq   $13
        jmp     fault
page:   pushq   $14
fault:  pushq   %rax
        movb    8(%rsp), %al
        call    two_digits
        movq    %r15, 24(%rsp)                  # RIP: above %rax, the vector and the error code
        popq    %rax
        addq    $16, %rsp
        iretq

breakpoint:
        movl    $text_done, %esi
        call    print
        hlt

# %al as two hexadecimal digits and a blank. Changes %rax.

two_digits:
        pushq   %rax
        shrb    $4, %al
        call    digit
        popq    %rax
        andb    $15, %al
        call    digit
        movb    $' ', %al
        jmp     put
digit:  addb    $'0', %al
        cmpb    $'9', %al
        jbe     put
        addb    $'A' - '9' - 1, %al
        jmp     put

text_done:
        .asciz  "done\n"
gates:  .byte   0, 0x8e
        .long   divide
        .byte   3, 0xee                         # DPL 3: INT3 is allowed to everybody
        .long   breakpoint
        .byte   6, 0x8e
        .long   opcode
        .byte   13, 0x8e
        .long   general
        .byte   14, 0x8e
        .long   page

        .data
        .balign 8
gdt:    .quad   0
        .quad   0x00209a0000000000              # kernel code
        .quad   0x0000920000000000              # kernel data
        .quad   0x0000f20000000000              # user data
        .quad   0x0020fa0000000000              # user code
tss_descriptor:
        .quad   0x0000890000000067, 0
gdtr:   .word   . - gdt - 1
        .quad   gdt
idtr:   .word   16 * 16 - 1
        .quad   idt
        .balign 8
tss:    .long   0
        .quad   kernel_stack                    # RSP0
        .skip   104 - 12 - 2
        .word   104                             # no I/O permission bitmap
        .bss
        .balign 16
idt:    .skip   16 * 16
        .skip   1024
kernel_stack:
