# Chapter 24. exec: see README.md.

        .set    USER, 0x400000
        .set    USER_END, 0x600000
        .set    ENOEXEC, 8

        .code64
        .globl  exec
exec:   movq    $-ENOEXEC, %rax
        ret
