# The kernel itself, at 200000h: from the 32-bit code that unpacked it to 64-bit mode and on to C. ESI is the zero page.

        .set    CR4_PAE, 1 << 5
        .set    MSR_EFER, 0xc0000080
        .set    CODE64, 0x10

        .section .text.head, "ax"
        .code32
        .globl  startup
startup:
        movl    %esi, %ebp
        movl    $cpu_without, %esi
        movl    $0x80000001, %eax               # can this processor do it?
        cpuid
        btl     $29, %edx
        jnc     complain
        movl    %cr4, %eax
        orl     $CR4_PAE, %eax
        movl    %eax, %cr4
        movl    $init_level4, %eax
        movl    %eax, %cr3
        movl    $MSR_EFER, %ecx
        rdmsr
        btsl    $8, %eax
        wrmsr
        movl    %cr0, %eax
        orl     $0x80000000, %eax
        movl    %eax, %cr0
        lgdt    gdt_pointer
        ljmp    $CODE64, $reach_long64

complain:
        movw    $0x3f8, %dx
1:      lodsb
        testb   %al, %al
        jz      2f
        outb    %al, %dx
        jmp     1b
2:      hlt
        jmp     2b

        .code64
reach_long64:
        xorl    %eax, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movq    $stack_top, %rsp
        movl    %ebp, %edi
        call    start_kernel
        cli
1:      hlt
        jmp     1b

cpu_without:
        .asciz  "Your CPU does not support long mode.\n"

        .data
        .balign 8
gdt:    .quad   0, 0
        .quad   0x00209a0000000000
gdt_pointer:
        .word   . - gdt - 1
        .long   gdt, 0

        .macro  large_pages first, count        # entries of a page directory: 2 MiB each
        i = 0
        .rept   \count
        .quad   (\first + i) << 21 | 0x183
        i = i + 1
        .endr
        .endm

        .balign 4096
init_level4:
        .quad   init_level3 + 0x007
        .fill   511, 8, 0
        .balign 4096
init_level3:
        .quad   init_level2 + 0x007
        .fill   511, 8, 0
        .balign 4096
init_level2:
        large_pages 0, 512

        .bss
        .balign 16
        .space  4096
stack_top:
        .section .note.GNU-stack, "", @progbits
