# Far transfers through gates and directly, segments and their limits, and what else 32-bit protected mode checks.
.include "harness32.inc"
.data
.align 8
.set GDTN, 64
gdt0: .quad 0,0x00cf9b000000ffff,0x00cf93000000ffff,0x00cf9f000000ffff
 .quad 0x00cffb000000ffff,0x00cff3000000ffff,0,0
 .rept 56
 .quad 0
 .endr
.text
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
.macro CALL_GATE at type dpl sel off n=0
 movl $((\sel)<<16),gdt+\at

 movl $(0x8000|((\dpl)<<13)|((\type)<<8)|\n),gdt+\at+4
 pushl %eax
 mov $\off,%eax
 mov %ax,gdt+\at
 shr $16,%eax
 mov %ax,gdt+\at+6
 popl %eax
.endm
.macro USER l
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $\l
 iret
.endm
reset_more:
 DESCRIPTOR 0x40 tssa 0xcf 0x89
 DESCRIPTOR 0x60 0 0xfffff 0xb3 0xc0
 DESCRIPTOR 0xc0 ldt 0x3f 0x82
 DESCRIPTOR 0x48 tssb 0x67 0x89
 DESCRIPTOR 0x50 tssc 0x2b 0x81
 DESCRIPTOR 0x58 tssd 0x67 0x89
 movl $taskd,tssd+32; movl $2,tssd+36; movl $STACK-0x1000,tssd+56; movl $8,tssd+76; movl $0x10,tssd+72; movl $0x10,tssd+80; movl $0x10,tssd+84; movl $0x10,tssd+88; movl $0x10,tssd+92; movw $104,tssd+102
 ret
.set T, 0x78
# targets: log stack words then finish
show_stack: mov (%esp),%eax
 sub scenario,%eax
 mov %eax,RESULT
 mov 4(%esp),%eax
 mov %eax,RESULT+4
 mov 8(%esp),%eax
 mov %eax,RESULT+8
 mov 12(%esp),%eax
 mov %eax,RESULT+12
 mov 16(%esp),%eax
 mov %eax,RESULT+16
 mov 20(%esp),%eax
 mov %eax,RESULT+20
 mov %esp,%eax
 sub $STACK,%eax
 mov %eax,RESULT+24
 mov %cs,%eax
 shl $16,%eax
 mov %ss,%ax
 mov %eax,RESULT+28
 int $0x51
# handler task: log: tr, link, err on stack if any, fields of linked tss, busy bits
taskd:
 cld
 SAY "  TASK"
 mov $STACK-0x1000,%eax; sub %esp,%eax; call print_hex
 cmp $STACK-0x1000,%esp; je 1f
 SAY " err"
 SAY_HEX (%esp)
1: SAY " fl"
 pushf; pop %eax; call print_hex
 SAY " link"
 movzwl tssd,%eax; call print_hex
 movzwl tssd,%ebx; and $0xfff8,%ebx
 # base of linked
 mov gdt+2(%ebx),%eax; and $0xffffff,%eax; mov %eax,%edi
 testb $8,gdt+5(%ebx); jz 2f
 SAY " ip"
 mov 32(%edi),%eax; call print_place
 SAY " cs"
 movzwl 76(%edi),%eax; call print_hex
 SAY " ss"
 movzwl 80(%edi),%eax; call print_hex
 SAY " ds"
 movzwl 84(%edi),%eax; call print_hex
 SAY " fl"
 SAY_HEX 36(%edi)
 SAY " sp"
 SAY_HEX 56(%edi)
 SAY " ax"
 SAY_HEX 40(%edi)
 jmp 3f
2: SAY " ip"
 movzwl 14(%edi),%eax; call print_hex
 SAY " cs"
 movzwl 36(%edi),%eax; call print_hex
 SAY " fl"
 movzwl 16(%edi),%eax; call print_hex
 SAY " ax"
 movzwl 18(%edi),%eax; call print_hex
3: SAY " busy"
 movzbl gdt+0x45,%eax; call print_hex
 movzbl gdt+0x4d,%eax; call print_hex
 movzbl gdt+0x55,%eax; call print_hex
 movzbl gdt+0x5d,%eax; call print_hex
 SAY "\n"
 cmpl $0,iretd; jne 4f
 jmp done
4: decl iretd
 cmp $STACK-0x1000,%esp; je 5f
 pop %eax
5: iret
 jmp taskd
.data
iretd: .long 0
.text
.macro TASK_GATE vec sel
 movl $(\sel)<<16,idt+8*\vec
 movl $0x8500,idt+8*\vec+4
