# Printing through the debug port, for code that has no screen driver yet.
#
# Emulators show every byte that is written to I/O port 0x402 (0x403 and 0xe9 do the same). A print needs no set-up, no
# interrupt and no memory but the stack, so it works in the first instructions of a kernel, where a debugger may be of no
# help. A real PC has nothing at these ports and ignores the bytes.
#
# All routines keep every register, and are called with a 16-bit near call.

        .set    DEBUG_PORT, 0x402

        .code16
        .globl  outchar, outstring, outnum8, outnum16, outnum32, prt_eip

# Prints the character in %al.
outchar:
        pushw   %dx
        movw    $DEBUG_PORT, %dx
        outb    %al, %dx
        popw    %dx
        ret

# Prints the bytes at %ds:(%si) up to a zero byte.
outstring:
        pushw   %ax
        pushw   %si
        cld
1:      lodsb
        testb   %al, %al
        jz      2f
        call    outchar
        jmp     1b
2:      popw    %si
        popw    %ax
        ret

# Prints %al as two hexadecimal digits. Every longer number is made of this.
outnum8:
        pushw   %ax
        pushw   %ax
        shrb    $4, %al                         # the higher digit first, as we write
        call    outdigit
        popw    %ax
        andb    $0x0f, %al
        call    outdigit
        popw    %ax
        ret

# Prints %ax as four digits: the higher byte, then the lower.
outnum16:
        xchgb   %al, %ah
        call    outnum8
        xchgb   %al, %ah
        call    outnum8
        ret

# Prints %eax as eight digits.
outnum32:
        roll    $16, %eax
        call    outnum16
        roll    $16, %eax
        call    outnum16
        ret

# Prints where it was called from: the address of the instruction after the call. No instruction reads the instruction
# pointer, but every call stores it. A 16-bit call pushes 16 bits, so the upper half of EIP is zero here.
prt_eip:
        pushl   %eax
        pushw   %bp
        movw    %sp, %bp
        movzwl  6(%bp), %eax                    # above %bp (2 bytes) and %eax (4 bytes)
        call    outnum32
        popw    %bp
        popl    %eax
        ret

# Prints the digit of value %al, 0 to 15. Between '9' and 'A' lie seven other characters.
outdigit:
        cmpb    $10, %al
        jb      1f
        addb    $'A' - '9' - 1, %al
1:      addb    $'0', %al
        call    outchar
        ret
