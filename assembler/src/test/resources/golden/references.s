# References: linkage table, sizes, signs of relocations, elision prefixes.
=== 64 .text
movl $foo@tpoff,%eax
=== 64 .text
movl $foo@got,%eax
=== 64 .text
movl foo@tpoff(%ecx),%eax
=== 64 .text
movl foo@dtpoff(%ecx),%eax
=== 64 .text
movl foo@gottpoff(%ecx),%eax
=== 64 .text
movl foo@tpoff(%rcx),%eax
=== 64 .text
movl foo@got(%rcx),%eax
=== 64 .text
movl foo@gotpcrel(%ecx),%eax
=== 64 .text
movl foo@size(%ecx),%eax
=== 64 .text
movl foo@plt(%ecx),%eax
=== 64 .text
movl foo@gotpcrel(%rcx),%eax
=== 64 .text
movl foo@tlsgd(%ecx),%eax
=== 64 .text
addl $foo@tpoff,%eax
=== 64 .text
addq $foo@tpoff,%rax
=== 64 .text
pushq $foo@tpoff
=== 64 .text
.long foo@tpoff
=== 64 .text
.long foo@got
=== 64 .text
addl $foo@gottpoff,%eax
=== 64 .text
addl $foo@gotpcrel,%eax
=== 64 .text
addl $foo@plt,%eax
=== 64 .text
addl $foo@dtpoff,%eax
=== 64 .text
addl $foo@size,%eax
=== 64 .text
addl $foo@got,%eax
=== 64 .text
cmpl $foo@tpoff,4(%rax)
=== 64 .text
mov foo@tpoff,%eax
=== 64 .text
addr32 mov foo@tpoff,%eax
=== 64 .text
mov %fs:foo@tpoff,%eax
=== 64 .text
addr32 movl %fs:foo@tpoff,%ecx
=== 32 .text
xacquire addr16 mov %al,(%bx)
=== 64 .text
xacquire addr16 mov %al,(%bx)
=== 64 .text
xrelease lock addr32 addl $1,(%rax)
=== 64 .text
xrelease lock movb $3,(%rcx)
=== 64 .text
xrelease movabs %al,0x12345678
=== 64 .text
lock xrelease addr32 mov %al,0x12345678
=== 32 .text
jmp xxx(,1)
=== 32 .text
call xxx(,1)
=== 32 .text
.intel_syntax noprefix
fldenvd [eax]
=== 32 .text
.code16
bndmk (0x399),%bnd1
=== 32 .text
.code16
bndmov (0x399),%bnd1
=== 32 .text
.code16
bndmov 0x399,%bnd1
=== 64 .text
data16 jmp foo
=== 64 .text
data16 rex.w jmp foo
=== 64 .text
data16 rex.w call foo
=== 64 .text
retw
=== 64 .text
data16 rex.w jnz foo
=== 64 .text
jmp foo
data16 jz foo
=== 32 .text
call p@PLT
.section .a,"ax"
p: ret
=== 64 .text
call p@PLT
.section .a,"ax"
p: ret
=== 32 .text
jmp p@PLT
.section .a,"ax"
p: ret
=== 64 .text
jmp p@PLT
.section .a,"ax"
p: ret
=== 32 .text
call p@PLT
p: ret
=== 32 .text
movl $.text@SIZE,%eax
=== 32 .text
xacquire lock add %eax,(%ecx)
lock xacquire add %eax,(%ecx)
xrelease mov %al,0x12345678
=== 64 .text
xacquire lock add %eax,(%ecx)
lock xacquire add %eax,(%ecx)
xrelease movb %al,%fs:0x12345678
xrelease movb $3,(,%rcx)
xrelease addr32 mov %al,0x12345678
xrelease mov %al,0x12345678
xrelease addr32 movb %al,0x12345678
addr32 xrelease movb %al,0x12345678
=== 64 .text
leaq x@tlsdesc(%rip),%rax
call *x@tlscall(%rax)
call *x@TLSCALL(%eax)
call *y@tlscall+4(%rax)
nop
=== 32 .text
leal x@tlsdesc(%ebx),%eax
call *x@tlscall(%eax)
nop
=== 32 .text
.section .text.f,"axG",@progbits,f,comdat
f: call f; call g; jmp g
g: ret; 1: nop
.text
call g; .long g,1b,f; .long g-.
.section .debug_x
.long g,g+1
=== 64 .text
.section .text.f,"axG",@progbits,f
f: call f; call g; jmp g
g: ret; 1: nop
.text
call g; .quad g,1b,f; .long g-.
=== 64 .text
.section .gnu.linkonce.t.f,"ax",@progbits
f: call f; call g; jmp g
g: ret; 1: nop
.text
call g; .quad g,1b,f; .long g-.
=== 64 .text
.section .text.f,"axG",@progbits,f,comdat
g=.; s=g+1; nop; 
.text
call g; .quad s
=== 64 .text
.section .text.f,"axG",@progbits,f,comdat
nop
.text
.quad .text.f
=== 64 .text
.section .text.f,"axG",@progbits,f,comdat
f: .cfi_startproc; nop; .cfi_endproc
g: .cfi_startproc; nop; .cfi_endproc
=== 32 .code32
 .long a-.,0
 .section .rodata.str,"aMS",@progbits,1
 .string "y"
a:
 .string "x"
=== 64 .code64
 .long a-.,0
 .section .rodata.str,"aMS",@progbits,1
 .string "y"
a:
 .string "x"
=== 32 .code32
 .long a-.
b:
 .long a-b
 .section .rodata.str,"aMS",@progbits,1
 .string "y"
a:
 .string "x"
=== 32 .code64
 leaq a-b(%rbx),%rsp
b:
 .bss
a:
 .zero 1
=== 32 .code64
 movq $a-b,%rsp
 pushq $a-b
b:
 .data
a:
 .zero 1
=== 32 .code16
 jmp f@PLT
=== 32 .code16
 jmp f@PLT+4
=== 32 .code32
 call f@PLT+4
=== 32 .code32
 .long f@PLT+4
=== 64 .code64
 call f@PLT+4
