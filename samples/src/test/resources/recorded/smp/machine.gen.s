	.file	"machine.c"
	.text
	.p2align 4
	.type	put_decimal, @function
put_decimal:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	cmpl	$9, %eax
	ja	.L16
.L2:
	movl	$-858993459, %eax
	mull	%ebx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	$1021, %edx
	addl	%eax, %eax
	subl	%eax, %ebx
	addl	$48, %ebx
	.p2align 4,,10
	.p2align 3
.L7:
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L7
	movl	$1016, %edx
	movl	%ebx, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$-858993459, %ecx
	mull	%ecx
	movl	%edx, %esi
	shrl	$3, %esi
	cmpl	$99, %ebx
	ja	.L17
.L3:
	movl	$-858993459, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	$1021, %edx
	addl	%eax, %eax
	subl	%eax, %esi
	addl	$48, %esi
	.p2align 4,,10
	.p2align 3
.L6:
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L6
	movl	$1016, %edx
	movl	%esi, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L17:
	movl	%esi, %eax
	mull	%ecx
	movl	%edx, %edi
	shrl	$3, %edi
	cmpl	$999, %ebx
	ja	.L18
.L4:
	movl	$-858993459, %eax
	mull	%edi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	$1021, %edx
	addl	%eax, %eax
	subl	%eax, %edi
	addl	$48, %edi
	.p2align 4,,10
	.p2align 3
.L5:
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L5
	movl	$1016, %edx
	movl	%edi, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	jmp	.L3
.L18:
	movl	%edi, %eax
	mull	%ecx
	movl	%edx, %eax
	shrl	$3, %eax
	call	put_decimal
	jmp	.L4
	.size	put_decimal, .-put_decimal
	.p2align 4
	.globl	acknowledge
	.type	acknowledge, @function
acknowledge:
	movl	apic, %eax
	movl	$0, 176(%eax)
	movl	32(%eax), %eax
	ret
	.size	acknowledge, .-acknowledge
	.p2align 4
	.globl	this_processor
	.type	this_processor, @function
this_processor:
#APP
# 35 "machine.c" 1
	movl %gs:0, %eax
# 0 "" 2
#NO_APP
	ret
	.size	this_processor, .-this_processor
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	print
	.type	print, @function
print:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$28, %esp
	movl	locking, %esi
	testl	%esi, %esi
	jne	.L22
	movl	48(%esp), %eax
	leal	52(%esp), %ecx
	movzbl	(%eax), %ebx
	testb	%bl, %bl
	je	.L21
.L23:
	movl	%esi, 8(%esp)
	movl	$1021, %ebp
	movl	$1016, %edi
	.p2align 4,,10
	.p2align 3
.L42:
	cmpb	$37, %bl
	jne	.L27
	movl	48(%esp), %eax
	leal	4(%ecx), %esi
	movl	%esi, 4(%esp)
	movzbl	1(%eax), %eax
	cmpb	$115, %al
	je	.L63
	movl	(%ecx), %ebx
	movl	$28, %ecx
	cmpb	$117, %al
	je	.L64
	.p2align 4,,10
	.p2align 3
.L41:
	movl	%ebx, %eax
	shrl	%cl, %eax
	andl	$15, %eax
	movzbl	.LC0(%eax), %esi
	.p2align 4,,10
	.p2align 3
.L40:
	movl	%ebp, %edx
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L40
	movl	%esi, %eax
	movl	%edi, %edx
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	subl	$4, %ecx
	cmpl	$-4, %ecx
	jne	.L41
.L30:
	movl	48(%esp), %eax
	movl	4(%esp), %ecx
	addl	$1, %eax
.L67:
	movzbl	1(%eax), %ebx
	leal	1(%eax), %esi
	movl	%esi, 48(%esp)
	testb	%bl, %bl
	jne	.L42
.L65:
	movl	8(%esp), %esi
.L43:
	testl	%esi, %esi
	je	.L21
	subl	$12, %esp
	pushl	$console_lock
	call	release
	addl	$16, %esp
.L21:
	addl	$28, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L27:
	movl	%ebp, %edx
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L27
	movl	%ebx, %eax
	movl	%edi, %edx
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	48(%esp), %eax
	movzbl	1(%eax), %ebx
	leal	1(%eax), %esi
	movl	%esi, 48(%esp)
	testb	%bl, %bl
	jne	.L42
	jmp	.L65
