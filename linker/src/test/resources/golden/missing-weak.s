# Weak functions that nobody defines, each wanted in another way, and two sections that only one is reached of.
        .weak   branched, called, looked_up, both, stored
        .text
        .globl  _start
_start: call    branched
        call    called@PLT
.ifdef WIDE
        mov     looked_up@GOTPCREL(%rip), %rax
        mov     both@GOTPCREL(%rip), %rax
.else
        mov     looked_up@GOT(%ebx), %eax
        mov     both@GOT(%ebx), %eax
.endif
        call    both@PLT
        ret
        .section .text.spare, "ax"
        .globl  spare
spare:  call    spare_wants@PLT
        ret
        .section .debug_info, "", @progbits
spare_local = spare + 1
        .long   spare, spare_local, .text.spare + 1, _start
        .data
.ifdef WIDE
        .quad   stored, called
.else
        .long   stored, called
.endif
        .section .reloc, "a"
        .long   0, 10
        .word   0