.endm
# all fault vectors to handler task d
.macro TASK_HANDLERS
 TASK_GATE 8 0x58
 TASK_GATE 10 0x58
 TASK_GATE 11 0x58
 TASK_GATE 12 0x58
 TASK_GATE 13 0x58
 TASK_GATE 6 0x58
 TASK_GATE 14 0x58
.endm
SCENARIO cg_same
 CALL_GATE T 12 0 8 show_stack 2
 pushl $0xa
 pushl $0xb
 lcall $T,$0x1234
END
SCENARIO cg_user
 CALL_GATE T 12 3 8 show_stack 3
 USER 1f
1: pushl $0xa
 pushl $0xb
 pushl $0xc
 lcall $T,$0x1234
END
SCENARIO cg_user16
 DESCRIPTOR 0x68 0x10000 0xffff 0x9b 0x40
 CALL_GATE T 4 3 0x68 0 3
 mov $show_stack,%eax
 mov %ax,gdt+T
 movw $0,gdt+T+6
 USER 1f
1: pushl $0xaaaabbbb
 pushl $0xccccdddd
 pushl $0xeeeeffff
 lcall $T,$0x1234
END
SCENARIO cg_user31
 CALL_GATE T 12 3 8 show_stack 31
 USER 1f
1: sub $0x100,%esp
 movl $0x55,(%esp)
 movl $0x66,120(%esp)
 lcall $T,$0x1234
END
SCENARIO cg_conf
 CALL_GATE T 12 3 0x18 show_stack 3
 USER 1f
1: pushl $0xa
 lcall $T,$0x1234
END
SCENARIO cg_dpl
 CALL_GATE T 12 2 8 show_stack 3
 USER 1f
1: lcall $T,$0x1234
END
SCENARIO cg_rpl
 CALL_GATE T 12 2 8 show_stack 3
 lcall $T+3,$0x1234
END
SCENARIO cg_np
 CALL_GATE T 12 3 8 show_stack 0
 andb $0x7f,gdt+T+5
 lcall $T,$0x1234
END
SCENARIO cg_null
 CALL_GATE T 12 3 0 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_null3
 CALL_GATE T 12 3 3 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_limit
 CALL_GATE T 12 3 0x1f8 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_beyond
 CALL_GATE T 12 3 0x208 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_data
 CALL_GATE T 12 3 0x10 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_outer
 CALL_GATE T 12 3 0x20 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_code_np
 DESCRIPTOR 0x68 0 0xfffff 0x1b 0xc0
 CALL_GATE T 12 3 0x68 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_code_limit
 DESCRIPTOR 0x68 0 0xfff 0x9b 0x40
 CALL_GATE T 12 3 0x68 show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_rpl_ignored
 CALL_GATE T 12 3 0xb show_stack 0
 lcall $T,$0x1234
END
SCENARIO cg_jmp_same
 CALL_GATE T 12 3 8 show_stack 0
 ljmp $T,$0x1234
END
SCENARIO cg_jmp_inner
 CALL_GATE T 12 3 8 show_stack 0
 USER 1f
1: ljmp $T,$0x1234
END
SCENARIO cg_jmp_conf
 CALL_GATE T 12 3 0x18 show_stack 0
 USER 1f
1: ljmp $T,$0x1234
END
.macro CGS name
SCENARIO \name
 TASK_HANDLERS
 CALL_GATE T 12 3 8 show_stack 2
.endm
.macro CGE
 USER 1f
1: pushl $0xa
 pushl $0xb
 lcall $T,$0x1234
END
.endm
CGS ss_null
 movw $0,tssa+8
CGE
CGS ss_null3
 movw $3,tssa+8
CGE
CGS ss_limit
 movw $0x1f8,tssa+8
CGE
CGS ss_beyond
 movw $0x208,tssa+8
CGE
CGS ss_rpl
 movw $0x13,tssa+8
CGE
CGS ss_dpl
 movw $0x28,tssa+8
CGE
CGS ss_code
 movw $0x8,tssa+8
CGE
CGS ss_ro
 DESCRIPTOR 0x70 0 0xfffff 0x91 0xc0
 movw $0x70,tssa+8
CGE
CGS ss_np
 DESCRIPTOR 0x70 0 0xfffff 0x13 0xc0
 movw $0x70,tssa+8
CGE
CGS ss_ldt
 movw $0x4,tssa+8
CGE
CGS ss_room
 DESCRIPTOR 0x70 STACK-0x5000 0xfff 0x93 0x40
 movw $0x70,tssa+8
 movl $23,tssa+4
CGE
CGS ss_room_ok
 DESCRIPTOR 0x70 STACK-0x5000 0xfff 0x93 0x40
 movw $0x70,tssa+8
 movl $24,tssa+4
CGE
CGS ss_top
 DESCRIPTOR 0x70 STACK-0x5000 0xfff 0x93 0x40
 movw $0x70,tssa+8
 movl $0x1001,tssa+4
CGE
CGS ss_16bit
 DESCRIPTOR 0x70 STACK-0x8000 0xffff 0x93 0x0
 movw $0x70,tssa+8
 movl $0x5a5a1008,tssa+4
CGE
SCENARIO cg_level1
 DESCRIPTOR 0x68 0 0xfffff 0xbb 0xc0
 CALL_GATE T 12 3 0x68 1f 0
 movw $0x61,tssa+16
 movl $STACK-0x5000,tssa+12
 USER 2f
2: pushl $7
 lcall $T,$0
1: mov %cs,%eax
 mov %ss,%ebx
 hlt
END
SCENARIO cg_param_ss
 DESCRIPTOR 0x70 0 0x8f7ff 0xf3 0x40
 CALL_GATE T 12 3 8 show_stack 4
 pushl $0x73
 pushl $STACK-0x808
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: lcall $T,$0
END
SCENARIO cg_ldt
 mov $0xc0,%eax
 lldt %ax
 CALL_GATE T 12 3 8 show_stack 0
 mov gdt+T,%eax
 mov %eax,ldt+8
 mov gdt+T+4,%eax
 mov %eax,ldt+12
 lcall $0xc,$0
END
# far ret
SCENARIO rf_user
 pushl $0x2b
 pushl $STACK-0x800
 pushl $0x23
 pushl $1f
 lret
1: mov %ds,%eax
 mov %es,%ebx
 mov %fs,%ecx
 int $0x30
 hlt
END
SCENARIO rf_user_imm
 pushl $0x2b
 pushl $STACK-0x800
 pushl $3
 pushl $4
 pushl $0x23
 pushl $1f
 lret $8
1: int $0x30
 hlt
END
SCENARIO rf_inner
 USER 1f
1: pushl $8
 pushl $2f
 lret
2: nop
END
SCENARIO rf_null
 pushl $3
 pushl $0
 lret
END
SCENARIO rf_np
 DESCRIPTOR 0x68 0 0xfffff 0x1b 0xc0
 pushl $0x68
 pushl $0
 lret
END
SCENARIO rf_data
 pushl $0x10
 pushl $0
 lret
END
SCENARIO rf_rpl_dpl
 pushl $0xb
 pushl $0
 lret
END
SCENARIO rf_dpl_rpl
 pushl $0x20
 pushl $0
 lret
END
SCENARIO rf_conf
 pushl $0x2b
 pushl $STACK-0x800
 pushl $0x1b
 pushl $1f
 lret
1: mov %cs,%eax
 hlt
END
SCENARIO rf_ss_null
 pushl $0
 pushl $STACK-0x800
 pushl $0x23
 pushl $1f
 lret
1: hlt
END
SCENARIO rf_ss_rpl
 pushl $0x28
 pushl $STACK-0x800
 pushl $0x23
 pushl $1f
 lret
1: hlt
END
SCENARIO rf_ss_dpl
 pushl $0x13
 pushl $STACK-0x800
 pushl $0x23
 pushl $1f
 lret
1: hlt
END
SCENARIO rf_ss_np
 DESCRIPTOR 0x70 0 0xfffff 0x73 0xc0
 pushl $0x73
 pushl $STACK-0x800
 pushl $0x23
 pushl $1f
 lret
1: hlt
END
SCENARIO rf_limit
 DESCRIPTOR 0x68 0 0xff 0x9b 0x40
 pushl $0x68
 pushl $0x100
 lret
END
SCENARIO rf_user_limit
 DESCRIPTOR 0x68 0 0xff 0xfb 0x40
 pushl $0x2b
 pushl $STACK-0x800
 pushl $0x6b
 pushl $0x100
 lret
END
SCENARIO rf_stack_end
 TASK_HANDLERS
 DESCRIPTOR 0x70 0 0xfff 0x93 0x40
 mov $0x70,%eax
 mov $0xffa,%ebx
 pushl $done
 mov %ax,%ss
 mov %ebx,%esp
 lret
END
SCENARIO rf_16
 DESCRIPTOR 0x68 0x10000 0xffff 0x9b 0x40
 mov $1f,%eax
 pushw $0x68
 pushw %ax
 .byte 0x66
 lret
1: nop
 int $0x30
END
SCENARIO rf_drop
 DESCRIPTOR 0x70 0 0xfffff 0x9f 0xc0
 mov $0x70,%eax
 mov %ax,%fs
 mov $0x60,%eax
 mov %ax,%gs
 mov $0x28,%eax
 mov %ax,%es
 pushl $0x2b
 pushl $STACK-0x800
 pushl $0x23
 pushl $1f
 lret
1: xor %eax,%eax
 mov %fs,%ax
 mov %eax,%ecx
 mov %gs,%ax
 mov %eax,%esi
 mov %es,%ax
 mov %eax,%edi
 mov $1,%bl
 int $0x30
 hlt
END
# iret
SCENARIO ir_null
 pushl $2
 pushl $0
 pushl $0
 iret
END
SCENARIO ir_inner
 USER 1f
1: pushl $2
 pushl $8
 pushl $2f
 iret
2: nop
END
SCENARIO ir_vm_cpl3
 USER 1f
1: pushl $0x20002
 pushl $0x23
 pushl $2f
 iret
2: int $0x30
END
SCENARIO ir_iopl3
 USER 1f
1: pushl $0x3202
 pushl $0x23
 pushl $2f
 iret
2: int $0x30
END
SCENARIO ir_ss_null
 pushl $0
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: hlt
END
SCENARIO ir_16
 DESCRIPTOR 0x68 0x10000 0xffff 0x9b 0x40
 pushl $0x3000
 popf
 mov $1f,%eax
 pushw $0x4d5
 pushw $0x68
 pushw %ax
 iretw
1: int $0x30
END
# expand-down
.macro LD name sel
SCENARIO \name
 movl $5,skip
 mov $\sel,%eax
 mov %ax,%fs
.endm
SCENARIO ed32
 movl $7,skip
 DESCRIPTOR 0x70 0 0xfff 0x97 0x40
 mov $0x70,%eax
 mov %ax,%fs
 mov %fs:0x0fff,%ebx
 mov %fs:0x1000,%ebx
 movl $8,skip
 mov %fs:0xfffffffc,%ebx
 mov %fs:0xfffffffd,%ebx
END
SCENARIO ed16
 movl $7,skip
 DESCRIPTOR 0x70 0 0xfff 0x97 0x0
 mov $0x70,%eax
 mov %ax,%fs
 mov %fs:0x0fff,%ebx
 mov %fs:0x1000,%ebx
 mov %fs:0xfffc,%ebx
 mov %fs:0xfffd,%ebx
 mov %fs:0x10000,%ebx
END
SCENARIO ed32g
 movl $7,skip
 DESCRIPTOR 0x70 0 0x7f 0x97 0xc0
 mov $0x70,%eax
 mov %ax,%fs
 mov %fs:0x7fffe,%ebx
 mov %fs:0x80000,%ebx
END
SCENARIO edfull
 movl $7,skip
 DESCRIPTOR 0x70 0 0xfffff 0x97 0xc0
 mov $0x70,%eax
 mov %ax,%fs
 mov %fs:0x80000,%ebx
END
SCENARIO lim_dword
 movl $7,skip
 DESCRIPTOR 0x70 0x80000 0xfff 0x93 0x40
 mov $0x70,%eax
 mov %ax,%fs
 mov %fs:0xffc,%ebx
 mov %fs:0xffd,%ebx
 mov %fs:0xffffffff,%ebx
 fs lcall *0xff9
 fs lcall *0xffa
END
SCENARIO null_use
 movl $7,skip
 xor %eax,%eax
 mov %ax,%fs
 mov %fs:0x1000,%ebx
 mov $3,%eax
 mov %ax,%fs
 mov %fs:0x1000,%ebx
 mov %fs,%eax
 mov %eax,RESULT
END
SCENARIO xonly_read
 movl $8,skip
 DESCRIPTOR 0x68 0 0xfffff 0x99 0xc0
 mov $1f,%eax
 pushl $0x68
 push %eax
 lret
1: mov %cs:0x8000,%eax
 nop
 nop
END
SCENARIO ro_write
 movl $8,skip
 DESCRIPTOR 0x70 0 0xfffff 0x91 0xc0
 mov $0x70,%eax
 mov %ax,%fs
 mov %fs:0x8000,%ebx
 movb $1,%fs:0x8000
 andb $0,%fs:0x8000
 cmpb $0,%fs:0x8000
