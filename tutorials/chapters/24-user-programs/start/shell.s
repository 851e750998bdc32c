# A shell in the kernel: a line from the keyboard, a file from the disk, exec, and what the program said at its end.
# Not to be changed.

        .set    BUFFER, 0x200000                # where a file is read to
        .set    CATALOGUE, 64                   # sector: entries of 16 bytes, name, first sector, number of sectors
        .set    LINE_BYTES, 60

        .code64
        .globl  shell
shell:  cld
        movl    $text_prompt, %esi
        call    print
        call    read_line
        movl    $CATALOGUE, %eax
        movl    $1, %ecx
        movl    $BUFFER, %edi
        call    read_sectors
        movl    $BUFFER, %ebx
1:      cmpb    $0, (%rbx)
        je      none
        movq    %rbx, %rsi                      # is this the first word of the line?
        movl    $line, %edi
2:      lodsb
        testb   %al, %al
        jz      3f
        scasb
        je      2b
        jmp     4f
3:      cmpb    $' ', (%rdi)
        jbe     found
4:      addq    $16, %rbx
        jmp     1b

found:  movl    8(%rbx), %eax
        movl    12(%rbx), %ecx
        movl    $BUFFER, %edi
        call    read_sectors
        movl    $BUFFER, %edi
        movl    $line, %esi
        call    exec
        cld                                     # nothing is what it was
        testq   %rax, %rax
        js      refused
        pushq   %rax
        movl    $text_end, %esi
        call    print
        popq    %rax
        call    number
        movb    $'\n', %al
        call    put
        jmp     shell
refused:
        movl    $text_refused, %esi
        call    print
        jmp     shell
none:   cmpl    $'h' | 'a' << 8 | 'l' << 16 | 't' << 24, line
        je      stop
        cmpb    $0, line
        je      shell
        movl    $text_none, %esi
        call    print
        jmp     shell
stop:   hlt

# Reads a line from the keyboard, without interrupts.

read_line:
        movl    $line, %edi
1:      inb     $0x64, %al
        testb   $1, %al
        jz      1b
        inb     $0x60, %al
        cmpb    $keys_end - keys, %al           # also: a key that is let go
        jae     1b
        movzbl  %al, %eax
        movb    keys(%rax), %al
        testb   %al, %al
        jz      1b
        cmpb    $'\n', %al
        je      2f
        cmpl    $line + LINE_BYTES, %edi
        jae     1b
        stosb
        call    put
        jmp     1b
2:      movb    $0, (%rdi)
        jmp     put

# Reads %ecx sectors from %eax on to %rdi. Changes %rax, %rcx, %rdx, %rsi, %rdi.

read_sectors:
        movl    %eax, %esi
1:      movl    %esi, %eax
        shrl    $24, %eax
        andb    $0x0f, %al
        orb     $0xe0, %al
        movl    $0x1f6, %edx
        outb    %al, %dx
        movb    $1, %al
        movl    $0x1f2, %edx
        outb    %al, %dx
        movl    %esi, %eax
        incl    %edx
        outb    %al, %dx
        shrl    $8, %eax
        incl    %edx
        outb    %al, %dx
        shrl    $8, %eax
        incl    %edx
        outb    %al, %dx
        movl    $0x1f7, %edx
        movb    $0x20, %al
        outb    %al, %dx
2:      inb     %dx, %al
        testb   $0x80, %al
        jnz     2b
        testb   $0x08, %al
        jz      2b
        pushq   %rcx
        movl    $256, %ecx
        movl    $0x1f0, %edx
        rep insw
        popq    %rcx
        incl    %esi
        decl    %ecx
        jnz     1b
        ret

keys:   .ascii  "\0\0001234567890-=\0\0qwertyuiop[]\n\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 "
keys_end:
text_prompt:
        .asciz  "> "
text_end:
        .asciz  "= "
text_refused:
        .asciz  "this is no program\n"
text_none:
        .asciz  "no such file\n"
        .bss
line:   .skip   LINE_BYTES + 4
