# Chapter 18. Frames from 0x100000 up to 0x1000000.

        .code64
        .text

# %rdi: entries of the map (base, length, type: 8, 8 and 4 bytes, and 4 more), %rsi: how many.

        .globl  frames_init
frames_init:
        # your lines
        ret

# %rdi: how many in a row. Returns the address of the first in %rax, 0 if there are not so many.

        .globl  frames_alloc
frames_alloc:
        # your lines
        xorl    %eax, %eax
        ret

# %rdi: address, %rsi: how many. CF: refused, because they are not all given.

        .globl  frames_free
frames_free:
        # your lines
        stc
        ret
