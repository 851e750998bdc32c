# Wants what only an archive has, and symbols of the linker.
        .globl  main
        .text
main:   call    member
        .data
        .quad   __start_table, __stop_table
