# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code64
    flds (%rax)                              # d9 00
    flds 0x12(%rip)                          # d9 05 12 00 00 00
    flds 0x1234(%r13,%r14,4)                 # 43 d9 84 b5 34 12 00 00
    fldl (%rax)                              # dd 00
    fldl 0x12(%rip)                          # dd 05 12 00 00 00
    fldl 0x1234(%r13,%r14,4)                 # 43 dd 84 b5 34 12 00 00
    fldt (%rax)                              # db 28
    fldt 0x12(%rip)                          # db 2d 12 00 00 00
    fldt 0x1234(%r13,%r14,4)                 # 43 db ac b5 34 12 00 00
    fld %st(1)                               # d9 c1
    fld %st(2)                               # d9 c2
    fld %st(3)                               # d9 c3
    fldl %st(1)                              # d9 c1
    fldl %st(2)                              # d9 c2
    fldl %st(3)                              # d9 c3
    fsts (%rax)                              # d9 10
    fsts 0x12(%rip)                          # d9 15 12 00 00 00
    fsts 0x1234(%r13,%r14,4)                 # 43 d9 94 b5 34 12 00 00
    fstl (%rax)                              # dd 10
    fstl 0x12(%rip)                          # dd 15 12 00 00 00
    fstl 0x1234(%r13,%r14,4)                 # 43 dd 94 b5 34 12 00 00
    fst %st(1)                               # dd d1
    fst %st(2)                               # dd d2
    fst %st(3)                               # dd d3
    fstl %st(1)                              # dd d1
    fstl %st(2)                              # dd d2
    fstl %st(3)                              # dd d3
    fstps (%rax)                             # d9 18
    fstps 0x12(%rip)                         # d9 1d 12 00 00 00
    fstps 0x1234(%r13,%r14,4)                # 43 d9 9c b5 34 12 00 00
    fstpl (%rax)                             # dd 18
    fstpl 0x12(%rip)                         # dd 1d 12 00 00 00
    fstpl 0x1234(%r13,%r14,4)                # 43 dd 9c b5 34 12 00 00
    fstpt (%rax)                             # db 38
    fstpt 0x12(%rip)                         # db 3d 12 00 00 00
    fstpt 0x1234(%r13,%r14,4)                # 43 db bc b5 34 12 00 00
    fstp %st(1)                              # dd d9
    fstp %st(2)                              # dd da
    fstp %st(3)                              # dd db
    fstpl %st(1)                             # dd d9
    fstpl %st(2)                             # dd da
    fstpl %st(3)                             # dd db
    filds (%rax)                             # df 00
    filds 0x12(%rip)                         # df 05 12 00 00 00
    filds 0x1234(%r13,%r14,4)                # 43 df 84 b5 34 12 00 00
    fildl (%rax)                             # db 00
    fildl 0x12(%rip)                         # db 05 12 00 00 00
    fildl 0x1234(%r13,%r14,4)                # 43 db 84 b5 34 12 00 00
    fildll (%rax)                            # df 28
    fildll 0x12(%rip)                        # df 2d 12 00 00 00
    fildll 0x1234(%r13,%r14,4)               # 43 df ac b5 34 12 00 00
    fildq (%rax)                             # df 28
    fists (%rax)                             # df 10
    fists 0x12(%rip)                         # df 15 12 00 00 00
    fists 0x1234(%r13,%r14,4)                # 43 df 94 b5 34 12 00 00
    fistl (%rax)                             # db 10
    fistl 0x12(%rip)                         # db 15 12 00 00 00
    fistl 0x1234(%r13,%r14,4)                # 43 db 94 b5 34 12 00 00
    fistps (%rax)                            # df 18
    fistps 0x12(%rip)                        # df 1d 12 00 00 00
    fistps 0x1234(%r13,%r14,4)               # 43 df 9c b5 34 12 00 00
    fistpl (%rax)                            # db 18
    fistpl 0x12(%rip)                        # db 1d 12 00 00 00
    fistpl 0x1234(%r13,%r14,4)               # 43 db 9c b5 34 12 00 00
    fistpll (%rax)                           # df 38
    fistpll 0x12(%rip)                       # df 3d 12 00 00 00
    fistpll 0x1234(%r13,%r14,4)              # 43 df bc b5 34 12 00 00
    fistpq (%rax)                            # df 38
    fisttps (%rax)                           # df 08
    fisttps 0x12(%rip)                       # df 0d 12 00 00 00
    fisttps 0x1234(%r13,%r14,4)              # 43 df 8c b5 34 12 00 00
    fisttpl (%rax)                           # db 08
    fisttpl 0x12(%rip)                       # db 0d 12 00 00 00
    fisttpl 0x1234(%r13,%r14,4)              # 43 db 8c b5 34 12 00 00
    fisttpll (%rax)                          # dd 08
    fisttpll 0x12(%rip)                      # dd 0d 12 00 00 00
    fisttpll 0x1234(%r13,%r14,4)             # 43 dd 8c b5 34 12 00 00
    fisttpq (%rax)                           # dd 08
    fbld (%rax)                              # df 20
    fbld 0x12(%rip)                          # df 25 12 00 00 00
    fbld 0x1234(%r13,%r14,4)                 # 43 df a4 b5 34 12 00 00
    fbstp (%rax)                             # df 30
    fbstp 0x12(%rip)                         # df 35 12 00 00 00
    fbstp 0x1234(%r13,%r14,4)                # 43 df b4 b5 34 12 00 00
    fxch %st(1)                              # d9 c9
    fxch %st(2)                              # d9 ca
    fxch %st(3)                              # d9 cb
    fxch                                     # d9 c9
    fcmovb %st(1),%st                        # da c1
    fcmovb %st(2),%st                        # da c2
    fcmovb %st(3),%st                        # da c3
    fcmovnae %st(1),%st                      # da c1
    fcmovnb %st(1),%st                       # db c1
    fcmovnb %st(2),%st                       # db c2
    fcmovnb %st(3),%st                       # db c3
    fcmovae %st(1),%st                       # db c1
    fcmove %st(1),%st                        # da c9
    fcmove %st(2),%st                        # da ca
    fcmove %st(3),%st                        # da cb
    fcmovne %st(1),%st                       # db c9
    fcmovne %st(2),%st                       # db ca
    fcmovne %st(3),%st                       # db cb
    fcmovbe %st(1),%st                       # da d1
    fcmovbe %st(2),%st                       # da d2
    fcmovbe %st(3),%st                       # da d3
    fcmovna %st(1),%st                       # da d1
    fcmovnbe %st(1),%st                      # db d1
    fcmovnbe %st(2),%st                      # db d2
    fcmovnbe %st(3),%st                      # db d3
    fcmova %st(1),%st                        # db d1
    fcmovu %st(1),%st                        # da d9
    fcmovu %st(2),%st                        # da da
    fcmovu %st(3),%st                        # da db
    fcmovnu %st(1),%st                       # db d9
    fcmovnu %st(2),%st                       # db da
    fcmovnu %st(3),%st                       # db db
    fadds (%rax)                             # d8 00
    fadds 0x12(%rip)                         # d8 05 12 00 00 00
    fadds 0x1234(%r13,%r14,4)                # 43 d8 84 b5 34 12 00 00
    faddl (%rax)                             # dc 00
    faddl 0x12(%rip)                         # dc 05 12 00 00 00
    faddl 0x1234(%r13,%r14,4)                # 43 dc 84 b5 34 12 00 00
    fadd %st(1),%st                          # d8 c1
    fadd %st(2),%st                          # d8 c2
    fadd %st(3),%st                          # d8 c3
    fadd %st(1)                              # d8 c1
    fadd %st(2)                              # d8 c2
    fadd %st(3)                              # d8 c3
    fadd %st,%st(1)                          # dc c1
    fadd %st,%st(2)                          # dc c2
    fadd %st,%st(3)                          # dc c3
    faddp %st,%st(1)                         # de c1
    faddp %st,%st(2)                         # de c2
    faddp %st,%st(3)                         # de c3
    faddp %st(1),%st                         # de c1
    faddp %st(2),%st                         # de c2
    faddp %st(3),%st                         # de c3
    faddp %st(1)                             # de c1
    faddp %st(2)                             # de c2
    faddp %st(3)                             # de c3
    faddp                                    # de c1
    fadd                                     # de c1
    fmuls (%rax)                             # d8 08
    fmuls 0x12(%rip)                         # d8 0d 12 00 00 00
    fmuls 0x1234(%r13,%r14,4)                # 43 d8 8c b5 34 12 00 00
    fmull (%rax)                             # dc 08
    fmull 0x12(%rip)                         # dc 0d 12 00 00 00
    fmull 0x1234(%r13,%r14,4)                # 43 dc 8c b5 34 12 00 00
    fmul %st(1),%st                          # d8 c9
    fmul %st(2),%st                          # d8 ca
    fmul %st(3),%st                          # d8 cb
    fmul %st(1)                              # d8 c9
    fmul %st(2)                              # d8 ca
    fmul %st(3)                              # d8 cb
    fmul %st,%st(1)                          # dc c9
    fmul %st,%st(2)                          # dc ca
    fmul %st,%st(3)                          # dc cb
    fmulp %st,%st(1)                         # de c9
    fmulp %st,%st(2)                         # de ca
    fmulp %st,%st(3)                         # de cb
    fmulp %st(1),%st                         # de c9
    fmulp %st(2),%st                         # de ca
    fmulp %st(3),%st                         # de cb
    fmulp %st(1)                             # de c9
    fmulp %st(2)                             # de ca
    fmulp %st(3)                             # de cb
    fmulp                                    # de c9
    fmul                                     # de c9
    fsubs (%rax)                             # d8 20
    fsubs 0x12(%rip)                         # d8 25 12 00 00 00
    fsubs 0x1234(%r13,%r14,4)                # 43 d8 a4 b5 34 12 00 00
    fsubl (%rax)                             # dc 20
    fsubl 0x12(%rip)                         # dc 25 12 00 00 00
    fsubl 0x1234(%r13,%r14,4)                # 43 dc a4 b5 34 12 00 00
    fsub %st(1),%st                          # d8 e1
    fsub %st(2),%st                          # d8 e2
    fsub %st(3),%st                          # d8 e3
    fsub %st(1)                              # d8 e1
    fsub %st(2)                              # d8 e2
    fsub %st(3)                              # d8 e3
    fsub %st,%st(1)                          # dc e1
    fsub %st,%st(2)                          # dc e2
    fsub %st,%st(3)                          # dc e3
    fsubp %st,%st(1)                         # de e1
    fsubp %st,%st(2)                         # de e2
    fsubp %st,%st(3)                         # de e3
    fsubp %st(1)                             # de e1
    fsubp %st(2)                             # de e2
    fsubp %st(3)                             # de e3
    fsubp                                    # de e1
    fsub                                     # de e1
    fsubrs (%rax)                            # d8 28
    fsubrs 0x12(%rip)                        # d8 2d 12 00 00 00
    fsubrs 0x1234(%r13,%r14,4)               # 43 d8 ac b5 34 12 00 00
    fsubrl (%rax)                            # dc 28
    fsubrl 0x12(%rip)                        # dc 2d 12 00 00 00
    fsubrl 0x1234(%r13,%r14,4)               # 43 dc ac b5 34 12 00 00
    fsubr %st(1),%st                         # d8 e9
    fsubr %st(2),%st                         # d8 ea
    fsubr %st(3),%st                         # d8 eb
    fsubr %st(1)                             # d8 e9
    fsubr %st(2)                             # d8 ea
    fsubr %st(3)                             # d8 eb
    fsubr %st,%st(1)                         # dc e9
    fsubr %st,%st(2)                         # dc ea
    fsubr %st,%st(3)                         # dc eb
    fsubrp %st,%st(1)                        # de e9
    fsubrp %st,%st(2)                        # de ea
    fsubrp %st,%st(3)                        # de eb
    fsubrp %st(1)                            # de e9
    fsubrp %st(2)                            # de ea
    fsubrp %st(3)                            # de eb
    fsubrp                                   # de e9
    fsubr                                    # de e9
    fdivs (%rax)                             # d8 30
    fdivs 0x12(%rip)                         # d8 35 12 00 00 00
    fdivs 0x1234(%r13,%r14,4)                # 43 d8 b4 b5 34 12 00 00
    fdivl (%rax)                             # dc 30
    fdivl 0x12(%rip)                         # dc 35 12 00 00 00
    fdivl 0x1234(%r13,%r14,4)                # 43 dc b4 b5 34 12 00 00
    fdiv %st(1),%st                          # d8 f1
    fdiv %st(2),%st                          # d8 f2
    fdiv %st(3),%st                          # d8 f3
    fdiv %st(1)                              # d8 f1
    fdiv %st(2)                              # d8 f2
    fdiv %st(3)                              # d8 f3
    fdiv %st,%st(1)                          # dc f1
    fdiv %st,%st(2)                          # dc f2
    fdiv %st,%st(3)                          # dc f3
    fdivp %st,%st(1)                         # de f1
    fdivp %st,%st(2)                         # de f2
    fdivp %st,%st(3)                         # de f3
    fdivp %st(1)                             # de f1
    fdivp %st(2)                             # de f2
    fdivp %st(3)                             # de f3
    fdivp                                    # de f1
    fdiv                                     # de f1
    fdivrs (%rax)                            # d8 38
    fdivrs 0x12(%rip)                        # d8 3d 12 00 00 00
    fdivrs 0x1234(%r13,%r14,4)               # 43 d8 bc b5 34 12 00 00
    fdivrl (%rax)                            # dc 38
    fdivrl 0x12(%rip)                        # dc 3d 12 00 00 00
    fdivrl 0x1234(%r13,%r14,4)               # 43 dc bc b5 34 12 00 00
    fdivr %st(1),%st                         # d8 f9
    fdivr %st(2),%st                         # d8 fa
    fdivr %st(3),%st                         # d8 fb
    fdivr %st(1)                             # d8 f9
    fdivr %st(2)                             # d8 fa
    fdivr %st(3)                             # d8 fb
    fdivr %st,%st(1)                         # dc f9
    fdivr %st,%st(2)                         # dc fa
    fdivr %st,%st(3)                         # dc fb
    fdivrp %st,%st(1)                        # de f9
    fdivrp %st,%st(2)                        # de fa
    fdivrp %st,%st(3)                        # de fb
    fdivrp %st(1)                            # de f9
    fdivrp %st(2)                            # de fa
    fdivrp %st(3)                            # de fb
    fdivrp                                   # de f9
    fdivr                                    # de f9
    fiadds (%rax)                            # de 00
    fiadds 0x12(%rip)                        # de 05 12 00 00 00
    fiadds 0x1234(%r13,%r14,4)               # 43 de 84 b5 34 12 00 00
    fiaddl (%rax)                            # da 00
    fiaddl 0x12(%rip)                        # da 05 12 00 00 00
    fiaddl 0x1234(%r13,%r14,4)               # 43 da 84 b5 34 12 00 00
    fimuls (%rax)                            # de 08
    fimuls 0x12(%rip)                        # de 0d 12 00 00 00
    fimuls 0x1234(%r13,%r14,4)               # 43 de 8c b5 34 12 00 00
    fimull (%rax)                            # da 08
    fimull 0x12(%rip)                        # da 0d 12 00 00 00
    fimull 0x1234(%r13,%r14,4)               # 43 da 8c b5 34 12 00 00
    ficoms (%rax)                            # de 10
    ficoms 0x12(%rip)                        # de 15 12 00 00 00
    ficoms 0x1234(%r13,%r14,4)               # 43 de 94 b5 34 12 00 00
    ficoml (%rax)                            # da 10
    ficoml 0x12(%rip)                        # da 15 12 00 00 00
    ficoml 0x1234(%r13,%r14,4)               # 43 da 94 b5 34 12 00 00
    ficomps (%rax)                           # de 18
    ficomps 0x12(%rip)                       # de 1d 12 00 00 00
    ficomps 0x1234(%r13,%r14,4)              # 43 de 9c b5 34 12 00 00
    ficompl (%rax)                           # da 18
    ficompl 0x12(%rip)                       # da 1d 12 00 00 00
    ficompl 0x1234(%r13,%r14,4)              # 43 da 9c b5 34 12 00 00
    fisubs (%rax)                            # de 20
    fisubs 0x12(%rip)                        # de 25 12 00 00 00
    fisubs 0x1234(%r13,%r14,4)               # 43 de a4 b5 34 12 00 00
    fisubl (%rax)                            # da 20
    fisubl 0x12(%rip)                        # da 25 12 00 00 00
    fisubl 0x1234(%r13,%r14,4)               # 43 da a4 b5 34 12 00 00
    fisubrs (%rax)                           # de 28
    fisubrs 0x12(%rip)                       # de 2d 12 00 00 00
    fisubrs 0x1234(%r13,%r14,4)              # 43 de ac b5 34 12 00 00
    fisubrl (%rax)                           # da 28
    fisubrl 0x12(%rip)                       # da 2d 12 00 00 00
    fisubrl 0x1234(%r13,%r14,4)              # 43 da ac b5 34 12 00 00
    fidivs (%rax)                            # de 30
    fidivs 0x12(%rip)                        # de 35 12 00 00 00
    fidivs 0x1234(%r13,%r14,4)               # 43 de b4 b5 34 12 00 00
    fidivl (%rax)                            # da 30
    fidivl 0x12(%rip)                        # da 35 12 00 00 00
    fidivl 0x1234(%r13,%r14,4)               # 43 da b4 b5 34 12 00 00
    fidivrs (%rax)                           # de 38
    fidivrs 0x12(%rip)                       # de 3d 12 00 00 00
    fidivrs 0x1234(%r13,%r14,4)              # 43 de bc b5 34 12 00 00
    fidivrl (%rax)                           # da 38
    fidivrl 0x12(%rip)                       # da 3d 12 00 00 00
    fidivrl 0x1234(%r13,%r14,4)              # 43 da bc b5 34 12 00 00
    fcoms (%rax)                             # d8 10
    fcoms 0x12(%rip)                         # d8 15 12 00 00 00
    fcoms 0x1234(%r13,%r14,4)                # 43 d8 94 b5 34 12 00 00
    fcoml (%rax)                             # dc 10
    fcoml 0x12(%rip)                         # dc 15 12 00 00 00
    fcoml 0x1234(%r13,%r14,4)                # 43 dc 94 b5 34 12 00 00
    fcom %st(1)                              # d8 d1
    fcom %st(2)                              # d8 d2
    fcom %st(3)                              # d8 d3
    fcoml %st(1)                             # d8 d1
    fcoml %st(2)                             # d8 d2
    fcoml %st(3)                             # d8 d3
    fcom                                     # d8 d1
    fcomps (%rax)                            # d8 18
    fcomps 0x12(%rip)                        # d8 1d 12 00 00 00
    fcomps 0x1234(%r13,%r14,4)               # 43 d8 9c b5 34 12 00 00
    fcompl (%rax)                            # dc 18
    fcompl 0x12(%rip)                        # dc 1d 12 00 00 00
    fcompl 0x1234(%r13,%r14,4)               # 43 dc 9c b5 34 12 00 00
    fcomp %st(1)                             # d8 d9
    fcomp %st(2)                             # d8 da
    fcomp %st(3)                             # d8 db
    fcompl %st(1)                            # d8 d9
    fcompl %st(2)                            # d8 da
    fcompl %st(3)                            # d8 db
    fcomp                                    # d8 d9
    fucom %st(1)                             # dd e1
    fucom %st(2)                             # dd e2
    fucom %st(3)                             # dd e3
    fucom                                    # dd e1
    fucomp %st(1)                            # dd e9
    fucomp %st(2)                            # dd ea
    fucomp %st(3)                            # dd eb
    fucomp                                   # dd e9
    fcompp                                   # de d9
    fucompp                                  # da e9
    fucomi %st(1),%st                        # db e9
    fucomi %st(2),%st                        # db ea
    fucomi %st(3),%st                        # db eb
    fucomi %st(1)                            # db e9
    fucomi %st(2)                            # db ea
    fucomi %st(3)                            # db eb
    fucomi                                   # db e9
    fcomi %st(1),%st                         # db f1
    fcomi %st(2),%st                         # db f2
    fcomi %st(3),%st                         # db f3
    fcomi %st(1)                             # db f1
    fcomi %st(2)                             # db f2
    fcomi %st(3)                             # db f3
    fcomi                                    # db f1
    fucomip %st(1),%st                       # df e9
    fucomip %st(2),%st                       # df ea
    fucomip %st(3),%st                       # df eb
    fucompi %st(1),%st                       # df e9
    fucomip %st(1)                           # df e9
    fucomip %st(2)                           # df ea
    fucomip %st(3)                           # df eb
    fucompi %st(1)                           # df e9
    fucomip                                  # df e9
    fucompi                                  # df e9
    fcomip %st(1),%st                        # df f1
    fcomip %st(2),%st                        # df f2
    fcomip %st(3),%st                        # df f3
    fcompi %st(1),%st                        # df f1
    fcomip %st(1)                            # df f1
    fcomip %st(2)                            # df f2
    fcomip %st(3)                            # df f3
    fcompi %st(1)                            # df f1
    fcomip                                   # df f1
    fcompi                                   # df f1
    fchs                                     # d9 e0
    fabs                                     # d9 e1
    ftst                                     # d9 e4
    fxam                                     # d9 e5
    fld1                                     # d9 e8
    fldl2t                                   # d9 e9
    fldl2e                                   # d9 ea
    fldpi                                    # d9 eb
    fldlg2                                   # d9 ec
    fldln2                                   # d9 ed
    fldz                                     # d9 ee
    f2xm1                                    # d9 f0
    fyl2x                                    # d9 f1
    fptan                                    # d9 f2
    fpatan                                   # d9 f3
    fxtract                                  # d9 f4
    fprem1                                   # d9 f5
    fdecstp                                  # d9 f6
    fincstp                                  # d9 f7
    fprem                                    # d9 f8
    fyl2xp1                                  # d9 f9
    fsqrt                                    # d9 fa
    fsincos                                  # d9 fb
    frndint                                  # d9 fc
    fscale                                   # d9 fd
    fsin                                     # d9 fe
    fcos                                     # d9 ff
    fnop                                     # d9 d0
    ffree %st(1)                             # dd c1
    ffree %st(2)                             # dd c2
    ffree %st(3)                             # dd c3
    ffreep %st(1)                            # df c1
    ffreep %st(2)                            # df c2
    ffreep %st(3)                            # df c3
    fldcww (%rax)                            # d9 28
    fldcww 0x12(%rip)                        # d9 2d 12 00 00 00
    fldcww 0x1234(%r13,%r14,4)               # 43 d9 ac b5 34 12 00 00
    fldenvs (%rax)                           # 66 d9 20
    fldenvs 0x12(%rip)                       # 66 d9 25 12 00 00 00
    fldenvs 0x1234(%r13,%r14,4)              # 66 43 d9 a4 b5 34 12 00 00
    fldenvl (%rax)                           # d9 20
    fldenvl 0x12(%rip)                       # d9 25 12 00 00 00
    fldenvl 0x1234(%r13,%r14,4)              # 43 d9 a4 b5 34 12 00 00
    frstors (%rax)                           # 66 dd 20
    frstors 0x12(%rip)                       # 66 dd 25 12 00 00 00
    frstors 0x1234(%r13,%r14,4)              # 66 43 dd a4 b5 34 12 00 00
    frstorl (%rax)                           # dd 20
    frstorl 0x12(%rip)                       # dd 25 12 00 00 00
    frstorl 0x1234(%r13,%r14,4)              # 43 dd a4 b5 34 12 00 00
    fnstenvs (%rax)                          # 66 d9 30
    fnstenvs 0x12(%rip)                      # 66 d9 35 12 00 00 00
    fnstenvs 0x1234(%r13,%r14,4)             # 66 43 d9 b4 b5 34 12 00 00
    fnstenvl (%rax)                          # d9 30
    fnstenvl 0x12(%rip)                      # d9 35 12 00 00 00
    fnstenvl 0x1234(%r13,%r14,4)             # 43 d9 b4 b5 34 12 00 00
    fstenvs (%rax)                           # 9b 66 d9 30
    fstenvs 0x12(%rip)                       # 9b 66 d9 35 12 00 00 00
    fstenvs 0x1234(%r13,%r14,4)              # 9b 66 43 d9 b4 b5 34 12 00 00
    fstenvl (%rax)                           # 9b d9 30
    fstenvl 0x12(%rip)                       # 9b d9 35 12 00 00 00
    fstenvl 0x1234(%r13,%r14,4)              # 9b 43 d9 b4 b5 34 12 00 00
    fnsaves (%rax)                           # 66 dd 30
    fnsaves 0x12(%rip)                       # 66 dd 35 12 00 00 00
    fnsaves 0x1234(%r13,%r14,4)              # 66 43 dd b4 b5 34 12 00 00
    fnsavel (%rax)                           # dd 30
    fnsavel 0x12(%rip)                       # dd 35 12 00 00 00
    fnsavel 0x1234(%r13,%r14,4)              # 43 dd b4 b5 34 12 00 00
    fsaves (%rax)                            # 9b 66 dd 30
    fsaves 0x12(%rip)                        # 9b 66 dd 35 12 00 00 00
    fsaves 0x1234(%r13,%r14,4)               # 9b 66 43 dd b4 b5 34 12 00 00
    fsavel (%rax)                            # 9b dd 30
    fsavel 0x12(%rip)                        # 9b dd 35 12 00 00 00
    fsavel 0x1234(%r13,%r14,4)               # 9b 43 dd b4 b5 34 12 00 00
    fnstcww (%rax)                           # d9 38
    fnstcww 0x12(%rip)                       # d9 3d 12 00 00 00
    fnstcww 0x1234(%r13,%r14,4)              # 43 d9 bc b5 34 12 00 00
    fstcww (%rax)                            # 9b d9 38
    fstcww 0x12(%rip)                        # 9b d9 3d 12 00 00 00
    fstcww 0x1234(%r13,%r14,4)               # 9b 43 d9 bc b5 34 12 00 00
    fnstsww (%rax)                           # dd 38
    fnstsww 0x12(%rip)                       # dd 3d 12 00 00 00
    fnstsww 0x1234(%r13,%r14,4)              # 43 dd bc b5 34 12 00 00
    fstsww (%rax)                            # 9b dd 38
    fstsww 0x12(%rip)                        # 9b dd 3d 12 00 00 00
    fstsww 0x1234(%r13,%r14,4)               # 9b 43 dd bc b5 34 12 00 00
    fninit                                   # db e3
    finit                                    # 9b db e3
    fnclex                                   # db e2
    fclex                                    # 9b db e2
    fnstsw %ax                               # df e0
    fstsw %ax                                # 9b df e0
    fnstsw                                   # df e0
    fstsw                                    # 9b df e0
    fwait                                    # 9b
    wait                                     # 9b
    fnsetpm                                  # db e4
    fneni                                    # db e0
    fndisi                                   # db e1
    frstpm                                   # db e5
    fsetpm                                   # 9b db e4
    feni                                     # 9b db e0
    fdisi                                    # 9b db e1
