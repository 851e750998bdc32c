	.file	"unpack.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n\n"
.LC1:
	.string	"\n\n -- System halted"
	.text
	.p2align 4
	.type	fail, @function
fail:
	pushl	%ebx
	movl	%eax, %ecx
	movl	$.LC0, %ebx
	movl	$10, %eax
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L2:
	addl	$1, %ebx
#APP
# 15 "unpack.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L2
	movzbl	(%ecx), %eax
	testb	%al, %al
	je	.L7
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L4:
	addl	$1, %ecx
#APP
# 15 "unpack.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L4
.L7:
	movl	$10, %eax
	movl	$.LC1, %ecx
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L5:
	addl	$1, %ecx
#APP
# 15 "unpack.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L5
	.p2align 4,,10
	.p2align 3
.L6:
#APP
# 30 "unpack.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L6
	.size	fail, .-fail
	.section	.rodata.str1.1
.LC2:
	.string	"ran out of input data"
	.text
	.p2align 4
	.type	take, @function
take:
	pushl	%ebp
	pushl	%edi
	movl	%eax, %edi
	movl	bit_count, %eax
	pushl	%esi
	movl	bits, %esi
	pushl	%ebx
	cmpl	%edi, %eax
	jnb	.L14
	movl	input, %edx
	movl	input_end, %ebp
	xorl	%ebx, %ebx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%eax, %ecx
.L17:
	cmpl	%edx, %ebp
	je	.L23
	movzbl	(%edx), %ebx
	movl	%eax, %ecx
	addl	$8, %eax
	addl	$1, %edx
	sall	%cl, %ebx
	orl	%ebx, %esi
	movl	$1, %ebx
	cmpl	%edi, %eax
	jb	.L18
	movl	%edx, input
.L14:
	subl	%edi, %eax
	movl	%edi, %ecx
	movl	%esi, %edx
	popl	%ebx
	movl	%eax, bit_count
	movl	$-1, %eax
	shrl	%cl, %edx
	sall	%cl, %eax
	movl	%edx, bits
	notl	%eax
	andl	%esi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L23:
	testb	%bl, %bl
	je	.L16
	movl	%ebp, input
	movl	%esi, bits
	movl	%ecx, bit_count
.L16:
	movl	$.LC2, %eax
	call	fail
	.size	take, .-take
	.p2align 4
	.type	make_code, @function
make_code:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%edx, %esi
	leal	32(%eax), %edx
	pushl	%ebx
	movl	%eax, %ebx
	subl	$32, %esp
	.p2align 4,,10
	.p2align 3
.L25:
	movl	$0, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L25
	testl	%ecx, %ecx
	jle	.L26
	movl	%esi, %eax
	leal	(%ecx,%esi), %edi
	.p2align 4,,10
	.p2align 3
.L27:
	movzbl	(%eax), %edx
	addl	$1, %eax
	addw	$1, (%ebx,%edx,2)
	cmpl	%edi, %eax
	jne	.L27
.L26:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movw	%ax, (%ebx)
	movl	$1, %eax
	movw	%dx, 2(%esp)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L28:
	movzwl	(%ebx,%eax,2), %edi
	addl	$1, %eax
	addl	%edi, %edx
	movw	%dx, (%esp,%eax,2)
	cmpl	$15, %eax
	jne	.L28
	testl	%ecx, %ecx
	jle	.L24
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L31:
	movzbl	(%esi,%eax), %edx
	testb	%dl, %dl
	je	.L30
	movzwl	(%esp,%edx,2), %edi
	leal	1(%edi), %ebp
	movw	%ax, 32(%ebx,%edi,2)
	movw	%bp, (%esp,%edx,2)
.L30:
	addl	$1, %eax
	cmpl	%eax, %ecx
	jne	.L31
.L24:
	addl	$32, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	make_code, .-make_code
	.section	.rodata.str1.1
.LC3:
	.string	"invalid compressed format"
	.text
	.p2align 4
	.type	decode, @function
