# Bytes from GNU as. Regenerate: tools/regen-gnu-goldens
.code64
    vpmacssww %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 85 cb 10
    vpmacssww %xmm1,0x12(%rip),%xmm1,%xmm1   # 8f e8 70 85 0d 12 00 00 00 10
    vpmacssww %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 85 8c b5 34 12 00 00 90
    vpmacsswd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 86 cb 10
    vpmacsswd %xmm1,0x12(%rip),%xmm1,%xmm1   # 8f e8 70 86 0d 12 00 00 00 10
    vpmacsswd %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 86 8c b5 34 12 00 00 90
    vpmacssdql %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 87 cb 10
    vpmacssdql %xmm1,0x12(%rip),%xmm1,%xmm1  # 8f e8 70 87 0d 12 00 00 00 10
    vpmacssdql %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 87 8c b5 34 12 00 00 90
    vpmacssdd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 8e cb 10
    vpmacssdd %xmm1,0x12(%rip),%xmm1,%xmm1   # 8f e8 70 8e 0d 12 00 00 00 10
    vpmacssdd %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 8e 8c b5 34 12 00 00 90
    vpmacssdqh %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 8f cb 10
    vpmacssdqh %xmm1,0x12(%rip),%xmm1,%xmm1  # 8f e8 70 8f 0d 12 00 00 00 10
    vpmacssdqh %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 8f 8c b5 34 12 00 00 90
    vpmacsww %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 95 cb 10
    vpmacsww %xmm1,0x12(%rip),%xmm1,%xmm1    # 8f e8 70 95 0d 12 00 00 00 10
    vpmacsww %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 95 8c b5 34 12 00 00 90
    vpmacswd %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 96 cb 10
    vpmacswd %xmm1,0x12(%rip),%xmm1,%xmm1    # 8f e8 70 96 0d 12 00 00 00 10
    vpmacswd %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 96 8c b5 34 12 00 00 90
    vpmacsdql %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 97 cb 10
    vpmacsdql %xmm1,0x12(%rip),%xmm1,%xmm1   # 8f e8 70 97 0d 12 00 00 00 10
    vpmacsdql %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 97 8c b5 34 12 00 00 90
    vpmacsdd %xmm1,%xmm3,%xmm1,%xmm1         # 8f e8 70 9e cb 10
    vpmacsdd %xmm1,0x12(%rip),%xmm1,%xmm1    # 8f e8 70 9e 0d 12 00 00 00 10
    vpmacsdd %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 9e 8c b5 34 12 00 00 90
    vpmacsdqh %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 9f cb 10
    vpmacsdqh %xmm1,0x12(%rip),%xmm1,%xmm1   # 8f e8 70 9f 0d 12 00 00 00 10
    vpmacsdqh %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 9f 8c b5 34 12 00 00 90
    vpmadcsswd %xmm1,%xmm3,%xmm1,%xmm1       # 8f e8 70 a6 cb 10
    vpmadcsswd %xmm1,0x12(%rip),%xmm1,%xmm1  # 8f e8 70 a6 0d 12 00 00 00 10
    vpmadcsswd %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 a6 8c b5 34 12 00 00 90
    vpmadcswd %xmm1,%xmm3,%xmm1,%xmm1        # 8f e8 70 b6 cb 10
    vpmadcswd %xmm1,0x12(%rip),%xmm1,%xmm1   # 8f e8 70 b6 0d 12 00 00 00 10
    vpmadcswd %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 b6 8c b5 34 12 00 00 90
    vpcmov %xmm1,%xmm3,%xmm1,%xmm1           # 8f e8 70 a2 cb 10
    vpcmov %xmm1,0x12(%rip),%xmm1,%xmm1      # 8f e8 70 a2 0d 12 00 00 00 10
    vpcmov %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 a2 8c b5 34 12 00 00 90
    vpcmov %xmm3,%xmm1,%xmm1,%xmm1           # 8f e8 70 a2 c9 30
    vpcmov 0x12(%rip),%xmm1,%xmm1,%xmm1      # 8f e8 f0 a2 0d 12 00 00 00 10
    vpcmov 0x1234(%r13,%r14,4),%xmm9,%xmm9,%xmm9 # 8f 08 b0 a2 8c b5 34 12 00 00 90
    vpcmov %ymm1,%ymm3,%ymm1,%ymm1           # 8f e8 74 a2 cb 10
    vpcmov %ymm1,0x12(%rip),%ymm1,%ymm1      # 8f e8 74 a2 0d 12 00 00 00 10
    vpcmov %ymm9,0x1234(%r13,%r14,4),%ymm9,%ymm9 # 8f 08 34 a2 8c b5 34 12 00 00 90
    vpcmov %ymm3,%ymm1,%ymm1,%ymm1           # 8f e8 74 a2 c9 30
    vpcmov 0x12(%rip),%ymm1,%ymm1,%ymm1      # 8f e8 f4 a2 0d 12 00 00 00 10
    vpcmov 0x1234(%r13,%r14,4),%ymm9,%ymm9,%ymm9 # 8f 08 b4 a2 8c b5 34 12 00 00 90
    vpperm %xmm1,%xmm3,%xmm1,%xmm1           # 8f e8 70 a3 cb 10
    vpperm %xmm1,0x12(%rip),%xmm1,%xmm1      # 8f e8 70 a3 0d 12 00 00 00 10
    vpperm %xmm9,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 a3 8c b5 34 12 00 00 90
    vpperm %xmm3,%xmm1,%xmm1,%xmm1           # 8f e8 70 a3 c9 30
    vpperm 0x12(%rip),%xmm1,%xmm1,%xmm1      # 8f e8 f0 a3 0d 12 00 00 00 10
    vpperm 0x1234(%r13,%r14,4),%xmm9,%xmm9,%xmm9 # 8f 08 b0 a3 8c b5 34 12 00 00 90
    vprotb $0x12,%xmm3,%xmm1                 # 8f e8 78 c0 cb 12
    vprotb $0x12,0x12(%rip),%xmm1            # 8f e8 78 c0 0d 12 00 00 00 12
    vprotb $0x12,0x1234(%r13,%r14,4),%xmm9   # 8f 08 78 c0 8c b5 34 12 00 00 12
    vprotw $0x12,%xmm3,%xmm1                 # 8f e8 78 c1 cb 12
    vprotw $0x12,0x12(%rip),%xmm1            # 8f e8 78 c1 0d 12 00 00 00 12
    vprotw $0x12,0x1234(%r13,%r14,4),%xmm9   # 8f 08 78 c1 8c b5 34 12 00 00 12
    vprotd $0x12,%xmm3,%xmm1                 # 8f e8 78 c2 cb 12
    vprotd $0x12,0x12(%rip),%xmm1            # 8f e8 78 c2 0d 12 00 00 00 12
    vprotd $0x12,0x1234(%r13,%r14,4),%xmm9   # 8f 08 78 c2 8c b5 34 12 00 00 12
    vprotq $0x12,%xmm3,%xmm1                 # 8f e8 78 c3 cb 12
    vprotq $0x12,0x12(%rip),%xmm1            # 8f e8 78 c3 0d 12 00 00 00 12
    vprotq $0x12,0x1234(%r13,%r14,4),%xmm9   # 8f 08 78 c3 8c b5 34 12 00 00 12
    vprotb %xmm1,%xmm3,%xmm1                 # 8f e9 70 90 cb
    vprotb %xmm1,0x12(%rip),%xmm1            # 8f e9 70 90 0d 12 00 00 00
    vprotb %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 90 8c b5 34 12 00 00
    vprotb %xmm3,%xmm1,%xmm1                 # 8f e9 60 90 c9
    vprotb 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 90 0d 12 00 00 00
    vprotb 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 90 8c b5 34 12 00 00
    vprotw %xmm1,%xmm3,%xmm1                 # 8f e9 70 91 cb
    vprotw %xmm1,0x12(%rip),%xmm1            # 8f e9 70 91 0d 12 00 00 00
    vprotw %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 91 8c b5 34 12 00 00
    vprotw %xmm3,%xmm1,%xmm1                 # 8f e9 60 91 c9
    vprotw 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 91 0d 12 00 00 00
    vprotw 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 91 8c b5 34 12 00 00
    vprotd %xmm1,%xmm3,%xmm1                 # 8f e9 70 92 cb
    vprotd %xmm1,0x12(%rip),%xmm1            # 8f e9 70 92 0d 12 00 00 00
    vprotd %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 92 8c b5 34 12 00 00
    vprotd %xmm3,%xmm1,%xmm1                 # 8f e9 60 92 c9
    vprotd 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 92 0d 12 00 00 00
    vprotd 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 92 8c b5 34 12 00 00
    vprotq %xmm1,%xmm3,%xmm1                 # 8f e9 70 93 cb
    vprotq %xmm1,0x12(%rip),%xmm1            # 8f e9 70 93 0d 12 00 00 00
    vprotq %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 93 8c b5 34 12 00 00
    vprotq %xmm3,%xmm1,%xmm1                 # 8f e9 60 93 c9
    vprotq 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 93 0d 12 00 00 00
    vprotq 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 93 8c b5 34 12 00 00
    vpshlb %xmm1,%xmm3,%xmm1                 # 8f e9 70 94 cb
    vpshlb %xmm1,0x12(%rip),%xmm1            # 8f e9 70 94 0d 12 00 00 00
    vpshlb %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 94 8c b5 34 12 00 00
    vpshlb %xmm3,%xmm1,%xmm1                 # 8f e9 60 94 c9
    vpshlb 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 94 0d 12 00 00 00
    vpshlb 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 94 8c b5 34 12 00 00
    vpshlw %xmm1,%xmm3,%xmm1                 # 8f e9 70 95 cb
    vpshlw %xmm1,0x12(%rip),%xmm1            # 8f e9 70 95 0d 12 00 00 00
    vpshlw %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 95 8c b5 34 12 00 00
    vpshlw %xmm3,%xmm1,%xmm1                 # 8f e9 60 95 c9
    vpshlw 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 95 0d 12 00 00 00
    vpshlw 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 95 8c b5 34 12 00 00
    vpshld %xmm1,%xmm3,%xmm1                 # 8f e9 70 96 cb
    vpshld %xmm1,0x12(%rip),%xmm1            # 8f e9 70 96 0d 12 00 00 00
    vpshld %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 96 8c b5 34 12 00 00
    vpshld %xmm3,%xmm1,%xmm1                 # 8f e9 60 96 c9
    vpshld 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 96 0d 12 00 00 00
    vpshld 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 96 8c b5 34 12 00 00
    vpshlq %xmm1,%xmm3,%xmm1                 # 8f e9 70 97 cb
    vpshlq %xmm1,0x12(%rip),%xmm1            # 8f e9 70 97 0d 12 00 00 00
    vpshlq %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 97 8c b5 34 12 00 00
    vpshlq %xmm3,%xmm1,%xmm1                 # 8f e9 60 97 c9
    vpshlq 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 97 0d 12 00 00 00
    vpshlq 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 97 8c b5 34 12 00 00
    vpshab %xmm1,%xmm3,%xmm1                 # 8f e9 70 98 cb
    vpshab %xmm1,0x12(%rip),%xmm1            # 8f e9 70 98 0d 12 00 00 00
    vpshab %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 98 8c b5 34 12 00 00
    vpshab %xmm3,%xmm1,%xmm1                 # 8f e9 60 98 c9
    vpshab 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 98 0d 12 00 00 00
    vpshab 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 98 8c b5 34 12 00 00
    vpshaw %xmm1,%xmm3,%xmm1                 # 8f e9 70 99 cb
    vpshaw %xmm1,0x12(%rip),%xmm1            # 8f e9 70 99 0d 12 00 00 00
    vpshaw %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 99 8c b5 34 12 00 00
    vpshaw %xmm3,%xmm1,%xmm1                 # 8f e9 60 99 c9
    vpshaw 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 99 0d 12 00 00 00
    vpshaw 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 99 8c b5 34 12 00 00
    vpshad %xmm1,%xmm3,%xmm1                 # 8f e9 70 9a cb
    vpshad %xmm1,0x12(%rip),%xmm1            # 8f e9 70 9a 0d 12 00 00 00
    vpshad %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 9a 8c b5 34 12 00 00
    vpshad %xmm3,%xmm1,%xmm1                 # 8f e9 60 9a c9
    vpshad 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 9a 0d 12 00 00 00
    vpshad 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 9a 8c b5 34 12 00 00
    vpshaq %xmm1,%xmm3,%xmm1                 # 8f e9 70 9b cb
    vpshaq %xmm1,0x12(%rip),%xmm1            # 8f e9 70 9b 0d 12 00 00 00
    vpshaq %xmm9,0x1234(%r13,%r14,4),%xmm9   # 8f 09 30 9b 8c b5 34 12 00 00
    vpshaq %xmm3,%xmm1,%xmm1                 # 8f e9 60 9b c9
    vpshaq 0x12(%rip),%xmm1,%xmm1            # 8f e9 f0 9b 0d 12 00 00 00
    vpshaq 0x1234(%r13,%r14,4),%xmm9,%xmm9   # 8f 09 b0 9b 8c b5 34 12 00 00
    vpcomb $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cc cb 12
    vpcomb $0x12,0x12(%rip),%xmm1,%xmm1      # 8f e8 70 cc 0d 12 00 00 00 12
    vpcomb $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 cc 8c b5 34 12 00 00 12
    vpcomw $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cd cb 12
    vpcomw $0x12,0x12(%rip),%xmm1,%xmm1      # 8f e8 70 cd 0d 12 00 00 00 12
    vpcomw $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 cd 8c b5 34 12 00 00 12
    vpcomd $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 ce cb 12
    vpcomd $0x12,0x12(%rip),%xmm1,%xmm1      # 8f e8 70 ce 0d 12 00 00 00 12
    vpcomd $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 ce 8c b5 34 12 00 00 12
    vpcomq $0x12,%xmm3,%xmm1,%xmm1           # 8f e8 70 cf cb 12
    vpcomq $0x12,0x12(%rip),%xmm1,%xmm1      # 8f e8 70 cf 0d 12 00 00 00 12
    vpcomq $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 cf 8c b5 34 12 00 00 12
    vpcomub $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ec cb 12
    vpcomub $0x12,0x12(%rip),%xmm1,%xmm1     # 8f e8 70 ec 0d 12 00 00 00 12
    vpcomub $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 ec 8c b5 34 12 00 00 12
    vpcomuw $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ed cb 12
    vpcomuw $0x12,0x12(%rip),%xmm1,%xmm1     # 8f e8 70 ed 0d 12 00 00 00 12
    vpcomuw $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 ed 8c b5 34 12 00 00 12
    vpcomud $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ee cb 12
    vpcomud $0x12,0x12(%rip),%xmm1,%xmm1     # 8f e8 70 ee 0d 12 00 00 00 12
    vpcomud $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 ee 8c b5 34 12 00 00 12
    vpcomuq $0x12,%xmm3,%xmm1,%xmm1          # 8f e8 70 ef cb 12
    vpcomuq $0x12,0x12(%rip),%xmm1,%xmm1     # 8f e8 70 ef 0d 12 00 00 00 12
    vpcomuq $0x12,0x1234(%r13,%r14,4),%xmm9,%xmm9 # 8f 08 30 ef 8c b5 34 12 00 00 12
    vfrczps %xmm3,%xmm1                      # 8f e9 78 80 cb
    vfrczps 0x12(%rip),%xmm1                 # 8f e9 78 80 0d 12 00 00 00
    vfrczps 0x1234(%r13,%r14,4),%xmm9        # 8f 09 78 80 8c b5 34 12 00 00
    vfrczps %ymm3,%ymm1                      # 8f e9 7c 80 cb
    vfrczps 0x12(%rip),%ymm1                 # 8f e9 7c 80 0d 12 00 00 00
    vfrczps 0x1234(%r13,%r14,4),%ymm9        # 8f 09 7c 80 8c b5 34 12 00 00
    vfrczpd %xmm3,%xmm1                      # 8f e9 78 81 cb
    vfrczpd 0x12(%rip),%xmm1                 # 8f e9 78 81 0d 12 00 00 00
    vfrczpd 0x1234(%r13,%r14,4),%xmm9        # 8f 09 78 81 8c b5 34 12 00 00
    vfrczpd %ymm3,%ymm1                      # 8f e9 7c 81 cb
    vfrczpd 0x12(%rip),%ymm1                 # 8f e9 7c 81 0d 12 00 00 00
    vfrczpd 0x1234(%r13,%r14,4),%ymm9        # 8f 09 7c 81 8c b5 34 12 00 00
    vfrczss %xmm3,%xmm1                      # 8f e9 78 82 cb
    vfrczss 0x12(%rip),%xmm1                 # 8f e9 78 82 0d 12 00 00 00
    vfrczss 0x1234(%r13,%r14,4),%xmm9        # 8f 09 78 82 8c b5 34 12 00 00
    vfrczsd %xmm3,%xmm1                      # 8f e9 78 83 cb
    vfrczsd 0x12(%rip),%xmm1                 # 8f e9 78 83 0d 12 00 00 00
    vfrczsd 0x1234(%r13,%r14,4),%xmm9        # 8f 09 78 83 8c b5 34 12 00 00
    vphaddbw %xmm3,%xmm1                     # 8f e9 78 c1 cb
    vphaddbw 0x12(%rip),%xmm1                # 8f e9 78 c1 0d 12 00 00 00
    vphaddbw 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 c1 8c b5 34 12 00 00
    vphaddbd %xmm3,%xmm1                     # 8f e9 78 c2 cb
    vphaddbd 0x12(%rip),%xmm1                # 8f e9 78 c2 0d 12 00 00 00
    vphaddbd 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 c2 8c b5 34 12 00 00
    vphaddbq %xmm3,%xmm1                     # 8f e9 78 c3 cb
    vphaddbq 0x12(%rip),%xmm1                # 8f e9 78 c3 0d 12 00 00 00
    vphaddbq 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 c3 8c b5 34 12 00 00
    vphaddwd %xmm3,%xmm1                     # 8f e9 78 c6 cb
    vphaddwd 0x12(%rip),%xmm1                # 8f e9 78 c6 0d 12 00 00 00
    vphaddwd 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 c6 8c b5 34 12 00 00
    vphaddwq %xmm3,%xmm1                     # 8f e9 78 c7 cb
    vphaddwq 0x12(%rip),%xmm1                # 8f e9 78 c7 0d 12 00 00 00
    vphaddwq 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 c7 8c b5 34 12 00 00
    vphadddq %xmm3,%xmm1                     # 8f e9 78 cb cb
    vphadddq 0x12(%rip),%xmm1                # 8f e9 78 cb 0d 12 00 00 00
    vphadddq 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 cb 8c b5 34 12 00 00
    vphaddubw %xmm3,%xmm1                    # 8f e9 78 d1 cb
    vphaddubw 0x12(%rip),%xmm1               # 8f e9 78 d1 0d 12 00 00 00
    vphaddubw 0x1234(%r13,%r14,4),%xmm9      # 8f 09 78 d1 8c b5 34 12 00 00
    vphaddubd %xmm3,%xmm1                    # 8f e9 78 d2 cb
    vphaddubd 0x12(%rip),%xmm1               # 8f e9 78 d2 0d 12 00 00 00
    vphaddubd 0x1234(%r13,%r14,4),%xmm9      # 8f 09 78 d2 8c b5 34 12 00 00
    vphaddubq %xmm3,%xmm1                    # 8f e9 78 d3 cb
    vphaddubq 0x12(%rip),%xmm1               # 8f e9 78 d3 0d 12 00 00 00
    vphaddubq 0x1234(%r13,%r14,4),%xmm9      # 8f 09 78 d3 8c b5 34 12 00 00
    vphadduwd %xmm3,%xmm1                    # 8f e9 78 d6 cb
    vphadduwd 0x12(%rip),%xmm1               # 8f e9 78 d6 0d 12 00 00 00
    vphadduwd 0x1234(%r13,%r14,4),%xmm9      # 8f 09 78 d6 8c b5 34 12 00 00
    vphadduwq %xmm3,%xmm1                    # 8f e9 78 d7 cb
    vphadduwq 0x12(%rip),%xmm1               # 8f e9 78 d7 0d 12 00 00 00
    vphadduwq 0x1234(%r13,%r14,4),%xmm9      # 8f 09 78 d7 8c b5 34 12 00 00
    vphaddudq %xmm3,%xmm1                    # 8f e9 78 db cb
    vphaddudq 0x12(%rip),%xmm1               # 8f e9 78 db 0d 12 00 00 00
    vphaddudq 0x1234(%r13,%r14,4),%xmm9      # 8f 09 78 db 8c b5 34 12 00 00
    vphsubbw %xmm3,%xmm1                     # 8f e9 78 e1 cb
    vphsubbw 0x12(%rip),%xmm1                # 8f e9 78 e1 0d 12 00 00 00
    vphsubbw 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 e1 8c b5 34 12 00 00
    vphsubwd %xmm3,%xmm1                     # 8f e9 78 e2 cb
    vphsubwd 0x12(%rip),%xmm1                # 8f e9 78 e2 0d 12 00 00 00
    vphsubwd 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 e2 8c b5 34 12 00 00
    vphsubdq %xmm3,%xmm1                     # 8f e9 78 e3 cb
    vphsubdq 0x12(%rip),%xmm1                # 8f e9 78 e3 0d 12 00 00 00
    vphsubdq 0x1234(%r13,%r14,4),%xmm9       # 8f 09 78 e3 8c b5 34 12 00 00
    bextrl $0x12345678,%ebx,%ecx             # 8f ea 78 10 cb 78 56 34 12
    bextrl $0x80,0x12(%rip),%ecx             # 8f ea 78 10 0d 12 00 00 00 80 00 00 00
    bextrl $0x12345678,0x1234(%r13,%r14,4),%r9d # 8f 0a 78 10 8c b5 34 12 00 00 78 56 34 12
    blcfilll %ebx,%ecx                       # 8f e9 70 01 cb
    blcfilll 0x12(%rip),%ecx                 # 8f e9 70 01 0d 12 00 00 00
    blcfilll 0x1234(%r13,%r14,4),%r9d        # 8f 89 30 01 8c b5 34 12 00 00
    blsfilll %ebx,%ecx                       # 8f e9 70 01 d3
    blsfilll 0x12(%rip),%ecx                 # 8f e9 70 01 15 12 00 00 00
    blsfilll 0x1234(%r13,%r14,4),%r9d        # 8f 89 30 01 94 b5 34 12 00 00
    blcsl %ebx,%ecx                          # 8f e9 70 01 db
    blcsl 0x12(%rip),%ecx                    # 8f e9 70 01 1d 12 00 00 00
    blcsl 0x1234(%r13,%r14,4),%r9d           # 8f 89 30 01 9c b5 34 12 00 00
    tzmskl %ebx,%ecx                         # 8f e9 70 01 e3
    tzmskl 0x12(%rip),%ecx                   # 8f e9 70 01 25 12 00 00 00
    tzmskl 0x1234(%r13,%r14,4),%r9d          # 8f 89 30 01 a4 b5 34 12 00 00
    blcicl %ebx,%ecx                         # 8f e9 70 01 eb
    blcicl 0x12(%rip),%ecx                   # 8f e9 70 01 2d 12 00 00 00
    blcicl 0x1234(%r13,%r14,4),%r9d          # 8f 89 30 01 ac b5 34 12 00 00
    blsicl %ebx,%ecx                         # 8f e9 70 01 f3
    blsicl 0x12(%rip),%ecx                   # 8f e9 70 01 35 12 00 00 00
    blsicl 0x1234(%r13,%r14,4),%r9d          # 8f 89 30 01 b4 b5 34 12 00 00
    t1mskcl %ebx,%ecx                        # 8f e9 70 01 fb
    t1mskcl 0x12(%rip),%ecx                  # 8f e9 70 01 3d 12 00 00 00
    t1mskcl 0x1234(%r13,%r14,4),%r9d         # 8f 89 30 01 bc b5 34 12 00 00
    blcmskl %ebx,%ecx                        # 8f e9 70 02 cb
    blcmskl 0x12(%rip),%ecx                  # 8f e9 70 02 0d 12 00 00 00
    blcmskl 0x1234(%r13,%r14,4),%r9d         # 8f 89 30 02 8c b5 34 12 00 00
    blcil %ebx,%ecx                          # 8f e9 70 02 f3
    blcil 0x12(%rip),%ecx                    # 8f e9 70 02 35 12 00 00 00
    blcil 0x1234(%r13,%r14,4),%r9d           # 8f 89 30 02 b4 b5 34 12 00 00
    bextrq $0x12345678,%rbx,%rcx             # 8f ea f8 10 cb 78 56 34 12
    bextrq $0x80,0x12(%rip),%rcx             # 8f ea f8 10 0d 12 00 00 00 80 00 00 00
    bextrq $0x12345678,0x1234(%r13,%r14,4),%r9 # 8f 0a f8 10 8c b5 34 12 00 00 78 56 34 12
    blcfillq %rbx,%rcx                       # 8f e9 f0 01 cb
    blcfillq 0x12(%rip),%rcx                 # 8f e9 f0 01 0d 12 00 00 00
    blcfillq 0x1234(%r13,%r14,4),%r9         # 8f 89 b0 01 8c b5 34 12 00 00
    blsfillq %rbx,%rcx                       # 8f e9 f0 01 d3
    blsfillq 0x12(%rip),%rcx                 # 8f e9 f0 01 15 12 00 00 00
    blsfillq 0x1234(%r13,%r14,4),%r9         # 8f 89 b0 01 94 b5 34 12 00 00
    blcsq %rbx,%rcx                          # 8f e9 f0 01 db
    blcsq 0x12(%rip),%rcx                    # 8f e9 f0 01 1d 12 00 00 00
    blcsq 0x1234(%r13,%r14,4),%r9            # 8f 89 b0 01 9c b5 34 12 00 00
    tzmskq %rbx,%rcx                         # 8f e9 f0 01 e3
    tzmskq 0x12(%rip),%rcx                   # 8f e9 f0 01 25 12 00 00 00
    tzmskq 0x1234(%r13,%r14,4),%r9           # 8f 89 b0 01 a4 b5 34 12 00 00
    blcicq %rbx,%rcx                         # 8f e9 f0 01 eb
    blcicq 0x12(%rip),%rcx                   # 8f e9 f0 01 2d 12 00 00 00
    blcicq 0x1234(%r13,%r14,4),%r9           # 8f 89 b0 01 ac b5 34 12 00 00
    blsicq %rbx,%rcx                         # 8f e9 f0 01 f3
    blsicq 0x12(%rip),%rcx                   # 8f e9 f0 01 35 12 00 00 00
    blsicq 0x1234(%r13,%r14,4),%r9           # 8f 89 b0 01 b4 b5 34 12 00 00
    t1mskcq %rbx,%rcx                        # 8f e9 f0 01 fb
    t1mskcq 0x12(%rip),%rcx                  # 8f e9 f0 01 3d 12 00 00 00
    t1mskcq 0x1234(%r13,%r14,4),%r9          # 8f 89 b0 01 bc b5 34 12 00 00
    blcmskq %rbx,%rcx                        # 8f e9 f0 02 cb
    blcmskq 0x12(%rip),%rcx                  # 8f e9 f0 02 0d 12 00 00 00
    blcmskq 0x1234(%r13,%r14,4),%r9          # 8f 89 b0 02 8c b5 34 12 00 00
    blciq %rbx,%rcx                          # 8f e9 f0 02 f3
    blciq 0x12(%rip),%rcx                    # 8f e9 f0 02 35 12 00 00 00
    blciq 0x1234(%r13,%r14,4),%r9            # 8f 89 b0 02 b4 b5 34 12 00 00
    llwpcb %ebx                              # 8f e9 78 12 c3
    llwpcb %r11d                             # 8f c9 78 12 c3
    slwpcb %ebx                              # 8f e9 78 12 cb
    slwpcb %r11d                             # 8f c9 78 12 cb
    lwpins $0x12345678,%ebx,%ecx             # 8f ea 70 12 c3 78 56 34 12
    lwpins $0x80,0x12(%rip),%ecx             # 8f ea 70 12 05 12 00 00 00 80 00 00 00
    lwpins $0x12345678,0x1234(%r13,%r14,4),%r9d # 8f 8a 30 12 84 b5 34 12 00 00 78 56 34 12
    lwpval $0x12345678,%ebx,%ecx             # 8f ea 70 12 cb 78 56 34 12
    lwpval $0x80,0x12(%rip),%ecx             # 8f ea 70 12 0d 12 00 00 00 80 00 00 00
    lwpval $0x12345678,0x1234(%r13,%r14,4),%r9d # 8f 8a 30 12 8c b5 34 12 00 00 78 56 34 12
    llwpcb %rbx                              # 8f e9 f8 12 c3
    llwpcb %r11                              # 8f c9 f8 12 c3
    slwpcb %rbx                              # 8f e9 f8 12 cb
    slwpcb %r11                              # 8f c9 f8 12 cb
    lwpins $0x12345678,%ebx,%rcx             # 8f ea f0 12 c3 78 56 34 12
    lwpins $0x80,0x12(%rip),%rcx             # 8f ea f0 12 05 12 00 00 00 80 00 00 00
    lwpins $0x12345678,0x1234(%r13,%r14,4),%r9 # 8f 8a b0 12 84 b5 34 12 00 00 78 56 34 12
    lwpval $0x12345678,%ebx,%rcx             # 8f ea f0 12 cb 78 56 34 12
    lwpval $0x80,0x12(%rip),%rcx             # 8f ea f0 12 0d 12 00 00 00 80 00 00 00
    lwpval $0x12345678,0x1234(%r13,%r14,4),%r9 # 8f 8a b0 12 8c b5 34 12 00 00 78 56 34 12
    invlpgb                                  # 0f 01 fe
    tlbsync                                  # 0f 01 ff
    pvalidate                                # f2 0f 01 ff
    psmash                                   # f3 0f 01 ff
    rmpupdate                                # f2 0f 01 fe
    rmpadjust                                # f3 0f 01 fe
    rmpquery                                 # f3 0f 01 fd
    invlpgb %rax,%ecx,%edx                   # 0f 01 fe
    pvalidate %rax,%ecx,%edx                 # f2 0f 01 ff
    invlpgb %eax,%ecx,%edx                   # 67 0f 01 fe
    pvalidate %eax,%ecx,%edx                 # 67 f2 0f 01 ff
    psmash %rax                              # f3 0f 01 ff
    rmpupdate %rax,%rcx                      # f2 0f 01 fe
    rmpadjust %rax,%rcx,%rdx                 # f3 0f 01 fe
    rmpquery %rax,%rcx,%rdx                  # f3 0f 01 fd
    psmash %eax                              # 67 f3 0f 01 ff
    rmpupdate %eax,%rcx                      # 67 f2 0f 01 fe
    rmpadjust %eax,%rcx,%rdx                 # 67 f3 0f 01 fe
    pvalidate %rax                           # f2 0f 01 ff
    pvalidate %eax                           # 67 f2 0f 01 ff
    rmpupdate %rax                           # f2 0f 01 fe
    rmpupdate %eax                           # 67 f2 0f 01 fe
    rmpadjust %rax                           # f3 0f 01 fe
    rmpadjust %eax                           # 67 f3 0f 01 fe
    rmpquery %eax,%rcx,%rdx                  # 67 f3 0f 01 fd
    clzero                                   # 0f 01 fc
    clzero %rax                              # 0f 01 fc
    clzero %eax                              # 67 0f 01 fc
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
