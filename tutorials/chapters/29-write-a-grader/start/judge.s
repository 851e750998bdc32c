# Appendix C. judge: see README.md.

        .code64
        .globl  judge
judge:  movq    %rdi, %rax                      # one question, and one right answer: not enough
        movl    $text, %edi
        call    *%rax
        subl    $5, %eax
        ret

text:   .asciz  "HELLO"
