# Breakpoints, single steps and their priorities, in 32-bit protected mode.
.include "harness32.inc"
.data
.align 8
.set GDTN, 32
gdt0: .quad 0,0x00cf9b000000ffff,0x00cf93000000ffff,0x00cfb3000000ffff
 .quad 0x00cffb000000ffff,0x00cff3000000ffff,0,0
 .rept 24
 .quad 0
 .endr
.text
# ebx sel, eax base, ecx limit, dl access, dh flags
set_descriptor: mov %cx,gdt(%ebx); mov %ax,gdt+2(%ebx); rol $16,%eax; mov %al,gdt+4(%ebx); mov %dl,gdt+5(%ebx); rol $16,%ecx; and $15,%cl; or %dh,%cl; mov %cl,gdt+6(%ebx); mov %ah,gdt+7(%ebx); ret
.macro DESCRIPTOR sel base limit access flags=0
 pusha
 mov $\sel,%ebx
 mov $\base,%eax
 mov $\limit,%ecx
 mov $\access|(\flags<<8),%edx
 call set_descriptor
 popa
.endm
reset_more:
 DESCRIPTOR 0x40 tssa 0xcf 0x89
 DESCRIPTOR 0x48 tssb 0x67 0x89
 DESCRIPTOR 0x50 tssc 0x67 0x89
 # task b: runs flat at label taskb
 movl $taskb,tssb+32; movl $2,tssb+36; movl $STACK-0x3000,tssb+56; movl $8,tssb+76; movl $0x10,tssb+72; movl $0x10,tssb+80; movl $0x10,tssb+84; movl $0x10,tssb+88; movl $0x10,tssb+92; movw $104,tssb+102
 ret
taskb: nop
 iret
.macro BP n addr kind len
 mov $\addr,%eax
 mov %eax,%dr\n
 mov %dr7,%eax
 and $~((15<<(16+4*\n))|(3<<(2*\n))),%eax
 or $((\kind|(\len<<2))<<(16+4*\n))|(1<<(2*\n)),%eax
 mov %eax,%dr7
.endm
.macro TF
 pushf
 orl $0x100,(%esp)
 popf
.endm
.macro NO_TF
 pushf
 andl $~0x100,(%esp)
 popf
.endm
SCENARIO tf_nops
 TF
 nop
 nop
 NO_TF
 nop
END
SCENARIO tf_movss
 TF
 mov %ss,%eax
 mov %eax,%ss
 nop
 nop
END
SCENARIO tf_popss
 push %ss
 TF
 pop %ss
 nop
 nop
END
SCENARIO tf_lss
 movl $STACK-16,0x8100
 movl $0x10,0x8104
 TF
 lss 0x8100,%esp
 nop
END
SCENARIO tf_movss_movss
 TF
 mov %ss,%eax
 mov %eax,%ss
 mov %eax,%ss
 nop
 nop
END
SCENARIO tf_movds
 TF
 mov %ds,%eax
 mov %eax,%ds
 nop
END
SCENARIO tf_sti
 TF
 sti
 nop
 cli
 nop
END
SCENARIO tf_int30
 TF
 int $0x30
 nop
 nop
END
SCENARIO tf_int3
 TF
 int3
 nop
 nop
END
SCENARIO tf_into
 mov $0x7f,%al
 inc %al
 pushf
 orl $0x100,(%esp)
 popf
 into
 nop
END
SCENARIO tf_icebp
 TF
 .byte 0xf1
 nop
 nop
END
SCENARIO icebp
 .byte 0xf1
 nop
END
SCENARIO tf_movss_int30
 TF
 mov %ss,%eax
 mov %eax,%ss
 int $0x30
 nop
END
SCENARIO tf_movss_icebp
 TF
 mov %ss,%eax
 mov %eax,%ss
 .byte 0xf1
 nop
END
SCENARIO tf_ud2
 movl $2,skip
 TF
 ud2
 nop
END
SCENARIO tf_movss_ud2
 movl $2,skip
 TF
 mov %ss,%eax
 mov %eax,%ss
 ud2
 nop
END
SCENARIO tf_rep_movsb
 movl $1,show_string_registers
 mov $3,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 TF
 rep movsb
 nop
END
SCENARIO tf_rep_movsb0
 movl $1,show_string_registers
 mov $0,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 TF
 rep movsb
 nop
END
SCENARIO tf_repne_scasb
 movl $1,show_string_registers
 mov $4,%ecx
 mov $0x8200,%edi
 movb $1,0x8200
 movb $0,0x8201
 TF
 repne scasb
 nop
END
SCENARIO tf_movss_rep
 movl $1,show_string_registers
 mov $2,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 TF
 mov %ss,%eax
 mov %eax,%ss
 rep movsb
 nop
END
SCENARIO tf_loop
 mov $2,%ecx
 TF
1: loop 1b
 nop
END
SCENARIO tf_popf_off
 TF
 NO_TF
 nop
END
SCENARIO tf_iret_into
 pushl $0x102
 push %cs
 pushl $1f
 iret
 nop
1: nop
 nop
END
SCENARIO tf_iret_off
 pushl $2
 push %cs
 pushl $1f
 TF
 iret
 nop
1: nop
 nop
END
SCENARIO tf_lcall
 TF
 lcall $8,$1f
 nop
1: nop
END
SCENARIO tf_jmp_task
 movl $0x10002,tssb+36
 movl $2,tssb+36
 TF
 lcall $0x48,$0
 nop
END
SCENARIO tf_task_with_tf
 movl $0x102,tssb+36
 lcall $0x48,$0
 nop
END
SCENARIO task_tbit
 movw $1,tssb+100
 lcall $0x48,$0
 nop
END
SCENARIO task_tbit_tf
 movw $1,tssb+100
 movl $0x102,tssb+36
 lcall $0x48,$0
 nop
END
SCENARIO task_tbit_back
 movw $1,tssa+100
 lcall $0x48,$0
 nop
END
SCENARIO task_tbit_bp
 movw $1,tssb+100
 BP 0 taskb 0 0
 orl $2,%eax
 mov %eax,%dr7
 lcall $0x48,$0
 nop
END
SCENARIO task_local_bits
 mov $0xff,%eax
 mov %eax,%dr7
 lcall $0x48,$0
 mov %dr7,%eax
 mov %eax,RESULT
END
SCENARIO task_le_ge
 mov $0x3ff,%eax
 mov %eax,%dr7
 lcall $0x48,$0
 mov %dr7,%eax
 mov %eax,RESULT
END
SCENARIO bp_nop
 BP 0 1f 0 0
 nop
1: nop
 nop
END
SCENARIO bp_two
 BP 0 1f 0 0
 BP 1 1f 0 0
 BP 2 2f 0 0
 nop
1: nop
2: nop
END
SCENARIO bp_mid
 BP 0 1f+1 0 0
 nop
1: mov $0x90909090,%eax
 nop
END
SCENARIO bp_after_movss
 BP 0 1f 0 0
 mov %ss,%eax
 mov %eax,%ss
1: nop
 nop
END
SCENARIO bp_after_popss
 BP 0 1f 0 0
 push %ss
 pop %ss
1: nop
2: nop
END
SCENARIO bp_after_sti
 BP 0 1f 0 0
 sti
1: nop
 cli
END
SCENARIO bp_on_movss
 BP 0 1f 0 0
 mov %ss,%eax
1: mov %eax,%ss
 nop
END
SCENARIO bp_after_tf
 BP 0 1f 0 0
 TF
 nop
1: nop
 nop
END
SCENARIO bp_rep
 movl $1,show_string_registers
 BP 0 1f 0 0
 mov $3,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
1: rep movsb
 nop
END
SCENARIO bp_rep_tf
 movl $1,show_string_registers
 BP 0 1f 0 0
 mov $3,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 TF
1: rep movsb
 nop
END
SCENARIO bp_ud2
 movl $2,skip
 BP 0 1f 0 0
1: ud2
 nop
END
SCENARIO bp_int30
 BP 0 1f 0 0
1: int $0x30
 nop
END
SCENARIO bp_icebp
 BP 0 1f 0 0
1: .byte 0xf1
 nop
END
SCENARIO bp_loop
 BP 0 1f 0 0
 mov $2,%ecx
1: nop
 loop 1b
END
SCENARIO rf_iret
 BP 0 1f 0 0
 pushl $0x10002
 push %cs
 pushl $1f
 iret
 nop
1: nop
 jmp 2f
2: nop
END
SCENARIO rf_popf
 BP 0 1f 0 0
 pushl $0x10002
 popf
