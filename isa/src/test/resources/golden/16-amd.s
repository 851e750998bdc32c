# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code16
    vpmacssww %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 85 cb 10
    vpmacssww %xmm1,0x12(%bx),%xmm1,%xmm1    # 8f e8 70 85 4f 12 10
    vpmacssww %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 85 8b 34 12 10
    vpmacsswd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 86 cb 10
    vpmacsswd %xmm1,0x12(%bx),%xmm1,%xmm1    # 8f e8 70 86 4f 12 10
    vpmacsswd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 86 8b 34 12 10
    vpmacssdql %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 87 cb 10
    vpmacssdql %xmm1,0x12(%bx),%xmm1,%xmm1   # 8f e8 70 87 4f 12 10
    vpmacssdql %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 87 8b 34 12 10
    vpmacssdd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 8e cb 10
    vpmacssdd %xmm1,0x12(%bx),%xmm1,%xmm1    # 8f e8 70 8e 4f 12 10
    vpmacssdd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 8e 8b 34 12 10
    vpmacssdqh %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 8f cb 10
    vpmacssdqh %xmm1,0x12(%bx),%xmm1,%xmm1   # 8f e8 70 8f 4f 12 10
    vpmacssdqh %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 8f 8b 34 12 10
    vpmacsww %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 95 cb 10
    vpmacsww %xmm1,0x12(%bx),%xmm1,%xmm1     # 8f e8 70 95 4f 12 10
    vpmacsww %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 95 8b 34 12 10
    vpmacswd %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 96 cb 10
    vpmacswd %xmm1,0x12(%bx),%xmm1,%xmm1     # 8f e8 70 96 4f 12 10
    vpmacswd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 96 8b 34 12 10
    vpmacsdql %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 97 cb 10
    vpmacsdql %xmm1,0x12(%bx),%xmm1,%xmm1    # 8f e8 70 97 4f 12 10
    vpmacsdql %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 97 8b 34 12 10
    vpmacsdd %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 9e cb 10
    vpmacsdd %xmm1,0x12(%bx),%xmm1,%xmm1     # 8f e8 70 9e 4f 12 10
    vpmacsdd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 9e 8b 34 12 10
    vpmacsdqh %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 9f cb 10
    vpmacsdqh %xmm1,0x12(%bx),%xmm1,%xmm1    # 8f e8 70 9f 4f 12 10
    vpmacsdqh %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 9f 8b 34 12 10
    vpmadcsswd %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 a6 cb 10
    vpmadcsswd %xmm1,0x12(%bx),%xmm1,%xmm1   # 8f e8 70 a6 4f 12 10
    vpmadcsswd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 a6 8b 34 12 10
    vpmadcswd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 b6 cb 10
    vpmadcswd %xmm1,0x12(%bx),%xmm1,%xmm1    # 8f e8 70 b6 4f 12 10
    vpmadcswd %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 b6 8b 34 12 10
    vpcmov %xmm1,%xmm3,%xmm1,%xmm1           # 8f e8 70 a2 cb 10
    vpcmov %xmm1,0x12(%bx),%xmm1,%xmm1       # 8f e8 70 a2 4f 12 10
    vpcmov %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 a2 8b 34 12 10
    vpcmov %xmm3,%xmm1,%xmm1,%xmm1           # 8f e8 70 a2 c9 30
    vpcmov 0x12(%bx),%xmm1,%xmm1,%xmm1       # 8f e8 f0 a2 4f 12 10
    vpcmov 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # 8f e8 f0 a2 8b 34 12 10
    vpcmov %ymm1,%ymm3,%ymm1,%ymm1           # 8f e8 74 a2 cb 10
    vpcmov %ymm1,0x12(%bx),%ymm1,%ymm1       # 8f e8 74 a2 4f 12 10
    vpcmov %ymm1,0x1234(%bp,%di),%ymm1,%ymm1 # 8f e8 74 a2 8b 34 12 10
    vpcmov %ymm3,%ymm1,%ymm1,%ymm1           # 8f e8 74 a2 c9 30
    vpcmov 0x12(%bx),%ymm1,%ymm1,%ymm1       # 8f e8 f4 a2 4f 12 10
    vpcmov 0x1234(%bp,%di),%ymm1,%ymm1,%ymm1 # 8f e8 f4 a2 8b 34 12 10
    vpperm %xmm1,%xmm3,%xmm1,%xmm1           # 8f e8 70 a3 cb 10
    vpperm %xmm1,0x12(%bx),%xmm1,%xmm1       # 8f e8 70 a3 4f 12 10
    vpperm %xmm1,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 a3 8b 34 12 10
    vpperm %xmm3,%xmm1,%xmm1,%xmm1           # 8f e8 70 a3 c9 30
    vpperm 0x12(%bx),%xmm1,%xmm1,%xmm1       # 8f e8 f0 a3 4f 12 10
    vpperm 0x1234(%bp,%di),%xmm1,%xmm1,%xmm1 # 8f e8 f0 a3 8b 34 12 10
    vprotb $0x12,%xmm3,%xmm1                 # 8f e8 78 c0 cb 12
    vprotb $0x12,0x12(%bx),%xmm1             # 8f e8 78 c0 4f 12 12
    vprotb $0x12,0x1234(%bp,%di),%xmm1       # 8f e8 78 c0 8b 34 12 12
    vprotw $0x12,%xmm3,%xmm1                 # 8f e8 78 c1 cb 12
    vprotw $0x12,0x12(%bx),%xmm1             # 8f e8 78 c1 4f 12 12
    vprotw $0x12,0x1234(%bp,%di),%xmm1       # 8f e8 78 c1 8b 34 12 12
    vprotd $0x12,%xmm3,%xmm1                 # 8f e8 78 c2 cb 12
    vprotd $0x12,0x12(%bx),%xmm1             # 8f e8 78 c2 4f 12 12
    vprotd $0x12,0x1234(%bp,%di),%xmm1       # 8f e8 78 c2 8b 34 12 12
    vprotq $0x12,%xmm3,%xmm1                 # 8f e8 78 c3 cb 12
    vprotq $0x12,0x12(%bx),%xmm1             # 8f e8 78 c3 4f 12 12
    vprotq $0x12,0x1234(%bp,%di),%xmm1       # 8f e8 78 c3 8b 34 12 12
    vprotb %xmm1,%xmm3,%xmm1                 # 8f e9 70 90 cb
    vprotb %xmm1,0x12(%bx),%xmm1             # 8f e9 70 90 4f 12
    vprotb %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 90 8b 34 12
    vprotb %xmm3,%xmm1,%xmm1                 # 8f e9 60 90 c9
    vprotb 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 90 4f 12
    vprotb 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 90 8b 34 12
    vprotw %xmm1,%xmm3,%xmm1                 # 8f e9 70 91 cb
    vprotw %xmm1,0x12(%bx),%xmm1             # 8f e9 70 91 4f 12
    vprotw %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 91 8b 34 12
    vprotw %xmm3,%xmm1,%xmm1                 # 8f e9 60 91 c9
    vprotw 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 91 4f 12
    vprotw 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 91 8b 34 12
    vprotd %xmm1,%xmm3,%xmm1                 # 8f e9 70 92 cb
    vprotd %xmm1,0x12(%bx),%xmm1             # 8f e9 70 92 4f 12
    vprotd %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 92 8b 34 12
    vprotd %xmm3,%xmm1,%xmm1                 # 8f e9 60 92 c9
    vprotd 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 92 4f 12
    vprotd 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 92 8b 34 12
    vprotq %xmm1,%xmm3,%xmm1                 # 8f e9 70 93 cb
    vprotq %xmm1,0x12(%bx),%xmm1             # 8f e9 70 93 4f 12
    vprotq %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 93 8b 34 12
    vprotq %xmm3,%xmm1,%xmm1                 # 8f e9 60 93 c9
    vprotq 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 93 4f 12
    vprotq 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 93 8b 34 12
    vpshlb %xmm1,%xmm3,%xmm1                 # 8f e9 70 94 cb
    vpshlb %xmm1,0x12(%bx),%xmm1             # 8f e9 70 94 4f 12
    vpshlb %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 94 8b 34 12
    vpshlb %xmm3,%xmm1,%xmm1                 # 8f e9 60 94 c9
    vpshlb 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 94 4f 12
    vpshlb 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 94 8b 34 12
    vpshlw %xmm1,%xmm3,%xmm1                 # 8f e9 70 95 cb
    vpshlw %xmm1,0x12(%bx),%xmm1             # 8f e9 70 95 4f 12
    vpshlw %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 95 8b 34 12
    vpshlw %xmm3,%xmm1,%xmm1                 # 8f e9 60 95 c9
    vpshlw 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 95 4f 12
    vpshlw 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 95 8b 34 12
    vpshld %xmm1,%xmm3,%xmm1                 # 8f e9 70 96 cb
    vpshld %xmm1,0x12(%bx),%xmm1             # 8f e9 70 96 4f 12
    vpshld %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 96 8b 34 12
    vpshld %xmm3,%xmm1,%xmm1                 # 8f e9 60 96 c9
    vpshld 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 96 4f 12
    vpshld 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 96 8b 34 12
    vpshlq %xmm1,%xmm3,%xmm1                 # 8f e9 70 97 cb
    vpshlq %xmm1,0x12(%bx),%xmm1             # 8f e9 70 97 4f 12
    vpshlq %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 97 8b 34 12
    vpshlq %xmm3,%xmm1,%xmm1                 # 8f e9 60 97 c9
    vpshlq 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 97 4f 12
    vpshlq 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 97 8b 34 12
    vpshab %xmm1,%xmm3,%xmm1                 # 8f e9 70 98 cb
    vpshab %xmm1,0x12(%bx),%xmm1             # 8f e9 70 98 4f 12
    vpshab %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 98 8b 34 12
    vpshab %xmm3,%xmm1,%xmm1                 # 8f e9 60 98 c9
    vpshab 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 98 4f 12
    vpshab 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 98 8b 34 12
    vpshaw %xmm1,%xmm3,%xmm1                 # 8f e9 70 99 cb
    vpshaw %xmm1,0x12(%bx),%xmm1             # 8f e9 70 99 4f 12
    vpshaw %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 99 8b 34 12
    vpshaw %xmm3,%xmm1,%xmm1                 # 8f e9 60 99 c9
    vpshaw 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 99 4f 12
    vpshaw 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 99 8b 34 12
    vpshad %xmm1,%xmm3,%xmm1                 # 8f e9 70 9a cb
    vpshad %xmm1,0x12(%bx),%xmm1             # 8f e9 70 9a 4f 12
    vpshad %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 9a 8b 34 12
    vpshad %xmm3,%xmm1,%xmm1                 # 8f e9 60 9a c9
    vpshad 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 9a 4f 12
    vpshad 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 9a 8b 34 12
    vpshaq %xmm1,%xmm3,%xmm1                 # 8f e9 70 9b cb
    vpshaq %xmm1,0x12(%bx),%xmm1             # 8f e9 70 9b 4f 12
    vpshaq %xmm1,0x1234(%bp,%di),%xmm1       # 8f e9 70 9b 8b 34 12
    vpshaq %xmm3,%xmm1,%xmm1                 # 8f e9 60 9b c9
    vpshaq 0x12(%bx),%xmm1,%xmm1             # 8f e9 f0 9b 4f 12
    vpshaq 0x1234(%bp,%di),%xmm1,%xmm1       # 8f e9 f0 9b 8b 34 12
    vpcomb $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cc cb 12
    vpcomb $0x12,0x12(%bx),%xmm1,%xmm1       # 8f e8 70 cc 4f 12 12
    vpcomb $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 cc 8b 34 12 12
    vpcomw $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cd cb 12
    vpcomw $0x12,0x12(%bx),%xmm1,%xmm1       # 8f e8 70 cd 4f 12 12
    vpcomw $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 cd 8b 34 12 12
    vpcomd $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 ce cb 12
    vpcomd $0x12,0x12(%bx),%xmm1,%xmm1       # 8f e8 70 ce 4f 12 12
    vpcomd $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 ce 8b 34 12 12
    vpcomq $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cf cb 12
    vpcomq $0x12,0x12(%bx),%xmm1,%xmm1       # 8f e8 70 cf 4f 12 12
    vpcomq $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 cf 8b 34 12 12
    vpcomub $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ec cb 12
    vpcomub $0x12,0x12(%bx),%xmm1,%xmm1      # 8f e8 70 ec 4f 12 12
    vpcomub $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 ec 8b 34 12 12
    vpcomuw $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ed cb 12
    vpcomuw $0x12,0x12(%bx),%xmm1,%xmm1      # 8f e8 70 ed 4f 12 12
    vpcomuw $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 ed 8b 34 12 12
    vpcomud $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ee cb 12
    vpcomud $0x12,0x12(%bx),%xmm1,%xmm1      # 8f e8 70 ee 4f 12 12
    vpcomud $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 ee 8b 34 12 12
    vpcomuq $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ef cb 12
    vpcomuq $0x12,0x12(%bx),%xmm1,%xmm1      # 8f e8 70 ef 4f 12 12
    vpcomuq $0x12,0x1234(%bp,%di),%xmm1,%xmm1 # 8f e8 70 ef 8b 34 12 12
    vfrczps %xmm3,%xmm1                      # 8f e9 78 80 cb
    vfrczps 0x12(%bx),%xmm1                  # 8f e9 78 80 4f 12
    vfrczps 0x1234(%bp,%di),%xmm1            # 8f e9 78 80 8b 34 12
    vfrczps %ymm3,%ymm1                      # 8f e9 7c 80 cb
    vfrczps 0x12(%bx),%ymm1                  # 8f e9 7c 80 4f 12
    vfrczps 0x1234(%bp,%di),%ymm1            # 8f e9 7c 80 8b 34 12
    vfrczpd %xmm3,%xmm1                      # 8f e9 78 81 cb
    vfrczpd 0x12(%bx),%xmm1                  # 8f e9 78 81 4f 12
    vfrczpd 0x1234(%bp,%di),%xmm1            # 8f e9 78 81 8b 34 12
    vfrczpd %ymm3,%ymm1                      # 8f e9 7c 81 cb
    vfrczpd 0x12(%bx),%ymm1                  # 8f e9 7c 81 4f 12
    vfrczpd 0x1234(%bp,%di),%ymm1            # 8f e9 7c 81 8b 34 12
    vfrczss %xmm3,%xmm1                      # 8f e9 78 82 cb
    vfrczss 0x12(%bx),%xmm1                  # 8f e9 78 82 4f 12
    vfrczss 0x1234(%bp,%di),%xmm1            # 8f e9 78 82 8b 34 12
    vfrczsd %xmm3,%xmm1                      # 8f e9 78 83 cb
    vfrczsd 0x12(%bx),%xmm1                  # 8f e9 78 83 4f 12
    vfrczsd 0x1234(%bp,%di),%xmm1            # 8f e9 78 83 8b 34 12
    vphaddbw %xmm3,%xmm1                     # 8f e9 78 c1 cb
    vphaddbw 0x12(%bx),%xmm1                 # 8f e9 78 c1 4f 12
    vphaddbw 0x1234(%bp,%di),%xmm1           # 8f e9 78 c1 8b 34 12
    vphaddbd %xmm3,%xmm1                     # 8f e9 78 c2 cb
    vphaddbd 0x12(%bx),%xmm1                 # 8f e9 78 c2 4f 12
    vphaddbd 0x1234(%bp,%di),%xmm1           # 8f e9 78 c2 8b 34 12
    vphaddbq %xmm3,%xmm1                     # 8f e9 78 c3 cb
    vphaddbq 0x12(%bx),%xmm1                 # 8f e9 78 c3 4f 12
    vphaddbq 0x1234(%bp,%di),%xmm1           # 8f e9 78 c3 8b 34 12
    vphaddwd %xmm3,%xmm1                     # 8f e9 78 c6 cb
    vphaddwd 0x12(%bx),%xmm1                 # 8f e9 78 c6 4f 12
    vphaddwd 0x1234(%bp,%di),%xmm1           # 8f e9 78 c6 8b 34 12
    vphaddwq %xmm3,%xmm1                     # 8f e9 78 c7 cb
    vphaddwq 0x12(%bx),%xmm1                 # 8f e9 78 c7 4f 12
    vphaddwq 0x1234(%bp,%di),%xmm1           # 8f e9 78 c7 8b 34 12
    vphadddq %xmm3,%xmm1                     # 8f e9 78 cb cb
    vphadddq 0x12(%bx),%xmm1                 # 8f e9 78 cb 4f 12
    vphadddq 0x1234(%bp,%di),%xmm1           # 8f e9 78 cb 8b 34 12
    vphaddubw %xmm3,%xmm1                    # 8f e9 78 d1 cb
    vphaddubw 0x12(%bx),%xmm1                # 8f e9 78 d1 4f 12
    vphaddubw 0x1234(%bp,%di),%xmm1          # 8f e9 78 d1 8b 34 12
    vphaddubd %xmm3,%xmm1                    # 8f e9 78 d2 cb
    vphaddubd 0x12(%bx),%xmm1                # 8f e9 78 d2 4f 12
    vphaddubd 0x1234(%bp,%di),%xmm1          # 8f e9 78 d2 8b 34 12
    vphaddubq %xmm3,%xmm1                    # 8f e9 78 d3 cb
    vphaddubq 0x12(%bx),%xmm1                # 8f e9 78 d3 4f 12
    vphaddubq 0x1234(%bp,%di),%xmm1          # 8f e9 78 d3 8b 34 12
    vphadduwd %xmm3,%xmm1                    # 8f e9 78 d6 cb
    vphadduwd 0x12(%bx),%xmm1                # 8f e9 78 d6 4f 12
    vphadduwd 0x1234(%bp,%di),%xmm1          # 8f e9 78 d6 8b 34 12
    vphadduwq %xmm3,%xmm1                    # 8f e9 78 d7 cb
    vphadduwq 0x12(%bx),%xmm1                # 8f e9 78 d7 4f 12
    vphadduwq 0x1234(%bp,%di),%xmm1          # 8f e9 78 d7 8b 34 12
    vphaddudq %xmm3,%xmm1                    # 8f e9 78 db cb
    vphaddudq 0x12(%bx),%xmm1                # 8f e9 78 db 4f 12
    vphaddudq 0x1234(%bp,%di),%xmm1          # 8f e9 78 db 8b 34 12
    vphsubbw %xmm3,%xmm1                     # 8f e9 78 e1 cb
    vphsubbw 0x12(%bx),%xmm1                 # 8f e9 78 e1 4f 12
    vphsubbw 0x1234(%bp,%di),%xmm1           # 8f e9 78 e1 8b 34 12
    vphsubwd %xmm3,%xmm1                     # 8f e9 78 e2 cb
    vphsubwd 0x12(%bx),%xmm1                 # 8f e9 78 e2 4f 12
    vphsubwd 0x1234(%bp,%di),%xmm1           # 8f e9 78 e2 8b 34 12
    vphsubdq %xmm3,%xmm1                     # 8f e9 78 e3 cb
    vphsubdq 0x12(%bx),%xmm1                 # 8f e9 78 e3 4f 12
    vphsubdq 0x1234(%bp,%di),%xmm1           # 8f e9 78 e3 8b 34 12
    bextrl $0x12345678,%ebx,%ecx             # 8f ea 78 10 cb 78 56 34 12
    bextrl $0x80,0x12(%bx),%ecx              # 8f ea 78 10 4f 12 80 00 00 00
    bextrl $0x12345678,0x1234(%bp,%di),%ecx  # 8f ea 78 10 8b 34 12 78 56 34 12
    blcfilll %ebx,%ecx                       # 8f e9 70 01 cb
    blcfilll 0x12(%bx),%ecx                  # 8f e9 70 01 4f 12
    blcfilll 0x1234(%bp,%di),%ecx            # 8f e9 70 01 8b 34 12
    blsfilll %ebx,%ecx                       # 8f e9 70 01 d3
    blsfilll 0x12(%bx),%ecx                  # 8f e9 70 01 57 12
    blsfilll 0x1234(%bp,%di),%ecx            # 8f e9 70 01 93 34 12
    blcsl %ebx,%ecx                          # 8f e9 70 01 db
    blcsl 0x12(%bx),%ecx                     # 8f e9 70 01 5f 12
    blcsl 0x1234(%bp,%di),%ecx               # 8f e9 70 01 9b 34 12
    tzmskl %ebx,%ecx                         # 8f e9 70 01 e3
    tzmskl 0x12(%bx),%ecx                    # 8f e9 70 01 67 12
    tzmskl 0x1234(%bp,%di),%ecx              # 8f e9 70 01 a3 34 12
    blcicl %ebx,%ecx                         # 8f e9 70 01 eb
    blcicl 0x12(%bx),%ecx                    # 8f e9 70 01 6f 12
    blcicl 0x1234(%bp,%di),%ecx              # 8f e9 70 01 ab 34 12
    blsicl %ebx,%ecx                         # 8f e9 70 01 f3
    blsicl 0x12(%bx),%ecx                    # 8f e9 70 01 77 12
    blsicl 0x1234(%bp,%di),%ecx              # 8f e9 70 01 b3 34 12
    t1mskcl %ebx,%ecx                        # 8f e9 70 01 fb
    t1mskcl 0x12(%bx),%ecx                   # 8f e9 70 01 7f 12
    t1mskcl 0x1234(%bp,%di),%ecx             # 8f e9 70 01 bb 34 12
    blcmskl %ebx,%ecx                        # 8f e9 70 02 cb
    blcmskl 0x12(%bx),%ecx                   # 8f e9 70 02 4f 12
    blcmskl 0x1234(%bp,%di),%ecx             # 8f e9 70 02 8b 34 12
    blcil %ebx,%ecx                          # 8f e9 70 02 f3
    blcil 0x12(%bx),%ecx                     # 8f e9 70 02 77 12
    blcil 0x1234(%bp,%di),%ecx               # 8f e9 70 02 b3 34 12
    llwpcb %ebx                              # 8f e9 78 12 c3
    slwpcb %ebx                              # 8f e9 78 12 cb
    lwpins $0x12345678,%ebx,%ecx             # 8f ea 70 12 c3 78 56 34 12
    lwpins $0x80,0x12(%bx),%ecx              # 8f ea 70 12 47 12 80 00 00 00
    lwpins $0x12345678,0x1234(%bp,%di),%ecx  # 8f ea 70 12 83 34 12 78 56 34 12
    lwpval $0x12345678,%ebx,%ecx             # 8f ea 70 12 cb 78 56 34 12
    lwpval $0x80,0x12(%bx),%ecx              # 8f ea 70 12 4f 12 80 00 00 00
    lwpval $0x12345678,0x1234(%bp,%di),%ecx  # 8f ea 70 12 8b 34 12 78 56 34 12
    invlpgb                                  # 0f 01 fe
    tlbsync                                  # 0f 01 ff
    pvalidate                                # f2 0f 01 ff
    invlpgb %eax,%ecx,%edx                   # 67 0f 01 fe
    pvalidate %eax,%ecx,%edx                 # 67 f2 0f 01 ff
    invlpgb %ax,%ecx,%edx                    # 0f 01 fe
    pvalidate %ax,%ecx,%edx                  # f2 0f 01 ff
    pvalidate %eax                           # 67 f2 0f 01 ff
    pvalidate %ax                            # f2 0f 01 ff
    clzero                                   # 0f 01 fc
    clzero %eax                              # 67 0f 01 fc
    clzero %ax                               # 0f 01 fc
    mcommit                                  # f3 0f 01 fa
    xstore-rng                               # 0f a7 c0
    xstorerng                                # 0f a7 c0
    xstore                                   # 0f a7 c0
    xcrypt-ecb                               # f3 0f a7 c8
    xcryptecb                                # f3 0f a7 c8
    xcrypt-cbc                               # f3 0f a7 d0
    xcryptcbc                                # f3 0f a7 d0
    xcrypt-ctr                               # f3 0f a7 d8
    xcryptctr                                # f3 0f a7 d8
    xcrypt-cfb                               # f3 0f a7 e0
    xcryptcfb                                # f3 0f a7 e0
    xcrypt-ofb                               # f3 0f a7 e8
    xcryptofb                                # f3 0f a7 e8
    montmul                                  # f3 0f a6 c0
    xsha1                                    # f3 0f a6 c8
    xsha256                                  # f3 0f a6 d0
