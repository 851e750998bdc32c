# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code32
    movb 0x1234,%al                          # a0 34 12 00 00
    movw 0x1234,%ax                          # 66 a1 34 12 00 00
    movl 0x1234,%eax                         # a1 34 12 00 00
    movb %al,0x1234                          # a2 34 12 00 00
    movw %ax,0x1234                          # 66 a3 34 12 00 00
    movl %eax,0x1234                         # a3 34 12 00 00
    movb %cl,%bl                             # 88 cb
    movb %cl,0x12(%ebx)                      # 88 4b 12
    movb %cl,0x1234(%ebp,%esi,4)             # 88 8c b5 34 12 00 00
    movw %cx,%bx                             # 66 89 cb
    movw %cx,0x12(%ebx)                      # 66 89 4b 12
    movw %cx,0x1234(%ebp,%esi,4)             # 66 89 8c b5 34 12 00 00
    movl %ecx,%ebx                           # 89 cb
    movl %ecx,0x12(%ebx)                     # 89 4b 12
    movl %ecx,0x1234(%ebp,%esi,4)            # 89 8c b5 34 12 00 00
    movb %bl,%cl                             # 88 d9
    movb 0x12(%ebx),%cl                      # 8a 4b 12
    movb 0x1234(%ebp,%esi,4),%cl             # 8a 8c b5 34 12 00 00
    movw %bx,%cx                             # 66 89 d9
    movw 0x12(%ebx),%cx                      # 66 8b 4b 12
    movw 0x1234(%ebp,%esi,4),%cx             # 66 8b 8c b5 34 12 00 00
    movl %ebx,%ecx                           # 89 d9
    movl 0x12(%ebx),%ecx                     # 8b 4b 12
    movl 0x1234(%ebp,%esi,4),%ecx            # 8b 8c b5 34 12 00 00
    movb $0x12,%cl                           # b1 12
    movw $0x1234,%cx                         # 66 b9 34 12
    movl $0x12345678,%ecx                    # b9 78 56 34 12
    movl $0x80,%ecx                          # b9 80 00 00 00
    movb $0x12,%bl                           # b3 12
    movb $0x12,0x12(%ebx)                    # c6 43 12 12
    movb $0x12,0x1234(%ebp,%esi,4)           # c6 84 b5 34 12 00 00 12
    movw $0x1234,%bx                         # 66 bb 34 12
    movw $0x1234,0x12(%ebx)                  # 66 c7 43 12 34 12
    movw $0x1234,0x1234(%ebp,%esi,4)         # 66 c7 84 b5 34 12 00 00 34 12
    movl $0x12345678,%ebx                    # bb 78 56 34 12
    movl $0x80,0x12(%ebx)                    # c7 43 12 80 00 00 00
    movl $0x12345678,0x1234(%ebp,%esi,4)     # c7 84 b5 34 12 00 00 78 56 34 12
    movw %ds,%bx                             # 66 8c db
    movw %fs,%bx                             # 66 8c e3
    movw %gs,%bx                             # 66 8c eb
    movl %ds,%ebx                            # 8c db
    movl %fs,%ebx                            # 8c e3
    movl %gs,%ebx                            # 8c eb
    movw %ds,(%eax)                          # 8c 18
    movw %fs,0x12(%ebx)                      # 8c 63 12
    movw %gs,0x1234(%ebp,%esi,4)             # 8c ac b5 34 12 00 00
    movw (%eax),%ds                          # 8e 18
    movw 0x12(%ebx),%fs                      # 8e 63 12
    movw 0x1234(%ebp,%esi,4),%gs             # 8e ac b5 34 12 00 00
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
    movbew (%eax),%cx                        # 66 0f 38 f0 08
    movbew 0x12(%ebx),%cx                    # 66 0f 38 f0 4b 12
    movbew 0x1234(%ebp,%esi,4),%cx           # 66 0f 38 f0 8c b5 34 12 00 00
    movbel (%eax),%ecx                       # 0f 38 f0 08
    movbel 0x12(%ebx),%ecx                   # 0f 38 f0 4b 12
    movbel 0x1234(%ebp,%esi,4),%ecx          # 0f 38 f0 8c b5 34 12 00 00
    movbew %cx,(%eax)                        # 66 0f 38 f1 08
    movbew %cx,0x12(%ebx)                    # 66 0f 38 f1 4b 12
    movbew %cx,0x1234(%ebp,%esi,4)           # 66 0f 38 f1 8c b5 34 12 00 00
    movbel %ecx,(%eax)                       # 0f 38 f1 08
    movbel %ecx,0x12(%ebx)                   # 0f 38 f1 4b 12
    movbel %ecx,0x1234(%ebp,%esi,4)          # 0f 38 f1 8c b5 34 12 00 00
    movsbw %bl,%cx                           # 66 0f be cb
    movsbw 0x12(%ebx),%cx                    # 66 0f be 4b 12
    movsbw 0x1234(%ebp,%esi,4),%cx           # 66 0f be 8c b5 34 12 00 00
    movsx %bl,%cx                            # 66 0f be cb
    movsxb %bl,%cx                           # 66 0f be cb
    movsbl %bl,%ecx                          # 0f be cb
    movsbl 0x12(%ebx),%ecx                   # 0f be 4b 12
    movsbl 0x1234(%ebp,%esi,4),%ecx          # 0f be 8c b5 34 12 00 00
    movsx %bl,%ecx                           # 0f be cb
    movsxb %bl,%ecx                          # 0f be cb
    movswl %bx,%ecx                          # 0f bf cb
    movswl 0x12(%ebx),%ecx                   # 0f bf 4b 12
    movswl 0x1234(%ebp,%esi,4),%ecx          # 0f bf 8c b5 34 12 00 00
    movsx %bx,%ecx                           # 0f bf cb
    movsxw %bx,%ecx                          # 0f bf cb
    movsx %bx,%cx                            # 66 0f bf cb
    movsx 0x12(%ebx),%cx                     # 66 0f be 4b 12
    movsx 0x1234(%ebp,%esi,4),%cx            # 66 0f be 8c b5 34 12 00 00
    movsxw %bx,%cx                           # 66 0f bf cb
    movzbw %bl,%cx                           # 66 0f b6 cb
    movzbw 0x12(%ebx),%cx                    # 66 0f b6 4b 12
    movzbw 0x1234(%ebp,%esi,4),%cx           # 66 0f b6 8c b5 34 12 00 00
    movzx %bl,%cx                            # 66 0f b6 cb
    movzxb %bl,%cx                           # 66 0f b6 cb
    movzbl %bl,%ecx                          # 0f b6 cb
    movzbl 0x12(%ebx),%ecx                   # 0f b6 4b 12
    movzbl 0x1234(%ebp,%esi,4),%ecx          # 0f b6 8c b5 34 12 00 00
    movzx %bl,%ecx                           # 0f b6 cb
    movzxb %bl,%ecx                          # 0f b6 cb
    movzwl %bx,%ecx                          # 0f b7 cb
    movzwl 0x12(%ebx),%ecx                   # 0f b7 4b 12
    movzwl 0x1234(%ebp,%esi,4),%ecx          # 0f b7 8c b5 34 12 00 00
    movzx %bx,%ecx                           # 0f b7 cb
    movzxw %bx,%ecx                          # 0f b7 cb
    movzx %bx,%cx                            # 66 0f b7 cb
    movzx 0x12(%ebx),%cx                     # 66 0f b6 4b 12
    movzx 0x1234(%ebp,%esi,4),%cx            # 66 0f b6 8c b5 34 12 00 00
    movzxw %bx,%cx                           # 66 0f b7 cb
    leaw (%eax),%cx                          # 66 8d 08
    leaw 0x12(%ebx),%cx                      # 66 8d 4b 12
    leaw 0x1234(%ebp,%esi,4),%cx             # 66 8d 8c b5 34 12 00 00
    leal (%eax),%ecx                         # 8d 08
    leal 0x12(%ebx),%ecx                     # 8d 4b 12
    leal 0x1234(%ebp,%esi,4),%ecx            # 8d 8c b5 34 12 00 00
    xchgw %cx,%ax                            # 66 91
    xchgw %ax,%cx                            # 66 91
    xchgl %ecx,%eax                          # 91
    xchgl %eax,%ecx                          # 91
    xchgb %cl,%bl                            # 86 cb
    xchgb %cl,0x12(%ebx)                     # 86 4b 12
    xchgb %cl,0x1234(%ebp,%esi,4)            # 86 8c b5 34 12 00 00
    xchgw %cx,%bx                            # 66 87 cb
    xchgw %cx,0x12(%ebx)                     # 66 87 4b 12
    xchgw %cx,0x1234(%ebp,%esi,4)            # 66 87 8c b5 34 12 00 00
    xchgl %ecx,%ebx                          # 87 cb
    xchgl %ecx,0x12(%ebx)                    # 87 4b 12
    xchgl %ecx,0x1234(%ebp,%esi,4)           # 87 8c b5 34 12 00 00
    xchgb %bl,%cl                            # 86 d9
    xchgb 0x12(%ebx),%cl                     # 86 4b 12
    xchgb 0x1234(%ebp,%esi,4),%cl            # 86 8c b5 34 12 00 00
    xchgw %bx,%cx                            # 66 87 d9
    xchgw 0x12(%ebx),%cx                     # 66 87 4b 12
    xchgw 0x1234(%ebp,%esi,4),%cx            # 66 87 8c b5 34 12 00 00
    xchgl %ebx,%ecx                          # 87 d9
    xchgl 0x12(%ebx),%ecx                    # 87 4b 12
    xchgl 0x1234(%ebp,%esi,4),%ecx           # 87 8c b5 34 12 00 00
    bswapl %ecx                              # 0f c9
    xlat %ds:(%ebx)                          # d7
    xlatb %ds:(%ebx)                         # d7
    cmovow %bx,%cx                           # 66 0f 40 cb
    cmovow 0x12(%ebx),%cx                    # 66 0f 40 4b 12
    cmovow 0x1234(%ebp,%esi,4),%cx           # 66 0f 40 8c b5 34 12 00 00
    cmovol %ebx,%ecx                         # 0f 40 cb
    cmovol 0x12(%ebx),%ecx                   # 0f 40 4b 12
    cmovol 0x1234(%ebp,%esi,4),%ecx          # 0f 40 8c b5 34 12 00 00
    cmovnow %bx,%cx                          # 66 0f 41 cb
    cmovnow 0x12(%ebx),%cx                   # 66 0f 41 4b 12
    cmovnow 0x1234(%ebp,%esi,4),%cx          # 66 0f 41 8c b5 34 12 00 00
    cmovnol %ebx,%ecx                        # 0f 41 cb
    cmovnol 0x12(%ebx),%ecx                  # 0f 41 4b 12
    cmovnol 0x1234(%ebp,%esi,4),%ecx         # 0f 41 8c b5 34 12 00 00
    cmovbw %bx,%cx                           # 66 0f 42 cb
    cmovbw 0x12(%ebx),%cx                    # 66 0f 42 4b 12
    cmovbw 0x1234(%ebp,%esi,4),%cx           # 66 0f 42 8c b5 34 12 00 00
    cmovcw %bx,%cx                           # 66 0f 42 cb
    cmovnaew %bx,%cx                         # 66 0f 42 cb
    cmovbl %ebx,%ecx                         # 0f 42 cb
    cmovbl 0x12(%ebx),%ecx                   # 0f 42 4b 12
    cmovbl 0x1234(%ebp,%esi,4),%ecx          # 0f 42 8c b5 34 12 00 00
    cmovcl %ebx,%ecx                         # 0f 42 cb
    cmovnael %ebx,%ecx                       # 0f 42 cb
    cmovaew %bx,%cx                          # 66 0f 43 cb
    cmovaew 0x12(%ebx),%cx                   # 66 0f 43 4b 12
    cmovaew 0x1234(%ebp,%esi,4),%cx          # 66 0f 43 8c b5 34 12 00 00
    cmovnbw %bx,%cx                          # 66 0f 43 cb
    cmovncw %bx,%cx                          # 66 0f 43 cb
    cmovael %ebx,%ecx                        # 0f 43 cb
    cmovael 0x12(%ebx),%ecx                  # 0f 43 4b 12
    cmovael 0x1234(%ebp,%esi,4),%ecx         # 0f 43 8c b5 34 12 00 00
    cmovnbl %ebx,%ecx                        # 0f 43 cb
    cmovncl %ebx,%ecx                        # 0f 43 cb
    cmovew %bx,%cx                           # 66 0f 44 cb
    cmovew 0x12(%ebx),%cx                    # 66 0f 44 4b 12
    cmovew 0x1234(%ebp,%esi,4),%cx           # 66 0f 44 8c b5 34 12 00 00
    cmovzw %bx,%cx                           # 66 0f 44 cb
    cmovel %ebx,%ecx                         # 0f 44 cb
    cmovel 0x12(%ebx),%ecx                   # 0f 44 4b 12
    cmovel 0x1234(%ebp,%esi,4),%ecx          # 0f 44 8c b5 34 12 00 00
    cmovzl %ebx,%ecx                         # 0f 44 cb
    cmovnew %bx,%cx                          # 66 0f 45 cb
    cmovnew 0x12(%ebx),%cx                   # 66 0f 45 4b 12
    cmovnew 0x1234(%ebp,%esi,4),%cx          # 66 0f 45 8c b5 34 12 00 00
    cmovnzw %bx,%cx                          # 66 0f 45 cb
    cmovnel %ebx,%ecx                        # 0f 45 cb
    cmovnel 0x12(%ebx),%ecx                  # 0f 45 4b 12
    cmovnel 0x1234(%ebp,%esi,4),%ecx         # 0f 45 8c b5 34 12 00 00
    cmovnzl %ebx,%ecx                        # 0f 45 cb
    cmovbew %bx,%cx                          # 66 0f 46 cb
    cmovbew 0x12(%ebx),%cx                   # 66 0f 46 4b 12
    cmovbew 0x1234(%ebp,%esi,4),%cx          # 66 0f 46 8c b5 34 12 00 00
    cmovnaw %bx,%cx                          # 66 0f 46 cb
    cmovbel %ebx,%ecx                        # 0f 46 cb
    cmovbel 0x12(%ebx),%ecx                  # 0f 46 4b 12
    cmovbel 0x1234(%ebp,%esi,4),%ecx         # 0f 46 8c b5 34 12 00 00
    cmovnal %ebx,%ecx                        # 0f 46 cb
    cmovaw %bx,%cx                           # 66 0f 47 cb
    cmovaw 0x12(%ebx),%cx                    # 66 0f 47 4b 12
    cmovaw 0x1234(%ebp,%esi,4),%cx           # 66 0f 47 8c b5 34 12 00 00
    cmovnbew %bx,%cx                         # 66 0f 47 cb
    cmoval %ebx,%ecx                         # 0f 47 cb
    cmoval 0x12(%ebx),%ecx                   # 0f 47 4b 12
    cmoval 0x1234(%ebp,%esi,4),%ecx          # 0f 47 8c b5 34 12 00 00
    cmovnbel %ebx,%ecx                       # 0f 47 cb
    cmovsw %bx,%cx                           # 66 0f 48 cb
    cmovsw 0x12(%ebx),%cx                    # 66 0f 48 4b 12
    cmovsw 0x1234(%ebp,%esi,4),%cx           # 66 0f 48 8c b5 34 12 00 00
    cmovsl %ebx,%ecx                         # 0f 48 cb
    cmovsl 0x12(%ebx),%ecx                   # 0f 48 4b 12
    cmovsl 0x1234(%ebp,%esi,4),%ecx          # 0f 48 8c b5 34 12 00 00
    cmovnsw %bx,%cx                          # 66 0f 49 cb
    cmovnsw 0x12(%ebx),%cx                   # 66 0f 49 4b 12
    cmovnsw 0x1234(%ebp,%esi,4),%cx          # 66 0f 49 8c b5 34 12 00 00
    cmovnsl %ebx,%ecx                        # 0f 49 cb
    cmovnsl 0x12(%ebx),%ecx                  # 0f 49 4b 12
    cmovnsl 0x1234(%ebp,%esi,4),%ecx         # 0f 49 8c b5 34 12 00 00
    cmovpw %bx,%cx                           # 66 0f 4a cb
    cmovpw 0x12(%ebx),%cx                    # 66 0f 4a 4b 12
    cmovpw 0x1234(%ebp,%esi,4),%cx           # 66 0f 4a 8c b5 34 12 00 00
    cmovpew %bx,%cx                          # 66 0f 4a cb
    cmovpl %ebx,%ecx                         # 0f 4a cb
    cmovpl 0x12(%ebx),%ecx                   # 0f 4a 4b 12
    cmovpl 0x1234(%ebp,%esi,4),%ecx          # 0f 4a 8c b5 34 12 00 00
    cmovpel %ebx,%ecx                        # 0f 4a cb
    cmovnpw %bx,%cx                          # 66 0f 4b cb
    cmovnpw 0x12(%ebx),%cx                   # 66 0f 4b 4b 12
    cmovnpw 0x1234(%ebp,%esi,4),%cx          # 66 0f 4b 8c b5 34 12 00 00
    cmovpow %bx,%cx                          # 66 0f 4b cb
    cmovnpl %ebx,%ecx                        # 0f 4b cb
    cmovnpl 0x12(%ebx),%ecx                  # 0f 4b 4b 12
    cmovnpl 0x1234(%ebp,%esi,4),%ecx         # 0f 4b 8c b5 34 12 00 00
    cmovpol %ebx,%ecx                        # 0f 4b cb
    cmovlw %bx,%cx                           # 66 0f 4c cb
    cmovlw 0x12(%ebx),%cx                    # 66 0f 4c 4b 12
    cmovlw 0x1234(%ebp,%esi,4),%cx           # 66 0f 4c 8c b5 34 12 00 00
    cmovngew %bx,%cx                         # 66 0f 4c cb
    cmovll %ebx,%ecx                         # 0f 4c cb
    cmovll 0x12(%ebx),%ecx                   # 0f 4c 4b 12
    cmovll 0x1234(%ebp,%esi,4),%ecx          # 0f 4c 8c b5 34 12 00 00
    cmovngel %ebx,%ecx                       # 0f 4c cb
    cmovgew %bx,%cx                          # 66 0f 4d cb
    cmovgew 0x12(%ebx),%cx                   # 66 0f 4d 4b 12
    cmovgew 0x1234(%ebp,%esi,4),%cx          # 66 0f 4d 8c b5 34 12 00 00
    cmovnlw %bx,%cx                          # 66 0f 4d cb
    cmovgel %ebx,%ecx                        # 0f 4d cb
    cmovgel 0x12(%ebx),%ecx                  # 0f 4d 4b 12
    cmovgel 0x1234(%ebp,%esi,4),%ecx         # 0f 4d 8c b5 34 12 00 00
    cmovnll %ebx,%ecx                        # 0f 4d cb
    cmovlew %bx,%cx                          # 66 0f 4e cb
    cmovlew 0x12(%ebx),%cx                   # 66 0f 4e 4b 12
    cmovlew 0x1234(%ebp,%esi,4),%cx          # 66 0f 4e 8c b5 34 12 00 00
    cmovngw %bx,%cx                          # 66 0f 4e cb
    cmovlel %ebx,%ecx                        # 0f 4e cb
    cmovlel 0x12(%ebx),%ecx                  # 0f 4e 4b 12
    cmovlel 0x1234(%ebp,%esi,4),%ecx         # 0f 4e 8c b5 34 12 00 00
    cmovngl %ebx,%ecx                        # 0f 4e cb
    cmovgw %bx,%cx                           # 66 0f 4f cb
    cmovgw 0x12(%ebx),%cx                    # 66 0f 4f 4b 12
    cmovgw 0x1234(%ebp,%esi,4),%cx           # 66 0f 4f 8c b5 34 12 00 00
    cmovnlew %bx,%cx                         # 66 0f 4f cb
    cmovgl %ebx,%ecx                         # 0f 4f cb
    cmovgl 0x12(%ebx),%ecx                   # 0f 4f 4b 12
    cmovgl 0x1234(%ebp,%esi,4),%ecx          # 0f 4f 8c b5 34 12 00 00
    cmovnlel %ebx,%ecx                       # 0f 4f cb
    lesw (%eax),%cx                          # 66 c4 08
    lesw 0x12(%ebx),%cx                      # 66 c4 4b 12
    lesw 0x1234(%ebp,%esi,4),%cx             # 66 c4 8c b5 34 12 00 00
    lesl (%eax),%ecx                         # c4 08
    lesl 0x12(%ebx),%ecx                     # c4 4b 12
    lesl 0x1234(%ebp,%esi,4),%ecx            # c4 8c b5 34 12 00 00
    ldsw (%eax),%cx                          # 66 c5 08
    ldsw 0x12(%ebx),%cx                      # 66 c5 4b 12
    ldsw 0x1234(%ebp,%esi,4),%cx             # 66 c5 8c b5 34 12 00 00
    ldsl (%eax),%ecx                         # c5 08
    ldsl 0x12(%ebx),%ecx                     # c5 4b 12
    ldsl 0x1234(%ebp,%esi,4),%ecx            # c5 8c b5 34 12 00 00
    lssw (%eax),%cx                          # 66 0f b2 08
    lssw 0x12(%ebx),%cx                      # 66 0f b2 4b 12
    lssw 0x1234(%ebp,%esi,4),%cx             # 66 0f b2 8c b5 34 12 00 00
    lssl (%eax),%ecx                         # 0f b2 08
    lssl 0x12(%ebx),%ecx                     # 0f b2 4b 12
    lssl 0x1234(%ebp,%esi,4),%ecx            # 0f b2 8c b5 34 12 00 00
    lfsw (%eax),%cx                          # 66 0f b4 08
    lfsw 0x12(%ebx),%cx                      # 66 0f b4 4b 12
    lfsw 0x1234(%ebp,%esi,4),%cx             # 66 0f b4 8c b5 34 12 00 00
    lfsl (%eax),%ecx                         # 0f b4 08
    lfsl 0x12(%ebx),%ecx                     # 0f b4 4b 12
    lfsl 0x1234(%ebp,%esi,4),%ecx            # 0f b4 8c b5 34 12 00 00
    lgsw (%eax),%cx                          # 66 0f b5 08
    lgsw 0x12(%ebx),%cx                      # 66 0f b5 4b 12
    lgsw 0x1234(%ebp,%esi,4),%cx             # 66 0f b5 8c b5 34 12 00 00
    lgsl (%eax),%ecx                         # 0f b5 08
    lgsl 0x12(%ebx),%ecx                     # 0f b5 4b 12
    lgsl 0x1234(%ebp,%esi,4),%ecx            # 0f b5 8c b5 34 12 00 00
    pushw %cx                                # 66 51
    pushl %ecx                               # 51
    pushw $0x12                              # 66 6a 12
    pushw $-128                              # 66 6a 80
    pushl $0x12                              # 6a 12
    pushl $-128                              # 6a 80
    pushw $0x1234                            # 66 68 34 12
    pushl $0x12345678                        # 68 78 56 34 12
    pushl $0x80                              # 68 80 00 00 00
    pushw %es                                # 66 06
    pushl %es                                # 06
    pushw %cs                                # 66 0e
    pushl %cs                                # 0e
    pushw %ss                                # 66 16
    pushl %ss                                # 16
    pushw %ds                                # 66 1e
    pushl %ds                                # 1e
    pushw %fs                                # 66 0f a0
    pushl %fs                                # 0f a0
    pushw %gs                                # 66 0f a8
    pushl %gs                                # 0f a8
    pushw %bx                                # 66 53
    pushw 0x12(%ebx)                         # 66 ff 73 12
    pushw 0x1234(%ebp,%esi,4)                # 66 ff b4 b5 34 12 00 00
    pushl %ebx                               # 53
    pushl 0x12(%ebx)                         # ff 73 12
    pushl 0x1234(%ebp,%esi,4)                # ff b4 b5 34 12 00 00
    popw %cx                                 # 66 59
    popl %ecx                                # 59
    popw %es                                 # 66 07
    popl %es                                 # 07
    popw %ss                                 # 66 17
    popl %ss                                 # 17
    popw %ds                                 # 66 1f
    popl %ds                                 # 1f
    popw %fs                                 # 66 0f a1
    popl %fs                                 # 0f a1
    popw %gs                                 # 66 0f a9
    popl %gs                                 # 0f a9
    popw %bx                                 # 66 5b
    popw 0x12(%ebx)                          # 66 8f 43 12
    popw 0x1234(%ebp,%esi,4)                 # 66 8f 84 b5 34 12 00 00
    popl %ebx                                # 5b
    popl 0x12(%ebx)                          # 8f 43 12
    popl 0x1234(%ebp,%esi,4)                 # 8f 84 b5 34 12 00 00
    pushaw                                   # 66 60
    pushal                                   # 60
    popaw                                    # 66 61
    popal                                    # 61
    pushfw                                   # 66 9c
    pushfl                                   # 9c
    popfw                                    # 66 9d
    popfl                                    # 9d
    enterw $0x1234,$0x12                     # 66 c8 34 12 12
    enterl $0x1234,$0x12                     # c8 34 12 12
    leavew                                   # 66 c9
    leavel                                   # c9
    addb %cl,%bl                             # 00 cb
    addb %cl,0x12(%ebx)                      # 00 4b 12
    addb %cl,0x1234(%ebp,%esi,4)             # 00 8c b5 34 12 00 00
    addw %cx,%bx                             # 66 01 cb
    addw %cx,0x12(%ebx)                      # 66 01 4b 12
    addw %cx,0x1234(%ebp,%esi,4)             # 66 01 8c b5 34 12 00 00
    addl %ecx,%ebx                           # 01 cb
    addl %ecx,0x12(%ebx)                     # 01 4b 12
    addl %ecx,0x1234(%ebp,%esi,4)            # 01 8c b5 34 12 00 00
    addb %bl,%cl                             # 00 d9
    addb 0x12(%ebx),%cl                      # 02 4b 12
    addb 0x1234(%ebp,%esi,4),%cl             # 02 8c b5 34 12 00 00
    addw %bx,%cx                             # 66 01 d9
    addw 0x12(%ebx),%cx                      # 66 03 4b 12
    addw 0x1234(%ebp,%esi,4),%cx             # 66 03 8c b5 34 12 00 00
    addl %ebx,%ecx                           # 01 d9
    addl 0x12(%ebx),%ecx                     # 03 4b 12
    addl 0x1234(%ebp,%esi,4),%ecx            # 03 8c b5 34 12 00 00
    addw $0x12,%bx                           # 66 83 c3 12
    addw $-128,0x12(%ebx)                    # 66 83 43 12 80
    addw $0x12,0x1234(%ebp,%esi,4)           # 66 83 84 b5 34 12 00 00 12
    addl $0x12,%ebx                          # 83 c3 12
    addl $-128,0x12(%ebx)                    # 83 43 12 80
    addl $0x12,0x1234(%ebp,%esi,4)           # 83 84 b5 34 12 00 00 12
    addb $0x12,%al                           # 04 12
    addw $0x1234,%ax                         # 66 05 34 12
    addl $0x12345678,%eax                    # 05 78 56 34 12
    addl $0x80,%eax                          # 05 80 00 00 00
    addb $0x12,%bl                           # 80 c3 12
    addb $0x12,0x12(%ebx)                    # 80 43 12 12
    addb $0x12,0x1234(%ebp,%esi,4)           # 80 84 b5 34 12 00 00 12
    addw $0x1234,%bx                         # 66 81 c3 34 12
    addw $0x1234,0x12(%ebx)                  # 66 81 43 12 34 12
    addw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 84 b5 34 12 00 00 34 12
    addl $0x12345678,%ebx                    # 81 c3 78 56 34 12
    addl $0x80,0x12(%ebx)                    # 81 43 12 80 00 00 00
    addl $0x12345678,0x1234(%ebp,%esi,4)     # 81 84 b5 34 12 00 00 78 56 34 12
    orb %cl,%bl                              # 08 cb
    orb %cl,0x12(%ebx)                       # 08 4b 12
    orb %cl,0x1234(%ebp,%esi,4)              # 08 8c b5 34 12 00 00
    orw %cx,%bx                              # 66 09 cb
    orw %cx,0x12(%ebx)                       # 66 09 4b 12
    orw %cx,0x1234(%ebp,%esi,4)              # 66 09 8c b5 34 12 00 00
    orl %ecx,%ebx                            # 09 cb
    orl %ecx,0x12(%ebx)                      # 09 4b 12
    orl %ecx,0x1234(%ebp,%esi,4)             # 09 8c b5 34 12 00 00
    orb %bl,%cl                              # 08 d9
    orb 0x12(%ebx),%cl                       # 0a 4b 12
    orb 0x1234(%ebp,%esi,4),%cl              # 0a 8c b5 34 12 00 00
    orw %bx,%cx                              # 66 09 d9
    orw 0x12(%ebx),%cx                       # 66 0b 4b 12
    orw 0x1234(%ebp,%esi,4),%cx              # 66 0b 8c b5 34 12 00 00
    orl %ebx,%ecx                            # 09 d9
    orl 0x12(%ebx),%ecx                      # 0b 4b 12
    orl 0x1234(%ebp,%esi,4),%ecx             # 0b 8c b5 34 12 00 00
    orw $0x12,%bx                            # 66 83 cb 12
    orw $-128,0x12(%ebx)                     # 66 83 4b 12 80
    orw $0x12,0x1234(%ebp,%esi,4)            # 66 83 8c b5 34 12 00 00 12
    orl $0x12,%ebx                           # 83 cb 12
    orl $-128,0x12(%ebx)                     # 83 4b 12 80
    orl $0x12,0x1234(%ebp,%esi,4)            # 83 8c b5 34 12 00 00 12
    orb $0x12,%al                            # 0c 12
    orw $0x1234,%ax                          # 66 0d 34 12
    orl $0x12345678,%eax                     # 0d 78 56 34 12
    orl $0x80,%eax                           # 0d 80 00 00 00
    orb $0x12,%bl                            # 80 cb 12
    orb $0x12,0x12(%ebx)                     # 80 4b 12 12
    orb $0x12,0x1234(%ebp,%esi,4)            # 80 8c b5 34 12 00 00 12
    orw $0x1234,%bx                          # 66 81 cb 34 12
    orw $0x1234,0x12(%ebx)                   # 66 81 4b 12 34 12
    orw $0x1234,0x1234(%ebp,%esi,4)          # 66 81 8c b5 34 12 00 00 34 12
    orl $0x12345678,%ebx                     # 81 cb 78 56 34 12
    orl $0x80,0x12(%ebx)                     # 81 4b 12 80 00 00 00
    orl $0x12345678,0x1234(%ebp,%esi,4)      # 81 8c b5 34 12 00 00 78 56 34 12
    adcb %cl,%bl                             # 10 cb
    adcb %cl,0x12(%ebx)                      # 10 4b 12
    adcb %cl,0x1234(%ebp,%esi,4)             # 10 8c b5 34 12 00 00
    adcw %cx,%bx                             # 66 11 cb
    adcw %cx,0x12(%ebx)                      # 66 11 4b 12
    adcw %cx,0x1234(%ebp,%esi,4)             # 66 11 8c b5 34 12 00 00
    adcl %ecx,%ebx                           # 11 cb
    adcl %ecx,0x12(%ebx)                     # 11 4b 12
    adcl %ecx,0x1234(%ebp,%esi,4)            # 11 8c b5 34 12 00 00
    adcb %bl,%cl                             # 10 d9
    adcb 0x12(%ebx),%cl                      # 12 4b 12
    adcb 0x1234(%ebp,%esi,4),%cl             # 12 8c b5 34 12 00 00
    adcw %bx,%cx                             # 66 11 d9
    adcw 0x12(%ebx),%cx                      # 66 13 4b 12
    adcw 0x1234(%ebp,%esi,4),%cx             # 66 13 8c b5 34 12 00 00
    adcl %ebx,%ecx                           # 11 d9
    adcl 0x12(%ebx),%ecx                     # 13 4b 12
    adcl 0x1234(%ebp,%esi,4),%ecx            # 13 8c b5 34 12 00 00
    adcw $0x12,%bx                           # 66 83 d3 12
    adcw $-128,0x12(%ebx)                    # 66 83 53 12 80
    adcw $0x12,0x1234(%ebp,%esi,4)           # 66 83 94 b5 34 12 00 00 12
    adcl $0x12,%ebx                          # 83 d3 12
    adcl $-128,0x12(%ebx)                    # 83 53 12 80
    adcl $0x12,0x1234(%ebp,%esi,4)           # 83 94 b5 34 12 00 00 12
    adcb $0x12,%al                           # 14 12
    adcw $0x1234,%ax                         # 66 15 34 12
    adcl $0x12345678,%eax                    # 15 78 56 34 12
    adcl $0x80,%eax                          # 15 80 00 00 00
    adcb $0x12,%bl                           # 80 d3 12
    adcb $0x12,0x12(%ebx)                    # 80 53 12 12
    adcb $0x12,0x1234(%ebp,%esi,4)           # 80 94 b5 34 12 00 00 12
    adcw $0x1234,%bx                         # 66 81 d3 34 12
    adcw $0x1234,0x12(%ebx)                  # 66 81 53 12 34 12
    adcw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 94 b5 34 12 00 00 34 12
    adcl $0x12345678,%ebx                    # 81 d3 78 56 34 12
    adcl $0x80,0x12(%ebx)                    # 81 53 12 80 00 00 00
    adcl $0x12345678,0x1234(%ebp,%esi,4)     # 81 94 b5 34 12 00 00 78 56 34 12
    sbbb %cl,%bl                             # 18 cb
    sbbb %cl,0x12(%ebx)                      # 18 4b 12
    sbbb %cl,0x1234(%ebp,%esi,4)             # 18 8c b5 34 12 00 00
    sbbw %cx,%bx                             # 66 19 cb
    sbbw %cx,0x12(%ebx)                      # 66 19 4b 12
    sbbw %cx,0x1234(%ebp,%esi,4)             # 66 19 8c b5 34 12 00 00
    sbbl %ecx,%ebx                           # 19 cb
    sbbl %ecx,0x12(%ebx)                     # 19 4b 12
    sbbl %ecx,0x1234(%ebp,%esi,4)            # 19 8c b5 34 12 00 00
    sbbb %bl,%cl                             # 18 d9
    sbbb 0x12(%ebx),%cl                      # 1a 4b 12
    sbbb 0x1234(%ebp,%esi,4),%cl             # 1a 8c b5 34 12 00 00
    sbbw %bx,%cx                             # 66 19 d9
    sbbw 0x12(%ebx),%cx                      # 66 1b 4b 12
    sbbw 0x1234(%ebp,%esi,4),%cx             # 66 1b 8c b5 34 12 00 00
    sbbl %ebx,%ecx                           # 19 d9
    sbbl 0x12(%ebx),%ecx                     # 1b 4b 12
    sbbl 0x1234(%ebp,%esi,4),%ecx            # 1b 8c b5 34 12 00 00
    sbbw $0x12,%bx                           # 66 83 db 12
    sbbw $-128,0x12(%ebx)                    # 66 83 5b 12 80
    sbbw $0x12,0x1234(%ebp,%esi,4)           # 66 83 9c b5 34 12 00 00 12
    sbbl $0x12,%ebx                          # 83 db 12
    sbbl $-128,0x12(%ebx)                    # 83 5b 12 80
    sbbl $0x12,0x1234(%ebp,%esi,4)           # 83 9c b5 34 12 00 00 12
    sbbb $0x12,%al                           # 1c 12
    sbbw $0x1234,%ax                         # 66 1d 34 12
    sbbl $0x12345678,%eax                    # 1d 78 56 34 12
    sbbl $0x80,%eax                          # 1d 80 00 00 00
    sbbb $0x12,%bl                           # 80 db 12
    sbbb $0x12,0x12(%ebx)                    # 80 5b 12 12
    sbbb $0x12,0x1234(%ebp,%esi,4)           # 80 9c b5 34 12 00 00 12
    sbbw $0x1234,%bx                         # 66 81 db 34 12
    sbbw $0x1234,0x12(%ebx)                  # 66 81 5b 12 34 12
    sbbw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 9c b5 34 12 00 00 34 12
    sbbl $0x12345678,%ebx                    # 81 db 78 56 34 12
    sbbl $0x80,0x12(%ebx)                    # 81 5b 12 80 00 00 00
    sbbl $0x12345678,0x1234(%ebp,%esi,4)     # 81 9c b5 34 12 00 00 78 56 34 12
    andb %cl,%bl                             # 20 cb
    andb %cl,0x12(%ebx)                      # 20 4b 12
    andb %cl,0x1234(%ebp,%esi,4)             # 20 8c b5 34 12 00 00
    andw %cx,%bx                             # 66 21 cb
    andw %cx,0x12(%ebx)                      # 66 21 4b 12
    andw %cx,0x1234(%ebp,%esi,4)             # 66 21 8c b5 34 12 00 00
    andl %ecx,%ebx                           # 21 cb
    andl %ecx,0x12(%ebx)                     # 21 4b 12
    andl %ecx,0x1234(%ebp,%esi,4)            # 21 8c b5 34 12 00 00
    andb %bl,%cl                             # 20 d9
    andb 0x12(%ebx),%cl                      # 22 4b 12
    andb 0x1234(%ebp,%esi,4),%cl             # 22 8c b5 34 12 00 00
    andw %bx,%cx                             # 66 21 d9
    andw 0x12(%ebx),%cx                      # 66 23 4b 12
    andw 0x1234(%ebp,%esi,4),%cx             # 66 23 8c b5 34 12 00 00
    andl %ebx,%ecx                           # 21 d9
    andl 0x12(%ebx),%ecx                     # 23 4b 12
    andl 0x1234(%ebp,%esi,4),%ecx            # 23 8c b5 34 12 00 00
    andw $0x12,%bx                           # 66 83 e3 12
    andw $-128,0x12(%ebx)                    # 66 83 63 12 80
    andw $0x12,0x1234(%ebp,%esi,4)           # 66 83 a4 b5 34 12 00 00 12
    andl $0x12,%ebx                          # 83 e3 12
    andl $-128,0x12(%ebx)                    # 83 63 12 80
    andl $0x12,0x1234(%ebp,%esi,4)           # 83 a4 b5 34 12 00 00 12
    andb $0x12,%al                           # 24 12
    andw $0x1234,%ax                         # 66 25 34 12
    andl $0x12345678,%eax                    # 25 78 56 34 12
    andl $0x80,%eax                          # 25 80 00 00 00
    andb $0x12,%bl                           # 80 e3 12
    andb $0x12,0x12(%ebx)                    # 80 63 12 12
    andb $0x12,0x1234(%ebp,%esi,4)           # 80 a4 b5 34 12 00 00 12
    andw $0x1234,%bx                         # 66 81 e3 34 12
    andw $0x1234,0x12(%ebx)                  # 66 81 63 12 34 12
    andw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 a4 b5 34 12 00 00 34 12
    andl $0x12345678,%ebx                    # 81 e3 78 56 34 12
    andl $0x80,0x12(%ebx)                    # 81 63 12 80 00 00 00
    andl $0x12345678,0x1234(%ebp,%esi,4)     # 81 a4 b5 34 12 00 00 78 56 34 12
    subb %cl,%bl                             # 28 cb
    subb %cl,0x12(%ebx)                      # 28 4b 12
    subb %cl,0x1234(%ebp,%esi,4)             # 28 8c b5 34 12 00 00
    subw %cx,%bx                             # 66 29 cb
    subw %cx,0x12(%ebx)                      # 66 29 4b 12
    subw %cx,0x1234(%ebp,%esi,4)             # 66 29 8c b5 34 12 00 00
    subl %ecx,%ebx                           # 29 cb
    subl %ecx,0x12(%ebx)                     # 29 4b 12
    subl %ecx,0x1234(%ebp,%esi,4)            # 29 8c b5 34 12 00 00
    subb %bl,%cl                             # 28 d9
    subb 0x12(%ebx),%cl                      # 2a 4b 12
    subb 0x1234(%ebp,%esi,4),%cl             # 2a 8c b5 34 12 00 00
    subw %bx,%cx                             # 66 29 d9
    subw 0x12(%ebx),%cx                      # 66 2b 4b 12
    subw 0x1234(%ebp,%esi,4),%cx             # 66 2b 8c b5 34 12 00 00
    subl %ebx,%ecx                           # 29 d9
    subl 0x12(%ebx),%ecx                     # 2b 4b 12
    subl 0x1234(%ebp,%esi,4),%ecx            # 2b 8c b5 34 12 00 00
    subw $0x12,%bx                           # 66 83 eb 12
    subw $-128,0x12(%ebx)                    # 66 83 6b 12 80
    subw $0x12,0x1234(%ebp,%esi,4)           # 66 83 ac b5 34 12 00 00 12
    subl $0x12,%ebx                          # 83 eb 12
    subl $-128,0x12(%ebx)                    # 83 6b 12 80
    subl $0x12,0x1234(%ebp,%esi,4)           # 83 ac b5 34 12 00 00 12
    subb $0x12,%al                           # 2c 12
    subw $0x1234,%ax                         # 66 2d 34 12
    subl $0x12345678,%eax                    # 2d 78 56 34 12
    subl $0x80,%eax                          # 2d 80 00 00 00
    subb $0x12,%bl                           # 80 eb 12
    subb $0x12,0x12(%ebx)                    # 80 6b 12 12
    subb $0x12,0x1234(%ebp,%esi,4)           # 80 ac b5 34 12 00 00 12
    subw $0x1234,%bx                         # 66 81 eb 34 12
    subw $0x1234,0x12(%ebx)                  # 66 81 6b 12 34 12
    subw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 ac b5 34 12 00 00 34 12
    subl $0x12345678,%ebx                    # 81 eb 78 56 34 12
    subl $0x80,0x12(%ebx)                    # 81 6b 12 80 00 00 00
    subl $0x12345678,0x1234(%ebp,%esi,4)     # 81 ac b5 34 12 00 00 78 56 34 12
    xorb %cl,%bl                             # 30 cb
    xorb %cl,0x12(%ebx)                      # 30 4b 12
    xorb %cl,0x1234(%ebp,%esi,4)             # 30 8c b5 34 12 00 00
    xorw %cx,%bx                             # 66 31 cb
    xorw %cx,0x12(%ebx)                      # 66 31 4b 12
    xorw %cx,0x1234(%ebp,%esi,4)             # 66 31 8c b5 34 12 00 00
    xorl %ecx,%ebx                           # 31 cb
    xorl %ecx,0x12(%ebx)                     # 31 4b 12
    xorl %ecx,0x1234(%ebp,%esi,4)            # 31 8c b5 34 12 00 00
    xorb %bl,%cl                             # 30 d9
    xorb 0x12(%ebx),%cl                      # 32 4b 12
    xorb 0x1234(%ebp,%esi,4),%cl             # 32 8c b5 34 12 00 00
    xorw %bx,%cx                             # 66 31 d9
    xorw 0x12(%ebx),%cx                      # 66 33 4b 12
    xorw 0x1234(%ebp,%esi,4),%cx             # 66 33 8c b5 34 12 00 00
    xorl %ebx,%ecx                           # 31 d9
    xorl 0x12(%ebx),%ecx                     # 33 4b 12
    xorl 0x1234(%ebp,%esi,4),%ecx            # 33 8c b5 34 12 00 00
    xorw $0x12,%bx                           # 66 83 f3 12
    xorw $-128,0x12(%ebx)                    # 66 83 73 12 80
    xorw $0x12,0x1234(%ebp,%esi,4)           # 66 83 b4 b5 34 12 00 00 12
    xorl $0x12,%ebx                          # 83 f3 12
    xorl $-128,0x12(%ebx)                    # 83 73 12 80
    xorl $0x12,0x1234(%ebp,%esi,4)           # 83 b4 b5 34 12 00 00 12
    xorb $0x12,%al                           # 34 12
    xorw $0x1234,%ax                         # 66 35 34 12
    xorl $0x12345678,%eax                    # 35 78 56 34 12
    xorl $0x80,%eax                          # 35 80 00 00 00
    xorb $0x12,%bl                           # 80 f3 12
    xorb $0x12,0x12(%ebx)                    # 80 73 12 12
    xorb $0x12,0x1234(%ebp,%esi,4)           # 80 b4 b5 34 12 00 00 12
    xorw $0x1234,%bx                         # 66 81 f3 34 12
    xorw $0x1234,0x12(%ebx)                  # 66 81 73 12 34 12
    xorw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 b4 b5 34 12 00 00 34 12
    xorl $0x12345678,%ebx                    # 81 f3 78 56 34 12
    xorl $0x80,0x12(%ebx)                    # 81 73 12 80 00 00 00
    xorl $0x12345678,0x1234(%ebp,%esi,4)     # 81 b4 b5 34 12 00 00 78 56 34 12
    clrb %cl                                 # 30 c9
    clrw %cx                                 # 66 31 c9
    clrl %ecx                                # 31 c9
    cmpb %cl,%bl                             # 38 cb
    cmpb %cl,0x12(%ebx)                      # 38 4b 12
    cmpb %cl,0x1234(%ebp,%esi,4)             # 38 8c b5 34 12 00 00
    cmpw %cx,%bx                             # 66 39 cb
    cmpw %cx,0x12(%ebx)                      # 66 39 4b 12
    cmpw %cx,0x1234(%ebp,%esi,4)             # 66 39 8c b5 34 12 00 00
    cmpl %ecx,%ebx                           # 39 cb
    cmpl %ecx,0x12(%ebx)                     # 39 4b 12
    cmpl %ecx,0x1234(%ebp,%esi,4)            # 39 8c b5 34 12 00 00
    cmpb %bl,%cl                             # 38 d9
    cmpb 0x12(%ebx),%cl                      # 3a 4b 12
    cmpb 0x1234(%ebp,%esi,4),%cl             # 3a 8c b5 34 12 00 00
    cmpw %bx,%cx                             # 66 39 d9
    cmpw 0x12(%ebx),%cx                      # 66 3b 4b 12
    cmpw 0x1234(%ebp,%esi,4),%cx             # 66 3b 8c b5 34 12 00 00
    cmpl %ebx,%ecx                           # 39 d9
    cmpl 0x12(%ebx),%ecx                     # 3b 4b 12
    cmpl 0x1234(%ebp,%esi,4),%ecx            # 3b 8c b5 34 12 00 00
    cmpw $0x12,%bx                           # 66 83 fb 12
    cmpw $-128,0x12(%ebx)                    # 66 83 7b 12 80
    cmpw $0x12,0x1234(%ebp,%esi,4)           # 66 83 bc b5 34 12 00 00 12
    cmpl $0x12,%ebx                          # 83 fb 12
    cmpl $-128,0x12(%ebx)                    # 83 7b 12 80
    cmpl $0x12,0x1234(%ebp,%esi,4)           # 83 bc b5 34 12 00 00 12
    cmpb $0x12,%al                           # 3c 12
    cmpw $0x1234,%ax                         # 66 3d 34 12
    cmpl $0x12345678,%eax                    # 3d 78 56 34 12
    cmpl $0x80,%eax                          # 3d 80 00 00 00
    cmpb $0x12,%bl                           # 80 fb 12
    cmpb $0x12,0x12(%ebx)                    # 80 7b 12 12
    cmpb $0x12,0x1234(%ebp,%esi,4)           # 80 bc b5 34 12 00 00 12
    cmpw $0x1234,%bx                         # 66 81 fb 34 12
    cmpw $0x1234,0x12(%ebx)                  # 66 81 7b 12 34 12
    cmpw $0x1234,0x1234(%ebp,%esi,4)         # 66 81 bc b5 34 12 00 00 34 12
    cmpl $0x12345678,%ebx                    # 81 fb 78 56 34 12
    cmpl $0x80,0x12(%ebx)                    # 81 7b 12 80 00 00 00
    cmpl $0x12345678,0x1234(%ebp,%esi,4)     # 81 bc b5 34 12 00 00 78 56 34 12
    testb %cl,%bl                            # 84 cb
    testb %cl,0x12(%ebx)                     # 84 4b 12
    testb %cl,0x1234(%ebp,%esi,4)            # 84 8c b5 34 12 00 00
    testw %cx,%bx                            # 66 85 cb
    testw %cx,0x12(%ebx)                     # 66 85 4b 12
    testw %cx,0x1234(%ebp,%esi,4)            # 66 85 8c b5 34 12 00 00
    testl %ecx,%ebx                          # 85 cb
    testl %ecx,0x12(%ebx)                    # 85 4b 12
    testl %ecx,0x1234(%ebp,%esi,4)           # 85 8c b5 34 12 00 00
    testb %bl,%cl                            # 84 d9
    testb 0x12(%ebx),%cl                     # 84 4b 12
    testb 0x1234(%ebp,%esi,4),%cl            # 84 8c b5 34 12 00 00
    testw %bx,%cx                            # 66 85 d9
    testw 0x12(%ebx),%cx                     # 66 85 4b 12
    testw 0x1234(%ebp,%esi,4),%cx            # 66 85 8c b5 34 12 00 00
    testl %ebx,%ecx                          # 85 d9
    testl 0x12(%ebx),%ecx                    # 85 4b 12
    testl 0x1234(%ebp,%esi,4),%ecx           # 85 8c b5 34 12 00 00
    testb $0x12,%al                          # a8 12
    testw $0x1234,%ax                        # 66 a9 34 12
    testl $0x12345678,%eax                   # a9 78 56 34 12
    testl $0x80,%eax                         # a9 80 00 00 00
    testb $0x12,%bl                          # f6 c3 12
    testb $0x12,0x12(%ebx)                   # f6 43 12 12
    testb $0x12,0x1234(%ebp,%esi,4)          # f6 84 b5 34 12 00 00 12
    testw $0x1234,%bx                        # 66 f7 c3 34 12
    testw $0x1234,0x12(%ebx)                 # 66 f7 43 12 34 12
    testw $0x1234,0x1234(%ebp,%esi,4)        # 66 f7 84 b5 34 12 00 00 34 12
    testl $0x12345678,%ebx                   # f7 c3 78 56 34 12
    testl $0x80,0x12(%ebx)                   # f7 43 12 80 00 00 00
    testl $0x12345678,0x1234(%ebp,%esi,4)    # f7 84 b5 34 12 00 00 78 56 34 12
    incw %cx                                 # 66 41
    incl %ecx                                # 41
    incb %bl                                 # fe c3
    incb 0x12(%ebx)                          # fe 43 12
    incb 0x1234(%ebp,%esi,4)                 # fe 84 b5 34 12 00 00
    incw %bx                                 # 66 43
    incw 0x12(%ebx)                          # 66 ff 43 12
    incw 0x1234(%ebp,%esi,4)                 # 66 ff 84 b5 34 12 00 00
    incl %ebx                                # 43
    incl 0x12(%ebx)                          # ff 43 12
    incl 0x1234(%ebp,%esi,4)                 # ff 84 b5 34 12 00 00
    decw %cx                                 # 66 49
    decl %ecx                                # 49
    decb %bl                                 # fe cb
    decb 0x12(%ebx)                          # fe 4b 12
    decb 0x1234(%ebp,%esi,4)                 # fe 8c b5 34 12 00 00
    decw %bx                                 # 66 4b
    decw 0x12(%ebx)                          # 66 ff 4b 12
    decw 0x1234(%ebp,%esi,4)                 # 66 ff 8c b5 34 12 00 00
    decl %ebx                                # 4b
    decl 0x12(%ebx)                          # ff 4b 12
    decl 0x1234(%ebp,%esi,4)                 # ff 8c b5 34 12 00 00
    notb %bl                                 # f6 d3
    notb 0x12(%ebx)                          # f6 53 12
    notb 0x1234(%ebp,%esi,4)                 # f6 94 b5 34 12 00 00
    notw %bx                                 # 66 f7 d3
    notw 0x12(%ebx)                          # 66 f7 53 12
    notw 0x1234(%ebp,%esi,4)                 # 66 f7 94 b5 34 12 00 00
    notl %ebx                                # f7 d3
    notl 0x12(%ebx)                          # f7 53 12
    notl 0x1234(%ebp,%esi,4)                 # f7 94 b5 34 12 00 00
    negb %bl                                 # f6 db
    negb 0x12(%ebx)                          # f6 5b 12
    negb 0x1234(%ebp,%esi,4)                 # f6 9c b5 34 12 00 00
    negw %bx                                 # 66 f7 db
    negw 0x12(%ebx)                          # 66 f7 5b 12
    negw 0x1234(%ebp,%esi,4)                 # 66 f7 9c b5 34 12 00 00
    negl %ebx                                # f7 db
    negl 0x12(%ebx)                          # f7 5b 12
    negl 0x1234(%ebp,%esi,4)                 # f7 9c b5 34 12 00 00
    mulb %bl                                 # f6 e3
    mulb 0x12(%ebx)                          # f6 63 12
    mulb 0x1234(%ebp,%esi,4)                 # f6 a4 b5 34 12 00 00
    mulw %bx                                 # 66 f7 e3
    mulw 0x12(%ebx)                          # 66 f7 63 12
    mulw 0x1234(%ebp,%esi,4)                 # 66 f7 a4 b5 34 12 00 00
    mull %ebx                                # f7 e3
    mull 0x12(%ebx)                          # f7 63 12
    mull 0x1234(%ebp,%esi,4)                 # f7 a4 b5 34 12 00 00
    divb %bl                                 # f6 f3
    divb 0x12(%ebx)                          # f6 73 12
    divb 0x1234(%ebp,%esi,4)                 # f6 b4 b5 34 12 00 00
    divw %bx                                 # 66 f7 f3
    divw 0x12(%ebx)                          # 66 f7 73 12
    divw 0x1234(%ebp,%esi,4)                 # 66 f7 b4 b5 34 12 00 00
    divl %ebx                                # f7 f3
    divl 0x12(%ebx)                          # f7 73 12
    divl 0x1234(%ebp,%esi,4)                 # f7 b4 b5 34 12 00 00
    divb %bl,%al                             # f6 f3
    divb 0x12(%ebx),%al                      # f6 73 12
    divb 0x1234(%ebp,%esi,4),%al             # f6 b4 b5 34 12 00 00
    divw %bx,%ax                             # 66 f7 f3
    divw 0x12(%ebx),%ax                      # 66 f7 73 12
    divw 0x1234(%ebp,%esi,4),%ax             # 66 f7 b4 b5 34 12 00 00
    divl %ebx,%eax                           # f7 f3
    divl 0x12(%ebx),%eax                     # f7 73 12
    divl 0x1234(%ebp,%esi,4),%eax            # f7 b4 b5 34 12 00 00
    idivb %bl                                # f6 fb
    idivb 0x12(%ebx)                         # f6 7b 12
    idivb 0x1234(%ebp,%esi,4)                # f6 bc b5 34 12 00 00
    idivw %bx                                # 66 f7 fb
    idivw 0x12(%ebx)                         # 66 f7 7b 12
    idivw 0x1234(%ebp,%esi,4)                # 66 f7 bc b5 34 12 00 00
    idivl %ebx                               # f7 fb
    idivl 0x12(%ebx)                         # f7 7b 12
    idivl 0x1234(%ebp,%esi,4)                # f7 bc b5 34 12 00 00
    idivb %bl,%al                            # f6 fb
    idivb 0x12(%ebx),%al                     # f6 7b 12
    idivb 0x1234(%ebp,%esi,4),%al            # f6 bc b5 34 12 00 00
    idivw %bx,%ax                            # 66 f7 fb
    idivw 0x12(%ebx),%ax                     # 66 f7 7b 12
    idivw 0x1234(%ebp,%esi,4),%ax            # 66 f7 bc b5 34 12 00 00
    idivl %ebx,%eax                          # f7 fb
    idivl 0x12(%ebx),%eax                    # f7 7b 12
    idivl 0x1234(%ebp,%esi,4),%eax           # f7 bc b5 34 12 00 00
    imulb %bl                                # f6 eb
    imulb 0x12(%ebx)                         # f6 6b 12
    imulb 0x1234(%ebp,%esi,4)                # f6 ac b5 34 12 00 00
    imulw %bx                                # 66 f7 eb
    imulw 0x12(%ebx)                         # 66 f7 6b 12
    imulw 0x1234(%ebp,%esi,4)                # 66 f7 ac b5 34 12 00 00
    imull %ebx                               # f7 eb
    imull 0x12(%ebx)                         # f7 6b 12
    imull 0x1234(%ebp,%esi,4)                # f7 ac b5 34 12 00 00
    imulw %bx,%cx                            # 66 0f af cb
    imulw 0x12(%ebx),%cx                     # 66 0f af 4b 12
    imulw 0x1234(%ebp,%esi,4),%cx            # 66 0f af 8c b5 34 12 00 00
    imull %ebx,%ecx                          # 0f af cb
    imull 0x12(%ebx),%ecx                    # 0f af 4b 12
    imull 0x1234(%ebp,%esi,4),%ecx           # 0f af 8c b5 34 12 00 00
    imulw $0x12,%bx,%cx                      # 66 6b cb 12
    imulw $-128,0x12(%ebx),%cx               # 66 6b 4b 12 80
    imulw $0x12,0x1234(%ebp,%esi,4),%cx      # 66 6b 8c b5 34 12 00 00 12
    imull $0x12,%ebx,%ecx                    # 6b cb 12
    imull $-128,0x12(%ebx),%ecx              # 6b 4b 12 80
    imull $0x12,0x1234(%ebp,%esi,4),%ecx     # 6b 8c b5 34 12 00 00 12
    imulw $0x1234,%bx,%cx                    # 66 69 cb 34 12
    imulw $0x1234,0x12(%ebx),%cx             # 66 69 4b 12 34 12
    imulw $0x1234,0x1234(%ebp,%esi,4),%cx    # 66 69 8c b5 34 12 00 00 34 12
    imull $0x12345678,%ebx,%ecx              # 69 cb 78 56 34 12
    imull $0x80,0x12(%ebx),%ecx              # 69 4b 12 80 00 00 00
    imull $0x12345678,0x1234(%ebp,%esi,4),%ecx # 69 8c b5 34 12 00 00 78 56 34 12
    imulw $0x12,%cx                          # 66 6b c9 12
    imulw $-128,%cx                          # 66 6b c9 80
    imull $0x12,%ecx                         # 6b c9 12
    imull $-128,%ecx                         # 6b c9 80
    imulw $0x1234,%cx                        # 66 69 c9 34 12
    imull $0x12345678,%ecx                   # 69 c9 78 56 34 12
    imull $0x80,%ecx                         # 69 c9 80 00 00 00
    rolb $1,%bl                              # d0 c3
    rolb $1,0x12(%ebx)                       # d0 43 12
    rolb $1,0x1234(%ebp,%esi,4)              # d0 84 b5 34 12 00 00
    rolw $1,%bx                              # 66 d1 c3
    rolw $1,0x12(%ebx)                       # 66 d1 43 12
    rolw $1,0x1234(%ebp,%esi,4)              # 66 d1 84 b5 34 12 00 00
    roll $1,%ebx                             # d1 c3
    roll $1,0x12(%ebx)                       # d1 43 12
    roll $1,0x1234(%ebp,%esi,4)              # d1 84 b5 34 12 00 00
    rolb $0x12,%bl                           # c0 c3 12
    rolb $0x12,0x12(%ebx)                    # c0 43 12 12
    rolb $0x12,0x1234(%ebp,%esi,4)           # c0 84 b5 34 12 00 00 12
    rolw $0x12,%bx                           # 66 c1 c3 12
    rolw $0x12,0x12(%ebx)                    # 66 c1 43 12 12
    rolw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 84 b5 34 12 00 00 12
    roll $0x12,%ebx                          # c1 c3 12
    roll $0x12,0x12(%ebx)                    # c1 43 12 12
    roll $0x12,0x1234(%ebp,%esi,4)           # c1 84 b5 34 12 00 00 12
    rolb %cl,%bl                             # d2 c3
    rolb %cl,0x12(%ebx)                      # d2 43 12
    rolb %cl,0x1234(%ebp,%esi,4)             # d2 84 b5 34 12 00 00
    rolw %cl,%bx                             # 66 d3 c3
    rolw %cl,0x12(%ebx)                      # 66 d3 43 12
    rolw %cl,0x1234(%ebp,%esi,4)             # 66 d3 84 b5 34 12 00 00
    roll %cl,%ebx                            # d3 c3
    roll %cl,0x12(%ebx)                      # d3 43 12
    roll %cl,0x1234(%ebp,%esi,4)             # d3 84 b5 34 12 00 00
    rolb %bl                                 # d0 c3
    rolb 0x12(%ebx)                          # d0 43 12
    rolb 0x1234(%ebp,%esi,4)                 # d0 84 b5 34 12 00 00
    rolw %bx                                 # 66 d1 c3
    rolw 0x12(%ebx)                          # 66 d1 43 12
    rolw 0x1234(%ebp,%esi,4)                 # 66 d1 84 b5 34 12 00 00
    roll %ebx                                # d1 c3
    roll 0x12(%ebx)                          # d1 43 12
    roll 0x1234(%ebp,%esi,4)                 # d1 84 b5 34 12 00 00
    rorb $1,%bl                              # d0 cb
    rorb $1,0x12(%ebx)                       # d0 4b 12
    rorb $1,0x1234(%ebp,%esi,4)              # d0 8c b5 34 12 00 00
    rorw $1,%bx                              # 66 d1 cb
    rorw $1,0x12(%ebx)                       # 66 d1 4b 12
    rorw $1,0x1234(%ebp,%esi,4)              # 66 d1 8c b5 34 12 00 00
    rorl $1,%ebx                             # d1 cb
    rorl $1,0x12(%ebx)                       # d1 4b 12
    rorl $1,0x1234(%ebp,%esi,4)              # d1 8c b5 34 12 00 00
    rorb $0x12,%bl                           # c0 cb 12
    rorb $0x12,0x12(%ebx)                    # c0 4b 12 12
    rorb $0x12,0x1234(%ebp,%esi,4)           # c0 8c b5 34 12 00 00 12
    rorw $0x12,%bx                           # 66 c1 cb 12
    rorw $0x12,0x12(%ebx)                    # 66 c1 4b 12 12
    rorw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 8c b5 34 12 00 00 12
    rorl $0x12,%ebx                          # c1 cb 12
    rorl $0x12,0x12(%ebx)                    # c1 4b 12 12
    rorl $0x12,0x1234(%ebp,%esi,4)           # c1 8c b5 34 12 00 00 12
    rorb %cl,%bl                             # d2 cb
    rorb %cl,0x12(%ebx)                      # d2 4b 12
    rorb %cl,0x1234(%ebp,%esi,4)             # d2 8c b5 34 12 00 00
    rorw %cl,%bx                             # 66 d3 cb
    rorw %cl,0x12(%ebx)                      # 66 d3 4b 12
    rorw %cl,0x1234(%ebp,%esi,4)             # 66 d3 8c b5 34 12 00 00
    rorl %cl,%ebx                            # d3 cb
    rorl %cl,0x12(%ebx)                      # d3 4b 12
    rorl %cl,0x1234(%ebp,%esi,4)             # d3 8c b5 34 12 00 00
    rorb %bl                                 # d0 cb
    rorb 0x12(%ebx)                          # d0 4b 12
    rorb 0x1234(%ebp,%esi,4)                 # d0 8c b5 34 12 00 00
    rorw %bx                                 # 66 d1 cb
    rorw 0x12(%ebx)                          # 66 d1 4b 12
    rorw 0x1234(%ebp,%esi,4)                 # 66 d1 8c b5 34 12 00 00
    rorl %ebx                                # d1 cb
    rorl 0x12(%ebx)                          # d1 4b 12
    rorl 0x1234(%ebp,%esi,4)                 # d1 8c b5 34 12 00 00
    rclb $1,%bl                              # d0 d3
    rclb $1,0x12(%ebx)                       # d0 53 12
    rclb $1,0x1234(%ebp,%esi,4)              # d0 94 b5 34 12 00 00
    rclw $1,%bx                              # 66 d1 d3
    rclw $1,0x12(%ebx)                       # 66 d1 53 12
    rclw $1,0x1234(%ebp,%esi,4)              # 66 d1 94 b5 34 12 00 00
    rcll $1,%ebx                             # d1 d3
    rcll $1,0x12(%ebx)                       # d1 53 12
    rcll $1,0x1234(%ebp,%esi,4)              # d1 94 b5 34 12 00 00
    rclb $0x12,%bl                           # c0 d3 12
    rclb $0x12,0x12(%ebx)                    # c0 53 12 12
    rclb $0x12,0x1234(%ebp,%esi,4)           # c0 94 b5 34 12 00 00 12
    rclw $0x12,%bx                           # 66 c1 d3 12
    rclw $0x12,0x12(%ebx)                    # 66 c1 53 12 12
    rclw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 94 b5 34 12 00 00 12
    rcll $0x12,%ebx                          # c1 d3 12
    rcll $0x12,0x12(%ebx)                    # c1 53 12 12
    rcll $0x12,0x1234(%ebp,%esi,4)           # c1 94 b5 34 12 00 00 12
    rclb %cl,%bl                             # d2 d3
    rclb %cl,0x12(%ebx)                      # d2 53 12
    rclb %cl,0x1234(%ebp,%esi,4)             # d2 94 b5 34 12 00 00
    rclw %cl,%bx                             # 66 d3 d3
    rclw %cl,0x12(%ebx)                      # 66 d3 53 12
    rclw %cl,0x1234(%ebp,%esi,4)             # 66 d3 94 b5 34 12 00 00
    rcll %cl,%ebx                            # d3 d3
    rcll %cl,0x12(%ebx)                      # d3 53 12
    rcll %cl,0x1234(%ebp,%esi,4)             # d3 94 b5 34 12 00 00
    rclb %bl                                 # d0 d3
    rclb 0x12(%ebx)                          # d0 53 12
    rclb 0x1234(%ebp,%esi,4)                 # d0 94 b5 34 12 00 00
    rclw %bx                                 # 66 d1 d3
    rclw 0x12(%ebx)                          # 66 d1 53 12
    rclw 0x1234(%ebp,%esi,4)                 # 66 d1 94 b5 34 12 00 00
    rcll %ebx                                # d1 d3
    rcll 0x12(%ebx)                          # d1 53 12
    rcll 0x1234(%ebp,%esi,4)                 # d1 94 b5 34 12 00 00
    rcrb $1,%bl                              # d0 db
    rcrb $1,0x12(%ebx)                       # d0 5b 12
    rcrb $1,0x1234(%ebp,%esi,4)              # d0 9c b5 34 12 00 00
    rcrw $1,%bx                              # 66 d1 db
    rcrw $1,0x12(%ebx)                       # 66 d1 5b 12
    rcrw $1,0x1234(%ebp,%esi,4)              # 66 d1 9c b5 34 12 00 00
    rcrl $1,%ebx                             # d1 db
    rcrl $1,0x12(%ebx)                       # d1 5b 12
    rcrl $1,0x1234(%ebp,%esi,4)              # d1 9c b5 34 12 00 00
    rcrb $0x12,%bl                           # c0 db 12
    rcrb $0x12,0x12(%ebx)                    # c0 5b 12 12
    rcrb $0x12,0x1234(%ebp,%esi,4)           # c0 9c b5 34 12 00 00 12
    rcrw $0x12,%bx                           # 66 c1 db 12
    rcrw $0x12,0x12(%ebx)                    # 66 c1 5b 12 12
    rcrw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 9c b5 34 12 00 00 12
    rcrl $0x12,%ebx                          # c1 db 12
    rcrl $0x12,0x12(%ebx)                    # c1 5b 12 12
    rcrl $0x12,0x1234(%ebp,%esi,4)           # c1 9c b5 34 12 00 00 12
    rcrb %cl,%bl                             # d2 db
    rcrb %cl,0x12(%ebx)                      # d2 5b 12
    rcrb %cl,0x1234(%ebp,%esi,4)             # d2 9c b5 34 12 00 00
    rcrw %cl,%bx                             # 66 d3 db
    rcrw %cl,0x12(%ebx)                      # 66 d3 5b 12
    rcrw %cl,0x1234(%ebp,%esi,4)             # 66 d3 9c b5 34 12 00 00
    rcrl %cl,%ebx                            # d3 db
    rcrl %cl,0x12(%ebx)                      # d3 5b 12
    rcrl %cl,0x1234(%ebp,%esi,4)             # d3 9c b5 34 12 00 00
    rcrb %bl                                 # d0 db
    rcrb 0x12(%ebx)                          # d0 5b 12
    rcrb 0x1234(%ebp,%esi,4)                 # d0 9c b5 34 12 00 00
    rcrw %bx                                 # 66 d1 db
    rcrw 0x12(%ebx)                          # 66 d1 5b 12
    rcrw 0x1234(%ebp,%esi,4)                 # 66 d1 9c b5 34 12 00 00
    rcrl %ebx                                # d1 db
    rcrl 0x12(%ebx)                          # d1 5b 12
    rcrl 0x1234(%ebp,%esi,4)                 # d1 9c b5 34 12 00 00
    shlb $1,%bl                              # d0 e3
    shlb $1,0x12(%ebx)                       # d0 63 12
    shlb $1,0x1234(%ebp,%esi,4)              # d0 a4 b5 34 12 00 00
    salb $1,%bl                              # d0 e3
    shlw $1,%bx                              # 66 d1 e3
    shlw $1,0x12(%ebx)                       # 66 d1 63 12
    shlw $1,0x1234(%ebp,%esi,4)              # 66 d1 a4 b5 34 12 00 00
    salw $1,%bx                              # 66 d1 e3
    shll $1,%ebx                             # d1 e3
    shll $1,0x12(%ebx)                       # d1 63 12
    shll $1,0x1234(%ebp,%esi,4)              # d1 a4 b5 34 12 00 00
    sall $1,%ebx                             # d1 e3
    shlb $0x12,%bl                           # c0 e3 12
    shlb $0x12,0x12(%ebx)                    # c0 63 12 12
    shlb $0x12,0x1234(%ebp,%esi,4)           # c0 a4 b5 34 12 00 00 12
    salb $0x12,%bl                           # c0 e3 12
    shlw $0x12,%bx                           # 66 c1 e3 12
    shlw $0x12,0x12(%ebx)                    # 66 c1 63 12 12
    shlw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 a4 b5 34 12 00 00 12
    salw $0x12,%bx                           # 66 c1 e3 12
    shll $0x12,%ebx                          # c1 e3 12
    shll $0x12,0x12(%ebx)                    # c1 63 12 12
    shll $0x12,0x1234(%ebp,%esi,4)           # c1 a4 b5 34 12 00 00 12
    sall $0x12,%ebx                          # c1 e3 12
    shlb %cl,%bl                             # d2 e3
    shlb %cl,0x12(%ebx)                      # d2 63 12
    shlb %cl,0x1234(%ebp,%esi,4)             # d2 a4 b5 34 12 00 00
    salb %cl,%bl                             # d2 e3
    shlw %cl,%bx                             # 66 d3 e3
    shlw %cl,0x12(%ebx)                      # 66 d3 63 12
    shlw %cl,0x1234(%ebp,%esi,4)             # 66 d3 a4 b5 34 12 00 00
    salw %cl,%bx                             # 66 d3 e3
    shll %cl,%ebx                            # d3 e3
    shll %cl,0x12(%ebx)                      # d3 63 12
    shll %cl,0x1234(%ebp,%esi,4)             # d3 a4 b5 34 12 00 00
    sall %cl,%ebx                            # d3 e3
    shlb %bl                                 # d0 e3
    shlb 0x12(%ebx)                          # d0 63 12
    shlb 0x1234(%ebp,%esi,4)                 # d0 a4 b5 34 12 00 00
    salb %bl                                 # d0 e3
    shlw %bx                                 # 66 d1 e3
    shlw 0x12(%ebx)                          # 66 d1 63 12
    shlw 0x1234(%ebp,%esi,4)                 # 66 d1 a4 b5 34 12 00 00
    salw %bx                                 # 66 d1 e3
    shll %ebx                                # d1 e3
    shll 0x12(%ebx)                          # d1 63 12
    shll 0x1234(%ebp,%esi,4)                 # d1 a4 b5 34 12 00 00
    sall %ebx                                # d1 e3
    shrb $1,%bl                              # d0 eb
    shrb $1,0x12(%ebx)                       # d0 6b 12
    shrb $1,0x1234(%ebp,%esi,4)              # d0 ac b5 34 12 00 00
    shrw $1,%bx                              # 66 d1 eb
    shrw $1,0x12(%ebx)                       # 66 d1 6b 12
    shrw $1,0x1234(%ebp,%esi,4)              # 66 d1 ac b5 34 12 00 00
    shrl $1,%ebx                             # d1 eb
    shrl $1,0x12(%ebx)                       # d1 6b 12
    shrl $1,0x1234(%ebp,%esi,4)              # d1 ac b5 34 12 00 00
    shrb $0x12,%bl                           # c0 eb 12
    shrb $0x12,0x12(%ebx)                    # c0 6b 12 12
    shrb $0x12,0x1234(%ebp,%esi,4)           # c0 ac b5 34 12 00 00 12
    shrw $0x12,%bx                           # 66 c1 eb 12
    shrw $0x12,0x12(%ebx)                    # 66 c1 6b 12 12
    shrw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 ac b5 34 12 00 00 12
    shrl $0x12,%ebx                          # c1 eb 12
    shrl $0x12,0x12(%ebx)                    # c1 6b 12 12
    shrl $0x12,0x1234(%ebp,%esi,4)           # c1 ac b5 34 12 00 00 12
    shrb %cl,%bl                             # d2 eb
    shrb %cl,0x12(%ebx)                      # d2 6b 12
    shrb %cl,0x1234(%ebp,%esi,4)             # d2 ac b5 34 12 00 00
    shrw %cl,%bx                             # 66 d3 eb
    shrw %cl,0x12(%ebx)                      # 66 d3 6b 12
    shrw %cl,0x1234(%ebp,%esi,4)             # 66 d3 ac b5 34 12 00 00
    shrl %cl,%ebx                            # d3 eb
    shrl %cl,0x12(%ebx)                      # d3 6b 12
    shrl %cl,0x1234(%ebp,%esi,4)             # d3 ac b5 34 12 00 00
    shrb %bl                                 # d0 eb
    shrb 0x12(%ebx)                          # d0 6b 12
    shrb 0x1234(%ebp,%esi,4)                 # d0 ac b5 34 12 00 00
    shrw %bx                                 # 66 d1 eb
    shrw 0x12(%ebx)                          # 66 d1 6b 12
    shrw 0x1234(%ebp,%esi,4)                 # 66 d1 ac b5 34 12 00 00
    shrl %ebx                                # d1 eb
    shrl 0x12(%ebx)                          # d1 6b 12
    shrl 0x1234(%ebp,%esi,4)                 # d1 ac b5 34 12 00 00
    sarb $1,%bl                              # d0 fb
    sarb $1,0x12(%ebx)                       # d0 7b 12
    sarb $1,0x1234(%ebp,%esi,4)              # d0 bc b5 34 12 00 00
    sarw $1,%bx                              # 66 d1 fb
    sarw $1,0x12(%ebx)                       # 66 d1 7b 12
    sarw $1,0x1234(%ebp,%esi,4)              # 66 d1 bc b5 34 12 00 00
    sarl $1,%ebx                             # d1 fb
    sarl $1,0x12(%ebx)                       # d1 7b 12
    sarl $1,0x1234(%ebp,%esi,4)              # d1 bc b5 34 12 00 00
    sarb $0x12,%bl                           # c0 fb 12
    sarb $0x12,0x12(%ebx)                    # c0 7b 12 12
    sarb $0x12,0x1234(%ebp,%esi,4)           # c0 bc b5 34 12 00 00 12
    sarw $0x12,%bx                           # 66 c1 fb 12
    sarw $0x12,0x12(%ebx)                    # 66 c1 7b 12 12
    sarw $0x12,0x1234(%ebp,%esi,4)           # 66 c1 bc b5 34 12 00 00 12
    sarl $0x12,%ebx                          # c1 fb 12
    sarl $0x12,0x12(%ebx)                    # c1 7b 12 12
    sarl $0x12,0x1234(%ebp,%esi,4)           # c1 bc b5 34 12 00 00 12
    sarb %cl,%bl                             # d2 fb
    sarb %cl,0x12(%ebx)                      # d2 7b 12
    sarb %cl,0x1234(%ebp,%esi,4)             # d2 bc b5 34 12 00 00
    sarw %cl,%bx                             # 66 d3 fb
    sarw %cl,0x12(%ebx)                      # 66 d3 7b 12
    sarw %cl,0x1234(%ebp,%esi,4)             # 66 d3 bc b5 34 12 00 00
    sarl %cl,%ebx                            # d3 fb
    sarl %cl,0x12(%ebx)                      # d3 7b 12
    sarl %cl,0x1234(%ebp,%esi,4)             # d3 bc b5 34 12 00 00
    sarb %bl                                 # d0 fb
    sarb 0x12(%ebx)                          # d0 7b 12
    sarb 0x1234(%ebp,%esi,4)                 # d0 bc b5 34 12 00 00
    sarw %bx                                 # 66 d1 fb
    sarw 0x12(%ebx)                          # 66 d1 7b 12
    sarw 0x1234(%ebp,%esi,4)                 # 66 d1 bc b5 34 12 00 00
    sarl %ebx                                # d1 fb
    sarl 0x12(%ebx)                          # d1 7b 12
    sarl 0x1234(%ebp,%esi,4)                 # d1 bc b5 34 12 00 00
    shldw $0x12,%cx,%bx                      # 66 0f a4 cb 12
    shldw $0x12,%cx,0x12(%ebx)               # 66 0f a4 4b 12 12
    shldw $0x12,%cx,0x1234(%ebp,%esi,4)      # 66 0f a4 8c b5 34 12 00 00 12
    shldl $0x12,%ecx,%ebx                    # 0f a4 cb 12
    shldl $0x12,%ecx,0x12(%ebx)              # 0f a4 4b 12 12
    shldl $0x12,%ecx,0x1234(%ebp,%esi,4)     # 0f a4 8c b5 34 12 00 00 12
    shldw %cl,%cx,%bx                        # 66 0f a5 cb
    shldw %cl,%cx,0x12(%ebx)                 # 66 0f a5 4b 12
    shldw %cl,%cx,0x1234(%ebp,%esi,4)        # 66 0f a5 8c b5 34 12 00 00
    shldl %cl,%ecx,%ebx                      # 0f a5 cb
    shldl %cl,%ecx,0x12(%ebx)                # 0f a5 4b 12
    shldl %cl,%ecx,0x1234(%ebp,%esi,4)       # 0f a5 8c b5 34 12 00 00
    shldw %cx,%bx                            # 66 0f a5 cb
    shldw %cx,0x12(%ebx)                     # 66 0f a5 4b 12
    shldw %cx,0x1234(%ebp,%esi,4)            # 66 0f a5 8c b5 34 12 00 00
    shldl %ecx,%ebx                          # 0f a5 cb
    shldl %ecx,0x12(%ebx)                    # 0f a5 4b 12
    shldl %ecx,0x1234(%ebp,%esi,4)           # 0f a5 8c b5 34 12 00 00
    shrdw $0x12,%cx,%bx                      # 66 0f ac cb 12
    shrdw $0x12,%cx,0x12(%ebx)               # 66 0f ac 4b 12 12
    shrdw $0x12,%cx,0x1234(%ebp,%esi,4)      # 66 0f ac 8c b5 34 12 00 00 12
    shrdl $0x12,%ecx,%ebx                    # 0f ac cb 12
    shrdl $0x12,%ecx,0x12(%ebx)              # 0f ac 4b 12 12
    shrdl $0x12,%ecx,0x1234(%ebp,%esi,4)     # 0f ac 8c b5 34 12 00 00 12
    shrdw %cl,%cx,%bx                        # 66 0f ad cb
    shrdw %cl,%cx,0x12(%ebx)                 # 66 0f ad 4b 12
    shrdw %cl,%cx,0x1234(%ebp,%esi,4)        # 66 0f ad 8c b5 34 12 00 00
    shrdl %cl,%ecx,%ebx                      # 0f ad cb
    shrdl %cl,%ecx,0x12(%ebx)                # 0f ad 4b 12
    shrdl %cl,%ecx,0x1234(%ebp,%esi,4)       # 0f ad 8c b5 34 12 00 00
    shrdw %cx,%bx                            # 66 0f ad cb
    shrdw %cx,0x12(%ebx)                     # 66 0f ad 4b 12
    shrdw %cx,0x1234(%ebp,%esi,4)            # 66 0f ad 8c b5 34 12 00 00
    shrdl %ecx,%ebx                          # 0f ad cb
    shrdl %ecx,0x12(%ebx)                    # 0f ad 4b 12
    shrdl %ecx,0x1234(%ebp,%esi,4)           # 0f ad 8c b5 34 12 00 00
    btw %cx,%bx                              # 66 0f a3 cb
    btw %cx,0x12(%ebx)                       # 66 0f a3 4b 12
    btw %cx,0x1234(%ebp,%esi,4)              # 66 0f a3 8c b5 34 12 00 00
    btl %ecx,%ebx                            # 0f a3 cb
    btl %ecx,0x12(%ebx)                      # 0f a3 4b 12
    btl %ecx,0x1234(%ebp,%esi,4)             # 0f a3 8c b5 34 12 00 00
    btw $0x12,%bx                            # 66 0f ba e3 12
    btw $0x12,0x12(%ebx)                     # 66 0f ba 63 12 12
    btw $0x12,0x1234(%ebp,%esi,4)            # 66 0f ba a4 b5 34 12 00 00 12
    btl $0x12,%ebx                           # 0f ba e3 12
    btl $0x12,0x12(%ebx)                     # 0f ba 63 12 12
    btl $0x12,0x1234(%ebp,%esi,4)            # 0f ba a4 b5 34 12 00 00 12
    btsw %cx,%bx                             # 66 0f ab cb
    btsw %cx,0x12(%ebx)                      # 66 0f ab 4b 12
    btsw %cx,0x1234(%ebp,%esi,4)             # 66 0f ab 8c b5 34 12 00 00
    btsl %ecx,%ebx                           # 0f ab cb
    btsl %ecx,0x12(%ebx)                     # 0f ab 4b 12
    btsl %ecx,0x1234(%ebp,%esi,4)            # 0f ab 8c b5 34 12 00 00
    btsw $0x12,%bx                           # 66 0f ba eb 12
    btsw $0x12,0x12(%ebx)                    # 66 0f ba 6b 12 12
    btsw $0x12,0x1234(%ebp,%esi,4)           # 66 0f ba ac b5 34 12 00 00 12
    btsl $0x12,%ebx                          # 0f ba eb 12
    btsl $0x12,0x12(%ebx)                    # 0f ba 6b 12 12
    btsl $0x12,0x1234(%ebp,%esi,4)           # 0f ba ac b5 34 12 00 00 12
    btrw %cx,%bx                             # 66 0f b3 cb
    btrw %cx,0x12(%ebx)                      # 66 0f b3 4b 12
    btrw %cx,0x1234(%ebp,%esi,4)             # 66 0f b3 8c b5 34 12 00 00
    btrl %ecx,%ebx                           # 0f b3 cb
    btrl %ecx,0x12(%ebx)                     # 0f b3 4b 12
    btrl %ecx,0x1234(%ebp,%esi,4)            # 0f b3 8c b5 34 12 00 00
    btrw $0x12,%bx                           # 66 0f ba f3 12
    btrw $0x12,0x12(%ebx)                    # 66 0f ba 73 12 12
    btrw $0x12,0x1234(%ebp,%esi,4)           # 66 0f ba b4 b5 34 12 00 00 12
    btrl $0x12,%ebx                          # 0f ba f3 12
    btrl $0x12,0x12(%ebx)                    # 0f ba 73 12 12
    btrl $0x12,0x1234(%ebp,%esi,4)           # 0f ba b4 b5 34 12 00 00 12
    btcw %cx,%bx                             # 66 0f bb cb
    btcw %cx,0x12(%ebx)                      # 66 0f bb 4b 12
    btcw %cx,0x1234(%ebp,%esi,4)             # 66 0f bb 8c b5 34 12 00 00
    btcl %ecx,%ebx                           # 0f bb cb
    btcl %ecx,0x12(%ebx)                     # 0f bb 4b 12
    btcl %ecx,0x1234(%ebp,%esi,4)            # 0f bb 8c b5 34 12 00 00
    btcw $0x12,%bx                           # 66 0f ba fb 12
    btcw $0x12,0x12(%ebx)                    # 66 0f ba 7b 12 12
    btcw $0x12,0x1234(%ebp,%esi,4)           # 66 0f ba bc b5 34 12 00 00 12
    btcl $0x12,%ebx                          # 0f ba fb 12
    btcl $0x12,0x12(%ebx)                    # 0f ba 7b 12 12
    btcl $0x12,0x1234(%ebp,%esi,4)           # 0f ba bc b5 34 12 00 00 12
    tzcntw %bx,%cx                           # 66 f3 0f bc cb
    tzcntw 0x12(%ebx),%cx                    # 66 f3 0f bc 4b 12
    tzcntw 0x1234(%ebp,%esi,4),%cx           # 66 f3 0f bc 8c b5 34 12 00 00
    tzcntl %ebx,%ecx                         # f3 0f bc cb
    tzcntl 0x12(%ebx),%ecx                   # f3 0f bc 4b 12
    tzcntl 0x1234(%ebp,%esi,4),%ecx          # f3 0f bc 8c b5 34 12 00 00
    lzcntw %bx,%cx                           # 66 f3 0f bd cb
    lzcntw 0x12(%ebx),%cx                    # 66 f3 0f bd 4b 12
    lzcntw 0x1234(%ebp,%esi,4),%cx           # 66 f3 0f bd 8c b5 34 12 00 00
    lzcntl %ebx,%ecx                         # f3 0f bd cb
    lzcntl 0x12(%ebx),%ecx                   # f3 0f bd 4b 12
    lzcntl 0x1234(%ebp,%esi,4),%ecx          # f3 0f bd 8c b5 34 12 00 00
    bsfw %bx,%cx                             # 66 0f bc cb
    bsfw 0x12(%ebx),%cx                      # 66 0f bc 4b 12
    bsfw 0x1234(%ebp,%esi,4),%cx             # 66 0f bc 8c b5 34 12 00 00
    bsfl %ebx,%ecx                           # 0f bc cb
    bsfl 0x12(%ebx),%ecx                     # 0f bc 4b 12
    bsfl 0x1234(%ebp,%esi,4),%ecx            # 0f bc 8c b5 34 12 00 00
    bsrw %bx,%cx                             # 66 0f bd cb
    bsrw 0x12(%ebx),%cx                      # 66 0f bd 4b 12
    bsrw 0x1234(%ebp,%esi,4),%cx             # 66 0f bd 8c b5 34 12 00 00
    bsrl %ebx,%ecx                           # 0f bd cb
    bsrl 0x12(%ebx),%ecx                     # 0f bd 4b 12
    bsrl 0x1234(%ebp,%esi,4),%ecx            # 0f bd 8c b5 34 12 00 00
    popcntw %bx,%cx                          # 66 f3 0f b8 cb
    popcntw 0x12(%ebx),%cx                   # 66 f3 0f b8 4b 12
    popcntw 0x1234(%ebp,%esi,4),%cx          # 66 f3 0f b8 8c b5 34 12 00 00
    popcntl %ebx,%ecx                        # f3 0f b8 cb
    popcntl 0x12(%ebx),%ecx                  # f3 0f b8 4b 12
    popcntl 0x1234(%ebp,%esi,4),%ecx         # f3 0f b8 8c b5 34 12 00 00
    setob %bl                                # 0f 90 c3
    setob 0x12(%ebx)                         # 0f 90 43 12
    setob 0x1234(%ebp,%esi,4)                # 0f 90 84 b5 34 12 00 00
    setnob %bl                               # 0f 91 c3
    setnob 0x12(%ebx)                        # 0f 91 43 12
    setnob 0x1234(%ebp,%esi,4)               # 0f 91 84 b5 34 12 00 00
    setbb %bl                                # 0f 92 c3
    setbb 0x12(%ebx)                         # 0f 92 43 12
    setbb 0x1234(%ebp,%esi,4)                # 0f 92 84 b5 34 12 00 00
    setcb %bl                                # 0f 92 c3
    setnaeb %bl                              # 0f 92 c3
    setaeb %bl                               # 0f 93 c3
    setaeb 0x12(%ebx)                        # 0f 93 43 12
    setaeb 0x1234(%ebp,%esi,4)               # 0f 93 84 b5 34 12 00 00
    setnbb %bl                               # 0f 93 c3
    setncb %bl                               # 0f 93 c3
    seteb %bl                                # 0f 94 c3
    seteb 0x12(%ebx)                         # 0f 94 43 12
    seteb 0x1234(%ebp,%esi,4)                # 0f 94 84 b5 34 12 00 00
    setzb %bl                                # 0f 94 c3
    setneb %bl                               # 0f 95 c3
    setneb 0x12(%ebx)                        # 0f 95 43 12
    setneb 0x1234(%ebp,%esi,4)               # 0f 95 84 b5 34 12 00 00
    setnzb %bl                               # 0f 95 c3
    setbeb %bl                               # 0f 96 c3
    setbeb 0x12(%ebx)                        # 0f 96 43 12
    setbeb 0x1234(%ebp,%esi,4)               # 0f 96 84 b5 34 12 00 00
    setnab %bl                               # 0f 96 c3
    setab %bl                                # 0f 97 c3
    setab 0x12(%ebx)                         # 0f 97 43 12
    setab 0x1234(%ebp,%esi,4)                # 0f 97 84 b5 34 12 00 00
    setnbeb %bl                              # 0f 97 c3
    setsb %bl                                # 0f 98 c3
    setsb 0x12(%ebx)                         # 0f 98 43 12
    setsb 0x1234(%ebp,%esi,4)                # 0f 98 84 b5 34 12 00 00
    setnsb %bl                               # 0f 99 c3
    setnsb 0x12(%ebx)                        # 0f 99 43 12
    setnsb 0x1234(%ebp,%esi,4)               # 0f 99 84 b5 34 12 00 00
    setpb %bl                                # 0f 9a c3
    setpb 0x12(%ebx)                         # 0f 9a 43 12
    setpb 0x1234(%ebp,%esi,4)                # 0f 9a 84 b5 34 12 00 00
    setpeb %bl                               # 0f 9a c3
    setnpb %bl                               # 0f 9b c3
    setnpb 0x12(%ebx)                        # 0f 9b 43 12
    setnpb 0x1234(%ebp,%esi,4)               # 0f 9b 84 b5 34 12 00 00
    setpob %bl                               # 0f 9b c3
    setlb %bl                                # 0f 9c c3
    setlb 0x12(%ebx)                         # 0f 9c 43 12
    setlb 0x1234(%ebp,%esi,4)                # 0f 9c 84 b5 34 12 00 00
    setngeb %bl                              # 0f 9c c3
    setgeb %bl                               # 0f 9d c3
    setgeb 0x12(%ebx)                        # 0f 9d 43 12
    setgeb 0x1234(%ebp,%esi,4)               # 0f 9d 84 b5 34 12 00 00
    setnlb %bl                               # 0f 9d c3
    setleb %bl                               # 0f 9e c3
    setleb 0x12(%ebx)                        # 0f 9e 43 12
    setleb 0x1234(%ebp,%esi,4)               # 0f 9e 84 b5 34 12 00 00
    setngb %bl                               # 0f 9e c3
    setgb %bl                                # 0f 9f c3
    setgb 0x12(%ebx)                         # 0f 9f 43 12
    setgb 0x1234(%ebp,%esi,4)                # 0f 9f 84 b5 34 12 00 00
    setnleb %bl                              # 0f 9f c3
    xaddb %cl,%bl                            # 0f c0 cb
    xaddb %cl,0x12(%ebx)                     # 0f c0 4b 12
    xaddb %cl,0x1234(%ebp,%esi,4)            # 0f c0 8c b5 34 12 00 00
    xaddw %cx,%bx                            # 66 0f c1 cb
    xaddw %cx,0x12(%ebx)                     # 66 0f c1 4b 12
    xaddw %cx,0x1234(%ebp,%esi,4)            # 66 0f c1 8c b5 34 12 00 00
    xaddl %ecx,%ebx                          # 0f c1 cb
    xaddl %ecx,0x12(%ebx)                    # 0f c1 4b 12
    xaddl %ecx,0x1234(%ebp,%esi,4)           # 0f c1 8c b5 34 12 00 00
    cmpxchgb %cl,%bl                         # 0f b0 cb
    cmpxchgb %cl,0x12(%ebx)                  # 0f b0 4b 12
    cmpxchgb %cl,0x1234(%ebp,%esi,4)         # 0f b0 8c b5 34 12 00 00
    cmpxchgw %cx,%bx                         # 66 0f b1 cb
    cmpxchgw %cx,0x12(%ebx)                  # 66 0f b1 4b 12
    cmpxchgw %cx,0x1234(%ebp,%esi,4)         # 66 0f b1 8c b5 34 12 00 00
    cmpxchgl %ecx,%ebx                       # 0f b1 cb
    cmpxchgl %ecx,0x12(%ebx)                 # 0f b1 4b 12
    cmpxchgl %ecx,0x1234(%ebp,%esi,4)        # 0f b1 8c b5 34 12 00 00
    cmpxchg8b (%eax)                         # 0f c7 08
    cmpxchg8b 0x12(%ebx)                     # 0f c7 4b 12
    cmpxchg8b 0x1234(%ebp,%esi,4)            # 0f c7 8c b5 34 12 00 00
    cmpxchg8bq (%eax)                        # 0f c7 08
    crc32b %bl,%ecx                          # f2 0f 38 f0 cb
    crc32b 0x12(%ebx),%ecx                   # f2 0f 38 f0 4b 12
    crc32b 0x1234(%ebp,%esi,4),%ecx          # f2 0f 38 f0 8c b5 34 12 00 00
    crc32w %bx,%ecx                          # 66 f2 0f 38 f1 cb
    crc32w 0x12(%ebx),%ecx                   # 66 f2 0f 38 f1 4b 12
    crc32w 0x1234(%ebp,%esi,4),%ecx          # 66 f2 0f 38 f1 8c b5 34 12 00 00
    crc32l %ebx,%ecx                         # f2 0f 38 f1 cb
    crc32l 0x12(%ebx),%ecx                   # f2 0f 38 f1 4b 12
    crc32l 0x1234(%ebp,%esi,4),%ecx          # f2 0f 38 f1 8c b5 34 12 00 00
    adcxl %ebx,%ecx                          # 66 0f 38 f6 cb
    adcxl 0x12(%ebx),%ecx                    # 66 0f 38 f6 4b 12
    adcxl 0x1234(%ebp,%esi,4),%ecx           # 66 0f 38 f6 8c b5 34 12 00 00
    adoxl %ebx,%ecx                          # f3 0f 38 f6 cb
    adoxl 0x12(%ebx),%ecx                    # f3 0f 38 f6 4b 12
    adoxl 0x1234(%ebp,%esi,4),%ecx           # f3 0f 38 f6 8c b5 34 12 00 00
    cbtw                                     # 66 98
    cbw                                      # 66 98
    cwtl                                     # 98
    cwde                                     # 98
    cwtd                                     # 66 99
    cwd                                      # 66 99
    cltd                                     # 99
    cdq                                      # 99
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
    movsb %ds:(%esi),%es:(%edi)              # a4
    smovb %ds:(%esi),%es:(%edi)              # a4
    cmpsb %es:(%edi),%ds:(%esi)              # a6
    scmpb %es:(%edi),%ds:(%esi)              # a6
    stosb %al,%es:(%edi)                     # aa
    sstob %al,%es:(%edi)                     # aa
    lodsb %ds:(%esi),%al                     # ac
    slodb %ds:(%esi),%al                     # ac
    scasb %es:(%edi),%al                     # ae
    sscab %es:(%edi),%al                     # ae
    movsw %ds:(%esi),%es:(%edi)              # 66 a5
    smovw %ds:(%esi),%es:(%edi)              # 66 a5
    cmpsw %es:(%edi),%ds:(%esi)              # 66 a7
    scmpw %es:(%edi),%ds:(%esi)              # 66 a7
    stosw %ax,%es:(%edi)                     # 66 ab
    sstow %ax,%es:(%edi)                     # 66 ab
    lodsw %ds:(%esi),%ax                     # 66 ad
    slodw %ds:(%esi),%ax                     # 66 ad
    scasw %es:(%edi),%ax                     # 66 af
    sscaw %es:(%edi),%ax                     # 66 af
    movsd                                    # a5
    cmpsd                                    # a7
    movsl %ds:(%esi),%es:(%edi)              # a5
    smovl %ds:(%esi),%es:(%edi)              # a5
    cmpsl %es:(%edi),%ds:(%esi)              # a7
    scmpl %es:(%edi),%ds:(%esi)              # a7
    stosl %eax,%es:(%edi)                    # ab
    sstol %eax,%es:(%edi)                    # ab
    lodsl %ds:(%esi),%eax                    # ad
    slodl %ds:(%esi),%eax                    # ad
    scasl %es:(%edi),%eax                    # af
    sscal %es:(%edi),%eax                    # af
    insb (%dx),%es:(%edi)                    # 6c
    outsb %ds:(%esi),(%dx)                   # 6e
    inb $0x12,%al                            # e4 12
    inb (%dx),%al                            # ec
    outb %al,$0x12                           # e6 12
    outb %al,(%dx)                           # ee
    inb $0x12                                # e4 12
    inb (%dx)                                # ec
    outb $0x12                               # e6 12
    outb (%dx)                               # ee
    insw (%dx),%es:(%edi)                    # 66 6d
    outsw %ds:(%esi),(%dx)                   # 66 6f
    inw $0x12,%ax                            # 66 e5 12
    inw (%dx),%ax                            # 66 ed
    outw %ax,$0x12                           # 66 e7 12
    outw %ax,(%dx)                           # 66 ef
    inw $0x12                                # 66 e5 12
    inw (%dx)                                # 66 ed
    outw $0x12                               # 66 e7 12
    outw (%dx)                               # 66 ef
    insl (%dx),%es:(%edi)                    # 6d
    outsl %ds:(%esi),(%dx)                   # 6f
    inl $0x12,%eax                           # e5 12
    inl (%dx),%eax                           # ed
    outl %eax,$0x12                          # e7 12
    outl %eax,(%dx)                          # ef
    inl $0x12                                # e5 12
    inl (%dx)                                # ed
    outl $0x12                               # e7 12
    outl (%dx)                               # ef
    jo .+0x12                                # 70 10
    jo .+0x1234                              # 0f 80 2e 12 00 00
    jo .+0x12345                             # 0f 80 3f 23 01 00
    jno .+0x12                               # 71 10
    jno .+0x1234                             # 0f 81 2e 12 00 00
    jno .+0x12345                            # 0f 81 3f 23 01 00
    jb .+0x12                                # 72 10
    jc .+0x12                                # 72 10
    jnae .+0x12                              # 72 10
    jb .+0x1234                              # 0f 82 2e 12 00 00
    jc .+0x1234                              # 0f 82 2e 12 00 00
    jnae .+0x1234                            # 0f 82 2e 12 00 00
    jb .+0x12345                             # 0f 82 3f 23 01 00
    jc .+0x12345                             # 0f 82 3f 23 01 00
    jnae .+0x12345                           # 0f 82 3f 23 01 00
    jae .+0x12                               # 73 10
    jnb .+0x12                               # 73 10
    jnc .+0x12                               # 73 10
    jae .+0x1234                             # 0f 83 2e 12 00 00
    jnb .+0x1234                             # 0f 83 2e 12 00 00
    jnc .+0x1234                             # 0f 83 2e 12 00 00
    jae .+0x12345                            # 0f 83 3f 23 01 00
    jnb .+0x12345                            # 0f 83 3f 23 01 00
    jnc .+0x12345                            # 0f 83 3f 23 01 00
    je .+0x12                                # 74 10
    jz .+0x12                                # 74 10
    je .+0x1234                              # 0f 84 2e 12 00 00
    jz .+0x1234                              # 0f 84 2e 12 00 00
    je .+0x12345                             # 0f 84 3f 23 01 00
    jz .+0x12345                             # 0f 84 3f 23 01 00
    jne .+0x12                               # 75 10
    jnz .+0x12                               # 75 10
    jne .+0x1234                             # 0f 85 2e 12 00 00
    jnz .+0x1234                             # 0f 85 2e 12 00 00
    jne .+0x12345                            # 0f 85 3f 23 01 00
    jnz .+0x12345                            # 0f 85 3f 23 01 00
    jbe .+0x12                               # 76 10
    jna .+0x12                               # 76 10
    jbe .+0x1234                             # 0f 86 2e 12 00 00
    jna .+0x1234                             # 0f 86 2e 12 00 00
    jbe .+0x12345                            # 0f 86 3f 23 01 00
    jna .+0x12345                            # 0f 86 3f 23 01 00
    ja .+0x12                                # 77 10
    jnbe .+0x12                              # 77 10
    ja .+0x1234                              # 0f 87 2e 12 00 00
    jnbe .+0x1234                            # 0f 87 2e 12 00 00
    ja .+0x12345                             # 0f 87 3f 23 01 00
    jnbe .+0x12345                           # 0f 87 3f 23 01 00
    js .+0x12                                # 78 10
    js .+0x1234                              # 0f 88 2e 12 00 00
    js .+0x12345                             # 0f 88 3f 23 01 00
    jns .+0x12                               # 79 10
    jns .+0x1234                             # 0f 89 2e 12 00 00
    jns .+0x12345                            # 0f 89 3f 23 01 00
    jp .+0x12                                # 7a 10
    jpe .+0x12                               # 7a 10
    jp .+0x1234                              # 0f 8a 2e 12 00 00
    jpe .+0x1234                             # 0f 8a 2e 12 00 00
    jp .+0x12345                             # 0f 8a 3f 23 01 00
    jpe .+0x12345                            # 0f 8a 3f 23 01 00
    jnp .+0x12                               # 7b 10
    jpo .+0x12                               # 7b 10
    jnp .+0x1234                             # 0f 8b 2e 12 00 00
    jpo .+0x1234                             # 0f 8b 2e 12 00 00
    jnp .+0x12345                            # 0f 8b 3f 23 01 00
    jpo .+0x12345                            # 0f 8b 3f 23 01 00
    jl .+0x12                                # 7c 10
    jnge .+0x12                              # 7c 10
    jl .+0x1234                              # 0f 8c 2e 12 00 00
    jnge .+0x1234                            # 0f 8c 2e 12 00 00
    jl .+0x12345                             # 0f 8c 3f 23 01 00
    jnge .+0x12345                           # 0f 8c 3f 23 01 00
    jge .+0x12                               # 7d 10
    jnl .+0x12                               # 7d 10
    jge .+0x1234                             # 0f 8d 2e 12 00 00
    jnl .+0x1234                             # 0f 8d 2e 12 00 00
    jge .+0x12345                            # 0f 8d 3f 23 01 00
    jnl .+0x12345                            # 0f 8d 3f 23 01 00
    jle .+0x12                               # 7e 10
    jng .+0x12                               # 7e 10
    jle .+0x1234                             # 0f 8e 2e 12 00 00
    jng .+0x1234                             # 0f 8e 2e 12 00 00
    jle .+0x12345                            # 0f 8e 3f 23 01 00
    jng .+0x12345                            # 0f 8e 3f 23 01 00
    jg .+0x12                                # 7f 10
    jnle .+0x12                              # 7f 10
    jg .+0x1234                              # 0f 8f 2e 12 00 00
    jnle .+0x1234                            # 0f 8f 2e 12 00 00
    jg .+0x12345                             # 0f 8f 3f 23 01 00
    jnle .+0x12345                           # 0f 8f 3f 23 01 00
    callw .+0x1234                           # 66 e8 30 12
    calll .+0x12345                          # e8 40 23 01 00
    callw *%bx                               # 66 ff d3
    callw *0x12(%ebx)                        # 66 ff 53 12
    callw *0x1234(%ebp,%esi,4)               # 66 ff 94 b5 34 12 00 00
    calll *%ebx                              # ff d3
    calll *0x12(%ebx)                        # ff 53 12
    calll *0x1234(%ebp,%esi,4)               # ff 94 b5 34 12 00 00
    jmp .+0x12                               # eb 10
    jmp .+0x1234                             # e9 2f 12 00 00
    jmp .+0x12345                            # e9 40 23 01 00
    jmpw *%bx                                # 66 ff e3
    jmpw *0x12(%ebx)                         # 66 ff 63 12
    jmpw *0x1234(%ebp,%esi,4)                # 66 ff a4 b5 34 12 00 00
    jmpl *%ebx                               # ff e3
    jmpl *0x12(%ebx)                         # ff 63 12
    jmpl *0x1234(%ebp,%esi,4)                # ff a4 b5 34 12 00 00
    lcallw $0x8,$0x1234                      # 66 9a 34 12 08 00
    callw $0x8,$0x1234                       # 66 9a 34 12 08 00
    lcalll $0x8,$0x1234                      # 9a 34 12 00 00 08 00
    calll $0x8,$0x1234                       # 9a 34 12 00 00 08 00
    lcallw *(%eax)                           # 66 ff 18
    lcallw *0x12(%ebx)                       # 66 ff 5b 12
    lcallw *0x1234(%ebp,%esi,4)              # 66 ff 9c b5 34 12 00 00
    lcalll *(%eax)                           # ff 18
    lcalll *0x12(%ebx)                       # ff 5b 12
    lcalll *0x1234(%ebp,%esi,4)              # ff 9c b5 34 12 00 00
    ljmpw $0x8,$0x1234                       # 66 ea 34 12 08 00
    jmpw $0x8,$0x1234                        # 66 ea 34 12 08 00
    ljmpl $0x8,$0x1234                       # ea 34 12 00 00 08 00
    jmpl $0x8,$0x1234                        # ea 34 12 00 00 08 00
    ljmpw *(%eax)                            # 66 ff 28
    ljmpw *0x12(%ebx)                        # 66 ff 6b 12
    ljmpw *0x1234(%ebp,%esi,4)               # 66 ff ac b5 34 12 00 00
    ljmpl *(%eax)                            # ff 28
    ljmpl *0x12(%ebx)                        # ff 6b 12
    ljmpl *0x1234(%ebp,%esi,4)               # ff ac b5 34 12 00 00
    retw                                     # 66 c3
    retl                                     # c3
    retw $0x1234                             # 66 c2 34 12
    retl $0x1234                             # c2 34 12
    lretw                                    # 66 cb
    retfw                                    # 66 cb
    lretl                                    # cb
    retfl                                    # cb
    lretw $0x1234                            # 66 ca 34 12
    retfw $0x1234                            # 66 ca 34 12
    lretl $0x1234                            # ca 34 12
    retfl $0x1234                            # ca 34 12
    int3                                     # cc
    int $3                                   # cc
    int $0x12                                # cd 12
    into                                     # ce
    int1                                     # f1
    iretw                                    # 66 cf
    iretl                                    # cf
    jcxz .+0x12                              # 67 e3 0f
    jecxz .+0x12                             # e3 10
    loopnew .+0x12                           # 67 e0 0f
    loopnzw .+0x12                           # 67 e0 0f
    loopnel .+0x12                           # e0 10
    loopnzl .+0x12                           # e0 10
    loopew .+0x12                            # 67 e1 0f
    loopzw .+0x12                            # 67 e1 0f
    loopel .+0x12                            # e1 10
    loopzl .+0x12                            # e1 10
    loopw .+0x12                             # 67 e2 0f
    loopl .+0x12                             # e2 10
    boundw %cx,(%eax)                        # 66 62 08
    boundw %cx,0x12(%ebx)                    # 66 62 4b 12
    boundw %cx,0x1234(%ebp,%esi,4)           # 66 62 8c b5 34 12 00 00
    boundl %ecx,(%eax)                       # 62 08
    boundl %ecx,0x12(%ebx)                   # 62 4b 12
    boundl %ecx,0x1234(%ebp,%esi,4)          # 62 8c b5 34 12 00 00
    nop                                      # 90
    pause                                    # f3 90
    nopw %bx                                 # 66 0f 1f c3
    nopw 0x12(%ebx)                          # 66 0f 1f 43 12
    nopw 0x1234(%ebp,%esi,4)                 # 66 0f 1f 84 b5 34 12 00 00
    nopl %ebx                                # 0f 1f c3
    nopl 0x12(%ebx)                          # 0f 1f 43 12
    nopl 0x1234(%ebp,%esi,4)                 # 0f 1f 84 b5 34 12 00 00
    prefetchnta (%eax)                       # 0f 18 00
    prefetchnta 0x12(%ebx)                   # 0f 18 43 12
    prefetchnta 0x1234(%ebp,%esi,4)          # 0f 18 84 b5 34 12 00 00
    prefetcht0 (%eax)                        # 0f 18 08
    prefetcht0 0x12(%ebx)                    # 0f 18 4b 12
    prefetcht0 0x1234(%ebp,%esi,4)           # 0f 18 8c b5 34 12 00 00
    prefetcht1 (%eax)                        # 0f 18 10
    prefetcht1 0x12(%ebx)                    # 0f 18 53 12
    prefetcht1 0x1234(%ebp,%esi,4)           # 0f 18 94 b5 34 12 00 00
    prefetcht2 (%eax)                        # 0f 18 18
    prefetcht2 0x12(%ebx)                    # 0f 18 5b 12
    prefetcht2 0x1234(%ebp,%esi,4)           # 0f 18 9c b5 34 12 00 00
    cldemote (%eax)                          # 0f 1c 00
    cldemote 0x12(%ebx)                      # 0f 1c 43 12
    cldemote 0x1234(%ebp,%esi,4)             # 0f 1c 84 b5 34 12 00 00
    prefetch (%eax)                          # 0f 0d 00
    prefetch 0x12(%ebx)                      # 0f 0d 43 12
    prefetch 0x1234(%ebp,%esi,4)             # 0f 0d 84 b5 34 12 00 00
    prefetchw (%eax)                         # 0f 0d 08
    prefetchw 0x12(%ebx)                     # 0f 0d 4b 12
    prefetchw 0x1234(%ebp,%esi,4)            # 0f 0d 8c b5 34 12 00 00
    prefetchwt1 (%eax)                       # 0f 0d 10
    prefetchwt1 0x12(%ebx)                   # 0f 0d 53 12
    prefetchwt1 0x1234(%ebp,%esi,4)          # 0f 0d 94 b5 34 12 00 00
    ud0w %bx,%cx                             # 66 0f ff cb
    ud0w 0x12(%ebx),%cx                      # 66 0f ff 4b 12
    ud0w 0x1234(%ebp,%esi,4),%cx             # 66 0f ff 8c b5 34 12 00 00
    ud0l %ebx,%ecx                           # 0f ff cb
    ud0l 0x12(%ebx),%ecx                     # 0f ff 4b 12
    ud0l 0x1234(%ebp,%esi,4),%ecx            # 0f ff 8c b5 34 12 00 00
    ud1w %bx,%cx                             # 66 0f b9 cb
    ud1w 0x12(%ebx),%cx                      # 66 0f b9 4b 12
    ud1w 0x1234(%ebp,%esi,4),%cx             # 66 0f b9 8c b5 34 12 00 00
    ud2bw %bx,%cx                            # 66 0f b9 cb
    ud1l %ebx,%ecx                           # 0f b9 cb
    ud1l 0x12(%ebx),%ecx                     # 0f b9 4b 12
    ud1l 0x1234(%ebp,%esi,4),%ecx            # 0f b9 8c b5 34 12 00 00
    ud2bl %ebx,%ecx                          # 0f b9 cb
    ud2                                      # 0f 0b
    ud2a                                     # 0f 0b
    sldtw %bx                                # 66 0f 00 c3
    sldtl %ebx                               # 0f 00 c3
    sldtw (%eax)                             # 0f 00 00
    sldtw 0x12(%ebx)                         # 0f 00 43 12
    sldtw 0x1234(%ebp,%esi,4)                # 0f 00 84 b5 34 12 00 00
    strw %bx                                 # 66 0f 00 cb
    strl %ebx                                # 0f 00 cb
    strw (%eax)                              # 0f 00 08
    strw 0x12(%ebx)                          # 0f 00 4b 12
    strw 0x1234(%ebp,%esi,4)                 # 0f 00 8c b5 34 12 00 00
    lldtw %bx                                # 0f 00 d3
    lldtw 0x12(%ebx)                         # 0f 00 53 12
    lldtw 0x1234(%ebp,%esi,4)                # 0f 00 94 b5 34 12 00 00
    ltrw %bx                                 # 0f 00 db
    ltrw 0x12(%ebx)                          # 0f 00 5b 12
    ltrw 0x1234(%ebp,%esi,4)                 # 0f 00 9c b5 34 12 00 00
    verrw %bx                                # 0f 00 e3
    verrw 0x12(%ebx)                         # 0f 00 63 12
    verrw 0x1234(%ebp,%esi,4)                # 0f 00 a4 b5 34 12 00 00
    verww %bx                                # 0f 00 eb
    verww 0x12(%ebx)                         # 0f 00 6b 12
    verww 0x1234(%ebp,%esi,4)                # 0f 00 ac b5 34 12 00 00
    sgdtw (%eax)                             # 66 0f 01 00
    sgdtw 0x12(%ebx)                         # 66 0f 01 43 12
    sgdtw 0x1234(%ebp,%esi,4)                # 66 0f 01 84 b5 34 12 00 00
    sgdtl (%eax)                             # 0f 01 00
    sgdtl 0x12(%ebx)                         # 0f 01 43 12
    sgdtl 0x1234(%ebp,%esi,4)                # 0f 01 84 b5 34 12 00 00
    sidtw (%eax)                             # 66 0f 01 08
    sidtw 0x12(%ebx)                         # 66 0f 01 4b 12
    sidtw 0x1234(%ebp,%esi,4)                # 66 0f 01 8c b5 34 12 00 00
    sidtl (%eax)                             # 0f 01 08
    sidtl 0x12(%ebx)                         # 0f 01 4b 12
    sidtl 0x1234(%ebp,%esi,4)                # 0f 01 8c b5 34 12 00 00
    lgdtw (%eax)                             # 66 0f 01 10
    lgdtw 0x12(%ebx)                         # 66 0f 01 53 12
    lgdtw 0x1234(%ebp,%esi,4)                # 66 0f 01 94 b5 34 12 00 00
    lgdtl (%eax)                             # 0f 01 10
    lgdtl 0x12(%ebx)                         # 0f 01 53 12
    lgdtl 0x1234(%ebp,%esi,4)                # 0f 01 94 b5 34 12 00 00
    lidtw (%eax)                             # 66 0f 01 18
    lidtw 0x12(%ebx)                         # 66 0f 01 5b 12
    lidtw 0x1234(%ebp,%esi,4)                # 66 0f 01 9c b5 34 12 00 00
    lidtl (%eax)                             # 0f 01 18
    lidtl 0x12(%ebx)                         # 0f 01 5b 12
    lidtl 0x1234(%ebp,%esi,4)                # 0f 01 9c b5 34 12 00 00
    smsww %bx                                # 66 0f 01 e3
    smswl %ebx                               # 0f 01 e3
    smsww (%eax)                             # 0f 01 20
    smsww 0x12(%ebx)                         # 0f 01 63 12
    smsww 0x1234(%ebp,%esi,4)                # 0f 01 a4 b5 34 12 00 00
    lmsww %bx                                # 0f 01 f3
    lmsww 0x12(%ebx)                         # 0f 01 73 12
    lmsww 0x1234(%ebp,%esi,4)                # 0f 01 b4 b5 34 12 00 00
    invlpg (%eax)                            # 0f 01 38
    invlpg 0x12(%ebx)                        # 0f 01 7b 12
    invlpg 0x1234(%ebp,%esi,4)               # 0f 01 bc b5 34 12 00 00
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
    vmrun %eax                               # 0f 01 d8
    vmrun %ax                                # 67 0f 01 d8
    vmload %eax                              # 0f 01 da
    vmload %ax                               # 67 0f 01 da
    vmsave %eax                              # 0f 01 db
    vmsave %ax                               # 67 0f 01 db
    invlpga %eax,%ecx                        # 0f 01 df
    invlpga %ax,%ecx                         # 67 0f 01 df
    skinit %eax                              # 0f 01 de
    monitor                                  # 0f 01 c8
    mwait                                    # 0f 01 c9
    monitorx                                 # 0f 01 fa
    mwaitx                                   # 0f 01 fb
    monitor %eax,%ecx,%edx                   # 0f 01 c8
    monitor %ax,%ecx,%edx                    # 67 0f 01 c8
    monitorx %eax,%ecx,%edx                  # 0f 01 fa
    monitorx %ax,%ecx,%edx                   # 67 0f 01 fa
    mwait %eax,%ecx                          # 0f 01 c9
    mwaitx %eax,%ecx,%ebx                    # 0f 01 fb
    larw %bx,%cx                             # 66 0f 02 cb
    larw 0x12(%ebx),%cx                      # 66 0f 02 4b 12
    larw 0x1234(%ebp,%esi,4),%cx             # 66 0f 02 8c b5 34 12 00 00
    larl %ebx,%ecx                           # 0f 02 cb
    larl 0x12(%ebx),%ecx                     # 0f 02 4b 12
    larl 0x1234(%ebp,%esi,4),%ecx            # 0f 02 8c b5 34 12 00 00
    larl %bx,%ecx                            # 0f 02 cb
    lslw %bx,%cx                             # 66 0f 03 cb
    lslw 0x12(%ebx),%cx                      # 66 0f 03 4b 12
    lslw 0x1234(%ebp,%esi,4),%cx             # 66 0f 03 8c b5 34 12 00 00
    lsll %ebx,%ecx                           # 0f 03 cb
    lsll 0x12(%ebx),%ecx                     # 0f 03 4b 12
    lsll 0x1234(%ebp,%esi,4),%ecx            # 0f 03 8c b5 34 12 00 00
    lsll %bx,%ecx                            # 0f 03 cb
    arplw %cx,%bx                            # 63 cb
    arplw %cx,0x12(%ebx)                     # 63 4b 12
    arplw %cx,0x1234(%ebp,%esi,4)            # 63 8c b5 34 12 00 00
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
    sysretl                                  # 0f 07
    sysret                                   # 0f 07
    sysenter                                 # 0f 34
    sysexit                                  # 0f 35
    xsave (%eax)                             # 0f ae 20
    xsave 0x12(%ebx)                         # 0f ae 63 12
    xsave 0x1234(%ebp,%esi,4)                # 0f ae a4 b5 34 12 00 00
    xrstor (%eax)                            # 0f ae 28
    xrstor 0x12(%ebx)                        # 0f ae 6b 12
    xrstor 0x1234(%ebp,%esi,4)               # 0f ae ac b5 34 12 00 00
    xsaveopt (%eax)                          # 0f ae 30
    xsaveopt 0x12(%ebx)                      # 0f ae 73 12
    xsaveopt 0x1234(%ebp,%esi,4)             # 0f ae b4 b5 34 12 00 00
    xrstors (%eax)                           # 0f c7 18
    xrstors 0x12(%ebx)                       # 0f c7 5b 12
    xrstors 0x1234(%ebp,%esi,4)              # 0f c7 9c b5 34 12 00 00
    xsavec (%eax)                            # 0f c7 20
    xsavec 0x12(%ebx)                        # 0f c7 63 12
    xsavec 0x1234(%ebp,%esi,4)               # 0f c7 a4 b5 34 12 00 00
    xsaves (%eax)                            # 0f c7 28
    xsaves 0x12(%ebx)                        # 0f c7 6b 12
    xsaves 0x1234(%ebp,%esi,4)               # 0f c7 ac b5 34 12 00 00
    rdfsbase %ebx                            # f3 0f ae c3
    rdgsbase %ebx                            # f3 0f ae cb
    wrfsbase %ebx                            # f3 0f ae d3
    wrgsbase %ebx                            # f3 0f ae db
    lfence                                   # 0f ae e8
    mfence                                   # 0f ae f0
    sfence                                   # 0f ae f8
    clflush (%eax)                           # 0f ae 38
    clflush 0x12(%ebx)                       # 0f ae 7b 12
    clflush 0x1234(%ebp,%esi,4)              # 0f ae bc b5 34 12 00 00
    clflushopt (%eax)                        # 66 0f ae 38
    clflushopt 0x12(%ebx)                    # 66 0f ae 7b 12
    clflushopt 0x1234(%ebp,%esi,4)           # 66 0f ae bc b5 34 12 00 00
    clwb (%eax)                              # 66 0f ae 30
    clwb 0x12(%ebx)                          # 66 0f ae 73 12
    clwb 0x1234(%ebp,%esi,4)                 # 66 0f ae b4 b5 34 12 00 00
    tpause %ebx                              # 66 0f ae f3
    umwait %ebx                              # f2 0f ae f3
    tpause %ebx,%edx,%eax                    # 66 0f ae f3
    umwait %ebx,%edx,%eax                    # f2 0f ae f3
    umonitor %ebx                            # f3 0f ae f3
    umonitor %bx                             # 67 f3 0f ae f3
    ptwritel %ebx                            # f3 0f ae e3
    ptwritel 0x12(%ebx)                      # f3 0f ae 63 12
    ptwritel 0x1234(%ebp,%esi,4)             # f3 0f ae a4 b5 34 12 00 00
    rdrand %bx                               # 66 0f c7 f3
    rdrand %ebx                              # 0f c7 f3
    rdseed %bx                               # 66 0f c7 fb
    rdseed %ebx                              # 0f c7 fb
    rdpid %ebx                               # f3 0f c7 fb
    invpcid (%eax),%ecx                      # 66 0f 38 82 08
    invpcid 0x12(%ebx),%ecx                  # 66 0f 38 82 4b 12
    invpcid 0x1234(%ebp,%esi,4),%ecx         # 66 0f 38 82 8c b5 34 12 00 00
    invept (%eax),%ecx                       # 66 0f 38 80 08
    invept 0x12(%ebx),%ecx                   # 66 0f 38 80 4b 12
    invept 0x1234(%ebp,%esi,4),%ecx          # 66 0f 38 80 8c b5 34 12 00 00
    invvpid (%eax),%ecx                      # 66 0f 38 81 08
    invvpid 0x12(%ebx),%ecx                  # 66 0f 38 81 4b 12
    invvpid 0x1234(%ebp,%esi,4),%ecx         # 66 0f 38 81 8c b5 34 12 00 00
    vmptrld (%eax)                           # 0f c7 30
    vmptrld 0x12(%ebx)                       # 0f c7 73 12
    vmptrld 0x1234(%ebp,%esi,4)              # 0f c7 b4 b5 34 12 00 00
    vmclear (%eax)                           # 66 0f c7 30
    vmclear 0x12(%ebx)                       # 66 0f c7 73 12
    vmclear 0x1234(%ebp,%esi,4)              # 66 0f c7 b4 b5 34 12 00 00
    vmxon (%eax)                             # f3 0f c7 30
    vmxon 0x12(%ebx)                         # f3 0f c7 73 12
    vmxon 0x1234(%ebp,%esi,4)                # f3 0f c7 b4 b5 34 12 00 00
    vmptrst (%eax)                           # 0f c7 38
    vmptrst 0x12(%ebx)                       # 0f c7 7b 12
    vmptrst 0x1234(%ebp,%esi,4)              # 0f c7 bc b5 34 12 00 00
    vmreadl %ecx,%ebx                        # 0f 78 cb
    vmreadl %ecx,0x12(%ebx)                  # 0f 78 4b 12
    vmreadl %ecx,0x1234(%ebp,%esi,4)         # 0f 78 8c b5 34 12 00 00
    vmwritel %ebx,%ecx                       # 0f 79 cb
    vmwritel 0x12(%ebx),%ecx                 # 0f 79 4b 12
    vmwritel 0x1234(%ebp,%esi,4),%ecx        # 0f 79 8c b5 34 12 00 00
    xbegin .+0x1234                          # c7 f8 2e 12 00 00
    xbegin .+0x12345                         # c7 f8 3f 23 01 00
    xabort $0x12                             # c6 f8 12
    endbr64                                  # f3 0f 1e fa
    endbr32                                  # f3 0f 1e fb
    rdsspd %ebx                              # f3 0f 1e cb
    incsspd %ebx                             # f3 0f ae eb
    saveprevssp                              # f3 0f 01 ea
    rstorssp (%eax)                          # f3 0f 01 28
    rstorssp 0x12(%ebx)                      # f3 0f 01 6b 12
    rstorssp 0x1234(%ebp,%esi,4)             # f3 0f 01 ac b5 34 12 00 00
    setssbsy                                 # f3 0f 01 e8
    clrssbsy (%eax)                          # f3 0f ae 30
    clrssbsy 0x12(%ebx)                      # f3 0f ae 73 12
    clrssbsy 0x1234(%ebp,%esi,4)             # f3 0f ae b4 b5 34 12 00 00
    wrssd %ecx,(%eax)                        # 0f 38 f6 08
    wrssd %ecx,0x12(%ebx)                    # 0f 38 f6 4b 12
    wrssd %ecx,0x1234(%ebp,%esi,4)           # 0f 38 f6 8c b5 34 12 00 00
    wrussd %ecx,(%eax)                       # 66 0f 38 f5 08
    wrussd %ecx,0x12(%ebx)                   # 66 0f 38 f5 4b 12
    wrussd %ecx,0x1234(%ebp,%esi,4)          # 66 0f 38 f5 8c b5 34 12 00 00
    movdiril %ecx,(%eax)                     # 0f 38 f9 08
    movdiril %ecx,0x12(%ebx)                 # 0f 38 f9 4b 12
    movdiril %ecx,0x1234(%ebp,%esi,4)        # 0f 38 f9 8c b5 34 12 00 00
    movdir64b (%eax),%ecx                    # 66 0f 38 f8 08
    movdir64b 0x12(%ebx),%ecx                # 66 0f 38 f8 4b 12
    movdir64b 0x1234(%ebp,%esi,4),%ecx       # 66 0f 38 f8 8c b5 34 12 00 00
    andnl %ebx,%ecx,%ecx                     # c4 e2 70 f2 cb
    andnl 0x12(%ebx),%ecx,%ecx               # c4 e2 70 f2 4b 12
    andnl 0x1234(%ebp,%esi,4),%ecx,%ecx      # c4 e2 70 f2 8c b5 34 12 00 00
    bextrl %ecx,%ebx,%ecx                    # c4 e2 70 f7 cb
    bextrl %ecx,0x12(%ebx),%ecx              # c4 e2 70 f7 4b 12
    bextrl %ecx,0x1234(%ebp,%esi,4),%ecx     # c4 e2 70 f7 8c b5 34 12 00 00
    blsrl %ebx,%ecx                          # c4 e2 70 f3 cb
    blsrl 0x12(%ebx),%ecx                    # c4 e2 70 f3 4b 12
    blsrl 0x1234(%ebp,%esi,4),%ecx           # c4 e2 70 f3 8c b5 34 12 00 00
    blsmskl %ebx,%ecx                        # c4 e2 70 f3 d3
    blsmskl 0x12(%ebx),%ecx                  # c4 e2 70 f3 53 12
    blsmskl 0x1234(%ebp,%esi,4),%ecx         # c4 e2 70 f3 94 b5 34 12 00 00
    blsil %ebx,%ecx                          # c4 e2 70 f3 db
    blsil 0x12(%ebx),%ecx                    # c4 e2 70 f3 5b 12
    blsil 0x1234(%ebp,%esi,4),%ecx           # c4 e2 70 f3 9c b5 34 12 00 00
    bzhil %ecx,%ebx,%ecx                     # c4 e2 70 f5 cb
    bzhil %ecx,0x12(%ebx),%ecx               # c4 e2 70 f5 4b 12
    bzhil %ecx,0x1234(%ebp,%esi,4),%ecx      # c4 e2 70 f5 8c b5 34 12 00 00
    pdepl %ebx,%ecx,%ecx                     # c4 e2 73 f5 cb
    pdepl 0x12(%ebx),%ecx,%ecx               # c4 e2 73 f5 4b 12
    pdepl 0x1234(%ebp,%esi,4),%ecx,%ecx      # c4 e2 73 f5 8c b5 34 12 00 00
    pextl %ebx,%ecx,%ecx                     # c4 e2 72 f5 cb
    pextl 0x12(%ebx),%ecx,%ecx               # c4 e2 72 f5 4b 12
    pextl 0x1234(%ebp,%esi,4),%ecx,%ecx      # c4 e2 72 f5 8c b5 34 12 00 00
    mulxl %ebx,%ecx,%ecx                     # c4 e2 73 f6 cb
    mulxl 0x12(%ebx),%ecx,%ecx               # c4 e2 73 f6 4b 12
    mulxl 0x1234(%ebp,%esi,4),%ecx,%ecx      # c4 e2 73 f6 8c b5 34 12 00 00
    shlxl %ecx,%ebx,%ecx                     # c4 e2 71 f7 cb
    shlxl %ecx,0x12(%ebx),%ecx               # c4 e2 71 f7 4b 12
    shlxl %ecx,0x1234(%ebp,%esi,4),%ecx      # c4 e2 71 f7 8c b5 34 12 00 00
    sarxl %ecx,%ebx,%ecx                     # c4 e2 72 f7 cb
    sarxl %ecx,0x12(%ebx),%ecx               # c4 e2 72 f7 4b 12
    sarxl %ecx,0x1234(%ebp,%esi,4),%ecx      # c4 e2 72 f7 8c b5 34 12 00 00
    shrxl %ecx,%ebx,%ecx                     # c4 e2 73 f7 cb
    shrxl %ecx,0x12(%ebx),%ecx               # c4 e2 73 f7 4b 12
    shrxl %ecx,0x1234(%ebp,%esi,4),%ecx      # c4 e2 73 f7 8c b5 34 12 00 00
    rorxl $0x12,%ebx,%ecx                    # c4 e3 7b f0 cb 12
    rorxl $0x12,0x12(%ebx),%ecx              # c4 e3 7b f0 4b 12 12
    rorxl $0x12,0x1234(%ebp,%esi,4),%ecx     # c4 e3 7b f0 8c b5 34 12 00 00 12
    bndmk (%eax),%bnd0                       # f3 0f 1b 00
    bndmk 0x12(%ebx),%bnd1                   # f3 0f 1b 4b 12
    bndmk 0x1234(%ebp,%esi,4),%bnd0          # f3 0f 1b 84 b5 34 12 00 00
    bndmov %bnd2,%bnd0                       # 66 0f 1a c2
    bndmov %bnd3,%bnd1                       # 66 0f 1a cb
    bndmov (%eax),%bnd0                      # 66 0f 1a 00
    bndmov 0x12(%ebx),%bnd1                  # 66 0f 1a 4b 12
    bndmov 0x1234(%ebp,%esi,4),%bnd0         # 66 0f 1a 84 b5 34 12 00 00
    bndmov %bnd0,%bnd2                       # 66 0f 1a d0
    bndmov %bnd1,%bnd3                       # 66 0f 1a d9
    bndmov %bnd0,(%eax)                      # 66 0f 1b 00
    bndmov %bnd1,0x12(%ebx)                  # 66 0f 1b 4b 12
    bndmov %bnd0,0x1234(%ebp,%esi,4)         # 66 0f 1b 84 b5 34 12 00 00
    bndcl %ebx,%bnd0                         # f3 0f 1a c3
    bndcl %ebx,%bnd1                         # f3 0f 1a cb
    bndcl (%eax),%bnd0                       # f3 0f 1a 00
    bndcl 0x12(%ebx),%bnd1                   # f3 0f 1a 4b 12
    bndcl 0x1234(%ebp,%esi,4),%bnd0          # f3 0f 1a 84 b5 34 12 00 00
    bndcu %ebx,%bnd0                         # f2 0f 1a c3
    bndcu %ebx,%bnd1                         # f2 0f 1a cb
    bndcu (%eax),%bnd0                       # f2 0f 1a 00
    bndcu 0x12(%ebx),%bnd1                   # f2 0f 1a 4b 12
    bndcu 0x1234(%ebp,%esi,4),%bnd0          # f2 0f 1a 84 b5 34 12 00 00
    bndcn %ebx,%bnd0                         # f2 0f 1b c3
    bndcn %ebx,%bnd1                         # f2 0f 1b cb
    bndcn (%eax),%bnd0                       # f2 0f 1b 00
    bndcn 0x12(%ebx),%bnd1                   # f2 0f 1b 4b 12
    bndcn 0x1234(%ebp,%esi,4),%bnd0          # f2 0f 1b 84 b5 34 12 00 00
    bndldx (%eax),%bnd0                      # 0f 1a 00
    bndldx 0x12(%ebx),%bnd1                  # 0f 1a 4b 12
    bndldx 0x1234(%ebp,%esi,4),%bnd0         # 0f 1a 84 b5 34 12 00 00
    bndstx %bnd0,(%eax)                      # 0f 1b 00
    bndstx %bnd1,0x12(%ebx)                  # 0f 1b 4b 12
    bndstx %bnd0,0x1234(%ebp,%esi,4)         # 0f 1b 84 b5 34 12 00 00
    tdcall                                   # 66 0f 01 cc
    xsusldtrk                                # f2 0f 01 e8
    xresldtrk                                # f2 0f 01 e9
    wrmsrns                                  # 0f 01 c6
    hreset $0x12                             # f3 0f 3a f0 c0 12
    enqcmd (%eax),%ecx                       # f2 0f 38 f8 08
    enqcmd 0x12(%ebx),%ecx                   # f2 0f 38 f8 4b 12
    enqcmd 0x1234(%ebp,%esi,4),%ecx          # f2 0f 38 f8 8c b5 34 12 00 00
    enqcmds (%eax),%ecx                      # f3 0f 38 f8 08
    enqcmds 0x12(%ebx),%ecx                  # f3 0f 38 f8 4b 12
    enqcmds 0x1234(%ebp,%esi,4),%ecx         # f3 0f 38 f8 8c b5 34 12 00 00
    aadd %ecx,(%eax)                         # 0f 38 fc 08
    aadd %ecx,0x12(%ebx)                     # 0f 38 fc 4b 12
    aadd %ecx,0x1234(%ebp,%esi,4)            # 0f 38 fc 8c b5 34 12 00 00
    aand %ecx,(%eax)                         # 66 0f 38 fc 08
    aand %ecx,0x12(%ebx)                     # 66 0f 38 fc 4b 12
    aand %ecx,0x1234(%ebp,%esi,4)            # 66 0f 38 fc 8c b5 34 12 00 00
    aor %ecx,(%eax)                          # f2 0f 38 fc 08
    aor %ecx,0x12(%ebx)                      # f2 0f 38 fc 4b 12
    aor %ecx,0x1234(%ebp,%esi,4)             # f2 0f 38 fc 8c b5 34 12 00 00
    axor %ecx,(%eax)                         # f3 0f 38 fc 08
    axor %ecx,0x12(%ebx)                     # f3 0f 38 fc 4b 12
    axor %ecx,0x1234(%ebp,%esi,4)            # f3 0f 38 fc 8c b5 34 12 00 00
