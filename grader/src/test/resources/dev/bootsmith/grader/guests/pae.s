# PAE paging, a local descriptor table, a 32-bit task-state segment, gates, the timer at 1000 Hz, and every way of going elsewhere.
        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        movw    $0x0204, %ax                    # the four sectors behind this one
        movw    $2, %cx
        movb    $0, %dh
        movw    $0x7e00, %bx
        int     $0x13
        inb     $0x92, %al                      # A20 off and on again
        andb    $0xfd, %al
        outb    %al, $0x92
        orb     $2, %al
        outb    %al, $0x92
        lgdtl   gdtr
        lidtl   idtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $8, $flat
        .code32
flat:   movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        jmp     more
        .org    510
        .word   0xaa55
more:   cld
        xorl    %eax, %eax
        movl    $0x10000, %edi
        movl    $0x4000 / 4, %ecx
        rep stosl
        movl    $0x11001, 0x10000               # pointers: 0 and 3 GiB
        movl    $0x13001, 0x10018
        movl    $0x83, 0x11000                  # 0 -> 0, 2 MiB
        movl    $0x12007, 0x11008               # 0x200000: a table
        movl    $0x20005, 0x12000               # 0x200000 -> 0x20000: user, read-only
        movl    $0x80000000, 0x12004            # and no code
        movl    $0x21003, 0x12008               # 0x201000 -> 0x21000: writable
        movl    $0x400083, 0x13000              # 0xc0000000 -> 0x400000, 2 MiB
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $0x800, %eax                    # EFER.NXE
        wrmsr
        movl    %cr4, %eax
        orl     $0x20, %eax                     # PAE
        movl    %eax, %cr4
        movl    $0x10000, %eax
        movl    %eax, %cr3
        movl    %cr0, %eax
        orl     $0x80000000, %eax
        movl    %eax, %cr0
paged:  movw    $0x28, %ax
        lldt    %ax
        movw    $0x30, %ax
        ltr     %ax
        movw    $0x0c, %ax                      # entry 1 of the local table
        movw    %ax, %gs
        lcall   $0x08, $routine
        movl    $0x4c00, %eax
        int     $0x30
        movb    $0x5a, 0x500
        invlpg  0x201000
        movb    $0x11, %al                      # the 8259s: vectors from 20h on, the timer alone
        outb    %al, $0x20
        outb    %al, $0xa0
        movb    $0x20, %al
        outb    %al, $0x21
        movb    $0x28, %al
        outb    %al, $0xa1
        movb    $4, %al
        outb    %al, $0x21
        movb    $2, %al
        outb    %al, $0xa1
        movb    $1, %al
        outb    %al, $0x21
        outb    %al, $0xa1
        movb    $0xfe, %al
        outb    %al, $0x21
        movb    $0xff, %al
        outb    %al, $0xa1
        movb    $0x34, %al                      # the 8254: 1193182 / 1193 = 1000 times a second
        outb    %al, $0x43
        movb    $1193 & 0xff, %al
        outb    %al, $0x40
        movb    $1193 >> 8, %al
        outb    %al, $0x40
        sti
1:      hlt
        cmpl    $5, ticks
        jb      1b
        cli
        hlt
routine:
        lret
service:
        iret
timer:  pushl   %eax
        incl    ticks
        movb    $0x20, %al
        outb    %al, $0x20
        popl    %eax
        iret
        .balign 8
ticks:  .long   0
        .balign 8
gdt:    .quad   0
        .quad   0x00cf9a000000ffff              # 08h code
        .quad   0x00cf92000000ffff              # 10h data
        .quad   0x00cffa000000ffff              # 18h code of ring 3
        .quad   0x00cff2000000ffff              # 20h data of ring 3
        .word   15, ldt                         # 28h local table
        .byte   0, 0x82, 0, 0
        .word   103, tss                        # 30h task-state segment
        .byte   0, 0x89, 0, 0
gdt_end:
gdtr:   .word   gdt_end - gdt - 1
        .long   gdt
        .balign 8
ldt:    .quad   0
        .word   0x0fff, 0x2345                  # data at 12345h, 4 KiB
        .byte   0x01, 0x92, 0x40, 0x00
        .balign 8
tss:    .long   0, 0x6000                       # ESP0
        .word   0x10, 0                         # SS0
        .fill   88
        .word   0, 104                          # no map of ports
idt:    .fill   0x20 * 8
        .word   timer, 8
        .byte   0, 0x8e
        .word   0
        .fill   0x0f * 8
        .word   service, 8
        .byte   0, 0xef                         # a trap gate for ring 3
        .word   0
idt_end:
idtr:   .word   idt_end - idt - 1
        .long   idt
        .org    2560
