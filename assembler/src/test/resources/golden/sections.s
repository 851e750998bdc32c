# Sections: names that say what they are, flags, types, groups.  Regenerate: tools/regen-assembler-goldens
# Each case: "=== object mode", then the source.
=== 32 .code32
 .section .relo
 .long 1
=== 32 .code32
 .section .relax
 .long 1
=== 32 .code32
=== 64 .code64
 .section foo,"a"
 .section foo,"aw"
=== 64 .code64
 .section foo,"a",@progbits
 .section foo,"a",@nobits
=== 64 .code64
 .section foo,"aM",@progbits,4
 .section foo,"aM",@progbits,8
=== 64 .code64
 .section foo,"a"
 .section foo,""
 .section foo
=== 64 .code64
 .section .text,"aw"
 nop
=== 64 .code64
 .section .data,"ax"
 .long 1
=== 64 .code64
 .section .text.foo,"ax"
 .section .text.foo,"aw"
 nop
=== 64 .code64
 .section .bss,"aw",@progbits
=== 64 .code64
 .section foo,"a"
 .section foo,"aMS",@progbits,1
=== 64 .code64
 .section foo,"ax",@progbits,unique,1
 nop
 .section foo,"ax",@progbits,unique,2
 nop
 .section foo,"ax",@progbits
 nop
 .section foo,"ax",@progbits,unique,1
 nop
 .section foo,"axG",@progbits,grp,comdat,unique,1
 nop
=== 64 .code64
 .section foo,unique,3
 nop
=== 64 .code64
 .section foo,"ax",unique,3
 nop
=== 64 .code64
 .section foo,"0x2",@progbits
 .long 1
 .section bar,"a0x100000",@progbits
 .long 1
=== 64 .code64
 .section foo,"aR"
 .section bar,"ad"
=== 64 .code64
 .section foo,"o",@progbits,.text
 .long 1
=== 64 .code64
 .section foo,"ao",@progbits,bar
 .long 1
 .section bar,"ax"
 nop
=== 64 .code64
 .section foo,"ao",@progbits,0
 .long 1
=== 64 .code64
 .section foo,"aoG",@progbits,bar,grp,comdat
 .long 1
 .section bar,"axG?",@progbits,grp
 nop
=== 64 .code64
 .section foo,"?",@progbits
 nop
 .section bar,"axG",@progbits,grp,comdat
 nop
 .section baz,"ax?",@progbits
 nop
=== 64 .code64
 .pushsection foo,2
 .long 1
 .popsection
 .pushsection foo
 .long 2
 .popsection
 .pushsection foo,"aw",@progbits
 .popsection
=== 64 .code64
 .pushsection foo,2,"aw",@progbits
 .long 1
 .popsection
=== 64 .code64
 .section "foo bar","a"
 .long 1
 .section foo.%S.x,"a"
=== 64 .code64
 .section foo, "wxa"
 nop
 .p2align 4
=== 64 .code64
 .section foo,"aw",%progbits
 .section foo2,"aw","nobits"
 .section foo3,"aw",@0x7fffffff
 .section foo4,"aw",@llvm
=== 64 .code64
 .section foo,"aM",@progbits
=== 64 .code64
 .section foo,"aM"
 .long 1
=== 64 .code64
 .section foo,"aMS",@progbits,0
=== 64 .code64
 .section foo,"axG",@progbits
=== 64 .code64
 .section foo,"axG",@progbits,sig
 nop
=== 64 .code64
 .globl sig
 .section foo,"axG",@progbits,sig,comdat
sig: nop
 .section foo2,"axG",@progbits,sig,comdat
 nop
 .section .data.foo,"awG",@progbits,sig2,comdat
sig3:
 .long sig3
=== 64 .code64
 .bss
 .skip 4
 .bss 1
 .skip 4
 .data 2
 .long 1
 .text 3
 nop
 .subsection 1
 nop
 .text 0
 nop
