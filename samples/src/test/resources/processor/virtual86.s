# Virtual-8086 mode, with and without the extensions, and inner stacks from a 16-bit TSS.
.include "harness32.inc"
.set V, 0x70000
.data
.align 8
.set GDTN, 32
gdt0: .quad 0,0x00cf9b000000ffff,0x00cf93000000ffff,0x00cf9f000000ffff
 .quad 0x00cffb000000ffff,0x00cff3000000ffff,0,0
 .rept 24
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
# The inner stack of the 16-bit TSS is at 4000h; code that runs in virtual-8086 mode is copied to V.
reset_more:
 DESCRIPTOR 0x40 tssa 0xcf 0x89
 DESCRIPTOR 0x50 tssc 0x2b 0x81
 DESCRIPTOR 0x58 0 0xfffff 0x93 0xc0
 DESCRIPTOR 0x60 0x10000 0xffff 0x9b
 movw $0x4000,tssc+2
 movw $0x58,tssc+4
 movw $0x68,tssa+102
 mov $tssa+0x68,%edi
 mov $0x20,%ecx
 xor %eax,%eax
 rep stosb
 mov $V,%edi
 mov $0x400,%ecx
 xor %eax,%eax
 rep stosl
 ret
# Enters virtual-8086 mode at 7000:0 with the code between two labels, DS 7100h, ES 7200h, SS:SP 7800:1000.
.macro V86 from to iopl=3 flags=0
 movl $1,show_registers
 mov $\from,%esi
 mov $V,%edi
 mov $\to-\from,%ecx
 rep movsb
 pushl $0x7500
 pushl $0x7400
 pushl $0x7100
 pushl $0x7200
 pushl $0x7800
 pushl $0x1000
 pushl $0x20002|(\iopl<<12)|\flags
 pushl $0x7000
 pushl $0
 iret
.endm
.macro VCASE name iopl=3 flags=0
SCENARIO \name
 V86 1f 2f \iopl \flags
 .code16
1:
.endm
.macro VEND
 int $0x51
2: .code32
 nop
.endm
.macro USER l
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $\l
 iret
.endm
.macro TSS16
 mov $0x50,%eax
 ltr %ax
.endm
SCENARIO tss16_int
 TSS16
 USER 1f
1: int $0x30
 int $0x51
END
SCENARIO tss16_fault
 TSS16
 USER 1f
1: mov $0x1ff,%eax
 mov %ax,%ds
END
SCENARIO tss16_short
 DESCRIPTOR 0x50 tssc 0x2b 0x81
 mov $0x50,%eax
 ltr %ax
 USER 1f
1: int $0x30
END
SCENARIO tss16_ports
 TSS16
 USER 1f
1: in $0x80,%al
END
VCASE v_segments
 mov %cs,%ax
 mov %ss,%bx
 mov %ds,%cx
 mov %es,%dx
 mov %fs,%si
 mov %gs,%di
 int $0x30
VEND
VCASE v_int_iopl0 0
 int $0x30
VEND
VCASE v_int3_iopl0 0
 int3
VEND
VCASE v_into_iopl0 0 0x800
 into
VEND
VCASE v_icebp_iopl0 0
 .byte 0xf1
 nop
VEND
VCASE v_cli_iopl0 0
 cli
VEND
VCASE v_sti_iopl2 2
 sti
VEND
VCASE v_pushf_iopl0 0
 pushf
VEND
VCASE v_popf_iopl0 0
 popf
VEND
VCASE v_iret_iopl0 0
 iret
VEND
VCASE v_hlt
 hlt
VEND
VCASE v_pushf
 cli
 pushf
 pop %ax
 sti
 pushf
 pop %bx
 pushfl
 pop %ecx
 int $0x30
VEND
VCASE v_popf_all
 push $0xffff&~0x100
 popf
 pushf
 pop %ax
 int $0x30
VEND
VCASE v_popfl_all
 pushl $0xffdfffff&~0x100
 popfl
 pushfl
 pop %eax
 int $0x30
VEND
VCASE v_iret
 pushf
 push %cs
 push $3f-1b
 iret
 nop
3: int $0x30
VEND
VCASE v_iretl_vm
 pushl $0x30002
 pushl $0x7000
 pushl $3f-1b
 iretl
 nop
3: int $0x30
VEND
VCASE v_word_at_ffff
 mov 0xffff,%ax
VEND
VCASE v_stack_word_at_ffff
 mov $0xffff,%bp
 mov (%bp),%ax
VEND
VCASE v_address32_beyond
 mov $0x10000,%ebx
 mov (%ebx),%al
VEND
VCASE v_push_at_1
 mov $1,%sp
 push %ax
VEND
VCASE v_push_at_0
 mov $0,%sp
 mov $0x1234,%ax
 push %ax
 mov %ss:0xfffe,%bx
 int $0x30
VEND
VCASE v_jmp_beyond
 .byte 0x66,0xe9
 .long 0x10000
VEND
VCASE v_far
 ljmp $0x7000,$3f-1b
 nop
3: lcall $0x6fff,$4f-1b+16
4: mov %cs,%ax
 int $0x30
VEND
VCASE v_far_beyond
 ljmpl $0x7000,$0x10000
VEND
VCASE v_mov_cr
 mov %cr0,%eax
VEND
VCASE v_mov_dr
 mov %dr7,%eax
VEND
VCASE v_lgdt
 lgdt 0
VEND
VCASE v_sgdt_smsw
 sgdt 0
 smsw %ax
 int $0x30
VEND
VCASE v_lldt
 lldt %ax
VEND
VCASE v_sldt
 sldt %ax
VEND
VCASE v_str
 str %ax
VEND
VCASE v_arpl
 arpl %ax,%bx
VEND
VCASE v_lar
 lar %ax,%bx
VEND
VCASE v_verr
 verr %ax
VEND
VCASE v_clts
 clts
VEND
VCASE v_rdmsr
 rdmsr
VEND
VCASE v_rdtsc
 xor %ax,%ax
VEND
VCASE v_invd
 invd
VEND
VCASE v_in_allowed
 in $0x80,%al
 mov $1,%ax
 int $0x30
VEND
VCASE v_in_iopl0_bitmap_clear 0
 in $0x80,%al
 xor %ax,%ax
 hlt
VEND
SCENARIO v_in_bitmap_set
 movb $1,tssa+0x68+16
 V86 1f 2f 3
.code16
1: in $0x80,%al
2:
.code32
END
SCENARIO v_in_bitmap_second_port
 movb $2,tssa+0x68+16
 V86 1f 2f 3
.code16
1: in $0x80,%ax
2:
.code32
END
SCENARIO v_in_bitmap_limit
 V86 1f 2f 3
.code16
1: mov $0x400,%dx
 in %dx,%al
2:
.code32
END
SCENARIO v_gate16
 movl $0x600000,idt+0x30*8
 movl $0xe600,idt+0x30*8+4
 mov $3f,%eax
 mov %ax,idt+0x30*8
 V86 1f 2f 3
.code16
1: int $0x30
2:
.code32
3: mov (%esp),%eax
 mov %eax,RESULT
 mov 4(%esp),%eax
 mov %eax,RESULT+4
 mov 8(%esp),%eax
 mov %eax,RESULT+8
 mov 12(%esp),%eax
 mov %eax,RESULT+12
 mov %esp,%eax
 sub $STACK,%eax
 mov %eax,RESULT+16
 int $0x51
END
SCENARIO v_gate_conforming
 movw $0x18,idt+0x30*8+2
 V86 1f 2f 3
.code16
1: int $0x30
2:
.code32
END
SCENARIO v_gate_ring1
 DESCRIPTOR 0x68 0 0xfffff 0xbb 0xc0
 movw $0x68,idt+0x30*8+2
 V86 1f 2f 3
.code16
1: int $0x30
2:
.code32
END
SCENARIO v_gate_dpl0
 movb $0x8e,idt+0x30*8+5
 V86 1f 2f 3
