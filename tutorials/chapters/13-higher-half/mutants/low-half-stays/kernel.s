# The kernel: linked to the upper half, where it takes the lower one away.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    WORD, 0x7db8
        .set    SCREEN, 0xb8000

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp   # a stack up here
        lgdt    gdtr_high(%rip)         # the same GDT by its high name
        movq    %cr3, %rax              # ... and what the processor remembers of it
        movq    %rax, %cr3

        movq    $BASE + WORD, %rsi
        movq    $BASE + SCREEN, %rdi
        call    print
stop:
        hlt
        jmp     stop

print:
        movb    $0x0f, %ah
1:      lodsb
        testb   %al, %al
        jz      2f
        stosw
        jmp     1b
2:      ret

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE

        .bss
        .balign 16
        .skip   4096
stack_top:
