# Chapter 16, one way to do it.

        .set    BASE, 0xffffffff80000000
        .set    PML4, 0x1000
        .set    CODE64, 0x18
        .set    INTERRUPT_GATE, 0x8e00
        .set    TIMER, 0x20                     # vectors: IRQ 0 and IRQ 1
        .set    KEYBOARD, 0x21
        .set    MASTER, 0x20                    # ports of the two 8259
        .set    SLAVE, 0xa0
        .set    END_OF_INTERRUPT, 0x20
        .set    HERTZ, 50
        .set    SECONDS_CELL, 9                 # behind "Seconds: "
        .set    PROMPT_ROW, 80
        .set    ANSWER_ROW, 160
        .set    LONGEST, 60
        .set    LAST_SECOND, 4

        .code64
        .text
        .globl  high
high:
        leaq    stack_top(%rip), %rsp
        lgdt    gdtr_high(%rip)
        movq    $0, BASE + PML4
        movq    %cr3, %rax
        movq    %rax, %cr3

        movl    $TIMER, %edi
        leaq    timer(%rip), %rax
        call    set_gate
        movl    $KEYBOARD, %edi
        leaq    keyboard(%rip), %rax
        call    set_gate
        lidt    idtr(%rip)

        movb    $0x11, %al                      # ICW1: initialise, ICW4 will come
        outb    %al, $MASTER
        outb    %al, $SLAVE
        movb    $0x20, %al                      # ICW2: the first vector of each
        outb    %al, $MASTER + 1
        movb    $0x28, %al
        outb    %al, $SLAVE + 1
        movb    $1 << 2, %al                    # ICW3: at input 2 there is a slave
        outb    %al, $MASTER + 1
        movb    $2, %al                         #       and this one is at input 2
        outb    %al, $SLAVE + 1
        movb    $0x01, %al                      # ICW4: as an 8086 wants it
        outb    %al, $MASTER + 1
        outb    %al, $SLAVE + 1
        movb    $~(1 << 0 | 1 << 1), %al        # mask: all but IRQ 0 and 1
        outb    %al, $MASTER + 1
        movb    $0xff, %al
        outb    %al, $SLAVE + 1

        movb    $0x34, %al                      # PIT: channel 0, both bytes, mode 2, binary
        outb    %al, $0x43
        movl    $1193182 / HERTZ, %eax
        outb    %al, $0x40                      # the lower byte first
        movb    %ah, %al
        outb    %al, $0x40

        leaq    text_seconds(%rip), %rsi
        call    print
        movl    $PROMPT_ROW, position
        leaq    text_prompt(%rip), %rsi
        call    print

        sti
wait:
        hlt
        jmp     wait
stop:
        cli
        hlt
        jmp     stop

# %edi: vector, %rax: its handler.

set_gate:
        shll    $4, %edi
        movw    %ax, idt(%rdi)
        movw    $CODE64, idt + 2(%rdi)
        movw    $INTERRUPT_GATE, idt + 4(%rdi)
        shrq    $16, %rax
        movw    %ax, idt + 6(%rdi)
        shrq    $16, %rax
        movl    %eax, idt + 8(%rdi)
        ret

timer:
        pushq   %rax
        pushq   %rcx
        pushq   %rdx
        incl    ticks(%rip)
        cmpl    $HERTZ, ticks(%rip)
        jb      1f
        movl    $0, ticks(%rip)
        incl    seconds(%rip)
        movl    position, %ecx                  # the line that is being typed goes on afterwards
        movl    $SECONDS_CELL, position
        movl    seconds(%rip), %eax
        xorl    %edx, %edx
        pushq   %rbx
        movl    $10, %ebx
        divl    %ebx
        popq    %rbx
        testl   %eax, %eax
        jz      2f
        addb    $'0', %al
        call    put
2:      movb    %dl, %al
        addb    $'0', %al
        call    put
        movl    %ecx, position
        cmpl    $LAST_SECOND, seconds(%rip)
        je      stop
1:      movb    $END_OF_INTERRUPT, %al
        outb    %al, $MASTER
        popq    %rdx
        popq    %rcx
        popq    %rax
        iretq

keyboard:
        pushq   %rax
        pushq   %rcx
        xorl    %eax, %eax
        inb     $0x60, %al
        andb    $0x7f, %al
        cmpl    $KEYS, %eax             # a released key has bit 7 set
        jae     5f
        cmpb    $0, finished(%rip)
        jne     5f
        movb    keymap(%rax), %al
        testb   %al, %al
        jz      5f
        movl    length(%rip), %ecx
        cmpb    $'\n', %al
        je      3f
        cmpb    $'\b', %al
        je      2f
        cmpl    $LONGEST, %ecx
        jae     5f
        movb    %al, line(%rcx)
        incl    length(%rip)
        call    put
        jmp     5f
2:      testl   %ecx, %ecx
        jz      5f
        decl    length(%rip)
        decl    position
        movb    $' ', %al
        call    put
        decl    position
        jmp     5f
3:      movb    $1, finished(%rip)
        movl    $ANSWER_ROW, position
4:      testl   %ecx, %ecx
        jz      5f
        decl    %ecx
        movb    line(%rcx), %al
        call    put
        jmp     4b
5:      movb    $END_OF_INTERRUPT, %al
        outb    %al, $MASTER
        popq    %rcx
        popq    %rax
        iretq

        .section .rodata
text_seconds:
        .asciz  "Seconds: 0"
text_prompt:
        .asciz  "> "

        .data
        .balign 8
gdtr_high:
        .word   4 * 8 - 1
        .quad   gdt + BASE
idtr:   .word   0x30 * 16 - 1
        .quad   idt

        .bss
        .balign 16
ticks:  .skip   4
seconds:
        .skip   4
length: .skip   4
finished:
        .skip   4
line:   .skip   64
idt:    .skip   0x30 * 16
        .skip   4096
stack_top:
