# Two tasks that know nothing of each other, and a timer that takes the processor from one and gives it to the other.
#
# A task that does not run is a stack pointer. On that stack lies what the interrupt pushed (EIP, CS, EFLAGS) and what PUSHA
# added: enough to go on as if nothing had been. A task that never ran yet gets a stack that looks the same.

        .set    CODE, 0x08
        .set    TIMER, 0x20
        .set    SCREEN, 0xb8000
        .set    ROW_BYTES, 160
        .set    HERTZ, 100
        .set    LAST_TICK, 20
        .set    INTERRUPTS_ON, 0x202

        .code32
        .globl  main
main:   movl    $timer, %eax
        movw    %ax, idt + 8 * TIMER
        movw    $CODE, idt + 8 * TIMER + 2
        movw    $0x8e00, idt + 8 * TIMER + 4
        shrl    $16, %eax
        movw    %ax, idt + 8 * TIMER + 6
        lidt    idt_pointer

        movl    $icw, %esi                      # 8259s: vectors from 20h on, only the timer
        movl    $10, %ecx
1:      lodsw
        movzbl  %al, %edx
        movb    %ah, %al
        outb    %al, %dx
        loop    1b

        movb    $0x34, %al                      # 8254: counter 0, both bytes, mode 2
        outb    %al, $0x43
        movl    $(1193182 / HERTZ), %eax
        outb    %al, $0x40
        movb    %ah, %al
        outb    %al, $0x40

        movl    $(stack_b + 4096 - 12 - 32), %esp
        movl    $task_b, 32(%esp)               # as INT and PUSHA would have left it
        movl    $CODE, 36(%esp)
        movl    $INTERRUPTS_ON, 40(%esp)
        movl    %esp, other
        movl    $(stack_a + 4096), %esp
        sti

task_a: movl    $SCREEN, %edi
1:      movw    $0x0a41, %ax                    # "A", green
        call    work
        jmp     1b

task_b: movl    $(SCREEN + ROW_BYTES), %edi
1:      movw    $0x0c42, %ax                    # "B", red
        call    work
        jmp     1b

# Writes one letter and then calculates for a while.

work:   movw    %ax, (%edi)
        addl    $2, %edi
        cmpl    $(SCREEN + ROW_BYTES), %edi     # a fast machine comes to the end of the row: it begins anew
        je      2f
        cmpl    $(SCREEN + 2 * ROW_BYTES), %edi
        jne     3f
2:      subl    $ROW_BYTES, %edi
3:      movl    $200000, %ecx
1:      loop    1b
        ret

timer:  pushal
        incl    ticks
        xchgl   %esp, other                     # the switch
        movb    $0x20, %al
        outb    %al, $0x20
        cmpl    $LAST_TICK, ticks
        je      enough
        popal
        iret

enough: movl    $message, %esi
        movl    $(SCREEN + 3 * ROW_BYTES), %edi
        movb    $0x07, %ah
1:      lodsb
        testb   %al, %al
        jz      2f
        stosw
        jmp     1b
2:      hlt                                     # interrupts are off: the end
        jmp     2b

        .data
message:
        .asciz  "20 ticks: each task had ten"
icw:    .byte   0x20, 0x11, 0xa0, 0x11, 0x21, 0x20, 0xa1, 0x28, 0x21, 0x04, 0xa1, 0x02, 0x21, 0x01, 0xa1, 0x01
        .byte   0x21, 0xfe, 0xa1, 0xff
        .balign 4
ticks:  .long   0
other:  .long   0
idt_pointer:
        .word   8 * 256 - 1
        .long   idt
        .bss
        .balign 16
idt:    .space  8 * 256
stack_a:
        .space  4096
stack_b:
        .space  4096
