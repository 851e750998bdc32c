/*
 * A guest that puts the processor into given states of protected and virtual-8086 mode, lets each run into an exception or a breakpoint, and prints what has
 * become of registers and memory. The same image runs in QEMU and here; the tests of the emulator compare what it prints. Assembled with gcc by the tests, its
 * section .low linked at LOW; Java appends that section (LOW_BYTES), the common RAM (TEMPLATE bytes) and the states.
 *
 * Every handler in the common RAM is INT 41h, a task gate to the task below: a task switch leaves the stack alone and saves the registers in a TSS, where they
 * are printed from as changed memory.
 *
 * State, u32 each: size in bytes (0 ends the list), number, kind (0 ring 0, 1 ring 3, 2 virtual-8086), EAX ECX EDX EBX ESP EBP ESI EDI, EIP, EFLAGS,
 * ES CS SS DS FS GS, LDTR, CR0, CR3, CR4, EFER, count of changes; each change is address, length, bytes, padded to 4.
 * Printed at port E9h: "S", number; then "D", CR0, CR2, CR4, limits and bases of GDTR and IDTR (6 bytes each), the link to the interrupted task (u16), pairs of
 * address and value of changed doublewords, FFFFFFFFh.
 */
#define LOW 0x1a000
#define MAIN 0x100000
#define LOW_BYTES 0x1000
#define TEMPLATE 0x19000
#define HEADER 0x1e000
#define HEADER_BYTES 100
#define TASK_STACK 0x1ef00
#define TASK_STATE 0x1f000
#define BEFORE 0x200000
#define STACK 0x1f0000
#define GDT 0x3000
#define CODE 0x08
#define DATA 0x10
#define TSS 0x58

#define H(index) (HEADER + 4 * (index))

        .text
        .code32
        .globl _start
_start: jmp     start
        .p2align 2
header: .long   0x1badb002, 0x00010000, -(0x1badb002 + 0x00010000)
        .long   header, MAIN, 0, 0, _start

        .section .low, "awx"
/* Paging off, flat segments; the state's header lies at HEADER, the memory is prepared. */
enter:  lgdt    state_gdt
        lidt    state_idt
        mov     $TASK_STACK, %esp
        pushl   $2                      /* the switch to the task has set NT */
        popf
        mov     H(19), %ax
        lldt    %ax
        andb    $~2, GDT + TSS + 5
        mov     $TSS, %ax
        ltr     %ax
        mov     $0xc0000080, %ecx
        mov     H(23), %eax
        xor     %edx, %edx
        wrmsr
        mov     %edx, %cr2
        mov     H(22), %eax
        mov     %eax, %cr4
        mov     H(21), %eax
        mov     %eax, %cr3
        mov     H(20), %eax
        mov     %eax, %cr0
        jmp     1f
1:      cmpl    $1, H(2)
        je      ring3
        ja      v8086
        pushl   H(12)
        popf
        mov     H(13), %es
        mov     H(17), %fs
        mov     H(18), %gs
        mov     H(11), %eax
        mov     %eax, far
        mov     H(14), %ax
        mov     %ax, far + 4
        mov     H(7), %eax
        mov     %eax, stack
        mov     H(15), %ax
        mov     %ax, stack + 4
        mov     H(16), %ds
        lss     %cs:stack, %esp
        mov     %cs:H(3), %eax
        mov     %cs:H(4), %ecx
        mov     %cs:H(5), %edx
        mov     %cs:H(6), %ebx
        mov     %cs:H(8), %ebp
        mov     %cs:H(9), %esi
        mov     %cs:H(10), %edi
        ljmp    *%cs:far
v8086:  pushl   H(18)
        pushl   H(17)
        pushl   H(16)
        pushl   H(13)
        jmp     2f
ring3:  mov     H(13), %es
        mov     H(17), %fs
        mov     H(18), %gs
2:      pushl   H(15)
        pushl   H(7)
        pushl   H(12)
        pushl   H(14)
        pushl   H(11)
        cmpl    $1, H(2)
        jne     3f
        mov     H(16), %ds
3:      mov     %cs:H(3), %eax
        mov     %cs:H(4), %ecx
        mov     %cs:H(5), %edx
        mov     %cs:H(6), %ebx
        mov     %cs:H(8), %ebp
        mov     %cs:H(9), %esi
        mov     %cs:H(10), %edi
        iretl

