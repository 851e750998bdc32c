# Relocations by name, weak references, versions, groups, large and thread-local storage, old debugging records, blocks of
# equal items. linkage.objects beside it holds GNU's answers; regenerate with tools/regen-assembler-goldens.
=== 32 .code32
.long foo
.reloc 0,R_386_32,foo+4
.reloc 0,R_386_NONE
.reloc 1,BFD_RELOC_16,a
a: .long b
.reloc a+1,R_386_8,b+1
=== 64 .code64
a:.reloc 0,R_X86_64_32,foo+4
.long 1
.reloc a+2,R_X86_64_NONE
.reloc .,BFD_RELOC_32,b
.quad foo
.reloc 1,R_X86_64_PC32,.text
=== 64 .code64
.reloc 5
=== 64 .code64
.reloc foo,R_X86_64_32
=== 64 .code64
.reloc 0,R_386_32
=== 64 .code64
.weakref a,b
.long a
=== 64 .code64
.weakref a,b
.long a,b
=== 64 .code64
.weakref a,b
b:
.long a
=== 64 .code64
.weakref a,b
.weakref b,c
.long a
=== 64 .code64
.weakref a,b
call a
.hidden b
.long b+4
=== 64 .code64
.long a
.weakref a,b
.globl g
.weakref w,g
.long w
g:
=== 64 .code64
.weakref a,a
=== 64 .code64
.weakref a,b
a:
=== 64 .code64
foo: .symver foo,foo@V1
.long foo
.globl foo
=== 64 .code64
.symver foo,foo@V1
.long foo
=== 64 .code64
foo: .symver foo,foo@@V1
.globl foo
=== 64 .code64
.symver foo,foo@@V1
.long foo
=== 64 .code64
foo: .symver foo,bar@@@V1
.long foo
.globl foo
=== 64 .code64
.symver foo,bar@@@V1
.long foo
=== 64 .code64
.globl foo,zed
zed:
foo: .symver foo,foo@@V1,remove
.globl q
q: .long foo
=== 64 .code64
.globl foo
foo: .symver foo,foo@V1
.symver foo,foo@V2,hidden
=== 64 .code64
.globl foo
foo: .symver foo,foo@V1,local
.long foo
=== 64 .code64
.section .x,"a"
.attach_to_group g
.byte 1
.section .x
.byte 2
=== 64 .code64
.tls_common x,4,8
.tls_common y,4
.largecomm p,4,8
.local z
.largecomm z,8
.local t
.tls_common t,8
=== 64 .code64
.weak c
.comm c,4
=== 64 .code64
.set x,c
.comm c,4
=== 64 .code64
.comm x,4
.comm x,8
.comm y,8,16
.comm y,4,4
=== 64 .code64
.stabs "a",1,2,3,4
.stabn 1,2,3,foo
.stabd 1,2,3
.stabs "b",36,0,0,x
x:
=== 32 .code32
.xstabs ".s1","a",1,2,3,4
=== 64 .code64
.ds 2
.ds.b 1,5
.ds.x 1,1
.ds.p 1
.ds.d 2,3
.ds.s 1
.dcb.w 2,3
.dcb 1,2
.dcb.b 3,foo
.dcb.s 2,1.5
.dcb.d 1
.dcb.x 1,0x:4321
.dcb.l 2,foo
=== 64 .code64
.nop
.nop 3
.slong 5,-1
.lsym v,5
.long v
=== 64 .code64
.section A,"aw"
.byte 1
.section A,"awR"
.byte 2
.section A,"awo",@progbits,.text
.byte 3
.section A
.byte 4
=== 64 .code64
.section .mbind.x,"adw",@progbits,3
.byte 1
.section .mbind.x,"adw",@progbits
.byte 2
=== 64 .code64
.section .x,"dw",@progbits
=== 64 .code64
.section A,"aM",@progbits,12
.byte 1
.section B,"ax",@0x60000011
.byte 1
=== 64 .code64
foo:
.section foo,"a"
=== 64 .code64
.section bar,"a"
bar:
=== 64 .code64
a:
.file "x.c"
b:
.file "y.c"
=== 64 .code64
.data
l1: .long 0
.struct 2
w1: .short 0
w2:
.previous
l2: .long w2
=== 64 .code64
.struct 4
a: .short 1
=== 64 .code64
.type a,@object
.type a,@tls_object
.type a,@object
.type b,@function
.type b,@gnu_indirect_function
.type b,@function
.type c,@gnu_indirect_function
.type c,@notype
.type d,@function
.type d,@object
a: b: c: d:
=== 64 .code64
.comm c,1
.type c,STT_COMMON
=== 64 .code64
.data
x: .long 0, 1, 2, . - x
 y = . - x
 z == . - x
.long y
.long z
.long y
.long z
=== 64 .code64
.equ one, 1
.eqv four, 4*one
.byte four
.equ one, -1
.byte four
=== 64 .code64
.long 1<>0+2, 5>3-4, 1<2+1, 2<=1+1, 1==1+1
=== 64 .code64
.long .startof.(.text), .sizeof. (.data)
.long .sizeof.(foo)+4
=== 64 .code64
"a""b": .long "a\\c"
.equiv "s\xa5", 5
=== 64 .text
.weak g
=== 64 .text
.globl g
.weak g
=== 64 .text
.weak g
.globl g
=== 64 .text
.weak g
.hidden g
=== 64 .text
.weak g
.type g,@function
.size g,4
=== 64 .text
.weak g
call g
=== 64 .text
call g
.weak g
=== 64 .text
.weak g,h
.quad h
=== 64 .text
.weak g
x=g
=== 64 .text
.weak g
.globl x
x=g
=== 64 .text
.weak g
.section .foo,"axG",@progbits,g,comdat
=== 64 .text
.weak g
.symver g,g@V
=== 64 .text
.weak g
.protected g
=== 32 .text
.weak g
testl $g,%eax
=== 64 .text
.weak g
.reloc 0,R_X86_64_NONE,g
nop
=== 64 .text
.weak g
.set g,5
=== 64 .text
.weak g
.weakref a,g
=== 64 .text
.weak g
.weakref a,g
call a
=== 64 .text
.weak g
.if g-g
.endif
=== 64 .text
.weak g
.ifdef g
nop
.endif
=== 64 .text
.weak g
.comm g,4
=== 64 .text
.weak g
lea g(%rip),%rax
=== 64 .text
.section .debug_types,"G",@progbits,0x1234,comdat
.Lts0: .long 8
.long .debug_abbrev
.long .Lline0
.text
f: call g
.section .debug_abbrev,"",@progbits
.byte 1
.section .debug_info,"",@progbits
.long .debug_abbrev
.section .debug_line,"",@progbits
.Lline0:
=== 64 .text
.long .foo, .foo+4
nop
.section .foo,"a"
.byte 1
.text
.long .foo
=== 64 .text
.file 1 "/a" "b.c"
.loc 1 1
nop
=== 64 .text
.file 1 "b.c" md5 0x33dd122bd77aec0ea7bab4179c5302d5
nop
