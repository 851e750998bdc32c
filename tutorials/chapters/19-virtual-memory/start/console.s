# The screen: print, print_hex, put, and position (4 bytes: the cell that is next). They change no register. Do not change it.

        .set    SCREEN, 0xffffffff800b8000

        .code64
        .text

# %rsi: text that ends with a zero; a new line begins behind '\n'.

        .globl  print
print:  pushq   %rax
        pushq   %rsi
1:      lodsb
        testb   %al, %al
        jz      2f
        call    put
        jmp     1b
2:      popq    %rsi
        popq    %rax
        ret

# %rax: number; %ecx: how many digits, the lowest.

        .globl  print_hex
print_hex:
        pushq   %rax
        pushq   %rcx
        pushq   %rdx
        movq    %rax, %rdx
        movl    %ecx, %eax
        negl    %ecx
        leal    64(, %rcx, 4), %ecx     # bits above those digits
        shlq    %cl, %rdx
        movl    %eax, %ecx
1:      rolq    $4, %rdx
        movl    %edx, %eax
        andl    $15, %eax
        movb    digits(%rax), %al
        call    put
        decl    %ecx
        jnz     1b
        popq    %rdx
        popq    %rcx
        popq    %rax
        ret

# %al: character.

        .globl  put
put:    pushq   %rax
        pushq   %rcx
        pushq   %rdx
        movl    position, %ecx
        cmpb    $'\n', %al
        je      1f
        movb    $0x0f, %ah
        movw    %ax, SCREEN(%rcx, %rcx)
        incl    %ecx
        jmp     2f
1:      movl    %ecx, %eax
        xorl    %edx, %edx
        movl    $80, %ecx
        divl    %ecx
        incl    %eax
        imull   $80, %eax, %ecx
2:      movl    %ecx, position
        popq    %rdx
        popq    %rcx
        popq    %rax
        ret

        .section .rodata
digits: .ascii  "0123456789abcdef"

        .bss
        .globl  position
position:
        .skip   4