=== 32 .code32
 .section .note.foo,"a"
 .long 0
 .section .note,"a"
 .long 0
 .section .line,"a"
 .long 0
 .section .stabstr,"a"
 .long 0
 .section .comment,"a"
 .long 0
 .section .dynstr,"a"
 .long 0
 .section .interp,"a"
 .long 0
 .section .plt,"a"
 .long 0
 .section .got,"a"
 .long 0
 .section .shstrtab,"a"
 .long 0
 .section .gnu.lto_x,"a"
 .long 0
 .section .debug_line,"a"
 .long 0
 .section .debug_foo,"a"
 .long 0
 .section .gnu_debuglink,"a"
 .long 0
 .section .init.foo,"a"
 .long 0
 .section .fini.foo,"a"
 .long 0
 .section .ctors,"a"
 .long 0
 .section .dtors,"a"
 .long 0
 .section .ctors.1,"a"
 .long 0
 .section .gnu.linkonce.b.x,"a"
 .long 0
 .section .gnu.linkonce.n.x,"a"
 .long 0
 .section .gnu.linkonce.p.x,"a"
 .long 0
 .section .gnu.linkonce.sb.x,"a"
 .long 0
 .section .gnu.linkonce.t.x,"a"
 .long 0
 .section .gnu.linkonce.d.x,"a"
 .long 0
 .section .sbss,"a"
 .long 0
 .section .sdata,"a"
 .long 0
 .section .sdata2,"a"
 .long 0
 .section .tm_clone_table,"a"
 .long 0
 .section .persistent,"a"
 .long 0
 .section .persistent.bss,"a"
 .long 0
 .section .noinit,"a"
 .long 0
 .section .noinit.x,"a"
 .long 0
 .section .gnu.attributes,"a"
 .long 0
 .section .jcr,"a"
 .long 0
 .section .eh_frame,"a"
 .long 0
 .section .eh_frame_hdr,"a"
 .long 0
 .section .gcc_except_table,"a"
 .long 0
 .section .lbss,"a"
 .long 0
 .section .ldata,"a"
 .long 0
 .section .lrodata,"a"
 .long 0
 .section .lbss.x,"a"
 .long 0
 .section .gnu.linkonce.lb.x,"a"
 .long 0
 .section .gnu.linkonce.l.x,"a"
 .long 0
 .section .text.x,"a"
 .long 0
 .section .data.rel.ro,"a"
 .long 0
 .section .rodata.cst8,"a"
 .long 0
 .section .textx,"a"
 .long 0
 .section .datax,"a"
 .long 0
 .section .bssx,"a"
 .long 0
 .section .preinit_array,"a"
 .long 0
 .section .init_array.5,"a"
 .long 0
 .section .note.gnu.property,"a"
 .long 0
 .section .note.GNU-stack,"a"
 .long 0
 .section .gnu.warning.x,"a"
 .long 0
 .section .zdebug_info,"a"
 .long 0
=== 32 .code32
=== 32 .code32
=== 64 .code64
=== 64 .code64
 .section .relo
 .long 1
 .section .relax
 .long 1
 .section .note.foo
 .long 0
 .section .note
 .long 0
 .section .line
 .long 0
 .section .stabstr
 .long 0
 .section .comment
 .long 0
 .section .dynstr
 .long 0
 .section .interp
 .long 0
 .section .plt
 .long 0
 .section .got
 .long 0
 .section .shstrtab
 .long 0
 .section .gnu.lto_x
 .long 0
 .section .debug_line
 .long 0
 .section .debug_foo
 .long 0
 .section .gnu_debuglink
 .long 0
 .section .init.foo
 .long 0
 .section .fini.foo
 .long 0
 .section .ctors
 .long 0
 .section .dtors
 .long 0
 .section .ctors.1
 .long 0
 .section .gnu.linkonce.b.x
 .long 0
 .section .gnu.linkonce.n.x
 .long 0
 .section .gnu.linkonce.p.x
 .long 0
 .section .gnu.linkonce.sb.x
 .long 0
 .section .gnu.linkonce.t.x
 .long 0
 .section .gnu.linkonce.d.x
 .long 0
 .section .sbss
 .long 0
 .section .sdata
 .long 0
 .section .sdata2
 .long 0
 .section .tm_clone_table
 .long 0
 .section .persistent
 .long 0
 .section .persistent.bss
 .long 0
 .section .noinit
 .long 0
 .section .noinit.x
 .long 0
 .section .gnu.attributes
 .long 0
 .section .jcr
 .long 0
 .section .eh_frame_hdr
 .long 0
 .section .gcc_except_table
 .long 0
 .section .lbss
 .long 0
 .section .ldata
 .long 0
 .section .lrodata
 .long 0
 .section .lbss.x
 .long 0
 .section .gnu.linkonce.lb.x
 .long 0
 .section .gnu.linkonce.l.x
 .long 0
 .section .text.x
 .long 0
 .section .data.rel.ro
 .long 0
 .section .rodata.cst8
 .long 0
 .section .textx
 .long 0
 .section .datax
 .long 0
 .section .bssx
 .long 0
 .section .preinit_array
 .long 0
 .section .init_array.5
 .long 0
 .section .note.gnu.property
 .long 0
 .section .note.GNU-stack
 .long 0
 .section .gnu.warning.x
 .long 0
 .section .zdebug_info
 .long 0
