# Paging of 32 bits and with PAE: large pages, reserved bits, entries of the page-directory-pointer table, stale translations, A20.
.include "harness32.inc"
.set PD, 0x200000
.set PT, 0x201000
.set PDPT, 0x202000
.set PD0, 0x203000
.set PD1, 0x204000
.set PT0, 0x205000
.data
.align 8
.set GDTN, 16
gdt0: .quad 0,0x00cf9b000000ffff,0x00cf93000000ffff,0x00cf9f000000ffff
 .quad 0x00cffb000000ffff,0x00cff3000000ffff,0,0
 .word 0xcf, 0
 .byte 0,0x89,0,0
 .rept 7
 .quad 0
 .endr
.text
# The first 4 MiB are themselves, by a table at PT (PT0 with PAE); PD holds nothing else.
reset_more:
 mov $tssa,%eax
 mov %ax,gdt+0x42
 shr $16,%eax
 mov %al,gdt+0x44
 movw $0xcf,gdt+0x40
 movb $0x89,gdt+0x45
 mov $PD,%edi
 mov $0x8000/4,%ecx
 xor %eax,%eax
 rep stosl
 mov $PT,%edi
 mov $7,%eax
 mov $1024,%ecx
1: mov %eax,(%edi)
 add $0x1000,%eax
 add $4,%edi
 loop 1b
 movl $PT+7,PD
 movl $PD0+1,PDPT
 movl $PD1+1,PDPT+8
 movl $PT0+7,PD0
 movl $0x2000e7,PD0+8
 mov $PT0,%edi
 mov $7,%eax
 mov $512,%ecx
1: mov %eax,(%edi)
 add $0x1000,%eax
 add $8,%edi
 loop 1b
 ret
.macro PAGING cr4=0x10
 mov $\cr4,%eax
 mov %eax,%cr4
 mov $PD,%eax
 mov %eax,%cr3
 mov %cr0,%eax
 or $0x80010000,%eax
 mov %eax,%cr0
.endm
.macro PAE cr4=0x20
 mov $0xc0000080,%ecx
 mov $0x800,%eax
 xor %edx,%edx
 wrmsr
 mov $\cr4,%eax
 mov %eax,%cr4
 mov $PDPT,%eax
 mov %eax,%cr3
 mov %cr0,%eax
 or $0x80010000,%eax
 mov %eax,%cr0
.endm
.macro USER l
 mov $0x2b,%eax
 mov %ax,%ds
 mov %ax,%es
 pushl $0x2b
 pushl $STACK-0x800
 pushl $2
 pushl $0x23
 pushl $\l
 iret
.endm
SCENARIO large_page
 movl $0x11223344,0x400010
 movl $0x4000e7,PD+4
 movl $0x87,PD+8
 PAGING
 mov 0x400010,%eax
 mov %eax,RESULT
 movl $0x55,0x808200
 mov 0x8200,%eax
 mov %eax,RESULT+4
 mov PD+8,%eax
 mov %eax,RESULT+8
END
SCENARIO large_page_without_pse
 movl $0x87,PD+8
 PAGING 0
 mov 0x808200,%eax
END
SCENARIO large_page_reserved
 movl $0x200087,PD+8
 PAGING
 mov 0x808200,%eax
END
SCENARIO pse36_address
 movl $0x2087,PD+8
 PAGING
 mov 0x808200,%eax
 mov %eax,RESULT
 mov PD+8,%eax
 mov %eax,RESULT+4
END
SCENARIO large_page_pat_bit
 movl $0x1087,PD+8
 movl $0x77,0x8200
 PAGING
 mov 0x808200,%eax
 mov %eax,RESULT
END
SCENARIO large_page_readonly
 movl $0x85,PD+8
 PAGING
 movb $1,0x808200
END
SCENARIO large_page_supervisor
 movl $0x83,PD+8
 PAGING
 USER 1f
1: mov 0x808200,%eax
END
SCENARIO directory_readonly_table_writable
 movl $PT+5,PD+4
 PAGING
 movb $1,0x408200
END
SCENARIO directory_supervisor_table_user
 movl $PT+3,PD+4
 PAGING
 USER 1f
1: mov 0x408200,%eax
END
SCENARIO write_protect_off
 movl $PT+5,PD+4
 PAGING
 mov %cr0,%eax
 btr $16,%eax
 mov %eax,%cr0
 movb $9,0x408200
 mov 0x8200,%al
 mov %eax,RESULT
 USER 1f
1: movb $1,0x408200
END
SCENARIO not_present_other_bits
 movl $0xfffffffe,PD+8
 PAGING
 movb $1,0x808200
END
SCENARIO accessed_and_dirty
 movl $PT+7,PD+4
 PAGING
 mov 0x420000,%al
 mov PD+4,%eax
 mov %eax,RESULT
 mov PT+0x80,%eax
 mov %eax,RESULT+4
 movb $1,0x421000
 mov PT+0x84,%eax
 mov %eax,RESULT+8
