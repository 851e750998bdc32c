=== -O --64 -
	lea x,%eax
	lea x,%rax
	lea 5,%rdi
	lea x,%ax
	lea (%rsi),%rdi
	lea (%esi),%rdi
	lea (%rsi),%edi
	lea (,%rbx,1),%rcx
	lea (,%rbx,2),%rcx
	lea 0(%rsi),%rdx
	lea 1(%esi),%rdx
	lea %fs:1(%rsi),%rdx
	lea x(%rip),%rdx
	lea (%rax,%rbx),%rcx
	and $0x7fffffff,%rcx
	and $0x80000000,%ecx
	and $127,%r9
	and $-1,%r9
	and $0x12345,%rax
	test $1,%rax
	test $0x7fffffff,%rdx
	test $127,%esi
	test $128,%esi
	test $3,%ax
	test $3,%r10
	testw $3,%bx
	testl $7,(%rsi)
	xor %rax,%rax
	sub %r9,%r9
	xor %rax,%rbx
	mov $5,%rax
	mov $-5,%rax
	mov $0xffffffff,%rax
	movabs $0x1234,%r8
	mov $x,%rax
	and %bl,%bl
	and %cx,%cx
	and %edx,%edx
	and %rdx,%rdx
	or %rsi,%rsi
	or %dil,%dil
	or %ebx,%ebx
	{load} and %rdx,%rdx
	{nooptimize} xor %rax,%rax
	{nooptimize} lea (%rsi),%rdi
	vxorps %ymm1,%ymm1,%ymm2
	vpxor %ymm9,%ymm9,%ymm2
	vandnpd %ymm1,%ymm1,%ymm8
	vpsubd %ymm1,%ymm1,%ymm2
	vpsubb %ymm1,%ymm3,%ymm2
	vaddps %ymm1,%ymm1,%ymm2
	vpaddd %xmm9,%xmm1,%xmm2
	vpand %ymm12,%ymm3,%ymm0
	vcmpeqps %xmm9,%xmm1,%xmm2
	vcmpltps %xmm9,%xmm1,%xmm2
	vcmpps $0,%xmm9,%xmm1,%xmm2
	{vex3} vpaddd %xmm9,%xmm1,%xmm2
=== -O --32 -
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O --32 -
	.code16
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O1 --64 -
	lea x,%eax
	lea x,%rax
	lea 5,%rdi
	lea x,%ax
	lea (%rsi),%rdi
	lea (%esi),%rdi
	lea (%rsi),%edi
	lea (,%rbx,1),%rcx
	lea (,%rbx,2),%rcx
	lea 0(%rsi),%rdx
	lea 1(%esi),%rdx
	lea %fs:1(%rsi),%rdx
	lea x(%rip),%rdx
	lea (%rax,%rbx),%rcx
	and $0x7fffffff,%rcx
	and $0x80000000,%ecx
	and $127,%r9
	and $-1,%r9
	and $0x12345,%rax
	test $1,%rax
	test $0x7fffffff,%rdx
	test $127,%esi
	test $128,%esi
	test $3,%ax
	test $3,%r10
	testw $3,%bx
	testl $7,(%rsi)
	xor %rax,%rax
	sub %r9,%r9
	xor %rax,%rbx
	mov $5,%rax
	mov $-5,%rax
	mov $0xffffffff,%rax
	movabs $0x1234,%r8
	mov $x,%rax
	and %bl,%bl
	and %cx,%cx
	and %edx,%edx
	and %rdx,%rdx
	or %rsi,%rsi
	or %dil,%dil
	or %ebx,%ebx
	{load} and %rdx,%rdx
	{nooptimize} xor %rax,%rax
	{nooptimize} lea (%rsi),%rdi
	vxorps %ymm1,%ymm1,%ymm2
	vpxor %ymm9,%ymm9,%ymm2
	vandnpd %ymm1,%ymm1,%ymm8
	vpsubd %ymm1,%ymm1,%ymm2
	vpsubb %ymm1,%ymm3,%ymm2
	vaddps %ymm1,%ymm1,%ymm2
	vpaddd %xmm9,%xmm1,%xmm2
	vpand %ymm12,%ymm3,%ymm0
	vcmpeqps %xmm9,%xmm1,%xmm2
	vcmpltps %xmm9,%xmm1,%xmm2
	vcmpps $0,%xmm9,%xmm1,%xmm2
	{vex3} vpaddd %xmm9,%xmm1,%xmm2
=== -O1 --32 -
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O1 --32 -
	.code16
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O2 --64 -
	lea x,%eax
	lea x,%rax
	lea 5,%rdi
	lea x,%ax
	lea (%rsi),%rdi
	lea (%esi),%rdi
	lea (%rsi),%edi
	lea (,%rbx,1),%rcx
	lea (,%rbx,2),%rcx
	lea 0(%rsi),%rdx
	lea 1(%esi),%rdx
	lea %fs:1(%rsi),%rdx
	lea x(%rip),%rdx
	lea (%rax,%rbx),%rcx
	and $0x7fffffff,%rcx
	and $0x80000000,%ecx
	and $127,%r9
	and $-1,%r9
	and $0x12345,%rax
	test $1,%rax
	test $0x7fffffff,%rdx
	test $127,%esi
	test $128,%esi
	test $3,%ax
	test $3,%r10
	testw $3,%bx
	testl $7,(%rsi)
	xor %rax,%rax
	sub %r9,%r9
	xor %rax,%rbx
	mov $5,%rax
	mov $-5,%rax
	mov $0xffffffff,%rax
	movabs $0x1234,%r8
	mov $x,%rax
	and %bl,%bl
	and %cx,%cx
	and %edx,%edx
	and %rdx,%rdx
	or %rsi,%rsi
	or %dil,%dil
	or %ebx,%ebx
	{load} and %rdx,%rdx
	{nooptimize} xor %rax,%rax
	{nooptimize} lea (%rsi),%rdi
	vxorps %ymm1,%ymm1,%ymm2
	vpxor %ymm9,%ymm9,%ymm2
	vandnpd %ymm1,%ymm1,%ymm8
	vpsubd %ymm1,%ymm1,%ymm2
	vpsubb %ymm1,%ymm3,%ymm2
	vaddps %ymm1,%ymm1,%ymm2
	vpaddd %xmm9,%xmm1,%xmm2
	vpand %ymm12,%ymm3,%ymm0
	vcmpeqps %xmm9,%xmm1,%xmm2
	vcmpltps %xmm9,%xmm1,%xmm2
	vcmpps $0,%xmm9,%xmm1,%xmm2
	{vex3} vpaddd %xmm9,%xmm1,%xmm2
=== -O2 --32 -
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O2 --32 -
	.code16
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -Os --64 -
	lea x,%eax
	lea x,%rax
	lea 5,%rdi
	lea x,%ax
	lea (%rsi),%rdi
	lea (%esi),%rdi
	lea (%rsi),%edi
	lea (,%rbx,1),%rcx
	lea (,%rbx,2),%rcx
	lea 0(%rsi),%rdx
	lea 1(%esi),%rdx
	lea %fs:1(%rsi),%rdx
	lea x(%rip),%rdx
	lea (%rax,%rbx),%rcx
	and $0x7fffffff,%rcx
	and $0x80000000,%ecx
	and $127,%r9
	and $-1,%r9
	and $0x12345,%rax
	test $1,%rax
	test $0x7fffffff,%rdx
	test $127,%esi
	test $128,%esi
	test $3,%ax
	test $3,%r10
	testw $3,%bx
	testl $7,(%rsi)
	xor %rax,%rax
	sub %r9,%r9
	xor %rax,%rbx
	mov $5,%rax
	mov $-5,%rax
	mov $0xffffffff,%rax
	movabs $0x1234,%r8
	mov $x,%rax
	and %bl,%bl
	and %cx,%cx
	and %edx,%edx
	and %rdx,%rdx
	or %rsi,%rsi
	or %dil,%dil
	or %ebx,%ebx
	{load} and %rdx,%rdx
	{nooptimize} xor %rax,%rax
	{nooptimize} lea (%rsi),%rdi
	vxorps %ymm1,%ymm1,%ymm2
	vpxor %ymm9,%ymm9,%ymm2
	vandnpd %ymm1,%ymm1,%ymm8
	vpsubd %ymm1,%ymm1,%ymm2
	vpsubb %ymm1,%ymm3,%ymm2
	vaddps %ymm1,%ymm1,%ymm2
	vpaddd %xmm9,%xmm1,%xmm2
	vpand %ymm12,%ymm3,%ymm0
	vcmpeqps %xmm9,%xmm1,%xmm2
	vcmpltps %xmm9,%xmm1,%xmm2
	vcmpps $0,%xmm9,%xmm1,%xmm2
	{vex3} vpaddd %xmm9,%xmm1,%xmm2
=== -Os --32 -
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -Os --32 -
	.code16
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O0 --64 -
	lea x,%eax
	lea x,%rax
	lea 5,%rdi
	lea x,%ax
	lea (%rsi),%rdi
	lea (%esi),%rdi
	lea (%rsi),%edi
	lea (,%rbx,1),%rcx
	lea (,%rbx,2),%rcx
	lea 0(%rsi),%rdx
	lea 1(%esi),%rdx
	lea %fs:1(%rsi),%rdx
	lea x(%rip),%rdx
	lea (%rax,%rbx),%rcx
	and $0x7fffffff,%rcx
	and $0x80000000,%ecx
	and $127,%r9
	and $-1,%r9
	and $0x12345,%rax
	test $1,%rax
	test $0x7fffffff,%rdx
	test $127,%esi
	test $128,%esi
	test $3,%ax
	test $3,%r10
	testw $3,%bx
	testl $7,(%rsi)
	xor %rax,%rax
	sub %r9,%r9
	xor %rax,%rbx
	mov $5,%rax
	mov $-5,%rax
	mov $0xffffffff,%rax
	movabs $0x1234,%r8
	mov $x,%rax
	and %bl,%bl
	and %cx,%cx
	and %edx,%edx
	and %rdx,%rdx
	or %rsi,%rsi
	or %dil,%dil
	or %ebx,%ebx
	{load} and %rdx,%rdx
	{nooptimize} xor %rax,%rax
	{nooptimize} lea (%rsi),%rdi
	vxorps %ymm1,%ymm1,%ymm2
	vpxor %ymm9,%ymm9,%ymm2
	vandnpd %ymm1,%ymm1,%ymm8
	vpsubd %ymm1,%ymm1,%ymm2
	vpsubb %ymm1,%ymm3,%ymm2
	vaddps %ymm1,%ymm1,%ymm2
	vpaddd %xmm9,%xmm1,%xmm2
	vpand %ymm12,%ymm3,%ymm0
	vcmpeqps %xmm9,%xmm1,%xmm2
	vcmpltps %xmm9,%xmm1,%xmm2
	vcmpps $0,%xmm9,%xmm1,%xmm2
	{vex3} vpaddd %xmm9,%xmm1,%xmm2
=== -O0 --32 -
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O0 --32 -
	.code16
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O -O0 --64 -
	lea x,%eax
	lea x,%rax
	lea 5,%rdi
	lea x,%ax
	lea (%rsi),%rdi
	lea (%esi),%rdi
	lea (%rsi),%edi
	lea (,%rbx,1),%rcx
	lea (,%rbx,2),%rcx
	lea 0(%rsi),%rdx
	lea 1(%esi),%rdx
	lea %fs:1(%rsi),%rdx
	lea x(%rip),%rdx
	lea (%rax,%rbx),%rcx
	and $0x7fffffff,%rcx
	and $0x80000000,%ecx
	and $127,%r9
	and $-1,%r9
	and $0x12345,%rax
	test $1,%rax
	test $0x7fffffff,%rdx
	test $127,%esi
	test $128,%esi
	test $3,%ax
	test $3,%r10
	testw $3,%bx
	testl $7,(%rsi)
	xor %rax,%rax
	sub %r9,%r9
	xor %rax,%rbx
	mov $5,%rax
	mov $-5,%rax
	mov $0xffffffff,%rax
	movabs $0x1234,%r8
	mov $x,%rax
	and %bl,%bl
	and %cx,%cx
	and %edx,%edx
	and %rdx,%rdx
	or %rsi,%rsi
	or %dil,%dil
	or %ebx,%ebx
	{load} and %rdx,%rdx
	{nooptimize} xor %rax,%rax
	{nooptimize} lea (%rsi),%rdi
	vxorps %ymm1,%ymm1,%ymm2
	vpxor %ymm9,%ymm9,%ymm2
	vandnpd %ymm1,%ymm1,%ymm8
	vpsubd %ymm1,%ymm1,%ymm2
	vpsubb %ymm1,%ymm3,%ymm2
	vaddps %ymm1,%ymm1,%ymm2
	vpaddd %xmm9,%xmm1,%xmm2
	vpand %ymm12,%ymm3,%ymm0
	vcmpeqps %xmm9,%xmm1,%xmm2
	vcmpltps %xmm9,%xmm1,%xmm2
	vcmpps $0,%xmm9,%xmm1,%xmm2
	{vex3} vpaddd %xmm9,%xmm1,%xmm2
=== -O -O0 --32 -
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -O -O0 --32 -
	.code16
	lea x,%eax
	lea 0x12345,%eax
	lea x,%ax
	addr16 lea 0x12345,%eax
	lea (%esi),%edi
	lea (%si),%edi
	lea (%si),%di
	lea (%esi),%di
	lea 1(%esi),%di
	lea %ss:(%esi,%ecx),%di
	test $1,%eax
	test $127,%ebx
	test $127,%esi
	and %eax,%eax
	or %bx,%bx
	or %cl,%cl
	xor %eax,%eax
	mov $5,%eax
=== -msse2avx --64 -
	addps %xmm1,%xmm2
	addps (%rax),%xmm2
	addsd %xmm9,%xmm2
	movaps %xmm9,%xmm1
	movaps %xmm1,(%rax)
	movss %xmm9,%xmm1
	movss (%rax),%xmm1
	movsd %xmm1,(%rax)
	movsd
	movq %xmm9,%xmm1
	movq %rax,%xmm1
	movd %xmm1,%eax
	movhlps %xmm1,%xmm2
	movlps (%rax),%xmm2
	movlps %xmm2,(%rax)
	cvtsi2sd %eax,%xmm1
	cvtsi2sdq %rax,%xmm1
	cvtss2si %xmm1,%rax
	cvtpi2ps %mm1,%xmm1
	cvtpi2pd (%rax),%xmm1
	pxor %xmm9,%xmm1
	pxor %mm1,%mm2
	psllw $3,%xmm1
	pslldq $3,%xmm1
	pinsrw $1,%eax,%xmm1
	pextrw $1,%xmm1,%eax
	pshufd $1,%xmm1,%xmm2
	shufps $1,%xmm1,%xmm2
	blendvps %xmm0,%xmm1,%xmm2
	blendvps %xmm1,%xmm2
	pblendvb %xmm0,(%rax),%xmm2
	pcmpestri $1,%xmm1,%xmm2
	cmpeqps %xmm9,%xmm1
	cmpltps %xmm9,%xmm1
	cmpps $3,%xmm9,%xmm1
	roundsd $1,%xmm1,%xmm2
	ptest %xmm1,%xmm2
	aesenc %xmm1,%xmm2
	aesimc %xmm1,%xmm2
	pclmulqdq $1,%xmm1,%xmm2
	ldmxcsr (%rax)
	movmskps %xmm1,%eax
	movntdqa (%rax),%xmm1
	movnti %eax,(%rax)
	crc32b %al,%eax
	sha1msg1 %xmm1,%xmm2
	maskmovdqu %xmm1,%xmm2
	comisd %xmm9,%xmm1
	sqrtss %xmm1,%xmm2
	lddqu (%rax),%xmm1
	insertps $1,%xmm1,%xmm2
	extractps $1,%xmm1,%eax
	lfence
=== -msse2avx -mavxscalar=256 -mvexwig=1 --64 -
	addps %xmm1,%xmm2
	addps (%rax),%xmm2
	addsd %xmm9,%xmm2
	movaps %xmm9,%xmm1
	movaps %xmm1,(%rax)
	movss %xmm9,%xmm1
	movss (%rax),%xmm1
	movsd %xmm1,(%rax)
	movsd
	movq %xmm9,%xmm1
	movq %rax,%xmm1
	movd %xmm1,%eax
	movhlps %xmm1,%xmm2
	movlps (%rax),%xmm2
	movlps %xmm2,(%rax)
	cvtsi2sd %eax,%xmm1
	cvtsi2sdq %rax,%xmm1
	cvtss2si %xmm1,%rax
	cvtpi2ps %mm1,%xmm1
	cvtpi2pd (%rax),%xmm1
	pxor %xmm9,%xmm1
	pxor %mm1,%mm2
	psllw $3,%xmm1
	pslldq $3,%xmm1
	pinsrw $1,%eax,%xmm1
	pextrw $1,%xmm1,%eax
	pshufd $1,%xmm1,%xmm2
	shufps $1,%xmm1,%xmm2
	blendvps %xmm0,%xmm1,%xmm2
	blendvps %xmm1,%xmm2
	pblendvb %xmm0,(%rax),%xmm2
	pcmpestri $1,%xmm1,%xmm2
	cmpeqps %xmm9,%xmm1
	cmpltps %xmm9,%xmm1
	cmpps $3,%xmm9,%xmm1
	roundsd $1,%xmm1,%xmm2
	ptest %xmm1,%xmm2
	aesenc %xmm1,%xmm2
	aesimc %xmm1,%xmm2
	pclmulqdq $1,%xmm1,%xmm2
	ldmxcsr (%rax)
	movmskps %xmm1,%eax
	movntdqa (%rax),%xmm1
	movnti %eax,(%rax)
	crc32b %al,%eax
	sha1msg1 %xmm1,%xmm2
	maskmovdqu %xmm1,%xmm2
	comisd %xmm9,%xmm1
	sqrtss %xmm1,%xmm2
	lddqu (%rax),%xmm1
	insertps $1,%xmm1,%xmm2
	extractps $1,%xmm1,%eax
	lfence
=== -muse-unaligned-vector-move --64 -
	movaps %xmm1,%xmm2
	movapd (%rax),%xmm9
	movdqa %xmm1,(%rax)
	vmovaps %ymm1,(%rax)
	vmovdqa (%rax),%xmm1
	movups %xmm1,%xmm2
=== -mavxscalar=256 --64 -
	vaddss %xmm1,%xmm2,%xmm3
	vaddps %xmm1,%xmm2,%xmm3
	vcvtsi2sd %eax,%xmm1,%xmm2
	vmovss %xmm1,%xmm2,%xmm3
	vfmadd132sd %xmm1,%xmm2,%xmm3
=== -mvexwig=1 --64 -
	vaddps %xmm1,%xmm2,%xmm3
	vmovd %eax,%xmm1
	vpextrb $1,%xmm1,%eax
	vpinsrw $1,%eax,%xmm1,%xmm2
	vpermq $1,%ymm1,%ymm2
	vbroadcastss (%rax),%xmm1
	vzeroall
	andn %eax,%ebx,%ecx
=== -momit-lock-prefix=yes --32 -
	lock addl $1,(%eax)
	lock
	incl (%eax)
	xchg %eax,(%ebx)
	lock cmpxchg8b (%eax)
=== -momit-lock-prefix=no --32 -
	lock addl $1,(%eax)
	lock
	incl (%eax)
	xchg %eax,(%ebx)
	lock cmpxchg8b (%eax)
=== -mfence-as-lock-add=yes --64 -
	lfence
	mfence
	sfence
	pause
=== -mfence-as-lock-add=yes --32 -
	.code16
	lfence
=== -mfence-as-lock-add=yes -momit-lock-prefix=yes --32 -
	mfence
=== -madd-bnd-prefix --64 -
	call f
	jmp f
	jne f
1:	jmp 1b
	ret
	call *%rax
	jmp *(%rax)
	lret
	loop 1b
	notrack jmp *%rax
	rep ret
=== -mshared --64 -
	.globl g,h
	.hidden h
g:	jmp g
	jmp h
	jne g
l:	jmp l
	call g
h:	jmp h
=== -mx86-used-note=yes --64 -
	nop
=== -mx86-used-note=yes --32 -
	nop
=== -mx86-used-note=yes --64 -
	addps %xmm1,%xmm2
	fld1
=== -mx86-used-note=yes --32 -
	addps %xmm1,%xmm2
	fld1
=== -mx86-used-note=yes --64 -
	paddb %mm1,%mm2
=== -mx86-used-note=yes --32 -
	paddb %mm1,%mm2
=== -mx86-used-note=yes --64 -
	vaddps %ymm1,%ymm2,%ymm3
=== -mx86-used-note=yes --32 -
	vaddps %ymm1,%ymm2,%ymm3
=== -mx86-used-note=yes --64 -
	fxsave (%rax)
=== -mx86-used-note=yes --32 -
	fxsave (%eax)
=== -mx86-used-note=yes --64 -
	xsave (%rax)
=== -mx86-used-note=yes --32 -
	xsave (%eax)
=== -mx86-used-note=yes --64 -
	popcnt %eax,%eax
=== -mx86-used-note=yes --32 -
	popcnt %eax,%eax
=== -mx86-used-note=yes --64 -
	andn %eax,%ebx,%ecx
=== -mx86-used-note=yes --32 -
	andn %eax,%ebx,%ecx
=== -mx86-used-note=yes --64 -
	cmovne %eax,%ebx
=== -mx86-used-note=yes --32 -
	cmovne %eax,%ebx
=== -mx86-used-note=yes --64 -
	lahf
=== -mx86-used-note=yes --32 -
	lahf
=== -mx86-used-note=yes --64 -
.section .note.gnu.property,"a"
.long 1
=== -mx86-used-note=yes --32 -
.section .note.gnu.property,"a"
.long 1
=== -mlfence-after-load=yes --64 -
	mov (%rax),%rbx
	mov %rbx,(%rax)
	addl $1,(%rax)
	lea (%rax),%rbx
	pop %rax
	push (%rax)
	popf
	movsb
	rep cmpsb
	lodsl
	xlat
	flds (%rax)
	fstps (%rax)
	not %eax
	notl (%rax)
	nopl (%rax)
	prefetchnta (%rax)
	cmp (%rax),%ebx
	cmp %ebx,(%rax)
	test %ebx,(%rax)
	cmpxchg %ebx,(%rax)
	cmpxchg16b (%rax)
	xadd %ebx,(%rax)
	bts $1,(%rax)
	bts %eax,(%rax)
	lgdt (%rax)
	sgdt (%rax)
	ldmxcsr (%rax)
	stmxcsr (%rax)
	movaps (%rax),%xmm1
	movaps %xmm1,(%rax)
	vaddps (%rax),%xmm1,%xmm2
	vmovaps %xmm1,(%rax)
	vpgatherdd %xmm1,(%rax,%xmm2),%xmm3
	shll (%rax)
	insb
	outsb
	setne (%rax)
	cmovne (%rax),%ebx
	imul $3,(%rax),%ebx
	cvtps2pi (%rax),%mm1
	movnti %eax,(%rax)
=== -mlfence-before-ret=or --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-ret=not --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-ret=shl --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-ret=yes --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-ret=none --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-indirect-branch=all --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-indirect-branch=register --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-indirect-branch=memory --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-indirect-branch=all -mlfence-before-ret=or --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-after-load=yes -mlfence-before-indirect-branch=register --64 -
	ret
	ret $4
	retw
	lret
	iret
	rep ret
	call *%rax
	jmp *%rbx
	jmp *(%rax)
	call f
	lock
	ret
	.byte 0x66
	ret
	nop
	.byte 0xf2
	call *%rax
	jmp *%rax
=== -mlfence-before-ret=not --32 -
	ret
	retw
	.code16
	ret
	retl $2
=== -mbranches-within-32B-boundaries --64 -
.L58:
.L56:
.L54:
.L48:
.L46:
.L44:
.L42:
.L40:
.L38:
.L32:
.L28:
.L26:
.L24:
.L22:
.L18:
.L12:
.L8:
.L2:
.L0:	call *%rsp
	mov %rdx,%rcx
	test %rax,%rbx
	cmpl $1,(%rcx)
.L4:	mov %rbx,%rbx
.L5:	test %rbx,%rdx
.L6:	jne .L4
	call *%rax
	jne .L3
	jne .L23
.L10:	mov %rdi,%rax
	jb .L37
	mov %rbp,4096(%rsp)
	jne .L19
.L14:	cmp %rcx,%rdx
	add $1000,%rsi
.L16:	jmp .L31
	test %rdx,%rdx
	cmp %rax,%rsi
	js f
.L20:	jmp .L31
.L21:	cmpl $1,(%rbp)
	cmpl $1,(%rsp)
	mov %rsp,8(%rbp)
	ret
.L25:	mov %rsi,4096(%rbp)
	jne .L12
	jb .L33
	ret
	call *%rdi
.L30:	test %rdx,%rax
	call f
	test %rbx,%rbp
	add $1000,%rbp
.L34:	jne .L26
	call f
.L36:	call *%rcx
	call *%rdx
	inc %rdi
	inc %rdi
	js f
	cmp %rsi,%rax
	mov %rbx,%rdi
	call *%rdi
	jne .L43
	mov %rax,%rsp
	mov %rsi,%rsi
	jmp .L53
	cmpl $1,(%rsi)
	js f
.L50:	mov %rbx,8(%rsp)
.L51:	jmp .L53
.L52:	call *%rcx
	jmp .L6
	mov %rcx,4096(%rsp)
	mov %rsi,%rcx
	mov %rdx,%rsp
	test %rsp,%rcx
	cmp %rbx,%rbp
	ret
.L1:
.L3:
.L7:
.L9:
.L11:
.L13:
.L15:
.L17:
.L19:
.L23:
.L27:
.L29:
.L31:
.L33:
.L35:
.L37:
.L39:
.L41:
.L43:
.L45:
.L47:
.L49:
.L53:
.L55:
.L57:
.L59:
=== -mbranches-within-32B-boundaries --64 -
	.p2align 4
