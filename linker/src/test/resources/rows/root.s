# A root in a section without anything else.
        .globl  bare, other
        .section .empty, "ax"
bare:
        .section .full, "ax"
other:  ret
