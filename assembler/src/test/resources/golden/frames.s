# Call-frame information.  Regenerate: tools/regen-assembler-goldens
# Each case: "=== object mode", then the source.
=== 64 .code64
func:
 .cfi_startproc
 jmp exit@PLT
 .cfi_endproc
foo:
 .cfi_startproc
 .cfi_def_cfa_register 6
 nop
 .cfi_endproc
=== 64 .code64
func:
 .cfi_startproc
 nop
 .cfi_endproc
foo:
 .cfi_startproc
 .cfi_def_cfa_register 6
 nop
 .cfi_endproc
=== 64 .code64
func:
 .cfi_startproc
 nop
 .cfi_endproc
foo:
 .cfi_startproc
 .cfi_escape 1,2
 nop
 .cfi_endproc
=== 64 .code64
func:
 .cfi_startproc
 nop
 .cfi_def_cfa_register 6
 .cfi_endproc
 nop
foo:
 .cfi_startproc
 .cfi_def_cfa_register 6
 .cfi_offset 6,-16
 nop
 .cfi_endproc
bar:
 .cfi_startproc
 .cfi_def_cfa_register 6
 nop
 .cfi_endproc
 .cfi_startproc
 .cfi_def_cfa_register 6
 .cfi_offset 6,-16
 .cfi_remember_state
 nop
 .cfi_endproc
 .cfi_startproc
 .cfi_def_cfa_register 6
 .cfi_offset 6,-16
 .cfi_offset 3,-24
 .cfi_remember_state
 nop
 .cfi_endproc
=== 64 .code64
 .cfi_startproc
 .cfi_escape 1,2
 .cfi_offset 3,-24
 nop
 .cfi_endproc
=== 64 .code64
func:
 .cfi_startproc
 jmp foo
 .cfi_def_cfa_register 6
 nop
 .p2align 4
 .cfi_def_cfa_register 7
 .cfi_endproc
foo:
=== 64 .code64
 .cfi_sections .eh_frame
f: .cfi_startproc
 push %rbx
 .cfi_adjust_cfa_offset 8
 .cfi_rel_offset rbx,0
 .cfi_label .Lhere
 .cfi_remember_state
 nop
 .globl there
 .cfi_label there
 .cfi_restore_state
 .cfi_undefined st(3)
 .cfi_same_value xmm9
 .cfi_undefined %fs.base
 .cfi_undefined k3
 .cfi_val_encoded_addr rip,0x1b,f
 ret
 .cfi_endproc
 .quad there
=== 64 .code64
 .cfi_startproc
 .cfi_offset 0,1
 .cfi_endproc
=== 32 .code32
 .cfi_startproc
 nop
 .cfi_undefined st
 .cfi_undefined mm3
 .cfi_undefined gs
 .cfi_undefined mxcsr
 .cfi_undefined tr
 .cfi_endproc
=== 32 .code32
 .cfi_startproc
 .cfi_undefined rax
 .cfi_endproc
=== 64 .code64
 .cfi_startproc simple
 .subsection 3
 .cfi_startproc simple
 .long 0
 .cfi_def_cfa 0, 16
 .previous
 .long 0
 .cfi_remember_state
 .subsection 3
 .long 0
 .cfi_adjust_cfa_offset -16
 .previous
 .long 0
 .cfi_restore_state
 .cfi_endproc
 .subsection 3
 .cfi_endproc
 .previous
=== 64 .code64
 .cfi_sections .eh_frame
 .cfi_startproc
 nop
 .cfi_endproc
 .cfi_sections .debug_frame
 nop
 .cfi_startproc
 nop
 .cfi_endproc
=== 64 .code64
LFB1: nop
L1: .skip 70
L2: jmp L2+100
LFE1: nop
 .section .eh_frame,"aw"
F: .4byte E1-S1
S1: .4byte 0
 .byte 1
 .ascii "z\0"
 .byte 1
 .byte 0x78
 .byte 0x1a
 .byte 0
 .p2align 2
E1: .4byte E2-S2
S2: .4byte S2-F
 .4byte LFB1
 .4byte LFE1-LFB1
 .byte 0
 .byte 4
 .4byte L1-LFB1
 .byte 4
 .4byte L2-L1
 .byte 4
 .4byte LFE1-L1
 .byte 4
 .4byte 5
 .byte 4
 .4byte 500
E2: .byte 4
 .4byte 5
=== 32 .code64
f: .cfi_startproc
push %rbp
.cfi_rel_offset %rbp,0
.cfi_offset %rbx,-16
.cfi_def_cfa %rsp,8
.cfi_register %r8,%r9
.cfi_endproc
.code32
g: .cfi_startproc
.cfi_endproc
h: .cfi_startproc simple
.cfi_endproc
=== 64 .code32
f: .cfi_startproc
push %ebp
.cfi_offset %ebx,-16
.cfi_endproc
.code64
g: .cfi_startproc
.cfi_endproc
