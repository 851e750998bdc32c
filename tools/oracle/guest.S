/*
 * A guest that puts the processor into given states of protected, virtual-8086 and IA-32e mode, lets each run into an exception or a breakpoint, and prints what has
 * become of registers and memory. The same image runs in QEMU and here; the tests of the emulator compare what it prints. Assembled with gcc by the tests, its
 * section .low linked at LOW; Java appends that section (LOW_BYTES), the common RAM (TEMPLATE bytes) and the states.
 *
 * Every handler in the common RAM is INT 41h, a task gate to the task below: a task switch leaves the stack alone and saves the registers in a TSS, where they
 * are printed from as changed memory. In IA-32e mode, which has no task switches, INT 41h is an interrupt gate with IST1 to LOW; registers go to SAVED.
 *
 * State, u32 each: size in bytes (0 ends the list), number, kind (0 ring 0, 1 ring 3, 2 virtual-8086, 3 IA-32e mode), EAX ECX EDX EBX ESP EBP ESI EDI, EIP, EFLAGS,
 * ES CS SS DS FS GS, LDTR, CR0, CR3, CR4, EFER, count of changes, RAX to R15 (u64 each, for kind 3); each change is address, length, bytes, padded to 4.
 * Printed at port E9h: "S", number; then "D", CR0, CR2, CR4, limits and bases of GDTR and IDTR (6 bytes each), the link to the interrupted task (u16), pairs of
 * address and value of changed doublewords, FFFFFFFFh.
 */
#define LOW 0x1a000
#define MAIN 0x100000
#define LOW_BYTES 0x1000
#define TEMPLATE 0x19000
#define HEADER 0x1e000
#define HEADER_BYTES 228
#define TASK_STACK 0x1ef00
#define TASK_STATE 0x1f000
#define BEFORE 0x200000
#define STACK 0x1f0000
#define GDT 0x3000
#define CODE 0x08
#define DATA 0x10
#define TSS 0x58
#define CODE64 0x18
#define TSS_OF_64 0x60
/* Zeros of the common RAM: RAX to R15, ES DS FS GS, and the bases of FS, GS and the other GS. */
#define SAVED 0x5e00

#define H(index) (HEADER + 4 * (index))

        .text
        .code32
        .globl _start
_start: jmp     start
        .p2align 2
header: .long   0x1badb002, 0x00010000, -(0x1badb002 + 0x00010000)
        .long   header, MAIN, 0, 0, _start

        .section .low, "awx"
/* INT 41h of IA-32e mode ends here, at LOW. */
        .code64
exit64: mov     %rax, SAVED
        mov     %rcx, SAVED + 8
        mov     %rdx, SAVED + 16
        mov     %rbx, SAVED + 24
        mov     %rsp, SAVED + 32
        mov     %rbp, SAVED + 40
        mov     %rsi, SAVED + 48
        mov     %rdi, SAVED + 56
        mov     %r8, SAVED + 64
        mov     %r9, SAVED + 72
        mov     %r10, SAVED + 80
        mov     %r11, SAVED + 88
        mov     %r12, SAVED + 96
        mov     %r13, SAVED + 104
        mov     %r14, SAVED + 112
        mov     %r15, SAVED + 120
        mov     %es, SAVED + 128
        mov     %ds, SAVED + 130
        mov     %fs, SAVED + 132
        mov     %gs, SAVED + 134
        mov     $0xc0000100, %ecx
        mov     $SAVED + 136, %edi
1:      rdmsr
        mov     %eax, (%rdi)
        mov     %edx, 4(%rdi)
        add     $8, %edi
        inc     %ecx
        cmp     $0xc0000103, %ecx
        jne     1b
        mov     %cr0, %rax
        mov     %eax, seen(%rip)
        mov     %cr2, %rax
        mov     %eax, seen+4(%rip)
        mov     %cr4, %rax
        mov     %eax, seen+8(%rip)
        sgdt    wide(%rip)
        mov     wide(%rip), %eax
        mov     %eax, seen+12(%rip)
        mov     wide+4(%rip), %ax
        mov     %ax, seen+16(%rip)
        sidt    wide(%rip)
        mov     wide(%rip), %eax
        mov     %eax, seen+18(%rip)
        mov     wide+4(%rip), %ax
        mov     %ax, seen+22(%rip)
        str     %ax
        mov     %ax, seen+24(%rip)
        lgdt    own_gdt64(%rip)
        ljmp    *to_compatibility(%rip)
/* Compatibility mode. */
        .code32
leave:  mov     $DATA, %ax
        mov     %ax, %ds
        mov     %ax, %ss
        mov     $0x11, %eax
        mov     %eax, %cr0
        jmp     1f
1:      mov     $0xc0000080, %ecx
        xor     %eax, %eax
        xor     %edx, %edx
        wrmsr
        mov     %eax, %cr4
        ljmp    $CODE, $finished

/* Paging off, flat segments; the state's header lies at HEADER, the memory is prepared. */
enter:  lgdt    state_gdt
        cmpl    $3, H(2)
        je      enter64
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

enter64:
        lidt    state_idt64
        mov     $TASK_STACK, %esp
        pushl   $2
        popf
        mov     H(19), %ax
        lldt    %ax
        andb    $~2, GDT + TSS_OF_64 + 5
        mov     $TSS_OF_64, %ax
        ltr     %ax
        mov     H(22), %eax
        mov     %eax, %cr4
        mov     H(21), %eax
        mov     %eax, %cr3
        mov     $0xc0000080, %ecx
        mov     H(23), %eax
        and     $~0x400, %eax           /* LMA comes with paging */
        xor     %edx, %edx
        wrmsr
        mov     %edx, %cr2
        mov     $0xc0000102, %ecx
        mov     $0x11223344, %eax
        wrmsr
        mov     H(20), %eax
        mov     %eax, %cr0
        ljmp    $CODE64, $1f
        .code64
1:      mov     H(13), %es
        mov     H(16), %ds
        mov     H(17), %fs
        mov     H(18), %gs
        mov     H(15), %eax
        push    %rax
        mov     H(7), %eax
        push    %rax
        mov     H(12), %eax
        push    %rax
        mov     H(14), %eax
        push    %rax
        mov     H(11), %eax
        push    %rax
        mov     H(25), %rax
        mov     H(27), %rcx
        mov     H(29), %rdx
        mov     H(31), %rbx
        mov     H(35), %rbp
        mov     H(37), %rsi
        mov     H(39), %rdi
        mov     H(41), %r8
        mov     H(43), %r9
        mov     H(45), %r10
        mov     H(47), %r11
        mov     H(49), %r12
        mov     H(51), %r13
        mov     H(53), %r14
        mov     H(55), %r15
        iretq
        .code32

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
state_idt64:
        .word   0xfff
        .long   0x4000
wide:   .fill   10
to_compatibility:
        .long   leave
        .word   CODE
own_gdt64:
        .word   0x17
        .long   gdt, 0
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