1: nop
END
SCENARIO rf_iretw
 BP 0 1f 0 0
 mov $1f,%eax
 pushl $0x10002
 push %cs
 pushl $1f
 mov $2,%ecx
 iret
1: nop
 nop
END
SCENARIO rf_pushf
 pushl $0x10002
 push %cs
 pushl $1f
 iret
1: pushf
 popl RESULT
END
SCENARIO rf_int30
 pushl $0x10002
 push %cs
 pushl $1f
 iret
1: int $0x30
 nop
END
SCENARIO rf_ud2
 movl $2,skip
 pushl $0x10002
 push %cs
 pushl $1f
 iret
1: ud2
 nop
END
SCENARIO dw_byte
 BP 0 0x8203 1 0
 movl $1,0x8200
 movl $1,0x8204
 movb $1,0x8203
 movw $1,0x8202
 mov 0x8203,%al
 nop
END
SCENARIO dw_word_unaligned
 BP 0 0x8203 1 1
 movb $1,0x8202
 movb $1,0x8203
 movb $1,0x8204
 nop
END
SCENARIO dw_dword_unaligned
 BP 0 0x8203 1 3
 movb $1,0x81ff
 movb $1,0x8200
 movb $1,0x8203
 movb $1,0x8204
 movl $1,0x81fd
 nop
END
SCENARIO dw_len8
 BP 0 0x8205 1 2
 movb $1,0x8200
 movb $1,0x8207
 movb $1,0x8208
 nop
END
SCENARIO drw_read
 BP 0 0x8200 3 3
 mov 0x8200,%eax
 mov 0x8204,%eax
 cmpb $0,0x8203
 mov %eax,0x8200
 nop
END
SCENARIO drw_no_fetch
 BP 0 1f 3 0
 nop
1: nop
 nop
END
SCENARIO d_push
 BP 0 STACK-8 1 3
 push %eax
 push %eax
 nop
END
SCENARIO d_call
 BP 0 STACK-4 1 3
 call 1f
 nop
1: nop
END
SCENARIO d_xchg
 BP 0 0x8200 1 3
 xchg %eax,0x8200
 nop
END
SCENARIO d_cmpxchg_ne
 BP 0 0x8200 1 3
 movl $5,0x8210
 mov $7,%eax
 cmpxchg %ebx,0x8200
 nop
END
SCENARIO d_cmpxchg8b_ne
 BP 0 0x8204 1 3
 mov $7,%eax
 cmpxchg8b 0x8200
 nop
END
SCENARIO d_bts
 BP 0 0x8204 1 0
 mov $32,%eax
 bts %eax,0x8200
 nop
END
SCENARIO d_bt_r
 BP 0 0x8204 3 0
 mov $32,%eax
 bt %eax,0x8200
 nop
END
SCENARIO d_tf
 BP 0 0x8200 1 0
 TF
 movb $1,0x8200
 nop
END
SCENARIO d_two
 BP 0 0x8200 1 0
 BP 1 0x8201 3 0
 movw $1,0x8200
 mov 0x8200,%ax
 nop
END
SCENARIO d_movsb_both
 BP 0 0x8200 3 0
 BP 1 0x8300 1 0
 mov $0x8200,%esi
 mov $0x8300,%edi
 movsb
 nop
END
SCENARIO d_rep_movsb
 movl $1,show_string_registers
 BP 0 0x8301 1 0
 mov $4,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 rep movsb
 nop
END
SCENARIO d_rep_movsb_last
 movl $1,show_string_registers
 BP 0 0x8303 1 0
 mov $4,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 rep movsb
 nop
END
SCENARIO d_rep_stosd_std
 movl $1,show_string_registers
 BP 0 0x8302 1 0
 mov $4,%ecx
 mov $0x8308,%edi
 std
 rep stosl
 nop
END
SCENARIO d_rep_movsb_tf
 movl $1,show_string_registers
 BP 0 0x8301 1 0
 mov $3,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 TF
 rep movsb
 nop
END
SCENARIO d_repe_cmpsb
 movl $1,show_string_registers
 BP 0 0x8301 3 0
 mov $3,%ecx
 mov $0x8200,%esi
 mov $0x8300,%edi
 repe cmpsb
 nop
END
SCENARIO d_movss_mem
 movl $0x10,0x8200
 BP 0 0x8200 3 1
 mov 0x8200,%ss
 nop
 nop
