# Equated and common symbols, relocation words, padding, .arch.  Regenerate: tools/regen-assembler-goldens
# Each case: "=== object mode", then the source.
=== 32 .code32
 .code16
 nop
 .p2align 4
 .code32
 nop
=== 64 .code64
 .code16
 nop
 .p2align 4
 .code64
 nop
=== 64 .code64
 nop
 .p2align 4
 .code16
 nop
=== 32 .code32
 nop
 .p2align 4
 .p2align 5
 .code16
 nop
=== 32 .code32
dssi = _start + 4
 .globl _start
_start: nop
 .code16
 movw $dssi, %di
 movw $_start, %di
=== 32 .code32
 .section .reloc
 .long 1
=== 32 .code32
 .section .reloc,"a"
 .long 1
=== 64 .code64
 .section .reloc
 .long 1
=== 32 .code32
 .lcomm a,4096
=== 64 .code64
 .lcomm a,4096
 .lcomm b,8
 .lcomm c,3
 .lcomm d,17
=== 64 .code64
 .lcomm a,8
=== 32 .code32
 .lcomm a,8,16
=== 64 .code64
 .data
 .lcomm a,3
 .lcomm b,4
=== 64 .code64
 call exit@PLT
 .cfi_startproc
 jmp exit@PLT
 .cfi_endproc
 .quad func + 0x7fffffff
 .long 1
=== 64 .code64
x:
 .quad x + 0x7fffffff
 .quad func + 0x7fffffff
 .quad func + 0x17fffffff
=== 32 .code32
 movzxb 12(%esp),%eax
 movzxw 12(%esp),%eax
 movsxb 12(%esp),%eax
 movsxw 12(%esp),%eax
 movsxb %al,%ax
=== 64 .code64
 movzxb 12(%rsp),%rax
 movsxb %al,%rax
 movsxw %ax,%rax
 movzxw (%rax),%rax
 movsxl (%rax),%rax
 movsxl %eax,%rax
 movsxd %eax,%rax
 movsxd (%rax),%rax
=== 64 .code64
 movsxdl (%rax),%rax
=== 64 .code64
 .cfi_startproc
 subq $256,%rsp
 .cfi_adjust_cfa_offset 256
 nop
 .cfi_def_cfa_offset 16
 .cfi_escape 1,2,3
 .cfi_endproc
=== 32 .code32
 .section .rel
 .long 1
=== 32 .code32
 .section .rela.foo
 .long 1
=== 64 .code64
 .section .rela.foo
 .long 1
=== 32 .code32
 .section .relx,"aw",@progbits
 .long 1
=== 32 .code32
 .comm a,4096
 .comm b,3
=== 32 .code32
w = b
 .weak b
b: nop
 jmp w
 call w
 .long w
 .long b
=== 64 .code64
w = b
 .weak b
b: nop
 jmp w
 call w
 .quad w
 .quad b
=== 64 .code64
 .globl b
b: nop
w = b+1
 jmp w
 call w
 .quad w
 lea w(%rip),%rax
 mov w,%eax
=== 64 .code64
w = b+1
 .globl b
b: nop
 jmp w
 call w
 .quad w
 lea w(%rip),%rax
 mov w,%eax
=== 64 .code64
w = b+1
 .globl w
 jmp w
 call w
 .quad w
 lea w(%rip),%rax
b: nop
=== 64 .code64
w = u+1
 jmp w
 call w
 .quad w
 .quad w+4
 lea w(%rip),%rax
=== 64 .code64
w = u
 .globl w
 call w
 .quad w
=== 64 .code64
 .comm u,8
w = u+2
 call w
 .quad w
=== 32 .code32
 .section .rodata.str,"aMS",@progbits,1
b: .asciz "hello"
 .text
w = b+2
 .long w
 .long b
 .long b+1
 mov $w,%eax
=== 32 .code32
 .text
w = b+2
 .long w
 .long b
 .long b+1
 mov $w,%eax
 .section .rodata.str,"aMS",@progbits,1
b: .asciz "hello"
=== 64 .code64
w = (b-a)+c
 .quad w
 .globl c
a: nop
b: nop
c: nop
 jmp w
=== 64 .code64
 .data
x: .long 1
y = x
 .type x,@object
 .size x,4
z = x
 .globl y,z
 .text
 .quad y,z
=== 64 .code64
y = x
 .data
x: .long 1
 .type x,@object
 .size x,4
 .globl y
 .text
 .quad y
