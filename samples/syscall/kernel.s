# A kernel, a user program that may do nothing by itself, and the three roads between them in 64-bit mode:
#
#     SYSCALL / SYSRET     the program asks; the processor keeps RIP in RCX and RFLAGS in R11, and touches no stack
#     the APIC's timer     interrupts the program; the TSS says where the kernel's stack is (RSP0)
#     an exception by IST  in a moment when no stack can be trusted, the interrupt stack table gives one
#
# SYSCALL takes its selectors from MSR STAR, bits 47-32: kernel code, and the data segment behind it. SYSRET takes bits
# 63-48: plus 8 is user data, plus 16 is 64-bit user code. This fixes the order of the descriptors.

        .set    KERNEL_CODE, 0x08
        .set    KERNEL_DATA, 0x10
        .set    USER_BASE, 0x18                 # 18h would be 32-bit user code
        .set    USER_DATA, 0x20
        .set    USER_CODE, 0x28
        .set    TSS, 0x30

        .set    MSR_EFER, 0xc0000080
        .set    MSR_STAR, 0xc0000081
        .set    MSR_LSTAR, 0xc0000082
        .set    MSR_FMASK, 0xc0000084
        .set    EFER_SCE, 1

        .set    APIC, 0xfee00000
        .set    APIC_EOI, 0xb0
        .set    APIC_SPURIOUS, 0xf0
        .set    APIC_TIMER, 0x320
        .set    APIC_INITIAL_COUNT, 0x380
        .set    APIC_DIVIDE, 0x3e0
        .set    PERIODIC, 1 << 17
        .set    TIMER_VECTOR, 0x40
        .set    UNDEFINED_OPCODE, 6

        .set    SERIAL, 0x3f8
        .set    SYS_WRITE, 0                    # %rdi text, %rsi length
        .set    SYS_TICKS, 1                    # returns ticks of the timer
        .set    SYS_EXIT, 2

        .code64
        .globl  main
main:   movq    %rsp, boot_stack(%rip)
        leaq    tss(%rip), %rax                 # the descriptor of the TSS holds its address in four pieces
        leaq    tss_descriptor(%rip), %rbx
        movw    %ax, 2(%rbx)
        shrq    $16, %rax
        movb    %al, 4(%rbx)
        movb    %ah, 7(%rbx)
        shrq    $16, %rax
        movl    %eax, 8(%rbx)
        lgdt    gdt_pointer(%rip)
        movl    $KERNEL_DATA, %eax
        movl    %eax, %ss
        movl    $TSS, %eax
        ltr     %ax

        movl    $TIMER_VECTOR, %edi
        leaq    timer(%rip), %rax
        xorl    %ecx, %ecx
        call    set_gate
        movl    $UNDEFINED_OPCODE, %edi
        leaq    undefined(%rip), %rax
        movl    $1, %ecx                        # by the first stack of the IST
        call    set_gate
        lidt    idt_pointer(%rip)

# An exception while RSP points to nothing: without an IST this were a double fault, and then a triple fault.

        movq    %rsp, %rbx
        movabsq $0x700000000000, %rsp
        ud2
        movq    %rbx, %rsp
        leaq    text_ist(%rip), %rsi
        movl    $(text_ist_end - text_ist), %ecx
        call    print

# The door for SYSCALL.

        movl    $MSR_EFER, %ecx
        rdmsr
        orl     $EFER_SCE, %eax
        wrmsr
        movl    $MSR_STAR, %ecx
        xorl    %eax, %eax
        movl    $((USER_BASE | 3) << 16 | KERNEL_CODE), %edx
        wrmsr
        movl    $MSR_LSTAR, %ecx
        leaq    system_call(%rip), %rax
        movq    %rax, %rdx
        shrq    $32, %rdx
        wrmsr
        movl    $MSR_FMASK, %ecx
        movl    $0x200, %eax                    # no interrupts while on the user's stack
        xorl    %edx, %edx
        wrmsr

# The timer of the local APIC; the old interrupt controllers are silenced.

        movb    $0xff, %al
        outb    %al, $0x21
        outb    %al, $0xa1
        movl    $APIC, %ebx
        movl    $0x1ff, APIC_SPURIOUS(%rbx)     # APIC on, spurious vector FFh
        movl    $0x0b, APIC_DIVIDE(%rbx)        # divide by 1
        movl    $(PERIODIC | TIMER_VECTOR), APIC_TIMER(%rbx)
        movl    $1000000, APIC_INITIAL_COUNT(%rbx)

