# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code32
    fxsave (%eax)                            # 0f ae 00
    fxsave 0x12(%ebx)                        # 0f ae 43 12
    fxsave 0x1234(%ebp,%esi,4)               # 0f ae 84 b5 34 12 00 00
    fxrstor (%eax)                           # 0f ae 08
    fxrstor 0x12(%ebx)                       # 0f ae 4b 12
    fxrstor 0x1234(%ebp,%esi,4)              # 0f ae 8c b5 34 12 00 00
    ldmxcsr (%eax)                           # 0f ae 10
    ldmxcsr 0x12(%ebx)                       # 0f ae 53 12
    ldmxcsr 0x1234(%ebp,%esi,4)              # 0f ae 94 b5 34 12 00 00
    stmxcsr (%eax)                           # 0f ae 18
    stmxcsr 0x12(%ebx)                       # 0f ae 5b 12
    stmxcsr 0x1234(%ebp,%esi,4)              # 0f ae 9c b5 34 12 00 00
    movaps %xmm3,%xmm1                       # 0f 28 cb
    movaps 0x12(%ebx),%xmm1                  # 0f 28 4b 12
    movaps 0x1234(%ebp,%esi,4),%xmm1         # 0f 28 8c b5 34 12 00 00
    movaps %xmm1,%xmm3                       # 0f 28 d9
    movaps %xmm1,0x12(%ebx)                  # 0f 29 4b 12
    movaps %xmm1,0x1234(%ebp,%esi,4)         # 0f 29 8c b5 34 12 00 00
    movups %xmm3,%xmm1                       # 0f 10 cb
    movups 0x12(%ebx),%xmm1                  # 0f 10 4b 12
    movups 0x1234(%ebp,%esi,4),%xmm1         # 0f 10 8c b5 34 12 00 00
    movups %xmm1,%xmm3                       # 0f 10 d9
    movups %xmm1,0x12(%ebx)                  # 0f 11 4b 12
    movups %xmm1,0x1234(%ebp,%esi,4)         # 0f 11 8c b5 34 12 00 00
    movntps %xmm1,(%eax)                     # 0f 2b 08
    movntps %xmm1,0x12(%ebx)                 # 0f 2b 4b 12
    movntps %xmm1,0x1234(%ebp,%esi,4)        # 0f 2b 8c b5 34 12 00 00
    movmskps %xmm3,%ecx                      # 0f 50 cb
    movmskpsl %xmm3,%ecx                     # 0f 50 cb
    movlps (%eax),%xmm1                      # 0f 12 08
    movlps 0x12(%ebx),%xmm1                  # 0f 12 4b 12
    movlps 0x1234(%ebp,%esi,4),%xmm1         # 0f 12 8c b5 34 12 00 00
    movlps %xmm1,(%eax)                      # 0f 13 08
    movlps %xmm1,0x12(%ebx)                  # 0f 13 4b 12
    movlps %xmm1,0x1234(%ebp,%esi,4)         # 0f 13 8c b5 34 12 00 00
    movhps (%eax),%xmm1                      # 0f 16 08
    movhps 0x12(%ebx),%xmm1                  # 0f 16 4b 12
    movhps 0x1234(%ebp,%esi,4),%xmm1         # 0f 16 8c b5 34 12 00 00
    movhps %xmm1,(%eax)                      # 0f 17 08
    movhps %xmm1,0x12(%ebx)                  # 0f 17 4b 12
    movhps %xmm1,0x1234(%ebp,%esi,4)         # 0f 17 8c b5 34 12 00 00
    movapd %xmm3,%xmm1                       # 66 0f 28 cb
    movapd 0x12(%ebx),%xmm1                  # 66 0f 28 4b 12
    movapd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 28 8c b5 34 12 00 00
    movapd %xmm1,%xmm3                       # 66 0f 28 d9
    movapd %xmm1,0x12(%ebx)                  # 66 0f 29 4b 12
    movapd %xmm1,0x1234(%ebp,%esi,4)         # 66 0f 29 8c b5 34 12 00 00
    movupd %xmm3,%xmm1                       # 66 0f 10 cb
    movupd 0x12(%ebx),%xmm1                  # 66 0f 10 4b 12
    movupd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 10 8c b5 34 12 00 00
    movupd %xmm1,%xmm3                       # 66 0f 10 d9
    movupd %xmm1,0x12(%ebx)                  # 66 0f 11 4b 12
    movupd %xmm1,0x1234(%ebp,%esi,4)         # 66 0f 11 8c b5 34 12 00 00
    movntpd %xmm1,(%eax)                     # 66 0f 2b 08
    movntpd %xmm1,0x12(%ebx)                 # 66 0f 2b 4b 12
    movntpd %xmm1,0x1234(%ebp,%esi,4)        # 66 0f 2b 8c b5 34 12 00 00
    movmskpd %xmm3,%ecx                      # 66 0f 50 cb
    movmskpdl %xmm3,%ecx                     # 66 0f 50 cb
    movlpd (%eax),%xmm1                      # 66 0f 12 08
    movlpd 0x12(%ebx),%xmm1                  # 66 0f 12 4b 12
    movlpd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 12 8c b5 34 12 00 00
    movlpd %xmm1,(%eax)                      # 66 0f 13 08
    movlpd %xmm1,0x12(%ebx)                  # 66 0f 13 4b 12
    movlpd %xmm1,0x1234(%ebp,%esi,4)         # 66 0f 13 8c b5 34 12 00 00
    movhpd (%eax),%xmm1                      # 66 0f 16 08
    movhpd 0x12(%ebx),%xmm1                  # 66 0f 16 4b 12
    movhpd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 16 8c b5 34 12 00 00
    movhpd %xmm1,(%eax)                      # 66 0f 17 08
    movhpd %xmm1,0x12(%ebx)                  # 66 0f 17 4b 12
    movhpd %xmm1,0x1234(%ebp,%esi,4)         # 66 0f 17 8c b5 34 12 00 00
    movhlps %xmm3,%xmm1                      # 0f 12 cb
    movlhps %xmm3,%xmm1                      # 0f 16 cb
    movss %xmm3,%xmm1                        # f3 0f 10 cb
    movss 0x12(%ebx),%xmm1                   # f3 0f 10 4b 12
    movss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 10 8c b5 34 12 00 00
    movss %xmm1,%xmm3                        # f3 0f 10 d9
    movss %xmm1,0x12(%ebx)                   # f3 0f 11 4b 12
    movss %xmm1,0x1234(%ebp,%esi,4)          # f3 0f 11 8c b5 34 12 00 00
    movsd %xmm3,%xmm1                        # f2 0f 10 cb
    movsd 0x12(%ebx),%xmm1                   # f2 0f 10 4b 12
    movsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 10 8c b5 34 12 00 00
    movsd %xmm1,%xmm3                        # f2 0f 10 d9
    movsd %xmm1,0x12(%ebx)                   # f2 0f 11 4b 12
    movsd %xmm1,0x1234(%ebp,%esi,4)          # f2 0f 11 8c b5 34 12 00 00
    movntil %ecx,(%eax)                      # 0f c3 08
    movntil %ecx,0x12(%ebx)                  # 0f c3 4b 12
    movntil %ecx,0x1234(%ebp,%esi,4)         # 0f c3 8c b5 34 12 00 00
    movddup %xmm3,%xmm1                      # f2 0f 12 cb
    movddup 0x12(%ebx),%xmm1                 # f2 0f 12 4b 12
    movddup 0x1234(%ebp,%esi,4),%xmm1        # f2 0f 12 8c b5 34 12 00 00
    movsldup %xmm3,%xmm1                     # f3 0f 12 cb
    movsldup 0x12(%ebx),%xmm1                # f3 0f 12 4b 12
    movsldup 0x1234(%ebp,%esi,4),%xmm1       # f3 0f 12 8c b5 34 12 00 00
    movshdup %xmm3,%xmm1                     # f3 0f 16 cb
    movshdup 0x12(%ebx),%xmm1                # f3 0f 16 4b 12
    movshdup 0x1234(%ebp,%esi,4),%xmm1       # f3 0f 16 8c b5 34 12 00 00
    lddqu (%eax),%xmm1                       # f2 0f f0 08
    lddqu 0x12(%ebx),%xmm1                   # f2 0f f0 4b 12
    lddqu 0x1234(%ebp,%esi,4),%xmm1          # f2 0f f0 8c b5 34 12 00 00
    movntdqa (%eax),%xmm1                    # 66 0f 38 2a 08
    movntdqa 0x12(%ebx),%xmm1                # 66 0f 38 2a 4b 12
    movntdqa 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 2a 8c b5 34 12 00 00
    sqrtps %xmm3,%xmm1                       # 0f 51 cb
    sqrtps 0x12(%ebx),%xmm1                  # 0f 51 4b 12
    sqrtps 0x1234(%ebp,%esi,4),%xmm1         # 0f 51 8c b5 34 12 00 00
    sqrtpd %xmm3,%xmm1                       # 66 0f 51 cb
    sqrtpd 0x12(%ebx),%xmm1                  # 66 0f 51 4b 12
    sqrtpd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 51 8c b5 34 12 00 00
    sqrtss %xmm3,%xmm1                       # f3 0f 51 cb
    sqrtss 0x12(%ebx),%xmm1                  # f3 0f 51 4b 12
    sqrtss 0x1234(%ebp,%esi,4),%xmm1         # f3 0f 51 8c b5 34 12 00 00
    sqrtsd %xmm3,%xmm1                       # f2 0f 51 cb
    sqrtsd 0x12(%ebx),%xmm1                  # f2 0f 51 4b 12
    sqrtsd 0x1234(%ebp,%esi,4),%xmm1         # f2 0f 51 8c b5 34 12 00 00
    rsqrtps %xmm3,%xmm1                      # 0f 52 cb
    rsqrtps 0x12(%ebx),%xmm1                 # 0f 52 4b 12
    rsqrtps 0x1234(%ebp,%esi,4),%xmm1        # 0f 52 8c b5 34 12 00 00
    rsqrtss %xmm3,%xmm1                      # f3 0f 52 cb
    rsqrtss 0x12(%ebx),%xmm1                 # f3 0f 52 4b 12
    rsqrtss 0x1234(%ebp,%esi,4),%xmm1        # f3 0f 52 8c b5 34 12 00 00
    rcpps %xmm3,%xmm1                        # 0f 53 cb
    rcpps 0x12(%ebx),%xmm1                   # 0f 53 4b 12
    rcpps 0x1234(%ebp,%esi,4),%xmm1          # 0f 53 8c b5 34 12 00 00
    rcpss %xmm3,%xmm1                        # f3 0f 53 cb
    rcpss 0x12(%ebx),%xmm1                   # f3 0f 53 4b 12
    rcpss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 53 8c b5 34 12 00 00
    andps %xmm3,%xmm1                        # 0f 54 cb
    andps 0x12(%ebx),%xmm1                   # 0f 54 4b 12
    andps 0x1234(%ebp,%esi,4),%xmm1          # 0f 54 8c b5 34 12 00 00
    andpd %xmm3,%xmm1                        # 66 0f 54 cb
    andpd 0x12(%ebx),%xmm1                   # 66 0f 54 4b 12
    andpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 54 8c b5 34 12 00 00
    andnps %xmm3,%xmm1                       # 0f 55 cb
    andnps 0x12(%ebx),%xmm1                  # 0f 55 4b 12
    andnps 0x1234(%ebp,%esi,4),%xmm1         # 0f 55 8c b5 34 12 00 00
    andnpd %xmm3,%xmm1                       # 66 0f 55 cb
    andnpd 0x12(%ebx),%xmm1                  # 66 0f 55 4b 12
    andnpd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 55 8c b5 34 12 00 00
    orps %xmm3,%xmm1                         # 0f 56 cb
    orps 0x12(%ebx),%xmm1                    # 0f 56 4b 12
    orps 0x1234(%ebp,%esi,4),%xmm1           # 0f 56 8c b5 34 12 00 00
    orpd %xmm3,%xmm1                         # 66 0f 56 cb
    orpd 0x12(%ebx),%xmm1                    # 66 0f 56 4b 12
    orpd 0x1234(%ebp,%esi,4),%xmm1           # 66 0f 56 8c b5 34 12 00 00
    xorps %xmm3,%xmm1                        # 0f 57 cb
    xorps 0x12(%ebx),%xmm1                   # 0f 57 4b 12
    xorps 0x1234(%ebp,%esi,4),%xmm1          # 0f 57 8c b5 34 12 00 00
    xorpd %xmm3,%xmm1                        # 66 0f 57 cb
    xorpd 0x12(%ebx),%xmm1                   # 66 0f 57 4b 12
    xorpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 57 8c b5 34 12 00 00
    addps %xmm3,%xmm1                        # 0f 58 cb
    addps 0x12(%ebx),%xmm1                   # 0f 58 4b 12
    addps 0x1234(%ebp,%esi,4),%xmm1          # 0f 58 8c b5 34 12 00 00
    addpd %xmm3,%xmm1                        # 66 0f 58 cb
    addpd 0x12(%ebx),%xmm1                   # 66 0f 58 4b 12
    addpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 58 8c b5 34 12 00 00
    addss %xmm3,%xmm1                        # f3 0f 58 cb
    addss 0x12(%ebx),%xmm1                   # f3 0f 58 4b 12
    addss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 58 8c b5 34 12 00 00
    addsd %xmm3,%xmm1                        # f2 0f 58 cb
    addsd 0x12(%ebx),%xmm1                   # f2 0f 58 4b 12
    addsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 58 8c b5 34 12 00 00
    mulps %xmm3,%xmm1                        # 0f 59 cb
    mulps 0x12(%ebx),%xmm1                   # 0f 59 4b 12
    mulps 0x1234(%ebp,%esi,4),%xmm1          # 0f 59 8c b5 34 12 00 00
    mulpd %xmm3,%xmm1                        # 66 0f 59 cb
    mulpd 0x12(%ebx),%xmm1                   # 66 0f 59 4b 12
    mulpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 59 8c b5 34 12 00 00
    mulss %xmm3,%xmm1                        # f3 0f 59 cb
    mulss 0x12(%ebx),%xmm1                   # f3 0f 59 4b 12
    mulss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 59 8c b5 34 12 00 00
    mulsd %xmm3,%xmm1                        # f2 0f 59 cb
    mulsd 0x12(%ebx),%xmm1                   # f2 0f 59 4b 12
    mulsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 59 8c b5 34 12 00 00
    subps %xmm3,%xmm1                        # 0f 5c cb
    subps 0x12(%ebx),%xmm1                   # 0f 5c 4b 12
    subps 0x1234(%ebp,%esi,4),%xmm1          # 0f 5c 8c b5 34 12 00 00
    subpd %xmm3,%xmm1                        # 66 0f 5c cb
    subpd 0x12(%ebx),%xmm1                   # 66 0f 5c 4b 12
    subpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 5c 8c b5 34 12 00 00
    subss %xmm3,%xmm1                        # f3 0f 5c cb
    subss 0x12(%ebx),%xmm1                   # f3 0f 5c 4b 12
    subss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 5c 8c b5 34 12 00 00
    subsd %xmm3,%xmm1                        # f2 0f 5c cb
    subsd 0x12(%ebx),%xmm1                   # f2 0f 5c 4b 12
    subsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 5c 8c b5 34 12 00 00
    minps %xmm3,%xmm1                        # 0f 5d cb
    minps 0x12(%ebx),%xmm1                   # 0f 5d 4b 12
    minps 0x1234(%ebp,%esi,4),%xmm1          # 0f 5d 8c b5 34 12 00 00
    minpd %xmm3,%xmm1                        # 66 0f 5d cb
    minpd 0x12(%ebx),%xmm1                   # 66 0f 5d 4b 12
    minpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 5d 8c b5 34 12 00 00
    minss %xmm3,%xmm1                        # f3 0f 5d cb
    minss 0x12(%ebx),%xmm1                   # f3 0f 5d 4b 12
    minss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 5d 8c b5 34 12 00 00
    minsd %xmm3,%xmm1                        # f2 0f 5d cb
    minsd 0x12(%ebx),%xmm1                   # f2 0f 5d 4b 12
    minsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 5d 8c b5 34 12 00 00
    divps %xmm3,%xmm1                        # 0f 5e cb
    divps 0x12(%ebx),%xmm1                   # 0f 5e 4b 12
    divps 0x1234(%ebp,%esi,4),%xmm1          # 0f 5e 8c b5 34 12 00 00
    divpd %xmm3,%xmm1                        # 66 0f 5e cb
    divpd 0x12(%ebx),%xmm1                   # 66 0f 5e 4b 12
    divpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 5e 8c b5 34 12 00 00
    divss %xmm3,%xmm1                        # f3 0f 5e cb
    divss 0x12(%ebx),%xmm1                   # f3 0f 5e 4b 12
    divss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 5e 8c b5 34 12 00 00
    divsd %xmm3,%xmm1                        # f2 0f 5e cb
    divsd 0x12(%ebx),%xmm1                   # f2 0f 5e 4b 12
    divsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 5e 8c b5 34 12 00 00
    maxps %xmm3,%xmm1                        # 0f 5f cb
    maxps 0x12(%ebx),%xmm1                   # 0f 5f 4b 12
    maxps 0x1234(%ebp,%esi,4),%xmm1          # 0f 5f 8c b5 34 12 00 00
    maxpd %xmm3,%xmm1                        # 66 0f 5f cb
    maxpd 0x12(%ebx),%xmm1                   # 66 0f 5f 4b 12
    maxpd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 5f 8c b5 34 12 00 00
    maxss %xmm3,%xmm1                        # f3 0f 5f cb
    maxss 0x12(%ebx),%xmm1                   # f3 0f 5f 4b 12
    maxss 0x1234(%ebp,%esi,4),%xmm1          # f3 0f 5f 8c b5 34 12 00 00
    maxsd %xmm3,%xmm1                        # f2 0f 5f cb
    maxsd 0x12(%ebx),%xmm1                   # f2 0f 5f 4b 12
    maxsd 0x1234(%ebp,%esi,4),%xmm1          # f2 0f 5f 8c b5 34 12 00 00
    unpcklps %xmm3,%xmm1                     # 0f 14 cb
    unpcklps 0x12(%ebx),%xmm1                # 0f 14 4b 12
    unpcklps 0x1234(%ebp,%esi,4),%xmm1       # 0f 14 8c b5 34 12 00 00
    unpcklpd %xmm3,%xmm1                     # 66 0f 14 cb
    unpcklpd 0x12(%ebx),%xmm1                # 66 0f 14 4b 12
    unpcklpd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 14 8c b5 34 12 00 00
    unpckhps %xmm3,%xmm1                     # 0f 15 cb
    unpckhps 0x12(%ebx),%xmm1                # 0f 15 4b 12
    unpckhps 0x1234(%ebp,%esi,4),%xmm1       # 0f 15 8c b5 34 12 00 00
    unpckhpd %xmm3,%xmm1                     # 66 0f 15 cb
    unpckhpd 0x12(%ebx),%xmm1                # 66 0f 15 4b 12
    unpckhpd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 15 8c b5 34 12 00 00
    ucomiss %xmm3,%xmm1                      # 0f 2e cb
    ucomiss 0x12(%ebx),%xmm1                 # 0f 2e 4b 12
    ucomiss 0x1234(%ebp,%esi,4),%xmm1        # 0f 2e 8c b5 34 12 00 00
    ucomisd %xmm3,%xmm1                      # 66 0f 2e cb
    ucomisd 0x12(%ebx),%xmm1                 # 66 0f 2e 4b 12
    ucomisd 0x1234(%ebp,%esi,4),%xmm1        # 66 0f 2e 8c b5 34 12 00 00
    comiss %xmm3,%xmm1                       # 0f 2f cb
    comiss 0x12(%ebx),%xmm1                  # 0f 2f 4b 12
    comiss 0x1234(%ebp,%esi,4),%xmm1         # 0f 2f 8c b5 34 12 00 00
    comisd %xmm3,%xmm1                       # 66 0f 2f cb
    comisd 0x12(%ebx),%xmm1                  # 66 0f 2f 4b 12
    comisd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 2f 8c b5 34 12 00 00
    cmpps $0x12,%xmm3,%xmm1                  # 0f c2 cb 12
    cmpps $0x12,0x12(%ebx),%xmm1             # 0f c2 4b 12 12
    cmpps $0x12,0x1234(%ebp,%esi,4),%xmm1    # 0f c2 8c b5 34 12 00 00 12
    cmppd $0x12,%xmm3,%xmm1                  # 66 0f c2 cb 12
    cmppd $0x12,0x12(%ebx),%xmm1             # 66 0f c2 4b 12 12
    cmppd $0x12,0x1234(%ebp,%esi,4),%xmm1    # 66 0f c2 8c b5 34 12 00 00 12
    cmpss $0x12,%xmm3,%xmm1                  # f3 0f c2 cb 12
    cmpss $0x12,0x12(%ebx),%xmm1             # f3 0f c2 4b 12 12
    cmpss $0x12,0x1234(%ebp,%esi,4),%xmm1    # f3 0f c2 8c b5 34 12 00 00 12
    cmpsd $0x12,%xmm3,%xmm1                  # f2 0f c2 cb 12
    cmpsd $0x12,0x12(%ebx),%xmm1             # f2 0f c2 4b 12 12
    cmpsd $0x12,0x1234(%ebp,%esi,4),%xmm1    # f2 0f c2 8c b5 34 12 00 00 12
    shufps $0x12,%xmm3,%xmm1                 # 0f c6 cb 12
    shufps $0x12,0x12(%ebx),%xmm1            # 0f c6 4b 12 12
    shufps $0x12,0x1234(%ebp,%esi,4),%xmm1   # 0f c6 8c b5 34 12 00 00 12
    shufpd $0x12,%xmm3,%xmm1                 # 66 0f c6 cb 12
    shufpd $0x12,0x12(%ebx),%xmm1            # 66 0f c6 4b 12 12
    shufpd $0x12,0x1234(%ebp,%esi,4),%xmm1   # 66 0f c6 8c b5 34 12 00 00 12
    addsubpd %xmm3,%xmm1                     # 66 0f d0 cb
    addsubpd 0x12(%ebx),%xmm1                # 66 0f d0 4b 12
    addsubpd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f d0 8c b5 34 12 00 00
    addsubps %xmm3,%xmm1                     # f2 0f d0 cb
    addsubps 0x12(%ebx),%xmm1                # f2 0f d0 4b 12
    addsubps 0x1234(%ebp,%esi,4),%xmm1       # f2 0f d0 8c b5 34 12 00 00
    haddpd %xmm3,%xmm1                       # 66 0f 7c cb
    haddpd 0x12(%ebx),%xmm1                  # 66 0f 7c 4b 12
    haddpd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 7c 8c b5 34 12 00 00
    haddps %xmm3,%xmm1                       # f2 0f 7c cb
    haddps 0x12(%ebx),%xmm1                  # f2 0f 7c 4b 12
    haddps 0x1234(%ebp,%esi,4),%xmm1         # f2 0f 7c 8c b5 34 12 00 00
    hsubpd %xmm3,%xmm1                       # 66 0f 7d cb
    hsubpd 0x12(%ebx),%xmm1                  # 66 0f 7d 4b 12
    hsubpd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 7d 8c b5 34 12 00 00
    hsubps %xmm3,%xmm1                       # f2 0f 7d cb
    hsubps 0x12(%ebx),%xmm1                  # f2 0f 7d 4b 12
    hsubps 0x1234(%ebp,%esi,4),%xmm1         # f2 0f 7d 8c b5 34 12 00 00
    cvtpi2ps %mm1,%xmm1                      # 0f 2a c9
    cvtpi2ps 0x12(%ebx),%xmm1                # 0f 2a 4b 12
    cvtpi2ps 0x1234(%ebp,%esi,4),%xmm1       # 0f 2a 8c b5 34 12 00 00
    cvtpi2pd %mm1,%xmm1                      # 66 0f 2a c9
    cvtpi2pd 0x12(%ebx),%xmm1                # 66 0f 2a 4b 12
    cvtpi2pd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 2a 8c b5 34 12 00 00
    cvtsi2ssl %ebx,%xmm1                     # f3 0f 2a cb
    cvtsi2ssl 0x12(%ebx),%xmm1               # f3 0f 2a 4b 12
    cvtsi2ssl 0x1234(%ebp,%esi,4),%xmm1      # f3 0f 2a 8c b5 34 12 00 00
    cvttss2sil %xmm3,%ecx                    # f3 0f 2c cb
    cvttss2sil 0x12(%ebx),%ecx               # f3 0f 2c 4b 12
    cvttss2sil 0x1234(%ebp,%esi,4),%ecx      # f3 0f 2c 8c b5 34 12 00 00
    cvtss2sil %xmm3,%ecx                     # f3 0f 2d cb
    cvtss2sil 0x12(%ebx),%ecx                # f3 0f 2d 4b 12
    cvtss2sil 0x1234(%ebp,%esi,4),%ecx       # f3 0f 2d 8c b5 34 12 00 00
    cvtsi2sdl %ebx,%xmm1                     # f2 0f 2a cb
    cvtsi2sdl 0x12(%ebx),%xmm1               # f2 0f 2a 4b 12
    cvtsi2sdl 0x1234(%ebp,%esi,4),%xmm1      # f2 0f 2a 8c b5 34 12 00 00
    cvttsd2sil %xmm3,%ecx                    # f2 0f 2c cb
    cvttsd2sil 0x12(%ebx),%ecx               # f2 0f 2c 4b 12
    cvttsd2sil 0x1234(%ebp,%esi,4),%ecx      # f2 0f 2c 8c b5 34 12 00 00
    cvtsd2sil %xmm3,%ecx                     # f2 0f 2d cb
    cvtsd2sil 0x12(%ebx),%ecx                # f2 0f 2d 4b 12
    cvtsd2sil 0x1234(%ebp,%esi,4),%ecx       # f2 0f 2d 8c b5 34 12 00 00
    cvttps2pi %xmm3,%mm1                     # 0f 2c cb
    cvttps2pi 0x12(%ebx),%mm2                # 0f 2c 53 12
    cvttps2pi 0x1234(%ebp,%esi,4),%mm3       # 0f 2c 9c b5 34 12 00 00
    cvttpd2pi %xmm3,%mm1                     # 66 0f 2c cb
    cvttpd2pi 0x12(%ebx),%mm2                # 66 0f 2c 53 12
    cvttpd2pi 0x1234(%ebp,%esi,4),%mm3       # 66 0f 2c 9c b5 34 12 00 00
    cvtps2pi %xmm3,%mm1                      # 0f 2d cb
    cvtps2pi 0x12(%ebx),%mm2                 # 0f 2d 53 12
    cvtps2pi 0x1234(%ebp,%esi,4),%mm3        # 0f 2d 9c b5 34 12 00 00
    cvtpd2pi %xmm3,%mm1                      # 66 0f 2d cb
    cvtpd2pi 0x12(%ebx),%mm2                 # 66 0f 2d 53 12
    cvtpd2pi 0x1234(%ebp,%esi,4),%mm3        # 66 0f 2d 9c b5 34 12 00 00
    cvtps2pd %xmm3,%xmm1                     # 0f 5a cb
    cvtps2pd 0x12(%ebx),%xmm1                # 0f 5a 4b 12
    cvtps2pd 0x1234(%ebp,%esi,4),%xmm1       # 0f 5a 8c b5 34 12 00 00
    cvtpd2ps %xmm3,%xmm1                     # 66 0f 5a cb
    cvtpd2ps 0x12(%ebx),%xmm1                # 66 0f 5a 4b 12
    cvtpd2ps 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 5a 8c b5 34 12 00 00
    cvtss2sd %xmm3,%xmm1                     # f3 0f 5a cb
    cvtss2sd 0x12(%ebx),%xmm1                # f3 0f 5a 4b 12
    cvtss2sd 0x1234(%ebp,%esi,4),%xmm1       # f3 0f 5a 8c b5 34 12 00 00
    cvtsd2ss %xmm3,%xmm1                     # f2 0f 5a cb
    cvtsd2ss 0x12(%ebx),%xmm1                # f2 0f 5a 4b 12
    cvtsd2ss 0x1234(%ebp,%esi,4),%xmm1       # f2 0f 5a 8c b5 34 12 00 00
    cvtdq2ps %xmm3,%xmm1                     # 0f 5b cb
    cvtdq2ps 0x12(%ebx),%xmm1                # 0f 5b 4b 12
    cvtdq2ps 0x1234(%ebp,%esi,4),%xmm1       # 0f 5b 8c b5 34 12 00 00
    cvtps2dq %xmm3,%xmm1                     # 66 0f 5b cb
    cvtps2dq 0x12(%ebx),%xmm1                # 66 0f 5b 4b 12
    cvtps2dq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 5b 8c b5 34 12 00 00
    cvttps2dq %xmm3,%xmm1                    # f3 0f 5b cb
    cvttps2dq 0x12(%ebx),%xmm1               # f3 0f 5b 4b 12
    cvttps2dq 0x1234(%ebp,%esi,4),%xmm1      # f3 0f 5b 8c b5 34 12 00 00
    cvttpd2dq %xmm3,%xmm1                    # 66 0f e6 cb
    cvttpd2dq 0x12(%ebx),%xmm1               # 66 0f e6 4b 12
    cvttpd2dq 0x1234(%ebp,%esi,4),%xmm1      # 66 0f e6 8c b5 34 12 00 00
    cvtdq2pd %xmm3,%xmm1                     # f3 0f e6 cb
    cvtdq2pd 0x12(%ebx),%xmm1                # f3 0f e6 4b 12
    cvtdq2pd 0x1234(%ebp,%esi,4),%xmm1       # f3 0f e6 8c b5 34 12 00 00
    cvtpd2dq %xmm3,%xmm1                     # f2 0f e6 cb
    cvtpd2dq 0x12(%ebx),%xmm1                # f2 0f e6 4b 12
    cvtpd2dq 0x1234(%ebp,%esi,4),%xmm1       # f2 0f e6 8c b5 34 12 00 00
    pshufb %mm1,%mm1                         # 0f 38 00 c9
    pshufb 0x12(%ebx),%mm2                   # 0f 38 00 53 12
    pshufb 0x1234(%ebp,%esi,4),%mm3          # 0f 38 00 9c b5 34 12 00 00
    pshufb %xmm3,%xmm1                       # 66 0f 38 00 cb
    pshufb 0x12(%ebx),%xmm1                  # 66 0f 38 00 4b 12
    pshufb 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 00 8c b5 34 12 00 00
    phaddw %mm1,%mm1                         # 0f 38 01 c9
    phaddw 0x12(%ebx),%mm2                   # 0f 38 01 53 12
    phaddw 0x1234(%ebp,%esi,4),%mm3          # 0f 38 01 9c b5 34 12 00 00
    phaddw %xmm3,%xmm1                       # 66 0f 38 01 cb
    phaddw 0x12(%ebx),%xmm1                  # 66 0f 38 01 4b 12
    phaddw 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 01 8c b5 34 12 00 00
    phaddd %mm1,%mm1                         # 0f 38 02 c9
    phaddd 0x12(%ebx),%mm2                   # 0f 38 02 53 12
    phaddd 0x1234(%ebp,%esi,4),%mm3          # 0f 38 02 9c b5 34 12 00 00
    phaddd %xmm3,%xmm1                       # 66 0f 38 02 cb
    phaddd 0x12(%ebx),%xmm1                  # 66 0f 38 02 4b 12
    phaddd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 02 8c b5 34 12 00 00
    phaddsw %mm1,%mm1                        # 0f 38 03 c9
    phaddsw 0x12(%ebx),%mm2                  # 0f 38 03 53 12
    phaddsw 0x1234(%ebp,%esi,4),%mm3         # 0f 38 03 9c b5 34 12 00 00
    phaddsw %xmm3,%xmm1                      # 66 0f 38 03 cb
    phaddsw 0x12(%ebx),%xmm1                 # 66 0f 38 03 4b 12
    phaddsw 0x1234(%ebp,%esi,4),%xmm1        # 66 0f 38 03 8c b5 34 12 00 00
    pmaddubsw %mm1,%mm1                      # 0f 38 04 c9
    pmaddubsw 0x12(%ebx),%mm2                # 0f 38 04 53 12
    pmaddubsw 0x1234(%ebp,%esi,4),%mm3       # 0f 38 04 9c b5 34 12 00 00
    pmaddubsw %xmm3,%xmm1                    # 66 0f 38 04 cb
    pmaddubsw 0x12(%ebx),%xmm1               # 66 0f 38 04 4b 12
    pmaddubsw 0x1234(%ebp,%esi,4),%xmm1      # 66 0f 38 04 8c b5 34 12 00 00
    phsubw %mm1,%mm1                         # 0f 38 05 c9
    phsubw 0x12(%ebx),%mm2                   # 0f 38 05 53 12
    phsubw 0x1234(%ebp,%esi,4),%mm3          # 0f 38 05 9c b5 34 12 00 00
    phsubw %xmm3,%xmm1                       # 66 0f 38 05 cb
    phsubw 0x12(%ebx),%xmm1                  # 66 0f 38 05 4b 12
    phsubw 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 05 8c b5 34 12 00 00
    phsubd %mm1,%mm1                         # 0f 38 06 c9
    phsubd 0x12(%ebx),%mm2                   # 0f 38 06 53 12
    phsubd 0x1234(%ebp,%esi,4),%mm3          # 0f 38 06 9c b5 34 12 00 00
    phsubd %xmm3,%xmm1                       # 66 0f 38 06 cb
    phsubd 0x12(%ebx),%xmm1                  # 66 0f 38 06 4b 12
    phsubd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 06 8c b5 34 12 00 00
    phsubsw %mm1,%mm1                        # 0f 38 07 c9
    phsubsw 0x12(%ebx),%mm2                  # 0f 38 07 53 12
    phsubsw 0x1234(%ebp,%esi,4),%mm3         # 0f 38 07 9c b5 34 12 00 00
    phsubsw %xmm3,%xmm1                      # 66 0f 38 07 cb
    phsubsw 0x12(%ebx),%xmm1                 # 66 0f 38 07 4b 12
    phsubsw 0x1234(%ebp,%esi,4),%xmm1        # 66 0f 38 07 8c b5 34 12 00 00
    psignb %mm1,%mm1                         # 0f 38 08 c9
    psignb 0x12(%ebx),%mm2                   # 0f 38 08 53 12
    psignb 0x1234(%ebp,%esi,4),%mm3          # 0f 38 08 9c b5 34 12 00 00
    psignb %xmm3,%xmm1                       # 66 0f 38 08 cb
    psignb 0x12(%ebx),%xmm1                  # 66 0f 38 08 4b 12
    psignb 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 08 8c b5 34 12 00 00
    psignw %mm1,%mm1                         # 0f 38 09 c9
    psignw 0x12(%ebx),%mm2                   # 0f 38 09 53 12
    psignw 0x1234(%ebp,%esi,4),%mm3          # 0f 38 09 9c b5 34 12 00 00
    psignw %xmm3,%xmm1                       # 66 0f 38 09 cb
    psignw 0x12(%ebx),%xmm1                  # 66 0f 38 09 4b 12
    psignw 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 09 8c b5 34 12 00 00
    psignd %mm1,%mm1                         # 0f 38 0a c9
    psignd 0x12(%ebx),%mm2                   # 0f 38 0a 53 12
    psignd 0x1234(%ebp,%esi,4),%mm3          # 0f 38 0a 9c b5 34 12 00 00
    psignd %xmm3,%xmm1                       # 66 0f 38 0a cb
    psignd 0x12(%ebx),%xmm1                  # 66 0f 38 0a 4b 12
    psignd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 0a 8c b5 34 12 00 00
    pmulhrsw %mm1,%mm1                       # 0f 38 0b c9
    pmulhrsw 0x12(%ebx),%mm2                 # 0f 38 0b 53 12
    pmulhrsw 0x1234(%ebp,%esi,4),%mm3        # 0f 38 0b 9c b5 34 12 00 00
    pmulhrsw %xmm3,%xmm1                     # 66 0f 38 0b cb
    pmulhrsw 0x12(%ebx),%xmm1                # 66 0f 38 0b 4b 12
    pmulhrsw 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 0b 8c b5 34 12 00 00
    pabsb %mm1,%mm1                          # 0f 38 1c c9
    pabsb 0x12(%ebx),%mm2                    # 0f 38 1c 53 12
    pabsb 0x1234(%ebp,%esi,4),%mm3           # 0f 38 1c 9c b5 34 12 00 00
    pabsb %xmm3,%xmm1                        # 66 0f 38 1c cb
    pabsb 0x12(%ebx),%xmm1                   # 66 0f 38 1c 4b 12
    pabsb 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 38 1c 8c b5 34 12 00 00
    pabsw %mm1,%mm1                          # 0f 38 1d c9
    pabsw 0x12(%ebx),%mm2                    # 0f 38 1d 53 12
    pabsw 0x1234(%ebp,%esi,4),%mm3           # 0f 38 1d 9c b5 34 12 00 00
    pabsw %xmm3,%xmm1                        # 66 0f 38 1d cb
    pabsw 0x12(%ebx),%xmm1                   # 66 0f 38 1d 4b 12
    pabsw 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 38 1d 8c b5 34 12 00 00
    pabsd %mm1,%mm1                          # 0f 38 1e c9
    pabsd 0x12(%ebx),%mm2                    # 0f 38 1e 53 12
    pabsd 0x1234(%ebp,%esi,4),%mm3           # 0f 38 1e 9c b5 34 12 00 00
    pabsd %xmm3,%xmm1                        # 66 0f 38 1e cb
    pabsd 0x12(%ebx),%xmm1                   # 66 0f 38 1e 4b 12
    pabsd 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 38 1e 8c b5 34 12 00 00
    palignr $0x12,%mm1,%mm1                  # 0f 3a 0f c9 12
    palignr $0x12,0x12(%ebx),%mm2            # 0f 3a 0f 53 12 12
    palignr $0x12,0x1234(%ebp,%esi,4),%mm3   # 0f 3a 0f 9c b5 34 12 00 00 12
    palignr $0x12,%xmm3,%xmm1                # 66 0f 3a 0f cb 12
    palignr $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 0f 4b 12 12
    palignr $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 0f 8c b5 34 12 00 00 12
    pblendvb %xmm0,%xmm3,%xmm1               # 66 0f 38 10 cb
    pblendvb %xmm0,0x12(%ebx),%xmm1          # 66 0f 38 10 4b 12
    pblendvb %xmm0,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 38 10 8c b5 34 12 00 00
    pblendvb %xmm3,%xmm1                     # 66 0f 38 10 cb
    pblendvb 0x12(%ebx),%xmm1                # 66 0f 38 10 4b 12
    pblendvb 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 10 8c b5 34 12 00 00
    blendvps %xmm0,%xmm3,%xmm1               # 66 0f 38 14 cb
    blendvps %xmm0,0x12(%ebx),%xmm1          # 66 0f 38 14 4b 12
    blendvps %xmm0,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 38 14 8c b5 34 12 00 00
    blendvps %xmm3,%xmm1                     # 66 0f 38 14 cb
    blendvps 0x12(%ebx),%xmm1                # 66 0f 38 14 4b 12
    blendvps 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 14 8c b5 34 12 00 00
    blendvpd %xmm0,%xmm3,%xmm1               # 66 0f 38 15 cb
    blendvpd %xmm0,0x12(%ebx),%xmm1          # 66 0f 38 15 4b 12
    blendvpd %xmm0,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 38 15 8c b5 34 12 00 00
    blendvpd %xmm3,%xmm1                     # 66 0f 38 15 cb
    blendvpd 0x12(%ebx),%xmm1                # 66 0f 38 15 4b 12
    blendvpd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 15 8c b5 34 12 00 00
    ptest %xmm3,%xmm1                        # 66 0f 38 17 cb
    ptest 0x12(%ebx),%xmm1                   # 66 0f 38 17 4b 12
    ptest 0x1234(%ebp,%esi,4),%xmm1          # 66 0f 38 17 8c b5 34 12 00 00
    pmovsxbw %xmm3,%xmm1                     # 66 0f 38 20 cb
    pmovsxbw 0x12(%ebx),%xmm1                # 66 0f 38 20 4b 12
    pmovsxbw 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 20 8c b5 34 12 00 00
    pmovzxbw %xmm3,%xmm1                     # 66 0f 38 30 cb
    pmovzxbw 0x12(%ebx),%xmm1                # 66 0f 38 30 4b 12
    pmovzxbw 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 30 8c b5 34 12 00 00
    pmovsxbd %xmm3,%xmm1                     # 66 0f 38 21 cb
    pmovsxbd 0x12(%ebx),%xmm1                # 66 0f 38 21 4b 12
    pmovsxbd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 21 8c b5 34 12 00 00
    pmovzxbd %xmm3,%xmm1                     # 66 0f 38 31 cb
    pmovzxbd 0x12(%ebx),%xmm1                # 66 0f 38 31 4b 12
    pmovzxbd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 31 8c b5 34 12 00 00
    pmovsxbq %xmm3,%xmm1                     # 66 0f 38 22 cb
    pmovsxbq 0x12(%ebx),%xmm1                # 66 0f 38 22 4b 12
    pmovsxbq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 22 8c b5 34 12 00 00
    pmovzxbq %xmm3,%xmm1                     # 66 0f 38 32 cb
    pmovzxbq 0x12(%ebx),%xmm1                # 66 0f 38 32 4b 12
    pmovzxbq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 32 8c b5 34 12 00 00
    pmovsxwd %xmm3,%xmm1                     # 66 0f 38 23 cb
    pmovsxwd 0x12(%ebx),%xmm1                # 66 0f 38 23 4b 12
    pmovsxwd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 23 8c b5 34 12 00 00
    pmovzxwd %xmm3,%xmm1                     # 66 0f 38 33 cb
    pmovzxwd 0x12(%ebx),%xmm1                # 66 0f 38 33 4b 12
    pmovzxwd 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 33 8c b5 34 12 00 00
    pmovsxwq %xmm3,%xmm1                     # 66 0f 38 24 cb
    pmovsxwq 0x12(%ebx),%xmm1                # 66 0f 38 24 4b 12
    pmovsxwq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 24 8c b5 34 12 00 00
    pmovzxwq %xmm3,%xmm1                     # 66 0f 38 34 cb
    pmovzxwq 0x12(%ebx),%xmm1                # 66 0f 38 34 4b 12
    pmovzxwq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 34 8c b5 34 12 00 00
    pmovsxdq %xmm3,%xmm1                     # 66 0f 38 25 cb
    pmovsxdq 0x12(%ebx),%xmm1                # 66 0f 38 25 4b 12
    pmovsxdq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 25 8c b5 34 12 00 00
    pmovzxdq %xmm3,%xmm1                     # 66 0f 38 35 cb
    pmovzxdq 0x12(%ebx),%xmm1                # 66 0f 38 35 4b 12
    pmovzxdq 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 35 8c b5 34 12 00 00
    pmuldq %xmm3,%xmm1                       # 66 0f 38 28 cb
    pmuldq 0x12(%ebx),%xmm1                  # 66 0f 38 28 4b 12
    pmuldq 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 28 8c b5 34 12 00 00
    pcmpeqq %xmm3,%xmm1                      # 66 0f 38 29 cb
    pcmpeqq 0x12(%ebx),%xmm1                 # 66 0f 38 29 4b 12
    pcmpeqq 0x1234(%ebp,%esi,4),%xmm1        # 66 0f 38 29 8c b5 34 12 00 00
    packusdw %xmm3,%xmm1                     # 66 0f 38 2b cb
    packusdw 0x12(%ebx),%xmm1                # 66 0f 38 2b 4b 12
    packusdw 0x1234(%ebp,%esi,4),%xmm1       # 66 0f 38 2b 8c b5 34 12 00 00
    pminsb %xmm3,%xmm1                       # 66 0f 38 38 cb
    pminsb 0x12(%ebx),%xmm1                  # 66 0f 38 38 4b 12
    pminsb 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 38 8c b5 34 12 00 00
    pminsd %xmm3,%xmm1                       # 66 0f 38 39 cb
    pminsd 0x12(%ebx),%xmm1                  # 66 0f 38 39 4b 12
    pminsd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 39 8c b5 34 12 00 00
    pminuw %xmm3,%xmm1                       # 66 0f 38 3a cb
    pminuw 0x12(%ebx),%xmm1                  # 66 0f 38 3a 4b 12
    pminuw 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 3a 8c b5 34 12 00 00
    pminud %xmm3,%xmm1                       # 66 0f 38 3b cb
    pminud 0x12(%ebx),%xmm1                  # 66 0f 38 3b 4b 12
    pminud 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 3b 8c b5 34 12 00 00
    pmaxsb %xmm3,%xmm1                       # 66 0f 38 3c cb
    pmaxsb 0x12(%ebx),%xmm1                  # 66 0f 38 3c 4b 12
    pmaxsb 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 3c 8c b5 34 12 00 00
    pmaxsd %xmm3,%xmm1                       # 66 0f 38 3d cb
    pmaxsd 0x12(%ebx),%xmm1                  # 66 0f 38 3d 4b 12
    pmaxsd 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 3d 8c b5 34 12 00 00
    pmaxuw %xmm3,%xmm1                       # 66 0f 38 3e cb
    pmaxuw 0x12(%ebx),%xmm1                  # 66 0f 38 3e 4b 12
    pmaxuw 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 3e 8c b5 34 12 00 00
    pmaxud %xmm3,%xmm1                       # 66 0f 38 3f cb
    pmaxud 0x12(%ebx),%xmm1                  # 66 0f 38 3f 4b 12
    pmaxud 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 3f 8c b5 34 12 00 00
    pmulld %xmm3,%xmm1                       # 66 0f 38 40 cb
    pmulld 0x12(%ebx),%xmm1                  # 66 0f 38 40 4b 12
    pmulld 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 40 8c b5 34 12 00 00
    phminposuw %xmm3,%xmm1                   # 66 0f 38 41 cb
    phminposuw 0x12(%ebx),%xmm1              # 66 0f 38 41 4b 12
    phminposuw 0x1234(%ebp,%esi,4),%xmm1     # 66 0f 38 41 8c b5 34 12 00 00
    roundps $0x12,%xmm3,%xmm1                # 66 0f 3a 08 cb 12
    roundps $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 08 4b 12 12
    roundps $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 08 8c b5 34 12 00 00 12
    roundpd $0x12,%xmm3,%xmm1                # 66 0f 3a 09 cb 12
    roundpd $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 09 4b 12 12
    roundpd $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 09 8c b5 34 12 00 00 12
    roundss $0x12,%xmm3,%xmm1                # 66 0f 3a 0a cb 12
    roundss $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 0a 4b 12 12
    roundss $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 0a 8c b5 34 12 00 00 12
    roundsd $0x12,%xmm3,%xmm1                # 66 0f 3a 0b cb 12
    roundsd $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 0b 4b 12 12
    roundsd $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 0b 8c b5 34 12 00 00 12
    blendps $0x12,%xmm3,%xmm1                # 66 0f 3a 0c cb 12
    blendps $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 0c 4b 12 12
    blendps $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 0c 8c b5 34 12 00 00 12
    blendpd $0x12,%xmm3,%xmm1                # 66 0f 3a 0d cb 12
    blendpd $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 0d 4b 12 12
    blendpd $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 0d 8c b5 34 12 00 00 12
    pblendw $0x12,%xmm3,%xmm1                # 66 0f 3a 0e cb 12
    pblendw $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 0e 4b 12 12
    pblendw $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 0e 8c b5 34 12 00 00 12
    insertps $0x12,%xmm3,%xmm1               # 66 0f 3a 21 cb 12
    insertps $0x12,0x12(%ebx),%xmm1          # 66 0f 3a 21 4b 12 12
    insertps $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a 21 8c b5 34 12 00 00 12
    dpps $0x12,%xmm3,%xmm1                   # 66 0f 3a 40 cb 12
    dpps $0x12,0x12(%ebx),%xmm1              # 66 0f 3a 40 4b 12 12
    dpps $0x12,0x1234(%ebp,%esi,4),%xmm1     # 66 0f 3a 40 8c b5 34 12 00 00 12
    dppd $0x12,%xmm3,%xmm1                   # 66 0f 3a 41 cb 12
    dppd $0x12,0x12(%ebx),%xmm1              # 66 0f 3a 41 4b 12 12
    dppd $0x12,0x1234(%ebp,%esi,4),%xmm1     # 66 0f 3a 41 8c b5 34 12 00 00 12
    mpsadbw $0x12,%xmm3,%xmm1                # 66 0f 3a 42 cb 12
    mpsadbw $0x12,0x12(%ebx),%xmm1           # 66 0f 3a 42 4b 12 12
    mpsadbw $0x12,0x1234(%ebp,%esi,4),%xmm1  # 66 0f 3a 42 8c b5 34 12 00 00 12
    pextrb $0x12,%xmm1,%ebx                  # 66 0f 3a 14 cb 12
    pextrb $0x12,%xmm1,0x12(%ebx)            # 66 0f 3a 14 4b 12 12
    pextrb $0x12,%xmm1,0x1234(%ebp,%esi,4)   # 66 0f 3a 14 8c b5 34 12 00 00 12
    pextrd $0x12,%xmm1,%ebx                  # 66 0f 3a 16 cb 12
    pextrd $0x12,%xmm1,0x12(%ebx)            # 66 0f 3a 16 4b 12 12
    pextrd $0x12,%xmm1,0x1234(%ebp,%esi,4)   # 66 0f 3a 16 8c b5 34 12 00 00 12
    extractps $0x12,%xmm1,%ebx               # 66 0f 3a 17 cb 12
    extractps $0x12,%xmm1,0x12(%ebx)         # 66 0f 3a 17 4b 12 12
    extractps $0x12,%xmm1,0x1234(%ebp,%esi,4) # 66 0f 3a 17 8c b5 34 12 00 00 12
    pinsrb $0x12,%ebx,%xmm1                  # 66 0f 3a 20 cb 12
    pinsrb $0x12,0x12(%ebx),%xmm1            # 66 0f 3a 20 4b 12 12
    pinsrb $0x12,0x1234(%ebp,%esi,4),%xmm1   # 66 0f 3a 20 8c b5 34 12 00 00 12
    pinsrd $0x12,%ebx,%xmm1                  # 66 0f 3a 22 cb 12
    pinsrd $0x12,0x12(%ebx),%xmm1            # 66 0f 3a 22 4b 12 12
    pinsrd $0x12,0x1234(%ebp,%esi,4),%xmm1   # 66 0f 3a 22 8c b5 34 12 00 00 12
    pcmpgtq %xmm3,%xmm1                      # 66 0f 38 37 cb
    pcmpgtq 0x12(%ebx),%xmm1                 # 66 0f 38 37 4b 12
    pcmpgtq 0x1234(%ebp,%esi,4),%xmm1        # 66 0f 38 37 8c b5 34 12 00 00
    pcmpestrm $0x12,%xmm3,%xmm1              # 66 0f 3a 60 cb 12
    pcmpestrm $0x12,0x12(%ebx),%xmm1         # 66 0f 3a 60 4b 12 12
    pcmpestrm $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a 60 8c b5 34 12 00 00 12
    pcmpestri $0x12,%xmm3,%xmm1              # 66 0f 3a 61 cb 12
    pcmpestri $0x12,0x12(%ebx),%xmm1         # 66 0f 3a 61 4b 12 12
    pcmpestri $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a 61 8c b5 34 12 00 00 12
    pcmpistrm $0x12,%xmm3,%xmm1              # 66 0f 3a 62 cb 12
    pcmpistrm $0x12,0x12(%ebx),%xmm1         # 66 0f 3a 62 4b 12 12
    pcmpistrm $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a 62 8c b5 34 12 00 00 12
    pcmpistri $0x12,%xmm3,%xmm1              # 66 0f 3a 63 cb 12
    pcmpistri $0x12,0x12(%ebx),%xmm1         # 66 0f 3a 63 4b 12 12
    pcmpistri $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a 63 8c b5 34 12 00 00 12
    aesimc %xmm3,%xmm1                       # 66 0f 38 db cb
    aesimc 0x12(%ebx),%xmm1                  # 66 0f 38 db 4b 12
    aesimc 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 db 8c b5 34 12 00 00
    aesenc %xmm3,%xmm1                       # 66 0f 38 dc cb
    aesenc 0x12(%ebx),%xmm1                  # 66 0f 38 dc 4b 12
    aesenc 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 dc 8c b5 34 12 00 00
    aesenclast %xmm3,%xmm1                   # 66 0f 38 dd cb
    aesenclast 0x12(%ebx),%xmm1              # 66 0f 38 dd 4b 12
    aesenclast 0x1234(%ebp,%esi,4),%xmm1     # 66 0f 38 dd 8c b5 34 12 00 00
    aesdec %xmm3,%xmm1                       # 66 0f 38 de cb
    aesdec 0x12(%ebx),%xmm1                  # 66 0f 38 de 4b 12
    aesdec 0x1234(%ebp,%esi,4),%xmm1         # 66 0f 38 de 8c b5 34 12 00 00
    aesdeclast %xmm3,%xmm1                   # 66 0f 38 df cb
    aesdeclast 0x12(%ebx),%xmm1              # 66 0f 38 df 4b 12
    aesdeclast 0x1234(%ebp,%esi,4),%xmm1     # 66 0f 38 df 8c b5 34 12 00 00
    aeskeygenassist $0x12,%xmm3,%xmm1        # 66 0f 3a df cb 12
    aeskeygenassist $0x12,0x12(%ebx),%xmm1   # 66 0f 3a df 4b 12 12
    aeskeygenassist $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a df 8c b5 34 12 00 00 12
    pclmulqdq $0x12,%xmm3,%xmm1              # 66 0f 3a 44 cb 12
    pclmulqdq $0x12,0x12(%ebx),%xmm1         # 66 0f 3a 44 4b 12 12
    pclmulqdq $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a 44 8c b5 34 12 00 00 12
    sha1nexte %xmm3,%xmm1                    # 0f 38 c8 cb
    sha1nexte 0x12(%ebx),%xmm1               # 0f 38 c8 4b 12
    sha1nexte 0x1234(%ebp,%esi,4),%xmm1      # 0f 38 c8 8c b5 34 12 00 00
    sha1msg1 %xmm3,%xmm1                     # 0f 38 c9 cb
    sha1msg1 0x12(%ebx),%xmm1                # 0f 38 c9 4b 12
    sha1msg1 0x1234(%ebp,%esi,4),%xmm1       # 0f 38 c9 8c b5 34 12 00 00
    sha1msg2 %xmm3,%xmm1                     # 0f 38 ca cb
    sha1msg2 0x12(%ebx),%xmm1                # 0f 38 ca 4b 12
    sha1msg2 0x1234(%ebp,%esi,4),%xmm1       # 0f 38 ca 8c b5 34 12 00 00
    sha256msg1 %xmm3,%xmm1                   # 0f 38 cc cb
    sha256msg1 0x12(%ebx),%xmm1              # 0f 38 cc 4b 12
    sha256msg1 0x1234(%ebp,%esi,4),%xmm1     # 0f 38 cc 8c b5 34 12 00 00
    sha256msg2 %xmm3,%xmm1                   # 0f 38 cd cb
    sha256msg2 0x12(%ebx),%xmm1              # 0f 38 cd 4b 12
    sha256msg2 0x1234(%ebp,%esi,4),%xmm1     # 0f 38 cd 8c b5 34 12 00 00
    sha256rnds2 %xmm0,%xmm3,%xmm1            # 0f 38 cb cb
    sha256rnds2 %xmm0,0x12(%ebx),%xmm1       # 0f 38 cb 4b 12
    sha256rnds2 %xmm0,0x1234(%ebp,%esi,4),%xmm1 # 0f 38 cb 8c b5 34 12 00 00
    sha256rnds2 %xmm3,%xmm1                  # 0f 38 cb cb
    sha256rnds2 0x12(%ebx),%xmm1             # 0f 38 cb 4b 12
    sha256rnds2 0x1234(%ebp,%esi,4),%xmm1    # 0f 38 cb 8c b5 34 12 00 00
    sha1rnds4 $0x12,%xmm3,%xmm1              # 0f 3a cc cb 12
    sha1rnds4 $0x12,0x12(%ebx),%xmm1         # 0f 3a cc 4b 12 12
    sha1rnds4 $0x12,0x1234(%ebp,%esi,4),%xmm1 # 0f 3a cc 8c b5 34 12 00 00 12
    gf2p8mulb %xmm3,%xmm1                    # 66 0f 38 cf cb
    gf2p8mulb 0x12(%ebx),%xmm1               # 66 0f 38 cf 4b 12
    gf2p8mulb 0x1234(%ebp,%esi,4),%xmm1      # 66 0f 38 cf 8c b5 34 12 00 00
    gf2p8affineqb $0x12,%xmm3,%xmm1          # 66 0f 3a ce cb 12
    gf2p8affineqb $0x12,0x12(%ebx),%xmm1     # 66 0f 3a ce 4b 12 12
    gf2p8affineqb $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a ce 8c b5 34 12 00 00 12
    gf2p8affineinvqb $0x12,%xmm3,%xmm1       # 66 0f 3a cf cb 12
    gf2p8affineinvqb $0x12,0x12(%ebx),%xmm1  # 66 0f 3a cf 4b 12 12
    gf2p8affineinvqb $0x12,0x1234(%ebp,%esi,4),%xmm1 # 66 0f 3a cf 8c b5 34 12 00 00 12
    extrq $0x12,$0x12,%xmm3                  # 66 0f 78 c3 12 12
    extrq %xmm3,%xmm1                        # 66 0f 79 cb
    insertq $0x12,$0x12,%xmm3,%xmm1          # f2 0f 78 cb 12 12
    insertq %xmm3,%xmm1                      # f2 0f 79 cb
    movntss %xmm1,(%eax)                     # f3 0f 2b 08
    movntss %xmm1,0x12(%ebx)                 # f3 0f 2b 4b 12
    movntss %xmm1,0x1234(%ebp,%esi,4)        # f3 0f 2b 8c b5 34 12 00 00
    movntsd %xmm1,(%eax)                     # f2 0f 2b 08
    movntsd %xmm1,0x12(%ebx)                 # f2 0f 2b 4b 12
    movntsd %xmm1,0x1234(%ebp,%esi,4)        # f2 0f 2b 8c b5 34 12 00 00
    loadiwkey %xmm3,%xmm1                    # f3 0f 38 dc cb
    encodekey128 %ebx,%ecx                   # f3 0f 38 fa cb
    encodekey256 %ebx,%ecx                   # f3 0f 38 fb cb
    aesenc128kl (%eax),%xmm1                 # f3 0f 38 dc 08
    aesenc128kl 0x12(%ebx),%xmm1             # f3 0f 38 dc 4b 12
    aesenc128kl 0x1234(%ebp,%esi,4),%xmm1    # f3 0f 38 dc 8c b5 34 12 00 00
    aesdec128kl (%eax),%xmm1                 # f3 0f 38 dd 08
    aesdec128kl 0x12(%ebx),%xmm1             # f3 0f 38 dd 4b 12
    aesdec128kl 0x1234(%ebp,%esi,4),%xmm1    # f3 0f 38 dd 8c b5 34 12 00 00
    aesenc256kl (%eax),%xmm1                 # f3 0f 38 de 08
    aesenc256kl 0x12(%ebx),%xmm1             # f3 0f 38 de 4b 12
    aesenc256kl 0x1234(%ebp,%esi,4),%xmm1    # f3 0f 38 de 8c b5 34 12 00 00
    aesdec256kl (%eax),%xmm1                 # f3 0f 38 df 08
    aesdec256kl 0x12(%ebx),%xmm1             # f3 0f 38 df 4b 12
    aesdec256kl 0x1234(%ebp,%esi,4),%xmm1    # f3 0f 38 df 8c b5 34 12 00 00
    aesencwide128kl (%eax)                   # f3 0f 38 d8 00
    aesencwide128kl 0x12(%ebx)               # f3 0f 38 d8 43 12
    aesencwide128kl 0x1234(%ebp,%esi,4)      # f3 0f 38 d8 84 b5 34 12 00 00
    aesdecwide128kl (%eax)                   # f3 0f 38 d8 08
    aesdecwide128kl 0x12(%ebx)               # f3 0f 38 d8 4b 12
    aesdecwide128kl 0x1234(%ebp,%esi,4)      # f3 0f 38 d8 8c b5 34 12 00 00
    aesencwide256kl (%eax)                   # f3 0f 38 d8 10
    aesencwide256kl 0x12(%ebx)               # f3 0f 38 d8 53 12
    aesencwide256kl 0x1234(%ebp,%esi,4)      # f3 0f 38 d8 94 b5 34 12 00 00
    aesdecwide256kl (%eax)                   # f3 0f 38 d8 18
    aesdecwide256kl 0x12(%ebx)               # f3 0f 38 d8 5b 12
    aesdecwide256kl 0x1234(%ebp,%esi,4)      # f3 0f 38 d8 9c b5 34 12 00 00
