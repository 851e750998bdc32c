# Mistake: the boot signature is missing. The firmware starts a sector only if its last two bytes are 0x55 0xaa.

        .code16
start:
        cli
        hlt
        jmp     start

        .org    512                             # .org 510 and .word 0xaa55 would be right