.L118:
.L116:
.L114:
.L112:
.L110:
.L108:
.L100:
.L98:
.L96:
.L94:
.L92:
.L90:
.L88:
.L82:
.L76:
.L74:
.L70:
.L68:
.L66:
.L64:
.L62:
.L60:
.L56:
.L54:
.L52:
.L48:
.L38:
.L36:
.L34:
.L30:
.L28:
.L26:
.L24:
.L20:
.L18:
.L16:
.L10:
.L8:
.L0:
	call *%rdi
	call f
.L2:	add $1,%rcx
	jb .L17
.L4:	mov %rbp,4096(%rsp)
	call *%rbx
.L6:	test %rax,%rdi
.L7:	jmp .L59
	test %rdx,%rdx
	call f
	mov %rdi,%rax
.L11:	.p2align 3
	ret
.L12:	inc %rdi
	call *%rbx
.L14:	jne .L20
	ret
	mov %rdi,%rsi
	jne .L11
	ret
.L19:	inc %rax
	jmp .L13
	cmp %rcx,%rbx
.L22:	call *%rsi
	add $1000,%rdx
	cmp %rcx,%rdi
	test %rsp,%rax
	inc %rbp
	inc %rdx
	inc %rcx
	inc %rdi
	mov %rax,%rcx
	inc %rax
.L32:	mov %rdx,%rdx
.L33:	ret
	jne .L21
.L35:	ret
	mov %rbx,%rax
	js f
	cmpl $1,(%rbx)
	js f
.L40:	cmp %rsi,%rcx
	cmpl $1,(%rbp)
.L42:	mov %rcx,%rdx
	inc %rsi
.L44:	mov %rax,4096(%rdx)
	call f
.L46:	call *%rsi
	add $1000,%rax
	jb .L54
	jmp .L86
.L50:	jmp .L113
.L51:	inc %rsp
	jmp .L29
	call f
	jmp .L24
	add $1000,%rbp
	jne .L114
	cmpl $1,(%rdi)
.L58:	jne .L91
	ret
	cmp %rdi,%rcx
	jne .L95
	mov %rsp,4096(%rax)
	jne .L82
	add $1,%rsp
	jmp .L34
	js f
.L67:	js f
	cmpl $1,(%rax)
.L69:	mov %rbx,%rbx
	inc %rdi
	jb .L117
.L72:	jmp .L99
	jb .L60
	jne .L98
.L75:	add $1,%rsi
	jb .L117
	jne .L10
.L78:	ret
	add $1000,%rsp
.L80:	js f
	mov %rsi,0(%rdx)
	test %rbx,%rsp
	jne .L83
.L84:	call f
	ret
.L86:	call f
	mov %rbx,%rdi
	jne .L94
	jb .L112
	js f
	mov %rdi,%rax
	call *%rdi
	call *%rcx
	call f
	mov %rbp,%rdi
	call *%rbx
	call *%rsi
	call *%rbp
	test %rbx,%rdx
	add $1000,%rbx
	add $1,%rcx
.L102:	cmpl $1,(%rdx)
	cmpl $1,(%rsp)
.L104:	inc %rbp
.L105:	cmp %rax,%rcx
.L106:	test %rsi,%rax
	jne .L21
	call *%rcx
	call f
	test %rbp,%rcx
	js f
	mov %rcx,0(%rdx)
	test %rdx,%rbx
	js f
.L115:	call f
	jb .L67
	jmp .L83
	mov %rax,8(%rax)
	inc %rsi
.L1:
.L3:
.L5:
.L9:
.L13:
.L15:
.L17:
.L21:
.L23:
.L25:
.L27:
.L29:
.L31:
.L37:
.L39:
.L41:
.L43:
.L45:
.L47:
.L49:
.L53:
.L55:
.L57:
.L59:
.L61:
.L63:
.L65:
.L71:
.L73:
.L77:
.L79:
.L81:
.L83:
.L85:
.L87:
.L89:
.L91:
.L93:
.L95:
.L97:
.L99:
.L101:
.L103:
.L107:
.L109:
.L111:
.L113:
.L117:
.L119:
=== -malign-branch-boundary=16 --64 -
.L58:
.L54:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L32:
.L30:
.L28:
.L26:
.L24:
.L22:
.L20:
.L18:
.L14:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	cmpl $1,(%rax)
	js f
	cmp %rdx,%rbx
.L3:	ret
	mov %rbp,8(%rsi)
.L5:	call *%rdi
	mov %rbx,%rbx
.L7:	inc %rcx
	mov %rbx,0(%rax)
	jne .L11
	mov %rsi,%rax
	jmp .L26
.L12:	js f
	ret
	jb .L40
	inc %rdx
.L16:	call f
	mov %rbp,%rdi
	call f
.L19:	inc %rcx
	call *%rbp
	jb .L48
	ret
	jmp .L18
	inc %rcx
	add $1,%rbp
	jb .L38
	test %rsp,%rsp
	call f
.L29:	add $1000,%rdi
	call *%rcx
.L31:	add $1000,%rax
	ret
	mov %rsi,8(%rdi)
	jb .L40
.L35:	add $1000,%rsi
	mov %rdi,4096(%rbp)
	jne .L58
	add $1,%rsp
.L39:	js f
	jne .L2
.L41:	test %rax,%rbx
	js f
.L43:	test %rcx,%rcx
	cmp %rsp,%rsp
.L45:	mov %rsp,%rdi
	call f
	inc %rax
.L48:	test %rdi,%rax
	jne .L28
.L50:	call *%rbx
.L51:	jmp .L48
.L52:	call *%rdi
	cmp %rdi,%rcx
	mov %rsp,%rax
	inc %rdi
.L56:	mov %rcx,0(%rax)
	inc %rdx
	mov %rcx,8(%rbx)
	cmpl $1,(%rsp)
.L1:
.L9:
.L11:
.L13:
.L15:
.L17:
.L21:
.L23:
.L25:
.L27:
.L33:
.L37:
.L47:
.L49:
.L53:
.L55:
.L57:
.L59:
=== -malign-branch-boundary=16 --64 -
	.p2align 4
.L118:
.L112:
.L98:
.L96:
.L94:
.L88:
.L86:
.L84:
.L82:
.L78:
.L76:
.L66:
.L64:
.L62:
.L60:
.L58:
.L54:
.L50:
.L48:
.L46:
.L44:
.L42:
.L34:
.L32:
.L30:
.L28:
.L26:
.L24:
.L20:
.L16:
.L14:
.L12:
.L6:
.L0:	mov %rdi,0(%rax)
	call f
.L2:	call *%rdx
	mov %rsp,%rbx
.L4:	cmpl $1,(%rdi)
	jne .L83
	cmpl $1,(%rax)
	cmpl $1,(%rcx)
.L8:	cmpl $1,(%rsi)
.L9:	.p2align 3
	ret
.L10:	test %rsp,%rsp
.L11:	ret
	test %rbp,%rsi
.L13:	inc %rbx
	inc %rcx
	cmp %rbx,%rbp
	jmp .L11
	jne .L46
.L18:	add $1,%rsi
	js f
	call *%rbx
	cmp %rax,%rax
.L22:	jne .L26
	inc %rcx
	js f
	test %rbp,%rbx
	ret
.L27:	js f
	call *%rbx
	mov %rbp,%rbp
	jmp .L23
	mov %rbp,%rax
	call f
.L33:	call *%rax
	inc %rsp
	js f
.L36:	cmp %rbp,%rdi
.L37:	cmpl $1,(%rsp)
.L38:	mov %rbp,%rsp
	jmp .L74
.L40:	inc %rbx
	call *%rsi
	ret
	add $1,%rcx
	jmp .L84
	add $1,%rbx
	jb .L27
	ret
	test %rbx,%rsi
.L49:	call f
	jb .L53
	cmp %rbp,%rdi
.L52:	jb .L3
	call f
	ret
	add $1000,%rcx
.L56:	test %rbp,%rbx
	ret
	test %rbp,%rdx
	test %rax,%rax
	js f
.L61:	ret
	jb .L44
.L63:	add $1000,%rax
	call *%rdi
	mov %rsi,8(%rdi)
	mov %rbx,%rax
	jmp .L40
.L68:	jne .L62
.L69:	cmp %rsp,%rsp
.L70:	call f
	test %rdi,%rbx
.L72:	ret
.L73:	jne .L88
.L74:	call *%rcx
.L75:	call f
	jb .L32
.L77:	test %rcx,%rsp
	add $1,%rdx
	call *%rsp
.L80:	js f
	cmpl $1,(%rbx)
	jmp .L42
	jmp .L3
	js f
	test %rdi,%rax
	call *%rbp
	cmp %rdx,%rsp
	call f
	inc %rbx
.L90:	mov %rdx,4096(%rcx)
	add $1000,%rbx
.L92:	cmp %rsp,%rcx
	inc %rsi
	jmp .L102
.L95:	ret
	test %rdi,%rcx
.L97:	test %rdx,%rbp
	call f
	call f
.L100:	cmp %rsi,%rsp
.L101:	jb .L31
.L102:	call *%rsp
	cmpl $1,(%rdx)
.L104:	cmpl $1,(%rbp)
	js f
.L106:	inc %rdi
	mov %rbp,%rsi
.L108:	jmp .L25
.L109:	cmpl $1,(%rbp)
.L110:	inc %rdx
	inc %rdx
	test %rdi,%rdi
	cmpl $1,(%rdx)
.L114:	jmp .L80
	cmpl $1,(%rdi)
.L116:	mov %rax,%rcx
	test %rdx,%rbx
	mov %rbp,%rdx
	call *%rsi
.L1:
.L3:
.L5:
.L7:
.L15:
.L17:
.L19:
.L21:
.L23:
.L25:
.L29:
.L31:
.L35:
.L39:
.L41:
.L43:
.L45:
.L47:
.L51:
.L53:
.L55:
.L57:
.L59:
.L65:
.L67:
.L71:
.L79:
.L81:
.L83:
.L85:
.L87:
.L89:
.L91:
.L93:
.L99:
.L103:
.L105:
.L107:
.L111:
.L113:
.L115:
.L117:
.L119:
=== -malign-branch-boundary=64 -malign-branch=jcc+fused+jmp+call+ret+indirect --64 -
.L58:
.L56:
.L54:
.L52:
.L50:
.L46:
.L44:
.L42:
.L40:
.L36:
.L28:
.L26:
.L24:
.L18:
.L16:
.L14:
.L12:
.L10:
.L8:
.L6:
.L0:
	call *%rax
	call *%rbx
.L2:	js f
	mov %rsp,4096(%rsi)
.L4:	jne .L9
	inc %rbx
	jne .L22
	inc %rcx
	mov %rax,%rsp
	jne .L10
	call *%rbx
.L11:	inc %rsp
	cmpl $1,(%rsi)
	js f
	call f
	jne .L40
	add $1,%rsp
	jne .L13
	call *%rax
	mov %rdi,%rax
.L20:	mov %rbp,4096(%rbp)
	cmp %rbx,%rdi
.L22:	js f
	js f
	test %rsp,%rdx
.L25:	js f
	call f
	jmp .L56
	add $1,%rbp
.L29:	add $1,%rsi
.L30:	jb .L6
.L31:	cmp %rsp,%rsp
.L32:	cmp %rdi,%rcx
	inc %rsi
.L34:	cmp %rax,%rsi
	ret
	jmp .L14
	call *%rsi
.L38:	add $1,%rcx
.L39:	inc %rdi
	cmpl $1,(%rcx)
	jb .L31
	mov %rbx,4096(%rdx)
.L43:	call f
	cmpl $1,(%rbx)
.L45:	test %rcx,%rsi
	jb .L3
.L47:	ret
.L48:	ret
	call *%rbp
	mov %rbx,0(%rdi)
.L51:	call *%rsp
	jne .L36
	call *%rcx
	cmpl $1,(%rdi)
.L55:	cmp %rbx,%rbx
	add $1,%rsi
	cmp %rbp,%rax
	test %rax,%rsp
.L59:	test %rbp,%rax
.L1:
.L3:
.L5:
.L7:
.L9:
.L13:
.L15:
.L17:
.L19:
.L21:
.L23:
.L27:
.L33:
.L35:
.L37:
.L41:
.L49:
.L53:
.L57:
=== -malign-branch-boundary=64 -malign-branch=jcc+fused+jmp+call+ret+indirect --64 -
	.p2align 4
.L118:
.L114:
.L110:
.L108:
.L106:
.L102:
.L100:
.L98:
.L94:
.L92:
.L90:
.L88:
.L86:
.L84:
.L80:
.L78:
.L70:
.L68:
.L66:
.L64:
.L60:
.L56:
.L52:
.L50:
.L48:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L28:
.L26:
.L22:
.L18:
.L14:
.L12:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	jmp .L71
	.p2align 3
	ret
	jb .L39
	mov %rax,%rax
	js f
.L5:	mov %rcx,%rdi
	cmpl $1,(%rbx)
	jmp .L34
	call *%rdx
.L9:	jne .L105
	call *%rax
	cmpl $1,(%rax)
	js f
.L13:	mov %rsi,4096(%rsi)
	jb .L33
	call *%rdi
.L16:	cmp %rbx,%rbx
.L17:	jb .L55
	mov %rbx,4096(%rdx)
.L19:	js f
.L20:	jb .L26
	mov %rsi,%rax
	js f
	js f
