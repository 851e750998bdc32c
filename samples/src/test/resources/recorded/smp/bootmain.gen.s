	.file	"bootmain.c"
	.text
	.type	read, @function
read:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	leal	(%eax,%edx), %edi
	movl	%ecx, %edx
	pushl	%esi
	andl	$511, %edx
	shrl	$9, %ecx
	pushl	%ebx
	subl	%edx, %eax
	leal	1(%ecx), %esi
	pushl	%ebx
	movl	%eax, %ebx
	movl	%edi, -16(%ebp)
.L2:
	movl	-16(%ebp), %eax
	cmpl	%eax, %ebx
	jnb	.L10
.L3:
	movl	$503, %edx
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	andl	$-64, %eax
	cmpb	$64, %al
	jne	.L3
	movl	$498, %edx
	movb	$1, %al
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	$499, %edx
	movl	%esi, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	%esi, %eax
	movl	$500, %edx
	shrl	$8, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	%esi, %eax
	movl	$501, %edx
	shrl	$16, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	%esi, %eax
	movl	$502, %edx
	shrl	$24, %eax
	orl	$-32, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movb	$32, %al
	movl	$503, %edx
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
.L4:
	movl	$503, %edx
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	andl	$-64, %eax
	cmpb	$64, %al
	jne	.L4
	movl	%ebx, %edi
	movl	$128, %ecx
	movl	$496, %edx
#APP
# 40 "bootmain.c" 1
	cld; rep insl
# 0 "" 2
#NO_APP
	addl	$512, %ebx
	incl	%esi
	jmp	.L2
.L10:
	popl	%eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	read, .-read
	.globl	load_kernel
	.type	load_kernel, @function
load_kernel:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	$4096, %edx
	movl	$65536, %eax
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	call	read
	cmpl	$1179403647, 65536
	jne	.L11
	movl	65564, %eax
	xorl	%esi, %esi
	leal	65536(%eax), %ebx
.L13:
	movzwl	65580, %eax
	cmpl	%esi, %eax
	jle	.L20
	cmpl	$1, (%ebx)
	je	.L14
.L17:
	incl	%esi
	addl	$32, %ebx
	jmp	.L13
.L14:
	movl	12(%ebx), %edi
	movl	4(%ebx), %ecx
	movl	16(%ebx), %edx
	movl	%edi, %eax
	call	read
	movl	16(%ebx), %eax
.L15:
	cmpl	20(%ebx), %eax
	jnb	.L17
	movb	$0, (%edi,%eax)
	incl	%eax
	jmp	.L15
.L20:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	*65560
.L11:
	addl	$12, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	load_kernel, .-load_kernel
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
