# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code32
    flds (%eax)                              # d9 00
    flds 0x12(%ebx)                          # d9 43 12
    flds 0x1234(%ebp,%esi,4)                 # d9 84 b5 34 12 00 00
    fldl (%eax)                              # dd 00
    fldl 0x12(%ebx)                          # dd 43 12
    fldl 0x1234(%ebp,%esi,4)                 # dd 84 b5 34 12 00 00
    fldt (%eax)                              # db 28
    fldt 0x12(%ebx)                          # db 6b 12
    fldt 0x1234(%ebp,%esi,4)                 # db ac b5 34 12 00 00
    fld %st(1)                               # d9 c1
    fld %st(2)                               # d9 c2
    fld %st(3)                               # d9 c3
    fldl %st(1)                              # d9 c1
    fldl %st(2)                              # d9 c2
    fldl %st(3)                              # d9 c3
    fsts (%eax)                              # d9 10
    fsts 0x12(%ebx)                          # d9 53 12
    fsts 0x1234(%ebp,%esi,4)                 # d9 94 b5 34 12 00 00
    fstl (%eax)                              # dd 10
    fstl 0x12(%ebx)                          # dd 53 12
    fstl 0x1234(%ebp,%esi,4)                 # dd 94 b5 34 12 00 00
    fst %st(1)                               # dd d1
    fst %st(2)                               # dd d2
    fst %st(3)                               # dd d3
    fstl %st(1)                              # dd d1
    fstl %st(2)                              # dd d2
    fstl %st(3)                              # dd d3
    fstps (%eax)                             # d9 18
    fstps 0x12(%ebx)                         # d9 5b 12
    fstps 0x1234(%ebp,%esi,4)                # d9 9c b5 34 12 00 00
    fstpl (%eax)                             # dd 18
    fstpl 0x12(%ebx)                         # dd 5b 12
    fstpl 0x1234(%ebp,%esi,4)                # dd 9c b5 34 12 00 00
    fstpt (%eax)                             # db 38
    fstpt 0x12(%ebx)                         # db 7b 12
    fstpt 0x1234(%ebp,%esi,4)                # db bc b5 34 12 00 00
    fstp %st(1)                              # dd d9
    fstp %st(2)                              # dd da
    fstp %st(3)                              # dd db
    fstpl %st(1)                             # dd d9
    fstpl %st(2)                             # dd da
    fstpl %st(3)                             # dd db
    filds (%eax)                             # df 00
    filds 0x12(%ebx)                         # df 43 12
    filds 0x1234(%ebp,%esi,4)                # df 84 b5 34 12 00 00
    fildl (%eax)                             # db 00
    fildl 0x12(%ebx)                         # db 43 12
    fildl 0x1234(%ebp,%esi,4)                # db 84 b5 34 12 00 00
    fildll (%eax)                            # df 28
    fildll 0x12(%ebx)                        # df 6b 12
    fildll 0x1234(%ebp,%esi,4)               # df ac b5 34 12 00 00
    fildq (%eax)                             # df 28
    fists (%eax)                             # df 10
    fists 0x12(%ebx)                         # df 53 12
    fists 0x1234(%ebp,%esi,4)                # df 94 b5 34 12 00 00
    fistl (%eax)                             # db 10
    fistl 0x12(%ebx)                         # db 53 12
    fistl 0x1234(%ebp,%esi,4)                # db 94 b5 34 12 00 00
    fistps (%eax)                            # df 18
    fistps 0x12(%ebx)                        # df 5b 12
    fistps 0x1234(%ebp,%esi,4)               # df 9c b5 34 12 00 00
    fistpl (%eax)                            # db 18
    fistpl 0x12(%ebx)                        # db 5b 12
    fistpl 0x1234(%ebp,%esi,4)               # db 9c b5 34 12 00 00
    fistpll (%eax)                           # df 38
    fistpll 0x12(%ebx)                       # df 7b 12
    fistpll 0x1234(%ebp,%esi,4)              # df bc b5 34 12 00 00
    fistpq (%eax)                            # df 38
    fisttps (%eax)                           # df 08
    fisttps 0x12(%ebx)                       # df 4b 12
    fisttps 0x1234(%ebp,%esi,4)              # df 8c b5 34 12 00 00
    fisttpl (%eax)                           # db 08
    fisttpl 0x12(%ebx)                       # db 4b 12
    fisttpl 0x1234(%ebp,%esi,4)              # db 8c b5 34 12 00 00
    fisttpll (%eax)                          # dd 08
    fisttpll 0x12(%ebx)                      # dd 4b 12
    fisttpll 0x1234(%ebp,%esi,4)             # dd 8c b5 34 12 00 00
    fisttpq (%eax)                           # dd 08
    fbld (%eax)                              # df 20
    fbld 0x12(%ebx)                          # df 63 12
    fbld 0x1234(%ebp,%esi,4)                 # df a4 b5 34 12 00 00
    fbstp (%eax)                             # df 30
    fbstp 0x12(%ebx)                         # df 73 12
    fbstp 0x1234(%ebp,%esi,4)                # df b4 b5 34 12 00 00
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
    fadds (%eax)                             # d8 00
    fadds 0x12(%ebx)                         # d8 43 12
    fadds 0x1234(%ebp,%esi,4)                # d8 84 b5 34 12 00 00
    faddl (%eax)                             # dc 00
    faddl 0x12(%ebx)                         # dc 43 12
    faddl 0x1234(%ebp,%esi,4)                # dc 84 b5 34 12 00 00
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
    fmuls (%eax)                             # d8 08
    fmuls 0x12(%ebx)                         # d8 4b 12
    fmuls 0x1234(%ebp,%esi,4)                # d8 8c b5 34 12 00 00
    fmull (%eax)                             # dc 08
    fmull 0x12(%ebx)                         # dc 4b 12
    fmull 0x1234(%ebp,%esi,4)                # dc 8c b5 34 12 00 00
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
    fsubs (%eax)                             # d8 20
    fsubs 0x12(%ebx)                         # d8 63 12
    fsubs 0x1234(%ebp,%esi,4)                # d8 a4 b5 34 12 00 00
    fsubl (%eax)                             # dc 20
    fsubl 0x12(%ebx)                         # dc 63 12
    fsubl 0x1234(%ebp,%esi,4)                # dc a4 b5 34 12 00 00
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
    fsubrs (%eax)                            # d8 28
    fsubrs 0x12(%ebx)                        # d8 6b 12
    fsubrs 0x1234(%ebp,%esi,4)               # d8 ac b5 34 12 00 00
    fsubrl (%eax)                            # dc 28
    fsubrl 0x12(%ebx)                        # dc 6b 12
    fsubrl 0x1234(%ebp,%esi,4)               # dc ac b5 34 12 00 00
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
    fdivs (%eax)                             # d8 30
    fdivs 0x12(%ebx)                         # d8 73 12
    fdivs 0x1234(%ebp,%esi,4)                # d8 b4 b5 34 12 00 00
    fdivl (%eax)                             # dc 30
    fdivl 0x12(%ebx)                         # dc 73 12
    fdivl 0x1234(%ebp,%esi,4)                # dc b4 b5 34 12 00 00
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
    fdivrs (%eax)                            # d8 38
    fdivrs 0x12(%ebx)                        # d8 7b 12
    fdivrs 0x1234(%ebp,%esi,4)               # d8 bc b5 34 12 00 00
    fdivrl (%eax)                            # dc 38
    fdivrl 0x12(%ebx)                        # dc 7b 12
    fdivrl 0x1234(%ebp,%esi,4)               # dc bc b5 34 12 00 00
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
    fiadds (%eax)                            # de 00
    fiadds 0x12(%ebx)                        # de 43 12
    fiadds 0x1234(%ebp,%esi,4)               # de 84 b5 34 12 00 00
    fiaddl (%eax)                            # da 00
    fiaddl 0x12(%ebx)                        # da 43 12
    fiaddl 0x1234(%ebp,%esi,4)               # da 84 b5 34 12 00 00
    fimuls (%eax)                            # de 08
    fimuls 0x12(%ebx)                        # de 4b 12
    fimuls 0x1234(%ebp,%esi,4)               # de 8c b5 34 12 00 00
    fimull (%eax)                            # da 08
    fimull 0x12(%ebx)                        # da 4b 12
    fimull 0x1234(%ebp,%esi,4)               # da 8c b5 34 12 00 00
    ficoms (%eax)                            # de 10
    ficoms 0x12(%ebx)                        # de 53 12
    ficoms 0x1234(%ebp,%esi,4)               # de 94 b5 34 12 00 00
    ficoml (%eax)                            # da 10
    ficoml 0x12(%ebx)                        # da 53 12
    ficoml 0x1234(%ebp,%esi,4)               # da 94 b5 34 12 00 00
    ficomps (%eax)                           # de 18
    ficomps 0x12(%ebx)                       # de 5b 12
    ficomps 0x1234(%ebp,%esi,4)              # de 9c b5 34 12 00 00
    ficompl (%eax)                           # da 18
    ficompl 0x12(%ebx)                       # da 5b 12
    ficompl 0x1234(%ebp,%esi,4)              # da 9c b5 34 12 00 00
    fisubs (%eax)                            # de 20
    fisubs 0x12(%ebx)                        # de 63 12
    fisubs 0x1234(%ebp,%esi,4)               # de a4 b5 34 12 00 00
    fisubl (%eax)                            # da 20
    fisubl 0x12(%ebx)                        # da 63 12
    fisubl 0x1234(%ebp,%esi,4)               # da a4 b5 34 12 00 00
    fisubrs (%eax)                           # de 28
    fisubrs 0x12(%ebx)                       # de 6b 12
    fisubrs 0x1234(%ebp,%esi,4)              # de ac b5 34 12 00 00
    fisubrl (%eax)                           # da 28
    fisubrl 0x12(%ebx)                       # da 6b 12
    fisubrl 0x1234(%ebp,%esi,4)              # da ac b5 34 12 00 00
    fidivs (%eax)                            # de 30
    fidivs 0x12(%ebx)                        # de 73 12
    fidivs 0x1234(%ebp,%esi,4)               # de b4 b5 34 12 00 00
    fidivl (%eax)                            # da 30
    fidivl 0x12(%ebx)                        # da 73 12
    fidivl 0x1234(%ebp,%esi,4)               # da b4 b5 34 12 00 00
    fidivrs (%eax)                           # de 38
    fidivrs 0x12(%ebx)                       # de 7b 12
    fidivrs 0x1234(%ebp,%esi,4)              # de bc b5 34 12 00 00
    fidivrl (%eax)                           # da 38
    fidivrl 0x12(%ebx)                       # da 7b 12
    fidivrl 0x1234(%ebp,%esi,4)              # da bc b5 34 12 00 00
    fcoms (%eax)                             # d8 10
    fcoms 0x12(%ebx)                         # d8 53 12
    fcoms 0x1234(%ebp,%esi,4)                # d8 94 b5 34 12 00 00
    fcoml (%eax)                             # dc 10
    fcoml 0x12(%ebx)                         # dc 53 12
    fcoml 0x1234(%ebp,%esi,4)                # dc 94 b5 34 12 00 00
    fcom %st(1)                              # d8 d1
    fcom %st(2)                              # d8 d2
    fcom %st(3)                              # d8 d3
    fcoml %st(1)                             # d8 d1
    fcoml %st(2)                             # d8 d2
    fcoml %st(3)                             # d8 d3
    fcom                                     # d8 d1
    fcomps (%eax)                            # d8 18
    fcomps 0x12(%ebx)                        # d8 5b 12
    fcomps 0x1234(%ebp,%esi,4)               # d8 9c b5 34 12 00 00
    fcompl (%eax)                            # dc 18
    fcompl 0x12(%ebx)                        # dc 5b 12
    fcompl 0x1234(%ebp,%esi,4)               # dc 9c b5 34 12 00 00
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
    fldcww (%eax)                            # d9 28
    fldcww 0x12(%ebx)                        # d9 6b 12
    fldcww 0x1234(%ebp,%esi,4)               # d9 ac b5 34 12 00 00
    fldenvs (%eax)                           # 66 d9 20
    fldenvs 0x12(%ebx)                       # 66 d9 63 12
    fldenvs 0x1234(%ebp,%esi,4)              # 66 d9 a4 b5 34 12 00 00
    fldenvl (%eax)                           # d9 20
    fldenvl 0x12(%ebx)                       # d9 63 12
    fldenvl 0x1234(%ebp,%esi,4)              # d9 a4 b5 34 12 00 00
    frstors (%eax)                           # 66 dd 20
    frstors 0x12(%ebx)                       # 66 dd 63 12
    frstors 0x1234(%ebp,%esi,4)              # 66 dd a4 b5 34 12 00 00
    frstorl (%eax)                           # dd 20
    frstorl 0x12(%ebx)                       # dd 63 12
    frstorl 0x1234(%ebp,%esi,4)              # dd a4 b5 34 12 00 00
    fnstenvs (%eax)                          # 66 d9 30
    fnstenvs 0x12(%ebx)                      # 66 d9 73 12
    fnstenvs 0x1234(%ebp,%esi,4)             # 66 d9 b4 b5 34 12 00 00
    fnstenvl (%eax)                          # d9 30
    fnstenvl 0x12(%ebx)                      # d9 73 12
    fnstenvl 0x1234(%ebp,%esi,4)             # d9 b4 b5 34 12 00 00
    fstenvs (%eax)                           # 9b 66 d9 30
    fstenvs 0x12(%ebx)                       # 9b 66 d9 73 12
    fstenvs 0x1234(%ebp,%esi,4)              # 9b 66 d9 b4 b5 34 12 00 00
    fstenvl (%eax)                           # 9b d9 30
    fstenvl 0x12(%ebx)                       # 9b d9 73 12
    fstenvl 0x1234(%ebp,%esi,4)              # 9b d9 b4 b5 34 12 00 00
    fnsaves (%eax)                           # 66 dd 30
    fnsaves 0x12(%ebx)                       # 66 dd 73 12
    fnsaves 0x1234(%ebp,%esi,4)              # 66 dd b4 b5 34 12 00 00
    fnsavel (%eax)                           # dd 30
    fnsavel 0x12(%ebx)                       # dd 73 12
    fnsavel 0x1234(%ebp,%esi,4)              # dd b4 b5 34 12 00 00
    fsaves (%eax)                            # 9b 66 dd 30
    fsaves 0x12(%ebx)                        # 9b 66 dd 73 12
    fsaves 0x1234(%ebp,%esi,4)               # 9b 66 dd b4 b5 34 12 00 00
    fsavel (%eax)                            # 9b dd 30
    fsavel 0x12(%ebx)                        # 9b dd 73 12
    fsavel 0x1234(%ebp,%esi,4)               # 9b dd b4 b5 34 12 00 00
    fnstcww (%eax)                           # d9 38
    fnstcww 0x12(%ebx)                       # d9 7b 12
    fnstcww 0x1234(%ebp,%esi,4)              # d9 bc b5 34 12 00 00
    fstcww (%eax)                            # 9b d9 38
    fstcww 0x12(%ebx)                        # 9b d9 7b 12
    fstcww 0x1234(%ebp,%esi,4)               # 9b d9 bc b5 34 12 00 00
    fnstsww (%eax)                           # dd 38
    fnstsww 0x12(%ebx)                       # dd 7b 12
    fnstsww 0x1234(%ebp,%esi,4)              # dd bc b5 34 12 00 00
    fstsww (%eax)                            # 9b dd 38
    fstsww 0x12(%ebx)                        # 9b dd 7b 12
    fstsww 0x1234(%ebp,%esi,4)               # 9b dd bc b5 34 12 00 00
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