# To ring 3, as SYSRET does it: RCX is the address, R11 the flags.

        leaq    user_stack_top(%rip), %rsp
        leaq    user_program(%rip), %rcx
        movl    $0x202, %r11d
        sysretq

# ---- the kernel's entries ----

system_call:
        movq    %rsp, user_rsp(%rip)            # one processor: a place in memory will do for what SWAPGS is there for
        leaq    kernel_stack_top(%rip), %rsp
        pushq   %rcx
        pushq   %r11
        cmpl    $SYS_EXIT, %eax
        je      exit
        cmpl    $SYS_TICKS, %eax
        je      1f
        movl    %esi, %ecx
        movq    %rdi, %rsi
        call    print
        jmp     2f
1:      movq    ticks(%rip), %rax
2:      popq    %r11
        popq    %rcx
        movq    user_rsp(%rip), %rsp
        sysretq

exit:   movq    boot_stack(%rip), %rsp          # back to who called main
        ret

timer:  pushq   %rax
        incq    ticks(%rip)
        movl    $APIC, %eax
        movl    $0, APIC_EOI(%rax)
        popq    %rax
        iretq

undefined:
        addq    $2, (%rsp)                      # behind UD2
        iretq

# %edi vector, %rax handler, %ecx entry of the IST or 0.

set_gate:
        shll    $4, %edi
        leaq    idt(%rip), %rbx
        addq    %rdi, %rbx
        movw    %ax, (%rbx)
        movw    $KERNEL_CODE, 2(%rbx)
        movb    %cl, 4(%rbx)
        movb    $0x8e, 5(%rbx)
        shrq    $16, %rax
        movw    %ax, 6(%rbx)
        shrq    $16, %rax
        movl    %eax, 8(%rbx)
        ret

# Prints %ecx characters at %rsi on the serial line; changes %rax, %rdx, too.

print:  movl    $(SERIAL + 5), %edx
1:      inb     %dx, %al
        testb   $0x20, %al
        jz      1b
        movl    $SERIAL, %edx
        outsb
        decl    %ecx
        jnz     print
        ret

# ---- the user's program, ring 3 ----

user_program:
        leaq    text_user(%rip), %rdi
        movl    $(text_user_end - text_user), %esi
        movl    $SYS_WRITE, %eax
        syscall
1:      movl    $SYS_TICKS, %eax                # the timer goes on while this loop runs
        syscall
        cmpq    $5, %rax
        jb      1b
        leaq    text_ticks(%rip), %rdi
        movl    $(text_ticks_end - text_ticks), %esi
        movl    $SYS_WRITE, %eax
        syscall
        movl    $SYS_EXIT, %eax
        syscall

        .data
text_ist:
        .ascii  "kernel: survived an exception without a stack\n"
text_ist_end:
text_user:
        .ascii  "user: hello by SYSCALL\n"
text_user_end:
text_ticks:
        .ascii  "user: five ticks of the APIC's timer\n"
text_ticks_end:

        .balign 8
gdt:    .quad   0
        .quad   0x00209a0000000000              # kernel code, 64 bits
        .quad   0x0000920000000000              # kernel data
        .quad   0                               # 32-bit user code: none
        .quad   0x0000f20000000000              # user data
        .quad   0x0020fa0000000000              # user code, 64 bits
tss_descriptor:
        .quad   0x0000890000000067, 0
gdt_end:
gdt_pointer:
        .word   gdt_end - gdt - 1
        .quad   gdt
idt_pointer:
        .word   16 * 256 - 1
        .quad   idt
        .balign 8
ticks:  .quad   0
boot_stack:
        .quad   0
user_rsp:
        .quad   0

tss:    .long   0
        .quad   kernel_stack_top, 0, 0          # RSP0, RSP1, RSP2
        .quad   0
        .quad   ist_stack_top                   # IST1
        .fill   8, 8, 0
        .word   0, 104                          # no I/O permissions

        .bss
        .balign 16
idt:    .space  16 * 256
        .space  1024
kernel_stack_top:
        .space  512
ist_stack_top:
        .space  1024
user_stack_top:
