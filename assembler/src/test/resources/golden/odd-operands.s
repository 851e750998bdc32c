# Addresses of string instructions, constants at the width they are read at, far pointers, displacement words, prefixes.
=== 64 .text
xlat %ds:common
=== 32 .text
xlat %ds:common
=== 32 .text
xlat %ds:0x1234
=== 32 .text
xlat common
=== 64 .text
scmpw %es:before+3,%ds:256(%ecx,%edx)
=== 64 .text
scmpw %es:0,%ds:256(%ecx,%edx)
=== 64 .text
smovq %ds:(%rsi),%es:(%esi)
=== 32 .text
.code16
smovw %ds:(%si),%es:(%cx)
=== 32 .text
.code16
scmpl %es:global(%bx,%si),%ds:2(,%edi,1)
=== 32 .text
.code16
scmpl %es:(%di),%ds:common(%bx,%bx)
=== 32 .text
.code16
lodsb %ds:(%bp,%ax),%al
=== 32 .text
.code16
lodsb %ds:(%si,%bx),%al
=== 32 .text
.code16
lodsb %ds:(%bx,%si,2),%al
=== 32 .text
lodsb (%eip)
=== 64 .text
lodsb (%rax,%xmm0)
=== 32 .text
outl %eax,$0x8000
=== 32 .text
outw $0x3cf9ef3f
=== 32 .text
outw $0x8000
=== 32 .text
outb $0x80
=== 32 .text
outb $0x100
=== 32 .text
outb $-129
=== 32 .text
outb $0xff80
=== 32 .text
outw $0xff80
=== 32 .text
outl $0xffffff80
=== 32 .text
outl $0xff80
=== 32 .text
outl %eax,$0xff80
=== 32 .text
out %eax,$0x8000
=== 64 .text
outw %ax,$0x6bcb9535
=== 64 .text
inw $-129,%ax
=== 32 .text
inb $0x180
=== 32 .text
inb $0xff80
=== 32 .text
inl $0xe53807b3
=== 32 .text
inl $0xffffff80
=== 32 .text
inw $0xff80
=== 32 .text
.code16
inl $-0x8000,%eax
=== 32 .text
.code16
outl $0xad12e116
=== 64 .text
outl $0x41cbda9c
=== 64 .text
shll $0xff80,0x12(%rip)
=== 64 .text
shll $0xffffff7f,%eax
=== 64 .text
shlw $0xff7f,%ax
=== 64 .text
shlq $0xffffffff,%rax
=== 64 .text
shlq $0xffff,%rax
=== 32 .text
rcll $0xffff,4(%ebp)
=== 64 .text
shldw $0xff7f,%r9w,(%edi)
=== 64 .text
pinsrw $0xffff,%ebx,%xmm1
=== 64 .text
pinsrq $0xffffffff,%rbx,%xmm1
=== 64 .text
pshufd $0xffffffff,%xmm2,%xmm1
=== 32 .text
pshufd $0xffff,%xmm2,%xmm1
=== 32 .text
.code16
pshufd $0xffff,%xmm2,%xmm1
=== 64 .text
retw $0xfdef4769
=== 64 .text
retw $0xffff4769
=== 64 .text
retw $0xffffffff
=== 64 .text
ret $0xffffffff
=== 64 .text
retq $0xffffffff
=== 32 .text
ret $0xffffffff
=== 32 .text
ret $0xfdef4769
=== 32 .text
retw $0x10000
=== 32 .text
retl $0x10000
=== 64 .text
retfw $0xa6a2dd42
=== 64 .text
retfl $0xa6a2dd42
=== 32 .text
.code16
lretw $0xe96ac5a8
=== 32 .text
.code16
lret $0xe96ac5a8
=== 32 .text
.code16
lretl $0xe96ac5a8
=== 32 .text
.code16
ret $0xe96ac5a8
=== 32 .text
enterw $0x10000,$0
=== 32 .text
enterw $0xe96ac5a8,$0
=== 32 .text
enterl $0x10000,$0
=== 32 .text
enter $0x10000,$0
=== 32 .text
enterw $0,$0x10000
=== 32 .text
enterw $0,$0x100
=== 32 .text
enterw $0,$0xff80
=== 32 .text
enterw $0,$0xffff
=== 32 .text
enterl $0,$0xffffffff
=== 32 .text
enterl $0,$0xffff
=== 64 .text
enterq $0,$-1
=== 64 .text
enterq $-1,$-1
=== 64 .text
enterq $0x8000,$255
=== 32 .text
enterl $-0x8001,$-1
=== 64 .text
enterq $0xffffffff,$-1
=== 32 .text
lcallw $0x8,$0xd6210234
=== 32 .text
lcallw $0x8,$0x12345
=== 32 .text
lcallw $0x8,$0xffff8000
=== 32 .text
lcallw $0x8,$0x8000
=== 32 .text
lcallw $0x8,$0xffff
=== 32 .text
lcallw $0x8,$-0x8000
=== 32 .text
lcallw $0x8,$-0x8001
=== 32 .text
lcallw $0x8,$0xffff7fff
=== 32 .text
ljmpw $0x9a4da2bb,$0xda658972
=== 32 .text
ljmpw $0x9a4d,$0x8972
=== 32 .text
ljmpw $0x10000,$0x8972
=== 32 .text
ljmpw $0xffff8000,$0x8972
=== 32 .text
ljmpw $0xffff7000,$0x8972
=== 32 .text
ljmpl $0x736b048d,$0x1234
=== 32 .text
ljmpl $0x10000,$0x1234
=== 32 .text
ljmpl $0xffff,$0x1234
=== 32 .text
ljmpl $0xffff8000,$0x1234
=== 32 .text
ljmpl $0xffff7000,$0x1234
=== 32 .text
ljmpl $-1,$0x1234
=== 32 .text
ljmpl $-0x8000,$0x1234
=== 32 .text
ljmpl $-0x8001,$0x1234
=== 32 .text
ljmpl $0xffffffff,$0x1234
=== 32 .text
lcallw $0xffffffff,$0x4a977c9d
=== 32 .text
lcallw $0xffffffff,$0x4a97
=== 32 .text
calll $-0x80000000,$0x1234
=== 32 .text
calll $-0x80000000,$0
=== 32 .text
call $-0x80000000,$0
=== 32 .text
call $-0x8000,$0
=== 32 .text
lcalll $0xcda90132,$0
=== 32 .text
ljmp $0xcda90132,$0
=== 32 .text
ljmp $0xffff7000,$0
=== 32 .text
.code16
jmpw $0,$0xf60fee7a
=== 32 .text
.code16
jmpw $0,$0xfffffe7a
=== 32 .text
.code16
jmpw $0,$0x1fe7a
=== 32 .text
.code16
jmp $0,$0x1fe7a
=== 32 .text
.code16
ljmp $0,$0x1fe7a
=== 32 .text
.code16
ljmp $0,$0xffffffff
=== 32 .text
.code16
ljmp $0,$0xfffffe7a
=== 32 .text
.code16
ljmp $0,$0xffff7e7a
=== 32 .text
.code16
ljmpl $0,$0xffff7e7a
=== 32 .text
.code16
ljmpl $0xffff7e7a,$0
=== 32 .text
.code16
ljmpw $0xffff7e7a,$0
=== 32 .text
.code16
ljmp $0xffff7e7a,$0
=== 32 .text
.code16
ljmp $0x10000,$0
=== 32 .text
.code16
ljmp $0,$0x100001234
=== 32 .text
ljmp $0,$0x100001234
=== 32 .text
ljmp $0x100000008,$0x1234
=== 32 .text
int $0x1ffffffff
=== 32 .text
int $0xffffffff
=== 32 .text
int $0xff80
=== 32 .text
int $0xff
=== 32 .text
int $-1
=== 32 .text
int $-129
=== 64 .text
int $0xffffffff
=== 64 .text
int $0x1ffffffff
=== 32 .text
.code16
int $0xff80
=== 32 .text
.code16
int $0xffff
=== 32 .text
push $0x1ffffffff
=== 32 .text
pushl $0x100000001
=== 32 .text
ret $0x100000001
=== 32 .text
jmp 0x100000001
=== 32 .text
aam $0x100000001
=== 32 .text
enter $0x100000001,$0
=== 32 .text
.code16
int $0x1ffffffff
=== 32 .text
.code16
int $before+3
before:
=== 32 .text
int $before+3
before:
=== 32 .text
.code16
int $undef
=== 32 .text
before: .code16
int $before+3
=== 32 .text
.code16
movb $before+3,%al
before:
=== 32 .text
.code16
addw $before+3,%ax
before:
=== 64 .text
before: int $before+3
=== 32 .text
.code16
movdir64b (%edi,%esi,2),%cx
=== 32 .text
.code16
movdir64b (%edi,%esi,2),%ecx
=== 32 .text
.code16
movdir64b (%di),%ecx
=== 32 .text
.code16
movdir64b (%di),%cx
=== 32 .text
.code16
movdir64b 0x12,%cx
=== 32 .text
.code16
movdir64b 0x12,%ecx
=== 32 .text
movdir64b (%di),%ecx
=== 32 .text
movdir64b (%edi),%cx
=== 64 .text
movdir64b (%esi),%r9
=== 64 .text
movdir64b (%rsi),%r9d
=== 64 .text
movdir64b (%rip),%r9d
=== 64 .text
enqcmd (%esi),%r9
=== 64 .text
enqcmds (%rsi),%r9d
=== 32 .text
{store} fsub %st(2),%st
=== 32 .text
{store} fmulp %st,%st(1)
=== 32 .text
fsub.s %st(2),%st
=== 32 .text
fmulp.s %st,%st(1)
=== 32 .text
.code16
{disp32} jnbe .+0x12345
=== 32 .text
{disp32} jnbe .+0x12345
=== 32 .text
{disp32} jnge .+0x12
=== 32 .text
{disp8} jnge .+0x12
=== 32 .text
{disp16} jnge .+0x12
=== 32 .text
{disp8} jmp foo
=== 32 .text
{disp32} jmp foo
=== 32 .text
{disp32} jmp .+5
=== 64 .text
{disp32} jmp .+5
=== 64 .text
{disp32} call foo
=== 64 .text
{disp8} call foo
=== 32 .text
.code16
{disp16} jmp .+5
=== 32 .text
.code16
{disp16} jne .+5
=== 32 .text
.code16
{disp32} jne .+5
=== 32 .text
.code16
{disp32} data32 jne .+5
=== 32 .text
{disp16} data16 jne .+5
=== 32 .text
{disp32} data16 jne .+5
=== 32 .text
{disp32} loop .+5
=== 32 .text
jmp.d32 .+5
=== 32 .text
jmp.d8 .+5
=== 32 .text
jmp.d8 foo
=== 32 .text
jmp.d8 .+500
=== 32 .text
jne.d32 .+5
=== 64 .text
bndldx (%esp),%bnd0
=== 64 .text
bndldx (%eax),%bnd0
=== 64 .text
bndmk (%eax),%bnd0
=== 64 .text
bndmov (%eax),%bnd0
=== 64 .text
bndcl (%eax),%bnd0
=== 32 .text
bnd lcalll *hidden(%bx)
=== 32 .text
bnd ljmp *(%bx)
=== 32 .text
bnd lret
=== 32 .text
bnd ret
=== 32 .text
bnd iret
=== 32 .text
bnd jmp foo
=== 32 .text
bnd jne foo
=== 32 .text
bnd jcxz .+2
=== 64 .text
data16 call foo
=== 64 .text
data16 jmp foo
=== 64 .text
data16 jne foo
=== 64 .text
data16 call *foo
=== 64 .text
rex.w call foo
=== 64 .text
data16 rex.w call foo
=== 64 .text
data16 data16 rex.w call foo
=== 64 .text
.globl foo
foo: lea foo-.(%rip),%rax
=== 64 .text
.long !!5
=== 64 .text
.long !!!5
=== 64 .text
.long 1!!5
=== 64 .text
.long ~!5
=== 64 .text
.byte 1 ! 2
=== 32 .text
.code16
int $0x1ffff7fff
=== 32 .text
.code16
int $0x12345
=== 32 .text
.code16
int $0xffff7fff
=== 32 .text
.code16
int $0xffffffff
=== 32 .text
.code16
int $0x100000001
=== 32 .text
.code16
int $0x1000000012345
=== 32 .text
int $0x1ffffffff+0
=== 32 .text
int $0x1ffffffff-0
=== 32 .text
int $-0x1
=== 32 .text
int $-0x100000001
=== 32 .text
int $0x100000001
=== 32 .text
ret $0x1ffffffff
=== 32 .text
ret $0x1fffffff1
=== 32 .text
lodsb before
=== 32 .text
xlat (,1)
=== 32 .text
lodsb (,1)
=== 32 .text
lodsb (,%eiz)
=== 32 .text
lodsb 8
=== 32 .text
movsb 8,9
=== 32 .text
movsb (%si),(%edi)
=== 32 .text
movsb (%si),(%ebx)
=== 32 .text
movsb (%esi),(%di)
=== 32 .text
movsb 8,(%di)
=== 32 .text
movsb 8,(%bx)
=== 32 .text
movsb (,%bx),(%ebx)
=== 32 .text
movsb (,%bx),(%bx)
=== 32 .text
movsb (,%bx),(,%ebx)
=== 64 .text
movsb (,%bx),(,%ebx)
=== 32 .text
addr16 movsb (%si),(%edi)
=== 32 .text
addr16 movsb (%si),(%ebx)
=== 32 .text
.intel_syntax noprefix
movs byte ptr es:[edi],byte ptr [r8d]
=== 64 .text
.intel_syntax noprefix
movs byte ptr es:[rdi],byte ptr [r8]
=== 64 .text
.intel_syntax noprefix
lods byte ptr [r8+4]
=== 64 .text
.intel_syntax noprefix
lods al, byte ptr [r8+4]
=== 32 .text
stosb %ds:(%edi)
=== 32 .text
stosb %al,%ds:(%edi)
=== 32 .text
stosb %al,%ds:(%ebx)
=== 32 .text
lodsb (%eax,%ebx,3)
=== 64 .text
lodsb 0x100000000000(%rax)
=== 64 .text
lodsb foo@got(%rax)
=== 64 .text
monitor (%rax),%ecx,%edx
=== 64 .text
mov undefined-.(%rip),%eax
mov undefined-(.-4)(%rip),%eax
=== 64 .text
mov foo-bar(%rip),%eax
foo: nop; bar:
=== 64 .text
mov foo-bar(%rip),%eax
bar: 
=== 64 .text
nop; bar: mov foo-bar+4(%rip),%eax; mov foo-bar(%rip),%rax; call foo-bar; jmp foo-bar; movl $4,foo-bar(%rip)
=== 64 .text
nop; bar: jne foo-bar
=== 32 .text
nop; bar: jne foo-bar; call foo-bar
=== 64 .text
data16 jmp foo
foo:
=== 64 .text
data16 call foo
foo:
=== 64 .text
data16 call .+200000
=== 64 .text
nop; a: data16 call a
=== 64 .text
data16 jne a; .skip 300; a:
=== 64 .text
data16 call foo@plt
=== 32 .text
lods 8,%al
=== 32 .text
lodsl 8
=== 32 .text
stosb 8
=== 32 .text
scasb 8
=== 32 .text
cmpsb 8,8
=== 32 .text
cmpsl 8,8
=== 32 .text
movsl 8,8
=== 32 .text
movsd 8,8
=== 32 .text
movsw 8,8
=== 32 .text
smovl 8,8
=== 32 .text
outsb 8,(%dx)
=== 32 .text
outsb foo,%dx
=== 32 .text
slodb foo
=== 32 .text
slodb foo,%al
=== 32 .text
lodsb foo,%al
=== 32 .text
xlat foo(,1)
=== 32 .text
cmpsb (%edi),(%si)
=== 32 .text
cmpsb (%ebx),8(%bx)
=== 64 .text
movsl (%rsi,%rsi,2),(%rsp,%rsp)
=== 64 .text
movsl (%rsp,%rsp),(%rsp,%rsp)
=== 64 .text
movsw (%rax),(%rbx,%rsp)
=== 64 .text
movsd (%rax),(%rbx,%rsp)
=== 64 .text
cmpsd (%rax),(%rbx,%rsp)
=== 64 .text
cmpsd (%rbx,%rsp),(%rax)
=== 64 .text
stos %eax,(,%xmm2)
=== 32 .text
{store} fadd %st(2),%st
=== 32 .text
{store} fmul %st(2),%st
=== 32 .text
{store} fdiv %st(2),%st
=== 32 .text
{store} fdivr %st(2),%st
=== 32 .text
{store} fsubr %st(2),%st
=== 32 .text
{store} faddp %st,%st(2)
=== 32 .text
{store} faddp
=== 32 .text
{store} fadd
=== 32 .text
{store} fxch
=== 32 .text
data16 popcnt %ax,%bx
=== 32 .text
data16 crc32w %ax,%ebx
=== 32 .text
data16 adcx %eax,%ebx
=== 64 .text
data16 cvtsi2sd %eax,%xmm0
=== 64 .text
data16 movmskps %xmm0,%eax
=== 64 .text
data16 pextrw $1,%xmm0,%eax
=== 64 .text
data16 pinsrw $1,%eax,%xmm0
=== 64 .text
data16 bndmov %bnd0,%bnd1
=== 64 .text
data16 sha1rnds4 $1,%xmm0,%xmm1
=== 64 .text
data16 lfence
=== 64 .text
data16 pause
=== 64 .text
data16 movntps %xmm0,(%rax)
=== 64 .text
data16 wbnoinvd
=== 64 .text
data16 setssbsy
=== 64 .text
data16 clflushopt (%rax)
=== 64 .text
data16 clwb (%rax)
=== 64 .text
data16 tpause %eax
=== 64 .text
data16 movdir64b (%rax),%rbx
=== 64 .text
data16 xbegin foo
=== 64 .text
data16 endbr64
=== 64 .text
data16 aesenc128kl (%rax),%xmm0
=== 64 .text
data16 invpcid (%rax),%rbx
=== 64 .text
data16 monitorx
=== 32 .text
movsb (%esp,%esp),(%esi)
=== 32 .text
movsb %ds:(%esp,%esp),(%esi)
=== 32 .text
movsb (%esp,%esp),8
=== 32 .text
movsb 8,(%esp,%esp)
=== 32 .text
movsb (%esi),(%esp,%esp)
=== 32 .text
movsd (%esi),(,%esp,2)
=== 32 .text
movsb (%si),(%cx)
=== 32 .text
movsb (%cx),(%si)
=== 32 .text
movsb (%cx),8
=== 32 .text
movsb (%cx),(%esi)
=== 32 .text
mov (,%bx),%eax
=== 32 .text
mov (,%esp,2),%eax
=== 64 .text
movsb (%rax),(%rbx,%rsp)
=== 64 .text
movsb (%rax),(%bx)
=== 64 .text
movsb (%r8d),(%r9)
=== 32 .text
.code16
movsb (%si),(%cx)
=== 32 .text
.code16
movsb (%cx),(%si)
=== 32 .text
.code16
movsw (%cx),(%si)
=== 32 .text
.code16
movsw (%si),(%cx)
=== 32 .text
.code16
movsl (%si),(%cx)
=== 32 .text
.code16
movsl (%cx),(%si)
=== 32 .text
.code16
cmpsb (%cx),(%si)
=== 32 .text
.code16
cmpsw (%cx),(%si)
=== 32 .text
.code16
cmpsl (%cx),(%si)
=== 32 .text
.code16
smovb (%cx),(%si)
=== 32 .text
.code16
movs (%cx),(%si)
=== 32 .text
movsb (%ecx),(%si)
=== 32 .text
movs (%si),(%edi)
=== 32 .text
movsb %ds:(%esi),%es:(%di)
=== 32 .text
movs %ds:(%esi),%es:(%di)
=== 32 .text
{disp16} call foo
=== 32 .text
{disp32} call foo
=== 32 .text
.code16
{disp16} call foo
=== 32 .text
.code16
{disp32} call foo
=== 32 .text
.code16
{disp8} call foo
=== 32 .text
.code16
{disp32} loop .
=== 32 .text
.code16
{disp16} loop .
=== 32 .text
{disp16} loop .
=== 32 .text
{disp16} jcxz .
=== 32 .text
{disp16} addr16 jcxz .
=== 32 .text
.code16
jmp.d32 .+5
=== 32 .text
.code16
jmp.d8 .+5
=== 64 .text
{disp16} jmp .
=== 64 .text
{disp16} data16 jmp .
=== 64 .text
{disp32} data16 jmp .
=== 64 .text
{disp16} call .
=== 64 .text
{disp32} jrcxz .
=== 64 .text
{disp32} jmp *foo
=== 64 .text
{disp16} jmp *foo
=== 64 .text
{disp16} jmp *(%rax)
=== 32 .text
{disp16} ljmp $1,$2
=== 32 .text
{disp32} ljmp $1,$2
=== 32 .text
.code16
{disp32} ljmp $1,$2
=== 64 .text
{disp32} jmp foo
foo: nop
=== 64 .text
{disp32} jmp foo
.p2align 4
foo: nop
=== 64 .text
{disp8} jmp foo
.skip 200
foo: nop
=== 64 .text
{disp16} xbegin foo
=== 64 .text
{disp32} xbegin foo
=== 32 .text
{disp32} nop
=== 32 .text
.code16
mov.d32 8(%bx),%ebx
=== 32 .text
.code16
mov.d32 8(%eax),%ebx
=== 64 .text
.long 5!!3!!1
=== 64 .text
.long 1 ! !5
=== 64 .text
.long 1<>5
=== 64 .text
.byte 1 !!= 1
=== 64 .text
.long 6!!!5
=== 64 .text
.long 6!!-5
=== 64 .text
.long 6 !! 5*2
=== 64 .text
.quad -5/-1
=== 64 .text
.quad 5/-1
=== 64 .text
.quad 0x8000000000000001/-1
=== 32 .text
.quad 0x8000000000000001/-1
=== 32 .text
.long 0x80000000/-1
=== 64 .text
rex.W fadds (%rax)
=== 64 .text
rex.W nop
=== 64 .text
rex.W lodsl
=== 64 .text
rex.W pushw $1
=== 64 .text
rex.W inl $1
=== 64 .text
rex.W iretl
=== 64 .text
rex.W iret
=== 64 .text
rex.W sysretl
=== 64 .text
rex.W lretl
=== 64 .text
rex.W ret
=== 64 .text
rex.W call foo
=== 64 .text
rex.W movabs $1,%rax
=== 64 .text
rex.W cmpxchg16b (%rax)
=== 32 .text
outsl %ds:256(%edx,%esi,8),(%dx)
=== 32 .text
outsl (%esi,%ebx),(%dx)
=== 32 .text
outsl (,%ebx),(%dx)
=== 64 .text
outsl %ds:(%rsi,%rcx),(%dx)
=== 32 .text
insl (%dx),(,%ebx)
=== 32 .text
gs movsb %fs:(%esi),(%edi)
=== 32 .text
gs mov %fs:(%esi),%eax
=== 32 .text
gs mov %ds:(%ebp),%eax
=== 32 .text
gs lodsb %es:(%esi)
=== 64 .text
rex.W fmuls (%rax)
=== 64 .text
rex.B fadds (%rax)
=== 64 .text
rex.W fsubs (%rax)
=== 64 .text
rex.W fcoms (%rax)
=== 64 .text
rex.W filds (%rax)
=== 64 .text
rex.W fists (%rax)
=== 64 .text
rex.W movq %rax,%xmm0
=== 64 .text
rex.W fxsave64 (%rax)
=== 64 .text
rex.W xsave64 (%rax)
=== 64 .text
rex.W pextrq $1,%xmm0,%rax
=== 64 .text
rex.W pinsrq $1,%rax,%xmm0
=== 64 .text
rex.W cvtsi2sdq %rax,%xmm0
=== 64 .text
rex.W cvtsd2siq %xmm0,%rax
=== 64 .text
rex.W movq %mm0,%rax
=== 64 .text
rex.W rdfsbase %rax
=== 64 .text
rex.W crc32q %rax,%rax
=== 64 .text
rex.W sysretq
=== 64 .text
rex.W sysexitq
=== 64 .text
rex.W rdsspq %rax
=== 64 .text
rex.W ptwriteq %rax
=== 64 .text
rex.W incsspq %rax
=== 64 .text
rex.W wrssq %rax,(%rax)
=== 64 .text
rex.W movnti %rax,(%rax)
=== 64 .text
rex.W movbe %rax,(%rax)
=== 64 .text
rex.W rdseed %rax
=== 64 .text
rex.W ljmpq *(%rax)
=== 64 .text
rex.W enter $1,$1
=== 64 .text
bextrq $0x80000000,(%rax),%rcx
=== 64 .text
bextr $0x80000000,(%rax),%rcx
=== 64 .text
lwpins $0x80000000,(%rax),%rcx
=== 64 .text
l5: 
.skip 6 
l6: 
.uleb128 l6-l5
=== 64 .text
l0: .long s2; .set s2,y+2; .long 7; .set s2,l0
=== 64 .text
l0: .long s2; .set s2,y+2; .long s2; .set s2,l0; .long s2
=== 64 .text
stosq %rax,%es:(%r13)
scasb %es:8(%r13),%al
smovq %ds:(%r13,%r13,8),%es:(%rdi)
sscaq %es:5(%r15,%rsp,1),%rax
cmpsb %es:128(%r15,%r15),%ds:(%rdx)
scasq %es:(%rcx,%r13),%rax
xlatb %ds:4(%r15,%rsp,2)
xlat %ds:(%r8)
smovq %ds:(%rsi),%es:0(,%esi,2)
slodw %ds:(%sp),%ax
lodsb (%rip)
lodsb (%xmm0)
lodsb (%eax,%rax)
insb (%dx),%es:(%r12)
outsb %ds:(%r12),(%dx)
lodsb (%r12)
rep stosb %al,(%r8)
lodsb %ds:0x12(%r9)
outl %eax,$0xffffff80
outw %ax,$0xffff
=== 64 .text
inw $0xff80,%ax
inb $0xff80,%al
inb $0xff7f,%al
inb $0x180,%al
shll $0xffffffff,0x12(%rip)
shll $0xffffff80,%eax
shlw $0xffff,%ax
shlw $0xff80,%ax
shlb $0xff,%al
shlb $0xff80,%al
shlb $0x100,%al
shlq $-1,%rax
shlb $0xffff,%al
shldl $0xffffffff,%r9d,(%edi)
shldw $0xffff,%r9w,(%edi)
vpinsrd $0xffffffff,%ebx,%xmm1,%xmm1
pinsrd $0xffffffff,%ebx,%xmm1
pinsrw $0xffffffff,%ebx,%xmm1
pinsrb $0xffffffff,%ebx,%xmm1
movdir64b (%esi),%r9d
=== 64 .text
movdir64b (%eip),%r9d
movdir64b 8,%r9d
bndmk (%rax),%bnd0
data16 rdsspq %r11
data16 rdsspd %r11d
data16 incsspd %eax
sstob %al,%es:2(,%r12,2)
undef: mov undefined-.(%rip),%eax
mov undefined-.(%rip),%eax
lea foo-.(%rip),%rax
mov $!!5,%eax
addr32 lodsb (%rsi)
addr32 lodsb (%rbx)
addr32 lodsb (%esi)
lodsb undefined_xyz(%rax)
monitor %rax,%ecx,%edx
maskmovq %mm0,%mm1
nop; bar: mov foo-bar(%rip),%eax
movsl (%rsi),(%rdi)
movsl (%r8),(%rdi)
=== 64 .text
movsq (%rsp,%rsp),(%rsp,%rsp)
movsq (%al),(%rsp,%rsp)
lodsb (%rsp,%rsp)
lods (%rsp,%rsp),%eax
stos %eax,(%xmm2)
stos %eax,(%st)
stos %eax,(%cr0)
stos %eax,(%r8,%al,4)
stos %eax,(%r8b)
stos %eax,(%r8w)
stos %eax,(%r8d)
stos %eax,(%eip)
scas (%r8d),%eax
scas (,%r8d),%eax
scas (,%r8w),%eax
scas (%rax,%r8d),%eax
data16 rdfsbase %rax
data16 tzcnt %rax,%rbx
data16 movdiri %eax,(%rax)
data16 movbe %eax,(%rax)
=== 64 .text
data16 fld (%rax)
data16 ldmxcsr (%rax)
data16 prefetcht0 (%rax)
data16 mov %cr0,%rax
data16 adox %eax,%ebx
data16 umonitor %rax
data16 umwait %eax
data16 enqcmd (%rax),%rbx
data16 ptwrite %eax
data16 rdpid %rax
data16 senduipi %rax
movsb (%rax),(,%rsp)
movsb (%rax),(%rbx,%r12)
movsb (%rax),8
movsb (%r8),(%r9)
movsb (%r8d),(%r9d)
movsb (%rax),(%rbx,%rbx)
bextrq $.,4(,%r8,1),%r9
bextrq $foo,4(,%r8,1),%r9
bextrl $foo,4(,%r8,1),%r9d
=== 64 .text
rex.W fadd %st(1)
rex.W flds (%rax)
rex.W fldl (%rax)
rex.W faddl (%rax)
rex.W fildl (%rax)
rex.W fildq (%rax)
rex.W fildll (%rax)
rex.W fldcw (%rax)
rex.W fsave (%rax)
rex.W fisttpll (%rax)
rex.W mov %eax,%ebx
rex.W addl %eax,%ebx
rex.W addw %ax,%bx
rex.W addb %al,%bl
rex.W movzbl %al,%ebx
rex.W fxsave (%rax)
rex.W movd %eax,%xmm0
rex.W cvtsi2sd %eax,%xmm0
rex.W cvtsi2sdl %eax,%xmm0
rex.W push %ax
=== 64 .text
rex.W sldt %eax
rex.W bswap %eax
rex.W in $1,%eax
rex.W jmp *%rax
rex.W movabs %eax,8
rex.W shll $1,(%rax)
rex.W imul $1,%eax,%ebx
rex.W pextrw $1,%xmm0,%eax
rex.W movmskps %xmm0,%eax
rex.W popcnt %eax,%eax
rex.W crc32b %al,%eax
rex.W crc32l %eax,%eax
rex.W cmpxchg8b (%rax)
rex.W rdfsbase %eax
rex.W xchg %eax,%eax
rex.W xchg %eax,%ebx
outsl (%rsi,%rcx),%dx
rex fadds (%rax)
gs fadds (%rax)
rex.W fiadds (%rax)
=== 64 .text
rex.W ficoms (%rax)
rex.W fsts (%rax)
rex.W fdivrs (%rax)
rex.W fadd (%rax)
rex.W fiaddl (%rax)
rex.W invpcid (%rax),%rax
rex.W movdir64b (%rax),%rax
rex.W extractps $1,%xmm0,%rax
rex.W clwb (%rax)
rex.W push %rax
rex.W lgdt (%rax)
bextr $0xffffffff80000000,(%rax),%rcx
bextr $foo,(%rax),%rcx
bextr $-1,%rax,%rcx
bextr $foo,%rax,%rcx
lwpins $foo,(%rax),%rcx
lwpins $-1,(%rax),%rcx
lwpval $foo,%eax,%ecx
lwpins $-1,%eax,%ecx
lwpins $0xffffffff,%eax,%ecx
=== 32 .text
slodw %ds:(%sp),%ax
movsb %ds:0x8000(%esi,%esi),%es:(,%esp,2)
lodsb (%al)
lodsb (%es)
outb %al,$0xff80
outb %al,$0xffffff80
outw %ax,$0xff80
outw %ax,$0xffffff80
outl %eax,$0xffffff80
rclw $0xffff,4(%ebp)
rclw $0xffffffff,4(%ebp)
pshufd $0xffffffff,%xmm2,%xmm1
mov $0x1ffffffff,%eax
mov $0x1ffffffff,%al
mov 0x1ffffffff,%eax
mov 0x1ffffffff(%ebx),%eax
add $0x1ffffffff,%eax
add $0x100000001,%eax
test $0x100000001,%eax
shl $0x100000001,%eax
=== 32 .text
movl $0x100000001,(%eax)
in $0x100000001,%al
pshufd $0x100000001,%xmm0,%xmm0
movdir64b (%di),%cx
{load} fsub %st(2),%st
{store} fsub %st,%st(2)
{load} fsub %st,%st(2)
{load} fmulp %st,%st(1)
{store} fadd %st(1)
{store} fxch %st(1)
{store} fcom %st(1)
{store} fcomi %st(1),%st
{store} fld %st(1)
{store} fadds (%eax)
{store} movb %al,%bl
fsub.s %st,%st(2)
bnd call *(%bx)
xlat before(,%ebx)
xlat 0(%ebx)
xlat (%bx)
=== 32 .text
xlat (%eax)
xlat (%ebx,1)
lodsb (%eax,2)
movsb (%bx),8
addr16 lodsb (%esi)
lodsb %es:(%ebx)
lodsb 0x100000000000(%eax)
nop; bar: mov foo-bar,%eax; mov $foo-bar,%eax; movb $foo-bar,%al
stosb %al,8
stos %al,8
scasb 8,%al
insb (%dx),8
insb %dx,8
xlat (%esp)
xlat %fs:(%ebx)
xlat %fs:(%eax)
cmpsb (%si),(%di)
cmpsb (%di),(%si)
cmpsb (%ebx),(%esi)
{store} fsub %st,%st
=== 32 .text
{store} fadd %st,%st
{store} fadd %st(0),%st(0)
{load} fadd %st,%st
fadd.s %st,%st
{store} fsubp %st,%st(2)
{store} fsubrp %st,%st(2)
{store} fdivp %st,%st(2)
{store} faddp %st(2)
{store} fucomi %st(2),%st
{store} fcmove %st(2),%st
{store} fcomip %st(2),%st
fsub %st,%st
faddp %st,%st
{load} faddp %st,%st
{store} mov (%eax),%ebx
{store} mov %ebx,(%eax)
{load} mov %ebx,(%eax)
{store} imul %ebx,%ecx
{store} movzbl %bl,%ecx
{store} xchg %eax,%ebx
=== 32 .text
{load} xchg %eax,%ebx
{store} mov $1,%eax
{store} mov %eax,8
{load} mov 8,%eax
{store} push %eax
{store} movups %xmm1,%xmm2
{load} movups %xmm1,%xmm2
movups.s %xmm1,%xmm2
{store} mov %cr0,%eax
{store} mov %eax,%cr0
{store} mov %ds,%eax
{store} mov %eax,%ds
{store} bndmov %bnd0,%bnd1
{store} movd %eax,%mm0
{store} movd %mm0,%eax
{store} movq %mm0,%mm1
{store} movq %xmm0,%xmm1
{load} movq %xmm0,%xmm1
{store} pextrw $1,%xmm0,%eax
{load} pextrw $1,%xmm0,%eax
=== 32 .text
{store} test %eax,%ebx
{store} in $1,%al
data16 popcnt %eax,%ebx
data16 crc32b %al,%ebx
movsb (%esi),(,%esp,2)
movsw (%esi),(,%esp,2)
movsl (%esi),(,%esp,2)
movsw (%esi),(,%esp)
movsb (%si),(%bx)
movsb (,%esi),(,%edi)
{disp16} jmp *(%bx)
{disp16} mov %eax,%ebx
mov.d32 8(%eax),%ebx
bextrl $foo,4(,%eax,1),%ecx
outsl %ds:(%edx),(%dx)
outsl (%esi),(%dx)
outsl (%ebx),(%dx)
outsl 4(%esi),(%dx)
outsl (%esi,%ebx),%dx
insl (%dx),(%esi,%ebx)
=== 32 .text
gs scasw %es:4(%ebp,%esi,1),%ax
gs scasw %es:(%edi),%ax
gs scasw (%edi),%ax
es scasw %es:(%edi),%ax
gs stosb %al,%es:(%edi)
gs movsb %ds:(%esi),%es:(%edi)
gs movsb (%esi),(%edi)
gs movsb %gs:(%esi),(%edi)
gs mov %ds:(%esi),%eax
gs mov %gs:(%esi),%eax
gs mov %ss:(%ebp),%eax
gs cmpsb %es:(%edi),%ds:(%esi)
gs lodsb %ds:(%esi)
gs xlat %ds:(%ebx)
=== 32 .text
nop
.org 0x20-undefined
=== 64 .text
nop
.org 0x20-undefined, 0x90
=== 32 .data
.byte 1, 2, 3
.uleb128 end - start
start:
.space 125
.byte 4, 4
.p2align 1, 0xcc
end:
.byte 5
=== 64 .section .gcc_except_table,"a"
.p2align 2
.byte 0xff, 0x9b
.uleb128 after - before
before:
.fill 16382, 1, 7
.p2align 2
after:
.long 9
=== 32 .text
.long 1 ! ! 5, 6 !! 3 !! 1, !!7
=== 32 .code16gcc
lcall *far(%edi)
lcall *far
lcall $0x1234, $far
ljmp *far
ljmp $0x1234, $far
=== 32 .text
.nops 11, 5
.nops 9, 5
.nops 5, 5
=== 64 .text
.nops 11, 5
=== 32 .text
ja .Lpast; .Lhere: nop; .Lpast: nop
.section .rodata
.long .Lhere@GOTOFF, .Lpast@GOTOFF
=== 32 .text
.local pool; .comm pool, 640, 32
leal pool@GOTOFF(%ebx,%esi), %eax
movl $pool@GOTOFF, %eax
=== 64 .intel_syntax noprefix
lea rax, .Lfirst[rip]
movaps xmm0, xmmword ptr .Lsecond[rip]
.section .rodata.cst16,"aM",@progbits,16
.Lfirst: .quad 1, 1
.Lsecond: .quad 1, 2
.quad .Lsecond, .Lfirst
=== 32 .text
.local a; .comm a, 4
.local b; .comm b, 16
.lcomm c, 8
=== 32 .text
.code16
movsw %ds:(%bp,%di),%es:(%di)
=== 32 .text
.code16
movsw (%bx,%si),(%bx,%di)
=== 32 .text
.code16
movsw (%bx,%si),(%di)
=== 32 .text
.code32
movsw (%ebp,%edi),%es:(%edi)
=== 64 .text
movsw (%rbp,%rdi),(%rsp)
=== 64 .text
movsb (%rbp,%rdi,4),(%rdi)
=== 64 .text
rorxl $0xffffffff,0x12(%rip),%ecx
=== 64 .text
rorxl $0x1ff,0x12(%rip),%ecx
=== 64 .text
rorxq $0xffffffff,0x12(%rip),%rcx
=== 64 .text
rorxl $-129,%eax,%ecx
=== 64 .text
addr32 vmsave %eax
=== 64 .text
addr32 vmsave %rax
=== 64 .text
addr32 clzero %eax
=== 64 .text
addr32 invlpga %eax,%ecx
=== 64 .text
addr32 monitor %eax,%ecx,%edx
=== 64 .text
addr32 umonitor %eax
=== 64 .text
addr32 umonitor %rax
=== 64 .text
addr32 movdir64b (%eax),%eax
=== 64 .text
addr32 movdir64b (%rax),%eax
=== 64 .text
addr32 enqcmd (%eax),%eax
=== 64 .text
addr32 invpcid (%eax),%rax
=== 64 .text
addr32 jecxz .+3
=== 64 .text
addr32 loop .+3
=== 32 .text
addr16 vmsave %ax
=== 32 .text
addr16 vmsave %eax
=== 32 .text
addr16 monitor %ax,%ecx,%edx
=== 32 .text
addr16 umonitor %ax
=== 32 .text
.code16
addr32 vmsave %eax
=== 32 .text
{store} vpshld %xmm7,%xmm1,%xmm1
=== 32 .text
{load} vpshld %xmm7,%xmm1,%xmm1
=== 32 .text
{store} vpshld %xmm7,%xmm1,%xmm2
=== 32 .text
vpshld %xmm7,%xmm1,%xmm2
=== 32 .text
{store} vprotb %xmm7,%xmm1,%xmm2
=== 32 .text
{store} vpcmov %xmm7,%xmm1,%xmm2,%xmm3
=== 32 .text
vfmaddps.s %xmm7,%xmm1,%xmm2,%xmm3
=== 32 .text
vpshld.s %xmm7,%xmm1,%xmm2
=== 32 .text
{store} vpperm %xmm7,%xmm1,%xmm2,%xmm3
=== 32 .text
{store} vprotb $1,%xmm1,%xmm2
=== 32 .text
{store} vpshld (%eax),%xmm1,%xmm1
=== 32 .text
insl (%dx),%es:0x3b616e26(,%eax,8)
=== 32 .text
insl (%dx),(,%eax,8)
=== 32 .text
insl (%dx),%es:(,%eax,8)
=== 32 .text
insl (%dx),4(,%eax)
=== 32 .text
insl (%dx),5
=== 32 .text
insl (%dx),(,1)
=== 32 .text
insl (%dx),4(,1)
=== 32 .text
insl (%dx),%es:(,1)
=== 32 .text
.code16
insl (%dx),4(,%si)
=== 32 .text
.code16
insl (%dx),4(,%edi,2)
=== 64 .text
insl (%dx),4(,%rax,8)
=== 64 .text
ds loopnzl .+0x12
=== 64 .text
ds loopnz .+0x12
=== 64 .text
ds loopl .+0x12
=== 64 .text
fs loopl .+0x12
=== 64 .text
ds jecxz .+0x12
=== 64 .text
cs jrcxz .+12
=== 64 .text
rex loopl .+3
=== 64 .text
ds addr32 loop .+3
=== 64 .text
data16 loopl .+3
=== 32 .text
ds addr16 loop .+3
=== 32 .text
.code16
data32 jmpw $1,$-129
=== 32 .text
.code16
data32 jmp $1,$-129
=== 32 .text
.code16
data32 ljmpw $1,$-129
=== 32 .text
.code16
data32 lcallw $1,$-129
=== 32 .text
.code16
data32 jmpw $1,$0xffff
=== 32 .text
.code16
data32 jmpw $1,$0x8000
=== 32 .text
.code16
data32 jmpw $-129,$1
=== 32 .text
.code16
data32 jmpl $1,$-129
=== 32 .text
.code16
jmpw $1,$-129
=== 32 .text
.code16
jmpw $1,$-40000
=== 32 .text
data16 jmpl $1,$-129
=== 32 .text
data16 jmpw $1,$-129
=== 32 .text
data16 jmp $1,$-129
=== 32 .text
data16 jmpl $1,$0x12345
=== 32 .text
.code16
data32 jmpw $1,$0x12345
=== 32 .text
.code16
data32 jmpw $1,$foo
=== 32 .text
.code16
data32 jmpw $0x12345,$1
=== 32 .text
.code16
data32 jmpw $1,$-70000
=== 64 .text
addr32 loopl .+3
=== 64 .text
addr32 jrcxz .+3
=== 64 .text
addr32 loopq .+3
=== 32 .text
addr16 jcxz .+3
=== 32 .text
addr16 loopw .+3
=== 32 .text
addr16 jecxz .+3
=== 32 .text
.code16
addr32 jecxz .+3
=== 32 .text
.code16
addr32 jcxz .+3
=== 32 .text
.code16
addr32 loopl .+3
=== 64 .text
scasb %es:0xd9ec83d4,%al
=== 64 .text
scasb 0x7fffffff,%al
=== 64 .text
lodsb 0x80000000,%al
=== 64 .text
movsl 0x80000000,(%rdi)
=== 64 .text
addr32 scasb %es:0xd9ec83d4,%al
=== 64 .text
cmpsb 0xd9ec83d4,(%rsi)
=== 64 .text
xlat 0xd9ec83d4
=== 64 .text
scasb %es:0xd9ec83d4(%rdi),%al
=== 64 .text
insb %dx,0xd9ec83d4
=== 32 .text
insb %dx,0xd9ec83d4
=== 64 .text
rex.W rcrb $elsewhere,%ch
=== 64 .text
rex rcrb $foo,%ch
=== 64 .text
rex.W addb %al,%ch
=== 64 .text
rex.W movb $foo,%ch
=== 64 .text
rex.W addb %r8b,%ch
=== 64 .text
rex movb %spl,%ah
=== 64 .text
{rex} movb %ah,%al
=== 64 .text
{rex} movb $1,%ch
=== 64 .text
{rex} movb %ah,%spl
=== 64 .text
{rex} movb %al,%bl
=== 64 .text
rep tzcntw (%rbx),%cx
=== 64 .text
rep pause
=== 64 .text
rep lzcntl %eax,%ecx
=== 64 .text
repne tzcntl %eax,%ecx
=== 64 .text
repne pause
=== 64 .text
rep bsf %eax,%ecx
=== 64 .text
rep nop
=== 64 .text
repne bsr %eax,%ecx
=== 64 .text
rep ret
=== 64 .text
repz ret
=== 64 .text
rep; nop
=== 64 .text
repne stosb
=== 64 .text
rep movsl
=== 64 .text
rep xstorerng
=== 64 .text
rep popcnt %eax,%ecx
=== 64 .text
rep movss %xmm0,%xmm1
=== 64 .code64
	crc32 (%rax),%rax
	crc32 (%rax),%eax
	lea 0xffffffff00000001(%ecx),%eax
	lea 0xffffffff00000001(%rcx),%eax
	lea 0xffffffff(%rcx),%eax
	vpgatherdd %xmm1,(%rax,%xmm1),%xmm1
	fldl %st(2)
	fmulp %st(2),%st
	bndstx %bnd0,(%rax,%rbx,2)
	rex.W mov %eax,%ebx
	.code32
	movl x@got(%ebx),%eax
	crc32 (%eax),%eax
