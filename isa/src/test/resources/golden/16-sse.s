# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code16
    fxsave (%bx,%si)                         # 0f ae 00
    fxsave 0x12(%bx)                         # 0f ae 47 12
    fxsave 0x1234(%bp,%di)                   # 0f ae 83 34 12
    fxrstor (%bx,%si)                        # 0f ae 08
    fxrstor 0x12(%bx)                        # 0f ae 4f 12
    fxrstor 0x1234(%bp,%di)                  # 0f ae 8b 34 12
    ldmxcsr (%bx,%si)                        # 0f ae 10
    ldmxcsr 0x12(%bx)                        # 0f ae 57 12
    ldmxcsr 0x1234(%bp,%di)                  # 0f ae 93 34 12
    stmxcsr (%bx,%si)                        # 0f ae 18
    stmxcsr 0x12(%bx)                        # 0f ae 5f 12
    stmxcsr 0x1234(%bp,%di)                  # 0f ae 9b 34 12
    movaps %xmm3,%xmm1                       # 0f 28 cb
    movaps 0x12(%bx),%xmm1                   # 0f 28 4f 12
    movaps 0x1234(%bp,%di),%xmm1             # 0f 28 8b 34 12
    movaps %xmm1,%xmm3                       # 0f 28 d9
    movaps %xmm1,0x12(%bx)                   # 0f 29 4f 12
    movaps %xmm1,0x1234(%bp,%di)             # 0f 29 8b 34 12
    movups %xmm3,%xmm1                       # 0f 10 cb
    movups 0x12(%bx),%xmm1                   # 0f 10 4f 12
    movups 0x1234(%bp,%di),%xmm1             # 0f 10 8b 34 12
    movups %xmm1,%xmm3                       # 0f 10 d9
    movups %xmm1,0x12(%bx)                   # 0f 11 4f 12
    movups %xmm1,0x1234(%bp,%di)             # 0f 11 8b 34 12
    movntps %xmm1,(%bx,%si)                  # 0f 2b 08
    movntps %xmm1,0x12(%bx)                  # 0f 2b 4f 12
    movntps %xmm1,0x1234(%bp,%di)            # 0f 2b 8b 34 12
    movmskps %xmm3,%ecx                      # 0f 50 cb
    movmskpsl %xmm3,%ecx                     # 0f 50 cb
    movlps (%bx,%si),%xmm1                   # 0f 12 08
    movlps 0x12(%bx),%xmm1                   # 0f 12 4f 12
    movlps 0x1234(%bp,%di),%xmm1             # 0f 12 8b 34 12
    movlps %xmm1,(%bx,%si)                   # 0f 13 08
    movlps %xmm1,0x12(%bx)                   # 0f 13 4f 12
    movlps %xmm1,0x1234(%bp,%di)             # 0f 13 8b 34 12
    movhps (%bx,%si),%xmm1                   # 0f 16 08
    movhps 0x12(%bx),%xmm1                   # 0f 16 4f 12
    movhps 0x1234(%bp,%di),%xmm1             # 0f 16 8b 34 12
    movhps %xmm1,(%bx,%si)                   # 0f 17 08
    movhps %xmm1,0x12(%bx)                   # 0f 17 4f 12
    movhps %xmm1,0x1234(%bp,%di)             # 0f 17 8b 34 12
    movapd %xmm3,%xmm1                       # 66 0f 28 cb
    movapd 0x12(%bx),%xmm1                   # 66 0f 28 4f 12
    movapd 0x1234(%bp,%di),%xmm1             # 66 0f 28 8b 34 12
    movapd %xmm1,%xmm3                       # 66 0f 28 d9
    movapd %xmm1,0x12(%bx)                   # 66 0f 29 4f 12
    movapd %xmm1,0x1234(%bp,%di)             # 66 0f 29 8b 34 12
    movupd %xmm3,%xmm1                       # 66 0f 10 cb
    movupd 0x12(%bx),%xmm1                   # 66 0f 10 4f 12
    movupd 0x1234(%bp,%di),%xmm1             # 66 0f 10 8b 34 12
    movupd %xmm1,%xmm3                       # 66 0f 10 d9
    movupd %xmm1,0x12(%bx)                   # 66 0f 11 4f 12
    movupd %xmm1,0x1234(%bp,%di)             # 66 0f 11 8b 34 12
    movntpd %xmm1,(%bx,%si)                  # 66 0f 2b 08
    movntpd %xmm1,0x12(%bx)                  # 66 0f 2b 4f 12
    movntpd %xmm1,0x1234(%bp,%di)            # 66 0f 2b 8b 34 12
    movmskpd %xmm3,%ecx                      # 66 0f 50 cb
    movmskpdl %xmm3,%ecx                     # 66 0f 50 cb
    movlpd (%bx,%si),%xmm1                   # 66 0f 12 08
    movlpd 0x12(%bx),%xmm1                   # 66 0f 12 4f 12
    movlpd 0x1234(%bp,%di),%xmm1             # 66 0f 12 8b 34 12
    movlpd %xmm1,(%bx,%si)                   # 66 0f 13 08
    movlpd %xmm1,0x12(%bx)                   # 66 0f 13 4f 12
    movlpd %xmm1,0x1234(%bp,%di)             # 66 0f 13 8b 34 12
    movhpd (%bx,%si),%xmm1                   # 66 0f 16 08
    movhpd 0x12(%bx),%xmm1                   # 66 0f 16 4f 12
    movhpd 0x1234(%bp,%di),%xmm1             # 66 0f 16 8b 34 12
    movhpd %xmm1,(%bx,%si)                   # 66 0f 17 08
    movhpd %xmm1,0x12(%bx)                   # 66 0f 17 4f 12
    movhpd %xmm1,0x1234(%bp,%di)             # 66 0f 17 8b 34 12
    movhlps %xmm3,%xmm1                      # 0f 12 cb
    movlhps %xmm3,%xmm1                      # 0f 16 cb
    movss %xmm3,%xmm1                        # f3 0f 10 cb
    movss 0x12(%bx),%xmm1                    # f3 0f 10 4f 12
    movss 0x1234(%bp,%di),%xmm1              # f3 0f 10 8b 34 12
    movss %xmm1,%xmm3                        # f3 0f 10 d9
    movss %xmm1,0x12(%bx)                    # f3 0f 11 4f 12
    movss %xmm1,0x1234(%bp,%di)              # f3 0f 11 8b 34 12
    movsd %xmm3,%xmm1                        # f2 0f 10 cb
    movsd 0x12(%bx),%xmm1                    # f2 0f 10 4f 12
    movsd 0x1234(%bp,%di),%xmm1              # f2 0f 10 8b 34 12
    movsd %xmm1,%xmm3                        # f2 0f 10 d9
    movsd %xmm1,0x12(%bx)                    # f2 0f 11 4f 12
    movsd %xmm1,0x1234(%bp,%di)              # f2 0f 11 8b 34 12
    movntil %ecx,(%bx,%si)                   # 0f c3 08
    movntil %ecx,0x12(%bx)                   # 0f c3 4f 12
    movntil %ecx,0x1234(%bp,%di)             # 0f c3 8b 34 12
    movddup %xmm3,%xmm1                      # f2 0f 12 cb
    movddup 0x12(%bx),%xmm1                  # f2 0f 12 4f 12
    movddup 0x1234(%bp,%di),%xmm1            # f2 0f 12 8b 34 12
    movsldup %xmm3,%xmm1                     # f3 0f 12 cb
    movsldup 0x12(%bx),%xmm1                 # f3 0f 12 4f 12
    movsldup 0x1234(%bp,%di),%xmm1           # f3 0f 12 8b 34 12
    movshdup %xmm3,%xmm1                     # f3 0f 16 cb
    movshdup 0x12(%bx),%xmm1                 # f3 0f 16 4f 12
    movshdup 0x1234(%bp,%di),%xmm1           # f3 0f 16 8b 34 12
    lddqu (%bx,%si),%xmm1                    # f2 0f f0 08
    lddqu 0x12(%bx),%xmm1                    # f2 0f f0 4f 12
    lddqu 0x1234(%bp,%di),%xmm1              # f2 0f f0 8b 34 12
    movntdqa (%bx,%si),%xmm1                 # 66 0f 38 2a 08
    movntdqa 0x12(%bx),%xmm1                 # 66 0f 38 2a 4f 12
    movntdqa 0x1234(%bp,%di),%xmm1           # 66 0f 38 2a 8b 34 12
    sqrtps %xmm3,%xmm1                       # 0f 51 cb
    sqrtps 0x12(%bx),%xmm1                   # 0f 51 4f 12
    sqrtps 0x1234(%bp,%di),%xmm1             # 0f 51 8b 34 12
    sqrtpd %xmm3,%xmm1                       # 66 0f 51 cb
    sqrtpd 0x12(%bx),%xmm1                   # 66 0f 51 4f 12
    sqrtpd 0x1234(%bp,%di),%xmm1             # 66 0f 51 8b 34 12
    sqrtss %xmm3,%xmm1                       # f3 0f 51 cb
    sqrtss 0x12(%bx),%xmm1                   # f3 0f 51 4f 12
    sqrtss 0x1234(%bp,%di),%xmm1             # f3 0f 51 8b 34 12
    sqrtsd %xmm3,%xmm1                       # f2 0f 51 cb
    sqrtsd 0x12(%bx),%xmm1                   # f2 0f 51 4f 12
    sqrtsd 0x1234(%bp,%di),%xmm1             # f2 0f 51 8b 34 12
    rsqrtps %xmm3,%xmm1                      # 0f 52 cb
    rsqrtps 0x12(%bx),%xmm1                  # 0f 52 4f 12
    rsqrtps 0x1234(%bp,%di),%xmm1            # 0f 52 8b 34 12
    rsqrtss %xmm3,%xmm1                      # f3 0f 52 cb
    rsqrtss 0x12(%bx),%xmm1                  # f3 0f 52 4f 12
    rsqrtss 0x1234(%bp,%di),%xmm1            # f3 0f 52 8b 34 12
    rcpps %xmm3,%xmm1                        # 0f 53 cb
    rcpps 0x12(%bx),%xmm1                    # 0f 53 4f 12
    rcpps 0x1234(%bp,%di),%xmm1              # 0f 53 8b 34 12
    rcpss %xmm3,%xmm1                        # f3 0f 53 cb
    rcpss 0x12(%bx),%xmm1                    # f3 0f 53 4f 12
    rcpss 0x1234(%bp,%di),%xmm1              # f3 0f 53 8b 34 12
    andps %xmm3,%xmm1                        # 0f 54 cb
    andps 0x12(%bx),%xmm1                    # 0f 54 4f 12
    andps 0x1234(%bp,%di),%xmm1              # 0f 54 8b 34 12
    andpd %xmm3,%xmm1                        # 66 0f 54 cb
    andpd 0x12(%bx),%xmm1                    # 66 0f 54 4f 12
    andpd 0x1234(%bp,%di),%xmm1              # 66 0f 54 8b 34 12
    andnps %xmm3,%xmm1                       # 0f 55 cb
    andnps 0x12(%bx),%xmm1                   # 0f 55 4f 12
    andnps 0x1234(%bp,%di),%xmm1             # 0f 55 8b 34 12
    andnpd %xmm3,%xmm1                       # 66 0f 55 cb
    andnpd 0x12(%bx),%xmm1                   # 66 0f 55 4f 12
    andnpd 0x1234(%bp,%di),%xmm1             # 66 0f 55 8b 34 12
    orps %xmm3,%xmm1                         # 0f 56 cb
    orps 0x12(%bx),%xmm1                     # 0f 56 4f 12
    orps 0x1234(%bp,%di),%xmm1               # 0f 56 8b 34 12
    orpd %xmm3,%xmm1                         # 66 0f 56 cb
    orpd 0x12(%bx),%xmm1                     # 66 0f 56 4f 12
    orpd 0x1234(%bp,%di),%xmm1               # 66 0f 56 8b 34 12
    xorps %xmm3,%xmm1                        # 0f 57 cb
    xorps 0x12(%bx),%xmm1                    # 0f 57 4f 12
    xorps 0x1234(%bp,%di),%xmm1              # 0f 57 8b 34 12
    xorpd %xmm3,%xmm1                        # 66 0f 57 cb
    xorpd 0x12(%bx),%xmm1                    # 66 0f 57 4f 12
    xorpd 0x1234(%bp,%di),%xmm1              # 66 0f 57 8b 34 12
    addps %xmm3,%xmm1                        # 0f 58 cb
    addps 0x12(%bx),%xmm1                    # 0f 58 4f 12
    addps 0x1234(%bp,%di),%xmm1              # 0f 58 8b 34 12
    addpd %xmm3,%xmm1                        # 66 0f 58 cb
    addpd 0x12(%bx),%xmm1                    # 66 0f 58 4f 12
    addpd 0x1234(%bp,%di),%xmm1              # 66 0f 58 8b 34 12
    addss %xmm3,%xmm1                        # f3 0f 58 cb
    addss 0x12(%bx),%xmm1                    # f3 0f 58 4f 12
    addss 0x1234(%bp,%di),%xmm1              # f3 0f 58 8b 34 12
    addsd %xmm3,%xmm1                        # f2 0f 58 cb
    addsd 0x12(%bx),%xmm1                    # f2 0f 58 4f 12
    addsd 0x1234(%bp,%di),%xmm1              # f2 0f 58 8b 34 12
    mulps %xmm3,%xmm1                        # 0f 59 cb
    mulps 0x12(%bx),%xmm1                    # 0f 59 4f 12
    mulps 0x1234(%bp,%di),%xmm1              # 0f 59 8b 34 12
    mulpd %xmm3,%xmm1                        # 66 0f 59 cb
    mulpd 0x12(%bx),%xmm1                    # 66 0f 59 4f 12
    mulpd 0x1234(%bp,%di),%xmm1              # 66 0f 59 8b 34 12
    mulss %xmm3,%xmm1                        # f3 0f 59 cb
    mulss 0x12(%bx),%xmm1                    # f3 0f 59 4f 12
    mulss 0x1234(%bp,%di),%xmm1              # f3 0f 59 8b 34 12
    mulsd %xmm3,%xmm1                        # f2 0f 59 cb
    mulsd 0x12(%bx),%xmm1                    # f2 0f 59 4f 12
    mulsd 0x1234(%bp,%di),%xmm1              # f2 0f 59 8b 34 12
    subps %xmm3,%xmm1                        # 0f 5c cb
    subps 0x12(%bx),%xmm1                    # 0f 5c 4f 12
    subps 0x1234(%bp,%di),%xmm1              # 0f 5c 8b 34 12
    subpd %xmm3,%xmm1                        # 66 0f 5c cb
    subpd 0x12(%bx),%xmm1                    # 66 0f 5c 4f 12
    subpd 0x1234(%bp,%di),%xmm1              # 66 0f 5c 8b 34 12
    subss %xmm3,%xmm1                        # f3 0f 5c cb
    subss 0x12(%bx),%xmm1                    # f3 0f 5c 4f 12
    subss 0x1234(%bp,%di),%xmm1              # f3 0f 5c 8b 34 12
    subsd %xmm3,%xmm1                        # f2 0f 5c cb
    subsd 0x12(%bx),%xmm1                    # f2 0f 5c 4f 12
    subsd 0x1234(%bp,%di),%xmm1              # f2 0f 5c 8b 34 12
    minps %xmm3,%xmm1                        # 0f 5d cb
    minps 0x12(%bx),%xmm1                    # 0f 5d 4f 12
    minps 0x1234(%bp,%di),%xmm1              # 0f 5d 8b 34 12
    minpd %xmm3,%xmm1                        # 66 0f 5d cb
    minpd 0x12(%bx),%xmm1                    # 66 0f 5d 4f 12
    minpd 0x1234(%bp,%di),%xmm1              # 66 0f 5d 8b 34 12
    minss %xmm3,%xmm1                        # f3 0f 5d cb
    minss 0x12(%bx),%xmm1                    # f3 0f 5d 4f 12
    minss 0x1234(%bp,%di),%xmm1              # f3 0f 5d 8b 34 12
    minsd %xmm3,%xmm1                        # f2 0f 5d cb
    minsd 0x12(%bx),%xmm1                    # f2 0f 5d 4f 12
    minsd 0x1234(%bp,%di),%xmm1              # f2 0f 5d 8b 34 12
    divps %xmm3,%xmm1                        # 0f 5e cb
    divps 0x12(%bx),%xmm1                    # 0f 5e 4f 12
    divps 0x1234(%bp,%di),%xmm1              # 0f 5e 8b 34 12
    divpd %xmm3,%xmm1                        # 66 0f 5e cb
    divpd 0x12(%bx),%xmm1                    # 66 0f 5e 4f 12
    divpd 0x1234(%bp,%di),%xmm1              # 66 0f 5e 8b 34 12
    divss %xmm3,%xmm1                        # f3 0f 5e cb
    divss 0x12(%bx),%xmm1                    # f3 0f 5e 4f 12
    divss 0x1234(%bp,%di),%xmm1              # f3 0f 5e 8b 34 12
    divsd %xmm3,%xmm1                        # f2 0f 5e cb
    divsd 0x12(%bx),%xmm1                    # f2 0f 5e 4f 12
    divsd 0x1234(%bp,%di),%xmm1              # f2 0f 5e 8b 34 12
    maxps %xmm3,%xmm1                        # 0f 5f cb
    maxps 0x12(%bx),%xmm1                    # 0f 5f 4f 12
    maxps 0x1234(%bp,%di),%xmm1              # 0f 5f 8b 34 12
    maxpd %xmm3,%xmm1                        # 66 0f 5f cb
    maxpd 0x12(%bx),%xmm1                    # 66 0f 5f 4f 12
    maxpd 0x1234(%bp,%di),%xmm1              # 66 0f 5f 8b 34 12
    maxss %xmm3,%xmm1                        # f3 0f 5f cb
    maxss 0x12(%bx),%xmm1                    # f3 0f 5f 4f 12
    maxss 0x1234(%bp,%di),%xmm1              # f3 0f 5f 8b 34 12
    maxsd %xmm3,%xmm1                        # f2 0f 5f cb
    maxsd 0x12(%bx),%xmm1                    # f2 0f 5f 4f 12
    maxsd 0x1234(%bp,%di),%xmm1              # f2 0f 5f 8b 34 12
    unpcklps %xmm3,%xmm1                     # 0f 14 cb
    unpcklps 0x12(%bx),%xmm1                 # 0f 14 4f 12
    unpcklps 0x1234(%bp,%di),%xmm1           # 0f 14 8b 34 12
    unpcklpd %xmm3,%xmm1                     # 66 0f 14 cb
    unpcklpd 0x12(%bx),%xmm1                 # 66 0f 14 4f 12
    unpcklpd 0x1234(%bp,%di),%xmm1           # 66 0f 14 8b 34 12
    unpckhps %xmm3,%xmm1                     # 0f 15 cb
    unpckhps 0x12(%bx),%xmm1                 # 0f 15 4f 12
    unpckhps 0x1234(%bp,%di),%xmm1           # 0f 15 8b 34 12
    unpckhpd %xmm3,%xmm1                     # 66 0f 15 cb
    unpckhpd 0x12(%bx),%xmm1                 # 66 0f 15 4f 12
    unpckhpd 0x1234(%bp,%di),%xmm1           # 66 0f 15 8b 34 12
    ucomiss %xmm3,%xmm1                      # 0f 2e cb
    ucomiss 0x12(%bx),%xmm1                  # 0f 2e 4f 12
    ucomiss 0x1234(%bp,%di),%xmm1            # 0f 2e 8b 34 12
    ucomisd %xmm3,%xmm1                      # 66 0f 2e cb
    ucomisd 0x12(%bx),%xmm1                  # 66 0f 2e 4f 12
    ucomisd 0x1234(%bp,%di),%xmm1            # 66 0f 2e 8b 34 12
    comiss %xmm3,%xmm1                       # 0f 2f cb
    comiss 0x12(%bx),%xmm1                   # 0f 2f 4f 12
    comiss 0x1234(%bp,%di),%xmm1             # 0f 2f 8b 34 12
    comisd %xmm3,%xmm1                       # 66 0f 2f cb
    comisd 0x12(%bx),%xmm1                   # 66 0f 2f 4f 12
    comisd 0x1234(%bp,%di),%xmm1             # 66 0f 2f 8b 34 12
    cmpps $0x12,%xmm3,%xmm1                  # 0f c2 cb 12
    cmpps $0x12,0x12(%bx),%xmm1              # 0f c2 4f 12 12
    cmpps $0x12,0x1234(%bp,%di),%xmm1        # 0f c2 8b 34 12 12
    cmppd $0x12,%xmm3,%xmm1                  # 66 0f c2 cb 12
    cmppd $0x12,0x12(%bx),%xmm1              # 66 0f c2 4f 12 12
    cmppd $0x12,0x1234(%bp,%di),%xmm1        # 66 0f c2 8b 34 12 12
    cmpss $0x12,%xmm3,%xmm1                  # f3 0f c2 cb 12
    cmpss $0x12,0x12(%bx),%xmm1              # f3 0f c2 4f 12 12
    cmpss $0x12,0x1234(%bp,%di),%xmm1        # f3 0f c2 8b 34 12 12
    cmpsd $0x12,%xmm3,%xmm1                  # f2 0f c2 cb 12
    cmpsd $0x12,0x12(%bx),%xmm1              # f2 0f c2 4f 12 12
    cmpsd $0x12,0x1234(%bp,%di),%xmm1        # f2 0f c2 8b 34 12 12
    shufps $0x12,%xmm3,%xmm1                 # 0f c6 cb 12
    shufps $0x12,0x12(%bx),%xmm1             # 0f c6 4f 12 12
    shufps $0x12,0x1234(%bp,%di),%xmm1       # 0f c6 8b 34 12 12
    shufpd $0x12,%xmm3,%xmm1                 # 66 0f c6 cb 12
    shufpd $0x12,0x12(%bx),%xmm1             # 66 0f c6 4f 12 12
    shufpd $0x12,0x1234(%bp,%di),%xmm1       # 66 0f c6 8b 34 12 12
    addsubpd %xmm3,%xmm1                     # 66 0f d0 cb
    addsubpd 0x12(%bx),%xmm1                 # 66 0f d0 4f 12
    addsubpd 0x1234(%bp,%di),%xmm1           # 66 0f d0 8b 34 12
    addsubps %xmm3,%xmm1                     # f2 0f d0 cb
    addsubps 0x12(%bx),%xmm1                 # f2 0f d0 4f 12
    addsubps 0x1234(%bp,%di),%xmm1           # f2 0f d0 8b 34 12
    haddpd %xmm3,%xmm1                       # 66 0f 7c cb
    haddpd 0x12(%bx),%xmm1                   # 66 0f 7c 4f 12
    haddpd 0x1234(%bp,%di),%xmm1             # 66 0f 7c 8b 34 12
    haddps %xmm3,%xmm1                       # f2 0f 7c cb
    haddps 0x12(%bx),%xmm1                   # f2 0f 7c 4f 12
    haddps 0x1234(%bp,%di),%xmm1             # f2 0f 7c 8b 34 12
    hsubpd %xmm3,%xmm1                       # 66 0f 7d cb
    hsubpd 0x12(%bx),%xmm1                   # 66 0f 7d 4f 12
    hsubpd 0x1234(%bp,%di),%xmm1             # 66 0f 7d 8b 34 12
    hsubps %xmm3,%xmm1                       # f2 0f 7d cb
    hsubps 0x12(%bx),%xmm1                   # f2 0f 7d 4f 12
    hsubps 0x1234(%bp,%di),%xmm1             # f2 0f 7d 8b 34 12
    cvtpi2ps %mm1,%xmm1                      # 0f 2a c9
    cvtpi2ps 0x12(%bx),%xmm1                 # 0f 2a 4f 12
    cvtpi2ps 0x1234(%bp,%di),%xmm1           # 0f 2a 8b 34 12
    cvtpi2pd %mm1,%xmm1                      # 66 0f 2a c9
    cvtpi2pd 0x12(%bx),%xmm1                 # 66 0f 2a 4f 12
    cvtpi2pd 0x1234(%bp,%di),%xmm1           # 66 0f 2a 8b 34 12
    cvtsi2ssl %ebx,%xmm1                     # f3 0f 2a cb
    cvtsi2ssl 0x12(%bx),%xmm1                # f3 0f 2a 4f 12
    cvtsi2ssl 0x1234(%bp,%di),%xmm1          # f3 0f 2a 8b 34 12
    cvttss2sil %xmm3,%ecx                    # f3 0f 2c cb
    cvttss2sil 0x12(%bx),%ecx                # f3 0f 2c 4f 12
    cvttss2sil 0x1234(%bp,%di),%ecx          # f3 0f 2c 8b 34 12
    cvtss2sil %xmm3,%ecx                     # f3 0f 2d cb
    cvtss2sil 0x12(%bx),%ecx                 # f3 0f 2d 4f 12
    cvtss2sil 0x1234(%bp,%di),%ecx           # f3 0f 2d 8b 34 12
    cvtsi2sdl %ebx,%xmm1                     # f2 0f 2a cb
    cvtsi2sdl 0x12(%bx),%xmm1                # f2 0f 2a 4f 12
    cvtsi2sdl 0x1234(%bp,%di),%xmm1          # f2 0f 2a 8b 34 12
    cvttsd2sil %xmm3,%ecx                    # f2 0f 2c cb
    cvttsd2sil 0x12(%bx),%ecx                # f2 0f 2c 4f 12
    cvttsd2sil 0x1234(%bp,%di),%ecx          # f2 0f 2c 8b 34 12
    cvtsd2sil %xmm3,%ecx                     # f2 0f 2d cb
    cvtsd2sil 0x12(%bx),%ecx                 # f2 0f 2d 4f 12
    cvtsd2sil 0x1234(%bp,%di),%ecx           # f2 0f 2d 8b 34 12
    cvttps2pi %xmm3,%mm1                     # 0f 2c cb
    cvttps2pi 0x12(%bx),%mm2                 # 0f 2c 57 12
    cvttps2pi 0x1234(%bp,%di),%mm3           # 0f 2c 9b 34 12
    cvttpd2pi %xmm3,%mm1                     # 66 0f 2c cb
    cvttpd2pi 0x12(%bx),%mm2                 # 66 0f 2c 57 12
    cvttpd2pi 0x1234(%bp,%di),%mm3           # 66 0f 2c 9b 34 12
    cvtps2pi %xmm3,%mm1                      # 0f 2d cb
    cvtps2pi 0x12(%bx),%mm2                  # 0f 2d 57 12
    cvtps2pi 0x1234(%bp,%di),%mm3            # 0f 2d 9b 34 12
    cvtpd2pi %xmm3,%mm1                      # 66 0f 2d cb
    cvtpd2pi 0x12(%bx),%mm2                  # 66 0f 2d 57 12
    cvtpd2pi 0x1234(%bp,%di),%mm3            # 66 0f 2d 9b 34 12
    cvtps2pd %xmm3,%xmm1                     # 0f 5a cb
    cvtps2pd 0x12(%bx),%xmm1                 # 0f 5a 4f 12
    cvtps2pd 0x1234(%bp,%di),%xmm1           # 0f 5a 8b 34 12
    cvtpd2ps %xmm3,%xmm1                     # 66 0f 5a cb
    cvtpd2ps 0x12(%bx),%xmm1                 # 66 0f 5a 4f 12
    cvtpd2ps 0x1234(%bp,%di),%xmm1           # 66 0f 5a 8b 34 12
    cvtss2sd %xmm3,%xmm1                     # f3 0f 5a cb
    cvtss2sd 0x12(%bx),%xmm1                 # f3 0f 5a 4f 12
    cvtss2sd 0x1234(%bp,%di),%xmm1           # f3 0f 5a 8b 34 12
    cvtsd2ss %xmm3,%xmm1                     # f2 0f 5a cb
    cvtsd2ss 0x12(%bx),%xmm1                 # f2 0f 5a 4f 12
    cvtsd2ss 0x1234(%bp,%di),%xmm1           # f2 0f 5a 8b 34 12
    cvtdq2ps %xmm3,%xmm1                     # 0f 5b cb
    cvtdq2ps 0x12(%bx),%xmm1                 # 0f 5b 4f 12
    cvtdq2ps 0x1234(%bp,%di),%xmm1           # 0f 5b 8b 34 12
    cvtps2dq %xmm3,%xmm1                     # 66 0f 5b cb
    cvtps2dq 0x12(%bx),%xmm1                 # 66 0f 5b 4f 12
    cvtps2dq 0x1234(%bp,%di),%xmm1           # 66 0f 5b 8b 34 12
    cvttps2dq %xmm3,%xmm1                    # f3 0f 5b cb
    cvttps2dq 0x12(%bx),%xmm1                # f3 0f 5b 4f 12
    cvttps2dq 0x1234(%bp,%di),%xmm1          # f3 0f 5b 8b 34 12
    cvttpd2dq %xmm3,%xmm1                    # 66 0f e6 cb
    cvttpd2dq 0x12(%bx),%xmm1                # 66 0f e6 4f 12
    cvttpd2dq 0x1234(%bp,%di),%xmm1          # 66 0f e6 8b 34 12
    cvtdq2pd %xmm3,%xmm1                     # f3 0f e6 cb
    cvtdq2pd 0x12(%bx),%xmm1                 # f3 0f e6 4f 12
    cvtdq2pd 0x1234(%bp,%di),%xmm1           # f3 0f e6 8b 34 12
    cvtpd2dq %xmm3,%xmm1                     # f2 0f e6 cb
    cvtpd2dq 0x12(%bx),%xmm1                 # f2 0f e6 4f 12
    cvtpd2dq 0x1234(%bp,%di),%xmm1           # f2 0f e6 8b 34 12
    pshufb %mm1,%mm1                         # 0f 38 00 c9
    pshufb 0x12(%bx),%mm2                    # 0f 38 00 57 12
    pshufb 0x1234(%bp,%di),%mm3              # 0f 38 00 9b 34 12
    pshufb %xmm3,%xmm1                       # 66 0f 38 00 cb
    pshufb 0x12(%bx),%xmm1                   # 66 0f 38 00 4f 12
    pshufb 0x1234(%bp,%di),%xmm1             # 66 0f 38 00 8b 34 12
    phaddw %mm1,%mm1                         # 0f 38 01 c9
    phaddw 0x12(%bx),%mm2                    # 0f 38 01 57 12
    phaddw 0x1234(%bp,%di),%mm3              # 0f 38 01 9b 34 12
    phaddw %xmm3,%xmm1                       # 66 0f 38 01 cb
    phaddw 0x12(%bx),%xmm1                   # 66 0f 38 01 4f 12
    phaddw 0x1234(%bp,%di),%xmm1             # 66 0f 38 01 8b 34 12
    phaddd %mm1,%mm1                         # 0f 38 02 c9
    phaddd 0x12(%bx),%mm2                    # 0f 38 02 57 12
    phaddd 0x1234(%bp,%di),%mm3              # 0f 38 02 9b 34 12
    phaddd %xmm3,%xmm1                       # 66 0f 38 02 cb
    phaddd 0x12(%bx),%xmm1                   # 66 0f 38 02 4f 12
    phaddd 0x1234(%bp,%di),%xmm1             # 66 0f 38 02 8b 34 12
    phaddsw %mm1,%mm1                        # 0f 38 03 c9
    phaddsw 0x12(%bx),%mm2                   # 0f 38 03 57 12
    phaddsw 0x1234(%bp,%di),%mm3             # 0f 38 03 9b 34 12
    phaddsw %xmm3,%xmm1                      # 66 0f 38 03 cb
    phaddsw 0x12(%bx),%xmm1                  # 66 0f 38 03 4f 12
    phaddsw 0x1234(%bp,%di),%xmm1            # 66 0f 38 03 8b 34 12
    pmaddubsw %mm1,%mm1                      # 0f 38 04 c9
    pmaddubsw 0x12(%bx),%mm2                 # 0f 38 04 57 12
    pmaddubsw 0x1234(%bp,%di),%mm3           # 0f 38 04 9b 34 12
    pmaddubsw %xmm3,%xmm1                    # 66 0f 38 04 cb
    pmaddubsw 0x12(%bx),%xmm1                # 66 0f 38 04 4f 12
    pmaddubsw 0x1234(%bp,%di),%xmm1          # 66 0f 38 04 8b 34 12
    phsubw %mm1,%mm1                         # 0f 38 05 c9
    phsubw 0x12(%bx),%mm2                    # 0f 38 05 57 12
    phsubw 0x1234(%bp,%di),%mm3              # 0f 38 05 9b 34 12
    phsubw %xmm3,%xmm1                       # 66 0f 38 05 cb
    phsubw 0x12(%bx),%xmm1                   # 66 0f 38 05 4f 12
    phsubw 0x1234(%bp,%di),%xmm1             # 66 0f 38 05 8b 34 12
    phsubd %mm1,%mm1                         # 0f 38 06 c9
    phsubd 0x12(%bx),%mm2                    # 0f 38 06 57 12
    phsubd 0x1234(%bp,%di),%mm3              # 0f 38 06 9b 34 12
    phsubd %xmm3,%xmm1                       # 66 0f 38 06 cb
    phsubd 0x12(%bx),%xmm1                   # 66 0f 38 06 4f 12
    phsubd 0x1234(%bp,%di),%xmm1             # 66 0f 38 06 8b 34 12
    phsubsw %mm1,%mm1                        # 0f 38 07 c9
    phsubsw 0x12(%bx),%mm2                   # 0f 38 07 57 12
    phsubsw 0x1234(%bp,%di),%mm3             # 0f 38 07 9b 34 12
    phsubsw %xmm3,%xmm1                      # 66 0f 38 07 cb
    phsubsw 0x12(%bx),%xmm1                  # 66 0f 38 07 4f 12
    phsubsw 0x1234(%bp,%di),%xmm1            # 66 0f 38 07 8b 34 12
    psignb %mm1,%mm1                         # 0f 38 08 c9
    psignb 0x12(%bx),%mm2                    # 0f 38 08 57 12
    psignb 0x1234(%bp,%di),%mm3              # 0f 38 08 9b 34 12
    psignb %xmm3,%xmm1                       # 66 0f 38 08 cb
    psignb 0x12(%bx),%xmm1                   # 66 0f 38 08 4f 12
    psignb 0x1234(%bp,%di),%xmm1             # 66 0f 38 08 8b 34 12
    psignw %mm1,%mm1                         # 0f 38 09 c9
    psignw 0x12(%bx),%mm2                    # 0f 38 09 57 12
    psignw 0x1234(%bp,%di),%mm3              # 0f 38 09 9b 34 12
    psignw %xmm3,%xmm1                       # 66 0f 38 09 cb
    psignw 0x12(%bx),%xmm1                   # 66 0f 38 09 4f 12
    psignw 0x1234(%bp,%di),%xmm1             # 66 0f 38 09 8b 34 12
    psignd %mm1,%mm1                         # 0f 38 0a c9
    psignd 0x12(%bx),%mm2                    # 0f 38 0a 57 12
    psignd 0x1234(%bp,%di),%mm3              # 0f 38 0a 9b 34 12
    psignd %xmm3,%xmm1                       # 66 0f 38 0a cb
    psignd 0x12(%bx),%xmm1                   # 66 0f 38 0a 4f 12
    psignd 0x1234(%bp,%di),%xmm1             # 66 0f 38 0a 8b 34 12
    pmulhrsw %mm1,%mm1                       # 0f 38 0b c9
    pmulhrsw 0x12(%bx),%mm2                  # 0f 38 0b 57 12
    pmulhrsw 0x1234(%bp,%di),%mm3            # 0f 38 0b 9b 34 12
    pmulhrsw %xmm3,%xmm1                     # 66 0f 38 0b cb
    pmulhrsw 0x12(%bx),%xmm1                 # 66 0f 38 0b 4f 12
    pmulhrsw 0x1234(%bp,%di),%xmm1           # 66 0f 38 0b 8b 34 12
    pabsb %mm1,%mm1                          # 0f 38 1c c9
    pabsb 0x12(%bx),%mm2                     # 0f 38 1c 57 12
    pabsb 0x1234(%bp,%di),%mm3               # 0f 38 1c 9b 34 12
    pabsb %xmm3,%xmm1                        # 66 0f 38 1c cb
    pabsb 0x12(%bx),%xmm1                    # 66 0f 38 1c 4f 12
    pabsb 0x1234(%bp,%di),%xmm1              # 66 0f 38 1c 8b 34 12
    pabsw %mm1,%mm1                          # 0f 38 1d c9
    pabsw 0x12(%bx),%mm2                     # 0f 38 1d 57 12
    pabsw 0x1234(%bp,%di),%mm3               # 0f 38 1d 9b 34 12
    pabsw %xmm3,%xmm1                        # 66 0f 38 1d cb
    pabsw 0x12(%bx),%xmm1                    # 66 0f 38 1d 4f 12
    pabsw 0x1234(%bp,%di),%xmm1              # 66 0f 38 1d 8b 34 12
    pabsd %mm1,%mm1                          # 0f 38 1e c9
    pabsd 0x12(%bx),%mm2                     # 0f 38 1e 57 12
    pabsd 0x1234(%bp,%di),%mm3               # 0f 38 1e 9b 34 12
    pabsd %xmm3,%xmm1                        # 66 0f 38 1e cb
    pabsd 0x12(%bx),%xmm1                    # 66 0f 38 1e 4f 12
    pabsd 0x1234(%bp,%di),%xmm1              # 66 0f 38 1e 8b 34 12
    palignr $0x12,%mm1,%mm1                  # 0f 3a 0f c9 12
    palignr $0x12,0x12(%bx),%mm2             # 0f 3a 0f 57 12 12
    palignr $0x12,0x1234(%bp,%di),%mm3       # 0f 3a 0f 9b 34 12 12
    palignr $0x12,%xmm3,%xmm1                # 66 0f 3a 0f cb 12
    palignr $0x12,0x12(%bx),%xmm1            # 66 0f 3a 0f 4f 12 12
    palignr $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 0f 8b 34 12 12
    pblendvb %xmm0,%xmm3,%xmm1               # 66 0f 38 10 cb
    pblendvb %xmm0,0x12(%bx),%xmm1           # 66 0f 38 10 4f 12
    pblendvb %xmm0,0x1234(%bp,%di),%xmm1     # 66 0f 38 10 8b 34 12
    pblendvb %xmm3,%xmm1                     # 66 0f 38 10 cb
    pblendvb 0x12(%bx),%xmm1                 # 66 0f 38 10 4f 12
    pblendvb 0x1234(%bp,%di),%xmm1           # 66 0f 38 10 8b 34 12
    blendvps %xmm0,%xmm3,%xmm1               # 66 0f 38 14 cb
    blendvps %xmm0,0x12(%bx),%xmm1           # 66 0f 38 14 4f 12
    blendvps %xmm0,0x1234(%bp,%di),%xmm1     # 66 0f 38 14 8b 34 12
    blendvps %xmm3,%xmm1                     # 66 0f 38 14 cb
    blendvps 0x12(%bx),%xmm1                 # 66 0f 38 14 4f 12
    blendvps 0x1234(%bp,%di),%xmm1           # 66 0f 38 14 8b 34 12
    blendvpd %xmm0,%xmm3,%xmm1               # 66 0f 38 15 cb
    blendvpd %xmm0,0x12(%bx),%xmm1           # 66 0f 38 15 4f 12
    blendvpd %xmm0,0x1234(%bp,%di),%xmm1     # 66 0f 38 15 8b 34 12
    blendvpd %xmm3,%xmm1                     # 66 0f 38 15 cb
    blendvpd 0x12(%bx),%xmm1                 # 66 0f 38 15 4f 12
    blendvpd 0x1234(%bp,%di),%xmm1           # 66 0f 38 15 8b 34 12
    ptest %xmm3,%xmm1                        # 66 0f 38 17 cb
    ptest 0x12(%bx),%xmm1                    # 66 0f 38 17 4f 12
    ptest 0x1234(%bp,%di),%xmm1              # 66 0f 38 17 8b 34 12
    pmovsxbw %xmm3,%xmm1                     # 66 0f 38 20 cb
    pmovsxbw 0x12(%bx),%xmm1                 # 66 0f 38 20 4f 12
    pmovsxbw 0x1234(%bp,%di),%xmm1           # 66 0f 38 20 8b 34 12
    pmovzxbw %xmm3,%xmm1                     # 66 0f 38 30 cb
    pmovzxbw 0x12(%bx),%xmm1                 # 66 0f 38 30 4f 12
    pmovzxbw 0x1234(%bp,%di),%xmm1           # 66 0f 38 30 8b 34 12
    pmovsxbd %xmm3,%xmm1                     # 66 0f 38 21 cb
    pmovsxbd 0x12(%bx),%xmm1                 # 66 0f 38 21 4f 12
    pmovsxbd 0x1234(%bp,%di),%xmm1           # 66 0f 38 21 8b 34 12
    pmovzxbd %xmm3,%xmm1                     # 66 0f 38 31 cb
    pmovzxbd 0x12(%bx),%xmm1                 # 66 0f 38 31 4f 12
    pmovzxbd 0x1234(%bp,%di),%xmm1           # 66 0f 38 31 8b 34 12
    pmovsxbq %xmm3,%xmm1                     # 66 0f 38 22 cb
    pmovsxbq 0x12(%bx),%xmm1                 # 66 0f 38 22 4f 12
    pmovsxbq 0x1234(%bp,%di),%xmm1           # 66 0f 38 22 8b 34 12
    pmovzxbq %xmm3,%xmm1                     # 66 0f 38 32 cb
    pmovzxbq 0x12(%bx),%xmm1                 # 66 0f 38 32 4f 12
    pmovzxbq 0x1234(%bp,%di),%xmm1           # 66 0f 38 32 8b 34 12
    pmovsxwd %xmm3,%xmm1                     # 66 0f 38 23 cb
    pmovsxwd 0x12(%bx),%xmm1                 # 66 0f 38 23 4f 12
    pmovsxwd 0x1234(%bp,%di),%xmm1           # 66 0f 38 23 8b 34 12
    pmovzxwd %xmm3,%xmm1                     # 66 0f 38 33 cb
    pmovzxwd 0x12(%bx),%xmm1                 # 66 0f 38 33 4f 12
    pmovzxwd 0x1234(%bp,%di),%xmm1           # 66 0f 38 33 8b 34 12
    pmovsxwq %xmm3,%xmm1                     # 66 0f 38 24 cb
    pmovsxwq 0x12(%bx),%xmm1                 # 66 0f 38 24 4f 12
    pmovsxwq 0x1234(%bp,%di),%xmm1           # 66 0f 38 24 8b 34 12
    pmovzxwq %xmm3,%xmm1                     # 66 0f 38 34 cb
    pmovzxwq 0x12(%bx),%xmm1                 # 66 0f 38 34 4f 12
    pmovzxwq 0x1234(%bp,%di),%xmm1           # 66 0f 38 34 8b 34 12
    pmovsxdq %xmm3,%xmm1                     # 66 0f 38 25 cb
    pmovsxdq 0x12(%bx),%xmm1                 # 66 0f 38 25 4f 12
    pmovsxdq 0x1234(%bp,%di),%xmm1           # 66 0f 38 25 8b 34 12
    pmovzxdq %xmm3,%xmm1                     # 66 0f 38 35 cb
    pmovzxdq 0x12(%bx),%xmm1                 # 66 0f 38 35 4f 12
    pmovzxdq 0x1234(%bp,%di),%xmm1           # 66 0f 38 35 8b 34 12
    pmuldq %xmm3,%xmm1                       # 66 0f 38 28 cb
    pmuldq 0x12(%bx),%xmm1                   # 66 0f 38 28 4f 12
    pmuldq 0x1234(%bp,%di),%xmm1             # 66 0f 38 28 8b 34 12
    pcmpeqq %xmm3,%xmm1                      # 66 0f 38 29 cb
    pcmpeqq 0x12(%bx),%xmm1                  # 66 0f 38 29 4f 12
    pcmpeqq 0x1234(%bp,%di),%xmm1            # 66 0f 38 29 8b 34 12
    packusdw %xmm3,%xmm1                     # 66 0f 38 2b cb
    packusdw 0x12(%bx),%xmm1                 # 66 0f 38 2b 4f 12
    packusdw 0x1234(%bp,%di),%xmm1           # 66 0f 38 2b 8b 34 12
    pminsb %xmm3,%xmm1                       # 66 0f 38 38 cb
    pminsb 0x12(%bx),%xmm1                   # 66 0f 38 38 4f 12
    pminsb 0x1234(%bp,%di),%xmm1             # 66 0f 38 38 8b 34 12
    pminsd %xmm3,%xmm1                       # 66 0f 38 39 cb
    pminsd 0x12(%bx),%xmm1                   # 66 0f 38 39 4f 12
    pminsd 0x1234(%bp,%di),%xmm1             # 66 0f 38 39 8b 34 12
    pminuw %xmm3,%xmm1                       # 66 0f 38 3a cb
    pminuw 0x12(%bx),%xmm1                   # 66 0f 38 3a 4f 12
    pminuw 0x1234(%bp,%di),%xmm1             # 66 0f 38 3a 8b 34 12
    pminud %xmm3,%xmm1                       # 66 0f 38 3b cb
    pminud 0x12(%bx),%xmm1                   # 66 0f 38 3b 4f 12
    pminud 0x1234(%bp,%di),%xmm1             # 66 0f 38 3b 8b 34 12
    pmaxsb %xmm3,%xmm1                       # 66 0f 38 3c cb
    pmaxsb 0x12(%bx),%xmm1                   # 66 0f 38 3c 4f 12
    pmaxsb 0x1234(%bp,%di),%xmm1             # 66 0f 38 3c 8b 34 12
    pmaxsd %xmm3,%xmm1                       # 66 0f 38 3d cb
    pmaxsd 0x12(%bx),%xmm1                   # 66 0f 38 3d 4f 12
    pmaxsd 0x1234(%bp,%di),%xmm1             # 66 0f 38 3d 8b 34 12
    pmaxuw %xmm3,%xmm1                       # 66 0f 38 3e cb
    pmaxuw 0x12(%bx),%xmm1                   # 66 0f 38 3e 4f 12
    pmaxuw 0x1234(%bp,%di),%xmm1             # 66 0f 38 3e 8b 34 12
    pmaxud %xmm3,%xmm1                       # 66 0f 38 3f cb
    pmaxud 0x12(%bx),%xmm1                   # 66 0f 38 3f 4f 12
    pmaxud 0x1234(%bp,%di),%xmm1             # 66 0f 38 3f 8b 34 12
    pmulld %xmm3,%xmm1                       # 66 0f 38 40 cb
    pmulld 0x12(%bx),%xmm1                   # 66 0f 38 40 4f 12
    pmulld 0x1234(%bp,%di),%xmm1             # 66 0f 38 40 8b 34 12
    phminposuw %xmm3,%xmm1                   # 66 0f 38 41 cb
    phminposuw 0x12(%bx),%xmm1               # 66 0f 38 41 4f 12
    phminposuw 0x1234(%bp,%di),%xmm1         # 66 0f 38 41 8b 34 12
    roundps $0x12,%xmm3,%xmm1                # 66 0f 3a 08 cb 12
    roundps $0x12,0x12(%bx),%xmm1            # 66 0f 3a 08 4f 12 12
    roundps $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 08 8b 34 12 12
    roundpd $0x12,%xmm3,%xmm1                # 66 0f 3a 09 cb 12
    roundpd $0x12,0x12(%bx),%xmm1            # 66 0f 3a 09 4f 12 12
    roundpd $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 09 8b 34 12 12
    roundss $0x12,%xmm3,%xmm1                # 66 0f 3a 0a cb 12
    roundss $0x12,0x12(%bx),%xmm1            # 66 0f 3a 0a 4f 12 12
    roundss $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 0a 8b 34 12 12
    roundsd $0x12,%xmm3,%xmm1                # 66 0f 3a 0b cb 12
    roundsd $0x12,0x12(%bx),%xmm1            # 66 0f 3a 0b 4f 12 12
    roundsd $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 0b 8b 34 12 12
    blendps $0x12,%xmm3,%xmm1                # 66 0f 3a 0c cb 12
    blendps $0x12,0x12(%bx),%xmm1            # 66 0f 3a 0c 4f 12 12
    blendps $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 0c 8b 34 12 12
    blendpd $0x12,%xmm3,%xmm1                # 66 0f 3a 0d cb 12
    blendpd $0x12,0x12(%bx),%xmm1            # 66 0f 3a 0d 4f 12 12
    blendpd $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 0d 8b 34 12 12
    pblendw $0x12,%xmm3,%xmm1                # 66 0f 3a 0e cb 12
    pblendw $0x12,0x12(%bx),%xmm1            # 66 0f 3a 0e 4f 12 12
    pblendw $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 0e 8b 34 12 12
    insertps $0x12,%xmm3,%xmm1               # 66 0f 3a 21 cb 12
    insertps $0x12,0x12(%bx),%xmm1           # 66 0f 3a 21 4f 12 12
    insertps $0x12,0x1234(%bp,%di),%xmm1     # 66 0f 3a 21 8b 34 12 12
    dpps $0x12,%xmm3,%xmm1                   # 66 0f 3a 40 cb 12
    dpps $0x12,0x12(%bx),%xmm1               # 66 0f 3a 40 4f 12 12
    dpps $0x12,0x1234(%bp,%di),%xmm1         # 66 0f 3a 40 8b 34 12 12
    dppd $0x12,%xmm3,%xmm1                   # 66 0f 3a 41 cb 12
    dppd $0x12,0x12(%bx),%xmm1               # 66 0f 3a 41 4f 12 12
    dppd $0x12,0x1234(%bp,%di),%xmm1         # 66 0f 3a 41 8b 34 12 12
    mpsadbw $0x12,%xmm3,%xmm1                # 66 0f 3a 42 cb 12
    mpsadbw $0x12,0x12(%bx),%xmm1            # 66 0f 3a 42 4f 12 12
    mpsadbw $0x12,0x1234(%bp,%di),%xmm1      # 66 0f 3a 42 8b 34 12 12
    pextrb $0x12,%xmm1,%ebx                  # 66 0f 3a 14 cb 12
    pextrb $0x12,%xmm1,0x12(%bx)             # 66 0f 3a 14 4f 12 12
    pextrb $0x12,%xmm1,0x1234(%bp,%di)       # 66 0f 3a 14 8b 34 12 12
    pextrd $0x12,%xmm1,%ebx                  # 66 0f 3a 16 cb 12
    pextrd $0x12,%xmm1,0x12(%bx)             # 66 0f 3a 16 4f 12 12
    pextrd $0x12,%xmm1,0x1234(%bp,%di)       # 66 0f 3a 16 8b 34 12 12
    extractps $0x12,%xmm1,%ebx               # 66 0f 3a 17 cb 12
    extractps $0x12,%xmm1,0x12(%bx)          # 66 0f 3a 17 4f 12 12
    extractps $0x12,%xmm1,0x1234(%bp,%di)    # 66 0f 3a 17 8b 34 12 12
    pinsrb $0x12,%ebx,%xmm1                  # 66 0f 3a 20 cb 12
    pinsrb $0x12,0x12(%bx),%xmm1             # 66 0f 3a 20 4f 12 12
    pinsrb $0x12,0x1234(%bp,%di),%xmm1       # 66 0f 3a 20 8b 34 12 12
    pinsrd $0x12,%ebx,%xmm1                  # 66 0f 3a 22 cb 12
    pinsrd $0x12,0x12(%bx),%xmm1             # 66 0f 3a 22 4f 12 12
    pinsrd $0x12,0x1234(%bp,%di),%xmm1       # 66 0f 3a 22 8b 34 12 12
    pcmpgtq %xmm3,%xmm1                      # 66 0f 38 37 cb
    pcmpgtq 0x12(%bx),%xmm1                  # 66 0f 38 37 4f 12
    pcmpgtq 0x1234(%bp,%di),%xmm1            # 66 0f 38 37 8b 34 12
    pcmpestrm $0x12,%xmm3,%xmm1              # 66 0f 3a 60 cb 12
    pcmpestrm $0x12,0x12(%bx),%xmm1          # 66 0f 3a 60 4f 12 12
    pcmpestrm $0x12,0x1234(%bp,%di),%xmm1    # 66 0f 3a 60 8b 34 12 12
    pcmpestri $0x12,%xmm3,%xmm1              # 66 0f 3a 61 cb 12
    pcmpestri $0x12,0x12(%bx),%xmm1          # 66 0f 3a 61 4f 12 12
    pcmpestri $0x12,0x1234(%bp,%di),%xmm1    # 66 0f 3a 61 8b 34 12 12
    pcmpistrm $0x12,%xmm3,%xmm1              # 66 0f 3a 62 cb 12
    pcmpistrm $0x12,0x12(%bx),%xmm1          # 66 0f 3a 62 4f 12 12
    pcmpistrm $0x12,0x1234(%bp,%di),%xmm1    # 66 0f 3a 62 8b 34 12 12
    pcmpistri $0x12,%xmm3,%xmm1              # 66 0f 3a 63 cb 12
    pcmpistri $0x12,0x12(%bx),%xmm1          # 66 0f 3a 63 4f 12 12
    pcmpistri $0x12,0x1234(%bp,%di),%xmm1    # 66 0f 3a 63 8b 34 12 12
    aesimc %xmm3,%xmm1                       # 66 0f 38 db cb
    aesimc 0x12(%bx),%xmm1                   # 66 0f 38 db 4f 12
    aesimc 0x1234(%bp,%di),%xmm1             # 66 0f 38 db 8b 34 12
    aesenc %xmm3,%xmm1                       # 66 0f 38 dc cb
    aesenc 0x12(%bx),%xmm1                   # 66 0f 38 dc 4f 12
    aesenc 0x1234(%bp,%di),%xmm1             # 66 0f 38 dc 8b 34 12
    aesenclast %xmm3,%xmm1                   # 66 0f 38 dd cb
    aesenclast 0x12(%bx),%xmm1               # 66 0f 38 dd 4f 12
    aesenclast 0x1234(%bp,%di),%xmm1         # 66 0f 38 dd 8b 34 12
    aesdec %xmm3,%xmm1                       # 66 0f 38 de cb
    aesdec 0x12(%bx),%xmm1                   # 66 0f 38 de 4f 12
    aesdec 0x1234(%bp,%di),%xmm1             # 66 0f 38 de 8b 34 12
    aesdeclast %xmm3,%xmm1                   # 66 0f 38 df cb
    aesdeclast 0x12(%bx),%xmm1               # 66 0f 38 df 4f 12
    aesdeclast 0x1234(%bp,%di),%xmm1         # 66 0f 38 df 8b 34 12
    aeskeygenassist $0x12,%xmm3,%xmm1        # 66 0f 3a df cb 12
    aeskeygenassist $0x12,0x12(%bx),%xmm1    # 66 0f 3a df 4f 12 12
    aeskeygenassist $0x12,0x1234(%bp,%di),%xmm1 # 66 0f 3a df 8b 34 12 12
    pclmulqdq $0x12,%xmm3,%xmm1              # 66 0f 3a 44 cb 12
    pclmulqdq $0x12,0x12(%bx),%xmm1          # 66 0f 3a 44 4f 12 12
    pclmulqdq $0x12,0x1234(%bp,%di),%xmm1    # 66 0f 3a 44 8b 34 12 12
    sha1nexte %xmm3,%xmm1                    # 0f 38 c8 cb
    sha1nexte 0x12(%bx),%xmm1                # 0f 38 c8 4f 12
    sha1nexte 0x1234(%bp,%di),%xmm1          # 0f 38 c8 8b 34 12
    sha1msg1 %xmm3,%xmm1                     # 0f 38 c9 cb
    sha1msg1 0x12(%bx),%xmm1                 # 0f 38 c9 4f 12
    sha1msg1 0x1234(%bp,%di),%xmm1           # 0f 38 c9 8b 34 12
    sha1msg2 %xmm3,%xmm1                     # 0f 38 ca cb
    sha1msg2 0x12(%bx),%xmm1                 # 0f 38 ca 4f 12
    sha1msg2 0x1234(%bp,%di),%xmm1           # 0f 38 ca 8b 34 12
    sha256msg1 %xmm3,%xmm1                   # 0f 38 cc cb
    sha256msg1 0x12(%bx),%xmm1               # 0f 38 cc 4f 12
    sha256msg1 0x1234(%bp,%di),%xmm1         # 0f 38 cc 8b 34 12
    sha256msg2 %xmm3,%xmm1                   # 0f 38 cd cb
    sha256msg2 0x12(%bx),%xmm1               # 0f 38 cd 4f 12
    sha256msg2 0x1234(%bp,%di),%xmm1         # 0f 38 cd 8b 34 12
    sha256rnds2 %xmm0,%xmm3,%xmm1            # 0f 38 cb cb
    sha256rnds2 %xmm0,0x12(%bx),%xmm1        # 0f 38 cb 4f 12
    sha256rnds2 %xmm0,0x1234(%bp,%di),%xmm1  # 0f 38 cb 8b 34 12
    sha256rnds2 %xmm3,%xmm1                  # 0f 38 cb cb
    sha256rnds2 0x12(%bx),%xmm1              # 0f 38 cb 4f 12
    sha256rnds2 0x1234(%bp,%di),%xmm1        # 0f 38 cb 8b 34 12
    sha1rnds4 $0x12,%xmm3,%xmm1              # 0f 3a cc cb 12
    sha1rnds4 $0x12,0x12(%bx),%xmm1          # 0f 3a cc 4f 12 12
    sha1rnds4 $0x12,0x1234(%bp,%di),%xmm1    # 0f 3a cc 8b 34 12 12
    gf2p8mulb %xmm3,%xmm1                    # 66 0f 38 cf cb
    gf2p8mulb 0x12(%bx),%xmm1                # 66 0f 38 cf 4f 12
    gf2p8mulb 0x1234(%bp,%di),%xmm1          # 66 0f 38 cf 8b 34 12
    gf2p8affineqb $0x12,%xmm3,%xmm1          # 66 0f 3a ce cb 12
    gf2p8affineqb $0x12,0x12(%bx),%xmm1      # 66 0f 3a ce 4f 12 12
    gf2p8affineqb $0x12,0x1234(%bp,%di),%xmm1 # 66 0f 3a ce 8b 34 12 12
    gf2p8affineinvqb $0x12,%xmm3,%xmm1       # 66 0f 3a cf cb 12
    gf2p8affineinvqb $0x12,0x12(%bx),%xmm1   # 66 0f 3a cf 4f 12 12
    gf2p8affineinvqb $0x12,0x1234(%bp,%di),%xmm1 # 66 0f 3a cf 8b 34 12 12
    extrq $0x12,$0x12,%xmm3                  # 66 0f 78 c3 12 12
    extrq %xmm3,%xmm1                        # 66 0f 79 cb
    insertq $0x12,$0x12,%xmm3,%xmm1          # f2 0f 78 cb 12 12
    insertq %xmm3,%xmm1                      # f2 0f 79 cb
    movntss %xmm1,(%bx,%si)                  # f3 0f 2b 08
    movntss %xmm1,0x12(%bx)                  # f3 0f 2b 4f 12
    movntss %xmm1,0x1234(%bp,%di)            # f3 0f 2b 8b 34 12
    movntsd %xmm1,(%bx,%si)                  # f2 0f 2b 08
    movntsd %xmm1,0x12(%bx)                  # f2 0f 2b 4f 12
    movntsd %xmm1,0x1234(%bp,%di)            # f2 0f 2b 8b 34 12
    loadiwkey %xmm3,%xmm1                    # f3 0f 38 dc cb
    encodekey128 %ebx,%ecx                   # 66 f3 0f 38 fa cb
    encodekey256 %ebx,%ecx                   # 66 f3 0f 38 fb cb
    aesenc128kl (%bx,%si),%xmm1              # f3 0f 38 dc 08
    aesenc128kl 0x12(%bx),%xmm1              # f3 0f 38 dc 4f 12
    aesenc128kl 0x1234(%bp,%di),%xmm1        # f3 0f 38 dc 8b 34 12
    aesdec128kl (%bx,%si),%xmm1              # f3 0f 38 dd 08
    aesdec128kl 0x12(%bx),%xmm1              # f3 0f 38 dd 4f 12
    aesdec128kl 0x1234(%bp,%di),%xmm1        # f3 0f 38 dd 8b 34 12
    aesenc256kl (%bx,%si),%xmm1              # f3 0f 38 de 08
    aesenc256kl 0x12(%bx),%xmm1              # f3 0f 38 de 4f 12
    aesenc256kl 0x1234(%bp,%di),%xmm1        # f3 0f 38 de 8b 34 12
    aesdec256kl (%bx,%si),%xmm1              # f3 0f 38 df 08
    aesdec256kl 0x12(%bx),%xmm1              # f3 0f 38 df 4f 12
    aesdec256kl 0x1234(%bp,%di),%xmm1        # f3 0f 38 df 8b 34 12
    aesencwide128kl (%bx,%si)                # f3 0f 38 d8 00
    aesencwide128kl 0x12(%bx)                # f3 0f 38 d8 47 12
    aesencwide128kl 0x1234(%bp,%di)          # f3 0f 38 d8 83 34 12
    aesdecwide128kl (%bx,%si)                # f3 0f 38 d8 08
    aesdecwide128kl 0x12(%bx)                # f3 0f 38 d8 4f 12
    aesdecwide128kl 0x1234(%bp,%di)          # f3 0f 38 d8 8b 34 12
    aesencwide256kl (%bx,%si)                # f3 0f 38 d8 10
    aesencwide256kl 0x12(%bx)                # f3 0f 38 d8 57 12
    aesencwide256kl 0x1234(%bp,%di)          # f3 0f 38 d8 93 34 12
    aesdecwide256kl (%bx,%si)                # f3 0f 38 d8 18
    aesdecwide256kl 0x12(%bx)                # f3 0f 38 d8 5f 12
    aesdecwide256kl 0x1234(%bp,%di)          # f3 0f 38 d8 9b 34 12