.L24:	jne .L93
	jmp .L42
	jne .L116
	jne .L37
	mov %rcx,%rbp
.L29:	mov %rbx,4096(%rbp)
.L30:	jne .L13
.L31:	mov %rsp,4096(%rcx)
.L32:	inc %rbx
	js f
	cmpl $1,(%rax)
	call *%rbx
	cmpl $1,(%rcx)
	mov %rsi,%rdx
	add $1000,%rbx
.L39:	call f
	mov %rdx,4096(%rcx)
	call f
	cmp %rcx,%rax
	call *%rsi
	cmpl $1,(%rdi)
	cmp %rsp,%rdx
	ret
	test %rcx,%rsi
	jne .L32
.L49:	mov %rbp,%rbp
	jmp .L95
	test %rbx,%rdx
	add $1000,%rdi
	call f
.L54:	ret
	mov %rdx,%rbp
	cmpl $1,(%rdi)
.L57:	jmp .L102
.L58:	inc %rdx
.L59:	cmp %rbp,%rbp
	mov %rsi,%rsi
.L61:	jne .L51
.L62:	call *%rbx
	test %rdx,%rsp
	test %rcx,%rdi
	ret
	mov %rbp,%rdi
	test %rdx,%rdx
	jmp .L58
	js f
	test %rcx,%rsp
	test %rax,%rax
.L72:	call f
	jne .L92
.L74:	jne .L78
	cmp %rdi,%rcx
.L76:	mov %rbx,%rdx
	call *%rax
	add $1,%rsp
	ret
	jb .L60
	test %rcx,%rsi
.L82:	mov %rsi,4096(%rdx)
.L83:	add $1000,%rdx
	inc %rdx
	add $1,%rbp
	test %rsp,%rcx
	mov %rbx,%rcx
	mov %rcx,%rcx
	mov %rbp,4096(%rbp)
	mov %rbx,4096(%rax)
	js f
	jmp .L91
.L93:	js f
	jmp .L10
.L95:	inc %rsi
.L96:	inc %rax
.L97:	add $1000,%rsi
	inc %rdi
	cmpl $1,(%rsi)
	cmp %rcx,%rax
	jb .L70
	ret
	cmp %rdx,%rbx
.L104:	inc %rax
	jb .L54
	js f
	add $1,%rsp
	add $1,%rsp
	call *%rdx
	jb .L97
	mov %rsp,%rax
.L112:	jne .L117
	test %rsi,%rdi
	jne .L40
	ret
.L116:	jne .L87
	mov %rax,8(%rsp)
	test %rbp,%rsi
	cmpl $1,(%rdx)
.L1:
.L3:
.L7:
.L11:
.L15:
.L21:
.L23:
.L25:
.L27:
.L33:
.L35:
.L37:
.L41:
.L43:
.L45:
.L47:
.L51:
.L53:
.L55:
.L63:
.L65:
.L67:
.L69:
.L71:
.L73:
.L75:
.L77:
.L79:
.L81:
.L85:
.L87:
.L89:
.L91:
.L99:
.L101:
.L103:
.L105:
.L107:
.L109:
.L111:
.L113:
.L115:
.L117:
.L119:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=0 --64 -
.L56:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L28:
.L26:
.L22:
.L20:
.L18:
.L14:
.L12:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	js f
	cmpl $1,(%rbp)
	jne .L28
.L3:	jb .L16
	mov %rbp,4096(%rbp)
	js f
	add $1,%rdx
	cmp %rsi,%rbp
	add $1,%rdi
	js f
	cmpl $1,(%rbx)
.L11:	jmp .L31
	mov %rcx,4096(%rbx)
.L13:	cmpl $1,(%rbx)
	test %rcx,%rcx
	jne .L39
.L16:	jb .L32
.L17:	cmpl $1,(%rsi)
	test %rdi,%rbp
.L19:	mov %rdx,%rdi
	test %rsi,%rcx
.L21:	cmpl $1,(%rdi)
	call *%rbx
	test %rax,%rsi
.L24:	cmpl $1,(%rcx)
	jb .L35
	add $1000,%rcx
	ret
	mov %rbx,%rcx
	mov %rdx,%rsp
.L30:	jmp .L1
	call *%rcx
.L32:	cmpl $1,(%rdx)
.L33:	inc %rdx
	test %rsi,%rdx
	call *%rsi
	js f
.L37:	call *%rcx
	mov %rax,0(%rbp)
	mov %rsi,8(%rcx)
	cmpl $1,(%rdi)
.L41:	mov %rsi,8(%rcx)
	mov %rbx,0(%rsp)
.L43:	ret
	jb .L6
	mov %rbp,4096(%rbp)
.L46:	cmpl $1,(%rax)
	js f
.L48:	jb .L0
	cmp %rcx,%rsi
.L50:	cmpl $1,(%rsi)
	inc %rcx
.L52:	jb .L32
.L53:	mov %rsp,8(%rsi)
.L54:	jb .L10
.L55:	cmpl $1,(%rdx)
	js f
.L57:	mov %rdx,%rax
.L58:	inc %rcx
	inc %rbp
.L1:
.L5:
.L7:
.L9:
.L15:
.L23:
.L25:
.L27:
.L29:
.L31:
.L35:
.L39:
.L45:
.L47:
.L49:
.L51:
.L59:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=0 --64 -
	.p2align 4
.L112:
.L108:
.L104:
.L100:
.L96:
.L94:
.L92:
.L90:
.L88:
.L86:
.L84:
.L82:
.L80:
.L78:
.L76:
.L74:
.L72:
.L70:
.L68:
.L60:
.L58:
.L54:
.L52:
.L50:
.L48:
.L46:
.L42:
.L38:
.L34:
.L32:
.L30:
.L26:
.L24:
.L20:
.L14:
.L12:
.L10:
.L6:
.L4:
.L0:
	mov %rbp,0(%rbp)
.L1:	call f
.L2:	inc %rsp
	jb .L89
	cmp %rsi,%rdx
	jb .L74
	call f
	jmp .L104
.L8:	jne .L67
.L9:	call f
	mov %rax,%rcx
.L11:	jne .L100
	test %rdx,%rdi
	mov %rsi,%rax
	mov %rdx,%rdi
	mov %rsp,0(%rax)
.L16:	cmp %rdx,%rsi
.L17:	js f
.L18:	add $1,%rsp
	mov %rdi,0(%rbx)
	test %rbx,%rdx
	cmp %rsp,%rcx
.L22:	inc %rbp
	jmp .L89
	.p2align 3
	ret
.L25:	jne .L76
	cmpl $1,(%rdi)
	inc %rsi
.L28:	call f
	inc %rdi
	call f
	cmpl $1,(%rsp)
	inc %rcx
	cmp %rcx,%rsp
	inc %rsi
	mov %rax,%rdi
.L36:	test %rdx,%rbx
	cmpl $1,(%rsp)
	cmp %rsp,%rbx
.L39:	jmp .L87
.L40:	ret
	jne .L78
	jb .L89
	call *%rdx
.L44:	jne .L6
	cmp %rdi,%rcx
	jb .L13
	inc %rax
	call *%rsi
	mov %rsi,8(%rbp)
	jmp .L5
	call f
	mov %rsi,8(%rbp)
	add $1,%rcx
	add $1000,%rbx
	jb .L39
.L56:	mov %rcx,%rbx
	cmpl $1,(%rbp)
	call *%rcx
	test %rsp,%rsp
	cmp %rbx,%rbp
.L61:	jmp .L118
.L62:	mov %rbp,4096(%rsi)
.L63:	mov %rax,8(%rdx)
.L64:	mov %rsi,%rdi
	jne .L94
.L66:	call f
	inc %rbx
	test %rbx,%rbx
	js f
	cmpl $1,(%rsi)
.L71:	call *%rsp
	inc %rdx
.L73:	call *%rax
	ret
	jb .L20
	mov %rsi,0(%rbp)
	add $1,%rsi
	mov %rbp,%rax
.L79:	inc %rcx
	jne .L99
.L81:	jb .L8
	mov %rsp,%rbp
	jne .L49
	mov %rsi,%rbp
	call *%rdx
	add $1000,%rcx
	jmp .L3
	inc %rbp
	js f
	cmp %rbx,%rbp
	jne .L39
	call f
	cmp %rcx,%rcx
	call f
	jne .L87
	mov %rcx,%rbp
	call *%rsp
.L98:	add $1000,%rbx
	jne .L81
	mov %rsi,8(%rbx)
.L101:	mov %rsi,%rax
.L102:	jmp .L84
	jne .L65
	js f
	call *%rsp
.L106:	jne .L114
	js f
	cmp %rax,%rbx
.L109:	test %rdi,%rdx
.L110:	cmpl $1,(%rcx)
	jb .L77
	cmpl $1,(%rax)
	jb .L34
.L114:	js f
.L115:	cmpl $1,(%rax)
.L116:	jne .L90
	test %rsp,%rdi
.L118:	cmpl $1,(%rax)
.L119:	cmpl $1,(%rax)
.L3:
.L5:
.L7:
.L13:
.L15:
.L19:
.L21:
.L23:
.L27:
.L29:
.L31:
.L33:
.L35:
.L37:
.L41:
.L43:
.L45:
.L47:
.L49:
.L51:
.L53:
.L55:
.L57:
.L59:
.L65:
.L67:
.L69:
.L75:
.L77:
.L83:
.L85:
.L87:
.L89:
.L91:
.L93:
.L95:
.L97:
.L99:
.L103:
.L105:
.L107:
.L111:
.L113:
.L117:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=1 -malign-branch=jcc+jmp --64 -
.L58:
.L54:
.L48:
.L46:
.L44:
.L42:
.L38:
.L36:
.L32:
.L30:
.L28:
.L24:
.L22:
.L18:
.L16:
.L12:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	jb .L1
.L1:	cmp %rax,%rsi
	jb .L53
	mov %rbx,%rdx
	call *%rdx
.L5:	mov %rdi,%rbx
	call *%rcx
	ret
	mov %rax,%rsp
	cmpl $1,(%rax)
	ret
	inc %rsi
	jb .L19
.L13:	cmp %rdi,%rdi
.L14:	call f
	add $1000,%rdx
	jb .L27
	jmp .L2
	call *%rbx
	js f
.L20:	jb .L30
	jne .L54
	cmp %rcx,%rbx
	mov %rdi,4096(%rbx)
	jmp .L21
	inc %rsp
.L26:	cmpl $1,(%rdi)
.L27:	ret
	mov %rsp,%rax
	ret
	call *%rbp
	jmp .L15
	jne .L12
.L33:	inc %rbx
.L34:	add $1000,%rsi
	jmp .L24
	add $1,%rcx
	js f
	js f
	jne .L30
.L40:	mov %rdi,%rdi
.L41:	mov %rbx,4096(%rcx)
	inc %rcx
	jb .L19
	cmp %rbp,%rdi
	ret
	cmp %rdx,%rcx
.L47:	cmpl $1,(%rdx)
	inc %rsi
	js f
.L50:	jb .L59
.L51:	call f
.L52:	jne .L49
	cmpl $1,(%rax)
	call f
	cmpl $1,(%rdi)
.L56:	call *%rcx
.L57:	jne .L1
	js f
	jne .L3
.L3:
.L7:
.L9:
.L11:
.L15:
.L17:
.L19:
.L21:
.L23:
.L25:
.L29:
.L31:
.L35:
.L37:
.L39:
.L43:
.L45:
.L49:
.L53:
.L55:
.L59:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=1 -malign-branch=jcc+jmp --64 -
	.p2align 4
.L114:
.L112:
.L110:
.L108:
.L106:
.L104:
.L100:
.L98:
.L96:
.L94:
.L92:
.L88:
.L86:
.L84:
.L82:
.L78:
.L76:
.L74:
.L72:
.L70:
.L66:
.L64:
.L60:
.L58:
.L54:
.L52:
.L48:
.L46:
.L44:
.L40:
.L36:
.L32:
.L28:
.L26:
.L24:
.L22:
.L18:
.L14:
.L12:
.L6:
.L2:
.L0:
	.p2align 3
	ret
	cmpl $1,(%rax)
	jne .L108
	jb .L46
.L4:	ret
.L5:	call f
	jb .L115
	jmp .L62
.L8:	call f
.L9:	jne .L110
.L10:	js f
	jmp .L87
	call f
.L13:	call *%rsi
	inc %rdx
	jmp .L90
.L16:	test %rsi,%rdx
	jb .L43
	jb .L72
	jmp .L33
.L20:	mov %rax,%rbx
	call f
	inc %rdi
	mov %rcx,%rsi
	cmpl $1,(%rdi)
	jb .L100
	jmp .L5
	jb .L43
	jmp .L74
.L29:	call f
.L30:	test %rsi,%rsi
.L31:	mov %rcx,%rax
	ret
	call *%rax
.L34:	inc %rsi
	jne .L76
	inc %rdi
	test %rsp,%rsi
.L38:	jne .L72
.L39:	mov %rsi,%rcx
	js f
.L41:	mov %rdx,4096(%rsi)
.L42:	call *%rax
	call f
	js f
.L45:	js f
	call *%rbp
