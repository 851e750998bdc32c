# 64-bit mode: fast calls, addresses that are not canonical, far transfers, control registers, paging.
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
SCENARIO dr6_upper
 WIDE rax 0x100000000
 mov %rax,%dr6
END
SCENARIO dr7_upper
 WIDE rax 0x8000000000000400
 mov %rax,%dr7
END
SCENARIO dr0_noncanon
 WIDE rax 0x8000000000000400
 mov %rax,%dr0
 mov %dr0,%rcx
 mov %rcx,RESULT
END
SCENARIO dr8
 .byte 0x44,0x0f,0x23,0xc0
END
SCENARIO dr_66
 .byte 0x66
 mov %dr7,%rax
 mov %rax,RESULT
END
SCENARIO dr_len8
 mov $0x8203,%eax
 mov %rax,%dr0
 mov $0x90401,%eax
 mov %rax,%dr7
 movb $1,0x8207
 movb $1,0x8208
 movb $1,0x81ff
 movq $1,0x81f9
END
SCENARIO bp_high
 WIDE rax ALIAS
 lea 1f(%rax),%rbx
 mov %rbx,%dr0
 mov $0x401,%ecx
 mov %rcx,%dr7
 jmp *%rbx
1: nop
 nop
END
SCENARIO tf_syscall
 TF
 syscall
END
SCENARIO tf_syscall_mask
 MSR 0xc0000084 0x100
 TF
 syscall
END
SCENARIO tf_sysret
 mov $1f,%ecx
 mov $0x102,%r11d
 sysretq
1: nop
 nop
 hlt
END
SCENARIO rf_sysret
 mov $1f,%ecx
 mov $0x10002,%r11d
 mov $1f,%eax
 mov %rax,%dr0
 mov $0x401,%eax
 mov %rax,%dr7
 sysretq
1: nop
 hlt
END
SCENARIO sysret_flags
 mov $1f,%ecx
 WIDE r11 0xfffffffffffffeff
 sysretq
1: mov %r11,%rax
 pushfq
 pop %rbx
 hlt
END
SCENARIO sysret_noncanon
 WIDE rcx 0x800000000000
 mov $0x2,%r11d
 sysretq
END
SCENARIO sysret32_noncanon
 WIDE rcx 0x800000000000
 add $1f,%rcx
 mov $0x2,%r11d
 sysretl
.code32
1: nop
 hlt
.code64
END
SCENARIO sysret_user
 USER 1f
1: sysretq
END
SCENARIO sysret_sce
 MSR 0xc0000080 0xd00
 sysretq
END
SCENARIO syscall_sce
 MSR 0xc0000080 0xd00
 syscall
END
SCENARIO syscall_compat
 USER 1f 0x23
.code32
1: syscall
.code64
END
SCENARIO sysret_star0
 MSR 0xc0000081 0xfff3fff3fff0
 mov $1f,%ecx
 mov $2,%r11d
 sysretq
1: hlt
END
SCENARIO syscall_star3
 MSR 0xc0000081 0x0023000b00000000
 USER 1f
1: syscall
END
SCENARIO syscall_user
 USER 1f
1: syscall
2:
END
SCENARIO syscall_rf
 mov $1f,%eax
 pushq $0x10
 pushq $STACK
 pushq $0x10202
 pushq $8
 pushq $1f
 iretq
1: syscall
END
SCENARIO sysenter64
 MSR 0x174 8
 MSR 0x175 0x8ff00
 mov $0x176,%ecx
 mov $systgt,%eax
 xor %edx,%edx
 wrmsr
 USER 1f
1: sysenter
END
SCENARIO sysenter_msr_noncanon
 MSR 0x176 0x800000000000
END
SCENARIO sysexit64
 MSR 0x174 0x13
 mov $1f,%edx
 mov $STACK-0x800,%ecx
 rex.w sysexit
1: mov %cs,%eax
 mov %ss,%ebx
 hlt
END
SCENARIO sysexit64_noncanon
 MSR 0x174 0x10
 WIDE rdx 0x800000000000
 mov $STACK-0x800,%ecx
 rex.w sysexit
END
SCENARIO sysexit64_noncanon_sp
 MSR 0x174 0x10
 mov $1f,%edx
 WIDE rcx 0x800000000000
 rex.w sysexit
1: hlt
END
SCENARIO sysexit32
 MSR 0x174 0x10
 WIDE rdx 0x800000000000
 or $1f,%rdx
 WIDE rcx 0x80000008f800
 sysexitl
.code32
1: hlt
.code64
END
SCENARIO swapgs_user
 USER 1f
1: swapgs
END
SCENARIO swapgs_ok
 MSR 0xc0000102 0xffff800000001234
 swapgs
 mov $0xc0000101,%ecx
 rdmsr
 mov %edx,RESULT
 mov %eax,RESULT+8
END
SCENARIO gsbase_noncanon
 MSR 0xc0000102 0x800000000000
END
SCENARIO fsbase_noncanon
 MSR 0xc0000100 0x800000000000
END
SCENARIO lstar_noncanon
 MSR 0xc0000082 0x800000000000
END
SCENARIO wrfsbase_ud
 wrfsbase %rax
END
SCENARIO wrfsbase_noncanon
 mov %cr4,%rax
 or $0x10000,%eax
 mov %rax,%cr4
 WIDE rax 0x800000000000
 wrfsbase %rax
END
SCENARIO wrfsbase32
 mov %cr4,%rax
 or $0x10000,%eax
 mov %rax,%cr4
 WIDE rax 0x800012345678
 wrfsbase %eax
 rdfsbase %rcx
 mov %rcx,RESULT
END
# canonical
SCENARIO nc_read
 WIDE rax 0x800000000000
 mov (%rax),%ecx
END
SCENARIO nc_read_cross
 WIDE rax 0x7fffffffffff
 mov (%rax),%ecx
END
SCENARIO nc_stack
 WIDE rbp 0x800000000000
 mov (%rbp),%ecx
END
SCENARIO nc_stack_ss_ds
 WIDE rbp 0x800000000000
 .byte 0x3e
 mov (%rbp),%ecx
END
SCENARIO nc_fs_rbp
 WIDE rbp 0x800000000000
 fs mov (%rbp),%ecx
END
SCENARIO nc_push
 movb $1,idt+0xc4
 WIDE rsp 0x800000000010
 push %rax
END
SCENARIO nc_pop
 movb $1,idt+0xc4
 WIDE rsp 0x800000000000
 pop %rax
END
SCENARIO nc_call_stack
 movb $1,idt+0xc4
 WIDE rsp 0x800000000010
 call show_stack
END
SCENARIO nc_jmp
 WIDE rax 0x800000000000
 jmp *%rax
END
SCENARIO nc_call
 WIDE rax 0x800000000000
 call *%rax
END
SCENARIO nc_ret
 WIDE rax 0x800000000000
 push %rax
 ret
END
SCENARIO nc_ret_imm
 WIDE rax 0x800000000000
 push %rax
 ret $8
END
SCENARIO nc_iret
 WIDE rax 0x800000000000
 pushq $0x10
 pushq $STACK
 pushq $2
 pushq $8
 push %rax
 iretq
END
SCENARIO nc_iret_user
 WIDE rax 0x800000000000
 pushq $0x2b
 pushq $STACK
 pushq $2
 pushq $0x33
 push %rax
 iretq
END
SCENARIO nc_lret
 WIDE rax 0x800000000000
 pushq $8
 push %rax
 lretq
END
SCENARIO nc_iret_rsp
 WIDE rax 0x800000000010
 pushq $0x2b
 push %rax
 pushq $2
 pushq $0x33
 pushq $1f
 iretq
1: push %rax
END
SCENARIO nc_lgdt
 WIDE rax 0x800000000000
 mov %rax,0x8102
 movw $0xff,0x8100
 lgdt 0x8100
END
SCENARIO nc_lidt
 WIDE rax 0x800000000000
 mov %rax,0x8102
 movw $0xff,0x8100
 lidt 0x8100
END
SCENARIO nc_lldt
 DESCRIPTOR 0xc0 0 0x3f 0x82
 movq $0x8000,gdt+0xc8
 mov $0xc0,%eax
 lldt %ax
END
SCENARIO nc_ltr
 DESCRIPTOR 0xc0 0 0x67 0x89
 movq $0x8000,gdt+0xc8
 mov $0xc0,%eax
 ltr %ax
