# Mutant: long mode is never enabled in EFER.

        .set    PML4, 0x9000
        .set    PDPT, 0xa000
        .set    PAGE_DIRECTORY, 0xb000
        .set    WORD, 0x8000

        .code16
        .globl  start
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $PML4, %sp                      # downwards, to the end of sector 1
        cld

        movw    $0x0201, %ax                    # read one sector: cylinder 0, head 0, sector 2 is LBA 1
        movw    $0x0002, %cx
        movb    $0x00, %dh                      # DL still holds the drive
        movw    $WORD, %bx
        int     $0x13

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

        xorl    %eax, %eax                      # clear the three tables
        movl    $PML4, %edi
        movl    $0x3000 / 4, %ecx
        rep stosl
        movl    $PDPT + 3, PML4
        movl    $PAGE_DIRECTORY + 3, PDPT
        movl    $PAGE_DIRECTORY, %edi           # 512 entries: present, writable, 2 MiB
        movl    $0x83, %eax
1:      movl    %eax, (%edi)
        addl    $8, %edi
        addl    $0x200000, %eax
        cmpl    $PAGE_DIRECTORY + 0x1000, %edi
        jb      1b

        movl    %cr4, %eax                      # PAE
        orl     $1 << 5, %eax
        movl    %eax, %cr4
        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    $0xc0000080, %ecx               # EFER.LME
        rdmsr
        movl    %cr0, %eax                      # PG comes last
        orl     $1 << 31, %eax
        movl    %eax, %cr0
        ljmp    $0x18, $long_mode

        .code64
long_mode:
        movl    $WORD, %esi
        movl    $0xb8000, %edi
        movb    $0x0f, %ah
2:      lodsb
        testb   %al, %al
        jz      3f
        stosw
        jmp     2b
3:      hlt
        jmp     3b

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