.L47:	test %rsi,%rax
	cmpl $1,(%rbp)
	mov %rbx,%rbx
.L50:	inc %rbx
	jne .L20
	test %rbx,%rbp
	cmp %rsp,%rdi
	jb .L64
	test %rdx,%rdi
.L56:	ret
.L57:	js f
	call *%rsi
.L59:	call *%rdx
	js f
.L61:	js f
.L62:	mov %rsi,%rsi
.L63:	jb .L24
	mov %rbx,%rsi
.L65:	mov %rdi,%rbx
	add $1000,%rcx
.L67:	jb .L23
.L68:	ret
	test %rcx,%rdx
	mov %rbp,%rsp
.L71:	js f
	mov %rbx,8(%rbp)
	inc %rdi
	jb .L86
.L75:	jb .L47
	jb .L26
.L77:	call f
	cmp %rbx,%rsi
	mov %rsp,8(%rbp)
.L80:	cmpl $1,(%rcx)
	jb .L79
	call f
.L83:	mov %rbx,%rdi
	cmpl $1,(%rbp)
	jb .L44
	test %rdi,%rbp
	mov %rax,4096(%rbx)
	js f
.L89:	cmp %rdx,%rsi
.L90:	jb .L31
	cmpl $1,(%rdx)
	jb .L22
	add $1,%rdx
	mov %rbp,4096(%rdx)
.L95:	js f
	cmp %rdi,%rdi
	ret
	add $1000,%rcx
	cmpl $1,(%rdi)
	js f
.L101:	add $1000,%rbx
.L102:	test %rbp,%rsp
.L103:	add $1,%rax
	call *%rdx
	cmpl $1,(%rsp)
	ret
.L107:	jb .L73
	mov %rbp,%rbp
	cmpl $1,(%rbp)
	mov %rsp,%rbx
.L111:	inc %rax
	mov %rcx,8(%rax)
.L113:	cmp %rbx,%rdx
	cmpl $1,(%rcx)
	cmpl $1,(%rsp)
.L116:	call f
	jne .L54
.L118:	jmp .L59
.L119:	inc %rax
.L1:
.L3:
.L7:
.L11:
.L15:
.L17:
.L19:
.L21:
.L23:
.L25:
.L27:
.L33:
.L35:
.L37:
.L43:
.L49:
.L51:
.L53:
.L55:
.L69:
.L73:
.L79:
.L81:
.L85:
.L87:
.L91:
.L93:
.L97:
.L99:
.L105:
.L109:
.L115:
.L117:
=== -mbranches-within-32B-boundaries --32 -
.L58:
.L56:
.L54:
.L52:
.L50:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L32:
.L30:
.L26:
.L22:
.L20:
.L16:
.L14:
.L10:
.L8:
.L6:
.L0:
	mov %ebx,4096(%eax)
	jmp .L12
.L2:	js f
	add $1,%esi
.L4:	ret
.L5:	cmpl $1,(%ecx)
	jb .L19
.L7:	jb .L55
	cmp %edx,%ebp
.L9:	test %edi,%ebx
	add $1,%esp
	call f
.L12:	jmp .L46
	ret
	mov %esi,0(%ebp)
	jb .L41
	test %ebx,%ebp
.L17:	add $1000,%eax
.L18:	cmp %edx,%ebp
.L19:	cmp %edi,%edx
	test %edx,%eax
.L21:	mov %ebp,%ebx
	mov %edx,%edi
	cmp %ebx,%edx
.L24:	mov %ebp,%edx
	mov %edx,8(%edx)
	ret
	mov %edi,0(%esp)
.L28:	add $1000,%esi
	add $1000,%edx
	test %edi,%edx
	inc %esi
	cmp %ebx,%ecx
	jne .L36
	mov %esp,4096(%ebp)
.L35:	cmpl $1,(%eax)
	cmpl $1,(%edx)
.L37:	inc %eax
	cmpl $1,(%esi)
	mov %edx,%ebx
	call *%edi
	call *%eax
	mov %esp,%ebx
	mov %eax,%eax
	call *%ebp
.L45:	jb .L52
	call f
	add $1000,%edi
.L48:	jne .L27
.L49:	ret
	js f
	cmp %edi,%esi
	jne .L51
	cmp %esi,%edi
	call *%ecx
	mov %ebp,4096(%esp)
	mov %ecx,%edi
.L57:	test %edx,%eax
	ret
	inc %ecx
.L1:
.L3:
.L11:
.L13:
.L15:
.L23:
.L25:
.L27:
.L29:
.L31:
.L33:
.L39:
.L41:
.L43:
.L47:
.L51:
.L53:
.L55:
.L59:
=== -mbranches-within-32B-boundaries --32 -
	.p2align 4
.L118:
.L116:
.L114:
.L112:
.L110:
.L106:
.L104:
.L102:
.L100:
.L98:
.L94:
.L90:
.L88:
.L86:
.L84:
.L82:
.L80:
.L78:
.L76:
.L72:
.L70:
.L68:
.L66:
.L64:
.L62:
.L60:
.L56:
.L54:
.L52:
.L50:
.L44:
.L42:
.L40:
.L36:
.L34:
.L28:
.L26:
.L24:
.L22:
.L20:
.L18:
.L16:
.L14:
.L12:
.L10:
.L6:
.L0:	call *%edx
.L1:	call f
.L2:	cmp %esi,%esi
.L3:	jb .L43
.L4:	mov %edi,%ebp
.L5:	test %edi,%ecx
	cmp %esi,%eax
	test %eax,%ebp
.L8:	mov %eax,8(%esi)
.L9:	jne .L5
	add $1000,%esi
.L11:	mov %ebp,8(%edi)
	add $1,%edi
	jne .L62
	jb .L111
	cmp %esp,%ebp
	call f
	call f
	cmpl $1,(%edi)
	jmp .L59
	js f
.L21:	js f
	cmpl $1,(%ebx)
	test %esi,%edx
	add $1,%edx
	add $1,%ebx
	add $1,%edi
	jb .L97
	jmp .L66
	add $1,%eax
.L30:	jb .L56
.L31:	js f
.L32:	mov %edx,4096(%ecx)
.L33:	jmp .L43
	call f
	.p2align 3
	ret
	ret
	jmp .L15
.L38:	test %ecx,%esp
.L39:	jne .L49
	call f
	mov %esi,%edx
	inc %esp
	mov %edx,%esi
	add $1000,%esp
	inc %edx
.L46:	add $1000,%esp
	inc %edi
.L48:	cmpl $1,(%ebx)
	jne .L13
	inc %edi
	mov %esp,%eax
	jb .L71
.L53:	inc %edi
	js f
	jmp .L72
	call *%ebx
	jb .L31
.L58:	js f
.L59:	inc %ecx
	js f
	ret
	cmpl $1,(%esi)
	js f
	call *%edx
	add $1000,%esp
	add $1000,%eax
	mov %edi,8(%edi)
	cmp %edi,%ebx
	mov %ebp,%edi
	jne .L23
.L71:	call f
	jne .L59
.L73:	js f
.L74:	js f
	cmp %ebp,%edx
	jb .L7
.L77:	jb .L74
	call *%edx
	test %esp,%eax
	jb .L28
.L81:	cmpl $1,(%eax)
	call f
	call f
	call f
	mov %esp,0(%edi)
	jb .L107
	ret
	ret
	add $1,%eax
	add $1000,%edi
	add $1000,%eax
.L92:	mov %ebp,4096(%edi)
.L93:	cmpl $1,(%esp)
	jne .L11
	mov %ebx,4096(%edx)
.L96:	ret
	jne .L16
	call f
	jmp .L106
	call f
.L101:	add $1000,%edi
	js f
.L103:	cmpl $1,(%edx)
	test %edx,%edi
	jne .L21
	call *%edx
	jb .L116
.L108:	mov %esp,%esi
	mov %eax,%edi
	jmp .L42
	call f
	mov %edi,8(%edx)
	inc %ebp
	js f
.L115:	call f
	mov %ecx,%ebx
	jne .L50
	inc %esi
	mov %esi,%ecx
.L7:
.L13:
.L15:
.L17:
.L19:
.L23:
.L25:
.L27:
.L29:
.L35:
.L37:
.L41:
.L43:
.L45:
.L47:
.L49:
.L51:
.L55:
.L57:
.L61:
.L63:
.L65:
.L67:
.L69:
.L75:
.L79:
.L83:
.L85:
.L87:
.L89:
.L91:
.L95:
.L97:
.L99:
.L105:
.L107:
.L109:
.L111:
.L113:
.L117:
.L119:
=== -malign-branch-boundary=16 --32 -
.L54:
.L52:
.L50:
.L48:
.L46:
.L44:
.L38:
.L36:
.L32:
.L30:
.L28:
.L26:
.L24:
.L22:
.L20:
.L18:
.L16:
.L12:
.L10:
.L8:
.L6:
.L0:
	jb .L27
.L1:	call f
.L2:	cmpl $1,(%esp)
	ret
.L4:	call *%esi
.L5:	jb .L32
	add $1,%esp
	cmp %eax,%ecx
	js f
.L9:	call *%ebx
	jmp .L1
	add $1000,%ecx
	call f
	call *%eax
.L14:	mov %ebp,8(%eax)
	inc %ebp
	inc %edx
	jne .L57
	cmp %ecx,%esi
	jne .L40
	jne .L8
	cmp %edx,%eax
	jb .L11
.L23:	mov %ebp,%eax
	ret
	jne .L52
	inc %eax
	add $1,%esi
	call *%ebx
	test %edi,%ebp
	cmpl $1,(%esp)
	jne .L17
	mov %edx,%ebx
	inc %esp
.L34:	js f
	add $1,%ebx
	call *%ebp
.L37:	cmp %ecx,%ebx
	call f
	add $1000,%ebp
.L40:	jne .L59
.L41:	jne .L5
.L42:	add $1,%ecx
	add $1,%esp
	jne .L53
	test %ebx,%ecx
	ret
.L47:	call f
	call *%edx
	add $1000,%eax
	js f
.L51:	js f
	test %ecx,%edi
	mov %ebx,%edx
	jb .L43
	ret
.L56:	mov %ecx,%edx
	inc %ebp
.L58:	mov %edx,0(%ebx)
	mov %edi,8(%edx)
.L3:
.L7:
.L11:
.L13:
.L15:
.L17:
.L19:
.L21:
.L25:
.L27:
.L29:
.L31:
.L33:
.L35:
.L39:
.L43:
.L45:
.L49:
.L53:
.L55:
.L57:
.L59:
=== -malign-branch-boundary=16 --32 -
	.p2align 4
.L118:
.L116:
.L112:
.L110:
.L108:
.L106:
.L104:
.L102:
.L100:
.L98:
.L96:
.L94:
.L92:
.L90:
.L88:
.L76:
.L74:
.L72:
.L70:
.L68:
.L66:
.L64:
.L62:
.L58:
.L52:
.L50:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L32:
.L28:
.L26:
.L24:
.L22:
.L20:
.L18:
.L16:
.L14:
.L8:
.L6:
.L4:
.L2:
.L0:
	jmp .L115
	.p2align 3
	ret
	call *%ecx
	call f
	test %esp,%ebx
.L5:	js f
	jb .L41
	jmp .L21
	jmp .L33
	test %ebp,%edx
.L10:	jmp .L3
	inc %esi
.L12:	jmp .L71
.L13:	inc %edi
	add $1000,%esp
	mov %edi,%esi
	cmpl $1,(%edi)
.L17:	test %ebx,%edi
	jne .L113
	ret
	inc %esp
	add $1,%edx
	mov %esi,0(%ecx)
	mov %edx,%ebx
	inc %eax
	mov %edx,4096(%ebp)
	test %eax,%eax
	jne .L60
	add $1000,%ebx
	cmpl $1,(%esi)
.L30:	jmp .L23
.L31:	cmpl $1,(%ebx)
	add $1,%esp
	jne .L23
.L34:	test %esp,%esp
	jmp .L88
	test %eax,%ebx
	call f
	mov %ebp,0(%ebx)
	inc %esi
	add $1000,%ecx
	ret
	jb .L47
	call *%ebx
	mov %ebp,%ecx
.L45:	call *%ebx
	call *%ebx
	cmpl $1,(%edi)
.L48:	jb .L31
.L49:	cmpl $1,(%edx)
	mov %eax,%ebx
	inc %ebp
	ret
	ret
.L54:	jne .L56
.L55:	mov %ebp,4096(%ebx)
.L56:	cmpl $1,(%ebx)
	test %esp,%edx
	test %esp,%esp
	add $1,%ebx
.L60:	call f
	mov %edx,0(%edi)
	add $1,%edi
	ret
	inc %ebp
	inc %ebp
	jb .L42
	call *%esi
	js f
	add $1000,%ecx
	call *%esp
	call f
	mov %edx,4096(%ecx)
	test %esi,%ebx
	test %ebp,%esi
	jmp .L7
	test %edi,%ebp
	mov %eax,0(%edx)
.L78:	call f
	call *%edx
.L80:	call *%esi
.L81:	jb .L58
.L82:	cmpl $1,(%ebx)
	jb .L66
.L84:	mov %esi,%eax
	add $1000,%esp