END
SCENARIO cs_write
 movl $8,skip
 movb $1,%cs:0x8000
END
.macro LS name reg sel
SCENARIO \name
 mov $\sel,%eax
 mov %ax,%\reg
END
.endm
LS l_ds_limit ds 0x1f8
LS l_ds_beyond ds 0x200
LS l_ds_sys ds 0x40
LS l_ds_ldt ds 0xc
LS l_ss_null ss 0
LS l_ss_rpl ss 0x13
LS l_ss_dpl ss 0x28
LS l_ss_code ss 8
LS l_ss_limit ss 0x1fc
SCENARIO l_ds_np
 DESCRIPTOR 0x70 0 0xfffff 0x13 0xc0
 mov $0x70,%eax
 mov %ax,%ds
END
SCENARIO l_ss_np
 DESCRIPTOR 0x70 0 0xfffff 0x13 0xc0
 mov $0x70,%eax
 mov %ax,%ss
END
SCENARIO l_ss_np_ro
 DESCRIPTOR 0x70 0 0xfffff 0x11 0xc0
 mov $0x70,%eax
 mov %ax,%ss
END
SCENARIO l_ds_xonly
 DESCRIPTOR 0x70 0 0xfffff 0x99 0xc0
 mov $0x70,%eax
 mov %ax,%ds
END
SCENARIO l_ds_np_xonly
 DESCRIPTOR 0x70 0 0xfffff 0x19 0xc0
 mov $0x70,%eax
 mov %ax,%ds
END
SCENARIO l_user_ds0
 USER 1f
1: mov $0x13,%eax
 mov %ax,%ds
END
SCENARIO l_user_conf
 USER 1f
1: mov $0x18,%eax
 mov %ax,%ds
 int $0x30
 hlt
END
SCENARIO l_rpl3_dpl0
 mov $0x13,%eax
 mov %ax,%ds
END
SCENARIO lds_atomic
 movl $0x1234,0x8100
 movl $0x1f8,0x8104
 mov $7,%ebx
 lds 0x8100,%ebx
END
SCENARIO lss_rpl
 movl $0x1234,0x8100
 movl $0x13,0x8104
 lss 0x8100,%esp
END
SCENARIO les_reg
 .byte 0xc4,0xc0
END
# direct far
SCENARIO fj_null
 ljmp $0,$0
END
SCENARIO fj_user
 ljmp $0x20,$0
END
SCENARIO fj_rpl
 ljmp $0xb,$show_stack
END
SCENARIO fj_conf
 USER 1f
1: ljmp $0x18,$2f
2: mov %cs,%eax
 int $0x30
 hlt
END
SCENARIO fj_conf_rpl0
 USER 1f
1: ljmp $0x1b,$2f
2: int $0x30
 hlt
END
SCENARIO fj_conf_outer
 DESCRIPTOR 0x68 0 0xfffff 0xff 0xc0
 ljmp $0x68,$0
END
SCENARIO fj_np
 DESCRIPTOR 0x68 0 0xfffff 0x1b 0xc0
 ljmp $0x68,$0
END
SCENARIO fj_limit
 DESCRIPTOR 0x68 0 0xfff 0x9b 0x40
 ljmp $0x68,$0x1000
END
SCENARIO fj_16off
 DESCRIPTOR 0x68 0x10000 0xffff 0x9b 0x0
 mov $1f,%eax
 mov %ax,0x8100
 movw $0x68,0x8102
 .byte 0x66
 ljmp *0x8100
.code16
1: int $0x30
 int $0x51
.code32
END
SCENARIO fc_stack
 TASK_HANDLERS
 DESCRIPTOR 0x70 0 0xfff 0x93 0x40
 mov $0x70,%eax
 mov $6,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 lcall $8,$show_stack
END
SCENARIO fc_both
 TASK_HANDLERS
 DESCRIPTOR 0x70 0 0xfff 0x93 0x40
 DESCRIPTOR 0x68 0 0xfff 0x9b 0x40
 mov $0x70,%eax
 mov $6,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 lcall $0x68,$0x1000
END
SCENARIO fj_reg
 .byte 0xff,0xe8
END
SCENARIO fc_reg
 .byte 0xff,0xd8
END
SCENARIO fj_ldtsys
 ljmp $0xc0,$0
END
SCENARIO fj_intgate
 CALL_GATE T 14 3 8 show_stack 0
 lcall $T,$0
END
SCENARIO fj_tss_busy
 ljmp $0x40,$0
