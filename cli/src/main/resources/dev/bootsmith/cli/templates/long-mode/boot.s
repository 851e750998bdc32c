# A boot sector that goes through protected mode into 64-bit mode. It maps the first GiB to itself, with pages of 2 MiB.

        .set    CODE32, 0x08
        .set    DATA, 0x10
        .set    CODE64, 0x18
        .set    SCREEN, 0xb8000

        .set    PML4, 0x1000                    # three tables of 4 KiB, one behind the other
        .set    PDPT, 0x2000
        .set    DIRECTORY, 0x3000
        .set    PRESENT_WRITABLE, 3
        .set    LARGE, 1 << 7

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        inb     $0x92, %al                      # address line A20
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92

        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1, %eax                        # CR0.PE
        movl    %eax, %cr0
        ljmp    $CODE32, $protected

        .code32
protected:
        movl    $DATA, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
        cld

        movl    $PML4, %edi                     # entries that are not used must be 0
        xorl    %eax, %eax
        movl    $3 * 1024, %ecx
        rep stosl
        movl    $PDPT + PRESENT_WRITABLE, PML4
        movl    $DIRECTORY + PRESENT_WRITABLE, PDPT
        movl    $DIRECTORY, %edi
        movl    $LARGE + PRESENT_WRITABLE, %eax
        movl    $512, %ecx
1:      movl    %eax, (%edi)
        addl    $0x200000, %eax
        addl    $8, %edi
        loop    1b

        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    %cr4, %eax
        orl     $1 << 5, %eax                   # CR4.PAE
        movl    %eax, %cr4
        movl    $0xc0000080, %ecx               # EFER.LME
        rdmsr
        orl     $1 << 8, %eax
        wrmsr
        movl    %cr0, %eax
        orl     $1 << 31, %eax                  # CR0.PG: IA-32e mode begins, in its compatibility half
        movl    %eax, %cr0
        ljmp    $CODE64, $long_mode             # and this is the way to the 64-bit half

        .code64
long_mode:
        movq    $0x7c00, %rsp
        leaq    message(%rip), %rsi
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
        .asciz  "Hello from 64-bit mode"

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
        .quad   0x00209a0000000000              # 0x18  code, 64-bit: L = 1, D = 0
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
