	.file	"kernel.c"
	.text
	.type	put, @function
put:
.LFB0:
	.cfi_startproc
	movq	position(%rip), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, position(%rip)
	addq	%rax, %rax
	movzbl	%dil, %edi
	orw	$3840, %di
	movw	%di, -2146729984(%rax)
	ret
	.cfi_endproc
.LFE0:
	.size	put, .-put
	.type	row, @function
row:
.LFB1:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rsi, %rbx
	leaq	(%rdi,%rdi,4), %rax
	salq	$4, %rax
	movq	%rax, position(%rip)
	movzbl	(%rsi), %edi
	testb	%dil, %dil
	je	.L2
.L4:
	addq	$1, %rbx
	movsbl	%dil, %edi
	call	put
	movzbl	(%rbx), %edi
	testb	%dil, %dil
	jne	.L4
.L2:
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	row, .-row
	.globl	visit
	.type	visit, @function
visit:
.LFB3:
	.cfi_startproc
	leaq	12(%rsi,%rsi), %rdx
	movzbl	%dil, %eax
	orb	$15, %ah
	movw	%ax, -2146729984(%rdx)
	leaq	1(%rsi), %rax
	movzbl	%dil, %edi
	imulq	%rdi, %rax
	addq	sum(%rip), %rax
	movq	%rax, sum(%rip)
	movq	%rax, %rcx
	movq	%rax, %rdx
	movq	%rax, %rsi
	movq	%rax, %rdi
#APP
# 47 "kernel.c" 1
	mov %rax, %r8; mov %rax, %r9; mov %rax, %r10; mov %rax, %r11
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE3:
	.size	visit, .-visit
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"Clean"
.LC1:
	.string	"Dirty"
.LC2:
	.string	"Word: "
.LC3:
	.string	"Number: "
.LC5:
	.string	"Copy: "
.LC4:
	.string	"0123456789abcdef"
	.text
	.globl	kernel_main
	.type	kernel_main, @function
kernel_main:
.LFB4:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	subq	$16, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, %r12
	movq	%rsi, %rbp
	movq	$.LC2, %rsi
	movl	$0, %edi
	call	row
	movq	$visit, %rsi
	movq	%r12, %rdi
	call	each
	movq	$.LC3, %rsi
	movl	$1, %edi
	call	row
	movl	$60, %ebx
.L9:
	movq	%rbp, %rax
	movl	%ebx, %ecx
	shrq	%cl, %rax
	andl	$15, %eax
	movsbl	.LC4(%rax), %edi
	call	put
	subl	$4, %ebx
	cmpl	$-4, %ebx
	jne	.L9
	movq	$.LC5, %rsi
	movl	$2, %edi
	call	row
	movl	$16, %edx
	movq	%r12, %rsi
	movq	%rsp, %rdi
	call	memcpy
	movq	%rax, %rbx
	movzbl	(%rax), %edi
	testb	%dil, %dil
	je	.L10
.L11:
	movsbl	%dil, %edi
	call	put
	addq	$1, %rbx
	movzbl	(%rbx), %edi
	testb	%dil, %dil
	jne	.L11
.L10:
	movl	$0, %eax
	movl	$0, %edx
.L12:
	movzbl	dirt(%rax), %ecx
	addq	%rcx, %rdx
	addq	$1, %rax
	cmpq	$6000, %rax
	jne	.L12
	testq	%rdx, %rdx
	movq	$.LC1, %rsi
	movq	$.LC0, %rax
	cmove	%rax, %rsi
	movl	$3, %edi
	call	row
	movq	%rbp, %rax
	xorq	sum(%rip), %rax
	addq	$16, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	kernel_main, .-kernel_main
	.local	position
	.comm	position,8,8
	.local	sum
	.comm	sum,8,8
	.globl	dirt
	.bss
	.align 32
	.type	dirt, @object
	.size	dirt, 6000
dirt:
	.zero	6000
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