.code16
1: int $0x30
2:
.code32
END
SCENARIO v_return_ip_beyond
 pushl $0x7500
 pushl $0x7400
 pushl $0x7100
 pushl $0x7200
 pushl $0x7800
 pushl $0x1000
 pushl $0x23002
 pushl $0x7000
 pushl $0x10000
 iret
END
SCENARIO v_iretw_has_no_vm
 pushl $0x1000
 pushw $2
 pushw $8
 mov $1f,%eax
 push %ax
 nop
 mov %eax,%ecx
 pushl $0x20002
 push %cs
 pushl $1f
 mov %esp,%ebx
 addl $0,(%ebx)
 jmp 2f
1: nop
2: mov $1,%eax
 mov %eax,RESULT
END
VCASE v_tf 3 0x100
 nop
 nop
VEND
VCASE v_tf_int 3 0x100
 int $0x30
 nop
VEND
VCASE v_movss_tf 3
 pushf
 pop %ax
 or $1,%ah
 push %ax
 popf
 mov %ss,%bx
 mov %bx,%ss
 nop
VEND
VCASE v_lock
 .byte 0xf0
 nop
VEND
VCASE v_sysenter
 sysenter
VEND
VCASE v_fpu_em
 fninit
 int $0x30
VEND
VCASE v_loadall_ud
 .byte 0x0f,0x07
VEND
VCASE v_les
 movl $0x12345678,0x10
 les 0x10,%bx
 mov %es,%ax
 int $0x30
VEND
# with CR4.VME
.macro VME name iopl flags=0
SCENARIO \name
 mov $1,%eax
 mov %eax,%cr4
 movb $0xff,tssa+0x48+6
 movw $0x88,tssa+102
 V86 1f 2f \iopl \flags
 .code16
1:
.endm
VME e_cli_sti 0
 sti
 pushf
 pop %ax
 cli
 pushf
 pop %bx
 hlt
VEND
VME e_sti_vip 0 0x100000
 sti
 nop
 hlt
VEND
VME e_popf_vip 0 0x100000
 push $0x202
 popf
 hlt
VEND
VME e_popf_tf 0
 push $0x102
 popf
 hlt
VEND
VME e_popfl 0
 pushl $2
 popfl
VEND
VME e_pushfl 0
 pushfl
VEND
VME e_iret 0
 push $0x202
 push %cs
 push $3f-1b
 iret
 nop
3: pushf
 pop %ax
 hlt
VEND
VME e_int_redirected 0
 xor %ax,%ax
 mov %ax,%ds
 movl $0x70000000,%ds:0xc0
 movw $3f-1b,%ds:0xc0
 int $0x30
 hlt
3: mov %sp,%si
 mov %ss:(%si),%ax
 mov %ss:4(%si),%bx
 hlt
VEND
SCENARIO e_int_not_redirected
 mov $1,%eax
 mov %eax,%cr4
 movw $0x88,tssa+102
 movb $1,tssa+0x68+6
 V86 1f 2f 0
.code16
1: int $0x30
2:
.code32
END
SCENARIO e_int_not_redirected_iopl3
 mov $1,%eax
 mov %eax,%cr4
 movw $0x88,tssa+102
 movb $1,tssa+0x68+6
 V86 1f 2f 3
.code16
1: int $0x30
 hlt
2:
.code32
END
VME e_int3 0
 int3
 hlt
VEND
SCENARIO pvi_cli
 mov $2,%eax
 mov %eax,%cr4
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: sti
 pushf
 pop %eax
 cli
 pushf
 pop %ebx
 hlt
END
SCENARIO pvi_sti_vip
 mov $2,%eax
 mov %eax,%cr4
 pushl $0x2b
 pushl $STACK-0x800
 pushl $0x100002
 pushl $0x23
 pushl $1f
 iret
1: sti
 hlt
END
SCENARIO pvi_popf
 mov $2,%eax
 mov %eax,%cr4
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $1f
 iret
1: pushl $0x202
 popf
 pushf
 pop %eax
 hlt
END
.include "end32.inc"
