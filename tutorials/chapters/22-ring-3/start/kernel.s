# Chapter 22. The program of user.s in ring 3: see README.md.

        .set    USER, 0x400000
        .set    USER_STACK, 0x600000

        .code64
        .globl  main
main:   movl    $user, %esi
        movl    $USER, %edi
        movl    $user_size, %ecx
        rep movsb

        # your lines: descriptors, task-state segment, gates, pages, and down to ring 3

        ret

breakpoint:
        movl    $text_done, %esi
        call    print
        hlt

# %al as two hexadecimal digits and a blank. Changes %rax.

two_digits:
        pushq   %rax
        shrb    $4, %al
        call    digit
        popq    %rax
        andb    $15, %al
        call    digit
        movb    $' ', %al
        jmp     put
digit:  addb    $'0', %al
        cmpb    $'9', %al
        jbe     put
        addb    $'A' - '9' - 1, %al
        jmp     put

text_done:
        .asciz  "done\n"
