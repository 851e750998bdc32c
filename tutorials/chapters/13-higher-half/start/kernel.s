# The kernel. Its way to the upper half, and the word at WORD to row 0.

        .set    WORD, 0x7db8
        .set    SCREEN, 0xb8000

        .code64
        .text
        .globl  high
high:
        # your lines
stop:
        hlt
        jmp     stop

        .bss
        .balign 16
        .skip   4096
stack_top:
