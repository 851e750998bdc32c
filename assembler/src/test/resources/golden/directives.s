# Directives, macros and sections. Each case: === object (32 or 64) and code mode.
# directives.objects beside it holds GNU's answers; regenerate with tools/regen-assembler-goldens.
=== 64 .code64
.text
.globl g
g: nop
.size g,.-g
.type g,@function
.data
v: .long g
.quad v
.section .rodata
s: .asciz "x"
.comm c,4,4
.local l
.comm l,8,8
.lcomm m,3
=== 64 .code64
.section .text.f,"ax",@progbits
nop
.section .rodata.str1.1,"aMS",@progbits,1
.LC0: .string "hi"
.text
leaq .LC0(%rip),%rdi
movl $.LC0,%edi
=== 64 .code64
.section .text.g,"axG",@progbits,g,comdat
.weak g
.type g,@function
g: ret
.size g,.-g
.text
call g
=== 64 .code64
.pushsection .foo,"a"
.long 1
.popsection
nop
.previous
nop
.subsection 2
.byte 2
.subsection 1
.byte 1
.text
.byte 0
=== 64 .code64
.macro m a:req, b=7, c:vararg
.byte \a, \b
.ascii "\c"
l\@: jmp l\@
.endm
m 1
m 2,3,x,y
m a=4 b=5
=== 64 .code64
.rept 3
.byte 1
.endr
.irp x,1,2,3
.byte \x
.endr
.irpc c,456
.byte \c
.endr
.macro r n
.byte \n
.if \n
r "(\n-1)"
.endif
.endm
r 3
=== 64 .code64
.altmacro
.macro m x
LOCAL a
a: .byte x
jmp a
.endm
m 1
m 2
.macro p v
.byte v
.endm
p %(3+4)
=== 64 .code64
.set a,1
.if a==1
.byte 1
.elseif a==2
.byte 2
.else
.byte 3
.endif
.ifdef b
.byte 4
.else
.byte 5
.endif
.ifc x,x
.byte 6
.endif
.ifnb x
.byte 7
.endif
=== 64 .code64
.uleb128 300
.sleb128 -300
.uleb128 b-a
a: .skip 200
b:
=== 64 .code64
.float 1.5
.double -2.5e10
.tfloat 3.25
.octa 0x123456789abcdef0123456789abcdef
=== 64 .code64
.struct 4
a: .skip 8
b:
.text
.long a,b
.weak w
.hidden h
.quad w,h
.set e,w+0
.ident "me"
=== 32 .code32
a: .skip 126
jmp a
b: .skip 127
jmp b
1: jmp 1b
jmp 1f
1:
.p2align 3
.long .
.org 300
=== 32 .code32
.data
x: .word 0xffff,y-x
y:
.long y-x,x-.
.balign 8,1
.balignw 8,0x1234
.fill 3,4,5
.space 3,9
.zero 2
.nops 5
=== 32 .code16
.org 510
.word 0xaa55
=== 32 .code16
start: xorw %ax,%ax
movw %ax,%ds
movw $0x7c00,%sp
movb $0x41,%al
int $0x10
hlt
jmp start
.fill 510-(.-start),1,0
.word 0xaa55
=== 64 .code64
.octa 0xffffffffffffffff,-1,0-1,~0
x = -1
.octa x
=== 32 .code16
.arch push
.arch i8086
x: jne x+200
.arch pop
jne x+400
=== 32 .code32
.arch pop
nop
=== 64 .code64
 .macro m a b
 .ascii "&a"
 .ascii "&a&b"
 .ascii "x&a&x"
 .ascii "&c &ab &a.b"
 .long 1&a
 .long 1& a
 .long 3&\a
 .ascii "\a&b"
 .ascii "a&&b&"
 .endm
 m 1 2
 .altmacro
 m 1 2
 .macro n A
 local c
 .ascii "a A b.A A.b &a"
c: .long c
 .endm
 n 7
=== 64 .code64
 .rept -1
 .endr
