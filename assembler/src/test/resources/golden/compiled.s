# What gcc 12 makes of a C file written for this test. Each case: === object (32 or 64) and code mode.
# compiled.objects beside it holds GNU's answers; regenerate with tools/regen-assembler-goldens.
=== 64 .code64
	.file	"c2.c"
	.text
	.p2align 4
	.globl	d
	.type	d, @function
d:
.LFB0:
	.cfi_startproc
	mulsd	.LC0(%rip), %xmm0
	addsd	.LC1(%rip), %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	d, .-d
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"x"
	.text
	.p2align 4
	.globl	sw
	.type	sw, @function
sw:
.LFB1:
	.cfi_startproc
	cmpl	$5, %edi
	ja	.L4
	movl	%edi, %edi
	jmp	*.L6(,%rdi,8)
	.section	.rodata
	.align 8
	.align 4
.L6:
	.quad	.L11
	.quad	.L12
	.quad	.L9
	.quad	.L8
	.quad	.L7
	.quad	.L5
	.text
	.p2align 4,,10
	.p2align 3
.L12:
	movl	$9, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$5, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	priv(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, priv(%rip)
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	$.LC2, %edi
	xorl	%eax, %eax
	jmp	printf
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$8, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movl	$77, %eax
	ret
.L4:
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	sw, .-sw
	.p2align 4
	.globl	mul
	.type	mul, @function
mul:
.LFB2:
	.cfi_startproc
	movabsq	$2635249153387078803, %rax
	imulq	%rsi, %rdi
	mulq	%rdi
	subq	%rdx, %rdi
	shrq	%rdi
	leaq	(%rdx,%rdi), %rax
	shrq	$2, %rax
	ret
	.cfi_endproc
.LFE2:
	.size	mul, .-mul
	.p2align 4
	.globl	fill
	.type	fill, @function
fill:
.LFB3:
	.cfi_startproc
	movl	%esi, %r9d
	xorl	%r8d, %r8d
	movl	$2863311531, %esi
	testl	%r9d, %r9d
	jle	.L14
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%r8d, %eax
	movl	%r8d, (%rdi)
	movl	$1, %edx
	andl	$63, %eax
	movslq	tab(,%rax,4), %rax
	movb	$97, 4(%rdi)
	movq	%rax, 16(%rdi)
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%edx, %eax
	imulq	%rsi, %rax
	shrq	$33, %rax
	leal	(%rax,%rax,2), %ecx
	movl	%edx, %eax
	subl	%ecx, %eax
	cltq
	movq	names(,%rax,8), %rax
	movzbl	(%rax), %eax
	movb	%al, 4(%rdi,%rdx)
	addq	$1, %rdx
	cmpq	$10, %rdx
	jne	.L16
	addl	$1, %r8d
	addq	$24, %rdi
	cmpl	%r8d, %r9d
	jne	.L17
.L14:
	ret
	.cfi_endproc
.LFE3:
	.size	fill, .-fill
	.p2align 4
	.globl	rec
	.type	rec, @function
rec:
.LFB4:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movzbl	%dil, %eax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$1608, %rsp
	.cfi_def_cfa_offset 1664
	movb	%dil, 80(%rsp,%rax)
	cmpl	$1, %edi
	jle	.L70
	leal	-1(%rdi), %eax
	movl	%edi, %ebx
	movzbl	%al, %edx
	movb	%al, 384(%rsp,%rdx)
	cmpl	$1, %eax
	je	.L71
	leal	-2(%rdi), %ebp
	movsbl	391(%rsp), %esi
	movzbl	%bpl, %r8d
	movb	%bpl, 688(%rsp,%r8)
	movl	%esi, 8(%rsp)
	cmpl	$1, %ebp
	je	.L72
	movsbl	695(%rsp), %r10d
	leal	-3(%rdi), %r12d
	movzbl	%r12b, %eax
	movq	%rax, 16(%rsp)
	movb	%r12b, 992(%rsp,%rax)
	cmpl	$1, %r12d
	je	.L73
	movsbl	999(%rsp), %r11d
	leal	-4(%rdi), %r13d
	movzbl	%r13b, %r15d
	movb	%r13b, 1296(%rsp,%r15)
	cmpl	$1, %r13d
	je	.L74
	leal	-5(%rdi), %edx
	movq	%r8, 56(%rsp)
	movl	%edx, %edi
	movl	%r11d, 52(%rsp)
	movl	%r10d, 40(%rsp)
	movl	%edx, 32(%rsp)
	call	rec
	leal	-6(%rbx), %ecx
	movl	%ecx, %edi
	movl	%ecx, 48(%rsp)
	movl	%eax, %r14d
	call	rec
	movl	32(%rsp), %edx
	movl	48(%rsp), %ecx
	addl	%eax, %r14d
	movl	%eax, 28(%rsp)
	movl	40(%rsp), %r10d
	movsbl	1303(%rsp), %eax
	movl	52(%rsp), %r11d
	movq	56(%rsp), %r8
	addl	%eax, %r14d
	movzbl	%dl, %eax
	cmpl	$1, %edx
	movb	%dl, 1296(%rsp,%rax)
	je	.L32
	leal	-7(%rbx), %edi
	movq	%r8, 72(%rsp)
	movl	%edx, 64(%rsp)
	movl	%ecx, 56(%rsp)
	movl	%edi, 32(%rsp)
	call	rec
	movl	28(%rsp), %ecx
	movsbl	1303(%rsp), %r9d
	movb	%r13b, 992(%rsp,%r15)
	movl	52(%rsp), %r11d
	movl	32(%rsp), %edi
	addl	%ecx, %eax
	movl	%r9d, 48(%rsp)
	addl	%r9d, %eax
	addl	%eax, %r14d
	addl	%r11d, %r14d
	call	rec
	movl	28(%rsp), %ecx
	movl	48(%rsp), %r9d
	movl	%eax, %r11d
	movl	40(%rsp), %r10d
	movl	64(%rsp), %edx
	leal	(%rcx,%rax), %eax
	movl	56(%rsp), %ecx
	movq	72(%rsp), %r8
	addl	%eax, %r9d
	movzbl	%cl, %eax
	cmpl	$1, %ecx
	movb	%cl, 1296(%rsp,%rax)
	je	.L58
	leal	-8(%rbx), %edi
	movq	%r8, 56(%rsp)
	movl	%edx, 52(%rsp)
	movl	%ecx, 40(%rsp)
	movl	%r10d, 32(%rsp)
	movl	%r11d, 48(%rsp)
	movl	%r9d, 28(%rsp)
	call	rec
	movl	48(%rsp), %r11d
	movq	56(%rsp), %r8
	movsbl	1303(%rsp), %edi
	movl	52(%rsp), %edx
	addl	%r11d, %eax
	movl	40(%rsp), %ecx
	movl	32(%rsp), %r10d
	movl	28(%rsp), %r9d
	addl	%edi, %eax
.L34:
	movsbl	999(%rsp), %edi
	addl	%r9d, %eax
	movb	%r13b, 992(%rsp,%r15)
	movzbl	%dl, %r15d
	movsbl	999(%rsp), %esi
	movb	%dl, 1296(%rsp,%r15)
	addl	%edi, %eax
	addl	%r14d, %eax
	movl	%esi, 48(%rsp)
	addl	%r10d, %eax
	movl	%eax, 28(%rsp)
	movq	16(%rsp), %rax
	movb	%r12b, 688(%rsp,%rax)
	cmpl	$1, %edx
	je	.L75
	movl	%ecx, %edi
	movq	%r8, 56(%rsp)
	movl	%edx, 52(%rsp)
	movl	%ecx, 40(%rsp)
	call	rec
	leal	-7(%rbx), %r9d
	movl	%r9d, %edi
	movl	%eax, %r14d
	movl	%r9d, 72(%rsp)
	call	rec
	movl	40(%rsp), %ecx
	movl	52(%rsp), %edx
	addl	%eax, %r14d
	movl	%eax, 32(%rsp)
	movsbl	1303(%rsp), %eax
	cmpl	$1, %ecx
	movq	56(%rsp), %r8
	leal	(%r14,%rax), %r10d
	movzbl	%cl, %eax
	movb	%cl, 1296(%rsp,%rax)
	je	.L36
	leal	-8(%rbx), %edi
	movq	%r8, 64(%rsp)
	movl	%edx, 56(%rsp)
	movl	%r10d, 52(%rsp)
	movl	%edi, 40(%rsp)
	call	rec
	movl	32(%rsp), %ecx
	movl	52(%rsp), %r10d
	movsbl	1303(%rsp), %r14d
	movl	48(%rsp), %esi
	addl	%eax, %ecx
	movl	56(%rsp), %edx
	movl	40(%rsp), %edi
	addl	%r14d, %ecx
	addl	%r10d, %ecx
	movb	%dl, 992(%rsp,%r15)
	addl	%esi, %ecx
	movl	%ecx, 48(%rsp)
	call	rec
	movl	32(%rsp), %ecx
	movl	72(%rsp), %r9d
	movl	%eax, %r15d
	movq	64(%rsp), %r8
	leal	(%rcx,%rax), %eax
	movl	48(%rsp), %ecx
	addl	%eax, %r14d
	movzbl	%r9b, %eax
	cmpl	$1, %r9d
	movb	%r9b, 1296(%rsp,%rax)
	je	.L37
	leal	-9(%rbx), %edi
	movq	%r8, 32(%rsp)
	movl	%ecx, 48(%rsp)
	call	rec
	movq	32(%rsp), %r8
	movl	48(%rsp), %ecx
	addl	%eax, %r15d
	movsbl	1303(%rsp), %eax
	addl	%eax, %r15d
.L40:
	movsbl	999(%rsp), %eax
	addl	%r14d, %r15d
	addl	%eax, %r15d
.L39:
	movsbl	695(%rsp), %eax
	addl	%ecx, %r15d
	movzbl	%r13b, %r9d
	movb	%bpl, 384(%rsp,%r8)
	movb	%r13b, 992(%rsp,%r9)
	addl	%eax, %r15d
	movl	28(%rsp), %eax
	addl	%eax, %r15d
	movl	8(%rsp), %eax
	addl	%eax, %r15d
	movq	16(%rsp), %rax
	movb	%r12b, 688(%rsp,%rax)
	movsbl	695(%rsp), %esi
	cmpl	$1, %r13d
	je	.L76
	leal	-5(%rbx), %r14d
	movsbl	999(%rsp), %ebp
	movzbl	%r14b, %eax
	movq	%rax, 8(%rsp)
	movb	%r14b, 1296(%rsp,%rax)
	cmpl	$1, %r14d
	je	.L77
	leal	-6(%rbx), %ecx
	movq	%r9, 40(%rsp)
	movl	%ecx, %edi
	movl	%esi, 32(%rsp)
	movl	%ecx, 48(%rsp)
	call	rec
	movl	%eax, %r12d
	leal	-7(%rbx), %eax
	movl	%eax, %edi
	movl	%eax, 16(%rsp)
	call	rec
	movl	48(%rsp), %ecx
	movl	32(%rsp), %esi
	addl	%eax, %r12d
	movl	%eax, 28(%rsp)
	movsbl	1303(%rsp), %eax
	movq	40(%rsp), %r9
	addl	%eax, %r12d
	movzbl	%cl, %eax
	cmpl	$1, %ecx
	movb	%cl, 1296(%rsp,%rax)
	je	.L46
	leal	-8(%rbx), %edi
	movq	%r9, 56(%rsp)
	movl	%ecx, 52(%rsp)
	movl	%esi, 40(%rsp)
	movl	%edi, 32(%rsp)
	call	rec
	movl	28(%rsp), %esi
	movq	8(%rsp), %rdx
	movsbl	1303(%rsp), %r11d
	movl	32(%rsp), %edi
	addl	%esi, %eax
	movb	%r14b, 992(%rsp,%rdx)
	addl	%r11d, %eax
	movl	%r11d, 48(%rsp)
	addl	%r12d, %eax
	leal	(%rax,%rbp), %r12d
	call	rec
	movl	28(%rsp), %esi
	movl	16(%rsp), %ecx
	movl	48(%rsp), %r11d
	movl	%eax, %r10d
	movq	56(%rsp), %r9
	leal	(%rsi,%rax), %ebp
	movzbl	%cl, %eax
	movl	40(%rsp), %esi
	addl	%r11d, %ebp
	cmpl	$1, %ecx
	movb	%cl, 1296(%rsp,%rax)
	movl	52(%rsp), %ecx
	je	.L57
	leal	-9(%rbx), %edi
	movq	%r9, 40(%rsp)
	movl	%ecx, 32(%rsp)
	movl	%r10d, 48(%rsp)
	movl	%esi, 28(%rsp)
	call	rec
	movl	48(%rsp), %r10d
	movq	40(%rsp), %r9
	movsbl	1303(%rsp), %edi
	movl	32(%rsp), %ecx
	addl	%r10d, %eax
	movl	28(%rsp), %esi
	addl	%edi, %eax
.L48:
	movsbl	999(%rsp), %edi
	addl	%ebp, %eax
	movb	%r13b, 688(%rsp,%r9)
	movzbl	%cl, %r13d
	movb	%cl, 1296(%rsp,%r13)
	addl	%edi, %eax
	addl	%r12d, %eax
	addl	%eax, %esi
	movq	8(%rsp), %rax
	movb	%r14b, 992(%rsp,%rax)
	movsbl	999(%rsp), %r14d
	cmpl	$1, %ecx
	je	.L78
	movl	16(%rsp), %edi
	movl	%ecx, 28(%rsp)
	movl	%esi, 8(%rsp)
	call	rec
	leal	-8(%rbx), %edx
	movl	%edx, %edi
	movl	%eax, %r12d
	movl	%edx, 40(%rsp)
	call	rec
	movl	16(%rsp), %esi
	movl	28(%rsp), %ecx
	addl	%eax, %r12d
	movl	%eax, %ebp
	movsbl	1303(%rsp), %eax
	cmpl	$1, %esi
	leal	(%r12,%rax), %r9d
	movzbl	%sil, %eax
	movb	%sil, 1296(%rsp,%rax)
	movl	8(%rsp), %esi
	je	.L52
	leal	-9(%rbx), %edi
	movl	%esi, 28(%rsp)
	movl	%ecx, 32(%rsp)
	movl	%r9d, 48(%rsp)
	movl	%edi, 16(%rsp)
	call	rec
	movl	48(%rsp), %r9d
	movl	32(%rsp), %ecx
	movsbl	1303(%rsp), %r8d
	leal	(%rax,%rbp), %r12d
	movl	16(%rsp), %edi
	movb	%cl, 992(%rsp,%r13)
	addl	%r8d, %r12d
	movl	%r8d, 8(%rsp)
	addl	%r9d, %r12d
	call	rec
	movl	40(%rsp), %edx
	addl	%r14d, %r12d
	movl	28(%rsp), %esi
	movl	8(%rsp), %r8d
	addl	%eax, %ebp
	movl	%eax, %r14d
	movzbl	%dl, %eax
	addl	%r8d, %ebp
	cmpl	$1, %edx
	movb	%dl, 1296(%rsp,%rax)
	je	.L53
	leal	-10(%rbx), %edi
	movl	%esi, 8(%rsp)
	call	rec
	movsbl	1303(%rsp), %edx
	movl	8(%rsp), %esi
	addl	%r14d, %eax
	addl	%edx, %eax
.L56:
	movsbl	999(%rsp), %edx
	addl	%ebp, %eax
	addl	%edx, %eax
.L55:
	movsbl	695(%rsp), %edx
	addl	%r12d, %eax
	addl	%edx, %eax
.L51:
	movsbl	391(%rsp), %edx
	addl	%esi, %eax
	addl	%edx, %eax
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L71:
	movsbl	385(%rsp), %eax
	movl	%eax, %r15d
.L43:
	movsbl	87(%rsp), %edx
	addl	%r15d, %eax
	addl	%edx, %eax
.L22:
	addq	$1608, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L70:
	.cfi_restore_state
	movsbl	81(%rsp), %eax
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L72:
	movsbl	689(%rsp), %eax
	leal	(%rsi,%rax,2), %r15d
	movl	$1, %eax
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L73:
	movsbl	993(%rsp), %eax
	movb	%bpl, 384(%rsp,%r8)
	movl	$1, %esi
	movb	$1, 689(%rsp)
	leal	1(%r10,%rax,2), %r15d
	movl	8(%rsp), %eax
	addl	%eax, %r15d
.L29:
	movsbl	689(%rsp), %eax
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L74:
	movsbl	1297(%rsp), %eax
	movb	$1, 993(%rsp)
	movl	$1, %ecx
	leal	1(%r11,%rax,2), %eax
	addl	%r10d, %eax
	movl	%eax, 28(%rsp)
	movq	16(%rsp), %rax
	movb	%r12b, 688(%rsp,%rax)
.L31:
	movsbl	993(%rsp), %r15d
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L77:
	movsbl	1297(%rsp), %eax
	movb	%r13b, 688(%rsp,%r9)
	movl	$1, %r12d
	movb	$1, 993(%rsp)
	leal	1(%rbp,%rax,2), %eax
	addl	%eax, %esi
.L45:
	movsbl	993(%rsp), %eax
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L76:
	movsbl	993(%rsp), %eax
	movb	$1, 689(%rsp)
	leal	(%rsi,%rax,2), %esi
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L32:
	movsbl	1297(%rsp), %eax
	movb	%r13b, 992(%rsp,%r15)
	movl	$1, %r9d
	movb	$1, 1297(%rsp)
	addl	%eax, %r14d
	addl	%r11d, %r14d
.L58:
	movsbl	1297(%rsp), %eax
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L52:
	movsbl	1297(%rsp), %r12d
	movb	%cl, 992(%rsp,%r13)
	movl	$1, %ebp
	movb	$1, 1297(%rsp)
	addl	%r9d, %r12d
	addl	%r14d, %r12d
.L53:
	movsbl	1297(%rsp), %eax
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L78:
	movsbl	1297(%rsp), %eax
	movb	$1, 993(%rsp)
	leal	(%r14,%rax,2), %r12d
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L46:
	movsbl	1297(%rsp), %eax
	movb	$1, 1297(%rsp)
	addl	%eax, %r12d
	movq	8(%rsp), %rax
	addl	%ebp, %r12d
	movl	$1, %ebp
	movb	%r14b, 992(%rsp,%rax)
.L57:
	movsbl	1297(%rsp), %eax
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L36:
	movsbl	1297(%rsp), %eax
	movl	48(%rsp), %ecx
	movb	%dl, 992(%rsp,%r15)
	movl	$1, %r14d
	movb	$1, 1297(%rsp)
	addl	%eax, %r10d
	addl	%r10d, %ecx
.L37:
	movsbl	1297(%rsp), %r15d
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L75:
	movsbl	1297(%rsp), %eax
	movb	$1, 993(%rsp)
	leal	(%rsi,%rax,2), %ecx
	jmp	.L31
	.cfi_endproc
.LFE4:
	.size	rec, .-rec
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB5:
	.cfi_startproc
	pxor	%xmm1, %xmm1
	cvtsi2ssl	%edi, %xmm1
	divss	%xmm1, %xmm0
	ret
	.cfi_endproc
.LFE5:
	.size	f, .-f
	.p2align 4
	.globl	io
	.type	io, @function
io:
.LFB6:
	.cfi_startproc
	movl	%esi, %eax
	movl	%edi, %edx
#APP
# 4 "c2.c" 1
	outb %al,%dx
# 0 "" 2
# 4 "c2.c" 1
	1: jmp 1b
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE6:
	.size	io, .-io
	.p2align 4
	.globl	gettl
	.type	gettl, @function
gettl:
.LFB7:
	.cfi_startproc
	movl	%fs:tl@tpoff, %eax
	leal	1(%rax), %edx
	movl	%edx, %fs:tl@tpoff
	ret
	.cfi_endproc
.LFE7:
	.size	gettl, .-gettl
	.globl	tl
	.section	.tbss,"awT",@nobits
	.align 4
	.type	tl, @object
	.size	tl, 4
tl:
	.zero	4
	.data
	.align 4
	.type	priv, @object
	.size	priv, 4
priv:
	.long	3
	.globl	tab
	.bss
	.align 32
	.type	tab, @object
	.size	tab, 400
tab:
	.zero	400
	.section	.rodata.str1.1
.LC3:
	.string	"a"
.LC4:
	.string	"bb"
.LC5:
	.string	"ccc"
	.section	.rodata
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC3
	.quad	.LC4
	.quad	.LC5
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1074003968
	.align 8
.LC1:
	.long	0
	.long	1072693248
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
=== 32 .code32
	.file	"c2.c"
	.text
	.p2align 4
	.globl	d
	.type	d, @function
d:
.LFB0:
	.cfi_startproc
	flds	.LC0
	fmull	4(%esp)
	fadds	.LC1
	ret
	.cfi_endproc
.LFE0:
	.size	d, .-d
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"x"
	.text
	.p2align 4
	.globl	sw
	.type	sw, @function
sw:
.LFB1:
	.cfi_startproc
	movl	4(%esp), %eax
	cmpl	$5, %eax
	ja	.L4
	jmp	*.L6(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L6:
	.long	.L11
	.long	.L12
	.long	.L9
	.long	.L8
	.long	.L7
	.long	.L5
	.text
	.p2align 4,,10
	.p2align 3
.L12:
	movl	$9, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	movl	$5, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	movl	priv, %eax
	leal	1(%eax), %edx
	movl	%edx, priv
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	movl	$.LC3, 4(%esp)
	jmp	printf
	.p2align 4,,10
	.p2align 3
.L8:
	movl	$8, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	movl	$77, %eax
	ret
.L4:
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	sw, .-sw
	.p2align 4
	.globl	mul
	.type	mul, @function
mul:
.LFB2:
	.cfi_startproc
	movl	8(%esp), %ecx
	imull	4(%esp), %ecx
	movl	$613566757, %eax
	mull	%ecx
	subl	%edx, %ecx
	shrl	%ecx
	leal	(%edx,%ecx), %eax
	shrl	$2, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	mul, .-mul
	.p2align 4
	.globl	fill
	.type	fill, @function
fill:
.LFB3:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	movl	24(%esp), %ebp
	movl	20(%esp), %ebx
	testl	%ebp, %ebp
	jle	.L14
	xorl	%edi, %edi
	movl	$-1431655765, %esi
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%edi, %eax
	movl	%edi, (%ebx)
	movl	$1, %ecx
	andl	$63, %eax
	movl	tab(,%eax,4), %eax
	movb	$97, 4(%ebx)
	movl	%eax, 16(%ebx)
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%ecx, %eax
	mull	%esi
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	names(,%eax,4), %eax
	movzbl	(%eax), %eax
	movb	%al, 4(%ebx,%ecx)
	addl	$1, %ecx
	cmpl	$10, %ecx
	jne	.L16
	addl	$1, %edi
	addl	$20, %ebx
	cmpl	%edi, %ebp
	jne	.L17
.L14:
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE3:
	.size	fill, .-fill
	.p2align 4
	.globl	rec
	.type	rec, @function
rec:
.LFB4:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$1564, %esp
	.cfi_def_cfa_offset 1584
	movl	1584(%esp), %ebx
	movzbl	%bl, %eax
	movb	%bl, 52(%esp,%eax)
	cmpl	$1, %ebx
	jle	.L71
	leal	-1(%ebx), %eax
	movzbl	%al, %edx
	movb	%al, 352(%esp,%edx)
	cmpl	$1, %eax
	je	.L72
	leal	-2(%ebx), %esi
	movl	%esi, %eax
	movzbl	%al, %eax
	movl	%eax, %edi
	movl	%eax, 8(%esp)
	movl	%esi, %eax
	movb	%al, 652(%esp,%edi)
	movsbl	359(%esp), %edi
	movl	%edi, 12(%esp)
	cmpl	$1, %esi
	je	.L73
	leal	-3(%ebx), %ecx
	movsbl	659(%esp), %edi
	movzbl	%cl, %eax
	movl	%eax, 16(%esp)
	movb	%cl, 952(%esp,%eax)
	movl	%edi, 24(%esp)
	cmpl	$1, %ecx
	je	.L74
	leal	-4(%ebx), %eax
	movzbl	%al, %edi
	movl	%eax, 4(%esp)
	movl	%edi, 28(%esp)
	movb	%al, 1252(%esp,%edi)
	movsbl	959(%esp), %edi
	cmpl	$1, %eax
	je	.L75
	movl	%ecx, 36(%esp)
	leal	-5(%ebx), %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	%eax, 32(%esp)
	pushl	%eax
	.cfi_def_cfa_offset 1600
	call	rec
	leal	-6(%ebx), %ecx
	movl	%ecx, 16(%esp)
	movl	%eax, %ebp
	movl	%ecx, (%esp)
	call	rec
	movl	36(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	36(%esp), %ecx
	addl	%eax, %ebp
	movl	%eax, 32(%esp)
	movsbl	1259(%esp), %eax
	addl	%eax, %ebp
	movzbl	%dl, %eax
	cmpl	$1, %edx
	movb	%dl, 1252(%esp,%eax)
	je	.L33
	movl	%ecx, 44(%esp)
	leal	-7(%ebx), %edx
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	%edx
	.cfi_def_cfa_offset 1600
	movl	%edx, 56(%esp)
	call	rec
	movl	48(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movsbl	1259(%esp), %edx
	addl	%edx, %eax
	movl	%edx, 36(%esp)
	addl	%ebp, %eax
	leal	(%eax,%edi), %ebp
	movl	28(%esp), %edi
	movzbl	4(%esp), %eax
	movb	%al, 952(%esp,%edi)
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	52(%esp), %edx
	pushl	%edx
	.cfi_def_cfa_offset 1600
	call	rec
	movl	16(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	%eax, %edx
	movl	32(%esp), %eax
	leal	(%eax,%edx), %edi
	movl	36(%esp), %eax
	addl	%eax, %edi
	movzbl	%cl, %eax
	cmpl	$1, %ecx
	movb	%cl, 1252(%esp,%eax)
	movl	44(%esp), %ecx
	je	.L59
	movl	%edx, 36(%esp)
	leal	-8(%ebx), %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	%ecx, 44(%esp)
	pushl	%eax
	.cfi_def_cfa_offset 1600
	call	rec
	movl	52(%esp), %edx
	movl	48(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movsbl	1259(%esp), %edx
	addl	%edx, %eax
.L35:
	movsbl	959(%esp), %edx
	addl	%edi, %eax
	movl	28(%esp), %edi
	addl	%edx, %eax
	movl	24(%esp), %edx
	addl	%ebp, %eax
	addl	%eax, %edx
	movl	16(%esp), %eax
	movl	%edx, 24(%esp)
	movb	%cl, 652(%esp,%eax)
	movzbl	4(%esp), %eax
	movb	%al, 952(%esp,%edi)
	movl	20(%esp), %edi
	movsbl	959(%esp), %edx
	movl	%edi, %eax
	movzbl	%al, %ebp
	movl	%edx, 32(%esp)
	movb	%al, 1252(%esp,%ebp)
	cmpl	$1, %edi
	je	.L76
	movl	%ecx, 40(%esp)
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	12(%esp)
	.cfi_def_cfa_offset 1600
	call	rec
	movl	%eax, %edi
	leal	-7(%ebx), %eax
	movl	%eax, 44(%esp)
	movl	%eax, (%esp)
	call	rec
	movl	16(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	40(%esp), %ecx
	addl	%eax, %edi
	movl	%eax, 36(%esp)
	movsbl	1259(%esp), %eax
	addl	%eax, %edi
	movzbl	%dl, %eax
	cmpl	$1, %edx
	movb	%dl, 1252(%esp,%eax)
	je	.L37
	movl	%ecx, 44(%esp)
	leal	-8(%ebx), %edx
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	%edx
	.cfi_def_cfa_offset 1600
	movl	%edx, 56(%esp)
	call	rec
	movl	52(%esp), %edx
	movsbl	1275(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movl	32(%esp), %edx
	movl	%ecx, (%esp)
	addl	%ecx, %eax
	addl	%eax, %edi
	movzbl	20(%esp), %eax
	addl	%edx, %edi
	movb	%al, 952(%esp,%ebp)
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	52(%esp), %edx
	pushl	%edx
	.cfi_def_cfa_offset 1600
	call	rec
	movl	52(%esp), %ebp
	movl	16(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	%eax, %edx
	addl	%eax, %ebp
	addl	%ecx, %ebp
	movl	28(%esp), %ecx
	movzbl	%cl, %eax
	cmpl	$1, %ecx
	movb	%cl, 1252(%esp,%eax)
	movl	44(%esp), %ecx
	je	.L38
	movl	%edx, 20(%esp)
	leal	-9(%ebx), %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	%ecx, 12(%esp)
	pushl	%eax
	.cfi_def_cfa_offset 1600
	call	rec
	movl	36(%esp), %edx
	movl	16(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movsbl	1259(%esp), %edx
	addl	%edx, %eax
.L41:
	movsbl	959(%esp), %edx
	addl	%ebp, %eax
	addl	%edx, %eax
.L40:
	movsbl	659(%esp), %edx
	addl	%edi, %eax
	movl	24(%esp), %edi
	movl	12(%esp), %ebp
	addl	%edx, %eax
	addl	%edi, %eax
	movl	8(%esp), %edi
	addl	%eax, %ebp
	movl	%esi, %eax
	movl	4(%esp), %esi
	movb	%al, 352(%esp,%edi)
	movl	16(%esp), %eax
	movb	%cl, 652(%esp,%eax)
	movl	%esi, %eax
	movzbl	%al, %ecx
	movb	%al, 952(%esp,%ecx)
	movsbl	659(%esp), %eax
	movl	%eax, 8(%esp)
	cmpl	$1, %esi
	je	.L77
	leal	-5(%ebx), %eax
	movzbl	%al, %esi
	movl	%eax, 16(%esp)
	movl	%eax, %edi
	movl	%esi, 20(%esp)
	movb	%al, 1252(%esp,%esi)
	movsbl	959(%esp), %esi
	cmpl	$1, %eax
	je	.L78
	movl	%ecx, 28(%esp)
	leal	-6(%ebx), %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	%eax, 12(%esp)
	pushl	%eax
	.cfi_def_cfa_offset 1600
	call	rec
	leal	-7(%ebx), %ecx
	movl	%ecx, 28(%esp)
	movl	%eax, %edi
	movl	%ecx, (%esp)
	call	rec
	movl	16(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	28(%esp), %ecx
	addl	%eax, %edi
	movl	%eax, 24(%esp)
	movsbl	1259(%esp), %eax
	addl	%eax, %edi
	movzbl	%dl, %eax
	cmpl	$1, %edx
	movb	%dl, 1252(%esp,%eax)
	je	.L47
	movl	%ecx, 36(%esp)
	leal	-8(%ebx), %edx
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	%edx
	.cfi_def_cfa_offset 1600
	movl	%edx, 48(%esp)
	call	rec
	movl	40(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movsbl	1259(%esp), %edx
	addl	%edx, %eax
	movl	%edx, 28(%esp)
	addl	%edi, %eax
	leal	(%eax,%esi), %edi
	movl	20(%esp), %esi
	movzbl	16(%esp), %eax
	movb	%al, 952(%esp,%esi)
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	44(%esp), %edx
	pushl	%edx
	.cfi_def_cfa_offset 1600
	call	rec
	movl	28(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	%eax, %edx
	movl	24(%esp), %eax
	leal	(%eax,%edx), %esi
	movl	28(%esp), %eax
	addl	%eax, %esi
	movzbl	%cl, %eax
	cmpl	$1, %ecx
	movb	%cl, 1252(%esp,%eax)
	movl	36(%esp), %ecx
	je	.L58
	movl	%edx, 28(%esp)
	leal	-9(%ebx), %eax
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	%ecx, 36(%esp)
	pushl	%eax
	.cfi_def_cfa_offset 1600
	call	rec
	movl	44(%esp), %edx
	movl	40(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movsbl	1259(%esp), %edx
	addl	%edx, %eax
.L49:
	movsbl	959(%esp), %edx
	addl	%esi, %eax
	leal	(%eax,%edx), %esi
	movl	8(%esp), %eax
	addl	%edi, %esi
	addl	%eax, %esi
	movzbl	4(%esp), %eax
	movb	%al, 652(%esp,%ecx)
	movl	20(%esp), %ecx
	movzbl	16(%esp), %eax
	movb	%al, 952(%esp,%ecx)
	movl	(%esp), %ecx
	movsbl	959(%esp), %eax
	movzbl	%cl, %edx
	movb	%cl, 1252(%esp,%edx)
	movl	%eax, 8(%esp)
	cmpl	$1, %ecx
	je	.L79
	movl	%edx, 20(%esp)
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	24(%esp)
	.cfi_def_cfa_offset 1600
	call	rec
	movl	%eax, %edi
	leal	-8(%ebx), %eax
	movl	%eax, 20(%esp)
	movl	%eax, (%esp)
	call	rec
	movl	28(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%eax, %edi
	movl	%eax, 16(%esp)
	movsbl	1259(%esp), %eax
	addl	%eax, %edi
	movzbl	%dl, %eax
	cmpl	$1, %edx
	movb	%dl, 1252(%esp,%eax)
	movl	20(%esp), %edx
	je	.L53
	movl	%edx, 24(%esp)
	leal	-9(%ebx), %ecx
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	%ecx
	.cfi_def_cfa_offset 1600
	movl	%ecx, 36(%esp)
	call	rec
	movl	32(%esp), %edx
	movsbl	1275(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	addl	%edx, %eax
	movl	24(%esp), %edx
	movl	%ecx, 12(%esp)
	addl	%ecx, %eax
	addl	%eax, %edi
	movl	8(%esp), %eax
	addl	%eax, %edi
	movzbl	(%esp), %eax
	movb	%al, 952(%esp,%edx)
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	movl	32(%esp), %ecx
	pushl	%ecx
	.cfi_def_cfa_offset 1600
	call	rec
	movl	32(%esp), %edx
	movl	20(%esp), %ecx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movl	%eax, (%esp)
	addl	%edx, %eax
	movl	12(%esp), %edx
	addl	%eax, %edx
	movzbl	%cl, %eax
	movb	%cl, 1252(%esp,%eax)
	cmpl	$1, %ecx
	je	.L54
	movl	%edx, 4(%esp)
	subl	$10, %ebx
	subl	$12, %esp
	.cfi_def_cfa_offset 1596
	pushl	%ebx
	.cfi_def_cfa_offset 1600
	call	rec
	movl	16(%esp), %ebx
	movl	20(%esp), %edx
	addl	$16, %esp
	.cfi_def_cfa_offset 1584
	movsbl	1259(%esp), %ecx
	addl	%ebx, %eax
	addl	%ecx, %eax
.L57:
	addl	%edx, %eax
	movsbl	959(%esp), %edx
	addl	%edx, %eax
.L56:
	movsbl	659(%esp), %edx
	addl	%edi, %eax
	addl	%edx, %eax
.L52:
	movsbl	359(%esp), %edx
	addl	%esi, %eax
	addl	%edx, %eax
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L72:
	movsbl	353(%esp), %eax
	movl	%eax, %ebp
.L44:
	movsbl	59(%esp), %edx
	addl	%ebp, %eax
	addl	$1564, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	addl	%edx, %eax
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L71:
	.cfi_restore_state
	movsbl	53(%esp), %eax
	addl	$1564, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L73:
	.cfi_restore_state
	movsbl	653(%esp), %eax
	leal	(%edi,%eax,2), %ebp
	movl	$1, %eax
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L74:
	movl	12(%esp), %ebp
	movsbl	953(%esp), %eax
	movb	$1, 653(%esp)
	movl	8(%esp), %ebx
	leal	1(%edi,%eax,2), %eax
	addl	%eax, %ebp
	movl	%esi, %eax
	movl	$1, %esi
	movb	%al, 352(%esp,%ebx)
.L30:
	movsbl	653(%esp), %eax
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L75:
	movsbl	1253(%esp), %eax
	movb	$1, 953(%esp)
	leal	1(%edi,%eax,2), %eax
	movl	24(%esp), %edi
	addl	%eax, %edi
	movl	16(%esp), %eax
	movl	%edi, 24(%esp)
	movl	$1, %edi
	movb	%cl, 652(%esp,%eax)
.L32:
	movsbl	953(%esp), %eax
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L78:
	movsbl	1253(%esp), %eax
	movb	$1, 953(%esp)
	leal	1(%esi,%eax,2), %esi
	movl	8(%esp), %eax
	addl	%eax, %esi
	movzbl	4(%esp), %eax
	movb	%al, 652(%esp,%ecx)
.L46:
	movsbl	953(%esp), %eax
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L77:
	movsbl	953(%esp), %eax
	movl	8(%esp), %esi
	movb	$1, 653(%esp)
	leal	(%esi,%eax,2), %esi
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L33:
	movsbl	1253(%esp), %eax
	movb	$1, 1253(%esp)
	addl	%eax, %ebp
	movzbl	4(%esp), %eax
	addl	%edi, %ebp
	movl	28(%esp), %edi
	movb	%al, 952(%esp,%edi)
	movl	$1, %edi
.L59:
	movsbl	1253(%esp), %eax
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L53:
	movsbl	1253(%esp), %eax
	movb	$1, 1253(%esp)
	addl	%eax, %edi
	movl	8(%esp), %eax
	addl	%eax, %edi
	movzbl	(%esp), %eax
	movb	%al, 952(%esp,%edx)
	movl	$1, %edx
.L54:
	movsbl	1253(%esp), %eax
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L79:
	movsbl	1253(%esp), %eax
	movl	8(%esp), %ebx
	movb	$1, 953(%esp)
	leal	(%ebx,%eax,2), %edi
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L47:
	movsbl	1253(%esp), %eax
	movb	$1, 1253(%esp)
	addl	%eax, %edi
	movzbl	16(%esp), %eax
	addl	%esi, %edi
	movl	20(%esp), %esi
	movb	%al, 952(%esp,%esi)
	movl	$1, %esi
.L58:
	movsbl	1253(%esp), %eax
	jmp	.L49
	.p2align 4,,10
	.p2align 3
.L37:
	movsbl	1253(%esp), %eax
	movb	$1, 1253(%esp)
	addl	%eax, %edi
	movl	32(%esp), %eax
	addl	%eax, %edi
	movzbl	20(%esp), %eax
	movb	%al, 952(%esp,%ebp)
	movl	$1, %ebp
.L38:
	movsbl	1253(%esp), %eax
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L76:
	movsbl	1253(%esp), %eax
	movb	$1, 953(%esp)
	leal	(%edx,%eax,2), %edi
	jmp	.L32
	.cfi_endproc
.LFE4:
	.size	rec, .-rec
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB5:
	.cfi_startproc
	fildl	8(%esp)
	fdivrs	4(%esp)
	ret
	.cfi_endproc
.LFE5:
	.size	f, .-f
	.p2align 4
	.globl	io
	.type	io, @function
io:
.LFB6:
	.cfi_startproc
	movzwl	4(%esp), %edx
	movzbl	8(%esp), %eax
#APP
# 4 "c2.c" 1
	outb %al,%dx
# 0 "" 2
# 4 "c2.c" 1
	1: jmp 1b
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE6:
	.size	io, .-io
	.p2align 4
	.globl	gettl
	.type	gettl, @function
gettl:
.LFB7:
	.cfi_startproc
	movl	%gs:tl@ntpoff, %eax
	leal	1(%eax), %edx
	movl	%edx, %gs:tl@ntpoff
	ret
	.cfi_endproc
.LFE7:
	.size	gettl, .-gettl
	.globl	tl
	.section	.tbss,"awT",@nobits
	.align 4
	.type	tl, @object
	.size	tl, 4
tl:
	.zero	4
	.data
	.align 4
	.type	priv, @object
	.size	priv, 4
priv:
	.long	3
	.globl	tab
	.bss
	.align 32
	.type	tab, @object
	.size	tab, 400
tab:
	.zero	400
	.section	.rodata.str1.1
.LC4:
	.string	"a"
.LC5:
	.string	"bb"
.LC6:
	.string	"ccc"
	.section	.rodata
	.align 4
	.type	names, @object
	.size	names, 12
names:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC0:
	.long	1075838976
	.align 4
.LC1:
	.long	1065353216
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
