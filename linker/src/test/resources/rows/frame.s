# Two functions with unwind entries, and tables that mention both.
        .globl  first, second, only
        .section .text.first, "ax"
first:  .cfi_startproc
        push    %rbp
        .cfi_def_cfa_offset 16
        ret
        .cfi_endproc
        .section .text.second, "ax"
second: .cfi_startproc
        ret
        .cfi_endproc
        .section .debug_x, "", @progbits
        .quad   first, .text.first
        .quad   second, .text.second
        .bss
        .type   only, @gnu_unique_object
only:   .skip   4
