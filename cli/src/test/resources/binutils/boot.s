        .code16
        .globl _start
_start: cli
        xorw    %ax, %ax
        movw    %ax, %ds
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $8, $protected
        .code32
protected:
        movw    $0x10, %ax
        movw    %ax, %ds
        movl    $0xb8000, %edi
        call    print
1:      jmp     1b
print:  ret
        .section .rodata
gdt:    .quad   0, 0x00cf9a000000ffff, 0x00cf92000000ffff
gdtr:   .word   23
        .long   gdt
        .bss
        .lcomm  local, 64
        .comm   shared, 16, 4
        .data
pointers: .long _start, kernel_main
        .org    0x40
