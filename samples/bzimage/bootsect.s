# The first sector of a bzImage. When the file is written to a floppy and booted, this only says that it is not how it works
# any more. What counts are the fields from 1F1h on, which the build tool fills in and boot loaders read.

        .code16
        .text
        .globl  _start
_start: ljmp    $0x07c0, $go
go:     movw    %cs, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        xorw    %sp, %sp
        sti
        cld
        movw    $message, %si
next:   lodsb
        andb    %al, %al
        jz      wait
        movb    $0x0e, %ah
        movw    $7, %bx
        int     $0x10
        jmp     next
wait:   xorw    %ax, %ax
        int     $0x16
        int     $0x19
        ljmp    $0xf000, $0xfff0

message:
        .ascii  "This kernel needs a boot loader.\r\n"
        .asciz  "Take it out and press a key.\r\n"

        .org    497                             # 1F1h
setup_sects:
        .byte   0
root_flags:
        .word   1
syssize:
        .long   0
ram_size:
        .word   0
vid_mode:
        .word   0xffff
root_dev:
        .word   0
        .word   0xaa55