=== 32 .code32
 .section .relax
 .long 1
 .section .rel.ro.data
 .long 1
 .section .note.foo
 .long 0
 .section .note
 .long 0
 .section .line
 .long 0
 .section .stabstr
 .long 0
 .section .comment
 .long 0
 .section .dynstr
 .long 0
 .section .interp
 .long 0
 .section .plt
 .long 0
 .section .got
 .long 0
 .section .shstrtab
 .long 0
 .section .gnu.lto_x
 .long 0
 .section .debug_line
 .long 0
 .section .debug_foo
 .long 0
 .section .gnu_debuglink
 .long 0
 .section .init.foo
 .long 0
 .section .fini.foo
 .long 0
 .section .ctors
 .long 0
 .section .dtors
 .long 0
 .section .ctors.1
 .long 0
 .section .gnu.linkonce.b.x
 .long 0
 .section .gnu.linkonce.n.x
 .long 0
 .section .gnu.linkonce.p.x
 .long 0
 .section .gnu.linkonce.sb.x
 .long 0
 .section .gnu.linkonce.t.x
 .long 0
 .section .gnu.linkonce.d.x
 .long 0
 .section .sbss
 .long 0
 .section .sdata
 .long 0
 .section .sdata2
 .long 0
 .section .tm_clone_table
 .long 0
 .section .persistent
 .long 0
 .section .persistent.bss
 .long 0
 .section .noinit
 .long 0
 .section .noinit.x
 .long 0
 .section .gnu.attributes
 .long 0
 .section .jcr
 .long 0
 .section .eh_frame_hdr
 .long 0
 .section .gcc_except_table
 .long 0
 .section .lbss
 .long 0
 .section .ldata
 .long 0
 .section .lrodata
 .long 0
 .section .lbss.x
 .long 0
 .section .gnu.linkonce.lb.x
 .long 0
 .section .gnu.linkonce.l.x
 .long 0
 .section .text.x
 .long 0
 .section .data.rel.ro
 .long 0
 .section .rodata.cst8
 .long 0
 .section .textx
 .long 0
 .section .datax
 .long 0
 .section .bssx
 .long 0
 .section .preinit_array
 .long 0
 .section .init_array.5
 .long 0
 .section .note.gnu.property
 .long 0
 .section .note.GNU-stack
 .long 0
 .section .gnu.warning.x
 .long 0
 .section .zdebug_info
 .long 0
