# Code that changes: before and in the running block, through another mapping, by the stack, strings, devices, across pages.
.include "harness64.inc"
.data
.align 8
.set GDTN, 64
# 8 code64, 10 data, 18 code32 r0, 20: (23) code32 r3, 28: (2b) data r3, 30: (33) code64 r3
gdt0: .quad 0,0x00af9b000000ffff,0x00cf93000000ffff,0x00cf9b000000ffff
 .quad 0x00cffb000000ffff,0x00cff3000000ffff,0x00affb000000ffff,0
 .rept 56
 .quad 0
 .endr
.text
set_descriptor: mov %cx,gdt(%rbx); mov %ax,gdt+2(%rbx); rol $16,%eax; mov %al,gdt+4(%rbx); mov %dl,gdt+5(%rbx); rol $16,%ecx; and $15,%cl; or %dh,%cl; mov %cl,gdt+6(%rbx); mov %ah,gdt+7(%rbx); ret
.macro DESCRIPTOR sel base limit access flags=0
 mov $\sel,%ebx
 mov $\base,%eax
 mov $\limit,%ecx
 mov $\access|(\flags<<8),%edx
 call set_descriptor
.endm
.macro CALL_GATE at type dpl sel off
 mov $\off,%eax
 mov %eax,gdt+\at
 mov %eax,gdt+\at+4
 movw $\sel,gdt+\at+2
 movw $(0x8000|((\dpl)<<13)|((\type)<<8)),gdt+\at+4
 movq $0,gdt+\at+8
.endm
.macro USER l cs=0x33
 pushq $0x2b
 pushq $STACK-0x800
 pushq $2
 pushq $\cs
 pushq $\l
 iretq
.endm
.macro TF
 pushfq
 orl $0x100,(%rsp)
 popfq
.endm
.macro MSR n v
 mov $\n,%ecx
 movabs $\v,%rax
 mov %rax,%rdx
 shr $32,%rdx
 wrmsr
.endm
.macro WIDE r v
 movabs $\v,%\r
.endm
reset_more: ret
.set T, 0x80
show_stack: mov (%rsp),%rax
 sub scenario,%rax
 mov %rax,RESULT
 mov 8(%rsp),%rax
 mov %rax,RESULT+8
 mov 16(%rsp),%rax
 mov %rax,RESULT+16
 mov 24(%rsp),%rax
 mov %rax,RESULT+24
 mov 32(%rsp),%rax
 mov %rax,RESULT+32
 mov %rsp,RESULT+48
 mov %cs,%eax
 shl $16,%eax
 mov %ss,%ax
 mov %eax,RESULT+56
 int $0x51

.macro FN n:vararg
.endm
# each scenario leaves result in r8..; collect RESULT
.set COPY_AT, 0x30000
.macro COPY lbl end
 mov $\lbl,%esi
 mov $COPY_AT,%edi
 mov $\end-\lbl,%ecx
 cld
 rep movsb
.endm
SCENARIO next_insn
 movb $2,1f+1
1: mov $1,%al
 movzbl %al,%eax
 mov %rax,RESULT
END
SCENARIO next_via_alias
 mov $ALIAS+1f+1,%ebx
 movb $2,(%rbx)
1: mov $1,%al
 movzbl %al,%eax
 mov %rax,RESULT
END
SCENARIO opcode_change
 movb $0xb9,1f
1: mov $5,%eax
 mov %rax,RESULT
 mov %rcx,RESULT+8
END
SCENARIO length_change
 movl $0x90909090,1f
 movb $0x90,1f+4
1: mov $5,%eax
 inc %eax
 mov %rax,RESULT
END
SCENARIO later_in_block
 mov $7,%ecx
 mov %cl,2f+1
 nop
 nop
 xor %eax,%eax
2: add $1,%al
 mov %rax,RESULT
END
SCENARIO earlier_loop
 xor %eax,%eax
 mov $5,%ecx