.L64:
	cmpl	$9, %ebx
	ja	.L66
.L34:
	movl	$-858993459, %eax
	mull	%ebx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	addl	%eax, %eax
	subl	%eax, %ebx
	addl	$48, %ebx
	.p2align 4,,10
	.p2align 3
.L39:
	movl	%ebp, %edx
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L39
	movl	%ebx, %eax
	movl	%edi, %edx
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movl	48(%esp), %eax
	movl	4(%esp), %ecx
	addl	$1, %eax
	jmp	.L67
.L63:
	movl	(%ecx), %esi
	movzbl	(%esi), %ebx
	testb	%bl, %bl
	je	.L30
	movl	$1021, %ecx
	.p2align 4,,10
	.p2align 3
.L31:
	movl	%ecx, %edx
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L31
	movl	%ebx, %eax
	movl	$1016, %edx
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	movzbl	1(%esi), %ebx
	addl	$1, %esi
	testb	%bl, %bl
	jne	.L31
	jmp	.L30
.L66:
	movl	$-858993459, %ecx
	movl	%ebx, %eax
	mull	%ecx
	movl	%edx, %esi
	shrl	$3, %esi
	cmpl	$99, %ebx
	ja	.L68
.L35:
	movl	$-858993459, %eax
	mull	%esi
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	$1021, %edx
	addl	%eax, %eax
	subl	%eax, %esi
	addl	$48, %esi
	.p2align 4,,10
	.p2align 3
.L38:
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L38
	movl	$1016, %edx
	movl	%esi, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	jmp	.L34
.L22:
	subl	$12, %esp
	pushl	$console_lock
	call	acquire
	movl	64(%esp), %eax
	leal	68(%esp), %ecx
	movl	locking, %esi
	addl	$16, %esp
	movzbl	(%eax), %ebx
	testb	%bl, %bl
	jne	.L23
	jmp	.L43
.L68:
	movl	%esi, %eax
	mull	%ecx
	shrl	$3, %edx
	movl	%edx, 12(%esp)
	cmpl	$999, %ebx
	ja	.L69
.L36:
	movl	12(%esp), %eax
	movl	$-858993459, %edx
	mull	%edx
	movl	12(%esp), %eax
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	movl	$1021, %edx
	leal	48(%eax), %ecx
.L37:
#APP
# 18 "kernel.h" 1
	inb %dx, %al
# 0 "" 2
#NO_APP
	testb	$32, %al
	je	.L37
	movl	$1016, %edx
	movl	%ecx, %eax
#APP
# 13 "kernel.h" 1
	outb %al, %dx
# 0 "" 2
#NO_APP
	jmp	.L35
.L69:
	movl	%edx, %eax
	mull	%ecx
	movl	%edx, %eax
	shrl	$3, %eax
	call	put_decimal
	jmp	.L36
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	"panic: %s\n"
	.text
	.p2align 4
	.globl	panic
	.type	panic, @function
panic:
	subl	$20, %esp
	movl	$0, locking
	pushl	24(%esp)
	pushl	$.LC1
	call	print
	addl	$16, %esp
	.p2align 4,,10
	.p2align 3
.L71:
#APP
# 91 "machine.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L71
	.size	panic, .-panic
	.section	.rodata.str1.1
.LC2:
	.string	"bad MP table"
.LC3:
	.string	"no MP table"
	.text
	.p2align 4
	.globl	find_processors
	.type	find_processors, @function
find_processors:
	pushl	%edi
	movl	$1024, %edi
	pushl	%esi
	pushl	%ebx
	movzwl	14(%edi), %eax
	sall	$4, %eax
	leal	1024(%eax), %esi
	cmpl	%esi, %eax
	jb	.L78
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L75:
	movl	%ecx, %eax
	cmpl	%esi, %ecx
	jnb	.L74
.L78:
	cmpl	$1599098207, (%eax)
	leal	16(%eax), %ecx
	jne	.L75
	movl	%eax, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L76:
	addl	$1, %edx
	addb	-1(%edx), %bl
	cmpl	%ecx, %edx
	jne	.L76
	testb	%bl, %bl
	jne	.L75
.L77:
	movl	4(%eax), %ebx
	cmpl	$1347240784, (%ebx)
	jne	.L87
	movzwl	4(%ebx), %ecx
	testl	%ecx, %ecx
	je	.L88
	addl	%ebx, %ecx
	movl	%ebx, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L89:
	addl	$1, %eax
	addb	-1(%eax), %dl
	cmpl	%ecx, %eax
	jne	.L89
	testb	%dl, %dl
	jne	.L87
