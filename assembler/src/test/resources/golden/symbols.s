# Equated and common symbols, relocation words, padding, .arch.  Regenerate: tools/regen-assembler-goldens
# Each case: "=== object mode", then the source.
=== 32 .code32
 .code16
 nop
 .p2align 4
 .code32
 nop
=== 64 .code64
 .code16
 nop
 .p2align 4
 .code64
 nop
=== 64 .code64
 nop
 .p2align 4
 .code16
 nop
=== 32 .code32
 nop
 .p2align 4
 .p2align 5
 .code16
 nop
=== 32 .code32
dssi = _start + 4
 .globl _start
_start: nop
 .code16
 movw $dssi, %di
 movw $_start, %di
=== 32 .code32
 .section .reloc
 .long 1
=== 32 .code32
 .section .reloc,"a"
 .long 1
=== 64 .code64
 .section .reloc
 .long 1
=== 32 .code32
 .lcomm a,4096
=== 64 .code64
 .lcomm a,4096
 .lcomm b,8
 .lcomm c,3
 .lcomm d,17
=== 64 .code64
 .lcomm a,8
=== 32 .code32
 .lcomm a,8,16
=== 64 .code64
 .data
 .lcomm a,3
 .lcomm b,4
=== 64 .code64
 call exit@PLT
 .cfi_startproc
 jmp exit@PLT
 .cfi_endproc
 .quad func + 0x7fffffff
 .long 1
=== 64 .code64
x:
 .quad x + 0x7fffffff
 .quad func + 0x7fffffff
 .quad func + 0x17fffffff
=== 32 .code32
 movzxb 12(%esp),%eax
 movzxw 12(%esp),%eax
 movsxb 12(%esp),%eax
 movsxw 12(%esp),%eax
 movsxb %al,%ax
=== 64 .code64
 movzxb 12(%rsp),%rax
 movsxb %al,%rax
 movsxw %ax,%rax
 movzxw (%rax),%rax
 movsxl (%rax),%rax
 movsxl %eax,%rax
 movsxd %eax,%rax
 movsxd (%rax),%rax
=== 64 .code64
 movsxdl (%rax),%rax
=== 64 .code64
 .cfi_startproc
 subq $256,%rsp
 .cfi_adjust_cfa_offset 256
 nop
 .cfi_def_cfa_offset 16
 .cfi_escape 1,2,3
 .cfi_endproc
=== 32 .code32
 .section .rel
 .long 1
=== 32 .code32
 .section .rela.foo
 .long 1
=== 64 .code64
 .section .rela.foo
 .long 1
=== 32 .code32
 .section .relx,"aw",@progbits
 .long 1
=== 32 .code32
 .comm a,4096
 .comm b,3
=== 32 .code32
w = b
 .weak b
b: nop
 jmp w
 call w
 .long w
 .long b
=== 64 .code64
w = b
 .weak b
b: nop
 jmp w
 call w
 .quad w
 .quad b
=== 64 .code64
 .globl b
b: nop
w = b+1
 jmp w
 call w
 .quad w
 lea w(%rip),%rax
 mov w,%eax
=== 64 .code64
w = b+1
 .globl b
b: nop
 jmp w
 call w
 .quad w
 lea w(%rip),%rax
 mov w,%eax
=== 64 .code64
w = b+1
 .globl w
 jmp w
 call w
 .quad w
 lea w(%rip),%rax
b: nop
=== 64 .code64
w = u+1
 jmp w
 call w
 .quad w
 .quad w+4
 lea w(%rip),%rax
=== 64 .code64
w = u
 .globl w
 call w
 .quad w
=== 64 .code64
 .comm u,8
w = u+2
 call w
 .quad w
=== 32 .code32
 .section .rodata.str,"aMS",@progbits,1
b: .asciz "hello"
 .text
w = b+2
 .long w
 .long b
 .long b+1
 mov $w,%eax
=== 32 .code32
 .text
w = b+2
 .long w
 .long b
 .long b+1
 mov $w,%eax
 .section .rodata.str,"aMS",@progbits,1
b: .asciz "hello"
=== 64 .code64
w = (b-a)+c
 .quad w
 .globl c
a: nop
b: nop
c: nop
 jmp w
=== 64 .code64
 .data
x: .long 1
y = x
 .type x,@object
 .size x,4
z = x
 .globl y,z
 .text
 .quad y,z
=== 64 .code64
y = x
 .data
x: .long 1
 .type x,@object
 .size x,4
 .globl y
 .text
 .quad y
=== 64 .code64
 .arch push
 .code32
 .arch pop
=== 64 .code64
 .arch push
 .arch i386
 .code32
 nop
 .code64
 .arch pop
 nop
=== 64 .code64
 .arch pop
=== 32 .code32
 .arch push
 .arch pentiumpro
 nop
 .p2align 4
 .arch pop
 .p2align 5
=== 32 .code32
 .arch i386
 .arch .nop
 nop
 .p2align 4
=== 64 .code64
 .arch .nonop
 nop
 .p2align 4
=== 32 .code32
 nop
 .nops 20
 .nops 20,4
 .nops 9,8
=== 64 .code64
 nop
 .nops 200
 .nops 20,4
 .nops 1
=== 64 .code64
 .code16
 nop
 .nops 20
 .nops 20,4
 .code64
=== 64 .code64
l0: movl .LC0(%rip),%eax
 movl .LC1(%rip),%eax
 movl .LC2(%rip),%eax
 movl 4+.LC1(%rip),%eax
 movl .LC2(%rip),%eax
l1: .quad .LC3+1
 .set .LC7,.LC4
l2: .type .LC5,@object
 .section .rodata.cst8,"aM",@progbits,8
.LC0: .quad 1
.LC1: .quad 1
.LC2: .quad 1
.LC3: .quad 1
.LC4: .quad 1
.LC5: .quad 1
.LC6: .quad 1
 .text
l3: movl .LC6+1(%rip),%eax
l4: jmp .LC5+1
l5: .quad .LC7+1
=== 64 .code64
 movabsq $_GLOBAL_OFFSET_TABLE_-.L2,%r11
.L2: movabsq $_GLOBAL_OFFSET_TABLE_,%rax
 movw x@GOTPCREL(%rip),%ax
 data16 movl x@GOTPCREL(%rip),%eax
 rex movl x@GOTPCREL(%rip),%eax
=== 32 .code16gcc
 movl x@GOT(%ebx),%eax
 call *x@GOT(%ebx)
=== 64 .code64
 cmpeqps %xmm1,%xmm0
 cmpnlesd (%rax),%xmm9
 vcmpfalse_osps %ymm1,%ymm2,%ymm3
 vcmpngtss (%rax),%xmm2,%xmm3
 pclmulhqlqdq %xmm1,%xmm2
 vpclmullqhqdq %xmm1,%xmm2,%xmm3
 vcvttsd2sil (%rax),%ecx
 vcvtss2siq (%rax),%rcx
 movzxb (%rax),%ecx
 movsxl %eax,%rcx
=== 64 .code64
 .file 1 "Ä.c"
 .loc 1 1
 nop
 .section .debug_info
 .long 0
=== 64 .code64
 .file 1 "\303\204\377.c"
 .loc 1 1
 nop
 .section .debug_info
 .long 0
=== 64 .code64
 .file "Ä\303\204.c"
=== 64 .code64
 .symver a,"Ä@B"
a:
