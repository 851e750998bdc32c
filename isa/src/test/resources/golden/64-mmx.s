# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code64
    movd %ebx,%mm1                           # 0f 6e cb
    movd 0x12(%rip),%mm2                     # 0f 6e 15 12 00 00 00
    movd 0x1234(%r13,%r14,4),%mm3            # 43 0f 6e 9c b5 34 12 00 00
    movd %mm1,%ebx                           # 0f 7e cb
    movd %mm2,0x12(%rip)                     # 0f 7e 15 12 00 00 00
    movd %mm3,0x1234(%r13,%r14,4)            # 43 0f 7e 9c b5 34 12 00 00
    movd %ebx,%xmm1                          # 66 0f 6e cb
    movd 0x12(%rip),%xmm1                    # 66 0f 6e 0d 12 00 00 00
    movd 0x1234(%r13,%r14,4),%xmm9           # 66 47 0f 6e 8c b5 34 12 00 00
    movd %xmm1,%ebx                          # 66 0f 7e cb
    movd %xmm1,0x12(%rip)                    # 66 0f 7e 0d 12 00 00 00
    movd %xmm9,0x1234(%r13,%r14,4)           # 66 47 0f 7e 8c b5 34 12 00 00
    movq %xmm3,%xmm1                         # f3 0f 7e cb
    movq 0x12(%rip),%xmm1                    # f3 0f 7e 0d 12 00 00 00
    movq 0x1234(%r13,%r14,4),%xmm9           # f3 47 0f 7e 8c b5 34 12 00 00
    movq %xmm1,%xmm3                         # f3 0f 7e d9
    movq %xmm1,0x12(%rip)                    # 66 0f d6 0d 12 00 00 00
    movq %xmm9,0x1234(%r13,%r14,4)           # 66 47 0f d6 8c b5 34 12 00 00
    movq %rbx,%xmm1                          # 66 48 0f 6e cb
    movq %r11,%xmm9                          # 66 4d 0f 6e cb
    movd %rbx,%xmm1                          # 66 48 0f 6e cb
    movq %xmm1,%rbx                          # 66 48 0f 7e cb
    movq %xmm9,%r11                          # 66 4d 0f 7e cb
    movd %xmm1,%rbx                          # 66 48 0f 7e cb
    movq %mm1,%mm1                           # 0f 6f c9
    movq 0x12(%rip),%mm2                     # 0f 6f 15 12 00 00 00
    movq 0x1234(%r13,%r14,4),%mm3            # 43 0f 6f 9c b5 34 12 00 00
    movq %mm2,0x12(%rip)                     # 0f 7f 15 12 00 00 00
    movq %mm3,0x1234(%r13,%r14,4)            # 43 0f 7f 9c b5 34 12 00 00
    movq %rbx,%mm1                           # 48 0f 6e cb
    movd %rbx,%mm1                           # 48 0f 6e cb
    movq %mm1,%rbx                           # 48 0f 7e cb
    movd %mm1,%rbx                           # 48 0f 7e cb
    movdqa %xmm3,%xmm1                       # 66 0f 6f cb
    movdqa 0x12(%rip),%xmm1                  # 66 0f 6f 0d 12 00 00 00
    movdqa 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f 6f 8c b5 34 12 00 00
    movdqa %xmm1,%xmm3                       # 66 0f 6f d9
    movdqa %xmm1,0x12(%rip)                  # 66 0f 7f 0d 12 00 00 00
    movdqa %xmm9,0x1234(%r13,%r14,4)         # 66 47 0f 7f 8c b5 34 12 00 00
    movdqu %xmm3,%xmm1                       # f3 0f 6f cb
    movdqu 0x12(%rip),%xmm1                  # f3 0f 6f 0d 12 00 00 00
    movdqu 0x1234(%r13,%r14,4),%xmm9         # f3 47 0f 6f 8c b5 34 12 00 00
    movdqu %xmm1,%xmm3                       # f3 0f 6f d9
    movdqu %xmm1,0x12(%rip)                  # f3 0f 7f 0d 12 00 00 00
    movdqu %xmm9,0x1234(%r13,%r14,4)         # f3 47 0f 7f 8c b5 34 12 00 00
    movq2dq %mm1,%xmm1                       # f3 0f d6 c9
    movq2dq %mm2,%xmm1                       # f3 0f d6 ca
    movq2dq %mm3,%xmm9                       # f3 44 0f d6 cb
    movdq2q %xmm3,%mm1                       # f2 0f d6 cb
    movdq2q %xmm3,%mm2                       # f2 0f d6 d3
    movdq2q %xmm11,%mm3                      # f2 41 0f d6 db
    punpcklbw %mm1,%mm1                      # 0f 60 c9
    punpcklbw 0x12(%rip),%mm2                # 0f 60 15 12 00 00 00
    punpcklbw 0x1234(%r13,%r14,4),%mm3       # 43 0f 60 9c b5 34 12 00 00
    punpcklbw %xmm3,%xmm1                    # 66 0f 60 cb
    punpcklbw 0x12(%rip),%xmm1               # 66 0f 60 0d 12 00 00 00
    punpcklbw 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 60 8c b5 34 12 00 00
    punpcklwd %mm1,%mm1                      # 0f 61 c9
    punpcklwd 0x12(%rip),%mm2                # 0f 61 15 12 00 00 00
    punpcklwd 0x1234(%r13,%r14,4),%mm3       # 43 0f 61 9c b5 34 12 00 00
    punpcklwd %xmm3,%xmm1                    # 66 0f 61 cb
    punpcklwd 0x12(%rip),%xmm1               # 66 0f 61 0d 12 00 00 00
    punpcklwd 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 61 8c b5 34 12 00 00
    punpckldq %mm1,%mm1                      # 0f 62 c9
    punpckldq 0x12(%rip),%mm2                # 0f 62 15 12 00 00 00
    punpckldq 0x1234(%r13,%r14,4),%mm3       # 43 0f 62 9c b5 34 12 00 00
    punpckldq %xmm3,%xmm1                    # 66 0f 62 cb
    punpckldq 0x12(%rip),%xmm1               # 66 0f 62 0d 12 00 00 00
    punpckldq 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 62 8c b5 34 12 00 00
    packsswb %mm1,%mm1                       # 0f 63 c9
    packsswb 0x12(%rip),%mm2                 # 0f 63 15 12 00 00 00
    packsswb 0x1234(%r13,%r14,4),%mm3        # 43 0f 63 9c b5 34 12 00 00
    packsswb %xmm3,%xmm1                     # 66 0f 63 cb
    packsswb 0x12(%rip),%xmm1                # 66 0f 63 0d 12 00 00 00
    packsswb 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 63 8c b5 34 12 00 00
    pcmpgtb %mm1,%mm1                        # 0f 64 c9
    pcmpgtb 0x12(%rip),%mm2                  # 0f 64 15 12 00 00 00
    pcmpgtb 0x1234(%r13,%r14,4),%mm3         # 43 0f 64 9c b5 34 12 00 00
    pcmpgtb %xmm3,%xmm1                      # 66 0f 64 cb
    pcmpgtb 0x12(%rip),%xmm1                 # 66 0f 64 0d 12 00 00 00
    pcmpgtb 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 64 8c b5 34 12 00 00
    pcmpgtw %mm1,%mm1                        # 0f 65 c9
    pcmpgtw 0x12(%rip),%mm2                  # 0f 65 15 12 00 00 00
    pcmpgtw 0x1234(%r13,%r14,4),%mm3         # 43 0f 65 9c b5 34 12 00 00
    pcmpgtw %xmm3,%xmm1                      # 66 0f 65 cb
    pcmpgtw 0x12(%rip),%xmm1                 # 66 0f 65 0d 12 00 00 00
    pcmpgtw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 65 8c b5 34 12 00 00
    pcmpgtd %mm1,%mm1                        # 0f 66 c9
    pcmpgtd 0x12(%rip),%mm2                  # 0f 66 15 12 00 00 00
    pcmpgtd 0x1234(%r13,%r14,4),%mm3         # 43 0f 66 9c b5 34 12 00 00
    pcmpgtd %xmm3,%xmm1                      # 66 0f 66 cb
    pcmpgtd 0x12(%rip),%xmm1                 # 66 0f 66 0d 12 00 00 00
    pcmpgtd 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 66 8c b5 34 12 00 00
    packuswb %mm1,%mm1                       # 0f 67 c9
    packuswb 0x12(%rip),%mm2                 # 0f 67 15 12 00 00 00
    packuswb 0x1234(%r13,%r14,4),%mm3        # 43 0f 67 9c b5 34 12 00 00
    packuswb %xmm3,%xmm1                     # 66 0f 67 cb
    packuswb 0x12(%rip),%xmm1                # 66 0f 67 0d 12 00 00 00
    packuswb 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 67 8c b5 34 12 00 00
    punpckhbw %mm1,%mm1                      # 0f 68 c9
    punpckhbw 0x12(%rip),%mm2                # 0f 68 15 12 00 00 00
    punpckhbw 0x1234(%r13,%r14,4),%mm3       # 43 0f 68 9c b5 34 12 00 00
    punpckhbw %xmm3,%xmm1                    # 66 0f 68 cb
    punpckhbw 0x12(%rip),%xmm1               # 66 0f 68 0d 12 00 00 00
    punpckhbw 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 68 8c b5 34 12 00 00
    punpckhwd %mm1,%mm1                      # 0f 69 c9
    punpckhwd 0x12(%rip),%mm2                # 0f 69 15 12 00 00 00
    punpckhwd 0x1234(%r13,%r14,4),%mm3       # 43 0f 69 9c b5 34 12 00 00
    punpckhwd %xmm3,%xmm1                    # 66 0f 69 cb
    punpckhwd 0x12(%rip),%xmm1               # 66 0f 69 0d 12 00 00 00
    punpckhwd 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 69 8c b5 34 12 00 00
    punpckhdq %mm1,%mm1                      # 0f 6a c9
    punpckhdq 0x12(%rip),%mm2                # 0f 6a 15 12 00 00 00
    punpckhdq 0x1234(%r13,%r14,4),%mm3       # 43 0f 6a 9c b5 34 12 00 00
    punpckhdq %xmm3,%xmm1                    # 66 0f 6a cb
    punpckhdq 0x12(%rip),%xmm1               # 66 0f 6a 0d 12 00 00 00
    punpckhdq 0x1234(%r13,%r14,4),%xmm9      # 66 47 0f 6a 8c b5 34 12 00 00
    packssdw %mm1,%mm1                       # 0f 6b c9
    packssdw 0x12(%rip),%mm2                 # 0f 6b 15 12 00 00 00
    packssdw 0x1234(%r13,%r14,4),%mm3        # 43 0f 6b 9c b5 34 12 00 00
    packssdw %xmm3,%xmm1                     # 66 0f 6b cb
    packssdw 0x12(%rip),%xmm1                # 66 0f 6b 0d 12 00 00 00
    packssdw 0x1234(%r13,%r14,4),%xmm9       # 66 47 0f 6b 8c b5 34 12 00 00
    pcmpeqb %mm1,%mm1                        # 0f 74 c9
    pcmpeqb 0x12(%rip),%mm2                  # 0f 74 15 12 00 00 00
    pcmpeqb 0x1234(%r13,%r14,4),%mm3         # 43 0f 74 9c b5 34 12 00 00
    pcmpeqb %xmm3,%xmm1                      # 66 0f 74 cb
    pcmpeqb 0x12(%rip),%xmm1                 # 66 0f 74 0d 12 00 00 00
    pcmpeqb 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 74 8c b5 34 12 00 00
    pcmpeqw %mm1,%mm1                        # 0f 75 c9
    pcmpeqw 0x12(%rip),%mm2                  # 0f 75 15 12 00 00 00
    pcmpeqw 0x1234(%r13,%r14,4),%mm3         # 43 0f 75 9c b5 34 12 00 00
    pcmpeqw %xmm3,%xmm1                      # 66 0f 75 cb
    pcmpeqw 0x12(%rip),%xmm1                 # 66 0f 75 0d 12 00 00 00
    pcmpeqw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 75 8c b5 34 12 00 00
    pcmpeqd %mm1,%mm1                        # 0f 76 c9
    pcmpeqd 0x12(%rip),%mm2                  # 0f 76 15 12 00 00 00
    pcmpeqd 0x1234(%r13,%r14,4),%mm3         # 43 0f 76 9c b5 34 12 00 00
    pcmpeqd %xmm3,%xmm1                      # 66 0f 76 cb
    pcmpeqd 0x12(%rip),%xmm1                 # 66 0f 76 0d 12 00 00 00
    pcmpeqd 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f 76 8c b5 34 12 00 00
    psrlw %mm1,%mm1                          # 0f d1 c9
    psrlw 0x12(%rip),%mm2                    # 0f d1 15 12 00 00 00
    psrlw 0x1234(%r13,%r14,4),%mm3           # 43 0f d1 9c b5 34 12 00 00
    psrlw %xmm3,%xmm1                        # 66 0f d1 cb
    psrlw 0x12(%rip),%xmm1                   # 66 0f d1 0d 12 00 00 00
    psrlw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f d1 8c b5 34 12 00 00
    psrld %mm1,%mm1                          # 0f d2 c9
    psrld 0x12(%rip),%mm2                    # 0f d2 15 12 00 00 00
    psrld 0x1234(%r13,%r14,4),%mm3           # 43 0f d2 9c b5 34 12 00 00
    psrld %xmm3,%xmm1                        # 66 0f d2 cb
    psrld 0x12(%rip),%xmm1                   # 66 0f d2 0d 12 00 00 00
    psrld 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f d2 8c b5 34 12 00 00
    psrlq %mm1,%mm1                          # 0f d3 c9
    psrlq 0x12(%rip),%mm2                    # 0f d3 15 12 00 00 00
    psrlq 0x1234(%r13,%r14,4),%mm3           # 43 0f d3 9c b5 34 12 00 00
    psrlq %xmm3,%xmm1                        # 66 0f d3 cb
    psrlq 0x12(%rip),%xmm1                   # 66 0f d3 0d 12 00 00 00
    psrlq 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f d3 8c b5 34 12 00 00
    paddq %mm1,%mm1                          # 0f d4 c9
    paddq 0x12(%rip),%mm2                    # 0f d4 15 12 00 00 00
    paddq 0x1234(%r13,%r14,4),%mm3           # 43 0f d4 9c b5 34 12 00 00
    paddq %xmm3,%xmm1                        # 66 0f d4 cb
    paddq 0x12(%rip),%xmm1                   # 66 0f d4 0d 12 00 00 00
    paddq 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f d4 8c b5 34 12 00 00
    pmullw %mm1,%mm1                         # 0f d5 c9
    pmullw 0x12(%rip),%mm2                   # 0f d5 15 12 00 00 00
    pmullw 0x1234(%r13,%r14,4),%mm3          # 43 0f d5 9c b5 34 12 00 00
    pmullw %xmm3,%xmm1                       # 66 0f d5 cb
    pmullw 0x12(%rip),%xmm1                  # 66 0f d5 0d 12 00 00 00
    pmullw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f d5 8c b5 34 12 00 00
    psubusb %mm1,%mm1                        # 0f d8 c9
    psubusb 0x12(%rip),%mm2                  # 0f d8 15 12 00 00 00
    psubusb 0x1234(%r13,%r14,4),%mm3         # 43 0f d8 9c b5 34 12 00 00
    psubusb %xmm3,%xmm1                      # 66 0f d8 cb
    psubusb 0x12(%rip),%xmm1                 # 66 0f d8 0d 12 00 00 00
    psubusb 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f d8 8c b5 34 12 00 00
    psubusw %mm1,%mm1                        # 0f d9 c9
    psubusw 0x12(%rip),%mm2                  # 0f d9 15 12 00 00 00
    psubusw 0x1234(%r13,%r14,4),%mm3         # 43 0f d9 9c b5 34 12 00 00
    psubusw %xmm3,%xmm1                      # 66 0f d9 cb
    psubusw 0x12(%rip),%xmm1                 # 66 0f d9 0d 12 00 00 00
    psubusw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f d9 8c b5 34 12 00 00
    pminub %mm1,%mm1                         # 0f da c9
    pminub 0x12(%rip),%mm2                   # 0f da 15 12 00 00 00
    pminub 0x1234(%r13,%r14,4),%mm3          # 43 0f da 9c b5 34 12 00 00
    pminub %xmm3,%xmm1                       # 66 0f da cb
    pminub 0x12(%rip),%xmm1                  # 66 0f da 0d 12 00 00 00
    pminub 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f da 8c b5 34 12 00 00
    pand %mm1,%mm1                           # 0f db c9
    pand 0x12(%rip),%mm2                     # 0f db 15 12 00 00 00
    pand 0x1234(%r13,%r14,4),%mm3            # 43 0f db 9c b5 34 12 00 00
    pand %xmm3,%xmm1                         # 66 0f db cb
    pand 0x12(%rip),%xmm1                    # 66 0f db 0d 12 00 00 00
    pand 0x1234(%r13,%r14,4),%xmm9           # 66 47 0f db 8c b5 34 12 00 00
    paddusb %mm1,%mm1                        # 0f dc c9
    paddusb 0x12(%rip),%mm2                  # 0f dc 15 12 00 00 00
    paddusb 0x1234(%r13,%r14,4),%mm3         # 43 0f dc 9c b5 34 12 00 00
    paddusb %xmm3,%xmm1                      # 66 0f dc cb
    paddusb 0x12(%rip),%xmm1                 # 66 0f dc 0d 12 00 00 00
    paddusb 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f dc 8c b5 34 12 00 00
    paddusw %mm1,%mm1                        # 0f dd c9
    paddusw 0x12(%rip),%mm2                  # 0f dd 15 12 00 00 00
    paddusw 0x1234(%r13,%r14,4),%mm3         # 43 0f dd 9c b5 34 12 00 00
    paddusw %xmm3,%xmm1                      # 66 0f dd cb
    paddusw 0x12(%rip),%xmm1                 # 66 0f dd 0d 12 00 00 00
    paddusw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f dd 8c b5 34 12 00 00
    pmaxub %mm1,%mm1                         # 0f de c9
    pmaxub 0x12(%rip),%mm2                   # 0f de 15 12 00 00 00
    pmaxub 0x1234(%r13,%r14,4),%mm3          # 43 0f de 9c b5 34 12 00 00
    pmaxub %xmm3,%xmm1                       # 66 0f de cb
    pmaxub 0x12(%rip),%xmm1                  # 66 0f de 0d 12 00 00 00
    pmaxub 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f de 8c b5 34 12 00 00
    pandn %mm1,%mm1                          # 0f df c9
    pandn 0x12(%rip),%mm2                    # 0f df 15 12 00 00 00
    pandn 0x1234(%r13,%r14,4),%mm3           # 43 0f df 9c b5 34 12 00 00
    pandn %xmm3,%xmm1                        # 66 0f df cb
    pandn 0x12(%rip),%xmm1                   # 66 0f df 0d 12 00 00 00
    pandn 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f df 8c b5 34 12 00 00
    pavgb %mm1,%mm1                          # 0f e0 c9
    pavgb 0x12(%rip),%mm2                    # 0f e0 15 12 00 00 00
    pavgb 0x1234(%r13,%r14,4),%mm3           # 43 0f e0 9c b5 34 12 00 00
    pavgb %xmm3,%xmm1                        # 66 0f e0 cb
    pavgb 0x12(%rip),%xmm1                   # 66 0f e0 0d 12 00 00 00
    pavgb 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f e0 8c b5 34 12 00 00
    psraw %mm1,%mm1                          # 0f e1 c9
    psraw 0x12(%rip),%mm2                    # 0f e1 15 12 00 00 00
    psraw 0x1234(%r13,%r14,4),%mm3           # 43 0f e1 9c b5 34 12 00 00
    psraw %xmm3,%xmm1                        # 66 0f e1 cb
    psraw 0x12(%rip),%xmm1                   # 66 0f e1 0d 12 00 00 00
    psraw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f e1 8c b5 34 12 00 00
    psrad %mm1,%mm1                          # 0f e2 c9
    psrad 0x12(%rip),%mm2                    # 0f e2 15 12 00 00 00
    psrad 0x1234(%r13,%r14,4),%mm3           # 43 0f e2 9c b5 34 12 00 00
    psrad %xmm3,%xmm1                        # 66 0f e2 cb
    psrad 0x12(%rip),%xmm1                   # 66 0f e2 0d 12 00 00 00
    psrad 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f e2 8c b5 34 12 00 00
    pavgw %mm1,%mm1                          # 0f e3 c9
    pavgw 0x12(%rip),%mm2                    # 0f e3 15 12 00 00 00
    pavgw 0x1234(%r13,%r14,4),%mm3           # 43 0f e3 9c b5 34 12 00 00
    pavgw %xmm3,%xmm1                        # 66 0f e3 cb
    pavgw 0x12(%rip),%xmm1                   # 66 0f e3 0d 12 00 00 00
    pavgw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f e3 8c b5 34 12 00 00
    pmulhuw %mm1,%mm1                        # 0f e4 c9
    pmulhuw 0x12(%rip),%mm2                  # 0f e4 15 12 00 00 00
    pmulhuw 0x1234(%r13,%r14,4),%mm3         # 43 0f e4 9c b5 34 12 00 00
    pmulhuw %xmm3,%xmm1                      # 66 0f e4 cb
    pmulhuw 0x12(%rip),%xmm1                 # 66 0f e4 0d 12 00 00 00
    pmulhuw 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f e4 8c b5 34 12 00 00
    pmulhw %mm1,%mm1                         # 0f e5 c9
    pmulhw 0x12(%rip),%mm2                   # 0f e5 15 12 00 00 00
    pmulhw 0x1234(%r13,%r14,4),%mm3          # 43 0f e5 9c b5 34 12 00 00
    pmulhw %xmm3,%xmm1                       # 66 0f e5 cb
    pmulhw 0x12(%rip),%xmm1                  # 66 0f e5 0d 12 00 00 00
    pmulhw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f e5 8c b5 34 12 00 00
    psubsb %mm1,%mm1                         # 0f e8 c9
    psubsb 0x12(%rip),%mm2                   # 0f e8 15 12 00 00 00
    psubsb 0x1234(%r13,%r14,4),%mm3          # 43 0f e8 9c b5 34 12 00 00
    psubsb %xmm3,%xmm1                       # 66 0f e8 cb
    psubsb 0x12(%rip),%xmm1                  # 66 0f e8 0d 12 00 00 00
    psubsb 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f e8 8c b5 34 12 00 00
    psubsw %mm1,%mm1                         # 0f e9 c9
    psubsw 0x12(%rip),%mm2                   # 0f e9 15 12 00 00 00
    psubsw 0x1234(%r13,%r14,4),%mm3          # 43 0f e9 9c b5 34 12 00 00
    psubsw %xmm3,%xmm1                       # 66 0f e9 cb
    psubsw 0x12(%rip),%xmm1                  # 66 0f e9 0d 12 00 00 00
    psubsw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f e9 8c b5 34 12 00 00
    pminsw %mm1,%mm1                         # 0f ea c9
    pminsw 0x12(%rip),%mm2                   # 0f ea 15 12 00 00 00
    pminsw 0x1234(%r13,%r14,4),%mm3          # 43 0f ea 9c b5 34 12 00 00
    pminsw %xmm3,%xmm1                       # 66 0f ea cb
    pminsw 0x12(%rip),%xmm1                  # 66 0f ea 0d 12 00 00 00
    pminsw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f ea 8c b5 34 12 00 00
    por %mm1,%mm1                            # 0f eb c9
    por 0x12(%rip),%mm2                      # 0f eb 15 12 00 00 00
    por 0x1234(%r13,%r14,4),%mm3             # 43 0f eb 9c b5 34 12 00 00
    por %xmm3,%xmm1                          # 66 0f eb cb
    por 0x12(%rip),%xmm1                     # 66 0f eb 0d 12 00 00 00
    por 0x1234(%r13,%r14,4),%xmm9            # 66 47 0f eb 8c b5 34 12 00 00
    paddsb %mm1,%mm1                         # 0f ec c9
    paddsb 0x12(%rip),%mm2                   # 0f ec 15 12 00 00 00
    paddsb 0x1234(%r13,%r14,4),%mm3          # 43 0f ec 9c b5 34 12 00 00
    paddsb %xmm3,%xmm1                       # 66 0f ec cb
    paddsb 0x12(%rip),%xmm1                  # 66 0f ec 0d 12 00 00 00
    paddsb 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f ec 8c b5 34 12 00 00
    paddsw %mm1,%mm1                         # 0f ed c9
    paddsw 0x12(%rip),%mm2                   # 0f ed 15 12 00 00 00
    paddsw 0x1234(%r13,%r14,4),%mm3          # 43 0f ed 9c b5 34 12 00 00
    paddsw %xmm3,%xmm1                       # 66 0f ed cb
    paddsw 0x12(%rip),%xmm1                  # 66 0f ed 0d 12 00 00 00
    paddsw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f ed 8c b5 34 12 00 00
    pmaxsw %mm1,%mm1                         # 0f ee c9
    pmaxsw 0x12(%rip),%mm2                   # 0f ee 15 12 00 00 00
    pmaxsw 0x1234(%r13,%r14,4),%mm3          # 43 0f ee 9c b5 34 12 00 00
    pmaxsw %xmm3,%xmm1                       # 66 0f ee cb
    pmaxsw 0x12(%rip),%xmm1                  # 66 0f ee 0d 12 00 00 00
    pmaxsw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f ee 8c b5 34 12 00 00
    pxor %mm1,%mm1                           # 0f ef c9
    pxor 0x12(%rip),%mm2                     # 0f ef 15 12 00 00 00
    pxor 0x1234(%r13,%r14,4),%mm3            # 43 0f ef 9c b5 34 12 00 00
    pxor %xmm3,%xmm1                         # 66 0f ef cb
    pxor 0x12(%rip),%xmm1                    # 66 0f ef 0d 12 00 00 00
    pxor 0x1234(%r13,%r14,4),%xmm9           # 66 47 0f ef 8c b5 34 12 00 00
    psllw %mm1,%mm1                          # 0f f1 c9
    psllw 0x12(%rip),%mm2                    # 0f f1 15 12 00 00 00
    psllw 0x1234(%r13,%r14,4),%mm3           # 43 0f f1 9c b5 34 12 00 00
    psllw %xmm3,%xmm1                        # 66 0f f1 cb
    psllw 0x12(%rip),%xmm1                   # 66 0f f1 0d 12 00 00 00
    psllw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f f1 8c b5 34 12 00 00
    pslld %mm1,%mm1                          # 0f f2 c9
    pslld 0x12(%rip),%mm2                    # 0f f2 15 12 00 00 00
    pslld 0x1234(%r13,%r14,4),%mm3           # 43 0f f2 9c b5 34 12 00 00
    pslld %xmm3,%xmm1                        # 66 0f f2 cb
    pslld 0x12(%rip),%xmm1                   # 66 0f f2 0d 12 00 00 00
    pslld 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f f2 8c b5 34 12 00 00
    psllq %mm1,%mm1                          # 0f f3 c9
    psllq 0x12(%rip),%mm2                    # 0f f3 15 12 00 00 00
    psllq 0x1234(%r13,%r14,4),%mm3           # 43 0f f3 9c b5 34 12 00 00
    psllq %xmm3,%xmm1                        # 66 0f f3 cb
    psllq 0x12(%rip),%xmm1                   # 66 0f f3 0d 12 00 00 00
    psllq 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f f3 8c b5 34 12 00 00
    pmuludq %mm1,%mm1                        # 0f f4 c9
    pmuludq 0x12(%rip),%mm2                  # 0f f4 15 12 00 00 00
    pmuludq 0x1234(%r13,%r14,4),%mm3         # 43 0f f4 9c b5 34 12 00 00
    pmuludq %xmm3,%xmm1                      # 66 0f f4 cb
    pmuludq 0x12(%rip),%xmm1                 # 66 0f f4 0d 12 00 00 00
    pmuludq 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f f4 8c b5 34 12 00 00
    pmaddwd %mm1,%mm1                        # 0f f5 c9
    pmaddwd 0x12(%rip),%mm2                  # 0f f5 15 12 00 00 00
    pmaddwd 0x1234(%r13,%r14,4),%mm3         # 43 0f f5 9c b5 34 12 00 00
    pmaddwd %xmm3,%xmm1                      # 66 0f f5 cb
    pmaddwd 0x12(%rip),%xmm1                 # 66 0f f5 0d 12 00 00 00
    pmaddwd 0x1234(%r13,%r14,4),%xmm9        # 66 47 0f f5 8c b5 34 12 00 00
    psadbw %mm1,%mm1                         # 0f f6 c9
    psadbw 0x12(%rip),%mm2                   # 0f f6 15 12 00 00 00
    psadbw 0x1234(%r13,%r14,4),%mm3          # 43 0f f6 9c b5 34 12 00 00
    psadbw %xmm3,%xmm1                       # 66 0f f6 cb
    psadbw 0x12(%rip),%xmm1                  # 66 0f f6 0d 12 00 00 00
    psadbw 0x1234(%r13,%r14,4),%xmm9         # 66 47 0f f6 8c b5 34 12 00 00
    psubb %mm1,%mm1                          # 0f f8 c9
    psubb 0x12(%rip),%mm2                    # 0f f8 15 12 00 00 00
    psubb 0x1234(%r13,%r14,4),%mm3           # 43 0f f8 9c b5 34 12 00 00
    psubb %xmm3,%xmm1                        # 66 0f f8 cb
    psubb 0x12(%rip),%xmm1                   # 66 0f f8 0d 12 00 00 00
    psubb 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f f8 8c b5 34 12 00 00
    psubw %mm1,%mm1                          # 0f f9 c9
    psubw 0x12(%rip),%mm2                    # 0f f9 15 12 00 00 00
    psubw 0x1234(%r13,%r14,4),%mm3           # 43 0f f9 9c b5 34 12 00 00
    psubw %xmm3,%xmm1                        # 66 0f f9 cb
    psubw 0x12(%rip),%xmm1                   # 66 0f f9 0d 12 00 00 00
    psubw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f f9 8c b5 34 12 00 00
    psubd %mm1,%mm1                          # 0f fa c9
    psubd 0x12(%rip),%mm2                    # 0f fa 15 12 00 00 00
    psubd 0x1234(%r13,%r14,4),%mm3           # 43 0f fa 9c b5 34 12 00 00
    psubd %xmm3,%xmm1                        # 66 0f fa cb
    psubd 0x12(%rip),%xmm1                   # 66 0f fa 0d 12 00 00 00
    psubd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f fa 8c b5 34 12 00 00
    psubq %mm1,%mm1                          # 0f fb c9
    psubq 0x12(%rip),%mm2                    # 0f fb 15 12 00 00 00
    psubq 0x1234(%r13,%r14,4),%mm3           # 43 0f fb 9c b5 34 12 00 00
    psubq %xmm3,%xmm1                        # 66 0f fb cb
    psubq 0x12(%rip),%xmm1                   # 66 0f fb 0d 12 00 00 00
    psubq 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f fb 8c b5 34 12 00 00
    paddb %mm1,%mm1                          # 0f fc c9
    paddb 0x12(%rip),%mm2                    # 0f fc 15 12 00 00 00
    paddb 0x1234(%r13,%r14,4),%mm3           # 43 0f fc 9c b5 34 12 00 00
    paddb %xmm3,%xmm1                        # 66 0f fc cb
    paddb 0x12(%rip),%xmm1                   # 66 0f fc 0d 12 00 00 00
    paddb 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f fc 8c b5 34 12 00 00
    paddw %mm1,%mm1                          # 0f fd c9
    paddw 0x12(%rip),%mm2                    # 0f fd 15 12 00 00 00
    paddw 0x1234(%r13,%r14,4),%mm3           # 43 0f fd 9c b5 34 12 00 00
    paddw %xmm3,%xmm1                        # 66 0f fd cb
    paddw 0x12(%rip),%xmm1                   # 66 0f fd 0d 12 00 00 00
    paddw 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f fd 8c b5 34 12 00 00
    paddd %mm1,%mm1                          # 0f fe c9
    paddd 0x12(%rip),%mm2                    # 0f fe 15 12 00 00 00
    paddd 0x1234(%r13,%r14,4),%mm3           # 43 0f fe 9c b5 34 12 00 00
    paddd %xmm3,%xmm1                        # 66 0f fe cb
    paddd 0x12(%rip),%xmm1                   # 66 0f fe 0d 12 00 00 00
    paddd 0x1234(%r13,%r14,4),%xmm9          # 66 47 0f fe 8c b5 34 12 00 00
    punpcklqdq %xmm3,%xmm1                   # 66 0f 6c cb
    punpcklqdq 0x12(%rip),%xmm1              # 66 0f 6c 0d 12 00 00 00
    punpcklqdq 0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 6c 8c b5 34 12 00 00
    punpckhqdq %xmm3,%xmm1                   # 66 0f 6d cb
    punpckhqdq 0x12(%rip),%xmm1              # 66 0f 6d 0d 12 00 00 00
    punpckhqdq 0x1234(%r13,%r14,4),%xmm9     # 66 47 0f 6d 8c b5 34 12 00 00
    psrlw $0x12,%mm1                         # 0f 71 d1 12
    psrlw $0x12,%mm2                         # 0f 71 d2 12
    psrlw $0x12,%mm3                         # 0f 71 d3 12
    psrlw $0x12,%xmm3                        # 66 0f 71 d3 12
    psrlw $0x12,%xmm11                       # 66 41 0f 71 d3 12
    psraw $0x12,%mm1                         # 0f 71 e1 12
    psraw $0x12,%mm2                         # 0f 71 e2 12
    psraw $0x12,%mm3                         # 0f 71 e3 12
    psraw $0x12,%xmm3                        # 66 0f 71 e3 12
    psraw $0x12,%xmm11                       # 66 41 0f 71 e3 12
    psllw $0x12,%mm1                         # 0f 71 f1 12
    psllw $0x12,%mm2                         # 0f 71 f2 12
    psllw $0x12,%mm3                         # 0f 71 f3 12
    psllw $0x12,%xmm3                        # 66 0f 71 f3 12
    psllw $0x12,%xmm11                       # 66 41 0f 71 f3 12
    psrld $0x12,%mm1                         # 0f 72 d1 12
    psrld $0x12,%mm2                         # 0f 72 d2 12
    psrld $0x12,%mm3                         # 0f 72 d3 12
    psrld $0x12,%xmm3                        # 66 0f 72 d3 12
    psrld $0x12,%xmm11                       # 66 41 0f 72 d3 12
    psrad $0x12,%mm1                         # 0f 72 e1 12
    psrad $0x12,%mm2                         # 0f 72 e2 12
    psrad $0x12,%mm3                         # 0f 72 e3 12
    psrad $0x12,%xmm3                        # 66 0f 72 e3 12
    psrad $0x12,%xmm11                       # 66 41 0f 72 e3 12
    pslld $0x12,%mm1                         # 0f 72 f1 12
    pslld $0x12,%mm2                         # 0f 72 f2 12
    pslld $0x12,%mm3                         # 0f 72 f3 12
    pslld $0x12,%xmm3                        # 66 0f 72 f3 12
    pslld $0x12,%xmm11                       # 66 41 0f 72 f3 12
    psrlq $0x12,%mm1                         # 0f 73 d1 12
    psrlq $0x12,%mm2                         # 0f 73 d2 12
    psrlq $0x12,%mm3                         # 0f 73 d3 12
    psrlq $0x12,%xmm3                        # 66 0f 73 d3 12
    psrlq $0x12,%xmm11                       # 66 41 0f 73 d3 12
    psllq $0x12,%mm1                         # 0f 73 f1 12
    psllq $0x12,%mm2                         # 0f 73 f2 12
    psllq $0x12,%mm3                         # 0f 73 f3 12
    psllq $0x12,%xmm3                        # 66 0f 73 f3 12
    psllq $0x12,%xmm11                       # 66 41 0f 73 f3 12
    psrldq $0x12,%xmm3                       # 66 0f 73 db 12
    psrldq $0x12,%xmm11                      # 66 41 0f 73 db 12
    pslldq $0x12,%xmm3                       # 66 0f 73 fb 12
    pslldq $0x12,%xmm11                      # 66 41 0f 73 fb 12
    emms                                     # 0f 77
    maskmovq %mm1,%mm1                       # 0f f7 c9
    maskmovq %mm2,%mm2                       # 0f f7 d2
    maskmovq %mm3,%mm3                       # 0f f7 db
    maskmovdqu %xmm3,%xmm1                   # 66 0f f7 cb
    maskmovdqu %xmm11,%xmm9                  # 66 45 0f f7 cb
    movntq %mm1,(%rax)                       # 0f e7 08
    movntq %mm2,0x12(%rip)                   # 0f e7 15 12 00 00 00
    movntq %mm3,0x1234(%r13,%r14,4)          # 43 0f e7 9c b5 34 12 00 00
    movntdq %xmm1,(%rax)                     # 66 0f e7 08
    movntdq %xmm1,0x12(%rip)                 # 66 0f e7 0d 12 00 00 00
    movntdq %xmm9,0x1234(%r13,%r14,4)        # 66 47 0f e7 8c b5 34 12 00 00
    pshufw $0x12,%mm1,%mm1                   # 0f 70 c9 12
    pshufw $0x12,0x12(%rip),%mm2             # 0f 70 15 12 00 00 00 12
    pshufw $0x12,0x1234(%r13,%r14,4),%mm3    # 43 0f 70 9c b5 34 12 00 00 12
    pshufd $0x12,%xmm3,%xmm1                 # 66 0f 70 cb 12
    pshufd $0x12,0x12(%rip),%xmm1            # 66 0f 70 0d 12 00 00 00 12
    pshufd $0x12,0x1234(%r13,%r14,4),%xmm9   # 66 47 0f 70 8c b5 34 12 00 00 12
    pshufhw $0x12,%xmm3,%xmm1                # f3 0f 70 cb 12
    pshufhw $0x12,0x12(%rip),%xmm1           # f3 0f 70 0d 12 00 00 00 12
    pshufhw $0x12,0x1234(%r13,%r14,4),%xmm9  # f3 47 0f 70 8c b5 34 12 00 00 12
    pshuflw $0x12,%xmm3,%xmm1                # f2 0f 70 cb 12
    pshuflw $0x12,0x12(%rip),%xmm1           # f2 0f 70 0d 12 00 00 00 12
    pshuflw $0x12,0x1234(%r13,%r14,4),%xmm9  # f2 47 0f 70 8c b5 34 12 00 00 12
    pinsrw $0x12,%ebx,%mm1                   # 0f c4 cb 12
    pinsrw $0x12,0x12(%rip),%mm2             # 0f c4 15 12 00 00 00 12
    pinsrw $0x12,0x1234(%r13,%r14,4),%mm3    # 43 0f c4 9c b5 34 12 00 00 12
    pinsrw $0x12,%ebx,%xmm1                  # 66 0f c4 cb 12
    pinsrw $0x12,0x12(%rip),%xmm1            # 66 0f c4 0d 12 00 00 00 12
    pinsrw $0x12,0x1234(%r13,%r14,4),%xmm9   # 66 47 0f c4 8c b5 34 12 00 00 12
    pextrw $0x12,%mm1,%ecx                   # 0f c5 c9 12
    pextrw $0x12,%mm2,%ecx                   # 0f c5 ca 12
    pextrw $0x12,%mm3,%r9d                   # 44 0f c5 cb 12
    pextrwl $0x12,%mm1,%ecx                  # 0f c5 c9 12
    pextrw $0x12,%xmm3,%ecx                  # 66 0f c5 cb 12
    pextrw $0x12,%xmm11,%r9d                 # 66 45 0f c5 cb 12
    pextrwl $0x12,%xmm3,%ecx                 # 66 0f c5 cb 12
    pextrw $0x12,%xmm1,%ebx                  # 66 0f c5 d9 12
    pextrw $0x12,%xmm1,0x12(%rip)            # 66 0f 3a 15 0d 12 00 00 00 12
    pextrw $0x12,%xmm9,0x1234(%r13,%r14,4)   # 66 47 0f 3a 15 8c b5 34 12 00 00 12
    pmovmskb %mm1,%ecx                       # 0f d7 c9
    pmovmskb %mm2,%ecx                       # 0f d7 ca
    pmovmskb %mm3,%r9d                       # 44 0f d7 cb
    pmovmskbl %mm1,%ecx                      # 0f d7 c9
    pmovmskb %xmm3,%ecx                      # 66 0f d7 cb
    pmovmskb %xmm11,%r9d                     # 66 45 0f d7 cb
    pmovmskbl %xmm3,%ecx                     # 66 0f d7 cb
    femms                                    # 0f 0e
    pextrw $0x12,%mm1,%rcx                   # 0f c5 c9 12
    pextrw $0x12,%mm2,%rcx                   # 0f c5 ca 12
    pextrw $0x12,%mm3,%r9                    # 44 0f c5 cb 12
    pextrwq $0x12,%mm1,%rcx                  # 0f c5 c9 12
    pextrw $0x12,%xmm3,%rcx                  # 66 0f c5 cb 12
    pextrw $0x12,%xmm11,%r9                  # 66 45 0f c5 cb 12
    pextrwq $0x12,%xmm3,%rcx                 # 66 0f c5 cb 12
    pinsrw $0x12,%rbx,%mm1                   # 0f c4 cb 12
    pinsrw $0x12,%rbx,%mm2                   # 0f c4 d3 12
    pinsrw $0x12,%r11,%mm3                   # 41 0f c4 db 12
    pinsrw $0x12,%rbx,%xmm1                  # 66 0f c4 cb 12
    pinsrw $0x12,%r11,%xmm9                  # 66 45 0f c4 cb 12
    pmovmskb %mm1,%rcx                       # 0f d7 c9
    pmovmskb %mm2,%rcx                       # 0f d7 ca
    pmovmskb %mm3,%r9                        # 44 0f d7 cb
    pmovmskbq %mm1,%rcx                      # 0f d7 c9
    pmovmskb %xmm3,%rcx                      # 66 0f d7 cb
    pmovmskb %xmm11,%r9                      # 66 45 0f d7 cb
    pmovmskbq %xmm3,%rcx                     # 66 0f d7 cb
