# Chapter 1. Show OK in the bottom right corner, bright yellow on blue, and stop.

        .code16
        .globl  start
start:
        movw    $0xb800, %ax
        movw    %ax, %ds

        # your lines

        .org    510
        .word   0xaa55
