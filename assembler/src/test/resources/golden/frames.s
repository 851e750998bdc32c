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