END
SCENARIO accessed_after_fault
 movl $PT+5,PD+4
 PAGING
 movl $7,skip
 movb $1,0x422000
 mov PD+4,%eax
 mov %eax,RESULT
 mov PT+0x88,%eax
 mov %eax,RESULT+4
END
SCENARIO stale_until_invlpg
 movl $0x11,0x20000
 movl $0x22,0x21000
 PAGING
 mov 0x20000,%eax
 mov %eax,RESULT
 movl $0x21007,PT+0x80
 invlpg 0x20800
 mov 0x20000,%eax
 mov %eax,RESULT+4
END
SCENARIO invlpg_large_anywhere
 movl $0x11,0x20000
 movl $0x22,0x420000
 movl $0x87,PD+8
 PAGING
 mov 0x820000,%eax
 mov %eax,RESULT
 movl $0x400087,PD+8
 invlpg 0xbff000
 mov 0x820000,%eax
 mov %eax,RESULT+4
END
SCENARIO global_page
 movl $0x11,0x20000
 movl $0x22,0x21000
 PAGING 0x90
 movl $0x20107,PT+0x80
 mov %cr3,%eax
 mov %eax,%cr3
 mov 0x20000,%eax
 movl $0x21107,PT+0x80
 mov %cr3,%eax
 mov %eax,%cr3
 mov 0x20000,%eax
 mov %eax,RESULT
 mov $0x10,%eax
 mov %eax,%cr4
 mov 0x20000,%eax
 mov %eax,RESULT+4
END
SCENARIO global_ends_with_cr0_pg
 movl $0x11,0x20000
 movl $0x22,0x21000
 PAGING 0x90
 movl $0x20107,PT+0x80
 mov %cr3,%eax
 mov %eax,%cr3
 mov 0x20000,%eax
 movl $0x21107,PT+0x80
 mov %cr0,%eax
 btr $31,%eax
 mov %eax,%cr0
 bts $31,%eax
 mov %eax,%cr0
 mov 0x20000,%eax
 mov %eax,RESULT
END
SCENARIO switch_pse_off
 movl $0x87,PD+8
 movl $0x66,0x8200
 PAGING
 mov 0x808200,%eax
 mov %eax,RESULT
 xor %eax,%eax
 mov %eax,%cr4
 mov 0x808200,%eax
END
SCENARIO cr3_low_bits
 PAGING
 mov $PD+0xfff,%eax
 mov %eax,%cr3
 mov %cr3,%eax
 mov %eax,RESULT
END
SCENARIO wraps_at_4_gib
 movl $PT+7,PD+0xffc
 PAGING
 movl $0xaabbccdd,0x3ffffc
 movl $0x11223344,0
 mov 0xfffffffe,%eax
 mov %eax,RESULT
END
SCENARIO pae_large_page
 movl $0x87,PD0+16
 movl $0x31,0x8200
 PAE
 mov 0x408200,%eax
 mov %eax,RESULT
 mov PD0+16,%eax
 mov %eax,RESULT+4
END
SCENARIO pae_second_directory
 movl $PT0+7,PD1
 movl $0x32,0x8200
 PAE
 mov 0x40008200,%eax
 mov %eax,RESULT
 mov PDPT+8,%eax
 mov %eax,RESULT+4
END
SCENARIO pae_pdpte_reserved
 movl $PD1+3,PDPT+8
 PAE
END
SCENARIO pae_pdpte_reserved_cr3
 PAE
 movl $PD1+0x21,PDPT+8
 mov %cr3,%eax
 mov %eax,%cr3
END
SCENARIO pae_pdpte_reserved_absent
 movl $PD1+0xffe,PDPT+16
 PAE
 movl $1,RESULT
END
SCENARIO pae_pdpte_upper
 movl $0x80000000,PDPT+12
 PAE
END
SCENARIO pae_pdpte_is_kept
 movl $PT0+7,PD1
 movl $0x33,0x8200
 PAE
 mov 0x40008200,%eax
 mov %eax,RESULT
 movl $0,PDPT+8
 invlpg 0x40008200
 mov 0x40008200,%eax
 mov %eax,RESULT+4
 mov %cr3,%eax
 mov %eax,%cr3
 mov 0x40008200,%eax
END
SCENARIO pae_pdpte_kept_by_cr0_wp
 movl $PT0+7,PD1
 PAE
 movl $0,PDPT+8
 mov %cr0,%eax
 btr $16,%eax
 mov %eax,%cr0
 mov 0x40008200,%eax
 mov %eax,RESULT