.L86:	mov %edx,0(%esp)
	test %ebx,%esi
	jb .L117
	call f
	add $1,%edx
	inc %ebp
	test %esi,%eax
	call *%edx
	jb .L38
	jne .L99
	call f
	inc %esp
	cmp %esi,%ecx
	jne .L51
	inc %esp
	js f
	call *%esi
.L103:	cmpl $1,(%esp)
	test %eax,%eax
.L105:	add $1,%eax
	jne .L82
.L107:	call *%esi
	js f
	call *%ebx
	jb .L110
.L111:	test %eax,%ebp
	mov %esi,8(%edx)
.L113:	js f
.L114:	inc %ecx
	mov %ebp,8(%eax)
	cmpl $1,(%ebx)
.L117:	call f
	test %esi,%ebx
	inc %ebx
.L1:
.L3:
.L7:
.L9:
.L11:
.L15:
.L19:
.L21:
.L23:
.L25:
.L27:
.L29:
.L33:
.L35:
.L37:
.L39:
.L41:
.L43:
.L47:
.L51:
.L53:
.L57:
.L59:
.L61:
.L63:
.L65:
.L67:
.L69:
.L71:
.L73:
.L75:
.L77:
.L79:
.L83:
.L85:
.L87:
.L89:
.L91:
.L93:
.L95:
.L97:
.L99:
.L101:
.L109:
.L115:
.L119:
=== -malign-branch-boundary=64 -malign-branch=jcc+fused+jmp+call+ret+indirect --32 -
.L58:
.L56:
.L52:
.L50:
.L48:
.L46:
.L44:
.L40:
.L36:
.L34:
.L30:
.L28:
.L26:
.L24:
.L22:
.L18:
.L16:
.L14:
.L12:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:	inc %ebx
	call f
	call *%edi
	test %esp,%ecx
	ret
.L5:	test %eax,%ebx
	js f
	cmpl $1,(%ebx)
	inc %ebx
	add $1000,%esp
	jne .L50
	mov %edi,8(%ebp)
	test %eax,%ebp
	ret
	call f
.L15:	mov %esp,0(%esi)
	call f
	jb .L34
	jmp .L21
.L19:	ret
.L20:	call *%esp
	jmp .L34
	call *%edx
	ret
	cmpl $1,(%esi)
.L25:	add $1000,%ebx
	mov %eax,%esp
	mov %eax,8(%esi)
	cmpl $1,(%ebp)
	add $1000,%ebx
	test %eax,%eax
	call f
.L32:	call *%ebp
.L33:	cmp %edx,%edi
	ret
.L35:	test %esp,%ebx
	call *%ebx
.L37:	test %edx,%edi
.L38:	call *%esi
	ret
	mov %ecx,%esp
.L41:	ret
.L42:	call *%esi
	jb .L26
	ret
	call *%ebp
	jmp .L58
	mov %ebp,0(%eax)
	test %edx,%ebp
.L49:	test %esi,%esi
	ret
	js f
	cmp %esi,%esi
	ret
.L54:	cmpl $1,(%esp)
.L55:	test %esi,%ecx
	ret
.L57:	mov %esp,8(%edx)
	add $1000,%ebx
.L59:	cmpl $1,(%esi)
.L1:
.L3:
.L7:
.L9:
.L11:
.L13:
.L17:
.L21:
.L23:
.L27:
.L29:
.L31:
.L39:
.L43:
.L45:
.L47:
.L51:
.L53:
=== -malign-branch-boundary=64 -malign-branch=jcc+fused+jmp+call+ret+indirect --32 -
	.p2align 4
.L118:
.L116:
.L108:
.L104:
.L102:
.L98:
.L94:
.L90:
.L88:
.L86:
.L84:
.L80:
.L76:
.L74:
.L72:
.L64:
.L60:
.L58:
.L56:
.L54:
.L52:
.L50:
.L48:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L32:
.L20:
.L18:
.L12:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	mov %ebx,%eax
.L1:	js f
	add $1000,%ecx
	mov %ebp,%edi
	call *%ecx
	jb .L67
	call f
.L7:	cmpl $1,(%ecx)
	call *%ebx
	js f
	call f
	add $1,%ebx
	call *%esi
.L13:	mov %ecx,8(%eax)
.L14:	mov %ebp,%edx
	call f
.L16:	test %edi,%edx
	mov %ecx,8(%ebx)
	.p2align 3
	ret
	inc %ebp
	add $1000,%esi
	js f
.L22:	call f
.L23:	inc %esi
.L24:	jb .L8
	mov %edx,%eax
.L26:	call *%edx
	call f
.L28:	mov %ebx,8(%esi)
.L29:	call f
.L30:	ret
.L31:	test %esi,%ebp
	js f
	jmp .L60
	inc %edx
	mov %ebp,0(%esp)
	ret
	jne .L115
	js f
.L39:	cmp %edx,%esi
	add $1,%edi
.L41:	call *%esi
	mov %ecx,0(%edi)
.L43:	add $1,%esp
	jmp .L12
	mov %ebp,%esp
	jb .L99
	mov %eax,8(%edx)
	call *%edx
	cmp %edx,%ecx
	jb .L113
	mov %ecx,4096(%esp)
	cmpl $1,(%ebx)
.L53:	test %ebp,%ecx
	cmp %eax,%ebp
	cmpl $1,(%ebx)
	add $1,%edx
.L57:	add $1,%edx
	mov %esp,%esi
	test %ebp,%ebp
	cmp %ebp,%edx
.L61:	cmp %edx,%ecx
.L62:	mov %ecx,8(%edx)
.L63:	cmpl $1,(%esp)
	jmp .L60
.L65:	call f
.L66:	mov %ebx,%edi
.L67:	cmp %eax,%ebp
.L68:	jb .L46
	cmp %esp,%esi
.L70:	js f
	cmp %ecx,%ebx
	js f
.L73:	cmp %eax,%ecx
	cmp %esi,%ebp
	jb .L106
	inc %edx
	jmp .L36
.L78:	jne .L114
	inc %edx
	call *%ebx
	cmp %ebp,%edi
.L82:	ret
.L83:	jmp .L38
	inc %ebx
	ret
	add $1000,%esp
.L87:	jne .L10
	test %esi,%edi
.L89:	jb .L98
	js f
	cmpl $1,(%edx)
.L92:	cmp %edx,%esi
	test %esp,%eax
	ret
	call *%ecx
.L96:	jb .L102
	call f
	call *%esp
	mov %eax,4096(%ecx)
.L100:	cmpl $1,(%edi)
.L101:	test %ebp,%ebx
	ret
	test %ebx,%edx
	call *%esi
	cmp %esp,%esp
.L106:	jne .L102
	js f
	jne .L30
	mov %ebp,%ecx
.L110:	js f
.L111:	jb .L71
.L112:	js f
	test %esp,%ebp
.L114:	test %esp,%eax
.L115:	jmp .L0
	jne .L83
	mov %edi,4096(%ebx)
	mov %ebx,%esp
	jne .L36
.L3:
.L5:
.L9:
.L11:
.L15:
.L17:
.L19:
.L21:
.L25:
.L27:
.L33:
.L35:
.L37:
.L45:
.L47:
.L49:
.L51:
.L55:
.L59:
.L69:
.L71:
.L75:
.L77:
.L79:
.L81:
.L85:
.L91:
.L93:
.L95:
.L97:
.L99:
.L103:
.L105:
.L107:
.L109:
.L113:
.L117:
.L119:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=0 --32 -
.L58:
.L52:
.L48:
.L44:
.L42:
.L40:
.L36:
.L34:
.L32:
.L30:
.L24:
.L22:
.L20:
.L18:
.L16:
.L14:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	jmp .L9
	add $1,%ebp
	inc %ebx
	cmp %esi,%esi
	call *%edi
	inc %esp
	js f
.L7:	ret
	ret
.L9:	ret
	jne .L56
.L11:	add $1000,%ebx
.L12:	call f
	jne .L50
	jne .L17
	js f
	js f
	call f
	jmp .L20
	ret
	test %esi,%esp
	mov %edi,8(%edx)
	cmp %esi,%edx
	js f
	mov %esp,4096(%ebp)
	jb .L3
.L26:	add $1000,%ebp
	js f
.L28:	jne .L19
.L29:	ret
	add $1000,%ecx
.L31:	mov %eax,0(%ebx)
	mov %ecx,4096(%edx)
	mov %ecx,0(%ebp)
	jb .L43
	add $1000,%esi
	cmpl $1,(%edx)
.L37:	test %ecx,%ebx
.L38:	mov %ecx,4096(%ebx)
	call *%ebp
	test %ebp,%eax
	jne .L36
	add $1000,%ecx
	jne .L32
	cmp %esi,%ebp
.L45:	js f
.L46:	js f
.L47:	cmp %ecx,%esp
	jmp .L44
.L49:	jb .L50
.L50:	mov %edx,4096(%eax)
	add $1000,%ebx
	test %ebp,%edx
.L53:	cmp %esi,%edi
.L54:	cmpl $1,(%ecx)
	jmp .L31
.L56:	test %eax,%ebp
	js f
	cmpl $1,(%esp)
.L59:	add $1,%esp
.L1:
.L3:
.L5:
.L13:
.L15:
.L17:
.L19:
.L21:
.L23:
.L25:
.L27:
.L33:
.L35:
.L39:
.L41:
.L43:
.L51:
.L55:
.L57:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=0 --32 -
	.p2align 4
.L118:
.L116:
.L114:
.L112:
.L108:
.L104:
.L102:
.L100:
.L96:
.L90:
.L86:
.L84:
.L82:
.L80:
.L78:
.L76:
.L74:
.L72:
.L70:
.L66:
.L64:
.L62:
.L58:
.L56:
.L54:
.L52:
.L50:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L32:
.L30:
.L28:
.L26:
.L24:
.L22:
.L20:
.L18:
.L16:
.L14:
.L10:
.L8:
.L6:
.L2:
.L0:	mov %edx,%ebp
	jne .L33
	test %edx,%ebx
.L3:	call f
.L4:	call f
	call *%eax
	jb .L27
.L7:	mov %edi,%esi
	jne .L101
	call f
	js f
	.p2align 3
	ret
.L12:	jb .L8
	test %eax,%ebp
	mov %ebx,0(%eax)
	jb .L88
	jmp .L76
	add $1,%ebx
	call f
	test %eax,%esi
	call f
	jne .L45
	cmp %ecx,%esp
	cmp %eax,%ebx
	js f
.L25:	mov %esp,%edx
	jne .L77
	call *%eax
	js f
.L29:	mov %edx,%ecx
	cmpl $1,(%ecx)
	inc %eax
	mov %ecx,%esp
	js f
	ret
.L35:	jne .L46
	cmp %ecx,%ebp
.L37:	ret
	inc %ebp
	js f
	call f
.L41:	mov %eax,%ebp
	jmp .L11
	jne .L38
	jmp .L24
	js f
	mov %esi,0(%esi)
.L47:	cmpl $1,(%ecx)
.L48:	jmp .L28
	jmp .L101
	test %ecx,%ebp
	test %ebp,%esi
	mov %ecx,%esi
	test %ebx,%edi
	jmp .L27
	mov %ebx,4096(%esi)
	jb .L81
	mov %eax,8(%esp)
	jb .L2
	test %eax,%esp
.L60:	mov %ecx,0(%ebp)
	call f
	add $1,%ebx
	jb .L34
	mov %edx,8(%ebp)
	call *%eax
	jb .L54
	mov %eax,%eax
.L68:	mov %esi,%ecx
	cmpl $1,(%edi)
	js f
	jne .L74
	cmpl $1,(%edx)
	js f
	call f
	add $1000,%eax
	js f
.L77:	mov %edx,0(%ebx)
	mov %eax,%esp
	cmpl $1,(%ebx)
	js f
	test %eax,%ebp
	ret
	mov %ecx,%ebp
	mov %ecx,0(%edi)
	ret
	cmp %ebx,%esi
.L87:	cmpl $1,(%eax)
.L88:	mov %edx,%ecx
.L89:	jne .L79
	call *%esi
	jmp .L82
.L92:	ret
	call *%ebp
.L94:	mov %ecx,%ebx
	call f
	cmp %ebp,%edi
	jne .L24
.L98:	jne .L37
	test %ebp,%esi
	jne .L66
	jne .L6
	call f
.L103:	call *%eax
	cmpl $1,(%ebx)
	jne .L42
.L106:	jne .L6
.L107:	mov %esp,%esp
	add $1,%ebp
.L109:	jb .L27
.L110:	mov %esi,4096(%edi)
	jne .L12
	cmpl $1,(%ecx)
.L113:	add $1000,%esp
	jne .L75
.L115:	test %eax,%ebp
	inc %esp
.L117:	jne .L52
	jne .L68
	add $1,%ebx