=== 64 .code64
 .section .note.foo,"a"
 .long 0
 .section .note,"a"
 .long 0
 .section .line,"a"
 .long 0
 .section .stabstr,"a"
 .long 0
 .section .comment,"a"
 .long 0
 .section .dynstr,"a"
 .long 0
 .section .interp,"a"
 .long 0
 .section .plt,"a"
 .long 0
 .section .got,"a"
 .long 0
 .section .shstrtab,"a"
 .long 0
 .section .gnu.lto_x,"a"
 .long 0
 .section .debug_line,"a"
 .long 0
 .section .debug_foo,"a"
 .long 0
 .section .gnu_debuglink,"a"
 .long 0
 .section .init.foo,"a"
 .long 0
 .section .fini.foo,"a"
 .long 0
 .section .ctors,"a"
 .long 0
 .section .dtors,"a"
 .long 0
 .section .ctors.1,"a"
 .long 0
 .section .gnu.linkonce.b.x,"a"
 .long 0
 .section .gnu.linkonce.n.x,"a"
 .long 0
 .section .gnu.linkonce.p.x,"a"
 .long 0
 .section .gnu.linkonce.sb.x,"a"
 .long 0
 .section .gnu.linkonce.t.x,"a"
 .long 0
 .section .gnu.linkonce.d.x,"a"
 .long 0
 .section .sbss,"a"
 .long 0
 .section .sdata,"a"
 .long 0
 .section .sdata2,"a"
 .long 0
 .section .tm_clone_table,"a"
 .long 0
 .section .persistent,"a"
 .long 0
 .section .persistent.bss,"a"
 .long 0
 .section .noinit,"a"
 .long 0
 .section .noinit.x,"a"
 .long 0
 .section .gnu.attributes,"a"
 .long 0
 .section .jcr,"a"
 .long 0
 .section .eh_frame,"a"
 .long 0
 .section .eh_frame_hdr,"a"
 .long 0
 .section .gcc_except_table,"a"
 .long 0
 .section .lbss,"a"
 .long 0
 .section .ldata,"a"
 .long 0
 .section .lrodata,"a"
 .long 0
 .section .lbss.x,"a"
 .long 0
 .section .gnu.linkonce.lb.x,"a"
 .long 0
 .section .gnu.linkonce.l.x,"a"
 .long 0
 .section .text.x,"a"
 .long 0
 .section .data.rel.ro,"a"
 .long 0
 .section .rodata.cst8,"a"
 .long 0
 .section .textx,"a"
 .long 0
 .section .datax,"a"
 .long 0
 .section .bssx,"a"
 .long 0
 .section .preinit_array,"a"
 .long 0
 .section .init_array.5,"a"
 .long 0
 .section .note.gnu.property,"a"
 .long 0
 .section .note.GNU-stack,"a"
 .long 0
 .section .gnu.warning.x,"a"
 .long 0
 .section .zdebug_info,"a"
 .long 0
=== 64 .code64
 .section .bss.x,"a"
 .skip 4
 .section .tbss.x,"a"
 .skip 4
 .section .rodata.x,"a"
 .skip 4
 .section .init_array,"a"
 .skip 4
 .section .fini_array,"a"
 .skip 4
 .section .preinit_array.1,"a"
 .skip 4
 .section .note.x,"a"
 .skip 4
 .section .eh_frame,"a"
 .skip 4
 .section .text.x,"a"
 .skip 4
 .section .data.x,"a"
 .skip 4
 .section .init,"a"
 .skip 4
=== 64 .code64
 .section .bss.x,"aw"
 .skip 4
 .section .tbss.x,"aw"
 .skip 4
 .section .rodata.x,"aw"
 .skip 4
 .section .init_array,"aw"
 .skip 4
 .section .fini_array,"aw"
 .skip 4
 .section .preinit_array.1,"aw"
 .skip 4
 .section .note.x,"aw"
 .skip 4
 .section .eh_frame,"aw"
 .skip 4
 .section .text.x,"aw"
 .skip 4
 .section .data.x,"aw"
 .skip 4
 .section .init,"aw"
 .skip 4
=== 64 .code64
 .section .bss.x,"ax"
 .skip 4
 .section .tbss.x,"ax"
 .skip 4
 .section .rodata.x,"ax"
 .skip 4
 .section .init_array,"ax"
 .skip 4
 .section .fini_array,"ax"
 .skip 4
 .section .preinit_array.1,"ax"
 .skip 4
 .section .note.x,"ax"
 .skip 4
 .section .eh_frame,"ax"
 .skip 4
 .section .text.x,"ax"
 .skip 4
 .section .data.x,"ax"
 .skip 4
 .section .init,"ax"
 .skip 4
=== 64 .code64
 .section .bss.x,"awx"
 .skip 4
 .section .tbss.x,"awx"
 .skip 4
 .section .rodata.x,"awx"
 .skip 4
 .section .init_array,"awx"
 .skip 4
 .section .fini_array,"awx"
 .skip 4
 .section .preinit_array.1,"awx"
 .skip 4
 .section .note.x,"awx"
 .skip 4
 .section .eh_frame,"awx"
 .skip 4
 .section .text.x,"awx"
 .skip 4
 .section .data.x,"awx"
 .skip 4
 .section .init,"awx"
 .skip 4