=== 64 .code64
.ascii "one
two", "three"
a:
a: .byte 1
=== 64 .code64
.string8
nop
=== 64 .code64
.struct 4
a: nop
b: .short 0
.text
.long a,b
.zero
.p2alignl ,5
.list
.title "a"
=== 64 .code64
.byte 1
.balignw 4, 0
=== 64 .code64
.data
.byte 1
.balignw 4
=== 64 .code64
.cfi_startproc x
.cfi_endproc
=== 64 .code64
.if 0
.else a
.endif
=== 64 .code64
.arch i386,jumps
.code32
=== 64 .code64
.arch i386,fast
=== 64 .code64
.comm foo,4,
=== 64 .code64
.comm foo,4,3
=== 64 .code64
.size foo 4
foo:
=== 64 .code64
.psize 1,
=== 64 .code64
# A macro that is left inside a condition.
.macro m a, b
.ifb \b
.exitm
.else
.byte \b
.endif
.byte \a
.endm
m 1
m 1,2
.macro first wanted, list:vararg
.irp x,\list
.if \x==\wanted
.byte 9
.exitm
.endif
.byte \x
.endr
.if \wanted
.exitm
.endif
.byte 7
.endm
first 2,1,2,3
first 0,1,2,3
=== 64 .code64
.macro m a, b:vararg
.ascii "\a|\b;"
.endm
m b=3, a=4
m b="3 5", a=4
m 4,b=5
m a==1
m (x==1)
m 4,(x==1), y=2
=== 64 .code64
.macro m a, b
.endm
m a=1, 2
=== 64 .code64
.macro m a
.endm
m b=1
=== 64 .code64
.single 1e-45, 1e-46, 1e-47, 3.4028235e38, 3.40282357e38, 0e999, inf, -nan
.double 1e-324, 1.7976931348623159e308, -0
.tfloat 1e-4950, 1e4932
=== 64 .code64
.single 1e-48
=== 64 .code64
.single 3.5e38
=== 64 .code64
.double 1e-325
=== 64 .code64
.double 1.8e308
=== 64 .code64
.tfloat 1e-4952
=== 64 .code64
.tfloat 1.2e4932
=== 64 .code64
.set minus,-1
.sleb128 minus, -5, (-5), ~5, -5+1, 1-6, 2*(1-6), (1-6)*2, -5*2, -(-(5)), ~0, -1|8, 0-5, minus-1, -minus
.sleb128 0x8000000000000000, -0x8000000000000000, 0xffffffffffffffff, -0xffffffffffffffff
a: nop
b: .sleb128 a-b
.sleb128 ~(b-a)
.sleb128 -(b-a)
=== 64 .code64
.single 27615213, -27615213, 16777217, 16777219
.double 9007199254740993, 9007199254740995
.tfloat 36893488147419103233, 36893488147419103235, 1e-4940, 3.4e-4932
=== 32 .code16
start: nop
.org 510
.p2align 4
.byte 0xaa,0x55
.fill 510-(.-start),1,0
.word 0xaa55
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m foo(1,2)
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m (1, 2)
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m ' ',c
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m x[1 2],c
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m x[1,2]
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m x(1 2) 3
=== 64 .text
.altmacro
.macro m a,b
.ascii &a
.endm
m "!!<>'"
=== 64 .text
.altmacro
.macro m a,b
.ascii &a
.endm
m <a b>
=== 64 .text
.macro m a,b
.ascii "[\a]"
.endm
m "a\"b"
=== 64 .text
.macro m a,b
.ascii "[\a]"
.endm
m "a'b"
=== 64 .text
.macro m a,b
.byte \a
.endm
m 'a,5
=== 64 .text
.macro m a,b
.byte \a,\b
.endm
m 'a',5
=== 64 .text
.macro m a,b
.byte \a,\b
.endm
m ',',5
=== 64 .text
.irp x,'a',' ',b
.ascii "[\x]"
.endr
=== 64 .text
.irp x,(1,2),3
.ascii "[\x]"
.endr
=== 64 .text
.macro m a,b,c
.ascii "[\a]{\b}(\c)"
.endm
m 8(%rsp,%rax), %rcx
m (%rax,%rbx,4)
m "(%rax,%rbx)",5
=== 64 .text
.macro m a,b:vararg
.ascii "[\a]{\b}"
.endm
m 1,(2,3),'a',"x"
=== 64 .text
.macro m a,b
.ascii "[\a]{\b}"
.endm
m "it's",'x'
=== 64 .text
.macro m a b
.ascii "[\a]{\b}"
.endm
m (1 + 2) (3 + 4)
=== 64 .text
.macro m a b
.ascii "[\a]{\b}"
.endm
m -1 -2
m 1 - 2
m 1 -2
=== 64 .text
.macro m a b
.ascii "[\a]{\b}"
.endm
m %eax %ebx
m $1 $2
m x %eax
=== 64 .text
.macro m a b
.ascii "[\a]{\b}"
.endm
m a=(1,2)
=== 64 .text
.macro m a,b
.ascii "[\\a]"
.endm
m x,1
=== 64 .text
.macro m a,b
.ascii "[\\\a]"
.endm
m x,1
=== 64 .text
.macro m a,b
.ascii "[\\\\a]"
.endm
m x,1
=== 64 .text
.macro m a,b
.ascii "\\"
.endm
m x,1
=== 64 .text
.macro m a,b
.ascii "\\ \a"
.endm
m x,1
=== 64 .text
.macro m a,b
.ascii "\\"a"
.endm
m x,1
=== 64 .text
.macro m a,b
.macro k c
.ascii "\\c \a"
.endm
.endm
m x,1
k 5
=== 64 .text
.macro m a,b
.macro k c
.ascii "\c \a"
.endm
.endm
m x,1
k 5
=== 64 .text
.macro m a,b
.irp i,1,2
.byte \i,\\i,\a
.endr
.endm
m 3,1
=== 64 .text
.macro m a,b
.irp i,1,2
.byte \i,\a
.endr
.endm
m 3,1
=== 64 .text
.macro m a,b
.ascii "\\@"
.endm
m 3,1
=== 64 .text
.macro m a,b
.ascii "\\(a)"
.endm
m 3,1
=== 64 .text
.macro m a,b
.ascii "\\()a"
.endm
m 3,1
=== 64 .text
.macro m a,b
.ascii "\&a"
.endm
m 3,1
=== 64 .text
.irp x,1
.ascii "\\x"
.endr
=== 64 .text
.rept 2
.ascii "\\x"
.endr
=== 64 .code64
.macro hint base
.if \base == %rsp
.byte 1
.elseif \base == %rbp
.byte 2
.else
.byte 3
.endif
.endm
hint %rsp
hint %rbp
hint %rax
.byte %rax != %rax, %rax != %rcx, %rax == 5, 5 != %rax, %eax == %rax, %rax >= %rax
.if %cs == %ds
.byte 4
.endif
=== 64 .code64
fxsaveq (%rdi)
fxrstorq 64(%rip)
xsaveq (%rax)
xrstorq (%rax)
xsaveoptq (%rax)
=== 64 .code64
.altmacro
.macro k x y
.byte x,y
.endm
.macro m a
l&a: .byte &a
.byte 1 + &a
k &a ,3
k 2 , &a
mov $&a ,%eax
mov &a,%eax
.endm
m 5