1: add $1,%eax
 incb 1b+2
 loop 1b
 mov %rax,RESULT
END
SCENARIO jcc_flip
 mov $4,%ecx
 xor %edx,%edx
1: cmp %eax,%eax
2: je 3f
 inc %edx
3: xorb $1,2b
 loop 1b
 mov %rdx,RESULT
END
SCENARIO push_over
 mov %rsp,%rbx
 lea 1f+8(%rip),%rsp
 movabs $0xb090909090909090,%rax
 movb $9,1f+8
 push %rax
1: nop
 nop
 nop
 nop
 nop
 nop
 nop
 nop
 nop
 movzbl %al,%eax
 mov %rbx,%rsp
 mov %rax,RESULT
END
SCENARIO rep_stos_ahead
 lea 1f(%rip),%rdi
 mov $0x90,%al
 mov $4,%ecx
 mov $3,%edx
 rep stosb
1: inc %edx
 inc %edx
 mov %rdx,RESULT
END
SCENARIO rep_movs_ahead
 lea 1f(%rip),%rdi
 lea 2f(%rip),%rsi
 mov $2,%ecx
 xor %edx,%edx
 rep movsb
1: inc %edx
 mov %rdx,RESULT
 jmp 3f
2: dec %edx
3: nop
END
SCENARIO movs_single
 lea 1f(%rip),%rdi
 lea 2f(%rip),%rsi
 xor %edx,%edx
 movsw
1: inc %edx
 mov %rdx,RESULT
 jmp 3f
2: dec %edx
3: nop
END
SCENARIO xchg_over
 mov $0xcaff,%ecx
 xor %edx,%edx
 xchg %cx,1f
1: inc %edx
 mov %rdx,RESULT
 mov %rcx,RESULT+8
END
SCENARIO cmpxchg_over
 movzwl 1f,%eax
 mov $0xcaff,%ecx
 xor %edx,%edx
 lock cmpxchg %cx,1f
1: inc %edx
 mov %rdx,RESULT
END
SCENARIO xadd_over
 mov $0x0800,%ecx
 xor %edx,%edx
 lock xadd %cx,1f
1: inc %edx
 mov %rdx,RESULT
END
SCENARIO cmpxchg16b_over
 mov 1f,%rax
 mov 1f+8,%rdx
 movabs $0x9090909090909090,%rbx
 mov %rbx,%rcx
 lea 1f(%rip),%rsi
 lea 1f(%rip),%rdi
 xor %r8d,%r8d
 lock cmpxchg16b (%rdi)
 .align 16
1: inc %r8d
 inc %r8d
 inc %r8d
 inc %r8d
 inc %r8d
 nop
 mov %r8,RESULT
END
SCENARIO sse_over
 movdqu 2f,%xmm0
 xor %edx,%edx
 lea 1f(%rip),%rdi
 movups %xmm0,(%rdi)
 .align 16
1: inc %edx
 inc %edx
 inc %edx
 inc %edx
 inc %edx
 inc %edx
 inc %edx
 inc %edx
 mov %rdx,RESULT
 jmp 3f
2: .fill 16,1,0x90
3: nop
END
SCENARIO movnti_over
 mov $0x90909090,%eax
 xor %edx,%edx
 movnti %eax,1f
1: inc %edx
 inc %edx
 mov %rdx,RESULT
END
SCENARIO fst_over
 fninit
 fldl 2f
 xor %edx,%edx
 fstpl 1f
1: inc %edx
 inc %edx
 inc %edx
 inc %edx
 mov %rdx,RESULT
 jmp 3f
2: .quad 0x4090909090909090
3: nop
END
SCENARIO sgdt_over
 # 10 bytes: limit ff01 -> use lgdt of our own with limit 0x1ff
 xor %edx,%edx
 movb $0xeb,1f+11
 sgdt 1f
 jmp 4f
 nop
1: .fill 12,1,0x90
4: movzwl 1b,%eax
 mov %rax,RESULT