decode:
	pushl	%ebp
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	pushl	%edi
	leal	2(%eax), %edi
	leal	32(%eax), %eax
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$8, %esp
	movl	%eax, (%esp)
	movl	%ecx, 4(%esp)
	.p2align 4,,10
	.p2align 3
.L42:
	movl	$1, %eax
	call	take
	movzwl	(%edi), %edx
	orl	%ebx, %eax
	movl	%eax, %ebx
	subl	%edx, %ebx
	cmpl	%ebp, %ebx
	jl	.L45
	leal	(%eax,%eax), %ebx
	movl	(%esp), %eax
	addl	%edx, %esi
	addl	$2, %edi
	addl	%ebp, %edx
	leal	(%edx,%edx), %ebp
	cmpl	%eax, %edi
	jne	.L42
	movl	$.LC3, %eax
	call	fail
	.p2align 4,,10
	.p2align 3
.L45:
	movl	4(%esp), %ecx
	addl	%esi, %eax
	subl	%ebp, %eax
	movzwl	32(%ecx,%eax,2), %eax
	addl	$8, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	decode, .-decode
	.p2align 4
	.type	coded_block.constprop.0, @function
coded_block.constprop.0:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.p2align 4,,10
	.p2align 3
.L62:
	movl	$literals, %eax
	call	decode
	cmpl	$256, %eax
	je	.L47
	movl	output, %ebx
	cmpl	$255, %eax
	jg	.L49
	leal	1(%ebx), %edx
	movb	%al, (%ebx)
	movl	%edx, output
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L49:
	movzwl	length_base.2-514(%eax,%eax), %esi
	movzbl	length_bits.1-257(%eax), %eax
	call	take
	addl	%eax, %esi
	movl	$distances, %eax
	call	decode
	leal	1(%eax), %ecx
	cmpl	$3, %eax
	jg	.L63
.L52:
	movl	%ebx, %eax
	subl	output_start, %eax
	cmpl	%ecx, %eax
	jb	.L53
	movl	%ebx, %eax
	negl	%ecx
	leal	(%ebx,%esi), %ebx
	testl	%esi, %esi
	je	.L62
	.p2align 4,,10
	.p2align 3
.L55:
	movzbl	(%eax,%ecx), %edx
	addl	$1, %eax
	movb	%dl, -1(%eax)
	cmpl	%eax, %ebx
	jne	.L55
	movl	%ebx, output
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L63:
	movl	%eax, %ecx
	andl	$1, %eax
	sarl	%ecx
	leal	2(%eax), %edi
	subl	$1, %ecx
	movl	%ecx, %eax
	sall	%cl, %edi
	call	take
	leal	1(%edi,%eax), %ecx
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L47:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L53:
	movl	$.LC3, %eax
	call	fail
	.size	coded_block.constprop.0, .-coded_block.constprop.0
	.p2align 4
	.type	dynamic_block, @function
dynamic_block:
	pushl	%ebp
	movl	$5, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$328, %esp
	call	take
	leal	257(%eax), %esi
	movl	$5, %eax
	call	take
	leal	1(%eax), %ebp
	movl	$4, %eax
	call	take
	leal	4(%eax), %edi
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L65:
	movzbl	order.0(%ebx), %edx
	addl	$1, %ebx
	movb	%al, 8(%esp,%edx)
	cmpl	$19, %ebx
	je	.L100
.L66:
	xorl	%eax, %eax
	cmpl	%ebx, %edi
	jle	.L65
	movl	$3, %eax
	call	take
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L100:
	movl	$19, %ecx
	leal	8(%esp), %edx
	leal	(%esi,%ebp), %edi
	movl	$literals, %eax
	call	make_code
	testl	%edi, %edi
	jle	.L67
	movl	%esi, (%esp)
	xorl	%ebx, %ebx
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L102:
	movb	%al, 8(%esp,%ebx)
	addl	$1, %ebx
.L69:
	cmpl	%edi, %ebx
	jge	.L101
