	.file	"kernel.c"
	.text
	.p2align 4
	.type	put, @function
put:
	movl	row(%rip), %eax
	cmpb	$10, %dil
	je	.L5
	movl	column(%rip), %ecx
	leal	(%rax,%rax,4), %eax
	movzbl	%dil, %edi
	sall	$4, %eax
	orw	$1792, %di
	addl	%ecx, %eax
	leal	1(%rcx), %edx
	movl	%eax, %eax
	movl	%edx, column(%rip)
	addq	%rax, %rax
	movw	%di, -2146729984(%rax)
	ret
	.p2align 4,,10
	.p2align 3
.L5:
	addl	$1, %eax
	xorl	%edx, %edx
	movl	%eax, row(%rip)
	movl	%edx, column(%rip)
	ret
	.size	put, .-put
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	print_hex, @function
print_hex:
	movl	column(%rip), %esi
	movl	$60, %ecx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L7:
	leal	(%rdx,%rdx,4), %edx
	orb	$7, %ah
	subl	$4, %ecx
	sall	$4, %edx
	addl	%esi, %edx
	addl	$1, %esi
	movl	%edx, %edx
	addq	%rdx, %rdx
	movw	%ax, -2146729984(%rdx)
	cmpl	$-4, %ecx
	je	.L11
.L9:
	movq	%rdi, %rax
	movl	row(%rip), %edx
	shrq	%cl, %rax
	andl	$15, %eax
	movzbl	.LC0(%rax), %eax
	cmpb	$10, %al
	jne	.L7
	addl	$1, %edx
	subl	$4, %ecx
	xorl	%esi, %esi
	movl	%edx, row(%rip)
	cmpl	$-4, %ecx
	jne	.L9
.L11:
	movl	%esi, column(%rip)
	ret
	.size	print_hex, .-print_hex
	.p2align 4
	.type	print, @function
print:
	movzbl	(%rdi), %eax
	testb	%al, %al
	je	.L12
	movl	column(%rip), %ecx
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L14:
	leal	(%rdx,%rdx,4), %edx
	orb	$7, %ah
	sall	$4, %edx
	addl	%ecx, %edx
	addl	$1, %ecx
	movl	%edx, %edx
	addq	%rdx, %rdx
	movw	%ax, -2146729984(%rdx)
	movzbl	(%rdi), %eax
	testb	%al, %al
	je	.L21
.L16:
	movl	row(%rip), %edx
	addq	$1, %rdi
	cmpb	$10, %al
	jne	.L14
	addl	$1, %edx
	xorl	%ecx, %ecx
	movl	%edx, row(%rip)
	movzbl	(%rdi), %eax
	testb	%al, %al
	jne	.L16
.L21:
	movl	%ecx, column(%rip)
.L12:
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	" -> nothing\n"
.LC2:
	.string	" -> "
	.text
	.p2align 4
	.type	show_mapping, @function
show_mapping:
	movq	%rdi, %r8
#APP
# 56 "kernel.c" 1
	mov %cr3, %r9
# 0 "" 2
#NO_APP
	call	print_hex
	movq	%rdi, %rax
	movl	$39, %ecx
	movabsq	$4503599627366400, %rdx
	shrq	$39, %rax
	andq	%rdx, %r9
	andl	$511, %eax
	movq	-2147483648(%r9,%rax,8), %rsi
	testb	$1, %sil
	je	.L25
.L23:
	subl	$9, %ecx
	movq	%r8, %rax
	andq	%rdx, %rsi
	shrq	%cl, %rax
	andl	$511, %eax
	movq	-2147483648(%rsi,%rax,8), %rsi
	testb	$1, %sil
	je	.L25
	cmpl	$12, %ecx
	je	.L24
	testb	$-128, %sil
	je	.L23
.L24:
	movl	$1, %r9d
	movq	$.LC2, %rdi
	salq	%cl, %r9
	call	print
	movq	%r9, %rdi
	subq	$1, %r9
	movabsq	$4503599627366400, %rax
	negq	%rdi
	andq	%r8, %r9
	andq	%rsi, %rdi
	andq	%rax, %rdi
	addq	%r9, %rdi
	call	print_hex
	movl	$10, %edi
	jmp	put