END
SCENARIO call_push_over
 mov %rsp,%rbx
 lea 1f+8(%rip),%rsp
 call 2f
3: mov %rbx,%rsp
 int $0x51
2: nop
 # return address just written at 1f; execute it as code is silly: check it reads back
 mov (%rsp),%rax
 sub $3b,%rax
 mov %rax,RESULT
 ret
 .align 8
1: .quad 0
END
SCENARIO int_frame_over
 # run code at COPY_AT, then take an interrupt whose frame lies over it, then run again
 COPY 1f 2f
 call COPY_AT
 mov %rax,RESULT
 mov %rsp,%rbx
 mov $COPY_AT+0x28,%esp
 int $0x30
 mov %rbx,%rsp
 movb $0xc3,COPY_AT+0x10
 movq $0x9090909090909090,%rax
 mov %rax,COPY_AT
 mov %rax,COPY_AT+8
 xor %eax,%eax
 call COPY_AT
 mov %rax,RESULT+8
 int $0x51
1: mov $7,%eax
 ret
 .fill 40,1,0x90
2:
END
SCENARIO cross_page_tail
 movb $0xb8,COPY_AT+0xffe
 movl $0x00000102,COPY_AT+0xfff
 movb $0xc3,COPY_AT+0x1003
 call COPY_AT+0xffe
 mov %rax,RESULT
 movb $0x55,COPY_AT+0x1000
 call COPY_AT+0xffe
 mov %rax,RESULT+8
 mov $ALIAS+COPY_AT+0x1001,%ebx
 movb $0x66,(%rbx)
 call COPY_AT+0xffe
 mov %rax,RESULT+16
 mov $ALIAS+COPY_AT+0xfff,%ebx
 movb $0x77,(%rbx)
 call COPY_AT+0xffe
 mov %rax,RESULT+24
END
SCENARIO cross_page_remap
 movb $0xb8,COPY_AT+0xffe
 movl $0x00000102,COPY_AT+0xfff
 movb $0xc3,COPY_AT+0x1003
 call COPY_AT+0xffe
 mov %rax,RESULT
 movl $0x11223344,0x33000
 movb $0xc3,0x33003
 movq $0x33007,PT0+8*0x31
 invlpg COPY_AT+0x1000
 call COPY_AT+0xffe
 mov %rax,RESULT+8
END
SCENARIO remap_code
 movl $0xc3c301b0,COPY_AT
 movl $0xc3c302b0,COPY_AT+0x2000
 xor %eax,%eax
 call COPY_AT
 mov %rax,RESULT
 movq $0x32007,PT0+8*0x30
 call COPY_AT+0x800-0x800
 invlpg COPY_AT
 xor %eax,%eax
 call COPY_AT
 mov %rax,RESULT+8
 movb $3,COPY_AT+0x2001
 xor %eax,%eax
 call COPY_AT
 mov %rax,RESULT+16
END
SCENARIO remap_then_nx
 movl $0xc3c301b0,COPY_AT
 call COPY_AT
 movl $0x80000000,PT0+8*0x30+4
 invlpg COPY_AT
 call COPY_AT
END
SCENARIO code_in_pt_page
 # code in the same page as page-table entries: PT at 0x32000 for 0xc0000000, code at 0x32800
 movl $0xc3c309b0,0x32800
 movq $0x106007,0x101018
 movq $0x32007,0x106000
 movq $0x33007,0x32000
 xor %eax,%eax
 call 0x32800
 mov %rax,RESULT
 mov $0xc0000000,%ebx
 movl $5,(%rbx)
 mov 0x32000,%rax
 mov %rax,RESULT+8
 call 0x32800
 mov %rax,RESULT+16
END
SCENARIO pte_is_code
 # the PTE's own bytes as an instruction: execute bytes of a PTE before and after A/D change
 movq $0x106007,0x101018
 movq $0x32007,0x106000
 # entry: 07 b0 33 c3 ... => frame 0x333b000? use entry 0xc3??b007 not in RAM; so test accessed byte: entry at 0x32008: "b0 27"? 
 movq $0x33007,0x32000
 mov $0xc0000000,%ebx
 mov (%rbx),%eax
 mov 0x32000,%rax
 mov %rax,RESULT