=== 64 .code64
 .arch push
 .code32
 .arch pop
=== 64 .code64
 .arch push
 .arch i386
 .code32
 nop
 .code64
 .arch pop
 nop
=== 64 .code64
 .arch pop
=== 32 .code32
 .arch push
 .arch pentiumpro
 nop
 .p2align 4
 .arch pop
 .p2align 5
=== 32 .code32
 .arch i386
 .arch .nop
 nop
 .p2align 4
=== 64 .code64
 .arch .nonop
 nop
 .p2align 4
=== 32 .code32
 nop
 .nops 20
 .nops 20,4
 .nops 9,8
=== 64 .code64
 nop
 .nops 200
 .nops 20,4
 .nops 1
=== 64 .code64
 .code16
 nop
 .nops 20
 .nops 20,4
 .code64
=== 64 .code64
l0: movl .LC0(%rip),%eax
 movl .LC1(%rip),%eax
 movl .LC2(%rip),%eax
 movl 4+.LC1(%rip),%eax
 movl .LC2(%rip),%eax
l1: .quad .LC3+1
 .set .LC7,.LC4
l2: .type .LC5,@object
 .section .rodata.cst8,"aM",@progbits,8
.LC0: .quad 1
.LC1: .quad 1
.LC2: .quad 1
.LC3: .quad 1
.LC4: .quad 1
.LC5: .quad 1
.LC6: .quad 1
 .text
l3: movl .LC6+1(%rip),%eax
l4: jmp .LC5+1
l5: .quad .LC7+1
=== 64 .code64
 movabsq $_GLOBAL_OFFSET_TABLE_-.L2,%r11
.L2: movabsq $_GLOBAL_OFFSET_TABLE_,%rax
 movw x@GOTPCREL(%rip),%ax
 data16 movl x@GOTPCREL(%rip),%eax
 rex movl x@GOTPCREL(%rip),%eax
=== 32 .code16gcc
 movl x@GOT(%ebx),%eax
 call *x@GOT(%ebx)
=== 64 .code64
 cmpeqps %xmm1,%xmm0
 cmpnlesd (%rax),%xmm9
 vcmpfalse_osps %ymm1,%ymm2,%ymm3
 vcmpngtss (%rax),%xmm2,%xmm3
 pclmulhqlqdq %xmm1,%xmm2
 vpclmullqhqdq %xmm1,%xmm2,%xmm3
 vcvttsd2sil (%rax),%ecx
 vcvtss2siq (%rax),%rcx
 movzxb (%rax),%ecx
 movsxl %eax,%rcx
=== 64 .code64
 .file 1 "Ä.c"
 .loc 1 1
 nop
 .section .debug_info
 .long 0
=== 64 .code64
 .file 1 "\303\204\377.c"
 .loc 1 1
 nop
 .section .debug_info
 .long 0
=== 64 .code64
 .file "Ä\303\204.c"
=== 64 .code64
 .symver a,"Ä@B"
