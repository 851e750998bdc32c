# Mistake: the firmware loads 512 bytes, and the signature must be the last two of them. This code is longer.

        .code16
start:
        cli
        hlt
        jmp     start

        .fill   520, 1, 0x90

        .org    510
        .word   0xaa55
