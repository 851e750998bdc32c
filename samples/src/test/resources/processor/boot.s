# Loads 256 KiB behind the boot sector to 10000h and enters them in 32-bit protected mode.
.code16
.globl _start
_start: cli
 xor %ax,%ax; mov %ax,%ds; mov %ax,%es; mov %ax,%ss; mov $0x7c00,%sp
 mov %dl,drv
 mov $0x2401,%ax; int $0x15
 in $0x92,%al; or $2,%al; out %al,$0x92
 mov $8,%bp
1: mov $dap,%si; mov drv,%dl; mov $0x42,%ah; int $0x13
 jc 9f
 addw $0x800,dap+6; addl $64,dap+8
 dec %bp; jnz 1b
9: cli; lgdt gd
 mov %cr0,%eax; or $1,%al; mov %eax,%cr0
 ljmpl $8,$2f
.code32
2: mov $0x10,%ax; mov %ax,%ds; mov %ax,%es; mov %ax,%ss; mov %ax,%fs; mov %ax,%gs
 mov $0x7c00,%esp; mov $0x10000,%eax; jmp *%eax
drv: .byte 0
.align 4
dap: .byte 16,0; .word 64,0,0x1000; .quad 1
gdt: .quad 0,0x00cf9b000000ffff,0x00cf93000000ffff
gd: .word 23; .long gdt
.org 510
.word 0xaa55
