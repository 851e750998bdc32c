# Chapter 19. Pages of 4 KiB, by entry 400 of the PML4. frame_alloc and frame_free give and take the frames of tables.

        .code64
        .text

# %rdi: address, %rsi: frame, %rdx: 1 << 1 if it may be written, else 0. CF: something is there already.

        .globl  map_page
map_page:
        # your lines
        stc
        ret

# %rdi: address. Returns the frame that was there, in %rax. CF: none. Tables that have become empty are given back.

        .globl  unmap_page
unmap_page:
        # your lines
        stc
        ret

# %rdi: address. Returns where it is, in %rax. CF: nowhere.

        .globl  translate
translate:
        # your lines
        stc
        ret