a:
=== 64 .code64
 s0=s1+1
 s1=s2+1
 s2=s3+1
 s3=s4+1
 s4=s5+1
 s5=s6+1
 s6=s7+1
 s7=s8+1
 s8=s9+1
 s9=s10+1
 s10=s11+1
 s11=s12+1
 s12=s13+1
 s13=s14+1
 s14=s15+1
 s15=s16+1
 s16=s17+1
 s17=s18+1
 s18=s19+1
 s19=s20+1
 s20=s21+1
 s21=s22+1
 s22=s23+1
 s23=s24+1
 s24=s25+1
 s25=s26+1
 s26=s27+1
 s27=s28+1
 s28=s29+1
 s29=s30+1
 s30=s31+1
 s31=s32+1
 s32=s33+1
 s33=s34+1
 s34=s35+1
 s35=s36+1
 s36=s37+1
 s37=s38+1
 s38=s39+1
 s39=s40+1
 s40=s41+1
 s41=s42+1
 s42=s43+1
 s43=s44+1
 s44=s45+1
 s45=s46+1
 s46=s47+1
 s47=s48+1
 s48=s49+1
 s49=s50+1
 s50=s51+1
 s51=s52+1
 s52=s53+1
 s53=s54+1
 s54=s55+1
 s55=s56+1
 s56=s57+1
 s57=s58+1
 s58=s59+1
 s59=s60+1
 s60=s61+1
 s61=s62+1
 s62=s63+1
 s63=s64+1
 s64=s65+1
 s65=s66+1
 s66=s67+1
 s67=s68+1
 s68=s69+1
 s69=s70+1
 s70=s71+1
 s71=s72+1
 s72=s73+1
 s73=s74+1
 s74=s75+1
 s75=s76+1
 s76=s77+1
 s77=s78+1
 s78=s79+1
 s79=s80+1
 s80=s81+1
 s81=s82+1
 s82=s83+1
 s83=s84+1
 s84=s85+1
 s85=s86+1
 s86=s87+1
 s87=s88+1
 s88=s89+1
 s89=s90+1
 s90=s91+1
 s91=s92+1
 s92=s93+1
 s93=s94+1
 s94=s95+1
 s95=s96+1
 s96=s97+1
 s97=s98+1
 s98=s99+1
 s99=s100+1
 s100=s101+1
 s101=s102+1
 s102=s103+1
 s103=s104+1
 s104=s105+1
 s105=s106+1
 s106=s107+1
 s107=s108+1
 s108=s109+1
 s109=s110+1
 s110=s111+1
 s111=s112+1
 s112=s113+1
 s113=s114+1
 s114=s115+1
 s115=s116+1
 s116=s117+1
 s117=s118+1
 s118=s119+1
 s119=s120+1
 s120=s121+1
 s121=s122+1
 s122=s123+1
 s123=s124+1
 s124=s125+1
 s125=s126+1
 s126=s127+1
 s127=s128+1
 s128=s129+1
 s129=s130+1
 s130=s131+1
 s131=s132+1
 s132=s133+1
 s133=s134+1
 s134=s135+1
 s135=s136+1
 s136=s137+1
 s137=s138+1
 s138=s139+1
 s139=s140+1
 s140=s141+1
 s141=s142+1
 s142=s143+1
 s143=s144+1
 s144=s145+1
 s145=s146+1
 s146=s147+1
 s147=s148+1
 s148=s149+1
 s149=s150+1
 s150=s151+1
 s151=s152+1
 s152=s153+1
 s153=s154+1
 s154=s155+1
 s155=s156+1
 s156=s157+1
 s157=s158+1
 s158=s159+1
 s159=s160+1
 s160=s161+1
 s161=s162+1
 s162=s163+1
 s163=s164+1
 s164=s165+1
 s165=s166+1
 s166=s167+1
 s167=s168+1
 s168=s169+1
 s169=s170+1
 s170=s171+1
 s171=s172+1
 s172=s173+1
 s173=s174+1
 s174=s175+1
 s175=s176+1
 s176=s177+1
 s177=s178+1
 s178=s179+1
 s179=s180+1
 s180=s181+1
 s181=s182+1
 s182=s183+1
 s183=s184+1
 s184=s185+1
 s185=s186+1
 s186=s187+1
 s187=s188+1
 s188=s189+1
 s189=s190+1
 s190=s191+1
 s191=s192+1
 s192=s193+1
 s193=s194+1
 s194=s195+1
 s195=s196+1
 s196=s197+1
 s197=s198+1
 s198=s199+1
 s199=s200+1
 s200=s201+1
 s201=s202+1
 s202=s203+1
 s203=s204+1
 s204=s205+1
 s205=s206+1
 s206=s207+1
 s207=s208+1
 s208=s209+1
 s209=s210+1
 s210=s211+1
 s211=s212+1
 s212=s213+1
 s213=s214+1
 s214=s215+1
 s215=s216+1
 s216=s217+1
 s217=s218+1
 s218=s219+1
 s219=s220+1
 s220=s221+1
 s221=s222+1
 s222=s223+1
 s223=s224+1
 s224=s225+1
 s225=s226+1
 s226=s227+1
 s227=s228+1
 s228=s229+1
 s229=s230+1
 s230=s231+1
 s231=s232+1
 s232=s233+1
 s233=s234+1
 s234=s235+1
 s235=s236+1
 s236=s237+1
 s237=s238+1
 s238=s239+1
 s239=s240+1
 s240=s241+1
 s241=s242+1
 s242=s243+1
 s243=s244+1
 s244=s245+1
 s245=s246+1
 s246=s247+1
 s247=s248+1
 s248=s249+1
 s249=s250+1
 s250=s251+1
 s251=s252+1
 s252=s253+1
 s253=s254+1
 s254=s255+1
 s255=s256+1
 s256=s257+1
 s257=s258+1
 s258=s259+1
 s259=s260+1
 s260=s261+1
 s261=s262+1
 s262=s263+1
 s263=s264+1
 s264=s265+1
 s265=s266+1
 s266=s267+1
 s267=s268+1
 s268=s269+1
 s269=s270+1
 s270=s271+1
 s271=s272+1
 s272=s273+1
 s273=s274+1
 s274=s275+1
 s275=s276+1
 s276=s277+1
 s277=s278+1
 s278=s279+1
 s279=s280+1
 s280=s281+1
 s281=s282+1
 s282=s283+1
 s283=s284+1
 s284=s285+1
 s285=s286+1
 s286=s287+1
 s287=s288+1
 s288=s289+1
 s289=s290+1
 s290=s291+1
 s291=s292+1
 s292=s293+1
 s293=s294+1
 s294=s295+1
 s295=s296+1
 s296=s297+1
 s297=s298+1
 s298=s299+1
 s299=s300+1
 s300=s301+1
 s301=s302+1
 s302=s303+1
 s303=s304+1
 s304=s305+1
 s305=s306+1
 s306=s307+1
 s307=s308+1
 s308=s309+1
 s309=s310+1
 s310=s311+1
 s311=s312+1
 s312=s313+1
 s313=s314+1
 s314=s315+1
 s315=s316+1
 s316=s317+1
 s317=s318+1
 s318=s319+1
 s319=s320+1
 s320=s321+1
 s321=s322+1
 s322=s323+1
 s323=s324+1
 s324=s325+1
 s325=s326+1
 s326=s327+1
 s327=s328+1
 s328=s329+1
 s329=s330+1
 s330=s331+1
 s331=s332+1
 s332=s333+1
 s333=s334+1
 s334=s335+1
 s335=s336+1
 s336=s337+1
 s337=s338+1
 s338=s339+1
 s339=s340+1
 s340=s341+1
 s341=s342+1
 s342=s343+1
 s343=s344+1
 s344=s345+1
 s345=s346+1
 s346=s347+1
 s347=s348+1
 s348=s349+1
 s349=s350+1
 s350=s351+1
 s351=s352+1
 s352=s353+1
 s353=s354+1
 s354=s355+1
 s355=s356+1
 s356=s357+1
 s357=s358+1
 s358=s359+1
 s359=s360+1
 s360=s361+1
 s361=s362+1
 s362=s363+1
 s363=s364+1
 s364=s365+1
 s365=s366+1
 s366=s367+1
 s367=s368+1
 s368=s369+1
 s369=s370+1
 s370=s371+1
 s371=s372+1
 s372=s373+1
 s373=s374+1
 s374=s375+1
 s375=s376+1
 s376=s377+1
 s377=s378+1
 s378=s379+1
 s379=s380+1
 s380=s381+1
 s381=s382+1
 s382=s383+1
 s383=s384+1
 s384=s385+1
 s385=s386+1
 s386=s387+1
 s387=s388+1
 s388=s389+1
 s389=s390+1
 s390=s391+1
 s391=s392+1
 s392=s393+1
 s393=s394+1
 s394=s395+1
 s395=s396+1
 s396=s397+1
 s397=s398+1
 s398=s399+1
 s399=s400+1
 s400=s401+1
 s401=s402+1
 s402=s403+1
 s403=s404+1
 s404=s405+1
 s405=s406+1
 s406=s407+1
 s407=s408+1
 s408=s409+1
 s409=s410+1
 s410=s411+1
 s411=s412+1
 s412=s413+1
 s413=s414+1
 s414=s415+1
 s415=s416+1
 s416=s417+1
 s417=s418+1
 s418=s419+1
 s419=s420+1
 s420=s421+1
 s421=s422+1
 s422=s423+1
 s423=s424+1
 s424=s425+1
 s425=s426+1
 s426=s427+1
 s427=s428+1
 s428=s429+1
 s429=s430+1
 s430=s431+1
 s431=s432+1
 s432=s433+1
 s433=s434+1
 s434=s435+1
 s435=s436+1
 s436=s437+1
 s437=s438+1
 s438=s439+1
 s439=s440+1
 s440=s441+1
 s441=s442+1
 s442=s443+1
 s443=s444+1
 s444=s445+1
 s445=s446+1
 s446=s447+1
 s447=s448+1
 s448=s449+1
 s449=s450+1
 s450=1
 .long s0
