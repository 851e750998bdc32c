# One case or more for each of the 151 numbered rules that assemblers usually get wrong. Each case: === object (32 or 64),
# code mode, number of the rule, what it is about. rule-rows.objects beside it holds the lines on which GNU as 2.40 warned
# or refused, and its whole object; regenerate with tools/regen-assembler-goldens.
=== 64 .code64 1 a small number takes one byte
addl $1,%ecx
=== 64 .code64 2 one byte is shorter than the accumulator's form
addl $1,%eax
=== 64 .code64 3 the accumulator's form for wide numbers
addl $128,%eax
addl $128,%ecx
=== 64 .code64 4 ends of the one-byte range
addl $-128,%eax
subl $-128,%esp
addl $127,%eax
addl $-129,%eax
=== 64 .code64 5 numbers modulo the operand, 32 bits
addl $0xfffffff0,%ecx
=== 64 .code64 6 numbers modulo the operand, 16 bits
addw $0xfff0,%ax
=== 64 .code64 7 no 64-bit number in an addition
addq $0x80000000,%rcx
=== 64 .code64 8 an unknown symbol is as wide as the operand
addl $foo,%ecx
=== 64 .code64 9 an unknown symbol with the accumulator
addl $foo,%eax
=== 64 .code64 10 a number that is known in time
.set foo,5
addl $foo,%ecx
=== 64 .code64 10 a number that comes too late
addl $foo,%ecx
.set foo,5
=== 64 .code64 11 distance of labels behind us
a: nop
b: addl $b-a,%ecx
=== 64 .code64 11 distance of labels before us
addl $b-a,%ecx
a: nop
b:
=== 64 .code64 12 distance as displacement, known
a: nop
b: movl b-a(%rax),%ecx
=== 64 .code64 12 distance as displacement, unknown
movl b-a(%rax),%ecx
a: nop
b:
=== 64 .code64 13 distance pushed, unknown
pushq $b-a
a: nop
b:
=== 32 .code32 14 push of bytes and words
push $5
push $0x80
=== 64 .code64 15 test always has the full number
testl $1,%eax
testl $1,%ecx
=== 32 .code32 16 multiplication by a number in place
imul $3,%eax
=== 32 .code32 17 shift by one
shll $1,%eax
shll %eax
=== 32 .code32 18 the breakpoint
int $3
int3
=== 32 .code32 19 one-byte increment
incl %eax
=== 64 .code64 19 no one-byte increment
incl %eax
=== 64 .code64 20 number to a register
movl $1,%eax
=== 64 .code64 21 sign-extended number to a wide register
movq $1,%rax
movq $-1,%rax
=== 64 .code64 22 number that needs eight bytes
movq $0x80000000,%rax
=== 64 .code64 23 large number that sign extension gives
movq $0xffffffff80000000,%rax
=== 64 .code64 24 address to a wide register
movq $foo,%rax
mov $foo,%rax
=== 64 .code64 25 address of eight bytes on request
movabs $foo,%rax
=== 64 .code64 26 number wider than the register
movl $0x100000000,%eax
=== 32 .code16 27 the suffix of push
pushl $5
pushw $0x1234
=== 64 .code64 28 between registers the storing form
movl %ecx,%eax
addl %ecx,%eax
=== 64 .code64 29 the loading form on request
mov.s %ecx,%eax
{load} movl %ecx,%eax
=== 64 .code64 30 test in both orders
testl %ecx,%eax
testb (%rax),%cl
=== 32 .code32 31 exchange keeps the order
xchg %al,%ah
xchg %ah,%al
=== 64 .code64 32 exchange with the accumulator
xchgl %eax,%ecx
xchgl %ecx,%eax
=== 64 .code64 33 exchange that is no NOP
xchg %eax,%eax
=== 32 .code32 33 exchange that is one
xchg %eax,%eax
=== 64 .code64 34 NOP without REX
xchg %rax,%rax
xchg %ax,%ax
=== 32 .code32 35 plain addresses and the accumulator
movl foo,%eax
movl foo,%ecx
=== 64 .code64 36 plain address in 64-bit code
movl foo,%eax
=== 64 .code64 37 plain address of 64 bits
mov 0x123456789,%al
=== 64 .code64 38 plain address of 32 bits
addr32 movl foo,%eax
=== 64 .code64 39 movabs stores
movabs %al,foo
=== 32 .code16 40 prefixes before a plain address
movl %es:0x46c,%eax
=== 32 .code16 41 plain address of 32 bits in 16-bit code
addr32 movb 0x46c,%al
=== 32 .code16 42 BP needs a displacement
movw (%bp),%ax
=== 32 .code32 42 EBP too
movl (%ebp),%eax
=== 64 .code64 42 RBP and R13 too
movl (%rbp),%eax
movl (%r13),%eax
=== 32 .code16 43 displacement modulo 16 bits
movw 0xffff(%bx),%ax
=== 32 .code16 44 address beyond 16 bits
movw 0x12345,%ax
=== 32 .code16 45 address of 32 bits in 16-bit code
movw foo(%ebx),%ax
=== 32 .code16 46 address size before operand size
movl foo(,%eax,4),%edx
=== 32 .code32 47 order of the prefixes
movw $1,%es:4(%di)
=== 64 .code64 48 lock behind the operand size
lock addw %ax,%es:(%rax)
=== 32 .code32 49 a repeat before, and as a statement
rep movsw
rep; movsw
=== 32 .code32 50 the wait comes first
fstcw %es:(%eax)
=== 64 .code64 51 bases that need a SIB byte
movl (%rsp),%eax
movl (%r12),%eax
=== 64 .code64 52 index without base
movl (,%rax,1),%eax
=== 32 .code32 53 ESP as base
movl (%esp,%ebp),%ecx
=== 32 .code32 53 ESP as index
movl (%ebp,%esp),%ecx
=== 64 .code64 54 displacement beyond 32 signed bits
movl 0xffffffff(%rax),%ecx
=== 32 .code32 54 displacement that wraps
movl 0xffffffff(%eax),%ecx
=== 64 .code64 55 a segment that is there anyway
movl %ds:(%rax),%ecx
=== 32 .code32 56 segments of EBP
movl %ss:(%ebp),%ecx
movl %ds:(%ebp),%ecx
=== 64 .code64 57 segments that stay
movl %ss:(%rax),%ecx
ds movl (%rax),%ecx
=== 64 .code64 58 address in a segment
movq %fs:0x28,%rax
=== 64 .code64 59 a number behind a relative address
cmpl $5,foo(%rip)
movw $5,foo(%rip)
=== 64 .code64 60 relaxable loads from the offset table
movq foo@GOTPCREL(%rip),%rax
call *foo@GOTPCREL(%rip)
=== 32 .code32 61 the offset table in 32-bit code
movl foo@GOT(%ebx),%eax
=== 32 .code32 62 address of the offset table
addl $_GLOBAL_OFFSET_TABLE_,%ebx
=== 64 .code64 63 the last short jump
jmp 1f
.skip 127
1:
=== 64 .code64 63 the first long one
jmp 1f
.skip 128
1:
=== 32 .code16 63 the same in 16-bit code
jmp 1f
.skip 128
1:
=== 32 .code16 64 long jumps of 16 bits
jmp 1f
jne 1f
.skip 200
1:
=== 64 .code64 65 jumps to the unknown
jmp foo
jne foo
call foo
=== 32 .code32 66 jumps to the unknown
jmp foo
jne foo
call foo
=== 64 .code64 67 32-bit code in a 64-bit object
.code32
call foo
=== 32 .code16 68 jumps to the unknown
jmp foo
call foo
=== 64 .code64 69 jump to a global label
.globl foo
jmp foo
foo:
=== 64 .code64 70 call of a global label
.globl x
call x
x:
=== 64 .code64 70 call of a local label
call x
x:
=== 32 .code32 71 jump to a weak label
.weak foo
jmp foo
foo:
=== 64 .code64 72 call into another section
call x
.section .foo,"ax"
nop
x: nop
=== 64 .code64 73 jump to a number
jmp 0x1000
=== 32 .code32 74 jump to a sum
x: jmp x+1
=== 32 .code16 75 wide calls
calll foo
data32 call foo
=== 32 .code16 75 no suffix for jumps
jmpl foo
jmpw foo
=== 64 .code64 76 loops to the unknown
loop foo
=== 32 .code16 76 loops to the unknown
jcxz foo
=== 64 .code64 76 a loop too far
loop 1f
.skip 200
1:
=== 32 .code32 77 which counter
jcxz 1f
1:
=== 64 .code64 77 which counter
jecxz 1f
1:
=== 32 .code16 77 which counter
jecxz 1f
1:
=== 64 .code64 78 jumps of an old processor
.arch i8086
.code16
jne foo
=== 64 .code64 79 a star is missing
jmp %rax
=== 32 .code16 80 wide targets in registers and memory
call *%eax
jmpl *(%bx)
=== 32 .code16 81 far jumps
ljmp $8,$start
ljmpl $8,$start
=== 32 .code16 82 far jumps as they were once written
jmp $8,$0x7c00
call $8,$0x7c00
=== 64 .code64 83 far jumps through memory
ljmp *(%rax)
rex.W ljmp *(%rax)
=== 64 .code64 83 far jumps that are not there
ljmpq *(%rax)
ljmp $8,$foo
=== 32 .code16 84 returns
lret
retf
lretl
retl
iretl
=== 64 .code64 85 returns whose size nobody gave
iret
lret
sysret
=== 32 .code16 86 lgdt and its base
lgdt g
lgdtl g
data32 lgdt g
=== 32 .code32 87 lgdt and its base
lgdt g
lgdtw g
=== 64 .code64 88 loading segment registers
movl %eax,%ds
movw %ax,%ds
mov %rax,%ds
=== 32 .code16 88 loading segment registers
movl %eax,%ds
movw %ax,%ds
=== 32 .code32 89 storing segment registers
mov %ds,%ax
movl %ds,%eax
movw %ds,(%eax)
=== 32 .code16 90 storing segment registers
mov %ds,%ax
movl %ds,%eax
=== 32 .code16 91 control registers have no size
movl %cr0,%eax
=== 32 .code32 92 CR8 outside of 64-bit code
movl %cr8,%eax
=== 64 .code64 93 debug registers
mov %db7,%rax
=== 32 .code32 93 test registers
mov %tr3,%eax
=== 32 .code32 94 pushing segment registers
push %ds
pushw %ds
=== 64 .code64 94 pushing segment registers
push %fs
push %gs
=== 64 .code64 94 DS cannot be pushed
push %ds
=== 32 .code16 95 sizes of stack instructions
pusha
pushal
pushf
pushfl
leave
leavel
=== 64 .code64 96 no 32-bit push
pushl %eax
push %eax
=== 32 .code32 97 system registers
str %ax
str %eax
ltr %ax
sldt (%eax)
=== 64 .code64 98 system registers, wide
sldt %rax
smsw %ax
=== 32 .code16gcc 99 what becomes 32 bits wide
call foo
ret
push $5
leave
pusha
lret
=== 32 .code16gcc 100 what stays 16 bits wide
jmp foo
lgdt foo
ljmp $8,$foo
=== 32 .code16gcc 101 the return from interrupts stays
iret
=== 32 .code16gcc 102 addresses of 32 bits
movl 4(%esp),%eax
=== 32 .code16 103 operands of string instructions
movsb %cs:(%si),%es:(%di)
cs movsb
=== 32 .code16 104 address size of string instructions
stos %ax,%es:(%edi)
=== 32 .code32 105 movsd is taken for movsl
movsd
=== 32 .code32 105 stosd is not
stosd
=== 32 .code16 106 ports
in (%dx),%al
inb %dx
inb $0x60
in %dx,%al
=== 32 .code32 107 ports, wide
outl %eax,(%dx)
=== 32 .code16 107 ports, wide
inl %dx,%eax
=== 32 .code32 108 reversed subtractions
fsub %st,%st(1)
fsubr %st,%st(1)
fsubp
fsubrp
=== 32 .code32 109 additions without operands pop
fadd
=== 32 .code32 110 usual sizes of the x87
fadd (%eax)
fild (%eax)
fld (%eax)
=== 32 .code32 111 suffixes of integers
fildll (%eax)
fildq (%eax)
filds (%eax)
fildl (%eax)
=== 32 .code32 112 forms that wait
fstcw (%eax)
fnstcw (%eax)
finit
fstsw %ax
=== 64 .code64 113 three opcodes of movq
movq %xmm1,%xmm0
movq (%rax),%xmm0
movq %rax,%xmm0
=== 64 .code64 114 usual size of a conversion
cvtsi2sd (%rax),%xmm0
=== 64 .code64 115 extensions by other names
movzb %al,%eax
movzx %al,%eax
movsl %eax,%rax
movsx %eax,%rax
=== 64 .code64 116 what cannot be locked
lock movl %eax,(%rax)
=== 64 .code64 117 high bytes and REX
movb %ah,%sil
=== 64 .code64 118 a slash behind a prefix
lock/incl (%rax)
=== 64 .code64 119 fifteen bytes of NOP
nop
.p2align 4
=== 64 .code64 120 sixty-three bytes of NOP
nop
.p2align 6
=== 32 .code32 121 fifteen bytes of NOP
nop
.p2align 4
=== 32 .code32 121 eight bytes, and nine
nop
.skip 7,0x90
.p2align 4
.skip 7,0x90
.p2align 4
=== 32 .code32 122 a jump over a long gap
nop
.p2align 5
=== 32 .code16 123 NOPs of 16-bit code
nop
.p2align 4
.skip 13,0x90
.p2align 4
=== 64 .code64 124 filling with a byte
nop
.p2align 4,0x90
nop
.p2align 4,0xcc
nop
.balign 16,0
=== 64 .code64 125 at most so many bytes
nop
.p2align 4,,7
nop
=== 64 .code64 126 .align counts bytes
nop
.align 4
=== 64 .code64 126 three is no power of two
.align 3
=== 64 .code64 127 gaps are filled with zeros
nop
.org 4
nop
.org 8,0x90
=== 64 .code64 128 four bytes of a wide value
.fill 2,8,0x123456789abc
=== 64 .code64 129 range of a byte
.byte -200
.byte 300
.byte -255,255
=== 64 .code64 130 a string where a number is wanted
.byte "A"
.byte 'A'
.byte 'A
=== 64 .code64 131 strings side by side
.string "a" "b"
.ascii "a" "b","c"
=== 64 .code64 132 digits of escapes
.string "\x1bA"
.ascii "\18"
=== 64 .code64 133 escapes that are none
.ascii "\e\q"
=== 64 .code64 134 precedence
.long 2+3<<1, 5-1|2, 1|4&3
=== 64 .code64 135 what is true
.long 1==1, 1&&1, !5, ~0
=== 64 .code64 136 division, remainder, shift
.long -7/2, -7%3
.quad -1>>1
=== 64 .code64 137 or not
.long 5!2
=== 64 .code64 138 bases of numbers
.long 017, 0b101
=== 64 .code64 138 eight is no octal digit
.long 08
=== 64 .code64 139 addresses and distances as data
.quad foo, .-1
.long foo-.
=== 32 .code32 140 narrow addresses
.byte foo
.word foo
=== 32 .code32 141 addresses of global and local labels
.globl x
.long x
.long y
.data
nop
x: nop
y: nop
=== 64 .code64 141 local labels among merged strings
.quad m, m+1
.long m-.
.section .rodata.str1.1,"aMS",@progbits,1
.string "a"
m: .string "b"
=== 32 .code32 142 a condition that comes too early
.if y-x==4
.endif
x: .long 0
y:
=== 32 .code32 143 a size that is settled late
x: nop
.fill 4-(.-x),1,0x90
=== 32 .code32 143 a size that depends on itself
.fill 4-(.-x),1,0x90
x: nop
=== 32 .code32 144 a number as an address
x = 5
movl x,%eax
=== 64 .code64 145 setting again
a=5
.long a
a=6
.long a
=== 64 .code64 145 setting once and for all
.equiv a,5
.equiv a,6
=== 64 .code64 146 comments
/ whole line
nop # rest
nop; nop
=== 64 .code64 146 a slash behind a statement
nop / rest
=== 64 .code64 146 two slashes behind a statement
nop // rest
=== 64 .code64 147 blanks between macro arguments
.macro m a b=5
.byte \a,\b
.endm
m 1 3
m 1
=== 64 .code64 148 numbers left out
.byte 1,,2
.long 0x
=== 32 .code64 149 a relocation that the object has not
movq $foo,%rax
=== 64 .code64 150 blanks and capitals
movl 8 (%rax),%ebx
movl % eax,%ebx
MOVL %EAX,%EBX
=== 64 .code64 151 call of a local label through the linkage table
call x@PLT
x:
