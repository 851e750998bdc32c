# What the system does: shows the word of the table, and how often it was called. Do not change it.

        .code32
        .text
        .globl  main
main:
        movl    $hello, %esi
        call    puts
        movl    $table, %esi
        call    puts

        incl    times
        movl    times, %eax
        addb    $'0', %al
        movb    %al, count
        movl    $called, %esi
        jmp     puts

        .section .rodata
hello:  .asciz  "The table says "

        .data
called: .ascii  ", called "
count:  .asciz  "?"

        .section .table, "a"
table:  .asciz  "NOTHING"

        .bss
times:  .skip   4
buffer: .skip   40000
