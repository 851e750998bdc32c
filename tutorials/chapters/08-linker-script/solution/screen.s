# The screen: puts. Do not change it.

        .code32
        .text
        .globl  puts
puts:
        movl    position, %edi
        movb    $0x07, %ah
1:      lodsb
        testb   %al, %al
        jz      2f
        stosw
        jmp     1b
2:      movl    %edi, position
        ret

        .data
position:
        .long   0xb8000
