# Sixteen-bit fields.
        .globl  target
        .code16
        .text
        mov     $target, %si
        call    target
target: ret
