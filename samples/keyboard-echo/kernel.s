# Shows on the screen what is typed. Escape ends it.
#
# The keyboard asks for an interrupt, IRQ 1, with every key that goes down or up. The 8259 turns it into a vector; its
# default for IRQ 1 is 9, which belongs to an exception, so the 8259s are programmed anew first.

        .set    CODE, 0x08
        .set    VECTOR_BASE, 0x20               # IRQ 0-7 become 20h-27h
        .set    KEYBOARD, VECTOR_BASE + 1
        .set    SCREEN, 0xb8000
        .set    COLUMNS, 80
        .set    ESCAPE, 0x01
        .set    RELEASED, 0x80

        .code32
        .globl  main
main:   movl    $prompt, %esi
1:      lodsb
        testb   %al, %al
        jz      2f
        call    put
        jmp     1b

2:      movl    $keyboard, %eax                 # an interrupt gate: offset, selector, type
        movw    %ax, idt + 8 * KEYBOARD
        movw    $CODE, idt + 8 * KEYBOARD + 2
        movw    $0x8e00, idt + 8 * KEYBOARD + 4
        shrl    $16, %eax
        movw    %ax, idt + 8 * KEYBOARD + 6
        lidt    idt_pointer

        movb    $0x11, %al                      # ICW1: begin, ICW4 follows
        outb    %al, $0x20
        outb    %al, $0xa0
        movb    $VECTOR_BASE, %al               # ICW2: first vector
        outb    %al, $0x21
        movb    $(VECTOR_BASE + 8), %al
        outb    %al, $0xa1
        movb    $0x04, %al                      # ICW3: the second 8259 is at input 2
        outb    %al, $0x21
        movb    $0x02, %al
        outb    %al, $0xa1
        movb    $0x01, %al                      # ICW4: 8086 mode
        outb    %al, $0x21
        outb    %al, $0xa1
        movb    $~(1 << 1), %al                 # mask: the keyboard only
        outb    %al, $0x21
        movb    $0xff, %al
        outb    %al, $0xa1

        sti
wait:   hlt
        cmpb    $0, done
        je      wait
        cli
        ret

# The interrupt: one byte of a scan code (set 1, as the 8042 translates it).

keyboard:
        pushal
        xorl    %eax, %eax
        inb     $0x60, %al
        cmpb    $0x2a, %al                      # left and right shift
        je      shift
        cmpb    $0x36, %al
        je      shift
        cmpb    $(0x2a | RELEASED), %al
        je      unshift
        cmpb    $(0x36 | RELEASED), %al
        je      unshift
        cmpb    $ESCAPE, %al
        je      escape
        cmpb    $(shifted - plain), %al         # releases have bit 7 set and are above this, too
        jae     end
        movl    $plain, %ebx
        cmpb    $0, shift_held
        je      1f
        movl    $shifted, %ebx
1:      xlatb
        testb   %al, %al
        jz      end
        call    put
        jmp     end
shift:  movb    $1, shift_held
        jmp     end
unshift:
        movb    $0, shift_held
        jmp     end
escape: movb    $1, done
end:    movb    $0x20, %al                      # end of interrupt
        outb    %al, $0x20
        popal
        iret

# Writes the character %al at the cursor; changes %eax, %ecx, %edx, %edi.

put:    movl    cursor, %edi
        cmpb    $'\n', %al
        je      newline
        cmpb    $'\b', %al
        je      back
        movb    $0x07, %ah
        movw    %ax, SCREEN(, %edi, 2)
        incl    %edi
        jmp     moved
newline:
        movl    %edi, %eax
        xorl    %edx, %edx
        movl    $COLUMNS, %ecx
        divl    %ecx
        subl    %edx, %edi
        addl    $COLUMNS, %edi
        jmp     moved
back:   decl    %edi
        movw    $0x0720, SCREEN(, %edi, 2)
moved:  movl    %edi, cursor
        movl    %edi, %ecx                      # the blinking cursor: CRTC registers 0Eh and 0Fh
        movw    $0x3d4, %dx
        movb    $0x0e, %al
        movb    %ch, %ah
        outw    %ax, %dx
        movb    $0x0f, %al
        movb    %cl, %ah
        outw    %ax, %dx
        ret

        .data
prompt: .asciz  "type; Esc ends\n"
plain:  .ascii  "\0\0001234567890-=\b\tqwertyuiop[]\n\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 "
shifted:
        .ascii  "\0\0!@#$%^&*()_+\b\tQWERTYUIOP{}\n\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 "
shift_held:
        .byte   0
done:   .byte   0
        .balign 8
cursor: .long   0
idt_pointer:
        .word   8 * 256 - 1
        .long   idt
        .bss
        .balign 8
idt:    .space  8 * 256
