# Keeps every part of the machine busy at once, in an order that a small generator of pseudo-random numbers decides, and never ends: string
# instructions under timer interrupts, interrupt shadows, sleep, x87, SSE and AVX registers that are never given back, single steps, faults, NMIs,
# changed mappings, patched code, transfers of the disk by words and by bus master, the clock, the serial line, the keyboard, planes of the screen.
    .set    COUNTS, 0x600           # doublewords: what each handler has seen
    .set    SUM, 0x700              # what was read from chips
    .set    SEED, 0x704
    .set    IDT, 0x1000
    .set    DIRECTORY, 0x2000
    .set    DMA_TABLE, 0x3000
    .set    DATA, 0x100000
    .set    APIC, 0xfee00000
    .set    MASTER, 0xc000
    .set    SECTORS, 7

    .code16
    .globl  _start
_start:
    cli
    cld
    xorw    %ax, %ax
    movw    %ax, %ds
    movw    %ax, %es
    movw    %ax, %ss
    movw    $0x7c00, %sp
    movw    $0x0200 + SECTORS, %ax
    movw    $2, %cx
    xorb    %dh, %dh
    movw    $0x7e00, %bx
    int     $0x13
    inb     $0x92, %al
    orb     $2, %al
    outb    %al, $0x92
    lgdt    gdtr
    movl    %cr0, %eax
    orb     $1, %al
    movl    %eax, %cr0
    ljmp    $8, $protected_mode
    .p2align 3
gdt:
    .quad   0
    .quad   0x00cf9a000000ffff
    .quad   0x00cf92000000ffff
gdtr:
    .word   gdtr - gdt - 1
    .long   gdt
idtr:
    .word   0x7ff
    .long   IDT
    .org    510
    .word   0xaa55

    .code32
protected_mode:
    movl    $0x10, %eax
    movl    %eax, %ds
    movl    %eax, %es
    movl    %eax, %ss
    movl    $0x90000, %esp
    movl    $COUNTS, %edi
    xorl    %eax, %eax
    movl    $0x80, %ecx
    rep stosl
    movl    $0xace1, SEED
    # every vector to its own handler or the common one
    xorl    %ebx, %ebx
1:  movl    $ignore, %eax
    cmpl    $HANDLERS, %ebx
    jae     2f
    movl    handlers(, %ebx, 4), %eax
2:  movw    %ax, IDT(, %ebx, 8)
    movw    $8, IDT + 2(, %ebx, 8)
    movw    $0x8e00, IDT + 4(, %ebx, 8)
    shrl    $16, %eax
    movw    %ax, IDT + 6(, %ebx, 8)
    incl    %ebx
    cmpl    $256, %ebx
    jb      1b
    lidt    idtr
    # identical mapping by pages of 4 MiB; the one at 8 MiB leads to 4 MiB or to 0
    movl    $DIRECTORY, %edi
    movl    $0x83, %eax
3:  stosl
    addl    $0x400000, %eax
    jnc     3b
    movl    $0x400083, DIRECTORY + 8
    movl    $DIRECTORY, %eax
    movl    %eax, %cr3
    movl    %cr4, %eax
    orl     $0x40610, %eax          # PSE, OSFXSR, OSXMMEXCPT, OSXSAVE
    movl    %eax, %cr4
    movl    %cr0, %eax
    andl    $~4, %eax
    orl     $0x80000022, %eax       # PG, NE, MP
    movl    %eax, %cr0
    xorl    %ecx, %ecx
    xorl    %edx, %edx
    movl    $7, %eax
    xsetbv                          # x87, SSE, AVX
    fninit
    fldpi
    fld1
    fldl2e
    # 8259s at 20h and 28h, everything let through
    movb    $0x11, %al
    outb    %al, $0x20
    outb    %al, $0xa0
    movb    $0x20, %al
    outb    %al, $0x21
    movb    $0x28, %al
    outb    %al, $0xa1
    movb    $4, %al
    outb    %al, $0x21
    movb    $2, %al
    outb    %al, $0xa1
    movb    $1, %al
    outb    %al, $0x21
    outb    %al, $0xa1
    xorb    %al, %al
    outb    %al, $0x21
    outb    %al, $0xa1
    # 8254: about 2,000 interrupts a second
    movb    $0x34, %al
    outb    %al, $0x43
    movb    $0x55, %al
    outb    %al, $0x40
    movb    $0x02, %al
    outb    %al, $0x40
    # clock: periodic and update interrupts
    movb    $0x0b, %al
    outb    %al, $0x70
    inb     $0x71, %al
    orb     $0x50, %al
    outb    %al, $0x71
    # serial line: interrupts when it can send
    movw    $0x3f9, %dx
    movb    $3, %al
    outb    %al, %dx
    movw    $0x3fc, %dx
    movb    $0x0b, %al
    outb    %al, %dx
    movl    $0x1ff, APIC + 0xf0
    movl    $0x50, APIC + 0x320
    movl    $0x0b, APIC + 0x3e0
    movl    $DATA + 0x20000, DMA_TABLE
    movl    $0x80000000 + 2048, DMA_TABLE + 4
    sti

