# Fields of 32 bits with and without sign.
        .globl  far
        .text
        mov     $far, %eax
        mov     $far, %rax
        call    far
far:    ret
