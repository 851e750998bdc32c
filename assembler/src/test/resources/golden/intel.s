# Intel syntax and registers without percent signs. Each case: === object (32 or 64) and code mode.
=== 32 .code32
.intel_syntax noprefix
local: nop
l2:
mov eax, 5
mov eax, [5]
mov eax, dword ptr 5
mov eax, ds:5
mov eax, foo
mov eax, foo+4
mov eax, 4+foo
mov eax, l2-local
mov eax, offset foo
mov eax, offset foo+4
mov eax, offset flat:foo+4
mov eax, dword ptr foo
mov eax, foo[ebx]
mov eax, foo[ebx+4]
mov eax, foo[ebx][ecx*2]
mov eax, [ebx][ecx*2]
mov eax, [ebx+ecx*2+foo-8]
mov eax, 4[ebx]
mov eax, -16[ebp]
mov eax, [ecx+ebx]
mov eax, [ebx+esp]
mov eax, [2*ecx]
mov eax, [ecx*2+ecx]
mov eax, [ecx*1]
mov eax, fs:[ecx]
mov eax, dword ptr fs:[ecx+4]
mov [ebx], eax
mov byte ptr [ebx], 5
mov ax, [ebx]
movzx eax, byte ptr [ebx]
movzx eax, word ptr [ebx]
movsx eax, al
jmp foo
jmp short l2
jmp near ptr foo
jmp [foo]
jmp dword ptr foo
jmp dword ptr [eax]
jmp [eax]
jmp eax
jmp fword ptr [eax]
jmp far ptr [eax]
jmp 0x10:0x20
jmp far ptr 0x10:0x20
call 0x10:foo
call foo
call [foo]
push 5
push foo
push offset foo
push dword ptr [eax]
push [eax]
push word ptr [eax]
pop [eax]
inc dword ptr [eax]
fsub st(1),st
fsubp st(1),st
fsub st,st(1)
fsub dword ptr [eax]
fsub
fsubp
fadd
fld qword ptr [eax]
fld tbyte ptr [eax]
fild qword ptr [eax]
fild word ptr [eax]
fistp dword ptr [eax]
lea eax, [ebx+4]
lea eax, foo
lea eax, byte ptr [ebx]
shl eax, 1
shl eax, cl
shl eax
sal dword ptr [eax], 3
in al, dx
in al, 0x60
out dx, eax
movsb
movsd
stosd
lodsd
movs dword ptr es:[edi], dword ptr [esi]
stos byte ptr es:[edi]
stos dword ptr [edi]
rep movsd
rep stosb
xlat
xlatb
xlat byte ptr [ebx]
enter 8, 1
bound eax, [ebx]
imul eax, 3
imul eax, ebx, 3
test eax, [ebx]
xchg [ebx], eax
mov eax, cr0
mov cr0, eax
mov ds, ax
mov eax, ds
mov ax, ds
lgdt [eax]
lgdt fword ptr [eax]
sgdt foo
movq xmm0, xmm1
movq xmm0, qword ptr [eax]
movd xmm0, eax
movd xmm0, [eax]
cvtsi2sd xmm0, eax
cvtsi2sd xmm0, dword ptr [eax]
cvtsi2sd xmm0, [eax]
movaps xmm0, [eax]
movaps xmm0, xmmword ptr [eax]
movsd xmm0, [eax]
movsd xmm0, qword ptr [eax]
mov eax, 1 shl 4
mov eax, (3 or 4) and 6
mov eax, not 5
mov eax, 0x10
mov eax, 'a'
mov eax, 7 mod 4
mov eax, 5 eq 5
mov eax, %ebx
mov %eax, ebx
cmp eax, -1
add eax, 128
push -1
push ds
int 0x80
ret 8
ret
retf
lret
iret
iretd
cwde
cdq
pushad
pushfd
pusha
popad
jne l2
je foo
.byte 1
.long foo
mov eax, foo@GOT[ebx]
mov dword ptr [eax], offset foo
fcomi st(1)
fxch st(1)
fxch
arpl [eax], ax
cmpxchg8b [eax]
cmpxchg8b qword ptr [eax]
mov eax, dword ptr [eax*4+foo]
mov eax, dword ptr [foo+eax*4]
mov eax, foo[0+eax*4]
mov eax, dword ptr foo[eax*4]
nop dword ptr [eax]
rep movs byte ptr [edi], byte ptr [esi]
ud2
sysexit
bt eax, 3
shld eax, ebx, 3
shld [eax], ebx, cl
mov al, byte ptr [eax]
mov al, byte ptr foo
mov al, foo
mov al, [foo]
outsb
insd
mov edx, dword ptr [esp + 4]
mov edx, [esp] + 4
mov edx, DWORD PTR [ESP+4]
mov edx, dword [esp+4]
=== 64 .code64
.intel_syntax noprefix
push rbp
mov rbp, rsp
sub rsp, 16
mov DWORD PTR -4[rbp], edi
mov DWORD PTR [rbp-8], 0
lea rax, table[rip]
lea rax, [rip+table+4]
mov eax, DWORD PTR [rax+rdx*4]
mov rax, QWORD PTR fs:40
mov rax, QWORD PTR other@GOTPCREL[rip]
mov edi, OFFSET FLAT:table
movsx rdx, eax
movsxd rdx, eax
movzx eax, BYTE PTR [rdi]
movabs rax, 0x123456789abcdef0
cvtsi2sd xmm0, rax
cvtsi2sd xmm0, DWORD PTR [rax]
pxor xmm0, xmm0
movaps XMMWORD PTR [rsp], xmm0
fld TBYTE PTR 16[rsp]
rep stosq
call other@PLT
call [QWORD PTR table[0+rax*8]]
jmp [QWORD PTR table[rip]]
notrack jmp rax
lock cmpxchg DWORD PTR [rdi], esi
shr eax
sal eax, 3
cdqe
cqo
bswap rax
vpgatherdd xmm1, DWORD PTR [rax+xmm2*4], xmm3
vaddps ymm0, ymm1, YMMWORD PTR [rax]
leave
ret
.data
table: .quad 0
=== 32 .code16
.intel_syntax noprefix
mov ax, [bx+si+4]
mov ax, [si+bx]
mov word ptr es:[di], 5
mov al, byte ptr [bp]
lgdt [desc]
jmp 0x8:start
jmp far ptr [bx]
jmp dword ptr [bx]
call word ptr [bx]
int 0x10
mov eax, cr0
lodsb
in al, 0x60
out 0x64, al
push ds
retf
iret
mov ebx, dword ptr [eax+4*ecx]
start: desc:
=== 32 .code32
.intel_syntax noprefix
inc [eax]
=== 32 .code32
.intel_syntax noprefix
mov [ebx], 5
=== 32 .code32
.intel_syntax noprefix
fld [eax]
=== 32 .code32
.intel_syntax noprefix
mov eax, [esp+esp]
=== 32 .code32
.intel_syntax noprefix
mov eax, [ecx*3]
=== 32 .code32
.intel_syntax noprefix
mov eax, 10h
=== 32 .code32
.intel_syntax noprefix
lea eax, 4
=== 32 .code32
.intel_syntax noprefix
movzx eax, [ebx]
=== 32 .code32
.intel_syntax noprefix
retn
=== 32 .code32
.intel_syntax noprefix
bt [eax], 3
=== 32 .code32
.intel_syntax
mov %eax, 5
mov %eax, ebx
.att_syntax noprefix
movl $5, eax
movl 4(ebx,ecx,4), eax
movl es:foo, eax
jmp *eax
fxch st(1)
.att_syntax prefix
movl eax, %ebx
.intel_mnemonic
fsub %st, %st(1)
fsubp
fsubr %st, %st(2)
.att_mnemonic
fsub %st, %st(1)
.allow_index_reg
movl (%eax,%eiz,4), %ecx
movl 4(,%eiz,2), %ecx
=== 32 .code32
movl (%eax,%eiz,4), %ecx
=== 32 .code32
.att_syntax naked
=== 64 .text
mov %axl,%cl; mov $1,%axl; mov %cxl,(%rax); add %dxl,%bxl; test %axl,%axl; mov $5,%bxl
=== 32 .text
mov %axl,%cl
=== 64 .text
.intel_syntax noprefix
mov cl,axl; mov byte ptr [rax],bxl
=== 32 .text
.intel_syntax noprefix
.long not 3, 8 mod 5, 9 shl 6, 10 shr 7, 11 and 8, 12 xor 9, 13 or 10
.long 14 eq 14, 15 ne 15, 16 le 16, 17 lt 17, 18 ge 18, 19 gt 19
.byte byte, word, dword, fword, qword, mmword, tbyte, oword, xmmword, ymmword, zmmword
=== 32 .text
.intel_syntax noprefix
mov eax,[eax+(ecx+2)*4]
mov eax,[(ecx+2)*4]
lea eax,[ebx+2*(ecx-1)]
=== 32 .text
.intel_syntax noprefix
.allow_index_reg
mov eax,[eiz+eax]
mov eax,[eax+eiz]
=== 32 .text
.intel_syntax noprefix
.equ r, edx
mov eax,r
mov [r+r*8],r
add r,[r]
=== 32 .text
.intel_syntax noprefix
r = edx
mov eax,r
t = st(3)
fadd st,t
fld t
=== 32 .text
.equ x,%st(1)
fadd x
fld x
.set f,%fs
mov f,%eax
=== 64 .text
.intel_syntax noprefix
mov eax, tr1
mov tr0, rcx
=== 32 .text
.intel_syntax noprefix
.code16
.arch i286
mov eax, ax
mov fs, ax
mov cr0, ax
mov xmm0,ax
=== 32 .text
.att_syntax noprefix
.code16
.arch i286
mov eax, ax
mov fs, ax
mov cr0, ax
mov xmm0,ax
=== 32 .text
.intel_syntax noprefix
.if 3 eq 3
.byte 1
.endif
.if dword eq 4 and 1
.byte 2
.endif
=== 32 .text
.intel_syntax noprefix
x: .long offset x
.long offset flat:x
.long x-offset x
=== 32 .text
.intel_syntax noprefix
mod: .long mod
shl: .long shl+1
.long not mod
=== 64 .code64
 .intel_syntax noprefix
 .section .rodata.str1.1,"aMS",@progbits,1