END
SCENARIO desc_accessed_code
 # a GDT page that also holds code that ran: loading a segment sets accessed bit
 movl $0xc3c309b0,gdt+0x1f0
 movl $0x90909090,gdt+0x1f4
 call gdt+0x1f0
 DESCRIPTOR 0x70 0 0xfffff 0x92 0xc0
 mov $0x70,%eax
 mov %ax,%es
 movzbl gdt+0x75,%eax
 mov %rax,RESULT
 xor %eax,%eax
 call gdt+0x1f0
 mov %rax,RESULT+8
END
SCENARIO modes_same_bytes
 # 40 48 ff c0 : in 64: rex dec... use "48 89 c8 c3": 64: mov rcx->rax; 32: dec eax; mov ecx,eax; ret
 movl $0xc3c88948,COPY_AT
 movl $0xcb909090,COPY_AT+4
 movabs $0x1122334455667788,%rcx
 call COPY_AT
 mov %rax,RESULT
 pushq $0x18
 pushq $1f
 lretq
.code32
1: mov $COPY_AT,%edx
 call *%edx
 mov %eax,RESULT+8
 movb $0x90,COPY_AT
 call *%edx
 mov %eax,RESULT+16
 pushl $8
 pushl $2f
 lret
.code64
2: xor %eax,%eax
 call COPY_AT
 mov %rax,RESULT+24
END
SCENARIO pio_over
 # ATA PIO read of the boot sector (signature 55aa) over code that ran
 movl $0xc3c309b0,COPY_AT
 call COPY_AT
 mov %rax,RESULT
 mov $0x1f6,%dx
 mov $0xe0,%al
 out %al,%dx
 mov $0x1f2,%dx
 mov $1,%al
 out %al,%dx
 mov $0x1f3,%dx
 xor %eax,%eax
 out %al,%dx
 inc %dx
 out %al,%dx
 inc %dx
 out %al,%dx
 mov $0x3f6,%dx
 mov $2,%al
 out %al,%dx
 mov $0x1f7,%dx
 mov $0x20,%al
 out %al,%dx
1: in %dx,%al
 test $0x80,%al
 jnz 1b
 test $8,%al
 jz 1b
 mov $0x1f0,%dx
 mov $COPY_AT-508,%edi
 mov $256,%ecx
 rep insw
 mov COPY_AT,%eax
 mov %rax,RESULT+8
 call 2f
 int $0x51
2: jmp COPY_AT+1-1
END
SCENARIO dma_over
 movl $0xc3c309b0,COPY_AT+4
 call COPY_AT+4
 mov %rax,RESULT
 # PCI IDE function: bus 0 dev 1 fn 1
 mov $0xcf8,%dx
 mov $0x80000920,%eax
 out %eax,%dx
 mov $0xcfc,%dx
 mov $0xc001,%eax
 out %eax,%dx
 mov $0xcf8,%dx
 mov $0x80000904,%eax
 out %eax,%dx
 mov $0xcfc,%dx
 mov $5,%eax
 out %ax,%dx
 movl $COPY_AT,0x8400
 movl $0x80000200,0x8404
 mov $0xc004,%dx
 mov $0x8400,%eax
 out %eax,%dx
 mov $0xc002,%dx
 mov $0x66,%al
 out %al,%dx
 mov $0xc000,%dx
 mov $8,%al
 out %al,%dx
 mov $0x1f6,%dx
 mov $0xe0,%al
 out %al,%dx
 mov $0x1f2,%dx
 mov $1,%al
 out %al,%dx
 mov $0x1f3,%dx
 xor %eax,%eax
 out %al,%dx
 inc %dx
 out %al,%dx
 inc %dx
 out %al,%dx
 mov $0x1f7,%dx
 mov $0xc8,%al
 out %al,%dx
 mov $0xc000,%dx
 mov $9,%al
 out %al,%dx
 mov $0xc002,%dx
 mov $10000000,%ecx