END
SCENARIO lldt_upper
 DESCRIPTOR 0xc0 0 0x3f 0x82
 WIDE rax 0x20000000000
 mov %rax,gdt+0xc8
 mov $0xc0,%eax
 lldt %ax
END
SCENARIO ltr_16
 DESCRIPTOR 0xc0 0 0x3f 0x81
 mov $0xc0,%eax
 ltr %ax
END
SCENARIO lldt_end
 mov $0x1f8,%eax
 DESCRIPTOR 0x1f8 0 0x3f 0x82
 mov $0x1f8,%eax
 lldt %ax
END
SCENARIO nc_fxsave
 movb $1,idt+0xc4
 WIDE rbp 0x7ffffffffe10
 fxsave (%rbp)
END
SCENARIO nc_cmpxchg16b
 WIDE rbx 0x7ffffffffff0
 cmpxchg16b (%rbx)
END
SCENARIO nc_movaps_gp
 mov $0x8204,%eax
 movaps (%rax),%xmm0
END
SCENARIO nc_movaps_both
 WIDE rax 0x800000000004
 movaps (%rax),%xmm0
END
SCENARIO nc_movaps_ss
 WIDE rbp 0x800000000004
 movaps (%rbp),%xmm0
END
SCENARIO nc_invlpg
 WIDE rax 0x800000000000
 invlpg (%rax)
END
SCENARIO nc_clflush
 WIDE rax 0x800000000000
 clflush (%rax)
END
SCENARIO nc_prefetch
 WIDE rax 0x800000000000
 prefetcht0 (%rax)
 .byte 0x0f,0x1f,0x00
END
SCENARIO nc_monitor
 WIDE rax 0x800000000000
 monitor
END
SCENARIO nc_lea
 WIDE rax 0x800000000000
 lea (%rax),%rcx
 mov %rcx,RESULT
END
SCENARIO nc_movs
 WIDE rsi 0x800000000000
 mov $0x8200,%edi
 movsb
END
SCENARIO nc_bt
 WIDE rax 0x7fffffffffff
 mov $0x8200,%ebx
 bt %rax,(%rbx)
END
SCENARIO nc_fall
 WIDE rax 0x7ffffffff000
 # map page: PML4[255]
 movl $0x105007,0x1007f8
 movl $0x106007,0x105ff8
 movl $0x107007,0x106ff8
 movl $0x108007,0x107ff8
 movb $0x90,0x108fff
 WIDE rax 0x7fffffffffff
 jmp *%rax
END
SCENARIO nc_fall_syscall
 movl $0x105007,0x1007f8
 movl $0x106007,0x105ff8
 movl $0x107007,0x106ff8
 movl $0x108007,0x107ff8
 movw $0x050f,0x108ffe
 WIDE rax 0x7ffffffffffe
 jmp *%rax
END
SCENARIO nc_fall_mid
 movl $0x105007,0x1007f8
 movl $0x106007,0x105ff8
 movl $0x107007,0x106ff8
 movl $0x108007,0x107ff8
 movb $0xb8,0x108fff
 WIDE rax 0x7fffffffffff
 jmp *%rax
END
SCENARIO nc_ist
 WIDE rax 0x800000000000
 mov %rax,tssa+36
 movb $1,idt+0x304
 movb $2,idt+0xc4
 movq $STACK-0x2000,tssa+44
 int $0x30
END
SCENARIO nc_rsp0
 WIDE rax 0x800000000000
 mov %rax,tssa+4
 movb $2,idt+0xc4
 movq $STACK-0x2000,tssa+44
 USER 1f
1: int $0x30
END
SCENARIO nc_idt_target
 movl $0x8000,idt+0x308
 int $0x30
END
SCENARIO wrap_addr
 mov $-4,%rax
 mov 8(%rax),%ecx
 mov %rcx,RESULT
 .byte 0x67
 mov 0x7fffffff(%eax),%ecx
END
# far
SCENARIO lj_ea
 .byte 0xea
END
SCENARIO lcall_9a
 .byte 0x9a
END
SCENARIO fj_64
 mov $1f,%eax
 mov %rax,0x8100
 movw $8,0x8108
 rex.w ljmp *0x8100