END
# int delivery
.macro INTERRUPT_GATE vec type dpl sel off
 movl $((\sel)<<16),idt+8*\vec
 pushl %eax
 mov $\off,%eax
 mov %ax,idt+8*\vec
 movl $(0x8000|((\dpl)<<13)|((\type)<<8)),idt+8*\vec+4
 shr $16,%eax
 mov %ax,idt+8*\vec+6
 popl %eax
.endm
SCENARIO ig_16
 DESCRIPTOR 0x68 0x10000 0xffff 0x9b 0x40
 INTERRUPT_GATE 0x30 6 0 0x68 0
 mov $show_stack,%eax
 mov %ax,idt+0x30*8
 int $0x30
END
SCENARIO ig_trap16
 DESCRIPTOR 0x68 0x10000 0xffff 0x9b 0x40
 INTERRUPT_GATE 0x30 7 0 0x68 0
 mov $show_stack,%eax
 mov %ax,idt+0x30*8
 USER 1f
1: pushl $1
 int $0x30
END
SCENARIO ig_user
 INTERRUPT_GATE 0x30 14 3 8 show_stack
 USER 1f
1: pushl $1
 int $0x30
END
SCENARIO ig_conf
 INTERRUPT_GATE 0x30 14 3 0x18 show_stack
 USER 1f
1: pushl $1
 int $0x30
END
SCENARIO ig_outer
 INTERRUPT_GATE 0x30 14 3 0x20 show_stack
 int $0x30
END
SCENARIO ig_type
 INTERRUPT_GATE 0x30 12 3 8 show_stack
 int $0x30
END
SCENARIO ig_np
 INTERRUPT_GATE 0x30 14 3 8 show_stack
 andb $0x7f,idt+0x30*8+5
 int $0x30
END
SCENARIO ig_code_np
 DESCRIPTOR 0x68 0 0xfffff 0x1b 0xc0
 INTERRUPT_GATE 0x30 14 3 0x68 show_stack
 int $0x30
END
SCENARIO ig_code_np_dpl
 DESCRIPTOR 0x68 0 0xfffff 0x7b 0xc0
 INTERRUPT_GATE 0x30 14 3 0x68 show_stack
 int $0x30
END
SCENARIO ig_limit
 DESCRIPTOR 0x68 0 0xfff 0x9b 0x40
 INTERRUPT_GATE 0x30 14 3 0x68 show_stack
 int $0x30
END
SCENARIO ig_null
 INTERRUPT_GATE 0x30 14 3 0 show_stack
 int $0x30
END
SCENARIO ig_data
 INTERRUPT_GATE 0x30 14 3 0x10 show_stack
 int $0x30
END
SCENARIO ig_ss
 INTERRUPT_GATE 0x30 14 3 8 show_stack
 TASK_HANDLERS
 movw $0x13,tssa+8
 USER 1f
1: int $0x30
END
SCENARIO ig_ss_np
 DESCRIPTOR 0x70 0 0xfffff 0x13 0xc0
 INTERRUPT_GATE 0x30 14 3 8 show_stack
 movw $0x70,tssa+8
 TASK_HANDLERS
 USER 1f
1: int $0x30
END
SCENARIO ig_beyond
 int $0x60
END
SCENARIO ig_room
 DESCRIPTOR 0x70 0 0xfff 0x93 0x40
 mov $0x70,%eax
 mov $10,%ebx
 TASK_HANDLERS
 mov %ax,%ss
 mov %ebx,%esp
 int $0x30
END
# misc
SCENARIO enter_nest
 movl $0x11111111,STACK-4
 movl $0x22222222,STACK-8
 movl $0x33333333,STACK-12
 mov $STACK,%ebp
 sub $0x20,%esp
 enter $0x10,$4
 mov %ebp,RESULT
 mov %esp,RESULT+4
 mov (%ebp),%eax
 mov %eax,RESULT+8
 mov -4(%ebp),%eax
 mov %eax,RESULT+12
 mov -12(%ebp),%eax
 mov %eax,RESULT+16
 mov -16(%ebp),%eax
 mov %eax,RESULT+20
END
SCENARIO enter_mask
 mov $STACK,%ebp
 sub $0x200,%esp
 enter $0x10,$0xff
 mov %ebp,RESULT
 mov %esp,RESULT+4
END
SCENARIO enter_big
 enter $0xffff,$0
 mov %esp,RESULT
END
SCENARIO enter_lim
 TASK_HANDLERS
 DESCRIPTOR 0x70 0 0xfffff 0x93 0x40
 DESCRIPTOR 0x70 STACK-0x1000 0x1fff 0x93 0x40
 mov $0x70,%eax
 mov $0x1000,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 enter $0x1000,$0
 mov %esp,%ecx
 mov $0x10,%eax
 mov $STACK,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 mov %ecx,RESULT
END
SCENARIO bound_ok
 movl $-5,0x8200
 movl $5,0x8204
 mov $5,%edx
 bound %edx,0x8200
 mov $-5,%edx
 bound %edx,0x8200
 mov $6,%edx
 bound %edx,0x8200
END
SCENARIO bound_reg
 .byte 0x62,0xc0
END
SCENARIO into_set
 mov $0x7fffffff,%eax
 inc %eax
 into
 nop
END
SCENARIO arpl_t
 mov $0x10,%eax
 mov $3,%ecx
 arpl %cx,%ax
 mov %eax,RESULT
 pushf
 pop RESULT+4
 arpl %cx,%ax
 pushf
 pop RESULT+8
END
.macro LAR4 n sel
 mov $\sel,%ecx
 mov $0x12345678,%eax
 lar %ecx,%eax
 jz 1f
 or $1,%eax
1: mov %eax,RESULT+\n
 mov $0x12345678,%eax
 lsl %ecx,%eax
 jz 1f
 xor $0x80000000,%eax
1: mov %eax,RESULT+\n+4
.endm
SCENARIO lar1
 LAR4 0 8
 LAR4 8 0x10
 LAR4 16 0x40
 LAR4 24 0xc0
END
SCENARIO lar2
 CALL_GATE T 12 0 8 show_stack 0
 LAR4 0 T
 CALL_GATE T 5 0 8 show_stack 0
 LAR4 8 T
 CALL_GATE T 14 0 8 show_stack 0
 LAR4 16 T
 CALL_GATE T 1 0 8 show_stack 0
 LAR4 24 T
END
SCENARIO lar3
 CALL_GATE T 4 0 8 show_stack 0
 LAR4 0 T
 LAR4 8 0x1f8
 LAR4 16 0
 LAR4 24 0x13
END
SCENARIO lar4
 DESCRIPTOR 0x70 0 0xfffff 0x13 0xc0
 LAR4 0 0x70
 DESCRIPTOR 0x70 0 0x12345 0x9f 0x40
 LAR4 8 0x73
 DESCRIPTOR 0x70 0 0x12345 0x9b 0x40
 LAR4 16 0x73
END
SCENARIO verr1
 mov $0x13,%eax
 verr %ax
 setz RESULT
 mov $0x10,%eax
 verr %ax
 setz RESULT+1
 verw %ax
 setz RESULT+2
 mov $8,%eax
 verr %ax
 setz RESULT+3
 verw %ax
 setz RESULT+4
 mov $0x40,%eax
 verr %ax
 setz RESULT+5
 DESCRIPTOR 0x70 0 0xfffff 0x13 0xc0
 mov $0x70,%eax
 verr %ax
 setz RESULT+6
 DESCRIPTOR 0x70 0 0xfffff 0x99 0xc0
 verr %ax
 setz RESULT+7
 DESCRIPTOR 0x70 0 0xfffff 0x91 0xc0
 verw %ax
 setz RESULT+8
 mov $0x1b,%eax
 verr %ax
 setz RESULT+9
END
SCENARIO pusha_wrap
 TASK_HANDLERS
 DESCRIPTOR 0x70 0x80000 0xffff 0x93 0x0
 mov $0x70,%eax
 mov $8,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 pushal
 mov %esp,%ecx
 mov $0x10,%eax
 mov $STACK,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 mov %ecx,RESULT
 mov 0x8fff0,%eax
 mov %eax,RESULT+4
END
SCENARIO push_odd16
 TASK_HANDLERS
 DESCRIPTOR 0x70 0x80000 0xffff 0x93 0x0
 mov $0x70,%eax
 mov $3,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 pushl $0x11223344
 mov %esp,%ecx
 mov $0x10,%eax
 mov $STACK,%ebx
 mov %ax,%ss
 mov %ebx,%esp
 mov %ecx,RESULT
END
SCENARIO ip_wrap16
 DESCRIPTOR 0x68 0x80000 0xffff 0x9b 0x0
 movl $0x90909090,0x8fffc
 movl $0x30cd9090,0x80000
 mov $0xfffd,%eax
 pushl $0x68
 push %eax
 lret
