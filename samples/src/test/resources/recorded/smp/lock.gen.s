	.file	"lock.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"this processor holds the lock already"
	.text
	.p2align 4
	.globl	acquire
	.type	acquire, @function
acquire:
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	16(%esp), %ebx
#APP
# 8 "lock.c" 1
	pushfl; popl %esi
# 0 "" 2
# 15 "lock.c" 1
	cli
# 0 "" 2
#NO_APP
	call	this_processor
	movl	24(%eax), %edx
	leal	1(%edx), %ecx
	movl	%ecx, 24(%eax)
	testl	%edx, %edx
	jne	.L2
	shrl	$9, %esi
	andl	$1, %esi
	movl	%esi, 28(%eax)
.L2:
	movl	(%ebx), %eax
	testl	%eax, %eax
	jne	.L13
.L4:
	movl	$1, %eax
#APP
# 42 "lock.c" 1
	lock; xchgl %eax, (%ebx)
# 0 "" 2
#NO_APP
	movl	$1, %edx
	testl	%eax, %eax
	jne	.L6
.L7:
	call	this_processor
	movl	%eax, 4(%ebx)
	addl	$4, %esp
	popl	%ebx
	popl	%esi
	ret
	.p2align 4,,10
	.p2align 3
.L6:
#APP
# 44 "lock.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	%edx, %eax
#APP
# 42 "lock.c" 1
	lock; xchgl %eax, (%ebx)
# 0 "" 2
#NO_APP
	testl	%eax, %eax
	jne	.L6
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L13:
	movl	4(%ebx), %esi
	call	this_processor
	cmpl	%eax, %esi
	jne	.L4
	subl	$12, %esp
	pushl	$.LC0
	call	panic
	addl	$16, %esp
	jmp	.L4
	.size	acquire, .-acquire
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"unbalanced locks"
	.text
	.p2align 4
	.globl	release
	.type	release, @function
release:
	pushl	%ebx
	subl	$8, %esp
	movl	16(%esp), %eax
	movl	$0, 4(%eax)
#APP
# 53 "lock.c" 1
	movl $0, (%eax)
# 0 "" 2
#NO_APP
	call	this_processor
	movl	%eax, %ebx
#APP
# 8 "lock.c" 1
	pushfl; popl %eax
# 0 "" 2
#NO_APP
	testb	$2, %ah
	jne	.L15
	movl	24(%ebx), %edx
	testl	%edx, %edx
	jle	.L15
.L16:
	subl	$1, %edx
	movl	%edx, 24(%ebx)
	jne	.L14
	movl	28(%ebx), %eax
	testl	%eax, %eax
	je	.L14
#APP
# 29 "lock.c" 1
	sti
# 0 "" 2
#NO_APP
.L14:
	addl	$8, %esp
	popl	%ebx
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	subl	$12, %esp
	pushl	$.LC1
	call	panic
	movl	24(%ebx), %edx
	addl	$16, %esp
	jmp	.L16
	.size	release, .-release
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