1: mov $1,%eax
 mov %eax,RESULT
END
SCENARIO fj_64_high
 WIDE rax ALIAS
 add $1f,%rax
 mov %rax,0x8100
 movw $8,0x8108
 rex.w ljmp *0x8100
1: lea 1b(%rip),%rax
 mov %rax,RESULT
END
SCENARIO fj_64_nc
 WIDE rax 0x800000000000
 mov %rax,0x8100
 movw $8,0x8108
 rex.w ljmp *0x8100
END
SCENARIO fj_32
 mov $1f,%eax
 mov %rax,0x8100
 movw $8,0x8104
 ljmp *0x8100
1: mov $1,%eax
 mov %eax,RESULT
END
SCENARIO fj_compat
 mov $1f,%eax
 mov %rax,0x8100
 movw $0x18,0x8104
 ljmp *0x8100
.code32
1: mov %cs,%eax
 mov %eax,RESULT
 int $0x30
 int $0x51
.code64
END
SCENARIO fj_ld
 DESCRIPTOR 0x70 0 0xfffff 0x9b 0xe0
 mov $1f,%eax
 mov %rax,0x8100
 movw $0x70,0x8104
 ljmp *0x8100
1:
END
SCENARIO fc_64
 mov $show_stack,%eax
 mov %rax,0x8100
 movw $8,0x8108
 rex.w lcall *0x8100
END
SCENARIO fc_32
 mov $show_stack,%eax
 mov %rax,0x8100
 movw $8,0x8104
 lcall *0x8100
END
SCENARIO cg_user
 CALL_GATE T 12 3 8 show_stack
 movl $0,0x8100
 movw $T,0x8104
 USER 1f
1: lcall *0x8100
END
SCENARIO cg_same
 CALL_GATE T 12 3 8 show_stack
 movl $0,0x8100
 movw $T,0x8104
 lcall *0x8100
END
SCENARIO cg_same_16
 CALL_GATE T 12 3 8 show_stack
 movl $0,0x8100
 movw $T,0x8102
 .byte 0x66
 lcall *0x8100
END
SCENARIO cg_compat
 CALL_GATE T 12 3 8 show_stack
 USER 1f 0x23
.code32
1: lcall $T,$0
.code64
END
SCENARIO cg_code32
 CALL_GATE T 12 3 0x18 show_stack
 movl $0,0x8100
 movw $T,0x8104
 lcall *0x8100
END
SCENARIO cg_type4
 CALL_GATE T 4 3 8 show_stack
 movl $0,0x8100
 movw $T,0x8104
 lcall *0x8100
END
SCENARIO cg_upper
 CALL_GATE T 12 3 8 show_stack
 movl $0x100,gdt+T+12
 movl $0,0x8100
 movw $T,0x8104
 lcall *0x8100
END
SCENARIO cg_nc
 CALL_GATE T 12 3 8 show_stack
 movl $0x8000,gdt+T+8
 movl $0,0x8100
 movw $T,0x8104
 lcall *0x8100
END
SCENARIO cg_nc_rsp0
 CALL_GATE T 12 3 8 show_stack
 WIDE rax 0x800000001000
 mov %rax,tssa+4
 movb $2,idt+0xc4
 movq $STACK-0x2000,tssa+44
 movl $0,0x8100
 movw $T,0x8104
 USER 1f
1: lcall *0x8100
END
SCENARIO cg_end
 movl $0,0x8100
 movw $0x1f8,0x8104
 CALL_GATE 0x1f8 12 3 8 show_stack
 lcall *0x8100
END
SCENARIO task64
 movl $0,0x8100
 movw $0x40,0x8104
 lcall *0x8100
END
SCENARIO taskgate64
 CALL_GATE T 5 3 8 show_stack
 movl $0,0x8100
 movw $T,0x8104
 lcall *0x8100
END
SCENARIO idt_task
 movb $0x85,idt+0x305
 int $0x30
END
SCENARIO idt_16
 movb $0x86,idt+0x305
 int $0x30
END
SCENARIO idt_cs32
 movw $0x18,idt+0x302
 int $0x30
END
SCENARIO idt_upper
 movl $0x1f00,idt+0x30c
 int $0x30
