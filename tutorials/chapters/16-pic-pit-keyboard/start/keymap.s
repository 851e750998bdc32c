# What the keys mean: scan code set 1, by the number of the key; 0 if it is none of ours. Do not change it.

        .section .rodata
        .globl  keymap, KEYS
keymap: .ascii  "\0\0001234567890-=\b\tqwertyuiop[]\n\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 "
        .set    KEYS, . - keymap
