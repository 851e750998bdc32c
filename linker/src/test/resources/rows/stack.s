        .globl  foo
        .text
foo:    ret
        .section .note.GNU-stack, "", @progbits