END
SCENARIO ir_null_ss0
 pushq $0
 pushq $STACK
 pushq $2
 pushq $8
 pushq $1f
 iretq
1: mov %ss,%eax
 mov %eax,RESULT
 int $0x30
END
SCENARIO ir_null_ss3
 pushq $0
 pushq $STACK
 pushq $2
 pushq $0x33
 pushq $1f
 iretq
1: nop
END
SCENARIO ir_null_ss3b
 pushq $3
 pushq $STACK
 pushq $2
 pushq $0x33
 pushq $1f
 iretq
1: nop
END
SCENARIO ir_null_rpl1
 pushq $1
 pushq $STACK
 pushq $2
 pushq $8
 pushq $1f
 iretq
1: nop
END
SCENARIO ir_null_compat
 pushq $0
 pushq $STACK
 pushq $2
 pushq $0x18
 pushq $1f
 iretq
1: nop
END
SCENARIO ir_nt
 pushq $0x10
 pushq $STACK
 pushq $2
 pushq $8
 pushq $1f
 pushfq
 orl $0x4000,(%rsp)
 popfq
 iretq
1: nop
END
SCENARIO ir_vm
 pushq $0x10
 pushq $STACK
 pushq $0x20002
 pushq $8
 pushq $1f
 iretq
1: pushfq
 pop RESULT
END
SCENARIO ir_l
 sub $0x20,%rsp
 movl $1f,(%rsp)
 movl $8,4(%rsp)
 movl $2,8(%rsp)
 movl $STACK-0x100,12(%rsp)
 movl $0x10,16(%rsp)
 iretl
1: mov %rsp,RESULT
END
SCENARIO ir_ss_conf
 pushq $8
 pushq $STACK
 pushq $2
 pushq $8
 pushq $1f
 iretq
1: nop
END
SCENARIO lret_compat
 pushq $0x18
 pushq $1f
 lretq
.code32
1: int $0x30
 int $0x51
.code64
END
SCENARIO lret_l
 sub $8,%rsp
 movl $1f,(%rsp)
 movl $8,4(%rsp)
 lretl
1: mov %rsp,RESULT
END
SCENARIO l_ss_null
 xor %eax,%eax
 mov %ax,%ss
 mov %ss,%ecx
 int $0x30
END
SCENARIO l_ss_null3
 mov $3,%eax
 mov %ax,%ss
END
SCENARIO l_ss_null_user
 USER 1f
1: xor %eax,%eax
 mov %ax,%ss
END
SCENARIO l_ss_null_compat
 pushq $0x18
 pushq $1f
 lretq
.code32
1: xor %eax,%eax
 mov %ax,%ss
.code64
END
SCENARIO lss_64
 movq $0x8f000,0x8100
 movw $0x10,0x8108
 .byte 0x48,0x0f,0xb2,0x24,0x25,0x00,0x81,0,0
 mov %rsp,RESULT
END
SCENARIO lds_64
 .byte 0xc5,0x00
END
SCENARIO push_es
 .byte 0x06
END
SCENARIO into64
 .byte 0xce
END
SCENARIO bound64
 .byte 0x62,0x00
END
SCENARIO aaa64
 .byte 0x37
END
SCENARIO arpl_movsxd
 mov $-5,%eax
 movslq %eax,%rcx
 mov %rcx,RESULT
END
SCENARIO salc64
 .byte 0xd6
END
SCENARIO pusha64
 .byte 0x60
END
SCENARIO e82
 .byte 0x82,0xc0,1
END
SCENARIO icebp64
 .byte 0xf1
 nop
END
SCENARIO rsm64
 .byte 0x0f,0xaa
END
SCENARIO seg_pfx
 mov $0x8,%eax
 WIDE rbx 0x8200
 movl $0x77,0x8200
 .byte 0x26
 mov (%rbx),%ecx
 cs mov (%rbx),%edx
 mov %ecx,RESULT
 mov %edx,RESULT+8
END
SCENARIO rex_before_prefix
 .byte 0x48,0x66,0xb8,0x34,0x12,0x90,0x90
 mov %rax,RESULT
END
SCENARIO enter64
 mov $STACK,%ebp
 sub $0x40,%rsp
 enter $0x10,$3
 mov %rsp,RESULT
 mov %rbp,RESULT+8