.L25:
	movq	$.LC1, %rdi
	jmp	print
	.size	show_mapping, .-show_mapping
	.section	.rodata.str1.1
.LC3:
	.string	"kernel_main is at "
.LC4:
	.string	"done\n"
	.text
	.p2align 4
	.globl	kernel_main
	.type	kernel_main, @function
kernel_main:
	subq	$16, %rsp
	movl	$511, %eax
	movl	$-1912602616, idt+226(%rip)
	movw	%ax, 6(%rsp)
	movq	$page_fault, %rax
	movq	%rax, %rdx
	movw	%ax, idt+224(%rip)
	shrq	$32, %rax
	shrq	$16, %rdx
	movl	%eax, idt+232(%rip)
	movq	$idt, 8(%rsp)
	movw	%dx, idt+230(%rip)
	movl	$0, idt+236(%rip)
#APP
# 105 "kernel.c" 1
	lidt 6(%rsp)
# 0 "" 2
#NO_APP
	movq	$.LC3, %rdi
	call	print
	movq	$kernel_main, %rdi
	call	print_hex
	movl	$10, %edi
	call	put
	movq	$row, %rdi
	call	show_mapping
	movl	$753664, %edi
	call	show_mapping
#APP
# 56 "kernel.c" 1
	mov %cr3, %rax
# 0 "" 2
#NO_APP
	movabsq	$4503599627366400, %rdx
	andq	%rdx, %rax
	movq	$0, -2147483648(%rax)
#APP
# 115 "kernel.c" 1
	mov %cr3, %rax; mov %rax, %cr3
# 0 "" 2
#NO_APP
	movl	$753664, %edi
	call	show_mapping
	movl	$753664, %eax
#APP
# 117 "kernel.c" 1
	movb $1, (%rax)
# 0 "" 2
#NO_APP
	movq	$.LC4, %rdi
	call	print
	.p2align 4,,10
	.p2align 3
.L39:
#APP
# 120 "kernel.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L39
	.size	kernel_main, .-kernel_main
	.section	.rodata.str1.1
.LC5:
	.string	", a read\n"
.LC6:
	.string	", a write\n"
.LC7:
	.string	"page fault at "
	.text
	.p2align 4
	.type	page_fault, @function
page_fault:
	pushq	%r11
	pushq	%r10
	pushq	%r9
	pushq	%r8
	pushq	%rbp
	pushq	%rdi
	pushq	%rsi
	pushq	%rbx
	pushq	%rcx
	pushq	%rdx
	pushq	%rax
	movq	88(%rsp), %rbx
#APP
# 85 "kernel.c" 1
	mov %cr2, %rbp
# 0 "" 2
#NO_APP
	movq	$.LC7, %rdi
	cld
	call	print
	movq	%rbp, %rdi
	call	print_hex
	movq	$.LC6, %rax
	andl	$2, %ebx
	movq	$.LC5, %rdx
	cmovne	%rax, %rdx
	movl	column(%rip), %edi
	movl	$44, %eax
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L43:
	leal	(%rsi,%rsi,4), %esi
	orb	$7, %ah
	sall	$4, %esi
	addl	%edi, %esi
	addl	$1, %edi
	movl	%esi, %esi
	addq	%rsi, %rsi
	movw	%ax, -2146729984(%rsi)
	movzbl	(%rdx), %eax
	testb	%al, %al
	je	.L49
.L45:
	movl	row(%rip), %esi
	addq	$1, %rdx
	cmpb	$10, %al
	jne	.L43
	movzbl	(%rdx), %eax
	addl	$1, %esi
	xorl	%edi, %edi
	movl	%esi, row(%rip)
	testb	%al, %al
	jne	.L45
.L49:
	addq	$3, 96(%rsp)
	popq	%rax
	movl	%edi, column(%rip)
	popq	%rdx
	popq	%rcx
	popq	%rbx
	popq	%rsi
	popq	%rdi
	popq	%rbp
	popq	%r8
	popq	%r9
	popq	%r10
	popq	%r11
	addq	$8, %rsp
	iretq
	.size	page_fault, .-page_fault
	.local	column
	.comm	column,4,4
	.local	row
	.comm	row,4,4
	.local	idt
	.comm	idt,512,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
