# The kernel: a road to ring 3, a road back, and two services. Not to be changed.

        .set    PML4, 0x1000
        .set    PDPT, 0x2000
        .set    DIRECTORY, 0x3000
        .set    USER_BIT, 4
        .set    USER, 0x400000
        .set    USER_END, 0x600000

        .set    KERNEL_CODE, 0x08
        .set    USER_DATA, 0x18 | 3
        .set    USER_CODE, 0x20 | 3
        .set    TSS, 0x28

        .set    CALL, 0x80
        .set    WRITE, 1                        # %rdi: text, %rsi: how long
        .set    EXIT, 2
        .set    ENOSYS, 38

        .code64
        .globl  main, enter
main:   movq    $tss, %rax
        movw    %ax, tss_descriptor + 2
        shrq    $16, %rax
        movb    %al, tss_descriptor + 4
        movb    %ah, tss_descriptor + 7
        shrq    $16, %rax
        movl    %eax, tss_descriptor + 8
        lgdt    gdtr
        movl    $TSS, %eax
        ltr     %ax

        movq    $interrupt, %rax
        movl    $idt + 16 * CALL, %ebx
        movw    %ax, (%rbx)
        movw    $KERNEL_CODE, 2(%rbx)
        movw    $0xee00, 4(%rbx)                # DPL 3: programs may
        shrq    $16, %rax
        movw    %ax, 6(%rbx)
        lidt    idtr
        movl    $faults, %esi                   # what a program must not do ends it
1:      movzbl  (%rsi), %ebx
        shll    $4, %ebx
        addl    $idt, %ebx
        movl    1(%rsi), %eax
        movw    %ax, (%rbx)
        movw    $KERNEL_CODE, 2(%rbx)
        movw    $0x8e00, 4(%rbx)
        shrl    $16, %eax
        movw    %ax, 6(%rbx)
        addl    $5, %esi
        cmpl    $faults_end, %esi
        jb      1b

        orb     $USER_BIT, PML4
        orb     $USER_BIT, PDPT
        orb     $USER_BIT, DIRECTORY + 2 * 8
        movq    %cr3, %rax
        movq    %rax, %cr3
        jmp     shell

# Runs what lies in the user's page: %rax where it begins, %rdi its stack. Returns in %rax what it says at its end; all other
# registers are the program's then.

enter:  movq    %rsp, kernel_rsp
        pushq   $USER_DATA
        pushq   %rdi
        pushq   $0x002
        pushq   $USER_CODE
        pushq   %rax
        iretq

opcode: movl    $128 + 6, %edi
        jmp     exit
general:
        movl    $128 + 13, %edi
        jmp     exit
page:   movl    $128 + 14, %edi
        jmp     exit
interrupt:
        call    serve
        iretq

# The services. Changes %rax, %rdi and %rsi.

serve:  cmpl    $WRITE, %eax
        je      write
        cmpl    $EXIT, %eax
        je      exit
        movq    $-ENOSYS, %rax
        ret
write:  movb    (%rdi), %al
        call    put
        incq    %rdi
        decl    %esi
        jnz     write
        xorl    %eax, %eax
        ret
exit:   movq    kernel_rsp, %rsp                # not back to the program: back to who called enter
        movq    %rdi, %rax
        ret

faults: .byte   6
        .long   opcode
        .byte   13
        .long   general
        .byte   14
        .long   page
faults_end:

        .data
        .balign 8
gdt:    .quad   0
        .quad   0x00209a0000000000              # 08 kernel code
        .quad   0x0000920000000000              # 10 kernel data
        .quad   0x0000f20000000000              # 18 user data
        .quad   0x0020fa0000000000              # 20 user code
tss_descriptor:
        .quad   0x0000890000000067, 0
gdtr:   .word   . - gdt - 1
        .quad   gdt
idtr:   .word   16 * 129 - 1
        .quad   idt
        .balign 8
tss:    .long   0
        .quad   kernel_stack                    # RSP0
        .skip   104 - 12 - 2
        .word   104
        .bss
        .balign 16
idt:    .skip   16 * 129
kernel_rsp:
        .skip   8
        .skip   1024
kernel_stack:
