# Hardware task switches: what is saved and loaded, which check comes first, gates, IRET with NT.
.include "harness32.inc"
.data
.align 8
.set GDTN, 64
gdt0: .quad 0,0x00cf9b000000ffff,0x00cf93000000ffff,0x00cfb3000000ffff
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
# sels: 8 code 10 data 18 conf? 20 ucode 28 udata 40 main 48 tssb 50 tssc(16) 58 handler-task TSSd  60.. free  c0 LDT
.set E_, 32
.set F_, 36
reset_more:
 DESCRIPTOR 0x40 tssa 0xcf 0x89
 DESCRIPTOR 0x48 tssb 0x67 0x89
 DESCRIPTOR 0x50 tssc 0x2b 0x81
 DESCRIPTOR 0x58 tssd 0x67 0x89
 DESCRIPTOR 0xc0 ldt 0x3f 0x82
 movl $0x000ffff,ldt+8; movl $0x00cf9300,ldt+12
 movl $0x000ffff,ldt+16; movl $0x00cf9b00,ldt+20
 movl $0x000ffff,ldt+24; movl $0x00cf9700,ldt+28
 movl $taskb,tssb+32; movl $2,tssb+36; movl $STACK-0x3000,tssb+56; movl $8,tssb+76; movl $0x10,tssb+72; movl $0x10,tssb+80; movl $0x10,tssb+84; movl $0x10,tssb+88; movl $0x10,tssb+92; movw $104,tssb+102
 movl $STACK-0x3400,tssb+4; movl $0x10,tssb+8
 movl $0x11111111,tssb+40; movl $0x22222222,tssb+44
 # 16-bit task c
 movl $taskc-0x10000,tssc+14; movw $2,tssc+16; movw $0xe000,tssc+26; movw $0x10,tssc+34; movw $0x60,tssc+36; movw $0x68,tssc+38; movw $0x10,tssc+40; movw $0x1234,tssc+18
 DESCRIPTOR 0x60 0x10000 0xffff 0x9b 0
 DESCRIPTOR 0x68 0x80000 0xffff 0x93 0
 # handler task d
 movl $taskd,tssd+32; movl $2,tssd+36; movl $STACK-0x1000,tssd+56; movl $8,tssd+76; movl $0x10,tssd+72; movl $0x10,tssd+80; movl $0x10,tssd+84; movl $0x10,tssd+88; movl $0x10,tssd+92; movw $104,tssd+102
 movl $0,cr3v
 ret
.data
cr3v: .long 0
.text
taskb: nop
 iret
 ud2
.code16
taskc: nop
 iret
 ud2
.code32
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
.macro FAR sel
 lcall $\sel,$0
.endm
.macro BUSY
 movzbl gdt+0x45,%eax
 mov %eax,RESULT
 movzbl gdt+0x4d,%eax
 mov %eax,RESULT+4
.endm
SCENARIO call_ok
 mov $0x1234,%edx
 FAR 0x48
 BUSY
 mov tssa+32,%eax
 sub $sc_call_ok,%eax
 mov %eax,RESULT+8
 mov tssb,%eax
 mov %eax,RESULT+12
 mov tssb+36,%eax
 mov %eax,RESULT+16
 mov %cr0,%eax
 and $8,%eax
 mov %eax,RESULT+20
 pushf
 pop RESULT+24
END
SCENARIO jmp_back
 movl $1f,tssb+32
 ljmp $0x48,$0
 jmp 2f
1: pushf
 pop RESULT+24
 BUSY
 mov %esp,RESULT+8
 mov %eax,%eax
 mov tssb,%eax
 mov %eax,RESULT+12
 ljmp $0x40,$0
2: mov tssb+36,%eax
 mov %eax,RESULT+16
 mov tssb+32,%eax
 mov %eax,RESULT+20
END
SCENARIO link_upper
 movl $0xffffffff,tssb
 FAR 0x48
 mov tssb,%eax
 mov %eax,RESULT
END
SCENARIO seg_upper
 movl $0xffffffff,tssa+72
 movl $0xffffffff,tssa+80
 movl $0xffffffff,tssa+28
 FAR 0x48
 mov tssa+72,%eax
 mov %eax,RESULT
 mov tssa+80,%eax
 mov %eax,RESULT+4
 mov tssa+28,%eax
 mov %eax,RESULT+8
