# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code64
    fxsave (%rax)                            # 0f ae 00
    fxsave 0x12(%rip)                        # 0f ae 05 12 00 00 00
    fxsave 0x1234(%r13,%r14,4)               # 43 0f ae 84 b5 34 12 00 00
    fxsave64 (%rax)                          # 48 0f ae 00
    fxsave64 0x12(%rip)                      # 48 0f ae 05 12 00 00 00
    fxsave64 0x1234(%r13,%r14,4)             # 4b 0f ae 84 b5 34 12 00 00
    fxsaveq (%rax)                           # 48 0f ae 00
    fxrstor (%rax)                           # 0f ae 08
    fxrstor 0x12(%rip)                       # 0f ae 0d 12 00 00 00
    fxrstor 0x1234(%r13,%r14,4)              # 43 0f ae 8c b5 34 12 00 00
    fxrstor64 (%rax)                         # 48 0f ae 08
    fxrstor64 0x12(%rip)                     # 48 0f ae 0d 12 00 00 00
    fxrstor64 0x1234(%r13,%r14,4)            # 4b 0f ae 8c b5 34 12 00 00
    fxrstorq (%rax)                          # 48 0f ae 08
    ldmxcsr (%rax)                           # 0f ae 10
    ldmxcsr 0x12(%rip)                       # 0f ae 15 12 00 00 00
    ldmxcsr 0x1234(%r13,%r14,4)              # 43 0f ae 94 b5 34 12 00 00
    stmxcsr (%rax)                           # 0f ae 18
    stmxcsr 0x12(%rip)                       # 0f ae 1d 12 00 00 00
    stmxcsr 0x1234(%r13,%r14,4)              # 43 0f ae 9c b5 34 12 00 00
    movaps %xmm3,%xmm1                       # 0f 28 cb
    movaps 0x12(%rip),%xmm1                  # 0f 28 0d 12 00 00 00
    movaps 0x1234(%r13,%r14,4),%xmm9         # 47 0f 28 8c b5 34 12 00 00
    movaps %xmm1,%xmm3                       # 0f 28 d9
    movaps %xmm1,0x12(%rip)                  # 0f 29 0d 12 00 00 00
    movaps %xmm9,0x1234(%r13,%r14,4)         # 47 0f 29 8c b5 34 12 00 00
    movups %xmm3,%xmm1                       # 0f 10 cb
    movups 0x12(%rip),%xmm1                  # 0f 10 0d 12 00 00 00
    movups 0x1234(%r13,%r14,4),%xmm9         # 47 0f 10 8c b5 34 12 00 00
    movups %xmm1,%xmm3                       # 0f 10 d9
    movups %xmm1,0x12(%rip)                  # 0f 11 0d 12 00 00 00
    movups %xmm9,0x1234(%r13,%r14,4)         # 47 0f 11 8c b5 34 12 00 00
    movntps %xmm1,(%rax)                     # 0f 2b 08
    movntps %xmm1,0x12(%rip)                 # 0f 2b 0d 12 00 00 00
    movntps %xmm9,0x1234(%r13,%r14,4)        # 47 0f 2b 8c b5 34 12 00 00
    movmskps %xmm3,%ecx                      # 0f 50 cb
    movmskps %xmm11,%r9d                     # 45 0f 50 cb
    movmskpsl %xmm3,%ecx                     # 0f 50 cb
    movlps (%rax),%xmm1                      # 0f 12 08
    movlps 0x12(%rip),%xmm1                  # 0f 12 0d 12 00 00 00
    movlps 0x1234(%r13,%r14,4),%xmm9         # 47 0f 12 8c b5 34 12 00 00
    movlps %xmm1,(%rax)                      # 0f 13 08
    movlps %xmm1,0x12(%rip)                  # 0f 13 0d 12 00 00 00
    movlps %xmm9,0x1234(%r13,%r14,4)         # 47 0f 13 8c b5 34 12 00 00
    movhps (%rax),%xmm1                      # 0f 16 08
    movhps 0x12(%rip),%xmm1                  # 0f 16 0d 12 00 00 00
    movhps 0x1234(%r13,%r14,4),%xmm9         # 47 0f 16 8c b5 34 12 00 00
    movhps %xmm1,(%rax)                      # 0f 17 08
    movhps %xmm1,0x12(%rip)                  # 0f 17 0d 12 00 00 00
    movhps %xmm9,0x1234(%r13,%r14,4)         # 47 0f 17 8c b5 34 12 00 00
    movapd %xmm3,%xmm1                       # 66 0f 28 cb
    movapd 0x12(%rip),%xmm1                  # 66 0f 28 0d 12 00 00 00
    movapd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 28 8c b5 34 12 00 00
    movapd %xmm1,%xmm3                       # 66 0f 28 d9
    movapd %xmm1,0x12(%rip)                  # 66 0f 29 0d 12 00 00 00
    movapd %xmm9,0x1234(%r13,%r14,4)         # 66 47 0f 29 8c b5 34 12 00 00
    movupd %xmm3,%xmm1                       # 66 0f 10 cb
    movupd 0x12(%rip),%xmm1                  # 66 0f 10 0d 12 00 00 00
    movupd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 10 8c b5 34 12 00 00
    movupd %xmm1,%xmm3                       # 66 0f 10 d9
    movupd %xmm1,0x12(%rip)                  # 66 0f 11 0d 12 00 00 00
    movupd %xmm9,0x1234(%r13,%r14,4)         # 66 47 0f 11 8c b5 34 12 00 00
    movntpd %xmm1,(%rax)                     # 66 0f 2b 08
    movntpd %xmm1,0x12(%rip)                 # 66 0f 2b 0d 12 00 00 00
    movntpd %xmm9,0x1234(%r13,%r14,4)        # 66 47 0f 2b 8c b5 34 12 00 00
    movmskpd %xmm3,%ecx                      # 66 0f 50 cb
    movmskpd %xmm11,%r9d                     # 66 45 0f 50 cb
    movmskpdl %xmm3,%ecx                     # 66 0f 50 cb
    movlpd (%rax),%xmm1                      # 66 0f 12 08
    movlpd 0x12(%rip),%xmm1                  # 66 0f 12 0d 12 00 00 00
    movlpd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 12 8c b5 34 12 00 00
    movlpd %xmm1,(%rax)                      # 66 0f 13 08
    movlpd %xmm1,0x12(%rip)                  # 66 0f 13 0d 12 00 00 00
    movlpd %xmm9,0x1234(%r13,%r14,4)         # 66 47 0f 13 8c b5 34 12 00 00
    movhpd (%rax),%xmm1                      # 66 0f 16 08
    movhpd 0x12(%rip),%xmm1                  # 66 0f 16 0d 12 00 00 00
    movhpd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 16 8c b5 34 12 00 00
    movhpd %xmm1,(%rax)                      # 66 0f 17 08
    movhpd %xmm1,0x12(%rip)                  # 66 0f 17 0d 12 00 00 00
    movhpd %xmm9,0x1234(%r13,%r14,4)         # 66 47 0f 17 8c b5 34 12 00 00
    movhlps %xmm3,%xmm1                      # 0f 12 cb
    movhlps %xmm11,%xmm9                     # 45 0f 12 cb
    movlhps %xmm3,%xmm1                      # 0f 16 cb
    movlhps %xmm11,%xmm9                     # 45 0f 16 cb
    movss %xmm3,%xmm1                        # f3 0f 10 cb
    movss 0x12(%rip),%xmm1                   # f3 0f 10 0d 12 00 00 00
    movss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 10 8c b5 34 12 00 00
    movss %xmm1,%xmm3                        # f3 0f 10 d9
    movss %xmm1,0x12(%rip)                   # f3 0f 11 0d 12 00 00 00
    movss %xmm9,0x1234(%r13,%r14,4)          # f3 47 0f 11 8c b5 34 12 00 00
    movsd %xmm3,%xmm1                        # f2 0f 10 cb
    movsd 0x12(%rip),%xmm1                   # f2 0f 10 0d 12 00 00 00
    movsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 10 8c b5 34 12 00 00
    movsd %xmm1,%xmm3                        # f2 0f 10 d9
    movsd %xmm1,0x12(%rip)                   # f2 0f 11 0d 12 00 00 00
    movsd %xmm9,0x1234(%r13,%r14,4)          # f2 47 0f 11 8c b5 34 12 00 00
    movntil %ecx,(%rax)                      # 0f c3 08
    movntil %ecx,0x12(%rip)                  # 0f c3 0d 12 00 00 00
    movntil %r9d,0x1234(%r13,%r14,4)         # 47 0f c3 8c b5 34 12 00 00
    movntiq %rcx,(%rax)                      # 48 0f c3 08
    movntiq %rcx,0x12(%rip)                  # 48 0f c3 0d 12 00 00 00
    movntiq %r9,0x1234(%r13,%r14,4)          # 4f 0f c3 8c b5 34 12 00 00
    movddup %xmm3,%xmm1                      # f2 0f 12 cb
    movddup 0x12(%rip),%xmm1                 # f2 0f 12 0d 12 00 00 00
    movddup 0x1234(%r13,%r14,4),%xmm9        # f2 47 0f 12 8c b5 34 12 00 00
    movsldup %xmm3,%xmm1                     # f3 0f 12 cb
    movsldup 0x12(%rip),%xmm1                # f3 0f 12 0d 12 00 00 00
    movsldup 0x1234(%r13,%r14,4),%xmm9       # f3 47 0f 12 8c b5 34 12 00 00
    movshdup %xmm3,%xmm1                     # f3 0f 16 cb
    movshdup 0x12(%rip),%xmm1                # f3 0f 16 0d 12 00 00 00
    movshdup 0x1234(%r13,%r14,4),%xmm9       # f3 47 0f 16 8c b5 34 12 00 00
    lddqu (%rax),%xmm1                       # f2 0f f0 08
    lddqu 0x12(%rip),%xmm1                   # f2 0f f0 0d 12 00 00 00
    lddqu 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f f0 8c b5 34 12 00 00
    movntdqa (%rax),%xmm1                    # 66 0f 38 2a 08
    movntdqa 0x12(%rip),%xmm1                # 66 0f 38 2a 0d 12 00 00 00
    movntdqa 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 2a 8c b5 34 12 00 00
    sqrtps %xmm3,%xmm1                       # 0f 51 cb
    sqrtps 0x12(%rip),%xmm1                  # 0f 51 0d 12 00 00 00
    sqrtps 0x1234(%r13,%r14,4),%xmm9         # 47 0f 51 8c b5 34 12 00 00
    sqrtpd %xmm3,%xmm1                       # 66 0f 51 cb
    sqrtpd 0x12(%rip),%xmm1                  # 66 0f 51 0d 12 00 00 00
    sqrtpd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 51 8c b5 34 12 00 00
    sqrtss %xmm3,%xmm1                       # f3 0f 51 cb
    sqrtss 0x12(%rip),%xmm1                  # f3 0f 51 0d 12 00 00 00
    sqrtss 0x1234(%r13,%r14,4),%xmm9         # f3 47 0f 51 8c b5 34 12 00 00
    sqrtsd %xmm3,%xmm1                       # f2 0f 51 cb
    sqrtsd 0x12(%rip),%xmm1                  # f2 0f 51 0d 12 00 00 00
    sqrtsd 0x1234(%r13,%r14,4),%xmm9         # f2 47 0f 51 8c b5 34 12 00 00
    rsqrtps %xmm3,%xmm1                      # 0f 52 cb
    rsqrtps 0x12(%rip),%xmm1                 # 0f 52 0d 12 00 00 00
    rsqrtps 0x1234(%r13,%r14,4),%xmm9        # 47 0f 52 8c b5 34 12 00 00
    rsqrtss %xmm3,%xmm1                      # f3 0f 52 cb
    rsqrtss 0x12(%rip),%xmm1                 # f3 0f 52 0d 12 00 00 00
    rsqrtss 0x1234(%r13,%r14,4),%xmm9        # f3 47 0f 52 8c b5 34 12 00 00
    rcpps %xmm3,%xmm1                        # 0f 53 cb
    rcpps 0x12(%rip),%xmm1                   # 0f 53 0d 12 00 00 00
    rcpps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 53 8c b5 34 12 00 00
    rcpss %xmm3,%xmm1                        # f3 0f 53 cb
    rcpss 0x12(%rip),%xmm1                   # f3 0f 53 0d 12 00 00 00
    rcpss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 53 8c b5 34 12 00 00
    andps %xmm3,%xmm1                        # 0f 54 cb
    andps 0x12(%rip),%xmm1                   # 0f 54 0d 12 00 00 00
    andps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 54 8c b5 34 12 00 00
    andpd %xmm3,%xmm1                        # 66 0f 54 cb
    andpd 0x12(%rip),%xmm1                   # 66 0f 54 0d 12 00 00 00
    andpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 54 8c b5 34 12 00 00
    andnps %xmm3,%xmm1                       # 0f 55 cb
    andnps 0x12(%rip),%xmm1                  # 0f 55 0d 12 00 00 00
    andnps 0x1234(%r13,%r14,4),%xmm9         # 47 0f 55 8c b5 34 12 00 00
    andnpd %xmm3,%xmm1                       # 66 0f 55 cb
    andnpd 0x12(%rip),%xmm1                  # 66 0f 55 0d 12 00 00 00
    andnpd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 55 8c b5 34 12 00 00
    orps %xmm3,%xmm1                         # 0f 56 cb
    orps 0x12(%rip),%xmm1                    # 0f 56 0d 12 00 00 00
    orps 0x1234(%r13,%r14,4),%xmm9           # 47 0f 56 8c b5 34 12 00 00
    orpd %xmm3,%xmm1                         # 66 0f 56 cb
    orpd 0x12(%rip),%xmm1                    # 66 0f 56 0d 12 00 00 00
    orpd 0x1234(%r13,%r14,4),%xmm9           # 66 47 0f 56 8c b5 34 12 00 00
    xorps %xmm3,%xmm1                        # 0f 57 cb
    xorps 0x12(%rip),%xmm1                   # 0f 57 0d 12 00 00 00
    xorps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 57 8c b5 34 12 00 00
    xorpd %xmm3,%xmm1                        # 66 0f 57 cb
    xorpd 0x12(%rip),%xmm1                   # 66 0f 57 0d 12 00 00 00
    xorpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 57 8c b5 34 12 00 00
    addps %xmm3,%xmm1                        # 0f 58 cb
    addps 0x12(%rip),%xmm1                   # 0f 58 0d 12 00 00 00
    addps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 58 8c b5 34 12 00 00
    addpd %xmm3,%xmm1                        # 66 0f 58 cb
    addpd 0x12(%rip),%xmm1                   # 66 0f 58 0d 12 00 00 00
    addpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 58 8c b5 34 12 00 00
    addss %xmm3,%xmm1                        # f3 0f 58 cb
    addss 0x12(%rip),%xmm1                   # f3 0f 58 0d 12 00 00 00
    addss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 58 8c b5 34 12 00 00
    addsd %xmm3,%xmm1                        # f2 0f 58 cb
    addsd 0x12(%rip),%xmm1                   # f2 0f 58 0d 12 00 00 00
    addsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 58 8c b5 34 12 00 00
    mulps %xmm3,%xmm1                        # 0f 59 cb
    mulps 0x12(%rip),%xmm1                   # 0f 59 0d 12 00 00 00
    mulps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 59 8c b5 34 12 00 00
    mulpd %xmm3,%xmm1                        # 66 0f 59 cb
    mulpd 0x12(%rip),%xmm1                   # 66 0f 59 0d 12 00 00 00
    mulpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 59 8c b5 34 12 00 00
    mulss %xmm3,%xmm1                        # f3 0f 59 cb
    mulss 0x12(%rip),%xmm1                   # f3 0f 59 0d 12 00 00 00
    mulss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 59 8c b5 34 12 00 00
    mulsd %xmm3,%xmm1                        # f2 0f 59 cb
    mulsd 0x12(%rip),%xmm1                   # f2 0f 59 0d 12 00 00 00
    mulsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 59 8c b5 34 12 00 00
    subps %xmm3,%xmm1                        # 0f 5c cb
    subps 0x12(%rip),%xmm1                   # 0f 5c 0d 12 00 00 00
    subps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 5c 8c b5 34 12 00 00
    subpd %xmm3,%xmm1                        # 66 0f 5c cb
    subpd 0x12(%rip),%xmm1                   # 66 0f 5c 0d 12 00 00 00
    subpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 5c 8c b5 34 12 00 00
    subss %xmm3,%xmm1                        # f3 0f 5c cb
    subss 0x12(%rip),%xmm1                   # f3 0f 5c 0d 12 00 00 00
    subss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 5c 8c b5 34 12 00 00
    subsd %xmm3,%xmm1                        # f2 0f 5c cb
    subsd 0x12(%rip),%xmm1                   # f2 0f 5c 0d 12 00 00 00
    subsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 5c 8c b5 34 12 00 00
    minps %xmm3,%xmm1                        # 0f 5d cb
    minps 0x12(%rip),%xmm1                   # 0f 5d 0d 12 00 00 00
    minps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 5d 8c b5 34 12 00 00
    minpd %xmm3,%xmm1                        # 66 0f 5d cb
    minpd 0x12(%rip),%xmm1                   # 66 0f 5d 0d 12 00 00 00
    minpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 5d 8c b5 34 12 00 00
    minss %xmm3,%xmm1                        # f3 0f 5d cb
    minss 0x12(%rip),%xmm1                   # f3 0f 5d 0d 12 00 00 00
    minss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 5d 8c b5 34 12 00 00
    minsd %xmm3,%xmm1                        # f2 0f 5d cb
    minsd 0x12(%rip),%xmm1                   # f2 0f 5d 0d 12 00 00 00
    minsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 5d 8c b5 34 12 00 00
    divps %xmm3,%xmm1                        # 0f 5e cb
    divps 0x12(%rip),%xmm1                   # 0f 5e 0d 12 00 00 00
    divps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 5e 8c b5 34 12 00 00
    divpd %xmm3,%xmm1                        # 66 0f 5e cb
    divpd 0x12(%rip),%xmm1                   # 66 0f 5e 0d 12 00 00 00
    divpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 5e 8c b5 34 12 00 00
    divss %xmm3,%xmm1                        # f3 0f 5e cb
    divss 0x12(%rip),%xmm1                   # f3 0f 5e 0d 12 00 00 00
    divss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 5e 8c b5 34 12 00 00
    divsd %xmm3,%xmm1                        # f2 0f 5e cb
    divsd 0x12(%rip),%xmm1                   # f2 0f 5e 0d 12 00 00 00
    divsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 5e 8c b5 34 12 00 00
    maxps %xmm3,%xmm1                        # 0f 5f cb
    maxps 0x12(%rip),%xmm1                   # 0f 5f 0d 12 00 00 00
    maxps 0x1234(%r13,%r14,4),%xmm9          # 47 0f 5f 8c b5 34 12 00 00
    maxpd %xmm3,%xmm1                        # 66 0f 5f cb
    maxpd 0x12(%rip),%xmm1                   # 66 0f 5f 0d 12 00 00 00
    maxpd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 5f 8c b5 34 12 00 00
    maxss %xmm3,%xmm1                        # f3 0f 5f cb
    maxss 0x12(%rip),%xmm1                   # f3 0f 5f 0d 12 00 00 00
    maxss 0x1234(%r13,%r14,4),%xmm9          # f3 47 0f 5f 8c b5 34 12 00 00
    maxsd %xmm3,%xmm1                        # f2 0f 5f cb
    maxsd 0x12(%rip),%xmm1                   # f2 0f 5f 0d 12 00 00 00
    maxsd 0x1234(%r13,%r14,4),%xmm9          # f2 47 0f 5f 8c b5 34 12 00 00
    unpcklps %xmm3,%xmm1                     # 0f 14 cb
    unpcklps 0x12(%rip),%xmm1                # 0f 14 0d 12 00 00 00
    unpcklps 0x1234(%r13,%r14,4),%xmm9       # 47 0f 14 8c b5 34 12 00 00
    unpcklpd %xmm3,%xmm1                     # 66 0f 14 cb
    unpcklpd 0x12(%rip),%xmm1                # 66 0f 14 0d 12 00 00 00
    unpcklpd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 14 8c b5 34 12 00 00
    unpckhps %xmm3,%xmm1                     # 0f 15 cb
    unpckhps 0x12(%rip),%xmm1                # 0f 15 0d 12 00 00 00
    unpckhps 0x1234(%r13,%r14,4),%xmm9       # 47 0f 15 8c b5 34 12 00 00
    unpckhpd %xmm3,%xmm1                     # 66 0f 15 cb
    unpckhpd 0x12(%rip),%xmm1                # 66 0f 15 0d 12 00 00 00
    unpckhpd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 15 8c b5 34 12 00 00
    ucomiss %xmm3,%xmm1                      # 0f 2e cb
    ucomiss 0x12(%rip),%xmm1                 # 0f 2e 0d 12 00 00 00
    ucomiss 0x1234(%r13,%r14,4),%xmm9        # 47 0f 2e 8c b5 34 12 00 00
    ucomisd %xmm3,%xmm1                      # 66 0f 2e cb
    ucomisd 0x12(%rip),%xmm1                 # 66 0f 2e 0d 12 00 00 00
    ucomisd 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 2e 8c b5 34 12 00 00
    comiss %xmm3,%xmm1                       # 0f 2f cb
    comiss 0x12(%rip),%xmm1                  # 0f 2f 0d 12 00 00 00
    comiss 0x1234(%r13,%r14,4),%xmm9         # 47 0f 2f 8c b5 34 12 00 00
    comisd %xmm3,%xmm1                       # 66 0f 2f cb
    comisd 0x12(%rip),%xmm1                  # 66 0f 2f 0d 12 00 00 00
    comisd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 2f 8c b5 34 12 00 00
    cmpps $0x12,%xmm3,%xmm1                  # 0f c2 cb 12
    cmpps $0x12,0x12(%rip),%xmm1             # 0f c2 0d 12 00 00 00 12
    cmpps $0x12,0x1234(%r13,%r14,4),%xmm9    # 47 0f c2 8c b5 34 12 00 00 12
    cmppd $0x12,%xmm3,%xmm1                  # 66 0f c2 cb 12
    cmppd $0x12,0x12(%rip),%xmm1             # 66 0f c2 0d 12 00 00 00 12
    cmppd $0x12,0x1234(%r13,%r14,4),%xmm9    # 66 47 0f c2 8c b5 34 12 00 00 12
    cmpss $0x12,%xmm3,%xmm1                  # f3 0f c2 cb 12
    cmpss $0x12,0x12(%rip),%xmm1             # f3 0f c2 0d 12 00 00 00 12
    cmpss $0x12,0x1234(%r13,%r14,4),%xmm9    # f3 47 0f c2 8c b5 34 12 00 00 12
    cmpsd $0x12,%xmm3,%xmm1                  # f2 0f c2 cb 12
    cmpsd $0x12,0x12(%rip),%xmm1             # f2 0f c2 0d 12 00 00 00 12
    cmpsd $0x12,0x1234(%r13,%r14,4),%xmm9    # f2 47 0f c2 8c b5 34 12 00 00 12
    shufps $0x12,%xmm3,%xmm1                 # 0f c6 cb 12
    shufps $0x12,0x12(%rip),%xmm1            # 0f c6 0d 12 00 00 00 12
    shufps $0x12,0x1234(%r13,%r14,4),%xmm9   # 47 0f c6 8c b5 34 12 00 00 12
    shufpd $0x12,%xmm3,%xmm1                 # 66 0f c6 cb 12
    shufpd $0x12,0x12(%rip),%xmm1            # 66 0f c6 0d 12 00 00 00 12
    shufpd $0x12,0x1234(%r13,%r14,4),%xmm9   # 66 47 0f c6 8c b5 34 12 00 00 12
    addsubpd %xmm3,%xmm1                     # 66 0f d0 cb
    addsubpd 0x12(%rip),%xmm1                # 66 0f d0 0d 12 00 00 00
    addsubpd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f d0 8c b5 34 12 00 00
    addsubps %xmm3,%xmm1                     # f2 0f d0 cb
    addsubps 0x12(%rip),%xmm1                # f2 0f d0 0d 12 00 00 00
    addsubps 0x1234(%r13,%r14,4),%xmm9       # f2 47 0f d0 8c b5 34 12 00 00
    haddpd %xmm3,%xmm1                       # 66 0f 7c cb
    haddpd 0x12(%rip),%xmm1                  # 66 0f 7c 0d 12 00 00 00
    haddpd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 7c 8c b5 34 12 00 00
    haddps %xmm3,%xmm1                       # f2 0f 7c cb
    haddps 0x12(%rip),%xmm1                  # f2 0f 7c 0d 12 00 00 00
    haddps 0x1234(%r13,%r14,4),%xmm9         # f2 47 0f 7c 8c b5 34 12 00 00
    hsubpd %xmm3,%xmm1                       # 66 0f 7d cb
    hsubpd 0x12(%rip),%xmm1                  # 66 0f 7d 0d 12 00 00 00
    hsubpd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 7d 8c b5 34 12 00 00
    hsubps %xmm3,%xmm1                       # f2 0f 7d cb
    hsubps 0x12(%rip),%xmm1                  # f2 0f 7d 0d 12 00 00 00
    hsubps 0x1234(%r13,%r14,4),%xmm9         # f2 47 0f 7d 8c b5 34 12 00 00
    cvtpi2ps %mm1,%xmm1                      # 0f 2a c9
    cvtpi2ps 0x12(%rip),%xmm1                # 0f 2a 0d 12 00 00 00
    cvtpi2ps 0x1234(%r13,%r14,4),%xmm9       # 47 0f 2a 8c b5 34 12 00 00
    cvtpi2pd %mm1,%xmm1                      # 66 0f 2a c9
    cvtpi2pd 0x12(%rip),%xmm1                # 66 0f 2a 0d 12 00 00 00
    cvtpi2pd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 2a 8c b5 34 12 00 00
    cvtsi2ssl %ebx,%xmm1                     # f3 0f 2a cb
    cvtsi2ssl 0x12(%rip),%xmm1               # f3 0f 2a 0d 12 00 00 00
    cvtsi2ssl 0x1234(%r13,%r14,4),%xmm9      # f3 47 0f 2a 8c b5 34 12 00 00
    cvtsi2ssq %rbx,%xmm1                     # f3 48 0f 2a cb
    cvtsi2ssq 0x12(%rip),%xmm1               # f3 48 0f 2a 0d 12 00 00 00
    cvtsi2ssq 0x1234(%r13,%r14,4),%xmm9      # f3 4f 0f 2a 8c b5 34 12 00 00
    cvttss2sil %xmm3,%ecx                    # f3 0f 2c cb
    cvttss2sil 0x12(%rip),%ecx               # f3 0f 2c 0d 12 00 00 00
    cvttss2sil 0x1234(%r13,%r14,4),%r9d      # f3 47 0f 2c 8c b5 34 12 00 00
    cvttss2siq %xmm3,%rcx                    # f3 48 0f 2c cb
    cvttss2siq 0x12(%rip),%rcx               # f3 48 0f 2c 0d 12 00 00 00
    cvttss2siq 0x1234(%r13,%r14,4),%r9       # f3 4f 0f 2c 8c b5 34 12 00 00
    cvtss2sil %xmm3,%ecx                     # f3 0f 2d cb
    cvtss2sil 0x12(%rip),%ecx                # f3 0f 2d 0d 12 00 00 00
    cvtss2sil 0x1234(%r13,%r14,4),%r9d       # f3 47 0f 2d 8c b5 34 12 00 00
    cvtss2siq %xmm3,%rcx                     # f3 48 0f 2d cb
    cvtss2siq 0x12(%rip),%rcx                # f3 48 0f 2d 0d 12 00 00 00
    cvtss2siq 0x1234(%r13,%r14,4),%r9        # f3 4f 0f 2d 8c b5 34 12 00 00
    cvtsi2sdl %ebx,%xmm1                     # f2 0f 2a cb
    cvtsi2sdl 0x12(%rip),%xmm1               # f2 0f 2a 0d 12 00 00 00
    cvtsi2sdl 0x1234(%r13,%r14,4),%xmm9      # f2 47 0f 2a 8c b5 34 12 00 00
    cvtsi2sdq %rbx,%xmm1                     # f2 48 0f 2a cb
    cvtsi2sdq 0x12(%rip),%xmm1               # f2 48 0f 2a 0d 12 00 00 00
    cvtsi2sdq 0x1234(%r13,%r14,4),%xmm9      # f2 4f 0f 2a 8c b5 34 12 00 00
    cvttsd2sil %xmm3,%ecx                    # f2 0f 2c cb
    cvttsd2sil 0x12(%rip),%ecx               # f2 0f 2c 0d 12 00 00 00
    cvttsd2sil 0x1234(%r13,%r14,4),%r9d      # f2 47 0f 2c 8c b5 34 12 00 00
    cvttsd2siq %xmm3,%rcx                    # f2 48 0f 2c cb
    cvttsd2siq 0x12(%rip),%rcx               # f2 48 0f 2c 0d 12 00 00 00
    cvttsd2siq 0x1234(%r13,%r14,4),%r9       # f2 4f 0f 2c 8c b5 34 12 00 00
    cvtsd2sil %xmm3,%ecx                     # f2 0f 2d cb
    cvtsd2sil 0x12(%rip),%ecx                # f2 0f 2d 0d 12 00 00 00
    cvtsd2sil 0x1234(%r13,%r14,4),%r9d       # f2 47 0f 2d 8c b5 34 12 00 00
    cvtsd2siq %xmm3,%rcx                     # f2 48 0f 2d cb
    cvtsd2siq 0x12(%rip),%rcx                # f2 48 0f 2d 0d 12 00 00 00
    cvtsd2siq 0x1234(%r13,%r14,4),%r9        # f2 4f 0f 2d 8c b5 34 12 00 00
    cvttps2pi %xmm3,%mm1                     # 0f 2c cb
    cvttps2pi 0x12(%rip),%mm2                # 0f 2c 15 12 00 00 00
    cvttps2pi 0x1234(%r13,%r14,4),%mm3       # 43 0f 2c 9c b5 34 12 00 00
    cvttpd2pi %xmm3,%mm1                     # 66 0f 2c cb
    cvttpd2pi 0x12(%rip),%mm2                # 66 0f 2c 15 12 00 00 00
    cvttpd2pi 0x1234(%r13,%r14,4),%mm3       # 66 43 0f 2c 9c b5 34 12 00 00
    cvtps2pi %xmm3,%mm1                      # 0f 2d cb
    cvtps2pi 0x12(%rip),%mm2                 # 0f 2d 15 12 00 00 00
    cvtps2pi 0x1234(%r13,%r14,4),%mm3        # 43 0f 2d 9c b5 34 12 00 00
    cvtpd2pi %xmm3,%mm1                      # 66 0f 2d cb
    cvtpd2pi 0x12(%rip),%mm2                 # 66 0f 2d 15 12 00 00 00
    cvtpd2pi 0x1234(%r13,%r14,4),%mm3        # 66 43 0f 2d 9c b5 34 12 00 00
    cvtps2pd %xmm3,%xmm1                     # 0f 5a cb
    cvtps2pd 0x12(%rip),%xmm1                # 0f 5a 0d 12 00 00 00
    cvtps2pd 0x1234(%r13,%r14,4),%xmm9       # 47 0f 5a 8c b5 34 12 00 00
    cvtpd2ps %xmm3,%xmm1                     # 66 0f 5a cb
    cvtpd2ps 0x12(%rip),%xmm1                # 66 0f 5a 0d 12 00 00 00
    cvtpd2ps 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 5a 8c b5 34 12 00 00
    cvtss2sd %xmm3,%xmm1                     # f3 0f 5a cb
    cvtss2sd 0x12(%rip),%xmm1                # f3 0f 5a 0d 12 00 00 00
    cvtss2sd 0x1234(%r13,%r14,4),%xmm9       # f3 47 0f 5a 8c b5 34 12 00 00
    cvtsd2ss %xmm3,%xmm1                     # f2 0f 5a cb
    cvtsd2ss 0x12(%rip),%xmm1                # f2 0f 5a 0d 12 00 00 00
    cvtsd2ss 0x1234(%r13,%r14,4),%xmm9       # f2 47 0f 5a 8c b5 34 12 00 00
    cvtdq2ps %xmm3,%xmm1                     # 0f 5b cb
    cvtdq2ps 0x12(%rip),%xmm1                # 0f 5b 0d 12 00 00 00
    cvtdq2ps 0x1234(%r13,%r14,4),%xmm9       # 47 0f 5b 8c b5 34 12 00 00
    cvtps2dq %xmm3,%xmm1                     # 66 0f 5b cb
    cvtps2dq 0x12(%rip),%xmm1                # 66 0f 5b 0d 12 00 00 00
    cvtps2dq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 5b 8c b5 34 12 00 00
    cvttps2dq %xmm3,%xmm1                    # f3 0f 5b cb
    cvttps2dq 0x12(%rip),%xmm1               # f3 0f 5b 0d 12 00 00 00
    cvttps2dq 0x1234(%r13,%r14,4),%xmm9      # f3 47 0f 5b 8c b5 34 12 00 00
    cvttpd2dq %xmm3,%xmm1                    # 66 0f e6 cb
    cvttpd2dq 0x12(%rip),%xmm1               # 66 0f e6 0d 12 00 00 00
    cvttpd2dq 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f e6 8c b5 34 12 00 00
    cvtdq2pd %xmm3,%xmm1                     # f3 0f e6 cb
    cvtdq2pd 0x12(%rip),%xmm1                # f3 0f e6 0d 12 00 00 00
    cvtdq2pd 0x1234(%r13,%r14,4),%xmm9       # f3 47 0f e6 8c b5 34 12 00 00
    cvtpd2dq %xmm3,%xmm1                     # f2 0f e6 cb
    cvtpd2dq 0x12(%rip),%xmm1                # f2 0f e6 0d 12 00 00 00
    cvtpd2dq 0x1234(%r13,%r14,4),%xmm9       # f2 47 0f e6 8c b5 34 12 00 00
    pshufb %mm1,%mm1                         # 0f 38 00 c9
    pshufb 0x12(%rip),%mm2                   # 0f 38 00 15 12 00 00 00
    pshufb 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 00 9c b5 34 12 00 00
    pshufb %xmm3,%xmm1                       # 66 0f 38 00 cb
    pshufb 0x12(%rip),%xmm1                  # 66 0f 38 00 0d 12 00 00 00
    pshufb 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 00 8c b5 34 12 00 00
    phaddw %mm1,%mm1                         # 0f 38 01 c9
    phaddw 0x12(%rip),%mm2                   # 0f 38 01 15 12 00 00 00
    phaddw 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 01 9c b5 34 12 00 00
    phaddw %xmm3,%xmm1                       # 66 0f 38 01 cb
    phaddw 0x12(%rip),%xmm1                  # 66 0f 38 01 0d 12 00 00 00
    phaddw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 01 8c b5 34 12 00 00
    phaddd %mm1,%mm1                         # 0f 38 02 c9
    phaddd 0x12(%rip),%mm2                   # 0f 38 02 15 12 00 00 00
    phaddd 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 02 9c b5 34 12 00 00
    phaddd %xmm3,%xmm1                       # 66 0f 38 02 cb
    phaddd 0x12(%rip),%xmm1                  # 66 0f 38 02 0d 12 00 00 00
    phaddd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 02 8c b5 34 12 00 00
    phaddsw %mm1,%mm1                        # 0f 38 03 c9
    phaddsw 0x12(%rip),%mm2                  # 0f 38 03 15 12 00 00 00
    phaddsw 0x1234(%r13,%r14,4),%mm3         # 43 0f 38 03 9c b5 34 12 00 00
    phaddsw %xmm3,%xmm1                      # 66 0f 38 03 cb
    phaddsw 0x12(%rip),%xmm1                 # 66 0f 38 03 0d 12 00 00 00
    phaddsw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 38 03 8c b5 34 12 00 00
    pmaddubsw %mm1,%mm1                      # 0f 38 04 c9
    pmaddubsw 0x12(%rip),%mm2                # 0f 38 04 15 12 00 00 00
    pmaddubsw 0x1234(%r13,%r14,4),%mm3       # 43 0f 38 04 9c b5 34 12 00 00
    pmaddubsw %xmm3,%xmm1                    # 66 0f 38 04 cb
    pmaddubsw 0x12(%rip),%xmm1               # 66 0f 38 04 0d 12 00 00 00
    pmaddubsw 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 38 04 8c b5 34 12 00 00
    phsubw %mm1,%mm1                         # 0f 38 05 c9
    phsubw 0x12(%rip),%mm2                   # 0f 38 05 15 12 00 00 00
    phsubw 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 05 9c b5 34 12 00 00
    phsubw %xmm3,%xmm1                       # 66 0f 38 05 cb
    phsubw 0x12(%rip),%xmm1                  # 66 0f 38 05 0d 12 00 00 00
    phsubw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 05 8c b5 34 12 00 00
    phsubd %mm1,%mm1                         # 0f 38 06 c9
    phsubd 0x12(%rip),%mm2                   # 0f 38 06 15 12 00 00 00
    phsubd 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 06 9c b5 34 12 00 00
    phsubd %xmm3,%xmm1                       # 66 0f 38 06 cb
    phsubd 0x12(%rip),%xmm1                  # 66 0f 38 06 0d 12 00 00 00
    phsubd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 06 8c b5 34 12 00 00
    phsubsw %mm1,%mm1                        # 0f 38 07 c9
    phsubsw 0x12(%rip),%mm2                  # 0f 38 07 15 12 00 00 00
    phsubsw 0x1234(%r13,%r14,4),%mm3         # 43 0f 38 07 9c b5 34 12 00 00
    phsubsw %xmm3,%xmm1                      # 66 0f 38 07 cb
    phsubsw 0x12(%rip),%xmm1                 # 66 0f 38 07 0d 12 00 00 00
    phsubsw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 38 07 8c b5 34 12 00 00
    psignb %mm1,%mm1                         # 0f 38 08 c9
    psignb 0x12(%rip),%mm2                   # 0f 38 08 15 12 00 00 00
    psignb 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 08 9c b5 34 12 00 00
    psignb %xmm3,%xmm1                       # 66 0f 38 08 cb
    psignb 0x12(%rip),%xmm1                  # 66 0f 38 08 0d 12 00 00 00
    psignb 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 08 8c b5 34 12 00 00
    psignw %mm1,%mm1                         # 0f 38 09 c9
    psignw 0x12(%rip),%mm2                   # 0f 38 09 15 12 00 00 00
    psignw 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 09 9c b5 34 12 00 00
    psignw %xmm3,%xmm1                       # 66 0f 38 09 cb
    psignw 0x12(%rip),%xmm1                  # 66 0f 38 09 0d 12 00 00 00
    psignw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 09 8c b5 34 12 00 00
    psignd %mm1,%mm1                         # 0f 38 0a c9
    psignd 0x12(%rip),%mm2                   # 0f 38 0a 15 12 00 00 00
    psignd 0x1234(%r13,%r14,4),%mm3          # 43 0f 38 0a 9c b5 34 12 00 00
    psignd %xmm3,%xmm1                       # 66 0f 38 0a cb
    psignd 0x12(%rip),%xmm1                  # 66 0f 38 0a 0d 12 00 00 00
    psignd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 0a 8c b5 34 12 00 00
    pmulhrsw %mm1,%mm1                       # 0f 38 0b c9
    pmulhrsw 0x12(%rip),%mm2                 # 0f 38 0b 15 12 00 00 00
    pmulhrsw 0x1234(%r13,%r14,4),%mm3        # 43 0f 38 0b 9c b5 34 12 00 00
    pmulhrsw %xmm3,%xmm1                     # 66 0f 38 0b cb
    pmulhrsw 0x12(%rip),%xmm1                # 66 0f 38 0b 0d 12 00 00 00
    pmulhrsw 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 0b 8c b5 34 12 00 00
    pabsb %mm1,%mm1                          # 0f 38 1c c9
    pabsb 0x12(%rip),%mm2                    # 0f 38 1c 15 12 00 00 00
    pabsb 0x1234(%r13,%r14,4),%mm3           # 43 0f 38 1c 9c b5 34 12 00 00
    pabsb %xmm3,%xmm1                        # 66 0f 38 1c cb
    pabsb 0x12(%rip),%xmm1                   # 66 0f 38 1c 0d 12 00 00 00
    pabsb 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 38 1c 8c b5 34 12 00 00
    pabsw %mm1,%mm1                          # 0f 38 1d c9
    pabsw 0x12(%rip),%mm2                    # 0f 38 1d 15 12 00 00 00
    pabsw 0x1234(%r13,%r14,4),%mm3           # 43 0f 38 1d 9c b5 34 12 00 00
    pabsw %xmm3,%xmm1                        # 66 0f 38 1d cb
    pabsw 0x12(%rip),%xmm1                   # 66 0f 38 1d 0d 12 00 00 00
    pabsw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 38 1d 8c b5 34 12 00 00
    pabsd %mm1,%mm1                          # 0f 38 1e c9
    pabsd 0x12(%rip),%mm2                    # 0f 38 1e 15 12 00 00 00
    pabsd 0x1234(%r13,%r14,4),%mm3           # 43 0f 38 1e 9c b5 34 12 00 00
    pabsd %xmm3,%xmm1                        # 66 0f 38 1e cb
    pabsd 0x12(%rip),%xmm1                   # 66 0f 38 1e 0d 12 00 00 00
    pabsd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 38 1e 8c b5 34 12 00 00
    palignr $0x12,%mm1,%mm1                  # 0f 3a 0f c9 12
    palignr $0x12,0x12(%rip),%mm2            # 0f 3a 0f 15 12 00 00 00 12
    palignr $0x12,0x1234(%r13,%r14,4),%mm3   # 43 0f 3a 0f 9c b5 34 12 00 00 12
    palignr $0x12,%xmm3,%xmm1                # 66 0f 3a 0f cb 12
    palignr $0x12,0x12(%rip),%xmm1           # 66 0f 3a 0f 0d 12 00 00 00 12
    palignr $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 0f 8c b5 34 12 00 00 12
    pblendvb %xmm0,%xmm3,%xmm1               # 66 0f 38 10 cb
    pblendvb %xmm0,0x12(%rip),%xmm1          # 66 0f 38 10 0d 12 00 00 00
    pblendvb %xmm0,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 38 10 8c b5 34 12 00 00
    pblendvb %xmm3,%xmm1                     # 66 0f 38 10 cb
    pblendvb 0x12(%rip),%xmm1                # 66 0f 38 10 0d 12 00 00 00
    pblendvb 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 10 8c b5 34 12 00 00
    blendvps %xmm0,%xmm3,%xmm1               # 66 0f 38 14 cb
    blendvps %xmm0,0x12(%rip),%xmm1          # 66 0f 38 14 0d 12 00 00 00
    blendvps %xmm0,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 38 14 8c b5 34 12 00 00
    blendvps %xmm3,%xmm1                     # 66 0f 38 14 cb
    blendvps 0x12(%rip),%xmm1                # 66 0f 38 14 0d 12 00 00 00
    blendvps 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 14 8c b5 34 12 00 00
    blendvpd %xmm0,%xmm3,%xmm1               # 66 0f 38 15 cb
    blendvpd %xmm0,0x12(%rip),%xmm1          # 66 0f 38 15 0d 12 00 00 00
    blendvpd %xmm0,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 38 15 8c b5 34 12 00 00
    blendvpd %xmm3,%xmm1                     # 66 0f 38 15 cb
    blendvpd 0x12(%rip),%xmm1                # 66 0f 38 15 0d 12 00 00 00
    blendvpd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 15 8c b5 34 12 00 00
    ptest %xmm3,%xmm1                        # 66 0f 38 17 cb
    ptest 0x12(%rip),%xmm1                   # 66 0f 38 17 0d 12 00 00 00
    ptest 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f 38 17 8c b5 34 12 00 00
    pmovsxbw %xmm3,%xmm1                     # 66 0f 38 20 cb
    pmovsxbw 0x12(%rip),%xmm1                # 66 0f 38 20 0d 12 00 00 00
    pmovsxbw 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 20 8c b5 34 12 00 00
    pmovzxbw %xmm3,%xmm1                     # 66 0f 38 30 cb
    pmovzxbw 0x12(%rip),%xmm1                # 66 0f 38 30 0d 12 00 00 00
    pmovzxbw 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 30 8c b5 34 12 00 00
    pmovsxbd %xmm3,%xmm1                     # 66 0f 38 21 cb
    pmovsxbd 0x12(%rip),%xmm1                # 66 0f 38 21 0d 12 00 00 00
    pmovsxbd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 21 8c b5 34 12 00 00
    pmovzxbd %xmm3,%xmm1                     # 66 0f 38 31 cb
    pmovzxbd 0x12(%rip),%xmm1                # 66 0f 38 31 0d 12 00 00 00
    pmovzxbd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 31 8c b5 34 12 00 00
    pmovsxbq %xmm3,%xmm1                     # 66 0f 38 22 cb
    pmovsxbq 0x12(%rip),%xmm1                # 66 0f 38 22 0d 12 00 00 00
    pmovsxbq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 22 8c b5 34 12 00 00
    pmovzxbq %xmm3,%xmm1                     # 66 0f 38 32 cb
    pmovzxbq 0x12(%rip),%xmm1                # 66 0f 38 32 0d 12 00 00 00
    pmovzxbq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 32 8c b5 34 12 00 00
    pmovsxwd %xmm3,%xmm1                     # 66 0f 38 23 cb
    pmovsxwd 0x12(%rip),%xmm1                # 66 0f 38 23 0d 12 00 00 00
    pmovsxwd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 23 8c b5 34 12 00 00
    pmovzxwd %xmm3,%xmm1                     # 66 0f 38 33 cb
    pmovzxwd 0x12(%rip),%xmm1                # 66 0f 38 33 0d 12 00 00 00
    pmovzxwd 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 33 8c b5 34 12 00 00
    pmovsxwq %xmm3,%xmm1                     # 66 0f 38 24 cb
    pmovsxwq 0x12(%rip),%xmm1                # 66 0f 38 24 0d 12 00 00 00
    pmovsxwq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 24 8c b5 34 12 00 00
    pmovzxwq %xmm3,%xmm1                     # 66 0f 38 34 cb
    pmovzxwq 0x12(%rip),%xmm1                # 66 0f 38 34 0d 12 00 00 00
    pmovzxwq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 34 8c b5 34 12 00 00
    pmovsxdq %xmm3,%xmm1                     # 66 0f 38 25 cb
    pmovsxdq 0x12(%rip),%xmm1                # 66 0f 38 25 0d 12 00 00 00
    pmovsxdq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 25 8c b5 34 12 00 00
    pmovzxdq %xmm3,%xmm1                     # 66 0f 38 35 cb
    pmovzxdq 0x12(%rip),%xmm1                # 66 0f 38 35 0d 12 00 00 00
    pmovzxdq 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 35 8c b5 34 12 00 00
    pmuldq %xmm3,%xmm1                       # 66 0f 38 28 cb
    pmuldq 0x12(%rip),%xmm1                  # 66 0f 38 28 0d 12 00 00 00
    pmuldq 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 28 8c b5 34 12 00 00
    pcmpeqq %xmm3,%xmm1                      # 66 0f 38 29 cb
    pcmpeqq 0x12(%rip),%xmm1                 # 66 0f 38 29 0d 12 00 00 00
    pcmpeqq 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 38 29 8c b5 34 12 00 00
    packusdw %xmm3,%xmm1                     # 66 0f 38 2b cb
    packusdw 0x12(%rip),%xmm1                # 66 0f 38 2b 0d 12 00 00 00
    packusdw 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 38 2b 8c b5 34 12 00 00
    pminsb %xmm3,%xmm1                       # 66 0f 38 38 cb
    pminsb 0x12(%rip),%xmm1                  # 66 0f 38 38 0d 12 00 00 00
    pminsb 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 38 8c b5 34 12 00 00
    pminsd %xmm3,%xmm1                       # 66 0f 38 39 cb
    pminsd 0x12(%rip),%xmm1                  # 66 0f 38 39 0d 12 00 00 00
    pminsd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 39 8c b5 34 12 00 00
    pminuw %xmm3,%xmm1                       # 66 0f 38 3a cb
    pminuw 0x12(%rip),%xmm1                  # 66 0f 38 3a 0d 12 00 00 00
    pminuw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 3a 8c b5 34 12 00 00
    pminud %xmm3,%xmm1                       # 66 0f 38 3b cb
    pminud 0x12(%rip),%xmm1                  # 66 0f 38 3b 0d 12 00 00 00
    pminud 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 3b 8c b5 34 12 00 00
    pmaxsb %xmm3,%xmm1                       # 66 0f 38 3c cb
    pmaxsb 0x12(%rip),%xmm1                  # 66 0f 38 3c 0d 12 00 00 00
    pmaxsb 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 3c 8c b5 34 12 00 00
    pmaxsd %xmm3,%xmm1                       # 66 0f 38 3d cb
    pmaxsd 0x12(%rip),%xmm1                  # 66 0f 38 3d 0d 12 00 00 00
    pmaxsd 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 3d 8c b5 34 12 00 00
    pmaxuw %xmm3,%xmm1                       # 66 0f 38 3e cb
    pmaxuw 0x12(%rip),%xmm1                  # 66 0f 38 3e 0d 12 00 00 00
    pmaxuw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 3e 8c b5 34 12 00 00
    pmaxud %xmm3,%xmm1                       # 66 0f 38 3f cb
    pmaxud 0x12(%rip),%xmm1                  # 66 0f 38 3f 0d 12 00 00 00
    pmaxud 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 3f 8c b5 34 12 00 00
    pmulld %xmm3,%xmm1                       # 66 0f 38 40 cb
    pmulld 0x12(%rip),%xmm1                  # 66 0f 38 40 0d 12 00 00 00
    pmulld 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 40 8c b5 34 12 00 00
    phminposuw %xmm3,%xmm1                   # 66 0f 38 41 cb
    phminposuw 0x12(%rip),%xmm1              # 66 0f 38 41 0d 12 00 00 00
    phminposuw 0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 38 41 8c b5 34 12 00 00
    roundps $0x12,%xmm3,%xmm1                # 66 0f 3a 08 cb 12
    roundps $0x12,0x12(%rip),%xmm1           # 66 0f 3a 08 0d 12 00 00 00 12
    roundps $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 08 8c b5 34 12 00 00 12
    roundpd $0x12,%xmm3,%xmm1                # 66 0f 3a 09 cb 12
    roundpd $0x12,0x12(%rip),%xmm1           # 66 0f 3a 09 0d 12 00 00 00 12
    roundpd $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 09 8c b5 34 12 00 00 12
    roundss $0x12,%xmm3,%xmm1                # 66 0f 3a 0a cb 12
    roundss $0x12,0x12(%rip),%xmm1           # 66 0f 3a 0a 0d 12 00 00 00 12
    roundss $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 0a 8c b5 34 12 00 00 12
    roundsd $0x12,%xmm3,%xmm1                # 66 0f 3a 0b cb 12
    roundsd $0x12,0x12(%rip),%xmm1           # 66 0f 3a 0b 0d 12 00 00 00 12
    roundsd $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 0b 8c b5 34 12 00 00 12
    blendps $0x12,%xmm3,%xmm1                # 66 0f 3a 0c cb 12
    blendps $0x12,0x12(%rip),%xmm1           # 66 0f 3a 0c 0d 12 00 00 00 12
    blendps $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 0c 8c b5 34 12 00 00 12
    blendpd $0x12,%xmm3,%xmm1                # 66 0f 3a 0d cb 12
    blendpd $0x12,0x12(%rip),%xmm1           # 66 0f 3a 0d 0d 12 00 00 00 12
    blendpd $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 0d 8c b5 34 12 00 00 12
    pblendw $0x12,%xmm3,%xmm1                # 66 0f 3a 0e cb 12
    pblendw $0x12,0x12(%rip),%xmm1           # 66 0f 3a 0e 0d 12 00 00 00 12
    pblendw $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 0e 8c b5 34 12 00 00 12
    insertps $0x12,%xmm3,%xmm1               # 66 0f 3a 21 cb 12
    insertps $0x12,0x12(%rip),%xmm1          # 66 0f 3a 21 0d 12 00 00 00 12
    insertps $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 21 8c b5 34 12 00 00 12
    dpps $0x12,%xmm3,%xmm1                   # 66 0f 3a 40 cb 12
    dpps $0x12,0x12(%rip),%xmm1              # 66 0f 3a 40 0d 12 00 00 00 12
    dpps $0x12,0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 3a 40 8c b5 34 12 00 00 12
    dppd $0x12,%xmm3,%xmm1                   # 66 0f 3a 41 cb 12
    dppd $0x12,0x12(%rip),%xmm1              # 66 0f 3a 41 0d 12 00 00 00 12
    dppd $0x12,0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 3a 41 8c b5 34 12 00 00 12
    mpsadbw $0x12,%xmm3,%xmm1                # 66 0f 3a 42 cb 12
    mpsadbw $0x12,0x12(%rip),%xmm1           # 66 0f 3a 42 0d 12 00 00 00 12
    mpsadbw $0x12,0x1234(%r13,%r14,4),%xmm9  # 66 47 0f 3a 42 8c b5 34 12 00 00 12
    pextrb $0x12,%xmm1,%ebx                  # 66 0f 3a 14 cb 12
    pextrb $0x12,%xmm1,0x12(%rip)            # 66 0f 3a 14 0d 12 00 00 00 12
    pextrb $0x12,%xmm9,0x1234(%r13,%r14,4)   # 66 47 0f 3a 14 8c b5 34 12 00 00 12
    pextrd $0x12,%xmm1,%ebx                  # 66 0f 3a 16 cb 12
    pextrd $0x12,%xmm1,0x12(%rip)            # 66 0f 3a 16 0d 12 00 00 00 12
    pextrd $0x12,%xmm9,0x1234(%r13,%r14,4)   # 66 47 0f 3a 16 8c b5 34 12 00 00 12
    pextrq $0x12,%xmm1,%rbx                  # 66 48 0f 3a 16 cb 12
    pextrq $0x12,%xmm1,0x12(%rip)            # 66 48 0f 3a 16 0d 12 00 00 00 12
    pextrq $0x12,%xmm9,0x1234(%r13,%r14,4)   # 66 4f 0f 3a 16 8c b5 34 12 00 00 12
    extractps $0x12,%xmm1,%ebx               # 66 0f 3a 17 cb 12
    extractps $0x12,%xmm1,0x12(%rip)         # 66 0f 3a 17 0d 12 00 00 00 12
    extractps $0x12,%xmm9,0x1234(%r13,%r14,4) # 66 47 0f 3a 17 8c b5 34 12 00 00 12
    pinsrb $0x12,%ebx,%xmm1                  # 66 0f 3a 20 cb 12
    pinsrb $0x12,0x12(%rip),%xmm1            # 66 0f 3a 20 0d 12 00 00 00 12
    pinsrb $0x12,0x1234(%r13,%r14,4),%xmm9   # 66 47 0f 3a 20 8c b5 34 12 00 00 12
    pinsrd $0x12,%ebx,%xmm1                  # 66 0f 3a 22 cb 12
    pinsrd $0x12,0x12(%rip),%xmm1            # 66 0f 3a 22 0d 12 00 00 00 12
    pinsrd $0x12,0x1234(%r13,%r14,4),%xmm9   # 66 47 0f 3a 22 8c b5 34 12 00 00 12
    pinsrq $0x12,%rbx,%xmm1                  # 66 48 0f 3a 22 cb 12
    pinsrq $0x12,0x12(%rip),%xmm1            # 66 48 0f 3a 22 0d 12 00 00 00 12
    pinsrq $0x12,0x1234(%r13,%r14,4),%xmm9   # 66 4f 0f 3a 22 8c b5 34 12 00 00 12
    pcmpgtq %xmm3,%xmm1                      # 66 0f 38 37 cb
    pcmpgtq 0x12(%rip),%xmm1                 # 66 0f 38 37 0d 12 00 00 00
    pcmpgtq 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 38 37 8c b5 34 12 00 00
    pcmpestrm $0x12,%xmm3,%xmm1              # 66 0f 3a 60 cb 12
    pcmpestrm $0x12,0x12(%rip),%xmm1         # 66 0f 3a 60 0d 12 00 00 00 12
    pcmpestrm $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 60 8c b5 34 12 00 00 12
    pcmpestri $0x12,%xmm3,%xmm1              # 66 0f 3a 61 cb 12
    pcmpestri $0x12,0x12(%rip),%xmm1         # 66 0f 3a 61 0d 12 00 00 00 12
    pcmpestri $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 61 8c b5 34 12 00 00 12
    pcmpistrm $0x12,%xmm3,%xmm1              # 66 0f 3a 62 cb 12
    pcmpistrm $0x12,0x12(%rip),%xmm1         # 66 0f 3a 62 0d 12 00 00 00 12
    pcmpistrm $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 62 8c b5 34 12 00 00 12
    pcmpistri $0x12,%xmm3,%xmm1              # 66 0f 3a 63 cb 12
    pcmpistri $0x12,0x12(%rip),%xmm1         # 66 0f 3a 63 0d 12 00 00 00 12
    pcmpistri $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 63 8c b5 34 12 00 00 12
    aesimc %xmm3,%xmm1                       # 66 0f 38 db cb
    aesimc 0x12(%rip),%xmm1                  # 66 0f 38 db 0d 12 00 00 00
    aesimc 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 db 8c b5 34 12 00 00
    aesenc %xmm3,%xmm1                       # 66 0f 38 dc cb
    aesenc 0x12(%rip),%xmm1                  # 66 0f 38 dc 0d 12 00 00 00
    aesenc 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 dc 8c b5 34 12 00 00
    aesenclast %xmm3,%xmm1                   # 66 0f 38 dd cb
    aesenclast 0x12(%rip),%xmm1              # 66 0f 38 dd 0d 12 00 00 00
    aesenclast 0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 38 dd 8c b5 34 12 00 00
    aesdec %xmm3,%xmm1                       # 66 0f 38 de cb
    aesdec 0x12(%rip),%xmm1                  # 66 0f 38 de 0d 12 00 00 00
    aesdec 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 38 de 8c b5 34 12 00 00
    aesdeclast %xmm3,%xmm1                   # 66 0f 38 df cb
    aesdeclast 0x12(%rip),%xmm1              # 66 0f 38 df 0d 12 00 00 00
    aesdeclast 0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 38 df 8c b5 34 12 00 00
    aeskeygenassist $0x12,%xmm3,%xmm1        # 66 0f 3a df cb 12
    aeskeygenassist $0x12,0x12(%rip),%xmm1   # 66 0f 3a df 0d 12 00 00 00 12
    aeskeygenassist $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a df 8c b5 34 12 00 00 12
    pclmulqdq $0x12,%xmm3,%xmm1              # 66 0f 3a 44 cb 12
    pclmulqdq $0x12,0x12(%rip),%xmm1         # 66 0f 3a 44 0d 12 00 00 00 12
    pclmulqdq $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 44 8c b5 34 12 00 00 12
    sha1nexte %xmm3,%xmm1                    # 0f 38 c8 cb
    sha1nexte 0x12(%rip),%xmm1               # 0f 38 c8 0d 12 00 00 00
    sha1nexte 0x1234(%r13,%r14,4),%xmm9      # 47 0f 38 c8 8c b5 34 12 00 00
    sha1msg1 %xmm3,%xmm1                     # 0f 38 c9 cb
    sha1msg1 0x12(%rip),%xmm1                # 0f 38 c9 0d 12 00 00 00
    sha1msg1 0x1234(%r13,%r14,4),%xmm9       # 47 0f 38 c9 8c b5 34 12 00 00
    sha1msg2 %xmm3,%xmm1                     # 0f 38 ca cb
    sha1msg2 0x12(%rip),%xmm1                # 0f 38 ca 0d 12 00 00 00
    sha1msg2 0x1234(%r13,%r14,4),%xmm9       # 47 0f 38 ca 8c b5 34 12 00 00
    sha256msg1 %xmm3,%xmm1                   # 0f 38 cc cb
    sha256msg1 0x12(%rip),%xmm1              # 0f 38 cc 0d 12 00 00 00
    sha256msg1 0x1234(%r13,%r14,4),%xmm9     # 47 0f 38 cc 8c b5 34 12 00 00
    sha256msg2 %xmm3,%xmm1                   # 0f 38 cd cb
    sha256msg2 0x12(%rip),%xmm1              # 0f 38 cd 0d 12 00 00 00
    sha256msg2 0x1234(%r13,%r14,4),%xmm9     # 47 0f 38 cd 8c b5 34 12 00 00
    sha256rnds2 %xmm0,%xmm3,%xmm1            # 0f 38 cb cb
    sha256rnds2 %xmm0,0x12(%rip),%xmm1       # 0f 38 cb 0d 12 00 00 00
    sha256rnds2 %xmm0,0x1234(%r13,%r14,4),%xmm9 # 47 0f 38 cb 8c b5 34 12 00 00
    sha256rnds2 %xmm3,%xmm1                  # 0f 38 cb cb
    sha256rnds2 0x12(%rip),%xmm1             # 0f 38 cb 0d 12 00 00 00
    sha256rnds2 0x1234(%r13,%r14,4),%xmm9    # 47 0f 38 cb 8c b5 34 12 00 00
    sha1rnds4 $0x12,%xmm3,%xmm1              # 0f 3a cc cb 12
    sha1rnds4 $0x12,0x12(%rip),%xmm1         # 0f 3a cc 0d 12 00 00 00 12
    sha1rnds4 $0x12,0x1234(%r13,%r14,4),%xmm9 # 47 0f 3a cc 8c b5 34 12 00 00 12
    gf2p8mulb %xmm3,%xmm1                    # 66 0f 38 cf cb
    gf2p8mulb 0x12(%rip),%xmm1               # 66 0f 38 cf 0d 12 00 00 00
    gf2p8mulb 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 38 cf 8c b5 34 12 00 00
    gf2p8affineqb $0x12,%xmm3,%xmm1          # 66 0f 3a ce cb 12
    gf2p8affineqb $0x12,0x12(%rip),%xmm1     # 66 0f 3a ce 0d 12 00 00 00 12
    gf2p8affineqb $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a ce 8c b5 34 12 00 00 12
    gf2p8affineinvqb $0x12,%xmm3,%xmm1       # 66 0f 3a cf cb 12
    gf2p8affineinvqb $0x12,0x12(%rip),%xmm1  # 66 0f 3a cf 0d 12 00 00 00 12
    gf2p8affineinvqb $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a cf 8c b5 34 12 00 00 12
    movmskps %xmm3,%rcx                      # 0f 50 cb
    movmskps %xmm11,%r9                      # 45 0f 50 cb
    movmskpsq %xmm3,%rcx                     # 0f 50 cb
    movmskpd %xmm3,%rcx                      # 66 0f 50 cb
    movmskpd %xmm11,%r9                      # 66 45 0f 50 cb
    movmskpdq %xmm3,%rcx                     # 66 0f 50 cb
    pextrb $0x12,%xmm1,%rbx                  # 66 0f 3a 14 cb 12
    pextrb $0x12,%xmm9,%r11                  # 66 45 0f 3a 14 cb 12
    extractps $0x12,%xmm1,%rbx               # 66 0f 3a 17 cb 12
    extractps $0x12,%xmm9,%r11               # 66 45 0f 3a 17 cb 12
    pinsrb $0x12,%rbx,%xmm1                  # 66 0f 3a 20 cb 12
    pinsrb $0x12,%r11,%xmm9                  # 66 45 0f 3a 20 cb 12
    pcmpestrml $0x12,%xmm3,%xmm1             # 66 0f 3a 60 cb 12
    pcmpestrml $0x12,0x12(%rip),%xmm1        # 66 0f 3a 60 0d 12 00 00 00 12
    pcmpestrml $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 60 8c b5 34 12 00 00 12
    pcmpestrmq $0x12,%xmm3,%xmm1             # 66 48 0f 3a 60 cb 12
    pcmpestrmq $0x12,0x12(%rip),%xmm1        # 66 48 0f 3a 60 0d 12 00 00 00 12
    pcmpestrmq $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 4f 0f 3a 60 8c b5 34 12 00 00 12
    pcmpestril $0x12,%xmm3,%xmm1             # 66 0f 3a 61 cb 12
    pcmpestril $0x12,0x12(%rip),%xmm1        # 66 0f 3a 61 0d 12 00 00 00 12
    pcmpestril $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 47 0f 3a 61 8c b5 34 12 00 00 12
    pcmpestriq $0x12,%xmm3,%xmm1             # 66 48 0f 3a 61 cb 12
    pcmpestriq $0x12,0x12(%rip),%xmm1        # 66 48 0f 3a 61 0d 12 00 00 00 12
    pcmpestriq $0x12,0x1234(%r13,%r14,4),%xmm9 # 66 4f 0f 3a 61 8c b5 34 12 00 00 12
    extrq $0x12,$0x12,%xmm3                  # 66 0f 78 c3 12 12
    extrq $0x12,$0x12,%xmm11                 # 66 41 0f 78 c3 12 12
    extrq %xmm3,%xmm1                        # 66 0f 79 cb
    extrq %xmm11,%xmm9                       # 66 45 0f 79 cb
    insertq $0x12,$0x12,%xmm3,%xmm1          # f2 0f 78 cb 12 12
    insertq $0x12,$0x12,%xmm11,%xmm9         # f2 45 0f 78 cb 12 12
    insertq %xmm3,%xmm1                      # f2 0f 79 cb
    insertq %xmm11,%xmm9                     # f2 45 0f 79 cb
    movntss %xmm1,(%rax)                     # f3 0f 2b 08
    movntss %xmm1,0x12(%rip)                 # f3 0f 2b 0d 12 00 00 00
    movntss %xmm9,0x1234(%r13,%r14,4)        # f3 47 0f 2b 8c b5 34 12 00 00
    movntsd %xmm1,(%rax)                     # f2 0f 2b 08
    movntsd %xmm1,0x12(%rip)                 # f2 0f 2b 0d 12 00 00 00
    movntsd %xmm9,0x1234(%r13,%r14,4)        # f2 47 0f 2b 8c b5 34 12 00 00
    loadiwkey %xmm3,%xmm1                    # f3 0f 38 dc cb
    loadiwkey %xmm11,%xmm9                   # f3 45 0f 38 dc cb
    encodekey128 %ebx,%ecx                   # f3 0f 38 fa cb
    encodekey128 %r11d,%r9d                  # f3 45 0f 38 fa cb
    encodekey256 %ebx,%ecx                   # f3 0f 38 fb cb
    encodekey256 %r11d,%r9d                  # f3 45 0f 38 fb cb
    aesenc128kl (%rax),%xmm1                 # f3 0f 38 dc 08
    aesenc128kl 0x12(%rip),%xmm1             # f3 0f 38 dc 0d 12 00 00 00
    aesenc128kl 0x1234(%r13,%r14,4),%xmm9    # f3 47 0f 38 dc 8c b5 34 12 00 00
    aesdec128kl (%rax),%xmm1                 # f3 0f 38 dd 08
    aesdec128kl 0x12(%rip),%xmm1             # f3 0f 38 dd 0d 12 00 00 00
    aesdec128kl 0x1234(%r13,%r14,4),%xmm9    # f3 47 0f 38 dd 8c b5 34 12 00 00
    aesenc256kl (%rax),%xmm1                 # f3 0f 38 de 08
    aesenc256kl 0x12(%rip),%xmm1             # f3 0f 38 de 0d 12 00 00 00
    aesenc256kl 0x1234(%r13,%r14,4),%xmm9    # f3 47 0f 38 de 8c b5 34 12 00 00
    aesdec256kl (%rax),%xmm1                 # f3 0f 38 df 08
    aesdec256kl 0x12(%rip),%xmm1             # f3 0f 38 df 0d 12 00 00 00
    aesdec256kl 0x1234(%r13,%r14,4),%xmm9    # f3 47 0f 38 df 8c b5 34 12 00 00
    aesencwide128kl (%rax)                   # f3 0f 38 d8 00
    aesencwide128kl 0x12(%rip)               # f3 0f 38 d8 05 12 00 00 00
    aesencwide128kl 0x1234(%r13,%r14,4)      # f3 43 0f 38 d8 84 b5 34 12 00 00
    aesdecwide128kl (%rax)                   # f3 0f 38 d8 08
    aesdecwide128kl 0x12(%rip)               # f3 0f 38 d8 0d 12 00 00 00
    aesdecwide128kl 0x1234(%r13,%r14,4)      # f3 43 0f 38 d8 8c b5 34 12 00 00
    aesencwide256kl (%rax)                   # f3 0f 38 d8 10
    aesencwide256kl 0x12(%rip)               # f3 0f 38 d8 15 12 00 00 00
    aesencwide256kl 0x1234(%r13,%r14,4)      # f3 43 0f 38 d8 94 b5 34 12 00 00
    aesdecwide256kl (%rax)                   # f3 0f 38 d8 18
    aesdecwide256kl 0x12(%rip)               # f3 0f 38 d8 1d 12 00 00 00
    aesdecwide256kl 0x1234(%r13,%r14,4)      # f3 43 0f 38 d8 9c b5 34 12 00 00