END
SCENARIO enter64_16
 mov $STACK,%ebp
 sub $0x40,%rsp
 .byte 0x66
 enter $0x10,$1
 mov %rsp,RESULT
 mov %rbp,RESULT+8
 .byte 0x66
 leave
 mov %rsp,RESULT+16
END
SCENARIO leave_nc
 movb $1,idt+0xc4
 WIDE rbp 0x800000000000
 leave
END
# control registers
.macro CR4OR v
 mov %cr4,%rax
 or $\v,%eax
 mov %rax,%cr4
.endm
SCENARIO cr4_la57
 CR4OR 0x1000
END
SCENARIO cr4_pae
 mov %cr4,%rax
 btr $5,%eax
 mov %rax,%cr4
END
SCENARIO cr4_rsvd
 mov %cr4,%rax
 bts $63,%rax
 mov %rax,%cr4
END
SCENARIO cr4_pcide_cr3
 mov $0x100001,%eax
 mov %rax,%cr3
 CR4OR 0x20000
END
SCENARIO cr4_pcide_pwt
 mov $0x100018,%eax
 mov %rax,%cr3
 CR4OR 0x20000
END
SCENARIO cr4_pcide_ok
 CR4OR 0x20000
 mov %cr3,%rax
 bts $63,%rax
 mov %rax,%cr3
 mov %cr3,%rax
 mov %rax,RESULT
END
SCENARIO cr3_63_nopcid
 mov %cr3,%rax
 bts $63,%rax
 mov %rax,%cr3
END
SCENARIO cr3_rsvd
 mov %cr3,%rax
 bts $52,%rax
 mov %rax,%cr3
END
SCENARIO cr3_low
 mov %cr3,%rax
 or $0xfff,%eax
 mov %rax,%cr3
 mov %cr3,%rax
 mov %rax,RESULT
END
SCENARIO cr0_pg
 mov %cr0,%rax
 btr $31,%eax
 mov %rax,%cr0
END
SCENARIO cr0_pe
 mov %cr0,%rax
 btr $0,%eax
 mov %rax,%cr0
END
SCENARIO cr0_nw
 mov %cr0,%rax
 bts $29,%eax
 mov %rax,%cr0
END
SCENARIO cr0_upper
 mov %cr0,%rax
 bts $32,%rax
 mov %rax,%cr0
END
SCENARIO cr0_rsvd
 mov %cr0,%rax
 bts $6,%rax
 mov %rax,%cr0
 mov %cr0,%rcx
 xor %rax,%rcx
 mov %rcx,RESULT
END
SCENARIO cr0_pg_pcide
 CR4OR 0x20000
 pushq $0x18
 pushq $1f
 lretq
.code32
1: mov %cr0,%eax
 btr $31,%eax
 mov %eax,%cr0
 nop
.code64
END
SCENARIO cr1
 .byte 0x0f,0x20,0xc8
END
SCENARIO cr5w
 .byte 0x0f,0x22,0xe8
END
SCENARIO cr8_rw
 mov $15,%eax
 mov %rax,%cr8
 mov %cr8,%rcx
 mov %rcx,RESULT
 mov $0,%eax
 mov %rax,%cr8
END
SCENARIO cr8_rsvd
 mov $16,%eax
 mov %rax,%cr8
END
SCENARIO cr9
 .byte 0x44,0x0f,0x20,0xc8
END
SCENARIO lock_cr0
 .byte 0xf0,0x0f,0x20,0xc0
END
SCENARIO efer_lme
 MSR 0xc0000080 0x401
END
SCENARIO efer_lma
 MSR 0xc0000080 0x901
 mov $0xc0000080,%ecx
 rdmsr
 mov %eax,RESULT
END
SCENARIO efer_rsvd
 MSR 0xc0000080 0x10d01
END
SCENARIO cr2_64
 WIDE rax 0xffff800012345678
 mov %rax,%cr2
 mov %cr2,%rcx
 mov %rcx,RESULT
END
SCENARIO lmsw_pe
 mov %cr0,%rax
 mov $0,%eax
 lmsw %ax
 mov %cr0,%rax
 mov %rax,RESULT
