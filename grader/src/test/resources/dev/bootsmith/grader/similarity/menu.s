# A boot sector with a menu, in routines that can stand in any order.
        .code16
        .globl  start
start:  xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        call    clear
        movw    $greeting, %si
        call    print
        call    choose
        call    number
1:      hlt
        jmp     1b

#PROCEDURE
clear:  pushw   %es
        movw    $0xb800, %ax
        movw    %ax, %es
        xorw    %di, %di
        movw    $2000, %cx
        movw    $0x0720, %ax
        cld
        rep stosw
        popw    %es
        ret

#PROCEDURE
print:  pushw   %bx
        movb    $0x0e, %ah
        xorw    %bx, %bx
2:      lodsb
        orb     %al, %al
        jz      3f
        int     $0x10
        jmp     2b
3:      popw    %bx
        ret

#PROCEDURE
choose: xorb    %ah, %ah
        int     $0x16
        cmpb    $'1', %al
        jb      choose
        cmpb    $'9', %al
        ja      choose
        subb    $'0', %al
        movzbw  %al, %dx
        ret

#PROCEDURE
number: movw    %dx, %ax
        movw    $10, %bx
        xorw    %cx, %cx
4:      xorw    %dx, %dx
        divw    %bx
        pushw   %dx
        incw    %cx
        testw   %ax, %ax
        jnz     4b
5:      popw    %ax
        addb    $'0', %al
        movb    $0x0e, %ah
        int     $0x10
        loop    5b
        ret

#PROCEDURE
greeting:
        .asciz  "Choose 1 to 9: "
        .org    510
        .word   0xaa55