.L88:
	movl	36(%ebx), %eax
	movzwl	34(%ebx), %edx
	movl	%eax, apic
	leal	44(%ebx), %eax
	testl	%edx, %edx
	jne	.L94
	jmp	.L73
	.p2align 4,,10
	.p2align 3
.L130:
	testb	$1, 3(%eax)
	je	.L92
	movl	processor_count, %ecx
	cmpl	$7, %ecx
	jg	.L92
	movl	%ecx, %ebx
	sall	$6, %ebx
	movl	%ecx, processors+4(%ebx)
	movzbl	1(%eax), %esi
	addl	$1, %ecx
	movl	%ecx, processor_count
	movl	%esi, processors+8(%ebx)
.L92:
	addl	$20, %eax
	subl	$1, %edx
	je	.L73
.L94:
	cmpb	$0, (%eax)
	je	.L130
	addl	$8, %eax
	subl	$1, %edx
	jne	.L94
.L73:
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.p2align 4,,10
	.p2align 3
.L74:
	movzwl	18(%edi), %eax
	subl	$1, %eax
	sall	$10, %eax
	leal	1024(%eax), %esi
	cmpl	%esi, %eax
	jb	.L82
	jmp	.L95
	.p2align 4,,10
	.p2align 3
.L80:
	movl	%ecx, %eax
	cmpl	%esi, %ecx
	jnb	.L95
.L82:
	cmpl	$1599098207, (%eax)
	leal	16(%eax), %ecx
	jne	.L80
	movl	%eax, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L81:
	addl	$1, %edx
	addb	-1(%edx), %bl
	cmpl	%ecx, %edx
	jne	.L81
	testb	%bl, %bl
	je	.L77
	movl	%ecx, %eax
	cmpl	%esi, %ecx
	jb	.L82
	.p2align 4,,10
	.p2align 3
.L95:
	movl	$983040, %eax
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L83:
	movl	%ecx, %eax
	cmpl	$1048576, %ecx
	je	.L131
.L85:
	cmpl	$1599098207, (%eax)
	leal	16(%eax), %ecx
	jne	.L83
	movl	%eax, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L84:
	addl	$1, %edx
	addb	-1(%edx), %bl
	cmpl	%ecx, %edx
	jne	.L84
	testb	%bl, %bl
	jne	.L83
	jmp	.L77
.L131:
	subl	$12, %esp
	pushl	$.LC3
	call	panic
.L87:
	subl	$12, %esp
	pushl	$.LC2
	call	panic
	.size	find_processors, .-find_processors
	.p2align 4
	.globl	set_up_processor
	.type	set_up_processor, @function
set_up_processor:
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	subl	$24, %esp
	movl	40(%esp), %eax
	movl	%eax, %esi
	shldl	$16, %eax, %edi
	movl	%eax, %ecx
	movl	$65535, 40(%eax)
	sall	$16, %esi
	shrl	$24, %ecx
	movl	%eax, (%eax)
	addl	$32, %eax
	movl	%esi, %edx
	movl	%ecx, %ebx
	movl	$0, %ecx
	movl	$13605376, 12(%eax)
	xorw	%dx, %dx
	sall	$24, %ebx
	movl	$65535, 16(%eax)
	movl	%edx, (%esp)
	movl	%edi, %edx
	orl	(%esp), %ecx
	movzbl	%dl, %edi
	movl	%ecx, 24(%eax)
	movl	$31, %ecx
	movl	%edi, 4(%esp)
	orl	4(%esp), %ebx
	orl	$12620288, %ebx
	movl	$13603328, 20(%eax)
	movl	%ebx, 28(%eax)
	movw	%cx, 18(%esp)
	movl	%eax, 20(%esp)
	movl	$24, %eax
#APP
# 172 "machine.c" 1
	lgdt 18(%esp); movw %ax, %gs
# 0 "" 2
#NO_APP
	movl	$timer_entry, %ecx
	xorl	%ebx, %ebx
	movl	$2047, %esi
	movl	$1, locking
	movl	%ecx, %eax
	movzwl	%cx, %ecx
	movw	%si, 18(%esp)
	shrl	$16, %eax
	movl	$idt, 20(%esp)
	movl	%eax, %edx
	movl	$0, %eax
	sall	$16, %edx
	orl	%ecx, %eax
	orl	%ebx, %edx
	orl	$524288, %eax
	orb	$-114, %dh
	movl	%eax, idt+256
	movl	%edx, idt+260
	movl	%eax, idt+2040
	movl	%edx, idt+2044