END
SCENARIO smsw64
 mov $-1,%rax
 smsw %rax
 mov %rax,RESULT
 mov $-1,%rax
 smsw %eax
 mov %rax,RESULT+8
 mov $-1,%rax
 smsw %ax
 mov %rax,RESULT+16
END
# invpcid
.macro INVP type pcid addr
 mov $\type,%eax
 movq $\pcid,0x8100
 movabs $\addr,%rcx
 mov %rcx,0x8108
 .byte 0x66,0x0f,0x38,0x82,0x04,0x25,0x00,0x81,0,0
.endm
SCENARIO invpcid_0
 INVP 0 0 0x1000
END
SCENARIO invpcid_0_pcid
 INVP 0 1 0x1000
END
SCENARIO invpcid_0_nc
 INVP 0 0 0x800000000000
END
SCENARIO invpcid_rsvd
 INVP 0 0x1000 0x1000
END
SCENARIO invpcid_2_rsvd
 INVP 2 0x1000 0
END
SCENARIO invpcid_1_pcid_off
 INVP 1 1 0
END
SCENARIO invpcid_1_pcid_on
 CR4OR 0x20000
 INVP 1 1 0
END
SCENARIO invpcid_3_nc
 INVP 3 0 0x800000000000
END
SCENARIO invpcid_4
 INVP 4 0 0
END
SCENARIO invpcid_reg
 .byte 0x66,0x0f,0x38,0x82,0xc0
END
SCENARIO invpcid_user
 USER 1f
1: INVP 0 0 0
END
SCENARIO invpcid_big
 mov $-1,%rax
 .byte 0x66,0x0f,0x38,0x82,0x04,0x25,0x00,0x81,0,0
END
# paging bits
.macro PTE page bits
 movq $((\page)<<12)|\bits,PT0+8*\page
 invlpg (\page)<<12
.endm
SCENARIO pg_ad
 PTE 0x20 7
 mov 0x20000,%eax
 mov PT0+0x100,%rax
 mov %rax,RESULT
 movl $1,0x20000
 mov PT0+0x100,%rax
 mov %rax,RESULT+8
END
SCENARIO pg_ad_fault
 movl $8,skip
 PTE 0x20 5
 movb $1,0x20000
 mov PT0+0x100,%rax
 mov %rax,RESULT
END
SCENARIO pg_ad_upper
 movl $7,skip
 movq $0x106007,0x101010
 movq $0x107003,0x106000
 movq $0,0x107000
 mov $0x80000000,%edx
 movl $2,skip
 mov (%rdx),%eax
 mov 0x101010,%rax
 mov %rax,RESULT
 mov 0x106000,%rax
 mov %rax,RESULT+8
END
SCENARIO pg_ad_user_sup
 PTE 0x20 3
 USER 1f
1: mov 0x20000,%eax
END
SCENARIO pg_ad_user_sup2
 PTE 0x20 3
 movl $7,skip
 pushq $0x2b
 pushq $STACK-0x800
 pushq $2
 pushq $0x33
 pushq $1f
 iretq
1: mov 0x20000,%eax
 mov PT0+0x100,%rax
 mov %rax,RESULT
 int $0x51
END
SCENARIO pg_nx
 movq $0x20007,PT0+0x100
 movl $0x80000000,PT0+0x104
 invlpg 0x20000
 mov $0x20000,%eax
 jmp *%rax
END
SCENARIO pg_nx_off
 movq $0x20007,PT0+0x100
 movl $0x80000000,PT0+0x104
 invlpg 0x20000
 MSR 0xc0000080 0x501
 mov $0x20000,%eax
 mov (%rax),%ecx
END
SCENARIO pg_rsvd
 movq $0x20007,PT0+0x100
 movl $0x00080000,PT0+0x104
 invlpg 0x20000
 mov 0x20000,%eax
END
SCENARIO pg_rsvd_np
 movq $0x20006,PT0+0x100
 movl $0x00080000,PT0+0x104
 invlpg 0x20000
 mov 0x20000,%eax
END
SCENARIO pg_rsvd_pd
 movq $0x2087|0x200000,0x102018
 mov 0x600000,%eax
END
SCENARIO pg_ps_pml4
 movq $0x1010e7,0x100008
 WIDE rax 0x8000000000
 mov (%rax),%ecx
