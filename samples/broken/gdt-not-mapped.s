# Mistake: the GDT lies in memory that the page tables do not map. Registers keep what they hold; the next selector that is loaded
# is looked up in the table.

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
        ljmp    $0x08, $protected

        .code32
protected:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp
        movl    $gdt, %esi                      # the table moves to 4 MiB
        movl    $0x400000, %edi
        movl    $gdt_end - gdt, %ecx
        rep movsb
        movl    $0x400000, gdtr + 2
        lgdt    gdtr

        movl    $0x1000, %edi                   # PML4 at 0x1000, PDPT at 0x2000, page directory at 0x3000
        xorl    %eax, %eax
        movl    $0x3000 / 4, %ecx
        rep stosl
        movl    $0x2003, 0x1000
        movl    $0x3003, 0x2000
        movl    $0x83, 0x3000                   # the first 2 MiB
        movl    $0x1000, %eax
        movl    %eax, %cr3
        movl    %cr4, %eax
        orl     $1 << 5, %eax                   # PAE
        movl    %eax, %cr4
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $1 << 8, %eax                   # EFER.LME
        wrmsr
        movl    %cr0, %eax
        orl     $1 << 31, %eax                  # CR0.PG
        movl    %eax, %cr0
        ljmp    $0x18, $long_mode

        .code64
long_mode:
stop:
        hlt
        jmp     stop

        .balign 8
gdt:
        .quad   0
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit
        .quad   0x00cf92000000ffff              # 0x10  data
        .quad   0x00209a0000000000              # 0x18  code, 64-bit
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .long   gdt

        .org    510
        .word   0xaa55