END
SCENARIO ip_wrap16_mid
 DESCRIPTOR 0x68 0x80000 0xffff 0x9b 0x0
 movb $0xb8,0x8ffff
 movl $0x30cd1234,0x80000
 mov $0xffff,%eax
 pushl $0x68
 push %eax
 lret
END
SCENARIO ip_wrap32
 DESCRIPTOR 0x68 0x80000 0xffff 0x9b 0x40
 movl $0x90909090,0x8fffc
 mov $0xfffd,%eax
 pushl $0x68
 push %eax
 lret
END
SCENARIO loop_limit
 DESCRIPTOR 0x68 0x0 0x11fff 0x9b 0x40
 mov $1f,%eax
 pushl $0x68
 push %eax
 lret
1: mov $2,%ecx
 .byte 0xe2,0x00
 .byte 0xe9
 .long 0x10000
END
SCENARIO jcc_limit
 DESCRIPTOR 0x68 0x0 0x11fff 0x9b 0x40
 mov $1f,%eax
 pushl $0x68
 push %eax
 lret
1: xor %eax,%eax
 .byte 0x0f,0x84
 .long 0x20000
END
SCENARIO call_limit
 DESCRIPTOR 0x68 0x0 0x11fff 0x9b 0x40
 mov $1f,%eax
 pushl $0x68
 push %eax
 lret
1: .byte 0xe8
 .long 0x20000
END
SCENARIO ret_limit
 DESCRIPTOR 0x68 0x0 0x11fff 0x9b 0x40
 mov $1f,%eax
 pushl $0x68
 push %eax
 lret
1: pushl $0x20000
 ret $4
END
SCENARIO sysenter_cs0
 mov $0x174,%ecx
 xor %eax,%eax
 xor %edx,%edx
 wrmsr
 sysenter
END
SCENARIO sysenter_ok
 mov $0x174,%ecx
 mov $0x8,%eax
 xor %edx,%edx
 wrmsr
 mov $0x175,%ecx
 mov $STACK-0x100,%eax
 wrmsr
 mov $0x176,%ecx
 mov $1f,%eax
 wrmsr
 USER 2f
2: sysenter
1: mov %cs,%eax
 mov %eax,RESULT
 mov %ss,%eax
 mov %eax,RESULT+4
 mov %esp,RESULT+8
 pushf
 pop RESULT+12
 mov $STACK-0x900,%ecx
 mov $3f,%edx
 sysexit
3: int $0x30
 hlt
END
SCENARIO sysexit_cpl3
 USER 1f
1: sysexit
END
SCENARIO syscall32
 syscall
END
SCENARIO sysret32
 .byte 0x0f,0x07
END
SCENARIO swapgs32
 .byte 0x0f,0x01,0xf8
END
SCENARIO rsm32
 .byte 0x0f,0xaa
END
SCENARIO ud0
 .byte 0x0f,0xff,0xc0
END
SCENARIO ud1
 .byte 0x0f,0xb9,0xc0
END
SCENARIO lock_nop
 .byte 0xf0,0x90
END
SCENARIO lock_mov
 .byte 0xf0,0x89,0x00
END
SCENARIO lock_cmp
 .byte 0xf0,0x39,0x00
END
SCENARIO len15
 .byte 0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x90
 .byte 0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x66,0x90
END
SCENARIO salc
 stc
 .byte 0xd6
 movzbl %al,%eax
 mov %eax,RESULT
END
SCENARIO aam0
 .byte 0xd4,0
END
SCENARIO mov_cs
 mov $8,%eax
 .byte 0x8e,0xc8
END
SCENARIO mov_seg6
 .byte 0x8e,0xf0
END
SCENARIO mov_fromseg7
 .byte 0x8c,0xf8
END
SCENARIO hlt_user
 USER 1f
1: hlt
END
SCENARIO cli_user
 USER 1f
1: cli
END
SCENARIO popf_user
 USER 1f
1: pushl $0x3302
 popf
 int $0x30
 hlt
END
SCENARIO str_user
 USER 1f
1: str %eax
 sldt %ebx
 sidt 0x8100
 smsw %ecx
 int $0x30
 hlt
END
SCENARIO sldt_reg
 mov $-1,%eax
 sldt %eax
 mov %eax,RESULT
 mov $-1,%eax
 str %eax
 mov %eax,RESULT+4
 mov $-1,%eax
 mov %ds,%eax
 mov %eax,RESULT+8
 mov $-1,%eax
 smsw %eax
 mov %eax,RESULT+12
END
.include "end32.inc"
