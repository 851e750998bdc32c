# From the boot sector to main in 64-bit mode, and three routines that write on the first serial port.

        .set    PML4, 0x1000
        .set    PDPT, 0x2000
        .set    DIRECTORY, 0x3000
        .set    PAGE, 0x03                      # present, writable
        .set    LARGE, 0x80

        .section .boot, "ax"
        .code16
        .globl  start
start:  cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld
        movw    $packet, %si                    # the kernel lies behind this sector
        movb    $0x42, %ah
        int     $0x13
        jc      failed
        inb     $0x92, %al                      # A20
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92

        movw    $PML4, %di                      # the first GiB, mapped to itself by pages of 2 MiB
        movw    $3 * 1024, %cx
        xorl    %eax, %eax
        rep stosl
        movl    $PDPT + PAGE, PML4
        movl    $DIRECTORY + PAGE, PDPT
        movw    $DIRECTORY, %di
        movl    $PAGE | LARGE, %eax
        movw    $512, %cx
1:      movl    %eax, (%di)
        addl    $0x200000, %eax
        addw    $8, %di
        loop    1b

        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    $1 << 5, %eax                   # PAE
        movl    %eax, %cr4
        movl    $0xc0000080, %ecx               # EFER.LME
        rdmsr
        orl     $1 << 8, %eax
        wrmsr
        lgdtl   gdtr
        movl    %cr0, %eax
        orl     $1 << 31 | 1, %eax              # PG and PE in one step
        movl    %eax, %cr0
        ljmp    $0x08, $long_mode
failed: hlt
        jmp     failed

        .code64
long_mode:
        xorl    %eax, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0x7c00, %esp
        call    main
stop:   cli
        hlt
        jmp     stop

        .balign 4
packet: .byte   16, 0
        .word   kernel_sectors                  # from boot.ld
        .word   kernel, 0
        .quad   1
        .balign 8
gdt:    .quad   0
        .quad   0x00209a0000000000              # 64-bit code
gdtr:   .word   . - gdt - 1
        .long   gdt

        .text
        .globl  put, print, number
put:    pushq   %rdx                            # the character in %al; keeps all registers
        pushq   %rax
        movl    $0x3fd, %edx
1:      inb     %dx, %al                        # line status: is the transmitter free?
        testb   $0x20, %al
        jz      1b
        popq    %rax
        movl    $0x3f8, %edx
        outb    %al, %dx
        popq    %rdx
        ret

print:  lodsb                                   # the text at %rsi, up to its zero
        testb   %al, %al
        jz      1f
        call    put
        jmp     print
1:      ret

number: pushq   %rcx                            # %rax in decimal
        pushq   %rdx
        movl    $10, %ecx
        xorl    %edx, %edx
        divq    %rcx
        testq   %rax, %rax
        jz      1f
        call    number
1:      movb    %dl, %al
        addb    $'0', %al
        call    put
        popq    %rdx
        popq    %rcx
        ret
