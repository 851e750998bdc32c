# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code16
    movd %ebx,%mm1                           # 0f 6e cb
    movd 0x12(%bx),%mm2                      # 0f 6e 57 12
    movd 0x1234(%bp,%di),%mm3                # 0f 6e 9b 34 12
    movd %mm1,%ebx                           # 0f 7e cb
    movd %mm2,0x12(%bx)                      # 0f 7e 57 12
    movd %mm3,0x1234(%bp,%di)                # 0f 7e 9b 34 12
    movd %ebx,%xmm1                          # 66 0f 6e cb
    movd 0x12(%bx),%xmm1                     # 66 0f 6e 4f 12
    movd 0x1234(%bp,%di),%xmm1               # 66 0f 6e 8b 34 12
    movd %xmm1,%ebx                          # 66 0f 7e cb
    movd %xmm1,0x12(%bx)                     # 66 0f 7e 4f 12
    movd %xmm1,0x1234(%bp,%di)               # 66 0f 7e 8b 34 12
    movq %xmm3,%xmm1                         # f3 0f 7e cb
    movq 0x12(%bx),%xmm1                     # f3 0f 7e 4f 12
    movq 0x1234(%bp,%di),%xmm1               # f3 0f 7e 8b 34 12
    movq %xmm1,%xmm3                         # f3 0f 7e d9
    movq %xmm1,0x12(%bx)                     # 66 0f d6 4f 12
    movq %xmm1,0x1234(%bp,%di)               # 66 0f d6 8b 34 12
    movq %mm1,%mm1                           # 0f 6f c9
    movq 0x12(%bx),%mm2                      # 0f 6f 57 12
    movq 0x1234(%bp,%di),%mm3                # 0f 6f 9b 34 12
    movq %mm2,0x12(%bx)                      # 0f 7f 57 12
    movq %mm3,0x1234(%bp,%di)                # 0f 7f 9b 34 12
    movdqa %xmm3,%xmm1                       # 66 0f 6f cb
    movdqa 0x12(%bx),%xmm1                   # 66 0f 6f 4f 12
    movdqa 0x1234(%bp,%di),%xmm1             # 66 0f 6f 8b 34 12
    movdqa %xmm1,%xmm3                       # 66 0f 6f d9
    movdqa %xmm1,0x12(%bx)                   # 66 0f 7f 4f 12
    movdqa %xmm1,0x1234(%bp,%di)             # 66 0f 7f 8b 34 12
    movdqu %xmm3,%xmm1                       # f3 0f 6f cb
    movdqu 0x12(%bx),%xmm1                   # f3 0f 6f 4f 12
    movdqu 0x1234(%bp,%di),%xmm1             # f3 0f 6f 8b 34 12
    movdqu %xmm1,%xmm3                       # f3 0f 6f d9
    movdqu %xmm1,0x12(%bx)                   # f3 0f 7f 4f 12
    movdqu %xmm1,0x1234(%bp,%di)             # f3 0f 7f 8b 34 12
    movq2dq %mm1,%xmm1                       # f3 0f d6 c9
    movq2dq %mm2,%xmm1                       # f3 0f d6 ca
    movq2dq %mm3,%xmm1                       # f3 0f d6 cb
    movdq2q %xmm3,%mm1                       # f2 0f d6 cb
    movdq2q %xmm3,%mm2                       # f2 0f d6 d3
    movdq2q %xmm3,%mm3                       # f2 0f d6 db
    punpcklbw %mm1,%mm1                      # 0f 60 c9
    punpcklbw 0x12(%bx),%mm2                 # 0f 60 57 12
    punpcklbw 0x1234(%bp,%di),%mm3           # 0f 60 9b 34 12
    punpcklbw %xmm3,%xmm1                    # 66 0f 60 cb
    punpcklbw 0x12(%bx),%xmm1                # 66 0f 60 4f 12
    punpcklbw 0x1234(%bp,%di),%xmm1          # 66 0f 60 8b 34 12
    punpcklwd %mm1,%mm1                      # 0f 61 c9
    punpcklwd 0x12(%bx),%mm2                 # 0f 61 57 12
    punpcklwd 0x1234(%bp,%di),%mm3           # 0f 61 9b 34 12
    punpcklwd %xmm3,%xmm1                    # 66 0f 61 cb
    punpcklwd 0x12(%bx),%xmm1                # 66 0f 61 4f 12
    punpcklwd 0x1234(%bp,%di),%xmm1          # 66 0f 61 8b 34 12
    punpckldq %mm1,%mm1                      # 0f 62 c9
    punpckldq 0x12(%bx),%mm2                 # 0f 62 57 12
    punpckldq 0x1234(%bp,%di),%mm3           # 0f 62 9b 34 12
    punpckldq %xmm3,%xmm1                    # 66 0f 62 cb
    punpckldq 0x12(%bx),%xmm1                # 66 0f 62 4f 12
    punpckldq 0x1234(%bp,%di),%xmm1          # 66 0f 62 8b 34 12
    packsswb %mm1,%mm1                       # 0f 63 c9
    packsswb 0x12(%bx),%mm2                  # 0f 63 57 12
    packsswb 0x1234(%bp,%di),%mm3            # 0f 63 9b 34 12
    packsswb %xmm3,%xmm1                     # 66 0f 63 cb
    packsswb 0x12(%bx),%xmm1                 # 66 0f 63 4f 12
    packsswb 0x1234(%bp,%di),%xmm1           # 66 0f 63 8b 34 12
    pcmpgtb %mm1,%mm1                        # 0f 64 c9
    pcmpgtb 0x12(%bx),%mm2                   # 0f 64 57 12
    pcmpgtb 0x1234(%bp,%di),%mm3             # 0f 64 9b 34 12
    pcmpgtb %xmm3,%xmm1                      # 66 0f 64 cb
    pcmpgtb 0x12(%bx),%xmm1                  # 66 0f 64 4f 12
    pcmpgtb 0x1234(%bp,%di),%xmm1            # 66 0f 64 8b 34 12
    pcmpgtw %mm1,%mm1                        # 0f 65 c9
    pcmpgtw 0x12(%bx),%mm2                   # 0f 65 57 12
    pcmpgtw 0x1234(%bp,%di),%mm3             # 0f 65 9b 34 12
    pcmpgtw %xmm3,%xmm1                      # 66 0f 65 cb
    pcmpgtw 0x12(%bx),%xmm1                  # 66 0f 65 4f 12
    pcmpgtw 0x1234(%bp,%di),%xmm1            # 66 0f 65 8b 34 12
    pcmpgtd %mm1,%mm1                        # 0f 66 c9
    pcmpgtd 0x12(%bx),%mm2                   # 0f 66 57 12
    pcmpgtd 0x1234(%bp,%di),%mm3             # 0f 66 9b 34 12
    pcmpgtd %xmm3,%xmm1                      # 66 0f 66 cb
    pcmpgtd 0x12(%bx),%xmm1                  # 66 0f 66 4f 12
    pcmpgtd 0x1234(%bp,%di),%xmm1            # 66 0f 66 8b 34 12
    packuswb %mm1,%mm1                       # 0f 67 c9
    packuswb 0x12(%bx),%mm2                  # 0f 67 57 12
    packuswb 0x1234(%bp,%di),%mm3            # 0f 67 9b 34 12
    packuswb %xmm3,%xmm1                     # 66 0f 67 cb
    packuswb 0x12(%bx),%xmm1                 # 66 0f 67 4f 12
    packuswb 0x1234(%bp,%di),%xmm1           # 66 0f 67 8b 34 12
    punpckhbw %mm1,%mm1                      # 0f 68 c9
    punpckhbw 0x12(%bx),%mm2                 # 0f 68 57 12
    punpckhbw 0x1234(%bp,%di),%mm3           # 0f 68 9b 34 12
    punpckhbw %xmm3,%xmm1                    # 66 0f 68 cb
    punpckhbw 0x12(%bx),%xmm1                # 66 0f 68 4f 12
    punpckhbw 0x1234(%bp,%di),%xmm1          # 66 0f 68 8b 34 12
    punpckhwd %mm1,%mm1                      # 0f 69 c9
    punpckhwd 0x12(%bx),%mm2                 # 0f 69 57 12
    punpckhwd 0x1234(%bp,%di),%mm3           # 0f 69 9b 34 12
    punpckhwd %xmm3,%xmm1                    # 66 0f 69 cb
    punpckhwd 0x12(%bx),%xmm1                # 66 0f 69 4f 12
    punpckhwd 0x1234(%bp,%di),%xmm1          # 66 0f 69 8b 34 12
    punpckhdq %mm1,%mm1                      # 0f 6a c9
    punpckhdq 0x12(%bx),%mm2                 # 0f 6a 57 12
    punpckhdq 0x1234(%bp,%di),%mm3           # 0f 6a 9b 34 12
    punpckhdq %xmm3,%xmm1                    # 66 0f 6a cb
    punpckhdq 0x12(%bx),%xmm1                # 66 0f 6a 4f 12
    punpckhdq 0x1234(%bp,%di),%xmm1          # 66 0f 6a 8b 34 12
    packssdw %mm1,%mm1                       # 0f 6b c9
    packssdw 0x12(%bx),%mm2                  # 0f 6b 57 12
    packssdw 0x1234(%bp,%di),%mm3            # 0f 6b 9b 34 12
    packssdw %xmm3,%xmm1                     # 66 0f 6b cb
    packssdw 0x12(%bx),%xmm1                 # 66 0f 6b 4f 12
    packssdw 0x1234(%bp,%di),%xmm1           # 66 0f 6b 8b 34 12
    pcmpeqb %mm1,%mm1                        # 0f 74 c9
    pcmpeqb 0x12(%bx),%mm2                   # 0f 74 57 12
    pcmpeqb 0x1234(%bp,%di),%mm3             # 0f 74 9b 34 12
    pcmpeqb %xmm3,%xmm1                      # 66 0f 74 cb
    pcmpeqb 0x12(%bx),%xmm1                  # 66 0f 74 4f 12
    pcmpeqb 0x1234(%bp,%di),%xmm1            # 66 0f 74 8b 34 12
    pcmpeqw %mm1,%mm1                        # 0f 75 c9
    pcmpeqw 0x12(%bx),%mm2                   # 0f 75 57 12
    pcmpeqw 0x1234(%bp,%di),%mm3             # 0f 75 9b 34 12
    pcmpeqw %xmm3,%xmm1                      # 66 0f 75 cb
    pcmpeqw 0x12(%bx),%xmm1                  # 66 0f 75 4f 12
    pcmpeqw 0x1234(%bp,%di),%xmm1            # 66 0f 75 8b 34 12
    pcmpeqd %mm1,%mm1                        # 0f 76 c9
    pcmpeqd 0x12(%bx),%mm2                   # 0f 76 57 12
    pcmpeqd 0x1234(%bp,%di),%mm3             # 0f 76 9b 34 12
    pcmpeqd %xmm3,%xmm1                      # 66 0f 76 cb
    pcmpeqd 0x12(%bx),%xmm1                  # 66 0f 76 4f 12
    pcmpeqd 0x1234(%bp,%di),%xmm1            # 66 0f 76 8b 34 12
    psrlw %mm1,%mm1                          # 0f d1 c9
    psrlw 0x12(%bx),%mm2                     # 0f d1 57 12
    psrlw 0x1234(%bp,%di),%mm3               # 0f d1 9b 34 12
    psrlw %xmm3,%xmm1                        # 66 0f d1 cb
    psrlw 0x12(%bx),%xmm1                    # 66 0f d1 4f 12
    psrlw 0x1234(%bp,%di),%xmm1              # 66 0f d1 8b 34 12
    psrld %mm1,%mm1                          # 0f d2 c9
    psrld 0x12(%bx),%mm2                     # 0f d2 57 12
    psrld 0x1234(%bp,%di),%mm3               # 0f d2 9b 34 12
    psrld %xmm3,%xmm1                        # 66 0f d2 cb
    psrld 0x12(%bx),%xmm1                    # 66 0f d2 4f 12
    psrld 0x1234(%bp,%di),%xmm1              # 66 0f d2 8b 34 12
    psrlq %mm1,%mm1                          # 0f d3 c9
    psrlq 0x12(%bx),%mm2                     # 0f d3 57 12
    psrlq 0x1234(%bp,%di),%mm3               # 0f d3 9b 34 12
    psrlq %xmm3,%xmm1                        # 66 0f d3 cb
    psrlq 0x12(%bx),%xmm1                    # 66 0f d3 4f 12
    psrlq 0x1234(%bp,%di),%xmm1              # 66 0f d3 8b 34 12
    paddq %mm1,%mm1                          # 0f d4 c9
    paddq 0x12(%bx),%mm2                     # 0f d4 57 12
    paddq 0x1234(%bp,%di),%mm3               # 0f d4 9b 34 12
    paddq %xmm3,%xmm1                        # 66 0f d4 cb
    paddq 0x12(%bx),%xmm1                    # 66 0f d4 4f 12
    paddq 0x1234(%bp,%di),%xmm1              # 66 0f d4 8b 34 12
    pmullw %mm1,%mm1                         # 0f d5 c9
    pmullw 0x12(%bx),%mm2                    # 0f d5 57 12
    pmullw 0x1234(%bp,%di),%mm3              # 0f d5 9b 34 12
    pmullw %xmm3,%xmm1                       # 66 0f d5 cb
    pmullw 0x12(%bx),%xmm1                   # 66 0f d5 4f 12
    pmullw 0x1234(%bp,%di),%xmm1             # 66 0f d5 8b 34 12
    psubusb %mm1,%mm1                        # 0f d8 c9
    psubusb 0x12(%bx),%mm2                   # 0f d8 57 12
    psubusb 0x1234(%bp,%di),%mm3             # 0f d8 9b 34 12
    psubusb %xmm3,%xmm1                      # 66 0f d8 cb
    psubusb 0x12(%bx),%xmm1                  # 66 0f d8 4f 12
    psubusb 0x1234(%bp,%di),%xmm1            # 66 0f d8 8b 34 12
    psubusw %mm1,%mm1                        # 0f d9 c9
    psubusw 0x12(%bx),%mm2                   # 0f d9 57 12
    psubusw 0x1234(%bp,%di),%mm3             # 0f d9 9b 34 12
    psubusw %xmm3,%xmm1                      # 66 0f d9 cb
    psubusw 0x12(%bx),%xmm1                  # 66 0f d9 4f 12
    psubusw 0x1234(%bp,%di),%xmm1            # 66 0f d9 8b 34 12
    pminub %mm1,%mm1                         # 0f da c9
    pminub 0x12(%bx),%mm2                    # 0f da 57 12
    pminub 0x1234(%bp,%di),%mm3              # 0f da 9b 34 12
    pminub %xmm3,%xmm1                       # 66 0f da cb
    pminub 0x12(%bx),%xmm1                   # 66 0f da 4f 12
    pminub 0x1234(%bp,%di),%xmm1             # 66 0f da 8b 34 12
    pand %mm1,%mm1                           # 0f db c9
    pand 0x12(%bx),%mm2                      # 0f db 57 12
    pand 0x1234(%bp,%di),%mm3                # 0f db 9b 34 12
    pand %xmm3,%xmm1                         # 66 0f db cb
    pand 0x12(%bx),%xmm1                     # 66 0f db 4f 12
    pand 0x1234(%bp,%di),%xmm1               # 66 0f db 8b 34 12
    paddusb %mm1,%mm1                        # 0f dc c9
    paddusb 0x12(%bx),%mm2                   # 0f dc 57 12
    paddusb 0x1234(%bp,%di),%mm3             # 0f dc 9b 34 12
    paddusb %xmm3,%xmm1                      # 66 0f dc cb
    paddusb 0x12(%bx),%xmm1                  # 66 0f dc 4f 12
    paddusb 0x1234(%bp,%di),%xmm1            # 66 0f dc 8b 34 12
    paddusw %mm1,%mm1                        # 0f dd c9
    paddusw 0x12(%bx),%mm2                   # 0f dd 57 12
    paddusw 0x1234(%bp,%di),%mm3             # 0f dd 9b 34 12
    paddusw %xmm3,%xmm1                      # 66 0f dd cb
    paddusw 0x12(%bx),%xmm1                  # 66 0f dd 4f 12
    paddusw 0x1234(%bp,%di),%xmm1            # 66 0f dd 8b 34 12
    pmaxub %mm1,%mm1                         # 0f de c9
    pmaxub 0x12(%bx),%mm2                    # 0f de 57 12
    pmaxub 0x1234(%bp,%di),%mm3              # 0f de 9b 34 12
    pmaxub %xmm3,%xmm1                       # 66 0f de cb
    pmaxub 0x12(%bx),%xmm1                   # 66 0f de 4f 12
    pmaxub 0x1234(%bp,%di),%xmm1             # 66 0f de 8b 34 12
    pandn %mm1,%mm1                          # 0f df c9
    pandn 0x12(%bx),%mm2                     # 0f df 57 12
    pandn 0x1234(%bp,%di),%mm3               # 0f df 9b 34 12
    pandn %xmm3,%xmm1                        # 66 0f df cb
    pandn 0x12(%bx),%xmm1                    # 66 0f df 4f 12
    pandn 0x1234(%bp,%di),%xmm1              # 66 0f df 8b 34 12
    pavgb %mm1,%mm1                          # 0f e0 c9
    pavgb 0x12(%bx),%mm2                     # 0f e0 57 12
    pavgb 0x1234(%bp,%di),%mm3               # 0f e0 9b 34 12
    pavgb %xmm3,%xmm1                        # 66 0f e0 cb
    pavgb 0x12(%bx),%xmm1                    # 66 0f e0 4f 12
    pavgb 0x1234(%bp,%di),%xmm1              # 66 0f e0 8b 34 12
    psraw %mm1,%mm1                          # 0f e1 c9
    psraw 0x12(%bx),%mm2                     # 0f e1 57 12
    psraw 0x1234(%bp,%di),%mm3               # 0f e1 9b 34 12
    psraw %xmm3,%xmm1                        # 66 0f e1 cb
    psraw 0x12(%bx),%xmm1                    # 66 0f e1 4f 12
    psraw 0x1234(%bp,%di),%xmm1              # 66 0f e1 8b 34 12
    psrad %mm1,%mm1                          # 0f e2 c9
    psrad 0x12(%bx),%mm2                     # 0f e2 57 12
    psrad 0x1234(%bp,%di),%mm3               # 0f e2 9b 34 12
    psrad %xmm3,%xmm1                        # 66 0f e2 cb
    psrad 0x12(%bx),%xmm1                    # 66 0f e2 4f 12
    psrad 0x1234(%bp,%di),%xmm1              # 66 0f e2 8b 34 12
    pavgw %mm1,%mm1                          # 0f e3 c9
    pavgw 0x12(%bx),%mm2                     # 0f e3 57 12
    pavgw 0x1234(%bp,%di),%mm3               # 0f e3 9b 34 12
    pavgw %xmm3,%xmm1                        # 66 0f e3 cb
    pavgw 0x12(%bx),%xmm1                    # 66 0f e3 4f 12
    pavgw 0x1234(%bp,%di),%xmm1              # 66 0f e3 8b 34 12
    pmulhuw %mm1,%mm1                        # 0f e4 c9
    pmulhuw 0x12(%bx),%mm2                   # 0f e4 57 12
    pmulhuw 0x1234(%bp,%di),%mm3             # 0f e4 9b 34 12
    pmulhuw %xmm3,%xmm1                      # 66 0f e4 cb
    pmulhuw 0x12(%bx),%xmm1                  # 66 0f e4 4f 12
    pmulhuw 0x1234(%bp,%di),%xmm1            # 66 0f e4 8b 34 12
    pmulhw %mm1,%mm1                         # 0f e5 c9
    pmulhw 0x12(%bx),%mm2                    # 0f e5 57 12
    pmulhw 0x1234(%bp,%di),%mm3              # 0f e5 9b 34 12
    pmulhw %xmm3,%xmm1                       # 66 0f e5 cb
    pmulhw 0x12(%bx),%xmm1                   # 66 0f e5 4f 12
    pmulhw 0x1234(%bp,%di),%xmm1             # 66 0f e5 8b 34 12
    psubsb %mm1,%mm1                         # 0f e8 c9
    psubsb 0x12(%bx),%mm2                    # 0f e8 57 12
    psubsb 0x1234(%bp,%di),%mm3              # 0f e8 9b 34 12
    psubsb %xmm3,%xmm1                       # 66 0f e8 cb
    psubsb 0x12(%bx),%xmm1                   # 66 0f e8 4f 12
    psubsb 0x1234(%bp,%di),%xmm1             # 66 0f e8 8b 34 12
    psubsw %mm1,%mm1                         # 0f e9 c9
    psubsw 0x12(%bx),%mm2                    # 0f e9 57 12
    psubsw 0x1234(%bp,%di),%mm3              # 0f e9 9b 34 12
    psubsw %xmm3,%xmm1                       # 66 0f e9 cb
    psubsw 0x12(%bx),%xmm1                   # 66 0f e9 4f 12
    psubsw 0x1234(%bp,%di),%xmm1             # 66 0f e9 8b 34 12
    pminsw %mm1,%mm1                         # 0f ea c9
    pminsw 0x12(%bx),%mm2                    # 0f ea 57 12
    pminsw 0x1234(%bp,%di),%mm3              # 0f ea 9b 34 12
    pminsw %xmm3,%xmm1                       # 66 0f ea cb
    pminsw 0x12(%bx),%xmm1                   # 66 0f ea 4f 12
    pminsw 0x1234(%bp,%di),%xmm1             # 66 0f ea 8b 34 12
    por %mm1,%mm1                            # 0f eb c9
    por 0x12(%bx),%mm2                       # 0f eb 57 12
    por 0x1234(%bp,%di),%mm3                 # 0f eb 9b 34 12
    por %xmm3,%xmm1                          # 66 0f eb cb
    por 0x12(%bx),%xmm1                      # 66 0f eb 4f 12
    por 0x1234(%bp,%di),%xmm1                # 66 0f eb 8b 34 12
    paddsb %mm1,%mm1                         # 0f ec c9
    paddsb 0x12(%bx),%mm2                    # 0f ec 57 12
    paddsb 0x1234(%bp,%di),%mm3              # 0f ec 9b 34 12
    paddsb %xmm3,%xmm1                       # 66 0f ec cb
    paddsb 0x12(%bx),%xmm1                   # 66 0f ec 4f 12
    paddsb 0x1234(%bp,%di),%xmm1             # 66 0f ec 8b 34 12
    paddsw %mm1,%mm1                         # 0f ed c9
    paddsw 0x12(%bx),%mm2                    # 0f ed 57 12
    paddsw 0x1234(%bp,%di),%mm3              # 0f ed 9b 34 12
    paddsw %xmm3,%xmm1                       # 66 0f ed cb
    paddsw 0x12(%bx),%xmm1                   # 66 0f ed 4f 12
    paddsw 0x1234(%bp,%di),%xmm1             # 66 0f ed 8b 34 12
    pmaxsw %mm1,%mm1                         # 0f ee c9
    pmaxsw 0x12(%bx),%mm2                    # 0f ee 57 12
    pmaxsw 0x1234(%bp,%di),%mm3              # 0f ee 9b 34 12
    pmaxsw %xmm3,%xmm1                       # 66 0f ee cb
    pmaxsw 0x12(%bx),%xmm1                   # 66 0f ee 4f 12
    pmaxsw 0x1234(%bp,%di),%xmm1             # 66 0f ee 8b 34 12
    pxor %mm1,%mm1                           # 0f ef c9
    pxor 0x12(%bx),%mm2                      # 0f ef 57 12
    pxor 0x1234(%bp,%di),%mm3                # 0f ef 9b 34 12
    pxor %xmm3,%xmm1                         # 66 0f ef cb
    pxor 0x12(%bx),%xmm1                     # 66 0f ef 4f 12
    pxor 0x1234(%bp,%di),%xmm1               # 66 0f ef 8b 34 12
    psllw %mm1,%mm1                          # 0f f1 c9
    psllw 0x12(%bx),%mm2                     # 0f f1 57 12
    psllw 0x1234(%bp,%di),%mm3               # 0f f1 9b 34 12
    psllw %xmm3,%xmm1                        # 66 0f f1 cb
    psllw 0x12(%bx),%xmm1                    # 66 0f f1 4f 12
    psllw 0x1234(%bp,%di),%xmm1              # 66 0f f1 8b 34 12
    pslld %mm1,%mm1                          # 0f f2 c9
    pslld 0x12(%bx),%mm2                     # 0f f2 57 12
    pslld 0x1234(%bp,%di),%mm3               # 0f f2 9b 34 12
    pslld %xmm3,%xmm1                        # 66 0f f2 cb
    pslld 0x12(%bx),%xmm1                    # 66 0f f2 4f 12
    pslld 0x1234(%bp,%di),%xmm1              # 66 0f f2 8b 34 12
    psllq %mm1,%mm1                          # 0f f3 c9
    psllq 0x12(%bx),%mm2                     # 0f f3 57 12
    psllq 0x1234(%bp,%di),%mm3               # 0f f3 9b 34 12
    psllq %xmm3,%xmm1                        # 66 0f f3 cb
    psllq 0x12(%bx),%xmm1                    # 66 0f f3 4f 12
    psllq 0x1234(%bp,%di),%xmm1              # 66 0f f3 8b 34 12
    pmuludq %mm1,%mm1                        # 0f f4 c9
    pmuludq 0x12(%bx),%mm2                   # 0f f4 57 12
    pmuludq 0x1234(%bp,%di),%mm3             # 0f f4 9b 34 12
    pmuludq %xmm3,%xmm1                      # 66 0f f4 cb
    pmuludq 0x12(%bx),%xmm1                  # 66 0f f4 4f 12
    pmuludq 0x1234(%bp,%di),%xmm1            # 66 0f f4 8b 34 12
    pmaddwd %mm1,%mm1                        # 0f f5 c9
    pmaddwd 0x12(%bx),%mm2                   # 0f f5 57 12
    pmaddwd 0x1234(%bp,%di),%mm3             # 0f f5 9b 34 12
    pmaddwd %xmm3,%xmm1                      # 66 0f f5 cb
    pmaddwd 0x12(%bx),%xmm1                  # 66 0f f5 4f 12
    pmaddwd 0x1234(%bp,%di),%xmm1            # 66 0f f5 8b 34 12
    psadbw %mm1,%mm1                         # 0f f6 c9
    psadbw 0x12(%bx),%mm2                    # 0f f6 57 12
    psadbw 0x1234(%bp,%di),%mm3              # 0f f6 9b 34 12
    psadbw %xmm3,%xmm1                       # 66 0f f6 cb
    psadbw 0x12(%bx),%xmm1                   # 66 0f f6 4f 12
    psadbw 0x1234(%bp,%di),%xmm1             # 66 0f f6 8b 34 12
    psubb %mm1,%mm1                          # 0f f8 c9
    psubb 0x12(%bx),%mm2                     # 0f f8 57 12
    psubb 0x1234(%bp,%di),%mm3               # 0f f8 9b 34 12
    psubb %xmm3,%xmm1                        # 66 0f f8 cb
    psubb 0x12(%bx),%xmm1                    # 66 0f f8 4f 12
    psubb 0x1234(%bp,%di),%xmm1              # 66 0f f8 8b 34 12
    psubw %mm1,%mm1                          # 0f f9 c9
    psubw 0x12(%bx),%mm2                     # 0f f9 57 12
    psubw 0x1234(%bp,%di),%mm3               # 0f f9 9b 34 12
    psubw %xmm3,%xmm1                        # 66 0f f9 cb
    psubw 0x12(%bx),%xmm1                    # 66 0f f9 4f 12
    psubw 0x1234(%bp,%di),%xmm1              # 66 0f f9 8b 34 12
    psubd %mm1,%mm1                          # 0f fa c9
    psubd 0x12(%bx),%mm2                     # 0f fa 57 12
    psubd 0x1234(%bp,%di),%mm3               # 0f fa 9b 34 12
    psubd %xmm3,%xmm1                        # 66 0f fa cb
    psubd 0x12(%bx),%xmm1                    # 66 0f fa 4f 12
    psubd 0x1234(%bp,%di),%xmm1              # 66 0f fa 8b 34 12
    psubq %mm1,%mm1                          # 0f fb c9
    psubq 0x12(%bx),%mm2                     # 0f fb 57 12
    psubq 0x1234(%bp,%di),%mm3               # 0f fb 9b 34 12
    psubq %xmm3,%xmm1                        # 66 0f fb cb
    psubq 0x12(%bx),%xmm1                    # 66 0f fb 4f 12
    psubq 0x1234(%bp,%di),%xmm1              # 66 0f fb 8b 34 12
    paddb %mm1,%mm1                          # 0f fc c9
    paddb 0x12(%bx),%mm2                     # 0f fc 57 12
    paddb 0x1234(%bp,%di),%mm3               # 0f fc 9b 34 12
    paddb %xmm3,%xmm1                        # 66 0f fc cb
    paddb 0x12(%bx),%xmm1                    # 66 0f fc 4f 12
    paddb 0x1234(%bp,%di),%xmm1              # 66 0f fc 8b 34 12
    paddw %mm1,%mm1                          # 0f fd c9
    paddw 0x12(%bx),%mm2                     # 0f fd 57 12
    paddw 0x1234(%bp,%di),%mm3               # 0f fd 9b 34 12
    paddw %xmm3,%xmm1                        # 66 0f fd cb
    paddw 0x12(%bx),%xmm1                    # 66 0f fd 4f 12
    paddw 0x1234(%bp,%di),%xmm1              # 66 0f fd 8b 34 12
    paddd %mm1,%mm1                          # 0f fe c9
    paddd 0x12(%bx),%mm2                     # 0f fe 57 12
    paddd 0x1234(%bp,%di),%mm3               # 0f fe 9b 34 12
    paddd %xmm3,%xmm1                        # 66 0f fe cb
    paddd 0x12(%bx),%xmm1                    # 66 0f fe 4f 12
    paddd 0x1234(%bp,%di),%xmm1              # 66 0f fe 8b 34 12
    punpcklqdq %xmm3,%xmm1                   # 66 0f 6c cb
    punpcklqdq 0x12(%bx),%xmm1               # 66 0f 6c 4f 12
    punpcklqdq 0x1234(%bp,%di),%xmm1         # 66 0f 6c 8b 34 12
    punpckhqdq %xmm3,%xmm1                   # 66 0f 6d cb
    punpckhqdq 0x12(%bx),%xmm1               # 66 0f 6d 4f 12
    punpckhqdq 0x1234(%bp,%di),%xmm1         # 66 0f 6d 8b 34 12
    psrlw $0x12,%mm1                         # 0f 71 d1 12
    psrlw $0x12,%mm2                         # 0f 71 d2 12
    psrlw $0x12,%mm3                         # 0f 71 d3 12
    psrlw $0x12,%xmm3                        # 66 0f 71 d3 12
    psraw $0x12,%mm1                         # 0f 71 e1 12
    psraw $0x12,%mm2                         # 0f 71 e2 12
    psraw $0x12,%mm3                         # 0f 71 e3 12
    psraw $0x12,%xmm3                        # 66 0f 71 e3 12
    psllw $0x12,%mm1                         # 0f 71 f1 12
    psllw $0x12,%mm2                         # 0f 71 f2 12
    psllw $0x12,%mm3                         # 0f 71 f3 12
    psllw $0x12,%xmm3                        # 66 0f 71 f3 12
    psrld $0x12,%mm1                         # 0f 72 d1 12
    psrld $0x12,%mm2                         # 0f 72 d2 12
    psrld $0x12,%mm3                         # 0f 72 d3 12
    psrld $0x12,%xmm3                        # 66 0f 72 d3 12
    psrad $0x12,%mm1                         # 0f 72 e1 12
    psrad $0x12,%mm2                         # 0f 72 e2 12
    psrad $0x12,%mm3                         # 0f 72 e3 12
    psrad $0x12,%xmm3                        # 66 0f 72 e3 12
    pslld $0x12,%mm1                         # 0f 72 f1 12
    pslld $0x12,%mm2                         # 0f 72 f2 12
    pslld $0x12,%mm3                         # 0f 72 f3 12
    pslld $0x12,%xmm3                        # 66 0f 72 f3 12
    psrlq $0x12,%mm1                         # 0f 73 d1 12
    psrlq $0x12,%mm2                         # 0f 73 d2 12
    psrlq $0x12,%mm3                         # 0f 73 d3 12
    psrlq $0x12,%xmm3                        # 66 0f 73 d3 12
    psllq $0x12,%mm1                         # 0f 73 f1 12
    psllq $0x12,%mm2                         # 0f 73 f2 12
    psllq $0x12,%mm3                         # 0f 73 f3 12
    psllq $0x12,%xmm3                        # 66 0f 73 f3 12
    psrldq $0x12,%xmm3                       # 66 0f 73 db 12
    pslldq $0x12,%xmm3                       # 66 0f 73 fb 12
    emms                                     # 0f 77
    maskmovq %mm1,%mm1                       # 0f f7 c9
    maskmovq %mm2,%mm2                       # 0f f7 d2
    maskmovq %mm3,%mm3                       # 0f f7 db
    maskmovdqu %xmm3,%xmm1                   # 66 0f f7 cb
    movntq %mm1,(%bx,%si)                    # 0f e7 08
    movntq %mm2,0x12(%bx)                    # 0f e7 57 12
    movntq %mm3,0x1234(%bp,%di)              # 0f e7 9b 34 12
    movntdq %xmm1,(%bx,%si)                  # 66 0f e7 08
    movntdq %xmm1,0x12(%bx)                  # 66 0f e7 4f 12
    movntdq %xmm1,0x1234(%bp,%di)            # 66 0f e7 8b 34 12
    pshufw $0x12,%mm1,%mm1                   # 0f 70 c9 12
    pshufw $0x12,0x12(%bx),%mm2              # 0f 70 57 12 12
    pshufw $0x12,0x1234(%bp,%di),%mm3        # 0f 70 9b 34 12 12
    pshufd $0x12,%xmm3,%xmm1                 # 66 0f 70 cb 12
    pshufd $0x12,0x12(%bx),%xmm1             # 66 0f 70 4f 12 12
    pshufd $0x12,0x1234(%bp,%di),%xmm1       # 66 0f 70 8b 34 12 12
    pshufhw $0x12,%xmm3,%xmm1                # f3 0f 70 cb 12
    pshufhw $0x12,0x12(%bx),%xmm1            # f3 0f 70 4f 12 12
    pshufhw $0x12,0x1234(%bp,%di),%xmm1      # f3 0f 70 8b 34 12 12
    pshuflw $0x12,%xmm3,%xmm1                # f2 0f 70 cb 12
    pshuflw $0x12,0x12(%bx),%xmm1            # f2 0f 70 4f 12 12
    pshuflw $0x12,0x1234(%bp,%di),%xmm1      # f2 0f 70 8b 34 12 12
    pinsrw $0x12,%ebx,%mm1                   # 0f c4 cb 12
    pinsrw $0x12,0x12(%bx),%mm2              # 0f c4 57 12 12
    pinsrw $0x12,0x1234(%bp,%di),%mm3        # 0f c4 9b 34 12 12
    pinsrw $0x12,%ebx,%xmm1                  # 66 0f c4 cb 12
    pinsrw $0x12,0x12(%bx),%xmm1             # 66 0f c4 4f 12 12
    pinsrw $0x12,0x1234(%bp,%di),%xmm1       # 66 0f c4 8b 34 12 12
    pextrw $0x12,%mm1,%ecx                   # 0f c5 c9 12
    pextrw $0x12,%mm2,%ecx                   # 0f c5 ca 12
    pextrw $0x12,%mm3,%ecx                   # 0f c5 cb 12
    pextrwl $0x12,%mm1,%ecx                  # 0f c5 c9 12
    pextrw $0x12,%xmm3,%ecx                  # 66 0f c5 cb 12
    pextrwl $0x12,%xmm3,%ecx                 # 66 0f c5 cb 12
    pextrw $0x12,%xmm1,%ebx                  # 66 0f c5 d9 12
    pextrw $0x12,%xmm1,0x12(%bx)             # 66 0f 3a 15 4f 12 12
    pextrw $0x12,%xmm1,0x1234(%bp,%di)       # 66 0f 3a 15 8b 34 12 12
    pmovmskb %mm1,%ecx                       # 0f d7 c9
    pmovmskb %mm2,%ecx                       # 0f d7 ca
    pmovmskb %mm3,%ecx                       # 0f d7 cb
    pmovmskbl %mm1,%ecx                      # 0f d7 c9
    pmovmskb %xmm3,%ecx                      # 66 0f d7 cb
    pmovmskbl %xmm3,%ecx                     # 66 0f d7 cb
    femms                                    # 0f 0e
