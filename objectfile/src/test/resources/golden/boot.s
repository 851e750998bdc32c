# 16-bit code with every field width of the i386; recorded as boot.i386.hex
 .code16
 .globl _start
_start: jmp over
 movw $table, %bx
 movb $table, %al
 movl $table, %eax
 call far_away
over: .word table - _start
 .comm buffer, 64, 32
 .weak maybe
 .long maybe
 .set constant, 0x7c00
 .data
table: .long _start, buffer
