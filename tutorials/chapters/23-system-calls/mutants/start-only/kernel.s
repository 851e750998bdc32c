# Chapter 23, wrong: only the beginning is looked at.

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
        .set    WRITE, 1
        .set    EXIT, 2
        .set    ADD, 3
        .set    EFAULT, 14
        .set    ENOSYS, 38

        .set    MSR_EFER, 0xc0000080
        .set    MSR_STAR, 0xc0000081
        .set    MSR_LSTAR, 0xc0000082
        .set    MSR_FMASK, 0xc0000084
        .set    MSR_KERNEL_GS_BASE, 0xc0000102
        .set    SYSRET_BASE, 0x10 | 3           # 8 above it: user data; 16 above it: user code
        .set    MASK, 0x600                     # DF and IF

        .code64
        .globl  main
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

        movl    $MSR_EFER, %ecx                 # SCE
        rdmsr
        orl     $1, %eax
        wrmsr
        xorl    %eax, %eax
        movl    $SYSRET_BASE << 16 | KERNEL_CODE, %edx
        movl    $MSR_STAR, %ecx
        wrmsr
        xorl    %edx, %edx
        movl    $fast, %eax
        movl    $MSR_LSTAR, %ecx
        wrmsr
        movl    $MASK, %eax
        movl    $MSR_FMASK, %ecx
        wrmsr
        movl    $processor, %eax
        movl    $MSR_KERNEL_GS_BASE, %ecx
        wrmsr

        orb     $USER_BIT, PML4
        orb     $USER_BIT, PDPT
        orb     $USER_BIT, DIRECTORY + 2 * 8
        movq    %cr3, %rax
        movq    %rax, %cr3
        movl    $user, %esi
        movl    $USER, %edi
        movl    $user_size, %ecx
        rep movsb

        pushq   $USER_DATA
        pushq   $USER_END                       # the program's stack
        pushq   $0x002
        pushq   $USER_CODE
        pushq   $USER
        iretq

interrupt:
        cld
        pushq   %rdi
        pushq   %rsi
        call    serve
        popq    %rsi
        popq    %rdi
        iretq

fast:   swapgs
        movq    %rsp, %gs:8
        movq    %gs:0, %rsp
        pushq   %rcx
        pushq   %r11
        pushq   %rdi
        pushq   %rsi
        call    serve
        popq    %rsi
        popq    %rdi
        popq    %r11
        popq    %rcx
        movq    %gs:8, %rsp
        swapgs
        sysretq

# Changes %rax, %rdi and %rsi.

serve:  cmpl    $WRITE, %eax
        je      write
        cmpl    $EXIT, %eax
        je      exit
        cmpl    $ADD, %eax
        je      add
        movq    $-ENOSYS, %rax
        ret
add:    leaq    (%rdi,%rsi), %rax
        ret
write:  cmpq    $USER, %rdi                     # all of it must be the program's
        jb      wrong
        cmpq    $USER_END, %rdi
        ja      wrong
        movl    $USER_END, %eax
        subq    %rdi, %rax                      # so much there is behind it
        pushq   %rsi
        testq   %rsi, %rsi
        jz      2f
1:      movb    (%rdi), %al
        call    put
        incq    %rdi
        decq    %rsi
        jnz     1b
2:      popq    %rax
        ret
wrong:  movq    $-EFAULT, %rax
        ret
exit:   movl    $text_exit, %esi
        call    print
        movq    %rdi, %rax
        call    number
        hlt

text_exit:
        .asciz  "exit "

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
        .balign 8
processor:                                      # what %gs means in the kernel
        .quad   kernel_stack, 0
        .bss
        .balign 16
idt:    .skip   16 * 129
        .skip   1024
kernel_stack:
