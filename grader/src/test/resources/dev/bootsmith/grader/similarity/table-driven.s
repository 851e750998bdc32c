# Long mode: tables first, in real mode; the far jump goes straight from 16-bit code to 64-bit code by way of a 32-bit stub.
.code16
.global _start
_start:
    ljmp $0, $begin
begin:
    sti
    pushw $0
    popw %ss
    movw $0x7000, %sp
    pushw %ss
    popw %ds
    # LBA read with a disk address packet
    movb $0x42, %ah
    movw $packet, %si
    int $0x13
    jc failed
    cli
    # A20 by the fast gate
    inb $0x92, %al
    orb $2, %al
    outb %al, $0x92
    # page tables at 0x20000, built through ES
    movw $0x2000, %bx
    movw %bx, %es
    xorw %di, %di
    movw $0x1800, %cx
    xorl %eax, %eax
    rep stosl
    movl $0x21007, %es:0
    movl $0x22007, %es:0x1000
    movw $0x2000, %di
    movw $512, %cx
    movl $0x87, %edx
fill:
    movl %edx, %es:(%di)
    addl $0x200000, %edx
    addw $8, %di
    loop fill
    lgdtl descriptor
    movl %cr0, %ebx
    incl %ebx
    movl %ebx, %cr0
    ljmpl $8, $stub
failed:
    hlt
    jmp failed
.code32
stub:
    movl $0x20000, %ebx
    movl %ebx, %cr3
    movl $0x20, %ebx
    movl %ebx, %cr4
    movl $0xc0000080, %ecx
    movl $0x100, %eax
    xorl %edx, %edx
    wrmsr
    movl $0x80000001, %ebx
    movl %ebx, %cr0
    ljmpl $24, $wide
.code64
wide:
    movl $16, %eax
    movl %eax, %ds
    movl %eax, %ss
    xorl %ebx, %ebx
next:
    movzbl message(%rbx), %eax
    orl %eax, %eax
    je finished
    movb %al, 0xb8000(,%rbx,2)
    movb $7, 0xb8001(,%rbx,2)
    incq %rbx
    jmp next
finished:
    cli
    hlt
    .set message, 0x6000
packet:
    .byte 16, 0
    .word 1, 0x6000, 0
    .quad 1
.balign 8
table:
    .quad 0, 0xcf9b000000ffff, 0xcf93000000ffff, 0xaf9b000000ffff
descriptor:
    .word 31
    .long table
.org 510
    .byte 0x55, 0xaa
