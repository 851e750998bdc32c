=== --gdwarf-2 --64 -
	.text
	.globl f
	.type f,@function
f:	nop
	movl $1,%eax
	jmp 1f
	.p2align 4
1:	ret
	.size f,.-f
	.data
x:	.long 1
	.section .text.b,"ax"
g:	nop
	.type h,@function
h:	ret
	nop
	.size h,.-h
=== --gdwarf-3 --32 -
	.type f,@function
f:	nop
	ret
	.size f,.-f
=== --gdwarf-4 --64 -
# 1 "boot/x.S"
	nop
# 1 "/usr/include/a.h" 1 3
	ret
	.type f,@function
f:	hlt
	.size f,1
=== --gdwarf-5 --64 -
	.macro two
	nop
	nop
	.endm
	two
	.rept 2
	ret
	hlt
	.endr
	.section .text.b,"ax"
	nop
	.type h,@function
	.globl h
h:	ret
	.size h,.-h
=== -g --64 -
	nop
	.fill 300,1,0x90
	nop
	jmp .Lfar
	.fill 200,1,0x90
.Lfar:	ret
=== -g --gdwarf-sections --64 -
	nop
	.section .text.f,"ax"
	nop
=== --64 -
	.file 1 "x.c"
	.file 2 "sub/y.h"
	.loc 1 5 3 prologue_end
	nop
	.loc 2 1000 is_stmt 0 discriminator 7
	nop
	.loc 1 6 view .LV1
	.loc 1 7 view .LV2
	nop
	.loc 1 8 is_stmt 1 view -0
	.loc 1 9 epilogue_begin isa 1
	ret
	.data
	.uleb128 .LV1
	.byte .LV2
=== --64 -
	.file 0 "/work" "t.c" md5 0x00112233445566778899aabbccddeeff
	.file 1 "t.c" md5 0x00112233445566778899aabbccddeeff
	.file 2 "/usr/include" "a.h"
	.loc 1 1
	.loc_mark_labels 1
a:	nop
b:	ret
	.section .debug_info,"",@progbits
	.byte 0
=== --64 -
	.file 1 "x.c"
	.loc 7 1
=== --64 -
	.file 1 "x.c"
	.section .debug_line
	.long 5
	.text
	.loc 1 1
	nop
=== --64 -
	.cfi_sections .eh_frame, .debug_frame
f:	.cfi_startproc
	.cfi_personality 0x3,pp
	.cfi_lsda 0x3,ll
	push %rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	.cfi_window_save
	.cfi_val_encoded_addr 3,0x1b,f
	.cfi_val_offset 5,24
	.cfi_offset 100,24
	.cfi_same_value xmm1
	.cfi_escape 1,2,0x33
	nop
	.fill 300,1,0x90
	.cfi_def_cfa_offset 24
	.cfi_endproc
h:	.cfi_startproc
	.cfi_def_cfa_offset 24
	nop
	.cfi_endproc
g:	.cfi_startproc simple
	.cfi_signal_frame
	.cfi_return_column 5
	nop
	.cfi_endproc
=== --gdwarf-cie-version=4 --32 -
	.cfi_sections .debug_frame
	.cfi_startproc
	.cfi_label inside
	nop
	.cfi_endproc
	.long inside
=== --64 -L --strip-local-absolute --elf-stt-common=yes --noexecstack -mrelax-relocations=no -
.Lkept:	nop
	.set number, 5
	.comm common, 8
	movq ext@GOTPCREL(%rip), %rax
=== --64 -
	.section .rodata.str1.1,"aMS",@progbits,1
.LC0:	.string "a"
	.text
	leaq .LC0(%rip), %rax
	movsd .LC1(%rip), %xmm0
	movq .LC2(%rip), %rax
	.section .rodata.cst8,"aM",@progbits,8
	.quad 0
.LC1:	.quad 1
.LC2:	.quad 2
	.section .other,"a"
	.quad . - 8
=== --64 -
.file "a.c"
.file 0 "/somewhere" "src/a.c"
.file 1 "src/a.c"
.file 2 "/usr/include" "sys/x.h"
.text
.loc 1 3
nop
.loc 2 4
nop
=== --64 -
.text
.file 1 "x.c"
.loc 1 1 view 0
.loc 1 2 view 0
nop
=== --64 -
.section .debug_info
.byte 1
=== --64 -
.file 1 "foo/bar.s"
.loc_mark_labels 1
.globl f
.type f, %function
f: .quad 1
=== --64 -g --defsym FIRST=1 --defsym SECOND=2 -
start: movl $FIRST, %eax
movl $SECOND, %ebx
.nop
call start
=== --64 --defsym FIRST=1 --defsym SECOND=2 -
.quad FIRST, SECOND
=== --64 -n -
nop
.p2align 4
nop
.p2align 4,0x90
nop
.balign 16,0x90,14
.data
.byte 1
.p2align 3
=== --32 -mrelax-relocations=no -
movl foo@GOT, %eax
movl foo@GOT(%ebx), %eax
call *foo@GOT
jmp *foo@GOT(%ebx)
=== --64 -al=/dev/null -
	.text
e:	.cfi_startproc simple
	.cfi_undefined %rip
	.cfi_def_cfa %rsp, 0
	call f
	.cfi_endproc
g:	.cfi_startproc simple; .cfi_undefined %rip
	nop
	.cfi_endproc
h:	.cfi_startproc simple
	.cfi_signal_frame
	.cfi_def_cfa %rsp, 8
	push %rax
	.cfi_adjust_cfa_offset 8
	ret
	.cfi_endproc
