/* A firmware for Bochs: the last 4 KiB of a ROM of 1 MiB. It puts the guest (guest.S), which lies at the beginning of the ROM, where a multiboot loader would, and enters it. */
#define MAIN 0x100000
#define BYTES 0xff000
        .code16
        .globl _start
_start: cli
        lgdtl   %cs:pointer
        mov     %cr0, %eax
        or      $1, %al
        mov     %eax, %cr0
        ljmpl   $8, $1f
        .code32
1:      mov     $16, %ax
        mov     %ax, %ds
        mov     %ax, %es
        mov     %ax, %ss
        mov     $0x1f0000, %esp
        mov     $begin, %ebx
        mov     $8, %ecx
2:      mov     (%ebx), %al
        out     %al, $0xe9
        inc     %ebx
        loop    2b
        mov     $0xfff00000, %esi
        mov     $MAIN, %edi
        mov     $BYTES / 4, %ecx
        cld
        rep movsl
        mov     $MAIN, %eax
        jmp     *%eax
begin:  .ascii  "<begin>\n"
        .p2align 3
gdt:    .quad   0, 0x00cf9b000000ffff, 0x00cf93000000ffff
pointer: .word  23
        .long   gdt
        .org    0xff0
        .code16
reset:  ljmp    $0xf000, $0xf000
        .org    0x1000