END
SCENARIO d_movss_then_write
 BP 0 0x8200 1 0
 mov %ss,%eax
 mov %eax,%ss
 movb $1,0x8200
 nop
END
SCENARIO d_movss_mem_bp
 movl $0x10,0x8200
 BP 0 0x8200 3 1
 BP 1 1f 0 0
 mov 0x8200,%ss
1: nop
 nop
END
SCENARIO d_movss_mem_ud2
 movl $2,skip
 movl $0x10,0x8200
 BP 0 0x8200 3 1
 mov 0x8200,%ss
 ud2
 nop
END
SCENARIO d_then_bp
 BP 0 0x8200 1 0
 BP 1 1f 0 0
 movb $1,0x8200
1: nop
 nop
END
SCENARIO d_then_ud2
 movl $2,skip
 BP 0 0x8200 1 0
 movb $1,0x8200
 ud2
 nop
END
SCENARIO d_fault_same
 movl $4,skip
 BP 0 0x8200 3 3
 movl $0x3,0x8204
 movl $0x1,0x8200
 xor %edx,%edx
 bound %edx,0x8200
 nop
END
SCENARIO d_int_push
 BP 0 STACK-4 1 3
 int $0x30
 nop
END
SCENARIO d_int_push_tf
 BP 0 STACK-4 1 3
 TF
 int $0x30
 nop
END
SCENARIO d_ud_push
 movl $2,skip
 BP 0 STACK-4 1 3
 ud2
 nop
END
SCENARIO d_segload_gdt
 DESCRIPTOR 0x58 0 0xfffff 0x93 0xc0
 BP 0 gdt+0x58 3 3
 mov $0x58,%eax
 mov %eax,%es
 nop
END
SCENARIO d_idt
 BP 0 idt+0x30*8 3 3
 int $0x30
 nop
END
SCENARIO d_lock_inc
 BP 0 0x8200 1 0
 lock incl 0x8200
 nop
END
SCENARIO d_fld
 BP 0 0x8207 3 0
 fninit
 fldl 0x8200
 nop
END
SCENARIO d_fnsave
 BP 0 0x8240 1 0
 fninit
 fnsave 0x8200
 nop
END
SCENARIO d_pusha
 BP 0 STACK-16 1 0
 pusha
 nop
END
SCENARIO d_enter
 BP 0 STACK-12 1 0
 mov $STACK,%ebp
 enter $8,$3
 nop
END
SCENARIO d_sgdt
 BP 0 0x8204 1 0
 sgdtl 0x8200
 nop
END
SCENARIO d_prefetch
 BP 0 0x8200 3 0
 prefetcht0 0x8200
 nop
END
SCENARIO d_clflush
 BP 0 0x8200 3 0
 clflush 0x8200
 nop
END
SCENARIO d_invlpg
 BP 0 0x8200 3 0
 invlpg 0x8200
 nop
END
SCENARIO gd_read
 movl $3,skip
 mov $0x2000,%eax
 mov %eax,%dr7
 mov %dr0,%eax
 mov %dr0,%eax
 nop
END
SCENARIO gd_write7
 mov $0x2000,%eax
 mov %eax,%dr7
 mov %eax,%dr7
 nop
END
SCENARIO gd_dr4_de
 movl $3,skip
 mov $8,%eax
 mov %eax,%cr4
 mov $0x2000,%eax
 mov %eax,%dr7
 .byte 0x0f,0x21,0xe0
 nop
END
SCENARIO gd_bp
 BP 0 1f 0 0
 or $0x2000,%eax
 mov %eax,%dr7
1: mov %dr0,%eax
 nop
END
SCENARIO gd_tf
 mov $0x2000,%eax
 mov %eax,%dr7
 TF
 mov %dr0,%eax
 nop
END
SCENARIO gd_movss
 mov $0x2000,%eax
 mov %eax,%dr7
 mov %ss,%ecx
 mov %ecx,%ss
 mov %dr0,%eax
 nop
END
SCENARIO gd_ud2
 movl $2,skip
 mov $0x2000,%eax
 mov %eax,%dr7
 ud2
 mov %dr0,%eax
 nop
