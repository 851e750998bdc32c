/* Long mode, step by step: every step is a routine. */
        .code16
        .globl  entry
        .equ    STACK, 0x7b00
        .equ    TOP, 0x1000
        .equ    TEXT, 0x5000
entry:  xorl    %ebp, %ebp
        movw    %bp, %ds
        movw    %bp, %ss
        movl    $STACK, %esp
        movb    %dl, drive
        call    load
        call    tables
        call    paging
        jmp     leave16

load:   movw    $3, %di
again:  movw    %bp, %es
        movw    $TEXT, %bx
        movw    $2, %cx
        movb    drive, %dl
        movb    %ch, %dh
        movw    $0x201, %ax
        int     $0x13
        jnc     loaded
        movb    $0, %ah
        int     $0x13
        decw    %di
        jnz     again
loaded: ret

tables: movw    $TOP, %di
        movw    %bp, %es
        movw    $0x3000, %cx
        movb    $0, %al
        cld
        rep stosb
        movw    $TOP + 0x1003, TOP
        movw    $TOP + 0x2003, TOP + 0x1000
        movb    $0x83, TOP + 0x2000
        movl    $0x200083, TOP + 0x2008
        movl    $0x400083, TOP + 0x2010
        ret

paging: cli
        movl    $TOP, %esi
        movl    %esi, %cr3
        movl    %cr4, %esi
        btsl    $5, %esi
        movl    %esi, %cr4
        movl    $0xc0000080, %ecx
        rdmsr
        btsl    $8, %eax
        wrmsr
        lgdt    pointer
        ret

leave16:
        movl    %cr0, %esi
        btsl    $0, %esi
        movl    %esi, %cr0
        jmp     flush
flush:  ljmpl   $0x10, $in32
        .code32
in32:   movl    %cr0, %esi
        btsl    $31, %esi
        movl    %esi, %cr0
        ljmpl   $0x08, $in64
        .code64
in64:   leaq    TEXT, %rdx
        movq    $0xb8000, %rdi
show:   cmpb    $0, (%rdx)
        jne     put
idle:   pause
        jmp     idle
put:    movb    (%rdx), %cl
        movb    $0x1e, %ch
        movw    %cx, (%rdi)
        addq    $2, %rdi
        incq    %rdx
        jmp     show

drive:  .byte   0
        .p2align 3
gdt0:   .quad   0
gdt1:   .word   0, 0
        .byte   0, 0x98, 0x20, 0
gdt2:   .word   0xffff, 0
        .byte   0, 0x9a, 0xcf, 0
pointer:
        .word   pointer - gdt0 - 1
        .long   gdt0
        .fill   510 - (. - entry), 1, 0
        .word   0xaa55
