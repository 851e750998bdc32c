# The way into IA-32e mode, in one boot sector.
#
# The firmware loads this sector at 0x7c00 and jumps there in real mode. From there the road has four stations, each one
# needed by the next:
#
#     real mode  ->  protected mode  ->  compatibility mode  ->  64-bit mode
#     CR0.PE=0       CR0.PE=1            EFER.LMA=1, CS.L=0      EFER.LMA=1, CS.L=1
#
# Compatibility mode and 64-bit mode are the two halves of IA-32e mode (also called long mode). The CPU is in the first of
# them from the moment paging is switched on until a far jump loads a code segment with L=1.
#
# Memory:
#
#     0x007c00 .. 0x007dff   this sector; the stack grows downwards from 0x7c00
#     0x090000 .. 0x090fff   page directory of the first 1 GiB, of which only the first 2 MiB are mapped
#     0x091000 .. 0x091fff   kept clear for a second page directory
#     0x100000 .. 0x100fff   PML4, the root of the page tables
#     0x101000 .. 0x1fffff   255 page-directory-pointer tables (PDPT), one for each entry of the kernel's half
#
# The manual's list of these steps: Intel SDM Vol. 3A, 10.8.5, "Initializing IA-32e Mode".

        .set    PML4, 0x100000
        .set    KERNEL_PDPT, 0x101000           # the first of 255
        .set    PAGE_DIRECTORY, 0x90000
        .set    KERNEL_BASE, 0xffff800000000000 # the lowest address of the upper half

        .set    PRESENT, 1 << 0
        .set    WRITABLE, 1 << 1
        .set    PAGE_SIZE, 1 << 7               # in a page directory: the entry maps 2 MiB by itself

        .set    CR0_PE, 1 << 0
        .set    CR0_PG, 1 << 31
        .set    CR4_PAE, 1 << 5
        .set    MSR_EFER, 0xc0000080
        .set    EFER_LME, 1 << 8

        .set    CODE32, 0x08
        .set    DATA32, 0x10
        .set    CODE64, 0x18

        .code16
        .globl  start
start:
        cli                                     # there is no interrupt table for the modes to come
        cld                                     # the string instructions below go upwards
        xorw    %ax, %ax                        # the firmware promises nothing about the data segments
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp

# Address line 20. A PC starts with bit 20 of every address forced to zero, for programs of 1981 which relied on addresses
# wrapping round at 1 MiB. With it, 0x100000 would be 0x0, and the tables below would overwrite the interrupt vectors.

        inb     $0x92, %al
        orb     $0x02, %al
        andb    $0xfe, %al                      # bit 0 resets the machine
        outb    %al, $0x92

# Protected mode. The far jump loads CS, and only that makes the CPU decode 32-bit code.

        lgdtl   gdtr                            # outside 64-bit mode it reads 6 bytes: the limit and half the base
        movl    %cr0, %eax
        orl     $CR0_PE, %eax
        movl    %eax, %cr0
        ljmp    $CODE32, $protected

        .code32
protected:
        movw    $DATA32, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $0x7c00, %esp

# Clear every table. The CPU takes any word whose bit 0 happens to be set for an entry.

        xorl    %eax, %eax
        movl    $PML4, %edi
        movl    $0x100000 / 4, %ecx
        rep stosl
        movl    $PAGE_DIRECTORY, %edi
        movl    $0x2000 / 4, %ecx
        rep stosl

# PML4 entry 0 covers the lower half's first 512 GiB. It is needed because the next instruction after "paging on" is still
# fetched at its low address.

        movl    $KERNEL_PDPT + PRESENT + WRITABLE, PML4

# PML4 entries 256 to 510 are the kernel's half. All of them get their PDPT now, so that page tables made later for other
# address spaces can copy these 255 entries once and share what lies below them for ever.

        movl    $KERNEL_PDPT + PRESENT + WRITABLE, %eax
        movl    $PML4 + 256 * 8, %edi
        movl    $255, %ecx
1:      movl    %eax, (%edi)
        addl    $0x1000, %eax
        addl    $8, %edi
        loop    1b

# PML4 entry 511 points back to the PML4. Through it the CPU shows its own page tables as memory, from
# 0xffffff8000000000 upwards.

        movl    $PML4 + PRESENT + WRITABLE, PML4 + 511 * 8

# One page-directory entry maps 2 MiB at once. Both halves reach it by the same PDPT, so address 0 and address
# 0xffff800000000000 are the same memory.

        movl    $PAGE_DIRECTORY + PRESENT + WRITABLE, KERNEL_PDPT
        movl    $0 + PRESENT + WRITABLE + PAGE_SIZE, PAGE_DIRECTORY

# The order of the next four steps matters: with PAE off or LME off, switching paging on would not lead to IA-32e mode.

        movl    $PML4, %eax                     # where the tables are
        movl    %eax, %cr3

        movl    %cr4, %eax                      # entries are 8 bytes wide
        orl     $CR4_PAE, %eax
        movl    %eax, %cr4

        movl    $MSR_EFER, %ecx                 # long mode enabled ...
        rdmsr
        orl     $EFER_LME, %eax
        wrmsr

        movl    %cr0, %eax                      # ... and, with paging, active: EFER.LMA is now 1
        orl     $CR0_PG, %eax
        movl    %eax, %cr0

        ljmp    $CODE64, $long_mode             # this is still 32-bit code: the offset has 32 bits

        .code64
long_mode:
        movabsq $KERNEL_BASE + upper_half, %rax # no jump has room for such a distance: go by register
        jmpq    *%rax

upper_half:
        lgdt    gdtr(%rip)                      # the same operand again, but 64-bit mode reads all 10 bytes
        movabsq $KERNEL_BASE + 0x7c00, %rsp

        leaq    message(%rip), %rsi             # %rip is high, so everything found through it is high, too
        movabsq $KERNEL_BASE + 0xb8000, %rdi    # the screen's memory lies within the 2 MiB
        movb    $0x0f, %ah                      # bright white on black
2:      lodsb
        testb   %al, %al
        jz      3f
        stosw
        jmp     2b

3:      hlt                                     # interrupts are off: this is the end
        jmp     3b

message:
        .asciz  "Hello from 64-bit mode"

# The descriptors' fields lie scattered; see SDM Vol. 3A, 3.4.5. In 64-bit mode base and limit of code and data segments
# count for nothing: what counts is the type, the privilege level, "present", and L (this is 64-bit code).
#
#     bits    55   54   53   52   47   46-45   44   43-40
#             G    D    L    -    P    DPL     S    type

        .balign 8
gdt:
        .quad   0x0000000000000000              # 0x00  the null descriptor, which is never used
        .quad   0x00cf9a000000ffff              # 0x08  code, 32-bit, base 0, limit 4 GiB, DPL 0
        .quad   0x00cf92000000ffff              # 0x10  data, 32-bit, base 0, limit 4 GiB, DPL 0
        .quad   0x0020980000000000              # 0x18  code, L=1, DPL 0
        .quad   0x0000920000000000              # 0x20  data, DPL 0
        .quad   0x0000f20000000000              # 0x28  data, DPL 3: not used yet
        .quad   0x0020f80000000000              # 0x30  code, L=1, DPL 3: not used yet
gdt_end:

gdtr:
        .word   gdt_end - gdt - 1
        .quad   KERNEL_BASE + gdt               # its lower half is the low address, right for the first lgdt

        .org    510                             # the firmware starts a sector only if it ends with these two bytes
        .word   0xaa55
