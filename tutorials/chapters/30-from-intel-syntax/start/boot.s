# Appendix D. Instead of each NOP, the instruction that stands behind it in NASM's syntax.

        .code16
        .globl  start
start:  cli
        hlt

        .org    0x10
        nop                                     # mov ax, 0x1234
        .org    0x20
        nop                                     # mov [0x7e00], bl
        .org    0x30
        nop                                     # mov word [bx+si+2], 5
        .org    0x40
        nop                                     # mov [es:di], ax
        .org    0x50
        nop                                     # jmp dword 0x08:0x100000
        .org    0x60
        nop                                     # cmp cx, dx

        .code32
        .org    0x70
        nop                                     # mov eax, [ebx+ecx*4+8]
        .org    0x80
        nop                                     # movzx eax, byte [esi]
        .org    0x90
        nop                                     # call [0x9000+eax*4]
        .org    0xa0
        nop                                     # imul eax, ebx, 1000
        .org    0xb0
        nop                                     # mov dword [fs:0x10], 0

        .code64
        .org    0xc0
        nop                                     # mov rax, 0xffff800000000000
        .org    0xd0
        nop                                     # lea rsi, [rel start]
        .org    0xe0
        nop                                     # movsxd rax, dword [rdi]
        .org    0xf0
        nop                                     # lock cmpxchg [rdi], rcx
        .org    0x100
        nop                                     # o64 sysret

        .org    510
        .word   0xaa55