.L78:
	movl	$literals, %eax
	call	decode
	cmpl	$15, %eax
	jle	.L102
	cmpl	$16, %eax
	jne	.L72
	testl	%ebx, %ebx
	je	.L70
	movzbl	7(%esp,%ebx), %ecx
.L71:
	movl	$2, %eax
	movb	%cl, 7(%esp)
	call	take
	movzbl	7(%esp), %ecx
	leal	3(%eax), %esi
.L76:
	cmpl	%ebx, %edi
	jle	.L69
	movl	%ebx, %eax
	testl	%esi, %esi
	jne	.L73
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L103:
	cmpl	%edi, %eax
	jge	.L81
.L73:
	addl	$1, %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	movb	%cl, 7(%esp,%eax)
	addl	%esi, %edx
	jne	.L103
.L81:
	movl	%eax, %ebx
	cmpl	%edi, %ebx
	jl	.L78
.L101:
	movl	(%esp), %esi
.L67:
	leal	8(%esi), %eax
	movl	%ebp, %ecx
	leal	(%esp,%eax), %edx
	movl	$distances, %eax
	call	make_code
	movl	%esi, %ecx
	leal	8(%esp), %edx
	movl	$literals, %eax
	call	make_code
	addl	$328, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	jmp	coded_block.constprop.0
	.p2align 4,,10
	.p2align 3
.L70:
	cmpl	$16, %eax
	je	.L104
.L72:
	cmpl	$17, %eax
	je	.L105
	movl	$7, %eax
	call	take
	xorl	%ecx, %ecx
	leal	11(%eax), %esi
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L105:
	movl	$3, %eax
	call	take
	xorl	%ecx, %ecx
	leal	3(%eax), %esi
	jmp	.L76
.L104:
	xorl	%ecx, %ecx
	jmp	.L71
	.size	dynamic_block, .-dynamic_block
	.p2align 4
	.type	fixed_block, @function
fixed_block:
	subl	$288, %esp
	xorl	%eax, %eax
	jmp	.L111
	.p2align 4,,10
	.p2align 3
.L121:
	movb	$8, (%esp,%eax)
	addl	$1, %eax
.L111:
	cmpl	$144, %eax
	jne	.L121
	cmpl	$255, %eax
	jg	.L125
	.p2align 4,,10
	.p2align 3
.L122:
	movb	$9, (%esp,%eax)
	addl	$1, %eax
.L107:
	cmpl	$255, %eax
	jle	.L122
.L125:
	cmpl	$280, %eax
	je	.L114
	movb	$7, (%esp,%eax)
	addl	$1, %eax
	jmp	.L107
.L114:
	movb	$8, (%esp,%eax)
	addl	$1, %eax
	cmpl	$288, %eax
	jne	.L114
	movl	%esp, %edx
	movl	$literals, %eax
	movl	$288, %ecx
	call	make_code
	movl	%esp, %eax
	leal	30(%esp), %edx
	.p2align 4,,10
	.p2align 3
.L116:
	movb	$5, (%eax)
	addl	$1, %eax
	cmpl	%eax, %edx
	jne	.L116
	movl	%esp, %edx
	movl	$30, %ecx
	movl	$distances, %eax
	call	make_code
	addl	$288, %esp
	jmp	coded_block.constprop.0
	.size	fixed_block, .-fixed_block
	.section	.rodata.str1.1
.LC4:
	.string	"Uncompressing Linux..."
.LC5:
	.string	"done.\nBooting the kernel.\n"
.LC6:
	.string	"bad gzip magic numbers"
	.text
	.p2align 4
	.globl	unpack
	.type	unpack, @function
unpack:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	20(%esp), %ecx
	movl	$.LC4, %ebx
	movl	24(%esp), %edx
	movl	28(%esp), %eax
	addl	%ecx, %edx
	movl	%eax, output_start
	movl	%edx, input_end
	movl	$1016, %edx
	movl	%eax, output
	movl	$85, %eax
	.p2align 4,,10
	.p2align 3
