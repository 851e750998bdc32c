# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code16
    flds (%bx,%si)                           # d9 00
    flds 0x12(%bx)                           # d9 47 12
    flds 0x1234(%bp,%di)                     # d9 83 34 12
    fldl (%bx,%si)                           # dd 00
    fldl 0x12(%bx)                           # dd 47 12
    fldl 0x1234(%bp,%di)                     # dd 83 34 12
    fldt (%bx,%si)                           # db 28
    fldt 0x12(%bx)                           # db 6f 12
    fldt 0x1234(%bp,%di)                     # db ab 34 12
    fld %st(1)                               # d9 c1
    fld %st(2)                               # d9 c2
    fld %st(3)                               # d9 c3
    fldl %st(1)                              # d9 c1
    fldl %st(2)                              # d9 c2
    fldl %st(3)                              # d9 c3
    fsts (%bx,%si)                           # d9 10
    fsts 0x12(%bx)                           # d9 57 12
    fsts 0x1234(%bp,%di)                     # d9 93 34 12
    fstl (%bx,%si)                           # dd 10
    fstl 0x12(%bx)                           # dd 57 12
    fstl 0x1234(%bp,%di)                     # dd 93 34 12
    fst %st(1)                               # dd d1
    fst %st(2)                               # dd d2
    fst %st(3)                               # dd d3
    fstl %st(1)                              # dd d1
    fstl %st(2)                              # dd d2
    fstl %st(3)                              # dd d3
    fstps (%bx,%si)                          # d9 18
    fstps 0x12(%bx)                          # d9 5f 12
    fstps 0x1234(%bp,%di)                    # d9 9b 34 12
    fstpl (%bx,%si)                          # dd 18
    fstpl 0x12(%bx)                          # dd 5f 12
    fstpl 0x1234(%bp,%di)                    # dd 9b 34 12
    fstpt (%bx,%si)                          # db 38
    fstpt 0x12(%bx)                          # db 7f 12
    fstpt 0x1234(%bp,%di)                    # db bb 34 12
    fstp %st(1)                              # dd d9
    fstp %st(2)                              # dd da
    fstp %st(3)                              # dd db
    fstpl %st(1)                             # dd d9
    fstpl %st(2)                             # dd da
    fstpl %st(3)                             # dd db
    filds (%bx,%si)                          # df 00
    filds 0x12(%bx)                          # df 47 12
    filds 0x1234(%bp,%di)                    # df 83 34 12
    fildl (%bx,%si)                          # db 00
    fildl 0x12(%bx)                          # db 47 12
    fildl 0x1234(%bp,%di)                    # db 83 34 12
    fildll (%bx,%si)                         # df 28
    fildll 0x12(%bx)                         # df 6f 12
    fildll 0x1234(%bp,%di)                   # df ab 34 12
    fildq (%bx,%si)                          # df 28
    fists (%bx,%si)                          # df 10
    fists 0x12(%bx)                          # df 57 12
    fists 0x1234(%bp,%di)                    # df 93 34 12
    fistl (%bx,%si)                          # db 10
    fistl 0x12(%bx)                          # db 57 12
    fistl 0x1234(%bp,%di)                    # db 93 34 12
    fistps (%bx,%si)                         # df 18
    fistps 0x12(%bx)                         # df 5f 12
    fistps 0x1234(%bp,%di)                   # df 9b 34 12
    fistpl (%bx,%si)                         # db 18
    fistpl 0x12(%bx)                         # db 5f 12
    fistpl 0x1234(%bp,%di)                   # db 9b 34 12
    fistpll (%bx,%si)                        # df 38
    fistpll 0x12(%bx)                        # df 7f 12
    fistpll 0x1234(%bp,%di)                  # df bb 34 12
    fistpq (%bx,%si)                         # df 38
    fisttps (%bx,%si)                        # df 08
    fisttps 0x12(%bx)                        # df 4f 12
    fisttps 0x1234(%bp,%di)                  # df 8b 34 12
    fisttpl (%bx,%si)                        # db 08
    fisttpl 0x12(%bx)                        # db 4f 12
    fisttpl 0x1234(%bp,%di)                  # db 8b 34 12
    fisttpll (%bx,%si)                       # dd 08
    fisttpll 0x12(%bx)                       # dd 4f 12
    fisttpll 0x1234(%bp,%di)                 # dd 8b 34 12
    fisttpq (%bx,%si)                        # dd 08
    fbld (%bx,%si)                           # df 20
    fbld 0x12(%bx)                           # df 67 12
    fbld 0x1234(%bp,%di)                     # df a3 34 12
    fbstp (%bx,%si)                          # df 30
    fbstp 0x12(%bx)                          # df 77 12
    fbstp 0x1234(%bp,%di)                    # df b3 34 12
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
    fadds (%bx,%si)                          # d8 00
    fadds 0x12(%bx)                          # d8 47 12
    fadds 0x1234(%bp,%di)                    # d8 83 34 12
    faddl (%bx,%si)                          # dc 00
    faddl 0x12(%bx)                          # dc 47 12
    faddl 0x1234(%bp,%di)                    # dc 83 34 12
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
    fmuls (%bx,%si)                          # d8 08
    fmuls 0x12(%bx)                          # d8 4f 12
    fmuls 0x1234(%bp,%di)                    # d8 8b 34 12
    fmull (%bx,%si)                          # dc 08
    fmull 0x12(%bx)                          # dc 4f 12
    fmull 0x1234(%bp,%di)                    # dc 8b 34 12
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
    fsubs (%bx,%si)                          # d8 20
    fsubs 0x12(%bx)                          # d8 67 12
    fsubs 0x1234(%bp,%di)                    # d8 a3 34 12
    fsubl (%bx,%si)                          # dc 20
    fsubl 0x12(%bx)                          # dc 67 12
    fsubl 0x1234(%bp,%di)                    # dc a3 34 12
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
    fsubrs (%bx,%si)                         # d8 28
    fsubrs 0x12(%bx)                         # d8 6f 12
    fsubrs 0x1234(%bp,%di)                   # d8 ab 34 12
    fsubrl (%bx,%si)                         # dc 28
    fsubrl 0x12(%bx)                         # dc 6f 12
    fsubrl 0x1234(%bp,%di)                   # dc ab 34 12
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
    fdivs (%bx,%si)                          # d8 30
    fdivs 0x12(%bx)                          # d8 77 12
    fdivs 0x1234(%bp,%di)                    # d8 b3 34 12
    fdivl (%bx,%si)                          # dc 30
    fdivl 0x12(%bx)                          # dc 77 12
    fdivl 0x1234(%bp,%di)                    # dc b3 34 12
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
    fdivrs (%bx,%si)                         # d8 38
    fdivrs 0x12(%bx)                         # d8 7f 12
    fdivrs 0x1234(%bp,%di)                   # d8 bb 34 12
    fdivrl (%bx,%si)                         # dc 38
    fdivrl 0x12(%bx)                         # dc 7f 12
    fdivrl 0x1234(%bp,%di)                   # dc bb 34 12
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
    fiadds (%bx,%si)                         # de 00
    fiadds 0x12(%bx)                         # de 47 12
    fiadds 0x1234(%bp,%di)                   # de 83 34 12
    fiaddl (%bx,%si)                         # da 00
    fiaddl 0x12(%bx)                         # da 47 12
    fiaddl 0x1234(%bp,%di)                   # da 83 34 12
    fimuls (%bx,%si)                         # de 08
    fimuls 0x12(%bx)                         # de 4f 12
    fimuls 0x1234(%bp,%di)                   # de 8b 34 12
    fimull (%bx,%si)                         # da 08
    fimull 0x12(%bx)                         # da 4f 12
    fimull 0x1234(%bp,%di)                   # da 8b 34 12
    ficoms (%bx,%si)                         # de 10
    ficoms 0x12(%bx)                         # de 57 12
    ficoms 0x1234(%bp,%di)                   # de 93 34 12
    ficoml (%bx,%si)                         # da 10
    ficoml 0x12(%bx)                         # da 57 12
    ficoml 0x1234(%bp,%di)                   # da 93 34 12
    ficomps (%bx,%si)                        # de 18
    ficomps 0x12(%bx)                        # de 5f 12
    ficomps 0x1234(%bp,%di)                  # de 9b 34 12
    ficompl (%bx,%si)                        # da 18
    ficompl 0x12(%bx)                        # da 5f 12
    ficompl 0x1234(%bp,%di)                  # da 9b 34 12
    fisubs (%bx,%si)                         # de 20
    fisubs 0x12(%bx)                         # de 67 12
    fisubs 0x1234(%bp,%di)                   # de a3 34 12
    fisubl (%bx,%si)                         # da 20
    fisubl 0x12(%bx)                         # da 67 12
    fisubl 0x1234(%bp,%di)                   # da a3 34 12
    fisubrs (%bx,%si)                        # de 28
    fisubrs 0x12(%bx)                        # de 6f 12
    fisubrs 0x1234(%bp,%di)                  # de ab 34 12
    fisubrl (%bx,%si)                        # da 28
    fisubrl 0x12(%bx)                        # da 6f 12
    fisubrl 0x1234(%bp,%di)                  # da ab 34 12
    fidivs (%bx,%si)                         # de 30
    fidivs 0x12(%bx)                         # de 77 12
    fidivs 0x1234(%bp,%di)                   # de b3 34 12
    fidivl (%bx,%si)                         # da 30
    fidivl 0x12(%bx)                         # da 77 12
    fidivl 0x1234(%bp,%di)                   # da b3 34 12
    fidivrs (%bx,%si)                        # de 38
    fidivrs 0x12(%bx)                        # de 7f 12
    fidivrs 0x1234(%bp,%di)                  # de bb 34 12
    fidivrl (%bx,%si)                        # da 38
    fidivrl 0x12(%bx)                        # da 7f 12
    fidivrl 0x1234(%bp,%di)                  # da bb 34 12
    fcoms (%bx,%si)                          # d8 10
    fcoms 0x12(%bx)                          # d8 57 12
    fcoms 0x1234(%bp,%di)                    # d8 93 34 12
    fcoml (%bx,%si)                          # dc 10
    fcoml 0x12(%bx)                          # dc 57 12
    fcoml 0x1234(%bp,%di)                    # dc 93 34 12
    fcom %st(1)                              # d8 d1
    fcom %st(2)                              # d8 d2
    fcom %st(3)                              # d8 d3
    fcoml %st(1)                             # d8 d1
    fcoml %st(2)                             # d8 d2
    fcoml %st(3)                             # d8 d3
    fcom                                     # d8 d1
    fcomps (%bx,%si)                         # d8 18
    fcomps 0x12(%bx)                         # d8 5f 12
    fcomps 0x1234(%bp,%di)                   # d8 9b 34 12
    fcompl (%bx,%si)                         # dc 18
    fcompl 0x12(%bx)                         # dc 5f 12
    fcompl 0x1234(%bp,%di)                   # dc 9b 34 12
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
    fldcww (%bx,%si)                         # d9 28
    fldcww 0x12(%bx)                         # d9 6f 12
    fldcww 0x1234(%bp,%di)                   # d9 ab 34 12
    fldenvs (%bx,%si)                        # d9 20
    fldenvs 0x12(%bx)                        # d9 67 12
    fldenvs 0x1234(%bp,%di)                  # d9 a3 34 12
    fldenvl (%bx,%si)                        # 66 d9 20
    fldenvl 0x12(%bx)                        # 66 d9 67 12
    fldenvl 0x1234(%bp,%di)                  # 66 d9 a3 34 12
    frstors (%bx,%si)                        # dd 20
    frstors 0x12(%bx)                        # dd 67 12
    frstors 0x1234(%bp,%di)                  # dd a3 34 12
    frstorl (%bx,%si)                        # 66 dd 20
    frstorl 0x12(%bx)                        # 66 dd 67 12
    frstorl 0x1234(%bp,%di)                  # 66 dd a3 34 12
    fnstenvs (%bx,%si)                       # d9 30
    fnstenvs 0x12(%bx)                       # d9 77 12
    fnstenvs 0x1234(%bp,%di)                 # d9 b3 34 12
    fnstenvl (%bx,%si)                       # 66 d9 30
    fnstenvl 0x12(%bx)                       # 66 d9 77 12
    fnstenvl 0x1234(%bp,%di)                 # 66 d9 b3 34 12
    fstenvs (%bx,%si)                        # 9b d9 30
    fstenvs 0x12(%bx)                        # 9b d9 77 12
    fstenvs 0x1234(%bp,%di)                  # 9b d9 b3 34 12
    fstenvl (%bx,%si)                        # 9b 66 d9 30
    fstenvl 0x12(%bx)                        # 9b 66 d9 77 12
    fstenvl 0x1234(%bp,%di)                  # 9b 66 d9 b3 34 12
    fnsaves (%bx,%si)                        # dd 30
    fnsaves 0x12(%bx)                        # dd 77 12
    fnsaves 0x1234(%bp,%di)                  # dd b3 34 12
    fnsavel (%bx,%si)                        # 66 dd 30
    fnsavel 0x12(%bx)                        # 66 dd 77 12
    fnsavel 0x1234(%bp,%di)                  # 66 dd b3 34 12
    fsaves (%bx,%si)                         # 9b dd 30
    fsaves 0x12(%bx)                         # 9b dd 77 12
    fsaves 0x1234(%bp,%di)                   # 9b dd b3 34 12
    fsavel (%bx,%si)                         # 9b 66 dd 30
    fsavel 0x12(%bx)                         # 9b 66 dd 77 12
    fsavel 0x1234(%bp,%di)                   # 9b 66 dd b3 34 12
    fnstcww (%bx,%si)                        # d9 38
    fnstcww 0x12(%bx)                        # d9 7f 12
    fnstcww 0x1234(%bp,%di)                  # d9 bb 34 12
    fstcww (%bx,%si)                         # 9b d9 38
    fstcww 0x12(%bx)                         # 9b d9 7f 12
    fstcww 0x1234(%bp,%di)                   # 9b d9 bb 34 12
    fnstsww (%bx,%si)                        # dd 38
    fnstsww 0x12(%bx)                        # dd 7f 12
    fnstsww 0x1234(%bp,%di)                  # dd bb 34 12
    fstsww (%bx,%si)                         # 9b dd 38
    fstsww 0x12(%bx)                         # 9b dd 7f 12
    fstsww 0x1234(%bp,%di)                   # 9b dd bb 34 12
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
