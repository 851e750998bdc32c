 # Strings at multiples of 8: the last is the tail of the first, though another stands between them when sorted.
 .section .rodata.a.str1.8, "aMS", @progbits, 1
 .balign 8
whole: .string "abcdefghtail"
 .balign 8
between: .string "atail"
 .section .rodata.b.str1.8, "aMS", @progbits, 1
 .balign 8
tail: .string "tail"
 .balign 8
other: .string "another tail"
 .section .rodata.c.str1.8, "aMS", @progbits, 1
again: .string "tail"
 .text
 .globl start
start:
 .quad whole, between, tail, other, again
