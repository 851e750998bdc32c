# Operands: relocation words, string instructions, choice of VEX. Each case: === object (32 or 64) and code mode.
=== 32 .code32
movl x @GOT (%ecx),%eax
movl x+4@GOT(%ecx),%eax
movl (x+4)@GOT(%ecx),%eax
movl x@GOT+4(%ecx),%eax
movl $x+4@GOTOFF,%eax
.long x+4@GOT
.long x @GOTOFF
movl foo@GOT, %eax
addl foo@GOT, %eax
addl $foo@GOT, %eax
testl foo@GOT, %eax
call *foo@GOT
lsll foo@GOT,%eax
movl $xtrn@plt,%eax
movl xtrn@plt(%ebx),%eax
call xtrn@plt
jmp xtrn@plt
.long xtrn@plt
movl %eax,foo@GOT
movb foo@GOT,%al
.long _GLOBAL_OFFSET_TABLE_
.long _GLOBAL_OFFSET_TABLE_+[.-test]
.long _GLOBAL_OFFSET_TABLE_-.
movl $_GLOBAL_OFFSET_TABLE_,%eax
test: movl x @ GOT(%ecx),%eax
=== 32 .code32
movsb foo,bar
stosb 4(%edi)
movsb (%eax,%ebx), (%edi)
stosb %al,%es:(%esi)
movsw (%si),(%bx)
stosb foo
stosb (%bx)
lodsb (,%eax,2)
xlat (%ecx)
xlat 4(%ebx)
outsb (%ebx),%dx
cmpsb (%esi),(%edi)
scasl (%esi),%eax
lodsl foo(%esi),%eax
movsl (%ebp),%es:(%edi)
movsl %ss:(%ebp),%es:(%edi)
movs (%esi),(%edi)
=== 32 .code32
stosb %al,%ds:(%edi)
=== 32 .code32
movsw (%si),(%edi)
=== 32 .code32
insb (%dx),%ds:(%edi)
=== 64 .code64
vmovaps.s %ymm4,%ymm6
vmovaps.s %xmm4,%xmm6
vmovaps %ymm8,%ymm6
vmovaps %xmm8,%xmm6
vmovss %xmm8,%xmm1,%xmm6
vmovq %xmm8,%xmm6
{vex3} vmovaps %xmm8,%xmm6
{load} vmovaps %xmm8,%xmm6
{store} vmovaps %xmm1,%xmm6
vmovss.s %xmm1,%xmm2,%xmm3
mov.s %eax,%ebx
add.s %eax,%ebx
movaps.s %xmm1,%xmm2
movq.s %xmm1,%xmm2
movq.s %mm1,%mm2
{vex3} vaddps %xmm1,%xmm2,%xmm3
vpor %ymm8,%ymm9,%ymm9
vmovd %xmm8,%eax
xchg.s %eax,%ebx
test.s %eax,%ebx
bndmov.s %bnd1,%bnd2
mov.s %rax,%rbx
vmovups %ymm9,%ymm0
vmovdqu.s %ymm9,%ymm10
=== 64 .code64
extractps $0,%xmm0,%rcx
extractps $0,%xmm0,%ecx
vextractps $0,%xmm0,%rcx
pextrb $0,%xmm0,%rcx
pextrw $0,%xmm0,%rcx
pextrw $0,%mm0,%rcx
vpextrw $0,%xmm0,%rcx
vpextrb $0,%xmm0,%rcx
pinsrb $0,%rcx,%xmm0
pinsrw $0,%rcx,%xmm0
pinsrw $0,%rcx,%mm0
vpinsrb $0,%rcx,%xmm0,%xmm1
vpinsrw $0,%rcx,%xmm0,%xmm1
movmskpd %xmm4,%rcx
vmovmskpd %xmm4,%rcx
vmovmskps %ymm4,%rcx
pmovmskb %xmm4,%rcx
pmovmskb %mm4,%rcx
vpmovmskb %ymm4,%rcx
pcmpestri $1,%xmm0,%xmm1
pcmpestril $1,%xmm0,%xmm1
pcmpestriq $1,%xmm0,%xmm1
pcmpestriq $1,(%rax),%xmm1
vpcmpestri $1,%xmm0,%xmm1
vpcmpestril $1,%xmm0,%xmm1
vpcmpestriq $1,%xmm0,%xmm1
vmovd %xmm1,%rax
vmovd %rax,%xmm1
vmovd (%rax),%xmm1
monitor
monitor %rax,%ecx,%edx
monitor %rax,%rcx,%rdx
monitor %eax,%ecx,%edx
monitor %eax,%rcx,%rdx
mwait %eax,%ecx
mwait %rax,%rcx
mwaitx %eax,%ecx,%ebx
mwaitx %rax,%rcx,%rbx
monitorx %rax,%ecx,%edx
monitorx %eax,%ecx,%edx
umwait %ebx,%edx,%eax
umwait %ebx
tpause %edi,%edx,%eax
vmrun %rax
vmrun %eax
vmrun
invlpga %rax,%ecx
invlpga %eax,%ecx
skinit %eax
movsxd (%rax),%cx
movsxd (%rax),%ecx
movsxd %eax,%cx
movslq %eax,%rax
movsx %eax,%eax
pextrwl $1,%xmm0,%eax
pmovmskbl %xmm0,%eax
movmskpsl %xmm0,%eax
clrq %rax
clrl %eax
clr %eax
extrq $1,$2,%xmm3
insertq $1,$2,%xmm3,%xmm4
insertq %xmm1,%xmm2
extrq %xmm1,%xmm2
movntss %xmm1,(%rax)
pfadd %mm1,%mm2
pfadd 4(%rip),%mm2
vcvtpd2dqx (%rax),%xmm1
vcvtpd2dqy (%rax),%xmm1
vcvtps2ph $1,%ymm1,%xmm2
vgatherdpd %ymm5,0x298(,%xmm4,8),%ymm6
vpgatherqd %xmm5,(%rax,%ymm4,8),%xmm6
rdfsbase %ebx
rex64 xchg %rax,%rax
vpclmulqdq $1,%ymm0,%ymm1,%ymm2
vaesenc %ymm0,%ymm1,%ymm2
vmovq (%rax),%xmm0
vmovq %rax,%xmm0
xchg %rax,%rax
=== 64 .code64
pcmpistril $1,%xmm0,%xmm1
=== 64 .code64
monitor %ax,%ecx,%edx
=== 64 .code64
mwait %rax,%ecx
=== 64 .code64
movsxd %ax,%cx
=== 64 .code64
vcvtpd2dq (%rax),%xmm1
=== 64 .code64
mov 30(,%riz),%eax
=== 64 .code64
movq $x@SIZE, %r15
movl $x@SIZE-8, %eax
movl $y@SIZE, %eax
.quad x@SIZE, y@SIZE+8
.long _GLOBAL_OFFSET_TABLE_
.quad _GLOBAL_OFFSET_TABLE_-.
movq foo@GOTPCREL(%rcx), %rax
movq $foo@GOTPCREL, %rax
data16 jmp foo
rex64 xchg %rax, %rax
.globl x
.type x,@object
.size x,80
.data
x: .zero 80
y: .zero 30
.size y,30
=== 64 .text
movsx %ax,%bx
movsxw %ax,%bx
movzx %ax,%bx
movzxw %ax,%bx
movsx (%rax),%bx
movsxw (%rax),%bx
movzxw (%rax),%bx
=== 64 .text
movsxl (%rdi),%eax
movsxl (%rdi),%rax
movsxl %eax,%ebx
movsxl %eax,%rbx
movsxd %eax,%ebx
movsx %eax,%ebx
movsx %eax,%rbx
=== 64 .text
movzxl (%rdi),%eax
=== 64 .text
movzxl %eax,%ebx
=== 64 .text
movzx %eax,%ebx
=== 64 .text
movsxq %rax,%rbx
=== 64 .text
movsx (%rdi),%eax
movsx (%rdi),%rax
movzx (%rdi),%eax
movsx %al,%bx
movsx %al,%ebx
=== 64 .text
callw foo
callw .+4
data16 call foo
callw *%ax
callw foo+2
call foo
callq foo
=== 64 .text
jmpw foo
=== 64 .text
jnew foo
=== 64 .text
pvalidate %rax
pvalidate %eax
pvalidate
rmpadjust %rax
rmpupdate %rax
rmpadjust %eax
rmpupdate %eax
psmash %rax
psmash %eax
=== 64 .text
rmpquery %rax
=== 32 .text
movsx %ax,%bx
movsxw %ax,%bx
movzxw %ax,%bx
pvalidate %eax
pvalidate %ax
=== 32 .text
movsxl (%edi),%eax
=== 32 .text
.code16
movsx %ax,%bx
movzxw %ax,%bx
=== 32 .text
.intel_syntax noprefix
movsx bx,ax
movzx bx,ax
movsx bx, word ptr [eax]
movsx bx, byte ptr [eax]
=== 32 .text
.intel_syntax noprefix
movsx ebx,dword ptr [eax]
=== 64 .text
.intel_syntax noprefix
movsx bx,ax
movzx bx,word ptr [rax]
movsx eax,dword ptr [rdi]
movsx eax,ebx
movsxd eax,ebx
pvalidate rax
movsx rax, dword ptr [rdi]
=== 64 .text
.intel_syntax noprefix
movsx eax,[rdi]
=== 64 .text
.intel_syntax noprefix
movsxd eax,[rdi]
=== 64 .text
.intel_syntax noprefix
movsx rax,[rdi]