=== 64 .code64
	rex.B adc $1,%r13d
=== 64 .code64
	rex.R mov %r8d,%eax
=== 64 .code64
	cmpsl %es:(%rdi)
=== 32 .code32
	movs %ds:(%esi)
=== 32 .code32
	rep xcryptecb
	rep xstore
	xcryptecb
=== 64 .text
	.symver foo,foo@V1
	.symver foo,foo@V1
	.long foo
=== 64 .text
	.globl foo
foo:	.symver foo,foo@@@V1
	.symver foo,foo@@@V2
=== 64 .text
rexx mov %eax,%eax
rexy mov %eax,%eax
rex64x mov %eax,%eax
rex64xyz mov %eax,%eax
rex.wX mov %eax,%eax
REX.B adc $1,%eax
=== 64 .text
rex.Xx mov (%r8),%eax
=== 64 .text
rex.XW mov %eax,%eax
=== 32 .text
cs fwait
data16 fwait
fwait
cs wait
=== 32 .text
rep fwait
=== 32 .text
bnd fwait
=== 32 .text
data16 calll foo
data16 calll .+0x1234
data16 call foo
data16 calll *foo
=== 32 .code16
data32 callw foo
data32 callw .+0x1234
data32 callw *foo
=== 32 .text
{disp32} stosb %al,%es:(%di)
{disp16} lodsb (%esi)
{disp32} xlat (%bx)
=== 32 .text
movl %cr9,%edx
mov %ecx,%cr12
=== 32 .text
outsb (%esi)
=== 32 .text
movl +%eax,%ebx
=== 64 .text
mov (%rax,%rcx,4+),%eax
