        .weak   nobody
        .globl  _start
        .text
_start: call    nobody
        mov     nobody@GOTPCREL(%rip), %rax