.LC0:
 .string "a"
 .text
foo:
 movabs rax, OFFSET FLAT:.LC0@GOTOFF
bar:
=== 64 .code64
 .intel_syntax noprefix
 .section .rodata.str1.1,"aMS",@progbits,1
.LC0:
 .string "a"
 .text
foo:
 mov eax, OFFSET .LC0+1
bar:
=== 64 .code64
 .intel_syntax noprefix
 .section .rodata.str1.1,"aMS",@progbits,1
.LC0:
 .string "a"
 .text
foo:
 lea rax, .LC0[rip+1]
bar:
=== 64 .code64
.intel_syntax noprefix
mov [rax], dword ptr 5
mov [0xb8000], dword ptr 0x4f524f45
mov [rax], byte ptr 'A'
mov [rax], word ptr 5
mov [rax], qword ptr 7
mov [rax], dword ptr offset foo
cmp [rbx], byte ptr 1
adc [rbx], byte ptr -1
and [rbx], word ptr 0x1234
add [rbx], dword ptr 1
sub [rbx], qword ptr 1
test [rax], byte ptr 1
test [rax], word ptr 1
=== 32 .code16
.intel_syntax noprefix
mov [bx], dword ptr 5
mov [0x8000], dword ptr 0x4f524f45
mov [bx], byte ptr 'A'
mov [bx], word ptr 5
cmp [bx], byte ptr 1
adc [bx], byte ptr -1
and [bx], word ptr 0x1234
add [bx], dword ptr 1
test [bx], byte ptr 1
test [bx], word ptr 1
=== 32 .code32
.intel_syntax noprefix
mov [ebx], dword ptr 5
mov [0xb8000], dword ptr 0x4f524f45
mov [ebx], byte ptr 'A'
mov [ebx], word ptr 5
cmp [ebx], byte ptr 1
adc [ebx], byte ptr -1
and [ebx], word ptr 0x1234
add [ebx], dword ptr 1
test [ebx], byte ptr 1
test [ebx], word ptr 1
=== 64 .code64
.intel_syntax noprefix
shl [rax], byte ptr 1
=== 64 .code64
.intel_syntax noprefix
bt [rax], dword ptr 1
