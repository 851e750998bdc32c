# Mutant: the code descriptor is one of data, so the far jump faults.

        .set    IDT, 0x8000
        .set    SCREEN, 0xb8000
        .set    CODE32, 0x08
        .set    DATA32, 0x10
        .set    TIMER, 0x20                     # the vector of IRQ 0 after the controllers are set up
        .set    TICKS, 10

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        ljmp    $CODE32, $protected

        .code32
protected:
        movw    $DATA32, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $IDT, %edi                      # 256 empty gates
        xorl    %eax, %eax
        movl    $0x800 / 4, %ecx
        rep stosl
        movl    $timer, %eax                    # one gate: interrupt gate, present, ring 0
        movw    %ax, IDT + 8 * TIMER
        movw    $CODE32, IDT + 8 * TIMER + 2
        movw    $0x8e00, IDT + 8 * TIMER + 4
        shrl    $16, %eax
        movw    %ax, IDT + 8 * TIMER + 6
        lidt    idtr

        movb    $0x11, %al                      # both interrupt controllers: vectors from 0x20 and 0x28 on
        outb    %al, $0x20
        outb    %al, $0xa0
        movb    $TIMER, %al
        outb    %al, $0x21
        movb    $TIMER + 8, %al
        outb    %al, $0xa1
        movb    $0x04, %al
        outb    %al, $0x21
        movb    $0x02, %al
        outb    %al, $0xa1
        movb    $0x01, %al
        outb    %al, $0x21
        outb    %al, $0xa1
        movb    $0xfe, %al                      # only IRQ 0 may come
        outb    %al, $0x21
        movb    $0xff, %al
        outb    %al, $0xa1

        movb    $0x36, %al                      # the timer: 1000 times a second
        outb    %al, $0x43
        movw    $1193, %ax
        outb    %al, $0x40
        movb    %ah, %al
        outb    %al, $0x40

        sti
wait:
        hlt
        cmpl    $TICKS, ticks
        jb      wait
        cli
done:
        hlt
        jmp     done

timer:
        pushl   %eax
        incl    ticks
        movl    ticks, %eax
        addb    $'0' - 1, %al                   # the first tick shows 0, the tenth 9
        movb    %al, SCREEN
        movb    $0x0f, SCREEN + 1
        movb    $0x20, %al                      # end of interrupt
        outb    %al, $0x20
        popl    %eax
        iret

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf92000000ffff              # 0x08  code, 32-bit, base 0, limit 4 GiB
        .quad   0x00cf92000000ffff              # 0x10  data, the same
gdt_end:
gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt
idtr:
        .word   0x7ff
        .long   IDT
ticks:  .long   0

        .org    510
        .word   0xaa55
