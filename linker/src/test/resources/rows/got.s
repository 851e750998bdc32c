        .globl  _start, here
        .text
_start: mov     here@GOTPCREL(%rip), %rax
        test    %rax, here@GOTPCREL(%rip)
        cmp     here@GOTPCREL(%rip), %rcx
        call    *here@GOTPCREL(%rip)
        jmp     *here@GOTPCREL(%rip)
        push    here@GOTPCREL(%rip)
here:   ret
