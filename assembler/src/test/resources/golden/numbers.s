# What a written number means to an instruction of a given width, and which far pointers, ports and addresses fit.
=== 64 .text
after: .skip 4
 leaw after-2(%r12),%cx
=== 64 .text
.code64
 leaw after-2(%r12),%cx
=== 32 .text
.code64
 leaw after-2(%r12),%cx
after:
=== 32 .text
after:
.code64
 leaw after-2(%r12),%cx
=== 32 .text
outw $0x10000
=== 64 .text
outw $0x10000
=== 32 .text
outw %ax,$0x100
=== 64 .text
outw %ax,$0x100
=== 32 .text
calll $0x10000,$foo
=== 64 .text
calll $0x10000,$foo
=== 32 .text
calll $0xffff,$foo
=== 64 .text
calll $0xffff,$foo
=== 32 .text
calll $-1,$foo
=== 64 .text
calll $-1,$foo
=== 32 .text
lcall $0x12345,$foo
=== 64 .text
lcall $0x12345,$foo
=== 32 .text
.code16
outsl (%esi),%dx
=== 32 .text
shll $0x1ff,%eax
=== 32 .text
enter $0xffffffff,$0xffffffff
=== 32 .text
.code16
shrw $0xffffffff,(%si)
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:ecx]
=== 32 .text
.intel_syntax noprefix
mov eax,fs:[ecx]
=== 32 .text
.intel_syntax noprefix
lcall 0x9090,xxx
=== 32 .text
.intel_syntax noprefix
call 0x9090,xxx
=== 32 .text
.intel_syntax noprefix
jmp 0x9090:0x1010
=== 32 .text
.intel_syntax noprefix
lcall 0x9090:0x1010
=== 32 .text
.intel_syntax noprefix
lcall 0x9090:xxx
=== 32 .text
lcall 0x9090,xxx
=== 64 .text
leaq 0xffffffff(%rcx),%rcx
=== 64 .text
movl 0xffffffff(%rcx),%ecx
=== 64 .text
leaq 0xfffffffe,%rcx
=== 64 .text
leaw foo@GOT(%rcx),%cx
=== 64 .text
leal foo@GOTOFF(%rcx),%ecx
=== 64 .text
leal foo@tpoff(%rcx),%ecx
=== 64 .text
sarw $0xffffffffff,4(%rax)
=== 64 .text
shlq $0xffffffff,4(%rax)
=== 64 .text
sarw $0x1ff,4(%rax)
=== 64 .text
sarw $0x100,%ax
=== 64 .text
sarl $0xffff,%eax
=== 64 .text
sarl $0xffffff7f,%eax
=== 64 .text
int $0xffffffff
=== 32 .text
int $0xffffffff
=== 32 .text
int $0xffffff80
=== 64 .text
btw $0x100,(%rax)
=== 64 .text
pshufd $0xffffffff,%xmm0,%xmm1
=== 64 .text
aam $0xffff
=== 32 .text
aam $0xffff
=== 32 .text
aam $0xffffffff
=== 32 .text
inb $0xffffffff
=== 64 .text
inb $0xffffffff
=== 32 .text
inw $0xffff
=== 64 .text
inw $0xffff
=== 32 .text
inl $0xffffffff
=== 64 .text
inl $0xffffffff
=== 32 .text
inl $-1
=== 64 .text
inl $-1
=== 32 .text
inb $0x100
=== 64 .text
inb $0x100
=== 32 .text
inl $0x100,%eax
=== 64 .text
inl $0x100,%eax
=== 32 .text
in $0x100,%eax
=== 64 .text
in $0x100,%eax
=== 32 .text
outb $0xffffffff
=== 64 .text
outb $0xffffffff
=== 32 .text
outw $0xffff
=== 64 .text
outw $0xffff
=== 32 .text
outl $-128
=== 64 .text
outl $-128
=== 32 .text
out $-128
=== 64 .text
out $-128
=== 32 .text
out $0x80
=== 64 .text
out $0x80
=== 32 .text
outw $0x1ff
=== 64 .text
outw $0x1ff
=== 32 .text
outw $0xff80
=== 64 .text
outw $0xff80
=== 32 .text
calll $-0x8000,$foo
=== 64 .text
calll $-0x8000,$foo
=== 32 .text
calll $0xffffffff,$foo
=== 64 .text
calll $0xffffffff,$foo
=== 32 .text
ljmp $0xffffffff,$foo
=== 64 .text
ljmp $0xffffffff,$foo
=== 32 .text
ljmp $-1,$0xffffffffff
=== 64 .text
ljmp $-1,$0xffffffffff
=== 32 .text
ljmp $-32768,$foo
=== 64 .text
ljmp $-32768,$foo
=== 32 .text
ljmp $-32769,$foo
=== 64 .text
ljmp $-32769,$foo
=== 32 .text
ljmpw $1,$0x10000
=== 64 .text
ljmpw $1,$0x10000
=== 32 .text
ljmpw $1,$-0x10000
=== 64 .text
ljmpw $1,$-0x10000
=== 32 .text
ljmpl $1,$0x100000000
=== 64 .text
ljmpl $1,$0x100000000
=== 32 .text
ljmp $foo,$bar
=== 64 .text
ljmp $foo,$bar
=== 32 .text
ret $0x10000
=== 64 .text
ret $0x10000
=== 32 .text
ret $-32769
=== 64 .text
ret $-32769
=== 32 .text
ret $0xffffffff
=== 64 .text
ret $0xffffffff
=== 32 .text
retw $0xffffffff
=== 64 .text
retw $0xffffffff
=== 32 .text
lret $0xffff0000
=== 64 .text
lret $0xffff0000
=== 32 .text
enter $0x10000,$0
=== 64 .text
enter $0x10000,$0
=== 32 .text
enter $-32769,$0
=== 64 .text
enter $-32769,$0
=== 32 .text
enter $1,$0x100
=== 64 .text
enter $1,$0x100
=== 32 .text
enter $1,$-129
=== 64 .text
enter $1,$-129
=== 32 .text
enter $1,$0xffffffff
=== 64 .text
enter $1,$0xffffffff
=== 32 .text
pushw $0x10000
=== 64 .text
pushw $0x10000
=== 32 .text
pushw $0xffffffff
=== 64 .text
pushw $0xffffffff
=== 32 .text
push $0x100000000
=== 64 .text
push $0x100000000
=== 32 .text
pushl $0x100000000
=== 64 .text
pushl $0x100000000
=== 64 .text
pushq $0x100000000
=== 64 .text
pushq $0x80000000
=== 64 .text
pushq $0xffffffff80000000
=== 64 .text
pushw $0xffffffff80000000
=== 64 .text
extrq $0xffffffff,$1,%xmm0
=== 32 .text
int $-129
=== 64 .text
int $-129
=== 32 .text
int $0xff80
=== 64 .text
int $0xff80
=== 32 .text
push $0x123456789
=== 64 .text
push $0x123456789
=== 32 .text
pushl $0x123456789
=== 64 .text
pushl $0x123456789
=== 32 .text
pushw $0x123456789
=== 64 .text
pushw $0x123456789
=== 64 .text
shll $0x1ffffffff,(%eax)
=== 32 .text
pushw $0xffff0000
=== 64 .text
pushw $0xffff0000
=== 64 .text
and $0xffffffff,%rax
=== 64 .text
and $0xffffff80,%rax
=== 64 .text
movq $0xffffffff,(%rax)
=== 64 .text
test $0xffffffff,%rax
=== 64 .text
push $0xffffffff
=== 64 .text
push $0xffff
=== 64 .text
push $0xff80
=== 64 .text
push $0xffffffff80000000
=== 64 .text
pushq $0xffffff80
=== 64 .text
.byte 0
=== 32 .text
.code16
 push $0xffff