END
SCENARIO pae_pdpte_reloaded_by_pge
 movl $PT0+7,PD1
 PAE
 movl $0,PDPT+8
 mov $0xa0,%eax
 mov %eax,%cr4
 mov 0x40008200,%eax
END
SCENARIO pae_pdpte_reloaded_by_cd
 movl $PT0+7,PD1
 PAE
 movl $0,PDPT+8
 mov %cr0,%eax
 bts $30,%eax
 mov %eax,%cr0
 btr $30,%eax
 mov %eax,%cr0
 mov 0x40008200,%eax
END
SCENARIO pae_no_execute
 movl $0x80000000,PT0+0x104
 movl $0xc3,0x20000
 PAE
 mov $0x20000,%eax
 call *%eax
END
SCENARIO pae_no_execute_reserved
 movl $0x80000000,PT0+0x104
 PAE
 mov $0xc0000080,%ecx
 xor %eax,%eax
 xor %edx,%edx
 wrmsr
 mov %cr3,%eax
 mov %eax,%cr3
 mov 0x20000,%eax
END
SCENARIO pae_large_reserved
 movl $0x2087,PD0+16
 PAE
 mov 0x408200,%eax
END
SCENARIO pae_entry_above_memory_reserved
 movl $0x00100000,PT0+0x104
 PAE
 mov 0x20000,%eax
END
SCENARIO pae_toggle_is_reloading
 PAGING 0x30
END
SCENARIO pae_cr3_low_bits
 PAE
 mov $PDPT+0x1f,%eax
 mov %eax,%cr3
 mov %cr3,%eax
 mov %eax,RESULT
END
SCENARIO fetch_error_code_without_nx
 PAGING
 movl $0,PT+0x80
 invlpg 0x20000
 mov $0x20000,%eax
 jmp *%eax
END
SCENARIO fetch_error_code_with_nx
 PAE
 movl $0,PT0+0x100
 invlpg 0x20000
 mov $0x20000,%eax
 jmp *%eax
END
SCENARIO a20_closed_under_paging
 movl $0x11111111,0x30000
 movl $0x22222222,0x130000
 movl $PT+7,PD+4
 movl $0x130007,PT+0x80
 PAGING
 mov 0x420000,%eax
 mov %eax,RESULT
 in $0x92,%al
 and $0xfd,%al
 out %al,$0x92
 mov 0x420000,%ebx
 in $0x92,%al
 or $2,%al
 out %al,$0x92
 mov %ebx,RESULT+4
 mov 0x420000,%eax
 mov %eax,RESULT+8
END
SCENARIO table_in_own_page
 movl $PD+7,PD+0xffc
 PAGING
 mov 0xfffff000,%eax
 mov %eax,RESULT
 mov 0xffc00000,%eax
 mov %eax,RESULT+4
 movl $0x21007,0xffc00080
 movl $0x99,0x21000
 invlpg 0x20000
 mov 0x20000,%eax
 mov %eax,RESULT+8
END
SCENARIO user_reads_tables
 PAGING
 andl $0xfffffffb,PT+0x80
 invlpg 0x20000
 mov 0x20000,%eax
 mov PT+0x80,%eax
 mov %eax,RESULT
 USER 1f
1: mov 0x20000,%eax
END
SCENARIO implicit_access_is_supervisor
 PAGING
 mov $gdt,%eax
 shr $12,%eax
 andl $0xfffffffb,PT(,%eax,4)
 mov $gdt,%eax
 invlpg (%eax)
 USER 1f
1: mov $0x2b,%eax
 mov %ax,%es
 int $0x30
 hlt
END
SCENARIO push_across_absent
 movl $0,PT+0x84
 PAGING
 mov $0x12345678,%eax
 movw $0x5a5a,0x22000
 movl $8,skip
 mov $0x22002,%ebx
 mov %eax,-4(%ebx)
END
SCENARIO movs_across_two_faults
 movl $0,PT+0x84
 movl $0,PT+0x8c
 PAGING
 movl $1,show_string_registers
 mov $0x20fff,%esi
 mov $0x22fff,%edi
 mov $4,%ecx
 rep movsb
END
SCENARIO cmps_reads_source_first
 movl $0,PT+0x84
 movl $0,PT+0x8c
 PAGING
 mov $0x21000,%esi
 mov $0x23000,%edi
 cmpsb
END
SCENARIO xchg_faults_as_write
 movl $0x20005,PT+0x80
 PAGING
 xchg %eax,0x20000
END
SCENARIO bound_reads_both
 movl $0,PT+0x84
 PAGING
 mov $5,%eax
 bound %eax,0x20ffc
END
SCENARIO enter_touches_the_last
 movl $0,PT+0x84
 PAGING
 mov $0x22000,%ebp
 mov $STACK,%eax
 enter $0x10,$0
 mov %esp,%eax
 sub $STACK,%eax
 mov %eax,RESULT
END
.include "end32.inc"