END
SCENARIO task16
 mov $0xaaaabbbb,%eax
 mov $0xccccdddd,%ecx
 lcall $0x50,$0
 mov tssc,%eax
 mov %eax,RESULT
 movzbl gdt+0x55,%eax
 mov %eax,RESULT+4
 mov tssc+16,%eax
 mov %eax,RESULT+8
END
SCENARIO task16_ud
 TASK_HANDLERS
 mov $0xaaaabbbb,%eax
 movb $0x0f,%al
 movl $taskc_ud-0x10000,tssc+14
 movw $2,tssc+16
 lcall $0x50,$0
END
.code16
taskc_ud: mov %eax,%ds:RESULT+4
 mov %fs,%ds:RESULT+8
 mov %gs,%ds:RESULT+12
 mov %esp,%ds:RESULT+16
 ud2
.code32
SCENARIO task16_popf
 TASK_HANDLERS
 movw $0xffff&~0x4100&~0x200,tssc+16
 movl $taskc_fl-0x10000,tssc+14
 movw $0xbeff,tssc+16
 lcall $0x50,$0
END
.code16
taskc_fl: pushfl
 popl %eax
 .byte 0x67,0x66
 mov %eax,%ds:RESULT+4
 ud2
.code32
SCENARIO flags_all
 movl $0xffffffff&~0x20100,tssb+36
 movl $tb_fl,tssb+32
 FAR 0x48
END
tb_fl: pushf
 pop RESULT
 ud2
# ---- fault orders, main handlers (same stack)
SCENARIO tss_null
 FAR 0
END
SCENARIO tss_ldt_ti
 FAR 0x4c
END
SCENARIO tss_limit
 FAR 0x1f8
END
SCENARIO tss_beyond
 FAR 0x400
END
SCENARIO tss_dpl_rpl
 FAR 0x4b
END
SCENARIO tss_np
 andb $0x7f,gdt+0x4d
 FAR 0x48
END
SCENARIO tss_busy
 orb $2,gdt+0x4d
 FAR 0x48
END
SCENARIO tss_busy_np
 movb $0x0b,gdt+0x4d
 FAR 0x48
END
SCENARIO tss_short
 movw $0x66,gdt+0x48
 FAR 0x48
END
SCENARIO tss_short_np
 movw $0x66,gdt+0x48
 movb $0x09,gdt+0x4d
 FAR 0x48
END
SCENARIO tss16_short
 movw $0x2a,gdt+0x50
 lcall $0x50,$0
END
SCENARIO tss_self
 FAR 0x40
END
SCENARIO tss_jmp_self
 ljmp $0x40,$0
END
SCENARIO old_tss_5f
 DESCRIPTOR 0x70 tssa 0x5f 0x89
 mov $0x70,%eax
 ltr %ax
 FAR 0x48
END
SCENARIO gate_ok
 movl $0x480000,gdt+0x78
 movl $0x8500,gdt+0x7c
 lcall $0x78,$0x1234
 BUSY
END
SCENARIO gate_np
 movl $0x480000,gdt+0x78
 movl $0x0500,gdt+0x7c
 lcall $0x78,$0x1234
END
SCENARIO gate_null
 movl $0x000000,gdt+0x78
 movl $0x8500,gdt+0x7c
 lcall $0x78,$0x1234
END
SCENARIO gate_ti
 movl $0x4c0000,gdt+0x78
 movl $0x8500,gdt+0x7c
 lcall $0x78,$0x1234
END
SCENARIO gate_limit
 movl $0x4000000,gdt+0x78
 movl $0x8500,gdt+0x7c
 lcall $0x78,$0x1234
END
SCENARIO gate_notss
 movl $0x100000,gdt+0x78
 movl $0x8500,gdt+0x7c
 lcall $0x78,$0x1234
END
SCENARIO gate_busy
 movl $0x400000,gdt+0x78
 movl $0x8500,gdt+0x7c
 ljmp $0x78,$0x1234
END
SCENARIO gate_tss_np
 movl $0x480000,gdt+0x78
 movl $0x8500,gdt+0x7c
 andb $0x7f,gdt+0x4d
 lcall $0x78,$0x1234
END
SCENARIO gate_tss_dpl_ignored
 movl $0x4b0000,gdt+0x78
 movl $0x8500,gdt+0x7c
 lcall $0x78,$0x1234
 mov $1,%eax
 mov %eax,RESULT
END
SCENARIO gate_in_ldt
 mov $0xc0,%eax
 lldt %ax
 movl $0x480000,ldt+32
 movl $0x8500,ldt+36
 lcall $0x24,$0
 mov $1,%eax
 mov %eax,RESULT
END
# IDT task gates with problems
SCENARIO idt_gate_null
 TASK_GATE 0x30 0
 int $0x30
END
SCENARIO idt_gate_ti
 TASK_GATE 0x30 0x4c
 int $0x30
END
SCENARIO idt_gate_limit
 TASK_GATE 0x30 0x1f8
 int $0x30
END
SCENARIO idt_gate_beyond
 TASK_GATE 0x30 0x408
 int $0x30
END
SCENARIO idt_gate_notss
 TASK_GATE 0x30 0x10
 int $0x30
END
SCENARIO idt_gate_busy
 TASK_GATE 0x30 0x40
 int $0x30
END
SCENARIO idt_gate_np
 TASK_GATE 0x30 0x48
 andb $0x7f,gdt+0x4d
 int $0x30
END
SCENARIO idt_gate_short
 TASK_GATE 0x30 0x48
 movw $0x66,gdt+0x48
 int $0x30
END
SCENARIO idt_gate_gatenp
 TASK_GATE 0x30 0x48
 movl $0x0500,idt+8*0x30+4
 int $0x30
END
SCENARIO idt_ud_gate_np_ext
 TASK_GATE 6 0x48
 andb $0x7f,gdt+0x4d
 ud2
END
SCENARIO idt_ud_gate_busy_ext
 TASK_GATE 6 0x40
 ud2
END
SCENARIO idt_int3_gate_busy
 TASK_GATE 3 0x40
 int3
END
SCENARIO idt_icebp_gate_busy
 TASK_GATE 1 0x40
 .byte 0xf1
END
SCENARIO idt_ok
 TASK_HANDLERS
 movl $1,iretd
 TASK_GATE 0x30 0x58
 int $0x30
 mov $1,%eax
 mov %eax,RESULT
 pushf
 pop RESULT+4
 BUSY
END
SCENARIO idt_err
 TASK_HANDLERS
 movl $0,iretd
 mov $0x1fc,%eax
 mov %eax,%ds
END
SCENARIO idt_df_taskgate
 TASK_GATE 8 0x58
 movl $0,idt+13*8+4
 mov $0x1fc,%eax
 mov %eax,%ds
END
SCENARIO idt_df_taskgate_ud
 TASK_GATE 8 0x58
 movl $0,idt+6*8+4
 movl $0,idt+11*8+4
 movl $0,idt+13*8+4
 ud2
END
# IRET with NT
SCENARIO iret_nt_link0
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_notbusy
 movw $0x48,tssa
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_ti
 movw $0x4c,tssa
 movb $0x8b,gdt+0x4d
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_limit
 movw $0x1f8,tssa
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_beyond
 movw $0x500,tssa
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_notss
 movw $0x10,tssa
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_np
 movw $0x48,tssa
 movb $0x0b,gdt+0x4d
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_short
 movw $0x48,tssa
 movb $0x8b,gdt+0x4d
 movw $0x66,gdt+0x48
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_ok
 TASK_HANDLERS
 movw $0x48,tssa
 movb $0x8b,gdt+0x4d
 movl $tb_fl,tssb+32
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
SCENARIO iret_nt_rpl
 TASK_HANDLERS
 movw $0x4b,tssa
 movb $0x8b,gdt+0x4d
 movl $tb_fl,tssb+32
 pushf
 orl $0x4000,(%esp)
 popf
 iret
END
# ---- new task problems, handler task
.macro NEW_TASK name off val size=w
SCENARIO \name
 TASK_HANDLERS
 mov\size $\val,tssb+\off
 FAR 0x48
END
.endm
NEW_TASK n_ss_null 80 0
NEW_TASK n_ss_limit 80 0x1f8
NEW_TASK n_ss_beyond 80 0x400
NEW_TASK n_ss_rpl 80 0x13
NEW_TASK n_ss_dpl 80 0x28
NEW_TASK n_ss_dpl_rpl 80 0x2b
NEW_TASK n_ss_code 80 8
NEW_TASK n_ss_ldt 80 0xc
NEW_TASK n_cs_null 76 0
NEW_TASK n_cs_limit 76 0x1f8
NEW_TASK n_cs_data 76 0x10
NEW_TASK n_cs_rpl3 76 0xb
NEW_TASK n_cs_user 76 0x20
NEW_TASK n_cs_conf 76 0x18
NEW_TASK n_ds_limit 84 0x1f8
NEW_TASK n_ds_null 84 0
NEW_TASK n_ds_user 84 0x2b
NEW_TASK n_es_limit 72 0x1f8
NEW_TASK n_fs_sys 88 0x48
NEW_TASK n_gs_ldt 92 0xc
NEW_TASK n_ldt_null 96 0
NEW_TASK n_ldt_ti 96 0xc4
NEW_TASK n_ldt_limit 96 0x1f8
NEW_TASK n_ldt_data 96 0x10
NEW_TASK n_ldt_ok 96 0xc0
NEW_TASK n_t 100 1
SCENARIO n_ldt_np
 TASK_HANDLERS
 andb $0x7f,gdt+0xc5
 movw $0xc0,tssb+96
 FAR 0x48
END
SCENARIO n_ldt_np_ss_np
 TASK_HANDLERS
 andb $0x7f,gdt+0xc5
 movw $0xc0,tssb+96
 DESCRIPTOR 0x80 0 0xfffff 0x13 0xc0
 movw $0x80,tssb+80
 FAR 0x48
END
SCENARIO n_ldt_np_ss_null
 TASK_HANDLERS
 andb $0x7f,gdt+0xc5
 movw $0xc0,tssb+96
 movw $0,tssb+80
 FAR 0x48
END
SCENARIO n_ss_np
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x13 0xc0
 movw $0x80,tssb+80
 FAR 0x48
END
SCENARIO n_ss_np_dpl
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x33 0xc0
 movw $0x80,tssb+80
 FAR 0x48
END
SCENARIO n_ss_np_rpl
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x13 0xc0
 movw $0x81,tssb+80
 FAR 0x48
END
SCENARIO n_ss_ro
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x91 0xc0
 movw $0x80,tssb+80
 FAR 0x48
END
SCENARIO n_cs_np
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x1b 0xc0
 movw $0x80,tssb+76
 FAR 0x48
END
SCENARIO n_cs_np_ss_rpl
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x1b 0xc0
 movw $0x80,tssb+76
 movw $0x11,tssb+80
 FAR 0x48
END
SCENARIO n_cs_bad_ss_bad
 TASK_HANDLERS
 movw $0x1f8,tssb+76
 movw $0x100,tssb+80
 FAR 0x48
END
SCENARIO n_cs_rpl_ss_null
 TASK_HANDLERS
 movw $0xb,tssb+76
 movw $0x0,tssb+80
 FAR 0x48
END
SCENARIO n_cs_limit_ip
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfff 0x9b 0x40
 movw $0x80,tssb+76
 FAR 0x48
END
SCENARIO n_ds_np
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x13 0xc0
 movw $0x80,tssb+84
 FAR 0x48
END
SCENARIO n_ds_np_dpl
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x13 0xc0
 movw $0x83,tssb+84
 FAR 0x48
END
SCENARIO n_ds_xonly
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x99 0xc0
 movw $0x80,tssb+84
 FAR 0x48
END
SCENARIO n_ds_bad_es_bad
 TASK_HANDLERS
 movw $0x100,tssb+72
 movw $0x108,tssb+84
 movw $0x110,tssb+88
 FAR 0x48
END
SCENARIO n_ds_bad_cs_bad
 TASK_HANDLERS
 movw $0x100,tssb+76
 movw $0x108,tssb+84
 FAR 0x48
END
SCENARIO n_ds_bad_cs_np
 TASK_HANDLERS
 DESCRIPTOR 0x80 0 0xfffff 0x1b 0xc0
 movw $0x80,tssb+76
 movw $0x108,tssb+84
 FAR 0x48
END
SCENARIO n_accessed
 DESCRIPTOR 0x80 0 0xfffff 0x92 0xc0
 DESCRIPTOR 0x88 0 0xfffff 0x9a 0xc0
 DESCRIPTOR 0x90 0 0xfffff 0x92 0xc0
 movw $0x80,tssb+80
 movw $0x88,tssb+76
 movw $0x90,tssb+92
 FAR 0x48
 movzbl gdt+0x85,%eax
 mov %eax,RESULT
 movzbl gdt+0x8d,%eax
 mov %eax,RESULT+4
 movzbl gdt+0x95,%eax
 mov %eax,RESULT+8
END
SCENARIO n_tbusy_clear_on_jmp
 movl $1f,tssb+32
 ljmp $0x48,$0
1: BUSY
 int $0x30
END
SCENARIO n_iret_fault_old
 TASK_HANDLERS
 movl $1f,tssb+32
 FAR 0x48
 jmp 2f
1: movw $0x1f8,tssa+84
 iret
2: nop
END
SCENARIO n_stack_fault_err
 TASK_HANDLERS
 DESCRIPTOR 0x98 0 0xfff 0x93 0x40
 movw $0x98,tssd+80
 movl $2,tssd+56
 TASK_GATE 12 0x48
 TASK_GATE 8 0x48
 movl $tb_ss,tssb+32
 mov $0x1fc,%eax
 mov %eax,%ds
END
tb_ss: pop RESULT
 pop RESULT+4
 mov tssd+32,%eax
 mov %eax,RESULT+8
 mov tssd+56,%eax
 mov %eax,RESULT+12
 movzwl tssb,%eax
 mov %eax,RESULT+16
 jmp done
SCENARIO n_v86
 TASK_HANDLERS
 movl $0x20002,tssb+36
 movw $0x7000,tssb+76
 movl $0x20,tssb+32
 movw $0x2000,tssb+80
 movw $0x3000,tssb+84
 movl $0x0b0f,0x70020
 FAR 0x48
END
SCENARIO n_user
 TASK_HANDLERS
 movw $0x23,tssb+76
 movw $0x2b,tssb+80
 movl $1f,tssb+32
 FAR 0x48
1: hlt
END
SCENARIO n_user_ds0
 TASK_HANDLERS
 movw $0x23,tssb+76
 movw $0x2b,tssb+80
 movw $0x10,tssb+84
 FAR 0x48
END
SCENARIO u_call_task
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: lcall $0x48,$0
END
SCENARIO u_call_task_dpl3
 TASK_HANDLERS
 DESCRIPTOR 0x48 tssb 0x67 0xe9
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: lcall $0x48,$0
 hlt
END
SCENARIO u_jmp_task_gate
 movl $0x480000,gdt+0x78
 movl $0x8500,gdt+0x7c
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: ljmp $0x78,$0
END
SCENARIO u_int_task_gate_dpl0
 TASK_GATE 0x30 0x48
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: int $0x30
END
SCENARIO ltr_null
 xor %eax,%eax
 ltr %ax
END
SCENARIO ltr_ti
 mov $0x4c,%eax
 ltr %ax
END
SCENARIO ltr_busy
 mov $0x40,%eax
 ltr %ax
END
SCENARIO ltr_np
 andb $0x7f,gdt+0x4d
 mov $0x48,%eax
 ltr %ax
END
SCENARIO ltr_beyond
 mov $0x408,%eax
 ltr %ax
END
SCENARIO lldt_ti
 mov $0xc4,%eax
 lldt %ax
END
SCENARIO lldt_np
 andb $0x7f,gdt+0xc5
 mov $0xc0,%eax
 lldt %ax
END
SCENARIO lldt_type
 mov $0x48,%eax
 lldt %ax
END
.include "end32.inc"