.L127:
	addl	$1, %ebx
#APP
# 15 "unpack.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L127
	cmpb	$31, (%ecx)
	jne	.L128
	cmpb	$-117, 1(%ecx)
	jne	.L128
	cmpb	$8, 2(%ecx)
	jne	.L128
	movzbl	3(%ecx), %edx
	testb	$-9, %dl
	jne	.L128
	leal	10(%ecx), %eax
	andl	$8, %edx
	movl	%eax, input
	je	.L138
	.p2align 4,,10
	.p2align 3
.L131:
	addl	$1, %eax
	cmpb	$0, -1(%eax)
	jne	.L131
	movl	%eax, input
	jmp	.L138
	.p2align 4,,10
	.p2align 3
.L133:
	call	dynamic_block
.L135:
	testl	%ebx, %ebx
	jne	.L154
.L138:
	movl	$1, %eax
	call	take
	movl	%eax, %ebx
	movl	$2, %eax
	call	take
	cmpl	$1, %eax
	je	.L132
	cmpl	$2, %eax
	je	.L133
	testl	%eax, %eax
	je	.L155
	movl	$.LC3, %eax
	call	fail
	.p2align 4,,10
	.p2align 3
.L132:
	call	fixed_block
	testl	%ebx, %ebx
	je	.L138
.L154:
	movl	$100, %eax
	movl	$.LC5, %ecx
	movl	$1016, %edx
	.p2align 4,,10
	.p2align 3
.L139:
	addl	$1, %ecx
#APP
# 15 "unpack.c" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	(%ecx), %eax
	testb	%al, %al
	jne	.L139
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L155:
	movl	input, %edi
	movl	$0, bit_count
	movl	$0, bits
	movzwl	(%edi), %ecx
	addl	$4, %edi
	movl	%edi, input
	testw	%cx, %cx
	je	.L135
	movl	output, %eax
	movzwl	%cx, %ebp
	movl	%edi, %edx
	leal	(%eax,%ebp), %esi
	.p2align 4,,10
	.p2align 3
.L136:
	movzbl	(%edx), %ecx
	addl	$1, %eax
	addl	$1, %edx
	movb	%cl, -1(%eax)
	cmpl	%esi, %eax
	jne	.L136
	addl	%ebp, %edi
	movl	%eax, output
	movl	%edi, input
	jmp	.L135
.L128:
	movl	$.LC6, %eax
	call	fail
	.size	unpack, .-unpack
	.section	.rodata
	.align 4
	.type	order.0, @object
	.size	order.0, 19
order.0:
	.string	"\020\021\022"
	.ascii	"\b\007\t\006\n\005\013\004\f\003\r\002\016\001\017"
	.align 4
	.type	length_bits.1, @object
	.size	length_bits.1, 29
length_bits.1:
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	""
	.string	"\001\001\001\001\002\002\002\002\003\003\003\003\004\004\004\004\005\005\005\005"
	.align 32
	.type	length_base.2, @object
	.size	length_base.2, 58
length_base.2:
	.value	3
	.value	4
	.value	5
	.value	6
	.value	7
	.value	8
	.value	9
	.value	10
	.value	11
	.value	13
	.value	15
	.value	17
	.value	19
	.value	23
	.value	27
	.value	31
	.value	35
	.value	43
	.value	51
	.value	59
	.value	67
	.value	83
	.value	99
	.value	115
	.value	131
	.value	163
	.value	195
	.value	227
	.value	258
	.local	distances
	.comm	distances,608,32
	.local	literals
	.comm	literals,608,32
	.local	bit_count
	.comm	bit_count,4,4
	.local	bits
	.comm	bits,4,4
	.local	output_start
	.comm	output_start,4,4
	.local	output
	.comm	output,4,4
	.local	input_end
	.comm	input_end,4,4
	.local	input
	.comm	input,4,4
	.globl	user_stack
	.bss
	.align 32
	.type	user_stack, @object
	.size	user_stack, 4096
user_stack:
	.zero	4096
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
