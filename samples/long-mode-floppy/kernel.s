# KERNEL.BIN: a file on the floppy, loaded by the boot sector to 10000h and entered there in real mode (1000:0000). It goes to
# 64-bit mode by itself.
#
# The file is linked at 0. In real mode the segment registers add 10000h; afterwards there is nothing that does, so the
# addresses in the GDT's pointer and in the far jump have it added here, and 64-bit code uses addresses relative to RIP.

        .set    BASE, 0x10000
        .set    PML4, 0x1000                    # page tables: 1000h, 2000h, 3000h
        .set    SCREEN, 0xb8000

        .code16
        .globl  start
start:  movw    $0x0003, %ax                    # text mode 80x25; this also clears the screen
        int     $0x10
        cli
        movw    %cs, %ax
        movw    %ax, %ds
        xorw    %ax, %ax
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movw    $PML4, %di                      # one page directory: 1 GiB by pages of 2 MiB
        movw    $(3 * 4096 / 4), %cx
        xorl    %eax, %eax
        rep stosl
        movl    $(PML4 + 0x1003), %es:PML4
        movl    $(PML4 + 0x2003), %es:PML4 + 0x1000
        movw    $(PML4 + 0x2000), %di
        movl    $0x83, %eax
1:      movl    %eax, %es:(%di)
        addl    $0x200000, %eax
        addw    $8, %di
        cmpw    $(PML4 + 0x3000), %di
        jb      1b

        movl    $0x20, %eax                     # CR4.PAE
        movl    %eax, %cr4
        movl    $PML4, %eax
        movl    %eax, %cr3
        movl    $0xc0000080, %ecx               # EFER.LME
        rdmsr
        orl     $0x100, %eax
        wrmsr
        lgdtl   gdt_pointer
        movl    %cr0, %eax
        orl     $0x80000001, %eax
        movl    %eax, %cr0
        ljmpl   $0x08, $(long - start + BASE)

        .code64
long:   xorl    %eax, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        leaq    message(%rip), %rsi
        movl    $(SCREEN + 160), %edi
        movb    $0x1f, %ah
1:      lodsb
        testb   %al, %al
        jz      2f
        stosw
        jmp     1b
2:      hlt
        jmp     2b

        .balign 8
gdt:    .quad   0
        .quad   0x00209a0000000000
gdt_pointer:
        .word   gdt_pointer - gdt - 1
        .long   gdt - start + BASE
message:
        .asciz  "64-bit mode, from a file on a FAT12 floppy"
        .space  3000                            # so that the file has clusters to follow
