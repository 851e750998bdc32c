# From real mode at 0x1000 to 64-bit code: the guest of a small hypervisor.
#
# Somebody who writes a hypervisor on KVM, after the well-known example that starts its guest in real mode at 0x1000, wants
# the guest in long mode. The code up to "wrmsr" follows that person's, spellings included. There the guest got a general
# protection fault, although every condition that the manual lists was met. The fault was outside the guest: KVM's CPU has
# only the features that the hypervisor announces with KVM_SET_CPUID2, and none had been announced, long mode among them.
#
#     bootsmith run --entry real:0:0x1000 samples/kvm-trampoline
#     bootsmith run --entry real:0:0x1000 --cpu no-long-mode samples/kvm-trampoline
#
# The first reaches 64-bit code; the second takes the fault and says why.
#
#     0x1000   this program
#     0x3000   PML4; PDPT and page directory follow in the next two pages
#     0x9800   interrupt descriptor table, 256 gates of 8 bytes, up to 0xa000
#     0xb000   the stack, growing downwards

        .set    STACK_START, 0xb000
        .set    IDT_START, 0x9800
        .set    CR4_PSE, 1 << 4
        .set    CR4_PAE, 1 << 5
        .set    CR0_PG, 1 << 31
        .set    MSR_EFER, 0xc0000080
        .set    EFER_SCE, 1 << 0                # SYSCALL and SYSRET exist
        .set    EFER_LM, 1 << 8                 # long mode enabled; the manual calls the bit LME
        .set    EFER_NX, 1 << 11                # bit 63 of a page-table entry forbids execution; the manual: NXE
        .set    COM1, 0x3f8

        .text
        .code16
        .globl  __reset
__reset:                                        # 0x1000
        cli
        mov     $gdtr, %eax
        lgdt    (%eax)
        movl    %cr0, %eax
        orl     $1, %eax
        movl    %eax, %cr0
        jmp     $0x08, $trampoline              # an older spelling of ljmp

        .code32
trampoline:
        movl    $STACK_START, %esp
        movl    %esp, %ebp

        # Set up the protected-mode data segment registers
        movl    $0x10, %eax                     # our data segment selector
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $0, %eax                        # the null selector: not ready for use
        movl    %eax, %fs
        movl    %eax, %gs

        call    fill_idt
        movl    $idt_descriptor, %eax
        lidtl   (%eax)

        # SDM Vol. 3A, 10.8.5, "Initializing IA-32e Mode"
        # step 1: paging off. It is off already.
        # step 2: enable PAE
        movl    %cr4, %eax
        orl     $(CR4_PAE | CR4_PSE), %eax
        movl    %eax, %cr4

        # step 3: CR3 = the level-4 table
        movl    $boot_p4, %eax
        movl    %eax, %cr3

        # step 4: EFER.LME = 1, and execute-disable and SYSCALL with it
        movl    $MSR_EFER, %ecx
        rdmsr
        orl     $(EFER_LM | EFER_NX | EFER_SCE), %eax
wrmsr_here:
        wrmsr                                   # general protection fault, if the CPU has no long mode

        # step 5: paging on. From here on the CPU is in IA-32e mode, running 32-bit code.
        movl    %cr0, %eax
        orl     $CR0_PG, %eax
        movl    %eax, %cr0
        ljmp    $0x18, $long_mode

# Fills the IDT: gate n leads to entry stub n, and the vectors above the 32 exceptions to the last stub.
fill_idt:
        movl    $IDT_START, %edi
        movl    $first_stub, %eax
        movl    $256, %ecx
1:      movl    %eax, %edx
        andl    $0xffff, %edx
        orl     $0x08 << 16, %edx               # selector of our code segment, lower half of the stub's address
        movl    %edx, (%edi)
        movl    %eax, %edx
        andl    $0xffff0000, %edx
        orl     $0b1000111000000000, %edx       # present, DPL 0, 32-bit interrupt gate
        movl    %edx, 4(%edi)
        addl    $8, %edi
        cmpl    $last_stub, %eax
        je      2f
        addl    $STUB_SIZE, %eax
2:      loop    1b
        ret

# One stub for each exception. Every stub has the same size, so that fill_idt can count.
        .set    STUB_SIZE, 8
        .set    vector, 0
        .p2align 3
first_stub:
        .rept   31
        movb    $vector, %al
        jmp     report_trap
        .p2align 3
        .set    vector, vector + 1
        .endr
last_stub:
        movb    $vector, %al
        jmp     report_trap
        .p2align 3

# Prints the vector in %al and stops. A guest that has just started has nothing to return to.
report_trap:
        movb    %al, %bl
        movl    $trap_text, %esi
        call    print32
        movb    %bl, %al
        shrb    $4, %al
        call    print_digit
        movb    %bl, %al
        andb    $0x0f, %al
        call    print_digit
        movb    $'\n', %al
        outb    %al, %dx
3:      cli
        hlt
        jmp     3b

print_digit:
        addb    $'0', %al
        cmpb    $'9', %al
        jbe     4f
        addb    $'a' - '9' - 1, %al
4:      outb    %al, %dx
        ret

# Prints the text at %esi on the first serial port, and leaves the port's number in %dx.
print32:
        movw    $COM1, %dx
5:      lodsb
        testb   %al, %al
        jz      6f
        outb    %al, %dx
        jmp     5b
6:      ret

        .code64
long_mode:
        leaq    long_text(%rip), %rsi
        movw    $COM1, %dx
7:      lodsb
        testb   %al, %al
        jz      8f
        outb    %al, %dx
        jmp     7b
8:      hlt
        jmp     8b

trap_text:
        .asciz  "trap 0x"
long_text:
        .asciz  "64-bit code\n"

        .p2align 4
NULL_DESC:
        .quad   0x0000000000000000
CODE_DESC:
        .word   0xFFFF                          # limit 15:0
        .word   0                               # base 15:0
        .byte   0                               # base 23:16
        .byte   0b10011010                      # present, DPL 0, code, readable
        .byte   0b11001111                      # limit in units of 4 KiB, 32-bit, limit 19:16
        .byte   0                               # base 31:24
DATA_DESC:
        .word   0xFFFF
        .word   0
        .byte   0
        .byte   0b10010010                      # present, DPL 0, data, writable
        .byte   0b11001111
        .byte   0
CODE64_DESC:                                    # what the snippet still lacked
        .word   0
        .word   0
        .byte   0
        .byte   0b10011010
        .byte   0b00100000                      # L: this is 64-bit code
        .byte   0
gdtr:
        .word   gdtr - NULL_DESC - 1
        .long   NULL_DESC

idt_descriptor:
        .word   256 * 8 - 1
        .long   IDT_START

# The first 2 MiB, mapped to themselves by one 2 MiB page.
        .section .tables, "aw"
        .globl  boot_p4
boot_p4:
        .quad   boot_p3 + 0x3                   # present, writable
        .fill   511, 8, 0
boot_p3:
        .quad   boot_p2 + 0x3
        .fill   511, 8, 0
boot_p2:
        .quad   0x0 + 0x83                      # present, writable, 2 MiB
        .fill   511, 8, 0
