# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code32
    vpmacssww %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 85 cb 10
    vpmacssww %xmm1,0x12(%ebx),%xmm1,%xmm1   # 8f e8 70 85 4b 12 10
    vpmacssww %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 85 8c b5 34 12 00 00 10
    vpmacsswd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 86 cb 10
    vpmacsswd %xmm1,0x12(%ebx),%xmm1,%xmm1   # 8f e8 70 86 4b 12 10
    vpmacsswd %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 86 8c b5 34 12 00 00 10
    vpmacssdql %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 87 cb 10
    vpmacssdql %xmm1,0x12(%ebx),%xmm1,%xmm1  # 8f e8 70 87 4b 12 10
    vpmacssdql %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 87 8c b5 34 12 00 00 10
    vpmacssdd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 8e cb 10
    vpmacssdd %xmm1,0x12(%ebx),%xmm1,%xmm1   # 8f e8 70 8e 4b 12 10
    vpmacssdd %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 8e 8c b5 34 12 00 00 10
    vpmacssdqh %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 8f cb 10
    vpmacssdqh %xmm1,0x12(%ebx),%xmm1,%xmm1  # 8f e8 70 8f 4b 12 10
    vpmacssdqh %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 8f 8c b5 34 12 00 00 10
    vpmacsww %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 95 cb 10
    vpmacsww %xmm1,0x12(%ebx),%xmm1,%xmm1    # 8f e8 70 95 4b 12 10
    vpmacsww %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 95 8c b5 34 12 00 00 10
    vpmacswd %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 96 cb 10
    vpmacswd %xmm1,0x12(%ebx),%xmm1,%xmm1    # 8f e8 70 96 4b 12 10
    vpmacswd %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 96 8c b5 34 12 00 00 10
    vpmacsdql %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 97 cb 10
    vpmacsdql %xmm1,0x12(%ebx),%xmm1,%xmm1   # 8f e8 70 97 4b 12 10
    vpmacsdql %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 97 8c b5 34 12 00 00 10
    vpmacsdd %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 9e cb 10
    vpmacsdd %xmm1,0x12(%ebx),%xmm1,%xmm1    # 8f e8 70 9e 4b 12 10
    vpmacsdd %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 9e 8c b5 34 12 00 00 10
    vpmacsdqh %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 9f cb 10
    vpmacsdqh %xmm1,0x12(%ebx),%xmm1,%xmm1   # 8f e8 70 9f 4b 12 10
    vpmacsdqh %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 9f 8c b5 34 12 00 00 10
    vpmadcsswd %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 a6 cb 10
    vpmadcsswd %xmm1,0x12(%ebx),%xmm1,%xmm1  # 8f e8 70 a6 4b 12 10
    vpmadcsswd %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 a6 8c b5 34 12 00 00 10
    vpmadcswd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 b6 cb 10
    vpmadcswd %xmm1,0x12(%ebx),%xmm1,%xmm1   # 8f e8 70 b6 4b 12 10
    vpmadcswd %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 b6 8c b5 34 12 00 00 10
    vpcmov %xmm1,%xmm3,%xmm1,%xmm1           # 8f e8 70 a2 cb 10
    vpcmov %xmm1,0x12(%ebx),%xmm1,%xmm1      # 8f e8 70 a2 4b 12 10
    vpcmov %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 a2 8c b5 34 12 00 00 10
    vpcmov %xmm3,%xmm1,%xmm1,%xmm1           # 8f e8 70 a2 c9 30
    vpcmov 0x12(%ebx),%xmm1,%xmm1,%xmm1      # 8f e8 f0 a2 4b 12 10
    vpcmov 0x1234(%ebp,%esi,4),%xmm1,%xmm1,%xmm1 # 8f e8 f0 a2 8c b5 34 12 00 00 10
    vpcmov %ymm1,%ymm3,%ymm1,%ymm1           # 8f e8 74 a2 cb 10
    vpcmov %ymm1,0x12(%ebx),%ymm1,%ymm1      # 8f e8 74 a2 4b 12 10
    vpcmov %ymm1,0x1234(%ebp,%esi,4),%ymm1,%ymm1 # 8f e8 74 a2 8c b5 34 12 00 00 10
    vpcmov %ymm3,%ymm1,%ymm1,%ymm1           # 8f e8 74 a2 c9 30
    vpcmov 0x12(%ebx),%ymm1,%ymm1,%ymm1      # 8f e8 f4 a2 4b 12 10
    vpcmov 0x1234(%ebp,%esi,4),%ymm1,%ymm1,%ymm1 # 8f e8 f4 a2 8c b5 34 12 00 00 10
    vpperm %xmm1,%xmm3,%xmm1,%xmm1           # 8f e8 70 a3 cb 10
    vpperm %xmm1,0x12(%ebx),%xmm1,%xmm1      # 8f e8 70 a3 4b 12 10
    vpperm %xmm1,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 a3 8c b5 34 12 00 00 10
    vpperm %xmm3,%xmm1,%xmm1,%xmm1           # 8f e8 70 a3 c9 30
    vpperm 0x12(%ebx),%xmm1,%xmm1,%xmm1      # 8f e8 f0 a3 4b 12 10
    vpperm 0x1234(%ebp,%esi,4),%xmm1,%xmm1,%xmm1 # 8f e8 f0 a3 8c b5 34 12 00 00 10
    vprotb $0x12,%xmm3,%xmm1                 # 8f e8 78 c0 cb 12
    vprotb $0x12,0x12(%ebx),%xmm1            # 8f e8 78 c0 4b 12 12
    vprotb $0x12,0x1234(%ebp,%esi,4),%xmm1   # 8f e8 78 c0 8c b5 34 12 00 00 12
    vprotw $0x12,%xmm3,%xmm1                 # 8f e8 78 c1 cb 12
    vprotw $0x12,0x12(%ebx),%xmm1            # 8f e8 78 c1 4b 12 12
    vprotw $0x12,0x1234(%ebp,%esi,4),%xmm1   # 8f e8 78 c1 8c b5 34 12 00 00 12
    vprotd $0x12,%xmm3,%xmm1                 # 8f e8 78 c2 cb 12
    vprotd $0x12,0x12(%ebx),%xmm1            # 8f e8 78 c2 4b 12 12
    vprotd $0x12,0x1234(%ebp,%esi,4),%xmm1   # 8f e8 78 c2 8c b5 34 12 00 00 12
    vprotq $0x12,%xmm3,%xmm1                 # 8f e8 78 c3 cb 12
    vprotq $0x12,0x12(%ebx),%xmm1            # 8f e8 78 c3 4b 12 12
    vprotq $0x12,0x1234(%ebp,%esi,4),%xmm1   # 8f e8 78 c3 8c b5 34 12 00 00 12
    vprotb %xmm1,%xmm3,%xmm1                 # 8f e9 70 90 cb
    vprotb %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 90 4b 12
    vprotb %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 90 8c b5 34 12 00 00
    vprotb %xmm3,%xmm1,%xmm1                 # 8f e9 60 90 c9
    vprotb 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 90 4b 12
    vprotb 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 90 8c b5 34 12 00 00
    vprotw %xmm1,%xmm3,%xmm1                 # 8f e9 70 91 cb
    vprotw %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 91 4b 12
    vprotw %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 91 8c b5 34 12 00 00
    vprotw %xmm3,%xmm1,%xmm1                 # 8f e9 60 91 c9
    vprotw 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 91 4b 12
    vprotw 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 91 8c b5 34 12 00 00
    vprotd %xmm1,%xmm3,%xmm1                 # 8f e9 70 92 cb
    vprotd %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 92 4b 12
    vprotd %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 92 8c b5 34 12 00 00
    vprotd %xmm3,%xmm1,%xmm1                 # 8f e9 60 92 c9
    vprotd 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 92 4b 12
    vprotd 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 92 8c b5 34 12 00 00
    vprotq %xmm1,%xmm3,%xmm1                 # 8f e9 70 93 cb
    vprotq %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 93 4b 12
    vprotq %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 93 8c b5 34 12 00 00
    vprotq %xmm3,%xmm1,%xmm1                 # 8f e9 60 93 c9
    vprotq 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 93 4b 12
    vprotq 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 93 8c b5 34 12 00 00
    vpshlb %xmm1,%xmm3,%xmm1                 # 8f e9 70 94 cb
    vpshlb %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 94 4b 12
    vpshlb %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 94 8c b5 34 12 00 00
    vpshlb %xmm3,%xmm1,%xmm1                 # 8f e9 60 94 c9
    vpshlb 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 94 4b 12
    vpshlb 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 94 8c b5 34 12 00 00
    vpshlw %xmm1,%xmm3,%xmm1                 # 8f e9 70 95 cb
    vpshlw %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 95 4b 12
    vpshlw %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 95 8c b5 34 12 00 00
    vpshlw %xmm3,%xmm1,%xmm1                 # 8f e9 60 95 c9
    vpshlw 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 95 4b 12
    vpshlw 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 95 8c b5 34 12 00 00
    vpshld %xmm1,%xmm3,%xmm1                 # 8f e9 70 96 cb
    vpshld %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 96 4b 12
    vpshld %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 96 8c b5 34 12 00 00
    vpshld %xmm3,%xmm1,%xmm1                 # 8f e9 60 96 c9
    vpshld 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 96 4b 12
    vpshld 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 96 8c b5 34 12 00 00
    vpshlq %xmm1,%xmm3,%xmm1                 # 8f e9 70 97 cb
    vpshlq %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 97 4b 12
    vpshlq %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 97 8c b5 34 12 00 00
    vpshlq %xmm3,%xmm1,%xmm1                 # 8f e9 60 97 c9
    vpshlq 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 97 4b 12
    vpshlq 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 97 8c b5 34 12 00 00
    vpshab %xmm1,%xmm3,%xmm1                 # 8f e9 70 98 cb
    vpshab %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 98 4b 12
    vpshab %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 98 8c b5 34 12 00 00
    vpshab %xmm3,%xmm1,%xmm1                 # 8f e9 60 98 c9
    vpshab 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 98 4b 12
    vpshab 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 98 8c b5 34 12 00 00
    vpshaw %xmm1,%xmm3,%xmm1                 # 8f e9 70 99 cb
    vpshaw %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 99 4b 12
    vpshaw %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 99 8c b5 34 12 00 00
    vpshaw %xmm3,%xmm1,%xmm1                 # 8f e9 60 99 c9
    vpshaw 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 99 4b 12
    vpshaw 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 99 8c b5 34 12 00 00
    vpshad %xmm1,%xmm3,%xmm1                 # 8f e9 70 9a cb
    vpshad %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 9a 4b 12
    vpshad %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 9a 8c b5 34 12 00 00
    vpshad %xmm3,%xmm1,%xmm1                 # 8f e9 60 9a c9
    vpshad 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 9a 4b 12
    vpshad 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 9a 8c b5 34 12 00 00
    vpshaq %xmm1,%xmm3,%xmm1                 # 8f e9 70 9b cb
    vpshaq %xmm1,0x12(%ebx),%xmm1            # 8f e9 70 9b 4b 12
    vpshaq %xmm1,0x1234(%ebp,%esi,4),%xmm1   # 8f e9 70 9b 8c b5 34 12 00 00
    vpshaq %xmm3,%xmm1,%xmm1                 # 8f e9 60 9b c9
    vpshaq 0x12(%ebx),%xmm1,%xmm1            # 8f e9 f0 9b 4b 12
    vpshaq 0x1234(%ebp,%esi,4),%xmm1,%xmm1   # 8f e9 f0 9b 8c b5 34 12 00 00
    vpcomb $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cc cb 12
    vpcomb $0x12,0x12(%ebx),%xmm1,%xmm1      # 8f e8 70 cc 4b 12 12
    vpcomb $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 cc 8c b5 34 12 00 00 12
    vpcomw $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cd cb 12
    vpcomw $0x12,0x12(%ebx),%xmm1,%xmm1      # 8f e8 70 cd 4b 12 12
    vpcomw $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 cd 8c b5 34 12 00 00 12
    vpcomd $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 ce cb 12
    vpcomd $0x12,0x12(%ebx),%xmm1,%xmm1      # 8f e8 70 ce 4b 12 12
    vpcomd $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 ce 8c b5 34 12 00 00 12
    vpcomq $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cf cb 12
    vpcomq $0x12,0x12(%ebx),%xmm1,%xmm1      # 8f e8 70 cf 4b 12 12
    vpcomq $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 cf 8c b5 34 12 00 00 12
    vpcomub $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ec cb 12
    vpcomub $0x12,0x12(%ebx),%xmm1,%xmm1     # 8f e8 70 ec 4b 12 12
    vpcomub $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 ec 8c b5 34 12 00 00 12
    vpcomuw $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ed cb 12
    vpcomuw $0x12,0x12(%ebx),%xmm1,%xmm1     # 8f e8 70 ed 4b 12 12
    vpcomuw $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 ed 8c b5 34 12 00 00 12
    vpcomud $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ee cb 12
    vpcomud $0x12,0x12(%ebx),%xmm1,%xmm1     # 8f e8 70 ee 4b 12 12
    vpcomud $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 ee 8c b5 34 12 00 00 12
    vpcomuq $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ef cb 12
    vpcomuq $0x12,0x12(%ebx),%xmm1,%xmm1     # 8f e8 70 ef 4b 12 12
    vpcomuq $0x12,0x1234(%ebp,%esi,4),%xmm1,%xmm1 # 8f e8 70 ef 8c b5 34 12 00 00 12
    vfrczps %xmm3,%xmm1                      # 8f e9 78 80 cb
    vfrczps 0x12(%ebx),%xmm1                 # 8f e9 78 80 4b 12
    vfrczps 0x1234(%ebp,%esi,4),%xmm1        # 8f e9 78 80 8c b5 34 12 00 00
    vfrczps %ymm3,%ymm1                      # 8f e9 7c 80 cb
    vfrczps 0x12(%ebx),%ymm1                 # 8f e9 7c 80 4b 12
    vfrczps 0x1234(%ebp,%esi,4),%ymm1        # 8f e9 7c 80 8c b5 34 12 00 00
    vfrczpd %xmm3,%xmm1                      # 8f e9 78 81 cb
    vfrczpd 0x12(%ebx),%xmm1                 # 8f e9 78 81 4b 12
    vfrczpd 0x1234(%ebp,%esi,4),%xmm1        # 8f e9 78 81 8c b5 34 12 00 00
    vfrczpd %ymm3,%ymm1                      # 8f e9 7c 81 cb
    vfrczpd 0x12(%ebx),%ymm1                 # 8f e9 7c 81 4b 12
    vfrczpd 0x1234(%ebp,%esi,4),%ymm1        # 8f e9 7c 81 8c b5 34 12 00 00
    vfrczss %xmm3,%xmm1                      # 8f e9 78 82 cb
    vfrczss 0x12(%ebx),%xmm1                 # 8f e9 78 82 4b 12
    vfrczss 0x1234(%ebp,%esi,4),%xmm1        # 8f e9 78 82 8c b5 34 12 00 00
    vfrczsd %xmm3,%xmm1                      # 8f e9 78 83 cb
    vfrczsd 0x12(%ebx),%xmm1                 # 8f e9 78 83 4b 12
    vfrczsd 0x1234(%ebp,%esi,4),%xmm1        # 8f e9 78 83 8c b5 34 12 00 00
    vphaddbw %xmm3,%xmm1                     # 8f e9 78 c1 cb
    vphaddbw 0x12(%ebx),%xmm1                # 8f e9 78 c1 4b 12
    vphaddbw 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 c1 8c b5 34 12 00 00
    vphaddbd %xmm3,%xmm1                     # 8f e9 78 c2 cb
    vphaddbd 0x12(%ebx),%xmm1                # 8f e9 78 c2 4b 12
    vphaddbd 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 c2 8c b5 34 12 00 00
    vphaddbq %xmm3,%xmm1                     # 8f e9 78 c3 cb
    vphaddbq 0x12(%ebx),%xmm1                # 8f e9 78 c3 4b 12
    vphaddbq 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 c3 8c b5 34 12 00 00
    vphaddwd %xmm3,%xmm1                     # 8f e9 78 c6 cb
    vphaddwd 0x12(%ebx),%xmm1                # 8f e9 78 c6 4b 12
    vphaddwd 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 c6 8c b5 34 12 00 00
    vphaddwq %xmm3,%xmm1                     # 8f e9 78 c7 cb
    vphaddwq 0x12(%ebx),%xmm1                # 8f e9 78 c7 4b 12
    vphaddwq 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 c7 8c b5 34 12 00 00
    vphadddq %xmm3,%xmm1                     # 8f e9 78 cb cb
    vphadddq 0x12(%ebx),%xmm1                # 8f e9 78 cb 4b 12
    vphadddq 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 cb 8c b5 34 12 00 00
    vphaddubw %xmm3,%xmm1                    # 8f e9 78 d1 cb
    vphaddubw 0x12(%ebx),%xmm1               # 8f e9 78 d1 4b 12
    vphaddubw 0x1234(%ebp,%esi,4),%xmm1      # 8f e9 78 d1 8c b5 34 12 00 00
    vphaddubd %xmm3,%xmm1                    # 8f e9 78 d2 cb
    vphaddubd 0x12(%ebx),%xmm1               # 8f e9 78 d2 4b 12
    vphaddubd 0x1234(%ebp,%esi,4),%xmm1      # 8f e9 78 d2 8c b5 34 12 00 00
    vphaddubq %xmm3,%xmm1                    # 8f e9 78 d3 cb
    vphaddubq 0x12(%ebx),%xmm1               # 8f e9 78 d3 4b 12
    vphaddubq 0x1234(%ebp,%esi,4),%xmm1      # 8f e9 78 d3 8c b5 34 12 00 00
    vphadduwd %xmm3,%xmm1                    # 8f e9 78 d6 cb
    vphadduwd 0x12(%ebx),%xmm1               # 8f e9 78 d6 4b 12
    vphadduwd 0x1234(%ebp,%esi,4),%xmm1      # 8f e9 78 d6 8c b5 34 12 00 00
    vphadduwq %xmm3,%xmm1                    # 8f e9 78 d7 cb
    vphadduwq 0x12(%ebx),%xmm1               # 8f e9 78 d7 4b 12
    vphadduwq 0x1234(%ebp,%esi,4),%xmm1      # 8f e9 78 d7 8c b5 34 12 00 00
    vphaddudq %xmm3,%xmm1                    # 8f e9 78 db cb
    vphaddudq 0x12(%ebx),%xmm1               # 8f e9 78 db 4b 12
    vphaddudq 0x1234(%ebp,%esi,4),%xmm1      # 8f e9 78 db 8c b5 34 12 00 00
    vphsubbw %xmm3,%xmm1                     # 8f e9 78 e1 cb
    vphsubbw 0x12(%ebx),%xmm1                # 8f e9 78 e1 4b 12
    vphsubbw 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 e1 8c b5 34 12 00 00
    vphsubwd %xmm3,%xmm1                     # 8f e9 78 e2 cb
    vphsubwd 0x12(%ebx),%xmm1                # 8f e9 78 e2 4b 12
    vphsubwd 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 e2 8c b5 34 12 00 00
    vphsubdq %xmm3,%xmm1                     # 8f e9 78 e3 cb
    vphsubdq 0x12(%ebx),%xmm1                # 8f e9 78 e3 4b 12
    vphsubdq 0x1234(%ebp,%esi,4),%xmm1       # 8f e9 78 e3 8c b5 34 12 00 00
    bextrl $0x12345678,%ebx,%ecx             # 8f ea 78 10 cb 78 56 34 12
    bextrl $0x80,0x12(%ebx),%ecx             # 8f ea 78 10 4b 12 80 00 00 00
    bextrl $0x12345678,0x1234(%ebp,%esi,4),%ecx # 8f ea 78 10 8c b5 34 12 00 00 78 56 34 12
    blcfilll %ebx,%ecx                       # 8f e9 70 01 cb
    blcfilll 0x12(%ebx),%ecx                 # 8f e9 70 01 4b 12
    blcfilll 0x1234(%ebp,%esi,4),%ecx        # 8f e9 70 01 8c b5 34 12 00 00
    blsfilll %ebx,%ecx                       # 8f e9 70 01 d3
    blsfilll 0x12(%ebx),%ecx                 # 8f e9 70 01 53 12
    blsfilll 0x1234(%ebp,%esi,4),%ecx        # 8f e9 70 01 94 b5 34 12 00 00
    blcsl %ebx,%ecx                          # 8f e9 70 01 db
    blcsl 0x12(%ebx),%ecx                    # 8f e9 70 01 5b 12
    blcsl 0x1234(%ebp,%esi,4),%ecx           # 8f e9 70 01 9c b5 34 12 00 00
    tzmskl %ebx,%ecx                         # 8f e9 70 01 e3
    tzmskl 0x12(%ebx),%ecx                   # 8f e9 70 01 63 12
    tzmskl 0x1234(%ebp,%esi,4),%ecx          # 8f e9 70 01 a4 b5 34 12 00 00
    blcicl %ebx,%ecx                         # 8f e9 70 01 eb
    blcicl 0x12(%ebx),%ecx                   # 8f e9 70 01 6b 12
    blcicl 0x1234(%ebp,%esi,4),%ecx          # 8f e9 70 01 ac b5 34 12 00 00
    blsicl %ebx,%ecx                         # 8f e9 70 01 f3
    blsicl 0x12(%ebx),%ecx                   # 8f e9 70 01 73 12
    blsicl 0x1234(%ebp,%esi,4),%ecx          # 8f e9 70 01 b4 b5 34 12 00 00
    t1mskcl %ebx,%ecx                        # 8f e9 70 01 fb
    t1mskcl 0x12(%ebx),%ecx                  # 8f e9 70 01 7b 12
    t1mskcl 0x1234(%ebp,%esi,4),%ecx         # 8f e9 70 01 bc b5 34 12 00 00
    blcmskl %ebx,%ecx                        # 8f e9 70 02 cb
    blcmskl 0x12(%ebx),%ecx                  # 8f e9 70 02 4b 12
    blcmskl 0x1234(%ebp,%esi,4),%ecx         # 8f e9 70 02 8c b5 34 12 00 00
    blcil %ebx,%ecx                          # 8f e9 70 02 f3
    blcil 0x12(%ebx),%ecx                    # 8f e9 70 02 73 12
    blcil 0x1234(%ebp,%esi,4),%ecx           # 8f e9 70 02 b4 b5 34 12 00 00
    llwpcb %ebx                              # 8f e9 78 12 c3
    slwpcb %ebx                              # 8f e9 78 12 cb
    lwpins $0x12345678,%ebx,%ecx             # 8f ea 70 12 c3 78 56 34 12
    lwpins $0x80,0x12(%ebx),%ecx             # 8f ea 70 12 43 12 80 00 00 00
    lwpins $0x12345678,0x1234(%ebp,%esi,4),%ecx # 8f ea 70 12 84 b5 34 12 00 00 78 56 34 12
    lwpval $0x12345678,%ebx,%ecx             # 8f ea 70 12 cb 78 56 34 12
    lwpval $0x80,0x12(%ebx),%ecx             # 8f ea 70 12 4b 12 80 00 00 00
    lwpval $0x12345678,0x1234(%ebp,%esi,4),%ecx # 8f ea 70 12 8c b5 34 12 00 00 78 56 34 12
    invlpgb                                  # 0f 01 fe
    tlbsync                                  # 0f 01 ff
    pvalidate                                # f2 0f 01 ff
    invlpgb %eax,%ecx,%edx                   # 0f 01 fe
    pvalidate %eax,%ecx,%edx                 # f2 0f 01 ff
    invlpgb %ax,%ecx,%edx                    # 67 0f 01 fe
    pvalidate %ax,%ecx,%edx                  # 67 f2 0f 01 ff
    pvalidate %eax                           # f2 0f 01 ff
    pvalidate %ax                            # 67 f2 0f 01 ff
    clzero                                   # 0f 01 fc
    clzero %eax                              # 0f 01 fc
    clzero %ax                               # 67 0f 01 fc
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
