        .globl  deeper
        .text
deeper: ret