#APP
# 180 "machine.c" 1
	lidt 18(%esp)
# 0 "" 2
#NO_APP
	movl	apic, %eax
	movl	$511, 240(%eax)
	movl	32(%eax), %edx
	movl	$11, 992(%eax)
	movl	32(%eax), %edx
	movl	$131104, 800(%eax)
	movl	32(%eax), %edx
	movl	$200000, 896(%eax)
	movl	32(%eax), %edx
	movl	$65536, 848(%eax)
	movl	32(%eax), %edx
	movl	$65536, 864(%eax)
	movl	32(%eax), %edx
	movl	$0, 128(%eax)
	movl	32(%eax), %eax
	addl	$24, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	set_up_processor, .-set_up_processor
	.section	.rodata.str1.1
.LC4:
	.string	"processor %u started\n"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB5:
	.text
.LHOTB5:
	.p2align 4
	.type	other_main, @function
other_main:
	pushl	%esi
	pushl	%ebx
	subl	$4, %esp
	movl	processor_count, %ecx
	testl	%ecx, %ecx
	jle	.L135
	movl	$processors, %eax
	sall	$6, %ecx
	movl	apic, %esi
	xorl	%ebx, %ebx
	addl	%eax, %ecx
	.p2align 4,,10
	.p2align 3
.L137:
	movl	32(%esi), %edx
	shrl	$24, %edx
	cmpl	%edx, 8(%eax)
	cmove	%eax, %ebx
	addl	$64, %eax
	cmpl	%eax, %ecx
	jne	.L137
	subl	$4, %esp
	pushl	%ebx
	call	set_up_processor
	pushl	4(%ebx)
	pushl	$.LC4
	call	print
	movl	$1, 12(%ebx)
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	jmp	schedule
	.section	.text.unlikely
	.type	other_main.cold, @function
other_main.cold:
.L135:
	subl	$12, %esp
	pushl	$0
	call	set_up_processor
	movl	4, %eax
	ud2
	.text
	.size	other_main, .-other_main
	.section	.text.unlikely
	.size	other_main.cold, .-other_main.cold
.LCOLDE5:
	.text
.LHOTE5:
	.p2align 4
	.globl	timer
	.type	timer, @function
timer:
	movl	apic, %eax
	movl	$0, 176(%eax)
	movl	32(%eax), %eax
#APP
# 35 "machine.c" 1
	movl %gs:0, %eax
# 0 "" 2
#NO_APP
	movl	20(%eax), %eax
	testl	%eax, %eax
	je	.L140
#APP
# 35 "machine.c" 1
	movl %gs:0, %eax
# 0 "" 2
#NO_APP
	movl	20(%eax), %eax
	cmpl	$2, (%eax)
	je	.L142
.L140:
	ret
	.p2align 4,,10
	.p2align 3
.L142:
	jmp	yield
	.size	timer, .-timer
	.p2align 4
	.globl	start_others
	.type	start_others, @function
start_others:
	movl	$trampoline_end, %eax
	subl	$trampoline, %eax
	cmpl	$1, processor_count
	jle	.L178
	pushl	%ebp
	movl	%eax, %ecx
	leal	-8(%eax), %eax
	movl	$1, %ebp
	pushl	%edi
	pushl	%esi
	movl	%ebp, %esi
	pushl	%ebx
	movl	$28672, %ebx
	subl	$20, %esp
	movl	%eax, 16(%esp)
	leal	-4(%ecx), %eax
	movl	%eax, 12(%esp)
	movl	$stacks+8192, (%esp)
	.p2align 4,,10
	.p2align 3
.L155:
	xorl	%eax, %eax
	testl	%ecx, %ecx
	je	.L147
	.p2align 4,,10
	.p2align 3
.L145:
	movzbl	trampoline(%eax), %edx
	movb	%dl, (%ebx,%eax)
	addl	$1, %eax
	cmpl	%eax, %ecx
	jne	.L145