.L1:
.L5:
.L9:
.L11:
.L13:
.L15:
.L17:
.L19:
.L21:
.L23:
.L27:
.L31:
.L33:
.L39:
.L43:
.L45:
.L49:
.L51:
.L53:
.L55:
.L57:
.L59:
.L61:
.L63:
.L65:
.L67:
.L69:
.L71:
.L73:
.L75:
.L79:
.L81:
.L83:
.L85:
.L91:
.L93:
.L95:
.L97:
.L99:
.L101:
.L105:
.L111:
.L119:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=1 -malign-branch=jcc+jmp --32 -
.L58:
.L56:
.L54:
.L52:
.L50:
.L48:
.L46:
.L44:
.L42:
.L40:
.L38:
.L36:
.L34:
.L32:
.L30:
.L24:
.L22:
.L18:
.L14:
.L12:
.L10:
.L8:
.L6:
.L2:
.L0:
	ret
.L1:	cmp %ebx,%edx
	jne .L48
	add $1000,%edx
.L4:	ret
	add $1,%edi
	jb .L29
	call f
	jb .L3
	add $1,%ecx
	js f
.L11:	cmpl $1,(%eax)
	jmp .L17
	call f
	mov %esi,4096(%esp)
	jne .L4
.L16:	js f
	ret
	jmp .L5
	cmpl $1,(%eax)
.L20:	mov %ebx,%ecx
.L21:	call *%eax
	mov %ecx,0(%edi)
	cmp %ebx,%ecx
	inc %eax
	jmp .L47
.L26:	add $1000,%ecx
.L27:	jb .L8
.L28:	ret
.L29:	jne .L44
	jmp .L35
.L31:	js f
	inc %eax
	jne .L13
	inc %esp
	cmp %ebx,%esp
	call *%esp
	call f
	mov %esp,0(%ecx)
	call f
	add $1000,%esi
	js f
	call *%ebx
.L43:	jne .L38
	test %ecx,%edx
	add $1000,%eax
	add $1000,%esp
.L47:	add $1,%eax
	js f
	inc %ebx
	add $1,%edi
	mov %esp,%esi
	test %ebp,%ecx
	add $1000,%eax
	add $1000,%edx
.L55:	js f
	test %esi,%eax
	mov %ecx,%ebx
	jne .L13
	js f
.L3:
.L5:
.L7:
.L9:
.L13:
.L15:
.L17:
.L19:
.L23:
.L25:
.L33:
.L35:
.L37:
.L39:
.L41:
.L45:
.L49:
.L51:
.L53:
.L57:
.L59:
=== -malign-branch-boundary=32 -malign-branch-prefix-size=1 -malign-branch=jcc+jmp --32 -
	.p2align 4
.L118:
.L116:
.L114:
.L112:
.L108:
.L106:
.L102:
.L100:
.L96:
.L92:
.L90:
.L88:
.L86:
.L84:
.L82:
.L78:
.L76:
.L74:
.L72:
.L70:
.L68:
.L66:
.L64:
.L54:
.L50:
.L46:
.L44:
.L40:
.L38:
.L32:
.L24:
.L18:
.L14:
.L10:
.L8:
.L6:
.L4:
.L2:
.L0:
	add $1000,%edi
	.p2align 3
	ret
	jb .L116
	test %esi,%esp
	jb .L38
	cmp %ebx,%esi
	cmpl $1,(%eax)
.L7:	test %ecx,%ecx
	jne .L96
.L9:	jmp .L100
	cmp %edx,%eax
	test %edx,%ebp
.L12:	jb .L47
	cmpl $1,(%ecx)
	js f
	js f
.L16:	call f
	call f
	mov %eax,%ebx
.L19:	cmpl $1,(%edi)
.L20:	jb .L86
	js f
.L22:	test %ecx,%esi
	test %edi,%eax
	ret
	call *%ecx
.L26:	cmp %esp,%eax
.L27:	jb .L93
.L28:	jb .L97
	cmp %esi,%edi
.L30:	call *%ebx
	js f
	call f
.L33:	add $1000,%ebx
.L34:	mov %edx,%eax
	cmp %eax,%esi
.L36:	cmp %esi,%ebp
	mov %edx,%ebx
	cmpl $1,(%esi)
	call f
	call *%esi
	js f
.L42:	cmpl $1,(%ecx)
	js f
	call *%eax
.L45:	add $1000,%edi
	cmpl $1,(%eax)
	add $1,%esp
.L48:	call f
	call *%eax
	cmp %edi,%eax
.L51:	jne .L97
.L52:	call f
	call *%edi
	js f
	js f
.L56:	js f
	call *%esi
.L58:	add $1000,%esi
	js f
.L60:	jb .L17
	cmpl $1,(%edx)
.L62:	mov %edi,%ebp
	js f
	jne .L32
.L65:	mov %eax,8(%esi)
	add $1,%ecx
	jne .L103
	mov %edx,%ebp
	mov %esp,%esp
	call *%edx
	add $1,%esp
	mov %ebp,0(%eax)
	test %esi,%ecx
	js f
.L75:	js f
	cmpl $1,(%esi)
	ret
	mov %ecx,0(%esp)
.L79:	add $1,%ecx
.L80:	cmp %esi,%ebp
.L81:	jmp .L64
	mov %esi,%esp
	call f
	cmp %edi,%edi
	cmpl $1,(%edx)
	jb .L114
	jb .L87
	ret
	call f
	js f
.L91:	call f
	add $1000,%edi
	call *%ebp
.L94:	jmp .L75
	inc %esi
	js f
.L97:	mov %esi,%edx
.L98:	call f
	mov %ebx,%ecx
	inc %edx
	call *%edx
	ret
.L103:	jmp .L4
.L104:	call *%eax
	call f
	inc %ecx
	test %esi,%esi
	cmp %edi,%eax
	cmpl $1,(%esp)
.L110:	cmpl $1,(%esi)
	js f
	cmp %ebx,%ebp
	jb .L61
	jne .L44
	add $1000,%edi
	cmpl $1,(%ebp)
.L117:	add $1,%esi
	mov %ecx,%esi
.L119:	jmp .L76
.L1:
.L3:
.L5:
.L11:
.L13:
.L15:
.L17:
.L21:
.L23:
.L25:
.L29:
.L31:
.L35:
.L37:
.L39:
.L41:
.L43:
.L47:
.L49:
.L53:
.L55:
.L57:
.L59:
.L61:
.L63:
.L67:
.L69:
.L71:
.L73:
.L77:
.L83:
.L85:
.L87:
.L89:
.L93:
.L95:
.L99:
.L101:
.L105:
.L107:
.L109:
.L111:
.L113:
.L115:
=== -mbranches-within-32B-boundaries --64 -
	.fill 24,1,0x90
	leaq x@tlsgd(%rip),%rdi
	call __tls_get_addr@PLT
	.fill 20,1,0x90
	mov x@gottpoff(%rip),%rax
	test %eax,%eax
	je x
	cs;jmp x
	.byte 1
	jmp x
=== -mintel64 --64 -
	call *%rax
	ret
	sysenter
	sysexit
=== -mamd64 --64 -
	sysenter
=== -mintel64 --64 -
	retw
=== --64 -
.bundle_align_mode 4
f: movl $1,%eax
 movabs $0x1122334455667788,%rax
 jmp f
 jne g
 .bundle_lock
 call f
 nop
 .bundle_lock
 movl %eax,%ebx
 .bundle_unlock
 .bundle_unlock
 ret
 .bundle_align_mode 0
 movabs $1,%rax
 movabs $1,%rbx
g: ret
=== --32 -
.bundle_align_mode 5
.text
1: jmp 1b
.rept 40
 addl $0x12345678,foo
.endr
 jmp 2f
 .p2align 4
2: jz 1b
 loop 2b
 .data
 .long 1
 movl $1,%eax
 .section .init,"ax"
 nop
 .byte 1
 lock incl (%eax)
 rep movsb
=== --32 -
.bundle_align_mode 3
.code16
 movl $1,%eax
 ljmp $1,$2
 jmp x
 .bundle_lock
 cli
 hlt
 .bundle_unlock
x: ret
=== --64 -
.bundle_align_mode 3
 movabs $1,%rax
=== --64 -
.bundle_align_mode 4
.bundle_lock
 movabs $1,%rax
 movabs $1,%rax
.bundle_unlock
=== --64 -
.bundle_lock
=== --64 -
.bundle_unlock
=== --64 -
.bundle_align_mode -1
=== --64 -
.bundle_align_mode x
=== --64 -
.bundle_align_mode 4
.bundle_lock
.bundle_align_mode 5
.bundle_unlock
=== --64 -
.bundle_align_mode 4
.bundle_lock
 nop
=== --64 -
.bundle_align_mode 4
.bundle_lock
 nop
.data
 nop
.bundle_unlock
=== --64 -g -
.bundle_align_mode 4
 movl $1,%eax
 movabs $1,%rax
 jmp x
 nop
x: call x
 ret
=== --64 -
.bundle_align_mode 4
.bundle_lock 5
=== --32 -gdwarf-4 -
 nop
 .section .text.a,"ax"
 nop
 .file 1 "a.c"
 .loc 1 1
 nop
 .text
 .loc 1 2
 nop
=== --64 -gdwarf-5 -
 nop
 .file 1 "a.c"
 nop
=== --64 -gdwarf-5 --gdwarf-sections -
 nop
 .section .init,"ax"
 nop
 .file 1 "a.c"
 nop
 .loc 1 3
 nop
=== --64 -gdwarf-2 -
 nop
 .file "x.c"
 nop
 .line 5
 nop
 .file 1 "/a/b.c"
 nop
=== --64 -g -
 .section .b,"ax"
 nop
 .text
# 7 "/x/y.s"
 nop
 .section .b,"ax"
# 3 "z.s"
 nop
 .subsection 2
# 1 "w.s"
 nop
 .previous
 nop
=== --64 -gdwarf-5 -
 .section .b,"ax"
 nop
 .text
# 7 "/x/y.s"
 nop
 .section .b,"ax"
# 3 "z.s"
 nop
 .text 2
# 1 "w.s"
 nop
 .text 0
# 4 "v.s"
 nop
=== --64 -g -
 .macro m
 nop
 .line 40
 nop
 nop
 .file "mm.s"
 nop
 .endm
 m
 nop
 m
 .irp a,1,2
 nop
 m
 .line 50
 m
 nop
 .endr
 nop
=== --64 -gdwarf-5 -
 .macro inner
 nop
 .endm
 .macro outer
 .file "o.s"
 .line 3
 inner
 nop
 .endm
 outer
 .rept 2
 outer
# 9 "q.s"
 nop
 inner
 .endr
 nop
=== --64 -g -
 .irp n,1,2
# 20 "irp.s"
 nop
 .irp k,a,b
 nop
# 30 "in.s" 1
 nop
 .endr
 nop
 .endr
 nop
=== --64 -g -
 .rept 3
 .line 7
 nop
 .endr
 nop
=== --64 -g -
# 10 "h.s"
 .macro x
 nop
# 33 "k.s"
 nop
 .endm
 nop
 x
 nop
=== --64 -gdwarf-5 -
 .section .debug_info
 .long 0
=== --32 -gdwarf-4 -
 .section .debug_info
 .long 0
=== --64 -gdwarf-5 -
 .section .debug_info
 .long 0
 .text
 nop
=== --64 -gdwarf-5 -
 .file 0 "/d" "a.c"
 .section .debug_info
 .long 0
=== --64 -
.struct 4
a: .sleb128 0
b: .uleb128 0,0
c: .sleb128
d:
=== --64 -
.struct
 .sleb128 1
=== --32 -
.bss
 .sleb128 0
 .uleb128 0,0
=== --32 -
.bss
 .uleb128 1
=== --32 -
.bss
 .uleb128 x-y
x: .skip 3
y:
=== --64 -
f: .skip 5
 .size f,.-f
 .quad f@size, -f@size, 4-f@size, v-f@size, f@size+v, 3+f@size
 .long f@size, 9-f@size, f@size-1
 .quad e@size, e@size+v, e@size+2
 .equ v,7
=== --64 -
f: .skip 5
 .size f,.-f
 .long 4-f@size
=== --64 -
f: .skip 5
 .size f,.-f
 .long f@size-6
=== --64 -
f: .skip 5
 .size f,.-f
 mov $4-f@size,%eax
=== --64 -
 .long 4-e@size
=== --64 -
 .long f@size-e@size
=== --32 -
f: .skip 5
 .size f,.-f
 .long v-f@size, f@size-v
 movl $-f@size,%eax
 lea v-f@size,%edx
 movl f@size+v(%ebx),%edx
 .equ v,7
=== --64 -
 movq x@gotpcrel+v(%rip),%rax
 movl x@got+v(%rbx),%eax
 .quad x@gotoff+v
 .long x@plt+v
 .equ v,8
=== --32 -
 movl x@got+v(%ebx),%eax
 leal x@gotoff+v(%ebx),%eax
 .long x@gotoff+v, x@gotoff-v
 call x@plt
 .equ v,8
=== --64 -
.intel_syntax noprefix
 mov rax,[rip+x@gotpcrel+v]
 lea rax,[rbx+x@gotoff]
 mov rax, x@gotpcrel[rip]
 mov eax, [x@got+v+rbx]
 .equ v,8
=== --64 -
 .slong x, 5, -1, x+4
 .long x
a: .slong a
=== --32 -
 .slong x
=== --64 -
 .type f,%gnu_indirect_function
f: ret
g: ret
 .long f-.
 .long f-g
 .quad f, f+4
 .quad f-g
 .long g-.
 call f
 jmp f
 lea f(%rip),%rax
 .size f,.-f
