# Five exceptions, caught by gates in the interrupt descriptor table and told on the screen. The guest lives on after each.
#
# A gate of 64-bit mode has 16 bytes:
#
#     +0 offset 15-0   +2 selector   +4 IST   +5 type: 8Eh interrupt gate   +6 offset 31-16   +8 offset 63-32   +12 0
#
# The processor pushes SS, RSP, RFLAGS, CS, RIP and, for some vectors, an error code. So that all look alike, the entry
# points of the others push a zero.

        .set    CODE64, 0x08
        .set    SCREEN, 0xb8000

        .code64

# One entry point for each vector.

        .macro  entry vector, has_error_code=0
entry_\vector:
        .if     \has_error_code == 0
        pushq   $0
        .endif
        pushq   $\vector
        jmp     common
        .endm

        entry   0
        entry   3
        entry   6
        entry   13, 1
        entry   14, 1

        .globl  main
main:   .irp    vector, 0, 3, 6, 13, 14
        movl    $\vector, %edi
        leaq    entry_\vector(%rip), %rax
        call    set_gate
        .endr
        lidt    idt_pointer(%rip)

        leaq    after_divide(%rip), %rax        # where to go on after a fault: its RIP is the instruction that failed
        movq    %rax, resume(%rip)
        xorl    %ecx, %ecx
        divl    %ecx
after_divide:
        movq    $0, resume(%rip)                # a trap: its RIP is behind the instruction already
        int3
        leaq    after_undefined(%rip), %rax
        movq    %rax, resume(%rip)
        ud2
after_undefined:
        leaq    after_protection(%rip), %rax
        movq    %rax, resume(%rip)
        movl    $0x2b, %eax                     # a selector behind the end of the GDT
        movl    %eax, %ds
after_protection:
        leaq    after_page(%rip), %rax
        movq    %rax, resume(%rip)
        movabsq $0x123456789000, %rbx           # mapped by nothing
        movb    $1, (%rbx)
after_page:
        leaq    the_end(%rip), %rsi
        jmp     print

# %edi vector, %rax handler.

set_gate:
        shll    $4, %edi
        leaq    idt(%rip), %rbx
        addq    %rdi, %rbx
        movw    %ax, (%rbx)
        movw    $CODE64, 2(%rbx)
        movw    $0x8e00, 4(%rbx)
        shrq    $16, %rax
        movw    %ax, 6(%rbx)
        shrq    $16, %rax
        movl    %eax, 8(%rbx)
        ret

# On the stack: vector, error code, RIP, CS, RFLAGS, RSP, SS. The ten registers that are used below lie under them.

common: pushq   %rax
        pushq   %rcx
        pushq   %rdx
        pushq   %rsi
        leaq    text_vector(%rip), %rsi
        call    print
        movq    4 * 8(%rsp), %rdx
        movl    $2, %ecx
        call    print_hex
        leaq    text_error(%rip), %rsi
        call    print
        movq    5 * 8(%rsp), %rdx
        movl    $4, %ecx
        call    print_hex
        cmpq    $14, 4 * 8(%rsp)
        jne     1f
        leaq    text_address(%rip), %rsi
        call    print
        movq    %cr2, %rdx
        movl    $16, %ecx
        call    print_hex
1:      leaq    new_line(%rip), %rsi
        call    print
        movq    resume(%rip), %rax
        testq   %rax, %rax
        jz      2f
        movq    %rax, 6 * 8(%rsp)               # the RIP to return to
2:      popq    %rsi
        popq    %rdx
        popq    %rcx
        popq    %rax
        addq    $16, %rsp
        iretq

# Prints the lowest %ecx hexadecimal digits of %rdx.

print_hex:
        movl    $16, %eax
        subl    %ecx, %eax
        shll    $2, %eax                        # bits to drop at the top
        pushq   %rcx
        movl    %eax, %ecx
        shlq    %cl, %rdx
        popq    %rcx
1:      rolq    $4, %rdx
        movl    %edx, %eax
        andl    $15, %eax
        movb    digits(%rax), %al
        call    put
        loop    1b
        ret

print:  lodsb
        testb   %al, %al
        jz      1f
        call    put
        jmp     print
1:      ret

put:    pushq   %rdi
        movl    cursor(%rip), %edi
        cmpb    $'\n', %al
        je      1f
        movb    %al, SCREEN(, %rdi, 2)
        incl    cursor(%rip)
        jmp     2f
1:      pushq   %rdx
        movl    %edi, %eax
        xorl    %edx, %edx
        movl    $80, %edi
        divl    %edi
        subl    %edx, %edi
        addl    %edi, cursor(%rip)
        popq    %rdx
2:      popq    %rdi
        ret

        .data
text_vector:
        .asciz  "vector "
text_error:
        .asciz  "  error code "
text_address:
        .asciz  "  address "
the_end:
        .asciz  "and still here"
new_line:
        .asciz  "\n"
digits: .ascii  "0123456789abcdef"
        .balign 8
resume: .quad   0
cursor: .long   0
idt_pointer:
        .word   16 * 32 - 1
        .quad   idt
        .bss
        .balign 16
idt:    .space  16 * 32