=== 32 .text
.code16
 push $0xff80
=== 32 .text
.code16
 push $0xffffff80
=== 32 .text
.code16
 pushl $0xffff
=== 32 .text
.code16
 int $0xff80
=== 32 .text
.code16
 add $0xffff,(%si)
=== 32 .text
.code16
 addw $0xffff,(%si)
=== 32 .text
.code16gcc
 push $0xffff
=== 32 .text
.code16gcc
 push $0xffffffff
=== 32 .text
.code16gcc
 addl $0xffffffff,(%esp)
=== 64 .text
leal foo@GOT(%rcx),%ecx
=== 64 .text
leal foo@GOT(%ecx),%ecx
=== 64 .text
movl foo@GOT(%ecx),%ecx
=== 64 .text
leal foo@GOTPCREL(%rip),%ecx
=== 64 .text
leal foo@tpoff(%ecx),%ecx
=== 64 .text
.code32
 push $0x123456789
=== 64 .text
.code32
 int $0xffffffff
=== 64 .text
.code32
 calll $0x10000,$foo
=== 64 .text
pinsrw $0xffff,%eax,%xmm0
=== 32 .text
pinsrw $0xffff,%eax,%xmm0
=== 64 .text
pinsrw $0xffffffff,(%rax),%xmm0
=== 64 .text
pextrw $0xffff,%xmm0,%eax
=== 32 .text
ljmpw $1,$0x1ffff
=== 32 .text
ljmpw $1,$0xffffffff
=== 32 .text
ljmpw $1,$0xffff0000
=== 32 .text
ljmpw $1,$-32769
=== 32 .text
lcall $0x9090,xxx
=== 32 .text
lcall 0x9090,$xxx
=== 32 .text
ljmpl $1,$0x1ffffffff
=== 32 .text
enter $0x1ffff,$0
=== 32 .text
enter $0x0,$0xffff
=== 32 .text
jmp 0x123456789
=== 32 .text
jmp *0x123456789
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:0x10]
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:foo]
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:[ecx]]
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:ecx+4]
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:4+ecx]
=== 32 .text
.intel_syntax noprefix
mov eax,[fs:foo+ecx]
=== 32 .text
.intel_syntax noprefix
mov eax,fs:ecx
=== 32 .text
.intel_syntax noprefix
mov eax,fs:ecx+4
=== 32 .text
.intel_syntax noprefix
mov eax,fs:4[ecx]
=== 32 .text
.intel_syntax noprefix
mov eax,fs:[ecx+4]
=== 32 .text
.intel_syntax noprefix
mov eax,fs:(ecx)
=== 32 .text
.intel_syntax noprefix
mov eax,dword ptr fs:ecx
=== 32 .text
.intel_syntax noprefix
mov eax,dword ptr [fs:ecx]
=== 32 .text
.intel_syntax noprefix
mov eax,[ecx:ebx]
=== 32 .text
.intel_syntax noprefix
mov eax,[ecx]:ebx
=== 32 .text
.intel_syntax noprefix
mov eax,[4+fs:ecx]
=== 64 .text
movsb (%si),(%di)
=== 64 .text
outsl %ds:(%esi),%dx
sarw $0xffffffff,4(%rax)
sarw $0xffffffffffffffff,4(%rax)
leal after-2(%r12),%ecx
leal after-2(%r12d),%ecx
leaw after(%r12d),%cx
leaw after,%cx
leal after,%ecx
leaq after,%rcx
leaw after(%rip),%cx
leaw after(,%rcx,2),%cx
leaw 0x80000000(%rcx),%cx
leal 0x80000000(%rcx),%ecx
leal 0xffffffff(%rcx),%ecx
leaw 0xffffffff(%rcx),%cx
leaw 0x100000000(%rcx),%cx
leal 0x100000000(%rcx),%ecx
leal 0xffffffff80000000(%rcx),%ecx
leal 0xfffffffe,%ecx
leaw 0xfffffffe,%cx
=== 64 .text
leal 0x1234567890,%ecx
sarw $0xffffffff,%ax
shll $0xffffffff,4(%rax)
shlb $0xffffffff,4(%rax)
shlq $0xffffffffffffffff,4(%rax)
sarw $0xff80,%ax
sarw $0xffff,%ax
sarl $0xffffffff,%eax
shldl $0xffffffff,%eax,%ebx
btw $0xffffffff,(%rax)
btw $0xffff,(%rax)
in $0x1ff,%al
in $0xffffffff,%al
in $0xffffffff,%eax
in $0xff80,%ax
addw $0x10000,%ax
addw $0xffffffff,%ax
addw $0xffff0001,%ax
addw $0xffffffff,(%rax)
addl $0xffffffffff,(%rax)
=== 64 .text
addb $0xffffffff,(%rax)
addb $0x1ff,(%rax)
movb $0xffffffff,(%rax)
movw $0xffffffff,(%rax)
movw $0xffffffff,%ax
movl $0xffffffffff,%eax
movb $0x100,%al
testw $0xffffffff,%ax
imulw $0xffffffff,%bx,%ax
imulw $0xffff,%bx,%ax
mov $0x123456789,%eax
mov $0x123456789,%ax
add $0x123456789,%ax
add $0x123456789,%al
mov $0x123456789,%al
mov $0x1000000ff,%al
addw $0x1ffffffff,%ax
addl $0x1ffffffff,%eax
addl $0x1ffffffff,(%eax)
addw $0xffff0000,%ax
=== 64 .text
addw $0x1ffff,%ax
addw $0xfffff,(%eax)
addw $-0x12345,(%eax)
testb $0x1ff,(%eax)
testb $0xffff,(%eax)
testb $-0x1ff,(%eax)
movb $0xffff,(%eax)
movb $0xff80,%al
orb $0xffffff80,%al
orb $0xff00,%al
orb $-0x200,%al
imul $0xffff,%ax,%ax
imul $0xffff,%eax,%eax
mov $0xffff,%ax
and $0xffff,%ax
and $0xff80,%ax
and $0xffffff80,%ax
and $0xffffffffffffffff,%rax
mov $0xffffffff,%rax
leaw 0xffff(%rcx),%cx
=== 64 .text
leaw 0xff80(%rcx),%cx
leaw 0x100000001(%rcx),%cx
pinsrw $0xffffffff,%eax,%xmm0
pinsrb $0xffffffff,%eax,%xmm0
pextrw $0xffffffff,%xmm0,%eax
outsl (%esi),%dx
lodsb (%ebx)
=== 32 .text
insl %dx,%es:(%di)
movsl (%si),(%di)
sarw $0xffffffff,4(%eax)
sarw $0xffffffff,%ax
shll $0xffffffff,%eax
shll $0xffffff80,%eax
shlb $0xffffffff,(%eax)
shldl $0xffffffff,%eax,%ebx
pshufd $0xffffffff,%xmm0,%xmm1
in $0x1ff,%al
in $0xffffffff,%al
in $0xffffffff,%eax
in $0xff80,%ax
mov $0x123456789,%eax
mov $0x123456789,%ax
add $0x123456789,%ax
add $0x123456789,%al
mov $0x123456789,%al
mov $0x1000000ff,%al
addw $0x1ffffffff,%ax
=== 32 .text
addl $0x1ffffffff,%eax
addl $0x1ffffffff,(%eax)
shll $0x1ffffffff,(%eax)
addw $0xffff0000,%ax
addw $0x1ffff,%ax
addw $0xfffff,(%eax)
addw $-0x12345,(%eax)
testb $0x1ff,(%eax)
testb $0xffff,(%eax)
testb $-0x1ff,(%eax)
movb $0xffff,(%eax)
movb $0xff80,%al
orb $0xffffff80,%al
orb $0xff00,%al
orb $-0x200,%al
imul $0xffff,%ax,%ax
imul $0xffff,%eax,%eax
mov $0xffff,%ax
and $0xffff,%ax
and $0xff80,%ax
=== 32 .text
and $0xffffff80,%ax
pinsrw $0xffffffff,%eax,%xmm0
bound %ax,0x123456789(%eax)
mov 0x123456789(%eax),%eax
mov 0x123456789,%eax
mov 0x123456789(%bx),%eax
=== 64 .text
.hfloat 1.5,0.1,65504,65520,1e-8,5.96e-8,6.1e-5,0f:3c00
=== 64 .text
.bfloat16 1.5,0.1,3.4e38,1e-40
=== 64 .text
.hfloat -0.0, nan, inf, -inf, qnan, snan
=== 64 .text
.bfloat16 1.00390625, 1.01171875,1.003906251
=== 64 .text
.hfloat 1.00048828125,1.00146484375,2.98e-8, 2.99e-8,1e-9
=== 64 .text
.tfloat qnan,snan,-snan,nan,-nan,inf
=== 64 .text
.float qnan,snan,-snan,nan
=== 64 .text
.hfloat 1e6
=== 64 .text
.hfloat 1e-11
=== 64 .text
.float 1,,2, 3,
=== 64 .text
.float , 1
=== 64 .text
.float .,-,+,e5,.e5,1e,1e+,0x,0f,0fnan
=== 64 .text
.double 0x1.8,,
=== 64 .text
.float 1 2
=== 64 .text
.uleb128 0x10000000000000000,99999999999999999999
.sleb128 0x10000000000000000,99999999999999999999,0x8000000000000000
=== 64 .text
.skip 3,foo
.space 2,a+4
.zero 2,"q"
=== 32 .text
.byte %al,%ah,%bh,%cl
.long %eax,%xmm3,%cs,%cr3,%db3,%dr3,%mm1,%st,%st(3),%ymm2,%tr6
.uleb128 %ecx
.set saved,%esi
.long saved
=== 64 .text
.word %axl,%spl,%r8b,%r9w,%r10d,%rax,%r11,%xmm15,%cr8,%rip,%bnd2
.octa %ecx
=== 64 .text
.long %eax+1
=== 64 .text
nop
.p2align 4,
nop
.p2align 4,,
nop
.balign 8,,3
=== 64 .text
nop
.p2alignw 3,
=== 64 .text
.ascii "a"<10>"b" , <65>, <0x42>
.string "a"<65>
.string16 <65>
.string "x",
=== 64 .text
.ascii <10,"b"
=== 64 .text
.ident "a" "b","c"
.ident <65>
=== 64 .text
.gnu_attribute 4,1
.gnu_attribute 8,300
.gnu_attribute 4,2
.gnu_attribute 5,"x"
.gnu_attribute 32,1,"gnu"
.gnu_attribute 10,-1
.gnu_attribute 12,0
.section .foo
.cfi_startproc
.cfi_endproc
=== 32 .text
.gnu_attribute 4,1
.ident "x"
=== 32 .text
.gnu_attribute 5,1
