# A boot sector that goes into 32-bit protected mode with flat segments.

        .set    CODE, 0x08
        .set    DATA, 0x10
        .set    SCREEN, 0xb8000

        .code16
        .globl  start
start:
        cli                                     # there is no IDT for the mode to come
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        inb     $0x92, %al                      # address line A20
        orb     $0x02, %al
        andb    $0xfe, %al                      # bit 0 resets the machine
        outb    %al, $0x92

        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax                        # CR0.PE
        movl    %eax, %cr0
        ljmp    $CODE, $protected

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %fs
        movl    %eax, %gs
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $message, %esi
        movl    $SCREEN, %edi
        movb    $0x0f, %ah
1:      lodsb
        testb   %al, %al
        jz      stop
        stosw
        jmp     1b
stop:
        hlt
        jmp     stop

message:
        .asciz  "Hello from protected mode"

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit, base 0, 4 GiB
        .quad   0x00cf92000000ffff              # 0x10  data, base 0, 4 GiB
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