=== --64 -
 .type f,%gnu_indirect_function
f: ret
 .long .-f
=== --64 -
 .set f,5
 .type f,%gnu_indirect_function
 .long f
 .quad f+1
 movl $f,%eax
 .size f,3
=== --64 -
 .globl f
 .type f,@function
f: .byte 1
 .symver f,f@V1
 .symver f,f@@V2
 .symver f,f@V3,remove
=== --64 -
 .globl f
f: .byte 1
 .symver f,f@V1,hidden
 .symver f,f@@V2
=== --64 -
 .globl f
f: .byte 1
 .symver f,f@V1,local
 .symver f,f@@V2,hidden
=== --64 -
 .globl f
f: .byte 1
 .symver f,f@V1
 .symver f,f@V1,remove
 .long f
=== --64 -
 .globl f
f: .byte 1
 .symver f,f@V1,remove
 .symver f,f@V2
 call f
=== --64 -
 .comm f,4
 .symver f,f@V1
=== --64 -
 .symver f,f@V1
 .comm f,4
=== --64 -
 .symver f,f@V1
 .weak f
 .long f
=== --64 -
 .globl r
 .set r,%eax
=== --64 -
 r = %eax
 .globl r
=== --64 -
 r = %eax
 .weak r
 .hidden r
=== --32 -
 .equ r,%ecx
 .equ s,%fs
 .equ R2,%edx
 testl r,r
 movl s:(r,r,4),r
 movl s:4(R2),R2
 movl R2,(r)
 incl (R2)
 call *r
 jmp *(r)
 movl s:x,r
 .equ b,%bl
 movb b,(r)
 pushl s
 movw %ax,s:2
=== --32 -
 .equ z,y
 .equ y,x
 .equ x,%st(1)
 fadd x
 fmul y
 fsub z
 fxch z
=== --64 -
 .set q,%r10
 .set d,%r10d
 movq q,%rax
 movl d,4(q,%rax,2)
 .if q == %r10
 nop
 .endif
 .if d == q
 .err
 .endif
 xchgq q,q
=== --64 -
.intel_syntax noprefix
 .equ r,edx
 .equ s,gs
 test r,r
 mov r,s:[rax+rcx*8]
 mov eax,s:[8*rax+rbx]
=== --32 -
.intel_syntax noprefix
 .equ r,edx
 .equ s,gs
 .equ Q,ecx
 mov r,s:[r+r*8]
 mov Q,[Q]
 mov eax,[r*4+Q+5]
 push s
=== --64 -mintel64 -
 movsxd %ax,%cx
 movsxd (%rax),%cx
 movsxd %eax,%ecx
 movslq %eax,%rcx
 .intel_syntax noprefix
 movsxd cx,ax
 movsxd cx,word ptr [rax]
 movsxd cx,[rax]
 call tbyte ptr [rcx]
 jmp tbyte ptr [rdx]
 call fword ptr [rcx]
 call qword ptr [rcx]
=== --64 -mintel64 -
 .intel_syntax noprefix
 movsxd cx,eax
=== --64 -mintel64 -
 .intel_syntax noprefix
 movsxd cx,dword ptr [rax]
=== --64 -
 .intel_syntax noprefix
 call tbyte ptr [rcx]
=== --64 -
 .intel_syntax noprefix
 movsxd cx,ax
=== --32 -
.intel_syntax noprefix
 fldenvw [eax]
 fldenvd [eax]
 fnstenvw [eax]
 fstenvw [eax]
 fsavew [eax]
 fnsavew [eax]
 frstorw [eax]
 fnsaved [eax]
=== --32 -
.intel_syntax noprefix
.code16
 movd [bx],5
 movd [bx],eax
 addd [bx],5
 pushd 5
 shld [bx],eax,5
 shld [bx],5
 movw [bx],5
 notd [si]
 movb [di],3
=== --64 -
.intel_syntax noprefix
 movq [rax],5
 movd [rax],5
 shrd [rax],5
 shrq [rax],5
 cmpd [rax],7
 testq [rax],7
 movsd
 cmpsd
 movsq
=== --32 -
.intel_syntax noprefix
 mov eax, fs:gs:[eax]
 mov eax, es:[ecx]
 mov eax, offset gs:x
 mov eax, offset gs:[x]
 mov eax, FLAT:[offset [x]]
 mov eax, gs:[offset [x]]
 mov eax, offset [gs:[x]]
 mov eax, offset x + offset es:[3]
 mov eax, offset x + es:[2]
 mov eax, ss:[7] + [offset x]
 movzx eax, word ptr byte ptr [eax]
 movzx eax, byte ptr [word ptr [eax]]
 movzx eax, gs:word ptr [eax]
 mov eax, FLAT:x
 mov eax, FLAT:1
 push offset flat:x
 push FLAT:x
=== --64 -msse2avx -
 rexx addps %xmm0,%xmm0
 rexy addps %xmm0,%xmm1
 rexz addps %xmm0,%xmm1
 rexz addps (%rax),%xmm1
 rexx addps (%rax,%rbx),%xmm1
 rexy addps (%rax,%rbx),%xmm1
 rexxyz addps (%rax,%rbx),%xmm1
 rexz movss %xmm1,%xmm0
 rexx movss %xmm1,(%rax)
 rexz pshufd $1,%xmm1,%xmm2
 rexx pshufd $1,%xmm1,%xmm2
 rexz psrlq $1,%xmm2
 rex.B movaps %xmm1,%xmm2
 rex.R movaps %xmm1,%xmm2
 rex.WRB cvtsi2sd %ecx,%xmm2
 rexx pinsrw $1,%eax,%xmm1
 rexz pextrd $1,%xmm1,%eax
 rex64 pcmpestri $0,%xmm0,%xmm0
=== --64 -msse2avx -
 .code32
 addps %xmm0,%xmm0
=== --64 -
 rexx addps %xmm0,%xmm0
 rexxyz movl (%rax,%rbx),%eax
 rex64x nop
 rexz push %rax
=== -mx86-used-note=yes -
 vaesenc %xmm1,%xmm2,%xmm3
=== -mx86-used-note=yes -
 vaesenc %ymm1,%ymm2,%ymm3
=== -mx86-used-note=yes -
 vpclmulqdq $0,%xmm1,%xmm2,%xmm3
=== -mx86-used-note=yes -
 vpmovsxbw %xmm1,%xmm2
=== -mx86-used-note=yes -
 vcvtps2pd %xmm1,%xmm2
=== -mx86-used-note=yes -
 vmovddup %xmm1,%xmm2
=== -mx86-used-note=yes -
 vcvtpd2ps %xmm1,%xmm2
=== -mx86-used-note=yes -
 vcvtph2ps %xmm1,%xmm2
=== -mx86-used-note=yes -
 cvtpi2pd (%rax),%xmm0
=== -mx86-used-note=yes -
 cvtpi2ps (%rax),%xmm0
=== -mx86-used-note=yes -
 cvtpi2pd %mm1,%xmm0
=== -mx86-used-note=yes -
 vpaddb %xmm1,%xmm2,%xmm3
=== --64 --generate-missing-build-notes=yes -
 nop
 .section .init,"ax"
 .nop
 .section .text.x,"axG",@progbits,x,comdat
 nop
 .section .empty,"ax"
 .data
 .long 1
=== --32 --generate-missing-build-notes=yes -
 .section .init,"ax"
 nop
 .globl f
f: call f
 .section .gnu.linkonce.t.x,"ax"
 nop
=== --32 --generate-missing-build-notes=yes -
 .section .gnu.build.attributes,"",@note
 .long 1
=== --64 --multibyte-handling=warn -
é: nop
=== --64 --multibyte-handling=warn-sym-only -
é: nop
 call ü
=== --64 --multibyte-handling=allow -
é: nop
=== --64 -O -
 lea (,1),%rax
 lea 0(,1),%rax
 addr32 lea x,%ax
 addr32 lea x,%eax
 addr32 lea x,%rax
 lea (,1),%ax
=== --64 -
.type f,%gnu_indirect_function
 .set f,x
x: ret
 .long f-.
 jmp f
=== --32 -
 .type f,%gnu_indirect_function
f: ret
 .long f
 .long f@got
 .long f@gotoff
 .size f,.-f
 movl $f,%eax
 call f
=== --64 -
.if nope == 1
.byte 1
.elseif nope != 1
.byte 2
.endif
.if nope == nope2
.byte 3
.else
.byte 4
.endif
.if nope == nope
.byte 5
.endif
.if (nope == 1) || 1
.byte 6
.endif
a: .byte 7
.if a == 7
.err
.endif
.if nope + 1 == 1
.err
.endif
.byte nope != 1
.long nope == 1
x = nope == 1
.long x
.rept nope != 2
.endr
.skip 3 + (nope == 1)
=== --64 -
.text
a: nop
.data
b: .byte 1
.if a == b
.endif
=== --64 -
.if nope > 1
.endif
=== --64 -
.if nope - nope2 == 1
.endif
=== --64 -
 y = later == 5
 later = 5
 .long y
 .byte y
=== --64 -
.arch generic32
 call f
 movq %rax,%rbx
 push %rax
 jmp f
 lea f(%rip),%rcx
 movl %r8d,%eax
f: ret
=== --64 -
.arch generic32
 syscall
=== --64 -
.arch .nosse2
 movq %xmm0,%rax
=== --64 -
.arch .nosse2
 movq %mm0,%rax
 movq %rbx,%rax
=== --32 -
 .long 500+0xffffff00, 0x123456789a, -1, 0xffffffffffffff00
 .word 0xffff
 .byte -1
=== --32 -
 .word 0x1ffff
=== --64 -
 .byte 0xffffffffffffffffffffffffffffff98, 0
 .hword 0xffffffffffffffffffffffffffff9876
 .long 0xffffffffffffffffffffffffffffffff
=== --64 -
 .section .note.Linux,"a"
 .long 1
 .section .note.Linux,"aR"
 .long 1
 .section .rodata.str1.1,"aMS",%progbits,1
 .asciz "foo"
 .section .rodata.str1.1,"aMSR",%progbits,1
 .asciz "bar"
=== --64 -
 .set w,l
 .long w
 .weakref w,t
 .long w
=== --64 -
 .weakref w,t
 .weakref w,t
=== --64 -
w: .weakref w,t
=== --32 -
 inw (%dx)
 outb %al,(%dx)
 insb (%dx),%es:(%edi)
 outsb %ds:(%esi),(%dx)
 inb (%dx),%al
=== --32 -
 incw (%dx)
=== --32 -
 inc (%dx)
=== --32 -
 invlpg (%dx)
=== --64 -
.intel_syntax noprefix
 bndmk bnd2,[rax+rsp]
=== --64 -
.intel_syntax noprefix
 bndmk bnd2,[rsp+rax]
 mov eax,[rax+rsp]
=== --64 -
.intel_syntax noprefix
 vcvtpd2dq xmm2,[rcx]
=== --64 -
.intel_syntax noprefix
 vcvtpd2dq xmm2,xmmword ptr [rcx]
 vcvtpd2ps xmm2,ymmword ptr [rcx]
 vcvttpd2dq xmm2,ymm3
=== --64 -
 crc32 (%rsi),%rax
 crc32 (%rsi),%eax
 crc32b (%rsi),%rax
 crc32 %rax,%rax
=== --64 -
.intel_syntax noprefix
 crc32 rax,[rsi]
=== --64 -
.intel_syntax noprefix
 crc32 rax,byte ptr [rsi]
 crc32 eax,word ptr [rsi]
=== --64 -march=generic64+avx -
 vpclmulqdq $8,%xmm4,%xmm6,%xmm2
=== --64 -march=generic64+avx+pclmul -
 vpclmulqdq $8,%xmm4,%xmm6,%xmm2
=== --32 -
.arch generic32
.arch .mmx
 femms
=== --32 -
.arch generic32
.arch .3dnow
 femms
=== --64 -
 .nops 20,-2
=== --64 -mbranches-within-32B-boundaries -
 .nops 62
 jnc x
x:
=== --32 -
.code16gcc
 push %es
 pop %fs
 push %eax
 pushw %ds
=== --64 -
.intel_syntax noprefix
 movsxd cx,word ptr [rax]
=== --64 -
.intel_syntax noprefix
 movsxd cx,[rax]
 movsxd cx,dword ptr [rax]
=== --64 -
 .data
 .rept 2000
 .byte 1, 0x20
 .endr
x: .long x
=== --32 -
 .rept 1500
 .word 7
 .endr
 .rept 1200
 .long 0x12345678,3
 .endr
 jmp f
 .rept 1000
 .byte 010
 .endr
f: ret
 .data
 .rept 1001
 .quad 0xffffffffffff
 .endr
=== --32 -
 .rept 1001
 .byte 256
 .endr
=== --64 -
 .macro .byte x
 nop
 .endm
 .rept 1001
 .byte 1
 .endr
=== --64 -g -
 nop
 .rept 1001
 .byte 1
 .endr
 nop
=== --64 -
 .macro .mine x
 .byte \x
 .endm
 .mine 5
 .macro .LONG x
 .byte \x
 .endm
 .long 5