1: in %dx,%al
 test $4,%al
 jnz 2f
 loop 1b
2: movzbl COPY_AT,%eax
 mov %rax,RESULT+8
 mov $0xc000,%dx
 mov $0,%al
 out %al,%dx
 movzwl COPY_AT+510,%eax
 mov %rax,RESULT+16
 movl COPY_AT+4,%eax
 mov %rax,RESULT+24
 call COPY_AT+4
END
SCENARIO smc_tf
 TF
 movb $2,1f+1
1: mov $1,%al
 movzbl %al,%eax
 mov %rax,RESULT
END
SCENARIO smc_many
 xor %r8d,%r8d
 mov $2000,%ecx
1: mov %cl,2f+3
 mov %cl,3f+2
2: add $0,%r8
3: xor $0,%cl
 xor $0x5a,%cl
 mov %cl,%dl
 xor $0x5a,%cl
 sub %cl,%dl
 mov 1b,%al
 jmp 4f
4: mov $0,%cl
 dec %r9
 inc %r10d
 cmp $2000,%r10d
 jb 1b
 mov %r8,RESULT
END
SCENARIO smc_ret_imm
 COPY 1f 2f
 pushq $1
 pushq $2
 pushq $3
 mov %rsp,%rbx
 call COPY_AT
 sub %rsp,%rbx
 mov %rbx,RESULT
 movb $16,COPY_AT+1
 mov %rsp,%rbx
 call COPY_AT
 sub %rsp,%rbx
 mov %rbx,RESULT+8
 int $0x51
1: ret $8
2: 
END
SCENARIO smc_disp
 xor %eax,%eax
 movl $0x11,0x8300
 movl $0x22,0x8340
 movb $0x40,1f+3
1: mov 0x8300,%eax
 mov %rax,RESULT
END
SCENARIO smc_jmp_disp
 movb $2,1f+1
1: jmp 2f
2: mov $1,%al
 mov $3,%ah
 movzwl %ax,%eax
 mov %rax,RESULT
END
SCENARIO smc_call_disp
 lea 1f+5(%rip),%rcx
 mov $COPY_AT,%edx
 sub %ecx,%edx
 mov %edx,1f+1
 movl $0xc3c305b0,COPY_AT
 xor %eax,%eax
1: call 2f
2: mov %rax,RESULT
END
SCENARIO smc_prefix
 mov $-1,%rax
 movb $0x66,1f
1: nop
 mov $0x1234,%eax
 mov %rax,RESULT
END
SCENARIO stack_exec
 mov $0xc3c306b0,%eax
 push %rax
 call *%rsp
 movzbl %al,%eax
 mov %rax,RESULT
 pop %rcx
 mov $0xc3c307b0,%eax
 push %rax
 call *%rsp
 movzbl %al,%eax
 mov %rax,RESULT+8
 pop %rcx
END
SCENARIO large_alias
 # 2 MB alias of low memory through another PD entry: 0x600000 -> 0
 movq $0x87,0x102018
 movl $0xc3c301b0,COPY_AT
 mov $0x600000+COPY_AT,%ebx
 xor %eax,%eax
 call *%rbx
 mov %rax,RESULT
 movb $2,COPY_AT+1
 xor %eax,%eax
 call *%rbx
 mov %rax,RESULT+8
 movb $3,1(%rbx)
 call COPY_AT
 mov %rax,RESULT+16
END
SCENARIO wp_ro_alias
 movl $0xc3c301b0,COPY_AT
 call COPY_AT
 movq $0x30005,PT0+8*0x30
 invlpg COPY_AT
 movq $0x87,0x102018
 movb $4,0x600000+COPY_AT+1
 xor %eax,%eax
 call COPY_AT
 mov %rax,RESULT
END
.include "end64.inc"