END
SCENARIO dr4_alias
 mov $0xff,%eax
 .byte 0x0f,0x23,0xf8
 .byte 0x0f,0x21,0xe9
 mov %ecx,RESULT
 .byte 0x0f,0x21,0xe1
 mov %ecx,RESULT+4
 xor %eax,%eax
 .byte 0x0f,0x23,0xe8
 mov %dr7,%eax
 mov %eax,RESULT+8
END
SCENARIO dr4_de
 mov $8,%eax
 mov %eax,%cr4
 .byte 0x0f,0x21,0xe1
END
SCENARIO dr5_de_w
 mov $8,%eax
 mov %eax,%cr4
 .byte 0x0f,0x23,0xe9
END
SCENARIO dr_lock
 .byte 0xf0
 mov %dr0,%eax
END
SCENARIO dr_rw
 mov $0xffffffff,%eax
 mov %eax,%dr0
 mov %eax,%dr6
 mov %dr6,%ecx
 mov %ecx,RESULT
 xor %eax,%eax
 mov %eax,%dr6
 mov %dr6,%ecx
 mov %ecx,RESULT+4
 mov %eax,%dr7
 mov %dr7,%ecx
 mov %ecx,RESULT+8
 mov %dr0,%ecx
 mov %ecx,RESULT+12
END
SCENARIO dr7_ones
 mov $0xffffdfff,%eax
 mov %eax,%dr7
 mov %dr7,%ecx
 mov %ecx,RESULT
END
SCENARIO dr_mod0
 mov $0x1234,%eax
 .byte 0x0f,0x23,0x00
 mov %dr0,%ecx
 mov %ecx,RESULT
END
SCENARIO dr6_sticky
 BP 0 1f 0 0
 mov $0xffffeff0,%eax
 mov %eax,%dr6
1: nop
 nop
END
SCENARIO io_de_out
 mov $8,%eax
 mov %eax,%cr4
 BP 0 0x80 2 0
 out %al,$0x80
 nop
 in $0x80,%al
 nop
END
SCENARIO io_node
 BP 0 0x80 2 0
 out %al,$0x80
 nop
END
SCENARIO io_range
 mov $8,%eax
 mov %eax,%cr4
 BP 0 0x82 2 3
 out %ax,$0x7f
 nop
 out %al,$0x83
 nop
 out %al,$0x84
 nop
END
SCENARIO io_rep_outs
 movl $1,show_string_registers
 mov $8,%eax
 mov %eax,%cr4
 BP 0 0x80 2 0
 mov $3,%ecx
 mov $0x8200,%esi
 mov $0x80,%edx
 rep outsb
 nop
END
SCENARIO io_ins_both
 movl $1,show_string_registers
 mov $8,%eax
 mov %eax,%cr4
 BP 0 0x80 2 0
 BP 1 0x8300 1 0
 mov $2,%ecx
 mov $0x8300,%edi
 mov $0x80,%edx
 rep insb
 nop
END
SCENARIO io_tf
 mov $8,%eax
 mov %eax,%cr4
 BP 0 0x80 2 0
 TF
 out %al,$0x80
 nop
END
SCENARIO de_off_after
 mov $8,%eax
 mov %eax,%cr4
 BP 0 0x80 2 0
 xor %eax,%eax
 mov %eax,%cr4
 out %al,$0x80
 nop
END
SCENARIO wrap_linear
 BP 0 0xfffffffe 1 3
 nop
 movl $1,0xfffffffd
 nop
END
SCENARIO user_tf
 pushl $0x2b
 pushl $STACK-0x800
 pushl $0x102
 pushl $0x23
 pushl $1f
 iret
1: nop
 int $0x30
 nop
 ud2
END
SCENARIO user_dr
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 mov $0x2000,%eax
 mov %eax,%dr7
 iret
1: mov %dr0,%eax
END
SCENARIO user_icebp
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: .byte 0xf1
 ud2
END
SCENARIO user_int1
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: int $1
 ud2
END
SCENARIO user_bp
 BP 0 1f 0 0
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: nop
 ud2
END
SCENARIO int1
 int $1
 nop
END
SCENARIO tf_mov_cr0
 TF
 mov %cr0,%eax
 mov %eax,%cr0
 nop
END
SCENARIO tf_cpuid
 TF
 cpuid
 nop
END
SCENARIO bp_cs_limit
 BP 0 0x100010 0 0
 mov $0x100010,%eax
 movw $0x9090,(%eax)
 movb $0xc3,2(%eax)
 call *%eax
END
.include "end32.inc"
