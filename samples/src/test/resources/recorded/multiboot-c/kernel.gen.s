	.file	"kernel.c"
	.text
	.p2align 4
	.type	put, @function
put:
	pushl	%ebx
	movl	%eax, %ecx
	movl	%eax, %ebx
	movl	$1021, %edx
	.p2align 4,,10
	.p2align 3
.L2:
#APP
# 37 "kernel.c" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L2
	movl	$1016, %edx
	movl	%ebx, %eax
#APP
# 32 "kernel.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	cursor, %eax
	cmpb	$10, %cl
	je	.L15
	movzbl	%cl, %ecx
	leal	1(%eax), %edx
	addl	%eax, %eax
	orb	$7, %ch
	movw	%cx, 753664(%eax)
.L4:
	movl	%edx, cursor
	cmpl	$2000, %edx
	je	.L16
	popl	%ebx
	ret
.L16:
	movl	$753824, %eax
	.p2align 4,,10
	.p2align 3
.L5:
	movzwl	(%eax), %edx
	addl	$2, %eax
	movw	%dx, -162(%eax)
	cmpl	$757664, %eax
	jne	.L5
	movl	$1920, cursor
	movl	$757504, %eax
	.p2align 4,,10
	.p2align 3
.L6:
	movl	$1824, %edx
	addl	$2, %eax
	movw	%dx, -2(%eax)
	cmpl	$757664, %eax
	jne	.L6
	popl	%ebx
	ret
.L15:
	movl	$-858993459, %edx
	mull	%edx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %edx
	sall	$4, %edx
	addl	$80, %edx
	jmp	.L4
	.size	put, .-put
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	print, @function
print:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	48(%esp), %ebp
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movsbl	0(%ebp), %eax
	testb	%al, %al
	je	.L17
	.p2align 4,,10
	.p2align 3
.L18:
	cmpb	$37, %al
	jne	.L44
	movzbl	1(%ebp), %eax
	cmpb	$117, %al
	je	.L21
	jg	.L22
	cmpb	$88, %al
	je	.L23
	cmpb	$115, %al
	jne	.L25
	movl	4(%esp), %ecx
	movl	%ecx, %eax
	addl	$4, %ecx
	movl	(%eax), %ebx
	movl	%ecx, 4(%esp)
	movsbl	(%ebx), %eax
	testb	%al, %al
	je	.L25
	.p2align 4,,10
	.p2align 3
.L27:
	call	put
	movsbl	1(%ebx), %eax
	addl	$1, %ebx
	testb	%al, %al
	jne	.L27
	.p2align 4,,10
	.p2align 3
.L25:
	leal	1(%ebp), %eax
.L20:
	leal	1(%eax), %ebp
	movsbl	1(%eax), %eax
	testb	%al, %al
	jne	.L18
.L17:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	cmpb	$120, %al
	jne	.L25
	movl	4(%esp), %ecx
	xorl	%edi, %edi
	movl	$28, %ebx
	movl	%ecx, %eax
	addl	$4, %ecx
	movl	%ecx, 4(%esp)
	movl	(%eax), %esi
	.p2align 4,,10
	.p2align 3
.L28:
	movl	%edi, %edx
	movl	%ebx, %ecx
	movl	%esi, %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L46
	movl	%edx, %eax
.L46:
	andl	$15, %eax
	subl	$4, %ebx
	movsbl	.LC0(%eax), %eax
	call	put
	cmpl	$-4, %ebx
	jne	.L28
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L44:
	call	put
	movl	%ebp, %eax
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L23:
	movl	4(%esp), %edi
	movl	$60, %ebx
	movl	%edi, %eax
	addl	$8, %edi
	movl	%edi, 4(%esp)
	movl	(%eax), %esi
	movl	4(%eax), %edi
	.p2align 4,,10
	.p2align 3
.L29:
	movl	%edi, %edx
	movl	%ebx, %ecx
	movl	%esi, %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L45
	movl	%edx, %eax
.L45:
	andl	$15, %eax
	subl	$4, %ebx
	movsbl	.LC0(%eax), %eax
	call	put
	cmpl	$-4, %ebx
	jne	.L29
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L21:
	movl	4(%esp), %ecx
	xorl	%ebx, %ebx
	movl	%ecx, %eax
	addl	$4, %ecx
	movl	%ecx, 4(%esp)
	movl	(%eax), %esi
	.p2align 4,,10
	.p2align 3
