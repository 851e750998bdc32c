        .text
        call    once
        .section .text.once, "axG", @progbits, once, comdat
        .weak   once
once:   nop
        ret