END
SCENARIO pg_1g
 movq $0x87,0x101018
 mov $0xc0008200,%eax
 movl $0x55,0x8200
 mov (%rax),%ecx
 mov %rcx,RESULT
 movq $0x2087,0x101018
 invlpg (%rax)
 mov (%rax),%ecx
END
SCENARIO pg_cross
 PTE 0x21 0
 mov 0x20fff,%ax
END
SCENARIO pg_cross_w
 PTE 0x20 5
 PTE 0x21 0
 mov %ax,0x20fff
END
SCENARIO pg_cross_w2
 PTE 0x21 5
 movb $0x5a,0x20fff
 movl $0,skip
 movw $0,0x20fff
END
SCENARIO pg_cross_f
 PTE 0x21 0
 movb $0xb8,0x20fff
 mov $0x20fff,%eax
 jmp *%rax
END
SCENARIO pg_cross_f_len
 PTE 0x21 0
 movb $0x90,0x20fff
 mov $0x20fff,%eax
 jmp *%rax
END
SCENARIO pg_cross_f_ud
 PTE 0x21 0
 movw $0x0b0f,0x20ffe
 mov $0x20ffe,%eax
 jmp *%rax
END
SCENARIO pg_rmw_ro
 PTE 0x20 5
 addb $0,0x20000
END
SCENARIO pg_cmpxchg_ro
 PTE 0x20 5
 mov $7,%eax
 cmpxchg %ecx,0x20000
END
SCENARIO pg_wp0
 mov %cr0,%rax
 btr $16,%eax
 mov %rax,%cr0
 PTE 0x20 5
 movb $1,0x20000
 mov PT0+0x100,%rax
 mov %rax,RESULT
END
SCENARIO pg_push_fault
 movb $1,idt+0xe4
 PTE 0x21 0
 mov $0x22000,%esp
 push %rax
END
SCENARIO pg_push_fault_state
 movb $1,idt+0xe4
 PTE 0x21 0
 mov $0x22000,%esp
 call show_stack
END
SCENARIO pg_df
 movb $1,idt+0x84
 PTE 0x21 0
 mov $0x22000,%esp
 push %rax
END
SCENARIO pg_int_stack
 movb $1,idt+0xe4
 PTE 0x21 0
 mov $0x22008,%esp
 int $0x30
END
SCENARIO pg_iret_fault
 PTE 0x22 0
 mov $0x21ff0,%esp
 movb $1,idt+0xe4
 movq $1f,(%rsp)
 movq $8,8(%rsp)
 iretq
1: nop
END
SCENARIO pg_rep_movs
 PTE 0x21 0
 mov $0x20ffd,%esi
 mov $0x8200,%edi
 mov $8,%ecx
 rep movsb
END
SCENARIO pg_gdt_user
 movw $0x1ff,0x8100
 movq $0x20000,0x8102
 mov $gdt,%esi
 mov $0x20000,%edi
 mov $GDTN,%ecx
 cld
 rep movsq
 lgdt 0x8100
 PTE 0x20 3
 USER 1f
1: mov $0x2b,%eax
 mov %ax,%es
 hlt
END
SCENARIO pg_gdt_ro
 movw $0x1ff,0x8100
 movq $0x20000,0x8102
 mov $gdt,%esi
 mov $0x20000,%edi
 mov $GDTN,%ecx
 cld
 rep movsq
 lgdt 0x8100
 movb $0xf2,0x20000+0x2d
 PTE 0x20 1
 mov $0x2b,%eax
 mov %ax,%es
END
SCENARIO pku_noosp
 xor %ecx,%ecx
 .byte 0x0f,0x01,0xee
END
SCENARIO stac_user
 USER 1f
1: stac
END
SCENARIO g_pge
 CR4OR 0x80
 PTE 0x20 0x107
 movl $0x11,0x20000
 movl $0x22,0x21000
 mov 0x20000,%eax
 mov %rax,RESULT
 movl $0x21107,PT0+0x100
 mov %cr3,%rax
 mov %rax,%cr3
 mov 0x20000,%eax
 mov %rax,RESULT+8
 mov %cr4,%rax
 xor $0x80,%eax
 mov %rax,%cr4
 mov 0x20000,%eax
 mov %rax,RESULT+16
END
.include "end64.inc"