.L147:
	movl	16(%esp), %eax
	movl	(%esp), %edi
	movl	apic, %edx
	movl	$other_main, (%ebx,%eax)
	movl	12(%esp), %eax
	movl	%edi, (%ebx,%eax)
	movl	%esi, %eax
	sall	$6, %eax
	movl	processors+8(%eax), %eax
	sall	$24, %eax
	movl	%eax, 784(%edx)
	movl	%eax, %ebp
	movl	32(%edx), %eax
	movl	$50432, 768(%edx)
	movl	32(%edx), %eax
	.p2align 4,,10
	.p2align 3
.L146:
	movl	768(%edx), %eax
	testb	$16, %ah
	jne	.L146
	movl	$200, %edi
	.p2align 4,,10
	.p2align 3
.L148:
#APP
# 18 "kernel.h" 1
	inb $132, %al
# 0 "" 2
#NO_APP
	subl	$1, %edi
	jne	.L148
	movl	%ebp, 784(%edx)
	movl	32(%edx), %eax
	movl	$34048, 768(%edx)
	movl	32(%edx), %eax
	.p2align 4,,10
	.p2align 3
.L149:
	movl	768(%edx), %eax
	testb	$16, %ah
	jne	.L149
	movl	$10000, %edi
	.p2align 4,,10
	.p2align 3
.L150:
#APP
# 18 "kernel.h" 1
	inb $132, %al
# 0 "" 2
#NO_APP
	subl	$1, %edi
	jne	.L150
	movl	%esi, %edi
	movl	$2, %eax
	movl	%ebx, 8(%esp)
	sall	$6, %edi
	movl	%eax, %ebx
	movl	%ecx, 4(%esp)
	addl	$processors, %edi
	movl	12(%edi), %eax
	testl	%eax, %eax
	jne	.L181
.L157:
	movl	%ebp, 784(%edx)
	movl	32(%edx), %eax
	movl	$1543, 768(%edx)
	movl	32(%edx), %eax
	.p2align 4,,10
	.p2align 3
.L152:
	movl	768(%edx), %eax
	testb	$16, %ah
	jne	.L152
	movl	$200, %ecx
	.p2align 4,,10
	.p2align 3
.L153:
#APP
# 18 "kernel.h" 1
	inb $132, %al
# 0 "" 2
#NO_APP
	subl	$1, %ecx
	jne	.L153
	cmpl	$1, %ebx
	je	.L181
	movl	12(%edi), %eax
	movl	$1, %ebx
	testl	%eax, %eax
	je	.L157
	.p2align 4,,10
	.p2align 3
.L181:
	movl	%esi, %edx
	movl	4(%esp), %ecx
	movl	8(%esp), %ebx
	sall	$6, %edx
	addl	$processors, %edx
	movl	12(%edx), %eax
	testl	%eax, %eax
	jne	.L159
	.p2align 4,,10
	.p2align 3
.L154:
#APP
# 251 "machine.c" 1
	pause
# 0 "" 2
#NO_APP
	movl	12(%edx), %eax
	testl	%eax, %eax
	je	.L154
.L159:
	addl	$4096, (%esp)
	addl	$1, %esi
	cmpl	%esi, processor_count
	jg	.L155
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L178:
	ret
	.size	start_others, .-start_others
	.section	.rodata.str1.1
.LC6:
	.string	"processors: %u\n"
	.text
	.p2align 4
	.globl	kernel_main
	.type	kernel_main, @function
kernel_main:
	subl	$12, %esp
	call	find_processors
	movl	$-1, %eax
#APP
# 13 "kernel.h" 1
	outb %al, $33
# 0 "" 2
# 13 "kernel.h" 1
	outb %al, $161
# 0 "" 2
#NO_APP
	subl	$8, %esp
	pushl	processor_count
	pushl	$.LC6
	call	print
	movl	$processors, (%esp)
	call	set_up_processor
	call	make_tasks
	call	start_others
	addl	$28, %esp
	jmp	schedule
	.size	kernel_main, .-kernel_main
	.local	locking
	.comm	locking,4,4
	.local	stacks
	.comm	stacks,32768,32
	.local	console_lock
	.comm	console_lock,8,4
	.local	idt
	.comm	idt,2048,32
	.local	apic
	.comm	apic,4,4
	.globl	processor_count
	.bss
	.align 4
	.type	processor_count, @object
	.size	processor_count, 4
processor_count:
	.zero	4
	.globl	processors
	.align 32
	.type	processors, @object
	.size	processors, 512
processors:
	.zero	512
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
