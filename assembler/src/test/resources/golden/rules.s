# Sources whose objects must equal GNU as's to the last byte. Each case: === object (32 or 64) and code mode.
# rules.objects beside it holds GNU's answers; regenerate with tools/regen-assembler-goldens.
=== 64 .code64
addl $1,%ecx
addl $1,%eax
addl $128,%eax
addl $-128,%eax
subl $-128,%esp
addl $0xfffffff0,%ecx
addw $0xfff0,%ax
=== 64 .code64
addq $0x80000000,%rcx
=== 64 .code64
addl $foo,%ecx
addl $foo,%eax
=== 64 .code64
.set foo,5
addl $foo,%ecx
=== 64 .code64
addl $foo,%ecx
.set foo,5
=== 64 .code64
a: nop
b: addl $b-a,%ecx
 movl b-a(%rax),%ecx
=== 64 .code64
addl $b-a,%ecx
movl b-a(%rax),%ecx
pushq $b-a
a: nop
b:
=== 32 .code32
push $5
push $0x80
imul $3,%eax
shll $1,%eax
shll %eax
int $3
int3
incl %eax
=== 64 .code64
testl $1,%eax
testl $1,%ecx
incl %eax
movl $1,%eax
movq $1,%rax
movq $-1,%rax
movq $0x80000000,%rax
movq $0xffffffff80000000,%rax
=== 64 .code64
movq $foo,%rax
mov $foo,%rax
movabs $foo,%rax
movl $0x100000000,%eax
=== 32 .code16
pushl $5
pushw $0x1234
=== 64 .code64
movl %ecx,%eax
addl %ecx,%eax
mov.s %ecx,%eax
{load} movl %ecx,%eax
testl %ecx,%eax
testb (%rax),%cl
=== 32 .code32
xchg %al,%ah
xchg %ah,%al
xchgl %eax,%ecx
xchgl %ecx,%eax
xchg %eax,%eax
=== 64 .code64
xchgl %eax,%ecx
xchgl %ecx,%eax
xchg %eax,%eax
xchg %rax,%rax
xchg %ax,%ax
=== 32 .code32
movl foo,%eax
movl foo,%ecx
=== 64 .code64
movl foo,%eax
mov 0x123456789,%al
addr32 movl foo,%eax
movabs %al,foo
=== 32 .code16
movl %es:0x46c,%eax
addr32 movb 0x46c,%al
movw (%bp),%ax
movw 0xffff(%bx),%ax
movw 0x12345,%ax
movw foo(%ebx),%ax
movl foo(,%eax,4),%edx
=== 32 .code32
movw $1,%es:4(%di)
rep movsw
rep
 movsw
movl (%esp,%ebp),%ecx
movl 0xffffffff(%eax),%ecx
=== 64 .code64
lock addw %ax,%es:(%rax)
movl (%rsp),%eax
movl (%r12),%eax
movl (,%rax,1),%eax
movl %ds:(%rax),%ecx
movl %ss:(%rax),%ecx
ds movl (%rax),%ecx
movq %fs:0x28,%rax
=== 64 .code64
movl 0xffffffff(%rax),%ecx
=== 32 .code32
movl %ss:(%ebp),%ecx
movl %ds:(%ebp),%ecx
=== 64 .code64
cmpl $5,foo(%rip)
movw $5,foo(%rip)
movq foo@GOTPCREL(%rip),%rax
call *foo@GOTPCREL(%rip)
=== 32 .code32
movl foo@GOT(%ebx),%eax
addl $_GLOBAL_OFFSET_TABLE_,%ebx
=== 64 .code64
jmp 1f
.skip 127
1:
=== 64 .code64
jmp 1f
.skip 128
1:
=== 32 .code16
jmp 1f
jne 1f
.skip 200
1:
=== 64 .code64
jmp foo
jne foo
call foo
=== 32 .code32
jmp foo
jne foo
call foo
=== 64 .code64
.code32
call foo
=== 32 .code16
jmp foo
call foo
=== 64 .code64
.globl foo
jmp foo
foo:
=== 64 .code64
.globl x
call x
x:
=== 64 .code64
call x
x:
=== 32 .code32
.weak foo
jmp foo
foo:
=== 64 .code64
call x
.section .foo,"ax"
nop
x: nop
=== 64 .code64
jmp 0x1000
=== 32 .code32
x: jmp x+1
=== 32 .code16
calll foo
data32 call foo
=== 64 .code64
loop foo
=== 32 .code16
jcxz foo
=== 32 .code32
jcxz 1f
1:
=== 64 .code64
jecxz 1f
1:
=== 32 .code16
jecxz 1f
1:
=== 64 .code64
.arch i8086
.code16
jne foo
=== 64 .code64
jmp %rax
=== 32 .code16
call *%eax
jmpl *(%bx)
ljmp $8,$start
ljmpl $8,$start
jmp $8,$0x7c00
call $8,$0x7c00
lret
retf
lretl
retl
iretl
=== 64 .code64
ljmp *(%rax)
rex.W ljmp *(%rax)
iret
lret
sysret
=== 32 .code16
lgdt foo
lgdtl foo
lidt (%bx)
sgdt foo
=== 32 .code32
push %ds
pushw %ds
=== 64 .code64
push %fs
push %gs
=== 32 .code16
pusha
pushal
pushf
pushfl
leave
leavel
=== 32 .code32
str %ax
str %eax
ltr %ax
sldt (%eax)
=== 64 .code64
sldt %rax
smsw %ax
=== 32 .code16gcc
call foo
ret
push $5
leave
pusha
lret
=== 32 .code16gcc
jmp foo
lgdt foo
ljmp $8,$foo
iret
movl 4(%esp),%eax
=== 32 .code16
movsb %cs:(%si),%es:(%di)
cs movsb
stos %ax,%es:(%edi)
=== 32 .code32
movsd
=== 32 .code16
in (%dx),%al
inb %dx
inb $0x60
in %dx,%al
inl %dx,%eax
=== 32 .code32
outl %eax,(%dx)
=== 32 .code32
fsub %st,%st(1)
fsubr %st,%st(1)
fsubp
fsubrp
fadd
=== 32 .code32
fadd (%eax)
fild (%eax)
fld (%eax)
fildll (%eax)
fildq (%eax)
filds (%eax)
fildl (%eax)
fstcw (%eax)
fnstcw (%eax)
finit
fstsw %ax
fstcw %es:(%eax)
=== 64 .code64
movq %xmm1,%xmm0
movq (%rax),%xmm0
movq %rax,%xmm0
cvtsi2sd (%rax),%xmm0
=== 64 .code64
movzb %al,%eax
movzx %al,%eax
movsl %eax,%rax
movsx %eax,%rax
lock/incl (%rax)
=== 64 .code64
lock movl %eax,(%rax)
=== 64 .code64
movb %ah,%sil
=== 64 .code64
nop
.p2align 4
nop
.p2align 6
nop
=== 32 .code32
nop
.p2align 4
nop
.p2align 5
nop
=== 32 .code16
nop
.p2align 4
nop
=== 64 .code64
nop
.p2align 4,0x90
nop
.p2align 4,0xcc
nop
.balign 16,0
nop
.p2align 4,,7
nop
.align 4
=== 64 .code64
.align 3
=== 64 .code64
nop
.org 4
nop
.org 8,0x90
=== 64 .code64
.fill 2,8,0x123456789abc
.byte -200
.byte 300
.byte "A"
.byte 'A'
.byte 'A
=== 64 .code64
.string "a" "b"
.ascii "a" "b","c"
.string "\x1bA"
.ascii "\18"
.ascii "\e\q"
=== 64 .code64
.long 2+3<<1, 5-1|2, 1|4&3
.long 1==1, 1&&1, !5, ~0
.long -7/2, -7%3
.quad -1>>1
.long 5!2
.long 017, 0b101
=== 64 .code64
.long 08
=== 64 .code64
.quad foo, .-1
.long foo-.
=== 32 .code32
.byte foo
.word foo
=== 32 .code32
.globl x
.long x
.long y
.data
x: .long 4
y: .long x
.long y
=== 32 .code32
.if y-x==4
.endif
x: .long 4
y:
=== 32 .code32
x: nop
.fill 4-(.-x),1,0x90
=== 32 .code32
x = 5
 movl x,%eax
=== 64 .code64
a=5
.long a
a=6
.long a
=== 64 .code64
/ text
nop
=== 64 .code64
nop / text
=== 64 .code64
nop // c
=== 64 .code64
.macro m a b=5
.byte \a,\b
.endm
m 1 3
m 2
=== 64 .code64
.byte 1,,2
.long 0x
=== 32 .code32
.code64
movq $foo,%rax
=== 64 .code64
movl 8 (%rax),%ebx
movl % eax,%ebx
MOVL %EAX,%EBX
=== 64 .code64
call x@PLT
x:
=== 32 .code32
jmp $0x08, $trampoline
trampoline: lidtl (%eax)
movl %eax, %ds
.byte 0b10011010
.p2align 4
orl $(CR4_PAE | 4), %eax
=== 64 .code64
 addr32 bndcu %rax,%bnd1
=== 64 .code64
 rep nopl (%rax)
=== 64 .code64
 rep nop
=== 64 .code64
 rex.RB adc $1,%r13d
=== 64 .code64
 rex.R adc $1,%r13d
=== 64 .code64
 rex.X mov (%r8),%eax
=== 64 .code64
 rex.B mov (%r8),%eax
=== 64 .code64
 rex.W xchg %rax,%rax
=== 64 .code64
 pcmpestrml $0xffffffff,%xmm3,%xmm1
=== 64 .code64
 pcmpestrm $0xffffffff,%xmm3,%xmm1
=== 64 .code64
 vpcmpestriq $-1,%xmm3,%xmm1
=== 64 .code64
 {store} xchgq %rdi,%rax
=== 64 .code64
 xchg.s %ecx,%eax
=== 64 .code64
 {store} xchg %rax,%r9
=== 64 .code64
 .long %n
=== 64 .code64
 .set y,%n
=== 64 .code32
 addr16 bndcu %ebx,%bnd1
=== 64 .code16
 {store} xchgl %edi,%eax
=== 64 .code64
 .if %n==1
 .endif
=== 64 .code32
 .cfi_startproc
 .cfi_offset %rbp,0
 .cfi_endproc
