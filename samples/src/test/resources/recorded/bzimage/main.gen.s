	.file	"main.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"Sample version "
.LC1:
	.string	"\nCommand line: "
.LC2:
	.string	"(none)"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"\nBIOS-provided physical RAM map:\n"
	.section	.rodata.str1.1
.LC4:
	.string	" BIOS-e820: "
.LC5:
	.string	" - "
.LC6:
	.string	" (reserved)\n"
.LC7:
	.string	" (usable)\n"
.LC8:
	.string	"Power down.\n"
.LC9:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	start_kernel
	.type	start_kernel, @function
start_kernel:
	movq	%rdi, %rsi
	movl	552(%rdi), %edi
	movl	$83, %eax
	movl	$.LC0, %ecx
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L2:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L2
	movzwl	526(%rsi), %eax
	leaq	512(%rsi,%rax), %rcx
	movzbl	(%rcx), %eax
	testb	%al, %al
	je	.L19
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L4:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L4
.L19:
	movl	$10, %eax
	movl	$.LC1, %ecx
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L5:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L5
	testl	%edi, %edi
	je	.L20
	movzbl	(%edi), %eax
	movl	%edi, %ecx
	testb	%al, %al
	je	.L21
.L6:
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L8:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L8
.L21:
	movl	$10, %eax
	movl	$.LC3, %ecx
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L9:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L9
	movzbl	488(%rsi), %eax
	testb	%al, %al
	je	.L24
	subl	$1, %eax
	leaq	720(%rsi), %rdi
	movl	$1016, %edx
	movl	$.LC6, %r9d
	leaq	(%rax,%rax,4), %rax
	movl	$.LC7, %r8d
	leaq	740(%rsi,%rax,4), %r10
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$32, %eax
	movl	$.LC4, %ecx
	.p2align 4,,10
	.p2align 3
.L12:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L12
	movq	(%rdi), %rsi
	movl	$60, %ecx
	.p2align 4,,10
	.p2align 3
.L13:
	movq	%rsi, %rax
	shrq	%cl, %rax
	andl	$15, %eax
	movzbl	.LC9(%rax), %eax
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	subl	$4, %ecx
	cmpl	$-4, %ecx
	jne	.L13
	movl	$32, %eax
	movl	$.LC5, %ecx
	.p2align 4,,10
	.p2align 3
.L14:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L14
	addq	8(%rdi), %rsi
	movl	$60, %ecx
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rsi, %rax
	shrq	%cl, %rax
	andl	$15, %eax
	movzbl	.LC9(%rax), %eax
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	subl	$4, %ecx
	cmpl	$-4, %ecx
	jne	.L15
	cmpl	$1, 16(%rdi)
	movq	%r8, %rcx
	movl	$32, %eax
	cmovne	%r9, %rcx
	.p2align 4,,10
	.p2align 3
.L17:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L17
	addq	$20, %rdi
	cmpq	%rdi, %r10
	jne	.L11
.L24:
	movl	$80, %eax
	movl	$.LC8, %ecx
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L18:
	addq	$1, %rcx
#APP
# 13 "main.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L18
	movl	$8192, %eax
	movl	$1540, %edx
#APP
# 15 "main.c" 1
	outw %ax, %dx
# 0 "" 2
#NO_APP
	ret
.L20:
	movl	$40, %eax
	movl	$.LC2, %ecx
	jmp	.L6
	.size	start_kernel, .-start_kernel
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
