=== -al case.s
# comment line
	.text
	.globl start
start:	nop
	movl $0x12345678, %eax   # c
	.macro foo a
	movl \a, %ebx
	nop
	.endm
	foo %ecx
	.if 0
	nop
	.else
	ret
	.endif
	.data
msg:	.ascii "hello, world, this is a long string that continues over lines"
	.long 1,2,3,4
	.fill 40,1,0x55
	.org 200
	jmp undefd ; nop; nop
	.bss
	.skip 100
	.text
	jmp start
	call extern
	.balign 16
=== -als case.s
	.file "q.c"
	.equ X,1
	nop
a:	ret
	.comm cc,4
	call missing
=== -acln case.s
	.if 0
	nop
	.else
	cld
	.endif
	.if 1
	nop
	.else
	cld
	.endif
	ret
=== -al case.s
	.title "My title"
	.sbttl "sub"
	nop
	.nolist
	hlt
	.list
	cld
	.eject
	std
	.psize 10,60
	nop
	nop
	nop
	nop
	nop
	nop
	nop
	nop
=== -alm case.s
	.macro foo a
	movl \a, %ebx
	nop
	.endm
	foo %ecx
=== -aln --listing-lhs-width=2 --listing-lhs-width2=3 --listing-cont-lines=1 --listing-rhs-width=20 case.s
	.ascii "hello, world, this is a long string that continues over lines"
	movl $0x12345678, %eax   # a comment that is cut