=== 64 .code64
 .section .bss.x,""
 .skip 4
 .section .tbss.x,""
 .skip 4
 .section .rodata.x,""
 .skip 4
 .section .init_array,""
 .skip 4
 .section .fini_array,""
 .skip 4
 .section .preinit_array.1,""
 .skip 4
 .section .note.x,""
 .skip 4
 .section .eh_frame,""
 .skip 4
 .section .text.x,""
 .skip 4
 .section .data.x,""
 .skip 4
 .section .init,""
 .skip 4
=== 64 .code64
 .section .bss.x,"aw",@nobits
 .skip 4
 .section .tbss.x,"aw",@nobits
 .skip 4
 .section .rodata.x,"aw",@nobits
 .skip 4
 .section .init_array,"aw",@nobits
 .skip 4
 .section .fini_array,"aw",@nobits
 .skip 4
 .section .preinit_array.1,"aw",@nobits
 .skip 4
 .section .note.x,"aw",@nobits
 .skip 4
 .section .eh_frame,"aw",@nobits
 .skip 4
 .section .text.x,"aw",@nobits
 .skip 4
 .section .data.x,"aw",@nobits
 .skip 4
 .section .init,"aw",@nobits
 .skip 4
=== 64 .code64
 .section .bss.x,"aw",@progbits
 .skip 4
 .section .tbss.x,"aw",@progbits
 .skip 4
 .section .rodata.x,"aw",@progbits
 .skip 4
 .section .init_array,"aw",@progbits
 .skip 4
 .section .fini_array,"aw",@progbits
 .skip 4
 .section .preinit_array.1,"aw",@progbits
 .skip 4
 .section .note.x,"aw",@progbits
 .skip 4
 .section .eh_frame,"aw",@progbits
 .skip 4
 .section .text.x,"aw",@progbits
 .skip 4
 .section .data.x,"aw",@progbits
 .skip 4
 .section .init,"aw",@progbits
 .skip 4
=== 64 .code64
 .section .bss.x,"a",@note
 .skip 4
 .section .tbss.x,"a",@note
 .skip 4
 .section .rodata.x,"a",@note
 .skip 4
 .section .init_array,"a",@note
 .skip 4
 .section .fini_array,"a",@note
 .skip 4
 .section .preinit_array.1,"a",@note
 .skip 4
 .section .note.x,"a",@note
 .skip 4
 .section .eh_frame,"a",@note
 .skip 4
 .section .text.x,"a",@note
 .skip 4
 .section .data.x,"a",@note
 .skip 4
 .section .init,"a",@note
 .skip 4
=== 64 .code64
 .section .bss.x,"",@progbits
 .skip 4
 .section .tbss.x,"",@progbits
 .skip 4
 .section .rodata.x,"",@progbits
 .skip 4
 .section .init_array,"",@progbits
 .skip 4
 .section .fini_array,"",@progbits
 .skip 4
 .section .preinit_array.1,"",@progbits
 .skip 4
 .section .note.x,"",@progbits
 .skip 4
 .section .eh_frame,"",@progbits
 .skip 4
 .section .text.x,"",@progbits
 .skip 4
 .section .data.x,"",@progbits
 .skip 4
 .section .init,"",@progbits
 .skip 4
=== 64 .code64
 .section .bss.x,"aw",@init_array
 .skip 4
 .section .tbss.x,"aw",@init_array
 .skip 4
 .section .rodata.x,"aw",@init_array
 .skip 4
 .section .init_array,"aw",@init_array
 .skip 4
 .section .fini_array,"aw",@init_array
 .skip 4
 .section .preinit_array.1,"aw",@init_array
 .skip 4
 .section .note.x,"aw",@init_array
 .skip 4
 .section .eh_frame,"aw",@init_array
 .skip 4
 .section .text.x,"aw",@init_array
 .skip 4
 .section .data.x,"aw",@init_array
 .skip 4
 .section .init,"aw",@init_array
 .skip 4
=== 64 .code64
 .section .bss.x,"aMS",@progbits,1
 .skip 4
 .section .tbss.x,"aMS",@progbits,1
 .skip 4
 .section .rodata.x,"aMS",@progbits,1
 .skip 4
 .section .init_array,"aMS",@progbits,1
 .skip 4
 .section .fini_array,"aMS",@progbits,1
 .skip 4
 .section .preinit_array.1,"aMS",@progbits,1
 .skip 4
 .section .note.x,"aMS",@progbits,1
 .skip 4
 .section .eh_frame,"aMS",@progbits,1
 .skip 4
 .section .text.x,"aMS",@progbits,1
 .skip 4
 .section .data.x,"aMS",@progbits,1
 .skip 4
 .section .init,"aMS",@progbits,1
 .skip 4
=== 64 .code64
 .section .bss.x,"awT",@nobits
 .skip 4
 .section .tbss.x,"awT",@nobits
 .skip 4
 .section .rodata.x,"awT",@nobits
 .skip 4
 .section .init_array,"awT",@nobits
 .skip 4
 .section .fini_array,"awT",@nobits
 .skip 4
 .section .preinit_array.1,"awT",@nobits
 .skip 4
 .section .note.x,"awT",@nobits
 .skip 4
 .section .eh_frame,"awT",@nobits
 .skip 4
 .section .text.x,"awT",@nobits
 .skip 4
 .section .data.x,"awT",@nobits
 .skip 4
 .section .init,"awT",@nobits
 .skip 4
=== 64 .code64
 .section .bss.x,"a",@0x70000001
 .skip 4
 .section .tbss.x,"a",@0x70000001
 .skip 4
 .section .rodata.x,"a",@0x70000001
 .skip 4
 .section .init_array,"a",@0x70000001
 .skip 4
 .section .fini_array,"a",@0x70000001
 .skip 4
 .section .preinit_array.1,"a",@0x70000001
 .skip 4
 .section .note.x,"a",@0x70000001
 .skip 4
 .section .eh_frame,"a",@0x70000001
 .skip 4
 .section .text.x,"a",@0x70000001
 .skip 4
 .section .data.x,"a",@0x70000001
 .skip 4
 .section .init,"a",@0x70000001
 .skip 4
=== 64 .code64
 .section .ldata._ZTI3Foo,"awG",@progbits,x,comdat
 .zero 4
=== 64 .code64
 .section .lbss.x,"awG",@nobits,x,comdat
 .zero 4
=== 64 .code64
 .section .lrodata.x,"aG",@progbits,x,comdat
 .zero 4
=== 64 .code64
 .section .data.rel.ro.gcbits,"aG",@progbits,x,comdat
 .zero 4
=== 64 .code64
 .section .text.x,"aG",@progbits,x,comdat
 .zero 4
=== 64 .code64
 .section .init_array.1,"aG",@init_array,x,comdat
 .zero 4
=== 64 .code64
 .section .tbss.x,"awG",@nobits,x,comdat
 .zero 4
=== 64 .code64
 .section .rodata.x,"G",@progbits,x,comdat
 .zero 4
=== 32 .code32
 .section .ldata._ZTI3Foo,"awG",@progbits,x,comdat
 .zero 4
=== 32 .code32
 .section .lbss.x,"awG",@nobits,x,comdat
 .zero 4
=== 32 .code32
 .section .lrodata.x,"aG",@progbits,x,comdat
 .zero 4
=== 32 .code32
 .section .data.rel.ro.gcbits,"aG",@progbits,x,comdat
 .zero 4
=== 32 .code32
 .section .text.x,"aG",@progbits,x,comdat
 .zero 4
=== 32 .code32
 .section .init_array.1,"aG",@init_array,x,comdat
 .zero 4
=== 32 .code32
 .section .tbss.x,"awG",@nobits,x,comdat
 .zero 4
=== 32 .code32
 .section .rodata.x,"G",@progbits,x,comdat
 .zero 4
=== 64 .code64
 .version "01.01"
 .byte 1
=== 32 .code32
 .version "01.01"
 .byte 1
=== 64 .code64
 .section .debug_line_str,"",@progbits
 .string "a"
 .text
 .file 0 "/x" "a.c"
 .file 1 "a.c"
 .loc 1 1
 nop
 .section .debug_info
 .long 0
=== 64 .code64
 .file 0 "/t" "a.c" md5 0x3de9c2d44966efa71581cf6f2dec7800
 .file 1 "b.c" md5 0x3de9c2d44966efa71581cf6f2dec7800
 .loc 1 1
 nop
 .section .debug_info
 .long 0
=== 64 .code64
 .file 0 "/t" "a.c" md5 0x3de9c2d44966efa71581cf6f2dec7800
 .file 1 "b.c" md5 0x00e9c2d44966efa71581cf6f2dec7801
 .loc 1 1
 nop
 .section .debug_info
 .long 0