again:
    movl    SEED, %eax
    imull   $1103515245, %eax
    addl    $12345, %eax
    movl    %eax, SEED
    shrl    $16, %eax
    movl    %eax, %ebx
    xorl    %edx, %edx
    movl    $ACTIVITIES, %ecx
    divl    %ecx
    call    *activities(, %edx, 4)
    jmp     again

# Each may use all registers; EBX is a pseudo-random number of 16 bits.
move:
    movl    $DATA, %esi
    leal    DATA + 0x4000(%ebx), %edi
    movl    $3000, %ecx
    rep movsb
    ret
store:
    movl    $DATA + 0x2000, %edi
    movl    SEED, %eax
    movl    %ebx, %ecx
    shrl    $5, %ecx
    rep stosl
    ret
search:
    movl    $DATA, %edi
    movl    %ebx, %ecx
    movb    $0xa5, %al
    repne scasb
    addl    %ecx, SUM
    ret
shadow:
    cli
    movl    $0x10, %eax
    movl    %eax, %ss
    movl    %esp, %esp
    sti
    nop
    pushl   $0x10
    popl    %ss
    ret
sleep:
    sti
    hlt
    ret
x87:
    fld     %st(0)
    fsin
    faddp   %st, %st(1)
    fxch
    fldpi
    fmulp
    fsqrt
    fstl    DATA + 0x8000
    fxch    %st(2)
    fidivs  seven
    fnstenv DATA + 0x8010
    fldenv  DATA + 0x8010
    ret
    .p2align 1
seven:
    .word   7
sse:
    movd    %ebx, %xmm0
    pshufd  $0x11, %xmm0, %xmm1
    cvtdq2ps %xmm1, %xmm2
    sqrtps  %xmm2, %xmm3
    addps   %xmm3, %xmm7
    paddd   %xmm1, %xmm6
    movups  %xmm7, DATA + 0x8101
    stmxcsr DATA + 0x8100
    xorl    $0x2000, DATA + 0x8100
    andl    $~0x3f, DATA + 0x8100
    ldmxcsr DATA + 0x8100
    ret
avx:
    vpaddd  %xmm6, %xmm7, %xmm5
    vinsertf128 $1, %xmm5, %ymm4, %ymm4
    vaddps  %ymm4, %ymm3, %ymm3
    vmovups %ymm3, DATA + 0x8200
    ret
disk_words:
    call    disk_free
    jnz     1f
    movb    $2, %al
    call    disk_address
    movb    $0x20, %al
    outb    %al, %dx
1:  ret
disk_write:
    call    disk_free
    jnz     1f
    movb    $1, %al
    call    disk_address
    movb    $0x30, %al
    outb    %al, %dx
2:  inb     %dx, %al
    testb   $0x80, %al
    jnz     2b
    testb   $8, %al
    jz      1f
    movl    $DATA, %esi
    movl    $256, %ecx
    movw    $0x1f0, %dx
    rep outsw
1:  ret
disk_dma:
    call    disk_free
    jnz     1f
    movl    $DMA_TABLE, %eax
    movw    $MASTER + 4, %dx
    outl    %eax, %dx
    movw    $MASTER, %dx
    movb    $8, %al
    outb    %al, %dx
    movb    $4, %al
    call    disk_address
    movb    $0xc8, %al
    outb    %al, %dx
    movw    $MASTER, %dx
    movb    $9, %al
    outb    %al, %dx
1:  ret
# Takes what a command of words before has left; ZF says that the drive is free.
disk_free:
    movw    $0x1f7, %dx
    inb     %dx, %al
    testb   $0x80, %al
    jnz     1f
    testb   $8, %al
    jz      1f
    movl    $DATA + 0x10000, %edi
    movl    $256, %ecx
    movw    $0x1f0, %dx
    rep insw
    movw    $0x1f7, %dx
    inb     %dx, %al
1:  testb   $0x88, %al
    ret
# AL sectors from a pseudo-random one of the first 256, behind the program; DX is the command register then.
disk_address:
    movw    $0x1f2, %dx
    outb    %al, %dx
    incl    %edx
    movb    %bl, %al
    orb     $0x20, %al
    outb    %al, %dx
    incl    %edx
    xorb    %al, %al
    outb    %al, %dx
    incl    %edx
    outb    %al, %dx
    incl    %edx
    movb    $0xe0, %al
    outb    %al, %dx
    incl    %edx
    ret
serial:
    movw    $0x3fd, %dx
    inb     %dx, %al
    addb    %al, SUM
    movw    $0x3f8, %dx
    movb    %bl, %al
    outb    %al, %dx
    outb    %al, %dx
    ret
clock:
    movb    $0, %al
    outb    %al, $0x70
    inb     $0x71, %al
    addb    %al, SUM + 1
    movb    $0x40, %al
    outb    %al, $0x43
    inb     $0x40, %al
    addb    %al, SUM + 2
    inb     $0x40, %al
    addb    %al, SUM + 3
    movw    $0x608, %dx
    inl     %dx, %eax
    addl    %eax, SUM
    rdtsc
    addl    %eax, SUM
    ret
keyboard:
    inb     $0x64, %al
    testb   $2, %al
    jnz     1f
    movb    $0xed, %al
    testb   $1, %bl
    jz      2f
    movb    $0xf2, %al
2:  outb    %al, $0x60
1:  inb     $0x61, %al
    addb    %al, SUM
    ret
screen:
    movw    $0x3c4, %dx
    movb    $2, %al
    movb    %bl, %ah
    outw    %ax, %dx
    movl    %ebx, %edi
    andl    $0x3fff, %edi
    movb    0xb8000(%edi), %al
    addb    %al, SUM
    movw    %bx, 0xb8000(%edi)
    movw    $0x3c4, %dx
    movw    $0x0302, %ax
    outw    %ax, %dx
    movw    $0x3d4, %dx
    movb    $0x0f, %al
    movb    %bl, %ah
    outw    %ax, %dx
    movw    $0x3da, %dx
    inb     %dx, %al
    addb    %al, SUM
    ret
nmi:
    movl    $0x44400, APIC + 0x300  # to itself
    nop
    ret
apic_timer:
    movl    %ebx, APIC + 0x380
    movl    APIC + 0x390, %eax
    addl    %eax, SUM
    ret
steps:
    pushfl
    orl     $0x100, (%esp)
    popfl
    nop
    movl    %ebx, %eax
    pushfl
    andl    $~0x100, (%esp)
    popfl
    ret
fault:
    ud2
    int     $0x60
    int3
    ret
mapping:
    xorl    $0x400000, DIRECTORY + 8
    invlpg  0x800000
    addl    %ebx, 0x800010
    movl    %cr3, %eax
    movl    %eax, %cr3
    addl    %ebx, 0x800020
    ret
patch:
    movl    %ebx, patched + 1
    xorb    $0x28, patched + 5      # add and sub by turns
patched:
    movl    $0, %eax
    addl    %eax, DATA + 0x9000
    ret
far:
    lcall   $8, $far_target
    pushl   %ds
    popl    %es
    lar     %ebx, %eax
    ret
far_target:
    pushal
    popal
    lretl

    .p2align 2
activities:
    .long   move, store, search, shadow, sleep, x87, sse, avx, disk_words, disk_write, disk_dma, serial, clock, keyboard, screen
    .long   nmi, apic_timer, steps, fault, mapping, patch, far, move, store
    .set    ACTIVITIES, (. - activities) / 4

# ---- handlers ----

    .macro  count number
    incl    COUNTS + 4 * \number
    .endm
ignore:
    count   0
    iretl
debug:
    count   1
    iretl
non_maskable:
    count   2
    iretl
breakpoint:
    count   3
    iretl
undefined:
    count   4
    addl    $2, (%esp)
    iretl
software:
    count   5
    iretl
own_timer:
    count   6
    movl    $0, APIC + 0xb0
    iretl
tick:
    count   7
    jmp     end_master
key:
    pushl   %eax
    inb     $0x60, %al
    addb    %al, COUNTS + 32
    popl    %eax
    jmp     end_master
line:
    pushl   %eax
    pushl   %edx
    movw    $0x3fa, %dx
    inb     %dx, %al
    addb    %al, COUNTS + 36
    movw    $0x3f8, %dx
    inb     %dx, %al
    addb    %al, COUNTS + 37
    popl    %edx
    popl    %eax
    jmp     end_master
clock_tick:
    count   10
    pushl   %eax
    movb    $0x0c, %al
    outb    %al, $0x70
    inb     $0x71, %al
    popl    %eax
    jmp     end_slave
drive:
    count   11
    pushl   %eax
    pushl   %edx
    movw    $0x1f7, %dx
    inb     %dx, %al
    movw    $MASTER + 2, %dx
    inb     %dx, %al
    addb    %al, SUM
    movb    $4, %al
    outb    %al, %dx
    popl    %edx
    popl    %eax
end_slave:
    pushl   %eax
    movb    $0x20, %al
    outb    %al, $0xa0
    outb    %al, $0x20
    popl    %eax
    iretl
end_master:
    pushl   %eax
    movb    $0x20, %al
    outb    %al, $0x20
    popl    %eax
    iretl

    .p2align 2
handlers:
    .long   ignore, debug, non_maskable, breakpoint, ignore, ignore, undefined
    .rept   0x20 - 7
    .long   ignore
    .endr
    .long   tick, key, end_master, end_master, line, end_master, end_master, end_master
    .long   clock_tick, end_slave, end_slave, end_slave, end_slave, end_slave, drive, end_slave
    .rept   0x50 - 0x30
    .long   ignore
    .endr
    .long   own_timer
    .rept   15
    .long   ignore
    .endr
    .long   software
    .set    HANDLERS, (. - handlers) / 4
    .org    (SECTORS + 1) * 512
