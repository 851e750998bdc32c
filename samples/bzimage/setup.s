# The kernel's real-mode part: a header for the boot loader, then code that asks the firmware what only it knows, opens A20
# and goes to the protected-mode part at 100000h. The loader puts this file at 90200h, or wherever it likes.

        .set    INITSEG, 0x9000                 # where bootsect lies; its sector becomes the "zero page"
        .set    E820_COUNT, 0x1e8               # offsets in the zero page
        .set    E820_MAP, 0x2d0
        .set    E820_MOST, 32
        .set    EXTENDED_KIB, 0x02
        .set    SMAP, 0x534d4150

        .code16
        .text
        .globl  _start
_start: jmp     trampoline                      # 200h; two bytes
        .ascii  "HdrS"                          # 202h
        .word   0x0204                          # 206h protocol 2.04
        .long   0                               # realmode_swtch
        .word   0                               # start_sys
        .word   version - _start                # counted from 200h
type_of_loader:
        .byte   0
loadflags:
        .byte   1                               # LOADED_HIGH
        .word   0x8000                          # setup_move_size
code32_start:
        .long   0x100000
ramdisk_image:
        .long   0
ramdisk_size:
        .long   0
bootsect_kludge:
        .long   0
heap_end_ptr:
        .word   0
        .word   0
cmd_line_ptr:
        .long   0
        .long   0x37ffffff                      # initrd_addr_max

version:
        .asciz  "1.0.0 (bootsmith sample) #1"

trampoline:
        jmp     begin
        .org    0x0d00                          # up to F00h the zero page holds what is found out below: the memory map at 2D0h
begin:  movw    %cs, %ax                        # CS is 20h above the segment of the boot sector
        subw    $0x20, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %gs
        cld

        movb    $0x88, %ah
        int     $0x15
        movw    %ax, EXTENDED_KIB

        xorl    %ebx, %ebx                      # the memory map, as far as it fits
        movw    $E820_MAP, %di
more:   movl    $0xe820, %eax
        movl    $SMAP, %edx
        movl    $20, %ecx
        int     $0x15
        jc      mapped
        cmpl    $SMAP, %eax
        jne     mapped
        movb    E820_COUNT, %al
        cmpb    $E820_MOST, %al
        jnl     mapped
        incb    E820_COUNT
        addw    $20, %di
        testl   %ebx, %ebx
        jnz     more
mapped: movw    $0xec00, %ax                    # tell the firmware that this will be 64-bit mode
        movw    $2, %bx
        int     $0x15

        movb    $0x03, %ah                      # the cursor, for whoever prints next
        xorb    %bh, %bh
        int     $0x10
        movw    %dx, 0

        cli
        movb    $0x80, %al                      # no NMI
        outb    %al, $0x70

        movw    $0x2401, %ax                    # A20: ask the firmware, then try the fast gate, and look whether it helped
        int     $0x15
        cli
        call    a20_test
        jnz     a20_open
        inb     $0x92, %al
        orb     $0x02, %al
        andb    $0xfe, %al
        outb    %al, $0x92
a20_wait:
        call    a20_test
        jz      a20_wait
a20_open:
        xorw    %ax, %ax                        # reset a coprocessor, mask all interrupts
        outb    %al, $0xf0
        outb    %al, $0xf1
        movb    $0xff, %al
        outb    %al, $0xa1
        movb    $0xfb, %al
        outb    %al, $0x21

        xorl    %eax, %eax                      # the GDT's address is known only now
        movw    %ds, %ax
        shll    $4, %eax
        movl    %eax, %esi                      # ESI: the zero page, for the 32-bit code
        movl    code32_start - _start + 0x200, %ebp
        addl    $(gdt - _start + 0x200), %eax
        movl    %eax, gdt_pointer - _start + 0x202
        lidtl   idt_pointer - _start + 0x200
        lgdtl   gdt_pointer - _start + 0x200

        movw    $1, %ax
        lmsw    %ax
        jmp     flush
flush:  movl    %ebp, jump_target - _start + 0x200
        .byte   0x66, 0xea                      # a far jump with a 32-bit offset
jump_target:
        .long   0x100000
        .word   0x10

# ZF is clear if memory above 1 MiB does not show up at 0 again.

a20_test:
        pushw   %cx
        pushw   %ax
        xorw    %cx, %cx
        movw    %cx, %fs
        decw    %cx
        movw    %cx, %gs
        movw    $32, %cx
        movw    %fs:0x200, %ax
        pushw   %ax
1:      incw    %ax
        movw    %ax, %fs:0x200
        outb    %al, $0x80                      # a little time
        cmpw    %gs:0x210, %ax
        loope   1b
        popw    %fs:0x200
        popw    %ax
        popw    %cx
        ret

        .align  16
gdt:    .quad   0
        .quad   0
        .quad   0x00cf9a000000ffff              # 10h code
        .quad   0x00cf92000000ffff              # 18h data
idt_pointer:
        .word   0
        .long   0
gdt_pointer:
        .word   0x8000
        .long   0
