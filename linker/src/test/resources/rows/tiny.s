# Nothing but code.
        .globl  _start
        .text
_start: jmp     _start