/* INT 41h ends here. */
task:   mov     %cr0, %eax
        mov     %eax, seen
        mov     %cr2, %eax
        mov     %eax, seen + 4
        mov     %cr4, %eax
        mov     %eax, seen + 8
        sgdt    seen + 12
        sidt    seen + 18
        mov     TASK_STATE, %ax
        mov     %ax, seen + 24
        mov     $0x11, %eax
        mov     %eax, %cr0
        jmp     4f
4:      xor     %eax, %eax
        mov     %eax, %cr4
        lgdt    own_gdt
        ljmp    $CODE, $finished

        .p2align 2
far:    .long   0, 0
stack:  .long   0, 0
seen:   .fill   28
state_gdt:
        .word   0xff
        .long   GDT
state_idt:
        .word   0x7ff
        .long   0xd000
own_gdt:
        .word   0x17
        .long   gdt
        .p2align 3
gdt:    .quad   0, 0x00cf9b000000ffff, 0x00cf93000000ffff

        .text
start:  cli
        cld
        mov     $appended, %esi
        mov     $LOW, %edi
        mov     $LOW_BYTES / 4, %ecx
        rep movsl
        lgdt    own_gdt
        ljmp    $CODE, $5f
5:      mov     $0xff, %al
        out     %al, $0x21
        out     %al, $0xa1
        movl    $appended + LOW_BYTES + TEMPLATE, current
next:   mov     $DATA, %ax
        mov     %ax, %ds
        mov     %ax, %es
        mov     %ax, %ss
        mov     $STACK, %esp
        mov     current, %esi
        lodsl
        test    %eax, %eax
        jz      end
        add     %eax, current
        mov     $'S', %al
        out     %al, $0xe9
        mov     %esi, %ebx
        mov     $4, %ecx
        call    print
        push    %ebx
        mov     $appended + LOW_BYTES, %esi
        xor     %edi, %edi
        mov     $TEMPLATE / 4, %ecx
        rep movsl
        pop     %esi
        sub     $8, %esi
        mov     $HEADER, %edi
        mov     $HEADER_BYTES / 4, %ecx
        rep movsl
        mov     H(24), %edx
6:      dec     %edx
        js      7f
        lodsl
        mov     %eax, %edi
        lodsl
        mov     %eax, %ecx
        push    %esi
        push    %ecx
        rep movsb
        pop     %ecx
        pop     %esi
        add     $3, %ecx
        and     $~3, %ecx
        add     %ecx, %esi
        jmp     6b
7:      xor     %esi, %esi
        mov     $BEFORE, %edi
        mov     $TEMPLATE / 4, %ecx
        rep movsl
        mov     $TASK_STATE, %edi
        mov     $26, %ecx
        xor     %eax, %eax
        rep stosl
        mov     H(21), %eax
        mov     %eax, TASK_STATE + 0x1c
        movl    $task, TASK_STATE + 0x20
        movl    $2, TASK_STATE + 0x24
        movl    $TASK_STACK, TASK_STATE + 0x38
        movl    $CODE, TASK_STATE + 0x4c
        mov     $DATA, %eax
        mov     %eax, TASK_STATE + 0x48
        mov     %eax, TASK_STATE + 0x50
        mov     %eax, TASK_STATE + 0x54
        mov     %eax, TASK_STATE + 0x58
        mov     %eax, TASK_STATE + 0x5c
        jmp     enter

finished:
        mov     $DATA, %ax
        mov     %ax, %ds
        mov     %ax, %es
        mov     %ax, %ss
        mov     $STACK, %esp
        cld
        mov     $'D', %al
        out     %al, $0xe9
        mov     $seen, %ebx
        mov     $26, %ecx
        call    print
        xor     %esi, %esi
        mov     $BEFORE, %edi
        mov     $TEMPLATE / 4, %ecx
8:      repe cmpsl
        je      9f
        push    %ecx
        push    %esi
        push    %edi
        sub     $4, %esi
        mov     (%esi), %eax
        mov     %esi, pair
        mov     %eax, pair + 4
        mov     $pair, %ebx
        mov     $8, %ecx
        call    print
        pop     %edi
        pop     %esi
        pop     %ecx
        test    %ecx, %ecx
        jnz     8b
9:      movl    $-1, pair
        mov     $pair, %ebx
        mov     $4, %ecx
        call    print
        jmp     next

end:    xor     %eax, %eax
        out     %al, $0xf4
        hlt

/* ECX bytes at EBX. */
print:  mov     (%ebx), %al
        out     %al, $0xe9
        inc     %ebx
        loop    print
        ret

        .p2align 2
current:
        .long   0
pair:   .long   0, 0
        .p2align 4
appended:
