# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code16
    movb 0x1234,%al                          # a0 34 12
    movw 0x1234,%ax                          # a1 34 12
    movl 0x1234,%eax                         # 66 a1 34 12
    movb %al,0x1234                          # a2 34 12
    movw %ax,0x1234                          # a3 34 12
    movl %eax,0x1234                         # 66 a3 34 12
    movb %cl,%bl                             # 88 cb
    movb %cl,0x12(%bx)                       # 88 4f 12
    movb %cl,0x1234(%bp,%di)                 # 88 8b 34 12
    movw %cx,%bx                             # 89 cb
    movw %cx,0x12(%bx)                       # 89 4f 12
    movw %cx,0x1234(%bp,%di)                 # 89 8b 34 12
    movl %ecx,%ebx                           # 66 89 cb
    movl %ecx,0x12(%bx)                      # 66 89 4f 12
    movl %ecx,0x1234(%bp,%di)                # 66 89 8b 34 12
    movb %bl,%cl                             # 88 d9
    movb 0x12(%bx),%cl                       # 8a 4f 12
    movb 0x1234(%bp,%di),%cl                 # 8a 8b 34 12
    movw %bx,%cx                             # 89 d9
    movw 0x12(%bx),%cx                       # 8b 4f 12
    movw 0x1234(%bp,%di),%cx                 # 8b 8b 34 12
    movl %ebx,%ecx                           # 66 89 d9
    movl 0x12(%bx),%ecx                      # 66 8b 4f 12
    movl 0x1234(%bp,%di),%ecx                # 66 8b 8b 34 12
    movb $0x12,%cl                           # b1 12
    movw $0x1234,%cx                         # b9 34 12
    movl $0x12345678,%ecx                    # 66 b9 78 56 34 12
    movl $0x80,%ecx                          # 66 b9 80 00 00 00
    movb $0x12,%bl                           # b3 12
    movb $0x12,0x12(%bx)                     # c6 47 12 12
    movb $0x12,0x1234(%bp,%di)               # c6 83 34 12 12
    movw $0x1234,%bx                         # bb 34 12
    movw $0x1234,0x12(%bx)                   # c7 47 12 34 12
    movw $0x1234,0x1234(%bp,%di)             # c7 83 34 12 34 12
    movl $0x12345678,%ebx                    # 66 bb 78 56 34 12
    movl $0x80,0x12(%bx)                     # 66 c7 47 12 80 00 00 00
    movl $0x12345678,0x1234(%bp,%di)         # 66 c7 83 34 12 78 56 34 12
    movw %ds,%bx                             # 8c db
    movw %fs,%bx                             # 8c e3
    movw %gs,%bx                             # 8c eb
    movl %ds,%ebx                            # 66 8c db
    movl %fs,%ebx                            # 66 8c e3
    movl %gs,%ebx                            # 66 8c eb
    movw %ds,(%bx,%si)                       # 8c 18
    movw %fs,0x12(%bx)                       # 8c 67 12
    movw %gs,0x1234(%bp,%di)                 # 8c ab 34 12
    movw (%bx,%si),%ds                       # 8e 18
    movw 0x12(%bx),%fs                       # 8e 67 12
    movw 0x1234(%bp,%di),%gs                 # 8e ab 34 12
    movw %bx,%ds                             # 8e db
    movw %bx,%fs                             # 8e e3
    movw %bx,%gs                             # 8e eb
    movl %ebx,%ds                            # 8e db
    movl %ebx,%fs                            # 8e e3
    movl %ebx,%gs                            # 8e eb
    movl %cr0,%ebx                           # 0f 20 c3
    movl %cr3,%ebx                           # 0f 20 db
    movl %cr4,%ebx                           # 0f 20 e3
    movl %ebx,%cr0                           # 0f 22 c3
    movl %ebx,%cr3                           # 0f 22 db
    movl %ebx,%cr4                           # 0f 22 e3
    movl %db0,%ebx                           # 0f 21 c3
    movl %db7,%ebx                           # 0f 21 fb
    movl %db3,%ebx                           # 0f 21 db
    movl %ebx,%db0                           # 0f 23 c3
    movl %ebx,%db7                           # 0f 23 fb
    movl %ebx,%db3                           # 0f 23 db
    movl %tr3,%ebx                           # 0f 24 db
    movl %tr4,%ebx                           # 0f 24 e3
    movl %tr5,%ebx                           # 0f 24 eb
    movl %ebx,%tr3                           # 0f 26 db
    movl %ebx,%tr4                           # 0f 26 e3
    movl %ebx,%tr5                           # 0f 26 eb
    movbew (%bx,%si),%cx                     # 0f 38 f0 08
    movbew 0x12(%bx),%cx                     # 0f 38 f0 4f 12
    movbew 0x1234(%bp,%di),%cx               # 0f 38 f0 8b 34 12
    movbel (%bx,%si),%ecx                    # 66 0f 38 f0 08
    movbel 0x12(%bx),%ecx                    # 66 0f 38 f0 4f 12
    movbel 0x1234(%bp,%di),%ecx              # 66 0f 38 f0 8b 34 12
    movbew %cx,(%bx,%si)                     # 0f 38 f1 08
    movbew %cx,0x12(%bx)                     # 0f 38 f1 4f 12
    movbew %cx,0x1234(%bp,%di)               # 0f 38 f1 8b 34 12
    movbel %ecx,(%bx,%si)                    # 66 0f 38 f1 08
    movbel %ecx,0x12(%bx)                    # 66 0f 38 f1 4f 12
    movbel %ecx,0x1234(%bp,%di)              # 66 0f 38 f1 8b 34 12
    movsbw %bl,%cx                           # 0f be cb
    movsbw 0x12(%bx),%cx                     # 0f be 4f 12
    movsbw 0x1234(%bp,%di),%cx               # 0f be 8b 34 12
    movsx %bl,%cx                            # 0f be cb
    movsxb %bl,%cx                           # 0f be cb
    movsbl %bl,%ecx                          # 66 0f be cb
    movsbl 0x12(%bx),%ecx                    # 66 0f be 4f 12
    movsbl 0x1234(%bp,%di),%ecx              # 66 0f be 8b 34 12
    movsx %bl,%ecx                           # 66 0f be cb
    movsxb %bl,%ecx                          # 66 0f be cb
    movswl %bx,%ecx                          # 66 0f bf cb
    movswl 0x12(%bx),%ecx                    # 66 0f bf 4f 12
    movswl 0x1234(%bp,%di),%ecx              # 66 0f bf 8b 34 12
    movsx %bx,%ecx                           # 66 0f bf cb
    movsxw %bx,%ecx                          # 66 0f bf cb
    movsx %bx,%cx                            # 0f bf cb
    movsx 0x12(%bx),%cx                      # 0f be 4f 12
    movsx 0x1234(%bp,%di),%cx                # 0f be 8b 34 12
    movsxw %bx,%cx                           # 0f bf cb
    movzbw %bl,%cx                           # 0f b6 cb
    movzbw 0x12(%bx),%cx                     # 0f b6 4f 12
    movzbw 0x1234(%bp,%di),%cx               # 0f b6 8b 34 12
    movzx %bl,%cx                            # 0f b6 cb
    movzxb %bl,%cx                           # 0f b6 cb
    movzbl %bl,%ecx                          # 66 0f b6 cb
    movzbl 0x12(%bx),%ecx                    # 66 0f b6 4f 12
    movzbl 0x1234(%bp,%di),%ecx              # 66 0f b6 8b 34 12
    movzx %bl,%ecx                           # 66 0f b6 cb
    movzxb %bl,%ecx                          # 66 0f b6 cb
    movzwl %bx,%ecx                          # 66 0f b7 cb
    movzwl 0x12(%bx),%ecx                    # 66 0f b7 4f 12
    movzwl 0x1234(%bp,%di),%ecx              # 66 0f b7 8b 34 12
    movzx %bx,%ecx                           # 66 0f b7 cb
    movzxw %bx,%ecx                          # 66 0f b7 cb
    movzx %bx,%cx                            # 0f b7 cb
    movzx 0x12(%bx),%cx                      # 0f b6 4f 12
    movzx 0x1234(%bp,%di),%cx                # 0f b6 8b 34 12
    movzxw %bx,%cx                           # 0f b7 cb
    leaw (%bx,%si),%cx                       # 8d 08
    leaw 0x12(%bx),%cx                       # 8d 4f 12
    leaw 0x1234(%bp,%di),%cx                 # 8d 8b 34 12
    leal (%bx,%si),%ecx                      # 66 8d 08
    leal 0x12(%bx),%ecx                      # 66 8d 4f 12
    leal 0x1234(%bp,%di),%ecx                # 66 8d 8b 34 12
    xchgw %cx,%ax                            # 91
    xchgw %ax,%cx                            # 91
    xchgl %ecx,%eax                          # 66 91
    xchgl %eax,%ecx                          # 66 91
    xchgb %cl,%bl                            # 86 cb
    xchgb %cl,0x12(%bx)                      # 86 4f 12
    xchgb %cl,0x1234(%bp,%di)                # 86 8b 34 12
    xchgw %cx,%bx                            # 87 cb
    xchgw %cx,0x12(%bx)                      # 87 4f 12
    xchgw %cx,0x1234(%bp,%di)                # 87 8b 34 12
    xchgl %ecx,%ebx                          # 66 87 cb
    xchgl %ecx,0x12(%bx)                     # 66 87 4f 12
    xchgl %ecx,0x1234(%bp,%di)               # 66 87 8b 34 12
    xchgb %bl,%cl                            # 86 d9
    xchgb 0x12(%bx),%cl                      # 86 4f 12
    xchgb 0x1234(%bp,%di),%cl                # 86 8b 34 12
    xchgw %bx,%cx                            # 87 d9
    xchgw 0x12(%bx),%cx                      # 87 4f 12
    xchgw 0x1234(%bp,%di),%cx                # 87 8b 34 12
    xchgl %ebx,%ecx                          # 66 87 d9
    xchgl 0x12(%bx),%ecx                     # 66 87 4f 12
    xchgl 0x1234(%bp,%di),%ecx               # 66 87 8b 34 12
    bswapl %ecx                              # 66 0f c9
    xlat %ds:(%bx)                           # d7
    xlatb %ds:(%bx)                          # d7
    cmovow %bx,%cx                           # 0f 40 cb
    cmovow 0x12(%bx),%cx                     # 0f 40 4f 12
    cmovow 0x1234(%bp,%di),%cx               # 0f 40 8b 34 12
    cmovol %ebx,%ecx                         # 66 0f 40 cb
    cmovol 0x12(%bx),%ecx                    # 66 0f 40 4f 12
    cmovol 0x1234(%bp,%di),%ecx              # 66 0f 40 8b 34 12
    cmovnow %bx,%cx                          # 0f 41 cb
    cmovnow 0x12(%bx),%cx                    # 0f 41 4f 12
    cmovnow 0x1234(%bp,%di),%cx              # 0f 41 8b 34 12
    cmovnol %ebx,%ecx                        # 66 0f 41 cb
    cmovnol 0x12(%bx),%ecx                   # 66 0f 41 4f 12
    cmovnol 0x1234(%bp,%di),%ecx             # 66 0f 41 8b 34 12
    cmovbw %bx,%cx                           # 0f 42 cb
    cmovbw 0x12(%bx),%cx                     # 0f 42 4f 12
    cmovbw 0x1234(%bp,%di),%cx               # 0f 42 8b 34 12
    cmovcw %bx,%cx                           # 0f 42 cb
    cmovnaew %bx,%cx                         # 0f 42 cb
    cmovbl %ebx,%ecx                         # 66 0f 42 cb
    cmovbl 0x12(%bx),%ecx                    # 66 0f 42 4f 12
    cmovbl 0x1234(%bp,%di),%ecx              # 66 0f 42 8b 34 12
    cmovcl %ebx,%ecx                         # 66 0f 42 cb
    cmovnael %ebx,%ecx                       # 66 0f 42 cb
    cmovaew %bx,%cx                          # 0f 43 cb
    cmovaew 0x12(%bx),%cx                    # 0f 43 4f 12
    cmovaew 0x1234(%bp,%di),%cx              # 0f 43 8b 34 12
    cmovnbw %bx,%cx                          # 0f 43 cb
    cmovncw %bx,%cx                          # 0f 43 cb
    cmovael %ebx,%ecx                        # 66 0f 43 cb
    cmovael 0x12(%bx),%ecx                   # 66 0f 43 4f 12
    cmovael 0x1234(%bp,%di),%ecx             # 66 0f 43 8b 34 12
    cmovnbl %ebx,%ecx                        # 66 0f 43 cb
    cmovncl %ebx,%ecx                        # 66 0f 43 cb
    cmovew %bx,%cx                           # 0f 44 cb
    cmovew 0x12(%bx),%cx                     # 0f 44 4f 12
    cmovew 0x1234(%bp,%di),%cx               # 0f 44 8b 34 12
    cmovzw %bx,%cx                           # 0f 44 cb
    cmovel %ebx,%ecx                         # 66 0f 44 cb
    cmovel 0x12(%bx),%ecx                    # 66 0f 44 4f 12
    cmovel 0x1234(%bp,%di),%ecx              # 66 0f 44 8b 34 12
    cmovzl %ebx,%ecx                         # 66 0f 44 cb
    cmovnew %bx,%cx                          # 0f 45 cb
    cmovnew 0x12(%bx),%cx                    # 0f 45 4f 12
    cmovnew 0x1234(%bp,%di),%cx              # 0f 45 8b 34 12
    cmovnzw %bx,%cx                          # 0f 45 cb
    cmovnel %ebx,%ecx                        # 66 0f 45 cb
    cmovnel 0x12(%bx),%ecx                   # 66 0f 45 4f 12
    cmovnel 0x1234(%bp,%di),%ecx             # 66 0f 45 8b 34 12
    cmovnzl %ebx,%ecx                        # 66 0f 45 cb
    cmovbew %bx,%cx                          # 0f 46 cb
    cmovbew 0x12(%bx),%cx                    # 0f 46 4f 12
    cmovbew 0x1234(%bp,%di),%cx              # 0f 46 8b 34 12
    cmovnaw %bx,%cx                          # 0f 46 cb
    cmovbel %ebx,%ecx                        # 66 0f 46 cb
    cmovbel 0x12(%bx),%ecx                   # 66 0f 46 4f 12
    cmovbel 0x1234(%bp,%di),%ecx             # 66 0f 46 8b 34 12
    cmovnal %ebx,%ecx                        # 66 0f 46 cb
    cmovaw %bx,%cx                           # 0f 47 cb
    cmovaw 0x12(%bx),%cx                     # 0f 47 4f 12
    cmovaw 0x1234(%bp,%di),%cx               # 0f 47 8b 34 12
    cmovnbew %bx,%cx                         # 0f 47 cb
    cmoval %ebx,%ecx                         # 66 0f 47 cb
    cmoval 0x12(%bx),%ecx                    # 66 0f 47 4f 12
    cmoval 0x1234(%bp,%di),%ecx              # 66 0f 47 8b 34 12
    cmovnbel %ebx,%ecx                       # 66 0f 47 cb
    cmovsw %bx,%cx                           # 0f 48 cb
    cmovsw 0x12(%bx),%cx                     # 0f 48 4f 12
    cmovsw 0x1234(%bp,%di),%cx               # 0f 48 8b 34 12
    cmovsl %ebx,%ecx                         # 66 0f 48 cb
    cmovsl 0x12(%bx),%ecx                    # 66 0f 48 4f 12
    cmovsl 0x1234(%bp,%di),%ecx              # 66 0f 48 8b 34 12
    cmovnsw %bx,%cx                          # 0f 49 cb
    cmovnsw 0x12(%bx),%cx                    # 0f 49 4f 12
    cmovnsw 0x1234(%bp,%di),%cx              # 0f 49 8b 34 12
    cmovnsl %ebx,%ecx                        # 66 0f 49 cb
    cmovnsl 0x12(%bx),%ecx                   # 66 0f 49 4f 12
    cmovnsl 0x1234(%bp,%di),%ecx             # 66 0f 49 8b 34 12
    cmovpw %bx,%cx                           # 0f 4a cb
    cmovpw 0x12(%bx),%cx                     # 0f 4a 4f 12
    cmovpw 0x1234(%bp,%di),%cx               # 0f 4a 8b 34 12
    cmovpew %bx,%cx                          # 0f 4a cb
    cmovpl %ebx,%ecx                         # 66 0f 4a cb
    cmovpl 0x12(%bx),%ecx                    # 66 0f 4a 4f 12
    cmovpl 0x1234(%bp,%di),%ecx              # 66 0f 4a 8b 34 12
    cmovpel %ebx,%ecx                        # 66 0f 4a cb
    cmovnpw %bx,%cx                          # 0f 4b cb
    cmovnpw 0x12(%bx),%cx                    # 0f 4b 4f 12
    cmovnpw 0x1234(%bp,%di),%cx              # 0f 4b 8b 34 12
    cmovpow %bx,%cx                          # 0f 4b cb
    cmovnpl %ebx,%ecx                        # 66 0f 4b cb
    cmovnpl 0x12(%bx),%ecx                   # 66 0f 4b 4f 12
    cmovnpl 0x1234(%bp,%di),%ecx             # 66 0f 4b 8b 34 12
    cmovpol %ebx,%ecx                        # 66 0f 4b cb
    cmovlw %bx,%cx                           # 0f 4c cb
    cmovlw 0x12(%bx),%cx                     # 0f 4c 4f 12
    cmovlw 0x1234(%bp,%di),%cx               # 0f 4c 8b 34 12
    cmovngew %bx,%cx                         # 0f 4c cb
    cmovll %ebx,%ecx                         # 66 0f 4c cb
    cmovll 0x12(%bx),%ecx                    # 66 0f 4c 4f 12
    cmovll 0x1234(%bp,%di),%ecx              # 66 0f 4c 8b 34 12
    cmovngel %ebx,%ecx                       # 66 0f 4c cb
    cmovgew %bx,%cx                          # 0f 4d cb
    cmovgew 0x12(%bx),%cx                    # 0f 4d 4f 12
    cmovgew 0x1234(%bp,%di),%cx              # 0f 4d 8b 34 12
    cmovnlw %bx,%cx                          # 0f 4d cb
    cmovgel %ebx,%ecx                        # 66 0f 4d cb
    cmovgel 0x12(%bx),%ecx                   # 66 0f 4d 4f 12
    cmovgel 0x1234(%bp,%di),%ecx             # 66 0f 4d 8b 34 12
    cmovnll %ebx,%ecx                        # 66 0f 4d cb
    cmovlew %bx,%cx                          # 0f 4e cb
    cmovlew 0x12(%bx),%cx                    # 0f 4e 4f 12
    cmovlew 0x1234(%bp,%di),%cx              # 0f 4e 8b 34 12
    cmovngw %bx,%cx                          # 0f 4e cb
    cmovlel %ebx,%ecx                        # 66 0f 4e cb
    cmovlel 0x12(%bx),%ecx                   # 66 0f 4e 4f 12
    cmovlel 0x1234(%bp,%di),%ecx             # 66 0f 4e 8b 34 12
    cmovngl %ebx,%ecx                        # 66 0f 4e cb
    cmovgw %bx,%cx                           # 0f 4f cb
    cmovgw 0x12(%bx),%cx                     # 0f 4f 4f 12
    cmovgw 0x1234(%bp,%di),%cx               # 0f 4f 8b 34 12
    cmovnlew %bx,%cx                         # 0f 4f cb
    cmovgl %ebx,%ecx                         # 66 0f 4f cb
    cmovgl 0x12(%bx),%ecx                    # 66 0f 4f 4f 12
    cmovgl 0x1234(%bp,%di),%ecx              # 66 0f 4f 8b 34 12
    cmovnlel %ebx,%ecx                       # 66 0f 4f cb
    lesw (%bx,%si),%cx                       # c4 08
    lesw 0x12(%bx),%cx                       # c4 4f 12
    lesw 0x1234(%bp,%di),%cx                 # c4 8b 34 12
    lesl (%bx,%si),%ecx                      # 66 c4 08
    lesl 0x12(%bx),%ecx                      # 66 c4 4f 12
    lesl 0x1234(%bp,%di),%ecx                # 66 c4 8b 34 12
    ldsw (%bx,%si),%cx                       # c5 08
    ldsw 0x12(%bx),%cx                       # c5 4f 12
    ldsw 0x1234(%bp,%di),%cx                 # c5 8b 34 12
    ldsl (%bx,%si),%ecx                      # 66 c5 08
    ldsl 0x12(%bx),%ecx                      # 66 c5 4f 12
    ldsl 0x1234(%bp,%di),%ecx                # 66 c5 8b 34 12
    lssw (%bx,%si),%cx                       # 0f b2 08
    lssw 0x12(%bx),%cx                       # 0f b2 4f 12
    lssw 0x1234(%bp,%di),%cx                 # 0f b2 8b 34 12
    lssl (%bx,%si),%ecx                      # 66 0f b2 08
    lssl 0x12(%bx),%ecx                      # 66 0f b2 4f 12
    lssl 0x1234(%bp,%di),%ecx                # 66 0f b2 8b 34 12
    lfsw (%bx,%si),%cx                       # 0f b4 08
    lfsw 0x12(%bx),%cx                       # 0f b4 4f 12
    lfsw 0x1234(%bp,%di),%cx                 # 0f b4 8b 34 12
    lfsl (%bx,%si),%ecx                      # 66 0f b4 08
    lfsl 0x12(%bx),%ecx                      # 66 0f b4 4f 12
    lfsl 0x1234(%bp,%di),%ecx                # 66 0f b4 8b 34 12
    lgsw (%bx,%si),%cx                       # 0f b5 08
    lgsw 0x12(%bx),%cx                       # 0f b5 4f 12
    lgsw 0x1234(%bp,%di),%cx                 # 0f b5 8b 34 12
    lgsl (%bx,%si),%ecx                      # 66 0f b5 08
    lgsl 0x12(%bx),%ecx                      # 66 0f b5 4f 12
    lgsl 0x1234(%bp,%di),%ecx                # 66 0f b5 8b 34 12
    pushw %cx                                # 51
    pushl %ecx                               # 66 51
    pushw $0x12                              # 6a 12
    pushw $-128                              # 6a 80
    pushl $0x12                              # 66 6a 12
    pushl $-128                              # 66 6a 80
    pushw $0x1234                            # 68 34 12
    pushl $0x12345678                        # 66 68 78 56 34 12
    pushl $0x80                              # 66 68 80 00 00 00
    pushw %es                                # 06
    pushl %es                                # 66 06
    pushw %cs                                # 0e
    pushl %cs                                # 66 0e
    pushw %ss                                # 16
    pushl %ss                                # 66 16
    pushw %ds                                # 1e
    pushl %ds                                # 66 1e
    pushw %fs                                # 0f a0
    pushl %fs                                # 66 0f a0
    pushw %gs                                # 0f a8
    pushl %gs                                # 66 0f a8
    pushw %bx                                # 53
    pushw 0x12(%bx)                          # ff 77 12
    pushw 0x1234(%bp,%di)                    # ff b3 34 12
    pushl %ebx                               # 66 53
    pushl 0x12(%bx)                          # 66 ff 77 12
    pushl 0x1234(%bp,%di)                    # 66 ff b3 34 12
    popw %cx                                 # 59
    popl %ecx                                # 66 59
    popw %es                                 # 07
    popl %es                                 # 66 07
    popw %ss                                 # 17
    popl %ss                                 # 66 17
    popw %ds                                 # 1f
    popl %ds                                 # 66 1f
    popw %fs                                 # 0f a1
    popl %fs                                 # 66 0f a1
    popw %gs                                 # 0f a9
    popl %gs                                 # 66 0f a9
    popw %bx                                 # 5b
    popw 0x12(%bx)                           # 8f 47 12
    popw 0x1234(%bp,%di)                     # 8f 83 34 12
    popl %ebx                                # 66 5b
    popl 0x12(%bx)                           # 66 8f 47 12
    popl 0x1234(%bp,%di)                     # 66 8f 83 34 12
    pushaw                                   # 60
    pushal                                   # 66 60
    popaw                                    # 61
    popal                                    # 66 61
    pushfw                                   # 9c
    pushfl                                   # 66 9c
    popfw                                    # 9d
    popfl                                    # 66 9d
    enterw $0x1234,$0x12                     # c8 34 12 12
    enterl $0x1234,$0x12                     # 66 c8 34 12 12
    leavew                                   # c9
    leavel                                   # 66 c9
    addb %cl,%bl                             # 00 cb
    addb %cl,0x12(%bx)                       # 00 4f 12
    addb %cl,0x1234(%bp,%di)                 # 00 8b 34 12
    addw %cx,%bx                             # 01 cb
    addw %cx,0x12(%bx)                       # 01 4f 12
    addw %cx,0x1234(%bp,%di)                 # 01 8b 34 12
    addl %ecx,%ebx                           # 66 01 cb
    addl %ecx,0x12(%bx)                      # 66 01 4f 12
    addl %ecx,0x1234(%bp,%di)                # 66 01 8b 34 12
    addb %bl,%cl                             # 00 d9
    addb 0x12(%bx),%cl                       # 02 4f 12
    addb 0x1234(%bp,%di),%cl                 # 02 8b 34 12
    addw %bx,%cx                             # 01 d9
    addw 0x12(%bx),%cx                       # 03 4f 12
    addw 0x1234(%bp,%di),%cx                 # 03 8b 34 12
    addl %ebx,%ecx                           # 66 01 d9
    addl 0x12(%bx),%ecx                      # 66 03 4f 12
    addl 0x1234(%bp,%di),%ecx                # 66 03 8b 34 12
    addw $0x12,%bx                           # 83 c3 12
    addw $-128,0x12(%bx)                     # 83 47 12 80
    addw $0x12,0x1234(%bp,%di)               # 83 83 34 12 12
    addl $0x12,%ebx                          # 66 83 c3 12
    addl $-128,0x12(%bx)                     # 66 83 47 12 80
    addl $0x12,0x1234(%bp,%di)               # 66 83 83 34 12 12
    addb $0x12,%al                           # 04 12
    addw $0x1234,%ax                         # 05 34 12
    addl $0x12345678,%eax                    # 66 05 78 56 34 12
    addl $0x80,%eax                          # 66 05 80 00 00 00
    addb $0x12,%bl                           # 80 c3 12
    addb $0x12,0x12(%bx)                     # 80 47 12 12
    addb $0x12,0x1234(%bp,%di)               # 80 83 34 12 12
    addw $0x1234,%bx                         # 81 c3 34 12
    addw $0x1234,0x12(%bx)                   # 81 47 12 34 12
    addw $0x1234,0x1234(%bp,%di)             # 81 83 34 12 34 12
    addl $0x12345678,%ebx                    # 66 81 c3 78 56 34 12
    addl $0x80,0x12(%bx)                     # 66 81 47 12 80 00 00 00
    addl $0x12345678,0x1234(%bp,%di)         # 66 81 83 34 12 78 56 34 12
    orb %cl,%bl                              # 08 cb
    orb %cl,0x12(%bx)                        # 08 4f 12
    orb %cl,0x1234(%bp,%di)                  # 08 8b 34 12
    orw %cx,%bx                              # 09 cb
    orw %cx,0x12(%bx)                        # 09 4f 12
    orw %cx,0x1234(%bp,%di)                  # 09 8b 34 12
    orl %ecx,%ebx                            # 66 09 cb
    orl %ecx,0x12(%bx)                       # 66 09 4f 12
    orl %ecx,0x1234(%bp,%di)                 # 66 09 8b 34 12
    orb %bl,%cl                              # 08 d9
    orb 0x12(%bx),%cl                        # 0a 4f 12
    orb 0x1234(%bp,%di),%cl                  # 0a 8b 34 12
    orw %bx,%cx                              # 09 d9
    orw 0x12(%bx),%cx                        # 0b 4f 12
    orw 0x1234(%bp,%di),%cx                  # 0b 8b 34 12
    orl %ebx,%ecx                            # 66 09 d9
    orl 0x12(%bx),%ecx                       # 66 0b 4f 12
    orl 0x1234(%bp,%di),%ecx                 # 66 0b 8b 34 12
    orw $0x12,%bx                            # 83 cb 12
    orw $-128,0x12(%bx)                      # 83 4f 12 80
    orw $0x12,0x1234(%bp,%di)                # 83 8b 34 12 12
    orl $0x12,%ebx                           # 66 83 cb 12
    orl $-128,0x12(%bx)                      # 66 83 4f 12 80
    orl $0x12,0x1234(%bp,%di)                # 66 83 8b 34 12 12
    orb $0x12,%al                            # 0c 12
    orw $0x1234,%ax                          # 0d 34 12
    orl $0x12345678,%eax                     # 66 0d 78 56 34 12
    orl $0x80,%eax                           # 66 0d 80 00 00 00
    orb $0x12,%bl                            # 80 cb 12
    orb $0x12,0x12(%bx)                      # 80 4f 12 12
    orb $0x12,0x1234(%bp,%di)                # 80 8b 34 12 12
    orw $0x1234,%bx                          # 81 cb 34 12
    orw $0x1234,0x12(%bx)                    # 81 4f 12 34 12
    orw $0x1234,0x1234(%bp,%di)              # 81 8b 34 12 34 12
    orl $0x12345678,%ebx                     # 66 81 cb 78 56 34 12
    orl $0x80,0x12(%bx)                      # 66 81 4f 12 80 00 00 00
    orl $0x12345678,0x1234(%bp,%di)          # 66 81 8b 34 12 78 56 34 12
    adcb %cl,%bl                             # 10 cb
    adcb %cl,0x12(%bx)                       # 10 4f 12
    adcb %cl,0x1234(%bp,%di)                 # 10 8b 34 12
    adcw %cx,%bx                             # 11 cb
    adcw %cx,0x12(%bx)                       # 11 4f 12
    adcw %cx,0x1234(%bp,%di)                 # 11 8b 34 12
    adcl %ecx,%ebx                           # 66 11 cb
    adcl %ecx,0x12(%bx)                      # 66 11 4f 12
    adcl %ecx,0x1234(%bp,%di)                # 66 11 8b 34 12
    adcb %bl,%cl                             # 10 d9
    adcb 0x12(%bx),%cl                       # 12 4f 12
    adcb 0x1234(%bp,%di),%cl                 # 12 8b 34 12
    adcw %bx,%cx                             # 11 d9
    adcw 0x12(%bx),%cx                       # 13 4f 12
    adcw 0x1234(%bp,%di),%cx                 # 13 8b 34 12
    adcl %ebx,%ecx                           # 66 11 d9
    adcl 0x12(%bx),%ecx                      # 66 13 4f 12
    adcl 0x1234(%bp,%di),%ecx                # 66 13 8b 34 12
    adcw $0x12,%bx                           # 83 d3 12
    adcw $-128,0x12(%bx)                     # 83 57 12 80
    adcw $0x12,0x1234(%bp,%di)               # 83 93 34 12 12
    adcl $0x12,%ebx                          # 66 83 d3 12
    adcl $-128,0x12(%bx)                     # 66 83 57 12 80
    adcl $0x12,0x1234(%bp,%di)               # 66 83 93 34 12 12
    adcb $0x12,%al                           # 14 12
    adcw $0x1234,%ax                         # 15 34 12
    adcl $0x12345678,%eax                    # 66 15 78 56 34 12
    adcl $0x80,%eax                          # 66 15 80 00 00 00
    adcb $0x12,%bl                           # 80 d3 12
    adcb $0x12,0x12(%bx)                     # 80 57 12 12
    adcb $0x12,0x1234(%bp,%di)               # 80 93 34 12 12
    adcw $0x1234,%bx                         # 81 d3 34 12
    adcw $0x1234,0x12(%bx)                   # 81 57 12 34 12
    adcw $0x1234,0x1234(%bp,%di)             # 81 93 34 12 34 12
    adcl $0x12345678,%ebx                    # 66 81 d3 78 56 34 12
    adcl $0x80,0x12(%bx)                     # 66 81 57 12 80 00 00 00
    adcl $0x12345678,0x1234(%bp,%di)         # 66 81 93 34 12 78 56 34 12
    sbbb %cl,%bl                             # 18 cb
    sbbb %cl,0x12(%bx)                       # 18 4f 12
    sbbb %cl,0x1234(%bp,%di)                 # 18 8b 34 12
    sbbw %cx,%bx                             # 19 cb
    sbbw %cx,0x12(%bx)                       # 19 4f 12
    sbbw %cx,0x1234(%bp,%di)                 # 19 8b 34 12
    sbbl %ecx,%ebx                           # 66 19 cb
    sbbl %ecx,0x12(%bx)                      # 66 19 4f 12
    sbbl %ecx,0x1234(%bp,%di)                # 66 19 8b 34 12
    sbbb %bl,%cl                             # 18 d9
    sbbb 0x12(%bx),%cl                       # 1a 4f 12
    sbbb 0x1234(%bp,%di),%cl                 # 1a 8b 34 12
    sbbw %bx,%cx                             # 19 d9
    sbbw 0x12(%bx),%cx                       # 1b 4f 12
    sbbw 0x1234(%bp,%di),%cx                 # 1b 8b 34 12
    sbbl %ebx,%ecx                           # 66 19 d9
    sbbl 0x12(%bx),%ecx                      # 66 1b 4f 12
    sbbl 0x1234(%bp,%di),%ecx                # 66 1b 8b 34 12
    sbbw $0x12,%bx                           # 83 db 12
    sbbw $-128,0x12(%bx)                     # 83 5f 12 80
    sbbw $0x12,0x1234(%bp,%di)               # 83 9b 34 12 12
    sbbl $0x12,%ebx                          # 66 83 db 12
    sbbl $-128,0x12(%bx)                     # 66 83 5f 12 80
    sbbl $0x12,0x1234(%bp,%di)               # 66 83 9b 34 12 12
    sbbb $0x12,%al                           # 1c 12
    sbbw $0x1234,%ax                         # 1d 34 12
    sbbl $0x12345678,%eax                    # 66 1d 78 56 34 12
    sbbl $0x80,%eax                          # 66 1d 80 00 00 00
    sbbb $0x12,%bl                           # 80 db 12
    sbbb $0x12,0x12(%bx)                     # 80 5f 12 12
    sbbb $0x12,0x1234(%bp,%di)               # 80 9b 34 12 12
    sbbw $0x1234,%bx                         # 81 db 34 12
    sbbw $0x1234,0x12(%bx)                   # 81 5f 12 34 12
    sbbw $0x1234,0x1234(%bp,%di)             # 81 9b 34 12 34 12
    sbbl $0x12345678,%ebx                    # 66 81 db 78 56 34 12
    sbbl $0x80,0x12(%bx)                     # 66 81 5f 12 80 00 00 00
    sbbl $0x12345678,0x1234(%bp,%di)         # 66 81 9b 34 12 78 56 34 12
    andb %cl,%bl                             # 20 cb
    andb %cl,0x12(%bx)                       # 20 4f 12
    andb %cl,0x1234(%bp,%di)                 # 20 8b 34 12
    andw %cx,%bx                             # 21 cb
    andw %cx,0x12(%bx)                       # 21 4f 12
    andw %cx,0x1234(%bp,%di)                 # 21 8b 34 12
    andl %ecx,%ebx                           # 66 21 cb
    andl %ecx,0x12(%bx)                      # 66 21 4f 12
    andl %ecx,0x1234(%bp,%di)                # 66 21 8b 34 12
    andb %bl,%cl                             # 20 d9
    andb 0x12(%bx),%cl                       # 22 4f 12
    andb 0x1234(%bp,%di),%cl                 # 22 8b 34 12
    andw %bx,%cx                             # 21 d9
    andw 0x12(%bx),%cx                       # 23 4f 12
    andw 0x1234(%bp,%di),%cx                 # 23 8b 34 12
    andl %ebx,%ecx                           # 66 21 d9
    andl 0x12(%bx),%ecx                      # 66 23 4f 12
    andl 0x1234(%bp,%di),%ecx                # 66 23 8b 34 12
    andw $0x12,%bx                           # 83 e3 12
    andw $-128,0x12(%bx)                     # 83 67 12 80
    andw $0x12,0x1234(%bp,%di)               # 83 a3 34 12 12
    andl $0x12,%ebx                          # 66 83 e3 12
    andl $-128,0x12(%bx)                     # 66 83 67 12 80
    andl $0x12,0x1234(%bp,%di)               # 66 83 a3 34 12 12
    andb $0x12,%al                           # 24 12
    andw $0x1234,%ax                         # 25 34 12
    andl $0x12345678,%eax                    # 66 25 78 56 34 12
    andl $0x80,%eax                          # 66 25 80 00 00 00
    andb $0x12,%bl                           # 80 e3 12
    andb $0x12,0x12(%bx)                     # 80 67 12 12
    andb $0x12,0x1234(%bp,%di)               # 80 a3 34 12 12
    andw $0x1234,%bx                         # 81 e3 34 12
    andw $0x1234,0x12(%bx)                   # 81 67 12 34 12
    andw $0x1234,0x1234(%bp,%di)             # 81 a3 34 12 34 12
    andl $0x12345678,%ebx                    # 66 81 e3 78 56 34 12
    andl $0x80,0x12(%bx)                     # 66 81 67 12 80 00 00 00
    andl $0x12345678,0x1234(%bp,%di)         # 66 81 a3 34 12 78 56 34 12
    subb %cl,%bl                             # 28 cb
    subb %cl,0x12(%bx)                       # 28 4f 12
    subb %cl,0x1234(%bp,%di)                 # 28 8b 34 12
    subw %cx,%bx                             # 29 cb
    subw %cx,0x12(%bx)                       # 29 4f 12
    subw %cx,0x1234(%bp,%di)                 # 29 8b 34 12
    subl %ecx,%ebx                           # 66 29 cb
    subl %ecx,0x12(%bx)                      # 66 29 4f 12
    subl %ecx,0x1234(%bp,%di)                # 66 29 8b 34 12
    subb %bl,%cl                             # 28 d9
    subb 0x12(%bx),%cl                       # 2a 4f 12
    subb 0x1234(%bp,%di),%cl                 # 2a 8b 34 12
    subw %bx,%cx                             # 29 d9
    subw 0x12(%bx),%cx                       # 2b 4f 12
    subw 0x1234(%bp,%di),%cx                 # 2b 8b 34 12
    subl %ebx,%ecx                           # 66 29 d9
    subl 0x12(%bx),%ecx                      # 66 2b 4f 12
    subl 0x1234(%bp,%di),%ecx                # 66 2b 8b 34 12
    subw $0x12,%bx                           # 83 eb 12
    subw $-128,0x12(%bx)                     # 83 6f 12 80
    subw $0x12,0x1234(%bp,%di)               # 83 ab 34 12 12
    subl $0x12,%ebx                          # 66 83 eb 12
    subl $-128,0x12(%bx)                     # 66 83 6f 12 80
    subl $0x12,0x1234(%bp,%di)               # 66 83 ab 34 12 12
    subb $0x12,%al                           # 2c 12
    subw $0x1234,%ax                         # 2d 34 12
    subl $0x12345678,%eax                    # 66 2d 78 56 34 12
    subl $0x80,%eax                          # 66 2d 80 00 00 00
    subb $0x12,%bl                           # 80 eb 12
    subb $0x12,0x12(%bx)                     # 80 6f 12 12
    subb $0x12,0x1234(%bp,%di)               # 80 ab 34 12 12
    subw $0x1234,%bx                         # 81 eb 34 12
    subw $0x1234,0x12(%bx)                   # 81 6f 12 34 12
    subw $0x1234,0x1234(%bp,%di)             # 81 ab 34 12 34 12
    subl $0x12345678,%ebx                    # 66 81 eb 78 56 34 12
    subl $0x80,0x12(%bx)                     # 66 81 6f 12 80 00 00 00
    subl $0x12345678,0x1234(%bp,%di)         # 66 81 ab 34 12 78 56 34 12
    xorb %cl,%bl                             # 30 cb
    xorb %cl,0x12(%bx)                       # 30 4f 12
    xorb %cl,0x1234(%bp,%di)                 # 30 8b 34 12
    xorw %cx,%bx                             # 31 cb
    xorw %cx,0x12(%bx)                       # 31 4f 12
    xorw %cx,0x1234(%bp,%di)                 # 31 8b 34 12
    xorl %ecx,%ebx                           # 66 31 cb
    xorl %ecx,0x12(%bx)                      # 66 31 4f 12
    xorl %ecx,0x1234(%bp,%di)                # 66 31 8b 34 12
    xorb %bl,%cl                             # 30 d9
    xorb 0x12(%bx),%cl                       # 32 4f 12
    xorb 0x1234(%bp,%di),%cl                 # 32 8b 34 12
    xorw %bx,%cx                             # 31 d9
    xorw 0x12(%bx),%cx                       # 33 4f 12
    xorw 0x1234(%bp,%di),%cx                 # 33 8b 34 12
    xorl %ebx,%ecx                           # 66 31 d9
    xorl 0x12(%bx),%ecx                      # 66 33 4f 12
    xorl 0x1234(%bp,%di),%ecx                # 66 33 8b 34 12
    xorw $0x12,%bx                           # 83 f3 12
    xorw $-128,0x12(%bx)                     # 83 77 12 80
    xorw $0x12,0x1234(%bp,%di)               # 83 b3 34 12 12
    xorl $0x12,%ebx                          # 66 83 f3 12
    xorl $-128,0x12(%bx)                     # 66 83 77 12 80
    xorl $0x12,0x1234(%bp,%di)               # 66 83 b3 34 12 12
    xorb $0x12,%al                           # 34 12
    xorw $0x1234,%ax                         # 35 34 12
    xorl $0x12345678,%eax                    # 66 35 78 56 34 12
    xorl $0x80,%eax                          # 66 35 80 00 00 00
    xorb $0x12,%bl                           # 80 f3 12
    xorb $0x12,0x12(%bx)                     # 80 77 12 12
    xorb $0x12,0x1234(%bp,%di)               # 80 b3 34 12 12
    xorw $0x1234,%bx                         # 81 f3 34 12
    xorw $0x1234,0x12(%bx)                   # 81 77 12 34 12
    xorw $0x1234,0x1234(%bp,%di)             # 81 b3 34 12 34 12
    xorl $0x12345678,%ebx                    # 66 81 f3 78 56 34 12
    xorl $0x80,0x12(%bx)                     # 66 81 77 12 80 00 00 00
    xorl $0x12345678,0x1234(%bp,%di)         # 66 81 b3 34 12 78 56 34 12
    clrb %cl                                 # 30 c9
    clrw %cx                                 # 31 c9
    clrl %ecx                                # 66 31 c9
    cmpb %cl,%bl                             # 38 cb
    cmpb %cl,0x12(%bx)                       # 38 4f 12
    cmpb %cl,0x1234(%bp,%di)                 # 38 8b 34 12
    cmpw %cx,%bx                             # 39 cb
    cmpw %cx,0x12(%bx)                       # 39 4f 12
    cmpw %cx,0x1234(%bp,%di)                 # 39 8b 34 12
    cmpl %ecx,%ebx                           # 66 39 cb
    cmpl %ecx,0x12(%bx)                      # 66 39 4f 12
    cmpl %ecx,0x1234(%bp,%di)                # 66 39 8b 34 12
    cmpb %bl,%cl                             # 38 d9
    cmpb 0x12(%bx),%cl                       # 3a 4f 12
    cmpb 0x1234(%bp,%di),%cl                 # 3a 8b 34 12
    cmpw %bx,%cx                             # 39 d9
    cmpw 0x12(%bx),%cx                       # 3b 4f 12
    cmpw 0x1234(%bp,%di),%cx                 # 3b 8b 34 12
    cmpl %ebx,%ecx                           # 66 39 d9
    cmpl 0x12(%bx),%ecx                      # 66 3b 4f 12
    cmpl 0x1234(%bp,%di),%ecx                # 66 3b 8b 34 12
    cmpw $0x12,%bx                           # 83 fb 12
    cmpw $-128,0x12(%bx)                     # 83 7f 12 80
    cmpw $0x12,0x1234(%bp,%di)               # 83 bb 34 12 12
    cmpl $0x12,%ebx                          # 66 83 fb 12
    cmpl $-128,0x12(%bx)                     # 66 83 7f 12 80
    cmpl $0x12,0x1234(%bp,%di)               # 66 83 bb 34 12 12
    cmpb $0x12,%al                           # 3c 12
    cmpw $0x1234,%ax                         # 3d 34 12
    cmpl $0x12345678,%eax                    # 66 3d 78 56 34 12
    cmpl $0x80,%eax                          # 66 3d 80 00 00 00
    cmpb $0x12,%bl                           # 80 fb 12
    cmpb $0x12,0x12(%bx)                     # 80 7f 12 12
    cmpb $0x12,0x1234(%bp,%di)               # 80 bb 34 12 12
    cmpw $0x1234,%bx                         # 81 fb 34 12
    cmpw $0x1234,0x12(%bx)                   # 81 7f 12 34 12
    cmpw $0x1234,0x1234(%bp,%di)             # 81 bb 34 12 34 12
    cmpl $0x12345678,%ebx                    # 66 81 fb 78 56 34 12
    cmpl $0x80,0x12(%bx)                     # 66 81 7f 12 80 00 00 00
    cmpl $0x12345678,0x1234(%bp,%di)         # 66 81 bb 34 12 78 56 34 12
    testb %cl,%bl                            # 84 cb
    testb %cl,0x12(%bx)                      # 84 4f 12
    testb %cl,0x1234(%bp,%di)                # 84 8b 34 12
    testw %cx,%bx                            # 85 cb
    testw %cx,0x12(%bx)                      # 85 4f 12
    testw %cx,0x1234(%bp,%di)                # 85 8b 34 12
    testl %ecx,%ebx                          # 66 85 cb
    testl %ecx,0x12(%bx)                     # 66 85 4f 12
    testl %ecx,0x1234(%bp,%di)               # 66 85 8b 34 12
    testb %bl,%cl                            # 84 d9
    testb 0x12(%bx),%cl                      # 84 4f 12
    testb 0x1234(%bp,%di),%cl                # 84 8b 34 12
    testw %bx,%cx                            # 85 d9
    testw 0x12(%bx),%cx                      # 85 4f 12
    testw 0x1234(%bp,%di),%cx                # 85 8b 34 12
    testl %ebx,%ecx                          # 66 85 d9
    testl 0x12(%bx),%ecx                     # 66 85 4f 12
    testl 0x1234(%bp,%di),%ecx               # 66 85 8b 34 12
    testb $0x12,%al                          # a8 12
    testw $0x1234,%ax                        # a9 34 12
    testl $0x12345678,%eax                   # 66 a9 78 56 34 12
    testl $0x80,%eax                         # 66 a9 80 00 00 00
    testb $0x12,%bl                          # f6 c3 12
    testb $0x12,0x12(%bx)                    # f6 47 12 12
    testb $0x12,0x1234(%bp,%di)              # f6 83 34 12 12
    testw $0x1234,%bx                        # f7 c3 34 12
    testw $0x1234,0x12(%bx)                  # f7 47 12 34 12
    testw $0x1234,0x1234(%bp,%di)            # f7 83 34 12 34 12
    testl $0x12345678,%ebx                   # 66 f7 c3 78 56 34 12
    testl $0x80,0x12(%bx)                    # 66 f7 47 12 80 00 00 00
    testl $0x12345678,0x1234(%bp,%di)        # 66 f7 83 34 12 78 56 34 12
    incw %cx                                 # 41
    incl %ecx                                # 66 41
    incb %bl                                 # fe c3
    incb 0x12(%bx)                           # fe 47 12
    incb 0x1234(%bp,%di)                     # fe 83 34 12
    incw %bx                                 # 43
    incw 0x12(%bx)                           # ff 47 12
    incw 0x1234(%bp,%di)                     # ff 83 34 12
    incl %ebx                                # 66 43
    incl 0x12(%bx)                           # 66 ff 47 12
    incl 0x1234(%bp,%di)                     # 66 ff 83 34 12
    decw %cx                                 # 49
    decl %ecx                                # 66 49
    decb %bl                                 # fe cb
    decb 0x12(%bx)                           # fe 4f 12
    decb 0x1234(%bp,%di)                     # fe 8b 34 12
    decw %bx                                 # 4b
    decw 0x12(%bx)                           # ff 4f 12
    decw 0x1234(%bp,%di)                     # ff 8b 34 12
    decl %ebx                                # 66 4b
    decl 0x12(%bx)                           # 66 ff 4f 12
    decl 0x1234(%bp,%di)                     # 66 ff 8b 34 12
    notb %bl                                 # f6 d3
    notb 0x12(%bx)                           # f6 57 12
    notb 0x1234(%bp,%di)                     # f6 93 34 12
    notw %bx                                 # f7 d3
    notw 0x12(%bx)                           # f7 57 12
    notw 0x1234(%bp,%di)                     # f7 93 34 12
    notl %ebx                                # 66 f7 d3
    notl 0x12(%bx)                           # 66 f7 57 12
    notl 0x1234(%bp,%di)                     # 66 f7 93 34 12
    negb %bl                                 # f6 db
    negb 0x12(%bx)                           # f6 5f 12
    negb 0x1234(%bp,%di)                     # f6 9b 34 12
    negw %bx                                 # f7 db
    negw 0x12(%bx)                           # f7 5f 12
    negw 0x1234(%bp,%di)                     # f7 9b 34 12
    negl %ebx                                # 66 f7 db
    negl 0x12(%bx)                           # 66 f7 5f 12
    negl 0x1234(%bp,%di)                     # 66 f7 9b 34 12
    mulb %bl                                 # f6 e3
    mulb 0x12(%bx)                           # f6 67 12
    mulb 0x1234(%bp,%di)                     # f6 a3 34 12
    mulw %bx                                 # f7 e3
    mulw 0x12(%bx)                           # f7 67 12
    mulw 0x1234(%bp,%di)                     # f7 a3 34 12
    mull %ebx                                # 66 f7 e3
    mull 0x12(%bx)                           # 66 f7 67 12
    mull 0x1234(%bp,%di)                     # 66 f7 a3 34 12
    divb %bl                                 # f6 f3
    divb 0x12(%bx)                           # f6 77 12
    divb 0x1234(%bp,%di)                     # f6 b3 34 12
    divw %bx                                 # f7 f3
    divw 0x12(%bx)                           # f7 77 12
    divw 0x1234(%bp,%di)                     # f7 b3 34 12
    divl %ebx                                # 66 f7 f3
    divl 0x12(%bx)                           # 66 f7 77 12
    divl 0x1234(%bp,%di)                     # 66 f7 b3 34 12
    divb %bl,%al                             # f6 f3
    divb 0x12(%bx),%al                       # f6 77 12
    divb 0x1234(%bp,%di),%al                 # f6 b3 34 12
    divw %bx,%ax                             # f7 f3
    divw 0x12(%bx),%ax                       # f7 77 12
    divw 0x1234(%bp,%di),%ax                 # f7 b3 34 12
    divl %ebx,%eax                           # 66 f7 f3
    divl 0x12(%bx),%eax                      # 66 f7 77 12
    divl 0x1234(%bp,%di),%eax                # 66 f7 b3 34 12
    idivb %bl                                # f6 fb
    idivb 0x12(%bx)                          # f6 7f 12
    idivb 0x1234(%bp,%di)                    # f6 bb 34 12
    idivw %bx                                # f7 fb
    idivw 0x12(%bx)                          # f7 7f 12
    idivw 0x1234(%bp,%di)                    # f7 bb 34 12
    idivl %ebx                               # 66 f7 fb
    idivl 0x12(%bx)                          # 66 f7 7f 12
    idivl 0x1234(%bp,%di)                    # 66 f7 bb 34 12
    idivb %bl,%al                            # f6 fb
    idivb 0x12(%bx),%al                      # f6 7f 12
    idivb 0x1234(%bp,%di),%al                # f6 bb 34 12
    idivw %bx,%ax                            # f7 fb
    idivw 0x12(%bx),%ax                      # f7 7f 12
    idivw 0x1234(%bp,%di),%ax                # f7 bb 34 12
    idivl %ebx,%eax                          # 66 f7 fb
    idivl 0x12(%bx),%eax                     # 66 f7 7f 12
    idivl 0x1234(%bp,%di),%eax               # 66 f7 bb 34 12
    imulb %bl                                # f6 eb
    imulb 0x12(%bx)                          # f6 6f 12
    imulb 0x1234(%bp,%di)                    # f6 ab 34 12
    imulw %bx                                # f7 eb
    imulw 0x12(%bx)                          # f7 6f 12
    imulw 0x1234(%bp,%di)                    # f7 ab 34 12
    imull %ebx                               # 66 f7 eb
    imull 0x12(%bx)                          # 66 f7 6f 12
    imull 0x1234(%bp,%di)                    # 66 f7 ab 34 12
    imulw %bx,%cx                            # 0f af cb
    imulw 0x12(%bx),%cx                      # 0f af 4f 12
    imulw 0x1234(%bp,%di),%cx                # 0f af 8b 34 12
    imull %ebx,%ecx                          # 66 0f af cb
    imull 0x12(%bx),%ecx                     # 66 0f af 4f 12
    imull 0x1234(%bp,%di),%ecx               # 66 0f af 8b 34 12
    imulw $0x12,%bx,%cx                      # 6b cb 12
    imulw $-128,0x12(%bx),%cx                # 6b 4f 12 80
    imulw $0x12,0x1234(%bp,%di),%cx          # 6b 8b 34 12 12
    imull $0x12,%ebx,%ecx                    # 66 6b cb 12
    imull $-128,0x12(%bx),%ecx               # 66 6b 4f 12 80
    imull $0x12,0x1234(%bp,%di),%ecx         # 66 6b 8b 34 12 12
    imulw $0x1234,%bx,%cx                    # 69 cb 34 12
    imulw $0x1234,0x12(%bx),%cx              # 69 4f 12 34 12
    imulw $0x1234,0x1234(%bp,%di),%cx        # 69 8b 34 12 34 12
    imull $0x12345678,%ebx,%ecx              # 66 69 cb 78 56 34 12
    imull $0x80,0x12(%bx),%ecx               # 66 69 4f 12 80 00 00 00
    imull $0x12345678,0x1234(%bp,%di),%ecx   # 66 69 8b 34 12 78 56 34 12
    imulw $0x12,%cx                          # 6b c9 12
    imulw $-128,%cx                          # 6b c9 80
    imull $0x12,%ecx                         # 66 6b c9 12
    imull $-128,%ecx                         # 66 6b c9 80
    imulw $0x1234,%cx                        # 69 c9 34 12
    imull $0x12345678,%ecx                   # 66 69 c9 78 56 34 12
    imull $0x80,%ecx                         # 66 69 c9 80 00 00 00
    rolb $1,%bl                              # d0 c3
    rolb $1,0x12(%bx)                        # d0 47 12
    rolb $1,0x1234(%bp,%di)                  # d0 83 34 12
    rolw $1,%bx                              # d1 c3
    rolw $1,0x12(%bx)                        # d1 47 12
    rolw $1,0x1234(%bp,%di)                  # d1 83 34 12
    roll $1,%ebx                             # 66 d1 c3
    roll $1,0x12(%bx)                        # 66 d1 47 12
    roll $1,0x1234(%bp,%di)                  # 66 d1 83 34 12
    rolb $0x12,%bl                           # c0 c3 12
    rolb $0x12,0x12(%bx)                     # c0 47 12 12
    rolb $0x12,0x1234(%bp,%di)               # c0 83 34 12 12
    rolw $0x12,%bx                           # c1 c3 12
    rolw $0x12,0x12(%bx)                     # c1 47 12 12
    rolw $0x12,0x1234(%bp,%di)               # c1 83 34 12 12
    roll $0x12,%ebx                          # 66 c1 c3 12
    roll $0x12,0x12(%bx)                     # 66 c1 47 12 12
    roll $0x12,0x1234(%bp,%di)               # 66 c1 83 34 12 12
    rolb %cl,%bl                             # d2 c3
    rolb %cl,0x12(%bx)                       # d2 47 12
    rolb %cl,0x1234(%bp,%di)                 # d2 83 34 12
    rolw %cl,%bx                             # d3 c3
    rolw %cl,0x12(%bx)                       # d3 47 12
    rolw %cl,0x1234(%bp,%di)                 # d3 83 34 12
    roll %cl,%ebx                            # 66 d3 c3
    roll %cl,0x12(%bx)                       # 66 d3 47 12
    roll %cl,0x1234(%bp,%di)                 # 66 d3 83 34 12
    rolb %bl                                 # d0 c3
    rolb 0x12(%bx)                           # d0 47 12
    rolb 0x1234(%bp,%di)                     # d0 83 34 12
    rolw %bx                                 # d1 c3
    rolw 0x12(%bx)                           # d1 47 12
    rolw 0x1234(%bp,%di)                     # d1 83 34 12
    roll %ebx                                # 66 d1 c3
    roll 0x12(%bx)                           # 66 d1 47 12
    roll 0x1234(%bp,%di)                     # 66 d1 83 34 12
    rorb $1,%bl                              # d0 cb
    rorb $1,0x12(%bx)                        # d0 4f 12
    rorb $1,0x1234(%bp,%di)                  # d0 8b 34 12
    rorw $1,%bx                              # d1 cb
    rorw $1,0x12(%bx)                        # d1 4f 12
    rorw $1,0x1234(%bp,%di)                  # d1 8b 34 12
    rorl $1,%ebx                             # 66 d1 cb
    rorl $1,0x12(%bx)                        # 66 d1 4f 12
    rorl $1,0x1234(%bp,%di)                  # 66 d1 8b 34 12
    rorb $0x12,%bl                           # c0 cb 12
    rorb $0x12,0x12(%bx)                     # c0 4f 12 12
    rorb $0x12,0x1234(%bp,%di)               # c0 8b 34 12 12
    rorw $0x12,%bx                           # c1 cb 12
    rorw $0x12,0x12(%bx)                     # c1 4f 12 12
    rorw $0x12,0x1234(%bp,%di)               # c1 8b 34 12 12
    rorl $0x12,%ebx                          # 66 c1 cb 12
    rorl $0x12,0x12(%bx)                     # 66 c1 4f 12 12
    rorl $0x12,0x1234(%bp,%di)               # 66 c1 8b 34 12 12
    rorb %cl,%bl                             # d2 cb
    rorb %cl,0x12(%bx)                       # d2 4f 12
    rorb %cl,0x1234(%bp,%di)                 # d2 8b 34 12
    rorw %cl,%bx                             # d3 cb
    rorw %cl,0x12(%bx)                       # d3 4f 12
    rorw %cl,0x1234(%bp,%di)                 # d3 8b 34 12
    rorl %cl,%ebx                            # 66 d3 cb
    rorl %cl,0x12(%bx)                       # 66 d3 4f 12
    rorl %cl,0x1234(%bp,%di)                 # 66 d3 8b 34 12
    rorb %bl                                 # d0 cb
    rorb 0x12(%bx)                           # d0 4f 12
    rorb 0x1234(%bp,%di)                     # d0 8b 34 12
    rorw %bx                                 # d1 cb
    rorw 0x12(%bx)                           # d1 4f 12
    rorw 0x1234(%bp,%di)                     # d1 8b 34 12
    rorl %ebx                                # 66 d1 cb
    rorl 0x12(%bx)                           # 66 d1 4f 12
    rorl 0x1234(%bp,%di)                     # 66 d1 8b 34 12
    rclb $1,%bl                              # d0 d3
    rclb $1,0x12(%bx)                        # d0 57 12
    rclb $1,0x1234(%bp,%di)                  # d0 93 34 12
    rclw $1,%bx                              # d1 d3
    rclw $1,0x12(%bx)                        # d1 57 12
    rclw $1,0x1234(%bp,%di)                  # d1 93 34 12
    rcll $1,%ebx                             # 66 d1 d3
    rcll $1,0x12(%bx)                        # 66 d1 57 12
    rcll $1,0x1234(%bp,%di)                  # 66 d1 93 34 12
    rclb $0x12,%bl                           # c0 d3 12
    rclb $0x12,0x12(%bx)                     # c0 57 12 12
    rclb $0x12,0x1234(%bp,%di)               # c0 93 34 12 12
    rclw $0x12,%bx                           # c1 d3 12
    rclw $0x12,0x12(%bx)                     # c1 57 12 12
    rclw $0x12,0x1234(%bp,%di)               # c1 93 34 12 12
    rcll $0x12,%ebx                          # 66 c1 d3 12
    rcll $0x12,0x12(%bx)                     # 66 c1 57 12 12
    rcll $0x12,0x1234(%bp,%di)               # 66 c1 93 34 12 12
    rclb %cl,%bl                             # d2 d3
    rclb %cl,0x12(%bx)                       # d2 57 12
    rclb %cl,0x1234(%bp,%di)                 # d2 93 34 12
    rclw %cl,%bx                             # d3 d3
    rclw %cl,0x12(%bx)                       # d3 57 12
    rclw %cl,0x1234(%bp,%di)                 # d3 93 34 12
    rcll %cl,%ebx                            # 66 d3 d3
    rcll %cl,0x12(%bx)                       # 66 d3 57 12
    rcll %cl,0x1234(%bp,%di)                 # 66 d3 93 34 12
    rclb %bl                                 # d0 d3
    rclb 0x12(%bx)                           # d0 57 12
    rclb 0x1234(%bp,%di)                     # d0 93 34 12
    rclw %bx                                 # d1 d3
    rclw 0x12(%bx)                           # d1 57 12
    rclw 0x1234(%bp,%di)                     # d1 93 34 12
    rcll %ebx                                # 66 d1 d3
    rcll 0x12(%bx)                           # 66 d1 57 12
    rcll 0x1234(%bp,%di)                     # 66 d1 93 34 12
    rcrb $1,%bl                              # d0 db
    rcrb $1,0x12(%bx)                        # d0 5f 12
    rcrb $1,0x1234(%bp,%di)                  # d0 9b 34 12
    rcrw $1,%bx                              # d1 db
    rcrw $1,0x12(%bx)                        # d1 5f 12
    rcrw $1,0x1234(%bp,%di)                  # d1 9b 34 12
    rcrl $1,%ebx                             # 66 d1 db
    rcrl $1,0x12(%bx)                        # 66 d1 5f 12
    rcrl $1,0x1234(%bp,%di)                  # 66 d1 9b 34 12
    rcrb $0x12,%bl                           # c0 db 12
    rcrb $0x12,0x12(%bx)                     # c0 5f 12 12
    rcrb $0x12,0x1234(%bp,%di)               # c0 9b 34 12 12
    rcrw $0x12,%bx                           # c1 db 12
    rcrw $0x12,0x12(%bx)                     # c1 5f 12 12
    rcrw $0x12,0x1234(%bp,%di)               # c1 9b 34 12 12
    rcrl $0x12,%ebx                          # 66 c1 db 12
    rcrl $0x12,0x12(%bx)                     # 66 c1 5f 12 12
    rcrl $0x12,0x1234(%bp,%di)               # 66 c1 9b 34 12 12
    rcrb %cl,%bl                             # d2 db
    rcrb %cl,0x12(%bx)                       # d2 5f 12
    rcrb %cl,0x1234(%bp,%di)                 # d2 9b 34 12
    rcrw %cl,%bx                             # d3 db
    rcrw %cl,0x12(%bx)                       # d3 5f 12
    rcrw %cl,0x1234(%bp,%di)                 # d3 9b 34 12
    rcrl %cl,%ebx                            # 66 d3 db
    rcrl %cl,0x12(%bx)                       # 66 d3 5f 12
    rcrl %cl,0x1234(%bp,%di)                 # 66 d3 9b 34 12
    rcrb %bl                                 # d0 db
    rcrb 0x12(%bx)                           # d0 5f 12
    rcrb 0x1234(%bp,%di)                     # d0 9b 34 12
    rcrw %bx                                 # d1 db
    rcrw 0x12(%bx)                           # d1 5f 12
    rcrw 0x1234(%bp,%di)                     # d1 9b 34 12
    rcrl %ebx                                # 66 d1 db
    rcrl 0x12(%bx)                           # 66 d1 5f 12
    rcrl 0x1234(%bp,%di)                     # 66 d1 9b 34 12
    shlb $1,%bl                              # d0 e3
    shlb $1,0x12(%bx)                        # d0 67 12
    shlb $1,0x1234(%bp,%di)                  # d0 a3 34 12
    salb $1,%bl                              # d0 e3
    shlw $1,%bx                              # d1 e3
    shlw $1,0x12(%bx)                        # d1 67 12
    shlw $1,0x1234(%bp,%di)                  # d1 a3 34 12
    salw $1,%bx                              # d1 e3
    shll $1,%ebx                             # 66 d1 e3
    shll $1,0x12(%bx)                        # 66 d1 67 12
    shll $1,0x1234(%bp,%di)                  # 66 d1 a3 34 12
    sall $1,%ebx                             # 66 d1 e3
    shlb $0x12,%bl                           # c0 e3 12
    shlb $0x12,0x12(%bx)                     # c0 67 12 12
    shlb $0x12,0x1234(%bp,%di)               # c0 a3 34 12 12
    salb $0x12,%bl                           # c0 e3 12
    shlw $0x12,%bx                           # c1 e3 12
    shlw $0x12,0x12(%bx)                     # c1 67 12 12
    shlw $0x12,0x1234(%bp,%di)               # c1 a3 34 12 12
    salw $0x12,%bx                           # c1 e3 12
    shll $0x12,%ebx                          # 66 c1 e3 12
    shll $0x12,0x12(%bx)                     # 66 c1 67 12 12
    shll $0x12,0x1234(%bp,%di)               # 66 c1 a3 34 12 12
    sall $0x12,%ebx                          # 66 c1 e3 12
    shlb %cl,%bl                             # d2 e3
    shlb %cl,0x12(%bx)                       # d2 67 12
    shlb %cl,0x1234(%bp,%di)                 # d2 a3 34 12
    salb %cl,%bl                             # d2 e3
    shlw %cl,%bx                             # d3 e3
    shlw %cl,0x12(%bx)                       # d3 67 12
    shlw %cl,0x1234(%bp,%di)                 # d3 a3 34 12
    salw %cl,%bx                             # d3 e3
    shll %cl,%ebx                            # 66 d3 e3
    shll %cl,0x12(%bx)                       # 66 d3 67 12
    shll %cl,0x1234(%bp,%di)                 # 66 d3 a3 34 12
    sall %cl,%ebx                            # 66 d3 e3
    shlb %bl                                 # d0 e3
    shlb 0x12(%bx)                           # d0 67 12
    shlb 0x1234(%bp,%di)                     # d0 a3 34 12
    salb %bl                                 # d0 e3
    shlw %bx                                 # d1 e3
    shlw 0x12(%bx)                           # d1 67 12
    shlw 0x1234(%bp,%di)                     # d1 a3 34 12
    salw %bx                                 # d1 e3
    shll %ebx                                # 66 d1 e3
    shll 0x12(%bx)                           # 66 d1 67 12
    shll 0x1234(%bp,%di)                     # 66 d1 a3 34 12
    sall %ebx                                # 66 d1 e3
    shrb $1,%bl                              # d0 eb
    shrb $1,0x12(%bx)                        # d0 6f 12
    shrb $1,0x1234(%bp,%di)                  # d0 ab 34 12
    shrw $1,%bx                              # d1 eb
    shrw $1,0x12(%bx)                        # d1 6f 12
    shrw $1,0x1234(%bp,%di)                  # d1 ab 34 12
    shrl $1,%ebx                             # 66 d1 eb
    shrl $1,0x12(%bx)                        # 66 d1 6f 12
    shrl $1,0x1234(%bp,%di)                  # 66 d1 ab 34 12
    shrb $0x12,%bl                           # c0 eb 12
    shrb $0x12,0x12(%bx)                     # c0 6f 12 12
    shrb $0x12,0x1234(%bp,%di)               # c0 ab 34 12 12
    shrw $0x12,%bx                           # c1 eb 12
    shrw $0x12,0x12(%bx)                     # c1 6f 12 12
    shrw $0x12,0x1234(%bp,%di)               # c1 ab 34 12 12
    shrl $0x12,%ebx                          # 66 c1 eb 12
    shrl $0x12,0x12(%bx)                     # 66 c1 6f 12 12
    shrl $0x12,0x1234(%bp,%di)               # 66 c1 ab 34 12 12
    shrb %cl,%bl                             # d2 eb
    shrb %cl,0x12(%bx)                       # d2 6f 12
    shrb %cl,0x1234(%bp,%di)                 # d2 ab 34 12
    shrw %cl,%bx                             # d3 eb
    shrw %cl,0x12(%bx)                       # d3 6f 12
    shrw %cl,0x1234(%bp,%di)                 # d3 ab 34 12
    shrl %cl,%ebx                            # 66 d3 eb
    shrl %cl,0x12(%bx)                       # 66 d3 6f 12
    shrl %cl,0x1234(%bp,%di)                 # 66 d3 ab 34 12
    shrb %bl                                 # d0 eb
    shrb 0x12(%bx)                           # d0 6f 12
    shrb 0x1234(%bp,%di)                     # d0 ab 34 12
    shrw %bx                                 # d1 eb
    shrw 0x12(%bx)                           # d1 6f 12
    shrw 0x1234(%bp,%di)                     # d1 ab 34 12
    shrl %ebx                                # 66 d1 eb
    shrl 0x12(%bx)                           # 66 d1 6f 12
    shrl 0x1234(%bp,%di)                     # 66 d1 ab 34 12
    sarb $1,%bl                              # d0 fb
    sarb $1,0x12(%bx)                        # d0 7f 12
    sarb $1,0x1234(%bp,%di)                  # d0 bb 34 12
    sarw $1,%bx                              # d1 fb
    sarw $1,0x12(%bx)                        # d1 7f 12
    sarw $1,0x1234(%bp,%di)                  # d1 bb 34 12
    sarl $1,%ebx                             # 66 d1 fb
    sarl $1,0x12(%bx)                        # 66 d1 7f 12
    sarl $1,0x1234(%bp,%di)                  # 66 d1 bb 34 12
    sarb $0x12,%bl                           # c0 fb 12
    sarb $0x12,0x12(%bx)                     # c0 7f 12 12
    sarb $0x12,0x1234(%bp,%di)               # c0 bb 34 12 12
    sarw $0x12,%bx                           # c1 fb 12
    sarw $0x12,0x12(%bx)                     # c1 7f 12 12
    sarw $0x12,0x1234(%bp,%di)               # c1 bb 34 12 12
    sarl $0x12,%ebx                          # 66 c1 fb 12
    sarl $0x12,0x12(%bx)                     # 66 c1 7f 12 12
    sarl $0x12,0x1234(%bp,%di)               # 66 c1 bb 34 12 12
    sarb %cl,%bl                             # d2 fb
    sarb %cl,0x12(%bx)                       # d2 7f 12
    sarb %cl,0x1234(%bp,%di)                 # d2 bb 34 12
    sarw %cl,%bx                             # d3 fb
    sarw %cl,0x12(%bx)                       # d3 7f 12
    sarw %cl,0x1234(%bp,%di)                 # d3 bb 34 12
    sarl %cl,%ebx                            # 66 d3 fb
    sarl %cl,0x12(%bx)                       # 66 d3 7f 12
    sarl %cl,0x1234(%bp,%di)                 # 66 d3 bb 34 12
    sarb %bl                                 # d0 fb
    sarb 0x12(%bx)                           # d0 7f 12
    sarb 0x1234(%bp,%di)                     # d0 bb 34 12
    sarw %bx                                 # d1 fb
    sarw 0x12(%bx)                           # d1 7f 12
    sarw 0x1234(%bp,%di)                     # d1 bb 34 12
    sarl %ebx                                # 66 d1 fb
    sarl 0x12(%bx)                           # 66 d1 7f 12
    sarl 0x1234(%bp,%di)                     # 66 d1 bb 34 12
    shldw $0x12,%cx,%bx                      # 0f a4 cb 12
    shldw $0x12,%cx,0x12(%bx)                # 0f a4 4f 12 12
    shldw $0x12,%cx,0x1234(%bp,%di)          # 0f a4 8b 34 12 12
    shldl $0x12,%ecx,%ebx                    # 66 0f a4 cb 12
    shldl $0x12,%ecx,0x12(%bx)               # 66 0f a4 4f 12 12
    shldl $0x12,%ecx,0x1234(%bp,%di)         # 66 0f a4 8b 34 12 12
    shldw %cl,%cx,%bx                        # 0f a5 cb
    shldw %cl,%cx,0x12(%bx)                  # 0f a5 4f 12
    shldw %cl,%cx,0x1234(%bp,%di)            # 0f a5 8b 34 12
    shldl %cl,%ecx,%ebx                      # 66 0f a5 cb
    shldl %cl,%ecx,0x12(%bx)                 # 66 0f a5 4f 12
    shldl %cl,%ecx,0x1234(%bp,%di)           # 66 0f a5 8b 34 12
    shldw %cx,%bx                            # 0f a5 cb
    shldw %cx,0x12(%bx)                      # 0f a5 4f 12
    shldw %cx,0x1234(%bp,%di)                # 0f a5 8b 34 12
    shldl %ecx,%ebx                          # 66 0f a5 cb
    shldl %ecx,0x12(%bx)                     # 66 0f a5 4f 12
    shldl %ecx,0x1234(%bp,%di)               # 66 0f a5 8b 34 12
    shrdw $0x12,%cx,%bx                      # 0f ac cb 12
    shrdw $0x12,%cx,0x12(%bx)                # 0f ac 4f 12 12
    shrdw $0x12,%cx,0x1234(%bp,%di)          # 0f ac 8b 34 12 12
    shrdl $0x12,%ecx,%ebx                    # 66 0f ac cb 12
    shrdl $0x12,%ecx,0x12(%bx)               # 66 0f ac 4f 12 12
    shrdl $0x12,%ecx,0x1234(%bp,%di)         # 66 0f ac 8b 34 12 12
    shrdw %cl,%cx,%bx                        # 0f ad cb
    shrdw %cl,%cx,0x12(%bx)                  # 0f ad 4f 12
    shrdw %cl,%cx,0x1234(%bp,%di)            # 0f ad 8b 34 12
    shrdl %cl,%ecx,%ebx                      # 66 0f ad cb
    shrdl %cl,%ecx,0x12(%bx)                 # 66 0f ad 4f 12
    shrdl %cl,%ecx,0x1234(%bp,%di)           # 66 0f ad 8b 34 12
    shrdw %cx,%bx                            # 0f ad cb
    shrdw %cx,0x12(%bx)                      # 0f ad 4f 12
    shrdw %cx,0x1234(%bp,%di)                # 0f ad 8b 34 12
    shrdl %ecx,%ebx                          # 66 0f ad cb
    shrdl %ecx,0x12(%bx)                     # 66 0f ad 4f 12
    shrdl %ecx,0x1234(%bp,%di)               # 66 0f ad 8b 34 12
    btw %cx,%bx                              # 0f a3 cb
    btw %cx,0x12(%bx)                        # 0f a3 4f 12
    btw %cx,0x1234(%bp,%di)                  # 0f a3 8b 34 12
    btl %ecx,%ebx                            # 66 0f a3 cb
    btl %ecx,0x12(%bx)                       # 66 0f a3 4f 12
    btl %ecx,0x1234(%bp,%di)                 # 66 0f a3 8b 34 12
    btw $0x12,%bx                            # 0f ba e3 12
    btw $0x12,0x12(%bx)                      # 0f ba 67 12 12
    btw $0x12,0x1234(%bp,%di)                # 0f ba a3 34 12 12
    btl $0x12,%ebx                           # 66 0f ba e3 12
    btl $0x12,0x12(%bx)                      # 66 0f ba 67 12 12
    btl $0x12,0x1234(%bp,%di)                # 66 0f ba a3 34 12 12
    btsw %cx,%bx                             # 0f ab cb
    btsw %cx,0x12(%bx)                       # 0f ab 4f 12
    btsw %cx,0x1234(%bp,%di)                 # 0f ab 8b 34 12
    btsl %ecx,%ebx                           # 66 0f ab cb
    btsl %ecx,0x12(%bx)                      # 66 0f ab 4f 12
    btsl %ecx,0x1234(%bp,%di)                # 66 0f ab 8b 34 12
    btsw $0x12,%bx                           # 0f ba eb 12
    btsw $0x12,0x12(%bx)                     # 0f ba 6f 12 12
    btsw $0x12,0x1234(%bp,%di)               # 0f ba ab 34 12 12
    btsl $0x12,%ebx                          # 66 0f ba eb 12
    btsl $0x12,0x12(%bx)                     # 66 0f ba 6f 12 12
    btsl $0x12,0x1234(%bp,%di)               # 66 0f ba ab 34 12 12
    btrw %cx,%bx                             # 0f b3 cb
    btrw %cx,0x12(%bx)                       # 0f b3 4f 12
    btrw %cx,0x1234(%bp,%di)                 # 0f b3 8b 34 12
    btrl %ecx,%ebx                           # 66 0f b3 cb
    btrl %ecx,0x12(%bx)                      # 66 0f b3 4f 12
    btrl %ecx,0x1234(%bp,%di)                # 66 0f b3 8b 34 12
    btrw $0x12,%bx                           # 0f ba f3 12
    btrw $0x12,0x12(%bx)                     # 0f ba 77 12 12
    btrw $0x12,0x1234(%bp,%di)               # 0f ba b3 34 12 12
    btrl $0x12,%ebx                          # 66 0f ba f3 12
    btrl $0x12,0x12(%bx)                     # 66 0f ba 77 12 12
    btrl $0x12,0x1234(%bp,%di)               # 66 0f ba b3 34 12 12
    btcw %cx,%bx                             # 0f bb cb
    btcw %cx,0x12(%bx)                       # 0f bb 4f 12
    btcw %cx,0x1234(%bp,%di)                 # 0f bb 8b 34 12
    btcl %ecx,%ebx                           # 66 0f bb cb
    btcl %ecx,0x12(%bx)                      # 66 0f bb 4f 12
    btcl %ecx,0x1234(%bp,%di)                # 66 0f bb 8b 34 12
    btcw $0x12,%bx                           # 0f ba fb 12
    btcw $0x12,0x12(%bx)                     # 0f ba 7f 12 12
    btcw $0x12,0x1234(%bp,%di)               # 0f ba bb 34 12 12
    btcl $0x12,%ebx                          # 66 0f ba fb 12
    btcl $0x12,0x12(%bx)                     # 66 0f ba 7f 12 12
    btcl $0x12,0x1234(%bp,%di)               # 66 0f ba bb 34 12 12
    tzcntw %bx,%cx                           # f3 0f bc cb
    tzcntw 0x12(%bx),%cx                     # f3 0f bc 4f 12
    tzcntw 0x1234(%bp,%di),%cx               # f3 0f bc 8b 34 12
    tzcntl %ebx,%ecx                         # 66 f3 0f bc cb
    tzcntl 0x12(%bx),%ecx                    # 66 f3 0f bc 4f 12
    tzcntl 0x1234(%bp,%di),%ecx              # 66 f3 0f bc 8b 34 12
    lzcntw %bx,%cx                           # f3 0f bd cb
    lzcntw 0x12(%bx),%cx                     # f3 0f bd 4f 12
    lzcntw 0x1234(%bp,%di),%cx               # f3 0f bd 8b 34 12
    lzcntl %ebx,%ecx                         # 66 f3 0f bd cb
    lzcntl 0x12(%bx),%ecx                    # 66 f3 0f bd 4f 12
    lzcntl 0x1234(%bp,%di),%ecx              # 66 f3 0f bd 8b 34 12
    bsfw %bx,%cx                             # 0f bc cb
    bsfw 0x12(%bx),%cx                       # 0f bc 4f 12
    bsfw 0x1234(%bp,%di),%cx                 # 0f bc 8b 34 12
    bsfl %ebx,%ecx                           # 66 0f bc cb
    bsfl 0x12(%bx),%ecx                      # 66 0f bc 4f 12
    bsfl 0x1234(%bp,%di),%ecx                # 66 0f bc 8b 34 12
    bsrw %bx,%cx                             # 0f bd cb
    bsrw 0x12(%bx),%cx                       # 0f bd 4f 12
    bsrw 0x1234(%bp,%di),%cx                 # 0f bd 8b 34 12
    bsrl %ebx,%ecx                           # 66 0f bd cb
    bsrl 0x12(%bx),%ecx                      # 66 0f bd 4f 12
    bsrl 0x1234(%bp,%di),%ecx                # 66 0f bd 8b 34 12
    popcntw %bx,%cx                          # f3 0f b8 cb
    popcntw 0x12(%bx),%cx                    # f3 0f b8 4f 12
    popcntw 0x1234(%bp,%di),%cx              # f3 0f b8 8b 34 12
    popcntl %ebx,%ecx                        # 66 f3 0f b8 cb
    popcntl 0x12(%bx),%ecx                   # 66 f3 0f b8 4f 12
    popcntl 0x1234(%bp,%di),%ecx             # 66 f3 0f b8 8b 34 12
    setob %bl                                # 0f 90 c3
    setob 0x12(%bx)                          # 0f 90 47 12
    setob 0x1234(%bp,%di)                    # 0f 90 83 34 12
    setnob %bl                               # 0f 91 c3
    setnob 0x12(%bx)                         # 0f 91 47 12
    setnob 0x1234(%bp,%di)                   # 0f 91 83 34 12
    setbb %bl                                # 0f 92 c3
    setbb 0x12(%bx)                          # 0f 92 47 12
    setbb 0x1234(%bp,%di)                    # 0f 92 83 34 12
    setcb %bl                                # 0f 92 c3
    setnaeb %bl                              # 0f 92 c3
    setaeb %bl                               # 0f 93 c3
    setaeb 0x12(%bx)                         # 0f 93 47 12
    setaeb 0x1234(%bp,%di)                   # 0f 93 83 34 12
    setnbb %bl                               # 0f 93 c3
    setncb %bl                               # 0f 93 c3
    seteb %bl                                # 0f 94 c3
    seteb 0x12(%bx)                          # 0f 94 47 12
    seteb 0x1234(%bp,%di)                    # 0f 94 83 34 12
    setzb %bl                                # 0f 94 c3
    setneb %bl                               # 0f 95 c3
    setneb 0x12(%bx)                         # 0f 95 47 12
    setneb 0x1234(%bp,%di)                   # 0f 95 83 34 12
    setnzb %bl                               # 0f 95 c3
    setbeb %bl                               # 0f 96 c3
    setbeb 0x12(%bx)                         # 0f 96 47 12
    setbeb 0x1234(%bp,%di)                   # 0f 96 83 34 12
    setnab %bl                               # 0f 96 c3
    setab %bl                                # 0f 97 c3
    setab 0x12(%bx)                          # 0f 97 47 12
    setab 0x1234(%bp,%di)                    # 0f 97 83 34 12
    setnbeb %bl                              # 0f 97 c3
    setsb %bl                                # 0f 98 c3
    setsb 0x12(%bx)                          # 0f 98 47 12
    setsb 0x1234(%bp,%di)                    # 0f 98 83 34 12
    setnsb %bl                               # 0f 99 c3
    setnsb 0x12(%bx)                         # 0f 99 47 12
    setnsb 0x1234(%bp,%di)                   # 0f 99 83 34 12
    setpb %bl                                # 0f 9a c3
    setpb 0x12(%bx)                          # 0f 9a 47 12
    setpb 0x1234(%bp,%di)                    # 0f 9a 83 34 12
    setpeb %bl                               # 0f 9a c3
    setnpb %bl                               # 0f 9b c3
    setnpb 0x12(%bx)                         # 0f 9b 47 12
    setnpb 0x1234(%bp,%di)                   # 0f 9b 83 34 12
    setpob %bl                               # 0f 9b c3
    setlb %bl                                # 0f 9c c3
    setlb 0x12(%bx)                          # 0f 9c 47 12
    setlb 0x1234(%bp,%di)                    # 0f 9c 83 34 12
    setngeb %bl                              # 0f 9c c3
    setgeb %bl                               # 0f 9d c3
    setgeb 0x12(%bx)                         # 0f 9d 47 12
    setgeb 0x1234(%bp,%di)                   # 0f 9d 83 34 12
    setnlb %bl                               # 0f 9d c3
    setleb %bl                               # 0f 9e c3
    setleb 0x12(%bx)                         # 0f 9e 47 12
    setleb 0x1234(%bp,%di)                   # 0f 9e 83 34 12
    setngb %bl                               # 0f 9e c3
    setgb %bl                                # 0f 9f c3
    setgb 0x12(%bx)                          # 0f 9f 47 12
    setgb 0x1234(%bp,%di)                    # 0f 9f 83 34 12
    setnleb %bl                              # 0f 9f c3
    xaddb %cl,%bl                            # 0f c0 cb
    xaddb %cl,0x12(%bx)                      # 0f c0 4f 12
    xaddb %cl,0x1234(%bp,%di)                # 0f c0 8b 34 12
    xaddw %cx,%bx                            # 0f c1 cb
    xaddw %cx,0x12(%bx)                      # 0f c1 4f 12
    xaddw %cx,0x1234(%bp,%di)                # 0f c1 8b 34 12
    xaddl %ecx,%ebx                          # 66 0f c1 cb
    xaddl %ecx,0x12(%bx)                     # 66 0f c1 4f 12
    xaddl %ecx,0x1234(%bp,%di)               # 66 0f c1 8b 34 12
    cmpxchgb %cl,%bl                         # 0f b0 cb
    cmpxchgb %cl,0x12(%bx)                   # 0f b0 4f 12
    cmpxchgb %cl,0x1234(%bp,%di)             # 0f b0 8b 34 12
    cmpxchgw %cx,%bx                         # 0f b1 cb
    cmpxchgw %cx,0x12(%bx)                   # 0f b1 4f 12
    cmpxchgw %cx,0x1234(%bp,%di)             # 0f b1 8b 34 12
    cmpxchgl %ecx,%ebx                       # 66 0f b1 cb
    cmpxchgl %ecx,0x12(%bx)                  # 66 0f b1 4f 12
    cmpxchgl %ecx,0x1234(%bp,%di)            # 66 0f b1 8b 34 12
    cmpxchg8b (%bx,%si)                      # 0f c7 08
    cmpxchg8b 0x12(%bx)                      # 0f c7 4f 12
    cmpxchg8b 0x1234(%bp,%di)                # 0f c7 8b 34 12
    cmpxchg8bq (%bx,%si)                     # 0f c7 08
    crc32b %bl,%ecx                          # f2 0f 38 f0 cb
    crc32b 0x12(%bx),%ecx                    # f2 0f 38 f0 4f 12
    crc32b 0x1234(%bp,%di),%ecx              # f2 0f 38 f0 8b 34 12
    crc32w %bx,%ecx                          # f2 0f 38 f1 cb
    crc32w 0x12(%bx),%ecx                    # f2 0f 38 f1 4f 12
    crc32w 0x1234(%bp,%di),%ecx              # f2 0f 38 f1 8b 34 12
    crc32l %ebx,%ecx                         # 66 f2 0f 38 f1 cb
    crc32l 0x12(%bx),%ecx                    # 66 f2 0f 38 f1 4f 12
    crc32l 0x1234(%bp,%di),%ecx              # 66 f2 0f 38 f1 8b 34 12
    adcxl %ebx,%ecx                          # 66 0f 38 f6 cb
    adcxl 0x12(%bx),%ecx                     # 66 0f 38 f6 4f 12
    adcxl 0x1234(%bp,%di),%ecx               # 66 0f 38 f6 8b 34 12
    adoxl %ebx,%ecx                          # f3 0f 38 f6 cb
    adoxl 0x12(%bx),%ecx                     # f3 0f 38 f6 4f 12
    adoxl 0x1234(%bp,%di),%ecx               # f3 0f 38 f6 8b 34 12
    cbtw                                     # 98
    cbw                                      # 98
    cwtl                                     # 66 98
    cwde                                     # 66 98
    cwtd                                     # 99
    cwd                                      # 99
    cltd                                     # 66 99
    cdq                                      # 66 99
    aaa                                      # 37
    aas                                      # 3f
    daa                                      # 27
    das                                      # 2f
    aam $0x12                                # d4 12
    aad $0x12                                # d5 12
    aam                                      # d4 0a
    aad                                      # d5 0a
    clc                                      # f8
    stc                                      # f9
    cmc                                      # f5
    cld                                      # fc
    std                                      # fd
    cli                                      # fa
    sti                                      # fb
    lahf                                     # 9f
    sahf                                     # 9e
    movsb %ds:(%si),%es:(%di)                # a4
    smovb %ds:(%si),%es:(%di)                # a4
    cmpsb %es:(%di),%ds:(%si)                # a6
    scmpb %es:(%di),%ds:(%si)                # a6
    stosb %al,%es:(%di)                      # aa
    sstob %al,%es:(%di)                      # aa
    lodsb %ds:(%si),%al                      # ac
    slodb %ds:(%si),%al                      # ac
    scasb %es:(%di),%al                      # ae
    sscab %es:(%di),%al                      # ae
    movsw %ds:(%si),%es:(%di)                # a5
    smovw %ds:(%si),%es:(%di)                # a5
    cmpsw %es:(%di),%ds:(%si)                # a7
    scmpw %es:(%di),%ds:(%si)                # a7
    stosw %ax,%es:(%di)                      # ab
    sstow %ax,%es:(%di)                      # ab
    lodsw %ds:(%si),%ax                      # ad
    slodw %ds:(%si),%ax                      # ad
    scasw %es:(%di),%ax                      # af
    sscaw %es:(%di),%ax                      # af
    movsd                                    # 66 a5
    cmpsd                                    # 66 a7
    movsl %ds:(%si),%es:(%di)                # 66 a5
    smovl %ds:(%si),%es:(%di)                # 66 a5
    cmpsl %es:(%di),%ds:(%si)                # 66 a7
    scmpl %es:(%di),%ds:(%si)                # 66 a7
    stosl %eax,%es:(%di)                     # 66 ab
    sstol %eax,%es:(%di)                     # 66 ab
    lodsl %ds:(%si),%eax                     # 66 ad
    slodl %ds:(%si),%eax                     # 66 ad
    scasl %es:(%di),%eax                     # 66 af
    sscal %es:(%di),%eax                     # 66 af
    insb (%dx),%es:(%di)                     # 6c
    outsb %ds:(%si),(%dx)                    # 6e
    inb $0x12,%al                            # e4 12
    inb (%dx),%al                            # ec
    outb %al,$0x12                           # e6 12
    outb %al,(%dx)                           # ee
    inb $0x12                                # e4 12
    inb (%dx)                                # ec
    outb $0x12                               # e6 12
    outb (%dx)                               # ee
    insw (%dx),%es:(%di)                     # 6d
    outsw %ds:(%si),(%dx)                    # 6f
    inw $0x12,%ax                            # e5 12
    inw (%dx),%ax                            # ed
    outw %ax,$0x12                           # e7 12
    outw %ax,(%dx)                           # ef
    inw $0x12                                # e5 12
    inw (%dx)                                # ed
    outw $0x12                               # e7 12
    outw (%dx)                               # ef
    insl (%dx),%es:(%di)                     # 66 6d
    outsl %ds:(%si),(%dx)                    # 66 6f
    inl $0x12,%eax                           # 66 e5 12
    inl (%dx),%eax                           # 66 ed
    outl %eax,$0x12                          # 66 e7 12
    outl %eax,(%dx)                          # 66 ef
    inl $0x12                                # 66 e5 12
    inl (%dx)                                # 66 ed
    outl $0x12                               # 66 e7 12
    outl (%dx)                               # 66 ef
    jo .+0x12                                # 70 10
    jo .+0x1234                              # 0f 80 30 12
    jo .+0x12345                             # 0f 80 41 23
    jno .+0x12                               # 71 10
    jno .+0x1234                             # 0f 81 30 12
    jno .+0x12345                            # 0f 81 41 23
    jb .+0x12                                # 72 10
    jc .+0x12                                # 72 10
    jnae .+0x12                              # 72 10
    jb .+0x1234                              # 0f 82 30 12
    jc .+0x1234                              # 0f 82 30 12
    jnae .+0x1234                            # 0f 82 30 12
    jb .+0x12345                             # 0f 82 41 23
    jc .+0x12345                             # 0f 82 41 23
    jnae .+0x12345                           # 0f 82 41 23
    jae .+0x12                               # 73 10
    jnb .+0x12                               # 73 10
    jnc .+0x12                               # 73 10
    jae .+0x1234                             # 0f 83 30 12
    jnb .+0x1234                             # 0f 83 30 12
    jnc .+0x1234                             # 0f 83 30 12
    jae .+0x12345                            # 0f 83 41 23
    jnb .+0x12345                            # 0f 83 41 23
    jnc .+0x12345                            # 0f 83 41 23
    je .+0x12                                # 74 10
    jz .+0x12                                # 74 10
    je .+0x1234                              # 0f 84 30 12
    jz .+0x1234                              # 0f 84 30 12
    je .+0x12345                             # 0f 84 41 23
    jz .+0x12345                             # 0f 84 41 23
    jne .+0x12                               # 75 10
    jnz .+0x12                               # 75 10
    jne .+0x1234                             # 0f 85 30 12
    jnz .+0x1234                             # 0f 85 30 12
    jne .+0x12345                            # 0f 85 41 23
    jnz .+0x12345                            # 0f 85 41 23
    jbe .+0x12                               # 76 10
    jna .+0x12                               # 76 10
    jbe .+0x1234                             # 0f 86 30 12
    jna .+0x1234                             # 0f 86 30 12
    jbe .+0x12345                            # 0f 86 41 23
    jna .+0x12345                            # 0f 86 41 23
    ja .+0x12                                # 77 10
    jnbe .+0x12                              # 77 10
    ja .+0x1234                              # 0f 87 30 12
    jnbe .+0x1234                            # 0f 87 30 12
    ja .+0x12345                             # 0f 87 41 23
    jnbe .+0x12345                           # 0f 87 41 23
    js .+0x12                                # 78 10
    js .+0x1234                              # 0f 88 30 12
    js .+0x12345                             # 0f 88 41 23
    jns .+0x12                               # 79 10
    jns .+0x1234                             # 0f 89 30 12
    jns .+0x12345                            # 0f 89 41 23
    jp .+0x12                                # 7a 10
    jpe .+0x12                               # 7a 10
    jp .+0x1234                              # 0f 8a 30 12
    jpe .+0x1234                             # 0f 8a 30 12
    jp .+0x12345                             # 0f 8a 41 23
    jpe .+0x12345                            # 0f 8a 41 23
    jnp .+0x12                               # 7b 10
    jpo .+0x12                               # 7b 10
    jnp .+0x1234                             # 0f 8b 30 12
    jpo .+0x1234                             # 0f 8b 30 12
    jnp .+0x12345                            # 0f 8b 41 23
    jpo .+0x12345                            # 0f 8b 41 23
    jl .+0x12                                # 7c 10
    jnge .+0x12                              # 7c 10
    jl .+0x1234                              # 0f 8c 30 12
    jnge .+0x1234                            # 0f 8c 30 12
    jl .+0x12345                             # 0f 8c 41 23
    jnge .+0x12345                           # 0f 8c 41 23
    jge .+0x12                               # 7d 10
    jnl .+0x12                               # 7d 10
    jge .+0x1234                             # 0f 8d 30 12
    jnl .+0x1234                             # 0f 8d 30 12
    jge .+0x12345                            # 0f 8d 41 23
    jnl .+0x12345                            # 0f 8d 41 23
    jle .+0x12                               # 7e 10
    jng .+0x12                               # 7e 10
    jle .+0x1234                             # 0f 8e 30 12
    jng .+0x1234                             # 0f 8e 30 12
    jle .+0x12345                            # 0f 8e 41 23
    jng .+0x12345                            # 0f 8e 41 23
    jg .+0x12                                # 7f 10
    jnle .+0x12                              # 7f 10
    jg .+0x1234                              # 0f 8f 30 12
    jnle .+0x1234                            # 0f 8f 30 12
    jg .+0x12345                             # 0f 8f 41 23
    jnle .+0x12345                           # 0f 8f 41 23
    callw .+0x1234                           # e8 31 12
    calll .+0x12345                          # 66 e8 3f 23 01 00
    callw *%bx                               # ff d3
    callw *0x12(%bx)                         # ff 57 12
    callw *0x1234(%bp,%di)                   # ff 93 34 12
    calll *%ebx                              # 66 ff d3
    calll *0x12(%bx)                         # 66 ff 57 12
    calll *0x1234(%bp,%di)                   # 66 ff 93 34 12
    jmp .+0x12                               # eb 10
    jmp .+0x1234                             # e9 31 12
    jmp .+0x12345                            # e9 42 23
    jmpw *%bx                                # ff e3
    jmpw *0x12(%bx)                          # ff 67 12
    jmpw *0x1234(%bp,%di)                    # ff a3 34 12
    jmpl *%ebx                               # 66 ff e3
    jmpl *0x12(%bx)                          # 66 ff 67 12
    jmpl *0x1234(%bp,%di)                    # 66 ff a3 34 12
    lcallw $0x8,$0x1234                      # 9a 34 12 08 00
    callw $0x8,$0x1234                       # 9a 34 12 08 00
    lcalll $0x8,$0x1234                      # 66 9a 34 12 00 00 08 00
    calll $0x8,$0x1234                       # 66 9a 34 12 00 00 08 00
    lcallw *(%bx,%si)                        # ff 18
    lcallw *0x12(%bx)                        # ff 5f 12
    lcallw *0x1234(%bp,%di)                  # ff 9b 34 12
    lcalll *(%bx,%si)                        # 66 ff 18
    lcalll *0x12(%bx)                        # 66 ff 5f 12
    lcalll *0x1234(%bp,%di)                  # 66 ff 9b 34 12
    ljmpw $0x8,$0x1234                       # ea 34 12 08 00
    jmpw $0x8,$0x1234                        # ea 34 12 08 00
    ljmpl $0x8,$0x1234                       # 66 ea 34 12 00 00 08 00
    jmpl $0x8,$0x1234                        # 66 ea 34 12 00 00 08 00
    ljmpw *(%bx,%si)                         # ff 28
    ljmpw *0x12(%bx)                         # ff 6f 12
    ljmpw *0x1234(%bp,%di)                   # ff ab 34 12
    ljmpl *(%bx,%si)                         # 66 ff 28
    ljmpl *0x12(%bx)                         # 66 ff 6f 12
    ljmpl *0x1234(%bp,%di)                   # 66 ff ab 34 12
    retw                                     # c3
    retl                                     # 66 c3
    retw $0x1234                             # c2 34 12
    retl $0x1234                             # 66 c2 34 12
    lretw                                    # cb
    retfw                                    # cb
    lretl                                    # 66 cb
    retfl                                    # 66 cb
    lretw $0x1234                            # ca 34 12
    retfw $0x1234                            # ca 34 12
    lretl $0x1234                            # 66 ca 34 12
    retfl $0x1234                            # 66 ca 34 12
    int3                                     # cc
    int $3                                   # cc
    int $0x12                                # cd 12
    into                                     # ce
    int1                                     # f1
    iretw                                    # cf
    iretl                                    # 66 cf
    jcxz .+0x12                              # e3 10
    jecxz .+0x12                             # 67 e3 0f
    loopnew .+0x12                           # e0 10
    loopnzw .+0x12                           # e0 10
    loopnel .+0x12                           # 67 e0 0f
    loopnzl .+0x12                           # 67 e0 0f
    loopew .+0x12                            # e1 10
    loopzw .+0x12                            # e1 10
    loopel .+0x12                            # 67 e1 0f
    loopzl .+0x12                            # 67 e1 0f
    loopw .+0x12                             # e2 10
    loopl .+0x12                             # 67 e2 0f
    boundw %cx,(%bx,%si)                     # 62 08
    boundw %cx,0x12(%bx)                     # 62 4f 12
    boundw %cx,0x1234(%bp,%di)               # 62 8b 34 12
    boundl %ecx,(%bx,%si)                    # 66 62 08
    boundl %ecx,0x12(%bx)                    # 66 62 4f 12
    boundl %ecx,0x1234(%bp,%di)              # 66 62 8b 34 12
    nop                                      # 90
    pause                                    # f3 90
    nopw %bx                                 # 0f 1f c3
    nopw 0x12(%bx)                           # 0f 1f 47 12
    nopw 0x1234(%bp,%di)                     # 0f 1f 83 34 12
    nopl %ebx                                # 66 0f 1f c3
    nopl 0x12(%bx)                           # 66 0f 1f 47 12
    nopl 0x1234(%bp,%di)                     # 66 0f 1f 83 34 12
    prefetchnta (%bx,%si)                    # 0f 18 00
    prefetchnta 0x12(%bx)                    # 0f 18 47 12
    prefetchnta 0x1234(%bp,%di)              # 0f 18 83 34 12
    prefetcht0 (%bx,%si)                     # 0f 18 08
    prefetcht0 0x12(%bx)                     # 0f 18 4f 12
    prefetcht0 0x1234(%bp,%di)               # 0f 18 8b 34 12
    prefetcht1 (%bx,%si)                     # 0f 18 10
    prefetcht1 0x12(%bx)                     # 0f 18 57 12
    prefetcht1 0x1234(%bp,%di)               # 0f 18 93 34 12
    prefetcht2 (%bx,%si)                     # 0f 18 18
    prefetcht2 0x12(%bx)                     # 0f 18 5f 12
    prefetcht2 0x1234(%bp,%di)               # 0f 18 9b 34 12
    cldemote (%bx,%si)                       # 0f 1c 00
    cldemote 0x12(%bx)                       # 0f 1c 47 12
    cldemote 0x1234(%bp,%di)                 # 0f 1c 83 34 12
    prefetch (%bx,%si)                       # 0f 0d 00
    prefetch 0x12(%bx)                       # 0f 0d 47 12
    prefetch 0x1234(%bp,%di)                 # 0f 0d 83 34 12
    prefetchw (%bx,%si)                      # 0f 0d 08
    prefetchw 0x12(%bx)                      # 0f 0d 4f 12
    prefetchw 0x1234(%bp,%di)                # 0f 0d 8b 34 12
    prefetchwt1 (%bx,%si)                    # 0f 0d 10
    prefetchwt1 0x12(%bx)                    # 0f 0d 57 12
    prefetchwt1 0x1234(%bp,%di)              # 0f 0d 93 34 12
    ud0w %bx,%cx                             # 0f ff cb
    ud0w 0x12(%bx),%cx                       # 0f ff 4f 12
    ud0w 0x1234(%bp,%di),%cx                 # 0f ff 8b 34 12
    ud0l %ebx,%ecx                           # 66 0f ff cb
    ud0l 0x12(%bx),%ecx                      # 66 0f ff 4f 12
    ud0l 0x1234(%bp,%di),%ecx                # 66 0f ff 8b 34 12
    ud1w %bx,%cx                             # 0f b9 cb
    ud1w 0x12(%bx),%cx                       # 0f b9 4f 12
    ud1w 0x1234(%bp,%di),%cx                 # 0f b9 8b 34 12
    ud2bw %bx,%cx                            # 0f b9 cb
    ud1l %ebx,%ecx                           # 66 0f b9 cb
    ud1l 0x12(%bx),%ecx                      # 66 0f b9 4f 12
    ud1l 0x1234(%bp,%di),%ecx                # 66 0f b9 8b 34 12
    ud2bl %ebx,%ecx                          # 66 0f b9 cb
    ud2                                      # 0f 0b
    ud2a                                     # 0f 0b
    sldtw %bx                                # 0f 00 c3
    sldtl %ebx                               # 66 0f 00 c3
    sldtw (%bx,%si)                          # 0f 00 00
    sldtw 0x12(%bx)                          # 0f 00 47 12
    sldtw 0x1234(%bp,%di)                    # 0f 00 83 34 12
    strw %bx                                 # 0f 00 cb
    strl %ebx                                # 66 0f 00 cb
    strw (%bx,%si)                           # 0f 00 08
    strw 0x12(%bx)                           # 0f 00 4f 12
    strw 0x1234(%bp,%di)                     # 0f 00 8b 34 12
    lldtw %bx                                # 0f 00 d3
    lldtw 0x12(%bx)                          # 0f 00 57 12
    lldtw 0x1234(%bp,%di)                    # 0f 00 93 34 12
    ltrw %bx                                 # 0f 00 db
    ltrw 0x12(%bx)                           # 0f 00 5f 12
    ltrw 0x1234(%bp,%di)                     # 0f 00 9b 34 12
    verrw %bx                                # 0f 00 e3
    verrw 0x12(%bx)                          # 0f 00 67 12
    verrw 0x1234(%bp,%di)                    # 0f 00 a3 34 12
    verww %bx                                # 0f 00 eb
    verww 0x12(%bx)                          # 0f 00 6f 12
    verww 0x1234(%bp,%di)                    # 0f 00 ab 34 12
    sgdtw (%bx,%si)                          # 0f 01 00
    sgdtw 0x12(%bx)                          # 0f 01 47 12
    sgdtw 0x1234(%bp,%di)                    # 0f 01 83 34 12
    sgdtl (%bx,%si)                          # 66 0f 01 00
    sgdtl 0x12(%bx)                          # 66 0f 01 47 12
    sgdtl 0x1234(%bp,%di)                    # 66 0f 01 83 34 12
    sidtw (%bx,%si)                          # 0f 01 08
    sidtw 0x12(%bx)                          # 0f 01 4f 12
    sidtw 0x1234(%bp,%di)                    # 0f 01 8b 34 12
    sidtl (%bx,%si)                          # 66 0f 01 08
    sidtl 0x12(%bx)                          # 66 0f 01 4f 12
    sidtl 0x1234(%bp,%di)                    # 66 0f 01 8b 34 12
    lgdtw (%bx,%si)                          # 0f 01 10
    lgdtw 0x12(%bx)                          # 0f 01 57 12
    lgdtw 0x1234(%bp,%di)                    # 0f 01 93 34 12
    lgdtl (%bx,%si)                          # 66 0f 01 10
    lgdtl 0x12(%bx)                          # 66 0f 01 57 12
    lgdtl 0x1234(%bp,%di)                    # 66 0f 01 93 34 12
    lidtw (%bx,%si)                          # 0f 01 18
    lidtw 0x12(%bx)                          # 0f 01 5f 12
    lidtw 0x1234(%bp,%di)                    # 0f 01 9b 34 12
    lidtl (%bx,%si)                          # 66 0f 01 18
    lidtl 0x12(%bx)                          # 66 0f 01 5f 12
    lidtl 0x1234(%bp,%di)                    # 66 0f 01 9b 34 12
    smsww %bx                                # 0f 01 e3
    smswl %ebx                               # 66 0f 01 e3
    smsww (%bx,%si)                          # 0f 01 20
    smsww 0x12(%bx)                          # 0f 01 67 12
    smsww 0x1234(%bp,%di)                    # 0f 01 a3 34 12
    lmsww %bx                                # 0f 01 f3
    lmsww 0x12(%bx)                          # 0f 01 77 12
    lmsww 0x1234(%bp,%di)                    # 0f 01 b3 34 12
    invlpg (%bx,%si)                         # 0f 01 38
    invlpg 0x12(%bx)                         # 0f 01 7f 12
    invlpg 0x1234(%bp,%di)                   # 0f 01 bb 34 12
    vmcall                                   # 0f 01 c1
    vmlaunch                                 # 0f 01 c2
    vmresume                                 # 0f 01 c3
    vmxoff                                   # 0f 01 c4
    clac                                     # 0f 01 ca
    stac                                     # 0f 01 cb
    xgetbv                                   # 0f 01 d0
    xsetbv                                   # 0f 01 d1
    vmfunc                                   # 0f 01 d4
    xend                                     # 0f 01 d5
    xtest                                    # 0f 01 d6
    vmmcall                                  # 0f 01 d9
    stgi                                     # 0f 01 dc
    clgi                                     # 0f 01 dd
    enclv                                    # 0f 01 c0
    encls                                    # 0f 01 cf
    enclu                                    # 0f 01 d7
    pconfig                                  # 0f 01 c5
    serialize                                # 0f 01 e8
    rdpkru                                   # 0f 01 ee
    wrpkru                                   # 0f 01 ef
    rdtscp                                   # 0f 01 f9
    rdpru                                    # 0f 01 fd
    vmrun                                    # 0f 01 d8
    vmload                                   # 0f 01 da
    vmsave                                   # 0f 01 db
    skinit                                   # 0f 01 de
    invlpga                                  # 0f 01 df
    vmrun %eax                               # 67 0f 01 d8
    vmrun %ax                                # 0f 01 d8
    vmload %eax                              # 67 0f 01 da
    vmload %ax                               # 0f 01 da
    vmsave %eax                              # 67 0f 01 db
    vmsave %ax                               # 0f 01 db
    invlpga %eax,%ecx                        # 67 0f 01 df
    invlpga %ax,%ecx                         # 0f 01 df
    skinit %eax                              # 0f 01 de
    monitor                                  # 0f 01 c8
    mwait                                    # 0f 01 c9
    monitorx                                 # 0f 01 fa
    mwaitx                                   # 0f 01 fb
    monitor %eax,%ecx,%edx                   # 67 0f 01 c8
    monitor %ax,%ecx,%edx                    # 0f 01 c8
    monitorx %eax,%ecx,%edx                  # 67 0f 01 fa
    monitorx %ax,%ecx,%edx                   # 0f 01 fa
    mwait %eax,%ecx                          # 0f 01 c9
    mwaitx %eax,%ecx,%ebx                    # 0f 01 fb
    larw %bx,%cx                             # 0f 02 cb
    larw 0x12(%bx),%cx                       # 0f 02 4f 12
    larw 0x1234(%bp,%di),%cx                 # 0f 02 8b 34 12
    larl %ebx,%ecx                           # 66 0f 02 cb
    larl 0x12(%bx),%ecx                      # 66 0f 02 4f 12
    larl 0x1234(%bp,%di),%ecx                # 66 0f 02 8b 34 12
    larl %bx,%ecx                            # 66 0f 02 cb
    lslw %bx,%cx                             # 0f 03 cb
    lslw 0x12(%bx),%cx                       # 0f 03 4f 12
    lslw 0x1234(%bp,%di),%cx                 # 0f 03 8b 34 12
    lsll %ebx,%ecx                           # 66 0f 03 cb
    lsll 0x12(%bx),%ecx                      # 66 0f 03 4f 12
    lsll 0x1234(%bp,%di),%ecx                # 66 0f 03 8b 34 12
    lsll %bx,%ecx                            # 66 0f 03 cb
    arplw %cx,%bx                            # 63 cb
    arplw %cx,0x12(%bx)                      # 63 4f 12
    arplw %cx,0x1234(%bp,%di)                # 63 8b 34 12
    clts                                     # 0f 06
    hlt                                      # f4
    invd                                     # 0f 08
    wbnoinvd                                 # f3 0f 09
    wbinvd                                   # 0f 09
    wrmsr                                    # 0f 30
    rdtsc                                    # 0f 31
    rdmsr                                    # 0f 32
    rdpmc                                    # 0f 33
    cpuid                                    # 0f a2
    rsm                                      # 0f aa
    getsec                                   # 0f 37
    syscall                                  # 0f 05
    sysretl                                  # 66 0f 07
    sysret                                   # 0f 07
    sysenter                                 # 0f 34
    sysexit                                  # 0f 35
    xsave (%bx,%si)                          # 0f ae 20
    xsave 0x12(%bx)                          # 0f ae 67 12
    xsave 0x1234(%bp,%di)                    # 0f ae a3 34 12
    xrstor (%bx,%si)                         # 0f ae 28
    xrstor 0x12(%bx)                         # 0f ae 6f 12
    xrstor 0x1234(%bp,%di)                   # 0f ae ab 34 12
    xsaveopt (%bx,%si)                       # 0f ae 30
    xsaveopt 0x12(%bx)                       # 0f ae 77 12
    xsaveopt 0x1234(%bp,%di)                 # 0f ae b3 34 12
    xrstors (%bx,%si)                        # 0f c7 18
    xrstors 0x12(%bx)                        # 0f c7 5f 12
    xrstors 0x1234(%bp,%di)                  # 0f c7 9b 34 12
    xsavec (%bx,%si)                         # 0f c7 20
    xsavec 0x12(%bx)                         # 0f c7 67 12
    xsavec 0x1234(%bp,%di)                   # 0f c7 a3 34 12
    xsaves (%bx,%si)                         # 0f c7 28
    xsaves 0x12(%bx)                         # 0f c7 6f 12
    xsaves 0x1234(%bp,%di)                   # 0f c7 ab 34 12
    rdfsbase %ebx                            # f3 0f ae c3
    rdgsbase %ebx                            # f3 0f ae cb
    wrfsbase %ebx                            # f3 0f ae d3
    wrgsbase %ebx                            # f3 0f ae db
    lfence                                   # 0f ae e8
    mfence                                   # 0f ae f0
    sfence                                   # 0f ae f8
    clflush (%bx,%si)                        # 0f ae 38
    clflush 0x12(%bx)                        # 0f ae 7f 12
    clflush 0x1234(%bp,%di)                  # 0f ae bb 34 12
    clflushopt (%bx,%si)                     # 66 0f ae 38
    clflushopt 0x12(%bx)                     # 66 0f ae 7f 12
    clflushopt 0x1234(%bp,%di)               # 66 0f ae bb 34 12
    clwb (%bx,%si)                           # 66 0f ae 30
    clwb 0x12(%bx)                           # 66 0f ae 77 12
    clwb 0x1234(%bp,%di)                     # 66 0f ae b3 34 12
    tpause %ebx                              # 66 0f ae f3
    umwait %ebx                              # f2 0f ae f3
    tpause %ebx,%edx,%eax                    # 66 0f ae f3
    umwait %ebx,%edx,%eax                    # f2 0f ae f3
    umonitor %ebx                            # 67 f3 0f ae f3
    umonitor %bx                             # f3 0f ae f3
    ptwritel %ebx                            # f3 0f ae e3
    ptwritel 0x12(%bx)                       # f3 0f ae 67 12
    ptwritel 0x1234(%bp,%di)                 # f3 0f ae a3 34 12
    rdrand %bx                               # 0f c7 f3
    rdrand %ebx                              # 66 0f c7 f3
    rdseed %bx                               # 0f c7 fb
    rdseed %ebx                              # 66 0f c7 fb
    rdpid %ebx                               # f3 0f c7 fb
    invpcid (%bx,%si),%ecx                   # 66 0f 38 82 08
    invpcid 0x12(%bx),%ecx                   # 66 0f 38 82 4f 12
    invpcid 0x1234(%bp,%di),%ecx             # 66 0f 38 82 8b 34 12
    invept (%bx,%si),%ecx                    # 66 0f 38 80 08
    invept 0x12(%bx),%ecx                    # 66 0f 38 80 4f 12
    invept 0x1234(%bp,%di),%ecx              # 66 0f 38 80 8b 34 12
    invvpid (%bx,%si),%ecx                   # 66 0f 38 81 08
    invvpid 0x12(%bx),%ecx                   # 66 0f 38 81 4f 12
    invvpid 0x1234(%bp,%di),%ecx             # 66 0f 38 81 8b 34 12
    vmptrld (%bx,%si)                        # 0f c7 30
    vmptrld 0x12(%bx)                        # 0f c7 77 12
    vmptrld 0x1234(%bp,%di)                  # 0f c7 b3 34 12
    vmclear (%bx,%si)                        # 66 0f c7 30
    vmclear 0x12(%bx)                        # 66 0f c7 77 12
    vmclear 0x1234(%bp,%di)                  # 66 0f c7 b3 34 12
    vmxon (%bx,%si)                          # f3 0f c7 30
    vmxon 0x12(%bx)                          # f3 0f c7 77 12
    vmxon 0x1234(%bp,%di)                    # f3 0f c7 b3 34 12
    vmptrst (%bx,%si)                        # 0f c7 38
    vmptrst 0x12(%bx)                        # 0f c7 7f 12
    vmptrst 0x1234(%bp,%di)                  # 0f c7 bb 34 12
    vmreadl %ecx,%ebx                        # 0f 78 cb
    vmreadl %ecx,0x12(%bx)                   # 0f 78 4f 12
    vmreadl %ecx,0x1234(%bp,%di)             # 0f 78 8b 34 12
    vmwritel %ebx,%ecx                       # 0f 79 cb
    vmwritel 0x12(%bx),%ecx                  # 0f 79 4f 12
    vmwritel 0x1234(%bp,%di),%ecx            # 0f 79 8b 34 12
    xbegin .+0x1234                          # c7 f8 30 12
    xabort $0x12                             # c6 f8 12
    endbr64                                  # f3 0f 1e fa
    endbr32                                  # f3 0f 1e fb
    rdsspd %ebx                              # f3 0f 1e cb
    incsspd %ebx                             # f3 0f ae eb
    saveprevssp                              # f3 0f 01 ea
    rstorssp (%bx,%si)                       # f3 0f 01 28
    rstorssp 0x12(%bx)                       # f3 0f 01 6f 12
    rstorssp 0x1234(%bp,%di)                 # f3 0f 01 ab 34 12
    setssbsy                                 # f3 0f 01 e8
    clrssbsy (%bx,%si)                       # f3 0f ae 30
    clrssbsy 0x12(%bx)                       # f3 0f ae 77 12
    clrssbsy 0x1234(%bp,%di)                 # f3 0f ae b3 34 12
    wrssd %ecx,(%bx,%si)                     # 0f 38 f6 08
    wrssd %ecx,0x12(%bx)                     # 0f 38 f6 4f 12
    wrssd %ecx,0x1234(%bp,%di)               # 0f 38 f6 8b 34 12
    wrussd %ecx,(%bx,%si)                    # 66 0f 38 f5 08
    wrussd %ecx,0x12(%bx)                    # 66 0f 38 f5 4f 12
    wrussd %ecx,0x1234(%bp,%di)              # 66 0f 38 f5 8b 34 12
    movdiril %ecx,(%bx,%si)                  # 0f 38 f9 08
    movdiril %ecx,0x12(%bx)                  # 0f 38 f9 4f 12
    movdiril %ecx,0x1234(%bp,%di)            # 0f 38 f9 8b 34 12
    movdir64b (%bx,%si),%cx                  # 66 0f 38 f8 08
    movdir64b 0x12(%bx),%cx                  # 66 0f 38 f8 4f 12
    movdir64b 0x1234(%bp,%di),%cx            # 66 0f 38 f8 8b 34 12
    andnl %ebx,%ecx,%ecx                     # c4 e2 70 f2 cb
    andnl 0x12(%bx),%ecx,%ecx                # c4 e2 70 f2 4f 12
    andnl 0x1234(%bp,%di),%ecx,%ecx          # c4 e2 70 f2 8b 34 12
    bextrl %ecx,%ebx,%ecx                    # c4 e2 70 f7 cb
    bextrl %ecx,0x12(%bx),%ecx               # c4 e2 70 f7 4f 12
    bextrl %ecx,0x1234(%bp,%di),%ecx         # c4 e2 70 f7 8b 34 12
    blsrl %ebx,%ecx                          # c4 e2 70 f3 cb
    blsrl 0x12(%bx),%ecx                     # c4 e2 70 f3 4f 12
    blsrl 0x1234(%bp,%di),%ecx               # c4 e2 70 f3 8b 34 12
    blsmskl %ebx,%ecx                        # c4 e2 70 f3 d3
    blsmskl 0x12(%bx),%ecx                   # c4 e2 70 f3 57 12
    blsmskl 0x1234(%bp,%di),%ecx             # c4 e2 70 f3 93 34 12
    blsil %ebx,%ecx                          # c4 e2 70 f3 db
    blsil 0x12(%bx),%ecx                     # c4 e2 70 f3 5f 12
    blsil 0x1234(%bp,%di),%ecx               # c4 e2 70 f3 9b 34 12
    bzhil %ecx,%ebx,%ecx                     # c4 e2 70 f5 cb
    bzhil %ecx,0x12(%bx),%ecx                # c4 e2 70 f5 4f 12
    bzhil %ecx,0x1234(%bp,%di),%ecx          # c4 e2 70 f5 8b 34 12
    pdepl %ebx,%ecx,%ecx                     # c4 e2 73 f5 cb
    pdepl 0x12(%bx),%ecx,%ecx                # c4 e2 73 f5 4f 12
    pdepl 0x1234(%bp,%di),%ecx,%ecx          # c4 e2 73 f5 8b 34 12
    pextl %ebx,%ecx,%ecx                     # c4 e2 72 f5 cb
    pextl 0x12(%bx),%ecx,%ecx                # c4 e2 72 f5 4f 12
    pextl 0x1234(%bp,%di),%ecx,%ecx          # c4 e2 72 f5 8b 34 12
    mulxl %ebx,%ecx,%ecx                     # c4 e2 73 f6 cb
    mulxl 0x12(%bx),%ecx,%ecx                # c4 e2 73 f6 4f 12
    mulxl 0x1234(%bp,%di),%ecx,%ecx          # c4 e2 73 f6 8b 34 12
    shlxl %ecx,%ebx,%ecx                     # c4 e2 71 f7 cb
    shlxl %ecx,0x12(%bx),%ecx                # c4 e2 71 f7 4f 12
    shlxl %ecx,0x1234(%bp,%di),%ecx          # c4 e2 71 f7 8b 34 12
    sarxl %ecx,%ebx,%ecx                     # c4 e2 72 f7 cb
    sarxl %ecx,0x12(%bx),%ecx                # c4 e2 72 f7 4f 12
    sarxl %ecx,0x1234(%bp,%di),%ecx          # c4 e2 72 f7 8b 34 12
    shrxl %ecx,%ebx,%ecx                     # c4 e2 73 f7 cb
    shrxl %ecx,0x12(%bx),%ecx                # c4 e2 73 f7 4f 12
    shrxl %ecx,0x1234(%bp,%di),%ecx          # c4 e2 73 f7 8b 34 12
    rorxl $0x12,%ebx,%ecx                    # c4 e3 7b f0 cb 12
    rorxl $0x12,0x12(%bx),%ecx               # c4 e3 7b f0 4f 12 12
    rorxl $0x12,0x1234(%bp,%di),%ecx         # c4 e3 7b f0 8b 34 12 12
    bndmov %bnd2,%bnd0                       # 66 0f 1a c2
    bndmov %bnd3,%bnd1                       # 66 0f 1a cb
    bndmov %bnd0,%bnd2                       # 66 0f 1a d0
    bndmov %bnd1,%bnd3                       # 66 0f 1a d9
    bndcl %ebx,%bnd0                         # f3 0f 1a c3
    bndcl %ebx,%bnd1                         # f3 0f 1a cb
    bndcu %ebx,%bnd0                         # f2 0f 1a c3
    bndcu %ebx,%bnd1                         # f2 0f 1a cb
    bndcn %ebx,%bnd0                         # f2 0f 1b c3
    bndcn %ebx,%bnd1                         # f2 0f 1b cb
    tdcall                                   # 66 0f 01 cc
    xsusldtrk                                # f2 0f 01 e8
    xresldtrk                                # f2 0f 01 e9
    wrmsrns                                  # 0f 01 c6
    hreset $0x12                             # f3 0f 3a f0 c0 12
    enqcmd (%bx,%si),%cx                     # f2 0f 38 f8 08
    enqcmd 0x12(%bx),%cx                     # f2 0f 38 f8 4f 12
    enqcmd 0x1234(%bp,%di),%cx               # f2 0f 38 f8 8b 34 12
    enqcmds (%bx,%si),%cx                    # f3 0f 38 f8 08
    enqcmds 0x12(%bx),%cx                    # f3 0f 38 f8 4f 12
    enqcmds 0x1234(%bp,%di),%cx              # f3 0f 38 f8 8b 34 12
    aadd %ecx,(%bx,%si)                      # 0f 38 fc 08
    aadd %ecx,0x12(%bx)                      # 0f 38 fc 4f 12
    aadd %ecx,0x1234(%bp,%di)                # 0f 38 fc 8b 34 12
    aand %ecx,(%bx,%si)                      # 66 0f 38 fc 08
    aand %ecx,0x12(%bx)                      # 66 0f 38 fc 4f 12
    aand %ecx,0x1234(%bp,%di)                # 66 0f 38 fc 8b 34 12
    aor %ecx,(%bx,%si)                       # f2 0f 38 fc 08
    aor %ecx,0x12(%bx)                       # f2 0f 38 fc 4f 12
    aor %ecx,0x1234(%bp,%di)                 # f2 0f 38 fc 8b 34 12
    axor %ecx,(%bx,%si)                      # f3 0f 38 fc 08
    axor %ecx,0x12(%bx)                      # f3 0f 38 fc 4f 12
    axor %ecx,0x1234(%bp,%di)                # f3 0f 38 fc 8b 34 12
