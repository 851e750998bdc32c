# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code64
    movabsb 0x123456789abcdef0,%al           # a0 f0 de bc 9a 78 56 34 12
    movabsw 0x123456789abcdef0,%ax           # 66 a1 f0 de bc 9a 78 56 34 12
    movabsl 0x123456789abcdef0,%eax          # a1 f0 de bc 9a 78 56 34 12
    movabsq 0x123456789abcdef0,%rax          # 48 a1 f0 de bc 9a 78 56 34 12
    movb 0x123456789abcdef0,%al              # a0 f0 de bc 9a 78 56 34 12
    movw 0x123456789abcdef0,%ax              # 66 a1 f0 de bc 9a 78 56 34 12
    movl 0x123456789abcdef0,%eax             # a1 f0 de bc 9a 78 56 34 12
    movq 0x123456789abcdef0,%rax             # 48 a1 f0 de bc 9a 78 56 34 12
    movabsb %al,0x123456789abcdef0           # a2 f0 de bc 9a 78 56 34 12
    movabsw %ax,0x123456789abcdef0           # 66 a3 f0 de bc 9a 78 56 34 12
    movabsl %eax,0x123456789abcdef0          # a3 f0 de bc 9a 78 56 34 12
    movabsq %rax,0x123456789abcdef0          # 48 a3 f0 de bc 9a 78 56 34 12
    movb %al,0x123456789abcdef0              # a2 f0 de bc 9a 78 56 34 12
    movw %ax,0x123456789abcdef0              # 66 a3 f0 de bc 9a 78 56 34 12
    movl %eax,0x123456789abcdef0             # a3 f0 de bc 9a 78 56 34 12
    movq %rax,0x123456789abcdef0             # 48 a3 f0 de bc 9a 78 56 34 12
    movb %cl,%bl                             # 88 cb
    movb %cl,0x12(%rip)                      # 88 0d 12 00 00 00
    movb %r9b,0x1234(%r13,%r14,4)            # 47 88 8c b5 34 12 00 00
    movw %cx,%bx                             # 66 89 cb
    movw %cx,0x12(%rip)                      # 66 89 0d 12 00 00 00
    movw %r9w,0x1234(%r13,%r14,4)            # 66 47 89 8c b5 34 12 00 00
    movl %ecx,%ebx                           # 89 cb
    movl %ecx,0x12(%rip)                     # 89 0d 12 00 00 00
    movl %r9d,0x1234(%r13,%r14,4)            # 47 89 8c b5 34 12 00 00
    movq %rcx,%rbx                           # 48 89 cb
    movq %rcx,0x12(%rip)                     # 48 89 0d 12 00 00 00
    movq %r9,0x1234(%r13,%r14,4)             # 4f 89 8c b5 34 12 00 00
    movb %bl,%cl                             # 88 d9
    movb 0x12(%rip),%cl                      # 8a 0d 12 00 00 00
    movb 0x1234(%r13,%r14,4),%r9b            # 47 8a 8c b5 34 12 00 00
    movw %bx,%cx                             # 66 89 d9
    movw 0x12(%rip),%cx                      # 66 8b 0d 12 00 00 00
    movw 0x1234(%r13,%r14,4),%r9w            # 66 47 8b 8c b5 34 12 00 00
    movl %ebx,%ecx                           # 89 d9
    movl 0x12(%rip),%ecx                     # 8b 0d 12 00 00 00
    movl 0x1234(%r13,%r14,4),%r9d            # 47 8b 8c b5 34 12 00 00
    movq %rbx,%rcx                           # 48 89 d9
    movq 0x12(%rip),%rcx                     # 48 8b 0d 12 00 00 00
    movq 0x1234(%r13,%r14,4),%r9             # 4f 8b 8c b5 34 12 00 00
    movb $0x12,%cl                           # b1 12
    movb $0x12,%r9b                          # 41 b1 12
    movw $0x1234,%cx                         # 66 b9 34 12
    movw $0x1234,%r9w                        # 66 41 b9 34 12
    movl $0x12345678,%ecx                    # b9 78 56 34 12
    movl $0x80,%ecx                          # b9 80 00 00 00
    movl $0x12345678,%r9d                    # 41 b9 78 56 34 12
    movb $0x12,%bl                           # b3 12
    movb $0x12,0x12(%rip)                    # c6 05 12 00 00 00 12
    movb $0x12,0x1234(%r13,%r14,4)           # 43 c6 84 b5 34 12 00 00 12
    movw $0x1234,%bx                         # 66 bb 34 12
    movw $0x1234,0x12(%rip)                  # 66 c7 05 12 00 00 00 34 12
    movw $0x1234,0x1234(%r13,%r14,4)         # 66 43 c7 84 b5 34 12 00 00 34 12
    movl $0x12345678,%ebx                    # bb 78 56 34 12
    movl $0x80,0x12(%rip)                    # c7 05 12 00 00 00 80 00 00 00
    movl $0x12345678,0x1234(%r13,%r14,4)     # 43 c7 84 b5 34 12 00 00 78 56 34 12
    movq $0x12345678,%rbx                    # 48 c7 c3 78 56 34 12
    movq $0x80,0x12(%rip)                    # 48 c7 05 12 00 00 00 80 00 00 00
    movq $0x12345678,0x1234(%r13,%r14,4)     # 4b c7 84 b5 34 12 00 00 78 56 34 12
    movabsq $0x123456789abcdef0,%rcx         # 48 b9 f0 de bc 9a 78 56 34 12
    movabsq $0x123456789abcdef0,%r9          # 49 b9 f0 de bc 9a 78 56 34 12
    movq $0x123456789abcdef0,%rcx            # 48 b9 f0 de bc 9a 78 56 34 12
    movw %ds,%bx                             # 66 8c db
    movw %fs,%bx                             # 66 8c e3
    movw %gs,%r11w                           # 66 41 8c eb
    movl %ds,%ebx                            # 8c db
    movl %fs,%ebx                            # 8c e3
    movl %gs,%r11d                           # 41 8c eb
    movq %ds,%rbx                            # 8c db
    movq %fs,%rbx                            # 8c e3
    movq %gs,%r11                            # 41 8c eb
    movw %ds,(%rax)                          # 8c 18
    movw %fs,0x12(%rip)                      # 8c 25 12 00 00 00
    movw %gs,0x1234(%r13,%r14,4)             # 43 8c ac b5 34 12 00 00
    movw (%rax),%ds                          # 8e 18
    movw 0x12(%rip),%fs                      # 8e 25 12 00 00 00
    movw 0x1234(%r13,%r14,4),%gs             # 43 8e ac b5 34 12 00 00
    movw %bx,%ds                             # 8e db
    movw %bx,%fs                             # 8e e3
    movw %r11w,%gs                           # 41 8e eb
    movl %ebx,%ds                            # 8e db
    movl %ebx,%fs                            # 8e e3
    movl %r11d,%gs                           # 41 8e eb
    movq %rbx,%ds                            # 8e db
    movq %rbx,%fs                            # 8e e3
    movq %r11,%gs                            # 41 8e eb
    movq %cr0,%rbx                           # 0f 20 c3
    movq %cr3,%rbx                           # 0f 20 db
    movq %cr4,%r11                           # 41 0f 20 e3
    movq %rbx,%cr0                           # 0f 22 c3
    movq %rbx,%cr3                           # 0f 22 db
    movq %r11,%cr4                           # 41 0f 22 e3
    movq %db0,%rbx                           # 0f 21 c3
    movq %db7,%rbx                           # 0f 21 fb
    movq %db3,%r11                           # 41 0f 21 db
    movq %rbx,%db0                           # 0f 23 c3
    movq %rbx,%db7                           # 0f 23 fb
    movq %r11,%db3                           # 41 0f 23 db
    movbew (%rax),%cx                        # 66 0f 38 f0 08
    movbew 0x12(%rip),%cx                    # 66 0f 38 f0 0d 12 00 00 00
    movbew 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 38 f0 8c b5 34 12 00 00
    movbel (%rax),%ecx                       # 0f 38 f0 08
    movbel 0x12(%rip),%ecx                   # 0f 38 f0 0d 12 00 00 00
    movbel 0x1234(%r13,%r14,4),%r9d          # 47 0f 38 f0 8c b5 34 12 00 00
    movbeq (%rax),%rcx                       # 48 0f 38 f0 08
    movbeq 0x12(%rip),%rcx                   # 48 0f 38 f0 0d 12 00 00 00
    movbeq 0x1234(%r13,%r14,4),%r9           # 4f 0f 38 f0 8c b5 34 12 00 00
    movbew %cx,(%rax)                        # 66 0f 38 f1 08
    movbew %cx,0x12(%rip)                    # 66 0f 38 f1 0d 12 00 00 00
    movbew %r9w,0x1234(%r13,%r14,4)          # 66 47 0f 38 f1 8c b5 34 12 00 00
    movbel %ecx,(%rax)                       # 0f 38 f1 08
    movbel %ecx,0x12(%rip)                   # 0f 38 f1 0d 12 00 00 00
    movbel %r9d,0x1234(%r13,%r14,4)          # 47 0f 38 f1 8c b5 34 12 00 00
    movbeq %rcx,(%rax)                       # 48 0f 38 f1 08
    movbeq %rcx,0x12(%rip)                   # 48 0f 38 f1 0d 12 00 00 00
    movbeq %r9,0x1234(%r13,%r14,4)           # 4f 0f 38 f1 8c b5 34 12 00 00
    movsbw %bl,%cx                           # 66 0f be cb
    movsbw 0x12(%rip),%cx                    # 66 0f be 0d 12 00 00 00
    movsbw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f be 8c b5 34 12 00 00
    movsx %bl,%cx                            # 66 0f be cb
    movsxb %bl,%cx                           # 66 0f be cb
    movsbl %bl,%ecx                          # 0f be cb
    movsbl 0x12(%rip),%ecx                   # 0f be 0d 12 00 00 00
    movsbl 0x1234(%r13,%r14,4),%r9d          # 47 0f be 8c b5 34 12 00 00
    movsx %bl,%ecx                           # 0f be cb
    movsxb %bl,%ecx                          # 0f be cb
    movsbq %bl,%rcx                          # 48 0f be cb
    movsbq 0x12(%rip),%rcx                   # 48 0f be 0d 12 00 00 00
    movsbq 0x1234(%r13,%r14,4),%r9           # 4f 0f be 8c b5 34 12 00 00
    movsx %bl,%rcx                           # 48 0f be cb
    movsxb %bl,%rcx                          # 48 0f be cb
    movswl %bx,%ecx                          # 0f bf cb
    movswl 0x12(%rip),%ecx                   # 0f bf 0d 12 00 00 00
    movswl 0x1234(%r13,%r14,4),%r9d          # 47 0f bf 8c b5 34 12 00 00
    movsx %bx,%ecx                           # 0f bf cb
    movsxw %bx,%ecx                          # 0f bf cb
    movswq %bx,%rcx                          # 48 0f bf cb
    movswq 0x12(%rip),%rcx                   # 48 0f bf 0d 12 00 00 00
    movswq 0x1234(%r13,%r14,4),%r9           # 4f 0f bf 8c b5 34 12 00 00
    movsx %bx,%rcx                           # 48 0f bf cb
    movsxw %bx,%rcx                          # 48 0f bf cb
    movsx %bx,%cx                            # 66 0f bf cb
    movsx 0x12(%rip),%cx                     # 66 0f be 0d 12 00 00 00
    movsx 0x1234(%r13,%r14,4),%r9w           # 66 47 0f be 8c b5 34 12 00 00
    movsxw %bx,%cx                           # 66 0f bf cb
    movzbw %bl,%cx                           # 66 0f b6 cb
    movzbw 0x12(%rip),%cx                    # 66 0f b6 0d 12 00 00 00
    movzbw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f b6 8c b5 34 12 00 00
    movzx %bl,%cx                            # 66 0f b6 cb
    movzxb %bl,%cx                           # 66 0f b6 cb
    movzbl %bl,%ecx                          # 0f b6 cb
    movzbl 0x12(%rip),%ecx                   # 0f b6 0d 12 00 00 00
    movzbl 0x1234(%r13,%r14,4),%r9d          # 47 0f b6 8c b5 34 12 00 00
    movzx %bl,%ecx                           # 0f b6 cb
    movzxb %bl,%ecx                          # 0f b6 cb
    movzbq %bl,%rcx                          # 48 0f b6 cb
    movzbq 0x12(%rip),%rcx                   # 48 0f b6 0d 12 00 00 00
    movzbq 0x1234(%r13,%r14,4),%r9           # 4f 0f b6 8c b5 34 12 00 00
    movzx %bl,%rcx                           # 48 0f b6 cb
    movzxb %bl,%rcx                          # 48 0f b6 cb
    movzwl %bx,%ecx                          # 0f b7 cb
    movzwl 0x12(%rip),%ecx                   # 0f b7 0d 12 00 00 00
    movzwl 0x1234(%r13,%r14,4),%r9d          # 47 0f b7 8c b5 34 12 00 00
    movzx %bx,%ecx                           # 0f b7 cb
    movzxw %bx,%ecx                          # 0f b7 cb
    movzwq %bx,%rcx                          # 48 0f b7 cb
    movzwq 0x12(%rip),%rcx                   # 48 0f b7 0d 12 00 00 00
    movzwq 0x1234(%r13,%r14,4),%r9           # 4f 0f b7 8c b5 34 12 00 00
    movzx %bx,%rcx                           # 48 0f b7 cb
    movzxw %bx,%rcx                          # 48 0f b7 cb
    movzx %bx,%cx                            # 66 0f b7 cb
    movzx 0x12(%rip),%cx                     # 66 0f b6 0d 12 00 00 00
    movzx 0x1234(%r13,%r14,4),%r9w           # 66 47 0f b6 8c b5 34 12 00 00
    movzxw %bx,%cx                           # 66 0f b7 cb
    movslq %ebx,%rcx                         # 48 63 cb
    movslq 0x12(%rip),%rcx                   # 48 63 0d 12 00 00 00
    movslq 0x1234(%r13,%r14,4),%r9           # 4f 63 8c b5 34 12 00 00
    movsxd %ebx,%rcx                         # 48 63 cb
    movsx %ebx,%rcx                          # 48 63 cb
    movsxl %ebx,%rcx                         # 48 63 cb
    movsxd %ebx,%ecx                         # 63 cb
    movsxd 0x12(%rip),%ecx                   # 63 0d 12 00 00 00
    movsxd 0x1234(%r13,%r14,4),%r9d          # 47 63 8c b5 34 12 00 00
    movsxd %ebx,%cx                          # 66 63 cb
    movsxd %r11d,%r9w                        # 66 45 63 cb
    movsxd (%rax),%cx                        # 66 63 08
    movsxd 0x12(%rip),%cx                    # 66 63 0d 12 00 00 00
    movsxd 0x1234(%r13,%r14,4),%r9w          # 66 47 63 8c b5 34 12 00 00
    movsx %ebx,%ecx                          # 63 cb
    movsx 0x12(%rip),%ecx                    # 0f be 0d 12 00 00 00
    movsx 0x1234(%r13,%r14,4),%r9d           # 47 0f be 8c b5 34 12 00 00
    movsxl %ebx,%ecx                         # 63 cb
    leaw (%rax),%cx                          # 66 8d 08
    leaw 0x12(%rip),%cx                      # 66 8d 0d 12 00 00 00
    leaw 0x1234(%r13,%r14,4),%r9w            # 66 47 8d 8c b5 34 12 00 00
    leal (%rax),%ecx                         # 8d 08
    leal 0x12(%rip),%ecx                     # 8d 0d 12 00 00 00
    leal 0x1234(%r13,%r14,4),%r9d            # 47 8d 8c b5 34 12 00 00
    leaq (%rax),%rcx                         # 48 8d 08
    leaq 0x12(%rip),%rcx                     # 48 8d 0d 12 00 00 00
    leaq 0x1234(%r13,%r14,4),%r9             # 4f 8d 8c b5 34 12 00 00
    xchgw %cx,%ax                            # 66 91
    xchgw %r9w,%ax                           # 66 41 91
    xchgw %ax,%cx                            # 66 91
    xchgw %ax,%r9w                           # 66 41 91
    xchgl %ecx,%eax                          # 91
    xchgl %r9d,%eax                          # 41 91
    xchgl %eax,%ecx                          # 91
    xchgl %eax,%r9d                          # 41 91
    xchgq %rcx,%rax                          # 48 91
    xchgq %r9,%rax                           # 49 91
    xchgq %rax,%rcx                          # 48 91
    xchgq %rax,%r9                           # 49 91
    xchgb %cl,%bl                            # 86 cb
    xchgb %cl,0x12(%rip)                     # 86 0d 12 00 00 00
    xchgb %r9b,0x1234(%r13,%r14,4)           # 47 86 8c b5 34 12 00 00
    xchgw %cx,%bx                            # 66 87 cb
    xchgw %cx,0x12(%rip)                     # 66 87 0d 12 00 00 00
    xchgw %r9w,0x1234(%r13,%r14,4)           # 66 47 87 8c b5 34 12 00 00
    xchgl %ecx,%ebx                          # 87 cb
    xchgl %ecx,0x12(%rip)                    # 87 0d 12 00 00 00
    xchgl %r9d,0x1234(%r13,%r14,4)           # 47 87 8c b5 34 12 00 00
    xchgq %rcx,%rbx                          # 48 87 cb
    xchgq %rcx,0x12(%rip)                    # 48 87 0d 12 00 00 00
    xchgq %r9,0x1234(%r13,%r14,4)            # 4f 87 8c b5 34 12 00 00
    xchgb %bl,%cl                            # 86 d9
    xchgb 0x12(%rip),%cl                     # 86 0d 12 00 00 00
    xchgb 0x1234(%r13,%r14,4),%r9b           # 47 86 8c b5 34 12 00 00
    xchgw %bx,%cx                            # 66 87 d9
    xchgw 0x12(%rip),%cx                     # 66 87 0d 12 00 00 00
    xchgw 0x1234(%r13,%r14,4),%r9w           # 66 47 87 8c b5 34 12 00 00
    xchgl %ebx,%ecx                          # 87 d9
    xchgl 0x12(%rip),%ecx                    # 87 0d 12 00 00 00
    xchgl 0x1234(%r13,%r14,4),%r9d           # 47 87 8c b5 34 12 00 00
    xchgq %rbx,%rcx                          # 48 87 d9
    xchgq 0x12(%rip),%rcx                    # 48 87 0d 12 00 00 00
    xchgq 0x1234(%r13,%r14,4),%r9            # 4f 87 8c b5 34 12 00 00
    bswapl %ecx                              # 0f c9
    bswapl %r9d                              # 41 0f c9
    bswapq %rcx                              # 48 0f c9
    bswapq %r9                               # 49 0f c9
    xlat %ds:(%rbx)                          # d7
    xlatb %ds:(%rbx)                         # d7
    cmovow %bx,%cx                           # 66 0f 40 cb
    cmovow 0x12(%rip),%cx                    # 66 0f 40 0d 12 00 00 00
    cmovow 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 40 8c b5 34 12 00 00
    cmovol %ebx,%ecx                         # 0f 40 cb
    cmovol 0x12(%rip),%ecx                   # 0f 40 0d 12 00 00 00
    cmovol 0x1234(%r13,%r14,4),%r9d          # 47 0f 40 8c b5 34 12 00 00
    cmovoq %rbx,%rcx                         # 48 0f 40 cb
    cmovoq 0x12(%rip),%rcx                   # 48 0f 40 0d 12 00 00 00
    cmovoq 0x1234(%r13,%r14,4),%r9           # 4f 0f 40 8c b5 34 12 00 00
    cmovnow %bx,%cx                          # 66 0f 41 cb
    cmovnow 0x12(%rip),%cx                   # 66 0f 41 0d 12 00 00 00
    cmovnow 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 41 8c b5 34 12 00 00
    cmovnol %ebx,%ecx                        # 0f 41 cb
    cmovnol 0x12(%rip),%ecx                  # 0f 41 0d 12 00 00 00
    cmovnol 0x1234(%r13,%r14,4),%r9d         # 47 0f 41 8c b5 34 12 00 00
    cmovnoq %rbx,%rcx                        # 48 0f 41 cb
    cmovnoq 0x12(%rip),%rcx                  # 48 0f 41 0d 12 00 00 00
    cmovnoq 0x1234(%r13,%r14,4),%r9          # 4f 0f 41 8c b5 34 12 00 00
    cmovbw %bx,%cx                           # 66 0f 42 cb
    cmovbw 0x12(%rip),%cx                    # 66 0f 42 0d 12 00 00 00
    cmovbw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 42 8c b5 34 12 00 00
    cmovcw %bx,%cx                           # 66 0f 42 cb
    cmovnaew %bx,%cx                         # 66 0f 42 cb
    cmovbl %ebx,%ecx                         # 0f 42 cb
    cmovbl 0x12(%rip),%ecx                   # 0f 42 0d 12 00 00 00
    cmovbl 0x1234(%r13,%r14,4),%r9d          # 47 0f 42 8c b5 34 12 00 00
    cmovcl %ebx,%ecx                         # 0f 42 cb
    cmovnael %ebx,%ecx                       # 0f 42 cb
    cmovbq %rbx,%rcx                         # 48 0f 42 cb
    cmovbq 0x12(%rip),%rcx                   # 48 0f 42 0d 12 00 00 00
    cmovbq 0x1234(%r13,%r14,4),%r9           # 4f 0f 42 8c b5 34 12 00 00
    cmovcq %rbx,%rcx                         # 48 0f 42 cb
    cmovnaeq %rbx,%rcx                       # 48 0f 42 cb
    cmovaew %bx,%cx                          # 66 0f 43 cb
    cmovaew 0x12(%rip),%cx                   # 66 0f 43 0d 12 00 00 00
    cmovaew 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 43 8c b5 34 12 00 00
    cmovnbw %bx,%cx                          # 66 0f 43 cb
    cmovncw %bx,%cx                          # 66 0f 43 cb
    cmovael %ebx,%ecx                        # 0f 43 cb
    cmovael 0x12(%rip),%ecx                  # 0f 43 0d 12 00 00 00
    cmovael 0x1234(%r13,%r14,4),%r9d         # 47 0f 43 8c b5 34 12 00 00
    cmovnbl %ebx,%ecx                        # 0f 43 cb
    cmovncl %ebx,%ecx                        # 0f 43 cb
    cmovaeq %rbx,%rcx                        # 48 0f 43 cb
    cmovaeq 0x12(%rip),%rcx                  # 48 0f 43 0d 12 00 00 00
    cmovaeq 0x1234(%r13,%r14,4),%r9          # 4f 0f 43 8c b5 34 12 00 00
    cmovnbq %rbx,%rcx                        # 48 0f 43 cb
    cmovncq %rbx,%rcx                        # 48 0f 43 cb
    cmovew %bx,%cx                           # 66 0f 44 cb
    cmovew 0x12(%rip),%cx                    # 66 0f 44 0d 12 00 00 00
    cmovew 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 44 8c b5 34 12 00 00
    cmovzw %bx,%cx                           # 66 0f 44 cb
    cmovel %ebx,%ecx                         # 0f 44 cb
    cmovel 0x12(%rip),%ecx                   # 0f 44 0d 12 00 00 00
    cmovel 0x1234(%r13,%r14,4),%r9d          # 47 0f 44 8c b5 34 12 00 00
    cmovzl %ebx,%ecx                         # 0f 44 cb
    cmoveq %rbx,%rcx                         # 48 0f 44 cb
    cmoveq 0x12(%rip),%rcx                   # 48 0f 44 0d 12 00 00 00
    cmoveq 0x1234(%r13,%r14,4),%r9           # 4f 0f 44 8c b5 34 12 00 00
    cmovzq %rbx,%rcx                         # 48 0f 44 cb
    cmovnew %bx,%cx                          # 66 0f 45 cb
    cmovnew 0x12(%rip),%cx                   # 66 0f 45 0d 12 00 00 00
    cmovnew 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 45 8c b5 34 12 00 00
    cmovnzw %bx,%cx                          # 66 0f 45 cb
    cmovnel %ebx,%ecx                        # 0f 45 cb
    cmovnel 0x12(%rip),%ecx                  # 0f 45 0d 12 00 00 00
    cmovnel 0x1234(%r13,%r14,4),%r9d         # 47 0f 45 8c b5 34 12 00 00
    cmovnzl %ebx,%ecx                        # 0f 45 cb
    cmovneq %rbx,%rcx                        # 48 0f 45 cb
    cmovneq 0x12(%rip),%rcx                  # 48 0f 45 0d 12 00 00 00
    cmovneq 0x1234(%r13,%r14,4),%r9          # 4f 0f 45 8c b5 34 12 00 00
    cmovnzq %rbx,%rcx                        # 48 0f 45 cb
    cmovbew %bx,%cx                          # 66 0f 46 cb
    cmovbew 0x12(%rip),%cx                   # 66 0f 46 0d 12 00 00 00
    cmovbew 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 46 8c b5 34 12 00 00
    cmovnaw %bx,%cx                          # 66 0f 46 cb
    cmovbel %ebx,%ecx                        # 0f 46 cb
    cmovbel 0x12(%rip),%ecx                  # 0f 46 0d 12 00 00 00
    cmovbel 0x1234(%r13,%r14,4),%r9d         # 47 0f 46 8c b5 34 12 00 00
    cmovnal %ebx,%ecx                        # 0f 46 cb
    cmovbeq %rbx,%rcx                        # 48 0f 46 cb
    cmovbeq 0x12(%rip),%rcx                  # 48 0f 46 0d 12 00 00 00
    cmovbeq 0x1234(%r13,%r14,4),%r9          # 4f 0f 46 8c b5 34 12 00 00
    cmovnaq %rbx,%rcx                        # 48 0f 46 cb
    cmovaw %bx,%cx                           # 66 0f 47 cb
    cmovaw 0x12(%rip),%cx                    # 66 0f 47 0d 12 00 00 00
    cmovaw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 47 8c b5 34 12 00 00
    cmovnbew %bx,%cx                         # 66 0f 47 cb
    cmoval %ebx,%ecx                         # 0f 47 cb
    cmoval 0x12(%rip),%ecx                   # 0f 47 0d 12 00 00 00
    cmoval 0x1234(%r13,%r14,4),%r9d          # 47 0f 47 8c b5 34 12 00 00
    cmovnbel %ebx,%ecx                       # 0f 47 cb
    cmovaq %rbx,%rcx                         # 48 0f 47 cb
    cmovaq 0x12(%rip),%rcx                   # 48 0f 47 0d 12 00 00 00
    cmovaq 0x1234(%r13,%r14,4),%r9           # 4f 0f 47 8c b5 34 12 00 00
    cmovnbeq %rbx,%rcx                       # 48 0f 47 cb
    cmovsw %bx,%cx                           # 66 0f 48 cb
    cmovsw 0x12(%rip),%cx                    # 66 0f 48 0d 12 00 00 00
    cmovsw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 48 8c b5 34 12 00 00
    cmovsl %ebx,%ecx                         # 0f 48 cb
    cmovsl 0x12(%rip),%ecx                   # 0f 48 0d 12 00 00 00
    cmovsl 0x1234(%r13,%r14,4),%r9d          # 47 0f 48 8c b5 34 12 00 00
    cmovsq %rbx,%rcx                         # 48 0f 48 cb
    cmovsq 0x12(%rip),%rcx                   # 48 0f 48 0d 12 00 00 00
    cmovsq 0x1234(%r13,%r14,4),%r9           # 4f 0f 48 8c b5 34 12 00 00
    cmovnsw %bx,%cx                          # 66 0f 49 cb
    cmovnsw 0x12(%rip),%cx                   # 66 0f 49 0d 12 00 00 00
    cmovnsw 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 49 8c b5 34 12 00 00
    cmovnsl %ebx,%ecx                        # 0f 49 cb
    cmovnsl 0x12(%rip),%ecx                  # 0f 49 0d 12 00 00 00
    cmovnsl 0x1234(%r13,%r14,4),%r9d         # 47 0f 49 8c b5 34 12 00 00
    cmovnsq %rbx,%rcx                        # 48 0f 49 cb
    cmovnsq 0x12(%rip),%rcx                  # 48 0f 49 0d 12 00 00 00
    cmovnsq 0x1234(%r13,%r14,4),%r9          # 4f 0f 49 8c b5 34 12 00 00
    cmovpw %bx,%cx                           # 66 0f 4a cb
    cmovpw 0x12(%rip),%cx                    # 66 0f 4a 0d 12 00 00 00
    cmovpw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 4a 8c b5 34 12 00 00
    cmovpew %bx,%cx                          # 66 0f 4a cb
    cmovpl %ebx,%ecx                         # 0f 4a cb
    cmovpl 0x12(%rip),%ecx                   # 0f 4a 0d 12 00 00 00
    cmovpl 0x1234(%r13,%r14,4),%r9d          # 47 0f 4a 8c b5 34 12 00 00
    cmovpel %ebx,%ecx                        # 0f 4a cb
    cmovpq %rbx,%rcx                         # 48 0f 4a cb
    cmovpq 0x12(%rip),%rcx                   # 48 0f 4a 0d 12 00 00 00
    cmovpq 0x1234(%r13,%r14,4),%r9           # 4f 0f 4a 8c b5 34 12 00 00
    cmovpeq %rbx,%rcx                        # 48 0f 4a cb
    cmovnpw %bx,%cx                          # 66 0f 4b cb
    cmovnpw 0x12(%rip),%cx                   # 66 0f 4b 0d 12 00 00 00
    cmovnpw 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 4b 8c b5 34 12 00 00
    cmovpow %bx,%cx                          # 66 0f 4b cb
    cmovnpl %ebx,%ecx                        # 0f 4b cb
    cmovnpl 0x12(%rip),%ecx                  # 0f 4b 0d 12 00 00 00
    cmovnpl 0x1234(%r13,%r14,4),%r9d         # 47 0f 4b 8c b5 34 12 00 00
    cmovpol %ebx,%ecx                        # 0f 4b cb
    cmovnpq %rbx,%rcx                        # 48 0f 4b cb
    cmovnpq 0x12(%rip),%rcx                  # 48 0f 4b 0d 12 00 00 00
    cmovnpq 0x1234(%r13,%r14,4),%r9          # 4f 0f 4b 8c b5 34 12 00 00
    cmovpoq %rbx,%rcx                        # 48 0f 4b cb
    cmovlw %bx,%cx                           # 66 0f 4c cb
    cmovlw 0x12(%rip),%cx                    # 66 0f 4c 0d 12 00 00 00
    cmovlw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 4c 8c b5 34 12 00 00
    cmovngew %bx,%cx                         # 66 0f 4c cb
    cmovll %ebx,%ecx                         # 0f 4c cb
    cmovll 0x12(%rip),%ecx                   # 0f 4c 0d 12 00 00 00
    cmovll 0x1234(%r13,%r14,4),%r9d          # 47 0f 4c 8c b5 34 12 00 00
    cmovngel %ebx,%ecx                       # 0f 4c cb
    cmovlq %rbx,%rcx                         # 48 0f 4c cb
    cmovlq 0x12(%rip),%rcx                   # 48 0f 4c 0d 12 00 00 00
    cmovlq 0x1234(%r13,%r14,4),%r9           # 4f 0f 4c 8c b5 34 12 00 00
    cmovngeq %rbx,%rcx                       # 48 0f 4c cb
    cmovgew %bx,%cx                          # 66 0f 4d cb
    cmovgew 0x12(%rip),%cx                   # 66 0f 4d 0d 12 00 00 00
    cmovgew 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 4d 8c b5 34 12 00 00
    cmovnlw %bx,%cx                          # 66 0f 4d cb
    cmovgel %ebx,%ecx                        # 0f 4d cb
    cmovgel 0x12(%rip),%ecx                  # 0f 4d 0d 12 00 00 00
    cmovgel 0x1234(%r13,%r14,4),%r9d         # 47 0f 4d 8c b5 34 12 00 00
    cmovnll %ebx,%ecx                        # 0f 4d cb
    cmovgeq %rbx,%rcx                        # 48 0f 4d cb
    cmovgeq 0x12(%rip),%rcx                  # 48 0f 4d 0d 12 00 00 00
    cmovgeq 0x1234(%r13,%r14,4),%r9          # 4f 0f 4d 8c b5 34 12 00 00
    cmovnlq %rbx,%rcx                        # 48 0f 4d cb
    cmovlew %bx,%cx                          # 66 0f 4e cb
    cmovlew 0x12(%rip),%cx                   # 66 0f 4e 0d 12 00 00 00
    cmovlew 0x1234(%r13,%r14,4),%r9w         # 66 47 0f 4e 8c b5 34 12 00 00
    cmovngw %bx,%cx                          # 66 0f 4e cb
    cmovlel %ebx,%ecx                        # 0f 4e cb
    cmovlel 0x12(%rip),%ecx                  # 0f 4e 0d 12 00 00 00
    cmovlel 0x1234(%r13,%r14,4),%r9d         # 47 0f 4e 8c b5 34 12 00 00
    cmovngl %ebx,%ecx                        # 0f 4e cb
    cmovleq %rbx,%rcx                        # 48 0f 4e cb
    cmovleq 0x12(%rip),%rcx                  # 48 0f 4e 0d 12 00 00 00
    cmovleq 0x1234(%r13,%r14,4),%r9          # 4f 0f 4e 8c b5 34 12 00 00
    cmovngq %rbx,%rcx                        # 48 0f 4e cb
    cmovgw %bx,%cx                           # 66 0f 4f cb
    cmovgw 0x12(%rip),%cx                    # 66 0f 4f 0d 12 00 00 00
    cmovgw 0x1234(%r13,%r14,4),%r9w          # 66 47 0f 4f 8c b5 34 12 00 00
    cmovnlew %bx,%cx                         # 66 0f 4f cb
    cmovgl %ebx,%ecx                         # 0f 4f cb
    cmovgl 0x12(%rip),%ecx                   # 0f 4f 0d 12 00 00 00
    cmovgl 0x1234(%r13,%r14,4),%r9d          # 47 0f 4f 8c b5 34 12 00 00
    cmovnlel %ebx,%ecx                       # 0f 4f cb
    cmovgq %rbx,%rcx                         # 48 0f 4f cb
    cmovgq 0x12(%rip),%rcx                   # 48 0f 4f 0d 12 00 00 00
    cmovgq 0x1234(%r13,%r14,4),%r9           # 4f 0f 4f 8c b5 34 12 00 00
    cmovnleq %rbx,%rcx                       # 48 0f 4f cb
    lssw (%rax),%cx                          # 66 0f b2 08
    lssw 0x12(%rip),%cx                      # 66 0f b2 0d 12 00 00 00
    lssw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f b2 8c b5 34 12 00 00
    lssl (%rax),%ecx                         # 0f b2 08
    lssl 0x12(%rip),%ecx                     # 0f b2 0d 12 00 00 00
    lssl 0x1234(%r13,%r14,4),%r9d            # 47 0f b2 8c b5 34 12 00 00
    lfsw (%rax),%cx                          # 66 0f b4 08
    lfsw 0x12(%rip),%cx                      # 66 0f b4 0d 12 00 00 00
    lfsw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f b4 8c b5 34 12 00 00
    lfsl (%rax),%ecx                         # 0f b4 08
    lfsl 0x12(%rip),%ecx                     # 0f b4 0d 12 00 00 00
    lfsl 0x1234(%r13,%r14,4),%r9d            # 47 0f b4 8c b5 34 12 00 00
    lgsw (%rax),%cx                          # 66 0f b5 08
    lgsw 0x12(%rip),%cx                      # 66 0f b5 0d 12 00 00 00
    lgsw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f b5 8c b5 34 12 00 00
    lgsl (%rax),%ecx                         # 0f b5 08
    lgsl 0x12(%rip),%ecx                     # 0f b5 0d 12 00 00 00
    lgsl 0x1234(%r13,%r14,4),%r9d            # 47 0f b5 8c b5 34 12 00 00
    pushw %cx                                # 66 51
    pushw %r9w                               # 66 41 51
    pushq %rcx                               # 51
    pushq %r9                                # 41 51
    pushw $0x12                              # 66 6a 12
    pushw $-128                              # 66 6a 80
    pushq $0x12                              # 6a 12
    pushq $-128                              # 6a 80
    pushw $0x1234                            # 66 68 34 12
    pushq $0x12345678                        # 68 78 56 34 12
    pushq $0x80                              # 68 80 00 00 00
    pushw %fs                                # 66 0f a0
    pushq %fs                                # 0f a0
    pushw %gs                                # 66 0f a8
    pushq %gs                                # 0f a8
    pushw %bx                                # 66 53
    pushw 0x12(%rip)                         # 66 ff 35 12 00 00 00
    pushw 0x1234(%r13,%r14,4)                # 66 43 ff b4 b5 34 12 00 00
    pushq %rbx                               # 53
    pushq 0x12(%rip)                         # ff 35 12 00 00 00
    pushq 0x1234(%r13,%r14,4)                # 43 ff b4 b5 34 12 00 00
    popw %cx                                 # 66 59
    popw %r9w                                # 66 41 59
    popq %rcx                                # 59
    popq %r9                                 # 41 59
    popw %fs                                 # 66 0f a1
    popq %fs                                 # 0f a1
    popw %gs                                 # 66 0f a9
    popq %gs                                 # 0f a9
    popw %bx                                 # 66 5b
    popw 0x12(%rip)                          # 66 8f 05 12 00 00 00
    popw 0x1234(%r13,%r14,4)                 # 66 43 8f 84 b5 34 12 00 00
    popq %rbx                                # 5b
    popq 0x12(%rip)                          # 8f 05 12 00 00 00
    popq 0x1234(%r13,%r14,4)                 # 43 8f 84 b5 34 12 00 00
    pushfw                                   # 66 9c
    pushfq                                   # 9c
    popfw                                    # 66 9d
    popfq                                    # 9d
    enterw $0x1234,$0x12                     # 66 c8 34 12 12
    enterq $0x1234,$0x12                     # c8 34 12 12
    leavew                                   # 66 c9
    leaveq                                   # c9
    addb %cl,%bl                             # 00 cb
    addb %cl,0x12(%rip)                      # 00 0d 12 00 00 00
    addb %r9b,0x1234(%r13,%r14,4)            # 47 00 8c b5 34 12 00 00
    addw %cx,%bx                             # 66 01 cb
    addw %cx,0x12(%rip)                      # 66 01 0d 12 00 00 00
    addw %r9w,0x1234(%r13,%r14,4)            # 66 47 01 8c b5 34 12 00 00
    addl %ecx,%ebx                           # 01 cb
    addl %ecx,0x12(%rip)                     # 01 0d 12 00 00 00
    addl %r9d,0x1234(%r13,%r14,4)            # 47 01 8c b5 34 12 00 00
    addq %rcx,%rbx                           # 48 01 cb
    addq %rcx,0x12(%rip)                     # 48 01 0d 12 00 00 00
    addq %r9,0x1234(%r13,%r14,4)             # 4f 01 8c b5 34 12 00 00
    addb %bl,%cl                             # 00 d9
    addb 0x12(%rip),%cl                      # 02 0d 12 00 00 00
    addb 0x1234(%r13,%r14,4),%r9b            # 47 02 8c b5 34 12 00 00
    addw %bx,%cx                             # 66 01 d9
    addw 0x12(%rip),%cx                      # 66 03 0d 12 00 00 00
    addw 0x1234(%r13,%r14,4),%r9w            # 66 47 03 8c b5 34 12 00 00
    addl %ebx,%ecx                           # 01 d9
    addl 0x12(%rip),%ecx                     # 03 0d 12 00 00 00
    addl 0x1234(%r13,%r14,4),%r9d            # 47 03 8c b5 34 12 00 00
    addq %rbx,%rcx                           # 48 01 d9
    addq 0x12(%rip),%rcx                     # 48 03 0d 12 00 00 00
    addq 0x1234(%r13,%r14,4),%r9             # 4f 03 8c b5 34 12 00 00
    addw $0x12,%bx                           # 66 83 c3 12
    addw $-128,0x12(%rip)                    # 66 83 05 12 00 00 00 80
    addw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 84 b5 34 12 00 00 12
    addl $0x12,%ebx                          # 83 c3 12
    addl $-128,0x12(%rip)                    # 83 05 12 00 00 00 80
    addl $0x12,0x1234(%r13,%r14,4)           # 43 83 84 b5 34 12 00 00 12
    addq $0x12,%rbx                          # 48 83 c3 12
    addq $-128,0x12(%rip)                    # 48 83 05 12 00 00 00 80
    addq $0x12,0x1234(%r13,%r14,4)           # 4b 83 84 b5 34 12 00 00 12
    addb $0x12,%al                           # 04 12
    addw $0x1234,%ax                         # 66 05 34 12
    addl $0x12345678,%eax                    # 05 78 56 34 12
    addl $0x80,%eax                          # 05 80 00 00 00
    addq $0x12345678,%rax                    # 48 05 78 56 34 12
    addq $0x80,%rax                          # 48 05 80 00 00 00
    addb $0x12,%bl                           # 80 c3 12
    addb $0x12,0x12(%rip)                    # 80 05 12 00 00 00 12
    addb $0x12,0x1234(%r13,%r14,4)           # 43 80 84 b5 34 12 00 00 12
    addw $0x1234,%bx                         # 66 81 c3 34 12
    addw $0x1234,0x12(%rip)                  # 66 81 05 12 00 00 00 34 12
    addw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 84 b5 34 12 00 00 34 12
    addl $0x12345678,%ebx                    # 81 c3 78 56 34 12
    addl $0x80,0x12(%rip)                    # 81 05 12 00 00 00 80 00 00 00
    addl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 84 b5 34 12 00 00 78 56 34 12
    addq $0x12345678,%rbx                    # 48 81 c3 78 56 34 12
    addq $0x80,0x12(%rip)                    # 48 81 05 12 00 00 00 80 00 00 00
    addq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 84 b5 34 12 00 00 78 56 34 12
    orb %cl,%bl                              # 08 cb
    orb %cl,0x12(%rip)                       # 08 0d 12 00 00 00
    orb %r9b,0x1234(%r13,%r14,4)             # 47 08 8c b5 34 12 00 00
    orw %cx,%bx                              # 66 09 cb
    orw %cx,0x12(%rip)                       # 66 09 0d 12 00 00 00
    orw %r9w,0x1234(%r13,%r14,4)             # 66 47 09 8c b5 34 12 00 00
    orl %ecx,%ebx                            # 09 cb
    orl %ecx,0x12(%rip)                      # 09 0d 12 00 00 00
    orl %r9d,0x1234(%r13,%r14,4)             # 47 09 8c b5 34 12 00 00
    orq %rcx,%rbx                            # 48 09 cb
    orq %rcx,0x12(%rip)                      # 48 09 0d 12 00 00 00
    orq %r9,0x1234(%r13,%r14,4)              # 4f 09 8c b5 34 12 00 00
    orb %bl,%cl                              # 08 d9
    orb 0x12(%rip),%cl                       # 0a 0d 12 00 00 00
    orb 0x1234(%r13,%r14,4),%r9b             # 47 0a 8c b5 34 12 00 00
    orw %bx,%cx                              # 66 09 d9
    orw 0x12(%rip),%cx                       # 66 0b 0d 12 00 00 00
    orw 0x1234(%r13,%r14,4),%r9w             # 66 47 0b 8c b5 34 12 00 00
    orl %ebx,%ecx                            # 09 d9
    orl 0x12(%rip),%ecx                      # 0b 0d 12 00 00 00
    orl 0x1234(%r13,%r14,4),%r9d             # 47 0b 8c b5 34 12 00 00
    orq %rbx,%rcx                            # 48 09 d9
    orq 0x12(%rip),%rcx                      # 48 0b 0d 12 00 00 00
    orq 0x1234(%r13,%r14,4),%r9              # 4f 0b 8c b5 34 12 00 00
    orw $0x12,%bx                            # 66 83 cb 12
    orw $-128,0x12(%rip)                     # 66 83 0d 12 00 00 00 80
    orw $0x12,0x1234(%r13,%r14,4)            # 66 43 83 8c b5 34 12 00 00 12
    orl $0x12,%ebx                           # 83 cb 12
    orl $-128,0x12(%rip)                     # 83 0d 12 00 00 00 80
    orl $0x12,0x1234(%r13,%r14,4)            # 43 83 8c b5 34 12 00 00 12
    orq $0x12,%rbx                           # 48 83 cb 12
    orq $-128,0x12(%rip)                     # 48 83 0d 12 00 00 00 80
    orq $0x12,0x1234(%r13,%r14,4)            # 4b 83 8c b5 34 12 00 00 12
    orb $0x12,%al                            # 0c 12
    orw $0x1234,%ax                          # 66 0d 34 12
    orl $0x12345678,%eax                     # 0d 78 56 34 12
    orl $0x80,%eax                           # 0d 80 00 00 00
    orq $0x12345678,%rax                     # 48 0d 78 56 34 12
    orq $0x80,%rax                           # 48 0d 80 00 00 00
    orb $0x12,%bl                            # 80 cb 12
    orb $0x12,0x12(%rip)                     # 80 0d 12 00 00 00 12
    orb $0x12,0x1234(%r13,%r14,4)            # 43 80 8c b5 34 12 00 00 12
    orw $0x1234,%bx                          # 66 81 cb 34 12
    orw $0x1234,0x12(%rip)                   # 66 81 0d 12 00 00 00 34 12
    orw $0x1234,0x1234(%r13,%r14,4)          # 66 43 81 8c b5 34 12 00 00 34 12
    orl $0x12345678,%ebx                     # 81 cb 78 56 34 12
    orl $0x80,0x12(%rip)                     # 81 0d 12 00 00 00 80 00 00 00
    orl $0x12345678,0x1234(%r13,%r14,4)      # 43 81 8c b5 34 12 00 00 78 56 34 12
    orq $0x12345678,%rbx                     # 48 81 cb 78 56 34 12
    orq $0x80,0x12(%rip)                     # 48 81 0d 12 00 00 00 80 00 00 00
    orq $0x12345678,0x1234(%r13,%r14,4)      # 4b 81 8c b5 34 12 00 00 78 56 34 12
    adcb %cl,%bl                             # 10 cb
    adcb %cl,0x12(%rip)                      # 10 0d 12 00 00 00
    adcb %r9b,0x1234(%r13,%r14,4)            # 47 10 8c b5 34 12 00 00
    adcw %cx,%bx                             # 66 11 cb
    adcw %cx,0x12(%rip)                      # 66 11 0d 12 00 00 00
    adcw %r9w,0x1234(%r13,%r14,4)            # 66 47 11 8c b5 34 12 00 00
    adcl %ecx,%ebx                           # 11 cb
    adcl %ecx,0x12(%rip)                     # 11 0d 12 00 00 00
    adcl %r9d,0x1234(%r13,%r14,4)            # 47 11 8c b5 34 12 00 00
    adcq %rcx,%rbx                           # 48 11 cb
    adcq %rcx,0x12(%rip)                     # 48 11 0d 12 00 00 00
    adcq %r9,0x1234(%r13,%r14,4)             # 4f 11 8c b5 34 12 00 00
    adcb %bl,%cl                             # 10 d9
    adcb 0x12(%rip),%cl                      # 12 0d 12 00 00 00
    adcb 0x1234(%r13,%r14,4),%r9b            # 47 12 8c b5 34 12 00 00
    adcw %bx,%cx                             # 66 11 d9
    adcw 0x12(%rip),%cx                      # 66 13 0d 12 00 00 00
    adcw 0x1234(%r13,%r14,4),%r9w            # 66 47 13 8c b5 34 12 00 00
    adcl %ebx,%ecx                           # 11 d9
    adcl 0x12(%rip),%ecx                     # 13 0d 12 00 00 00
    adcl 0x1234(%r13,%r14,4),%r9d            # 47 13 8c b5 34 12 00 00
    adcq %rbx,%rcx                           # 48 11 d9
    adcq 0x12(%rip),%rcx                     # 48 13 0d 12 00 00 00
    adcq 0x1234(%r13,%r14,4),%r9             # 4f 13 8c b5 34 12 00 00
    adcw $0x12,%bx                           # 66 83 d3 12
    adcw $-128,0x12(%rip)                    # 66 83 15 12 00 00 00 80
    adcw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 94 b5 34 12 00 00 12
    adcl $0x12,%ebx                          # 83 d3 12
    adcl $-128,0x12(%rip)                    # 83 15 12 00 00 00 80
    adcl $0x12,0x1234(%r13,%r14,4)           # 43 83 94 b5 34 12 00 00 12
    adcq $0x12,%rbx                          # 48 83 d3 12
    adcq $-128,0x12(%rip)                    # 48 83 15 12 00 00 00 80
    adcq $0x12,0x1234(%r13,%r14,4)           # 4b 83 94 b5 34 12 00 00 12
    adcb $0x12,%al                           # 14 12
    adcw $0x1234,%ax                         # 66 15 34 12
    adcl $0x12345678,%eax                    # 15 78 56 34 12
    adcl $0x80,%eax                          # 15 80 00 00 00
    adcq $0x12345678,%rax                    # 48 15 78 56 34 12
    adcq $0x80,%rax                          # 48 15 80 00 00 00
    adcb $0x12,%bl                           # 80 d3 12
    adcb $0x12,0x12(%rip)                    # 80 15 12 00 00 00 12
    adcb $0x12,0x1234(%r13,%r14,4)           # 43 80 94 b5 34 12 00 00 12
    adcw $0x1234,%bx                         # 66 81 d3 34 12
    adcw $0x1234,0x12(%rip)                  # 66 81 15 12 00 00 00 34 12
    adcw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 94 b5 34 12 00 00 34 12
    adcl $0x12345678,%ebx                    # 81 d3 78 56 34 12
    adcl $0x80,0x12(%rip)                    # 81 15 12 00 00 00 80 00 00 00
    adcl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 94 b5 34 12 00 00 78 56 34 12
    adcq $0x12345678,%rbx                    # 48 81 d3 78 56 34 12
    adcq $0x80,0x12(%rip)                    # 48 81 15 12 00 00 00 80 00 00 00
    adcq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 94 b5 34 12 00 00 78 56 34 12
    sbbb %cl,%bl                             # 18 cb
    sbbb %cl,0x12(%rip)                      # 18 0d 12 00 00 00
    sbbb %r9b,0x1234(%r13,%r14,4)            # 47 18 8c b5 34 12 00 00
    sbbw %cx,%bx                             # 66 19 cb
    sbbw %cx,0x12(%rip)                      # 66 19 0d 12 00 00 00
    sbbw %r9w,0x1234(%r13,%r14,4)            # 66 47 19 8c b5 34 12 00 00
    sbbl %ecx,%ebx                           # 19 cb
    sbbl %ecx,0x12(%rip)                     # 19 0d 12 00 00 00
    sbbl %r9d,0x1234(%r13,%r14,4)            # 47 19 8c b5 34 12 00 00
    sbbq %rcx,%rbx                           # 48 19 cb
    sbbq %rcx,0x12(%rip)                     # 48 19 0d 12 00 00 00
    sbbq %r9,0x1234(%r13,%r14,4)             # 4f 19 8c b5 34 12 00 00
    sbbb %bl,%cl                             # 18 d9
    sbbb 0x12(%rip),%cl                      # 1a 0d 12 00 00 00
    sbbb 0x1234(%r13,%r14,4),%r9b            # 47 1a 8c b5 34 12 00 00
    sbbw %bx,%cx                             # 66 19 d9
    sbbw 0x12(%rip),%cx                      # 66 1b 0d 12 00 00 00
    sbbw 0x1234(%r13,%r14,4),%r9w            # 66 47 1b 8c b5 34 12 00 00
    sbbl %ebx,%ecx                           # 19 d9
    sbbl 0x12(%rip),%ecx                     # 1b 0d 12 00 00 00
    sbbl 0x1234(%r13,%r14,4),%r9d            # 47 1b 8c b5 34 12 00 00
    sbbq %rbx,%rcx                           # 48 19 d9
    sbbq 0x12(%rip),%rcx                     # 48 1b 0d 12 00 00 00
    sbbq 0x1234(%r13,%r14,4),%r9             # 4f 1b 8c b5 34 12 00 00
    sbbw $0x12,%bx                           # 66 83 db 12
    sbbw $-128,0x12(%rip)                    # 66 83 1d 12 00 00 00 80
    sbbw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 9c b5 34 12 00 00 12
    sbbl $0x12,%ebx                          # 83 db 12
    sbbl $-128,0x12(%rip)                    # 83 1d 12 00 00 00 80
    sbbl $0x12,0x1234(%r13,%r14,4)           # 43 83 9c b5 34 12 00 00 12
    sbbq $0x12,%rbx                          # 48 83 db 12
    sbbq $-128,0x12(%rip)                    # 48 83 1d 12 00 00 00 80
    sbbq $0x12,0x1234(%r13,%r14,4)           # 4b 83 9c b5 34 12 00 00 12
    sbbb $0x12,%al                           # 1c 12
    sbbw $0x1234,%ax                         # 66 1d 34 12
    sbbl $0x12345678,%eax                    # 1d 78 56 34 12
    sbbl $0x80,%eax                          # 1d 80 00 00 00
    sbbq $0x12345678,%rax                    # 48 1d 78 56 34 12
    sbbq $0x80,%rax                          # 48 1d 80 00 00 00
    sbbb $0x12,%bl                           # 80 db 12
    sbbb $0x12,0x12(%rip)                    # 80 1d 12 00 00 00 12
    sbbb $0x12,0x1234(%r13,%r14,4)           # 43 80 9c b5 34 12 00 00 12
    sbbw $0x1234,%bx                         # 66 81 db 34 12
    sbbw $0x1234,0x12(%rip)                  # 66 81 1d 12 00 00 00 34 12
    sbbw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 9c b5 34 12 00 00 34 12
    sbbl $0x12345678,%ebx                    # 81 db 78 56 34 12
    sbbl $0x80,0x12(%rip)                    # 81 1d 12 00 00 00 80 00 00 00
    sbbl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 9c b5 34 12 00 00 78 56 34 12
    sbbq $0x12345678,%rbx                    # 48 81 db 78 56 34 12
    sbbq $0x80,0x12(%rip)                    # 48 81 1d 12 00 00 00 80 00 00 00
    sbbq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 9c b5 34 12 00 00 78 56 34 12
    andb %cl,%bl                             # 20 cb
    andb %cl,0x12(%rip)                      # 20 0d 12 00 00 00
    andb %r9b,0x1234(%r13,%r14,4)            # 47 20 8c b5 34 12 00 00
    andw %cx,%bx                             # 66 21 cb
    andw %cx,0x12(%rip)                      # 66 21 0d 12 00 00 00
    andw %r9w,0x1234(%r13,%r14,4)            # 66 47 21 8c b5 34 12 00 00
    andl %ecx,%ebx                           # 21 cb
    andl %ecx,0x12(%rip)                     # 21 0d 12 00 00 00
    andl %r9d,0x1234(%r13,%r14,4)            # 47 21 8c b5 34 12 00 00
    andq %rcx,%rbx                           # 48 21 cb
    andq %rcx,0x12(%rip)                     # 48 21 0d 12 00 00 00
    andq %r9,0x1234(%r13,%r14,4)             # 4f 21 8c b5 34 12 00 00
    andb %bl,%cl                             # 20 d9
    andb 0x12(%rip),%cl                      # 22 0d 12 00 00 00
    andb 0x1234(%r13,%r14,4),%r9b            # 47 22 8c b5 34 12 00 00
    andw %bx,%cx                             # 66 21 d9
    andw 0x12(%rip),%cx                      # 66 23 0d 12 00 00 00
    andw 0x1234(%r13,%r14,4),%r9w            # 66 47 23 8c b5 34 12 00 00
    andl %ebx,%ecx                           # 21 d9
    andl 0x12(%rip),%ecx                     # 23 0d 12 00 00 00
    andl 0x1234(%r13,%r14,4),%r9d            # 47 23 8c b5 34 12 00 00
    andq %rbx,%rcx                           # 48 21 d9
    andq 0x12(%rip),%rcx                     # 48 23 0d 12 00 00 00
    andq 0x1234(%r13,%r14,4),%r9             # 4f 23 8c b5 34 12 00 00
    andw $0x12,%bx                           # 66 83 e3 12
    andw $-128,0x12(%rip)                    # 66 83 25 12 00 00 00 80
    andw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 a4 b5 34 12 00 00 12
    andl $0x12,%ebx                          # 83 e3 12
    andl $-128,0x12(%rip)                    # 83 25 12 00 00 00 80
    andl $0x12,0x1234(%r13,%r14,4)           # 43 83 a4 b5 34 12 00 00 12
    andq $0x12,%rbx                          # 48 83 e3 12
    andq $-128,0x12(%rip)                    # 48 83 25 12 00 00 00 80
    andq $0x12,0x1234(%r13,%r14,4)           # 4b 83 a4 b5 34 12 00 00 12
    andb $0x12,%al                           # 24 12
    andw $0x1234,%ax                         # 66 25 34 12
    andl $0x12345678,%eax                    # 25 78 56 34 12
    andl $0x80,%eax                          # 25 80 00 00 00
    andq $0x12345678,%rax                    # 48 25 78 56 34 12
    andq $0x80,%rax                          # 48 25 80 00 00 00
    andb $0x12,%bl                           # 80 e3 12
    andb $0x12,0x12(%rip)                    # 80 25 12 00 00 00 12
    andb $0x12,0x1234(%r13,%r14,4)           # 43 80 a4 b5 34 12 00 00 12
    andw $0x1234,%bx                         # 66 81 e3 34 12
    andw $0x1234,0x12(%rip)                  # 66 81 25 12 00 00 00 34 12
    andw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 a4 b5 34 12 00 00 34 12
    andl $0x12345678,%ebx                    # 81 e3 78 56 34 12
    andl $0x80,0x12(%rip)                    # 81 25 12 00 00 00 80 00 00 00
    andl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 a4 b5 34 12 00 00 78 56 34 12
    andq $0x12345678,%rbx                    # 48 81 e3 78 56 34 12
    andq $0x80,0x12(%rip)                    # 48 81 25 12 00 00 00 80 00 00 00
    andq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 a4 b5 34 12 00 00 78 56 34 12
    subb %cl,%bl                             # 28 cb
    subb %cl,0x12(%rip)                      # 28 0d 12 00 00 00
    subb %r9b,0x1234(%r13,%r14,4)            # 47 28 8c b5 34 12 00 00
    subw %cx,%bx                             # 66 29 cb
    subw %cx,0x12(%rip)                      # 66 29 0d 12 00 00 00
    subw %r9w,0x1234(%r13,%r14,4)            # 66 47 29 8c b5 34 12 00 00
    subl %ecx,%ebx                           # 29 cb
    subl %ecx,0x12(%rip)                     # 29 0d 12 00 00 00
    subl %r9d,0x1234(%r13,%r14,4)            # 47 29 8c b5 34 12 00 00
    subq %rcx,%rbx                           # 48 29 cb
    subq %rcx,0x12(%rip)                     # 48 29 0d 12 00 00 00
    subq %r9,0x1234(%r13,%r14,4)             # 4f 29 8c b5 34 12 00 00
    subb %bl,%cl                             # 28 d9
    subb 0x12(%rip),%cl                      # 2a 0d 12 00 00 00
    subb 0x1234(%r13,%r14,4),%r9b            # 47 2a 8c b5 34 12 00 00
    subw %bx,%cx                             # 66 29 d9
    subw 0x12(%rip),%cx                      # 66 2b 0d 12 00 00 00
    subw 0x1234(%r13,%r14,4),%r9w            # 66 47 2b 8c b5 34 12 00 00
    subl %ebx,%ecx                           # 29 d9
    subl 0x12(%rip),%ecx                     # 2b 0d 12 00 00 00
    subl 0x1234(%r13,%r14,4),%r9d            # 47 2b 8c b5 34 12 00 00
    subq %rbx,%rcx                           # 48 29 d9
    subq 0x12(%rip),%rcx                     # 48 2b 0d 12 00 00 00
    subq 0x1234(%r13,%r14,4),%r9             # 4f 2b 8c b5 34 12 00 00
    subw $0x12,%bx                           # 66 83 eb 12
    subw $-128,0x12(%rip)                    # 66 83 2d 12 00 00 00 80
    subw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 ac b5 34 12 00 00 12
    subl $0x12,%ebx                          # 83 eb 12
    subl $-128,0x12(%rip)                    # 83 2d 12 00 00 00 80
    subl $0x12,0x1234(%r13,%r14,4)           # 43 83 ac b5 34 12 00 00 12
    subq $0x12,%rbx                          # 48 83 eb 12
    subq $-128,0x12(%rip)                    # 48 83 2d 12 00 00 00 80
    subq $0x12,0x1234(%r13,%r14,4)           # 4b 83 ac b5 34 12 00 00 12
    subb $0x12,%al                           # 2c 12
    subw $0x1234,%ax                         # 66 2d 34 12
    subl $0x12345678,%eax                    # 2d 78 56 34 12
    subl $0x80,%eax                          # 2d 80 00 00 00
    subq $0x12345678,%rax                    # 48 2d 78 56 34 12
    subq $0x80,%rax                          # 48 2d 80 00 00 00
    subb $0x12,%bl                           # 80 eb 12
    subb $0x12,0x12(%rip)                    # 80 2d 12 00 00 00 12
    subb $0x12,0x1234(%r13,%r14,4)           # 43 80 ac b5 34 12 00 00 12
    subw $0x1234,%bx                         # 66 81 eb 34 12
    subw $0x1234,0x12(%rip)                  # 66 81 2d 12 00 00 00 34 12
    subw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 ac b5 34 12 00 00 34 12
    subl $0x12345678,%ebx                    # 81 eb 78 56 34 12
    subl $0x80,0x12(%rip)                    # 81 2d 12 00 00 00 80 00 00 00
    subl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 ac b5 34 12 00 00 78 56 34 12
    subq $0x12345678,%rbx                    # 48 81 eb 78 56 34 12
    subq $0x80,0x12(%rip)                    # 48 81 2d 12 00 00 00 80 00 00 00
    subq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 ac b5 34 12 00 00 78 56 34 12
    xorb %cl,%bl                             # 30 cb
    xorb %cl,0x12(%rip)                      # 30 0d 12 00 00 00
    xorb %r9b,0x1234(%r13,%r14,4)            # 47 30 8c b5 34 12 00 00
    xorw %cx,%bx                             # 66 31 cb
    xorw %cx,0x12(%rip)                      # 66 31 0d 12 00 00 00
    xorw %r9w,0x1234(%r13,%r14,4)            # 66 47 31 8c b5 34 12 00 00
    xorl %ecx,%ebx                           # 31 cb
    xorl %ecx,0x12(%rip)                     # 31 0d 12 00 00 00
    xorl %r9d,0x1234(%r13,%r14,4)            # 47 31 8c b5 34 12 00 00
    xorq %rcx,%rbx                           # 48 31 cb
    xorq %rcx,0x12(%rip)                     # 48 31 0d 12 00 00 00
    xorq %r9,0x1234(%r13,%r14,4)             # 4f 31 8c b5 34 12 00 00
    xorb %bl,%cl                             # 30 d9
    xorb 0x12(%rip),%cl                      # 32 0d 12 00 00 00
    xorb 0x1234(%r13,%r14,4),%r9b            # 47 32 8c b5 34 12 00 00
    xorw %bx,%cx                             # 66 31 d9
    xorw 0x12(%rip),%cx                      # 66 33 0d 12 00 00 00
    xorw 0x1234(%r13,%r14,4),%r9w            # 66 47 33 8c b5 34 12 00 00
    xorl %ebx,%ecx                           # 31 d9
    xorl 0x12(%rip),%ecx                     # 33 0d 12 00 00 00
    xorl 0x1234(%r13,%r14,4),%r9d            # 47 33 8c b5 34 12 00 00
    xorq %rbx,%rcx                           # 48 31 d9
    xorq 0x12(%rip),%rcx                     # 48 33 0d 12 00 00 00
    xorq 0x1234(%r13,%r14,4),%r9             # 4f 33 8c b5 34 12 00 00
    xorw $0x12,%bx                           # 66 83 f3 12
    xorw $-128,0x12(%rip)                    # 66 83 35 12 00 00 00 80
    xorw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 b4 b5 34 12 00 00 12
    xorl $0x12,%ebx                          # 83 f3 12
    xorl $-128,0x12(%rip)                    # 83 35 12 00 00 00 80
    xorl $0x12,0x1234(%r13,%r14,4)           # 43 83 b4 b5 34 12 00 00 12
    xorq $0x12,%rbx                          # 48 83 f3 12
    xorq $-128,0x12(%rip)                    # 48 83 35 12 00 00 00 80
    xorq $0x12,0x1234(%r13,%r14,4)           # 4b 83 b4 b5 34 12 00 00 12
    xorb $0x12,%al                           # 34 12
    xorw $0x1234,%ax                         # 66 35 34 12
    xorl $0x12345678,%eax                    # 35 78 56 34 12
    xorl $0x80,%eax                          # 35 80 00 00 00
    xorq $0x12345678,%rax                    # 48 35 78 56 34 12
    xorq $0x80,%rax                          # 48 35 80 00 00 00
    xorb $0x12,%bl                           # 80 f3 12
    xorb $0x12,0x12(%rip)                    # 80 35 12 00 00 00 12
    xorb $0x12,0x1234(%r13,%r14,4)           # 43 80 b4 b5 34 12 00 00 12
    xorw $0x1234,%bx                         # 66 81 f3 34 12
    xorw $0x1234,0x12(%rip)                  # 66 81 35 12 00 00 00 34 12
    xorw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 b4 b5 34 12 00 00 34 12
    xorl $0x12345678,%ebx                    # 81 f3 78 56 34 12
    xorl $0x80,0x12(%rip)                    # 81 35 12 00 00 00 80 00 00 00
    xorl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 b4 b5 34 12 00 00 78 56 34 12
    xorq $0x12345678,%rbx                    # 48 81 f3 78 56 34 12
    xorq $0x80,0x12(%rip)                    # 48 81 35 12 00 00 00 80 00 00 00
    xorq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 b4 b5 34 12 00 00 78 56 34 12
    clrb %cl                                 # 30 c9
    clrb %r9b                                # 45 30 c9
    clrw %cx                                 # 66 31 c9
    clrw %r9w                                # 66 45 31 c9
    clrl %ecx                                # 31 c9
    clrl %r9d                                # 45 31 c9
    clrq %rcx                                # 48 31 c9
    clrq %r9                                 # 4d 31 c9
    cmpb %cl,%bl                             # 38 cb
    cmpb %cl,0x12(%rip)                      # 38 0d 12 00 00 00
    cmpb %r9b,0x1234(%r13,%r14,4)            # 47 38 8c b5 34 12 00 00
    cmpw %cx,%bx                             # 66 39 cb
    cmpw %cx,0x12(%rip)                      # 66 39 0d 12 00 00 00
    cmpw %r9w,0x1234(%r13,%r14,4)            # 66 47 39 8c b5 34 12 00 00
    cmpl %ecx,%ebx                           # 39 cb
    cmpl %ecx,0x12(%rip)                     # 39 0d 12 00 00 00
    cmpl %r9d,0x1234(%r13,%r14,4)            # 47 39 8c b5 34 12 00 00
    cmpq %rcx,%rbx                           # 48 39 cb
    cmpq %rcx,0x12(%rip)                     # 48 39 0d 12 00 00 00
    cmpq %r9,0x1234(%r13,%r14,4)             # 4f 39 8c b5 34 12 00 00
    cmpb %bl,%cl                             # 38 d9
    cmpb 0x12(%rip),%cl                      # 3a 0d 12 00 00 00
    cmpb 0x1234(%r13,%r14,4),%r9b            # 47 3a 8c b5 34 12 00 00
    cmpw %bx,%cx                             # 66 39 d9
    cmpw 0x12(%rip),%cx                      # 66 3b 0d 12 00 00 00
    cmpw 0x1234(%r13,%r14,4),%r9w            # 66 47 3b 8c b5 34 12 00 00
    cmpl %ebx,%ecx                           # 39 d9
    cmpl 0x12(%rip),%ecx                     # 3b 0d 12 00 00 00
    cmpl 0x1234(%r13,%r14,4),%r9d            # 47 3b 8c b5 34 12 00 00
    cmpq %rbx,%rcx                           # 48 39 d9
    cmpq 0x12(%rip),%rcx                     # 48 3b 0d 12 00 00 00
    cmpq 0x1234(%r13,%r14,4),%r9             # 4f 3b 8c b5 34 12 00 00
    cmpw $0x12,%bx                           # 66 83 fb 12
    cmpw $-128,0x12(%rip)                    # 66 83 3d 12 00 00 00 80
    cmpw $0x12,0x1234(%r13,%r14,4)           # 66 43 83 bc b5 34 12 00 00 12
    cmpl $0x12,%ebx                          # 83 fb 12
    cmpl $-128,0x12(%rip)                    # 83 3d 12 00 00 00 80
    cmpl $0x12,0x1234(%r13,%r14,4)           # 43 83 bc b5 34 12 00 00 12
    cmpq $0x12,%rbx                          # 48 83 fb 12
    cmpq $-128,0x12(%rip)                    # 48 83 3d 12 00 00 00 80
    cmpq $0x12,0x1234(%r13,%r14,4)           # 4b 83 bc b5 34 12 00 00 12
    cmpb $0x12,%al                           # 3c 12
    cmpw $0x1234,%ax                         # 66 3d 34 12
    cmpl $0x12345678,%eax                    # 3d 78 56 34 12
    cmpl $0x80,%eax                          # 3d 80 00 00 00
    cmpq $0x12345678,%rax                    # 48 3d 78 56 34 12
    cmpq $0x80,%rax                          # 48 3d 80 00 00 00
    cmpb $0x12,%bl                           # 80 fb 12
    cmpb $0x12,0x12(%rip)                    # 80 3d 12 00 00 00 12
    cmpb $0x12,0x1234(%r13,%r14,4)           # 43 80 bc b5 34 12 00 00 12
    cmpw $0x1234,%bx                         # 66 81 fb 34 12
    cmpw $0x1234,0x12(%rip)                  # 66 81 3d 12 00 00 00 34 12
    cmpw $0x1234,0x1234(%r13,%r14,4)         # 66 43 81 bc b5 34 12 00 00 34 12
    cmpl $0x12345678,%ebx                    # 81 fb 78 56 34 12
    cmpl $0x80,0x12(%rip)                    # 81 3d 12 00 00 00 80 00 00 00
    cmpl $0x12345678,0x1234(%r13,%r14,4)     # 43 81 bc b5 34 12 00 00 78 56 34 12
    cmpq $0x12345678,%rbx                    # 48 81 fb 78 56 34 12
    cmpq $0x80,0x12(%rip)                    # 48 81 3d 12 00 00 00 80 00 00 00
    cmpq $0x12345678,0x1234(%r13,%r14,4)     # 4b 81 bc b5 34 12 00 00 78 56 34 12
    testb %cl,%bl                            # 84 cb
    testb %cl,0x12(%rip)                     # 84 0d 12 00 00 00
    testb %r9b,0x1234(%r13,%r14,4)           # 47 84 8c b5 34 12 00 00
    testw %cx,%bx                            # 66 85 cb
    testw %cx,0x12(%rip)                     # 66 85 0d 12 00 00 00
    testw %r9w,0x1234(%r13,%r14,4)           # 66 47 85 8c b5 34 12 00 00
    testl %ecx,%ebx                          # 85 cb
    testl %ecx,0x12(%rip)                    # 85 0d 12 00 00 00
    testl %r9d,0x1234(%r13,%r14,4)           # 47 85 8c b5 34 12 00 00
    testq %rcx,%rbx                          # 48 85 cb
    testq %rcx,0x12(%rip)                    # 48 85 0d 12 00 00 00
    testq %r9,0x1234(%r13,%r14,4)            # 4f 85 8c b5 34 12 00 00
    testb %bl,%cl                            # 84 d9
    testb 0x12(%rip),%cl                     # 84 0d 12 00 00 00
    testb 0x1234(%r13,%r14,4),%r9b           # 47 84 8c b5 34 12 00 00
    testw %bx,%cx                            # 66 85 d9
    testw 0x12(%rip),%cx                     # 66 85 0d 12 00 00 00
    testw 0x1234(%r13,%r14,4),%r9w           # 66 47 85 8c b5 34 12 00 00
    testl %ebx,%ecx                          # 85 d9
    testl 0x12(%rip),%ecx                    # 85 0d 12 00 00 00
    testl 0x1234(%r13,%r14,4),%r9d           # 47 85 8c b5 34 12 00 00
    testq %rbx,%rcx                          # 48 85 d9
    testq 0x12(%rip),%rcx                    # 48 85 0d 12 00 00 00
    testq 0x1234(%r13,%r14,4),%r9            # 4f 85 8c b5 34 12 00 00
    testb $0x12,%al                          # a8 12
    testw $0x1234,%ax                        # 66 a9 34 12
    testl $0x12345678,%eax                   # a9 78 56 34 12
    testl $0x80,%eax                         # a9 80 00 00 00
    testq $0x12345678,%rax                   # 48 a9 78 56 34 12
    testq $0x80,%rax                         # 48 a9 80 00 00 00
    testb $0x12,%bl                          # f6 c3 12
    testb $0x12,0x12(%rip)                   # f6 05 12 00 00 00 12
    testb $0x12,0x1234(%r13,%r14,4)          # 43 f6 84 b5 34 12 00 00 12
    testw $0x1234,%bx                        # 66 f7 c3 34 12
    testw $0x1234,0x12(%rip)                 # 66 f7 05 12 00 00 00 34 12
    testw $0x1234,0x1234(%r13,%r14,4)        # 66 43 f7 84 b5 34 12 00 00 34 12
    testl $0x12345678,%ebx                   # f7 c3 78 56 34 12
    testl $0x80,0x12(%rip)                   # f7 05 12 00 00 00 80 00 00 00
    testl $0x12345678,0x1234(%r13,%r14,4)    # 43 f7 84 b5 34 12 00 00 78 56 34 12
    testq $0x12345678,%rbx                   # 48 f7 c3 78 56 34 12
    testq $0x80,0x12(%rip)                   # 48 f7 05 12 00 00 00 80 00 00 00
    testq $0x12345678,0x1234(%r13,%r14,4)    # 4b f7 84 b5 34 12 00 00 78 56 34 12
    incb %bl                                 # fe c3
    incb 0x12(%rip)                          # fe 05 12 00 00 00
    incb 0x1234(%r13,%r14,4)                 # 43 fe 84 b5 34 12 00 00
    incw %bx                                 # 66 ff c3
    incw 0x12(%rip)                          # 66 ff 05 12 00 00 00
    incw 0x1234(%r13,%r14,4)                 # 66 43 ff 84 b5 34 12 00 00
    incl %ebx                                # ff c3
    incl 0x12(%rip)                          # ff 05 12 00 00 00
    incl 0x1234(%r13,%r14,4)                 # 43 ff 84 b5 34 12 00 00
    incq %rbx                                # 48 ff c3
    incq 0x12(%rip)                          # 48 ff 05 12 00 00 00
    incq 0x1234(%r13,%r14,4)                 # 4b ff 84 b5 34 12 00 00
    decb %bl                                 # fe cb
    decb 0x12(%rip)                          # fe 0d 12 00 00 00
    decb 0x1234(%r13,%r14,4)                 # 43 fe 8c b5 34 12 00 00
    decw %bx                                 # 66 ff cb
    decw 0x12(%rip)                          # 66 ff 0d 12 00 00 00
    decw 0x1234(%r13,%r14,4)                 # 66 43 ff 8c b5 34 12 00 00
    decl %ebx                                # ff cb
    decl 0x12(%rip)                          # ff 0d 12 00 00 00
    decl 0x1234(%r13,%r14,4)                 # 43 ff 8c b5 34 12 00 00
    decq %rbx                                # 48 ff cb
    decq 0x12(%rip)                          # 48 ff 0d 12 00 00 00
    decq 0x1234(%r13,%r14,4)                 # 4b ff 8c b5 34 12 00 00
    notb %bl                                 # f6 d3
    notb 0x12(%rip)                          # f6 15 12 00 00 00
    notb 0x1234(%r13,%r14,4)                 # 43 f6 94 b5 34 12 00 00
    notw %bx                                 # 66 f7 d3
    notw 0x12(%rip)                          # 66 f7 15 12 00 00 00
    notw 0x1234(%r13,%r14,4)                 # 66 43 f7 94 b5 34 12 00 00
    notl %ebx                                # f7 d3
    notl 0x12(%rip)                          # f7 15 12 00 00 00
    notl 0x1234(%r13,%r14,4)                 # 43 f7 94 b5 34 12 00 00
    notq %rbx                                # 48 f7 d3
    notq 0x12(%rip)                          # 48 f7 15 12 00 00 00
    notq 0x1234(%r13,%r14,4)                 # 4b f7 94 b5 34 12 00 00
    negb %bl                                 # f6 db
    negb 0x12(%rip)                          # f6 1d 12 00 00 00
    negb 0x1234(%r13,%r14,4)                 # 43 f6 9c b5 34 12 00 00
    negw %bx                                 # 66 f7 db
    negw 0x12(%rip)                          # 66 f7 1d 12 00 00 00
    negw 0x1234(%r13,%r14,4)                 # 66 43 f7 9c b5 34 12 00 00
    negl %ebx                                # f7 db
    negl 0x12(%rip)                          # f7 1d 12 00 00 00
    negl 0x1234(%r13,%r14,4)                 # 43 f7 9c b5 34 12 00 00
    negq %rbx                                # 48 f7 db
    negq 0x12(%rip)                          # 48 f7 1d 12 00 00 00
    negq 0x1234(%r13,%r14,4)                 # 4b f7 9c b5 34 12 00 00
    mulb %bl                                 # f6 e3
    mulb 0x12(%rip)                          # f6 25 12 00 00 00
    mulb 0x1234(%r13,%r14,4)                 # 43 f6 a4 b5 34 12 00 00
    mulw %bx                                 # 66 f7 e3
    mulw 0x12(%rip)                          # 66 f7 25 12 00 00 00
    mulw 0x1234(%r13,%r14,4)                 # 66 43 f7 a4 b5 34 12 00 00
    mull %ebx                                # f7 e3
    mull 0x12(%rip)                          # f7 25 12 00 00 00
    mull 0x1234(%r13,%r14,4)                 # 43 f7 a4 b5 34 12 00 00
    mulq %rbx                                # 48 f7 e3
    mulq 0x12(%rip)                          # 48 f7 25 12 00 00 00
    mulq 0x1234(%r13,%r14,4)                 # 4b f7 a4 b5 34 12 00 00
    divb %bl                                 # f6 f3
    divb 0x12(%rip)                          # f6 35 12 00 00 00
    divb 0x1234(%r13,%r14,4)                 # 43 f6 b4 b5 34 12 00 00
    divw %bx                                 # 66 f7 f3
    divw 0x12(%rip)                          # 66 f7 35 12 00 00 00
    divw 0x1234(%r13,%r14,4)                 # 66 43 f7 b4 b5 34 12 00 00
    divl %ebx                                # f7 f3
    divl 0x12(%rip)                          # f7 35 12 00 00 00
    divl 0x1234(%r13,%r14,4)                 # 43 f7 b4 b5 34 12 00 00
    divq %rbx                                # 48 f7 f3
    divq 0x12(%rip)                          # 48 f7 35 12 00 00 00
    divq 0x1234(%r13,%r14,4)                 # 4b f7 b4 b5 34 12 00 00
    divb %bl,%al                             # f6 f3
    divb 0x12(%rip),%al                      # f6 35 12 00 00 00
    divb 0x1234(%r13,%r14,4),%al             # 43 f6 b4 b5 34 12 00 00
    divw %bx,%ax                             # 66 f7 f3
    divw 0x12(%rip),%ax                      # 66 f7 35 12 00 00 00
    divw 0x1234(%r13,%r14,4),%ax             # 66 43 f7 b4 b5 34 12 00 00
    divl %ebx,%eax                           # f7 f3
    divl 0x12(%rip),%eax                     # f7 35 12 00 00 00
    divl 0x1234(%r13,%r14,4),%eax            # 43 f7 b4 b5 34 12 00 00
    divq %rbx,%rax                           # 48 f7 f3
    divq 0x12(%rip),%rax                     # 48 f7 35 12 00 00 00
    divq 0x1234(%r13,%r14,4),%rax            # 4b f7 b4 b5 34 12 00 00
    idivb %bl                                # f6 fb
    idivb 0x12(%rip)                         # f6 3d 12 00 00 00
    idivb 0x1234(%r13,%r14,4)                # 43 f6 bc b5 34 12 00 00
    idivw %bx                                # 66 f7 fb
    idivw 0x12(%rip)                         # 66 f7 3d 12 00 00 00
    idivw 0x1234(%r13,%r14,4)                # 66 43 f7 bc b5 34 12 00 00
    idivl %ebx                               # f7 fb
    idivl 0x12(%rip)                         # f7 3d 12 00 00 00
    idivl 0x1234(%r13,%r14,4)                # 43 f7 bc b5 34 12 00 00
    idivq %rbx                               # 48 f7 fb
    idivq 0x12(%rip)                         # 48 f7 3d 12 00 00 00
    idivq 0x1234(%r13,%r14,4)                # 4b f7 bc b5 34 12 00 00
    idivb %bl,%al                            # f6 fb
    idivb 0x12(%rip),%al                     # f6 3d 12 00 00 00
    idivb 0x1234(%r13,%r14,4),%al            # 43 f6 bc b5 34 12 00 00
    idivw %bx,%ax                            # 66 f7 fb
    idivw 0x12(%rip),%ax                     # 66 f7 3d 12 00 00 00
    idivw 0x1234(%r13,%r14,4),%ax            # 66 43 f7 bc b5 34 12 00 00
    idivl %ebx,%eax                          # f7 fb
    idivl 0x12(%rip),%eax                    # f7 3d 12 00 00 00
    idivl 0x1234(%r13,%r14,4),%eax           # 43 f7 bc b5 34 12 00 00
    idivq %rbx,%rax                          # 48 f7 fb
    idivq 0x12(%rip),%rax                    # 48 f7 3d 12 00 00 00
    idivq 0x1234(%r13,%r14,4),%rax           # 4b f7 bc b5 34 12 00 00
    imulb %bl                                # f6 eb
    imulb 0x12(%rip)                         # f6 2d 12 00 00 00
    imulb 0x1234(%r13,%r14,4)                # 43 f6 ac b5 34 12 00 00
    imulw %bx                                # 66 f7 eb
    imulw 0x12(%rip)                         # 66 f7 2d 12 00 00 00
    imulw 0x1234(%r13,%r14,4)                # 66 43 f7 ac b5 34 12 00 00
    imull %ebx                               # f7 eb
    imull 0x12(%rip)                         # f7 2d 12 00 00 00
    imull 0x1234(%r13,%r14,4)                # 43 f7 ac b5 34 12 00 00
    imulq %rbx                               # 48 f7 eb
    imulq 0x12(%rip)                         # 48 f7 2d 12 00 00 00
    imulq 0x1234(%r13,%r14,4)                # 4b f7 ac b5 34 12 00 00
    imulw %bx,%cx                            # 66 0f af cb
    imulw 0x12(%rip),%cx                     # 66 0f af 0d 12 00 00 00
    imulw 0x1234(%r13,%r14,4),%r9w           # 66 47 0f af 8c b5 34 12 00 00
    imull %ebx,%ecx                          # 0f af cb
    imull 0x12(%rip),%ecx                    # 0f af 0d 12 00 00 00
    imull 0x1234(%r13,%r14,4),%r9d           # 47 0f af 8c b5 34 12 00 00
    imulq %rbx,%rcx                          # 48 0f af cb
    imulq 0x12(%rip),%rcx                    # 48 0f af 0d 12 00 00 00
    imulq 0x1234(%r13,%r14,4),%r9            # 4f 0f af 8c b5 34 12 00 00
    imulw $0x12,%bx,%cx                      # 66 6b cb 12
    imulw $-128,0x12(%rip),%cx               # 66 6b 0d 12 00 00 00 80
    imulw $0x12,0x1234(%r13,%r14,4),%r9w     # 66 47 6b 8c b5 34 12 00 00 12
    imull $0x12,%ebx,%ecx                    # 6b cb 12
    imull $-128,0x12(%rip),%ecx              # 6b 0d 12 00 00 00 80
    imull $0x12,0x1234(%r13,%r14,4),%r9d     # 47 6b 8c b5 34 12 00 00 12
    imulq $0x12,%rbx,%rcx                    # 48 6b cb 12
    imulq $-128,0x12(%rip),%rcx              # 48 6b 0d 12 00 00 00 80
    imulq $0x12,0x1234(%r13,%r14,4),%r9      # 4f 6b 8c b5 34 12 00 00 12
    imulw $0x1234,%bx,%cx                    # 66 69 cb 34 12
    imulw $0x1234,0x12(%rip),%cx             # 66 69 0d 12 00 00 00 34 12
    imulw $0x1234,0x1234(%r13,%r14,4),%r9w   # 66 47 69 8c b5 34 12 00 00 34 12
    imull $0x12345678,%ebx,%ecx              # 69 cb 78 56 34 12
    imull $0x80,0x12(%rip),%ecx              # 69 0d 12 00 00 00 80 00 00 00
    imull $0x12345678,0x1234(%r13,%r14,4),%r9d # 47 69 8c b5 34 12 00 00 78 56 34 12
    imulq $0x12345678,%rbx,%rcx              # 48 69 cb 78 56 34 12
    imulq $0x80,0x12(%rip),%rcx              # 48 69 0d 12 00 00 00 80 00 00 00
    imulq $0x12345678,0x1234(%r13,%r14,4),%r9 # 4f 69 8c b5 34 12 00 00 78 56 34 12
    imulw $0x12,%cx                          # 66 6b c9 12
    imulw $-128,%cx                          # 66 6b c9 80
    imulw $0x12,%r9w                         # 66 45 6b c9 12
    imull $0x12,%ecx                         # 6b c9 12
    imull $-128,%ecx                         # 6b c9 80
    imull $0x12,%r9d                         # 45 6b c9 12
    imulq $0x12,%rcx                         # 48 6b c9 12
    imulq $-128,%rcx                         # 48 6b c9 80
    imulq $0x12,%r9                          # 4d 6b c9 12
    imulw $0x1234,%cx                        # 66 69 c9 34 12
    imulw $0x1234,%r9w                       # 66 45 69 c9 34 12
    imull $0x12345678,%ecx                   # 69 c9 78 56 34 12
    imull $0x80,%ecx                         # 69 c9 80 00 00 00
    imull $0x12345678,%r9d                   # 45 69 c9 78 56 34 12
    imulq $0x12345678,%rcx                   # 48 69 c9 78 56 34 12
    imulq $0x80,%rcx                         # 48 69 c9 80 00 00 00
    imulq $0x12345678,%r9                    # 4d 69 c9 78 56 34 12
    rolb $1,%bl                              # d0 c3
    rolb $1,0x12(%rip)                       # d0 05 12 00 00 00
    rolb $1,0x1234(%r13,%r14,4)              # 43 d0 84 b5 34 12 00 00
    rolw $1,%bx                              # 66 d1 c3
    rolw $1,0x12(%rip)                       # 66 d1 05 12 00 00 00
    rolw $1,0x1234(%r13,%r14,4)              # 66 43 d1 84 b5 34 12 00 00
    roll $1,%ebx                             # d1 c3
    roll $1,0x12(%rip)                       # d1 05 12 00 00 00
    roll $1,0x1234(%r13,%r14,4)              # 43 d1 84 b5 34 12 00 00
    rolq $1,%rbx                             # 48 d1 c3
    rolq $1,0x12(%rip)                       # 48 d1 05 12 00 00 00
    rolq $1,0x1234(%r13,%r14,4)              # 4b d1 84 b5 34 12 00 00
    rolb $0x12,%bl                           # c0 c3 12
    rolb $0x12,0x12(%rip)                    # c0 05 12 00 00 00 12
    rolb $0x12,0x1234(%r13,%r14,4)           # 43 c0 84 b5 34 12 00 00 12
    rolw $0x12,%bx                           # 66 c1 c3 12
    rolw $0x12,0x12(%rip)                    # 66 c1 05 12 00 00 00 12
    rolw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 84 b5 34 12 00 00 12
    roll $0x12,%ebx                          # c1 c3 12
    roll $0x12,0x12(%rip)                    # c1 05 12 00 00 00 12
    roll $0x12,0x1234(%r13,%r14,4)           # 43 c1 84 b5 34 12 00 00 12
    rolq $0x12,%rbx                          # 48 c1 c3 12
    rolq $0x12,0x12(%rip)                    # 48 c1 05 12 00 00 00 12
    rolq $0x12,0x1234(%r13,%r14,4)           # 4b c1 84 b5 34 12 00 00 12
    rolb %cl,%bl                             # d2 c3
    rolb %cl,0x12(%rip)                      # d2 05 12 00 00 00
    rolb %cl,0x1234(%r13,%r14,4)             # 43 d2 84 b5 34 12 00 00
    rolw %cl,%bx                             # 66 d3 c3
    rolw %cl,0x12(%rip)                      # 66 d3 05 12 00 00 00
    rolw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 84 b5 34 12 00 00
    roll %cl,%ebx                            # d3 c3
    roll %cl,0x12(%rip)                      # d3 05 12 00 00 00
    roll %cl,0x1234(%r13,%r14,4)             # 43 d3 84 b5 34 12 00 00
    rolq %cl,%rbx                            # 48 d3 c3
    rolq %cl,0x12(%rip)                      # 48 d3 05 12 00 00 00
    rolq %cl,0x1234(%r13,%r14,4)             # 4b d3 84 b5 34 12 00 00
    rolb %bl                                 # d0 c3
    rolb 0x12(%rip)                          # d0 05 12 00 00 00
    rolb 0x1234(%r13,%r14,4)                 # 43 d0 84 b5 34 12 00 00
    rolw %bx                                 # 66 d1 c3
    rolw 0x12(%rip)                          # 66 d1 05 12 00 00 00
    rolw 0x1234(%r13,%r14,4)                 # 66 43 d1 84 b5 34 12 00 00
    roll %ebx                                # d1 c3
    roll 0x12(%rip)                          # d1 05 12 00 00 00
    roll 0x1234(%r13,%r14,4)                 # 43 d1 84 b5 34 12 00 00
    rolq %rbx                                # 48 d1 c3
    rolq 0x12(%rip)                          # 48 d1 05 12 00 00 00
    rolq 0x1234(%r13,%r14,4)                 # 4b d1 84 b5 34 12 00 00
    rorb $1,%bl                              # d0 cb
    rorb $1,0x12(%rip)                       # d0 0d 12 00 00 00
    rorb $1,0x1234(%r13,%r14,4)              # 43 d0 8c b5 34 12 00 00
    rorw $1,%bx                              # 66 d1 cb
    rorw $1,0x12(%rip)                       # 66 d1 0d 12 00 00 00
    rorw $1,0x1234(%r13,%r14,4)              # 66 43 d1 8c b5 34 12 00 00
    rorl $1,%ebx                             # d1 cb
    rorl $1,0x12(%rip)                       # d1 0d 12 00 00 00
    rorl $1,0x1234(%r13,%r14,4)              # 43 d1 8c b5 34 12 00 00
    rorq $1,%rbx                             # 48 d1 cb
    rorq $1,0x12(%rip)                       # 48 d1 0d 12 00 00 00
    rorq $1,0x1234(%r13,%r14,4)              # 4b d1 8c b5 34 12 00 00
    rorb $0x12,%bl                           # c0 cb 12
    rorb $0x12,0x12(%rip)                    # c0 0d 12 00 00 00 12
    rorb $0x12,0x1234(%r13,%r14,4)           # 43 c0 8c b5 34 12 00 00 12
    rorw $0x12,%bx                           # 66 c1 cb 12
    rorw $0x12,0x12(%rip)                    # 66 c1 0d 12 00 00 00 12
    rorw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 8c b5 34 12 00 00 12
    rorl $0x12,%ebx                          # c1 cb 12
    rorl $0x12,0x12(%rip)                    # c1 0d 12 00 00 00 12
    rorl $0x12,0x1234(%r13,%r14,4)           # 43 c1 8c b5 34 12 00 00 12
    rorq $0x12,%rbx                          # 48 c1 cb 12
    rorq $0x12,0x12(%rip)                    # 48 c1 0d 12 00 00 00 12
    rorq $0x12,0x1234(%r13,%r14,4)           # 4b c1 8c b5 34 12 00 00 12
    rorb %cl,%bl                             # d2 cb
    rorb %cl,0x12(%rip)                      # d2 0d 12 00 00 00
    rorb %cl,0x1234(%r13,%r14,4)             # 43 d2 8c b5 34 12 00 00
    rorw %cl,%bx                             # 66 d3 cb
    rorw %cl,0x12(%rip)                      # 66 d3 0d 12 00 00 00
    rorw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 8c b5 34 12 00 00
    rorl %cl,%ebx                            # d3 cb
    rorl %cl,0x12(%rip)                      # d3 0d 12 00 00 00
    rorl %cl,0x1234(%r13,%r14,4)             # 43 d3 8c b5 34 12 00 00
    rorq %cl,%rbx                            # 48 d3 cb
    rorq %cl,0x12(%rip)                      # 48 d3 0d 12 00 00 00
    rorq %cl,0x1234(%r13,%r14,4)             # 4b d3 8c b5 34 12 00 00
    rorb %bl                                 # d0 cb
    rorb 0x12(%rip)                          # d0 0d 12 00 00 00
    rorb 0x1234(%r13,%r14,4)                 # 43 d0 8c b5 34 12 00 00
    rorw %bx                                 # 66 d1 cb
    rorw 0x12(%rip)                          # 66 d1 0d 12 00 00 00
    rorw 0x1234(%r13,%r14,4)                 # 66 43 d1 8c b5 34 12 00 00
    rorl %ebx                                # d1 cb
    rorl 0x12(%rip)                          # d1 0d 12 00 00 00
    rorl 0x1234(%r13,%r14,4)                 # 43 d1 8c b5 34 12 00 00
    rorq %rbx                                # 48 d1 cb
    rorq 0x12(%rip)                          # 48 d1 0d 12 00 00 00
    rorq 0x1234(%r13,%r14,4)                 # 4b d1 8c b5 34 12 00 00
    rclb $1,%bl                              # d0 d3
    rclb $1,0x12(%rip)                       # d0 15 12 00 00 00
    rclb $1,0x1234(%r13,%r14,4)              # 43 d0 94 b5 34 12 00 00
    rclw $1,%bx                              # 66 d1 d3
    rclw $1,0x12(%rip)                       # 66 d1 15 12 00 00 00
    rclw $1,0x1234(%r13,%r14,4)              # 66 43 d1 94 b5 34 12 00 00
    rcll $1,%ebx                             # d1 d3
    rcll $1,0x12(%rip)                       # d1 15 12 00 00 00
    rcll $1,0x1234(%r13,%r14,4)              # 43 d1 94 b5 34 12 00 00
    rclq $1,%rbx                             # 48 d1 d3
    rclq $1,0x12(%rip)                       # 48 d1 15 12 00 00 00
    rclq $1,0x1234(%r13,%r14,4)              # 4b d1 94 b5 34 12 00 00
    rclb $0x12,%bl                           # c0 d3 12
    rclb $0x12,0x12(%rip)                    # c0 15 12 00 00 00 12
    rclb $0x12,0x1234(%r13,%r14,4)           # 43 c0 94 b5 34 12 00 00 12
    rclw $0x12,%bx                           # 66 c1 d3 12
    rclw $0x12,0x12(%rip)                    # 66 c1 15 12 00 00 00 12
    rclw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 94 b5 34 12 00 00 12
    rcll $0x12,%ebx                          # c1 d3 12
    rcll $0x12,0x12(%rip)                    # c1 15 12 00 00 00 12
    rcll $0x12,0x1234(%r13,%r14,4)           # 43 c1 94 b5 34 12 00 00 12
    rclq $0x12,%rbx                          # 48 c1 d3 12
    rclq $0x12,0x12(%rip)                    # 48 c1 15 12 00 00 00 12
    rclq $0x12,0x1234(%r13,%r14,4)           # 4b c1 94 b5 34 12 00 00 12
    rclb %cl,%bl                             # d2 d3
    rclb %cl,0x12(%rip)                      # d2 15 12 00 00 00
    rclb %cl,0x1234(%r13,%r14,4)             # 43 d2 94 b5 34 12 00 00
    rclw %cl,%bx                             # 66 d3 d3
    rclw %cl,0x12(%rip)                      # 66 d3 15 12 00 00 00
    rclw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 94 b5 34 12 00 00
    rcll %cl,%ebx                            # d3 d3
    rcll %cl,0x12(%rip)                      # d3 15 12 00 00 00
    rcll %cl,0x1234(%r13,%r14,4)             # 43 d3 94 b5 34 12 00 00
    rclq %cl,%rbx                            # 48 d3 d3
    rclq %cl,0x12(%rip)                      # 48 d3 15 12 00 00 00
    rclq %cl,0x1234(%r13,%r14,4)             # 4b d3 94 b5 34 12 00 00
    rclb %bl                                 # d0 d3
    rclb 0x12(%rip)                          # d0 15 12 00 00 00
    rclb 0x1234(%r13,%r14,4)                 # 43 d0 94 b5 34 12 00 00
    rclw %bx                                 # 66 d1 d3
    rclw 0x12(%rip)                          # 66 d1 15 12 00 00 00
    rclw 0x1234(%r13,%r14,4)                 # 66 43 d1 94 b5 34 12 00 00
    rcll %ebx                                # d1 d3
    rcll 0x12(%rip)                          # d1 15 12 00 00 00
    rcll 0x1234(%r13,%r14,4)                 # 43 d1 94 b5 34 12 00 00
    rclq %rbx                                # 48 d1 d3
    rclq 0x12(%rip)                          # 48 d1 15 12 00 00 00
    rclq 0x1234(%r13,%r14,4)                 # 4b d1 94 b5 34 12 00 00
    rcrb $1,%bl                              # d0 db
    rcrb $1,0x12(%rip)                       # d0 1d 12 00 00 00
    rcrb $1,0x1234(%r13,%r14,4)              # 43 d0 9c b5 34 12 00 00
    rcrw $1,%bx                              # 66 d1 db
    rcrw $1,0x12(%rip)                       # 66 d1 1d 12 00 00 00
    rcrw $1,0x1234(%r13,%r14,4)              # 66 43 d1 9c b5 34 12 00 00
    rcrl $1,%ebx                             # d1 db
    rcrl $1,0x12(%rip)                       # d1 1d 12 00 00 00
    rcrl $1,0x1234(%r13,%r14,4)              # 43 d1 9c b5 34 12 00 00
    rcrq $1,%rbx                             # 48 d1 db
    rcrq $1,0x12(%rip)                       # 48 d1 1d 12 00 00 00
    rcrq $1,0x1234(%r13,%r14,4)              # 4b d1 9c b5 34 12 00 00
    rcrb $0x12,%bl                           # c0 db 12
    rcrb $0x12,0x12(%rip)                    # c0 1d 12 00 00 00 12
    rcrb $0x12,0x1234(%r13,%r14,4)           # 43 c0 9c b5 34 12 00 00 12
    rcrw $0x12,%bx                           # 66 c1 db 12
    rcrw $0x12,0x12(%rip)                    # 66 c1 1d 12 00 00 00 12
    rcrw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 9c b5 34 12 00 00 12
    rcrl $0x12,%ebx                          # c1 db 12
    rcrl $0x12,0x12(%rip)                    # c1 1d 12 00 00 00 12
    rcrl $0x12,0x1234(%r13,%r14,4)           # 43 c1 9c b5 34 12 00 00 12
    rcrq $0x12,%rbx                          # 48 c1 db 12
    rcrq $0x12,0x12(%rip)                    # 48 c1 1d 12 00 00 00 12
    rcrq $0x12,0x1234(%r13,%r14,4)           # 4b c1 9c b5 34 12 00 00 12
    rcrb %cl,%bl                             # d2 db
    rcrb %cl,0x12(%rip)                      # d2 1d 12 00 00 00
    rcrb %cl,0x1234(%r13,%r14,4)             # 43 d2 9c b5 34 12 00 00
    rcrw %cl,%bx                             # 66 d3 db
    rcrw %cl,0x12(%rip)                      # 66 d3 1d 12 00 00 00
    rcrw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 9c b5 34 12 00 00
    rcrl %cl,%ebx                            # d3 db
    rcrl %cl,0x12(%rip)                      # d3 1d 12 00 00 00
    rcrl %cl,0x1234(%r13,%r14,4)             # 43 d3 9c b5 34 12 00 00
    rcrq %cl,%rbx                            # 48 d3 db
    rcrq %cl,0x12(%rip)                      # 48 d3 1d 12 00 00 00
    rcrq %cl,0x1234(%r13,%r14,4)             # 4b d3 9c b5 34 12 00 00
    rcrb %bl                                 # d0 db
    rcrb 0x12(%rip)                          # d0 1d 12 00 00 00
    rcrb 0x1234(%r13,%r14,4)                 # 43 d0 9c b5 34 12 00 00
    rcrw %bx                                 # 66 d1 db
    rcrw 0x12(%rip)                          # 66 d1 1d 12 00 00 00
    rcrw 0x1234(%r13,%r14,4)                 # 66 43 d1 9c b5 34 12 00 00
    rcrl %ebx                                # d1 db
    rcrl 0x12(%rip)                          # d1 1d 12 00 00 00
    rcrl 0x1234(%r13,%r14,4)                 # 43 d1 9c b5 34 12 00 00
    rcrq %rbx                                # 48 d1 db
    rcrq 0x12(%rip)                          # 48 d1 1d 12 00 00 00
    rcrq 0x1234(%r13,%r14,4)                 # 4b d1 9c b5 34 12 00 00
    shlb $1,%bl                              # d0 e3
    shlb $1,0x12(%rip)                       # d0 25 12 00 00 00
    shlb $1,0x1234(%r13,%r14,4)              # 43 d0 a4 b5 34 12 00 00
    salb $1,%bl                              # d0 e3
    shlw $1,%bx                              # 66 d1 e3
    shlw $1,0x12(%rip)                       # 66 d1 25 12 00 00 00
    shlw $1,0x1234(%r13,%r14,4)              # 66 43 d1 a4 b5 34 12 00 00
    salw $1,%bx                              # 66 d1 e3
    shll $1,%ebx                             # d1 e3
    shll $1,0x12(%rip)                       # d1 25 12 00 00 00
    shll $1,0x1234(%r13,%r14,4)              # 43 d1 a4 b5 34 12 00 00
    sall $1,%ebx                             # d1 e3
    shlq $1,%rbx                             # 48 d1 e3
    shlq $1,0x12(%rip)                       # 48 d1 25 12 00 00 00
    shlq $1,0x1234(%r13,%r14,4)              # 4b d1 a4 b5 34 12 00 00
    salq $1,%rbx                             # 48 d1 e3
    shlb $0x12,%bl                           # c0 e3 12
    shlb $0x12,0x12(%rip)                    # c0 25 12 00 00 00 12
    shlb $0x12,0x1234(%r13,%r14,4)           # 43 c0 a4 b5 34 12 00 00 12
    salb $0x12,%bl                           # c0 e3 12
    shlw $0x12,%bx                           # 66 c1 e3 12
    shlw $0x12,0x12(%rip)                    # 66 c1 25 12 00 00 00 12
    shlw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 a4 b5 34 12 00 00 12
    salw $0x12,%bx                           # 66 c1 e3 12
    shll $0x12,%ebx                          # c1 e3 12
    shll $0x12,0x12(%rip)                    # c1 25 12 00 00 00 12
    shll $0x12,0x1234(%r13,%r14,4)           # 43 c1 a4 b5 34 12 00 00 12
    sall $0x12,%ebx                          # c1 e3 12
    shlq $0x12,%rbx                          # 48 c1 e3 12
    shlq $0x12,0x12(%rip)                    # 48 c1 25 12 00 00 00 12
    shlq $0x12,0x1234(%r13,%r14,4)           # 4b c1 a4 b5 34 12 00 00 12
    salq $0x12,%rbx                          # 48 c1 e3 12
    shlb %cl,%bl                             # d2 e3
    shlb %cl,0x12(%rip)                      # d2 25 12 00 00 00
    shlb %cl,0x1234(%r13,%r14,4)             # 43 d2 a4 b5 34 12 00 00
    salb %cl,%bl                             # d2 e3
    shlw %cl,%bx                             # 66 d3 e3
    shlw %cl,0x12(%rip)                      # 66 d3 25 12 00 00 00
    shlw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 a4 b5 34 12 00 00
    salw %cl,%bx                             # 66 d3 e3
    shll %cl,%ebx                            # d3 e3
    shll %cl,0x12(%rip)                      # d3 25 12 00 00 00
    shll %cl,0x1234(%r13,%r14,4)             # 43 d3 a4 b5 34 12 00 00
    sall %cl,%ebx                            # d3 e3
    shlq %cl,%rbx                            # 48 d3 e3
    shlq %cl,0x12(%rip)                      # 48 d3 25 12 00 00 00
    shlq %cl,0x1234(%r13,%r14,4)             # 4b d3 a4 b5 34 12 00 00
    salq %cl,%rbx                            # 48 d3 e3
    shlb %bl                                 # d0 e3
    shlb 0x12(%rip)                          # d0 25 12 00 00 00
    shlb 0x1234(%r13,%r14,4)                 # 43 d0 a4 b5 34 12 00 00
    salb %bl                                 # d0 e3
    shlw %bx                                 # 66 d1 e3
    shlw 0x12(%rip)                          # 66 d1 25 12 00 00 00
    shlw 0x1234(%r13,%r14,4)                 # 66 43 d1 a4 b5 34 12 00 00
    salw %bx                                 # 66 d1 e3
    shll %ebx                                # d1 e3
    shll 0x12(%rip)                          # d1 25 12 00 00 00
    shll 0x1234(%r13,%r14,4)                 # 43 d1 a4 b5 34 12 00 00
    sall %ebx                                # d1 e3
    shlq %rbx                                # 48 d1 e3
    shlq 0x12(%rip)                          # 48 d1 25 12 00 00 00
    shlq 0x1234(%r13,%r14,4)                 # 4b d1 a4 b5 34 12 00 00
    salq %rbx                                # 48 d1 e3
    shrb $1,%bl                              # d0 eb
    shrb $1,0x12(%rip)                       # d0 2d 12 00 00 00
    shrb $1,0x1234(%r13,%r14,4)              # 43 d0 ac b5 34 12 00 00
    shrw $1,%bx                              # 66 d1 eb
    shrw $1,0x12(%rip)                       # 66 d1 2d 12 00 00 00
    shrw $1,0x1234(%r13,%r14,4)              # 66 43 d1 ac b5 34 12 00 00
    shrl $1,%ebx                             # d1 eb
    shrl $1,0x12(%rip)                       # d1 2d 12 00 00 00
    shrl $1,0x1234(%r13,%r14,4)              # 43 d1 ac b5 34 12 00 00
    shrq $1,%rbx                             # 48 d1 eb
    shrq $1,0x12(%rip)                       # 48 d1 2d 12 00 00 00
    shrq $1,0x1234(%r13,%r14,4)              # 4b d1 ac b5 34 12 00 00
    shrb $0x12,%bl                           # c0 eb 12
    shrb $0x12,0x12(%rip)                    # c0 2d 12 00 00 00 12
    shrb $0x12,0x1234(%r13,%r14,4)           # 43 c0 ac b5 34 12 00 00 12
    shrw $0x12,%bx                           # 66 c1 eb 12
    shrw $0x12,0x12(%rip)                    # 66 c1 2d 12 00 00 00 12
    shrw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 ac b5 34 12 00 00 12
    shrl $0x12,%ebx                          # c1 eb 12
    shrl $0x12,0x12(%rip)                    # c1 2d 12 00 00 00 12
    shrl $0x12,0x1234(%r13,%r14,4)           # 43 c1 ac b5 34 12 00 00 12
    shrq $0x12,%rbx                          # 48 c1 eb 12
    shrq $0x12,0x12(%rip)                    # 48 c1 2d 12 00 00 00 12
    shrq $0x12,0x1234(%r13,%r14,4)           # 4b c1 ac b5 34 12 00 00 12
    shrb %cl,%bl                             # d2 eb
    shrb %cl,0x12(%rip)                      # d2 2d 12 00 00 00
    shrb %cl,0x1234(%r13,%r14,4)             # 43 d2 ac b5 34 12 00 00
    shrw %cl,%bx                             # 66 d3 eb
    shrw %cl,0x12(%rip)                      # 66 d3 2d 12 00 00 00
    shrw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 ac b5 34 12 00 00
    shrl %cl,%ebx                            # d3 eb
    shrl %cl,0x12(%rip)                      # d3 2d 12 00 00 00
    shrl %cl,0x1234(%r13,%r14,4)             # 43 d3 ac b5 34 12 00 00
    shrq %cl,%rbx                            # 48 d3 eb
    shrq %cl,0x12(%rip)                      # 48 d3 2d 12 00 00 00
    shrq %cl,0x1234(%r13,%r14,4)             # 4b d3 ac b5 34 12 00 00
    shrb %bl                                 # d0 eb
    shrb 0x12(%rip)                          # d0 2d 12 00 00 00
    shrb 0x1234(%r13,%r14,4)                 # 43 d0 ac b5 34 12 00 00
    shrw %bx                                 # 66 d1 eb
    shrw 0x12(%rip)                          # 66 d1 2d 12 00 00 00
    shrw 0x1234(%r13,%r14,4)                 # 66 43 d1 ac b5 34 12 00 00
    shrl %ebx                                # d1 eb
    shrl 0x12(%rip)                          # d1 2d 12 00 00 00
    shrl 0x1234(%r13,%r14,4)                 # 43 d1 ac b5 34 12 00 00
    shrq %rbx                                # 48 d1 eb
    shrq 0x12(%rip)                          # 48 d1 2d 12 00 00 00
    shrq 0x1234(%r13,%r14,4)                 # 4b d1 ac b5 34 12 00 00
    sarb $1,%bl                              # d0 fb
    sarb $1,0x12(%rip)                       # d0 3d 12 00 00 00
    sarb $1,0x1234(%r13,%r14,4)              # 43 d0 bc b5 34 12 00 00
    sarw $1,%bx                              # 66 d1 fb
    sarw $1,0x12(%rip)                       # 66 d1 3d 12 00 00 00
    sarw $1,0x1234(%r13,%r14,4)              # 66 43 d1 bc b5 34 12 00 00
    sarl $1,%ebx                             # d1 fb
    sarl $1,0x12(%rip)                       # d1 3d 12 00 00 00
    sarl $1,0x1234(%r13,%r14,4)              # 43 d1 bc b5 34 12 00 00
    sarq $1,%rbx                             # 48 d1 fb
    sarq $1,0x12(%rip)                       # 48 d1 3d 12 00 00 00
    sarq $1,0x1234(%r13,%r14,4)              # 4b d1 bc b5 34 12 00 00
    sarb $0x12,%bl                           # c0 fb 12
    sarb $0x12,0x12(%rip)                    # c0 3d 12 00 00 00 12
    sarb $0x12,0x1234(%r13,%r14,4)           # 43 c0 bc b5 34 12 00 00 12
    sarw $0x12,%bx                           # 66 c1 fb 12
    sarw $0x12,0x12(%rip)                    # 66 c1 3d 12 00 00 00 12
    sarw $0x12,0x1234(%r13,%r14,4)           # 66 43 c1 bc b5 34 12 00 00 12
    sarl $0x12,%ebx                          # c1 fb 12
    sarl $0x12,0x12(%rip)                    # c1 3d 12 00 00 00 12
    sarl $0x12,0x1234(%r13,%r14,4)           # 43 c1 bc b5 34 12 00 00 12
    sarq $0x12,%rbx                          # 48 c1 fb 12
    sarq $0x12,0x12(%rip)                    # 48 c1 3d 12 00 00 00 12
    sarq $0x12,0x1234(%r13,%r14,4)           # 4b c1 bc b5 34 12 00 00 12
    sarb %cl,%bl                             # d2 fb
    sarb %cl,0x12(%rip)                      # d2 3d 12 00 00 00
    sarb %cl,0x1234(%r13,%r14,4)             # 43 d2 bc b5 34 12 00 00
    sarw %cl,%bx                             # 66 d3 fb
    sarw %cl,0x12(%rip)                      # 66 d3 3d 12 00 00 00
    sarw %cl,0x1234(%r13,%r14,4)             # 66 43 d3 bc b5 34 12 00 00
    sarl %cl,%ebx                            # d3 fb
    sarl %cl,0x12(%rip)                      # d3 3d 12 00 00 00
    sarl %cl,0x1234(%r13,%r14,4)             # 43 d3 bc b5 34 12 00 00
    sarq %cl,%rbx                            # 48 d3 fb
    sarq %cl,0x12(%rip)                      # 48 d3 3d 12 00 00 00
    sarq %cl,0x1234(%r13,%r14,4)             # 4b d3 bc b5 34 12 00 00
    sarb %bl                                 # d0 fb
    sarb 0x12(%rip)                          # d0 3d 12 00 00 00
    sarb 0x1234(%r13,%r14,4)                 # 43 d0 bc b5 34 12 00 00
    sarw %bx                                 # 66 d1 fb
    sarw 0x12(%rip)                          # 66 d1 3d 12 00 00 00
    sarw 0x1234(%r13,%r14,4)                 # 66 43 d1 bc b5 34 12 00 00
    sarl %ebx                                # d1 fb
    sarl 0x12(%rip)                          # d1 3d 12 00 00 00
    sarl 0x1234(%r13,%r14,4)                 # 43 d1 bc b5 34 12 00 00
    sarq %rbx                                # 48 d1 fb
    sarq 0x12(%rip)                          # 48 d1 3d 12 00 00 00
    sarq 0x1234(%r13,%r14,4)                 # 4b d1 bc b5 34 12 00 00
    shldw $0x12,%cx,%bx                      # 66 0f a4 cb 12
    shldw $0x12,%cx,0x12(%rip)               # 66 0f a4 0d 12 00 00 00 12
    shldw $0x12,%r9w,0x1234(%r13,%r14,4)     # 66 47 0f a4 8c b5 34 12 00 00 12
    shldl $0x12,%ecx,%ebx                    # 0f a4 cb 12
    shldl $0x12,%ecx,0x12(%rip)              # 0f a4 0d 12 00 00 00 12
    shldl $0x12,%r9d,0x1234(%r13,%r14,4)     # 47 0f a4 8c b5 34 12 00 00 12
    shldq $0x12,%rcx,%rbx                    # 48 0f a4 cb 12
    shldq $0x12,%rcx,0x12(%rip)              # 48 0f a4 0d 12 00 00 00 12
    shldq $0x12,%r9,0x1234(%r13,%r14,4)      # 4f 0f a4 8c b5 34 12 00 00 12
    shldw %cl,%cx,%bx                        # 66 0f a5 cb
    shldw %cl,%cx,0x12(%rip)                 # 66 0f a5 0d 12 00 00 00
    shldw %cl,%r9w,0x1234(%r13,%r14,4)       # 66 47 0f a5 8c b5 34 12 00 00
    shldl %cl,%ecx,%ebx                      # 0f a5 cb
    shldl %cl,%ecx,0x12(%rip)                # 0f a5 0d 12 00 00 00
    shldl %cl,%r9d,0x1234(%r13,%r14,4)       # 47 0f a5 8c b5 34 12 00 00
    shldq %cl,%rcx,%rbx                      # 48 0f a5 cb
    shldq %cl,%rcx,0x12(%rip)                # 48 0f a5 0d 12 00 00 00
    shldq %cl,%r9,0x1234(%r13,%r14,4)        # 4f 0f a5 8c b5 34 12 00 00
    shldw %cx,%bx                            # 66 0f a5 cb
    shldw %cx,0x12(%rip)                     # 66 0f a5 0d 12 00 00 00
    shldw %r9w,0x1234(%r13,%r14,4)           # 66 47 0f a5 8c b5 34 12 00 00
    shldl %ecx,%ebx                          # 0f a5 cb
    shldl %ecx,0x12(%rip)                    # 0f a5 0d 12 00 00 00
    shldl %r9d,0x1234(%r13,%r14,4)           # 47 0f a5 8c b5 34 12 00 00
    shldq %rcx,%rbx                          # 48 0f a5 cb
    shldq %rcx,0x12(%rip)                    # 48 0f a5 0d 12 00 00 00
    shldq %r9,0x1234(%r13,%r14,4)            # 4f 0f a5 8c b5 34 12 00 00
    shrdw $0x12,%cx,%bx                      # 66 0f ac cb 12
    shrdw $0x12,%cx,0x12(%rip)               # 66 0f ac 0d 12 00 00 00 12
    shrdw $0x12,%r9w,0x1234(%r13,%r14,4)     # 66 47 0f ac 8c b5 34 12 00 00 12
    shrdl $0x12,%ecx,%ebx                    # 0f ac cb 12
    shrdl $0x12,%ecx,0x12(%rip)              # 0f ac 0d 12 00 00 00 12
    shrdl $0x12,%r9d,0x1234(%r13,%r14,4)     # 47 0f ac 8c b5 34 12 00 00 12
    shrdq $0x12,%rcx,%rbx                    # 48 0f ac cb 12
    shrdq $0x12,%rcx,0x12(%rip)              # 48 0f ac 0d 12 00 00 00 12
    shrdq $0x12,%r9,0x1234(%r13,%r14,4)      # 4f 0f ac 8c b5 34 12 00 00 12
    shrdw %cl,%cx,%bx                        # 66 0f ad cb
    shrdw %cl,%cx,0x12(%rip)                 # 66 0f ad 0d 12 00 00 00
    shrdw %cl,%r9w,0x1234(%r13,%r14,4)       # 66 47 0f ad 8c b5 34 12 00 00
    shrdl %cl,%ecx,%ebx                      # 0f ad cb
    shrdl %cl,%ecx,0x12(%rip)                # 0f ad 0d 12 00 00 00
    shrdl %cl,%r9d,0x1234(%r13,%r14,4)       # 47 0f ad 8c b5 34 12 00 00
    shrdq %cl,%rcx,%rbx                      # 48 0f ad cb
    shrdq %cl,%rcx,0x12(%rip)                # 48 0f ad 0d 12 00 00 00
    shrdq %cl,%r9,0x1234(%r13,%r14,4)        # 4f 0f ad 8c b5 34 12 00 00
    shrdw %cx,%bx                            # 66 0f ad cb
    shrdw %cx,0x12(%rip)                     # 66 0f ad 0d 12 00 00 00
    shrdw %r9w,0x1234(%r13,%r14,4)           # 66 47 0f ad 8c b5 34 12 00 00
    shrdl %ecx,%ebx                          # 0f ad cb
    shrdl %ecx,0x12(%rip)                    # 0f ad 0d 12 00 00 00
    shrdl %r9d,0x1234(%r13,%r14,4)           # 47 0f ad 8c b5 34 12 00 00
    shrdq %rcx,%rbx                          # 48 0f ad cb
    shrdq %rcx,0x12(%rip)                    # 48 0f ad 0d 12 00 00 00
    shrdq %r9,0x1234(%r13,%r14,4)            # 4f 0f ad 8c b5 34 12 00 00
    btw %cx,%bx                              # 66 0f a3 cb
    btw %cx,0x12(%rip)                       # 66 0f a3 0d 12 00 00 00
    btw %r9w,0x1234(%r13,%r14,4)             # 66 47 0f a3 8c b5 34 12 00 00
    btl %ecx,%ebx                            # 0f a3 cb
    btl %ecx,0x12(%rip)                      # 0f a3 0d 12 00 00 00
    btl %r9d,0x1234(%r13,%r14,4)             # 47 0f a3 8c b5 34 12 00 00
    btq %rcx,%rbx                            # 48 0f a3 cb
    btq %rcx,0x12(%rip)                      # 48 0f a3 0d 12 00 00 00
    btq %r9,0x1234(%r13,%r14,4)              # 4f 0f a3 8c b5 34 12 00 00
    btw $0x12,%bx                            # 66 0f ba e3 12
    btw $0x12,0x12(%rip)                     # 66 0f ba 25 12 00 00 00 12
    btw $0x12,0x1234(%r13,%r14,4)            # 66 43 0f ba a4 b5 34 12 00 00 12
    btl $0x12,%ebx                           # 0f ba e3 12
    btl $0x12,0x12(%rip)                     # 0f ba 25 12 00 00 00 12
    btl $0x12,0x1234(%r13,%r14,4)            # 43 0f ba a4 b5 34 12 00 00 12
    btq $0x12,%rbx                           # 48 0f ba e3 12
    btq $0x12,0x12(%rip)                     # 48 0f ba 25 12 00 00 00 12
    btq $0x12,0x1234(%r13,%r14,4)            # 4b 0f ba a4 b5 34 12 00 00 12
    btsw %cx,%bx                             # 66 0f ab cb
    btsw %cx,0x12(%rip)                      # 66 0f ab 0d 12 00 00 00
    btsw %r9w,0x1234(%r13,%r14,4)            # 66 47 0f ab 8c b5 34 12 00 00
    btsl %ecx,%ebx                           # 0f ab cb
    btsl %ecx,0x12(%rip)                     # 0f ab 0d 12 00 00 00
    btsl %r9d,0x1234(%r13,%r14,4)            # 47 0f ab 8c b5 34 12 00 00
    btsq %rcx,%rbx                           # 48 0f ab cb
    btsq %rcx,0x12(%rip)                     # 48 0f ab 0d 12 00 00 00
    btsq %r9,0x1234(%r13,%r14,4)             # 4f 0f ab 8c b5 34 12 00 00
    btsw $0x12,%bx                           # 66 0f ba eb 12
    btsw $0x12,0x12(%rip)                    # 66 0f ba 2d 12 00 00 00 12
    btsw $0x12,0x1234(%r13,%r14,4)           # 66 43 0f ba ac b5 34 12 00 00 12
    btsl $0x12,%ebx                          # 0f ba eb 12
    btsl $0x12,0x12(%rip)                    # 0f ba 2d 12 00 00 00 12
    btsl $0x12,0x1234(%r13,%r14,4)           # 43 0f ba ac b5 34 12 00 00 12
    btsq $0x12,%rbx                          # 48 0f ba eb 12
    btsq $0x12,0x12(%rip)                    # 48 0f ba 2d 12 00 00 00 12
    btsq $0x12,0x1234(%r13,%r14,4)           # 4b 0f ba ac b5 34 12 00 00 12
    btrw %cx,%bx                             # 66 0f b3 cb
    btrw %cx,0x12(%rip)                      # 66 0f b3 0d 12 00 00 00
    btrw %r9w,0x1234(%r13,%r14,4)            # 66 47 0f b3 8c b5 34 12 00 00
    btrl %ecx,%ebx                           # 0f b3 cb
    btrl %ecx,0x12(%rip)                     # 0f b3 0d 12 00 00 00
    btrl %r9d,0x1234(%r13,%r14,4)            # 47 0f b3 8c b5 34 12 00 00
    btrq %rcx,%rbx                           # 48 0f b3 cb
    btrq %rcx,0x12(%rip)                     # 48 0f b3 0d 12 00 00 00
    btrq %r9,0x1234(%r13,%r14,4)             # 4f 0f b3 8c b5 34 12 00 00
    btrw $0x12,%bx                           # 66 0f ba f3 12
    btrw $0x12,0x12(%rip)                    # 66 0f ba 35 12 00 00 00 12
    btrw $0x12,0x1234(%r13,%r14,4)           # 66 43 0f ba b4 b5 34 12 00 00 12
    btrl $0x12,%ebx                          # 0f ba f3 12
    btrl $0x12,0x12(%rip)                    # 0f ba 35 12 00 00 00 12
    btrl $0x12,0x1234(%r13,%r14,4)           # 43 0f ba b4 b5 34 12 00 00 12
    btrq $0x12,%rbx                          # 48 0f ba f3 12
    btrq $0x12,0x12(%rip)                    # 48 0f ba 35 12 00 00 00 12
    btrq $0x12,0x1234(%r13,%r14,4)           # 4b 0f ba b4 b5 34 12 00 00 12
    btcw %cx,%bx                             # 66 0f bb cb
    btcw %cx,0x12(%rip)                      # 66 0f bb 0d 12 00 00 00
    btcw %r9w,0x1234(%r13,%r14,4)            # 66 47 0f bb 8c b5 34 12 00 00
    btcl %ecx,%ebx                           # 0f bb cb
    btcl %ecx,0x12(%rip)                     # 0f bb 0d 12 00 00 00
    btcl %r9d,0x1234(%r13,%r14,4)            # 47 0f bb 8c b5 34 12 00 00
    btcq %rcx,%rbx                           # 48 0f bb cb
    btcq %rcx,0x12(%rip)                     # 48 0f bb 0d 12 00 00 00
    btcq %r9,0x1234(%r13,%r14,4)             # 4f 0f bb 8c b5 34 12 00 00
    btcw $0x12,%bx                           # 66 0f ba fb 12
    btcw $0x12,0x12(%rip)                    # 66 0f ba 3d 12 00 00 00 12
    btcw $0x12,0x1234(%r13,%r14,4)           # 66 43 0f ba bc b5 34 12 00 00 12
    btcl $0x12,%ebx                          # 0f ba fb 12
    btcl $0x12,0x12(%rip)                    # 0f ba 3d 12 00 00 00 12
    btcl $0x12,0x1234(%r13,%r14,4)           # 43 0f ba bc b5 34 12 00 00 12
    btcq $0x12,%rbx                          # 48 0f ba fb 12
    btcq $0x12,0x12(%rip)                    # 48 0f ba 3d 12 00 00 00 12
    btcq $0x12,0x1234(%r13,%r14,4)           # 4b 0f ba bc b5 34 12 00 00 12
    tzcntw %bx,%cx                           # 66 f3 0f bc cb
    tzcntw 0x12(%rip),%cx                    # 66 f3 0f bc 0d 12 00 00 00
    tzcntw 0x1234(%r13,%r14,4),%r9w          # 66 f3 47 0f bc 8c b5 34 12 00 00
    tzcntl %ebx,%ecx                         # f3 0f bc cb
    tzcntl 0x12(%rip),%ecx                   # f3 0f bc 0d 12 00 00 00
    tzcntl 0x1234(%r13,%r14,4),%r9d          # f3 47 0f bc 8c b5 34 12 00 00
    tzcntq %rbx,%rcx                         # f3 48 0f bc cb
    tzcntq 0x12(%rip),%rcx                   # f3 48 0f bc 0d 12 00 00 00
    tzcntq 0x1234(%r13,%r14,4),%r9           # f3 4f 0f bc 8c b5 34 12 00 00
    lzcntw %bx,%cx                           # 66 f3 0f bd cb
    lzcntw 0x12(%rip),%cx                    # 66 f3 0f bd 0d 12 00 00 00
    lzcntw 0x1234(%r13,%r14,4),%r9w          # 66 f3 47 0f bd 8c b5 34 12 00 00
    lzcntl %ebx,%ecx                         # f3 0f bd cb
    lzcntl 0x12(%rip),%ecx                   # f3 0f bd 0d 12 00 00 00
    lzcntl 0x1234(%r13,%r14,4),%r9d          # f3 47 0f bd 8c b5 34 12 00 00
    lzcntq %rbx,%rcx                         # f3 48 0f bd cb
    lzcntq 0x12(%rip),%rcx                   # f3 48 0f bd 0d 12 00 00 00
    lzcntq 0x1234(%r13,%r14,4),%r9           # f3 4f 0f bd 8c b5 34 12 00 00
    bsfw %bx,%cx                             # 66 0f bc cb
    bsfw 0x12(%rip),%cx                      # 66 0f bc 0d 12 00 00 00
    bsfw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f bc 8c b5 34 12 00 00
    bsfl %ebx,%ecx                           # 0f bc cb
    bsfl 0x12(%rip),%ecx                     # 0f bc 0d 12 00 00 00
    bsfl 0x1234(%r13,%r14,4),%r9d            # 47 0f bc 8c b5 34 12 00 00
    bsfq %rbx,%rcx                           # 48 0f bc cb
    bsfq 0x12(%rip),%rcx                     # 48 0f bc 0d 12 00 00 00
    bsfq 0x1234(%r13,%r14,4),%r9             # 4f 0f bc 8c b5 34 12 00 00
    bsrw %bx,%cx                             # 66 0f bd cb
    bsrw 0x12(%rip),%cx                      # 66 0f bd 0d 12 00 00 00
    bsrw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f bd 8c b5 34 12 00 00
    bsrl %ebx,%ecx                           # 0f bd cb
    bsrl 0x12(%rip),%ecx                     # 0f bd 0d 12 00 00 00
    bsrl 0x1234(%r13,%r14,4),%r9d            # 47 0f bd 8c b5 34 12 00 00
    bsrq %rbx,%rcx                           # 48 0f bd cb
    bsrq 0x12(%rip),%rcx                     # 48 0f bd 0d 12 00 00 00
    bsrq 0x1234(%r13,%r14,4),%r9             # 4f 0f bd 8c b5 34 12 00 00
    popcntw %bx,%cx                          # 66 f3 0f b8 cb
    popcntw 0x12(%rip),%cx                   # 66 f3 0f b8 0d 12 00 00 00
    popcntw 0x1234(%r13,%r14,4),%r9w         # 66 f3 47 0f b8 8c b5 34 12 00 00
    popcntl %ebx,%ecx                        # f3 0f b8 cb
    popcntl 0x12(%rip),%ecx                  # f3 0f b8 0d 12 00 00 00
    popcntl 0x1234(%r13,%r14,4),%r9d         # f3 47 0f b8 8c b5 34 12 00 00
    popcntq %rbx,%rcx                        # f3 48 0f b8 cb
    popcntq 0x12(%rip),%rcx                  # f3 48 0f b8 0d 12 00 00 00
    popcntq 0x1234(%r13,%r14,4),%r9          # f3 4f 0f b8 8c b5 34 12 00 00
    setob %bl                                # 0f 90 c3
    setob 0x12(%rip)                         # 0f 90 05 12 00 00 00
    setob 0x1234(%r13,%r14,4)                # 43 0f 90 84 b5 34 12 00 00
    setnob %bl                               # 0f 91 c3
    setnob 0x12(%rip)                        # 0f 91 05 12 00 00 00
    setnob 0x1234(%r13,%r14,4)               # 43 0f 91 84 b5 34 12 00 00
    setbb %bl                                # 0f 92 c3
    setbb 0x12(%rip)                         # 0f 92 05 12 00 00 00
    setbb 0x1234(%r13,%r14,4)                # 43 0f 92 84 b5 34 12 00 00
    setcb %bl                                # 0f 92 c3
    setnaeb %bl                              # 0f 92 c3
    setaeb %bl                               # 0f 93 c3
    setaeb 0x12(%rip)                        # 0f 93 05 12 00 00 00
    setaeb 0x1234(%r13,%r14,4)               # 43 0f 93 84 b5 34 12 00 00
    setnbb %bl                               # 0f 93 c3
    setncb %bl                               # 0f 93 c3
    seteb %bl                                # 0f 94 c3
    seteb 0x12(%rip)                         # 0f 94 05 12 00 00 00
    seteb 0x1234(%r13,%r14,4)                # 43 0f 94 84 b5 34 12 00 00
    setzb %bl                                # 0f 94 c3
    setneb %bl                               # 0f 95 c3
    setneb 0x12(%rip)                        # 0f 95 05 12 00 00 00
    setneb 0x1234(%r13,%r14,4)               # 43 0f 95 84 b5 34 12 00 00
    setnzb %bl                               # 0f 95 c3
    setbeb %bl                               # 0f 96 c3
    setbeb 0x12(%rip)                        # 0f 96 05 12 00 00 00
    setbeb 0x1234(%r13,%r14,4)               # 43 0f 96 84 b5 34 12 00 00
    setnab %bl                               # 0f 96 c3
    setab %bl                                # 0f 97 c3
    setab 0x12(%rip)                         # 0f 97 05 12 00 00 00
    setab 0x1234(%r13,%r14,4)                # 43 0f 97 84 b5 34 12 00 00
    setnbeb %bl                              # 0f 97 c3
    setsb %bl                                # 0f 98 c3
    setsb 0x12(%rip)                         # 0f 98 05 12 00 00 00
    setsb 0x1234(%r13,%r14,4)                # 43 0f 98 84 b5 34 12 00 00
    setnsb %bl                               # 0f 99 c3
    setnsb 0x12(%rip)                        # 0f 99 05 12 00 00 00
    setnsb 0x1234(%r13,%r14,4)               # 43 0f 99 84 b5 34 12 00 00
    setpb %bl                                # 0f 9a c3
    setpb 0x12(%rip)                         # 0f 9a 05 12 00 00 00
    setpb 0x1234(%r13,%r14,4)                # 43 0f 9a 84 b5 34 12 00 00
    setpeb %bl                               # 0f 9a c3
    setnpb %bl                               # 0f 9b c3
    setnpb 0x12(%rip)                        # 0f 9b 05 12 00 00 00
    setnpb 0x1234(%r13,%r14,4)               # 43 0f 9b 84 b5 34 12 00 00
    setpob %bl                               # 0f 9b c3
    setlb %bl                                # 0f 9c c3
    setlb 0x12(%rip)                         # 0f 9c 05 12 00 00 00
    setlb 0x1234(%r13,%r14,4)                # 43 0f 9c 84 b5 34 12 00 00
    setngeb %bl                              # 0f 9c c3
    setgeb %bl                               # 0f 9d c3
    setgeb 0x12(%rip)                        # 0f 9d 05 12 00 00 00
    setgeb 0x1234(%r13,%r14,4)               # 43 0f 9d 84 b5 34 12 00 00
    setnlb %bl                               # 0f 9d c3
    setleb %bl                               # 0f 9e c3
    setleb 0x12(%rip)                        # 0f 9e 05 12 00 00 00
    setleb 0x1234(%r13,%r14,4)               # 43 0f 9e 84 b5 34 12 00 00
    setngb %bl                               # 0f 9e c3
    setgb %bl                                # 0f 9f c3
    setgb 0x12(%rip)                         # 0f 9f 05 12 00 00 00
    setgb 0x1234(%r13,%r14,4)                # 43 0f 9f 84 b5 34 12 00 00
    setnleb %bl                              # 0f 9f c3
    xaddb %cl,%bl                            # 0f c0 cb
    xaddb %cl,0x12(%rip)                     # 0f c0 0d 12 00 00 00
    xaddb %r9b,0x1234(%r13,%r14,4)           # 47 0f c0 8c b5 34 12 00 00
    xaddw %cx,%bx                            # 66 0f c1 cb
    xaddw %cx,0x12(%rip)                     # 66 0f c1 0d 12 00 00 00
    xaddw %r9w,0x1234(%r13,%r14,4)           # 66 47 0f c1 8c b5 34 12 00 00
    xaddl %ecx,%ebx                          # 0f c1 cb
    xaddl %ecx,0x12(%rip)                    # 0f c1 0d 12 00 00 00
    xaddl %r9d,0x1234(%r13,%r14,4)           # 47 0f c1 8c b5 34 12 00 00
    xaddq %rcx,%rbx                          # 48 0f c1 cb
    xaddq %rcx,0x12(%rip)                    # 48 0f c1 0d 12 00 00 00
    xaddq %r9,0x1234(%r13,%r14,4)            # 4f 0f c1 8c b5 34 12 00 00
    cmpxchgb %cl,%bl                         # 0f b0 cb
    cmpxchgb %cl,0x12(%rip)                  # 0f b0 0d 12 00 00 00
    cmpxchgb %r9b,0x1234(%r13,%r14,4)        # 47 0f b0 8c b5 34 12 00 00
    cmpxchgw %cx,%bx                         # 66 0f b1 cb
    cmpxchgw %cx,0x12(%rip)                  # 66 0f b1 0d 12 00 00 00
    cmpxchgw %r9w,0x1234(%r13,%r14,4)        # 66 47 0f b1 8c b5 34 12 00 00
    cmpxchgl %ecx,%ebx                       # 0f b1 cb
    cmpxchgl %ecx,0x12(%rip)                 # 0f b1 0d 12 00 00 00
    cmpxchgl %r9d,0x1234(%r13,%r14,4)        # 47 0f b1 8c b5 34 12 00 00
    cmpxchgq %rcx,%rbx                       # 48 0f b1 cb
    cmpxchgq %rcx,0x12(%rip)                 # 48 0f b1 0d 12 00 00 00
    cmpxchgq %r9,0x1234(%r13,%r14,4)         # 4f 0f b1 8c b5 34 12 00 00
    cmpxchg8b (%rax)                         # 0f c7 08
    cmpxchg8b 0x12(%rip)                     # 0f c7 0d 12 00 00 00
    cmpxchg8b 0x1234(%r13,%r14,4)            # 43 0f c7 8c b5 34 12 00 00
    cmpxchg8bq (%rax)                        # 0f c7 08
    cmpxchg16b (%rax)                        # 48 0f c7 08
    cmpxchg16b 0x12(%rip)                    # 48 0f c7 0d 12 00 00 00
    cmpxchg16b 0x1234(%r13,%r14,4)           # 4b 0f c7 8c b5 34 12 00 00
    crc32b %bl,%ecx                          # f2 0f 38 f0 cb
    crc32b 0x12(%rip),%ecx                   # f2 0f 38 f0 0d 12 00 00 00
    crc32b 0x1234(%r13,%r14,4),%r9d          # f2 47 0f 38 f0 8c b5 34 12 00 00
    crc32b %bl,%rcx                          # f2 48 0f 38 f0 cb
    crc32b 0x12(%rip),%rcx                   # f2 48 0f 38 f0 0d 12 00 00 00
    crc32b 0x1234(%r13,%r14,4),%r9           # f2 4f 0f 38 f0 8c b5 34 12 00 00
    crc32w %bx,%ecx                          # 66 f2 0f 38 f1 cb
    crc32w 0x12(%rip),%ecx                   # 66 f2 0f 38 f1 0d 12 00 00 00
    crc32w 0x1234(%r13,%r14,4),%r9d          # 66 f2 47 0f 38 f1 8c b5 34 12 00 00
    crc32l %ebx,%ecx                         # f2 0f 38 f1 cb
    crc32l 0x12(%rip),%ecx                   # f2 0f 38 f1 0d 12 00 00 00
    crc32l 0x1234(%r13,%r14,4),%r9d          # f2 47 0f 38 f1 8c b5 34 12 00 00
    crc32q %rbx,%rcx                         # f2 48 0f 38 f1 cb
    crc32q 0x12(%rip),%rcx                   # f2 48 0f 38 f1 0d 12 00 00 00
    crc32q 0x1234(%r13,%r14,4),%r9           # f2 4f 0f 38 f1 8c b5 34 12 00 00
    adcxl %ebx,%ecx                          # 66 0f 38 f6 cb
    adcxl 0x12(%rip),%ecx                    # 66 0f 38 f6 0d 12 00 00 00
    adcxl 0x1234(%r13,%r14,4),%r9d           # 66 47 0f 38 f6 8c b5 34 12 00 00
    adcxq %rbx,%rcx                          # 66 48 0f 38 f6 cb
    adcxq 0x12(%rip),%rcx                    # 66 48 0f 38 f6 0d 12 00 00 00
    adcxq 0x1234(%r13,%r14,4),%r9            # 66 4f 0f 38 f6 8c b5 34 12 00 00
    adoxl %ebx,%ecx                          # f3 0f 38 f6 cb
    adoxl 0x12(%rip),%ecx                    # f3 0f 38 f6 0d 12 00 00 00
    adoxl 0x1234(%r13,%r14,4),%r9d           # f3 47 0f 38 f6 8c b5 34 12 00 00
    adoxq %rbx,%rcx                          # f3 48 0f 38 f6 cb
    adoxq 0x12(%rip),%rcx                    # f3 48 0f 38 f6 0d 12 00 00 00
    adoxq 0x1234(%r13,%r14,4),%r9            # f3 4f 0f 38 f6 8c b5 34 12 00 00
    cbtw                                     # 66 98
    cbw                                      # 66 98
    cwtl                                     # 98
    cwde                                     # 98
    cltq                                     # 48 98
    cdqe                                     # 48 98
    cwtd                                     # 66 99
    cwd                                      # 66 99
    cltd                                     # 99
    cdq                                      # 99
    cqto                                     # 48 99
    cqo                                      # 48 99
    clc                                      # f8
    stc                                      # f9
    cmc                                      # f5
    cld                                      # fc
    std                                      # fd
    cli                                      # fa
    sti                                      # fb
    lahf                                     # 9f
    sahf                                     # 9e
    movsb %ds:(%rsi),%es:(%rdi)              # a4
    smovb %ds:(%rsi),%es:(%rdi)              # a4
    cmpsb %es:(%rdi),%ds:(%rsi)              # a6
    scmpb %es:(%rdi),%ds:(%rsi)              # a6
    stosb %al,%es:(%rdi)                     # aa
    sstob %al,%es:(%rdi)                     # aa
    lodsb %ds:(%rsi),%al                     # ac
    slodb %ds:(%rsi),%al                     # ac
    scasb %es:(%rdi),%al                     # ae
    sscab %es:(%rdi),%al                     # ae
    movsw %ds:(%rsi),%es:(%rdi)              # 66 a5
    smovw %ds:(%rsi),%es:(%rdi)              # 66 a5
    cmpsw %es:(%rdi),%ds:(%rsi)              # 66 a7
    scmpw %es:(%rdi),%ds:(%rsi)              # 66 a7
    stosw %ax,%es:(%rdi)                     # 66 ab
    sstow %ax,%es:(%rdi)                     # 66 ab
    lodsw %ds:(%rsi),%ax                     # 66 ad
    slodw %ds:(%rsi),%ax                     # 66 ad
    scasw %es:(%rdi),%ax                     # 66 af
    sscaw %es:(%rdi),%ax                     # 66 af
    movsd                                    # a5
    cmpsd                                    # a7
    movsl %ds:(%rsi),%es:(%rdi)              # a5
    smovl %ds:(%rsi),%es:(%rdi)              # a5
    cmpsl %es:(%rdi),%ds:(%rsi)              # a7
    scmpl %es:(%rdi),%ds:(%rsi)              # a7
    stosl %eax,%es:(%rdi)                    # ab
    sstol %eax,%es:(%rdi)                    # ab
    lodsl %ds:(%rsi),%eax                    # ad
    slodl %ds:(%rsi),%eax                    # ad
    scasl %es:(%rdi),%eax                    # af
    sscal %es:(%rdi),%eax                    # af
    movsq %ds:(%rsi),%es:(%rdi)              # 48 a5
    smovq %ds:(%rsi),%es:(%rdi)              # 48 a5
    cmpsq %es:(%rdi),%ds:(%rsi)              # 48 a7
    scmpq %es:(%rdi),%ds:(%rsi)              # 48 a7
    stosq %rax,%es:(%rdi)                    # 48 ab
    sstoq %rax,%es:(%rdi)                    # 48 ab
    lodsq %ds:(%rsi),%rax                    # 48 ad
    slodq %ds:(%rsi),%rax                    # 48 ad
    scasq %es:(%rdi),%rax                    # 48 af
    sscaq %es:(%rdi),%rax                    # 48 af
    insb (%dx),%es:(%rdi)                    # 6c
    outsb %ds:(%rsi),(%dx)                   # 6e
    inb $0x12,%al                            # e4 12
    inb (%dx),%al                            # ec
    outb %al,$0x12                           # e6 12
    outb %al,(%dx)                           # ee
    inb $0x12                                # e4 12
    inb (%dx)                                # ec
    outb $0x12                               # e6 12
    outb (%dx)                               # ee
    insw (%dx),%es:(%rdi)                    # 66 6d
    outsw %ds:(%rsi),(%dx)                   # 66 6f
    inw $0x12,%ax                            # 66 e5 12
    inw (%dx),%ax                            # 66 ed
    outw %ax,$0x12                           # 66 e7 12
    outw %ax,(%dx)                           # 66 ef
    inw $0x12                                # 66 e5 12
    inw (%dx)                                # 66 ed
    outw $0x12                               # 66 e7 12
    outw (%dx)                               # 66 ef
    insl (%dx),%es:(%rdi)                    # 6d
    outsl %ds:(%rsi),(%dx)                   # 6f
    inl $0x12,%eax                           # e5 12
    inl (%dx),%eax                           # ed
    outl %eax,$0x12                          # e7 12
    outl %eax,(%dx)                          # ef
    inl $0x12                                # e5 12
    inl (%dx)                                # ed
    outl $0x12                               # e7 12
    outl (%dx)                               # ef
    jo .+0x12                                # 70 10
    jo .+0x12345                             # 0f 80 3f 23 01 00
    jno .+0x12                               # 71 10
    jno .+0x12345                            # 0f 81 3f 23 01 00
    jb .+0x12                                # 72 10
    jc .+0x12                                # 72 10
    jnae .+0x12                              # 72 10
    jb .+0x12345                             # 0f 82 3f 23 01 00
    jc .+0x12345                             # 0f 82 3f 23 01 00
    jnae .+0x12345                           # 0f 82 3f 23 01 00
    jae .+0x12                               # 73 10
    jnb .+0x12                               # 73 10
    jnc .+0x12                               # 73 10
    jae .+0x12345                            # 0f 83 3f 23 01 00
    jnb .+0x12345                            # 0f 83 3f 23 01 00
    jnc .+0x12345                            # 0f 83 3f 23 01 00
    je .+0x12                                # 74 10
    jz .+0x12                                # 74 10
    je .+0x12345                             # 0f 84 3f 23 01 00
    jz .+0x12345                             # 0f 84 3f 23 01 00
    jne .+0x12                               # 75 10
    jnz .+0x12                               # 75 10
    jne .+0x12345                            # 0f 85 3f 23 01 00
    jnz .+0x12345                            # 0f 85 3f 23 01 00
    jbe .+0x12                               # 76 10
    jna .+0x12                               # 76 10
    jbe .+0x12345                            # 0f 86 3f 23 01 00
    jna .+0x12345                            # 0f 86 3f 23 01 00
    ja .+0x12                                # 77 10
    jnbe .+0x12                              # 77 10
    ja .+0x12345                             # 0f 87 3f 23 01 00
    jnbe .+0x12345                           # 0f 87 3f 23 01 00
    js .+0x12                                # 78 10
    js .+0x12345                             # 0f 88 3f 23 01 00
    jns .+0x12                               # 79 10
    jns .+0x12345                            # 0f 89 3f 23 01 00
    jp .+0x12                                # 7a 10
    jpe .+0x12                               # 7a 10
    jp .+0x12345                             # 0f 8a 3f 23 01 00
    jpe .+0x12345                            # 0f 8a 3f 23 01 00
    jnp .+0x12                               # 7b 10
    jpo .+0x12                               # 7b 10
    jnp .+0x12345                            # 0f 8b 3f 23 01 00
    jpo .+0x12345                            # 0f 8b 3f 23 01 00
    jl .+0x12                                # 7c 10
    jnge .+0x12                              # 7c 10
    jl .+0x12345                             # 0f 8c 3f 23 01 00
    jnge .+0x12345                           # 0f 8c 3f 23 01 00
    jge .+0x12                               # 7d 10
    jnl .+0x12                               # 7d 10
    jge .+0x12345                            # 0f 8d 3f 23 01 00
    jnl .+0x12345                            # 0f 8d 3f 23 01 00
    jle .+0x12                               # 7e 10
    jng .+0x12                               # 7e 10
    jle .+0x12345                            # 0f 8e 3f 23 01 00
    jng .+0x12345                            # 0f 8e 3f 23 01 00
    jg .+0x12                                # 7f 10
    jnle .+0x12                              # 7f 10
    jg .+0x12345                             # 0f 8f 3f 23 01 00
    jnle .+0x12345                           # 0f 8f 3f 23 01 00
    callq .+0x12345                          # e8 40 23 01 00
    callw .+0x1234                           # 66 e8 30 12
    callw *%bx                               # 66 ff d3
    callw *0x12(%rip)                        # 66 ff 15 12 00 00 00
    callw *0x1234(%r13,%r14,4)               # 66 43 ff 94 b5 34 12 00 00
    callq *%rbx                              # ff d3
    callq *0x12(%rip)                        # ff 15 12 00 00 00
    callq *0x1234(%r13,%r14,4)               # 43 ff 94 b5 34 12 00 00
    jmp .+0x12                               # eb 10
    jmp .+0x12345                            # e9 40 23 01 00
    jmpw *%bx                                # 66 ff e3
    jmpw *0x12(%rip)                         # 66 ff 25 12 00 00 00
    jmpw *0x1234(%r13,%r14,4)                # 66 43 ff a4 b5 34 12 00 00
    jmpq *%rbx                               # ff e3
    jmpq *0x12(%rip)                         # ff 25 12 00 00 00
    jmpq *0x1234(%r13,%r14,4)                # 43 ff a4 b5 34 12 00 00
    lcallw *(%rax)                           # 66 ff 18
    lcallw *0x12(%rip)                       # 66 ff 1d 12 00 00 00
    lcallw *0x1234(%r13,%r14,4)              # 66 43 ff 9c b5 34 12 00 00
    lcalll *(%rax)                           # ff 18
    lcalll *0x12(%rip)                       # ff 1d 12 00 00 00
    lcalll *0x1234(%r13,%r14,4)              # 43 ff 9c b5 34 12 00 00
    ljmpw *(%rax)                            # 66 ff 28
    ljmpw *0x12(%rip)                        # 66 ff 2d 12 00 00 00
    ljmpw *0x1234(%r13,%r14,4)               # 66 43 ff ac b5 34 12 00 00
    ljmpl *(%rax)                            # ff 28
    ljmpl *0x12(%rip)                        # ff 2d 12 00 00 00
    ljmpl *0x1234(%r13,%r14,4)               # 43 ff ac b5 34 12 00 00
    retw                                     # 66 c3
    retq                                     # c3
    retw $0x1234                             # 66 c2 34 12
    retq $0x1234                             # c2 34 12
    lretw                                    # 66 cb
    retfw                                    # 66 cb
    lretl                                    # cb
    retfl                                    # cb
    lretq                                    # 48 cb
    retfq                                    # 48 cb
    lretw $0x1234                            # 66 ca 34 12
    retfw $0x1234                            # 66 ca 34 12
    lretl $0x1234                            # ca 34 12
    retfl $0x1234                            # ca 34 12
    lretq $0x1234                            # 48 ca 34 12
    retfq $0x1234                            # 48 ca 34 12
    int3                                     # cc
    int $3                                   # cc
    int $0x12                                # cd 12
    int1                                     # f1
    iretw                                    # 66 cf
    iretl                                    # cf
    iretq                                    # 48 cf
    jecxz .+0x12                             # 67 e3 0f
    jrcxz .+0x12                             # e3 10
    loopnel .+0x12                           # 67 e0 0f
    loopnzl .+0x12                           # 67 e0 0f
    loopneq .+0x12                           # e0 10
    loopnzq .+0x12                           # e0 10
    loopel .+0x12                            # 67 e1 0f
    loopzl .+0x12                            # 67 e1 0f
    loopeq .+0x12                            # e1 10
    loopzq .+0x12                            # e1 10
    loopl .+0x12                             # 67 e2 0f
    loopq .+0x12                             # e2 10
    nop                                      # 90
    pause                                    # f3 90
    nopw %bx                                 # 66 0f 1f c3
    nopw 0x12(%rip)                          # 66 0f 1f 05 12 00 00 00
    nopw 0x1234(%r13,%r14,4)                 # 66 43 0f 1f 84 b5 34 12 00 00
    nopl %ebx                                # 0f 1f c3
    nopl 0x12(%rip)                          # 0f 1f 05 12 00 00 00
    nopl 0x1234(%r13,%r14,4)                 # 43 0f 1f 84 b5 34 12 00 00
    nopq %rbx                                # 48 0f 1f c3
    nopq 0x12(%rip)                          # 48 0f 1f 05 12 00 00 00
    nopq 0x1234(%r13,%r14,4)                 # 4b 0f 1f 84 b5 34 12 00 00
    prefetchnta (%rax)                       # 0f 18 00
    prefetchnta 0x12(%rip)                   # 0f 18 05 12 00 00 00
    prefetchnta 0x1234(%r13,%r14,4)          # 43 0f 18 84 b5 34 12 00 00
    prefetcht0 (%rax)                        # 0f 18 08
    prefetcht0 0x12(%rip)                    # 0f 18 0d 12 00 00 00
    prefetcht0 0x1234(%r13,%r14,4)           # 43 0f 18 8c b5 34 12 00 00
    prefetcht1 (%rax)                        # 0f 18 10
    prefetcht1 0x12(%rip)                    # 0f 18 15 12 00 00 00
    prefetcht1 0x1234(%r13,%r14,4)           # 43 0f 18 94 b5 34 12 00 00
    prefetcht2 (%rax)                        # 0f 18 18
    prefetcht2 0x12(%rip)                    # 0f 18 1d 12 00 00 00
    prefetcht2 0x1234(%r13,%r14,4)           # 43 0f 18 9c b5 34 12 00 00
    cldemote (%rax)                          # 0f 1c 00
    cldemote 0x12(%rip)                      # 0f 1c 05 12 00 00 00
    cldemote 0x1234(%r13,%r14,4)             # 43 0f 1c 84 b5 34 12 00 00
    prefetch (%rax)                          # 0f 0d 00
    prefetch 0x12(%rip)                      # 0f 0d 05 12 00 00 00
    prefetch 0x1234(%r13,%r14,4)             # 43 0f 0d 84 b5 34 12 00 00
    prefetchw (%rax)                         # 0f 0d 08
    prefetchw 0x12(%rip)                     # 0f 0d 0d 12 00 00 00
    prefetchw 0x1234(%r13,%r14,4)            # 43 0f 0d 8c b5 34 12 00 00
    prefetchwt1 (%rax)                       # 0f 0d 10
    prefetchwt1 0x12(%rip)                   # 0f 0d 15 12 00 00 00
    prefetchwt1 0x1234(%r13,%r14,4)          # 43 0f 0d 94 b5 34 12 00 00
    ud0w %bx,%cx                             # 66 0f ff cb
    ud0w 0x12(%rip),%cx                      # 66 0f ff 0d 12 00 00 00
    ud0w 0x1234(%r13,%r14,4),%r9w            # 66 47 0f ff 8c b5 34 12 00 00
    ud0l %ebx,%ecx                           # 0f ff cb
    ud0l 0x12(%rip),%ecx                     # 0f ff 0d 12 00 00 00
    ud0l 0x1234(%r13,%r14,4),%r9d            # 47 0f ff 8c b5 34 12 00 00
    ud0q %rbx,%rcx                           # 48 0f ff cb
    ud0q 0x12(%rip),%rcx                     # 48 0f ff 0d 12 00 00 00
    ud0q 0x1234(%r13,%r14,4),%r9             # 4f 0f ff 8c b5 34 12 00 00
    ud1w %bx,%cx                             # 66 0f b9 cb
    ud1w 0x12(%rip),%cx                      # 66 0f b9 0d 12 00 00 00
    ud1w 0x1234(%r13,%r14,4),%r9w            # 66 47 0f b9 8c b5 34 12 00 00
    ud2bw %bx,%cx                            # 66 0f b9 cb
    ud1l %ebx,%ecx                           # 0f b9 cb
    ud1l 0x12(%rip),%ecx                     # 0f b9 0d 12 00 00 00
    ud1l 0x1234(%r13,%r14,4),%r9d            # 47 0f b9 8c b5 34 12 00 00
    ud2bl %ebx,%ecx                          # 0f b9 cb
    ud1q %rbx,%rcx                           # 48 0f b9 cb
    ud1q 0x12(%rip),%rcx                     # 48 0f b9 0d 12 00 00 00
    ud1q 0x1234(%r13,%r14,4),%r9             # 4f 0f b9 8c b5 34 12 00 00
    ud2bq %rbx,%rcx                          # 48 0f b9 cb
    ud2                                      # 0f 0b
    ud2a                                     # 0f 0b
    sldtq %rbx                               # 0f 00 c3
    sldtq %r11                               # 41 0f 00 c3
    sldtw %bx                                # 66 0f 00 c3
    sldtw %r11w                              # 66 41 0f 00 c3
    sldtl %ebx                               # 0f 00 c3
    sldtl %r11d                              # 41 0f 00 c3
    sldtw (%rax)                             # 0f 00 00
    sldtw 0x12(%rip)                         # 0f 00 05 12 00 00 00
    sldtw 0x1234(%r13,%r14,4)                # 43 0f 00 84 b5 34 12 00 00
    strq %rbx                                # 0f 00 cb
    strq %r11                                # 41 0f 00 cb
    strw %bx                                 # 66 0f 00 cb
    strw %r11w                               # 66 41 0f 00 cb
    strl %ebx                                # 0f 00 cb
    strl %r11d                               # 41 0f 00 cb
    strw (%rax)                              # 0f 00 08
    strw 0x12(%rip)                          # 0f 00 0d 12 00 00 00
    strw 0x1234(%r13,%r14,4)                 # 43 0f 00 8c b5 34 12 00 00
    lldtw %bx                                # 0f 00 d3
    lldtw 0x12(%rip)                         # 0f 00 15 12 00 00 00
    lldtw 0x1234(%r13,%r14,4)                # 43 0f 00 94 b5 34 12 00 00
    ltrw %bx                                 # 0f 00 db
    ltrw 0x12(%rip)                          # 0f 00 1d 12 00 00 00
    ltrw 0x1234(%r13,%r14,4)                 # 43 0f 00 9c b5 34 12 00 00
    verrw %bx                                # 0f 00 e3
    verrw 0x12(%rip)                         # 0f 00 25 12 00 00 00
    verrw 0x1234(%r13,%r14,4)                # 43 0f 00 a4 b5 34 12 00 00
    verww %bx                                # 0f 00 eb
    verww 0x12(%rip)                         # 0f 00 2d 12 00 00 00
    verww 0x1234(%r13,%r14,4)                # 43 0f 00 ac b5 34 12 00 00
    sgdtq (%rax)                             # 0f 01 00
    sgdtq 0x12(%rip)                         # 0f 01 05 12 00 00 00
    sgdtq 0x1234(%r13,%r14,4)                # 43 0f 01 84 b5 34 12 00 00
    sidtq (%rax)                             # 0f 01 08
    sidtq 0x12(%rip)                         # 0f 01 0d 12 00 00 00
    sidtq 0x1234(%r13,%r14,4)                # 43 0f 01 8c b5 34 12 00 00
    lgdtq (%rax)                             # 0f 01 10
    lgdtq 0x12(%rip)                         # 0f 01 15 12 00 00 00
    lgdtq 0x1234(%r13,%r14,4)                # 43 0f 01 94 b5 34 12 00 00
    lidtq (%rax)                             # 0f 01 18
    lidtq 0x12(%rip)                         # 0f 01 1d 12 00 00 00
    lidtq 0x1234(%r13,%r14,4)                # 43 0f 01 9c b5 34 12 00 00
    smsww %bx                                # 66 0f 01 e3
    smsww %r11w                              # 66 41 0f 01 e3
    smswl %ebx                               # 0f 01 e3
    smswl %r11d                              # 41 0f 01 e3
    smswq %rbx                               # 48 0f 01 e3
    smswq %r11                               # 49 0f 01 e3
    smsww (%rax)                             # 0f 01 20
    smsww 0x12(%rip)                         # 0f 01 25 12 00 00 00
    smsww 0x1234(%r13,%r14,4)                # 43 0f 01 a4 b5 34 12 00 00
    lmsww %bx                                # 0f 01 f3
    lmsww 0x12(%rip)                         # 0f 01 35 12 00 00 00
    lmsww 0x1234(%r13,%r14,4)                # 43 0f 01 b4 b5 34 12 00 00
    invlpg (%rax)                            # 0f 01 38
    invlpg 0x12(%rip)                        # 0f 01 3d 12 00 00 00
    invlpg 0x1234(%r13,%r14,4)               # 43 0f 01 bc b5 34 12 00 00
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
    swapgs                                   # 0f 01 f8
    rdtscp                                   # 0f 01 f9
    rdpru                                    # 0f 01 fd
    vmrun                                    # 0f 01 d8
    vmload                                   # 0f 01 da
    vmsave                                   # 0f 01 db
    skinit                                   # 0f 01 de
    invlpga                                  # 0f 01 df
    vmrun %rax                               # 0f 01 d8
    vmrun %eax                               # 67 0f 01 d8
    vmload %rax                              # 0f 01 da
    vmload %eax                              # 67 0f 01 da
    vmsave %rax                              # 0f 01 db
    vmsave %eax                              # 67 0f 01 db
    invlpga %rax,%ecx                        # 0f 01 df
    invlpga %eax,%ecx                        # 67 0f 01 df
    skinit %eax                              # 0f 01 de
    monitor                                  # 0f 01 c8
    mwait                                    # 0f 01 c9
    monitorx                                 # 0f 01 fa
    mwaitx                                   # 0f 01 fb
    monitor %rax,%ecx,%edx                   # 0f 01 c8
    monitor %rax,%rcx,%rdx                   # 0f 01 c8
    monitor %eax,%rcx,%rdx                   # 67 0f 01 c8
    monitor %eax,%ecx,%edx                   # 67 0f 01 c8
    monitorx %rax,%ecx,%edx                  # 0f 01 fa
    monitorx %rax,%rcx,%rdx                  # 0f 01 fa
    monitorx %eax,%rcx,%rdx                  # 67 0f 01 fa
    monitorx %eax,%ecx,%edx                  # 67 0f 01 fa
    mwait %eax,%ecx                          # 0f 01 c9
    mwait %rax,%rcx                          # 0f 01 c9
    mwaitx %eax,%ecx,%ebx                    # 0f 01 fb
    mwaitx %rax,%rcx,%rbx                    # 0f 01 fb
    larw %bx,%cx                             # 66 0f 02 cb
    larw 0x12(%rip),%cx                      # 66 0f 02 0d 12 00 00 00
    larw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f 02 8c b5 34 12 00 00
    larl %ebx,%ecx                           # 0f 02 cb
    larl 0x12(%rip),%ecx                     # 0f 02 0d 12 00 00 00
    larl 0x1234(%r13,%r14,4),%r9d            # 47 0f 02 8c b5 34 12 00 00
    larq %rbx,%rcx                           # 48 0f 02 cb
    larq 0x12(%rip),%rcx                     # 48 0f 02 0d 12 00 00 00
    larq 0x1234(%r13,%r14,4),%r9             # 4f 0f 02 8c b5 34 12 00 00
    larl %bx,%ecx                            # 0f 02 cb
    larl %r11w,%r9d                          # 45 0f 02 cb
    larq %bx,%rcx                            # 48 0f 02 cb
    larq %r11w,%r9                           # 4d 0f 02 cb
    lslw %bx,%cx                             # 66 0f 03 cb
    lslw 0x12(%rip),%cx                      # 66 0f 03 0d 12 00 00 00
    lslw 0x1234(%r13,%r14,4),%r9w            # 66 47 0f 03 8c b5 34 12 00 00
    lsll %ebx,%ecx                           # 0f 03 cb
    lsll 0x12(%rip),%ecx                     # 0f 03 0d 12 00 00 00
    lsll 0x1234(%r13,%r14,4),%r9d            # 47 0f 03 8c b5 34 12 00 00
    lslq %rbx,%rcx                           # 48 0f 03 cb
    lslq 0x12(%rip),%rcx                     # 48 0f 03 0d 12 00 00 00
    lslq 0x1234(%r13,%r14,4),%r9             # 4f 0f 03 8c b5 34 12 00 00
    lsll %bx,%ecx                            # 0f 03 cb
    lsll %r11w,%r9d                          # 45 0f 03 cb
    lslq %bx,%rcx                            # 48 0f 03 cb
    lslq %r11w,%r9                           # 4d 0f 03 cb
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
    sysretq                                  # 48 0f 07
    sysenter                                 # 0f 34
    sysexitl                                 # 0f 35
    sysexitq                                 # 48 0f 35
    xsave (%rax)                             # 0f ae 20
    xsave 0x12(%rip)                         # 0f ae 25 12 00 00 00
    xsave 0x1234(%r13,%r14,4)                # 43 0f ae a4 b5 34 12 00 00
    xsave64 (%rax)                           # 48 0f ae 20
    xsave64 0x12(%rip)                       # 48 0f ae 25 12 00 00 00
    xsave64 0x1234(%r13,%r14,4)              # 4b 0f ae a4 b5 34 12 00 00
    xsaveq (%rax)                            # 48 0f ae 20
    xrstor (%rax)                            # 0f ae 28
    xrstor 0x12(%rip)                        # 0f ae 2d 12 00 00 00
    xrstor 0x1234(%r13,%r14,4)               # 43 0f ae ac b5 34 12 00 00
    xrstor64 (%rax)                          # 48 0f ae 28
    xrstor64 0x12(%rip)                      # 48 0f ae 2d 12 00 00 00
    xrstor64 0x1234(%r13,%r14,4)             # 4b 0f ae ac b5 34 12 00 00
    xrstorq (%rax)                           # 48 0f ae 28
    xsaveopt (%rax)                          # 0f ae 30
    xsaveopt 0x12(%rip)                      # 0f ae 35 12 00 00 00
    xsaveopt 0x1234(%r13,%r14,4)             # 43 0f ae b4 b5 34 12 00 00
    xsaveopt64 (%rax)                        # 48 0f ae 30
    xsaveopt64 0x12(%rip)                    # 48 0f ae 35 12 00 00 00
    xsaveopt64 0x1234(%r13,%r14,4)           # 4b 0f ae b4 b5 34 12 00 00
    xsaveoptq (%rax)                         # 48 0f ae 30
    xrstors (%rax)                           # 0f c7 18
    xrstors 0x12(%rip)                       # 0f c7 1d 12 00 00 00
    xrstors 0x1234(%r13,%r14,4)              # 43 0f c7 9c b5 34 12 00 00
    xrstors64 (%rax)                         # 48 0f c7 18
    xrstors64 0x12(%rip)                     # 48 0f c7 1d 12 00 00 00
    xrstors64 0x1234(%r13,%r14,4)            # 4b 0f c7 9c b5 34 12 00 00
    xsavec (%rax)                            # 0f c7 20
    xsavec 0x12(%rip)                        # 0f c7 25 12 00 00 00
    xsavec 0x1234(%r13,%r14,4)               # 43 0f c7 a4 b5 34 12 00 00
    xsavec64 (%rax)                          # 48 0f c7 20
    xsavec64 0x12(%rip)                      # 48 0f c7 25 12 00 00 00
    xsavec64 0x1234(%r13,%r14,4)             # 4b 0f c7 a4 b5 34 12 00 00
    xsaves (%rax)                            # 0f c7 28
    xsaves 0x12(%rip)                        # 0f c7 2d 12 00 00 00
    xsaves 0x1234(%r13,%r14,4)               # 43 0f c7 ac b5 34 12 00 00
    xsaves64 (%rax)                          # 48 0f c7 28
    xsaves64 0x12(%rip)                      # 48 0f c7 2d 12 00 00 00
    xsaves64 0x1234(%r13,%r14,4)             # 4b 0f c7 ac b5 34 12 00 00
    rdfsbase %ebx                            # f3 0f ae c3
    rdfsbase %r11d                           # f3 41 0f ae c3
    rdfsbase %rbx                            # f3 48 0f ae c3
    rdfsbase %r11                            # f3 49 0f ae c3
    rdgsbase %ebx                            # f3 0f ae cb
    rdgsbase %r11d                           # f3 41 0f ae cb
    rdgsbase %rbx                            # f3 48 0f ae cb
    rdgsbase %r11                            # f3 49 0f ae cb
    wrfsbase %ebx                            # f3 0f ae d3
    wrfsbase %r11d                           # f3 41 0f ae d3
    wrfsbase %rbx                            # f3 48 0f ae d3
    wrfsbase %r11                            # f3 49 0f ae d3
    wrgsbase %ebx                            # f3 0f ae db
    wrgsbase %r11d                           # f3 41 0f ae db
    wrgsbase %rbx                            # f3 48 0f ae db
    wrgsbase %r11                            # f3 49 0f ae db
    lfence                                   # 0f ae e8
    mfence                                   # 0f ae f0
    sfence                                   # 0f ae f8
    clflush (%rax)                           # 0f ae 38
    clflush 0x12(%rip)                       # 0f ae 3d 12 00 00 00
    clflush 0x1234(%r13,%r14,4)              # 43 0f ae bc b5 34 12 00 00
    clflushopt (%rax)                        # 66 0f ae 38
    clflushopt 0x12(%rip)                    # 66 0f ae 3d 12 00 00 00
    clflushopt 0x1234(%r13,%r14,4)           # 66 43 0f ae bc b5 34 12 00 00
    clwb (%rax)                              # 66 0f ae 30
    clwb 0x12(%rip)                          # 66 0f ae 35 12 00 00 00
    clwb 0x1234(%r13,%r14,4)                 # 66 43 0f ae b4 b5 34 12 00 00
    tpause %ebx                              # 66 0f ae f3
    tpause %r11d                             # 66 41 0f ae f3
    umwait %ebx                              # f2 0f ae f3
    umwait %r11d                             # f2 41 0f ae f3
    tpause %ebx,%edx,%eax                    # 66 0f ae f3
    tpause %r11d,%edx,%eax                   # 66 41 0f ae f3
    umwait %ebx,%edx,%eax                    # f2 0f ae f3
    umwait %r11d,%edx,%eax                   # f2 41 0f ae f3
    umonitor %ebx                            # 67 f3 0f ae f3
    umonitor %r11d                           # 67 f3 41 0f ae f3
    umonitor %rbx                            # f3 0f ae f3
    umonitor %r11                            # f3 41 0f ae f3
    ptwritel %ebx                            # f3 0f ae e3
    ptwritel 0x12(%rip)                      # f3 0f ae 25 12 00 00 00
    ptwritel 0x1234(%r13,%r14,4)             # f3 43 0f ae a4 b5 34 12 00 00
    ptwriteq %rbx                            # f3 48 0f ae e3
    ptwriteq 0x12(%rip)                      # f3 48 0f ae 25 12 00 00 00
    ptwriteq 0x1234(%r13,%r14,4)             # f3 4b 0f ae a4 b5 34 12 00 00
    rdrand %bx                               # 66 0f c7 f3
    rdrand %r11w                             # 66 41 0f c7 f3
    rdrand %ebx                              # 0f c7 f3
    rdrand %r11d                             # 41 0f c7 f3
    rdrand %rbx                              # 48 0f c7 f3
    rdrand %r11                              # 49 0f c7 f3
    rdseed %bx                               # 66 0f c7 fb
    rdseed %r11w                             # 66 41 0f c7 fb
    rdseed %ebx                              # 0f c7 fb
    rdseed %r11d                             # 41 0f c7 fb
    rdseed %rbx                              # 48 0f c7 fb
    rdseed %r11                              # 49 0f c7 fb
    rdpid %rbx                               # f3 0f c7 fb
    rdpid %r11                               # f3 41 0f c7 fb
    invpcid (%rax),%rcx                      # 66 0f 38 82 08
    invpcid 0x12(%rip),%rcx                  # 66 0f 38 82 0d 12 00 00 00
    invpcid 0x1234(%r13,%r14,4),%r9          # 66 47 0f 38 82 8c b5 34 12 00 00
    invept (%rax),%rcx                       # 66 0f 38 80 08
    invept 0x12(%rip),%rcx                   # 66 0f 38 80 0d 12 00 00 00
    invept 0x1234(%r13,%r14,4),%r9           # 66 47 0f 38 80 8c b5 34 12 00 00
    invvpid (%rax),%rcx                      # 66 0f 38 81 08
    invvpid 0x12(%rip),%rcx                  # 66 0f 38 81 0d 12 00 00 00
    invvpid 0x1234(%r13,%r14,4),%r9          # 66 47 0f 38 81 8c b5 34 12 00 00
    vmptrld (%rax)                           # 0f c7 30
    vmptrld 0x12(%rip)                       # 0f c7 35 12 00 00 00
    vmptrld 0x1234(%r13,%r14,4)              # 43 0f c7 b4 b5 34 12 00 00
    vmclear (%rax)                           # 66 0f c7 30
    vmclear 0x12(%rip)                       # 66 0f c7 35 12 00 00 00
    vmclear 0x1234(%r13,%r14,4)              # 66 43 0f c7 b4 b5 34 12 00 00
    vmxon (%rax)                             # f3 0f c7 30
    vmxon 0x12(%rip)                         # f3 0f c7 35 12 00 00 00
    vmxon 0x1234(%r13,%r14,4)                # f3 43 0f c7 b4 b5 34 12 00 00
    vmptrst (%rax)                           # 0f c7 38
    vmptrst 0x12(%rip)                       # 0f c7 3d 12 00 00 00
    vmptrst 0x1234(%r13,%r14,4)              # 43 0f c7 bc b5 34 12 00 00
    vmreadq %rcx,%rbx                        # 0f 78 cb
    vmreadq %rcx,0x12(%rip)                  # 0f 78 0d 12 00 00 00
    vmreadq %r9,0x1234(%r13,%r14,4)          # 47 0f 78 8c b5 34 12 00 00
    vmwriteq %rbx,%rcx                       # 0f 79 cb
    vmwriteq 0x12(%rip),%rcx                 # 0f 79 0d 12 00 00 00
    vmwriteq 0x1234(%r13,%r14,4),%r9         # 47 0f 79 8c b5 34 12 00 00
    xbegin .+0x12345                         # c7 f8 3f 23 01 00
    xabort $0x12                             # c6 f8 12
    endbr64                                  # f3 0f 1e fa
    endbr32                                  # f3 0f 1e fb
    rdsspd %ebx                              # f3 0f 1e cb
    rdsspd %r11d                             # f3 41 0f 1e cb
    rdsspq %rbx                              # f3 48 0f 1e cb
    rdsspq %r11                              # f3 49 0f 1e cb
    incsspd %ebx                             # f3 0f ae eb
    incsspd %r11d                            # f3 41 0f ae eb
    incsspq %rbx                             # f3 48 0f ae eb
    incsspq %r11                             # f3 49 0f ae eb
    saveprevssp                              # f3 0f 01 ea
    rstorssp (%rax)                          # f3 0f 01 28
    rstorssp 0x12(%rip)                      # f3 0f 01 2d 12 00 00 00
    rstorssp 0x1234(%r13,%r14,4)             # f3 43 0f 01 ac b5 34 12 00 00
    setssbsy                                 # f3 0f 01 e8
    clrssbsy (%rax)                          # f3 0f ae 30
    clrssbsy 0x12(%rip)                      # f3 0f ae 35 12 00 00 00
    clrssbsy 0x1234(%r13,%r14,4)             # f3 43 0f ae b4 b5 34 12 00 00
    wrssd %ecx,(%rax)                        # 0f 38 f6 08
    wrssd %ecx,0x12(%rip)                    # 0f 38 f6 0d 12 00 00 00
    wrssd %r9d,0x1234(%r13,%r14,4)           # 47 0f 38 f6 8c b5 34 12 00 00
    wrssq %rcx,(%rax)                        # 48 0f 38 f6 08
    wrssq %rcx,0x12(%rip)                    # 48 0f 38 f6 0d 12 00 00 00
    wrssq %r9,0x1234(%r13,%r14,4)            # 4f 0f 38 f6 8c b5 34 12 00 00
    wrussd %ecx,(%rax)                       # 66 0f 38 f5 08
    wrussd %ecx,0x12(%rip)                   # 66 0f 38 f5 0d 12 00 00 00
    wrussd %r9d,0x1234(%r13,%r14,4)          # 66 47 0f 38 f5 8c b5 34 12 00 00
    wrussq %rcx,(%rax)                       # 66 48 0f 38 f5 08
    wrussq %rcx,0x12(%rip)                   # 66 48 0f 38 f5 0d 12 00 00 00
    wrussq %r9,0x1234(%r13,%r14,4)           # 66 4f 0f 38 f5 8c b5 34 12 00 00
    movdiril %ecx,(%rax)                     # 0f 38 f9 08
    movdiril %ecx,0x12(%rip)                 # 0f 38 f9 0d 12 00 00 00
    movdiril %r9d,0x1234(%r13,%r14,4)        # 47 0f 38 f9 8c b5 34 12 00 00
    movdiriq %rcx,(%rax)                     # 48 0f 38 f9 08
    movdiriq %rcx,0x12(%rip)                 # 48 0f 38 f9 0d 12 00 00 00
    movdiriq %r9,0x1234(%r13,%r14,4)         # 4f 0f 38 f9 8c b5 34 12 00 00
    movdir64b (%rax),%rcx                    # 66 0f 38 f8 08
    movdir64b 0x12(%rip),%rcx                # 66 0f 38 f8 0d 12 00 00 00
    movdir64b 0x1234(%r13,%r14,4),%r9        # 66 47 0f 38 f8 8c b5 34 12 00 00
    andnl %ebx,%ecx,%ecx                     # c4 e2 70 f2 cb
    andnl 0x12(%rip),%ecx,%ecx               # c4 e2 70 f2 0d 12 00 00 00
    andnl 0x1234(%r13,%r14,4),%r9d,%r9d      # c4 02 30 f2 8c b5 34 12 00 00
    bextrl %ecx,%ebx,%ecx                    # c4 e2 70 f7 cb
    bextrl %ecx,0x12(%rip),%ecx              # c4 e2 70 f7 0d 12 00 00 00
    bextrl %r9d,0x1234(%r13,%r14,4),%r9d     # c4 02 30 f7 8c b5 34 12 00 00
    blsrl %ebx,%ecx                          # c4 e2 70 f3 cb
    blsrl 0x12(%rip),%ecx                    # c4 e2 70 f3 0d 12 00 00 00
    blsrl 0x1234(%r13,%r14,4),%r9d           # c4 82 30 f3 8c b5 34 12 00 00
    blsmskl %ebx,%ecx                        # c4 e2 70 f3 d3
    blsmskl 0x12(%rip),%ecx                  # c4 e2 70 f3 15 12 00 00 00
    blsmskl 0x1234(%r13,%r14,4),%r9d         # c4 82 30 f3 94 b5 34 12 00 00
    blsil %ebx,%ecx                          # c4 e2 70 f3 db
    blsil 0x12(%rip),%ecx                    # c4 e2 70 f3 1d 12 00 00 00
    blsil 0x1234(%r13,%r14,4),%r9d           # c4 82 30 f3 9c b5 34 12 00 00
    bzhil %ecx,%ebx,%ecx                     # c4 e2 70 f5 cb
    bzhil %ecx,0x12(%rip),%ecx               # c4 e2 70 f5 0d 12 00 00 00
    bzhil %r9d,0x1234(%r13,%r14,4),%r9d      # c4 02 30 f5 8c b5 34 12 00 00
    pdepl %ebx,%ecx,%ecx                     # c4 e2 73 f5 cb
    pdepl 0x12(%rip),%ecx,%ecx               # c4 e2 73 f5 0d 12 00 00 00
    pdepl 0x1234(%r13,%r14,4),%r9d,%r9d      # c4 02 33 f5 8c b5 34 12 00 00
    pextl %ebx,%ecx,%ecx                     # c4 e2 72 f5 cb
    pextl 0x12(%rip),%ecx,%ecx               # c4 e2 72 f5 0d 12 00 00 00
    pextl 0x1234(%r13,%r14,4),%r9d,%r9d      # c4 02 32 f5 8c b5 34 12 00 00
    mulxl %ebx,%ecx,%ecx                     # c4 e2 73 f6 cb
    mulxl 0x12(%rip),%ecx,%ecx               # c4 e2 73 f6 0d 12 00 00 00
    mulxl 0x1234(%r13,%r14,4),%r9d,%r9d      # c4 02 33 f6 8c b5 34 12 00 00
    shlxl %ecx,%ebx,%ecx                     # c4 e2 71 f7 cb
    shlxl %ecx,0x12(%rip),%ecx               # c4 e2 71 f7 0d 12 00 00 00
    shlxl %r9d,0x1234(%r13,%r14,4),%r9d      # c4 02 31 f7 8c b5 34 12 00 00
    sarxl %ecx,%ebx,%ecx                     # c4 e2 72 f7 cb
    sarxl %ecx,0x12(%rip),%ecx               # c4 e2 72 f7 0d 12 00 00 00
    sarxl %r9d,0x1234(%r13,%r14,4),%r9d      # c4 02 32 f7 8c b5 34 12 00 00
    shrxl %ecx,%ebx,%ecx                     # c4 e2 73 f7 cb
    shrxl %ecx,0x12(%rip),%ecx               # c4 e2 73 f7 0d 12 00 00 00
    shrxl %r9d,0x1234(%r13,%r14,4),%r9d      # c4 02 33 f7 8c b5 34 12 00 00
    rorxl $0x12,%ebx,%ecx                    # c4 e3 7b f0 cb 12
    rorxl $0x12,0x12(%rip),%ecx              # c4 e3 7b f0 0d 12 00 00 00 12
    rorxl $0x12,0x1234(%r13,%r14,4),%r9d     # c4 03 7b f0 8c b5 34 12 00 00 12
    andnq %rbx,%rcx,%rcx                     # c4 e2 f0 f2 cb
    andnq 0x12(%rip),%rcx,%rcx               # c4 e2 f0 f2 0d 12 00 00 00
    andnq 0x1234(%r13,%r14,4),%r9,%r9        # c4 02 b0 f2 8c b5 34 12 00 00
    bextrq %rcx,%rbx,%rcx                    # c4 e2 f0 f7 cb
    bextrq %rcx,0x12(%rip),%rcx              # c4 e2 f0 f7 0d 12 00 00 00
    bextrq %r9,0x1234(%r13,%r14,4),%r9       # c4 02 b0 f7 8c b5 34 12 00 00
    blsrq %rbx,%rcx                          # c4 e2 f0 f3 cb
    blsrq 0x12(%rip),%rcx                    # c4 e2 f0 f3 0d 12 00 00 00
    blsrq 0x1234(%r13,%r14,4),%r9            # c4 82 b0 f3 8c b5 34 12 00 00
    blsmskq %rbx,%rcx                        # c4 e2 f0 f3 d3
    blsmskq 0x12(%rip),%rcx                  # c4 e2 f0 f3 15 12 00 00 00
    blsmskq 0x1234(%r13,%r14,4),%r9          # c4 82 b0 f3 94 b5 34 12 00 00
    blsiq %rbx,%rcx                          # c4 e2 f0 f3 db
    blsiq 0x12(%rip),%rcx                    # c4 e2 f0 f3 1d 12 00 00 00
    blsiq 0x1234(%r13,%r14,4),%r9            # c4 82 b0 f3 9c b5 34 12 00 00
    bzhiq %rcx,%rbx,%rcx                     # c4 e2 f0 f5 cb
    bzhiq %rcx,0x12(%rip),%rcx               # c4 e2 f0 f5 0d 12 00 00 00
    bzhiq %r9,0x1234(%r13,%r14,4),%r9        # c4 02 b0 f5 8c b5 34 12 00 00
    pdepq %rbx,%rcx,%rcx                     # c4 e2 f3 f5 cb
    pdepq 0x12(%rip),%rcx,%rcx               # c4 e2 f3 f5 0d 12 00 00 00
    pdepq 0x1234(%r13,%r14,4),%r9,%r9        # c4 02 b3 f5 8c b5 34 12 00 00
    pextq %rbx,%rcx,%rcx                     # c4 e2 f2 f5 cb
    pextq 0x12(%rip),%rcx,%rcx               # c4 e2 f2 f5 0d 12 00 00 00
    pextq 0x1234(%r13,%r14,4),%r9,%r9        # c4 02 b2 f5 8c b5 34 12 00 00
    mulxq %rbx,%rcx,%rcx                     # c4 e2 f3 f6 cb
    mulxq 0x12(%rip),%rcx,%rcx               # c4 e2 f3 f6 0d 12 00 00 00
    mulxq 0x1234(%r13,%r14,4),%r9,%r9        # c4 02 b3 f6 8c b5 34 12 00 00
    shlxq %rcx,%rbx,%rcx                     # c4 e2 f1 f7 cb
    shlxq %rcx,0x12(%rip),%rcx               # c4 e2 f1 f7 0d 12 00 00 00
    shlxq %r9,0x1234(%r13,%r14,4),%r9        # c4 02 b1 f7 8c b5 34 12 00 00
    sarxq %rcx,%rbx,%rcx                     # c4 e2 f2 f7 cb
    sarxq %rcx,0x12(%rip),%rcx               # c4 e2 f2 f7 0d 12 00 00 00
    sarxq %r9,0x1234(%r13,%r14,4),%r9        # c4 02 b2 f7 8c b5 34 12 00 00
    shrxq %rcx,%rbx,%rcx                     # c4 e2 f3 f7 cb
    shrxq %rcx,0x12(%rip),%rcx               # c4 e2 f3 f7 0d 12 00 00 00
    shrxq %r9,0x1234(%r13,%r14,4),%r9        # c4 02 b3 f7 8c b5 34 12 00 00
    rorxq $0x12,%rbx,%rcx                    # c4 e3 fb f0 cb 12
    rorxq $0x12,0x12(%rip),%rcx              # c4 e3 fb f0 0d 12 00 00 00 12
    rorxq $0x12,0x1234(%r13,%r14,4),%r9      # c4 03 fb f0 8c b5 34 12 00 00 12
    bndmk (%rax),%bnd0                       # f3 0f 1b 00
    bndmk 0x1234(%r13,%r14,4),%bnd0          # f3 43 0f 1b 84 b5 34 12 00 00
    bndmov %bnd2,%bnd0                       # 66 0f 1a c2
    bndmov %bnd3,%bnd1                       # 66 0f 1a cb
    bndmov (%rax),%bnd0                      # 66 0f 1a 00
    bndmov 0x12(%rip),%bnd1                  # 66 0f 1a 0d 12 00 00 00
    bndmov 0x1234(%r13,%r14,4),%bnd0         # 66 43 0f 1a 84 b5 34 12 00 00
    bndmov %bnd0,%bnd2                       # 66 0f 1a d0
    bndmov %bnd1,%bnd3                       # 66 0f 1a d9
    bndmov %bnd0,(%rax)                      # 66 0f 1b 00
    bndmov %bnd1,0x12(%rip)                  # 66 0f 1b 0d 12 00 00 00
    bndmov %bnd0,0x1234(%r13,%r14,4)         # 66 43 0f 1b 84 b5 34 12 00 00
    bndcl %rbx,%bnd0                         # f3 0f 1a c3
    bndcl %rbx,%bnd1                         # f3 0f 1a cb
    bndcl %r11,%bnd0                         # f3 41 0f 1a c3
    bndcl (%rax),%bnd0                       # f3 0f 1a 00
    bndcl 0x12(%rip),%bnd1                   # f3 0f 1a 0d 12 00 00 00
    bndcl 0x1234(%r13,%r14,4),%bnd0          # f3 43 0f 1a 84 b5 34 12 00 00
    bndcu %rbx,%bnd0                         # f2 0f 1a c3
    bndcu %rbx,%bnd1                         # f2 0f 1a cb
    bndcu %r11,%bnd0                         # f2 41 0f 1a c3
    bndcu (%rax),%bnd0                       # f2 0f 1a 00
    bndcu 0x12(%rip),%bnd1                   # f2 0f 1a 0d 12 00 00 00
    bndcu 0x1234(%r13,%r14,4),%bnd0          # f2 43 0f 1a 84 b5 34 12 00 00
    bndcn %rbx,%bnd0                         # f2 0f 1b c3
    bndcn %rbx,%bnd1                         # f2 0f 1b cb
    bndcn %r11,%bnd0                         # f2 41 0f 1b c3
    bndcn (%rax),%bnd0                       # f2 0f 1b 00
    bndcn 0x12(%rip),%bnd1                   # f2 0f 1b 0d 12 00 00 00
    bndcn 0x1234(%r13,%r14,4),%bnd0          # f2 43 0f 1b 84 b5 34 12 00 00
    bndldx (%rax),%bnd0                      # 0f 1a 00
    bndldx 0x1234(%r13,%r14,4),%bnd0         # 43 0f 1a 84 b5 34 12 00 00
    bndstx %bnd0,(%rax)                      # 0f 1b 00
    bndstx %bnd0,0x1234(%r13,%r14,4)         # 43 0f 1b 84 b5 34 12 00 00
    uiret                                    # f3 0f 01 ec
    testui                                   # f3 0f 01 ed
    clui                                     # f3 0f 01 ee
    stui                                     # f3 0f 01 ef
    senduipi %rbx                            # f3 0f c7 f3
    senduipi %r11                            # f3 41 0f c7 f3
    tdcall                                   # 66 0f 01 cc
    seamret                                  # 66 0f 01 cd
    seamops                                  # 66 0f 01 ce
    seamcall                                 # 66 0f 01 cf
    xsusldtrk                                # f2 0f 01 e8
    xresldtrk                                # f2 0f 01 e9
    wrmsrns                                  # 0f 01 c6
    rdmsrlist                                # f2 0f 01 c6
    wrmsrlist                                # f3 0f 01 c6
    hreset $0x12                             # f3 0f 3a f0 c0 12
    enqcmd (%rax),%rcx                       # f2 0f 38 f8 08
    enqcmd 0x12(%rip),%rcx                   # f2 0f 38 f8 0d 12 00 00 00
    enqcmd 0x1234(%r13,%r14,4),%r9           # f2 47 0f 38 f8 8c b5 34 12 00 00
    enqcmds (%rax),%rcx                      # f3 0f 38 f8 08
    enqcmds 0x12(%rip),%rcx                  # f3 0f 38 f8 0d 12 00 00 00
    enqcmds 0x1234(%r13,%r14,4),%r9          # f3 47 0f 38 f8 8c b5 34 12 00 00
    aadd %ecx,(%rax)                         # 0f 38 fc 08
    aadd %ecx,0x12(%rip)                     # 0f 38 fc 0d 12 00 00 00
    aadd %r9d,0x1234(%r13,%r14,4)            # 47 0f 38 fc 8c b5 34 12 00 00
    aadd %rcx,(%rax)                         # 48 0f 38 fc 08
    aadd %rcx,0x12(%rip)                     # 48 0f 38 fc 0d 12 00 00 00
    aadd %r9,0x1234(%r13,%r14,4)             # 4f 0f 38 fc 8c b5 34 12 00 00
    aand %ecx,(%rax)                         # 66 0f 38 fc 08
    aand %ecx,0x12(%rip)                     # 66 0f 38 fc 0d 12 00 00 00
    aand %r9d,0x1234(%r13,%r14,4)            # 66 47 0f 38 fc 8c b5 34 12 00 00
    aand %rcx,(%rax)                         # 66 48 0f 38 fc 08
    aand %rcx,0x12(%rip)                     # 66 48 0f 38 fc 0d 12 00 00 00
    aand %r9,0x1234(%r13,%r14,4)             # 66 4f 0f 38 fc 8c b5 34 12 00 00
    aor %ecx,(%rax)                          # f2 0f 38 fc 08
    aor %ecx,0x12(%rip)                      # f2 0f 38 fc 0d 12 00 00 00
    aor %r9d,0x1234(%r13,%r14,4)             # f2 47 0f 38 fc 8c b5 34 12 00 00
    aor %rcx,(%rax)                          # f2 48 0f 38 fc 08
    aor %rcx,0x12(%rip)                      # f2 48 0f 38 fc 0d 12 00 00 00
    aor %r9,0x1234(%r13,%r14,4)              # f2 4f 0f 38 fc 8c b5 34 12 00 00
    axor %ecx,(%rax)                         # f3 0f 38 fc 08
    axor %ecx,0x12(%rip)                     # f3 0f 38 fc 0d 12 00 00 00
    axor %r9d,0x1234(%r13,%r14,4)            # f3 47 0f 38 fc 8c b5 34 12 00 00
    axor %rcx,(%rax)                         # f3 48 0f 38 fc 08
    axor %rcx,0x12(%rip)                     # f3 48 0f 38 fc 0d 12 00 00 00
    axor %r9,0x1234(%r13,%r14,4)             # f3 4f 0f 38 fc 8c b5 34 12 00 00
    cmpoxadd %ecx,%ecx,(%rax)                # c4 e2 71 e0 08
    cmpoxadd %ecx,%ecx,0x12(%rip)            # c4 e2 71 e0 0d 12 00 00 00
    cmpoxadd %r9d,%r9d,0x1234(%r13,%r14,4)   # c4 02 31 e0 8c b5 34 12 00 00
    cmpoxadd %rcx,%rcx,(%rax)                # c4 e2 f1 e0 08
    cmpoxadd %rcx,%rcx,0x12(%rip)            # c4 e2 f1 e0 0d 12 00 00 00
    cmpoxadd %r9,%r9,0x1234(%r13,%r14,4)     # c4 02 b1 e0 8c b5 34 12 00 00
    cmpnoxadd %ecx,%ecx,(%rax)               # c4 e2 71 e1 08
    cmpnoxadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 e1 0d 12 00 00 00
    cmpnoxadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 e1 8c b5 34 12 00 00
    cmpnoxadd %rcx,%rcx,(%rax)               # c4 e2 f1 e1 08
    cmpnoxadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 e1 0d 12 00 00 00
    cmpnoxadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 e1 8c b5 34 12 00 00
    cmpbxadd %ecx,%ecx,(%rax)                # c4 e2 71 e2 08
    cmpbxadd %ecx,%ecx,0x12(%rip)            # c4 e2 71 e2 0d 12 00 00 00
    cmpbxadd %r9d,%r9d,0x1234(%r13,%r14,4)   # c4 02 31 e2 8c b5 34 12 00 00
    cmpbxadd %rcx,%rcx,(%rax)                # c4 e2 f1 e2 08
    cmpbxadd %rcx,%rcx,0x12(%rip)            # c4 e2 f1 e2 0d 12 00 00 00
    cmpbxadd %r9,%r9,0x1234(%r13,%r14,4)     # c4 02 b1 e2 8c b5 34 12 00 00
    cmpnbxadd %ecx,%ecx,(%rax)               # c4 e2 71 e3 08
    cmpnbxadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 e3 0d 12 00 00 00
    cmpnbxadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 e3 8c b5 34 12 00 00
    cmpnbxadd %rcx,%rcx,(%rax)               # c4 e2 f1 e3 08
    cmpnbxadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 e3 0d 12 00 00 00
    cmpnbxadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 e3 8c b5 34 12 00 00
    cmpzxadd %ecx,%ecx,(%rax)                # c4 e2 71 e4 08
    cmpzxadd %ecx,%ecx,0x12(%rip)            # c4 e2 71 e4 0d 12 00 00 00
    cmpzxadd %r9d,%r9d,0x1234(%r13,%r14,4)   # c4 02 31 e4 8c b5 34 12 00 00
    cmpzxadd %rcx,%rcx,(%rax)                # c4 e2 f1 e4 08
    cmpzxadd %rcx,%rcx,0x12(%rip)            # c4 e2 f1 e4 0d 12 00 00 00
    cmpzxadd %r9,%r9,0x1234(%r13,%r14,4)     # c4 02 b1 e4 8c b5 34 12 00 00
    cmpnzxadd %ecx,%ecx,(%rax)               # c4 e2 71 e5 08
    cmpnzxadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 e5 0d 12 00 00 00
    cmpnzxadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 e5 8c b5 34 12 00 00
    cmpnzxadd %rcx,%rcx,(%rax)               # c4 e2 f1 e5 08
    cmpnzxadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 e5 0d 12 00 00 00
    cmpnzxadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 e5 8c b5 34 12 00 00
    cmpbexadd %ecx,%ecx,(%rax)               # c4 e2 71 e6 08
    cmpbexadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 e6 0d 12 00 00 00
    cmpbexadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 e6 8c b5 34 12 00 00
    cmpbexadd %rcx,%rcx,(%rax)               # c4 e2 f1 e6 08
    cmpbexadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 e6 0d 12 00 00 00
    cmpbexadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 e6 8c b5 34 12 00 00
    cmpnbexadd %ecx,%ecx,(%rax)              # c4 e2 71 e7 08
    cmpnbexadd %ecx,%ecx,0x12(%rip)          # c4 e2 71 e7 0d 12 00 00 00
    cmpnbexadd %r9d,%r9d,0x1234(%r13,%r14,4) # c4 02 31 e7 8c b5 34 12 00 00
    cmpnbexadd %rcx,%rcx,(%rax)              # c4 e2 f1 e7 08
    cmpnbexadd %rcx,%rcx,0x12(%rip)          # c4 e2 f1 e7 0d 12 00 00 00
    cmpnbexadd %r9,%r9,0x1234(%r13,%r14,4)   # c4 02 b1 e7 8c b5 34 12 00 00
    cmpsxadd %ecx,%ecx,(%rax)                # c4 e2 71 e8 08
    cmpsxadd %ecx,%ecx,0x12(%rip)            # c4 e2 71 e8 0d 12 00 00 00
    cmpsxadd %r9d,%r9d,0x1234(%r13,%r14,4)   # c4 02 31 e8 8c b5 34 12 00 00
    cmpsxadd %rcx,%rcx,(%rax)                # c4 e2 f1 e8 08
    cmpsxadd %rcx,%rcx,0x12(%rip)            # c4 e2 f1 e8 0d 12 00 00 00
    cmpsxadd %r9,%r9,0x1234(%r13,%r14,4)     # c4 02 b1 e8 8c b5 34 12 00 00
    cmpnsxadd %ecx,%ecx,(%rax)               # c4 e2 71 e9 08
    cmpnsxadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 e9 0d 12 00 00 00
    cmpnsxadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 e9 8c b5 34 12 00 00
    cmpnsxadd %rcx,%rcx,(%rax)               # c4 e2 f1 e9 08
    cmpnsxadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 e9 0d 12 00 00 00
    cmpnsxadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 e9 8c b5 34 12 00 00
    cmppxadd %ecx,%ecx,(%rax)                # c4 e2 71 ea 08
    cmppxadd %ecx,%ecx,0x12(%rip)            # c4 e2 71 ea 0d 12 00 00 00
    cmppxadd %r9d,%r9d,0x1234(%r13,%r14,4)   # c4 02 31 ea 8c b5 34 12 00 00
    cmppxadd %rcx,%rcx,(%rax)                # c4 e2 f1 ea 08
    cmppxadd %rcx,%rcx,0x12(%rip)            # c4 e2 f1 ea 0d 12 00 00 00
    cmppxadd %r9,%r9,0x1234(%r13,%r14,4)     # c4 02 b1 ea 8c b5 34 12 00 00
    cmpnpxadd %ecx,%ecx,(%rax)               # c4 e2 71 eb 08
    cmpnpxadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 eb 0d 12 00 00 00
    cmpnpxadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 eb 8c b5 34 12 00 00
    cmpnpxadd %rcx,%rcx,(%rax)               # c4 e2 f1 eb 08
    cmpnpxadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 eb 0d 12 00 00 00
    cmpnpxadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 eb 8c b5 34 12 00 00
    cmplxadd %ecx,%ecx,(%rax)                # c4 e2 71 ec 08
    cmplxadd %ecx,%ecx,0x12(%rip)            # c4 e2 71 ec 0d 12 00 00 00
    cmplxadd %r9d,%r9d,0x1234(%r13,%r14,4)   # c4 02 31 ec 8c b5 34 12 00 00
    cmplxadd %rcx,%rcx,(%rax)                # c4 e2 f1 ec 08
    cmplxadd %rcx,%rcx,0x12(%rip)            # c4 e2 f1 ec 0d 12 00 00 00
    cmplxadd %r9,%r9,0x1234(%r13,%r14,4)     # c4 02 b1 ec 8c b5 34 12 00 00
    cmpnlxadd %ecx,%ecx,(%rax)               # c4 e2 71 ed 08
    cmpnlxadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 ed 0d 12 00 00 00
    cmpnlxadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 ed 8c b5 34 12 00 00
    cmpnlxadd %rcx,%rcx,(%rax)               # c4 e2 f1 ed 08
    cmpnlxadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 ed 0d 12 00 00 00
    cmpnlxadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 ed 8c b5 34 12 00 00
    cmplexadd %ecx,%ecx,(%rax)               # c4 e2 71 ee 08
    cmplexadd %ecx,%ecx,0x12(%rip)           # c4 e2 71 ee 0d 12 00 00 00
    cmplexadd %r9d,%r9d,0x1234(%r13,%r14,4)  # c4 02 31 ee 8c b5 34 12 00 00
    cmplexadd %rcx,%rcx,(%rax)               # c4 e2 f1 ee 08
    cmplexadd %rcx,%rcx,0x12(%rip)           # c4 e2 f1 ee 0d 12 00 00 00
    cmplexadd %r9,%r9,0x1234(%r13,%r14,4)    # c4 02 b1 ee 8c b5 34 12 00 00
    cmpnlexadd %ecx,%ecx,(%rax)              # c4 e2 71 ef 08
    cmpnlexadd %ecx,%ecx,0x12(%rip)          # c4 e2 71 ef 0d 12 00 00 00
    cmpnlexadd %r9d,%r9d,0x1234(%r13,%r14,4) # c4 02 31 ef 8c b5 34 12 00 00
    cmpnlexadd %rcx,%rcx,(%rax)              # c4 e2 f1 ef 08
    cmpnlexadd %rcx,%rcx,0x12(%rip)          # c4 e2 f1 ef 0d 12 00 00 00
    cmpnlexadd %r9,%r9,0x1234(%r13,%r14,4)   # c4 02 b1 ef 8c b5 34 12 00 00
    prefetchit0 (%rax)                       # 0f 18 38
    prefetchit0 0x12(%rip)                   # 0f 18 3d 12 00 00 00
    prefetchit0 0x1234(%r13,%r14,4)          # 43 0f 18 bc b5 34 12 00 00
    prefetchit1 (%rax)                       # 0f 18 30
    prefetchit1 0x12(%rip)                   # 0f 18 35 12 00 00 00
    prefetchit1 0x1234(%r13,%r14,4)          # 43 0f 18 b4 b5 34 12 00 00
