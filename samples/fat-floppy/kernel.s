# What the boot sector loads: longer than a cluster, so that the chain in the FAT matters.

        .code16
        .globl  start
start:
        movw    %cs, %ax                        # loaded at 0x1000:0, and linked for address 0
        movw    %ax, %ds
        movw    $hello, %si
        call    print
        cmpw    $0x600d, last                   # was the end loaded, too?
        jne     stop
        movw    $whole, %si
        call    print
stop:   cli
        hlt
        jmp     stop

print:  lodsb
        testb   %al, %al
        jz      1f
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        jmp     print
1:      ret

hello:  .asciz  "KERNEL.BIN, found on a FAT12 floppy\r\n"
whole:  .asciz  "and loaded to its last cluster\r\n"

        .org    1500
last:   .word   0x600d