.L30:
	movl	$-858993459, %eax
	movl	%ebx, %ecx
	addl	$1, %ebx
	mull	%esi
	movl	%esi, %eax
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edi
	addl	%edi, %edi
	subl	%edi, %eax
	addl	$48, %eax
	movb	%al, 13(%esp,%ebx)
	movl	%esi, %eax
	movl	%edx, %esi
	cmpl	$9, %eax
	ja	.L30
	leal	14(%esp), %eax
	leal	(%eax,%ecx), %ebx
	.p2align 4,,10
	.p2align 3
.L31:
	movsbl	(%ebx), %eax
	leal	14(%esp), %edi
	call	put
	movl	%ebx, %eax
	subl	$1, %ebx
	cmpl	%eax, %edi
	jne	.L31
	jmp	.L25
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	"free"
.LC2:
	.string	"not free"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"not loaded by a multiboot loader: EAX is %x\n"
	.section	.rodata.str1.1
.LC4:
	.string	"command line: %s\n"
.LC5:
	.string	"module %u: %u bytes, \"%s\"\n"
.LC6:
	.string	"memory %X + %X %s\n"
.LC7:
	.string	"%u KiB free\n"
.LC8:
	.string	"done\n"
	.text
	.p2align 4
	.globl	kernel_main
	.type	kernel_main, @function
kernel_main:
	pushl	%ebp
	movl	$753664, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	24(%esp), %ecx
	movl	28(%esp), %ebp
	.p2align 4,,10
	.p2align 3
.L48:
	movl	$1824, %ebx
	addl	$2, %eax
	movw	%bx, -2(%eax)
	cmpl	$757664, %eax
	jne	.L48
	cmpl	$732803074, %ecx
	jne	.L73
	movl	0(%ebp), %eax
	testb	$4, %al
	jne	.L74
	testb	$8, %al
	je	.L51
.L75:
	movl	20(%ebp), %esi
	movl	24(%ebp), %ebx
	testl	%esi, %esi
	je	.L51
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.L52:
	pushl	8(%ebx)
	movl	4(%ebx), %eax
	addl	$16, %ebx
	subl	-16(%ebx), %eax
	pushl	%eax
	pushl	%esi
	addl	$1, %esi
	pushl	$.LC5
	call	print
	addl	$16, %esp
	cmpl	20(%ebp), %esi
	jb	.L52
	movl	0(%ebp), %eax
.L51:
	testb	$64, %al
	je	.L53
	movl	48(%ebp), %ebx
	movl	44(%ebp), %ecx
	xorl	%esi, %esi
	addl	%ebx, %ecx
	cmpl	%ecx, %ebx
	jnb	.L54
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L57:
	cmpl	$1, 20(%ebx)
	movl	$.LC2, %eax
	movl	$.LC1, %ecx
	cmovne	%eax, %ecx
	pushl	%ecx
	pushl	16(%ebx)
	pushl	12(%ebx)
	pushl	8(%ebx)
	pushl	4(%ebx)
	pushl	$.LC6
	call	print
	addl	$24, %esp
	cmpl	$1, 20(%ebx)
	jne	.L56
	addl	12(%ebx), %esi
	adcl	16(%ebx), %edi
.L56:
	movl	(%ebx), %ecx
	leal	4(%ebx,%ecx), %ebx
	movl	44(%ebp), %ecx
	addl	48(%ebp), %ecx
	cmpl	%ecx, %ebx
	jb	.L57
	shrdl	$10, %edi, %esi
.L54:
	pushl	%esi
	pushl	$.LC7
	call	print
	popl	%eax
	popl	%edx
.L53:
	movl	$.LC8, 24(%esp)
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	print
.L74:
	pushl	16(%ebp)
	pushl	$.LC4
	call	print
	movl	0(%ebp), %eax
	popl	%edi
	popl	%edx
	testb	$8, %al
	je	.L51
	jmp	.L75
.L73:
	movl	%ecx, 28(%esp)
	movl	$.LC3, 24(%esp)
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	print
	.size	kernel_main, .-kernel_main
	.local	cursor
	.comm	cursor,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
