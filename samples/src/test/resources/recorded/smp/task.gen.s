	.file	"task.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"a finished task goes on"
	.text
	.p2align 4
	.type	task_main, @function
task_main:
	pushl	%ebx
	subl	$36, %esp
	pushl	$task_lock
	call	release
	call	this_processor
	addl	$16, %esp
	movl	20(%eax), %ebx
	cmpl	$39, 12(%ebx)
	ja	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movl	$0, 8(%esp)
	movl	8(%esp), %eax
	cmpl	$19999, %eax
	ja	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	movl	8(%esp), %eax
	addl	$1, %eax
	movl	%eax, 8(%esp)
	movl	8(%esp), %eax
	cmpl	$19999, %eax
	jbe	.L4
.L3:
	subl	$12, %esp
	pushl	$count_lock
	call	acquire
	movl	shared_count, %edx
	movl	$0, 28(%esp)
	movl	28(%esp), %eax
	addl	$16, %esp
	cmpl	$49, %eax
	ja	.L5
	.p2align 4,,10
	.p2align 3
.L6:
	movl	12(%esp), %eax
	addl	$1, %eax
	movl	%eax, 12(%esp)
	movl	12(%esp), %eax
	cmpl	$49, %eax
	jbe	.L6
.L5:
	subl	$12, %esp
	leal	1(%edx), %eax
	pushl	$count_lock
	movl	%eax, shared_count
	call	release
	movl	12(%ebx), %eax
	addl	$16, %esp
	addl	$1, %eax
	movl	%eax, 12(%ebx)
	cmpl	$39, %eax
	jbe	.L7
.L2:
	subl	$12, %esp
	addl	$4, %ebx
	pushl	$task_lock
	call	acquire
	movl	$3, -4(%ebx)
	call	this_processor
	popl	%edx
	popl	%ecx
	pushl	16(%eax)
	pushl	%ebx
	call	switch_context
	movl	$.LC0, (%esp)
	call	panic
	addl	$40, %esp
	popl	%ebx
	ret
	.size	task_main, .-task_main
	.p2align 4
	.globl	make_tasks
	.type	make_tasks, @function
make_tasks:
	movl	$task_main, %ecx
	movl	$tasks+4092, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L14:
	movl	%edx, -4084(%eax)
	addl	$1, %edx
	movl	%eax, -4088(%eax)
	addl	$4112, %eax
	movl	%ecx, -4096(%eax)
	movl	$1, -8204(%eax)
	cmpl	$6, %edx
	jne	.L14
	ret
	.size	make_tasks, .-make_tasks
	.p2align 4
	.globl	yield
	.type	yield, @function
yield:
	pushl	%ebx
	subl	$20, %esp
	pushl	$task_lock
	call	acquire
	call	this_processor
	addl	$8, %esp
	movl	20(%eax), %edx
	movl	28(%eax), %ebx
	addl	$4, %edx
	movl	$1, -4(%edx)
	pushl	16(%eax)
	pushl	%edx
	call	switch_context
	call	this_processor
	movl	%ebx, 28(%eax)
	movl	$task_lock, (%esp)
	call	release
	addl	$24, %esp
	popl	%ebx
	ret
	.size	yield, .-yield
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"all tasks done; counted %u of %u\n"
	.align 4
.LC2:
	.string	"processors that ran tasks: %u of %u\n"
	.text
	.p2align 4
	.globl	schedule
	.type	schedule, @function
schedule:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	call	this_processor
	movl	%eax, %esi
	leal	16(%eax), %edi
	.p2align 4,,10
	.p2align 3
.L28:
#APP
# 85 "task.c" 1
	sti
# 0 "" 2
#NO_APP
	subl	$12, %esp
	movl	$tasks, %ebx
	pushl	$task_lock
	call	acquire
	addl	$16, %esp
	movl	%ebx, %eax
.L20:
	cmpl	$3, (%eax)
	jne	.L19
	addl	$4112, %eax
	cmpl	$tasks+24672, %eax
	jne	.L20
	subl	$12, %esp
	pushl	$task_lock
	call	release
	movl	4(%esi), %eax
	addl	$16, %esp
	testl	%eax, %eax
	je	.L39
.L22:
#APP
# 102 "task.c" 1
	sti; hlt
# 0 "" 2
#NO_APP
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L41:
	subl	$8, %esp
	movl	4(%esi), %eax
	movl	$2, (%ebx)
	movl	%ebx, 20(%esi)
	addl	$4112, %ebx
	pushl	-4108(%ebx)
	pushl	%edi
	addl	$1, ran_on(,%eax,4)
	call	switch_context
	movl	$0, 20(%esi)
	addl	$16, %esp
	cmpl	$tasks+24672, %ebx
	je	.L40
	.p2align 4,,10
	.p2align 3
.L19:
	cmpl	$1, (%ebx)
	je	.L41
	addl	$4112, %ebx
	cmpl	$tasks+24672, %ebx
	jne	.L19
.L40:
	subl	$12, %esp
	pushl	$task_lock
	call	release
	addl	$16, %esp
	jmp	.L22
.L39:
	movl	shared_count, %eax
	subl	$4, %esp
	pushl	$240
	pushl	%eax
	pushl	$.LC1
	call	print
	movl	processor_count, %ecx
	addl	$16, %esp
	xorl	%edx, %edx
	testl	%ecx, %ecx
	jle	.L25
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L26:
	cmpl	$1, ran_on(,%eax,4)
	sbbl	$-1, %edx
	addl	$1, %eax
	cmpl	%ecx, %eax
	jne	.L26
.L25:
	subl	$4, %esp
	pushl	%ecx
	pushl	%edx
	pushl	$.LC2
	call	print
	movl	$8192, %eax
	movl	$1540, %edx
#APP
# 75 "task.c" 1
	outw %ax, %dx
# 0 "" 2
#NO_APP
	addl	$16, %esp
	.p2align 4,,10
	.p2align 3
.L27:
#APP
# 77 "task.c" 1
	cli; hlt
# 0 "" 2
#NO_APP
	jmp	.L27
	.size	schedule, .-schedule
	.local	ran_on
	.comm	ran_on,32,32
	.local	shared_count
	.comm	shared_count,4,4
	.local	count_lock
	.comm	count_lock,8,4
	.local	task_lock
	.comm	task_lock,8,4
	.local	tasks
	.comm	tasks,24672,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
