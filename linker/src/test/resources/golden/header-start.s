# The address of the ELF header, which the linker alone knows, wanted in each way; and a distance from the global offset table.
        .text
        .globl  _start
_start: nop
.ifdef WIDE
        lea     __ehdr_start(%rip), %rax
        mov     __ehdr_start@GOTPCREL(%rip), %rax
        .data
        .quad   __ehdr_start + 4, _start
.else
        mov     __ehdr_start@GOT(%ebx), %eax
        lea     __ehdr_start@GOTOFF(%ebx), %eax
        .data
        .long   __ehdr_start + 4, _start
.endif
