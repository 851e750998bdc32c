# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code16
    vldmxcsr (%bx,%si)                       # c5 f8 ae 10
    vldmxcsr 0x12(%bx)                       # c5 f8 ae 57 12
    vldmxcsr 0x1234(%bp,%di)                 # c5 f8 ae 93 34 12
    vstmxcsr (%bx,%si)                       # c5 f8 ae 18
    vstmxcsr 0x12(%bx)                       # c5 f8 ae 5f 12
    vstmxcsr 0x1234(%bp,%di)                 # c5 f8 ae 9b 34 12
    vmovaps %xmm3,%xmm1                      # c5 f8 28 cb
    vmovaps 0x12(%bx),%xmm1                  # c5 f8 28 4f 12
    vmovaps 0x1234(%bp,%di),%xmm1            # c5 f8 28 8b 34 12
    vmovaps %ymm3,%ymm1                      # c5 fc 28 cb
    vmovaps 0x12(%bx),%ymm1                  # c5 fc 28 4f 12
    vmovaps 0x1234(%bp,%di),%ymm1            # c5 fc 28 8b 34 12
    vmovaps %xmm1,%xmm3                      # c5 f8 28 d9
    vmovaps %xmm1,0x12(%bx)                  # c5 f8 29 4f 12
    vmovaps %xmm1,0x1234(%bp,%di)            # c5 f8 29 8b 34 12
    vmovaps %ymm1,%ymm3                      # c5 fc 28 d9
    vmovaps %ymm1,0x12(%bx)                  # c5 fc 29 4f 12
    vmovaps %ymm1,0x1234(%bp,%di)            # c5 fc 29 8b 34 12
    vmovups %xmm3,%xmm1                      # c5 f8 10 cb
    vmovups 0x12(%bx),%xmm1                  # c5 f8 10 4f 12
    vmovups 0x1234(%bp,%di),%xmm1            # c5 f8 10 8b 34 12
    vmovups %ymm3,%ymm1                      # c5 fc 10 cb
    vmovups 0x12(%bx),%ymm1                  # c5 fc 10 4f 12
    vmovups 0x1234(%bp,%di),%ymm1            # c5 fc 10 8b 34 12
    vmovups %xmm1,%xmm3                      # c5 f8 10 d9
    vmovups %xmm1,0x12(%bx)                  # c5 f8 11 4f 12
    vmovups %xmm1,0x1234(%bp,%di)            # c5 f8 11 8b 34 12
    vmovups %ymm1,%ymm3                      # c5 fc 10 d9
    vmovups %ymm1,0x12(%bx)                  # c5 fc 11 4f 12
    vmovups %ymm1,0x1234(%bp,%di)            # c5 fc 11 8b 34 12
    vmovntps %xmm1,(%bx,%si)                 # c5 f8 2b 08
    vmovntps %xmm1,0x12(%bx)                 # c5 f8 2b 4f 12
    vmovntps %xmm1,0x1234(%bp,%di)           # c5 f8 2b 8b 34 12
    vmovntps %ymm1,(%bx,%si)                 # c5 fc 2b 08
    vmovntps %ymm1,0x12(%bx)                 # c5 fc 2b 4f 12
    vmovntps %ymm1,0x1234(%bp,%di)           # c5 fc 2b 8b 34 12
    vmovmskps %xmm3,%ecx                     # c5 f8 50 cb
    vmovmskps %ymm3,%ecx                     # c5 fc 50 cb
    vmovapd %xmm3,%xmm1                      # c5 f9 28 cb
    vmovapd 0x12(%bx),%xmm1                  # c5 f9 28 4f 12
    vmovapd 0x1234(%bp,%di),%xmm1            # c5 f9 28 8b 34 12
    vmovapd %ymm3,%ymm1                      # c5 fd 28 cb
    vmovapd 0x12(%bx),%ymm1                  # c5 fd 28 4f 12
    vmovapd 0x1234(%bp,%di),%ymm1            # c5 fd 28 8b 34 12
    vmovapd %xmm1,%xmm3                      # c5 f9 28 d9
    vmovapd %xmm1,0x12(%bx)                  # c5 f9 29 4f 12
    vmovapd %xmm1,0x1234(%bp,%di)            # c5 f9 29 8b 34 12
    vmovapd %ymm1,%ymm3                      # c5 fd 28 d9
    vmovapd %ymm1,0x12(%bx)                  # c5 fd 29 4f 12
    vmovapd %ymm1,0x1234(%bp,%di)            # c5 fd 29 8b 34 12
    vmovupd %xmm3,%xmm1                      # c5 f9 10 cb
    vmovupd 0x12(%bx),%xmm1                  # c5 f9 10 4f 12
    vmovupd 0x1234(%bp,%di),%xmm1            # c5 f9 10 8b 34 12
    vmovupd %ymm3,%ymm1                      # c5 fd 10 cb
    vmovupd 0x12(%bx),%ymm1                  # c5 fd 10 4f 12
    vmovupd 0x1234(%bp,%di),%ymm1            # c5 fd 10 8b 34 12
    vmovupd %xmm1,%xmm3                      # c5 f9 10 d9
    vmovupd %xmm1,0x12(%bx)                  # c5 f9 11 4f 12
    vmovupd %xmm1,0x1234(%bp,%di)            # c5 f9 11 8b 34 12
    vmovupd %ymm1,%ymm3                      # c5 fd 10 d9
    vmovupd %ymm1,0x12(%bx)                  # c5 fd 11 4f 12
    vmovupd %ymm1,0x1234(%bp,%di)            # c5 fd 11 8b 34 12
    vmovntpd %xmm1,(%bx,%si)                 # c5 f9 2b 08
    vmovntpd %xmm1,0x12(%bx)                 # c5 f9 2b 4f 12
    vmovntpd %xmm1,0x1234(%bp,%di)           # c5 f9 2b 8b 34 12
    vmovntpd %ymm1,(%bx,%si)                 # c5 fd 2b 08
    vmovntpd %ymm1,0x12(%bx)                 # c5 fd 2b 4f 12
    vmovntpd %ymm1,0x1234(%bp,%di)           # c5 fd 2b 8b 34 12
    vmovmskpd %xmm3,%ecx                     # c5 f9 50 cb
    vmovmskpd %ymm3,%ecx                     # c5 fd 50 cb
    vmovddup %xmm3,%xmm1                     # c5 fb 12 cb
    vmovddup 0x12(%bx),%xmm1                 # c5 fb 12 4f 12
    vmovddup 0x1234(%bp,%di),%xmm1           # c5 fb 12 8b 34 12
    vmovddup %ymm3,%ymm1                     # c5 ff 12 cb
    vmovddup 0x12(%bx),%ymm1                 # c5 ff 12 4f 12
    vmovddup 0x1234(%bp,%di),%ymm1           # c5 ff 12 8b 34 12
    vmovsldup %xmm3,%xmm1                    # c5 fa 12 cb
    vmovsldup 0x12(%bx),%xmm1                # c5 fa 12 4f 12
    vmovsldup 0x1234(%bp,%di),%xmm1          # c5 fa 12 8b 34 12
    vmovsldup %ymm3,%ymm1                    # c5 fe 12 cb
    vmovsldup 0x12(%bx),%ymm1                # c5 fe 12 4f 12
    vmovsldup 0x1234(%bp,%di),%ymm1          # c5 fe 12 8b 34 12
    vmovshdup %xmm3,%xmm1                    # c5 fa 16 cb
    vmovshdup 0x12(%bx),%xmm1                # c5 fa 16 4f 12
    vmovshdup 0x1234(%bp,%di),%xmm1          # c5 fa 16 8b 34 12
    vmovshdup %ymm3,%ymm1                    # c5 fe 16 cb
    vmovshdup 0x12(%bx),%ymm1                # c5 fe 16 4f 12
    vmovshdup 0x1234(%bp,%di),%ymm1          # c5 fe 16 8b 34 12
    vlddqu (%bx,%si),%xmm1                   # c5 fb f0 08
    vlddqu 0x12(%bx),%xmm1                   # c5 fb f0 4f 12
    vlddqu 0x1234(%bp,%di),%xmm1             # c5 fb f0 8b 34 12
    vlddqu (%bx,%si),%ymm1                   # c5 ff f0 08
    vlddqu 0x12(%bx),%ymm1                   # c5 ff f0 4f 12
    vlddqu 0x1234(%bp,%di),%ymm1             # c5 ff f0 8b 34 12
    vmovntdqa (%bx,%si),%xmm1                # c4 e2 79 2a 08
    vmovntdqa 0x12(%bx),%xmm1                # c4 e2 79 2a 4f 12
    vmovntdqa 0x1234(%bp,%di),%xmm1          # c4 e2 79 2a 8b 34 12
    vmovntdqa (%bx,%si),%ymm1                # c4 e2 7d 2a 08
    vmovntdqa 0x12(%bx),%ymm1                # c4 e2 7d 2a 4f 12
    vmovntdqa 0x1234(%bp,%di),%ymm1          # c4 e2 7d 2a 8b 34 12
    vsqrtps %xmm3,%xmm1                      # c5 f8 51 cb
    vsqrtps 0x12(%bx),%xmm1                  # c5 f8 51 4f 12
    vsqrtps 0x1234(%bp,%di),%xmm1            # c5 f8 51 8b 34 12
    vsqrtps %ymm3,%ymm1                      # c5 fc 51 cb
    vsqrtps 0x12(%bx),%ymm1                  # c5 fc 51 4f 12
    vsqrtps 0x1234(%bp,%di),%ymm1            # c5 fc 51 8b 34 12
    vsqrtpd %xmm3,%xmm1                      # c5 f9 51 cb
    vsqrtpd 0x12(%bx),%xmm1                  # c5 f9 51 4f 12
    vsqrtpd 0x1234(%bp,%di),%xmm1            # c5 f9 51 8b 34 12
    vsqrtpd %ymm3,%ymm1                      # c5 fd 51 cb
    vsqrtpd 0x12(%bx),%ymm1                  # c5 fd 51 4f 12
    vsqrtpd 0x1234(%bp,%di),%ymm1            # c5 fd 51 8b 34 12
    vsqrtss %xmm3,%xmm1,%xmm1                # c5 f2 51 cb
    vsqrtss 0x12(%bx),%xmm1,%xmm1            # c5 f2 51 4f 12
    vsqrtss 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f2 51 8b 34 12
    vsqrtsd %xmm3,%xmm1,%xmm1                # c5 f3 51 cb
    vsqrtsd 0x12(%bx),%xmm1,%xmm1            # c5 f3 51 4f 12
    vsqrtsd 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f3 51 8b 34 12
    vrsqrtps %xmm3,%xmm1                     # c5 f8 52 cb
    vrsqrtps 0x12(%bx),%xmm1                 # c5 f8 52 4f 12
    vrsqrtps 0x1234(%bp,%di),%xmm1           # c5 f8 52 8b 34 12
    vrsqrtps %ymm3,%ymm1                     # c5 fc 52 cb
    vrsqrtps 0x12(%bx),%ymm1                 # c5 fc 52 4f 12
    vrsqrtps 0x1234(%bp,%di),%ymm1           # c5 fc 52 8b 34 12
    vrsqrtss %xmm3,%xmm1,%xmm1               # c5 f2 52 cb
    vrsqrtss 0x12(%bx),%xmm1,%xmm1           # c5 f2 52 4f 12
    vrsqrtss 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f2 52 8b 34 12
    vrcpps %xmm3,%xmm1                       # c5 f8 53 cb
    vrcpps 0x12(%bx),%xmm1                   # c5 f8 53 4f 12
    vrcpps 0x1234(%bp,%di),%xmm1             # c5 f8 53 8b 34 12
    vrcpps %ymm3,%ymm1                       # c5 fc 53 cb
    vrcpps 0x12(%bx),%ymm1                   # c5 fc 53 4f 12
    vrcpps 0x1234(%bp,%di),%ymm1             # c5 fc 53 8b 34 12
    vrcpss %xmm3,%xmm1,%xmm1                 # c5 f2 53 cb
    vrcpss 0x12(%bx),%xmm1,%xmm1             # c5 f2 53 4f 12
    vrcpss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 53 8b 34 12
    vandps %xmm3,%xmm1,%xmm1                 # c5 f0 54 cb
    vandps 0x12(%bx),%xmm1,%xmm1             # c5 f0 54 4f 12
    vandps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 54 8b 34 12
    vandps %ymm3,%ymm1,%ymm1                 # c5 f4 54 cb
    vandps 0x12(%bx),%ymm1,%ymm1             # c5 f4 54 4f 12
    vandps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 54 8b 34 12
    vandpd %xmm3,%xmm1,%xmm1                 # c5 f1 54 cb
    vandpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 54 4f 12
    vandpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 54 8b 34 12
    vandpd %ymm3,%ymm1,%ymm1                 # c5 f5 54 cb
    vandpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 54 4f 12
    vandpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 54 8b 34 12
    vandnps %xmm3,%xmm1,%xmm1                # c5 f0 55 cb
    vandnps 0x12(%bx),%xmm1,%xmm1            # c5 f0 55 4f 12
    vandnps 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f0 55 8b 34 12
    vandnps %ymm3,%ymm1,%ymm1                # c5 f4 55 cb
    vandnps 0x12(%bx),%ymm1,%ymm1            # c5 f4 55 4f 12
    vandnps 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f4 55 8b 34 12
    vandnpd %xmm3,%xmm1,%xmm1                # c5 f1 55 cb
    vandnpd 0x12(%bx),%xmm1,%xmm1            # c5 f1 55 4f 12
    vandnpd 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 55 8b 34 12
    vandnpd %ymm3,%ymm1,%ymm1                # c5 f5 55 cb
    vandnpd 0x12(%bx),%ymm1,%ymm1            # c5 f5 55 4f 12
    vandnpd 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 55 8b 34 12
    vorps %xmm3,%xmm1,%xmm1                  # c5 f0 56 cb
    vorps 0x12(%bx),%xmm1,%xmm1              # c5 f0 56 4f 12
    vorps 0x1234(%bp,%di),%xmm1,%xmm1        # c5 f0 56 8b 34 12
    vorps %ymm3,%ymm1,%ymm1                  # c5 f4 56 cb
    vorps 0x12(%bx),%ymm1,%ymm1              # c5 f4 56 4f 12
    vorps 0x1234(%bp,%di),%ymm1,%ymm1        # c5 f4 56 8b 34 12
    vorpd %xmm3,%xmm1,%xmm1                  # c5 f1 56 cb
    vorpd 0x12(%bx),%xmm1,%xmm1              # c5 f1 56 4f 12
    vorpd 0x1234(%bp,%di),%xmm1,%xmm1        # c5 f1 56 8b 34 12
    vorpd %ymm3,%ymm1,%ymm1                  # c5 f5 56 cb
    vorpd 0x12(%bx),%ymm1,%ymm1              # c5 f5 56 4f 12
    vorpd 0x1234(%bp,%di),%ymm1,%ymm1        # c5 f5 56 8b 34 12
    vxorps %xmm3,%xmm1,%xmm1                 # c5 f0 57 cb
    vxorps 0x12(%bx),%xmm1,%xmm1             # c5 f0 57 4f 12
    vxorps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 57 8b 34 12
    vxorps %ymm3,%ymm1,%ymm1                 # c5 f4 57 cb
    vxorps 0x12(%bx),%ymm1,%ymm1             # c5 f4 57 4f 12
    vxorps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 57 8b 34 12
    vxorpd %xmm3,%xmm1,%xmm1                 # c5 f1 57 cb
    vxorpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 57 4f 12
    vxorpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 57 8b 34 12
    vxorpd %ymm3,%ymm1,%ymm1                 # c5 f5 57 cb
    vxorpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 57 4f 12
    vxorpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 57 8b 34 12
    vaddps %xmm3,%xmm1,%xmm1                 # c5 f0 58 cb
    vaddps 0x12(%bx),%xmm1,%xmm1             # c5 f0 58 4f 12
    vaddps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 58 8b 34 12
    vaddps %ymm3,%ymm1,%ymm1                 # c5 f4 58 cb
    vaddps 0x12(%bx),%ymm1,%ymm1             # c5 f4 58 4f 12
    vaddps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 58 8b 34 12
    vaddpd %xmm3,%xmm1,%xmm1                 # c5 f1 58 cb
    vaddpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 58 4f 12
    vaddpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 58 8b 34 12
    vaddpd %ymm3,%ymm1,%ymm1                 # c5 f5 58 cb
    vaddpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 58 4f 12
    vaddpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 58 8b 34 12
    vaddss %xmm3,%xmm1,%xmm1                 # c5 f2 58 cb
    vaddss 0x12(%bx),%xmm1,%xmm1             # c5 f2 58 4f 12
    vaddss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 58 8b 34 12
    vaddsd %xmm3,%xmm1,%xmm1                 # c5 f3 58 cb
    vaddsd 0x12(%bx),%xmm1,%xmm1             # c5 f3 58 4f 12
    vaddsd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f3 58 8b 34 12
    vmulps %xmm3,%xmm1,%xmm1                 # c5 f0 59 cb
    vmulps 0x12(%bx),%xmm1,%xmm1             # c5 f0 59 4f 12
    vmulps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 59 8b 34 12
    vmulps %ymm3,%ymm1,%ymm1                 # c5 f4 59 cb
    vmulps 0x12(%bx),%ymm1,%ymm1             # c5 f4 59 4f 12
    vmulps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 59 8b 34 12
    vmulpd %xmm3,%xmm1,%xmm1                 # c5 f1 59 cb
    vmulpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 59 4f 12
    vmulpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 59 8b 34 12
    vmulpd %ymm3,%ymm1,%ymm1                 # c5 f5 59 cb
    vmulpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 59 4f 12
    vmulpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 59 8b 34 12
    vmulss %xmm3,%xmm1,%xmm1                 # c5 f2 59 cb
    vmulss 0x12(%bx),%xmm1,%xmm1             # c5 f2 59 4f 12
    vmulss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 59 8b 34 12
    vmulsd %xmm3,%xmm1,%xmm1                 # c5 f3 59 cb
    vmulsd 0x12(%bx),%xmm1,%xmm1             # c5 f3 59 4f 12
    vmulsd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f3 59 8b 34 12
    vsubps %xmm3,%xmm1,%xmm1                 # c5 f0 5c cb
    vsubps 0x12(%bx),%xmm1,%xmm1             # c5 f0 5c 4f 12
    vsubps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 5c 8b 34 12
    vsubps %ymm3,%ymm1,%ymm1                 # c5 f4 5c cb
    vsubps 0x12(%bx),%ymm1,%ymm1             # c5 f4 5c 4f 12
    vsubps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 5c 8b 34 12
    vsubpd %xmm3,%xmm1,%xmm1                 # c5 f1 5c cb
    vsubpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 5c 4f 12
    vsubpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 5c 8b 34 12
    vsubpd %ymm3,%ymm1,%ymm1                 # c5 f5 5c cb
    vsubpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 5c 4f 12
    vsubpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 5c 8b 34 12
    vsubss %xmm3,%xmm1,%xmm1                 # c5 f2 5c cb
    vsubss 0x12(%bx),%xmm1,%xmm1             # c5 f2 5c 4f 12
    vsubss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 5c 8b 34 12
    vsubsd %xmm3,%xmm1,%xmm1                 # c5 f3 5c cb
    vsubsd 0x12(%bx),%xmm1,%xmm1             # c5 f3 5c 4f 12
    vsubsd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f3 5c 8b 34 12
    vminps %xmm3,%xmm1,%xmm1                 # c5 f0 5d cb
    vminps 0x12(%bx),%xmm1,%xmm1             # c5 f0 5d 4f 12
    vminps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 5d 8b 34 12
    vminps %ymm3,%ymm1,%ymm1                 # c5 f4 5d cb
    vminps 0x12(%bx),%ymm1,%ymm1             # c5 f4 5d 4f 12
    vminps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 5d 8b 34 12
    vminpd %xmm3,%xmm1,%xmm1                 # c5 f1 5d cb
    vminpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 5d 4f 12
    vminpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 5d 8b 34 12
    vminpd %ymm3,%ymm1,%ymm1                 # c5 f5 5d cb
    vminpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 5d 4f 12
    vminpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 5d 8b 34 12
    vminss %xmm3,%xmm1,%xmm1                 # c5 f2 5d cb
    vminss 0x12(%bx),%xmm1,%xmm1             # c5 f2 5d 4f 12
    vminss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 5d 8b 34 12
    vminsd %xmm3,%xmm1,%xmm1                 # c5 f3 5d cb
    vminsd 0x12(%bx),%xmm1,%xmm1             # c5 f3 5d 4f 12
    vminsd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f3 5d 8b 34 12
    vdivps %xmm3,%xmm1,%xmm1                 # c5 f0 5e cb
    vdivps 0x12(%bx),%xmm1,%xmm1             # c5 f0 5e 4f 12
    vdivps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 5e 8b 34 12
    vdivps %ymm3,%ymm1,%ymm1                 # c5 f4 5e cb
    vdivps 0x12(%bx),%ymm1,%ymm1             # c5 f4 5e 4f 12
    vdivps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 5e 8b 34 12
    vdivpd %xmm3,%xmm1,%xmm1                 # c5 f1 5e cb
    vdivpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 5e 4f 12
    vdivpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 5e 8b 34 12
    vdivpd %ymm3,%ymm1,%ymm1                 # c5 f5 5e cb
    vdivpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 5e 4f 12
    vdivpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 5e 8b 34 12
    vdivss %xmm3,%xmm1,%xmm1                 # c5 f2 5e cb
    vdivss 0x12(%bx),%xmm1,%xmm1             # c5 f2 5e 4f 12
    vdivss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 5e 8b 34 12
    vdivsd %xmm3,%xmm1,%xmm1                 # c5 f3 5e cb
    vdivsd 0x12(%bx),%xmm1,%xmm1             # c5 f3 5e 4f 12
    vdivsd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f3 5e 8b 34 12
    vmaxps %xmm3,%xmm1,%xmm1                 # c5 f0 5f cb
    vmaxps 0x12(%bx),%xmm1,%xmm1             # c5 f0 5f 4f 12
    vmaxps 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f0 5f 8b 34 12
    vmaxps %ymm3,%ymm1,%ymm1                 # c5 f4 5f cb
    vmaxps 0x12(%bx),%ymm1,%ymm1             # c5 f4 5f 4f 12
    vmaxps 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f4 5f 8b 34 12
    vmaxpd %xmm3,%xmm1,%xmm1                 # c5 f1 5f cb
    vmaxpd 0x12(%bx),%xmm1,%xmm1             # c5 f1 5f 4f 12
    vmaxpd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 5f 8b 34 12
    vmaxpd %ymm3,%ymm1,%ymm1                 # c5 f5 5f cb
    vmaxpd 0x12(%bx),%ymm1,%ymm1             # c5 f5 5f 4f 12
    vmaxpd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 5f 8b 34 12
    vmaxss %xmm3,%xmm1,%xmm1                 # c5 f2 5f cb
    vmaxss 0x12(%bx),%xmm1,%xmm1             # c5 f2 5f 4f 12
    vmaxss 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f2 5f 8b 34 12
    vmaxsd %xmm3,%xmm1,%xmm1                 # c5 f3 5f cb
    vmaxsd 0x12(%bx),%xmm1,%xmm1             # c5 f3 5f 4f 12
    vmaxsd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f3 5f 8b 34 12
    vunpcklps %xmm3,%xmm1,%xmm1              # c5 f0 14 cb
    vunpcklps 0x12(%bx),%xmm1,%xmm1          # c5 f0 14 4f 12
    vunpcklps 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f0 14 8b 34 12
    vunpcklps %ymm3,%ymm1,%ymm1              # c5 f4 14 cb
    vunpcklps 0x12(%bx),%ymm1,%ymm1          # c5 f4 14 4f 12
    vunpcklps 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f4 14 8b 34 12
    vunpcklpd %xmm3,%xmm1,%xmm1              # c5 f1 14 cb
    vunpcklpd 0x12(%bx),%xmm1,%xmm1          # c5 f1 14 4f 12
    vunpcklpd 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f1 14 8b 34 12
    vunpcklpd %ymm3,%ymm1,%ymm1              # c5 f5 14 cb
    vunpcklpd 0x12(%bx),%ymm1,%ymm1          # c5 f5 14 4f 12
    vunpcklpd 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f5 14 8b 34 12
    vunpckhps %xmm3,%xmm1,%xmm1              # c5 f0 15 cb
    vunpckhps 0x12(%bx),%xmm1,%xmm1          # c5 f0 15 4f 12
    vunpckhps 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f0 15 8b 34 12
    vunpckhps %ymm3,%ymm1,%ymm1              # c5 f4 15 cb
    vunpckhps 0x12(%bx),%ymm1,%ymm1          # c5 f4 15 4f 12
    vunpckhps 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f4 15 8b 34 12
    vunpckhpd %xmm3,%xmm1,%xmm1              # c5 f1 15 cb
    vunpckhpd 0x12(%bx),%xmm1,%xmm1          # c5 f1 15 4f 12
    vunpckhpd 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f1 15 8b 34 12
    vunpckhpd %ymm3,%ymm1,%ymm1              # c5 f5 15 cb
    vunpckhpd 0x12(%bx),%ymm1,%ymm1          # c5 f5 15 4f 12
    vunpckhpd 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f5 15 8b 34 12
    vucomiss %xmm3,%xmm1                     # c5 f8 2e cb
    vucomiss 0x12(%bx),%xmm1                 # c5 f8 2e 4f 12
    vucomiss 0x1234(%bp,%di),%xmm1           # c5 f8 2e 8b 34 12
    vucomisd %xmm3,%xmm1                     # c5 f9 2e cb
    vucomisd 0x12(%bx),%xmm1                 # c5 f9 2e 4f 12
    vucomisd 0x1234(%bp,%di),%xmm1           # c5 f9 2e 8b 34 12
    vcomiss %xmm3,%xmm1                      # c5 f8 2f cb
    vcomiss 0x12(%bx),%xmm1                  # c5 f8 2f 4f 12
    vcomiss 0x1234(%bp,%di),%xmm1            # c5 f8 2f 8b 34 12
    vcomisd %xmm3,%xmm1                      # c5 f9 2f cb
    vcomisd 0x12(%bx),%xmm1                  # c5 f9 2f 4f 12
    vcomisd 0x1234(%bp,%di),%xmm1            # c5 f9 2f 8b 34 12
    vcmpps $0x12,%xmm3,%xmm1,%xmm1           # c5 f0 c2 cb 12
    vcmpps $0x12,0x12(%bx),%xmm1,%xmm1       # c5 f0 c2 4f 12 12
    vcmpps $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f0 c2 8b 34 12 12
    vcmpps $0x12,%ymm3,%ymm1,%ymm1           # c5 f4 c2 cb 12
    vcmpps $0x12,0x12(%bx),%ymm1,%ymm1       # c5 f4 c2 4f 12 12
    vcmpps $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c5 f4 c2 8b 34 12 12
    vcmppd $0x12,%xmm3,%xmm1,%xmm1           # c5 f1 c2 cb 12
    vcmppd $0x12,0x12(%bx),%xmm1,%xmm1       # c5 f1 c2 4f 12 12
    vcmppd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f1 c2 8b 34 12 12
    vcmppd $0x12,%ymm3,%ymm1,%ymm1           # c5 f5 c2 cb 12
    vcmppd $0x12,0x12(%bx),%ymm1,%ymm1       # c5 f5 c2 4f 12 12
    vcmppd $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c5 f5 c2 8b 34 12 12
    vcmpss $0x12,%xmm3,%xmm1,%xmm1           # c5 f2 c2 cb 12
    vcmpss $0x12,0x12(%bx),%xmm1,%xmm1       # c5 f2 c2 4f 12 12
    vcmpss $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f2 c2 8b 34 12 12
    vcmpsd $0x12,%xmm3,%xmm1,%xmm1           # c5 f3 c2 cb 12
    vcmpsd $0x12,0x12(%bx),%xmm1,%xmm1       # c5 f3 c2 4f 12 12
    vcmpsd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f3 c2 8b 34 12 12
    vshufps $0x12,%xmm3,%xmm1,%xmm1          # c5 f0 c6 cb 12
    vshufps $0x12,0x12(%bx),%xmm1,%xmm1      # c5 f0 c6 4f 12 12
    vshufps $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f0 c6 8b 34 12 12
    vshufps $0x12,%ymm3,%ymm1,%ymm1          # c5 f4 c6 cb 12
    vshufps $0x12,0x12(%bx),%ymm1,%ymm1      # c5 f4 c6 4f 12 12
    vshufps $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c5 f4 c6 8b 34 12 12
    vshufpd $0x12,%xmm3,%xmm1,%xmm1          # c5 f1 c6 cb 12
    vshufpd $0x12,0x12(%bx),%xmm1,%xmm1      # c5 f1 c6 4f 12 12
    vshufpd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f1 c6 8b 34 12 12
    vshufpd $0x12,%ymm3,%ymm1,%ymm1          # c5 f5 c6 cb 12
    vshufpd $0x12,0x12(%bx),%ymm1,%ymm1      # c5 f5 c6 4f 12 12
    vshufpd $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c5 f5 c6 8b 34 12 12
    vaddsubpd %xmm3,%xmm1,%xmm1              # c5 f1 d0 cb
    vaddsubpd 0x12(%bx),%xmm1,%xmm1          # c5 f1 d0 4f 12
    vaddsubpd 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f1 d0 8b 34 12
    vaddsubpd %ymm3,%ymm1,%ymm1              # c5 f5 d0 cb
    vaddsubpd 0x12(%bx),%ymm1,%ymm1          # c5 f5 d0 4f 12
    vaddsubpd 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f5 d0 8b 34 12
    vaddsubps %xmm3,%xmm1,%xmm1              # c5 f3 d0 cb
    vaddsubps 0x12(%bx),%xmm1,%xmm1          # c5 f3 d0 4f 12
    vaddsubps 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f3 d0 8b 34 12
    vaddsubps %ymm3,%ymm1,%ymm1              # c5 f7 d0 cb
    vaddsubps 0x12(%bx),%ymm1,%ymm1          # c5 f7 d0 4f 12
    vaddsubps 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f7 d0 8b 34 12
    vhaddpd %xmm3,%xmm1,%xmm1                # c5 f1 7c cb
    vhaddpd 0x12(%bx),%xmm1,%xmm1            # c5 f1 7c 4f 12
    vhaddpd 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 7c 8b 34 12
    vhaddpd %ymm3,%ymm1,%ymm1                # c5 f5 7c cb
    vhaddpd 0x12(%bx),%ymm1,%ymm1            # c5 f5 7c 4f 12
    vhaddpd 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 7c 8b 34 12
    vhaddps %xmm3,%xmm1,%xmm1                # c5 f3 7c cb
    vhaddps 0x12(%bx),%xmm1,%xmm1            # c5 f3 7c 4f 12
    vhaddps 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f3 7c 8b 34 12
    vhaddps %ymm3,%ymm1,%ymm1                # c5 f7 7c cb
    vhaddps 0x12(%bx),%ymm1,%ymm1            # c5 f7 7c 4f 12
    vhaddps 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f7 7c 8b 34 12
    vhsubpd %xmm3,%xmm1,%xmm1                # c5 f1 7d cb
    vhsubpd 0x12(%bx),%xmm1,%xmm1            # c5 f1 7d 4f 12
    vhsubpd 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 7d 8b 34 12
    vhsubpd %ymm3,%ymm1,%ymm1                # c5 f5 7d cb
    vhsubpd 0x12(%bx),%ymm1,%ymm1            # c5 f5 7d 4f 12
    vhsubpd 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 7d 8b 34 12
    vhsubps %xmm3,%xmm1,%xmm1                # c5 f3 7d cb
    vhsubps 0x12(%bx),%xmm1,%xmm1            # c5 f3 7d 4f 12
    vhsubps 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f3 7d 8b 34 12
    vhsubps %ymm3,%ymm1,%ymm1                # c5 f7 7d cb
    vhsubps 0x12(%bx),%ymm1,%ymm1            # c5 f7 7d 4f 12
    vhsubps 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f7 7d 8b 34 12
    vcvtdq2ps %xmm3,%xmm1                    # c5 f8 5b cb
    vcvtdq2ps 0x12(%bx),%xmm1                # c5 f8 5b 4f 12
    vcvtdq2ps 0x1234(%bp,%di),%xmm1          # c5 f8 5b 8b 34 12
    vcvtdq2ps %ymm3,%ymm1                    # c5 fc 5b cb
    vcvtdq2ps 0x12(%bx),%ymm1                # c5 fc 5b 4f 12
    vcvtdq2ps 0x1234(%bp,%di),%ymm1          # c5 fc 5b 8b 34 12
    vcvtps2dq %xmm3,%xmm1                    # c5 f9 5b cb
    vcvtps2dq 0x12(%bx),%xmm1                # c5 f9 5b 4f 12
    vcvtps2dq 0x1234(%bp,%di),%xmm1          # c5 f9 5b 8b 34 12
    vcvtps2dq %ymm3,%ymm1                    # c5 fd 5b cb
    vcvtps2dq 0x12(%bx),%ymm1                # c5 fd 5b 4f 12
    vcvtps2dq 0x1234(%bp,%di),%ymm1          # c5 fd 5b 8b 34 12
    vcvttps2dq %xmm3,%xmm1                   # c5 fa 5b cb
    vcvttps2dq 0x12(%bx),%xmm1               # c5 fa 5b 4f 12
    vcvttps2dq 0x1234(%bp,%di),%xmm1         # c5 fa 5b 8b 34 12
    vcvttps2dq %ymm3,%ymm1                   # c5 fe 5b cb
    vcvttps2dq 0x12(%bx),%ymm1               # c5 fe 5b 4f 12
    vcvttps2dq 0x1234(%bp,%di),%ymm1         # c5 fe 5b 8b 34 12
    vpshufb %xmm3,%xmm1,%xmm1                # c4 e2 71 00 cb
    vpshufb 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 00 4f 12
    vpshufb 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 00 8b 34 12
    vpshufb %ymm3,%ymm1,%ymm1                # c4 e2 75 00 cb
    vpshufb 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 00 4f 12
    vpshufb 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 00 8b 34 12
    vphaddw %xmm3,%xmm1,%xmm1                # c4 e2 71 01 cb
    vphaddw 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 01 4f 12
    vphaddw 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 01 8b 34 12
    vphaddw %ymm3,%ymm1,%ymm1                # c4 e2 75 01 cb
    vphaddw 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 01 4f 12
    vphaddw 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 01 8b 34 12
    vphaddd %xmm3,%xmm1,%xmm1                # c4 e2 71 02 cb
    vphaddd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 02 4f 12
    vphaddd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 02 8b 34 12
    vphaddd %ymm3,%ymm1,%ymm1                # c4 e2 75 02 cb
    vphaddd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 02 4f 12
    vphaddd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 02 8b 34 12
    vphaddsw %xmm3,%xmm1,%xmm1               # c4 e2 71 03 cb
    vphaddsw 0x12(%bx),%xmm1,%xmm1           # c4 e2 71 03 4f 12
    vphaddsw 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 71 03 8b 34 12
    vphaddsw %ymm3,%ymm1,%ymm1               # c4 e2 75 03 cb
    vphaddsw 0x12(%bx),%ymm1,%ymm1           # c4 e2 75 03 4f 12
    vphaddsw 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 75 03 8b 34 12
    vpmaddubsw %xmm3,%xmm1,%xmm1             # c4 e2 71 04 cb
    vpmaddubsw 0x12(%bx),%xmm1,%xmm1         # c4 e2 71 04 4f 12
    vpmaddubsw 0x1234(%bp,%di),%xmm1,%xmm1   # c4 e2 71 04 8b 34 12
    vpmaddubsw %ymm3,%ymm1,%ymm1             # c4 e2 75 04 cb
    vpmaddubsw 0x12(%bx),%ymm1,%ymm1         # c4 e2 75 04 4f 12
    vpmaddubsw 0x1234(%bp,%di),%ymm1,%ymm1   # c4 e2 75 04 8b 34 12
    vphsubw %xmm3,%xmm1,%xmm1                # c4 e2 71 05 cb
    vphsubw 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 05 4f 12
    vphsubw 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 05 8b 34 12
    vphsubw %ymm3,%ymm1,%ymm1                # c4 e2 75 05 cb
    vphsubw 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 05 4f 12
    vphsubw 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 05 8b 34 12
    vphsubd %xmm3,%xmm1,%xmm1                # c4 e2 71 06 cb
    vphsubd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 06 4f 12
    vphsubd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 06 8b 34 12
    vphsubd %ymm3,%ymm1,%ymm1                # c4 e2 75 06 cb
    vphsubd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 06 4f 12
    vphsubd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 06 8b 34 12
    vphsubsw %xmm3,%xmm1,%xmm1               # c4 e2 71 07 cb
    vphsubsw 0x12(%bx),%xmm1,%xmm1           # c4 e2 71 07 4f 12
    vphsubsw 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 71 07 8b 34 12
    vphsubsw %ymm3,%ymm1,%ymm1               # c4 e2 75 07 cb
    vphsubsw 0x12(%bx),%ymm1,%ymm1           # c4 e2 75 07 4f 12
    vphsubsw 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 75 07 8b 34 12
    vpsignb %xmm3,%xmm1,%xmm1                # c4 e2 71 08 cb
    vpsignb 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 08 4f 12
    vpsignb 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 08 8b 34 12
    vpsignb %ymm3,%ymm1,%ymm1                # c4 e2 75 08 cb
    vpsignb 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 08 4f 12
    vpsignb 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 08 8b 34 12
    vpsignw %xmm3,%xmm1,%xmm1                # c4 e2 71 09 cb
    vpsignw 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 09 4f 12
    vpsignw 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 09 8b 34 12
    vpsignw %ymm3,%ymm1,%ymm1                # c4 e2 75 09 cb
    vpsignw 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 09 4f 12
    vpsignw 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 09 8b 34 12
    vpsignd %xmm3,%xmm1,%xmm1                # c4 e2 71 0a cb
    vpsignd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 0a 4f 12
    vpsignd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 0a 8b 34 12
    vpsignd %ymm3,%ymm1,%ymm1                # c4 e2 75 0a cb
    vpsignd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 0a 4f 12
    vpsignd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 0a 8b 34 12
    vpmulhrsw %xmm3,%xmm1,%xmm1              # c4 e2 71 0b cb
    vpmulhrsw 0x12(%bx),%xmm1,%xmm1          # c4 e2 71 0b 4f 12
    vpmulhrsw 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 71 0b 8b 34 12
    vpmulhrsw %ymm3,%ymm1,%ymm1              # c4 e2 75 0b cb
    vpmulhrsw 0x12(%bx),%ymm1,%ymm1          # c4 e2 75 0b 4f 12
    vpmulhrsw 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 75 0b 8b 34 12
    vpabsb %xmm3,%xmm1                       # c4 e2 79 1c cb
    vpabsb 0x12(%bx),%xmm1                   # c4 e2 79 1c 4f 12
    vpabsb 0x1234(%bp,%di),%xmm1             # c4 e2 79 1c 8b 34 12
    vpabsb %ymm3,%ymm1                       # c4 e2 7d 1c cb
    vpabsb 0x12(%bx),%ymm1                   # c4 e2 7d 1c 4f 12
    vpabsb 0x1234(%bp,%di),%ymm1             # c4 e2 7d 1c 8b 34 12
    vpabsw %xmm3,%xmm1                       # c4 e2 79 1d cb
    vpabsw 0x12(%bx),%xmm1                   # c4 e2 79 1d 4f 12
    vpabsw 0x1234(%bp,%di),%xmm1             # c4 e2 79 1d 8b 34 12
    vpabsw %ymm3,%ymm1                       # c4 e2 7d 1d cb
    vpabsw 0x12(%bx),%ymm1                   # c4 e2 7d 1d 4f 12
    vpabsw 0x1234(%bp,%di),%ymm1             # c4 e2 7d 1d 8b 34 12
    vpabsd %xmm3,%xmm1                       # c4 e2 79 1e cb
    vpabsd 0x12(%bx),%xmm1                   # c4 e2 79 1e 4f 12
    vpabsd 0x1234(%bp,%di),%xmm1             # c4 e2 79 1e 8b 34 12
    vpabsd %ymm3,%ymm1                       # c4 e2 7d 1e cb
    vpabsd 0x12(%bx),%ymm1                   # c4 e2 7d 1e 4f 12
    vpabsd 0x1234(%bp,%di),%ymm1             # c4 e2 7d 1e 8b 34 12
    vpalignr $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 0f cb 12
    vpalignr $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 0f 4f 12 12
    vpalignr $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 0f 8b 34 12 12
    vpalignr $0x12,%ymm3,%ymm1,%ymm1         # c4 e3 75 0f cb 12
    vpalignr $0x12,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 0f 4f 12 12
    vpalignr $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 0f 8b 34 12 12
    vptest %xmm3,%xmm1                       # c4 e2 79 17 cb
    vptest 0x12(%bx),%xmm1                   # c4 e2 79 17 4f 12
    vptest 0x1234(%bp,%di),%xmm1             # c4 e2 79 17 8b 34 12
    vptest %ymm3,%ymm1                       # c4 e2 7d 17 cb
    vptest 0x12(%bx),%ymm1                   # c4 e2 7d 17 4f 12
    vptest 0x1234(%bp,%di),%ymm1             # c4 e2 7d 17 8b 34 12
    vpmuldq %xmm3,%xmm1,%xmm1                # c4 e2 71 28 cb
    vpmuldq 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 28 4f 12
    vpmuldq 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 28 8b 34 12
    vpmuldq %ymm3,%ymm1,%ymm1                # c4 e2 75 28 cb
    vpmuldq 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 28 4f 12
    vpmuldq 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 28 8b 34 12
    vpcmpeqq %xmm3,%xmm1,%xmm1               # c4 e2 71 29 cb
    vpcmpeqq 0x12(%bx),%xmm1,%xmm1           # c4 e2 71 29 4f 12
    vpcmpeqq 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 71 29 8b 34 12
    vpcmpeqq %ymm3,%ymm1,%ymm1               # c4 e2 75 29 cb
    vpcmpeqq 0x12(%bx),%ymm1,%ymm1           # c4 e2 75 29 4f 12
    vpcmpeqq 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 75 29 8b 34 12
    vpackusdw %xmm3,%xmm1,%xmm1              # c4 e2 71 2b cb
    vpackusdw 0x12(%bx),%xmm1,%xmm1          # c4 e2 71 2b 4f 12
    vpackusdw 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 71 2b 8b 34 12
    vpackusdw %ymm3,%ymm1,%ymm1              # c4 e2 75 2b cb
    vpackusdw 0x12(%bx),%ymm1,%ymm1          # c4 e2 75 2b 4f 12
    vpackusdw 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 75 2b 8b 34 12
    vpminsb %xmm3,%xmm1,%xmm1                # c4 e2 71 38 cb
    vpminsb 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 38 4f 12
    vpminsb 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 38 8b 34 12
    vpminsb %ymm3,%ymm1,%ymm1                # c4 e2 75 38 cb
    vpminsb 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 38 4f 12
    vpminsb 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 38 8b 34 12
    vpminsd %xmm3,%xmm1,%xmm1                # c4 e2 71 39 cb
    vpminsd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 39 4f 12
    vpminsd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 39 8b 34 12
    vpminsd %ymm3,%ymm1,%ymm1                # c4 e2 75 39 cb
    vpminsd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 39 4f 12
    vpminsd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 39 8b 34 12
    vpminuw %xmm3,%xmm1,%xmm1                # c4 e2 71 3a cb
    vpminuw 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 3a 4f 12
    vpminuw 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 3a 8b 34 12
    vpminuw %ymm3,%ymm1,%ymm1                # c4 e2 75 3a cb
    vpminuw 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 3a 4f 12
    vpminuw 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 3a 8b 34 12
    vpminud %xmm3,%xmm1,%xmm1                # c4 e2 71 3b cb
    vpminud 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 3b 4f 12
    vpminud 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 3b 8b 34 12
    vpminud %ymm3,%ymm1,%ymm1                # c4 e2 75 3b cb
    vpminud 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 3b 4f 12
    vpminud 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 3b 8b 34 12
    vpmaxsb %xmm3,%xmm1,%xmm1                # c4 e2 71 3c cb
    vpmaxsb 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 3c 4f 12
    vpmaxsb 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 3c 8b 34 12
    vpmaxsb %ymm3,%ymm1,%ymm1                # c4 e2 75 3c cb
    vpmaxsb 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 3c 4f 12
    vpmaxsb 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 3c 8b 34 12
    vpmaxsd %xmm3,%xmm1,%xmm1                # c4 e2 71 3d cb
    vpmaxsd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 3d 4f 12
    vpmaxsd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 3d 8b 34 12
    vpmaxsd %ymm3,%ymm1,%ymm1                # c4 e2 75 3d cb
    vpmaxsd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 3d 4f 12
    vpmaxsd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 3d 8b 34 12
    vpmaxuw %xmm3,%xmm1,%xmm1                # c4 e2 71 3e cb
    vpmaxuw 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 3e 4f 12
    vpmaxuw 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 3e 8b 34 12
    vpmaxuw %ymm3,%ymm1,%ymm1                # c4 e2 75 3e cb
    vpmaxuw 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 3e 4f 12
    vpmaxuw 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 3e 8b 34 12
    vpmaxud %xmm3,%xmm1,%xmm1                # c4 e2 71 3f cb
    vpmaxud 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 3f 4f 12
    vpmaxud 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 3f 8b 34 12
    vpmaxud %ymm3,%ymm1,%ymm1                # c4 e2 75 3f cb
    vpmaxud 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 3f 4f 12
    vpmaxud 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 3f 8b 34 12
    vpmulld %xmm3,%xmm1,%xmm1                # c4 e2 71 40 cb
    vpmulld 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 40 4f 12
    vpmulld 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 40 8b 34 12
    vpmulld %ymm3,%ymm1,%ymm1                # c4 e2 75 40 cb
    vpmulld 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 40 4f 12
    vpmulld 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 40 8b 34 12
    vphminposuw %xmm3,%xmm1                  # c4 e2 79 41 cb
    vphminposuw 0x12(%bx),%xmm1              # c4 e2 79 41 4f 12
    vphminposuw 0x1234(%bp,%di),%xmm1        # c4 e2 79 41 8b 34 12
    vroundps $0x12,%xmm3,%xmm1               # c4 e3 79 08 cb 12
    vroundps $0x12,0x12(%bx),%xmm1           # c4 e3 79 08 4f 12 12
    vroundps $0x12,0x1234(%bp,%di),%xmm1     # c4 e3 79 08 8b 34 12 12
    vroundps $0x12,%ymm3,%ymm1               # c4 e3 7d 08 cb 12
    vroundps $0x12,0x12(%bx),%ymm1           # c4 e3 7d 08 4f 12 12
    vroundps $0x12,0x1234(%bp,%di),%ymm1     # c4 e3 7d 08 8b 34 12 12
    vroundpd $0x12,%xmm3,%xmm1               # c4 e3 79 09 cb 12
    vroundpd $0x12,0x12(%bx),%xmm1           # c4 e3 79 09 4f 12 12
    vroundpd $0x12,0x1234(%bp,%di),%xmm1     # c4 e3 79 09 8b 34 12 12
    vroundpd $0x12,%ymm3,%ymm1               # c4 e3 7d 09 cb 12
    vroundpd $0x12,0x12(%bx),%ymm1           # c4 e3 7d 09 4f 12 12
    vroundpd $0x12,0x1234(%bp,%di),%ymm1     # c4 e3 7d 09 8b 34 12 12
    vroundss $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 0a cb 12
    vroundss $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 0a 4f 12 12
    vroundss $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 0a 8b 34 12 12
    vroundsd $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 0b cb 12
    vroundsd $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 0b 4f 12 12
    vroundsd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 0b 8b 34 12 12
    vblendps $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 0c cb 12
    vblendps $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 0c 4f 12 12
    vblendps $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 0c 8b 34 12 12
    vblendps $0x12,%ymm3,%ymm1,%ymm1         # c4 e3 75 0c cb 12
    vblendps $0x12,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 0c 4f 12 12
    vblendps $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 0c 8b 34 12 12
    vblendpd $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 0d cb 12
    vblendpd $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 0d 4f 12 12
    vblendpd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 0d 8b 34 12 12
    vblendpd $0x12,%ymm3,%ymm1,%ymm1         # c4 e3 75 0d cb 12
    vblendpd $0x12,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 0d 4f 12 12
    vblendpd $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 0d 8b 34 12 12
    vpblendw $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 0e cb 12
    vpblendw $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 0e 4f 12 12
    vpblendw $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 0e 8b 34 12 12
    vpblendw $0x12,%ymm3,%ymm1,%ymm1         # c4 e3 75 0e cb 12
    vpblendw $0x12,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 0e 4f 12 12
    vpblendw $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 0e 8b 34 12 12
    vdpps $0x12,%xmm3,%xmm1,%xmm1            # c4 e3 71 40 cb 12
    vdpps $0x12,0x12(%bx),%xmm1,%xmm1        # c4 e3 71 40 4f 12 12
    vdpps $0x12,0x1234(%bp,%di),%xmm1,%xmm1  # c4 e3 71 40 8b 34 12 12
    vdpps $0x12,%ymm3,%ymm1,%ymm1            # c4 e3 75 40 cb 12
    vdpps $0x12,0x12(%bx),%ymm1,%ymm1        # c4 e3 75 40 4f 12 12
    vdpps $0x12,0x1234(%bp,%di),%ymm1,%ymm1  # c4 e3 75 40 8b 34 12 12
    vdppd $0x12,%xmm3,%xmm1,%xmm1            # c4 e3 71 41 cb 12
    vdppd $0x12,0x12(%bx),%xmm1,%xmm1        # c4 e3 71 41 4f 12 12
    vdppd $0x12,0x1234(%bp,%di),%xmm1,%xmm1  # c4 e3 71 41 8b 34 12 12
    vmpsadbw $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 42 cb 12
    vmpsadbw $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 42 4f 12 12
    vmpsadbw $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 42 8b 34 12 12
    vmpsadbw $0x12,%ymm3,%ymm1,%ymm1         # c4 e3 75 42 cb 12
    vmpsadbw $0x12,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 42 4f 12 12
    vmpsadbw $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 42 8b 34 12 12
    vpcmpgtq %xmm3,%xmm1,%xmm1               # c4 e2 71 37 cb
    vpcmpgtq 0x12(%bx),%xmm1,%xmm1           # c4 e2 71 37 4f 12
    vpcmpgtq 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 71 37 8b 34 12
    vpcmpgtq %ymm3,%ymm1,%ymm1               # c4 e2 75 37 cb
    vpcmpgtq 0x12(%bx),%ymm1,%ymm1           # c4 e2 75 37 4f 12
    vpcmpgtq 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 75 37 8b 34 12
    vpcmpestrm $0x12,%xmm3,%xmm1             # c4 e3 79 60 cb 12
    vpcmpestrm $0x12,0x12(%bx),%xmm1         # c4 e3 79 60 4f 12 12
    vpcmpestrm $0x12,0x1234(%bp,%di),%xmm1   # c4 e3 79 60 8b 34 12 12
    vpcmpestri $0x12,%xmm3,%xmm1             # c4 e3 79 61 cb 12
    vpcmpestri $0x12,0x12(%bx),%xmm1         # c4 e3 79 61 4f 12 12
    vpcmpestri $0x12,0x1234(%bp,%di),%xmm1   # c4 e3 79 61 8b 34 12 12
    vpcmpistrm $0x12,%xmm3,%xmm1             # c4 e3 79 62 cb 12
    vpcmpistrm $0x12,0x12(%bx),%xmm1         # c4 e3 79 62 4f 12 12
    vpcmpistrm $0x12,0x1234(%bp,%di),%xmm1   # c4 e3 79 62 8b 34 12 12
    vpcmpistri $0x12,%xmm3,%xmm1             # c4 e3 79 63 cb 12
    vpcmpistri $0x12,0x12(%bx),%xmm1         # c4 e3 79 63 4f 12 12
    vpcmpistri $0x12,0x1234(%bp,%di),%xmm1   # c4 e3 79 63 8b 34 12 12
    vaesimc %xmm3,%xmm1                      # c4 e2 79 db cb
    vaesimc 0x12(%bx),%xmm1                  # c4 e2 79 db 4f 12
    vaesimc 0x1234(%bp,%di),%xmm1            # c4 e2 79 db 8b 34 12
    vaesenc %xmm3,%xmm1,%xmm1                # c4 e2 71 dc cb
    vaesenc 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 dc 4f 12
    vaesenc 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 dc 8b 34 12
    vaesenclast %xmm3,%xmm1,%xmm1            # c4 e2 71 dd cb
    vaesenclast 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 dd 4f 12
    vaesenclast 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 dd 8b 34 12
    vaesdec %xmm3,%xmm1,%xmm1                # c4 e2 71 de cb
    vaesdec 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 de 4f 12
    vaesdec 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 de 8b 34 12
    vaesdeclast %xmm3,%xmm1,%xmm1            # c4 e2 71 df cb
    vaesdeclast 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 df 4f 12
    vaesdeclast 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 df 8b 34 12
    vaeskeygenassist $0x12,%xmm3,%xmm1       # c4 e3 79 df cb 12
    vaeskeygenassist $0x12,0x12(%bx),%xmm1   # c4 e3 79 df 4f 12 12
    vaeskeygenassist $0x12,0x1234(%bp,%di),%xmm1 # c4 e3 79 df 8b 34 12 12
    vpclmulqdq $0x12,%xmm3,%xmm1,%xmm1       # c4 e3 71 44 cb 12
    vpclmulqdq $0x12,0x12(%bx),%xmm1,%xmm1   # c4 e3 71 44 4f 12 12
    vpclmulqdq $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 44 8b 34 12 12
    vgf2p8mulb %xmm3,%xmm1,%xmm1             # c4 e2 71 cf cb
    vgf2p8mulb 0x12(%bx),%xmm1,%xmm1         # c4 e2 71 cf 4f 12
    vgf2p8mulb 0x1234(%bp,%di),%xmm1,%xmm1   # c4 e2 71 cf 8b 34 12
    vmovdqa %xmm3,%xmm1                      # c5 f9 6f cb
    vmovdqa 0x12(%bx),%xmm1                  # c5 f9 6f 4f 12
    vmovdqa 0x1234(%bp,%di),%xmm1            # c5 f9 6f 8b 34 12
    vmovdqa %ymm3,%ymm1                      # c5 fd 6f cb
    vmovdqa 0x12(%bx),%ymm1                  # c5 fd 6f 4f 12
    vmovdqa 0x1234(%bp,%di),%ymm1            # c5 fd 6f 8b 34 12
    vmovdqa %xmm1,%xmm3                      # c5 f9 6f d9
    vmovdqa %xmm1,0x12(%bx)                  # c5 f9 7f 4f 12
    vmovdqa %xmm1,0x1234(%bp,%di)            # c5 f9 7f 8b 34 12
    vmovdqa %ymm1,%ymm3                      # c5 fd 6f d9
    vmovdqa %ymm1,0x12(%bx)                  # c5 fd 7f 4f 12
    vmovdqa %ymm1,0x1234(%bp,%di)            # c5 fd 7f 8b 34 12
    vmovdqu %xmm3,%xmm1                      # c5 fa 6f cb
    vmovdqu 0x12(%bx),%xmm1                  # c5 fa 6f 4f 12
    vmovdqu 0x1234(%bp,%di),%xmm1            # c5 fa 6f 8b 34 12
    vmovdqu %ymm3,%ymm1                      # c5 fe 6f cb
    vmovdqu 0x12(%bx),%ymm1                  # c5 fe 6f 4f 12
    vmovdqu 0x1234(%bp,%di),%ymm1            # c5 fe 6f 8b 34 12
    vmovdqu %xmm1,%xmm3                      # c5 fa 6f d9
    vmovdqu %xmm1,0x12(%bx)                  # c5 fa 7f 4f 12
    vmovdqu %xmm1,0x1234(%bp,%di)            # c5 fa 7f 8b 34 12
    vmovdqu %ymm1,%ymm3                      # c5 fe 6f d9
    vmovdqu %ymm1,0x12(%bx)                  # c5 fe 7f 4f 12
    vmovdqu %ymm1,0x1234(%bp,%di)            # c5 fe 7f 8b 34 12
    vpunpcklbw %xmm3,%xmm1,%xmm1             # c5 f1 60 cb
    vpunpcklbw 0x12(%bx),%xmm1,%xmm1         # c5 f1 60 4f 12
    vpunpcklbw 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f1 60 8b 34 12
    vpunpcklbw %ymm3,%ymm1,%ymm1             # c5 f5 60 cb
    vpunpcklbw 0x12(%bx),%ymm1,%ymm1         # c5 f5 60 4f 12
    vpunpcklbw 0x1234(%bp,%di),%ymm1,%ymm1   # c5 f5 60 8b 34 12
    vpunpcklwd %xmm3,%xmm1,%xmm1             # c5 f1 61 cb
    vpunpcklwd 0x12(%bx),%xmm1,%xmm1         # c5 f1 61 4f 12
    vpunpcklwd 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f1 61 8b 34 12
    vpunpcklwd %ymm3,%ymm1,%ymm1             # c5 f5 61 cb
    vpunpcklwd 0x12(%bx),%ymm1,%ymm1         # c5 f5 61 4f 12
    vpunpcklwd 0x1234(%bp,%di),%ymm1,%ymm1   # c5 f5 61 8b 34 12
    vpunpckldq %xmm3,%xmm1,%xmm1             # c5 f1 62 cb
    vpunpckldq 0x12(%bx),%xmm1,%xmm1         # c5 f1 62 4f 12
    vpunpckldq 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f1 62 8b 34 12
    vpunpckldq %ymm3,%ymm1,%ymm1             # c5 f5 62 cb
    vpunpckldq 0x12(%bx),%ymm1,%ymm1         # c5 f5 62 4f 12
    vpunpckldq 0x1234(%bp,%di),%ymm1,%ymm1   # c5 f5 62 8b 34 12
    vpacksswb %xmm3,%xmm1,%xmm1              # c5 f1 63 cb
    vpacksswb 0x12(%bx),%xmm1,%xmm1          # c5 f1 63 4f 12
    vpacksswb 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f1 63 8b 34 12
    vpacksswb %ymm3,%ymm1,%ymm1              # c5 f5 63 cb
    vpacksswb 0x12(%bx),%ymm1,%ymm1          # c5 f5 63 4f 12
    vpacksswb 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f5 63 8b 34 12
    vpcmpgtb %xmm3,%xmm1,%xmm1               # c5 f1 64 cb
    vpcmpgtb 0x12(%bx),%xmm1,%xmm1           # c5 f1 64 4f 12
    vpcmpgtb 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 64 8b 34 12
    vpcmpgtb %ymm3,%ymm1,%ymm1               # c5 f5 64 cb
    vpcmpgtb 0x12(%bx),%ymm1,%ymm1           # c5 f5 64 4f 12
    vpcmpgtb 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 64 8b 34 12
    vpcmpgtw %xmm3,%xmm1,%xmm1               # c5 f1 65 cb
    vpcmpgtw 0x12(%bx),%xmm1,%xmm1           # c5 f1 65 4f 12
    vpcmpgtw 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 65 8b 34 12
    vpcmpgtw %ymm3,%ymm1,%ymm1               # c5 f5 65 cb
    vpcmpgtw 0x12(%bx),%ymm1,%ymm1           # c5 f5 65 4f 12
    vpcmpgtw 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 65 8b 34 12
    vpcmpgtd %xmm3,%xmm1,%xmm1               # c5 f1 66 cb
    vpcmpgtd 0x12(%bx),%xmm1,%xmm1           # c5 f1 66 4f 12
    vpcmpgtd 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 66 8b 34 12
    vpcmpgtd %ymm3,%ymm1,%ymm1               # c5 f5 66 cb
    vpcmpgtd 0x12(%bx),%ymm1,%ymm1           # c5 f5 66 4f 12
    vpcmpgtd 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 66 8b 34 12
    vpackuswb %xmm3,%xmm1,%xmm1              # c5 f1 67 cb
    vpackuswb 0x12(%bx),%xmm1,%xmm1          # c5 f1 67 4f 12
    vpackuswb 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f1 67 8b 34 12
    vpackuswb %ymm3,%ymm1,%ymm1              # c5 f5 67 cb
    vpackuswb 0x12(%bx),%ymm1,%ymm1          # c5 f5 67 4f 12
    vpackuswb 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f5 67 8b 34 12
    vpunpckhbw %xmm3,%xmm1,%xmm1             # c5 f1 68 cb
    vpunpckhbw 0x12(%bx),%xmm1,%xmm1         # c5 f1 68 4f 12
    vpunpckhbw 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f1 68 8b 34 12
    vpunpckhbw %ymm3,%ymm1,%ymm1             # c5 f5 68 cb
    vpunpckhbw 0x12(%bx),%ymm1,%ymm1         # c5 f5 68 4f 12
    vpunpckhbw 0x1234(%bp,%di),%ymm1,%ymm1   # c5 f5 68 8b 34 12
    vpunpckhwd %xmm3,%xmm1,%xmm1             # c5 f1 69 cb
    vpunpckhwd 0x12(%bx),%xmm1,%xmm1         # c5 f1 69 4f 12
    vpunpckhwd 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f1 69 8b 34 12
    vpunpckhwd %ymm3,%ymm1,%ymm1             # c5 f5 69 cb
    vpunpckhwd 0x12(%bx),%ymm1,%ymm1         # c5 f5 69 4f 12
    vpunpckhwd 0x1234(%bp,%di),%ymm1,%ymm1   # c5 f5 69 8b 34 12
    vpunpckhdq %xmm3,%xmm1,%xmm1             # c5 f1 6a cb
    vpunpckhdq 0x12(%bx),%xmm1,%xmm1         # c5 f1 6a 4f 12
    vpunpckhdq 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f1 6a 8b 34 12
    vpunpckhdq %ymm3,%ymm1,%ymm1             # c5 f5 6a cb
    vpunpckhdq 0x12(%bx),%ymm1,%ymm1         # c5 f5 6a 4f 12
    vpunpckhdq 0x1234(%bp,%di),%ymm1,%ymm1   # c5 f5 6a 8b 34 12
    vpackssdw %xmm3,%xmm1,%xmm1              # c5 f1 6b cb
    vpackssdw 0x12(%bx),%xmm1,%xmm1          # c5 f1 6b 4f 12
    vpackssdw 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f1 6b 8b 34 12
    vpackssdw %ymm3,%ymm1,%ymm1              # c5 f5 6b cb
    vpackssdw 0x12(%bx),%ymm1,%ymm1          # c5 f5 6b 4f 12
    vpackssdw 0x1234(%bp,%di),%ymm1,%ymm1    # c5 f5 6b 8b 34 12
    vpcmpeqb %xmm3,%xmm1,%xmm1               # c5 f1 74 cb
    vpcmpeqb 0x12(%bx),%xmm1,%xmm1           # c5 f1 74 4f 12
    vpcmpeqb 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 74 8b 34 12
    vpcmpeqb %ymm3,%ymm1,%ymm1               # c5 f5 74 cb
    vpcmpeqb 0x12(%bx),%ymm1,%ymm1           # c5 f5 74 4f 12
    vpcmpeqb 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 74 8b 34 12
    vpcmpeqw %xmm3,%xmm1,%xmm1               # c5 f1 75 cb
    vpcmpeqw 0x12(%bx),%xmm1,%xmm1           # c5 f1 75 4f 12
    vpcmpeqw 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 75 8b 34 12
    vpcmpeqw %ymm3,%ymm1,%ymm1               # c5 f5 75 cb
    vpcmpeqw 0x12(%bx),%ymm1,%ymm1           # c5 f5 75 4f 12
    vpcmpeqw 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 75 8b 34 12
    vpcmpeqd %xmm3,%xmm1,%xmm1               # c5 f1 76 cb
    vpcmpeqd 0x12(%bx),%xmm1,%xmm1           # c5 f1 76 4f 12
    vpcmpeqd 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 76 8b 34 12
    vpcmpeqd %ymm3,%ymm1,%ymm1               # c5 f5 76 cb
    vpcmpeqd 0x12(%bx),%ymm1,%ymm1           # c5 f5 76 4f 12
    vpcmpeqd 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 76 8b 34 12
    vpsrlw %xmm3,%xmm1,%xmm1                 # c5 f1 d1 cb
    vpsrlw 0x12(%bx),%xmm1,%xmm1             # c5 f1 d1 4f 12
    vpsrlw 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 d1 8b 34 12
    vpsrlw %xmm3,%ymm1,%ymm1                 # c5 f5 d1 cb
    vpsrlw 0x12(%bx),%ymm1,%ymm1             # c5 f5 d1 4f 12
    vpsrlw 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 d1 8b 34 12
    vpsrld %xmm3,%xmm1,%xmm1                 # c5 f1 d2 cb
    vpsrld 0x12(%bx),%xmm1,%xmm1             # c5 f1 d2 4f 12
    vpsrld 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 d2 8b 34 12
    vpsrld %xmm3,%ymm1,%ymm1                 # c5 f5 d2 cb
    vpsrld 0x12(%bx),%ymm1,%ymm1             # c5 f5 d2 4f 12
    vpsrld 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 d2 8b 34 12
    vpsrlq %xmm3,%xmm1,%xmm1                 # c5 f1 d3 cb
    vpsrlq 0x12(%bx),%xmm1,%xmm1             # c5 f1 d3 4f 12
    vpsrlq 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 d3 8b 34 12
    vpsrlq %xmm3,%ymm1,%ymm1                 # c5 f5 d3 cb
    vpsrlq 0x12(%bx),%ymm1,%ymm1             # c5 f5 d3 4f 12
    vpsrlq 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 d3 8b 34 12
    vpaddq %xmm3,%xmm1,%xmm1                 # c5 f1 d4 cb
    vpaddq 0x12(%bx),%xmm1,%xmm1             # c5 f1 d4 4f 12
    vpaddq 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 d4 8b 34 12
    vpaddq %ymm3,%ymm1,%ymm1                 # c5 f5 d4 cb
    vpaddq 0x12(%bx),%ymm1,%ymm1             # c5 f5 d4 4f 12
    vpaddq 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 d4 8b 34 12
    vpmullw %xmm3,%xmm1,%xmm1                # c5 f1 d5 cb
    vpmullw 0x12(%bx),%xmm1,%xmm1            # c5 f1 d5 4f 12
    vpmullw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 d5 8b 34 12
    vpmullw %ymm3,%ymm1,%ymm1                # c5 f5 d5 cb
    vpmullw 0x12(%bx),%ymm1,%ymm1            # c5 f5 d5 4f 12
    vpmullw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 d5 8b 34 12
    vpsubusb %xmm3,%xmm1,%xmm1               # c5 f1 d8 cb
    vpsubusb 0x12(%bx),%xmm1,%xmm1           # c5 f1 d8 4f 12
    vpsubusb 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 d8 8b 34 12
    vpsubusb %ymm3,%ymm1,%ymm1               # c5 f5 d8 cb
    vpsubusb 0x12(%bx),%ymm1,%ymm1           # c5 f5 d8 4f 12
    vpsubusb 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 d8 8b 34 12
    vpsubusw %xmm3,%xmm1,%xmm1               # c5 f1 d9 cb
    vpsubusw 0x12(%bx),%xmm1,%xmm1           # c5 f1 d9 4f 12
    vpsubusw 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 d9 8b 34 12
    vpsubusw %ymm3,%ymm1,%ymm1               # c5 f5 d9 cb
    vpsubusw 0x12(%bx),%ymm1,%ymm1           # c5 f5 d9 4f 12
    vpsubusw 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 d9 8b 34 12
    vpminub %xmm3,%xmm1,%xmm1                # c5 f1 da cb
    vpminub 0x12(%bx),%xmm1,%xmm1            # c5 f1 da 4f 12
    vpminub 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 da 8b 34 12
    vpminub %ymm3,%ymm1,%ymm1                # c5 f5 da cb
    vpminub 0x12(%bx),%ymm1,%ymm1            # c5 f5 da 4f 12
    vpminub 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 da 8b 34 12
    vpand %xmm3,%xmm1,%xmm1                  # c5 f1 db cb
    vpand 0x12(%bx),%xmm1,%xmm1              # c5 f1 db 4f 12
    vpand 0x1234(%bp,%di),%xmm1,%xmm1        # c5 f1 db 8b 34 12
    vpand %ymm3,%ymm1,%ymm1                  # c5 f5 db cb
    vpand 0x12(%bx),%ymm1,%ymm1              # c5 f5 db 4f 12
    vpand 0x1234(%bp,%di),%ymm1,%ymm1        # c5 f5 db 8b 34 12
    vpaddusb %xmm3,%xmm1,%xmm1               # c5 f1 dc cb
    vpaddusb 0x12(%bx),%xmm1,%xmm1           # c5 f1 dc 4f 12
    vpaddusb 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 dc 8b 34 12
    vpaddusb %ymm3,%ymm1,%ymm1               # c5 f5 dc cb
    vpaddusb 0x12(%bx),%ymm1,%ymm1           # c5 f5 dc 4f 12
    vpaddusb 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 dc 8b 34 12
    vpaddusw %xmm3,%xmm1,%xmm1               # c5 f1 dd cb
    vpaddusw 0x12(%bx),%xmm1,%xmm1           # c5 f1 dd 4f 12
    vpaddusw 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 dd 8b 34 12
    vpaddusw %ymm3,%ymm1,%ymm1               # c5 f5 dd cb
    vpaddusw 0x12(%bx),%ymm1,%ymm1           # c5 f5 dd 4f 12
    vpaddusw 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 dd 8b 34 12
    vpmaxub %xmm3,%xmm1,%xmm1                # c5 f1 de cb
    vpmaxub 0x12(%bx),%xmm1,%xmm1            # c5 f1 de 4f 12
    vpmaxub 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 de 8b 34 12
    vpmaxub %ymm3,%ymm1,%ymm1                # c5 f5 de cb
    vpmaxub 0x12(%bx),%ymm1,%ymm1            # c5 f5 de 4f 12
    vpmaxub 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 de 8b 34 12
    vpandn %xmm3,%xmm1,%xmm1                 # c5 f1 df cb
    vpandn 0x12(%bx),%xmm1,%xmm1             # c5 f1 df 4f 12
    vpandn 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 df 8b 34 12
    vpandn %ymm3,%ymm1,%ymm1                 # c5 f5 df cb
    vpandn 0x12(%bx),%ymm1,%ymm1             # c5 f5 df 4f 12
    vpandn 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 df 8b 34 12
    vpavgb %xmm3,%xmm1,%xmm1                 # c5 f1 e0 cb
    vpavgb 0x12(%bx),%xmm1,%xmm1             # c5 f1 e0 4f 12
    vpavgb 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 e0 8b 34 12
    vpavgb %ymm3,%ymm1,%ymm1                 # c5 f5 e0 cb
    vpavgb 0x12(%bx),%ymm1,%ymm1             # c5 f5 e0 4f 12
    vpavgb 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 e0 8b 34 12
    vpsraw %xmm3,%xmm1,%xmm1                 # c5 f1 e1 cb
    vpsraw 0x12(%bx),%xmm1,%xmm1             # c5 f1 e1 4f 12
    vpsraw 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 e1 8b 34 12
    vpsraw %xmm3,%ymm1,%ymm1                 # c5 f5 e1 cb
    vpsraw 0x12(%bx),%ymm1,%ymm1             # c5 f5 e1 4f 12
    vpsraw 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 e1 8b 34 12
    vpsrad %xmm3,%xmm1,%xmm1                 # c5 f1 e2 cb
    vpsrad 0x12(%bx),%xmm1,%xmm1             # c5 f1 e2 4f 12
    vpsrad 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 e2 8b 34 12
    vpsrad %xmm3,%ymm1,%ymm1                 # c5 f5 e2 cb
    vpsrad 0x12(%bx),%ymm1,%ymm1             # c5 f5 e2 4f 12
    vpsrad 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 e2 8b 34 12
    vpavgw %xmm3,%xmm1,%xmm1                 # c5 f1 e3 cb
    vpavgw 0x12(%bx),%xmm1,%xmm1             # c5 f1 e3 4f 12
    vpavgw 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 e3 8b 34 12
    vpavgw %ymm3,%ymm1,%ymm1                 # c5 f5 e3 cb
    vpavgw 0x12(%bx),%ymm1,%ymm1             # c5 f5 e3 4f 12
    vpavgw 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 e3 8b 34 12
    vpmulhuw %xmm3,%xmm1,%xmm1               # c5 f1 e4 cb
    vpmulhuw 0x12(%bx),%xmm1,%xmm1           # c5 f1 e4 4f 12
    vpmulhuw 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 e4 8b 34 12
    vpmulhuw %ymm3,%ymm1,%ymm1               # c5 f5 e4 cb
    vpmulhuw 0x12(%bx),%ymm1,%ymm1           # c5 f5 e4 4f 12
    vpmulhuw 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 e4 8b 34 12
    vpmulhw %xmm3,%xmm1,%xmm1                # c5 f1 e5 cb
    vpmulhw 0x12(%bx),%xmm1,%xmm1            # c5 f1 e5 4f 12
    vpmulhw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 e5 8b 34 12
    vpmulhw %ymm3,%ymm1,%ymm1                # c5 f5 e5 cb
    vpmulhw 0x12(%bx),%ymm1,%ymm1            # c5 f5 e5 4f 12
    vpmulhw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 e5 8b 34 12
    vpsubsb %xmm3,%xmm1,%xmm1                # c5 f1 e8 cb
    vpsubsb 0x12(%bx),%xmm1,%xmm1            # c5 f1 e8 4f 12
    vpsubsb 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 e8 8b 34 12
    vpsubsb %ymm3,%ymm1,%ymm1                # c5 f5 e8 cb
    vpsubsb 0x12(%bx),%ymm1,%ymm1            # c5 f5 e8 4f 12
    vpsubsb 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 e8 8b 34 12
    vpsubsw %xmm3,%xmm1,%xmm1                # c5 f1 e9 cb
    vpsubsw 0x12(%bx),%xmm1,%xmm1            # c5 f1 e9 4f 12
    vpsubsw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 e9 8b 34 12
    vpsubsw %ymm3,%ymm1,%ymm1                # c5 f5 e9 cb
    vpsubsw 0x12(%bx),%ymm1,%ymm1            # c5 f5 e9 4f 12
    vpsubsw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 e9 8b 34 12
    vpminsw %xmm3,%xmm1,%xmm1                # c5 f1 ea cb
    vpminsw 0x12(%bx),%xmm1,%xmm1            # c5 f1 ea 4f 12
    vpminsw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 ea 8b 34 12
    vpminsw %ymm3,%ymm1,%ymm1                # c5 f5 ea cb
    vpminsw 0x12(%bx),%ymm1,%ymm1            # c5 f5 ea 4f 12
    vpminsw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 ea 8b 34 12
    vpor %xmm3,%xmm1,%xmm1                   # c5 f1 eb cb
    vpor 0x12(%bx),%xmm1,%xmm1               # c5 f1 eb 4f 12
    vpor 0x1234(%bp,%di),%xmm1,%xmm1         # c5 f1 eb 8b 34 12
    vpor %ymm3,%ymm1,%ymm1                   # c5 f5 eb cb
    vpor 0x12(%bx),%ymm1,%ymm1               # c5 f5 eb 4f 12
    vpor 0x1234(%bp,%di),%ymm1,%ymm1         # c5 f5 eb 8b 34 12
    vpaddsb %xmm3,%xmm1,%xmm1                # c5 f1 ec cb
    vpaddsb 0x12(%bx),%xmm1,%xmm1            # c5 f1 ec 4f 12
    vpaddsb 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 ec 8b 34 12
    vpaddsb %ymm3,%ymm1,%ymm1                # c5 f5 ec cb
    vpaddsb 0x12(%bx),%ymm1,%ymm1            # c5 f5 ec 4f 12
    vpaddsb 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 ec 8b 34 12
    vpaddsw %xmm3,%xmm1,%xmm1                # c5 f1 ed cb
    vpaddsw 0x12(%bx),%xmm1,%xmm1            # c5 f1 ed 4f 12
    vpaddsw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 ed 8b 34 12
    vpaddsw %ymm3,%ymm1,%ymm1                # c5 f5 ed cb
    vpaddsw 0x12(%bx),%ymm1,%ymm1            # c5 f5 ed 4f 12
    vpaddsw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 ed 8b 34 12
    vpmaxsw %xmm3,%xmm1,%xmm1                # c5 f1 ee cb
    vpmaxsw 0x12(%bx),%xmm1,%xmm1            # c5 f1 ee 4f 12
    vpmaxsw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 ee 8b 34 12
    vpmaxsw %ymm3,%ymm1,%ymm1                # c5 f5 ee cb
    vpmaxsw 0x12(%bx),%ymm1,%ymm1            # c5 f5 ee 4f 12
    vpmaxsw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 ee 8b 34 12
    vpxor %xmm3,%xmm1,%xmm1                  # c5 f1 ef cb
    vpxor 0x12(%bx),%xmm1,%xmm1              # c5 f1 ef 4f 12
    vpxor 0x1234(%bp,%di),%xmm1,%xmm1        # c5 f1 ef 8b 34 12
    vpxor %ymm3,%ymm1,%ymm1                  # c5 f5 ef cb
    vpxor 0x12(%bx),%ymm1,%ymm1              # c5 f5 ef 4f 12
    vpxor 0x1234(%bp,%di),%ymm1,%ymm1        # c5 f5 ef 8b 34 12
    vpsllw %xmm3,%xmm1,%xmm1                 # c5 f1 f1 cb
    vpsllw 0x12(%bx),%xmm1,%xmm1             # c5 f1 f1 4f 12
    vpsllw 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 f1 8b 34 12
    vpsllw %xmm3,%ymm1,%ymm1                 # c5 f5 f1 cb
    vpsllw 0x12(%bx),%ymm1,%ymm1             # c5 f5 f1 4f 12
    vpsllw 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 f1 8b 34 12
    vpslld %xmm3,%xmm1,%xmm1                 # c5 f1 f2 cb
    vpslld 0x12(%bx),%xmm1,%xmm1             # c5 f1 f2 4f 12
    vpslld 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 f2 8b 34 12
    vpslld %xmm3,%ymm1,%ymm1                 # c5 f5 f2 cb
    vpslld 0x12(%bx),%ymm1,%ymm1             # c5 f5 f2 4f 12
    vpslld 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 f2 8b 34 12
    vpsllq %xmm3,%xmm1,%xmm1                 # c5 f1 f3 cb
    vpsllq 0x12(%bx),%xmm1,%xmm1             # c5 f1 f3 4f 12
    vpsllq 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 f3 8b 34 12
    vpsllq %xmm3,%ymm1,%ymm1                 # c5 f5 f3 cb
    vpsllq 0x12(%bx),%ymm1,%ymm1             # c5 f5 f3 4f 12
    vpsllq 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 f3 8b 34 12
    vpmuludq %xmm3,%xmm1,%xmm1               # c5 f1 f4 cb
    vpmuludq 0x12(%bx),%xmm1,%xmm1           # c5 f1 f4 4f 12
    vpmuludq 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 f4 8b 34 12
    vpmuludq %ymm3,%ymm1,%ymm1               # c5 f5 f4 cb
    vpmuludq 0x12(%bx),%ymm1,%ymm1           # c5 f5 f4 4f 12
    vpmuludq 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 f4 8b 34 12
    vpmaddwd %xmm3,%xmm1,%xmm1               # c5 f1 f5 cb
    vpmaddwd 0x12(%bx),%xmm1,%xmm1           # c5 f1 f5 4f 12
    vpmaddwd 0x1234(%bp,%di),%xmm1,%xmm1     # c5 f1 f5 8b 34 12
    vpmaddwd %ymm3,%ymm1,%ymm1               # c5 f5 f5 cb
    vpmaddwd 0x12(%bx),%ymm1,%ymm1           # c5 f5 f5 4f 12
    vpmaddwd 0x1234(%bp,%di),%ymm1,%ymm1     # c5 f5 f5 8b 34 12
    vpsadbw %xmm3,%xmm1,%xmm1                # c5 f1 f6 cb
    vpsadbw 0x12(%bx),%xmm1,%xmm1            # c5 f1 f6 4f 12
    vpsadbw 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 f6 8b 34 12
    vpsadbw %ymm3,%ymm1,%ymm1                # c5 f5 f6 cb
    vpsadbw 0x12(%bx),%ymm1,%ymm1            # c5 f5 f6 4f 12
    vpsadbw 0x1234(%bp,%di),%ymm1,%ymm1      # c5 f5 f6 8b 34 12
    vpsubb %xmm3,%xmm1,%xmm1                 # c5 f1 f8 cb
    vpsubb 0x12(%bx),%xmm1,%xmm1             # c5 f1 f8 4f 12
    vpsubb 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 f8 8b 34 12
    vpsubb %ymm3,%ymm1,%ymm1                 # c5 f5 f8 cb
    vpsubb 0x12(%bx),%ymm1,%ymm1             # c5 f5 f8 4f 12
    vpsubb 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 f8 8b 34 12
    vpsubw %xmm3,%xmm1,%xmm1                 # c5 f1 f9 cb
    vpsubw 0x12(%bx),%xmm1,%xmm1             # c5 f1 f9 4f 12
    vpsubw 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 f9 8b 34 12
    vpsubw %ymm3,%ymm1,%ymm1                 # c5 f5 f9 cb
    vpsubw 0x12(%bx),%ymm1,%ymm1             # c5 f5 f9 4f 12
    vpsubw 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 f9 8b 34 12
    vpsubd %xmm3,%xmm1,%xmm1                 # c5 f1 fa cb
    vpsubd 0x12(%bx),%xmm1,%xmm1             # c5 f1 fa 4f 12
    vpsubd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 fa 8b 34 12
    vpsubd %ymm3,%ymm1,%ymm1                 # c5 f5 fa cb
    vpsubd 0x12(%bx),%ymm1,%ymm1             # c5 f5 fa 4f 12
    vpsubd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 fa 8b 34 12
    vpsubq %xmm3,%xmm1,%xmm1                 # c5 f1 fb cb
    vpsubq 0x12(%bx),%xmm1,%xmm1             # c5 f1 fb 4f 12
    vpsubq 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 fb 8b 34 12
    vpsubq %ymm3,%ymm1,%ymm1                 # c5 f5 fb cb
    vpsubq 0x12(%bx),%ymm1,%ymm1             # c5 f5 fb 4f 12
    vpsubq 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 fb 8b 34 12
    vpaddb %xmm3,%xmm1,%xmm1                 # c5 f1 fc cb
    vpaddb 0x12(%bx),%xmm1,%xmm1             # c5 f1 fc 4f 12
    vpaddb 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 fc 8b 34 12
    vpaddb %ymm3,%ymm1,%ymm1                 # c5 f5 fc cb
    vpaddb 0x12(%bx),%ymm1,%ymm1             # c5 f5 fc 4f 12
    vpaddb 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 fc 8b 34 12
    vpaddw %xmm3,%xmm1,%xmm1                 # c5 f1 fd cb
    vpaddw 0x12(%bx),%xmm1,%xmm1             # c5 f1 fd 4f 12
    vpaddw 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 fd 8b 34 12
    vpaddw %ymm3,%ymm1,%ymm1                 # c5 f5 fd cb
    vpaddw 0x12(%bx),%ymm1,%ymm1             # c5 f5 fd 4f 12
    vpaddw 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 fd 8b 34 12
    vpaddd %xmm3,%xmm1,%xmm1                 # c5 f1 fe cb
    vpaddd 0x12(%bx),%xmm1,%xmm1             # c5 f1 fe 4f 12
    vpaddd 0x1234(%bp,%di),%xmm1,%xmm1       # c5 f1 fe 8b 34 12
    vpaddd %ymm3,%ymm1,%ymm1                 # c5 f5 fe cb
    vpaddd 0x12(%bx),%ymm1,%ymm1             # c5 f5 fe 4f 12
    vpaddd 0x1234(%bp,%di),%ymm1,%ymm1       # c5 f5 fe 8b 34 12
    vpunpcklqdq %xmm3,%xmm1,%xmm1            # c5 f1 6c cb
    vpunpcklqdq 0x12(%bx),%xmm1,%xmm1        # c5 f1 6c 4f 12
    vpunpcklqdq 0x1234(%bp,%di),%xmm1,%xmm1  # c5 f1 6c 8b 34 12
    vpunpcklqdq %ymm3,%ymm1,%ymm1            # c5 f5 6c cb
    vpunpcklqdq 0x12(%bx),%ymm1,%ymm1        # c5 f5 6c 4f 12
    vpunpcklqdq 0x1234(%bp,%di),%ymm1,%ymm1  # c5 f5 6c 8b 34 12
    vpunpckhqdq %xmm3,%xmm1,%xmm1            # c5 f1 6d cb
    vpunpckhqdq 0x12(%bx),%xmm1,%xmm1        # c5 f1 6d 4f 12
    vpunpckhqdq 0x1234(%bp,%di),%xmm1,%xmm1  # c5 f1 6d 8b 34 12
    vpunpckhqdq %ymm3,%ymm1,%ymm1            # c5 f5 6d cb
    vpunpckhqdq 0x12(%bx),%ymm1,%ymm1        # c5 f5 6d 4f 12
    vpunpckhqdq 0x1234(%bp,%di),%ymm1,%ymm1  # c5 f5 6d 8b 34 12
    vpsrlw $0x12,%xmm3,%xmm1                 # c5 f1 71 d3 12
    vpsrlw $0x12,%ymm3,%ymm1                 # c5 f5 71 d3 12
    vpsraw $0x12,%xmm3,%xmm1                 # c5 f1 71 e3 12
    vpsraw $0x12,%ymm3,%ymm1                 # c5 f5 71 e3 12
    vpsllw $0x12,%xmm3,%xmm1                 # c5 f1 71 f3 12
    vpsllw $0x12,%ymm3,%ymm1                 # c5 f5 71 f3 12
    vpsrld $0x12,%xmm3,%xmm1                 # c5 f1 72 d3 12
    vpsrld $0x12,%ymm3,%ymm1                 # c5 f5 72 d3 12
    vpsrad $0x12,%xmm3,%xmm1                 # c5 f1 72 e3 12
    vpsrad $0x12,%ymm3,%ymm1                 # c5 f5 72 e3 12
    vpslld $0x12,%xmm3,%xmm1                 # c5 f1 72 f3 12
    vpslld $0x12,%ymm3,%ymm1                 # c5 f5 72 f3 12
    vpsrlq $0x12,%xmm3,%xmm1                 # c5 f1 73 d3 12
    vpsrlq $0x12,%ymm3,%ymm1                 # c5 f5 73 d3 12
    vpsllq $0x12,%xmm3,%xmm1                 # c5 f1 73 f3 12
    vpsllq $0x12,%ymm3,%ymm1                 # c5 f5 73 f3 12
    vpsrldq $0x12,%xmm3,%xmm1                # c5 f1 73 db 12
    vpsrldq $0x12,%ymm3,%ymm1                # c5 f5 73 db 12
    vpslldq $0x12,%xmm3,%xmm1                # c5 f1 73 fb 12
    vpslldq $0x12,%ymm3,%ymm1                # c5 f5 73 fb 12
    vmaskmovdqu %xmm3,%xmm1                  # c5 f9 f7 cb
    vmovntdq %xmm1,(%bx,%si)                 # c5 f9 e7 08
    vmovntdq %xmm1,0x12(%bx)                 # c5 f9 e7 4f 12
    vmovntdq %xmm1,0x1234(%bp,%di)           # c5 f9 e7 8b 34 12
    vmovntdq %ymm1,(%bx,%si)                 # c5 fd e7 08
    vmovntdq %ymm1,0x12(%bx)                 # c5 fd e7 4f 12
    vmovntdq %ymm1,0x1234(%bp,%di)           # c5 fd e7 8b 34 12
    vpshufd $0x12,%xmm3,%xmm1                # c5 f9 70 cb 12
    vpshufd $0x12,0x12(%bx),%xmm1            # c5 f9 70 4f 12 12
    vpshufd $0x12,0x1234(%bp,%di),%xmm1      # c5 f9 70 8b 34 12 12
    vpshufd $0x12,%ymm3,%ymm1                # c5 fd 70 cb 12
    vpshufd $0x12,0x12(%bx),%ymm1            # c5 fd 70 4f 12 12
    vpshufd $0x12,0x1234(%bp,%di),%ymm1      # c5 fd 70 8b 34 12 12
    vpshufhw $0x12,%xmm3,%xmm1               # c5 fa 70 cb 12
    vpshufhw $0x12,0x12(%bx),%xmm1           # c5 fa 70 4f 12 12
    vpshufhw $0x12,0x1234(%bp,%di),%xmm1     # c5 fa 70 8b 34 12 12
    vpshufhw $0x12,%ymm3,%ymm1               # c5 fe 70 cb 12
    vpshufhw $0x12,0x12(%bx),%ymm1           # c5 fe 70 4f 12 12
    vpshufhw $0x12,0x1234(%bp,%di),%ymm1     # c5 fe 70 8b 34 12 12
    vpshuflw $0x12,%xmm3,%xmm1               # c5 fb 70 cb 12
    vpshuflw $0x12,0x12(%bx),%xmm1           # c5 fb 70 4f 12 12
    vpshuflw $0x12,0x1234(%bp,%di),%xmm1     # c5 fb 70 8b 34 12 12
    vpshuflw $0x12,%ymm3,%ymm1               # c5 ff 70 cb 12
    vpshuflw $0x12,0x12(%bx),%ymm1           # c5 ff 70 4f 12 12
    vpshuflw $0x12,0x1234(%bp,%di),%ymm1     # c5 ff 70 8b 34 12 12
    vpmovmskb %xmm3,%ecx                     # c5 f9 d7 cb
    vpmovmskb %ymm3,%ecx                     # c5 fd d7 cb
    vmovd %ebx,%xmm1                         # c5 f9 6e cb
    vmovd 0x12(%bx),%xmm1                    # c5 f9 6e 4f 12
    vmovd 0x1234(%bp,%di),%xmm1              # c5 f9 6e 8b 34 12
    vmovd %xmm1,%ebx                         # c5 f9 7e cb
    vmovd %xmm1,0x12(%bx)                    # c5 f9 7e 4f 12
    vmovd %xmm1,0x1234(%bp,%di)              # c5 f9 7e 8b 34 12
    vmovq %xmm3,%xmm1                        # c5 fa 7e cb
    vmovq 0x12(%bx),%xmm1                    # c5 fa 7e 4f 12
    vmovq 0x1234(%bp,%di),%xmm1              # c5 fa 7e 8b 34 12
    vmovq %xmm1,%xmm3                        # c5 fa 7e d9
    vmovq %xmm1,0x12(%bx)                    # c5 f9 d6 4f 12
    vmovq %xmm1,0x1234(%bp,%di)              # c5 f9 d6 8b 34 12
    vmovss %xmm3,%xmm1,%xmm1                 # c5 f2 10 cb
    vmovss (%bx,%si),%xmm1                   # c5 fa 10 08
    vmovss 0x12(%bx),%xmm1                   # c5 fa 10 4f 12
    vmovss 0x1234(%bp,%di),%xmm1             # c5 fa 10 8b 34 12
    vmovss %xmm1,%xmm1,%xmm3                 # c5 f2 10 d9
    vmovss %xmm1,(%bx,%si)                   # c5 fa 11 08
    vmovss %xmm1,0x12(%bx)                   # c5 fa 11 4f 12
    vmovss %xmm1,0x1234(%bp,%di)             # c5 fa 11 8b 34 12
    vcvttss2sil %xmm3,%ecx                   # c5 fa 2c cb
    vcvttss2sil 0x12(%bx),%ecx               # c5 fa 2c 4f 12
    vcvttss2sil 0x1234(%bp,%di),%ecx         # c5 fa 2c 8b 34 12
    vcvtss2sil %xmm3,%ecx                    # c5 fa 2d cb
    vcvtss2sil 0x12(%bx),%ecx                # c5 fa 2d 4f 12
    vcvtss2sil 0x1234(%bp,%di),%ecx          # c5 fa 2d 8b 34 12
    vcvtsi2ssl %ebx,%xmm1,%xmm1              # c5 f2 2a cb
    vcvtsi2ssl 0x12(%bx),%xmm1,%xmm1         # c5 f2 2a 4f 12
    vcvtsi2ssl 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f2 2a 8b 34 12
    vmovsd %xmm3,%xmm1,%xmm1                 # c5 f3 10 cb
    vmovsd (%bx,%si),%xmm1                   # c5 fb 10 08
    vmovsd 0x12(%bx),%xmm1                   # c5 fb 10 4f 12
    vmovsd 0x1234(%bp,%di),%xmm1             # c5 fb 10 8b 34 12
    vmovsd %xmm1,%xmm1,%xmm3                 # c5 f3 10 d9
    vmovsd %xmm1,(%bx,%si)                   # c5 fb 11 08
    vmovsd %xmm1,0x12(%bx)                   # c5 fb 11 4f 12
    vmovsd %xmm1,0x1234(%bp,%di)             # c5 fb 11 8b 34 12
    vcvttsd2sil %xmm3,%ecx                   # c5 fb 2c cb
    vcvttsd2sil 0x12(%bx),%ecx               # c5 fb 2c 4f 12
    vcvttsd2sil 0x1234(%bp,%di),%ecx         # c5 fb 2c 8b 34 12
    vcvtsd2sil %xmm3,%ecx                    # c5 fb 2d cb
    vcvtsd2sil 0x12(%bx),%ecx                # c5 fb 2d 4f 12
    vcvtsd2sil 0x1234(%bp,%di),%ecx          # c5 fb 2d 8b 34 12
    vcvtsi2sdl %ebx,%xmm1,%xmm1              # c5 f3 2a cb
    vcvtsi2sdl 0x12(%bx),%xmm1,%xmm1         # c5 f3 2a 4f 12
    vcvtsi2sdl 0x1234(%bp,%di),%xmm1,%xmm1   # c5 f3 2a 8b 34 12
    vcvtss2sd %xmm3,%xmm1,%xmm1              # c5 f2 5a cb
    vcvtss2sd 0x12(%bx),%xmm1,%xmm1          # c5 f2 5a 4f 12
    vcvtss2sd 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f2 5a 8b 34 12
    vcvtsd2ss %xmm3,%xmm1,%xmm1              # c5 f3 5a cb
    vcvtsd2ss 0x12(%bx),%xmm1,%xmm1          # c5 f3 5a 4f 12
    vcvtsd2ss 0x1234(%bp,%di),%xmm1,%xmm1    # c5 f3 5a 8b 34 12
    vmovlps (%bx,%si),%xmm1,%xmm1            # c5 f0 12 08
    vmovlps 0x12(%bx),%xmm1,%xmm1            # c5 f0 12 4f 12
    vmovlps 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f0 12 8b 34 12
    vmovlps %xmm1,(%bx,%si)                  # c5 f8 13 08
    vmovlps %xmm1,0x12(%bx)                  # c5 f8 13 4f 12
    vmovlps %xmm1,0x1234(%bp,%di)            # c5 f8 13 8b 34 12
    vmovhps (%bx,%si),%xmm1,%xmm1            # c5 f0 16 08
    vmovhps 0x12(%bx),%xmm1,%xmm1            # c5 f0 16 4f 12
    vmovhps 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f0 16 8b 34 12
    vmovhps %xmm1,(%bx,%si)                  # c5 f8 17 08
    vmovhps %xmm1,0x12(%bx)                  # c5 f8 17 4f 12
    vmovhps %xmm1,0x1234(%bp,%di)            # c5 f8 17 8b 34 12
    vmovlpd (%bx,%si),%xmm1,%xmm1            # c5 f1 12 08
    vmovlpd 0x12(%bx),%xmm1,%xmm1            # c5 f1 12 4f 12
    vmovlpd 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 12 8b 34 12
    vmovlpd %xmm1,(%bx,%si)                  # c5 f9 13 08
    vmovlpd %xmm1,0x12(%bx)                  # c5 f9 13 4f 12
    vmovlpd %xmm1,0x1234(%bp,%di)            # c5 f9 13 8b 34 12
    vmovhpd (%bx,%si),%xmm1,%xmm1            # c5 f1 16 08
    vmovhpd 0x12(%bx),%xmm1,%xmm1            # c5 f1 16 4f 12
    vmovhpd 0x1234(%bp,%di),%xmm1,%xmm1      # c5 f1 16 8b 34 12
    vmovhpd %xmm1,(%bx,%si)                  # c5 f9 17 08
    vmovhpd %xmm1,0x12(%bx)                  # c5 f9 17 4f 12
    vmovhpd %xmm1,0x1234(%bp,%di)            # c5 f9 17 8b 34 12
    vmovhlps %xmm3,%xmm1,%xmm1               # c5 f0 12 cb
    vmovlhps %xmm3,%xmm1,%xmm1               # c5 f0 16 cb
    vinsertps $0x12,%xmm3,%xmm1,%xmm1        # c4 e3 71 21 cb 12
    vinsertps $0x12,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 21 4f 12 12
    vinsertps $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 21 8b 34 12 12
    vpinsrb $0x12,%ebx,%xmm1,%xmm1           # c4 e3 71 20 cb 12
    vpinsrb $0x12,0x12(%bx),%xmm1,%xmm1      # c4 e3 71 20 4f 12 12
    vpinsrb $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 20 8b 34 12 12
    vpinsrw $0x12,%ebx,%xmm1,%xmm1           # c5 f1 c4 cb 12
    vpinsrw $0x12,0x12(%bx),%xmm1,%xmm1      # c5 f1 c4 4f 12 12
    vpinsrw $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c5 f1 c4 8b 34 12 12
    vpinsrd $0x12,%ebx,%xmm1,%xmm1           # c4 e3 71 22 cb 12
    vpinsrd $0x12,0x12(%bx),%xmm1,%xmm1      # c4 e3 71 22 4f 12 12
    vpinsrd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 22 8b 34 12 12
    vpextrb $0x12,%xmm1,%ebx                 # c4 e3 79 14 cb 12
    vpextrb $0x12,%xmm1,0x12(%bx)            # c4 e3 79 14 4f 12 12
    vpextrb $0x12,%xmm1,0x1234(%bp,%di)      # c4 e3 79 14 8b 34 12 12
    vpextrw $0x12,%xmm3,%ecx                 # c5 f9 c5 cb 12
    vpextrw $0x12,%xmm1,%ebx                 # c5 f9 c5 d9 12
    vpextrw $0x12,%xmm1,0x12(%bx)            # c4 e3 79 15 4f 12 12
    vpextrw $0x12,%xmm1,0x1234(%bp,%di)      # c4 e3 79 15 8b 34 12 12
    vpextrd $0x12,%xmm1,%ebx                 # c4 e3 79 16 cb 12
    vpextrd $0x12,%xmm1,0x12(%bx)            # c4 e3 79 16 4f 12 12
    vpextrd $0x12,%xmm1,0x1234(%bp,%di)      # c4 e3 79 16 8b 34 12 12
    vextractps $0x12,%xmm1,%ebx              # c4 e3 79 17 cb 12
    vextractps $0x12,%xmm1,0x12(%bx)         # c4 e3 79 17 4f 12 12
    vextractps $0x12,%xmm1,0x1234(%bp,%di)   # c4 e3 79 17 8b 34 12 12
    vpblendvb %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 71 4c cb 10
    vpblendvb %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 4c 4f 12 10
    vpblendvb %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 4c 8b 34 12 10
    vpblendvb %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 75 4c cb 10
    vpblendvb %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 4c 4f 12 10
    vpblendvb %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 4c 8b 34 12 10
    vblendvps %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 71 4a cb 10
    vblendvps %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 4a 4f 12 10
    vblendvps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 4a 8b 34 12 10
    vblendvps %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 75 4a cb 10
    vblendvps %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 4a 4f 12 10
    vblendvps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 4a 8b 34 12 10
    vblendvpd %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 71 4b cb 10
    vblendvpd %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 4b 4f 12 10
    vblendvpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 4b 8b 34 12 10
    vblendvpd %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 75 4b cb 10
    vblendvpd %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 4b 4f 12 10
    vblendvpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 4b 8b 34 12 10
    vzeroupper                               # c5 f8 77
    vzeroall                                 # c5 fc 77
    vbroadcastss (%bx,%si),%xmm1             # c4 e2 79 18 08
    vbroadcastss 0x12(%bx),%xmm1             # c4 e2 79 18 4f 12
    vbroadcastss 0x1234(%bp,%di),%xmm1       # c4 e2 79 18 8b 34 12
    vbroadcastss %xmm3,%xmm1                 # c4 e2 79 18 cb
    vbroadcastss (%bx,%si),%ymm1             # c4 e2 7d 18 08
    vbroadcastss 0x12(%bx),%ymm1             # c4 e2 7d 18 4f 12
    vbroadcastss 0x1234(%bp,%di),%ymm1       # c4 e2 7d 18 8b 34 12
    vbroadcastss %xmm3,%ymm1                 # c4 e2 7d 18 cb
    vbroadcastsd (%bx,%si),%ymm1             # c4 e2 7d 19 08
    vbroadcastsd 0x12(%bx),%ymm1             # c4 e2 7d 19 4f 12
    vbroadcastsd 0x1234(%bp,%di),%ymm1       # c4 e2 7d 19 8b 34 12
    vbroadcastsd %xmm3,%ymm1                 # c4 e2 7d 19 cb
    vbroadcastf128 (%bx,%si),%ymm1           # c4 e2 7d 1a 08
    vbroadcastf128 0x12(%bx),%ymm1           # c4 e2 7d 1a 4f 12
    vbroadcastf128 0x1234(%bp,%di),%ymm1     # c4 e2 7d 1a 8b 34 12
    vbroadcasti128 (%bx,%si),%ymm1           # c4 e2 7d 5a 08
    vbroadcasti128 0x12(%bx),%ymm1           # c4 e2 7d 5a 4f 12
    vbroadcasti128 0x1234(%bp,%di),%ymm1     # c4 e2 7d 5a 8b 34 12
    vpbroadcastb %xmm3,%xmm1                 # c4 e2 79 78 cb
    vpbroadcastb 0x12(%bx),%xmm1             # c4 e2 79 78 4f 12
    vpbroadcastb 0x1234(%bp,%di),%xmm1       # c4 e2 79 78 8b 34 12
    vpbroadcastb %xmm3,%ymm1                 # c4 e2 7d 78 cb
    vpbroadcastb 0x12(%bx),%ymm1             # c4 e2 7d 78 4f 12
    vpbroadcastb 0x1234(%bp,%di),%ymm1       # c4 e2 7d 78 8b 34 12
    vpbroadcastw %xmm3,%xmm1                 # c4 e2 79 79 cb
    vpbroadcastw 0x12(%bx),%xmm1             # c4 e2 79 79 4f 12
    vpbroadcastw 0x1234(%bp,%di),%xmm1       # c4 e2 79 79 8b 34 12
    vpbroadcastw %xmm3,%ymm1                 # c4 e2 7d 79 cb
    vpbroadcastw 0x12(%bx),%ymm1             # c4 e2 7d 79 4f 12
    vpbroadcastw 0x1234(%bp,%di),%ymm1       # c4 e2 7d 79 8b 34 12
    vpbroadcastd %xmm3,%xmm1                 # c4 e2 79 58 cb
    vpbroadcastd 0x12(%bx),%xmm1             # c4 e2 79 58 4f 12
    vpbroadcastd 0x1234(%bp,%di),%xmm1       # c4 e2 79 58 8b 34 12
    vpbroadcastd %xmm3,%ymm1                 # c4 e2 7d 58 cb
    vpbroadcastd 0x12(%bx),%ymm1             # c4 e2 7d 58 4f 12
    vpbroadcastd 0x1234(%bp,%di),%ymm1       # c4 e2 7d 58 8b 34 12
    vpbroadcastq %xmm3,%xmm1                 # c4 e2 79 59 cb
    vpbroadcastq 0x12(%bx),%xmm1             # c4 e2 79 59 4f 12
    vpbroadcastq 0x1234(%bp,%di),%xmm1       # c4 e2 79 59 8b 34 12
    vpbroadcastq %xmm3,%ymm1                 # c4 e2 7d 59 cb
    vpbroadcastq 0x12(%bx),%ymm1             # c4 e2 7d 59 4f 12
    vpbroadcastq 0x1234(%bp,%di),%ymm1       # c4 e2 7d 59 8b 34 12
    vperm2f128 $0x12,%ymm3,%ymm1,%ymm1       # c4 e3 75 06 cb 12
    vperm2f128 $0x12,0x12(%bx),%ymm1,%ymm1   # c4 e3 75 06 4f 12 12
    vperm2f128 $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 06 8b 34 12 12
    vperm2i128 $0x12,%ymm3,%ymm1,%ymm1       # c4 e3 75 46 cb 12
    vperm2i128 $0x12,0x12(%bx),%ymm1,%ymm1   # c4 e3 75 46 4f 12 12
    vperm2i128 $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 46 8b 34 12 12
    vinsertf128 $0x12,%xmm3,%ymm1,%ymm1      # c4 e3 75 18 cb 12
    vinsertf128 $0x12,0x12(%bx),%ymm1,%ymm1  # c4 e3 75 18 4f 12 12
    vinsertf128 $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 18 8b 34 12 12
    vextractf128 $0x12,%ymm1,%xmm3           # c4 e3 7d 19 cb 12
    vextractf128 $0x12,%ymm1,0x12(%bx)       # c4 e3 7d 19 4f 12 12
    vextractf128 $0x12,%ymm1,0x1234(%bp,%di) # c4 e3 7d 19 8b 34 12 12
    vinserti128 $0x12,%xmm3,%ymm1,%ymm1      # c4 e3 75 38 cb 12
    vinserti128 $0x12,0x12(%bx),%ymm1,%ymm1  # c4 e3 75 38 4f 12 12
    vinserti128 $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 38 8b 34 12 12
    vextracti128 $0x12,%ymm1,%xmm3           # c4 e3 7d 39 cb 12
    vextracti128 $0x12,%ymm1,0x12(%bx)       # c4 e3 7d 39 4f 12 12
    vextracti128 $0x12,%ymm1,0x1234(%bp,%di) # c4 e3 7d 39 8b 34 12 12
    vpermq $0x12,%ymm3,%ymm1                 # c4 e3 fd 00 cb 12
    vpermq $0x12,0x12(%bx),%ymm1             # c4 e3 fd 00 4f 12 12
    vpermq $0x12,0x1234(%bp,%di),%ymm1       # c4 e3 fd 00 8b 34 12 12
    vpermpd $0x12,%ymm3,%ymm1                # c4 e3 fd 01 cb 12
    vpermpd $0x12,0x12(%bx),%ymm1            # c4 e3 fd 01 4f 12 12
    vpermpd $0x12,0x1234(%bp,%di),%ymm1      # c4 e3 fd 01 8b 34 12 12
    vpermd %ymm3,%ymm1,%ymm1                 # c4 e2 75 36 cb
    vpermd 0x12(%bx),%ymm1,%ymm1             # c4 e2 75 36 4f 12
    vpermd 0x1234(%bp,%di),%ymm1,%ymm1       # c4 e2 75 36 8b 34 12
    vpermps %ymm3,%ymm1,%ymm1                # c4 e2 75 16 cb
    vpermps 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 16 4f 12
    vpermps 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 16 8b 34 12
    vpermilps %xmm3,%xmm1,%xmm1              # c4 e2 71 0c cb
    vpermilps 0x12(%bx),%xmm1,%xmm1          # c4 e2 71 0c 4f 12
    vpermilps 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 71 0c 8b 34 12
    vpermilps $0x12,%xmm3,%xmm1              # c4 e3 79 04 cb 12
    vpermilps $0x12,0x12(%bx),%xmm1          # c4 e3 79 04 4f 12 12
    vpermilps $0x12,0x1234(%bp,%di),%xmm1    # c4 e3 79 04 8b 34 12 12
    vpermilpd %xmm3,%xmm1,%xmm1              # c4 e2 71 0d cb
    vpermilpd 0x12(%bx),%xmm1,%xmm1          # c4 e2 71 0d 4f 12
    vpermilpd 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 71 0d 8b 34 12
    vpermilpd $0x12,%xmm3,%xmm1              # c4 e3 79 05 cb 12
    vpermilpd $0x12,0x12(%bx),%xmm1          # c4 e3 79 05 4f 12 12
    vpermilpd $0x12,0x1234(%bp,%di),%xmm1    # c4 e3 79 05 8b 34 12 12
    vtestps %xmm3,%xmm1                      # c4 e2 79 0e cb
    vtestps 0x12(%bx),%xmm1                  # c4 e2 79 0e 4f 12
    vtestps 0x1234(%bp,%di),%xmm1            # c4 e2 79 0e 8b 34 12
    vtestpd %xmm3,%xmm1                      # c4 e2 79 0f cb
    vtestpd 0x12(%bx),%xmm1                  # c4 e2 79 0f 4f 12
    vtestpd 0x1234(%bp,%di),%xmm1            # c4 e2 79 0f 8b 34 12
    vmaskmovps (%bx,%si),%xmm1,%xmm1         # c4 e2 71 2c 08
    vmaskmovps 0x12(%bx),%xmm1,%xmm1         # c4 e2 71 2c 4f 12
    vmaskmovps 0x1234(%bp,%di),%xmm1,%xmm1   # c4 e2 71 2c 8b 34 12
    vmaskmovps %xmm1,%xmm1,(%bx,%si)         # c4 e2 71 2e 08
    vmaskmovps %xmm1,%xmm1,0x12(%bx)         # c4 e2 71 2e 4f 12
    vmaskmovps %xmm1,%xmm1,0x1234(%bp,%di)   # c4 e2 71 2e 8b 34 12
    vmaskmovpd (%bx,%si),%xmm1,%xmm1         # c4 e2 71 2d 08
    vmaskmovpd 0x12(%bx),%xmm1,%xmm1         # c4 e2 71 2d 4f 12
    vmaskmovpd 0x1234(%bp,%di),%xmm1,%xmm1   # c4 e2 71 2d 8b 34 12
    vmaskmovpd %xmm1,%xmm1,(%bx,%si)         # c4 e2 71 2f 08
    vmaskmovpd %xmm1,%xmm1,0x12(%bx)         # c4 e2 71 2f 4f 12
    vmaskmovpd %xmm1,%xmm1,0x1234(%bp,%di)   # c4 e2 71 2f 8b 34 12
    vpmaskmovd (%bx,%si),%xmm1,%xmm1         # c4 e2 71 8c 08
    vpmaskmovd 0x12(%bx),%xmm1,%xmm1         # c4 e2 71 8c 4f 12
    vpmaskmovd 0x1234(%bp,%di),%xmm1,%xmm1   # c4 e2 71 8c 8b 34 12
    vpmaskmovd %xmm1,%xmm1,(%bx,%si)         # c4 e2 71 8e 08
    vpmaskmovd %xmm1,%xmm1,0x12(%bx)         # c4 e2 71 8e 4f 12
    vpmaskmovd %xmm1,%xmm1,0x1234(%bp,%di)   # c4 e2 71 8e 8b 34 12
    vpsrlvd %xmm3,%xmm1,%xmm1                # c4 e2 71 45 cb
    vpsrlvd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 45 4f 12
    vpsrlvd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 45 8b 34 12
    vpsllvd %xmm3,%xmm1,%xmm1                # c4 e2 71 47 cb
    vpsllvd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 47 4f 12
    vpsllvd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 47 8b 34 12
    vpmaskmovq (%bx,%si),%xmm1,%xmm1         # c4 e2 f1 8c 08
    vpmaskmovq 0x12(%bx),%xmm1,%xmm1         # c4 e2 f1 8c 4f 12
    vpmaskmovq 0x1234(%bp,%di),%xmm1,%xmm1   # c4 e2 f1 8c 8b 34 12
    vpmaskmovq %xmm1,%xmm1,(%bx,%si)         # c4 e2 f1 8e 08
    vpmaskmovq %xmm1,%xmm1,0x12(%bx)         # c4 e2 f1 8e 4f 12
    vpmaskmovq %xmm1,%xmm1,0x1234(%bp,%di)   # c4 e2 f1 8e 8b 34 12
    vpsrlvq %xmm3,%xmm1,%xmm1                # c4 e2 f1 45 cb
    vpsrlvq 0x12(%bx),%xmm1,%xmm1            # c4 e2 f1 45 4f 12
    vpsrlvq 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 f1 45 8b 34 12
    vpsllvq %xmm3,%xmm1,%xmm1                # c4 e2 f1 47 cb
    vpsllvq 0x12(%bx),%xmm1,%xmm1            # c4 e2 f1 47 4f 12
    vpsllvq 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 f1 47 8b 34 12
    vpsravd %xmm3,%xmm1,%xmm1                # c4 e2 71 46 cb
    vpsravd 0x12(%bx),%xmm1,%xmm1            # c4 e2 71 46 4f 12
    vpsravd 0x1234(%bp,%di),%xmm1,%xmm1      # c4 e2 71 46 8b 34 12
    vpblendd $0x12,%xmm3,%xmm1,%xmm1         # c4 e3 71 02 cb 12
    vpblendd $0x12,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 02 4f 12 12
    vpblendd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 02 8b 34 12 12
    vpermilps %ymm3,%ymm1,%ymm1              # c4 e2 75 0c cb
    vpermilps 0x12(%bx),%ymm1,%ymm1          # c4 e2 75 0c 4f 12
    vpermilps 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 75 0c 8b 34 12
    vpermilps $0x12,%ymm3,%ymm1              # c4 e3 7d 04 cb 12
    vpermilps $0x12,0x12(%bx),%ymm1          # c4 e3 7d 04 4f 12 12
    vpermilps $0x12,0x1234(%bp,%di),%ymm1    # c4 e3 7d 04 8b 34 12 12
    vpermilpd %ymm3,%ymm1,%ymm1              # c4 e2 75 0d cb
    vpermilpd 0x12(%bx),%ymm1,%ymm1          # c4 e2 75 0d 4f 12
    vpermilpd 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 75 0d 8b 34 12
    vpermilpd $0x12,%ymm3,%ymm1              # c4 e3 7d 05 cb 12
    vpermilpd $0x12,0x12(%bx),%ymm1          # c4 e3 7d 05 4f 12 12
    vpermilpd $0x12,0x1234(%bp,%di),%ymm1    # c4 e3 7d 05 8b 34 12 12
    vtestps %ymm3,%ymm1                      # c4 e2 7d 0e cb
    vtestps 0x12(%bx),%ymm1                  # c4 e2 7d 0e 4f 12
    vtestps 0x1234(%bp,%di),%ymm1            # c4 e2 7d 0e 8b 34 12
    vtestpd %ymm3,%ymm1                      # c4 e2 7d 0f cb
    vtestpd 0x12(%bx),%ymm1                  # c4 e2 7d 0f 4f 12
    vtestpd 0x1234(%bp,%di),%ymm1            # c4 e2 7d 0f 8b 34 12
    vmaskmovps (%bx,%si),%ymm1,%ymm1         # c4 e2 75 2c 08
    vmaskmovps 0x12(%bx),%ymm1,%ymm1         # c4 e2 75 2c 4f 12
    vmaskmovps 0x1234(%bp,%di),%ymm1,%ymm1   # c4 e2 75 2c 8b 34 12
    vmaskmovps %ymm1,%ymm1,(%bx,%si)         # c4 e2 75 2e 08
    vmaskmovps %ymm1,%ymm1,0x12(%bx)         # c4 e2 75 2e 4f 12
    vmaskmovps %ymm1,%ymm1,0x1234(%bp,%di)   # c4 e2 75 2e 8b 34 12
    vmaskmovpd (%bx,%si),%ymm1,%ymm1         # c4 e2 75 2d 08
    vmaskmovpd 0x12(%bx),%ymm1,%ymm1         # c4 e2 75 2d 4f 12
    vmaskmovpd 0x1234(%bp,%di),%ymm1,%ymm1   # c4 e2 75 2d 8b 34 12
    vmaskmovpd %ymm1,%ymm1,(%bx,%si)         # c4 e2 75 2f 08
    vmaskmovpd %ymm1,%ymm1,0x12(%bx)         # c4 e2 75 2f 4f 12
    vmaskmovpd %ymm1,%ymm1,0x1234(%bp,%di)   # c4 e2 75 2f 8b 34 12
    vpmaskmovd (%bx,%si),%ymm1,%ymm1         # c4 e2 75 8c 08
    vpmaskmovd 0x12(%bx),%ymm1,%ymm1         # c4 e2 75 8c 4f 12
    vpmaskmovd 0x1234(%bp,%di),%ymm1,%ymm1   # c4 e2 75 8c 8b 34 12
    vpmaskmovd %ymm1,%ymm1,(%bx,%si)         # c4 e2 75 8e 08
    vpmaskmovd %ymm1,%ymm1,0x12(%bx)         # c4 e2 75 8e 4f 12
    vpmaskmovd %ymm1,%ymm1,0x1234(%bp,%di)   # c4 e2 75 8e 8b 34 12
    vpsrlvd %ymm3,%ymm1,%ymm1                # c4 e2 75 45 cb
    vpsrlvd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 45 4f 12
    vpsrlvd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 45 8b 34 12
    vpsllvd %ymm3,%ymm1,%ymm1                # c4 e2 75 47 cb
    vpsllvd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 47 4f 12
    vpsllvd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 47 8b 34 12
    vpmaskmovq (%bx,%si),%ymm1,%ymm1         # c4 e2 f5 8c 08
    vpmaskmovq 0x12(%bx),%ymm1,%ymm1         # c4 e2 f5 8c 4f 12
    vpmaskmovq 0x1234(%bp,%di),%ymm1,%ymm1   # c4 e2 f5 8c 8b 34 12
    vpmaskmovq %ymm1,%ymm1,(%bx,%si)         # c4 e2 f5 8e 08
    vpmaskmovq %ymm1,%ymm1,0x12(%bx)         # c4 e2 f5 8e 4f 12
    vpmaskmovq %ymm1,%ymm1,0x1234(%bp,%di)   # c4 e2 f5 8e 8b 34 12
    vpsrlvq %ymm3,%ymm1,%ymm1                # c4 e2 f5 45 cb
    vpsrlvq 0x12(%bx),%ymm1,%ymm1            # c4 e2 f5 45 4f 12
    vpsrlvq 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 f5 45 8b 34 12
    vpsllvq %ymm3,%ymm1,%ymm1                # c4 e2 f5 47 cb
    vpsllvq 0x12(%bx),%ymm1,%ymm1            # c4 e2 f5 47 4f 12
    vpsllvq 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 f5 47 8b 34 12
    vpsravd %ymm3,%ymm1,%ymm1                # c4 e2 75 46 cb
    vpsravd 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 46 4f 12
    vpsravd 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 46 8b 34 12
    vpblendd $0x12,%ymm3,%ymm1,%ymm1         # c4 e3 75 02 cb 12
    vpblendd $0x12,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 02 4f 12 12
    vpblendd $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 02 8b 34 12 12
    vcvtdq2pd %xmm3,%xmm1                    # c5 fa e6 cb
    vcvtdq2pd 0x12(%bx),%xmm1                # c5 fa e6 4f 12
    vcvtdq2pd 0x1234(%bp,%di),%xmm1          # c5 fa e6 8b 34 12
    vcvtdq2pd %xmm3,%ymm1                    # c5 fe e6 cb
    vcvtdq2pd 0x12(%bx),%ymm1                # c5 fe e6 4f 12
    vcvtdq2pd 0x1234(%bp,%di),%ymm1          # c5 fe e6 8b 34 12
    vcvtps2pd %xmm3,%xmm1                    # c5 f8 5a cb
    vcvtps2pd 0x12(%bx),%xmm1                # c5 f8 5a 4f 12
    vcvtps2pd 0x1234(%bp,%di),%xmm1          # c5 f8 5a 8b 34 12
    vcvtps2pd %xmm3,%ymm1                    # c5 fc 5a cb
    vcvtps2pd 0x12(%bx),%ymm1                # c5 fc 5a 4f 12
    vcvtps2pd 0x1234(%bp,%di),%ymm1          # c5 fc 5a 8b 34 12
    vcvtpd2ps %xmm3,%xmm1                    # c5 f9 5a cb
    vcvtpd2psx %xmm3,%xmm1                   # c5 f9 5a cb
    vcvtpd2psx (%bx,%si),%xmm1               # c5 f9 5a 08
    vcvtpd2psx 0x12(%bx),%xmm1               # c5 f9 5a 4f 12
    vcvtpd2psx 0x1234(%bp,%di),%xmm1         # c5 f9 5a 8b 34 12
    vcvtpd2ps %ymm3,%xmm1                    # c5 fd 5a cb
    vcvtpd2psy %ymm3,%xmm1                   # c5 fd 5a cb
    vcvtpd2psy (%bx,%si),%xmm1               # c5 fd 5a 08
    vcvtpd2psy 0x12(%bx),%xmm1               # c5 fd 5a 4f 12
    vcvtpd2psy 0x1234(%bp,%di),%xmm1         # c5 fd 5a 8b 34 12
    vcvtpd2dq %xmm3,%xmm1                    # c5 fb e6 cb
    vcvtpd2dqx %xmm3,%xmm1                   # c5 fb e6 cb
    vcvtpd2dqx (%bx,%si),%xmm1               # c5 fb e6 08
    vcvtpd2dqx 0x12(%bx),%xmm1               # c5 fb e6 4f 12
    vcvtpd2dqx 0x1234(%bp,%di),%xmm1         # c5 fb e6 8b 34 12
    vcvtpd2dq %ymm3,%xmm1                    # c5 ff e6 cb
    vcvtpd2dqy %ymm3,%xmm1                   # c5 ff e6 cb
    vcvtpd2dqy (%bx,%si),%xmm1               # c5 ff e6 08
    vcvtpd2dqy 0x12(%bx),%xmm1               # c5 ff e6 4f 12
    vcvtpd2dqy 0x1234(%bp,%di),%xmm1         # c5 ff e6 8b 34 12
    vcvttpd2dq %xmm3,%xmm1                   # c5 f9 e6 cb
    vcvttpd2dqx %xmm3,%xmm1                  # c5 f9 e6 cb
    vcvttpd2dqx (%bx,%si),%xmm1              # c5 f9 e6 08
    vcvttpd2dqx 0x12(%bx),%xmm1              # c5 f9 e6 4f 12
    vcvttpd2dqx 0x1234(%bp,%di),%xmm1        # c5 f9 e6 8b 34 12
    vcvttpd2dq %ymm3,%xmm1                   # c5 fd e6 cb
    vcvttpd2dqy %ymm3,%xmm1                  # c5 fd e6 cb
    vcvttpd2dqy (%bx,%si),%xmm1              # c5 fd e6 08
    vcvttpd2dqy 0x12(%bx),%xmm1              # c5 fd e6 4f 12
    vcvttpd2dqy 0x1234(%bp,%di),%xmm1        # c5 fd e6 8b 34 12
    vpmovsxbw %xmm3,%xmm1                    # c4 e2 79 20 cb
    vpmovsxbw 0x12(%bx),%xmm1                # c4 e2 79 20 4f 12
    vpmovsxbw 0x1234(%bp,%di),%xmm1          # c4 e2 79 20 8b 34 12
    vpmovsxbw %xmm3,%ymm1                    # c4 e2 7d 20 cb
    vpmovsxbw 0x12(%bx),%ymm1                # c4 e2 7d 20 4f 12
    vpmovsxbw 0x1234(%bp,%di),%ymm1          # c4 e2 7d 20 8b 34 12
    vpmovsxbd %xmm3,%xmm1                    # c4 e2 79 21 cb
    vpmovsxbd 0x12(%bx),%xmm1                # c4 e2 79 21 4f 12
    vpmovsxbd 0x1234(%bp,%di),%xmm1          # c4 e2 79 21 8b 34 12
    vpmovsxbd %xmm3,%ymm1                    # c4 e2 7d 21 cb
    vpmovsxbd 0x12(%bx),%ymm1                # c4 e2 7d 21 4f 12
    vpmovsxbd 0x1234(%bp,%di),%ymm1          # c4 e2 7d 21 8b 34 12
    vpmovsxbq %xmm3,%xmm1                    # c4 e2 79 22 cb
    vpmovsxbq 0x12(%bx),%xmm1                # c4 e2 79 22 4f 12
    vpmovsxbq 0x1234(%bp,%di),%xmm1          # c4 e2 79 22 8b 34 12
    vpmovsxbq %xmm3,%ymm1                    # c4 e2 7d 22 cb
    vpmovsxbq 0x12(%bx),%ymm1                # c4 e2 7d 22 4f 12
    vpmovsxbq 0x1234(%bp,%di),%ymm1          # c4 e2 7d 22 8b 34 12
    vpmovsxwd %xmm3,%xmm1                    # c4 e2 79 23 cb
    vpmovsxwd 0x12(%bx),%xmm1                # c4 e2 79 23 4f 12
    vpmovsxwd 0x1234(%bp,%di),%xmm1          # c4 e2 79 23 8b 34 12
    vpmovsxwd %xmm3,%ymm1                    # c4 e2 7d 23 cb
    vpmovsxwd 0x12(%bx),%ymm1                # c4 e2 7d 23 4f 12
    vpmovsxwd 0x1234(%bp,%di),%ymm1          # c4 e2 7d 23 8b 34 12
    vpmovsxwq %xmm3,%xmm1                    # c4 e2 79 24 cb
    vpmovsxwq 0x12(%bx),%xmm1                # c4 e2 79 24 4f 12
    vpmovsxwq 0x1234(%bp,%di),%xmm1          # c4 e2 79 24 8b 34 12
    vpmovsxwq %xmm3,%ymm1                    # c4 e2 7d 24 cb
    vpmovsxwq 0x12(%bx),%ymm1                # c4 e2 7d 24 4f 12
    vpmovsxwq 0x1234(%bp,%di),%ymm1          # c4 e2 7d 24 8b 34 12
    vpmovsxdq %xmm3,%xmm1                    # c4 e2 79 25 cb
    vpmovsxdq 0x12(%bx),%xmm1                # c4 e2 79 25 4f 12
    vpmovsxdq 0x1234(%bp,%di),%xmm1          # c4 e2 79 25 8b 34 12
    vpmovsxdq %xmm3,%ymm1                    # c4 e2 7d 25 cb
    vpmovsxdq 0x12(%bx),%ymm1                # c4 e2 7d 25 4f 12
    vpmovsxdq 0x1234(%bp,%di),%ymm1          # c4 e2 7d 25 8b 34 12
    vpmovzxbw %xmm3,%xmm1                    # c4 e2 79 30 cb
    vpmovzxbw 0x12(%bx),%xmm1                # c4 e2 79 30 4f 12
    vpmovzxbw 0x1234(%bp,%di),%xmm1          # c4 e2 79 30 8b 34 12
    vpmovzxbw %xmm3,%ymm1                    # c4 e2 7d 30 cb
    vpmovzxbw 0x12(%bx),%ymm1                # c4 e2 7d 30 4f 12
    vpmovzxbw 0x1234(%bp,%di),%ymm1          # c4 e2 7d 30 8b 34 12
    vpmovzxbd %xmm3,%xmm1                    # c4 e2 79 31 cb
    vpmovzxbd 0x12(%bx),%xmm1                # c4 e2 79 31 4f 12
    vpmovzxbd 0x1234(%bp,%di),%xmm1          # c4 e2 79 31 8b 34 12
    vpmovzxbd %xmm3,%ymm1                    # c4 e2 7d 31 cb
    vpmovzxbd 0x12(%bx),%ymm1                # c4 e2 7d 31 4f 12
    vpmovzxbd 0x1234(%bp,%di),%ymm1          # c4 e2 7d 31 8b 34 12
    vpmovzxbq %xmm3,%xmm1                    # c4 e2 79 32 cb
    vpmovzxbq 0x12(%bx),%xmm1                # c4 e2 79 32 4f 12
    vpmovzxbq 0x1234(%bp,%di),%xmm1          # c4 e2 79 32 8b 34 12
    vpmovzxbq %xmm3,%ymm1                    # c4 e2 7d 32 cb
    vpmovzxbq 0x12(%bx),%ymm1                # c4 e2 7d 32 4f 12
    vpmovzxbq 0x1234(%bp,%di),%ymm1          # c4 e2 7d 32 8b 34 12
    vpmovzxwd %xmm3,%xmm1                    # c4 e2 79 33 cb
    vpmovzxwd 0x12(%bx),%xmm1                # c4 e2 79 33 4f 12
    vpmovzxwd 0x1234(%bp,%di),%xmm1          # c4 e2 79 33 8b 34 12
    vpmovzxwd %xmm3,%ymm1                    # c4 e2 7d 33 cb
    vpmovzxwd 0x12(%bx),%ymm1                # c4 e2 7d 33 4f 12
    vpmovzxwd 0x1234(%bp,%di),%ymm1          # c4 e2 7d 33 8b 34 12
    vpmovzxwq %xmm3,%xmm1                    # c4 e2 79 34 cb
    vpmovzxwq 0x12(%bx),%xmm1                # c4 e2 79 34 4f 12
    vpmovzxwq 0x1234(%bp,%di),%xmm1          # c4 e2 79 34 8b 34 12
    vpmovzxwq %xmm3,%ymm1                    # c4 e2 7d 34 cb
    vpmovzxwq 0x12(%bx),%ymm1                # c4 e2 7d 34 4f 12
    vpmovzxwq 0x1234(%bp,%di),%ymm1          # c4 e2 7d 34 8b 34 12
    vpmovzxdq %xmm3,%xmm1                    # c4 e2 79 35 cb
    vpmovzxdq 0x12(%bx),%xmm1                # c4 e2 79 35 4f 12
    vpmovzxdq 0x1234(%bp,%di),%xmm1          # c4 e2 79 35 8b 34 12
    vpmovzxdq %xmm3,%ymm1                    # c4 e2 7d 35 cb
    vpmovzxdq 0x12(%bx),%ymm1                # c4 e2 7d 35 4f 12
    vpmovzxdq 0x1234(%bp,%di),%ymm1          # c4 e2 7d 35 8b 34 12
    vaesenc %ymm3,%ymm1,%ymm1                # c4 e2 75 dc cb
    vaesenc 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 dc 4f 12
    vaesenc 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 dc 8b 34 12
    vaesenclast %ymm3,%ymm1,%ymm1            # c4 e2 75 dd cb
    vaesenclast 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 dd 4f 12
    vaesenclast 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 dd 8b 34 12
    vaesdec %ymm3,%ymm1,%ymm1                # c4 e2 75 de cb
    vaesdec 0x12(%bx),%ymm1,%ymm1            # c4 e2 75 de 4f 12
    vaesdec 0x1234(%bp,%di),%ymm1,%ymm1      # c4 e2 75 de 8b 34 12
    vaesdeclast %ymm3,%ymm1,%ymm1            # c4 e2 75 df cb
    vaesdeclast 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 df 4f 12
    vaesdeclast 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 df 8b 34 12
    vpclmulqdq $0x12,%ymm3,%ymm1,%ymm1       # c4 e3 75 44 cb 12
    vpclmulqdq $0x12,0x12(%bx),%ymm1,%ymm1   # c4 e3 75 44 4f 12 12
    vpclmulqdq $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 44 8b 34 12 12
    vgf2p8mulb %ymm3,%ymm1,%ymm1             # c4 e2 75 cf cb
    vgf2p8mulb 0x12(%bx),%ymm1,%ymm1         # c4 e2 75 cf 4f 12
    vgf2p8mulb 0x1234(%bp,%di),%ymm1,%ymm1   # c4 e2 75 cf 8b 34 12
    vgf2p8affineqb $0x12,%xmm3,%xmm1,%xmm1   # c4 e3 f1 ce cb 12
    vgf2p8affineqb $0x12,0x12(%bx),%xmm1,%xmm1 # c4 e3 f1 ce 4f 12 12
    vgf2p8affineqb $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 f1 ce 8b 34 12 12
    vgf2p8affineqb $0x12,%ymm3,%ymm1,%ymm1   # c4 e3 f5 ce cb 12
    vgf2p8affineqb $0x12,0x12(%bx),%ymm1,%ymm1 # c4 e3 f5 ce 4f 12 12
    vgf2p8affineqb $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 f5 ce 8b 34 12 12
    vgf2p8affineinvqb $0x12,%xmm3,%xmm1,%xmm1 # c4 e3 f1 cf cb 12
    vgf2p8affineinvqb $0x12,0x12(%bx),%xmm1,%xmm1 # c4 e3 f1 cf 4f 12 12
    vgf2p8affineinvqb $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 f1 cf 8b 34 12 12
    vgf2p8affineinvqb $0x12,%ymm3,%ymm1,%ymm1 # c4 e3 f5 cf cb 12
    vgf2p8affineinvqb $0x12,0x12(%bx),%ymm1,%ymm1 # c4 e3 f5 cf 4f 12 12
    vgf2p8affineinvqb $0x12,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 f5 cf 8b 34 12 12
    vpgatherdd %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 71 90 0c 20
    vpgatherdd %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 71 90 4c e8 12
    vpgatherdd %ymm1,(%eax,%ymm4,1),%ymm1    # 67 c4 e2 75 90 0c 20
    vpgatherdd %ymm1,0x12(%eax,%ymm5,8),%ymm1 # 67 c4 e2 75 90 4c e8 12
    vpgatherdq %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 f1 90 0c 20
    vpgatherdq %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 f1 90 4c e8 12
    vpgatherdq %ymm1,(%eax,%xmm4,1),%ymm1    # 67 c4 e2 f5 90 0c 20
    vpgatherdq %ymm1,0x12(%eax,%xmm5,8),%ymm1 # 67 c4 e2 f5 90 4c e8 12
    vpgatherqd %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 71 91 0c 20
    vpgatherqd %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 71 91 4c e8 12
    vpgatherqd %xmm1,(%eax,%ymm4,1),%xmm1    # 67 c4 e2 75 91 0c 20
    vpgatherqd %xmm1,0x12(%eax,%ymm5,8),%xmm1 # 67 c4 e2 75 91 4c e8 12
    vpgatherqq %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 f1 91 0c 20
    vpgatherqq %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 f1 91 4c e8 12
    vpgatherqq %ymm1,(%eax,%ymm4,1),%ymm1    # 67 c4 e2 f5 91 0c 20
    vpgatherqq %ymm1,0x12(%eax,%ymm5,8),%ymm1 # 67 c4 e2 f5 91 4c e8 12
    vgatherdps %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 71 92 0c 20
    vgatherdps %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 71 92 4c e8 12
    vgatherdps %ymm1,(%eax,%ymm4,1),%ymm1    # 67 c4 e2 75 92 0c 20
    vgatherdps %ymm1,0x12(%eax,%ymm5,8),%ymm1 # 67 c4 e2 75 92 4c e8 12
    vgatherdpd %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 f1 92 0c 20
    vgatherdpd %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 f1 92 4c e8 12
    vgatherdpd %ymm1,(%eax,%xmm4,1),%ymm1    # 67 c4 e2 f5 92 0c 20
    vgatherdpd %ymm1,0x12(%eax,%xmm5,8),%ymm1 # 67 c4 e2 f5 92 4c e8 12
    vgatherqps %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 71 93 0c 20
    vgatherqps %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 71 93 4c e8 12
    vgatherqps %xmm1,(%eax,%ymm4,1),%xmm1    # 67 c4 e2 75 93 0c 20
    vgatherqps %xmm1,0x12(%eax,%ymm5,8),%xmm1 # 67 c4 e2 75 93 4c e8 12
    vgatherqpd %xmm1,(%eax,%xmm4,1),%xmm1    # 67 c4 e2 f1 93 0c 20
    vgatherqpd %xmm1,0x12(%eax,%xmm5,8),%xmm1 # 67 c4 e2 f1 93 4c e8 12
    vgatherqpd %ymm1,(%eax,%ymm4,1),%ymm1    # 67 c4 e2 f5 93 0c 20
    vgatherqpd %ymm1,0x12(%eax,%ymm5,8),%ymm1 # 67 c4 e2 f5 93 4c e8 12
    vcvtph2ps %xmm3,%xmm1                    # c4 e2 79 13 cb
    vcvtph2ps 0x12(%bx),%xmm1                # c4 e2 79 13 4f 12
    vcvtph2ps 0x1234(%bp,%di),%xmm1          # c4 e2 79 13 8b 34 12
    vcvtph2ps %xmm3,%ymm1                    # c4 e2 7d 13 cb
    vcvtph2ps 0x12(%bx),%ymm1                # c4 e2 7d 13 4f 12
    vcvtph2ps 0x1234(%bp,%di),%ymm1          # c4 e2 7d 13 8b 34 12
    vcvtps2ph $0x12,%xmm1,%xmm3              # c4 e3 79 1d cb 12
    vcvtps2ph $0x12,%xmm1,0x12(%bx)          # c4 e3 79 1d 4f 12 12
    vcvtps2ph $0x12,%xmm1,0x1234(%bp,%di)    # c4 e3 79 1d 8b 34 12 12
    vcvtps2ph $0x12,%ymm1,%xmm3              # c4 e3 7d 1d cb 12
    vcvtps2ph $0x12,%ymm1,0x12(%bx)          # c4 e3 7d 1d 4f 12 12
    vcvtps2ph $0x12,%ymm1,0x1234(%bp,%di)    # c4 e3 7d 1d 8b 34 12 12
    vfmaddsub132ps %xmm3,%xmm1,%xmm1         # c4 e2 71 96 cb
    vfmaddsub132ps 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 96 4f 12
    vfmaddsub132ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 96 8b 34 12
    vfmaddsub132pd %xmm3,%xmm1,%xmm1         # c4 e2 f1 96 cb
    vfmaddsub132pd 0x12(%bx),%xmm1,%xmm1     # c4 e2 f1 96 4f 12
    vfmaddsub132pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 96 8b 34 12
    vfmaddsub213ps %xmm3,%xmm1,%xmm1         # c4 e2 71 a6 cb
    vfmaddsub213ps 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 a6 4f 12
    vfmaddsub213ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 a6 8b 34 12
    vfmaddsub213pd %xmm3,%xmm1,%xmm1         # c4 e2 f1 a6 cb
    vfmaddsub213pd 0x12(%bx),%xmm1,%xmm1     # c4 e2 f1 a6 4f 12
    vfmaddsub213pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 a6 8b 34 12
    vfmaddsub231ps %xmm3,%xmm1,%xmm1         # c4 e2 71 b6 cb
    vfmaddsub231ps 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 b6 4f 12
    vfmaddsub231ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 b6 8b 34 12
    vfmaddsub231pd %xmm3,%xmm1,%xmm1         # c4 e2 f1 b6 cb
    vfmaddsub231pd 0x12(%bx),%xmm1,%xmm1     # c4 e2 f1 b6 4f 12
    vfmaddsub231pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 b6 8b 34 12
    vfmsubadd132ps %xmm3,%xmm1,%xmm1         # c4 e2 71 97 cb
    vfmsubadd132ps 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 97 4f 12
    vfmsubadd132ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 97 8b 34 12
    vfmsubadd132pd %xmm3,%xmm1,%xmm1         # c4 e2 f1 97 cb
    vfmsubadd132pd 0x12(%bx),%xmm1,%xmm1     # c4 e2 f1 97 4f 12
    vfmsubadd132pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 97 8b 34 12
    vfmsubadd213ps %xmm3,%xmm1,%xmm1         # c4 e2 71 a7 cb
    vfmsubadd213ps 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 a7 4f 12
    vfmsubadd213ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 a7 8b 34 12
    vfmsubadd213pd %xmm3,%xmm1,%xmm1         # c4 e2 f1 a7 cb
    vfmsubadd213pd 0x12(%bx),%xmm1,%xmm1     # c4 e2 f1 a7 4f 12
    vfmsubadd213pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 a7 8b 34 12
    vfmsubadd231ps %xmm3,%xmm1,%xmm1         # c4 e2 71 b7 cb
    vfmsubadd231ps 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 b7 4f 12
    vfmsubadd231ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 b7 8b 34 12
    vfmsubadd231pd %xmm3,%xmm1,%xmm1         # c4 e2 f1 b7 cb
    vfmsubadd231pd 0x12(%bx),%xmm1,%xmm1     # c4 e2 f1 b7 4f 12
    vfmsubadd231pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 b7 8b 34 12
    vfmadd132ps %xmm3,%xmm1,%xmm1            # c4 e2 71 98 cb
    vfmadd132ps 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 98 4f 12
    vfmadd132ps 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 98 8b 34 12
    vfmadd132pd %xmm3,%xmm1,%xmm1            # c4 e2 f1 98 cb
    vfmadd132pd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 98 4f 12
    vfmadd132pd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 98 8b 34 12
    vfmadd213ps %xmm3,%xmm1,%xmm1            # c4 e2 71 a8 cb
    vfmadd213ps 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 a8 4f 12
    vfmadd213ps 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 a8 8b 34 12
    vfmadd213pd %xmm3,%xmm1,%xmm1            # c4 e2 f1 a8 cb
    vfmadd213pd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 a8 4f 12
    vfmadd213pd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 a8 8b 34 12
    vfmadd231ps %xmm3,%xmm1,%xmm1            # c4 e2 71 b8 cb
    vfmadd231ps 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 b8 4f 12
    vfmadd231ps 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 b8 8b 34 12
    vfmadd231pd %xmm3,%xmm1,%xmm1            # c4 e2 f1 b8 cb
    vfmadd231pd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 b8 4f 12
    vfmadd231pd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 b8 8b 34 12
    vfmsub132ps %xmm3,%xmm1,%xmm1            # c4 e2 71 9a cb
    vfmsub132ps 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 9a 4f 12
    vfmsub132ps 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 9a 8b 34 12
    vfmsub132pd %xmm3,%xmm1,%xmm1            # c4 e2 f1 9a cb
    vfmsub132pd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 9a 4f 12
    vfmsub132pd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 9a 8b 34 12
    vfmsub213ps %xmm3,%xmm1,%xmm1            # c4 e2 71 aa cb
    vfmsub213ps 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 aa 4f 12
    vfmsub213ps 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 aa 8b 34 12
    vfmsub213pd %xmm3,%xmm1,%xmm1            # c4 e2 f1 aa cb
    vfmsub213pd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 aa 4f 12
    vfmsub213pd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 aa 8b 34 12
    vfmsub231ps %xmm3,%xmm1,%xmm1            # c4 e2 71 ba cb
    vfmsub231ps 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 ba 4f 12
    vfmsub231ps 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 ba 8b 34 12
    vfmsub231pd %xmm3,%xmm1,%xmm1            # c4 e2 f1 ba cb
    vfmsub231pd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 ba 4f 12
    vfmsub231pd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 ba 8b 34 12
    vfnmadd132ps %xmm3,%xmm1,%xmm1           # c4 e2 71 9c cb
    vfnmadd132ps 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 9c 4f 12
    vfnmadd132ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 9c 8b 34 12
    vfnmadd132pd %xmm3,%xmm1,%xmm1           # c4 e2 f1 9c cb
    vfnmadd132pd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 9c 4f 12
    vfnmadd132pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 9c 8b 34 12
    vfnmadd213ps %xmm3,%xmm1,%xmm1           # c4 e2 71 ac cb
    vfnmadd213ps 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 ac 4f 12
    vfnmadd213ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 ac 8b 34 12
    vfnmadd213pd %xmm3,%xmm1,%xmm1           # c4 e2 f1 ac cb
    vfnmadd213pd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 ac 4f 12
    vfnmadd213pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 ac 8b 34 12
    vfnmadd231ps %xmm3,%xmm1,%xmm1           # c4 e2 71 bc cb
    vfnmadd231ps 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 bc 4f 12
    vfnmadd231ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 bc 8b 34 12
    vfnmadd231pd %xmm3,%xmm1,%xmm1           # c4 e2 f1 bc cb
    vfnmadd231pd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 bc 4f 12
    vfnmadd231pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 bc 8b 34 12
    vfnmsub132ps %xmm3,%xmm1,%xmm1           # c4 e2 71 9e cb
    vfnmsub132ps 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 9e 4f 12
    vfnmsub132ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 9e 8b 34 12
    vfnmsub132pd %xmm3,%xmm1,%xmm1           # c4 e2 f1 9e cb
    vfnmsub132pd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 9e 4f 12
    vfnmsub132pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 9e 8b 34 12
    vfnmsub213ps %xmm3,%xmm1,%xmm1           # c4 e2 71 ae cb
    vfnmsub213ps 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 ae 4f 12
    vfnmsub213ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 ae 8b 34 12
    vfnmsub213pd %xmm3,%xmm1,%xmm1           # c4 e2 f1 ae cb
    vfnmsub213pd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 ae 4f 12
    vfnmsub213pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 ae 8b 34 12
    vfnmsub231ps %xmm3,%xmm1,%xmm1           # c4 e2 71 be cb
    vfnmsub231ps 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 be 4f 12
    vfnmsub231ps 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 be 8b 34 12
    vfnmsub231pd %xmm3,%xmm1,%xmm1           # c4 e2 f1 be cb
    vfnmsub231pd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 be 4f 12
    vfnmsub231pd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 be 8b 34 12
    vfmaddsub132ps %ymm3,%ymm1,%ymm1         # c4 e2 75 96 cb
    vfmaddsub132ps 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 96 4f 12
    vfmaddsub132ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 96 8b 34 12
    vfmaddsub132pd %ymm3,%ymm1,%ymm1         # c4 e2 f5 96 cb
    vfmaddsub132pd 0x12(%bx),%ymm1,%ymm1     # c4 e2 f5 96 4f 12
    vfmaddsub132pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 96 8b 34 12
    vfmaddsub213ps %ymm3,%ymm1,%ymm1         # c4 e2 75 a6 cb
    vfmaddsub213ps 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 a6 4f 12
    vfmaddsub213ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 a6 8b 34 12
    vfmaddsub213pd %ymm3,%ymm1,%ymm1         # c4 e2 f5 a6 cb
    vfmaddsub213pd 0x12(%bx),%ymm1,%ymm1     # c4 e2 f5 a6 4f 12
    vfmaddsub213pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 a6 8b 34 12
    vfmaddsub231ps %ymm3,%ymm1,%ymm1         # c4 e2 75 b6 cb
    vfmaddsub231ps 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 b6 4f 12
    vfmaddsub231ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 b6 8b 34 12
    vfmaddsub231pd %ymm3,%ymm1,%ymm1         # c4 e2 f5 b6 cb
    vfmaddsub231pd 0x12(%bx),%ymm1,%ymm1     # c4 e2 f5 b6 4f 12
    vfmaddsub231pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 b6 8b 34 12
    vfmsubadd132ps %ymm3,%ymm1,%ymm1         # c4 e2 75 97 cb
    vfmsubadd132ps 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 97 4f 12
    vfmsubadd132ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 97 8b 34 12
    vfmsubadd132pd %ymm3,%ymm1,%ymm1         # c4 e2 f5 97 cb
    vfmsubadd132pd 0x12(%bx),%ymm1,%ymm1     # c4 e2 f5 97 4f 12
    vfmsubadd132pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 97 8b 34 12
    vfmsubadd213ps %ymm3,%ymm1,%ymm1         # c4 e2 75 a7 cb
    vfmsubadd213ps 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 a7 4f 12
    vfmsubadd213ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 a7 8b 34 12
    vfmsubadd213pd %ymm3,%ymm1,%ymm1         # c4 e2 f5 a7 cb
    vfmsubadd213pd 0x12(%bx),%ymm1,%ymm1     # c4 e2 f5 a7 4f 12
    vfmsubadd213pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 a7 8b 34 12
    vfmsubadd231ps %ymm3,%ymm1,%ymm1         # c4 e2 75 b7 cb
    vfmsubadd231ps 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 b7 4f 12
    vfmsubadd231ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 b7 8b 34 12
    vfmsubadd231pd %ymm3,%ymm1,%ymm1         # c4 e2 f5 b7 cb
    vfmsubadd231pd 0x12(%bx),%ymm1,%ymm1     # c4 e2 f5 b7 4f 12
    vfmsubadd231pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 b7 8b 34 12
    vfmadd132ps %ymm3,%ymm1,%ymm1            # c4 e2 75 98 cb
    vfmadd132ps 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 98 4f 12
    vfmadd132ps 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 98 8b 34 12
    vfmadd132pd %ymm3,%ymm1,%ymm1            # c4 e2 f5 98 cb
    vfmadd132pd 0x12(%bx),%ymm1,%ymm1        # c4 e2 f5 98 4f 12
    vfmadd132pd 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 f5 98 8b 34 12
    vfmadd213ps %ymm3,%ymm1,%ymm1            # c4 e2 75 a8 cb
    vfmadd213ps 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 a8 4f 12
    vfmadd213ps 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 a8 8b 34 12
    vfmadd213pd %ymm3,%ymm1,%ymm1            # c4 e2 f5 a8 cb
    vfmadd213pd 0x12(%bx),%ymm1,%ymm1        # c4 e2 f5 a8 4f 12
    vfmadd213pd 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 f5 a8 8b 34 12
    vfmadd231ps %ymm3,%ymm1,%ymm1            # c4 e2 75 b8 cb
    vfmadd231ps 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 b8 4f 12
    vfmadd231ps 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 b8 8b 34 12
    vfmadd231pd %ymm3,%ymm1,%ymm1            # c4 e2 f5 b8 cb
    vfmadd231pd 0x12(%bx),%ymm1,%ymm1        # c4 e2 f5 b8 4f 12
    vfmadd231pd 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 f5 b8 8b 34 12
    vfmsub132ps %ymm3,%ymm1,%ymm1            # c4 e2 75 9a cb
    vfmsub132ps 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 9a 4f 12
    vfmsub132ps 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 9a 8b 34 12
    vfmsub132pd %ymm3,%ymm1,%ymm1            # c4 e2 f5 9a cb
    vfmsub132pd 0x12(%bx),%ymm1,%ymm1        # c4 e2 f5 9a 4f 12
    vfmsub132pd 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 f5 9a 8b 34 12
    vfmsub213ps %ymm3,%ymm1,%ymm1            # c4 e2 75 aa cb
    vfmsub213ps 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 aa 4f 12
    vfmsub213ps 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 aa 8b 34 12
    vfmsub213pd %ymm3,%ymm1,%ymm1            # c4 e2 f5 aa cb
    vfmsub213pd 0x12(%bx),%ymm1,%ymm1        # c4 e2 f5 aa 4f 12
    vfmsub213pd 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 f5 aa 8b 34 12
    vfmsub231ps %ymm3,%ymm1,%ymm1            # c4 e2 75 ba cb
    vfmsub231ps 0x12(%bx),%ymm1,%ymm1        # c4 e2 75 ba 4f 12
    vfmsub231ps 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 75 ba 8b 34 12
    vfmsub231pd %ymm3,%ymm1,%ymm1            # c4 e2 f5 ba cb
    vfmsub231pd 0x12(%bx),%ymm1,%ymm1        # c4 e2 f5 ba 4f 12
    vfmsub231pd 0x1234(%bp,%di),%ymm1,%ymm1  # c4 e2 f5 ba 8b 34 12
    vfnmadd132ps %ymm3,%ymm1,%ymm1           # c4 e2 75 9c cb
    vfnmadd132ps 0x12(%bx),%ymm1,%ymm1       # c4 e2 75 9c 4f 12
    vfnmadd132ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 9c 8b 34 12
    vfnmadd132pd %ymm3,%ymm1,%ymm1           # c4 e2 f5 9c cb
    vfnmadd132pd 0x12(%bx),%ymm1,%ymm1       # c4 e2 f5 9c 4f 12
    vfnmadd132pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 9c 8b 34 12
    vfnmadd213ps %ymm3,%ymm1,%ymm1           # c4 e2 75 ac cb
    vfnmadd213ps 0x12(%bx),%ymm1,%ymm1       # c4 e2 75 ac 4f 12
    vfnmadd213ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 ac 8b 34 12
    vfnmadd213pd %ymm3,%ymm1,%ymm1           # c4 e2 f5 ac cb
    vfnmadd213pd 0x12(%bx),%ymm1,%ymm1       # c4 e2 f5 ac 4f 12
    vfnmadd213pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 ac 8b 34 12
    vfnmadd231ps %ymm3,%ymm1,%ymm1           # c4 e2 75 bc cb
    vfnmadd231ps 0x12(%bx),%ymm1,%ymm1       # c4 e2 75 bc 4f 12
    vfnmadd231ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 bc 8b 34 12
    vfnmadd231pd %ymm3,%ymm1,%ymm1           # c4 e2 f5 bc cb
    vfnmadd231pd 0x12(%bx),%ymm1,%ymm1       # c4 e2 f5 bc 4f 12
    vfnmadd231pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 bc 8b 34 12
    vfnmsub132ps %ymm3,%ymm1,%ymm1           # c4 e2 75 9e cb
    vfnmsub132ps 0x12(%bx),%ymm1,%ymm1       # c4 e2 75 9e 4f 12
    vfnmsub132ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 9e 8b 34 12
    vfnmsub132pd %ymm3,%ymm1,%ymm1           # c4 e2 f5 9e cb
    vfnmsub132pd 0x12(%bx),%ymm1,%ymm1       # c4 e2 f5 9e 4f 12
    vfnmsub132pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 9e 8b 34 12
    vfnmsub213ps %ymm3,%ymm1,%ymm1           # c4 e2 75 ae cb
    vfnmsub213ps 0x12(%bx),%ymm1,%ymm1       # c4 e2 75 ae 4f 12
    vfnmsub213ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 ae 8b 34 12
    vfnmsub213pd %ymm3,%ymm1,%ymm1           # c4 e2 f5 ae cb
    vfnmsub213pd 0x12(%bx),%ymm1,%ymm1       # c4 e2 f5 ae 4f 12
    vfnmsub213pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 ae 8b 34 12
    vfnmsub231ps %ymm3,%ymm1,%ymm1           # c4 e2 75 be cb
    vfnmsub231ps 0x12(%bx),%ymm1,%ymm1       # c4 e2 75 be 4f 12
    vfnmsub231ps 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 be 8b 34 12
    vfnmsub231pd %ymm3,%ymm1,%ymm1           # c4 e2 f5 be cb
    vfnmsub231pd 0x12(%bx),%ymm1,%ymm1       # c4 e2 f5 be 4f 12
    vfnmsub231pd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 be 8b 34 12
    vfmadd132ss %xmm3,%xmm1,%xmm1            # c4 e2 71 99 cb
    vfmadd132ss 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 99 4f 12
    vfmadd132ss 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 99 8b 34 12
    vfmadd132sd %xmm3,%xmm1,%xmm1            # c4 e2 f1 99 cb
    vfmadd132sd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 99 4f 12
    vfmadd132sd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 99 8b 34 12
    vfmadd213ss %xmm3,%xmm1,%xmm1            # c4 e2 71 a9 cb
    vfmadd213ss 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 a9 4f 12
    vfmadd213ss 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 a9 8b 34 12
    vfmadd213sd %xmm3,%xmm1,%xmm1            # c4 e2 f1 a9 cb
    vfmadd213sd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 a9 4f 12
    vfmadd213sd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 a9 8b 34 12
    vfmadd231ss %xmm3,%xmm1,%xmm1            # c4 e2 71 b9 cb
    vfmadd231ss 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 b9 4f 12
    vfmadd231ss 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 b9 8b 34 12
    vfmadd231sd %xmm3,%xmm1,%xmm1            # c4 e2 f1 b9 cb
    vfmadd231sd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 b9 4f 12
    vfmadd231sd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 b9 8b 34 12
    vfmsub132ss %xmm3,%xmm1,%xmm1            # c4 e2 71 9b cb
    vfmsub132ss 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 9b 4f 12
    vfmsub132ss 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 9b 8b 34 12
    vfmsub132sd %xmm3,%xmm1,%xmm1            # c4 e2 f1 9b cb
    vfmsub132sd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 9b 4f 12
    vfmsub132sd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 9b 8b 34 12
    vfmsub213ss %xmm3,%xmm1,%xmm1            # c4 e2 71 ab cb
    vfmsub213ss 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 ab 4f 12
    vfmsub213ss 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 ab 8b 34 12
    vfmsub213sd %xmm3,%xmm1,%xmm1            # c4 e2 f1 ab cb
    vfmsub213sd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 ab 4f 12
    vfmsub213sd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 ab 8b 34 12
    vfmsub231ss %xmm3,%xmm1,%xmm1            # c4 e2 71 bb cb
    vfmsub231ss 0x12(%bx),%xmm1,%xmm1        # c4 e2 71 bb 4f 12
    vfmsub231ss 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 71 bb 8b 34 12
    vfmsub231sd %xmm3,%xmm1,%xmm1            # c4 e2 f1 bb cb
    vfmsub231sd 0x12(%bx),%xmm1,%xmm1        # c4 e2 f1 bb 4f 12
    vfmsub231sd 0x1234(%bp,%di),%xmm1,%xmm1  # c4 e2 f1 bb 8b 34 12
    vfnmadd132ss %xmm3,%xmm1,%xmm1           # c4 e2 71 9d cb
    vfnmadd132ss 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 9d 4f 12
    vfnmadd132ss 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 9d 8b 34 12
    vfnmadd132sd %xmm3,%xmm1,%xmm1           # c4 e2 f1 9d cb
    vfnmadd132sd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 9d 4f 12
    vfnmadd132sd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 9d 8b 34 12
    vfnmadd213ss %xmm3,%xmm1,%xmm1           # c4 e2 71 ad cb
    vfnmadd213ss 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 ad 4f 12
    vfnmadd213ss 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 ad 8b 34 12
    vfnmadd213sd %xmm3,%xmm1,%xmm1           # c4 e2 f1 ad cb
    vfnmadd213sd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 ad 4f 12
    vfnmadd213sd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 ad 8b 34 12
    vfnmadd231ss %xmm3,%xmm1,%xmm1           # c4 e2 71 bd cb
    vfnmadd231ss 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 bd 4f 12
    vfnmadd231ss 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 bd 8b 34 12
    vfnmadd231sd %xmm3,%xmm1,%xmm1           # c4 e2 f1 bd cb
    vfnmadd231sd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 bd 4f 12
    vfnmadd231sd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 bd 8b 34 12
    vfnmsub132ss %xmm3,%xmm1,%xmm1           # c4 e2 71 9f cb
    vfnmsub132ss 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 9f 4f 12
    vfnmsub132ss 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 9f 8b 34 12
    vfnmsub132sd %xmm3,%xmm1,%xmm1           # c4 e2 f1 9f cb
    vfnmsub132sd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 9f 4f 12
    vfnmsub132sd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 9f 8b 34 12
    vfnmsub213ss %xmm3,%xmm1,%xmm1           # c4 e2 71 af cb
    vfnmsub213ss 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 af 4f 12
    vfnmsub213ss 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 af 8b 34 12
    vfnmsub213sd %xmm3,%xmm1,%xmm1           # c4 e2 f1 af cb
    vfnmsub213sd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 af 4f 12
    vfnmsub213sd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 af 8b 34 12
    vfnmsub231ss %xmm3,%xmm1,%xmm1           # c4 e2 71 bf cb
    vfnmsub231ss 0x12(%bx),%xmm1,%xmm1       # c4 e2 71 bf 4f 12
    vfnmsub231ss 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 bf 8b 34 12
    vfnmsub231sd %xmm3,%xmm1,%xmm1           # c4 e2 f1 bf cb
    vfnmsub231sd 0x12(%bx),%xmm1,%xmm1       # c4 e2 f1 bf 4f 12
    vfnmsub231sd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 bf 8b 34 12
    vfmaddsubps %xmm3,%xmm1,%xmm1,%xmm1      # c4 e3 f1 5c cb 10
    vfmaddsubps 0x12(%bx),%xmm1,%xmm1,%xmm1  # c4 e3 f1 5c 4f 12 10
    vfmaddsubps 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 5c 8b 34 12 10
    vfmaddsubps %xmm1,%xmm3,%xmm1,%xmm1      # c4 e3 f1 5c c9 30
    vfmaddsubps %xmm1,0x12(%bx),%xmm1,%xmm1  # c4 e3 71 5c 4f 12 10
    vfmaddsubps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 5c 8b 34 12 10
    vfmaddsubps %ymm3,%ymm1,%ymm1,%ymm1      # c4 e3 f5 5c cb 10
    vfmaddsubps 0x12(%bx),%ymm1,%ymm1,%ymm1  # c4 e3 f5 5c 4f 12 10
    vfmaddsubps 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 5c 8b 34 12 10
    vfmaddsubps %ymm1,%ymm3,%ymm1,%ymm1      # c4 e3 f5 5c c9 30
    vfmaddsubps %ymm1,0x12(%bx),%ymm1,%ymm1  # c4 e3 75 5c 4f 12 10
    vfmaddsubps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 5c 8b 34 12 10
    vfmaddsubpd %xmm3,%xmm1,%xmm1,%xmm1      # c4 e3 f1 5d cb 10
    vfmaddsubpd 0x12(%bx),%xmm1,%xmm1,%xmm1  # c4 e3 f1 5d 4f 12 10
    vfmaddsubpd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 5d 8b 34 12 10
    vfmaddsubpd %xmm1,%xmm3,%xmm1,%xmm1      # c4 e3 f1 5d c9 30
    vfmaddsubpd %xmm1,0x12(%bx),%xmm1,%xmm1  # c4 e3 71 5d 4f 12 10
    vfmaddsubpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 5d 8b 34 12 10
    vfmaddsubpd %ymm3,%ymm1,%ymm1,%ymm1      # c4 e3 f5 5d cb 10
    vfmaddsubpd 0x12(%bx),%ymm1,%ymm1,%ymm1  # c4 e3 f5 5d 4f 12 10
    vfmaddsubpd 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 5d 8b 34 12 10
    vfmaddsubpd %ymm1,%ymm3,%ymm1,%ymm1      # c4 e3 f5 5d c9 30
    vfmaddsubpd %ymm1,0x12(%bx),%ymm1,%ymm1  # c4 e3 75 5d 4f 12 10
    vfmaddsubpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 5d 8b 34 12 10
    vfmsubaddps %xmm3,%xmm1,%xmm1,%xmm1      # c4 e3 f1 5e cb 10
    vfmsubaddps 0x12(%bx),%xmm1,%xmm1,%xmm1  # c4 e3 f1 5e 4f 12 10
    vfmsubaddps 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 5e 8b 34 12 10
    vfmsubaddps %xmm1,%xmm3,%xmm1,%xmm1      # c4 e3 f1 5e c9 30
    vfmsubaddps %xmm1,0x12(%bx),%xmm1,%xmm1  # c4 e3 71 5e 4f 12 10
    vfmsubaddps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 5e 8b 34 12 10
    vfmsubaddps %ymm3,%ymm1,%ymm1,%ymm1      # c4 e3 f5 5e cb 10
    vfmsubaddps 0x12(%bx),%ymm1,%ymm1,%ymm1  # c4 e3 f5 5e 4f 12 10
    vfmsubaddps 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 5e 8b 34 12 10
    vfmsubaddps %ymm1,%ymm3,%ymm1,%ymm1      # c4 e3 f5 5e c9 30
    vfmsubaddps %ymm1,0x12(%bx),%ymm1,%ymm1  # c4 e3 75 5e 4f 12 10
    vfmsubaddps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 5e 8b 34 12 10
    vfmsubaddpd %xmm3,%xmm1,%xmm1,%xmm1      # c4 e3 f1 5f cb 10
    vfmsubaddpd 0x12(%bx),%xmm1,%xmm1,%xmm1  # c4 e3 f1 5f 4f 12 10
    vfmsubaddpd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 5f 8b 34 12 10
    vfmsubaddpd %xmm1,%xmm3,%xmm1,%xmm1      # c4 e3 f1 5f c9 30
    vfmsubaddpd %xmm1,0x12(%bx),%xmm1,%xmm1  # c4 e3 71 5f 4f 12 10
    vfmsubaddpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 5f 8b 34 12 10
    vfmsubaddpd %ymm3,%ymm1,%ymm1,%ymm1      # c4 e3 f5 5f cb 10
    vfmsubaddpd 0x12(%bx),%ymm1,%ymm1,%ymm1  # c4 e3 f5 5f 4f 12 10
    vfmsubaddpd 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 5f 8b 34 12 10
    vfmsubaddpd %ymm1,%ymm3,%ymm1,%ymm1      # c4 e3 f5 5f c9 30
    vfmsubaddpd %ymm1,0x12(%bx),%ymm1,%ymm1  # c4 e3 75 5f 4f 12 10
    vfmsubaddpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 5f 8b 34 12 10
    vfmaddps %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 68 cb 10
    vfmaddps 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 68 4f 12 10
    vfmaddps 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 68 8b 34 12 10
    vfmaddps %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 68 c9 30
    vfmaddps %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 68 4f 12 10
    vfmaddps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 68 8b 34 12 10
    vfmaddps %ymm3,%ymm1,%ymm1,%ymm1         # c4 e3 f5 68 cb 10
    vfmaddps 0x12(%bx),%ymm1,%ymm1,%ymm1     # c4 e3 f5 68 4f 12 10
    vfmaddps 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 68 8b 34 12 10
    vfmaddps %ymm1,%ymm3,%ymm1,%ymm1         # c4 e3 f5 68 c9 30
    vfmaddps %ymm1,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 68 4f 12 10
    vfmaddps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 68 8b 34 12 10
    vfmaddpd %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 69 cb 10
    vfmaddpd 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 69 4f 12 10
    vfmaddpd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 69 8b 34 12 10
    vfmaddpd %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 69 c9 30
    vfmaddpd %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 69 4f 12 10
    vfmaddpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 69 8b 34 12 10
    vfmaddpd %ymm3,%ymm1,%ymm1,%ymm1         # c4 e3 f5 69 cb 10
    vfmaddpd 0x12(%bx),%ymm1,%ymm1,%ymm1     # c4 e3 f5 69 4f 12 10
    vfmaddpd 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 69 8b 34 12 10
    vfmaddpd %ymm1,%ymm3,%ymm1,%ymm1         # c4 e3 f5 69 c9 30
    vfmaddpd %ymm1,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 69 4f 12 10
    vfmaddpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 69 8b 34 12 10
    vfmaddss %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 6a cb 10
    vfmaddss 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 6a 4f 12 10
    vfmaddss 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 6a 8b 34 12 10
    vfmaddss %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 6a c9 30
    vfmaddss %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 6a 4f 12 10
    vfmaddss %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 6a 8b 34 12 10
    vfmaddsd %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 6b cb 10
    vfmaddsd 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 6b 4f 12 10
    vfmaddsd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 6b 8b 34 12 10
    vfmaddsd %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 6b c9 30
    vfmaddsd %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 6b 4f 12 10
    vfmaddsd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 6b 8b 34 12 10
    vfmsubps %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 6c cb 10
    vfmsubps 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 6c 4f 12 10
    vfmsubps 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 6c 8b 34 12 10
    vfmsubps %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 6c c9 30
    vfmsubps %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 6c 4f 12 10
    vfmsubps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 6c 8b 34 12 10
    vfmsubps %ymm3,%ymm1,%ymm1,%ymm1         # c4 e3 f5 6c cb 10
    vfmsubps 0x12(%bx),%ymm1,%ymm1,%ymm1     # c4 e3 f5 6c 4f 12 10
    vfmsubps 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 6c 8b 34 12 10
    vfmsubps %ymm1,%ymm3,%ymm1,%ymm1         # c4 e3 f5 6c c9 30
    vfmsubps %ymm1,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 6c 4f 12 10
    vfmsubps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 6c 8b 34 12 10
    vfmsubpd %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 6d cb 10
    vfmsubpd 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 6d 4f 12 10
    vfmsubpd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 6d 8b 34 12 10
    vfmsubpd %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 6d c9 30
    vfmsubpd %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 6d 4f 12 10
    vfmsubpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 6d 8b 34 12 10
    vfmsubpd %ymm3,%ymm1,%ymm1,%ymm1         # c4 e3 f5 6d cb 10
    vfmsubpd 0x12(%bx),%ymm1,%ymm1,%ymm1     # c4 e3 f5 6d 4f 12 10
    vfmsubpd 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 6d 8b 34 12 10
    vfmsubpd %ymm1,%ymm3,%ymm1,%ymm1         # c4 e3 f5 6d c9 30
    vfmsubpd %ymm1,0x12(%bx),%ymm1,%ymm1     # c4 e3 75 6d 4f 12 10
    vfmsubpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 6d 8b 34 12 10
    vfmsubss %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 6e cb 10
    vfmsubss 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 6e 4f 12 10
    vfmsubss 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 6e 8b 34 12 10
    vfmsubss %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 6e c9 30
    vfmsubss %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 6e 4f 12 10
    vfmsubss %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 6e 8b 34 12 10
    vfmsubsd %xmm3,%xmm1,%xmm1,%xmm1         # c4 e3 f1 6f cb 10
    vfmsubsd 0x12(%bx),%xmm1,%xmm1,%xmm1     # c4 e3 f1 6f 4f 12 10
    vfmsubsd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 6f 8b 34 12 10
    vfmsubsd %xmm1,%xmm3,%xmm1,%xmm1         # c4 e3 f1 6f c9 30
    vfmsubsd %xmm1,0x12(%bx),%xmm1,%xmm1     # c4 e3 71 6f 4f 12 10
    vfmsubsd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 6f 8b 34 12 10
    vfnmaddps %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 78 cb 10
    vfnmaddps 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 78 4f 12 10
    vfnmaddps 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 78 8b 34 12 10
    vfnmaddps %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 78 c9 30
    vfnmaddps %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 78 4f 12 10
    vfnmaddps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 78 8b 34 12 10
    vfnmaddps %ymm3,%ymm1,%ymm1,%ymm1        # c4 e3 f5 78 cb 10
    vfnmaddps 0x12(%bx),%ymm1,%ymm1,%ymm1    # c4 e3 f5 78 4f 12 10
    vfnmaddps 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 78 8b 34 12 10
    vfnmaddps %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 f5 78 c9 30
    vfnmaddps %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 78 4f 12 10
    vfnmaddps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 78 8b 34 12 10
    vfnmaddpd %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 79 cb 10
    vfnmaddpd 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 79 4f 12 10
    vfnmaddpd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 79 8b 34 12 10
    vfnmaddpd %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 79 c9 30
    vfnmaddpd %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 79 4f 12 10
    vfnmaddpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 79 8b 34 12 10
    vfnmaddpd %ymm3,%ymm1,%ymm1,%ymm1        # c4 e3 f5 79 cb 10
    vfnmaddpd 0x12(%bx),%ymm1,%ymm1,%ymm1    # c4 e3 f5 79 4f 12 10
    vfnmaddpd 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 79 8b 34 12 10
    vfnmaddpd %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 f5 79 c9 30
    vfnmaddpd %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 79 4f 12 10
    vfnmaddpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 79 8b 34 12 10
    vfnmaddss %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 7a cb 10
    vfnmaddss 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 7a 4f 12 10
    vfnmaddss 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 7a 8b 34 12 10
    vfnmaddss %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 7a c9 30
    vfnmaddss %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 7a 4f 12 10
    vfnmaddss %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 7a 8b 34 12 10
    vfnmaddsd %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 7b cb 10
    vfnmaddsd 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 7b 4f 12 10
    vfnmaddsd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 7b 8b 34 12 10
    vfnmaddsd %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 7b c9 30
    vfnmaddsd %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 7b 4f 12 10
    vfnmaddsd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 7b 8b 34 12 10
    vfnmsubps %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 7c cb 10
    vfnmsubps 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 7c 4f 12 10
    vfnmsubps 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 7c 8b 34 12 10
    vfnmsubps %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 7c c9 30
    vfnmsubps %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 7c 4f 12 10
    vfnmsubps %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 7c 8b 34 12 10
    vfnmsubps %ymm3,%ymm1,%ymm1,%ymm1        # c4 e3 f5 7c cb 10
    vfnmsubps 0x12(%bx),%ymm1,%ymm1,%ymm1    # c4 e3 f5 7c 4f 12 10
    vfnmsubps 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 7c 8b 34 12 10
    vfnmsubps %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 f5 7c c9 30
    vfnmsubps %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 7c 4f 12 10
    vfnmsubps %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 7c 8b 34 12 10
    vfnmsubpd %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 7d cb 10
    vfnmsubpd 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 7d 4f 12 10
    vfnmsubpd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 7d 8b 34 12 10
    vfnmsubpd %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 7d c9 30
    vfnmsubpd %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 7d 4f 12 10
    vfnmsubpd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 7d 8b 34 12 10
    vfnmsubpd %ymm3,%ymm1,%ymm1,%ymm1        # c4 e3 f5 7d cb 10
    vfnmsubpd 0x12(%bx),%ymm1,%ymm1,%ymm1    # c4 e3 f5 7d 4f 12 10
    vfnmsubpd 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # c4 e3 f5 7d 8b 34 12 10
    vfnmsubpd %ymm1,%ymm3,%ymm1,%ymm1        # c4 e3 f5 7d c9 30
    vfnmsubpd %ymm1,0x12(%bx),%ymm1,%ymm1    # c4 e3 75 7d 4f 12 10
    vfnmsubpd %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # c4 e3 75 7d 8b 34 12 10
    vfnmsubss %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 7e cb 10
    vfnmsubss 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 7e 4f 12 10
    vfnmsubss 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 7e 8b 34 12 10
    vfnmsubss %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 7e c9 30
    vfnmsubss %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 7e 4f 12 10
    vfnmsubss %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 7e 8b 34 12 10
    vfnmsubsd %xmm3,%xmm1,%xmm1,%xmm1        # c4 e3 f1 7f cb 10
    vfnmsubsd 0x12(%bx),%xmm1,%xmm1,%xmm1    # c4 e3 f1 7f 4f 12 10
    vfnmsubsd 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # c4 e3 f1 7f 8b 34 12 10
    vfnmsubsd %xmm1,%xmm3,%xmm1,%xmm1        # c4 e3 f1 7f c9 30
    vfnmsubsd %xmm1,0x12(%bx),%xmm1,%xmm1    # c4 e3 71 7f 4f 12 10
    vfnmsubsd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # c4 e3 71 7f 8b 34 12 10
    {vex} vpdpbusd %xmm3,%xmm1,%xmm1         # c4 e2 71 50 cb
    {vex} vpdpbusd 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 50 4f 12
    {vex} vpdpbusd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 50 8b 34 12
    {vex} vpdpbusd %ymm3,%ymm1,%ymm1         # c4 e2 75 50 cb
    {vex} vpdpbusd 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 50 4f 12
    {vex} vpdpbusd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 50 8b 34 12
    {vex} vpdpbusds %xmm3,%xmm1,%xmm1        # c4 e2 71 51 cb
    {vex} vpdpbusds 0x12(%bx),%xmm1,%xmm1    # c4 e2 71 51 4f 12
    {vex} vpdpbusds 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 51 8b 34 12
    {vex} vpdpbusds %ymm3,%ymm1,%ymm1        # c4 e2 75 51 cb
    {vex} vpdpbusds 0x12(%bx),%ymm1,%ymm1    # c4 e2 75 51 4f 12
    {vex} vpdpbusds 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 51 8b 34 12
    {vex} vpdpwssd %xmm3,%xmm1,%xmm1         # c4 e2 71 52 cb
    {vex} vpdpwssd 0x12(%bx),%xmm1,%xmm1     # c4 e2 71 52 4f 12
    {vex} vpdpwssd 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 52 8b 34 12
    {vex} vpdpwssd %ymm3,%ymm1,%ymm1         # c4 e2 75 52 cb
    {vex} vpdpwssd 0x12(%bx),%ymm1,%ymm1     # c4 e2 75 52 4f 12
    {vex} vpdpwssd 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 52 8b 34 12
    {vex} vpdpwssds %xmm3,%xmm1,%xmm1        # c4 e2 71 53 cb
    {vex} vpdpwssds 0x12(%bx),%xmm1,%xmm1    # c4 e2 71 53 4f 12
    {vex} vpdpwssds 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 71 53 8b 34 12
    {vex} vpdpwssds %ymm3,%ymm1,%ymm1        # c4 e2 75 53 cb
    {vex} vpdpwssds 0x12(%bx),%ymm1,%ymm1    # c4 e2 75 53 4f 12
    {vex} vpdpwssds 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 75 53 8b 34 12
    {vex} vpmadd52luq %xmm3,%xmm1,%xmm1      # c4 e2 f1 b4 cb
    {vex} vpmadd52luq 0x12(%bx),%xmm1,%xmm1  # c4 e2 f1 b4 4f 12
    {vex} vpmadd52luq 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 b4 8b 34 12
    {vex} vpmadd52luq %ymm3,%ymm1,%ymm1      # c4 e2 f5 b4 cb
    {vex} vpmadd52luq 0x12(%bx),%ymm1,%ymm1  # c4 e2 f5 b4 4f 12
    {vex} vpmadd52luq 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 b4 8b 34 12
    {vex} vpmadd52huq %xmm3,%xmm1,%xmm1      # c4 e2 f1 b5 cb
    {vex} vpmadd52huq 0x12(%bx),%xmm1,%xmm1  # c4 e2 f1 b5 4f 12
    {vex} vpmadd52huq 0x1234(%bp,%di),%xmm1,%xmm1 # c4 e2 f1 b5 8b 34 12
    {vex} vpmadd52huq %ymm3,%ymm1,%ymm1      # c4 e2 f5 b5 cb
    {vex} vpmadd52huq 0x12(%bx),%ymm1,%ymm1  # c4 e2 f5 b5 4f 12
    {vex} vpmadd52huq 0x1234(%bp,%di),%ymm1,%ymm1 # c4 e2 f5 b5 8b 34 12
    vpdpbssd %xmm3,%xmm1,%xmm1               # c4 e2 73 50 cb
    vpdpbssd 0x12(%bx),%xmm1,%xmm1           # c4 e2 73 50 4f 12
    vpdpbssd 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 73 50 8b 34 12
    vpdpbssd %ymm3,%ymm1,%ymm1               # c4 e2 77 50 cb
    vpdpbssd 0x12(%bx),%ymm1,%ymm1           # c4 e2 77 50 4f 12
    vpdpbssd 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 77 50 8b 34 12
    vpdpbssds %xmm3,%xmm1,%xmm1              # c4 e2 73 51 cb
    vpdpbssds 0x12(%bx),%xmm1,%xmm1          # c4 e2 73 51 4f 12
    vpdpbssds 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 73 51 8b 34 12
    vpdpbssds %ymm3,%ymm1,%ymm1              # c4 e2 77 51 cb
    vpdpbssds 0x12(%bx),%ymm1,%ymm1          # c4 e2 77 51 4f 12
    vpdpbssds 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 77 51 8b 34 12
    vpdpbsud %xmm3,%xmm1,%xmm1               # c4 e2 72 50 cb
    vpdpbsud 0x12(%bx),%xmm1,%xmm1           # c4 e2 72 50 4f 12
    vpdpbsud 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 72 50 8b 34 12
    vpdpbsud %ymm3,%ymm1,%ymm1               # c4 e2 76 50 cb
    vpdpbsud 0x12(%bx),%ymm1,%ymm1           # c4 e2 76 50 4f 12
    vpdpbsud 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 76 50 8b 34 12
    vpdpbsuds %xmm3,%xmm1,%xmm1              # c4 e2 72 51 cb
    vpdpbsuds 0x12(%bx),%xmm1,%xmm1          # c4 e2 72 51 4f 12
    vpdpbsuds 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 72 51 8b 34 12
    vpdpbsuds %ymm3,%ymm1,%ymm1              # c4 e2 76 51 cb
    vpdpbsuds 0x12(%bx),%ymm1,%ymm1          # c4 e2 76 51 4f 12
    vpdpbsuds 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 76 51 8b 34 12
    vpdpbuud %xmm3,%xmm1,%xmm1               # c4 e2 70 50 cb
    vpdpbuud 0x12(%bx),%xmm1,%xmm1           # c4 e2 70 50 4f 12
    vpdpbuud 0x1234(%bp,%di),%xmm1,%xmm1     # c4 e2 70 50 8b 34 12
    vpdpbuud %ymm3,%ymm1,%ymm1               # c4 e2 74 50 cb
    vpdpbuud 0x12(%bx),%ymm1,%ymm1           # c4 e2 74 50 4f 12
    vpdpbuud 0x1234(%bp,%di),%ymm1,%ymm1     # c4 e2 74 50 8b 34 12
    vpdpbuuds %xmm3,%xmm1,%xmm1              # c4 e2 70 51 cb
    vpdpbuuds 0x12(%bx),%xmm1,%xmm1          # c4 e2 70 51 4f 12
    vpdpbuuds 0x1234(%bp,%di),%xmm1,%xmm1    # c4 e2 70 51 8b 34 12
    vpdpbuuds %ymm3,%ymm1,%ymm1              # c4 e2 74 51 cb
    vpdpbuuds 0x12(%bx),%ymm1,%ymm1          # c4 e2 74 51 4f 12
    vpdpbuuds 0x1234(%bp,%di),%ymm1,%ymm1    # c4 e2 74 51 8b 34 12
    vbcstnebf162ps (%bx,%si),%xmm1           # c4 e2 7a b1 08
    vbcstnebf162ps 0x12(%bx),%xmm1           # c4 e2 7a b1 4f 12
    vbcstnebf162ps 0x1234(%bp,%di),%xmm1     # c4 e2 7a b1 8b 34 12
    vbcstnebf162ps (%bx,%si),%ymm1           # c4 e2 7e b1 08
    vbcstnebf162ps 0x12(%bx),%ymm1           # c4 e2 7e b1 4f 12
    vbcstnebf162ps 0x1234(%bp,%di),%ymm1     # c4 e2 7e b1 8b 34 12
    vbcstnesh2ps (%bx,%si),%xmm1             # c4 e2 79 b1 08
    vbcstnesh2ps 0x12(%bx),%xmm1             # c4 e2 79 b1 4f 12
    vbcstnesh2ps 0x1234(%bp,%di),%xmm1       # c4 e2 79 b1 8b 34 12
    vbcstnesh2ps (%bx,%si),%ymm1             # c4 e2 7d b1 08
    vbcstnesh2ps 0x12(%bx),%ymm1             # c4 e2 7d b1 4f 12
    vbcstnesh2ps 0x1234(%bp,%di),%ymm1       # c4 e2 7d b1 8b 34 12
    vcvtneebf162ps (%bx,%si),%xmm1           # c4 e2 7a b0 08
    vcvtneebf162ps 0x12(%bx),%xmm1           # c4 e2 7a b0 4f 12
    vcvtneebf162ps 0x1234(%bp,%di),%xmm1     # c4 e2 7a b0 8b 34 12
    vcvtneebf162ps (%bx,%si),%ymm1           # c4 e2 7e b0 08
    vcvtneebf162ps 0x12(%bx),%ymm1           # c4 e2 7e b0 4f 12
    vcvtneebf162ps 0x1234(%bp,%di),%ymm1     # c4 e2 7e b0 8b 34 12
    vcvtneeph2ps (%bx,%si),%xmm1             # c4 e2 79 b0 08
    vcvtneeph2ps 0x12(%bx),%xmm1             # c4 e2 79 b0 4f 12
    vcvtneeph2ps 0x1234(%bp,%di),%xmm1       # c4 e2 79 b0 8b 34 12
    vcvtneeph2ps (%bx,%si),%ymm1             # c4 e2 7d b0 08
    vcvtneeph2ps 0x12(%bx),%ymm1             # c4 e2 7d b0 4f 12
    vcvtneeph2ps 0x1234(%bp,%di),%ymm1       # c4 e2 7d b0 8b 34 12
    vcvtneobf162ps (%bx,%si),%xmm1           # c4 e2 7b b0 08
    vcvtneobf162ps 0x12(%bx),%xmm1           # c4 e2 7b b0 4f 12
    vcvtneobf162ps 0x1234(%bp,%di),%xmm1     # c4 e2 7b b0 8b 34 12
    vcvtneobf162ps (%bx,%si),%ymm1           # c4 e2 7f b0 08
    vcvtneobf162ps 0x12(%bx),%ymm1           # c4 e2 7f b0 4f 12
    vcvtneobf162ps 0x1234(%bp,%di),%ymm1     # c4 e2 7f b0 8b 34 12
    vcvtneoph2ps (%bx,%si),%xmm1             # c4 e2 78 b0 08
    vcvtneoph2ps 0x12(%bx),%xmm1             # c4 e2 78 b0 4f 12
    vcvtneoph2ps 0x1234(%bp,%di),%xmm1       # c4 e2 78 b0 8b 34 12
    vcvtneoph2ps (%bx,%si),%ymm1             # c4 e2 7c b0 08
    vcvtneoph2ps 0x12(%bx),%ymm1             # c4 e2 7c b0 4f 12
    vcvtneoph2ps 0x1234(%bp,%di),%ymm1       # c4 e2 7c b0 8b 34 12
    {vex} vcvtneps2bf16 %xmm3,%xmm1          # c4 e2 7a 72 cb
    {vex} vcvtneps2bf16x %xmm3,%xmm1         # c4 e2 7a 72 cb
    {vex} vcvtneps2bf16x (%bx,%si),%xmm1     # c4 e2 7a 72 08
    {vex} vcvtneps2bf16x 0x12(%bx),%xmm1     # c4 e2 7a 72 4f 12
    {vex} vcvtneps2bf16x 0x1234(%bp,%di),%xmm1 # c4 e2 7a 72 8b 34 12
    {vex} vcvtneps2bf16 %ymm3,%xmm1          # c4 e2 7e 72 cb
    {vex} vcvtneps2bf16y %ymm3,%xmm1         # c4 e2 7e 72 cb
    {vex} vcvtneps2bf16y (%bx,%si),%xmm1     # c4 e2 7e 72 08
    {vex} vcvtneps2bf16y 0x12(%bx),%xmm1     # c4 e2 7e 72 4f 12
    {vex} vcvtneps2bf16y 0x1234(%bp,%di),%xmm1 # c4 e2 7e 72 8b 34 12
